import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { create } from 'qrcode';
import { describe, expect, test } from 'vitest';
import { LEAVE_SCRIPT, LEAVE_STYLE } from '../../src/client/quiet/leave-now.ts';
import { expiredDigits, todayInVietnam } from '../../src/client/quiet/expiry.ts';
import { canKeep } from '../../src/client/quiet/offline.ts';
import { isQuiet } from '../../src/client/quiet/steps.ts';
import { addDays, lineState } from '../../src/pipeline/hotlines/expiry.ts';
import { qrPath } from '../../src/pipeline/hotlines/qr.ts';
import { quietView } from '../../src/views/call-link.ts';
import { helpView } from '../../src/views/help.ts';
import { limitsView, offlineView } from '../../src/views/help-limits.ts';
import type { StepView } from '../../src/views/help-steps.ts';
import { wordsOfRuns } from '../../src/views/runs.ts';
import type { Site } from '../../src/pipeline/load/site.ts';
import { realSite } from '../pipeline/print/project-site.ts';

const days = new Map<string, Site>();
/** The real site on a day, without materials. */
const site = (asOf: string, base = ''): Site => {
  const known = days.get(asOf) ?? realSite(asOf);
  days.set(asOf, known);
  return { ...known, base, materials: [] };
};
const { hotlines, sources, words } = realSite('2026-11-23');
const wordsOf = ({ runs }: StepView): string => wordsOfRuns(runs);
const TODAY = '2026-11-23';
const AFTER = addDays(
  hotlines.lines
    .map(({ expiresOn }) => expiresOn)
    .sort()
    .at(-1) ?? '',
  1,
);

describe('situations', () => {
  const view = helpView(site(TODAY));

  test('eight situations, danger first, each one sentence', () => {
    expect(view.situations.map(({ title }) => title)).toEqual([
      'Tôi đang gặp nguy hiểm',
      'Tôi dưới 18 tuổi',
      'Tôi vừa bị xâm hại',
      'Tôi bị ép buộc',
      'Tôi bị doạ tung ảnh',
      'Tôi cần xét nghiệm',
      'Tôi cần luật sư',
      'Tôi muốn báo tin',
    ]);
  });

  test('113 is offered under danger and nowhere else', () => {
    const offered = view.situations.filter(({ calls }) => calls.some(({ id }) => id === '113'));
    expect(offered.map(({ urgent }) => urgent)).toEqual([true]);
    expect(view.lines.find(({ id }) => id === '113')?.dangerOnly).toBe(true);
    expect(view.unverified.flatMap(({ calls }) => calls).some(({ id }) => id === '113')).toBe(
      false,
    );
  });

  test('someone under 18 and someone coerced meet 111 first', () => {
    for (const title of ['Tôi dưới 18 tuổi', 'Tôi bị ép buộc', 'Tôi muốn báo tin']) {
      expect(view.situations.find((one) => one.title === title)?.calls[0]?.id).toBe('111');
    }
  });

  test('no fragment tells what it leads to', () => {
    for (const { anchor } of view.situations) expect(anchor).toMatch(/^a\d$/);
  });

  test('houses of other provinces stand only under «nơi khác», with their province', () => {
    expect(view.elsewhere.map(({ province }) => province)).toEqual(['Quảng Ninh', 'Phú Thọ']);
    const near = [...view.lines, ...view.situations.flatMap(({ calls }) => calls)];
    expect(near.every(({ province }) => province === null)).toBe(true);
  });

  test('lines of the province without a verified number: no number, and a way that fits', () => {
    const names = view.unverified.map(({ name }) => name).join('; ');
    for (const name of ['Sở Y tế', 'Công tác xã hội', 'Kiểm soát bệnh tật', 'Trợ giúp pháp lý']) {
      expect(names).toContain(name);
    }
    for (const { instead } of view.unverified) expect(wordsOf(instead).length).toBeGreaterThan(20);
  });
});

