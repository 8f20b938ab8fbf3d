import type { Owner, Source } from './read.ts';
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

/** Every line and its owner, neighbours of one owner put together; blank lines between them too. */
export function spansOf(source: Source): Span[] {
  const out: Span[] = [];
  let owner: Owner | SetAsideKind | null | undefined;
  let span: Span | null = null;
  source.lines.forEach((line, i) => {
    const now = source.owners[i] ?? null;
    if (span && now === owner) {
      span.to = line.next;
      span.endLine = line.number;
      return;
    }
    owner = now;
    const name = now === null ? 'blank' : typeof now === 'string' ? `@${now}` : now.anchor;
    span = {
      owner: name,
      from: line.start,
      to: line.next,
      line: line.number,
      endLine: line.number,
    };
    out.push(span);
  });
  return out;
}

/** The source again, put together from the spans; equal to it byte for byte. */
export function sourceFromSpans(spans: readonly Span[], source: string): string {
  return spans.map(({ from, to }) => source.slice(from, to)).join('');
}
