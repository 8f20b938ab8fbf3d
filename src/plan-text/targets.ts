import type { Aim, Comparator } from './aims.ts';
import { findAims } from './aims.ts';
import { clauseEnd, clauseStart } from './clauses.ts';
import type { Node, PlanTree } from './tree.ts';
import { walkPlan } from './tree.ts';

/** A proposal for a target, found in the text; a person has to confirm it. */
export type CandidateTarget = Aim & {
  id: string;
  plan: string;
  anchor: string;
  line: number;
  /** The clause, word for word. */
  quote: string;
  /** Whom or what the number counts; null where the words do not tell. */
  subject: string | null;
  /** Where, as the clause says: «trên địa bàn tỉnh». */
  place: string | null;
  comparator: Comparator;
  status: 'draft';
};

const AHEAD: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn|từ)\s*(?:là\s*)?(?:đạt\s*)?$/iu, 'at-least'],
  [/(?:tối đa|không quá|không vượt quá|nhiều nhất)\s*(?:là\s*)?$/iu, 'at-most'],
  [/(?:khoảng|xấp xỉ|gần)\s*$/iu, 'about'],
  [/(?:trên|hơn|vượt|cao hơn)\s*$/iu, 'more-than'],
  [/(?:dưới|thấp hơn)\s*$/iu, 'less-than'],
];
const VERB =
  /\s(?:được|đều|có|là|đạt|tổ chức|thực hiện|xây dựng|biết|tham gia|duy trì|trở lên|trở xuống|trong|tại|trên|để|và được|nhằm)\s/u;
const PLACE =
  /(?<!\p{L})(?:trên địa bàn|trong phạm vi|ở|tại)\s+(?:toàn\s+)?(?:tỉnh|thành phố|huyện|xã|cả nước|các khu công nghiệp|địa phương|toàn quốc)(?:\s+\p{Lu}\p{L}*)*/u;

/** Every aim that a plan's words may set, as a draft; nothing is decided here. */
export function candidateTargets(tree: PlanTree): CandidateTarget[] {
  const out: CandidateTarget[] = [];
  for (const node of walkPlan(tree)) {
    if (node.kind === 'verbatim') continue;
    const before = out.length;
    for (const draft of ofText(node)) {
      const id = `nhap-${node.anchor}-${String(out.length - before + 1)}`;
      out.push({ id, plan: tree.id, anchor: node.anchor, line: node.line, ...draft });
    }
  }
  return out;
}

/** The drafts as JSON, with a final line end. */
export function toTargets(tree: PlanTree): string {
  return `${JSON.stringify(candidateTargets(tree), null, 2)}\n`;
}

type Draft = Aim & Omit<CandidateTarget, 'id' | 'plan' | 'anchor' | 'line' | keyof Aim>;

function ofText(node: Node): Draft[] {
  const text = node.text === '' ? (node.heading ?? '') : node.text;
  const found = findAims(text);
  return found.map(({ from: at, to: end, aim }, k) => {
    const from = Math.max(clauseStart(text, at), found[k - 1]?.to ?? 0);
    const next = found[k + 1];
    const to = Math.min(clauseEnd(text, end), next ? numberStart(text, next.from) : text.length);
    const ahead = text.slice(from, at);
    const after = text.slice(end, to);
    const quote = text.slice(from, to).replace(/^[\s,;.]+|[\s,;]+$/gu, '');
    return {
      ...aim,
      quote,
      subject: aim.measure === 'deadline' ? null : subjectOf(after),
      place: PLACE.exec(quote)?.[0] ?? null,
      comparator: comparatorOf(aim, text.slice(at, end), ahead, after),
      status: 'draft' as const,
    };
  });
}

/** A comparator stands before its number and belongs to the same quote. */
function numberStart(text: string, at: number): number {
  const ahead = text.slice(Math.max(0, at - 24), at);
  for (const [words] of AHEAD) {
    const match = words.exec(ahead);
    if (match) return at - (ahead.length - match.index);
  }
  return at;
}

function comparatorOf(aim: Aim, printed: string, ahead: string, after: string): Comparator {
  if (aim.measure === 'range') return 'range';
  if (aim.measure === 'deadline') return /^trước/iu.test(printed) ? 'less-than' : 'at-most';
  const clause = after
    .split(/[,;.]\s/u, 3)
    .join(', ')
    .slice(0, 60);
  if (/(?<!\p{L})trở lên/u.test(clause)) return 'at-least';
  if (/(?<!\p{L})trở xuống/u.test(clause)) return 'at-most';
  // «từ 23 xuống 18»: the word opens the way, it binds nothing.
  if (aim.measure === 'from-to') return 'as-stated';
  for (const [words, comparator] of AHEAD) if (words.test(ahead)) return comparator;
  return 'as-stated';
}

function subjectOf(after: string): string | null {
  const words = after.trim().replace(/^(?:số|các|tổng số)\s+/u, '');
  const verb = VERB.exec(` ${words}`);
  const cut = verb ? words.slice(0, Math.max(0, verb.index - 1) + 1).trim() : words;
  const subject = cut.replace(/[\s,;.]+$/u, '');
  return subject === '' ? null : subject.slice(0, 160);
}
