/** Files of the project, and what they hold beside code: text, read from their syntax. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../../scripts/checks/pages.mjs';

export const ROOT = join(import.meta.dirname, '../..');

/** Paths below a folder of the project, from its root. */
export const below = (folder: string): string[] =>
  listFiles(join(ROOT, folder)).map((path) => `${folder}/${path}`);

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every file of the code that can hold words. */
export const codeFiles = (): string[] =>
  ['src', 'scripts'].flatMap(below).filter((path) => /\.(ts|mjs|astro|typ|css)$/.test(path));

/** A piece of text that stands in the code, comments left out. */
export interface Piece {
  line: number;
  text: string;
  kind: 'string' | 'pattern' | 'number' | 'markup';
}

/** The same number of lines, with nothing on them. */
const blank = (piece: string): string => piece.replace(/[^\n]/g, '');

/** @param file its name decides how it is read: .ts, .mjs, .astro, .typ or .css */
export function piecesOf(file: string, text: string): Piece[] {
  if (/\.(ts|mjs)$/.test(file)) return ofCode(file, text);
  if (file.endsWith('.astro')) return ofAstro(file, text);
  // What is left of a style sheet or a Typst file without its comments is read line by line.
  const bare = text
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/(^|\s)\/\/.*$/gm, (_, before: string) => before);
  return lines(bare);
}

/** An .astro file is code between the fences and in each <script>; the rest is markup. */
function ofAstro(file: string, text: string): Piece[] {
  const pieces: Piece[] = [];
  const code = (whole: string, inner: string, at: number): string => {
    const before = blank(text.slice(0, at + whole.indexOf(inner)));
    pieces.push(...ofCode(file, before + inner));
    return blank(whole);
  };
  const rest = text
    .replace(/^\s*---\r?\n([\s\S]*?)\n---/, code)
    .replace(/<script\b[^>]*>([\s\S]*?)<\/script>/g, code)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/^\s*\/\/.*$/gm, '');
  return [...pieces, ...lines(rest)];
}

function lines(text: string): Piece[] {
  return text
    .split('\n')
    .map((line, index): Piece => ({ line: index + 1, text: line, kind: 'markup' }))
    .filter((piece) => piece.text.trim() !== '');
}

function ofCode(file: string, text: string): Piece[] {
  const source = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest, true);
  const pieces: Piece[] = [];
  const visit = (node: ts.Node): void => {
    const kind = kindOf(node);
    if (kind !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      pieces.push({ line: line + 1, text: (node as ts.LiteralLikeNode).text, kind });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces;
}

function kindOf(node: ts.Node): Piece['kind'] | null {
  if (ts.isStringLiteralLike(node)) return isImport(node) ? null : 'string';
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
    return 'string';
  if (ts.isNumericLiteral(node)) return 'number';
  return ts.isRegularExpressionLiteral(node) ? 'pattern' : null;
}

function isImport({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}
