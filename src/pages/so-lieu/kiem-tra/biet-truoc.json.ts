import type { APIRoute } from 'astro';
import { currentSite } from '../../../pipeline/load/current-site.ts';
import { sheetContext } from '../../../views/sheet-check.ts';

/** What the checker knows of the site; fetched with its page, before any file is picked. */
export const GET: APIRoute = () =>
  new Response(sheetContext(currentSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
