import type { Node, PlanTree, Span } from '../../src/plan-text/index.ts';

function node({
  kind,
  ordinal,
  printed,
  anchor,
  heading,
  text,
  emphasis,
  children,
}: Node): unknown {
  return { kind, ordinal, printed, anchor, heading, text, emphasis, children: children.map(node) };
}

/** A tree without what belongs to one file only: line numbers, spans, set-asides, problems. */
export function shapeOfTree(tree: PlanTree): unknown {
  const { number, title, kind, issuer, place, issuedOn, programme } = tree;
  return {
    about: { number, title, kind, issuer, place, issuedOn, programme },
    preamble: tree.preamble.map(node),
    body: tree.body.map(node),
    recipients: tree.recipients.map(({ text }) => text),
    attached: tree.attached.map(shapeOfTree),
  };
}

/** The source again, put together from the spans; equal to it byte for byte. */
export function sourceFromSpans(spans: readonly Span[], source: string): string {
  return spans.map(({ from, to }) => source.slice(from, to)).join('');
}
