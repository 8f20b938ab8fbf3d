import type { APIRoute } from 'astro';
import { currentSite } from '../../pipeline/load/current-site.ts';
import { dataPackage } from '../../pipeline/exports/data-package.ts';
import type { PublishedFile } from '../../pipeline/exports/published-file.ts';
import { underOldAddresses } from '../_files/moved.ts';
import { publishedFiles } from '../_files/published.ts';

/** The machine-readable files, each served as the data package describes it. */
export async function getStaticPaths() {
  const site = currentSite();
  const files = await publishedFiles(site);
  return [
    ...[...files, ...underOldAddresses(site, files)].map(({ path, body, mediaType }) => ({
      params: { file: path.replace('/du-lieu/', '') },
      props: { body, mediaType },
    })),
    {
      params: { file: 'datapackage.json' },
      props: { body: dataPackage(site, files), mediaType: 'application/json' },
    },
  ];
}

type Served = Pick<PublishedFile, 'body' | 'mediaType'>;

export const GET: APIRoute<Served> = ({ props: { body, mediaType } }) =>
  typeof body === 'string'
    ? new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } })
    : new Response(new Uint8Array(body), { headers: { 'Content-Type': mediaType } });
