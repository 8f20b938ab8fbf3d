import type { Words } from '../locale/index.ts';
import type { Site } from '../pipeline/load/site.ts';
import { formSite } from '../pipeline/sheets/form-site.ts';
import { formOf } from '../pipeline/sheets/layout.ts';
import { address, at, type Link } from './address.ts';
import { hasPage } from './page.ts';

/** The page of content/pages that explains the form to officers. */
const GUIDE = address.page('huong-dan-can-bo');

/** The page where officers check a workbook before it goes anywhere. */
export interface SheetCheckView {
  words: Words['sheetCheck'];
  /** The empty form, then one filled with each dataset. */
  emptyForm: Link;
  filledForms: Link[];
  /** Where the checker fetches what it must know of the site. */
  known: string;
  command: string;
  /** The officers' guide, where the edition has one. */
  guide: Link | null;
}

/** The name of the form that holds no numbers. */
export const EMPTY_FORM = 'mau-trong';

export function sheetCheckView(site: Site): SheetCheckView {
  const { sheetCheck: words } = site.words;
  const form = (id: string, text: string): Link => ({
    href: at(site, `${address.sheetCheck}${id}.xlsx`),
    text,
  });
  return {
    words,
    emptyForm: form(EMPTY_FORM, words.emptyForm),
    filledForms: site.datasets.map(({ id, title }) => form(id, title)),
    known: at(site, `${address.sheetCheck}biet-truoc.json`),
    command: `npm run -s figures -- import ${words.file}`,
    guide: hasPage(site, GUIDE) ? { href: at(site, GUIDE), text: words.guide } : null,
  };
}

/** `biet-truoc.json`: the form, sources and datasets that a workbook is checked against. */
export function sheetContext(site: Site): string {
  // The reader of a workbook asks a source for its id, kind and publisher, and nothing else.
  const sources = site.sources.map(({ id, kind, publisher }) => ({ id, kind, publisher }));
  return JSON.stringify({ form: formOf(formSite(site)), sources, published: site.datasets });
}
