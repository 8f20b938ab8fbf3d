import { bars } from './bars.ts';
import { checkSpec } from './check-spec.ts';
import { dots100 } from './dots-100.ts';
import type { Drawing } from './drawing.ts';
import type { Paper } from './paper.ts';
import { partToWhole } from './part-to-whole.ts';
import { smallMultiples } from './small-multiples.ts';
import type { ChartSpec } from './spec.ts';
import { targetBar } from './target-bar.ts';
import { timeSeries } from './time-series.ts';

/**
 * The one way from a description to a picture: checked first, then laid out by its kind.
 * Throws a `ChartRefusal` for a picture that would say something untrue.
 */
export function draw(spec: ChartSpec, paper: Paper): Drawing {
  checkSpec(spec);
  switch (spec.kind) {
    case 'target-bar':
      return targetBar(spec, paper);
    case 'bars':
      return bars(spec, paper);
    case 'part-to-whole':
      return partToWhole(spec, paper);
    case 'time-series':
      return timeSeries(spec, paper);
    case 'small-multiples':
      return smallMultiples(spec, paper);
    case 'dots-100':
      return dots100(spec, paper);
  }
}
