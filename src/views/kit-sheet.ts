import { formatBytes } from '../locale/vi/figures.ts';
import type { Words } from '../locale/index.ts';
import type { KitFile } from '../pipeline/exports/kit-file.ts';
import { ending, measure } from '../pipeline/exports/published-file.ts';
import type { Run } from '../pipeline/print/blocks.ts';
import type { Sheet, SheetCall } from '../pipeline/print/sheet.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import type { SheetKind } from '../schema/kit-sheet.ts';
import { blockViews, type BlockView } from './blocks.ts';
import { runViews, type NoteRuns, type RunView } from './runs.ts';
import { address, at, type Link } from './address.ts';
import type { Download } from './downloads.ts';
import { placeName } from './plan/place-name.ts';

/** One telephone line of a sheet on screen. */
export interface CallRow {
  id: string;
  printed: string;
  spoken: string;
  href: string;
  /** To what is known of the line. */
  name: Link;
  whoFor: string;
  dangerOnly: string | null;
  facts: RunView[][];
}

/** One sheet: its entry in the list, and the paper that the browser prints. */
export interface SheetView {
  slug: string;
  kind: SheetKind;
  name: string;
  title: string;
  /** The title broken between its sentences. */
  titleLines: string[];
  summary: string;
  serves: Link[];
  files: Download[];
  blocks: BlockView[];
  calls: CallRow[];
  notes: { id: string; mark: string; link: Link & { of: string | null } }[];
  lawCopies: RunView[];
  foot: RunView[][];
  watermark: string | null;
  words: Words['kit'];
}

/** The files of one sheet, with their sizes. */
export function sheetFiles(site: Site, files: readonly KitFile[], slug: string): Download[] {
  return files
    .filter(({ sheet }) => sheet === slug)
    .map((file) => ({
      link: {
        href: at(site, file.path),
        text: fileName(site, file),
      },
      size: formatBytes(measure(file).bytes),
    }));
}

/** «PDF để in», «Ảnh PNG vuông»: pixels are in the file's name. */
function fileName({ words: { kit } }: Site, file: KitFile): string {
  const format = ending(file);
  const named = (Object.keys(kit.formats) as (keyof typeof kit.formats)[]).find(
    (one) => one === format,
  );
  const name = named === undefined ? format : kit.formats[named];
  if (format !== 'png') return name;
  return `${name} ${/-(\d+)x\1\.png$/.test(file.path) ? kit.square : kit.wide}`;
}

/** One sheet as the page shows and prints it. */
export function sheetView(site: Site, sheet: Sheet, files: readonly KitFile[]): SheetView {
  const note = noteOf(site, sheet.slug);
  const runs = (line: readonly Run[]) => runViews(site, line, note);
  return {
    slug: sheet.slug,
    kind: sheet.kind,
    name: sheet.name,
    title: sheet.title,
    titleLines: sheet.title.replaceAll(/([?!]) (?=\p{Lu})/gu, '$1\n').split('\n'),
    summary: sheet.summary,
    serves: sheet.servesPoints.map((anchor) => ({
      href: at(site, address.plan(site.settings.currentPlan, anchor)),
      text: placeName(site, currentPlan(site), anchor),
    })),
    files: sheetFiles(site, files, sheet.slug),
    blocks: blockViews(site, sheet.blocks, note),
    calls: sheet.calls.map((call) => callRow(site, sheet.slug, call)),
    notes: sheet.citations.map(({ mark, href, text, of }) => ({
      id: noteId(sheet.slug, mark),
      mark,
      link: { href: at(site, href), text, of },
    })),
    lawCopies: runs(sheet.lawCopies),
    foot: sheet.foot.map(runs),
    watermark: sheet.watermark,
    words: sheet.words,
  };
}

function callRow(site: Site, slug: string, call: SheetCall): CallRow {
  return {
    id: call.id,
    printed: call.printed,
    spoken: call.spoken,
    href: `tel:${call.digits}`,
    name: { href: `${at(site, address.help)}#${call.id}`, text: call.name },
    whoFor: call.whoFor,
    dangerOnly: call.dangerOnly,
    facts: [
      ...call.facts.map((fact): Run[] => [...fact, { kind: 'text', text: '.', strong: false }]),
      ...call.warnings,
    ].map((fact) => runViews(site, fact, noteOf(site, slug))),
  };
}

/** The notes of a sheet stand at its foot. */
function noteOf({ words }: Site, slug: string): NoteRuns {
  return (mark) => [
    { kind: 'note', mark, label: words.kit.note(mark), href: `#${noteId(slug, mark)}` },
  ];
}

function noteId(slug: string, mark: string): string {
  return `${slug}-${mark}`;
}
