import type { APIRoute } from 'astro';
import { hostRules } from '../pipeline/exports/host-rules.ts';
import { currentSite } from '../pipeline/load/current-site.ts';

/** What hosts read of addresses that have moved. */
export function getStaticPaths() {
  return hostRules(currentSite()).map(({ name, body }) => ({
    params: { rules: name },
    props: { body },
  }));
}

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) =>
  new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
