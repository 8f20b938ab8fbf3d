import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolWords } from '../../locale/tool.ts';
import type { Problem } from '../problem/problem.ts';

/** Whether a folder is that of an edition at all: the wrong one would miss every file, one by one. */
export function checkFolder(root: string): Problem[] {
  if (isEdition(root)) return [];
  const words = toolWords.problems.siteFolder;
  const within = folders(root).find((name) => isEdition(join(root, name)));
  const message = !existsSync(root)
    ? words.absent(root)
    : within !== undefined
      ? words.parent(root, within)
      : words.empty(root);
  return [{ file: '.', line: 1, column: 1, severity: 'error', rule: 'site-folder', message }];
}

function isEdition(folder: string): boolean {
  return existsSync(join(folder, 'content')) || existsSync(join(folder, 'data'));
}

function folders(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'data', 'site.json')),
    )
    .map((entry) => entry.name);
}
