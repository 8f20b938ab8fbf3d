import { toolWords } from '../../locale/tool.ts';
import { nodeAt, plainText } from '../plan/reading.ts';
import { currentPlan, type Site } from '../load/site.ts';
import type { PhrasingContent } from 'mdast';
import { callable, lineValue } from './callable.ts';

const told = toolWords.prose;

/** What an element of the prose turns into: a link with words, or the reason why it cannot. */
export type Resolved =
  | {
      nodes: PhrasingContent[];
      /** For `<IfCallable>`: the line it asks for, and whether it may be called now. */
      call?: { digits: string; now: boolean };
    }
  | { fault: string };

/** Turns `<Value of="…"/>` and its kin into words and a link to where the number stands. */
export type Resolver = (element: string, attributes: Readonly<Record<string, string>>) => Resolved;

/** The elements that prose may use for facts; the numbers themselves live in data/. */
export const FACT_ELEMENTS: ReadonlySet<string> = new Set(['Value', 'Quote', 'Law', 'Source']);

/** A sentence that tells to call a line, and the one that stands in its place once it may not be called. */
export const CALL_ELEMENTS = { call: 'IfCallable', otherwise: 'Otherwise' } as const;

type FactSite = Pick<
  Site,
  'asOf' | 'settings' | 'words' | 'plans' | 'datasets' | 'hotlines' | 'laws' | 'sources'
>;

/** Builds the resolver of one site. Addresses are without the base path; the link plugin adds it. */
export function factResolver(site: FactSite): Resolver {
  return (element, attributes) => {
    const of = attributes['of'] ?? '';
    if (element === 'Value') return value(site, of);
    if (element === CALL_ELEMENTS.call) return callable(site, of);
    if (element === 'Quote') return quote(site, attributes['at'] ?? '', attributes['text'] ?? '');
    if (element === 'Law') return law(site, of, attributes['say']);
    return source(site, of);
  };
}

function link(url: string, text: string, className?: string): Resolved {
  return {
    nodes: [
      {
        type: 'link',
        url,
        children: [{ type: 'text', value: text }],
        ...(className === undefined ? {} : { data: { hProperties: { className: [className] } } }),
      },
    ],
  };
}

/** Names the datum on the link itself where its address does not: `npm run audit` compares the two. */
function marked(resolved: Resolved, of: string): Resolved {
  if ('fault' in resolved) return resolved;
  for (const node of resolved.nodes) {
    node.data = {
      ...node.data,
      hProperties: { ...node.data?.hProperties, dataOf: of },
    };
  }
  return resolved;
}

function value(site: FactSite, of: string): Resolved {
  const [kind = '', id = '', rowId = ''] = of.split(':');
  if (kind === 'hotline') return lineValue(site, id, rowId);
  if (kind === 'target') return target(site, id);
  if (kind === 'figure') {
    const dataset = site.datasets.find((one) => one.id === id);
    const row = dataset?.rows.find((one) => one.id === rowId);
    return row === undefined
      ? { fault: told.unknownRow(rowId, id) }
      : link(
          `/so-lieu/${id}/#${rowId}`,
          site.words.format.formatFigure(row.comparator, row.value, row.unit),
        );
  }
  if (kind === 'source') return sourceDay(site, id, rowId);
  if (kind === 'land') return landDay(site, id);
  return { fault: told.unknownValue(of) };
}

/** `target:<id>` of the current plan, `target:<plan>/<id>` of any: its aim, and the way to its page. */
function target(site: FactSite, of: string): Resolved {
  const [plan, id] = of.includes('/') ? of.split('/') : [site.settings.currentPlan, of];
  const entry = site.plans
    .find(({ meta }) => meta.id === plan)
    ?.targets.find((one) => one.target.id === id);
  return entry === undefined
    ? { fault: toolWords.targets.unknown(id ?? '', plan ?? '') }
    : link(
        `/chi-tieu/${entry.target.plan}/${entry.target.id}/`,
        site.words.targets.aim(entry.target),
      );
}

/** `source:<id>:published` and `source:<id>:checked`: «ngày 13/5/2026», with the way to the source. */
function sourceDay(site: FactSite, id: string, which: string): Resolved {
  const entry = site.sources.find((one) => one.id === id);
  if (entry === undefined) return { fault: told.unknownSourceDay(id) };
  const day = which === 'published' ? entry.publishedOn : entry.checkedOn;
  if ((which !== 'published' && which !== 'checked') || day === null)
    return { fault: told.noSourceDay(id, which) };
  return link(`/nguon/#${id}`, site.words.prose.day(site.words.format.formatDate(day)));
}

/** `land:<boundaries>`: «ngày 1/7/2025», the first day of that land, from the first row that is of it. */
function landDay(site: FactSite, land: string): Resolved {
  for (const dataset of site.datasets) {
    const row = dataset.rows.find(({ boundaries }) => boundaries === land);
    if (row?.period)
      return link(
        `/so-lieu/${dataset.id}/#${row.id}`,
        site.words.prose.day(site.words.format.formatDate(row.period.from)),
      );
  }
  return { fault: told.unknownLand(land) };
}

function quote(site: FactSite, at: string, text: string): Resolved {
  const plan = currentPlan(site);
  const node = nodeAt(plan.tree, at);
  if (node === null) return { fault: told.unknownAnchor(at) };
  if (text === '' || !plainText(node).includes(text)) {
    return { fault: told.notInPlan(text, at) };
  }
  return link(`/ke-hoach/${plan.meta.id}/#${at}`, site.words.prose.quoted(text), 'quote');
}

/**
 * `<Law of="document:provision"/>`: the article as cited. With `say`, what data/laws.json tells of the
 * document as a whole: its `status` or its `name`.
 */
function law(site: FactSite, of: string, say: string | undefined): Resolved {
  const [id = '', provisionId = ''] = say === undefined ? of.split(':') : [of];
  const entry = site.laws.find((one) => one.id === id);
  if (entry === undefined) return { fault: told.unknownLaw(id) };
  const at = `/nguon/#${id}`;
  if (say !== undefined) {
    const said = { status: entry.statusText, name: entry.shortName }[say];
    return said === undefined ? { fault: told.unknownLawPart(id, say) } : link(at, said);
  }
  const provision = entry.provisions.find((one) => one.id === provisionId);
  return provision === undefined
    ? { fault: told.unknownProvision(id, provisionId) }
    : marked(
        link(at, site.words.prose.law(entry.shortName, provision.article), 'cite'),
        `law:${of}`,
      );
}

function source(site: FactSite, of: string): Resolved {
  const entry = site.sources.find((one) => one.id === of);
  return entry === undefined
    ? { fault: told.unknownSource(of) }
    : link(`/nguon/#${entry.id}`, site.words.prose.source(entry.publisher), 'cite');
}