describe('what the words may say', () => {
  const steps = [
    ...helpView(site(TODAY)).situations.flatMap((one) => one.steps),
    ...limitsView(site(TODAY)).parts.flatMap((one) => one.steps),
  ];
  const text = JSON.stringify([helpView(site(TODAY)), limitsView(site(TODAY))]);

  test('every medical statement names a medical source', () => {
    const medical = new Set(
      sources.filter(({ kind }) => kind === 'medical').map(({ id }) => `/nguon/#${id}`),
    );
    const told = steps.filter((step) =>
      /HIV sau|thuốc phòng HIV|tránh thai|72 giờ|khám/iu.test(wordsOf(step)),
    );
    expect(told.length).toBeGreaterThanOrEqual(5);
    for (const step of told) {
      expect(
        step.sources.some(({ href }) => medical.has(href)),
        wordsOf(step),
      ).toBe(true);
    }
  });

  test('secrecy is spoken of only as the words of the law, and to say that it is not promised', () => {
    const spoken = [...text.matchAll(/[^.]*(?:bí mật|giữ kín|bảo mật|ẩn danh)[^.]*/giu)].map(
      ([one]) => one,
    );
    expect(spoken.length).toBeGreaterThan(0);
    for (const one of spoken) {
      expect(one).toMatch(/Điều 21|không hứa|Trang này không hứa|cửa sổ ẩn danh/u);
    }
  });

  test('1900 969 680 is never called free, on any view', () => {
    const calls = helpView(site(TODAY)).lines.filter(({ id }) => id === '1900969680');
    expect(calls).toHaveLength(1);
    expect(JSON.stringify(calls)).not.toMatch(/miễn phí|không mất tiền/iu);
    expect(JSON.stringify(calls)).toMatch(/tính tiền/u);
  });

  test('beside 111: recorded, may be passed on, stays in the call log', () => {
    for (const { calls } of helpView(site(TODAY)).situations) {
      for (const call of calls.filter(({ id }) => id === '111')) {
        const beside = [...call.warnings.map((one) => one.text), call.callLog].join(' ');
        expect(beside).toMatch(/ghi âm.*chuyển.*thẩm quyền.*Điều 22.*nhật ký cuộc gọi/u);
      }
    }
  });

  test('no blame, no shaming names', () => {
    expect(text).not.toMatch(
      /gái mại dâm|gái bán hoa|gái gọi|gái làng chơi|con điếm|lỗi của bạn là/iu,
    );
    for (const id of ['a2', 'a3', 'a5']) {
      const found = helpView(site(TODAY)).situations.find(({ anchor }) => anchor === id);
      const opening = found === undefined ? '' : wordsOf(found.opening);
      expect(opening).toMatch(/không có lỗi|không phải lỗi|mới là người làm sai/u);
      expect(opening).toMatch(/nam|con trai/u);
    }
  });

  test('the page says that copies were read and that nobody called', () => {
    expect(helpView(site(TODAY)).copies).toMatch(/bản lưu.*chưa ai gọi thử.*23\/11\/2026/u);
  });
});

describe('the clock moves', () => {
  test('page: every entry expires; only emergency codes keep their button, and show their age', () => {
    const late = helpView(site(AFTER));
    expect(late.lines.map(({ id }) => id)).toEqual(['111', '113', '114', '115']);
    expect(late.lines.every(({ overdue }) => overdue !== null)).toBe(true);
    expect(late.recheck.map(({ id }) => id)).toEqual([
      '1900969680',
      '18001233',
      '18001769',
      '18008027',
    ]);
    expect(late.recheck.every(({ href }) => href === null)).toBe(true);
    expect(late.elsewhere).toEqual([]);
    const offered = late.situations.flatMap(({ calls }) => calls).map(({ id }) => id);
    expect(new Set(offered)).toEqual(new Set(['111', '113', '114', '115']));
    expect(helpView(site(TODAY)).recheck).toEqual([]);
  });

  test('the browser and the build agree on every day', () => {
    const list = quietView({ asOf: '2020-01-01', hotlines, words }).expiry;
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 900 }), (shift) => {
        const day = addDays(TODAY, shift);
        const gone = hotlines.lines.filter((line) => !lineState(line, day).callable);
        expect(expiredDigits(list, day)).toEqual(new Set(gone.map(({ digits }) => digits)));
      }),
      { numRuns: 400 },
    );
  });

  test('the day changes at midnight in Việt Nam, wherever the phone is', () => {
    expect(todayInVietnam(new Date('2027-05-23T16:59:59Z'))).toBe('2027-05-23');
    expect(todayInVietnam(new Date('2027-05-23T17:00:00Z'))).toBe('2027-05-24');
  });
});

