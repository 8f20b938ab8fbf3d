import type { APIRoute } from 'astro';
import { currentSite } from '../../pipeline/load/current-site.ts';
import { underOldAddresses } from '../_files/moved.ts';
import { madeKit, type Served } from './_made.ts';

/** The kit's files, the edition in one file, and the pictures of shared addresses. */
export async function getStaticPaths() {
  const site = currentSite();
  const { files, list, offline, cards } = await madeKit(site);
  const served = [...files, list, offline, ...cards];
  return [...served, ...underOldAddresses(site, served)].map(({ path, body, mediaType }) => ({
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
