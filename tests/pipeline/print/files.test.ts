import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kitFiles, kitList } from '../../../src/pipeline/exports/kit.ts';
import { ending } from '../../../src/pipeline/exports/published-file.ts';
import { indexedPng } from '../../../src/pipeline/print/indexed-png.ts';
import { readPdf } from '../../../src/pipeline/print/pdf-text.ts';
import { printedWords } from '../../../src/pipeline/print/printed-words.ts';
import { kitSheets } from '../../../src/pipeline/print/sheet.ts';
import { realSite } from './project-site.ts';

const site = realSite();
const sheets = kitSheets(site);
const files = await kitFiles(site);
const pdfs = files.filter((file) => ending(file) === 'pdf');
const bytesOf = (body: string | Uint8Array) => Buffer.from(body);

/** Pages that a sheet may fill: what is posted stays on one, a leaflet has two sides. */
const PAGES: Readonly<Record<string, number>> = {
  poster: 1,
  leaflet: 2,
  strip: 1,
  script: 2,
  talk: 2,
  checklist: 1,
};

afterEach(() => {
  vi.useRealTimers();
});

describe('files of the kit', () => {
  it('has every sheet in every form', () => {
    expect(files.map(({ path }) => path.replace('/bo-cong-cu/', '')).sort()).toEqual([
      'ap-phich.pdf',
      'dai-so-tro-giup.pdf',
      'de-cuong-noi-chuyen.pdf',
      'loa-phat-thanh.docx',
      'loa-phat-thanh.pdf',
      'the-bi-doa-1080x1080.png',
      'the-bi-doa-1200x630.png',
      'the-hang-xom-1080x1080.png',
      'the-hang-xom-1200x630.png',
      'the-viec-lam-1080x1080.png',
      'the-viec-lam-1200x630.png',
      'to-roi.docx',
      'to-roi.pdf',
      'truoc-va-sau-buoi.pdf',
    ]);
  });

  it('is the same, byte for byte, on another day of the clock', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const again = await kitFiles(realSite());
    for (const [index, file] of files.entries()) {
      expect(bytesOf(again[index]?.body ?? '').equals(bytesOf(file.body)), file.path).toBe(true);
    }
  });

  it('changes when the day of the content changes', async () => {
    const later = await kitFiles(realSite('2026-12-01'));
    const poster = (all: typeof files) =>
      bytesOf(all.find(({ path }) => path.endsWith('ap-phich.pdf'))?.body ?? '');
    expect(poster(later).equals(poster(files))).toBe(false);
  });

  it('is listed with its bytes and fingerprints', () => {
    const list = JSON.parse(kitList(site, files)) as {
      files: { path: string; bytes: number; hash: string }[];
    };
    expect(list.files).toHaveLength(files.length);
    for (const [index, file] of files.entries()) {
      const body = bytesOf(file.body);
      expect(list.files[index]).toMatchObject({
        path: file.path.replace('/bo-cong-cu/', ''),
        bytes: body.length,
        hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
      });
    }
  });
});

describe.each(pdfs)('$path', (file) => {
  const pdf = readPdf(file.body as Uint8Array);
  const sheet = sheets.find(({ slug }) => slug === file.sheet);
  if (sheet === undefined) throw new Error(file.sheet);

  it('is a tagged PDF/UA-1 in Vietnamese with its title', () => {
    expect(pdf).toMatchObject({ tagged: true, language: 'vi', title: sheet.title });
  });

  it('embeds every font, and has no other family', () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) {
      expect(font).toEqual({
        name: expect.stringMatching(/^[A-Z]{6}\+BeVietnamPro-/) as string,
        embedded: true,
      });
    }
  });

  it('fills the pages that its paper allows', () => {
    expect(pdf.pages).toBe(PAGES[sheet.kind]);
  });

  it('says every word of its sheet, and every letter could be read', () => {
    const said = squeezed(pdf.text.join(''));
    expect(said).not.toContain('\ufffd');
    for (const { text } of printedWords(sheet))
      expect(said.includes(squeezed(text)), text).toBe(true);
  });

  it('prints no number that its data do not hold', () => {
    const known = new Set(printedWords(sheet).flatMap(({ text }) => digitsOf(text)));
    for (const digits of digitsOf(pdf.text.join(' '))) expect(known).toContain(digits);
  });
});

describe.each(sheets)('numbers of $slug', (sheet) => {
  it('come from a datum, none from prose', () => {
    for (const { text, prose, from } of printedWords(sheet)) {
      expect(from).not.toBe('');
      if (prose) expect(digitsOf(text), text).toEqual([]);
    }
  });
});

