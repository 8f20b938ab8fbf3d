import { toolWords } from '../../locale/tool.ts';
import type { Measure } from '../../schema/aim.ts';
import type { PublishedResult, ResultValue } from '../../schema/result.ts';
import { faultAt, type PlanFiles } from '../checks/content.ts';
import type { Problem } from '../problem/problem.ts';

type Counted = Pick<PublishedResult, 'value' | 'numerator' | 'denominator'>;

/** A published result is in the measure of its target: a share in per cent, a day for a deadline. */
export function checkResultValues({ targets, results }: PlanFiles): Problem[] {
  const measures = new Map(targets.value.map(({ id, measure }) => [id, measure]));
  return results.flatMap((file) => {
    const measure = measures.get(file.value.target);
    const { result } = file.value;
    if (measure === undefined || result === null) return [];
    const values: [PropertyKey[], Counted][] = [
      [['result'], result],
      ...(result.byBoundaries ?? []).map((one, index): [PropertyKey[], Counted] => [
        ['result', 'byBoundaries', index],
        one,
      ]),
    ];
    return values.flatMap(([path, counted]) => {
      if (!FITS[measure](counted.value)) {
        const message = toolWords.targets.resultValue[measure];
        return [faultAt(file, [...path, 'value'], 'result-value', message)];
      }
      return measure === 'percent' || counted.numerator === null
        ? []
        : [faultAt(file, [...path, 'numerator'], 'result-value', toolWords.targets.noCounts)];
    });
  });
}

const isNumber = (value: ResultValue): boolean => typeof value === 'number';

const FITS: Record<Measure, (value: ResultValue) => boolean> = {
  percent: (value) => typeof value === 'number' && value <= 100,
  count: isNumber,
  share: (value) => typeof value === 'object' && 'part' in value,
  range: isNumber,
  rate: isNumber,
  change: (value) => typeof value === 'object' && 'by' in value,
  deadline: (value) => typeof value === 'string',
  'from-to': isNumber,
};
