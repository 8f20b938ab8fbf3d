/** Picture files: one of each kind for every target and every dataset that may be drawn. */
import { describe, expect, it } from 'vitest';
import { pictureFiles } from '../../../src/pages/_files/pictures.ts';
import { dataPackage } from '../../../src/pipeline/exports/data-package.ts';
import { currentPlan } from '../../../src/pipeline/load/site.ts';
import { measure } from '../../../src/pipeline/exports/published-file.ts';
import { datasetDownloads, targetDownloads } from '../../../src/views/downloads.ts';
import { pictures } from '../../../src/views/pictures.ts';
import { ROOT, SITE } from './site.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const all = pictures(SITE);
const files = all.flatMap(pictureFiles);
const paths = files.map(({ path }) => path);

/** Width and height in the header of a PNG (ISO/IEC 15948, 11.2.2). */
function pngSize(body: string | Uint8Array): [number, number] {
  if (typeof body === 'string') throw new Error('a PNG is bytes');
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

it('nine targets and every dataset that says how it may be drawn', () => {
  const drawn = readdirSync(join(ROOT, 'data/figures')).filter(
    (name) => !/"chart": "none"/.test(readFileSync(join(ROOT, 'data/figures', name), 'utf8')),
  );
  expect(
    paths.filter((path) => /^\/du-lieu\/chi-tieu\/[a-z0-9-]+\/[a-z-]+\.png$/.test(path)),
  ).toHaveLength(9);
  expect(
    paths.filter((path) => path.startsWith('/du-lieu/so-lieu/') && path.endsWith('.svg')),
  ).toEqual(drawn.map((name) => `/du-lieu/so-lieu/${name.replace('.json', '.svg')}`));
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

describe.each(all.map((picture) => [picture.path, picture] as const))('%s', (_, picture) => {
  it('is the same byte for byte when made again', () => {
    const [svg, png] = pictureFiles(picture);
    const [again, anew] = pictureFiles(picture);
    expect(svg && again && measure(svg)).toEqual(again && measure(again));
    expect(png && anew && measure(png)).toEqual(anew && measure(anew));
  });

  it('carries title, unit, source and day inside; 1200 px wide for the press', () => {
    const [svg, png] = pictureFiles(picture);
    const bare = (text: string) => text.replaceAll(/<[^>]*>|\s/g, '');
    const drawn = bare(String(svg?.body));
    const { title, unit, sourceLine, dateLine } = picture.spec;
    expect(
      [title, unit, sourceLine, dateLine].filter((text) => !drawn.includes(bare(text))),
    ).toEqual([]);
    expect(String(svg?.body)).not.toMatch(/class=|<style|<script/);
    expect(pngSize(png?.body ?? '')[0]).toBe(1200);
  });
});

it('a changed number gives another picture', () => {
  const [first] = all;
  if (first?.spec.kind !== 'target-bar') throw new Error('no target');
  const { spec } = first;
  const threshold = { ...spec.threshold, from: { value: 55, printed: '55%' } };
  const [svg, png] = pictureFiles(first);
  const [other, another] = pictureFiles({ ...first, spec: { ...spec, threshold } });
  expect(other && measure(other)).not.toEqual(svg && measure(svg));
  expect(another && measure(another)).not.toEqual(png && measure(png));
});

it('the data package describes each with its true length', () => {
  const { resources } = JSON.parse(dataPackage(SITE, files)) as {
    resources: { path: string; bytes: number; mediatype: string }[];
  };
  expect(resources.map(({ path, bytes }) => ({ path, bytes }))).toEqual(
    files.map((file) => ({ path: file.path.replace('/du-lieu/', ''), bytes: measure(file).bytes })),
  );
});

it('pages list table and picture with their sizes, in one order', () => {
  const table = {
    ...files[0],
    path: '/du-lieu/so-lieu/toan-quoc-2020.csv',
    body: 'x'.repeat(2431),
  };
  const list = datasetDownloads(
    SITE,
    [...files, table as (typeof files)[number]],
    'toan-quoc-2020',
  );
  expect(list.map(({ link }) => link.href.replace(/.*\./, ''))).toEqual(['csv', 'png', 'svg']);
  expect(list[0]?.size).toBe('2,4 kB');
  expect(targetDownloads(SITE, files, currentPlan(SITE), 'kiem-tra-co-so')).toHaveLength(2);
});
