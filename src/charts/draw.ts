import { bars } from './bars.ts';
import { checkSpec } from './check-spec.ts';
import type { Drawing } from './drawing.ts';
import type { Paper } from './paper.ts';
import type { ChartSpec } from './spec.ts';
import { targetBar } from './target-bar.ts';

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
    default:
      throw new Error(`no drawing for ${spec.kind}`);
  }
}
