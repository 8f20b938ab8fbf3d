import { shownMark } from '../../plan-text/markdown.ts';
import type { Reference } from '../../plan-text/references.ts';
import type { Kind, Node } from '../../plan-text/tree.ts';
import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';
import type { PlanNotes } from './notes.ts';
import { placeName } from './place-name.ts';
import { cutSegments, markAll, type Mark, type Segment } from './segments.ts';

/** Level of a heading below the page's own. */
export type Level = 2 | 3 | 4 | 5 | 6;

/** One node of the plan as the page prints it. */
export interface NodeView {
  anchor: string;
  kind: Kind;
  /** Heading level of the page, or null where the node is no heading. */
  level: Level | null;
  mark: string | null;
  /** The note on a mark that was corrected, or on words of the heading. */
  markNote: NoteLink | null;
  heading: string | null;
  segments: (Segment & { noteLabel: string | null })[];
  /** What the link sign says to a screen reader. */
  linkLabel: string;
  targets: { link: Link }[];
  /** Anchors that once led here and still do. */
  aliases: string[];
  children: NodeView[];
}

/** The sign that leads to a note, and what it says to a screen reader. */
export interface NoteLink {
  number: number;
  label: string;
}

/** Kinds that part a text, with a title or without. */
export const DIVIDING: ReadonlySet<Kind> = new Set<Kind>([
  'part',
  'chapter',
  'division',
  'subdivision',
  'article',
  'section',
]);

/** «đ)», «II.», «Điều 3.» as shown; null for a node without an ordinal. */
export function markOf(node: Node): string | null {
  return node.ordinal === null ? null : shownMark(node);
}

/** A node and all below it; `level` is that of a heading here. */
export function nodeView(
  site: Site,
  plan: PlanEntry,
  notes: PlanNotes,
  node: Node,
  level: Level,
): NodeView {
  const words = site.words.plan;
  const isHeading = DIVIDING.has(node.kind) || (node.kind === 'item' && node.heading !== null);
  const below = isHeading ? deeper(level) : level;
  const note = notes.onMark(node);
  return {
    anchor: node.anchor,
    kind: node.kind,
    level: isHeading ? level : null,
    mark: markOf(node),
    markNote: note === null ? null : { number: note, label: words.note.onMark(note) },
    heading: node.heading,
    segments: cutSegments(node.text, marksOf(site, plan, notes, node)).map((segment) => ({
      ...segment,
      noteLabel: segment.note === null ? null : words.note.onWords(segment.note),
    })),
    linkLabel: words.linkTo(placeName(site, plan, node.anchor)),
    targets: plan.targets
      .filter(({ target }) => target.anchor === node.anchor)
      .map(({ target }) => ({
        link: {
          href: at(site, address.target(plan.meta.id, target.id)),
          text: words.targetHere(site.words.targets.aimAndName(target, target.label)),
        },
      })),
    aliases: Object.entries(plan.aliases)
      .filter(([, to]) => to === node.anchor)
      .map(([from]) => from),
    children: node.children.map((child) => nodeView(site, plan, notes, child, below)),
  };
}

/** The level below; HTML has no seventh. */
export function deeper(level: Level): Level {
  return Math.min(level + 1, 6) as Level;
}

function marksOf(site: Site, plan: PlanEntry, notes: PlanNotes, node: Node): Mark[] {
  const { text } = node;
  const quotes = plan.targets
    .filter(({ target }) => target.anchor === node.anchor)
    .flatMap(({ target }) => markAll(text, target.quote, { quoteOf: target.id }).slice(0, 1));
  const named = plan.references
    .filter(({ anchor, field }) => anchor === node.anchor && field === 'text')
    .flatMap(({ references }) => references)
    .flatMap(({ what, from, to, target }): Mark[] =>
      target === null ? [] : [{ from, to, set: { href: whereTo(site, plan, what, target) } }],
    );
  const emphasis = (node.emphasis ?? []).map(({ from, to, strength }): Mark => ({
    from,
    to,
    set: { emphasis: strength === 2 ? 'strong' : 'em' },
  }));
  return [...quotes, ...emphasis, ...notes.inText(node), ...dropOverlaps(named)];
}

function whereTo(site: Site, plan: PlanEntry, what: Reference['what'], target: string): string {
  if (what === 'document') return at(site, address.source(target));
  if (what === 'agency') return at(site, address.agency(plan.meta.id, target));
  return at(site, address.plan(plan.meta.id, target));
}

/** A link never stands within another link: the first named keeps the place. */
function dropOverlaps(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (mark, index) =>
      !marks.slice(0, index).some((other) => other.from < mark.to && mark.from < other.to),
  );
}
