import { toolWords } from '../../locale/tool.ts';
import { LANGUAGES } from '../../locale/index.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

const words = toolWords.problems;

/** Fields that only the operator can fill: told until they are filled, never invented. */
export function checkSettings({ settings }: ContentFiles): Problem[] {
  const { address, language, operator } = settings.value;
  const empty = [
    { path: ['address'], value: address, what: words.unfilled.address },
    { path: ['operator', 'name'], value: operator.name, what: words.unfilled.operator },
    {
      path: ['operator', 'correctionEmail'],
      value: operator.correctionEmail,
      what: words.unfilled.correctionEmail,
    },
  ];
  const unknown = Object.hasOwn(LANGUAGES, language)
    ? []
    : [
        faultAt(
          settings,
          ['language'],
          'site-language',
          words.language(language, Object.keys(LANGUAGES)),
        ),
      ];
  const unfilled = empty
    .filter(({ value }) => value === null)
    .map(({ path, what }) => faultAt(settings, path, 'site-not-filled', words.notFilled(what)));
  return [...unknown, ...unfilled];
}
