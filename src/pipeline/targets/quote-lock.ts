import type { Comparator, Target } from '../../schema/target.ts';
import { nodeAt, plainText } from '../plan/reading.ts';
import { faultAt, type PlanFiles } from '../checks/content.ts';
import type { Problem } from '../problem/problem.ts';
import type { RuleId } from '../problem/rules.ts';

/** The plan's words that bind a number, longest first; a bare figure has none. */
const BINDING: readonly (readonly [string, Comparator])[] = [
  ['trở lên', 'at-least'],
  ['ít nhất', 'at-least'],
  ['tối thiểu', 'at-least'],
  ['không dưới', 'at-least'],
  ['trở xuống', 'at-most'],
  ['tối đa', 'at-most'],
  ['nhiều nhất', 'at-most'],
  ['không quá', 'at-most'],
  ['trên', 'more-than'],
  ['hơn', 'more-than'],
  ['dưới', 'less-than'],
  ['khoảng', 'about'],
];

const PERCENT = /\d+(?:[.,]\d+)?(?=\s?%)/g;

/**
 * Ties every target to the plan: its quote stands in the plan at its anchor, holds exactly one
 * percentage, which is the value of the data, and the comparator words that the data names; quotes of
 * one point do not overlap. Changing one digit or one such word on either side is an error.
 */
export function checkQuotes(plan: PlanFiles): Problem[] {
  const { targets, tree } = plan;
  const problems: Problem[] = [];
  const taken = new Map<string, { from: number; to: number }[]>();
  targets.value.forEach((target, index) => {
    const fault = (key: string, rule: RuleId, message: string) =>
      problems.push(faultAt(targets, [index, key], rule, message));
    const node = nodeAt(tree, target.anchor);
    // An anchor that the plan does not have is told with the other unknown names.
    if (node === null) return;
    const text = plainText(node);
    const from = text.indexOf(target.quote);
    if (from < 0) {
      fault(
        'quote',
        'target-quote',
        `câu trích không có nguyên văn trong kế hoạch ở neo «${target.anchor}» (dòng ${String(node.line)} của plan.txt); hãy chép lại đúng từng chữ: ${text.slice(0, 90)}…`,
      );
      return;
    }
    const to = from + target.quote.length;
    const others = taken.get(target.anchor) ?? [];
    if (others.some((other) => from < other.to && other.from < to)) {
      fault(
        'quote',
        'target-overlap',
        'câu trích trùng một phần với câu trích của chỉ tiêu khác trong cùng điểm; hãy tách riêng',
      );
    }
    taken.set(target.anchor, [...others, { from, to }]);
    problems.push(...checkNumber(plan, target, index));
  });
  return problems;
}

function checkNumber({ targets }: PlanFiles, target: Target, index: number): Problem[] {
  const numbers = target.quote.match(PERCENT) ?? [];
  const [printed] = numbers;
  if (target.measure === 'percent' && (numbers.length !== 1 || printed === undefined)) {
    return [
      faultAt(
        targets,
        [index, 'quote'],
        'target-quote-number',
        `câu trích phải có đúng một tỷ lệ phần trăm, ở đây có ${String(numbers.length)}; hãy thu hẹp hoặc mở rộng câu trích`,
      ),
    ];
  }
  const problems: Problem[] = [];
  if (printed !== undefined && Number(printed.replace(',', '.')) !== target.value) {
    problems.push(
      faultAt(
        targets,
        [index, 'value'],
        'target-value',
        `câu trích ghi ${printed}% nhưng số liệu ghi ${JSON.stringify(target.value)}; hãy sửa cho khớp với câu trích`,
      ),
    );
  }
  const found = BINDING.find(([words]) => hasWords(target.quote, words));
  const expected = found?.[1] ?? 'as-stated';
  if (target.comparator !== expected) {
    problems.push(
      faultAt(
        targets,
        [index, 'comparator'],
        'target-comparator',
        `câu trích ${found ? `có chữ «${found[0]}»` : 'không có chữ so sánh'} nên hãy ghi cách so sánh là «${expected}», không phải «${target.comparator}»`,
      ),
    );
  }
  const words = target.comparatorWords?.toLocaleLowerCase('vi-VN');
  if (words !== found?.[0]) {
    problems.push(
      faultAt(
        targets,
        [index, 'comparatorWords'],
        'target-comparator',
        found
          ? `chữ so sánh của câu trích là «${found[0]}»; hãy ghi đúng chữ ấy vào comparatorWords`
          : 'câu trích không có chữ so sánh; hãy ghi comparatorWords là null',
      ),
    );
  }
  return problems;
}

/** Whole words only: «trên» must not be found inside another word, and not in «trên địa bàn». */
function hasWords(quote: string, words: string): boolean {
  const lower = quote.toLocaleLowerCase('vi-VN').replaceAll(/trên địa bàn/g, '…');
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${words.toLocaleLowerCase('vi-VN')}(?![\\p{L}\\p{M}])`,
    'u',
  ).test(lower);
}
