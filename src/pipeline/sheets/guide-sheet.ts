/** A drop-down's words, as a column of the guide sheet. */
export interface List {
  head: string;
  items: string[];
}

type Offering = { choices: Readonly<Record<string, string>> | null } & (
  { head: string } | { term: string }
);

/** The lists that columns and facts offer, each once. */
export function listsOf(offering: readonly Offering[]): List[] {
  const lists = new Map<string, List>();
  for (const one of offering) {
    if (one.choices === null) continue;
    const items = Object.values(one.choices);
    const key = items.join('|');
    if (!lists.has(key)) lists.set(key, { head: 'head' in one ? one.head : one.term, items });
  }
  return [...lists.values()];
}
