import { formatDate } from '../../locale/vi/format.ts';
import type { Reference } from '../../plan-text/references.ts';
import type { Node } from '../../plan-text/tree.ts';
import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';
import { planNotes, type NoteView } from './notes.ts';
import { cutSegments, markAll, type Mark, type Segment } from './segments.ts';

/** One node of the plan as the page prints it. */
export interface NodeView {
  anchor: string;
  kind: Node['kind'];
  /** Heading level of the page, or null where the node is no heading. */
  level: 2 | 3 | null;
  mark: string | null;
  /** The note on a mark that was corrected, or on words of the heading. */
  markNote: number | null;
  heading: string | null;
  segments: Segment[];
  /** What the link sign says to a screen reader. */
  linkLabel: string;
  targets: { link: Link }[];
  /** Anchors that once led here and still do. */
  aliases: string[];
  children: NodeView[];
}

/** The reading page of one plan. */
export interface PlanPageView {
  title: string;
  description: string;
  kind: string;
  number: string;
  /** null where the text prints its number. */
  numberNote: { text: string; link: Link } | null;
  placeAndDate: string;
  fullTitle: string;
  outline: { anchor: string; text: string; children: { anchor: string; text: string }[] }[];
  preamble: NodeView[];
  body: NodeView[];
  /** Plans issued together with this one. */
  attached: { title: string; nodes: NodeView[] }[];
  recipients: string[];
  notes: NoteView[];
  downloads: Link[];
  facts: { term: string; text: string }[];
}

/** Everything that the page of a plan prints, from its tree. */
export function planPageView(site: Site, plan: PlanEntry): PlanPageView {
  const { meta, tree } = plan;
  const notes = planNotes(plan);
  const view = (node: Node): NodeView => nodeView(site, plan, notes, node);
  const file = (ending: string) => at(site, `/du-lieu/ke-hoach/${meta.id}.${ending}`);
  return {
    title: `Toàn văn Kế hoạch ${meta.number}`,
    description: `Toàn văn Kế hoạch ${meta.number} ngày ${formatDate(meta.issuedOn)} của ${meta.issuer}, mỗi điểm có đường dẫn riêng.`,
    kind: meta.kind,
    number: meta.number,
    numberNote: meta.numberProvenance && {
      text: 'Số của kế hoạch không có trong văn bản được đăng lại; số này lấy từ',
      link: sourceLink(site, meta.numberProvenance.source),
    },
    placeAndDate: `${meta.place}, ngày ${formatDate(meta.issuedOn)}`,
    fullTitle: meta.title,
    outline: tree.body
      .filter(({ kind }) => kind === 'section')
      .map((section) => ({
        anchor: section.anchor,
        text: outlineText(section),
        children: section.children
          .filter(({ kind }) => kind === 'item')
          .map((item) => ({ anchor: item.anchor, text: outlineText(item) })),
      })),
    preamble: tree.preamble.map(view),
    body: tree.body.map(view),
    attached: tree.attached.map((one) => ({
      title: one.title,
      nodes: [...one.preamble, ...one.body].map(view),
    })),
    recipients: tree.recipients.map(({ text }) => text),
    notes: notes.list,
    downloads: [
      { href: file('txt'), text: 'Văn bản gốc từng chữ (TXT)' },
      { href: file('json'), text: 'Cây mục, khoản, điểm (JSON)' },
      { href: file('md'), text: 'Markdown' },
      { href: file('akn.xml'), text: 'Akoma Ntoso 3.0 (XML)' },
    ],
    facts: [
      { term: 'Cơ quan ban hành', text: meta.issuer },
      { term: 'Chương trình', text: meta.programme },
      { term: 'Mã kiểm tra (sha256)', text: meta.sha256 },
    ],
  };
}

function sourceLink(site: Site, id: string): Link {
  const source = site.sources.find((one) => one.id === id);
  return { href: at(site, address.source(id)), text: source?.title ?? id };
}

function outlineText(node: Node): string {
  const words = node.heading ?? node.text;
  const short = words.length > 90 ? `${words.slice(0, words.lastIndexOf(' ', 88))}…` : words;
  return `${node.ordinal ?? ''}. ${short}`;
}

const markEnd: Partial<Record<Node['kind'], string>> = { section: '.', item: '.', point: ')' };

function nodeView(
  site: Site,
  plan: PlanEntry,
  notes: ReturnType<typeof planNotes>,
  node: Node,
): NodeView {
  const targets = plan.targets.filter(({ target }) => target.anchor === node.anchor);
  const isHeading = node.kind === 'section' || (node.kind === 'item' && node.heading !== null);
  return {
    anchor: node.anchor,
    kind: node.kind,
    level: node.kind === 'section' ? 2 : isHeading ? 3 : null,
    mark: node.ordinal === null ? null : `${node.ordinal}${markEnd[node.kind] ?? ''}`,
    markNote: notes.onMark(node),
    heading: node.heading,
    segments: cutSegments(node.text, marksOf(site, plan, notes, node)),
    linkLabel: `Đường dẫn đến ${placeName(node)}`,
    targets: targets.map(({ target }) => ({
      link: {
        href: at(site, address.target(plan.meta.id, target.id)),
        text: `Chỉ tiêu: ${site.words.targets.aimAndName(target, target.label)}`,
      },
    })),
    aliases: Object.entries(plan.aliases)
      .filter(([, to]) => to === node.anchor)
      .map(([from]) => from),
    children: node.children.map((child) => nodeView(site, plan, notes, child)),
  };
}

/** «mục II, điểm đ»: how a person would name the place. */
export function placeName(node: Pick<Node, 'anchor'>): string {
  return node.anchor
    .split('-')
    .map((part, index) => {
      if (/^p\d+$/.test(part)) return `đoạn ${part.slice(1)}`;
      if (/^t\d+$/.test(part)) return `gạch đầu dòng ${part.slice(1)}`;
      if (index === 0) return /^[ivxlc]+$/.test(part) ? `mục ${part.toUpperCase()}` : part;
      if (/^\d+$/.test(part)) return `khoản ${part}`;
      return `điểm ${part === 'dd' ? 'đ' : part}`;
    })
    .join(', ');
}

/** «section II, point đ»: the same place for a citation in English. */
export function placeNameEnglish(node: Pick<Node, 'anchor'>): string {
  return placeName(node)
    .replaceAll('mục ', 'section ')
    .replaceAll('khoản ', 'item ')
    .replaceAll('điểm ', 'point ')
    .replaceAll('đoạn ', 'paragraph ')
    .replaceAll('gạch đầu dòng ', 'dash ');
}

function marksOf(
  site: Site,
  plan: PlanEntry,
  notes: ReturnType<typeof planNotes>,
  node: Node,
): Mark[] {
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
