import { formatBytes } from '../locale/vi/figures.ts';
import type { KitFile } from '../pipeline/exports/kit-file.ts';
import { ending, measure } from '../pipeline/exports/published-file.ts';
import type { Block, Run } from '../pipeline/print/blocks.ts';
import type { Sheet, SheetCall } from '../pipeline/print/sheet.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import type { SheetKind } from '../schema/kit-sheet.ts';
import { address, at, type Link } from './address.ts';
import type { Download } from './downloads.ts';
import { placeName } from './plan/place-name.ts';

/** A stretch of words on screen; a note's sign leads to the note on the same sheet. */
export type RunView =
  | { kind: 'text'; text: string; strong: boolean }
  | { kind: 'link'; text: string; href: string; of: string | null; strong: boolean }
  | { kind: 'note'; mark: string; href: string };

/** A block of a sheet on screen. */
export type BlockView =
  | { kind: 'heading' | 'paragraph'; runs: RunView[] }
  | { kind: 'list'; ordered: boolean; items: BlockView[][] }
  | { kind: 'question'; runs: RunView[]; blocks: BlockView[] };

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
}

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF để in',
  docx: 'Word để sửa',
  png: 'Ảnh PNG',
};

/** The files of one sheet, with their sizes. */
export function sheetFiles(site: Site, files: readonly KitFile[], slug: string): Download[] {
  return files
    .filter(({ sheet }) => sheet === slug)
    .map((file) => ({
      link: {
        href: at(site, file.path),
        text: [FORMATS[ending(file)] ?? ending(file), size(file.path)].filter(Boolean).join(' '),
      },
      size: formatBytes(measure(file).bytes),
    }));
}

/** «vuông» or «ngang»: pixels are in the file's name. */
function size(path: string): string {
  if (!path.endsWith('.png')) return '';
  return /-(\d+)x\1\.png$/.test(path) ? 'vuông' : 'ngang';
}

/** One sheet as the page shows and prints it. */
export function sheetView(site: Site, sheet: Sheet, files: readonly KitFile[]): SheetView {
  const runs = (line: readonly Run[]) => line.map((run) => runView(site, sheet.slug, run));
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
    blocks: sheet.blocks.map((block) => blockView(site, sheet.slug, block)),
    calls: sheet.calls.map((call) => callRow(site, sheet.slug, call)),
    notes: sheet.citations.map(({ mark, href, text, of }) => ({
      id: noteId(sheet.slug, mark),
      mark,
      link: { href: at(site, href), text, of },
    })),
    lawCopies: runs(sheet.lawCopies),
    foot: sheet.foot.map(runs),
    watermark: sheet.watermark,
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
    ].map((fact) => fact.map((run) => runView(site, slug, run))),
  };
}

function blockView(site: Site, slug: string, block: Block): BlockView {
  const runs = (line: readonly Run[]) => line.map((run) => runView(site, slug, run));
  const inner = (all: readonly Block[]) => all.map((one) => blockView(site, slug, one));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { kind: block.kind, runs: runs(block.runs) };
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(inner) };
    case 'question':
      return { kind: 'question', runs: runs(block.runs), blocks: inner(block.blocks) };
    case 'table':
      throw new Error('a sheet of the kit holds no table');
  }
}

function runView(site: Site, slug: string, run: Run): RunView {
  switch (run.kind) {
    case 'text':
      return run;
    case 'note':
      return { kind: 'note', mark: run.mark, href: `#${noteId(slug, run.mark)}` };
    case 'phone':
      return {
        kind: 'link',
        text: run.text,
        href: `tel:${run.digits}`,
        of: null,
        strong: run.strong,
      };
    case 'link':
      return {
        kind: 'link',
        text: run.text,
        href: run.href.startsWith('/') ? at(site, run.href) : run.href,
        of: run.of,
        strong: false,
      };
  }
}

function noteId(slug: string, mark: string): string {
  return `${slug}-${mark}`;
}
