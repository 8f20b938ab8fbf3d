import type { APIRoute } from 'astro';
import { currentSite } from '../pipeline/load/current-site.ts';
import { changesFeed } from '../views/feeds.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(changesFeed(currentSite(), site?.origin ?? '').json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
