import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { expiredDigits } from '../../src/client/quiet/expiry.ts';
import { hotlinesCsv, hotlinesJson, hotlinesVcf } from '../../src/pipeline/exports/hotlines.ts';
import { addDays, lineState } from '../../src/pipeline/hotlines/expiry.ts';
import type { Site } from '../../src/pipeline/load/site.ts';
import { printedWords } from '../../src/pipeline/print/printed-words.ts';
import { kitSheets } from '../../src/pipeline/print/sheet.ts';
import { changeViews } from '../../src/views/changes.ts';
import { quietView } from '../../src/views/call-link.ts';
import { helpView } from '../../src/views/help.ts';
import { limitsView } from '../../src/views/help-limits.ts';
import { homeView } from '../../src/views/home.ts';
import { kitView } from '../../src/views/kit.ts';
import { layoutView } from '../../src/views/layout.ts';
import { materialView } from '../../src/views/materials.ts';
import { offlineEditionView } from '../../src/views/offline.ts';
import { realSite } from '../pipeline/print/project-site.ts';
import { wordsOf } from './site.ts';

const days = new Map<string, Site>();
const on = (day: string): Site => {
  const site = days.get(day) ?? realSite(day);
  days.set(day, site);
  return site;
};

const { lines } = realSite('2026-11-24').hotlines;

/** Everything that a page, a paper or the edition in one file says on a day, but what lists expired lines. */
function said(site: Site): string[] {
  const { recheck, ...help } = helpView(site);
  expect(recheck.every(({ href }) => href === null)).toBe(true);
  const { help: inEdition, ...edition } = offlineEditionView(site);
  // The edition does not print the list of lines to check again.
  const helpInEdition = { ...inEdition, recheck: null };
  return [
    ...wordsOf(help),
    ...wordsOf(limitsView(site)),
    ...wordsOf(homeView(site)),
    ...wordsOf({ ...layoutView(site, '/'), quiet: null }),
    ...wordsOf(edition),
    ...wordsOf(helpInEdition),
    ...wordsOf(changeViews(site)),
    ...site.materials.flatMap(({ slug }) => wordsOf(materialView(site, slug))),
    ...wordsOf(kitView(site, [], { list: 1, offline: 1 })),
    ...kitSheets(site).flatMap((sheet) => printedWords(sheet).map(({ text }) => text)),
    // As Astro prints them, and as the lint reads them.
    ...[...site.materials, ...site.kit, ...site.kitNotes].map(({ tree }) => toString(tree)),
  ];
}

describe.each(lines)('the day after the last of $id', (line) => {
  const day = addDays(line.expiresOn, 1);
  const names = [line.printed, line.spoken, line.digits, `tel:${line.digits}`];

  test(
    line.keepsButton
      ? 'an emergency code keeps its call, and says that its check has run out'
      : 'nobody is told to call it, on screen or on paper',
    () => {
      const site = on(day);
      const texts = said(site);
      if (line.keepsButton) {
        const view = helpView(site).lines.find(({ id }) => id === line.id);
        expect(view?.overdue).toContain('quá hạn');
        expect(texts).toContain(`tel:${line.digits}`);
        return;
      }
      // A code of three digits is part of other numbers; an expired line has more.
      expect(line.digits.length).toBeGreaterThan(3);
      const calling = (all: readonly string[]): string[] =>
        all.filter((text) =>
          names.some((name) => new RegExp(`(?<!\\d)${name}(?!\\d)`, 'u').test(text)),
        );
      // On its last day it is called, so that this test can fail.
      expect(calling(said(on(line.expiresOn))).length).toBeGreaterThan(1);
      const calls = calling(texts);
      // The anchor of a line's own card is its id.
      expect(calls.filter((text) => !text.endsWith(`#${line.id}`))).toEqual([]);
    },
  );

  test('no file offers it', () => {
    const site = on(day);
    const json = JSON.parse(hotlinesJson(site)) as {
      lines: { id: string; state: string; tel: string | null }[];
      unverified: { instead: string }[];
    };
    const own = json.lines.find(({ id }) => id === line.id);
    expect(own).toMatchObject({
      state: 'expired',
      tel: line.keepsButton ? `tel:${line.digits}` : null,
    });
    const row = hotlinesCsv(site.hotlines, day)
      .split('\r\n')
      .find((one) => one.startsWith(`${line.id},`));
    expect(row?.endsWith(`,expired,${String(line.keepsButton)}`)).toBe(true);
    if (line.keepsButton) return;
    for (const { instead } of json.unverified) expect(instead).not.toContain(line.printed);
    for (const version of ['3.0', '4.0'] as const)
      expect(hotlinesVcf(site, version)).not.toContain(line.digits);
  });

  test('the browser of an old copy takes it away on the same day, and puts each replacement in its place', () => {
    const before = on(line.expiresOn);
    const { expiry } = quietView(before);
    expect(expiredDigits(expiry, line.expiresOn).has(line.digits)).toBe(false);
    expect(expiredDigits(expiry, day).has(line.digits)).toBe(!line.keepsButton);
    if (line.keepsButton) return;
    // Every sentence that names it stands in a mark that the browser can find, with another to put there.
    for (const part of marked(before, line.digits)) {
      expect(part.otherwise).not.toBe('');
      expect(names.some((name) => part.otherwise.includes(name))).toBe(false);
    }
  });

  test('its state is expired, and the day before it was not', () => {
    expect(lineState(line, day).state).toBe('expired');
    expect(lineState(line, line.expiresOn).state).not.toBe('expired');
  });
});

/** What stands in a page with a replacement for a line. */
function marked(site: Site, digits: string): { otherwise: string }[] {
  const found: { otherwise: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { kind, digits: of, otherwise } = value as Record<string, unknown>;
    if (kind === 'callable' && of === digits && typeof otherwise === 'string')
      found.push({ otherwise });
    for (const below of Object.values(value)) walk(below);
  };
  walk([helpView(site), kitView(site, [], { list: 1, offline: 1 }), offlineEditionView(site)]);
  return found;
}

test('every line that loses its call is named in a sentence with a replacement', () => {
  for (const { digits, reach } of lines.filter(
    (line) => !line.keepsButton && line.reach === 'here',
  )) {
    expect(reach).toBe('here');
    expect(marked(on('2026-11-24'), digits).length).toBeGreaterThan(0);
  }
});
