import type { APIRoute } from 'astro';
import { currentSite } from '../../pipeline/load/current-site.ts';
import { madeKit, type Served } from './_made.ts';

/** The kit's files, the edition in one file, and the pictures of shared addresses. */
export async function getStaticPaths() {
  const { files, list, offline, cards } = await madeKit(currentSite());
  return [...files, list, offline, ...cards].map(({ path, body, mediaType }) => ({
    params: { file: path.replace('/bo-cong-cu/', '') },
    props: { body, mediaType },
  }));
}

export const GET: APIRoute<Pick<Served, 'body' | 'mediaType'>> = ({
  props: { body, mediaType },
}) =>
  typeof body === 'string'
    ? new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } })
    : new Response(new Uint8Array(body), { headers: { 'Content-Type': mediaType } });
