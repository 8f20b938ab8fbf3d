/** The files that programs read: data package, feeds, sitemap, robots.txt. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { DIST, readDist } from './dist.ts';

const dist = readDist();

type Resource = { name: string; path: string; bytes: number; hash: string };
type DataPackage = { resources: Resource[]; licenses: unknown[]; sources: unknown[] };

/** A file's size and checksum as the data package writes them. */
function measure(path: string): { bytes: number; hash: string } {
  const data = readFileSync(join(DIST, path));
  return { bytes: data.length, hash: createHash('sha256').update(data).digest('hex') };
}

describe('du-lieu/datapackage.json', () => {
  const datapackage = JSON.parse(dist.read('du-lieu/datapackage.json')) as DataPackage;
  // Paths of a data package are relative to the file itself.
  const listed = datapackage.resources.map((resource) => ({
    ...resource,
    file: `du-lieu/${resource.path}`,
  }));

  it('gives the true size and sha256 of every file it lists', () => {
    const expected = listed.map(({ file, bytes, hash }) => ({
      file,
      bytes,
      hash: hash.replace(/^sha256:/, ''),
    }));
    expect(listed.length).toBeGreaterThan(0);
    expect(expected).toEqual(listed.map(({ file }) => ({ file, ...measure(file) })));
  });

  it('writes which hash it is, as Frictionless asks for anything but md5', () => {
    expect(listed.filter(({ hash }) => !/^sha256:[0-9a-f]{64}$/.test(hash))).toEqual([]);
  });

  it('lists every data file of the site, and each under a name of its own', () => {
    const data = [...dist.files].filter((path) =>
      /^du-lieu\/.*\.(json|csv|txt|md|xml|xlsx|vcf)$/.test(path),
    );
    const files = new Set(listed.map(({ file }) => file));
    expect(data.filter((path) => !files.has(path))).toEqual(['du-lieu/datapackage.json']);
    expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
  });

  it('says the licences and the sources', () => {
    expect(datapackage.licenses).not.toEqual([]);
    expect(datapackage.sources).not.toEqual([]);
  });
});

describe('feeds', () => {
  it('feed.xml and feed.json tell the same changes', () => {
    const $ = load(dist.read('feed.xml'), { xml: true });
    const json = JSON.parse(dist.read('feed.json')) as {
      version: string;
      items: { title: string }[];
    };
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    const titles = $('entry > title, item > title')
      .toArray()
      .map((element) => $(element).text());
    expect(titles.length).toBeGreaterThan(0);
    expect(titles).toEqual(json.items.map(({ title }) => title));
  });
});

describe('for search engines', () => {
  const locations = [...dist.files]
    .filter((path) => /^sitemap-\d+\.xml$/.test(path))
    .flatMap((path) => {
      const $ = load(dist.read(path), { xml: true });
      return $('url > loc')
        .toArray()
        .map((element) => new URL($(element).text()).pathname);
    });

  it('the sitemap names every page that may be listed, and no other', () => {
    const listable = dist.pages
      .filter(({ $ }) => !/noindex/.test($('meta[name="robots"]').attr('content') ?? ''))
      .map(({ address }) => address)
      .filter((address) => address.endsWith('/'));
    expect(locations.toSorted()).toEqual(listable.toSorted());
  });

  it('robots.txt keeps nobody out', () => {
    const lines = dist.read('robots.txt').split(/\r?\n/);
    expect(lines).toContain('User-agent: *');
    expect(lines.filter((line) => /^disallow:\s*\/\s*$/i.test(line))).toEqual([]);
  });
});

/** Why a file of its kind cannot be read; null when it can. */
function whyUnreadable(path: string): string | null {
  const text = () => dist.read(path);
  try {
    if (path.endsWith('.csv') && !text().startsWith('\uFEFF')) return 'no byte-order mark';
    if (path.endsWith('.json')) JSON.parse(text());
    if (/\.(xml|svg)$/.test(path)) XmlDocument.fromString(text()).dispose();
    return null;
  } catch (error) {
    return String(error);
  }
}

it('every CSV begins with a byte-order mark; every JSON, XML and SVG file parses', () => {
  const faults = [...dist.files].flatMap((path) => {
    const why = whyUnreadable(path);
    return why === null ? [] : [`${path}: ${why}`];
  });
  expect(faults).toEqual([]);
});
