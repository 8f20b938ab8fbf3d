import { toolWords } from '../locale/tool.ts';
import type { ClaimKind } from './claim.ts';
import { claimFor, readyText, type ClaimIndex, type ReadyText } from './match.ts';
import { NUMBER } from './number-words.ts';
import type { PageText } from './page-texts.ts';
import { squeeze } from './squeezed.ts';

/** One number that a reader meets, and what became of it. */
export interface Verdict {
  page: string;
  /** As it stands: «1.234,5», «10/4/2025», «70%». */
  number: string;
  /** The words around it, on one line. */
  context: string;
  where: PageText['kind'];
  /** What allows it, or null: nothing in the data does. */
  kind: ClaimKind | null;
  from: string | null;
}

/** Every number of a text with the claim that allows it. */
export function auditText(pageText: PageText, index: ClaimIndex): Verdict[] {
  const words = squeeze(pageText.text);
  const ready = readyText(pageText, words);
  const allowed = new Map(
    words.runs.map((run) => [words.at[run.from] ?? 0, claimFor(ready, run, index)]),
  );
  const verdicts = [...words.text.matchAll(NUMBER)].map(({ 0: number, index: at }): Verdict => {
    const runs = [...allowed].filter(([offset]) => at <= offset && offset < at + number.length);
    const claims = runs.map(([, claim]) => claim);
    const claim = claims.includes(null) ? null : (claims[0] ?? null);
    return {
      page: pageText.page,
      number,
      context: contextOf(words.text, at, number.length),
      where: pageText.kind,
      kind: claim?.kind ?? null,
      from: claim?.from ?? null,
    };
  });
  return pageText.kind === 'drawing' ? scaleOnce(ready, verdicts) : verdicts;
}

export function auditTexts(texts: readonly PageText[], index: ClaimIndex): Verdict[] {
  return texts.flatMap((one) => auditText(one, index));
}

/** A scale has no mark twice: a changed digit may turn one mark into its neighbour. */
function scaleOnce({ words }: ReadyText, verdicts: Verdict[]): Verdict[] {
  const seen = new Map<string, number>();
  for (const { kind, number } of verdicts)
    if (kind === 'scale') seen.set(number, (seen.get(number) ?? 0) + 1);
  return verdicts.map((verdict) =>
    verdict.kind === 'scale' && (seen.get(verdict.number) ?? 0) > 1 && words.text !== ''
      ? { ...verdict, kind: null, from: null }
      : verdict,
  );
}

function contextOf(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 45);
  const to = Math.min(text.length, at + length + 45);
  const cut = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}

/** `page: number: context`, one untraced number a line. */
export function formatVerdict({ page, number, context, where }: Verdict): string {
  return `${page}: ${number}: ${context}${toolWords.audit.where[where]}`;
}
