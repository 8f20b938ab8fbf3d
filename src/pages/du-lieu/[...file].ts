import type { APIRoute } from 'astro';
import { currentSite } from '../../pipeline/current-site.ts';
import { dataPackage, publishedFiles } from '../../pipeline/exports/data-package.ts';

/** The machine-readable files, each served as the data package describes it. */
export function getStaticPaths() {
  const site = currentSite();
  const files = publishedFiles(site).map(({ path, body, mediaType }) => ({
    params: { file: path.replace('/du-lieu/', '') },
    props: { body, mediaType },
  }));
  return [
    ...files,
    {
      params: { file: 'datapackage.json' },
      props: { body: dataPackage(site), mediaType: 'application/json' },
    },
  ];
}

export const GET: APIRoute<{ body: string; mediaType: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': `${props.mediaType}; charset=utf-8` } });
