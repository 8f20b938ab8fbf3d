import type { APIRoute } from 'astro';
import { currentSite } from '../pipeline/load/current-site.ts';
import { at } from '../views/address.ts';

export const GET: APIRoute = ({ site }) => {
  const current = currentSite();
  const map = new URL(at(current, '/sitemap-index.xml'), site).href;
  // An example edition is for the eyes of those who run the site.
  const rules = current.watermark === null ? `Allow: /\n\nSitemap: ${map}\n` : 'Disallow: /\n';
  return new Response(`User-agent: *\n${rules}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
