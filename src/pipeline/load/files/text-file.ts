import { toolWords } from '../../../locale/tool.ts';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../problem/problem.ts';

const words = toolWords.problems;

/** A file of content or data as read: its path relative to the root, and its text. */
export interface TextFile {
  path: string;
  text: string;
}

/** Reads one file as strict UTF-8. A missing or undecodable file is a problem, never an exception. */
export function readTextFile(root: string, path: string, problems: Problem[]): TextFile | null {
  const bytes = readBytes(root, path, problems);
  if (bytes === null) return null;
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    problems.push({
      file: path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'file-encoding',
      message: words.notUtf8,
    });
    return null;
  }
}

/** Reads one file's bytes; a missing file is a problem. */
export function readBytes(root: string, path: string, problems: Problem[]): Uint8Array | null {
  try {
    return readFileSync(join(root, path));
  } catch {
    problems.push({
      file: path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'file-missing',
      message: words.fileMissing,
    });
    return null;
  }
}

/** Whether a file that an edition may do without is there. */
export function fileExists(root: string, path: string): boolean {
  return existsSync(join(root, path));
}

/** Names of the files in a folder that end so, sorted; an absent folder has none. */
export function listFiles(root: string, folder: string, ending: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}

/** Names of the folders within a folder, sorted; an absent folder has none. */
export function listFolders(root: string, folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
