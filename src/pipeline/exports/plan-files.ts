import { toAkn, toJson, toMarkdown } from '../../plan-text/index.ts';
import type { PlanEntry, Site } from '../load/site.ts';
import type { PublishedFile } from './published-file.ts';

/** The plan as data: the tree, the published text byte for byte, Markdown. */
export function planFiles(
  { words }: Pick<Site, 'words'>,
  { meta, text, tree }: PlanEntry,
): PublishedFile[] {
  const { plan: says } = words.data;
  const file = (ending: string, what: string, mediaType: string, body: string): PublishedFile => ({
    path: `/du-lieu/ke-hoach/${meta.id}.${ending}`,
    name: `${meta.id}-${ending.replaceAll('.', '-')}`,
    title: says.title(words.plan.name(meta.kind, meta.number), what),
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
    file('json', says.tree, 'application/json', toJson(tree)),
    file('txt', says.text, 'text/plain', text),
    file('md', says.markdown, 'text/markdown', toMarkdown(tree)),
    file('akn.xml', says.akn, 'application/akn+xml', toAkn(tree)),
  ];
}
