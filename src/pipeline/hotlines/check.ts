import type { Words } from '../../locale/index.ts';
import { toolWords } from '../../locale/tool.ts';
import type { Hotline, Hotlines } from '../../schema/hotline.ts';
import { faultAt } from '../checks/content.ts';
import type { JsonFile } from '../load/files/json-file.ts';
import { kindOf } from '../phone/kinds.ts';
import { printPhone, sayPhone } from '../phone/print.ts';
import type { Problem } from '../problem/problem.ts';
import type { RuleId } from '../problem/rules.ts';
import { latestExpiry, lineState, WARN_DAYS } from './expiry.ts';

type Steps = readonly PropertyKey[];
type Report = (steps: Steps, rule: RuleId, message: string) => void;

const told = toolWords.hotlines;

/** What of an edition's language the checks know. */
type Known = Pick<Words, 'help' | 'numberWords'>;

/**
 * Everything that is wrong with data/hotlines.json beyond its shape, and every line whose check is
 * about to run out or has run out on `day`. Running out is only ever a warning: a site that cannot be
 * built would keep the old number on screen.
 */
export function checkHotlines(file: JsonFile<Hotlines>, day: string, words: Known): Problem[] {
  const problems: Problem[] = [];
  file.value.lines.forEach((line, index) => {
    const report: Report = (steps, rule, message) =>
      problems.push(faultAt(file, ['lines', index, ...steps], rule, message));
    checkNumber(line, words, report);
    checkWords(line, words, report);
    checkDates(line, day, report);
  });
  return problems;
}

function checkNumber(
  { digits, printed, spoken, keepsButton }: Hotline,
  { numberWords }: Known,
  report: Report,
): void {
  const kind = kindOf(digits);
  if (kind === null) {
    report(['digits'], 'hotline-number', told.number(digits));
    return;
  }
  const inPrint = printPhone(digits);
  const aloud = sayPhone(digits, numberWords.digits);
  if (printed !== inPrint) {
    report(['printed'], 'hotline-printed', told.printed(printed, inPrint));
  }
  if (spoken !== aloud) {
    report(['spoken'], 'hotline-spoken', told.spoken(spoken, aloud));
  }
  if (keepsButton && kind !== 'short') {
    report(['keepsButton'], 'hotline-keeps-button', told.keepsButton);
  }
}

function checkWords(
  { digits, cost, neutralName, reach, province }: Hotline,
  { help: { vocabulary } }: Known,
  report: Report,
): void {
  if (kindOf(digits) === 'paid-prefix' && cost !== null && vocabulary.free.test(cost.text)) {
    report(['cost', 'text'], 'hotline-cost', told.cost);
  }
  if (vocabulary.telling.test(neutralName)) {
    report(['neutralName'], 'hotline-neutral-name', told.neutralName(neutralName));
  }
  if ((reach === 'elsewhere') !== (province !== null)) {
    report(['province'], 'hotline-province', told.province);
  }
}

function checkDates(line: Hotline, day: string, report: Report): void {
  const { checkedOn } = line.provenance;
  const latest = latestExpiry(checkedOn, line.footing);
  if (line.expiresOn > latest || line.expiresOn <= checkedOn) {
    report(['expiresOn'], 'hotline-expiry', told.expiry(line.expiresOn, latest));
  }
  const { state, callable, daysLeft } = lineState(line, day);
  if (state === 'due') {
    report(['expiresOn'], 'hotline-due', told.due(line.printed, daysLeft, WARN_DAYS));
  }
  if (state === 'expired') {
    report(['expiresOn'], 'hotline-expired', told.expired(line.printed, -daysLeft, callable));
  }
}
