import { toolWords } from '../../locale/tool.ts';
import type { Dataset } from '../../schema/dataset.ts';

/** One value that would change: where, what stands now, and what would stand. */
export interface Change {
  /** «rows.karaoke.value»: rows go by their id, so that an inserted row moves no other. */
  path: string;
  /** null where there was nothing. */
  from: string | null;
  /** null where nothing is left. */
  to: string | null;
}

/** Every value that differs, in reading order. */
export function changesOf(before: Dataset | null, after: Dataset): Change[] {
  const [old, fresh] = [
    before === null ? new Map<string, string>() : leaves(before),
    leaves(after),
  ];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((path) => {
    const [from, to] = [old.get(path) ?? null, fresh.get(path) ?? null];
    return from === to ? [] : [{ path, from, to }];
  });
}

/** What a change says: the path, what stood there, what would stand there. */
export function changeWords({ path, from, to }: Change): [path: string, from: string, to: string] {
  const { wasNothing, isNothing } = toolWords.sheets;
  return [path, from ?? wasNothing, to ?? isNothing];
}

/** One line: «rows.karaoke.value: 150 → 152». */
export function formatChange(change: Change): string {
  const [path, from, to] = changeWords(change);
  return `${path}: ${from} → ${to}`;
}

function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    value.forEach((one: unknown, index) => {
      const id =
        typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : String(index + 1);
      leaves(one, join(path, id), found);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) leaves(one, join(path, key), found);
  } else if (value !== undefined) found.set(path, String(value));
  return found;
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
