/**
 * Files that are not done yet, `node tests/tree/pending.ts` writes them anew. The lists only become
 * shorter: a file that is not named here may hold no word and no fact.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factFinder, factsOfEdition } from './facts.ts';
import { codeFiles, read, ROOT } from './sources.ts';
import { isException, wordsIn } from './words.ts';

const find = factFinder(factsOfEdition());
const files = codeFiles();
const pending = {
  words: files.filter((file) => !isException(file) && wordsIn(file, read(file)).length > 0),
  facts: files.filter((file) => find(file, read(file)).length > 0),
};
writeFileSync(join(ROOT, 'tests/tree/pending.json'), `${JSON.stringify(pending, null, 2)}\n`);
