import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  hotlinesCsv,
  hotlinesIcs,
  hotlinesJson,
  hotlinesVcf,
  type LineSite,
} from '../../../src/pipeline/exports/hotlines.ts';
import { parseJsonText } from '../../../src/pipeline/load/files/json-file.ts';
import { checkHotlines } from '../../../src/pipeline/hotlines/check.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  EXPIRY_MONTHS,
  lineState,
  WARN_DAYS,
} from '../../../src/pipeline/hotlines/expiry.ts';
import { forDanger, forDangerOnly } from '../../../src/pipeline/hotlines/danger.ts';
import { parsePhone } from '../phone/read-phone.ts';
import type { Problem } from '../../../src/pipeline/problem/problem.ts';
import { Hotlines } from '../../../src/schema/hotline.ts';
import { realSite } from '../print/project-site.ts';

const TEXT = readFileSync('data/hotlines.json', 'utf8');
const TODAY = '2026-11-23';
const KEEP = ['111', '113', '114', '115'];

function load(text = TEXT) {
  const problems: Problem[] = [];
  const file = parseJsonText('data/hotlines.json', text, Hotlines, problems);
  if (file === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return file;
}

const { value: hotlines } = load();
const lastExpiry =
  hotlines.lines
    .map(({ expiresOn }) => expiresOn)
    .sort()
    .at(-1) ?? '';
const firstExpiry = hotlines.lines.map(({ expiresOn }) => expiresOn).sort()[0] ?? '';

const real = realSite(TODAY);

/** What the files are made of on a day. */
const on = (asOf: string): LineSite => ({ ...real, asOf });

/** The data with one piece of its text changed; throws when the piece is not there. */
function changed(found: string, put: string) {
  if (!TEXT.includes(found)) throw new Error(`«${found}» is not in the data`);
  return checkHotlines(load(TEXT.replace(found, put)), TODAY, real.words);
}

describe('the data', () => {
  test('has no problem on the day it was checked', () => {
    expect(checkHotlines(load(), TODAY, real.words)).toEqual([]);
  });
  test('every number is read back from its printed form', () => {
    for (const { printed, digits } of hotlines.lines) {
      expect(parsePhone(printed)).toMatchObject({ ok: true, value: { digits } });
    }
  });
  test('only the verified lines are there', () => {
    expect(hotlines.lines.map(({ digits }) => digits).sort()).toEqual(
      ['111', '113', '114', '115', '1900969680', '18001233', '18001769', '18008027'].sort(),
    );
  });
  test('113 and 114 are offered for danger alone, 115 also after it', () => {
    const site = realSite(TODAY);
    const only = hotlines.lines.filter(({ id }) => forDangerOnly(site, id)).map(({ id }) => id);
    expect(only).toEqual(['113', '114']);
    expect(forDanger(site, '115')).toBe(true);
    expect(forDanger(site, '111')).toBe(false);
  });
  test('no text promises secrecy, and 1900 969 680 is never called free', () => {
    expect(TEXT).not.toMatch(/bảo mật|bí mật|kín đáo|ẩn danh|không ai biết/iu);
    const line = hotlines.lines.find(({ digits }) => digits === '1900969680');
    expect(JSON.stringify(line)).not.toMatch(/miễn phí|không mất tiền|free/iu);
  });
  test('beside 111: recording, and what may be passed on', () => {
    const warnings = hotlines.lines
      .find(({ id }) => id === '111')
      ?.warnings.map(({ text }) => text);
    expect(warnings?.join(' ')).toMatch(/ghi âm.*cơ quan, tổ chức, cá nhân có thẩm quyền/u);
  });
});

describe('faults are told at their place', () => {
  test.each([
    ['"printed": "1800 1233"', '"printed": "18001 233"', 'hotline-printed'],
    ['"spoken": "một một một"', '"spoken": "một trăm mười một"', 'hotline-spoken'],
    ['"digits": "1900969680"', '"digits": "8911506165"', 'hotline-number'],
    ['hãy coi là có tính tiền', 'gọi miễn phí', 'hotline-cost'],
    ['"Tư vấn 680"', '"Tư vấn bạo lực"', 'hotline-neutral-name'],
    ['"province": "Quảng Ninh"', '"province": null', 'hotline-province'],
    ['"expiresOn": "2027-05-23"', '"expiresOn": "2028-05-23"', 'hotline-expiry'],
    ['"expiresOn": "2027-11-23"', '"expiresOn": "2026-11-23"', 'hotline-expiry'],
    ['"keepsButton": false', '"keepsButton": true', 'hotline-keeps-button'],
  ])('%s → %s: %s', (found, put, rule) => {
    const line = TEXT.slice(0, TEXT.indexOf(found)).split('\n').length;
    expect(changed(found, put)).toContainEqual(
      expect.objectContaining({ rule, line, severity: 'error', file: 'data/hotlines.json' }),
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-23', 12, '2027-11-23'],
  ])('%s and %i months', (day, months, sum) => {
    expect(addMonths(day, months)).toBe(sum);
  });
  test('differences count whole days over a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1);
  });
});

describe('the clock moves', () => {
  test('each line: good on its last day, expired on the next; warned 60 days before', () => {
    for (const line of hotlines.lines) {
      expect(lineState(line, addDays(line.expiresOn, -WARN_DAYS - 1)).state).toBe('current');
      expect(lineState(line, addDays(line.expiresOn, -WARN_DAYS)).state).toBe('due');
      expect(lineState(line, line.expiresOn)).toMatchObject({ state: 'due', callable: true });
      expect(lineState(line, addDays(line.expiresOn, 1))).toMatchObject({
        state: 'expired',
        callable: line.keepsButton,
        daysLeft: -1,
      });
    }
  });

  test('a law-set line may be trusted longer than a project’s', () => {
    expect(EXPIRY_MONTHS.law).toBeGreaterThan(EXPIRY_MONTHS.project);
  });

  test('check: silent, then a warning before the end and after it, never an error', () => {
    const rules = (day: string) => {
      const found = checkHotlines(load(), day, real.words);
      expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
      return found.map(({ rule }) => rule);
    };
    expect(rules(addDays(firstExpiry, -61))).toEqual([]);
    expect(rules(addDays(firstExpiry, -60))).toContain('hotline-due');
    expect(rules(addDays(firstExpiry, 60))).toContain('hotline-expired');
    expect(rules(addDays(lastExpiry, 1))).toEqual(
      Array.from(hotlines.lines, () => 'hotline-expired'),
    );
  });

  test('JSON: every entry expires; only the four emergency codes keep a call link', () => {
    const read = (day: string) =>
      JSON.parse(hotlinesJson(on(day))) as {
        asOf: string;
        lines: { id: string; state: string; tel: string | null; ageDays: number }[];
      };
    expect(read(TODAY).lines.every(({ state, tel }) => state === 'current' && tel !== null)).toBe(
      true,
    );
    const late = read(addDays(lastExpiry, 1));
    expect(late.lines.every(({ state }) => state === 'expired')).toBe(true);
    expect(late.lines.filter(({ tel }) => tel !== null).map(({ id }) => id)).toEqual(KEEP);
    expect(late.lines.every(({ ageDays }) => ageDays === 366)).toBe(true);
  });

  test.each(['3.0', '4.0'] as const)(
    'vCard %s: an expired line is gone, a kept one shows its age',
    (v) => {
      const numbers = (day: string) =>
        ICAL.parse(`${hotlinesVcf(on(day), v)}`.trim()) as unknown as unknown[];
      const now = hotlinesVcf(on(TODAY), v);
      expect(now.match(/BEGIN:VCARD/g)).toHaveLength(6);
      expect(numbers(TODAY)).toHaveLength(6);
      const late = hotlinesVcf(on(addDays(lastExpiry, 1)), v);
      expect(late.match(/BEGIN:VCARD/g)).toHaveLength(4);
      expect(unfold(late).match(/NOTE:.*quá hạn/g)).toHaveLength(4);
      expect(now).not.toMatch(/quá hạn/);
    },
  );

  test('CSV: a byte-order mark, one row a line, nothing callable but the four', () => {
    const csv = hotlinesCsv(hotlines, addDays(lastExpiry, 1));
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = csv.trim().split('\r\n');
    expect(rows).toHaveLength(9);
    expect(rows.filter((row) => row.endsWith(',expired,true'))).toHaveLength(4);
    expect(rows.filter((row) => row.endsWith(',expired,false'))).toHaveLength(4);
  });
});

describe('files for phones and editors', () => {
  test('no contact tells what it is for, and no line is longer than 75 octets', () => {
    for (const v of ['3.0', '4.0'] as const) {
      const text = hotlinesVcf(on(TODAY), v);
      expect(unfold(text)).not.toMatch(/dâm|xâm|bạo|trẻ|buôn|mua bán|pháp lý|khẩn|công an/iu);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const row of text.split('\r\n')) {
        expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      }
    }
  });

  test('a contact is read back by another library', () => {
    const line = hotlines.lines.find(({ id }) => id === '111');
    if (line === undefined) throw new Error('no 111');
    for (const v of ['3.0', '4.0'] as const) {
      const card = new ICAL.Component(
        ICAL.parse(
          hotlinesVcf({ ...on(TODAY), hotlines: { lines: [line] } }, v),
        ) as unknown as string,
      );
      expect(card.getFirstPropertyValue('fn')).toBe('Số 111');
      expect(String(card.getFirstPropertyValue('tel'))).toMatch(/^(tel:)?111$/);
    }
  });

  test('the calendar holds one whole-day event a line, with a reminder 60 days before', () => {
    const calendar = new ICAL.Component(ICAL.parse(hotlinesIcs(on(TODAY))) as unknown as string);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map((event) => event.startDate.toString())).toEqual(
      hotlines.lines.map(({ expiresOn }) => expiresOn),
    );
    expect(events.every((event) => event.startDate.isDate)).toBe(true);
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const alarm = event.getFirstSubcomponent('valarm');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P60D');
    }
  });
});

function unfold(text: string): string {
  return text.replaceAll('\r\n ', '');
}
