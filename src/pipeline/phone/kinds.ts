/** What kind of number it is; the kind decides how it is grouped in print. */
export type PhoneKind = 'short' | 'free-prefix' | 'paid-prefix' | 'landline' | 'mobile' | 'closed';

// The shapes of the national numbering plan as dialled (Thông tư 22/2014/TT-BTTTT and the change
// of area codes in 2017): landlines are 11 digits from «02», mobiles 10, service numbers 8 or 10.
const SHAPES: readonly [PhoneKind, RegExp][] = [
  ['short', /^11\d$/],
  ['free-prefix', /^1800(\d{4}|\d{6})$/],
  ['paid-prefix', /^1900(\d{4}|\d{6})$/],
  ['landline', /^02\d{9}$/],
  ['mobile', /^0[35789]\d{8}$/],
  // The network of the police and the army.
  ['closed', /^069\d{6,7}$/],
];

/** The kind of a string of typed digits, or null when it fits no shape of the numbering plan. */
export function kindOf(digits: string): PhoneKind | null {
  return SHAPES.find(([, shape]) => shape.test(digits))?.[0] ?? null;
}