describe.each(files.filter((file) => ending(file) === 'docx'))('$path', (file) => {
  const parts = unzipSync(file.body as Uint8Array);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const words = part('word/document.xml').replaceAll(/<[^>]*>/g, '');

  it('carries the words of its sheet and blanks for unit, contact and approver', () => {
    const sheet = sheets.find(({ slug }) => slug === file.sheet);
    for (const { text } of printedWords(sheet ?? fail()))
      expect(squeezed(words).includes(squeezed(text)), text).toBe(true);
    for (const blank of [
      'Xã, phường, đặc khu:',
      'Đầu mối tại địa phương:',
      'Người duyệt nội dung:',
    ])
      expect(words).toContain(blank);
  });

  it('has the day of the content, not that of the clock', () => {
    expect(part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      '2026-11-24T00:00:00Z',
      '2026-11-24T00:00:00Z',
    ]);
  });

  it('is built of heading and list styles', () => {
    const xml = part('word/document.xml');
    expect(xml).toContain('w:val="Heading1"');
    expect(part('word/styles.xml')).toContain('vi-VN');
  });
});

describe.each(files.filter((file) => ending(file) === 'png'))('$path', (file) => {
  it('has the size that its name says', () => {
    const png = bytesOf(file.body);
    const [, width, height] = /-(\d+)x(\d+)\.png$/.exec(file.path) ?? [];
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width), Number(height)]);
  });
});

describe('the example edition', () => {
  const words = 'Số liệu minh hoạ, không phải kết quả thật';

  it('marks every sheet', async () => {
    const marked = await kitFiles({ ...site, watermark: words });
    for (const file of marked) {
      if (ending(file) === 'pdf')
        expect(squeezed(readPdf(file.body as Uint8Array).text.join(''))).toContain(squeezed(words));
      if (ending(file) === 'docx')
        expect(
          strFromU8(unzipSync(file.body as Uint8Array)['word/document.xml'] ?? new Uint8Array()),
        ).toContain(words);
      // A picture says nothing to a test but that it differs.
      if (ending(file) === 'png') {
        const plain = files.find(({ path }) => path === file.path);
        expect(bytesOf(file.body).equals(bytesOf(plain?.body ?? ''))).toBe(false);
      }
    }
  });
});

describe('the reader of PDFs', () => {
  it('refuses what is none', () => {
    expect(() => readPdf(Buffer.from('không phải PDF'))).toThrow(/not a PDF/);
  });

  it('tells a font without its program, and a missing tree of tags', () => {
    const [first] = pdfs;
    const spoilt = Buffer.from(
      bytesOf(first?.body ?? '')
        .toString('latin1')
        .replaceAll(/\/FontFile(\d?) /g, '/FontFxle$1 ')
        .replaceAll('/Marked true', '/Marked fals'),
      'latin1',
    );
    const read = readPdf(spoilt);
    expect(read.tagged).toBe(false);
    expect(read.fonts.every(({ embedded }) => !embedded)).toBe(true);
  });
});

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad]+/gu, '');
}

function digitsOf(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

function fail(): never {
  throw new Error('no such sheet');
}

describe('pictures with a palette', () => {
  it('keep every pixel where the colours fit into one', () => {
    const pixels = new Uint8ClampedArray([255, 255, 255, 255, 11, 93, 87, 255]);
    const png = Buffer.from(indexedPng(pixels, { width: 2, height: 1 }));
    const at = png.indexOf('IDAT');
    const row = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    const palette = png.subarray(png.indexOf('PLTE') + 4);
    const colour = (place: number) => [...palette.subarray(place * 3, place * 3 + 3)];
    expect([colour(row[1] ?? 0), colour(row[2] ?? 0)]).toEqual([
      [255, 255, 255],
      [11, 93, 87],
    ]);
  });

  it('take the nearest colour where they do not', () => {
    const pixels = new Uint8ClampedArray(
      Array.from({ length: 300 }, (_, index) => [index % 256, index > 255 ? 1 : 0, 0, 255]).flat(),
    );
    const png = Buffer.from(indexedPng(pixels, { width: 300, height: 1 }));
    expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBe(768);
  });

  it('open again with the same look', async () => {
    const card = files.find(({ path }) => path.endsWith('the-viec-lam-1200x630.png'));
    const image = await loadImage(bytesOf(card?.body ?? ''));
    const canvas = createCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    // The band at the top is the site's green, the paper below it white.
    expect([...context.getImageData(600, 8, 1, 1).data]).toEqual([11, 93, 87, 255]);
    expect([...context.getImageData(600, 40, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });
});
