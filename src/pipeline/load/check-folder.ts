import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toolWords } from '../../locale/tool.ts';
import type { Problem } from '../problem/problem.ts';

/** Whether a folder is that of an edition at all: the wrong one would miss every file, one by one. */
export function checkFolder(root: string): Problem[] {
  if (isEdition(root)) return [];
  const message = whyNone(root);
  return [{ file: '.', line: 1, column: 1, severity: 'error', rule: 'site-folder', message }];
}

function isEdition(folder: string): boolean {
  return existsSync(join(folder, 'content')) || existsSync(join(folder, 'data'));
}

function whyNone(root: string): string {
  const words = toolWords.problems.siteFolder;
  const found = statSync(root, { throwIfNoEntry: false });
  if (found === undefined) return words.absent(root);
  if (!found.isDirectory()) return words.file(root);
  const within = readdirSync(root, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'data', 'site.json')),
  );
  return within === undefined ? words.empty(root) : words.parent(root, within.name);
}
