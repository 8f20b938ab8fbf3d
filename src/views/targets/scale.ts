import type { TargetBarSpec, Threshold } from '../../charts/spec.ts';
import type { Site, TargetEntry } from '../../pipeline/load/site.ts';
import { nationalAim } from '../../pipeline/targets/national.ts';
import { placesOf, printedTick } from '../../pipeline/targets/scale.ts';
import type { Aim } from '../../schema/aim.ts';

type Scale = Pick<TargetBarSpec, 'axis' | 'baseline' | 'national'> & {
  threshold: Omit<Threshold, 'words'>;
};

/** The scale of a target's picture with its printed marks. */
export function targetScale(site: Pick<Site, 'words'>, entry: TargetEntry): Scale {
  const { target, known } = entry;
  const { aim, aimMarks, chart } = site.words.targets;
  const places = placesOf(target, known);
  const [from = 0, to] = places.aim;
  const marks = aimMarks(target);
  const nation = nationalAim(target);
  const { baseline, national } = places;
  return {
    axis: {
      min: Math.min(...places.ticks),
      max: Math.max(...places.ticks),
      ticks: places.ticks.map((value) => ({ value, printed: printedTick(site, target, value) })),
    },
    threshold: {
      from: { value: from, printed: marks.from },
      to: to === undefined ? null : { value: to, printed: marks.to },
      meets: meets(target),
    },
    baseline: baseline === null ? null : { value: baseline, printed: chart.baseline(target) },
    national:
      national === null || nation === null
        ? null
        : { value: national, printed: chart.national(aim(nation)) },
  };
}

const MEETS: Record<Aim['comparator'], Threshold['meets']> = {
  'at-least': 'at-or-above',
  'more-than': 'at-or-above',
  'as-stated': 'at-or-above',
  'at-most': 'at-or-below',
  'less-than': 'at-or-below',
  about: 'about',
  range: 'between',
};

/** On which side of its line an aim is met. */
function meets({ measure, comparator, value }: Aim): Threshold['meets'] {
  if (comparator === 'as-stated') {
    if (measure === 'rate') return 'about';
    if (measure === 'deadline') return 'at-or-below';
    if (measure === 'from-to' && value.direction === 'decrease') return 'at-or-below';
  }
  const side = MEETS[comparator];
  // A fall lies below zero on the scale of changes: at least 5% is 5% down or lower.
  if (measure !== 'change' || value.direction === 'increase' || side === 'about') return side;
  return side === 'at-or-above' ? 'at-or-below' : 'at-or-above';
}
