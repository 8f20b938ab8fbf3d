import { inflateSync } from 'node:zlib';

/** What can be told of a PDF of this project from its bytes alone, without any other program. */
export interface PdfFacts {
  pages: number;
  /** PDF/UA-1 (ISO 14289-1): says so, has a tree of tags, a language and a title that is shown. */
  tagged: boolean;
  language: string | null;
  title: string | null;
  /** Every font, and whether its program lies in the file. */
  fonts: { name: string; embedded: boolean }[];
  /** The words, piece by piece in the order of the file, page furniture left out. */
  text: string[];
}

interface PdfObject {
  /** The dictionary as written. */
  head: string;
  /** The stream, unpacked; '' without one. */
  stream: string;
}

/**
 * Reads a PDF as Typst writes it: one object after another, streams packed by Flate, composite fonts
 * with a table of letters. Throws for a file that is no such PDF; it is no reader for any PDF.
 */
export function readPdf(bytes: Uint8Array): PdfFacts {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const all = [...objects.values()];
  const catalogue = all.find(({ head }) => /\/Type \/Catalog\b/.test(head))?.head ?? '';
  const metadata = all.find(({ head }) => /\/Subtype \/XML\b/.test(head))?.stream ?? '';
  const pages = all.filter(({ head }) => /\/Type \/Page\n/.test(head));
  if (pages.length === 0) throw new Error('no page found: not a PDF that this reader knows');
  const xml = Buffer.from(metadata, 'latin1').toString('utf8');
  return {
    pages: pages.length,
    tagged:
      /\/MarkInfo\s*<<[^>]*\/Marked true/.test(catalogue) &&
      /\/StructTreeRoot \d+ 0 R/.test(catalogue) &&
      /pdfuaid:part>1</.test(xml),
    language: /\/Lang \(([^)]*)\)/.exec(catalogue)?.[1] ?? null,
    title: /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(xml)?.[1] ?? null,
    fonts: fontsOf(objects),
    text: pages.flatMap((page) => pageText(page, objects)),
  };
}

function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('\nstream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = at < 0 ? '' : body.slice(at + 8, at + 8 + length);
    const packed = /\/FlateDecode/.test(head);
    const stream = packed ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
    objects.set(id, { head, stream });
  }
  return objects;
}

function fontsOf(objects: ReadonlyMap<string, PdfObject>): PdfFacts['fonts'] {
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Font\n/.test(head) && /\/Subtype \/Type0\b/.test(head))
    .map(({ head }) => {
      const descendant = referred(objects, /\/DescendantFonts \[(\d+) 0 R/, head);
      const descriptor = referred(objects, /\/FontDescriptor (\d+) 0 R/, descendant);
      return {
        name: /\/BaseFont \/(\S+)/.exec(head)?.[1] ?? '',
        embedded: /\/FontFile[23]? \d+ 0 R/.test(descriptor),
      };
    });
}

function referred(objects: ReadonlyMap<string, PdfObject>, where: RegExp, head: string): string {
  return objects.get(where.exec(head)?.[1] ?? '')?.head ?? '';
}

function pageText({ head }: PdfObject, objects: ReadonlyMap<string, PdfObject>): string[] {
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
  const fonts = new Map(
    [...head.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      lettersOf(objects, objects.get(id)?.head ?? ''),
    ]),
  );
  // Furniture (the number of a page) is marked as an artifact: no reader hears it.
  const read = content.replaceAll(/\/Artifact (?:<<[\s\S]*?>> BDC|BMC)\n[\s\S]*?\nEMC/g, '');
  let letters: ReadonlyMap<number, string> = new Map();
  let piece = '';
  const pieces: string[] = [];
  for (const token of tokensOf(read)) {
    if (token.startsWith('(')) piece += decoded(unescaped(token.slice(1, -1)), letters);
    else if (token.startsWith('<'))
      piece += decoded(Buffer.from(token.slice(1, -1), 'hex').toString('latin1'), letters);
    else if (token.startsWith('/f')) letters = fonts.get(token.slice(1)) ?? letters;
    else {
      pieces.push(piece);
      piece = '';
    }
  }
  return pieces;
}

/**
 * Of a page's content what shows text: fonts chosen (`/f0`), strings with their brackets (`(…)`, or
 * `<…>` in hexadecimal), and the operators that show them (`Tj`, `TJ`). A string may hold brackets that match (ISO 32000-1, 7.3.4.2).
 */
function* tokensOf(content: string): Generator<string> {
  let at = 0;
  while (at < content.length) {
    // What a stretch is marked with (its tag, its language) is no word of the page.
    if (content.startsWith('<<', at)) {
      at = content.indexOf('BDC', at);
      if (at < 0) return;
    }
    if (content[at] === '(') {
      const end = closing(content, at);
      yield content.slice(at, end);
      at = end;
      continue;
    }
    const hex =
      content[at] === '<' ? /^<[0-9A-Fa-f]+>/.exec(content.slice(at, at + 4096))?.[0] : undefined;
    if (hex !== undefined) {
      yield hex;
      at += hex.length;
      continue;
    }
    const word = /^(?:\/f\d+(?= [\d.]+ Tf)|T[jJ]\b)/.exec(content.slice(at, at + 12))?.[0];
    if (word !== undefined) yield word;
    at += word?.length ?? 1;
  }
}

/** The place after the bracket that closes the string which begins at `start`. */
function closing(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('a string of the page never ends');
}

/** The table from glyphs to letters that every font carries for searching and reading aloud. */
function lettersOf(objects: ReadonlyMap<string, PdfObject>, font: string): Map<number, string> {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '')?.stream ?? '';
  const letters = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(Number.parseInt(glyph, 16), utf16(hex));
  }
  return letters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** A string of two bytes a glyph, as letters. */
function decoded(bytes: string, letters: ReadonlyMap<number, string>): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += letters.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '\ufffd';
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** ISO 32000-1, 7.3.4.2: `\n`, `\(`, `\101`. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_all, octal?: string, one?: string) =>
    octal === undefined
      ? (ESCAPES[one ?? ''] ?? one ?? '')
      : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
