import { anchorPart } from './finish.ts';
import type { Kind, Node, PlanProblem, PlanTree } from './tree.ts';
import type { PlanWords } from './words.ts';
import { englishWords } from './words.ts';

/** A stretch of a text that names something else, and what it names where that is known. */
export interface Reference {
  what: 'node' | 'document' | 'agency';
  /** Offsets in UTF-16 units; `to` is exclusive. */
  from: number;
  to: number;
  text: string;
  /** Anchor, id of a document, or id of an agency; null where it does not resolve. */
  target: string | null;
}

/** A document that texts may cite by its number. */
export interface KnownDocument {
  id: string;
  /** As printed: `1736/QĐ-UBND`. */
  number: string;
}

/** A body that texts may name, by any of its names. */
export interface KnownAgency {
  id: string;
  names: readonly string[];
}

const STEP =
  /(?<![\p{L}\p{N}])(điểm|khoản|Điều|điều|Mục|mục|Chương|chương|Phần|phần|tiểu mục|Tiểu mục)\s+((?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,6}|[a-zđ])(?![\p{L}\p{N}])|này)/gu;
/** After a reference: it is one into another document. */
const ELSEWHERE =
  /^\s*,?\s*(?:(?:của|tại|thuộc|ban hành kèm theo)\s+)?(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị định|Thông tư|Quy chế|Quy định|(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông báo|Kết luận|Chương trình|Đề án)(?!\s+này))/u;

const STEP_KINDS: Record<string, readonly Kind[]> = {
  điểm: ['point'],
  khoản: ['item'],
  điều: ['article'],
  mục: ['section', 'division', 'item'],
  'tiểu mục': ['subdivision', 'item'],
  chương: ['chapter'],
  phần: ['part', 'section'],
};

interface Step {
  word: string;
  ordinal: string;
  from: number;
  to: number;
}

/**
 * The references of a text into its own plan («điểm c khoản 2 Mục II», «khoản 1 Điều này»).
 * `path` is the node itself and its ancestors, outermost first; `top` the plan's top nodes.
 */
