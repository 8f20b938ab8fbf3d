import { toString } from 'mdast-util-to-string';
import type { Hotline, Hotlines } from '../../schema/hotline.ts';
import { lineState, WARN_DAYS } from '../hotlines/expiry.ts';
import { telHref } from '../phone/print.ts';
import type { Site } from '../load/site.ts';
import { contentLines, escapeText } from './content-lines.ts';
import { toCsv } from './csv.ts';

/** What is said in the files. */

/** A line as published: its facts, and what the day makes of them. */
export function publishedLine(line: Hotline, day: string) {
  const { state, callable, ageDays } = lineState(line, day);
  const { keepsButton, neutralName, ...facts } = line;
  return {
    ...facts,
    neutralName,
    checkedOn: line.provenance.checkedOn,
    keepsButtonAfterExpiry: keepsButton,
    /** `current`, `due` (ends within 60 days) or `expired`. */
    state,
    /** The call link, or null once the check has run out. */
    tel: callable ? telHref(line.digits) : null,
    ageDays,
  };
}

/** What the files of the lines are made of. */
export type LineSite = Pick<Site, 'asOf' | 'help' | 'hotlines' | 'words'>;

/** `duong-day-nong.json`: every line with its state on the day, and the lines that could not be verified. */
export function hotlinesJson({ asOf, help, hotlines, words }: LineSite): string {
  const value = {
    asOf,
    note: words.data.hotlines.note,
    lines: hotlines.lines.map((line) => ({
      ...publishedLine(line, asOf),
      situations: help.situations
        .filter(({ data }) => data.lines.includes(line.id))
        .map(({ slug }) => slug),
    })),
    unverified: help.unverified.map(({ slug, data, tree }) => ({
      id: slug,
      name: data.name,
      searched: data.searched,
      searchedOn: data.searchedOn,
      instead: toString(tree).replaceAll(/\s+/g, ' ').trim(),
      insteadHotlines: data.lines,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Columns of `duong-day-nong.csv`, in order, with their types for the table schema. */
export const HOTLINE_COLUMNS = [
  ['id', 'string'],
  ['name', 'string'],
  ['digits', 'string'],
  ['printed', 'string'],
  ['spoken', 'string'],
  ['operator', 'string'],
  ['who_for', 'string'],
  ['what_happens', 'string'],
  ['hours', 'string'],
  ['cost', 'string'],
  ['languages', 'string'],
  ['area', 'string'],
  ['province', 'string'],
  ['source', 'string'],
  ['checked_on', 'date'],
  ['expires_on', 'date'],
  ['state', 'string'],
  ['callable', 'boolean'],
] as const;

/** `duong-day-nong.csv`: one line a row, empty where no source states the fact; UTF-8 with a byte-order mark. */
export function hotlinesCsv(hotlines: Hotlines, day: string): string {
  const rows = hotlines.lines.map((line) => {
    const { state, callable } = lineState(line, day);
    return [
      line.id,
      line.name,
      line.digits,
      line.printed,
      line.spoken,
      line.operator,
      line.whoFor,
      line.whatHappens?.text ?? null,
      line.hours?.text ?? null,
      line.cost?.text ?? null,
      line.languages?.text ?? null,
      line.area,
      line.province,
      line.provenance.source,
      line.provenance.checkedOn,
      line.expiresOn,
      state,
      String(callable),
    ];
  });
  const fields = HOTLINE_COLUMNS.map(([name, type]) => ({ name, type, title: name }));
  return toCsv(fields, rows);
}

/**
 * `duong-day-nong.vcf`: contacts for a phone. Names and notes say nothing of the topic, because the
 * contact list is read by whoever holds the phone. Lines of other provinces and lines whose check has
 * run out are left out, except emergency codes, whose note then shows their age.
 * Version 3.0 (RFC 2426) is what most phones import; 4.0 is RFC 6350.
 */
export function hotlinesVcf(site: LineSite, version: '3.0' | '4.0'): string {
  const { hotlines, asOf: day } = site;
  const cards = hotlines.lines.filter(
    (line) => line.reach === 'here' && lineState(line, day).callable,
  );
  return contentLines(cards.flatMap((line) => card(site, line, version)));
}

function card({ asOf, words }: LineSite, line: Hotline, version: '3.0' | '4.0'): string[] {
  const { contact, contactExpired } = words.data.hotlines;
  const name = escapeText(line.neutralName);
  const { checkedOn } = line.provenance;
  const note =
    lineState(line, asOf).state === 'expired'
      ? contactExpired(checkedOn)
      : contact(checkedOn, line.expiresOn);
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN:${name}`,
    `N:${name};;;;`,
    version === '4.0'
      ? `TEL;VALUE=uri;TYPE=voice:${telHref(line.digits)}`
      : `TEL;TYPE=VOICE:${line.digits}`,
    `NOTE:${escapeText(note)}`,
    version === '4.0' ? `REV:${compact(checkedOn)}T000000Z` : `REV:${checkedOn}`,
    'END:VCARD',
  ];
}

/** `kiem-tra-duong-day-nong.ics`: for editors, the day each check runs out and a reminder 60 days before. */
export function hotlinesIcs(site: LineSite): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${site.words.data.hotlines.calendar}`,
    'CALSCALE:GREGORIAN',
    ...site.hotlines.lines.flatMap((line) => expiryEvent(site, line)),
    'END:VCALENDAR',
  ]);
}

function expiryEvent({ asOf, words }: LineSite, line: Hotline): string[] {
  const { expiry, expiryText } = words.data.hotlines;
  const summary = escapeText(expiry(line.printed));
  return [
    'BEGIN:VEVENT',
    `UID:duong-day-${line.id}-${line.expiresOn}@ke-hoach-mo`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(line.expiresOn)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(expiryText(line.provenance.checkedOn, line.keepsButton))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${String(WARN_DAYS)}D`,
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
