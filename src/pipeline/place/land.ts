import type { Words } from '../../locale/index.ts';
import type { Place, Territory } from '../../schema/place.ts';
import type { Boundaries } from '../../schema/primitives.ts';

type Spoken = { words: Pick<Words, 'place'>; place: Pick<Place, 'territories'> };

/** The land that a figure speaks of, in words: «tỉnh Quảng Ngãi theo địa giới đến hết 30/6/2025». */
export function landName({ words, place }: Spoken, id: Boundaries): string {
  const territory = territoryOf(place, id);
  return territory === null ? words.place.country : words.place.territory(territory);
}

/** What an officer's spreadsheet offers for it: id → «tỉnh, đến 30/6/2025», the country first. */
export function landChoices({ words, place }: Spoken): Record<string, string> {
  return Object.fromEntries([
    ['country', words.place.country],
    ...place.territories.map((one): [string, string] => [
      one.id,
      words.place.territoryInSheet(one),
    ]),
  ]);
}

/** The first day of today's land; null where it never changed in the time that the data speak of. */
export function landChangedOn({ territories }: Pick<Place, 'territories'>): string | null {
  return territories.at(-1)?.from ?? null;
}

/** The territory of this id; null for the country. Throws for an id that no check has seen. */
export function territoryOf(
  { territories }: Pick<Place, 'territories'>,
  id: Boundaries,
): Territory | null {
  if (id === 'country') return null;
  const found = territories.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no territory «${id}» in data/place.json`);
  return found;
}
