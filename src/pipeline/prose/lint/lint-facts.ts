import { Words } from '../../../schema/words.ts';
import type { ContentFiles } from '../../checks/content.ts';
import { readJsonFile } from '../../load/files/json-file.ts';
import type { Problem } from '../../problem/problem.ts';
import type { LintFacts } from './prose-tree.ts';

/** `data/words.json`, and the names of the other files of data/; null when the words cannot be read. */
export function readLintFacts(
  root: string,
  files: Pick<ContentFiles, 'laws' | 'agencies' | 'sources' | 'hotlines'>,
  problems: Problem[],
): LintFacts | null {
  const words = readJsonFile(root, 'data/words.json', Words, problems);
  if (words === null) return null;
  const { laws, agencies, sources, hotlines } = files;
  const names = [
    ...laws.value.flatMap(({ name, shortName, citedAs }) => [name, shortName, ...citedAs]),
    ...agencies.value.flatMap(({ name, shortName }) => [name, shortName]),
    ...sources.value.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  return { words: words.value, names: names.map(plainWords), lines: hotlines.value.lines };
}

/** A name as the words of it alone, one space between. */
function plainWords(name: string): string {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
