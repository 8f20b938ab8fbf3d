import type { Correction, Node, PlanMeta, PlanTree } from './tree.ts';

/** A tree without text yet, with what is known of the plan from outside it. */
export function emptyTree(
  path: string,
  meta: Partial<PlanMeta>,
  corrections: readonly Correction[],
): PlanTree {
  return {
    id: meta.id ?? '',
    number: meta.number ?? null,
    title: meta.title ?? '',
    kind: meta.kind ?? '',
    issuer: meta.issuer ?? null,
    place: meta.place ?? null,
    issuedOn: meta.issuedOn ?? null,
    programme: meta.programme ?? null,
    source: { path, sha256: meta.sha256 ?? null },
    preamble: [],
    body: [],
    recipients: [],
    attached: [],
    setAside: [],
    corrections: corrections.map((correction) => ({ ...correction })),
    problems: [],
    spans: [],
  };
}

/** The `n`th plan (from 1) that comes with another. */
export function attachedTree(tree: PlanTree, n: number): PlanTree {
  const id = tree.id === '' ? `k${String(n)}` : `${tree.id}-k${String(n)}`;
  return emptyTree(tree.source.path, { id, sha256: tree.source.sha256 }, []);
}

/** What stands before the first marked node is preamble, the rest body. */
export function splitBody(tree: PlanTree, nodes: Node[]): void {
  const begin = nodes.findIndex((node) => node.ordinal !== null);
  tree.preamble = begin < 0 ? nodes : nodes.slice(0, begin);
  tree.body = begin < 0 ? [] : nodes.slice(begin);
}

/** True where anything in the plan carries a section, item, point or article mark. */
export function hasMarks(tree: PlanTree): boolean {
  const marked = (node: Node) => node.ordinal !== null;
  return tree.body.some(marked) || tree.attached.some(hasMarks);
}