describe('quiet reading', () => {
  test('handler and style stay within 3 KB of brotli', () => {
    expect(brotliCompressSync(LEAVE_SCRIPT + LEAVE_STYLE).length).toBeLessThanOrEqual(3072);
  });
  test('nothing that an in-app browser blocks, and nothing stored', () => {
    const client = ['leave-now', 'steps', 'expiry', 'offline', 'offline-form']
      .map((name) => readFileSync(`src/client/quiet/${name}.ts`, 'utf8'))
      .join('\n');
    expect(client).not.toMatch(
      /beforeunload|window\.open|localStorage|sessionStorage|document\.cookie|indexedDB/,
    );
  });
  test.each([
    ['/ho-tro/', '', true],
    ['/ho-tro/con-lai-tren-may/', '', true],
    ['/tim-hieu/bi-doa-tren-mang/', '', true],
    ['/tim-hieu/', '', false],
    ['/', '', false],
    ['/chi-tieu/', '', false],
    ['/mo/ho-tro/', '/mo', true],
    ['/mo/tim-hieu/di-lam-xa/', '/mo', true],
    ['/ho-tro/', '/mo', false],
  ])('%s below «%s»: %s', (path, base, quiet) => {
    expect(isQuiet(path, base)).toBe(quiet);
  });
  test('keeping pages is offered only where the browser can', () => {
    expect(canKeep({ caches: {}, navigator: { serviceWorker: {} } })).toBe(true);
    expect(canKeep({ caches: {}, navigator: {} })).toBe(false);
    expect(canKeep({ navigator: { serviceWorker: {} } })).toBe(false);
  });
  test('addresses of what is kept stand below the path of the site', () => {
    const { pages } = offlineView(site(TODAY, '/mo'));
    expect(pages.map(({ href }) => href)).toEqual(['/mo/ho-tro/', '/mo/ho-tro/con-lai-tren-may/']);
  });
});

describe('QR', () => {
  test('equal input, equal drawing; a quiet zone of four modules', () => {
    const { size, path } = qrPath('tel:111');
    expect(qrPath('tel:111').path).toBe(path);
    expect(size).toBe(21 + 8);
    const strokes = strokesOf(path);
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [x, y, width] of strokes) {
      for (let step = 0; step < width; step += 1) {
        const row = drawn[y];
        if (row !== undefined) row[x + step] = true;
      }
    }
    const { modules } = create('tel:111', { errorCorrectionLevel: 'M' });
    const dark = drawn.flatMap((row, y) =>
      row.map((one, x) => {
        const inside = x >= 4 && y >= 4 && x < size - 4 && y < size - 4;
        return one === (inside && modules.get(y - 4, x - 4) !== 0);
      }),
    );
    expect(dark.every(Boolean)).toBe(true);
    const starts = strokes.map(([x, y, w]) => [x, y, x + w] as const);
    expect(Math.min(...starts.map(([x]) => x))).toBe(4);
    expect(Math.max(...starts.map(([, , end]) => end))).toBe(size - 4);
  });
});

/** «M4 5h2m3 0h1»: where each stroke begins, and how many modules it is wide. */
function strokesOf(path: string): [x: number, y: number, width: number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mm])(\d+) (\d+)h(\d+)/g)].map(([, kind, dx, dy, width]) => {
    [x, y] = kind === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    const stroke: [number, number, number] = [x, y, Number(width)];
    x += Number(width);
    return stroke;
  });
}
