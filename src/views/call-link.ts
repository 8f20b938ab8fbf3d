import { lineState } from '../pipeline/hotlines/expiry.ts';
import { telHref } from '../pipeline/phone/print.ts';
import type { Hotline } from '../schema/hotline.ts';

/** A telephone number to call: digits for the eye, words for the ear. */
export interface CallLink {
  /** `tel:` and digits; null once the check of the number has run out. */
  href: string | null;
  printed: string;
  spoken: string;
}

/** The call link of a line that keeps its button whatever its age (111, 113, 114, 115). */
export function callLink(line: Hotline): CallLink & { href: string } {
  return { href: telHref(line.digits), printed: line.printed, spoken: line.spoken };
}

/** The call link of any line on a day: an expired check takes the link away. */
export function callLinkOn(line: Hotline, day: string): CallLink {
  const { href, ...words } = callLink(line);
  return { ...words, href: lineState(line, day).callable ? href : null };
}
