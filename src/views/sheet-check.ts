import type { Site } from '../pipeline/load/site.ts';
import { at, type Link } from './address.ts';

/** The page where officers check a workbook before it goes anywhere. */
export interface SheetCheckView {
  /** The empty form, then one filled with each dataset. */
  emptyForm: Link;
  filledForms: Link[];
  /** Where the checker fetches what it must know of the site. */
  known: string;
  command: string;
  guide: Link;
}

/** Address of the page, before the base path. */
export const SHEET_CHECK = '/so-lieu/kiem-tra/';

/** The name of the form that holds no numbers. */
export const EMPTY_FORM = 'mau-trong';

export function sheetCheckView(site: Site): SheetCheckView {
  const form = (id: string, text: string): Link => ({
    href: at(site, `${SHEET_CHECK}${id}.xlsx`),
    text,
  });
  return {
    emptyForm: form(EMPTY_FORM, 'Mẫu bảng tính trống (XLSX)'),
    filledForms: site.datasets.map(({ id, title }) => form(id, title)),
    known: at(site, `${SHEET_CHECK}biet-truoc.json`),
    command: 'npm run -s figures -- import TỆP.xlsx',
    guide: { href: at(site, '/huong-dan-can-bo/'), text: 'Hướng dẫn cho cán bộ, từng bước' },
  };
}

/** `biet-truoc.json`: the sources and datasets that a workbook is checked against. */
export function sheetContext(site: Site): string {
  // The reader of a workbook asks a source for its id, kind and publisher, and nothing else.
  const sources = site.sources.map(({ id, kind, publisher }) => ({ id, kind, publisher }));
  return JSON.stringify({ sources, published: site.datasets });
}
