/** A built folder as the re-reading sees it, and the few readers it needs: none of the project's own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** Files of a built folder by path, `so-lieu/x/index.html`. */
export type Folder = {
  has: (path: string) => boolean;
  text: (path: string) => string;
  bytes: (path: string) => Buffer;
};

export function folderAt(root: string): Folder {
  const bytes = (path: string) => readFileSync(join(root, path));
  return {
    has: (path) => existsSync(join(root, path)),
    bytes,
    text: (path) => bytes(path).toString('utf8'),
  };
}

/** The same folder with one file changed. @throws when the change changes nothing */
export function changed(folder: Folder, path: string, find: string | RegExp, put: string): Folder {
  const before = folder.text(path);
  const after = before.replace(find, put);
  if (after === before) throw new Error(`${path}: nothing to change`);
  return {
    has: folder.has,
    text: (one) => (one === path ? after : folder.text(one)),
    bytes: (one) => (one === path ? Buffer.from(after) : folder.bytes(one)),
  };
}

/** The same folder with one number of a workbook's first sheet changed. */
export function changedSheet(folder: Folder, path: string, from: number, to: number): Folder {
  const entries = unzipSync(folder.bytes(path));
  const name = 'xl/worksheets/sheet1.xml';
  const before = new TextDecoder().decode(entries[name]);
  // Cells of the type `s` hold an index of a text, not a number.
  const cell = new RegExp(`(<c (?![^>]*t="s")[^>]*><v>)${String(from)}(</v>)`);
  const after = before.replace(cell, `$1${String(to)}$2`);
  if (after === before) throw new Error(`${path}: nothing to change`);
  const made = Buffer.from(zipSync({ ...entries, [name]: new TextEncoder().encode(after) }));
  return { ...folder, bytes: (one) => (one === path ? made : folder.bytes(one)) };
}

/** «trên 3.200» → { words: 'trên', value: 3200 }; «11,9%» → 11.9. Null without a number. */
export function readPrinted(text: string): { words: string; value: number; unit: string } | null {
  const found = /^([^\d]*?)\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(.*)$/su.exec(text.trim());
  if (found === null) return null;
  const [, words = '', whole = '', part, unit = ''] = found;
  const value = Number(`${whole.replaceAll('.', '')}${part === undefined ? '' : `.${part}`}`);
  return { words: words.trim().toLowerCase(), value, unit: unit.trim() };
}

/** «10/4/2025» or «10 tháng 4 năm 2025» → `2025-04-10`; null when there is no such day in the text. */
export function readDay(text: string): string | null {
  const found =
    /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ??
    /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/.exec(text);
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** RFC 4180, one record of named fields a row. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const unit = body.charAt(at);
    if (quoted) {
      if (unit !== '"') field += unit;
      else if (body.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === ',' || unit === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''));
      field = '';
      if (unit === '\n') rows.push([]);
    } else field += unit;
  }
  if (field !== '') rows.at(-1)?.push(field);
  const [names = [], ...records] = rows.filter((row) => row.length > 0);
  return records.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

/** Words without white space and case, so that a wrapped label is still the label. */
export function tight(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '').toLowerCase();
}