export function findCrossReferences(
  text: string,
  path: readonly Node[],
  top: readonly Node[],
): Reference[] {
  const steps: Step[] = [...text.matchAll(STEP)].map((match) => ({
    word: (match[1] ?? '').toLowerCase(),
    ordinal: match[2] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
  const out: Reference[] = [];
  for (let i = 0; i < steps.length;) {
    const group: Step[] = [];
    for (let step = steps[i]; step; step = steps[i]) {
      const last = group.at(-1);
      if (last && !/^,?\s*(?:,|của|thuộc|tại)?\s*$/u.test(text.slice(last.to, step.from))) break;
      group.push(step);
      i += 1;
    }
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last || ELSEWHERE.test(text.slice(last.to, last.to + 60))) continue;
    const target = resolve(group, path, top);
    out.push({
      what: 'node',
      from: first.from,
      to: last.to,
      text: text.slice(first.from, last.to),
      target: target?.anchor ?? null,
    });
  }
  return out;
}

/** Follows the steps from the outermost (the last written) inwards. */
function resolve(steps: readonly Step[], path: readonly Node[], top: readonly Node[]): Node | null {
  let here: Node | null = null;
  for (const step of [...steps].reverse()) {
    const kinds: readonly Kind[] = STEP_KINDS[step.word] ?? [];
    if (step.ordinal === 'này') {
      here = path.findLast(({ kind }) => kinds.includes(kind)) ?? null;
      if (!here) return null;
      continue;
    }
    const found: Node | null = here
      ? below(here.children, kinds, step.ordinal)
      : (near(path, kinds, step.ordinal) ?? below(top, kinds, step.ordinal));
    if (!found) return null;
    here = found;
  }
  return here;
}

/** The first step is looked for around the place it is written at: siblings of each ancestor. */
function near(path: readonly Node[], kinds: readonly Kind[], ordinal: string): Node | null {
  for (let k = path.length - 1; k >= 0; k -= 1) {
    const found = below(path[k]?.children ?? [], kinds, ordinal);
    if (found) return found;
  }
  return null;
}

function below(nodes: readonly Node[], kinds: readonly Kind[], ordinal: string): Node | null {
  for (const kind of kinds) {
    const found = nodes.find(
      (node) =>
        node.kind === kind &&
        node.ordinal !== null &&
        anchorPart(kind, node.ordinal) === anchorPart(kind, ordinal),
    );
    if (found) return found;
  }
  return null;
}

const DOCUMENT =
  /(?<![\p{L}\p{N}])(Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Công văn|Công điện|Tờ trình|Kế hoạch|Thông báo|Kết luận|Chương trình|Báo cáo|Hướng dẫn|Đề án)\s+(?:(?:hành động|liên tịch)\s+)?(?:số\s*:?\s*)?(\d{1,5}(?:\/\d{4})?[-/][\p{L}\d]+(?:[-/][\p{L}\d]+)*)(?:,?\s+ngày\s+(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?/gu;

/** Documents cited by number: «Quyết định số 1736/QĐ-UBND ngày 05/11/2021». */
export function findDocuments(text: string, known: readonly KnownDocument[]): Reference[] {
  const byNumber = new Map(known.map(({ id, number }) => [number.toLowerCase(), id]));
  return [...text.matchAll(DOCUMENT)].map((match) => ({
    what: 'document' as const,
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    target: byNumber.get((match[2] ?? '').toLowerCase()) ?? null,
  }));
}

/** One part of a body's name, «Tư pháp», «Y tế»: a capitalised word and, mostly, one more. */
const NAME_PART = String.raw`(?!(?:Sở|Bộ|Cục|Công an|Ủy ban|UBND|Trung tâm)(?!\p{L}))\p{Lu}\p{L}*(?:\s(?!(?:chủ|phối|theo|đã|có|và|là|tại|về|để|thực|tham|hướng|trong|các|cấp|được)(?!\p{L}))\p{Ll}+)?`;
/** What looks like the name of a body even where nobody has declared it. */
const BODY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:Sở|Bộ|Cục|Tổng cục|Trung tâm|Đài|Báo|Hội|Liên đoàn|Viện)\s+${NAME_PART}(?:(?:,\s|\s-\s|\svà\s|\s)${NAME_PART})*`,
  'gu',
);

/** Bodies named in a text; the longest name wins, names inside words do not count. */
export function findAgencies(text: string, known: readonly KnownAgency[]): Reference[] {
  const names = known
    .flatMap(({ id, names: all }) => all.map((name) => ({ id, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const out: Reference[] = [];
  const free = (from: number, to: number) => out.every((ref) => to <= ref.from || from >= ref.to);
  const letter = /[\p{L}\p{N}]/u;
  for (const { id, name } of names) {
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const to = from + name.length;
      if (letter.test(text.charAt(from - 1)) || letter.test(text.charAt(to)) || !free(from, to))
        continue;
      out.push({ what: 'agency', from, to, text: name, target: id });
    }
  }
  // What is known is covered, so that an unknown name does not reach over it.
  let rest = text;
  for (const { from, to } of out)
    rest = rest.slice(0, from) + '·'.repeat(to - from) + rest.slice(to);
  for (const match of rest.matchAll(BODY)) {
    const to = match.index + match[0].length;
    out.push({ what: 'agency', from: match.index, to, text: match[0], target: null });
  }
  return out.sort((a, b) => a.from - b.from);
}

/** The references of one node's text. */
export interface NodeReferences {
  anchor: string;
  line: number;
  /** Which of the node's texts the offsets belong to. */
  field: 'heading' | 'text';
  references: Reference[];
}

/** Every reference of a plan, node by node. Those with a null target are what does not resolve. */
export function referencesOf(
  tree: PlanTree,
  known: { documents: readonly KnownDocument[]; agencies: readonly KnownAgency[] },
): NodeReferences[] {
  const out: NodeReferences[] = [];
  const top = [...tree.preamble, ...tree.body];
  const visit = (node: Node, above: readonly Node[], nodes: readonly Node[]) => {
    const path = [...above, node];
    for (const field of ['heading', 'text'] as const) {
      const text = node.kind === 'verbatim' ? null : node[field];
      if (text === null || text === '') continue;
      const references = [
        ...findCrossReferences(text, path, nodes),
        ...findDocuments(text, known.documents),
        ...findAgencies(text, known.agencies),
      ].sort((a, b) => a.from - b.from || b.to - a.to);
      if (references.length > 0)
        out.push({ anchor: node.anchor, line: node.line, field, references });
    }
    for (const child of node.children) visit(child, path, nodes);
  };
  for (const node of top) visit(node, [], top);
  for (const attached of tree.attached) out.push(...referencesOf(attached, known));
  return out;
}

/** What does not resolve, as warnings of rule `plan-reference-unresolved` for the long report. */
export function referenceProblems(
  tree: PlanTree,
  known: { documents: readonly KnownDocument[]; agencies: readonly KnownAgency[] },
  { problems: says }: PlanWords = englishWords,
): PlanProblem[] {
  return referencesOf(tree, known).flatMap(({ line, references }) =>
    references
      .filter(({ target }) => target === null)
      .map(({ what, text }) => ({
        line,
        column: 1,
        rule: 'plan-reference-unresolved' as const,
        severity: 'warning' as const,
        message: says['plan-reference-unresolved']({ what, text }),
      })),
  );
}
