import type { Site } from '../load/site.ts';
import { datasetFiles } from './datasets.ts';
import { hotlineFiles } from './hotline-files.ts';
import { schemaFiles } from './json-schemas.ts';
import { planFiles } from './plan-files.ts';
import { ending, measure, type PublishedFile } from './published-file.ts';
import { targetFiles } from './targets.ts';

/**
 * Every machine-readable file that is text or a table. Pictures are drawn above this layer and join
 * the list in src/pages/_files.
 */
export async function dataFiles(site: Site): Promise<PublishedFile[]> {
  const datasets = await Promise.all(site.datasets.map((one) => datasetFiles(site, one)));
  return [
    ...site.plans.flatMap((plan) => planFiles(site, plan)),
    ...(await targetFiles(site)),
    ...datasets.flat(),
    ...hotlineFiles(site),
    ...schemaFiles(site),
  ];
}

/** `datapackage.json` by Frictionless Data Package 2.0: each file with bytes, hash, sources, licence, schema. */
export function dataPackage(site: Site, files: readonly PublishedFile[]): string {
  const licence = (kind: PublishedFile['licence']) => {
    const { id, name, url } = site.settings.licences[kind];
    return { name: id, title: name, path: url };
  };
  const sources = (ids: readonly string[]) =>
    site.sources
      .filter(({ id }) => ids.includes(id))
      .map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) }));
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `ke-hoach-mo-${site.place.id}`,
    title: site.words.data.package(site.settings.name),
    description: site.settings.tagline,
    created: `${site.asOf}T00:00:00+07:00`,
    licenses: [licence('data'), licence('text')],
    sources: sources(files.flatMap((file) => file.sources)),
    resources: files.map((file) => ({
      name: file.name,
      path: file.path.replace('/du-lieu/', ''),
      title: file.title,
      format: ending(file),
      mediatype: file.mediaType,
      ...(typeof file.body === 'string' ? { encoding: 'utf-8' } : {}),
      ...measure(file),
      licenses: [licence(file.licence)],
      sources: sources(file.sources),
      ...(file.fields === null
        ? {}
        : { type: 'table', dialect: dialect(site, file), schema: { fields: file.fields } }),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** How a table is laid out in its file, by Table Dialect. */
function dialect({ words }: Pick<Site, 'words'>, file: PublishedFile): Record<string, string> {
  return ending(file) === 'xlsx'
    ? { sheetName: words.data.sheets.table }
    : { delimiter: ',', lineTerminator: '\r\n' };
}
