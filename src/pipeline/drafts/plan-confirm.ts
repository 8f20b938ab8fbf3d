import { toolWords } from '../../locale/tool.ts';
import { walkPlan } from '../../plan-text/index.ts';
import type { Entry } from './draft.ts';
import type { PlanDraft } from './plan.ts';

const { why } = toolWords.drafts;

/**
 * What a person has to compare, in the order in which it goes fastest: slips first (they move anchors),
 * the head, the sections, then down the text, and last what other files got.
 */
export function confirmList(plan: PlanDraft): Entry[] {
  const { head } = plan;
  const content = `content/plans/${head.id}`;
  const data = `data/plans/${head.id}`;
  const entry = (file: string, path: string, found: string, line: number | null, says: string) => ({
    file,
    path,
    found: found === '' ? '…' : found,
    line,
    why: says,
  });
  const inMeta = (path: string, found: string, line: number | null, says: string) =>
    entry(`${content}/plan.json`, path, found, line, says);
  const lines = new Map([...walkPlan(plan.tree)].map(({ anchor, line }) => [anchor, line]));
  return [
    ...plan.corrections.map(({ line, found, shown }, i) =>
      entry(`${content}/corrections.json`, String(i), `${found} → ${shown}`, line, why.correction),
    ),
    ...headEntries(plan, inMeta),
    ...(['targets', 'tasks', 'assignments', 'reporting'] as const).map((use) => {
      const anchors = head.sections[use];
      const line = lines.get(anchors[0] ?? '') ?? null;
      return inMeta(`sections.${use}`, `[${anchors.join(', ')}]`, line, why[use]);
    }),
    ...relationEntries(plan, inMeta),
    ...plan.targets.map(({ target, line }) =>
      entry(`${data}/targets.json`, target.id, target.quote, line, why.target),
    ),
    ...plan.calendar.map(({ found }, i) =>
      entry(`${data}/calendar.json`, String(i), found.quote, found.line, why.calendar),
    ),
    ...plan.agencies.map((one) =>
      one.known === null
        ? entry('data/agencies.json', one.agency.id, one.name, one.line, why.agency)
        : entry(
            'data/agencies.json',
            `${one.id}.assignments.${head.id}`,
            `${one.name}: ${one.anchors.join(', ')}`,
            one.line,
            why.assignment,
          ),
    ),
    ...plan.laws.map(({ law, found }) =>
      entry('data/laws.json', law.id, found.text, found.line, why.law),
    ),
    entry('data/sources.json', plan.source.id, plan.source.title, null, why.source),
    ...(plan.place.entry === null
      ? []
      : [
          entry(
            'data/place.json',
            `others.${plan.place.entry.id}`,
            plan.place.entry.name,
            null,
            why.otherPlace,
          ),
        ]),
  ];
}

type InMeta = (path: string, found: string, line: number | null, says: string) => Entry;

function headEntries({ head, tree, text }: PlanDraft, inMeta: InMeta): Entry[] {
  // Header and title stand before the first point of the text.
  const top = tree.setAside.find(({ what }) => what === 'letterhead')?.line ?? 1;
  const words = ['number', 'kind', 'title', 'issuer', 'place', 'programme'] as const;
  return [
    inMeta('id', head.id, null, why.id),
    ...words.map((field) =>
      inMeta(field, head[field] ?? 'null', lineWith(text, head[field] ?? '') ?? top, why[field]),
    ),
    inMeta('issuedOn', head.issuedOn, lineWith(text, `${head.place},`) ?? top, why.issuedOn),
    inMeta('placeId', head.placeId, top, why.placeId),
    inMeta(
      'period',
      `${head.period.from} – ${head.period.to}`,
      lineWith(text, head.title) ?? top,
      why.period,
    ),
    inMeta('textSource', head.textSource, null, why.textSource),
  ];
}

/** The first line that holds these words or how they begin, however they are set; null where none does. */
function lineWith(text: string, words: string): number | null {
  const plain = (one: string) =>
    one
      .normalize('NFC')
      .replaceAll(/[\s*_]+/g, ' ')
      .trim()
      .toLocaleLowerCase('vi-VN');
  const begin = plain(words).slice(0, 24);
  if (begin === '') return null;
  const index = text.split('\n').findIndex((line) => plain(line).includes(begin));
  return index < 0 ? null : index + 1;
}

/** Each plan that this one says it follows or replaces: kept here, or only named. */
function relationEntries({ head, cited }: PlanDraft, inMeta: InMeta): Entry[] {
  return cited.flatMap(({ relation, number, text, line }) => {
    if (relation === null) return [];
    const known = head[relation];
    return [
      inMeta(
        relation,
        known ?? text,
        line,
        known === null ? why.relationUnknown(number) : why.relation,
      ),
    ];
  });
}
