import type { TargetBarSpec } from '../../charts/spec.ts';
import type { PlanEntry, ResolvedBase, Site, TargetEntry } from '../../pipeline/load/site.ts';
import { landChangedOn } from '../../pipeline/place/land.ts';
import { nodeAt, plainText } from '../../pipeline/plan/reading.ts';
import { address, at, type Link } from '../address.ts';
import { placeName, placeNameEnglish } from '../plan/place-name.ts';
import { tabTitle } from '../plan/tab-title.ts';
import { provenanceView, type ProvenanceView } from '../sources.ts';
import { bareReading } from './bare-reading.ts';
import { targetCard, type TargetCard } from './card.ts';
import { targetChart } from './chart.ts';
import { knownText, periodSentence } from './known.ts';
import { placeLink } from './place.ts';
import { quoteView, type QuoteView } from './quote.ts';
import { seriesView, type SeriesRow } from './series.ts';
import { computation, tableRows, type TableRow } from './table.ts';
import { targetsPath } from './list.ts';

/** The page of one target. */
export interface TargetView {
  id: string;
  title: string;
  tabTitle: string;
  description: string;
  card: TargetCard;
  chart: TargetBarSpec;
  promise: string;
  known: string;
  period: string;
  quote: QuoteView;
  /** «Mục II, điểm đ: đọc tại chỗ trong toàn văn» */
  quoteLink: Link;
  reading: string | null;
  howMany: string;
  bases: { text: string; asOf: string; count: string; needed: string; link: Link | null }[];
  basesNote: string | null;
  servedBy: { link: Link; text: string }[];
  national: { text: string; provenance: ProvenanceView } | null;
  table: TableRow[];
  computation: string;
  resultSource: ProvenanceView | null;
  /** The same target over several plans; null where there is one. */
  series: SeriesRow[] | null;
  citation: { vi: string; en: string };
  previous: Link | null;
  next: Link | null;
  up: Link;
  words: Site['words']['targets']['page'];
}

/** Everything that the page of one target prints; throws where the plan has none of this id. */
export function targetView(site: Site, plan: PlanEntry, id: string): TargetView {
  const index = plan.targets.findIndex(({ target }) => target.id === id);
  const entry = plan.targets[index];
  if (entry === undefined) throw new Error(`no target «${id}» in ${plan.meta.id}`);
  const { target, known } = entry;
  const words = site.words.targets;
  const { capitalise } = site.words.format;
  const title = capitalise(words.aimAndName(target, target.label));
  const promise = capitalise(words.aimAndName(target, target.subject));
  const card = targetCard(site, entry);
  const quote = quoteView(site, plan, target);
  return {
    id,
    title,
    tabTitle: tabTitle(site, plan, title),
    description: words.description(promise),
    card,
    chart: targetChart(site, plan, entry),
    promise,
    known: knownText(site, entry),
    period: periodSentence(site, entry),
    quote,
    quoteLink: { href: quote.link.href, text: words.readInPlace(quote.link.text) },
    reading: bareReading(site, target),
    howMany: words.howMany(card.number),
    bases: entry.bases.map((base) => baseRow(site, base)),
    basesNote: basesNote(site, entry),
    servedBy: target.servedBy.flatMap((anchor) => {
      const node = nodeAt(plan.tree, anchor);
      return node === null ? [] : [{ link: placeLink(site, plan, anchor), text: plainText(node) }];
    }),
    national:
      target.national === null
        ? null
        : {
            text: target.national.text,
            provenance: provenanceView(site, target.national.provenance),
          },
    table: tableRows(site, entry),
    computation: computation(site, entry),
    resultSource: known.result === null ? null : provenanceView(site, known.result.provenance),
    series: seriesView(site, target),
    citation: citation(site, plan, entry),
    previous: neighbour(site, plan.targets[index - 1]),
    next: neighbour(site, plan.targets[index + 1]),
    up: { href: at(site, targetsPath(site, plan)), text: words.allTargets },
    words: words.page,
  };
}

function neighbour(site: Site, entry: TargetEntry | undefined): Link | null {
  if (entry === undefined) return null;
  const { plan, id, label } = entry.target;
  const text = site.words.targets.aimAndName(entry.target, label);
  return { href: at(site, address.target(plan, id)), text: site.words.format.capitalise(text) };
}

function baseRow(
  site: Site,
  { base, denominator, needed, dataset }: ResolvedBase,
): TargetView['bases'][number] {
  const { noCount, countSource } = site.words.targets;
  const { formatDate, formatNumber } = site.words.format;
  return {
    text: base.text,
    asOf: formatDate(base.asOf),
    count: denominator === null ? noCount : formatNumber(denominator),
    needed: needed === null ? '–' : formatNumber(needed),
    link:
      dataset === null
        ? null
        : {
            href: at(site, address.dataset(dataset, base.denominator?.split(':')[1] ?? '')),
            text: countSource,
          },
  };
}

/** Why several lands are counted on; null where one is. */
function basesNote(site: Site, { bases }: TargetEntry): string | null {
  const counted = bases.filter(({ denominator }) => denominator !== null);
  const lands = new Set(counted.map(({ base }) => base.boundaries));
  const changed = landChangedOn(site.place);
  if (lands.size < 2 || changed === null) return null;
  return site.words.targets.severalBases(site.place.fullName, changed);
}

function citation(site: Site, plan: PlanEntry, { target }: TargetEntry): TargetView['citation'] {
  const { kind, number, issuer, issuedOn } = plan.meta;
  const { anchor, quote } = target;
  const { citation: vi, citationInEnglish: en } = site.words.targets;
  const cited = {
    plan: site.words.plan.name(kind, number),
    number,
    issuedOn,
    quote,
    site: site.settings.name,
    where: `${site.settings.address ?? ''}${at(site, address.target(target.plan, target.id))}`,
    asOf: site.asOf,
  };
  return {
    vi: vi({ ...cited, issuer, place: placeName(site, plan, anchor) }),
    en: en({
      ...cited,
      issuer: site.place.issuer.englishName,
      place: placeNameEnglish(site, plan, anchor),
    }),
  };
}
