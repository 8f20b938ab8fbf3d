import { formatBytes } from '../locale/vi/figures.ts';
import type { Words } from '../locale/index.ts';
import { KIT, OFFLINE, type KitFile } from '../pipeline/exports/kit-file.ts';
import { kitSheets, type Sheet } from '../pipeline/print/sheet.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { KitNote } from '../schema/kit-sheet.ts';
import { address, at, type Link } from './address.ts';
import type { Download } from './downloads.ts';
import { sheetFiles, sheetView, type SheetView } from './kit-sheet.ts';
import { helpBody } from './help-steps.ts';
import type { RunView } from './runs.ts';

/** A card to share: its words, and the picture files. */
export interface CardView {
  slug: string;
  name: string;
  title: string;
  files: Download[];
  preview: { src: string; alt: string };
}

/** A text of the kit's page. */
export interface NoteView {
  title: string;
  text: RunView[];
}

/** All that /bo-cong-cu/ prints. */
export interface KitView {
  words: Words['kit'];
  /** Whom the plan spoke to, and whom it never did. */
  scope: NoteView[];
  /** That no other language has an edition, or that editions follow. */
  languages: NoteView[];
  editions: { text: string; link: Link }[];
  /** null where the edition lists no units. */
  units: { names: string[]; source: Link } | null;
  sheets: SheetView[];
  cards: CardView[];
  list: Download;
  offline: Download;
}

/** Words, links and sizes of the kit's page; `files` as they are published, `extra` beside them. */
export function kitView(
  site: Site,
  files: readonly KitFile[],
  extra: { list: number; offline: number },
): KitView {
  const sheets = kitSheets(site);
  const words = site.words.kit;
  const one = (path: string, text: string, bytes: number): Download => ({
    link: { href: at(site, path), text },
    size: formatBytes(bytes),
  });
  return {
    words,
    scope: notes(site, 'scope'),
    languages:
      site.languages.length === 0
        ? notes(site, 'no-languages')
        : [
            {
              title: words.languages,
              text: [{ kind: 'text', text: words.someLanguages, strong: false }],
            },
          ],
    editions: site.languages.map(({ language, kind, file, reviewedBy }) => ({
      text: words.inLanguage(language.name, kind, reviewedBy),
      link: { href: at(site, file), text: words.language(language.name) },
    })),
    units: site.units && {
      names: site.units.units
        .map(({ name }) => name)
        .sort((a, b) =>
          bare(a, site.units).localeCompare(bare(b, site.units), site.settings.language),
        ),
      source: {
        href: at(site, address.source(site.units.provenance.source)),
        text: words.unitsSource,
      },
    },
    sheets: sheets
      .filter(({ kind }) => kind !== 'card')
      .map((sheet) => sheetView(site, sheet, files)),
    cards: sheets
      .filter(({ kind }) => kind === 'card')
      .map((sheet) => cardView(site, sheet, files)),
    list: one(`${KIT}danh-sach.json`, words.list, extra.list),
    offline: one(OFFLINE, words.oneFile, extra.offline),
  };
}

/** «Xã Ba Tơ» is looked for under B. */
function bare(name: string, units: Site['units']): string {
  const kind = units?.kinds.find((one) => name.startsWith(`${one} `));
  return kind === undefined ? name : name.slice(kind.length + 1);
}

/** The texts of the page that stand at one of its places. */
function notes(site: Site, part: KitNote['part']): NoteView[] {
  return site.kitNotes
    .filter(({ data }) => data.part === part)
    .map((entry) => ({ title: entry.data.title, text: helpBody(site, entry).opening.runs }));
}

function cardView(site: Site, sheet: Sheet, files: readonly KitFile[]): CardView {
  const own = sheetFiles(site, files, sheet.slug);
  return {
    slug: sheet.slug,
    name: sheet.name,
    title: sheet.title,
    files: own,
    preview: { src: own[1]?.link.href ?? '', alt: site.words.kit.preview(sheet.title) },
  };
}
