import type { Aim } from '../../schema/aim.ts';
import type { Target } from '../../schema/target.ts';

/** The national programme's aim beside a target's; null where none was seen. */
export function nationalAim({ measure, national }: Target): Aim | null {
  // The schema gives both one measure; the compiler does not follow it from a union into its parts.
  return national === null ? null : ({ ...national, measure } as Aim);
}
