import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toolWords } from '../../locale/tool.ts';
import { Refused, type Draft } from './draft.ts';

const words = toolWords.drafts.command;

/** What was done, for the person at the keyboard. */
export interface Written {
  created: string[];
  extended: string[];
}

/**
 * Writes a draft below `root`: files that do not exist, and additions to JSON files that do. Throws
 * `Refused`, and writes nothing at all, where one of the files is there already.
 */
export function writeDraft(root: string, { files, insertions }: Draft): Written {
  const taken = files.find(({ path }) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Refused(words.exists(taken.path));
  const extended = new Map<string, string>();
  for (const { path, at, value } of insertions) {
    const text = extended.get(path) ?? readFileSync(join(root, path), 'utf8');
    const tree = parseTree(text);
    // A key that is there already would be written over.
    if (tree && at.at(-1) !== -1 && findNodeAtLocation(tree, at))
      throw new Refused(words.exists(`${path} ${at.join('.')}`));
    extended.set(path, inserted(text, at, value));
  }
  for (const { path, body } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // `wx`: never over a file, even one that appeared since.
    writeFileSync(join(root, path), body, { flag: 'wx' });
  }
  for (const [path, text] of extended) writeFileSync(join(root, path), text);
  return { created: files.map(({ path }) => path), extended: [...extended.keys()] };
}

/** A JSON text with one value more; every byte of the text is kept. */
function inserted(text: string, at: (string | number)[], value: unknown): string {
  const edits = modify(text, at, value, {
    isArrayInsertion: at.at(-1) === -1,
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
  });
  return applyEdits(text, edits);
}
