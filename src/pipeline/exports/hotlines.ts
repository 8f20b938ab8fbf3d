import type { Hotline, Hotlines } from '../../schema/hotline.ts';
import { formatDate } from '../../locale/vi/format.ts';
import { lineState, WARN_DAYS } from '../hotlines/expiry.ts';
import { telHref } from '../phone/print.ts';
import { contentLines, escapeText } from './content-lines.ts';
import { toCsv } from './csv.ts';

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

/** `duong-day-nong.json`: every line with its state on `day`, and the lines that could not be verified. */
export function hotlinesJson(hotlines: Hotlines, day: string): string {
  const value = {
    asOf: day,
    note: 'Các số được đối chiếu với bản lưu của trang nguồn vào ngày ghi ở checkedOn; chưa ai gọi thử. Quá expiresOn thì phải kiểm tra lại trước khi dùng.',
    lines: hotlines.lines.map((line) => publishedLine(line, day)),
    unverified: hotlines.unverified,
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
export function hotlinesVcf(hotlines: Hotlines, day: string, version: '3.0' | '4.0'): string {
  const cards = hotlines.lines.filter(
    (line) => line.reach === 'here' && lineState(line, day).callable,
  );
  return contentLines(cards.flatMap((line) => card(line, day, version)));
}

/** One contact as a file of its own. */
export function hotlineVcf(line: Hotline, day: string, version: '3.0' | '4.0'): string {
  return contentLines(card(line, day, version));
}

function card(line: Hotline, day: string, version: '3.0' | '4.0'): string[] {
  const name = escapeText(line.neutralName);
  const checked = `Kiểm tra ngày ${formatDate(line.provenance.checkedOn)}`;
  const note =
    lineState(line, day).state === 'expired'
      ? `${checked}, đã quá hạn kiểm tra`
      : `${checked}, dùng đến ${formatDate(line.expiresOn)}`;
  const stamp = line.provenance.checkedOn.replaceAll('-', '');
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN:${name}`,
    `N:${name};;;;`,
    version === '4.0'
      ? `TEL;VALUE=uri;TYPE=voice:${telHref(line.digits)}`
      : `TEL;TYPE=VOICE:${line.digits}`,
    `NOTE:${escapeText(note)}`,
    version === '4.0' ? `REV:${stamp}T000000Z` : `REV:${line.provenance.checkedOn}`,
    'END:VCARD',
  ];
}

/** `kiem-tra-duong-day-nong.ics`: for editors, the day each check runs out and a reminder 60 days before. */
export function hotlinesIcs(hotlines: Hotlines, day: string): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kế hoạch mở//Hạn kiểm tra//VI',
    'CALSCALE:GREGORIAN',
    ...hotlines.lines.flatMap((line) => expiryEvent(line, day)),
    'END:VCALENDAR',
  ]);
}

function expiryEvent(line: Hotline, day: string): string[] {
  const summary = escapeText(`Hạn kiểm tra lại số ${line.printed}`);
  const after = line.keepsButton ? 'vẫn giữ nút gọi và hiện tuổi' : 'mất nút gọi';
  return [
    'BEGIN:VEVENT',
    `UID:duong-day-${line.id}-${line.expiresOn}@ke-hoach-mo`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(line.expiresOn)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(`Kiểm tra lần cuối ${formatDate(line.provenance.checkedOn)}. Sau ngày này số ${after}. Đối chiếu lại với nguồn rồi sửa data/hotlines.json.`)}`,
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
