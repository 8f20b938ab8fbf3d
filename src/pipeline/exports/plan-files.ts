import { toAkn, toJson, toMarkdown } from '../../plan-text/index.ts';
import type { PlanEntry } from '../load/site.ts';
import type { PublishedFile } from './published-file.ts';

/** The plan as data: the tree, the published text byte for byte, Markdown. */
export function planFiles({ meta, text, tree }: PlanEntry): PublishedFile[] {
  const file = (ending: string, what: string, mediaType: string, body: string): PublishedFile => ({
    path: `/du-lieu/ke-hoach/${meta.id}.${ending}`,
    name: `${meta.id}-${ending.replaceAll('.', '-')}`,
    title: `Kế hoạch ${meta.number}: ${what}`,
    mediaType,
    body,
    fields: null,
    sources: [
      meta.textSource,
      ...(meta.numberProvenance === null ? [] : [meta.numberProvenance.source]),
    ],
    licence: 'text',
  });
  return [
    file('json', 'cây mục, khoản, điểm', 'application/json', toJson(tree)),
    file('txt', 'văn bản được công bố, từng byte', 'text/plain', text),
    file('md', 'Markdown', 'text/markdown', toMarkdown(tree)),
    file('akn.xml', 'Akoma Ntoso 3.0', 'application/akn+xml', toAkn(tree)),
  ];
}
