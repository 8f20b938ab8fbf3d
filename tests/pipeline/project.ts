import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite, type Loaded } from '../../src/pipeline/load/load-site.ts';
import type { Problem } from '../../src/pipeline/problem/problem.ts';

/** The project's own root, and the smallest project that is valid. */
export const REAL = join(import.meta.dirname, '../..');
export const MINIMAL = join(import.meta.dirname, '../fixtures/content/minimal');

/** The day on which the minimal project is free of problems. */
export const DAY = '2026-11-23';

/** One change to a file of a project. */
export interface Edit {
  file: string;
  /** Words that stand there exactly once, and what to put in their place. */
  find?: string;
  put?: string;
  /** Which of several equal places, from 1; without it there must be one. */
  nth?: number;
  /** The whole file instead: base64. */
  bytes?: string;
  remove?: true;
}

/** A copy of content/ and data/ in a folder of its own, to be broken and thrown away. */
export class Project {
  readonly root: string;

  constructor(from: string, root = mkdtempSync(join(tmpdir(), 'du-an-'))) {
    this.root = root;
    for (const folder of ['content', 'data']) {
      cpSync(join(from, folder), join(this.root, folder), { recursive: true });
    }
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, body: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), body);
  }

  apply(edit: Edit): void {
    if (edit.remove === true) rmSync(join(this.root, edit.file), { recursive: true });
    else if (edit.bytes !== undefined) this.write(edit.file, Buffer.from(edit.bytes, 'base64'));
    else this.write(edit.file, replaced(this.read(edit.file), edit));
  }

  /** Records the fingerprint of the plan as it now is, as an editor would who trusts the change. */
  rehash(plan: string): void {
    const meta = `content/plans/${plan}/plan.json`;
    const bytes = readFileSync(join(this.root, `content/plans/${plan}/plan.txt`));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.write(meta, this.read(meta).replace(/"sha256": "[0-9a-f]*"/, `"sha256": "${sha256}"`));
  }

  load(asOf = DAY): Loaded {
    return loadSite(this.root, { asOf, base: '' });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function replaced(text: string, { file, find = '', put = '', nth }: Edit): string {
  const places = text.split(find);
  const which = nth ?? 1;
  if (find === '' || places.length <= which || (nth === undefined && places.length !== 2)) {
    throw new Error(`«${find}» stands ${String(places.length - 1)} times in ${file}`);
  }
  return places.slice(0, which).join(find) + put + places.slice(which).join(find);
}

/** `file:line:column severity rule`: what a case expects, without the words. */
export function placed({ file, line, column, severity, rule }: Problem): string {
  return `${file}:${String(line)}:${String(column)} ${severity} ${rule}`;
}
