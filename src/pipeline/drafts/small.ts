import { toolWords } from '../../locale/tool.ts';
import { jsonText } from '../sheets/json-text.ts';
import { Refused, type Draft } from './draft.ts';
import { checkedId } from './ids.ts';
import { readKnown } from './known.ts';

const words = toolWords.drafts;

/** Everything that may be drafted besides a plan. */
export type SmallKind = 'dataset' | 'source' | 'page' | 'material';

/** A draft with every field that the kind has, each empty: `npm run check` refuses an empty one at its place. */
export function draftSmall(root: string, kind: SmallKind, id: string): Draft {
  checkedId(id);
  switch (kind) {
    case 'dataset':
      return files(`data/figures/${id}.json`, jsonText(dataset(id)));
    case 'page':
      return files(`content/pages/${id}.mdx`, prose(PAGE));
    case 'material':
      return files(`content/materials/${id}.mdx`, prose(MATERIAL));
    case 'source':
      return sourceDraft(root, id);
  }
}

function files(path: string, body: string): Draft {
  return { files: [{ path, body }], insertions: [] };
}

function sourceDraft(root: string, id: string): Draft {
  const { sources, laws } = readKnown(root);
  const path = 'data/sources.json';
  if ([...sources, ...laws].some((one) => one.id === id))
    throw new Refused(words.command.idTaken(id, path));
  const value = {
    id,
    title: '',
    publisher: '',
    kind: '',
    url: '',
    publishedOn: '',
    checkedOn: '',
    copy: '',
    confidence: '',
    note: '',
  };
  return { files: [], insertions: [{ path, at: [-1], value }] };
}

function dataset(id: string): object {
  return {
    id,
    title: '',
    summary: '',
    counted: '',
    place: { name: '', boundaries: '' },
    period: { from: '', to: '' },
    periodText: '',
    rows: [
      {
        id: '',
        label: '',
        value: null,
        unit: '',
        kind: '',
        comparator: '',
        method: '',
        boundaries: null,
        period: null,
      },
    ],
    sums: [],
    base: '',
    status: '',
    methods: [{ id: '', says: '' }],
    caveats: [''],
    leftOut: [],
    chart: '',
    chartRows: [],
    provenance: { source: '', locator: '', checkedOn: '', confidence: '' },
    otherSources: [],
    revisions: [{ on: '', text: '' }],
  };
}

const PAGE = ["title: ''", "summary: ''", "updatedOn: ''"];
const MATERIAL = [
  "title: ''",
  'audience: []',
  "summary: ''",
  'servesPoints: []',
  'next: []',
  'help: []',
  'sources: []',
  "checkedOn: ''",
  // null says that no expert has reviewed it.
  'reviewedBy: null',
  'quiet: null',
  'order: null',
];

function prose(fields: readonly string[]): string {
  return `---\n${fields.join('\n')}\n---\n\n{/* ${words.text.body} */}\n`;
}
