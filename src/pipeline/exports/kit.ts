import type { SheetKind } from '../../schema/kit-sheet.ts';
import { toDocx } from '../print/docx.ts';
import { toPdf, toPng, type Inputs, type Layout } from '../print/compile.ts';
import { kitSheets, type Sheet } from '../print/sheet.ts';
import type { Site } from '../load/site.ts';
import { KIT, type KitFile } from './kit-file.ts';
import { ending, measure } from './published-file.ts';

const LAYOUT: Record<Exclude<SheetKind, 'card'>, Layout> = {
  poster: 'poster',
  leaflet: 'leaflet',
  strip: 'strip',
  script: 'plain',
  talk: 'plain',
  checklist: 'plain',
};

/** Sheets that an officer may want to write in. */
const EDITABLE: ReadonlySet<SheetKind> = new Set(['leaflet', 'script']);

/** Sizes of a card in pixels: a square for feeds, a wide one for links. */
export const CARD_SIZES = [
  [1080, 1080],
  [1200, 630],
] as const;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type KitSite = Parameters<typeof kitSheets>[0];

/** Every file of the kit: PDF, Word and pictures, made of the same sheets as the page. */
export async function kitFiles(site: KitSite): Promise<KitFile[]> {
  const sheets = await Promise.all(kitSheets(site).map((sheet) => filesOf(site, sheet)));
  return sheets.flat();
}

async function filesOf(site: KitSite, sheet: Sheet): Promise<KitFile[]> {
  const file = (name: string, mediaType: string, body: Uint8Array): KitFile => ({
    path: `${KIT}${name}`,
    name: name.replaceAll('.', '-'),
    title: sheet.name,
    mediaType,
    body,
    fields: null,
    sources: sourcesOf(sheet),
    licence: 'data',
    sheet: sheet.slug,
  });
  if (sheet.kind === 'card') {
    return Promise.all(
      CARD_SIZES.map(async ([width, height]) =>
        file(
          `${sheet.slug}-${String(width)}x${String(height)}.png`,
          'image/png',
          await toPng('card', { width, height, ...inputs(site, sheet) }),
        ),
      ),
    );
  }
  const pdf = toPdf(LAYOUT[sheet.kind], inputs(site, sheet));
  return [
    file(`${sheet.slug}.pdf`, 'application/pdf', pdf.bytes),
    ...(EDITABLE.has(sheet.kind)
      ? [file(`${sheet.slug}.docx`, DOCX, await toDocx(sheet, site.asOf))]
      : []),
  ];
}

/** What the layouts read: the sheet, the words of the kit, the day and the site's name. */
export function inputs(site: KitSite, sheet: Sheet): Inputs {
  const neutral = new Map(site.hotlines.lines.map(({ id, neutralName }) => [id, neutralName]));
  return {
    sheet: JSON.stringify({
      ...sheet,
      calls: sheet.calls.map((call) => ({ ...call, neutralName: neutral.get(call.id) ?? '' })),
      site: site.settings.name,
      day: site.asOf,
    }),
    words: JSON.stringify(sheet.words),
  };
}

function sourcesOf({ citations }: Sheet): string[] {
  return citations
    .filter(({ of }) => of === null)
    .map(({ href }) => href.slice(href.indexOf('#') + 1));
}

/** `danh-sach.json`: each file of the kit with its bytes and its fingerprint. */
export function kitList(site: Pick<Site, 'asOf'>, files: readonly KitFile[]): string {
  const value = {
    asOf: site.asOf,
    files: files.map((file) => ({
      path: file.path.slice(KIT.length),
      title: file.title,
      sheet: file.sheet,
      format: ending(file),
      mediatype: file.mediaType,
      ...measure(file),
      sources: file.sources,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
