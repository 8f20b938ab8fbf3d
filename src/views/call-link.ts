import { forDangerOnly } from '../pipeline/hotlines/danger.ts';
import { lineState } from '../pipeline/hotlines/expiry.ts';
import { telHref } from '../pipeline/phone/print.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Hotline } from '../schema/hotline.ts';

/** A telephone number to call: digits for the eye, words for the ear. */
export interface CallLink {
  href: string;
  /** «Gọi» */
  verb: string;
  printed: string;
  spoken: string;
}

/** The call link of a line; null on a day when its check has run out. */
export function callLink(site: Pick<Site, 'words' | 'asOf'>, line: Hotline): CallLink | null {
  if (!lineState(line, site.asOf).callable) return null;
  const { digits, printed, spoken } = line;
  return { href: telHref(digits), verb: site.words.help.line.call, printed, spoken };
}

/**
 * The one line that every page offers: the first of data/hotlines.json that serves readers of the place
 * and is not for present danger alone, one that keeps its call before one that may lose it. Null where
 * no line may be called.
 */
export function firstCall(
  site: Pick<Site, 'words' | 'asOf' | 'hotlines' | 'help'>,
): CallLink | null {
  const offered = site.hotlines.lines.filter(
    (line) => line.reach === 'here' && !forDangerOnly(site, line.id),
  );
  const inOrder = [
    ...offered.filter(({ keepsButton }) => keepsButton),
    ...offered.filter(({ keepsButton }) => !keepsButton),
  ];
  return inOrder.map((line) => callLink(site, line)).find((call) => call !== null) ?? null;
}

/** What a browser is told in the head of every page. */
export interface QuietView {
  /**
   * What it needs to check every call link again: digits and last trusted day of the lines that lose
   * their button later than this build, «1900969680=2027-05-23 …».
   */
  expiry: string;
  /** Beside a number that it no longer offers. */
  expired: string;
  /** What the tab is called once the reader has left. */
  blank: string;
  /** How the keyboard leaves. */
  keys: string;
}

export function quietView(site: Pick<Site, 'asOf' | 'hotlines' | 'words'>): QuietView {
  const { line, leave } = site.words.help;
  return {
    expiry: site.hotlines.lines
      .filter((line) => !line.keepsButton && lineState(line, site.asOf).callable)
      .map(({ digits, expiresOn }) => `${digits}=${expiresOn}`)
      .join(' '),
    expired: line.expired,
    blank: leave.blank,
    keys: leave.keys,
  };
}
