import type { APIRoute } from 'astro';
import { currentSite } from '../pipeline/current-site.ts';
import { at } from '../views/address.ts';

export const GET: APIRoute = ({ site }) => {
  const map = new URL(at(currentSite(), '/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
