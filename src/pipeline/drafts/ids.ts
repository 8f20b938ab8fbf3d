import { toolWords } from '../../locale/tool.ts';
import { slug } from '../../plan-text/index.ts';
import { Id } from '../../schema/primitives.ts';
import { Refused } from './draft.ts';

/** Addresses are made of ids: none is longer. */
const LONGEST = 50;

/** Throws `Refused` unless the text is an id. */
export function checkedId(text: string): string {
  if (!Id.safeParse(text).success) throw new Refused(toolWords.drafts.command.badId(text));
  return text;
}

/** An id out of words that none of `taken` is, and that is from now on. */
export function freshId(words: string, taken: Set<string>): string {
  const whole = slug(words);
  const cut = whole.length <= LONGEST ? whole : whole.slice(0, whole.lastIndexOf('-', LONGEST));
  const base = cut === '' ? 'muc' : cut;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${String(n)}`;
  taken.add(id);
  return id;
}
