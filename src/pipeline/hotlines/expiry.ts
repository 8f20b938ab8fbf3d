import type { Footing, Hotline } from '../../schema/hotline.ts';

/**
 * How many months a check may be trusted. A number that a law sets outlives the office that answers
 * it: twelve. A number of an organisation or a project ends with its money or its contract, and was
 * read in pages one to five years old: six.
 */
export const EXPIRY_MONTHS: Record<Footing, number> = { law: 12, organisation: 6, project: 6 };

/** How long before its end editors are told. */
export const WARN_DAYS = 60;

/** What a day makes of a checked line. */
export interface LineState {
  /** `due`: still good, but within `WARN_DAYS` of its end. */
  state: 'current' | 'due' | 'expired';
  /** Whether it may be offered as a call button on that day. */
  callable: boolean;
  /** Whole days since it was checked. */
  ageDays: number;
  /** Whole days until the last trusted day; negative after it. */
  daysLeft: number;
}

type Dated = Pick<Hotline, 'provenance' | 'expiresOn' | 'keepsButton'>;

/** The state of a line on a day (`YYYY-MM-DD`). The last trusted day itself still counts as good. */
export function lineState(line: Dated, day: string): LineState {
  const daysLeft = daysBetween(day, line.expiresOn);
  const expired = daysLeft < 0;
  return {
    state: expired ? 'expired' : daysLeft <= WARN_DAYS ? 'due' : 'current',
    callable: !expired || line.keepsButton,
    ageDays: daysBetween(line.provenance.checkedOn, day),
    daysLeft,
  };
}

/** The latest `expiresOn` that a check made on `checkedOn` allows. */
export function latestExpiry(checkedOn: string, footing: Footing): string {
  return addMonths(checkedOn, EXPIRY_MONTHS[footing]);
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A day some days later (or earlier), as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day some months later; the 31st becomes the month's last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
