import type { Node, PlanTree } from './tree.ts';
import { walkPlan } from './tree.ts';

/** How a target's number is meant (contract: «A target»). */
export type Comparator =
  'at-least' | 'more-than' | 'at-most' | 'less-than' | 'as-stated' | 'about' | 'range';

/** A proposal for a target, found in the text; a person has to confirm it. */
export interface CandidateTarget {
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
  measure: 'percent' | 'count' | 'deadline';
  /** A number, two numbers, or an ISO date (a year or month where no day is given). */
  value: number | [number, number] | string;
  /** The second number of «10/10 huyện». */
  denominator: number | null;
  status: 'draft';
}

const NOUNS =
  'cơ sở|lớp|cuộc|buổi|đợt|mô hình|người|lượt|xã|phường|đặc khu|huyện|thị xã|thị trấn|thành phố|thôn|tổ dân phố|trường|hội nghị|tài liệu|tin|bài|lần|câu lạc bộ|đội|vụ|hộ|tỉnh|đơn vị|doanh nghiệp|chuyên mục|phóng sự|hình thức|chỉ tiêu|nhiệm vụ|dự án|công trình|học sinh|trẻ em|cán bộ';
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const PERCENT = String.raw`(?<low>${NUMBER})\s*(?:%\s*)?(?:-|–|đến)\s*(?<high>${NUMBER})\s*%|(?<percent>${NUMBER})\s*%`;
const FRACTION = String.raw`(?<part>\d{1,4})\/(?<whole>\d{1,4})(?=\s+(?:số\s+)?(?:${NOUNS})(?!\p{L}))`;
const COUNT = String.raw`(?<count>${NUMBER})(?=\s+(?:${NOUNS})(?!\p{L}))`;
const SPELT = String.raw`(?<=(?:ít nhất|tối thiểu|trên|khoảng)\s+)(?<spelt>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s+(?:${NOUNS})(?!\p{L}))`;
const DEADLINE = String.raw`(?<when>(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|hoàn thành trong|xong trong)\s+(?:ngày\s+)?(?<date>\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|tháng\s+\d{1,2}(?:\s+năm\s+\d{4}|\/\d{4})|(?:quý\s+[IV]+|năm)(?:\s+năm)?(?:\s+|\/)\d{4}))`;
const FIND = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/])(?:${PERCENT}|${FRACTION}|${SPELT}|${COUNT}|${DEADLINE})`,
  'giu',
);

const SPELT_VALUES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
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

/** Every percentage, count and deadline of a plan as a draft; nothing is decided here. */
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

type Draft = Omit<CandidateTarget, 'id' | 'plan' | 'anchor' | 'line'>;

function ofText(node: Node): Draft[] {
  const text = node.text === '' ? (node.heading ?? '') : node.text;
  const found = [...text.matchAll(FIND)];
  return found.map((match, k) => {
    const end = match.index + match[0].length;
    const last = found[k - 1];
    const from = Math.max(clauseStart(text, match.index), last ? last.index + last[0].length : 0);
    const next = found[k + 1];
    const to = Math.min(clauseEnd(text, end), next ? numberStart(text, next.index) : text.length);
    const ahead = text.slice(from, match.index);
    const after = text.slice(end, to);
    const quote = text.slice(from, to).replace(/^[\s,;.]+|[\s,;]+$/gu, '');
    return {
      quote,
      subject: match.groups?.['when'] === undefined ? subjectOf(after) : null,
      place: PLACE.exec(quote)?.[0] ?? null,
      ...meant(match.groups ?? {}, ahead, after),
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

function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i -= 1)
    if (/[;.!?]/.test(text.charAt(i)) && text.charAt(i + 1) === ' ') return i + 1;
  return 0;
}

function clauseEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1)
    if (/[;.!?]/.test(text.charAt(i)) && (i + 1 === text.length || text.charAt(i + 1) === ' '))
      return text.charAt(i) === ';' ? i : i + 1;
  return text.length;
}

function meant(
  groups: Partial<Record<string, string>>,
  ahead: string,
  after: string,
): Pick<Draft, 'comparator' | 'measure' | 'value' | 'denominator'> {
  const denominator = null;
  const comparator = comparatorOf(ahead, after);
  if (groups['low'] !== undefined && groups['high'] !== undefined) {
    const value: [number, number] = [numeric(groups['low']), numeric(groups['high'])];
    return { comparator: 'range', measure: 'percent', value, denominator };
  }
  if (groups['percent'] !== undefined)
    return { comparator, measure: 'percent', value: numeric(groups['percent']), denominator };
  if (groups['part'] !== undefined)
    return {
      comparator,
      measure: 'count',
      value: Number(groups['part']),
      denominator: Number(groups['whole']),
    };
  if (groups['spelt'] !== undefined) {
    const value = SPELT_VALUES.indexOf(groups['spelt'].toLowerCase()) + 1;
    return { comparator, measure: 'count', value, denominator };
  }
  if (groups['count'] !== undefined)
    return { comparator, measure: 'count', value: numeric(groups['count']), denominator };
  const value = dateOf(groups['date'] ?? '');
  const before = /^trước/iu.test(groups['when'] ?? '');
  return { comparator: before ? 'less-than' : 'at-most', measure: 'deadline', value, denominator };
}

function comparatorOf(ahead: string, after: string): Comparator {
  const clause = after
    .split(/[,;.]\s/u, 3)
    .join(', ')
    .slice(0, 60);
  if (/(?<!\p{L})trở lên/u.test(clause)) return 'at-least';
  if (/(?<!\p{L})trở xuống/u.test(clause)) return 'at-most';
  for (const [words, comparator] of AHEAD) if (words.test(ahead)) return comparator;
  return 'as-stated';
}

/** «1.736,5» → 1736.5: Vietnamese print has a point for thousands, a comma for decimals. */
function numeric(text: string): number {
  return Number(text.replace(/\./g, '').replace(',', '.'));
}

function subjectOf(after: string): string | null {
  const words = after.trim().replace(/^(?:số|các|tổng số)\s+/u, '');
  const verb = VERB.exec(` ${words}`);
  const cut = verb ? words.slice(0, Math.max(0, verb.index - 1) + 1).trim() : words;
  const subject = cut.replace(/[\s,;.]+$/u, '');
  return subject === '' ? null : subject.slice(0, 160);
}

/** «30/11», «10 tháng 6 năm 2026», «quý II năm 2026» as ISO, as far as the words go. */
function dateOf(text: string): string {
  const slash = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/u.exec(text);
  const spelt = /^(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?$/u.exec(text);
  const day = slash ?? spelt;
  if (day) {
    const [, d = '', m = '', y] = day;
    return `${y ?? '-'}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  }
  const month = /^tháng\s+(\d{1,2})(?:\s+năm\s+|\/)(\d{4})$/u.exec(text);
  if (month) return `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}`;
  const quarter = /quý\s+([IV]+).*?(\d{4})$/iu.exec(text);
  if (quarter)
    return `${quarter[2] ?? ''}-Q${String(['I', 'II', 'III', 'IV'].indexOf((quarter[1] ?? '').toUpperCase()) + 1)}`;
  return /\d{4}/.exec(text)?.[0] ?? text;
}
