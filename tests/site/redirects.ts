/** What has moved, as data/redirects.json says it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Move = { from: string; to: string };

const PATH = join(import.meta.dirname, '../../data/redirects.json');

/** None in an edition that is new. */
export const redirects = existsSync(PATH) ? (JSON.parse(readFileSync(PATH, 'utf8')) as Move[]) : [];

/** `/chi-tieu/` → `chi-tieu/index.html` */
export function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}
