import { createHash } from 'node:crypto';
import { currentPlan, type Site } from '../site.ts';
import { datasetFiles } from './datasets.ts';
import { hotlineFiles } from './hotline-files.ts';
import { planFiles } from './plan-files.ts';
import type { PublishedFile } from './published-file.ts';
import { targetFiles } from './targets.ts';

/** Every machine-readable file of the site except the package that describes them. */
export function publishedFiles(site: Site): PublishedFile[] {
  return [
    ...site.plans.flatMap(planFiles),
    ...targetFiles(currentPlan(site), site.asOf),
    ...site.datasets.flatMap(datasetFiles),
    ...hotlineFiles(site),
  ];
}

/** A file's length and fingerprint as served. */
export function measure(file: PublishedFile): { bytes: number; hash: string } {
  const bytes = Buffer.from(file.body, 'utf8');
  return {
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}

/** `datapackage.json` by Frictionless Data Package 2.0: each file with bytes, hash, sources, licence, schema. */
export function dataPackage(site: Site): string {
  const licence = (kind: PublishedFile['licence']) => {
    const { id, name, url } = site.settings.licences[kind];
    return { name: id, title: name, path: url };
  };
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ke-hoach-mo-quang-ngai',
    title: `Dữ liệu mở: ${site.settings.name}`,
    description: site.settings.tagline,
    created: `${site.asOf}T00:00:00+07:00`,
    licenses: [licence('data'), licence('text')],
    resources: publishedFiles(site).map((file) => ({
      name: file.name,
      path: file.path.replace('/du-lieu/', ''),
      title: file.title,
      format: file.path.slice(file.path.lastIndexOf('.') + 1),
      mediatype: file.mediaType,
      encoding: 'utf-8',
      ...measure(file),
      licenses: [licence(file.licence)],
      sources: file.sources.flatMap((id) => {
        const source = site.sources.find((one) => one.id === id);
        return source === undefined
          ? []
          : [{ title: source.title, ...(source.url === null ? {} : { path: source.url }) }];
      }),
      ...(file.fields === null
        ? {}
        : {
            type: 'table',
            dialect: { delimiter: ',', lineTerminator: '\r\n' },
            schema: { fields: file.fields },
          }),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
