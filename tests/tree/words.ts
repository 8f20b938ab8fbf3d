/** Words on screen outside their home, src/locale. */
import { piecesOf } from './sources.ts';

const LETTER = /[ạảãàáâậầấẩẫăắằặẳẵọỏõòóôộổỗồốơờớợởỡéèẻẽẹêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/iu;

/** Files and folders whose words are no words on screen, and why. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/locale/': 'the home of words',
  'scripts/bench.ts': 'the text of a made-up plan, to be measured',
  'src/audit/number-words.ts': 'words by which a number in words is known',
  'src/schema/personal-data.ts': 'family names by which a name of a person is known',
  'src/plan-text/': 'vocabulary by which the parser knows the parts of a plan',
  'src/pipeline/plan/printed-day.ts': 'words by which a printed day is known',
  'src/pipeline/prose/lint/number-vocabulary.ts': 'words by which a typed number is known',
  'src/pipeline/targets/vocabulary.ts': 'words by which a target is compared with its quote',
};

export const isException = (file: string): boolean =>
  Object.keys(EXCEPTIONS).some(
    (path) => file === path || (path.endsWith('/') && file.startsWith(path)),
  );

/** One line a string, template or markup text with Vietnamese letters: `file:line «text»`. */
export function wordsIn(file: string, text: string): string[] {
  return piecesOf(file, text)
    .filter((piece) => piece.kind !== 'pattern' && LETTER.test(piece.text.normalize('NFC')))
    .map(({ line, text: found }) => `${file}:${String(line)} «${found.trim().slice(0, 60)}»`);
}
