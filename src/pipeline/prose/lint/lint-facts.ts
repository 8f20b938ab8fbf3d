import type { WordLists } from '../../../schema/words.ts';
import type { Site } from '../../load/site.ts';
import type { LintFacts } from './prose-tree.ts';

/** What the rules on words know beside the text: `data/words.json`, and the names in the other files. */
export function lintFacts(
  words: WordLists,
  { laws, agencies, sources, hotlines }: Pick<Site, 'laws' | 'agencies' | 'sources' | 'hotlines'>,
): LintFacts {
  const names = [
    ...laws.flatMap(({ name, shortName, citedAs }) => [name, shortName, ...citedAs]),
    ...agencies.flatMap(({ name, shortName }) => [name, shortName]),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  return { words, names: names.map(plainWords), lines: hotlines.lines };
}

/** A name as the words of it alone, one space between. */
function plainWords(name: string): string {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
