import type { Words } from '../../locale/index.ts';
import type { Hotline, Sourced } from '../../schema/hotline.ts';
import type { KitSheet, SheetKind } from '../../schema/kit-sheet.ts';
import { forDangerOnly } from '../hotlines/danger.ts';
import { lineState } from '../hotlines/expiry.ts';
import { currentPlan, type KitEntry, type Site } from '../load/site.ts';
import { blocksOf, cite, type Block, type Citation, type Run } from './blocks.ts';
import { spokenBlocks } from './spoken.ts';

/** One telephone line as a sheet prints it. */
export interface SheetCall {
  id: string;
  name: string;
  digits: string;
  printed: string;
  spoken: string;
  whoFor: string;
  /** Printed before the number where it is for danger alone. */
  dangerOnly: string | null;
  /** Hours and cost, each with its note. */
  facts: Run[][];
  /** What a careful person should know before calling. */
  warnings: Run[][];
}

/** One sheet of the kit, ready to be set on paper, on screen or read aloud. */
export interface Sheet {
  slug: string;
  kind: SheetKind;
  name: string;
  title: string;
  summary: string;
  servesPoints: string[];
  blocks: Block[];
  calls: SheetCall[];
  citations: Citation[];
  /** Which copies of the laws were read; empty where no law is named. */
  lawCopies: Run[];
  /** Who speaks, as of when, who reviewed it. */
  foot: Run[][];
  /** The band of the example edition; null in the real site. */
  watermark: string | null;
  /** Labels that the layouts print, and their language. */
  words: Words['kit'];
  language: string;
}

type SheetSite = Pick<
  Site,
  | 'asOf'
  | 'help'
  | 'hotlines'
  | 'kit'
  | 'laws'
  | 'place'
  | 'plans'
  | 'settings'
  | 'sources'
  | 'watermark'
  | 'words'
>;

/** Every sheet of the kit, in the kit's order. */
export function kitSheets(site: SheetSite): Sheet[] {
  return site.kit.map((entry) => sheetOf(site, entry));
}

function sheetOf(site: SheetSite, { slug, data, tree }: KitEntry): Sheet {
  const citations: Citation[] = [];
  const read = blocksOf(tree, citations);
  const lines = data.help
    .map((id) => lineOf(site, id))
    // A number whose check has run out is not printed on paper that nobody can call back.
    .filter((line) => lineState(line, site.asOf).callable);
  const calls = lines.map((line) =>
    // A card has room for whom a line serves and what to know before calling, for no more.
    callOf(site, data.kind === 'card' ? { ...line, hours: null, cost: null } : line, citations),
  );
  return {
    slug,
    kind: data.kind,
    name: data.name,
    title: data.title,
    summary: data.summary,
    servesPoints: data.servesPoints,
    blocks: data.kind === 'script' ? spokenBlocks(read, site.words.numberWords) : read,
    calls,
    citations,
    lawCopies: lawCopies(site, citations),
    foot: foot(site, data, lines),
    watermark: site.watermark,
    words: site.words.kit,
    language: site.settings.language,
  };
}

function lineOf(site: SheetSite, id: string): Hotline {
  const line = site.hotlines.lines.find((one) => one.id === id);
  if (line === undefined) throw new Error(`no line «${id}» in data/hotlines.json`);
  return line;
}

function callOf(site: SheetSite, line: Hotline, citations: Citation[]): SheetCall {
  const sourced = ({ text, source }: Sourced): Run[] => [
    plain(text),
    { kind: 'note', mark: cite(citations, sourceCitation(site, source)) },
  ];
  return {
    id: line.id,
    name: line.shortName,
    digits: line.digits,
    printed: line.printed,
    spoken: line.spoken,
    whoFor: line.whoFor,
    dangerOnly: forDangerOnly(site, line.id) ? site.words.help.line.onlyDanger : null,
    facts: [line.hours, line.cost].flatMap((fact) => (fact === null ? [] : [sourced(fact)])),
    warnings: line.warnings.map(sourced),
  };
}

function sourceCitation(site: SheetSite, id: string): Omit<Citation, 'mark'> {
  const source = site.sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source «${id}» in data/sources.json`);
  return { href: `/nguon/#${id}`, text: site.words.prose.source(source.publisher), of: null };
}

/**
 * «Câu về luật lấy từ bản chép ngày 13/5/2026; chưa đối chiếu với văn bản sửa đổi.»: the day on which
 * the copy was brought up to date where it says one, else the day on which it was read.
 */
function lawCopies(site: SheetSite, citations: readonly Citation[]): Run[] {
  const { lawCopies: words } = site.words.kit;
  const copies = new Map<string, string>();
  for (const { of } of citations) {
    const [kind, lawId, provisionId] = (of ?? '').split(':');
    if (kind !== 'law') continue;
    const provision = site.laws
      .find(({ id }) => id === lawId)
      ?.provisions.find(({ id }) => id === provisionId);
    const source = site.sources.find(({ id }) => id === provision?.source);
    if (source === undefined) continue;
    const day = /^\d{4}-\d\d-\d\d$/.test(source.publishedOn ?? '')
      ? (source.publishedOn ?? '')
      : source.checkedOn;
    if (!copies.has(day)) copies.set(day, source.id);
  }
  if (copies.size === 0) return [];
  const days = [...copies].sort().flatMap(([day, id], index): Run[] => [
    plain(index === 0 ? words.first : words.more),
    {
      kind: 'link',
      text: words.day(site.words.format.formatDate(day)),
      href: `/nguon/#${id}`,
      of: null,
      quote: false,
    },
  ]);
  return [...days, plain(words.end)];
}

function foot(site: SheetSite, data: KitSheet, lines: readonly Hotline[]): Run[][] {
  const { name, status } = site.settings;
  const { number } = currentPlan(site).meta;
  const { foot: words, reviewed, notReviewed } = site.words.kit;
  const { formatDate } = site.words.format;
  const checked = lines.map(({ provenance }) => provenance.checkedOn).sort()[0];
  const expires = lines.map(({ expiresOn }) => expiresOn).sort()[0];
  const says = [
    status === 'official'
      ? words.official(name)
      : words.independent(name, number, site.place.issuer.name),
    [
      words.asOf(formatDate(site.asOf)),
      ...(checked === undefined || expires === undefined
        ? []
        : [words.numbers(formatDate(checked), formatDate(expires))]),
      data.reviewedBy === null ? notReviewed : `${reviewed} ${data.reviewedBy}.`,
    ].join(' '),
  ];
  return says.map((text) => [plain(text)]);
}

function plain(text: string): Run {
  return { kind: 'text', text, strong: false };
}
