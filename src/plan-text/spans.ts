import type { Owner, Source } from './source.ts';
import type { SetAside, SetAsideKind, Span } from './tree.ts';

/** The stretches outside the tree, in reading order; lines of one kind that follow each other are one. */
export function setAsideOf(source: Source): SetAside[] {
  const out: SetAside[] = [];
  let open: SetAside | null = null;
  source.owners.forEach((owner, i) => {
    if (owner === null) return;
    if (typeof owner !== 'string') {
      open = null;
      return;
    }
    if (open?.what === owner) open.endLine = i + 1;
    else {
      open = { what: owner, line: i + 1, endLine: i + 1 };
      out.push(open);
    }
  });
  return out;
}

/**
 * Every line and its owner, neighbours of one owner put together. Blank lines go with what stands
 * before them; `blank` owns only those at the very top.
 */
export function spansOf(source: Source): Span[] {
  const { lines, owners, text } = source;
  const out: Span[] = [];
  let owner: Owner | SetAsideKind | null = null;
  let span: Span | null = null;
  for (let i = 0; i < lines.length; i += 1) {
    const now = owners[i] ?? null;
    const line = lines[i];
    if (now === null || !line) continue;
    if (span && now === owner) {
      span.endLine = i + 1;
      continue;
    }
    if (span) span.to = line.start;
    else if (line.start > 0)
      out.push({ owner: 'blank', from: 0, to: line.start, line: 1, endLine: i });
    owner = now;
    span = {
      owner: typeof now === 'string' ? `@${now}` : now.anchor,
      from: line.start,
      to: text.length,
      line: i + 1,
      endLine: i + 1,
    };
    out.push(span);
  }
  return out;
}
