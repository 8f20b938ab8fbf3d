import type { Site } from '../../pipeline/load/site.ts';
import type { Target } from '../../schema/target.ts';

/** How a bare figure is read, told wherever one is judged; null where the plan says how. */
export function bareReading({ words }: Pick<Site, 'words'>, target: Target): string | null {
  if (target.comparator !== 'as-stated') return null;
  const { bareReading: readings } = words.targets;
  if (target.measure === 'deadline') return readings.inTime;
  if (target.measure === 'rate') return readings.neither;
  const falls = target.measure === 'from-to' && target.value.direction === 'decrease';
  return falls ? readings.below : readings.above;
}
