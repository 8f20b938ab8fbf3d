import { toolWords } from '../../locale/tool.ts';
import type { Target } from '../../schema/target.ts';
import { nodeAt, plainText } from '../plan/reading.ts';
import { faultAt, type PlanFiles } from '../checks/content.ts';
import type { Problem } from '../problem/problem.ts';
import type { RuleId } from '../problem/rules.ts';
import { aimsIn, aimsOfAnyUnit, type PrintedAim } from './read-aim.ts';
import { boundOf } from './read-comparator.ts';

const words = toolWords.targets;

/**
 * Ties every target to the plan: its quote stands in the plan at its anchor, prints exactly one aim of
 * its measure, which is the value of the data with its unit and the comparator words that the data
 * names; quotes of one point do not overlap. Changing one digit or one such word on either side is an
 * error.
 */
export function checkQuotes({ meta, targets, tree }: PlanFiles): Problem[] {
  const taken = new Map<string, { from: number; to: number }[]>();
  return targets.value.flatMap((target, index): Problem[] => {
    const { anchor, quote } = target;
    const fault = (key: string, rule: RuleId, message: string) =>
      faultAt(targets, [index, key], rule, message);
    const node = nodeAt(tree, anchor);
    // An anchor that the plan does not have is told with the other unknown names.
    if (node === null) return [];
    const text = plainText(node);
    const from = text.indexOf(quote);
    if (from < 0) {
      return [fault('quote', 'target-quote', words.quote(anchor, node.line, text.slice(0, 90)))];
    }
    const place = { from, to: from + quote.length };
    const others = taken.get(anchor) ?? [];
    taken.set(anchor, [...others, place]);
    const overlaps = others.some((other) => place.from < other.to && other.from < place.to);
    const locked = lockFaults(target, meta.value.period.to.slice(0, 4));
    return [
      ...(overlaps ? [fault('quote', 'target-overlap', words.overlap)] : []),
      ...locked.map(({ path, rule, message }) => faultAt(targets, [index, ...path], rule, message)),
    ];
  });
}

/** One way in which a target and its own quote differ. */
export interface LockFault {
  /** Where in the target. */
  path: PropertyKey[];
  rule: RuleId;
  message: string;
}

/**
 * Compares a target with the words of its quote. `lastYear`, the plan's, is the year of a day that is
 * printed without one.
 */
export function lockFaults(target: Target, lastYear: string): LockFault[] {
  const printed = aimsIn(target.quote, target, lastYear);
  const [one] = printed;
  if (printed.length !== 1 || one === undefined) return [notOne(target, printed.length)];
  return [...valueFaults(target, one), ...comparatorFaults(target, one)];
}

function notOne(target: Target, found: number): LockFault {
  const { measure, quote } = target;
  const [other, ...more] = found === 0 ? aimsOfAnyUnit(quote, target) : [];
  if (other !== undefined && more.length === 0 && typeof target.value === 'object') {
    const said = quote.slice(other.from, other.to);
    const unit = target.value.unit ?? words.noUnit;
    return { path: ['value', 'unit'], rule: 'target-unit', message: words.unit(said, unit) };
  }
  const message = measure === 'percent' ? words.percents(found) : words.aims(measure, found);
  return { path: ['quote'], rule: 'target-quote-number', message };
}

function valueFaults({ quote, value }: Target, { from, to, value: said }: PrintedAim): LockFault[] {
  const parts =
    typeof value === 'object' && typeof said === 'object'
      ? Object.entries(value).map(([key, part]) => ({
          path: ['value', key],
          part: part as unknown,
          other: (said as Record<string, unknown>)[key],
        }))
      : [{ path: ['value'], part: value, other: said }];
  return parts
    .filter(({ part, other }) => part !== other)
    .map(({ path, part, other }) => ({
      path,
      rule: 'target-value',
      message: words.value(
        typeof other === 'string' ? `«${other}»` : quote.slice(from, to),
        JSON.stringify(part),
      ),
    }));
}

function comparatorFaults(target: Target, printed: PrintedAim): LockFault[] {
  const bound = boundOf(target.quote, target, printed);
  const faults: LockFault[] = [];
  if (target.comparator !== bound.comparator) {
    faults.push({
      path: ['comparator'],
      rule: 'target-comparator',
      message: words.comparator(bound.words, bound.comparator, target.comparator),
    });
  }
  if ((target.comparatorWords?.toLocaleLowerCase('vi-VN') ?? null) !== bound.words) {
    faults.push({
      path: ['comparatorWords'],
      rule: 'target-comparator',
      message: words.comparatorWords(bound.words),
    });
  }
  return faults;
}
