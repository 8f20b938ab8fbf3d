import { ENOUGH, type Claim, type Spot } from './claim.ts';
import type { LinkSpan } from './line.ts';
import type { PageText } from './page-texts.ts';
import { cutsAfter, cutsBefore, type Run, type Squeezed } from './squeezed.ts';

/** Claims by each run of digits in them. */
export type ClaimIndex = ReadonlyMap<string, readonly { claim: Claim; run: Run }[]>;

export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const index = new Map<string, { claim: Claim; run: Run }[]>();
  for (const claim of claims) {
    for (const run of claim.words.runs) {
      const known = index.get(run.digits);
      if (known === undefined) index.set(run.digits, [{ claim, run }]);
      else known.push({ claim, run });
    }
  }
  return index;
}

/** A text made ready: its words squeezed, and the edges of its parts in squeezed units. */
export interface ReadyText {
  text: PageText;
  words: Squeezed;
  begins: ReadonlySet<number>;
  ends: ReadonlySet<number>;
  /** Squeezed edges of each link. */
  links: readonly LinkSpan[];
}

export function readyText(text: PageText, words: Squeezed): ReadyText {
  const unit = (offset: number): number => {
    const found = words.at.findIndex((at) => at >= offset);
    return found < 0 ? words.chars.length : found;
  };
  return {
    text,
    words,
    begins: new Set(text.parts.map(([from]) => unit(from))),
    ends: new Set(text.parts.map(([, to]) => unit(to))),
    links: text.links.map((link) => ({ ...link, from: unit(link.from), to: unit(link.to) })),
  };
}

const QUOTE_EDGE = /[«»“”"…()[\]|]/;

/** The claim that allows this run of digits at its place, or null. */
export function claimFor(ready: ReadyText, run: Run, index: ClaimIndex): Claim | null {
  for (const { claim, run: own } of index.get(run.digits) ?? []) {
    const span =
      claim.match === 'whole' ? wholeAt(ready, run, claim, own) : stretchAt(ready, run, claim, own);
    if (span !== null && fits(ready, span, claim)) return claim;
  }
  return null;
}

interface Span {
  from: number;
  to: number;
}

function wholeAt(
  { words, begins, ends }: ReadyText,
  run: Run,
  claim: Claim,
  own: Run,
): Span | null {
  const from = run.from - own.from;
  const to = from + claim.words.chars.length;
  if (from < 0 || !words.chars.startsWith(claim.words.chars, from)) return null;
  if (claim.begins && !begins.has(from)) return null;
  if (claim.ends && !ends.has(to)) return null;
  if (claim.opens && !begins.has(from) && !/[.;:|(«]/.test(words.chars.charAt(from - 1)))
    return null;
  return cutsBefore(words, from) && cutsAfter(words, to) ? { from, to } : null;
}

function stretchAt({ words }: ReadyText, run: Run, claim: Claim, own: Run): Span | null {
  const { chars } = claim.words;
  let left = 0;
  while (
    left < own.from &&
    left < run.from &&
    chars.charAt(own.from - left - 1) === words.chars.charAt(run.from - left - 1)
  )
    left += 1;
  let right = 0;
  while (
    own.to + right < chars.length &&
    run.to + right < words.chars.length &&
    chars.charAt(own.to + right) === words.chars.charAt(run.to + right)
  )
    right += 1;
  const edge = (unit: string): boolean => unit === '' || QUOTE_EDGE.test(unit);
  const leftHolds =
    left >= ENOUGH || left === own.from || edge(words.chars.charAt(run.from - left - 1));
  const rightHolds =
    right >= ENOUGH || own.to + right === chars.length || edge(words.chars.charAt(run.to + right));
  if (!leftHolds || !rightHolds || left + right < ENOUGH) return null;
  const span = { from: run.from - left, to: run.to + right };
  return cutsBefore(words, span.from) && cutsAfter(words, span.to) ? span : null;
}

function fits(ready: ReadyText, span: Span, claim: Claim): boolean {
  const { words } = ready;
  if (claim.notBefore !== null) {
    const after = words.text.slice((words.at[span.to - 1] ?? 0) + 1);
    if (claim.notBefore.test(after)) return false;
  }
  if (claim.kind === 'phone' && callsAnother(ready, span, claim)) return false;
  return claim.places.length === 0 || claim.places.some((place) => isAt(ready, span, place));
}

/** A link that calls one number and prints another would be the worst fault of all. */
function callsAnother({ links }: ReadyText, span: Span, claim: Claim): boolean {
  const digits = claim.words.runs.map((run) => run.digits).join('');
  return links.some(
    ({ from, to, href }) =>
      from < span.to &&
      span.from < to &&
      href.startsWith('tel:') &&
      !digits.includes(href.slice('tel:'.length)),
  );
}

function isAt({ text, links }: ReadyText, span: Span, place: Spot): boolean {
  const { page, ids, cites, chart, kind } = text;
  const pages = [page, ...sectionsAsPages(page, ids)];
  if (place.page !== undefined && !pages.some((one) => isPage(one, place.page ?? ''))) return false;
  if (place.pageOf !== undefined && !pages.some((one) => one.endsWith(`/${place.pageOf ?? ''}/`)))
    return false;
  if (place.within !== undefined && !ids.includes(place.within)) return false;
  const around = links.filter(({ from, to }) => from <= span.from && span.to <= to);
  if (place.cites !== undefined) {
    const named = place.cites;
    if (!cites.some((href) => leadsTo(href, named))) return false;
    // The words of a link are those of the entry that it leads to, not of its neighbour in the list.
    if (around.some(({ href }) => ENTRY.test(href) && !leadsTo(href, named))) return false;
  }
  if (place.chart !== undefined && chart !== place.chart) return false;
  if (place.kind !== undefined && kind !== place.kind) return false;
  if (place.calls !== undefined) {
    const { calls } = place;
    if (!links.some(({ from, to, href }) => href === calls && from < span.to && span.from < to))
      return false;
  }
  if (place.after !== undefined) {
    const { after } = place;
    if (!links.some(({ to, href }) => href === after && to === span.from)) return false;
  }
  if (place.link !== undefined) {
    const { link } = place;
    return links.some(
      ({ from, to, href, of }) =>
        href === link &&
        (place.of === undefined || of === place.of) &&
        from === span.from &&
        to === span.to,
    );
  }
  return true;
}

function isPage(page: string, named: string): boolean {
  return named.endsWith('*') ? page.startsWith(named.slice(0, -1)) : page === named;
}

/** The edition in one file: each of its sections stands for the page that it is taken from. */
function sectionsAsPages(page: string, ids: readonly string[]): string[] {
  if (!page.startsWith('/bo-cong-cu/')) return [];
  return ids.flatMap((id) => {
    if (id === 'ho-tro') return ['/ho-tro/'];
    const [, kind, name = ''] = /^(bai|chi-tieu)-(.+)$/.exec(id) ?? [];
    if (kind === undefined) return [];
    return [kind === 'bai' ? `/tim-hieu/${name}/` : `/chi-tieu/${name}/`];
  });
}

/** Addresses of one source, law, dataset or target: what their links say is theirs alone. */
const ENTRY = /^\/(?:nguon\/#|so-lieu\/[^/]+\/|chi-tieu\/[^/]+\/)/;

/** Whether an address is the named one, or a place on that page. */
function leadsTo(href: string, named: string): boolean {
  return href === named || (named.endsWith('/') && href.startsWith(`${named}#`));
}
