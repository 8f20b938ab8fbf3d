import './no-eval.ts';

/** All that the checker page runs: the same reading and checks as the command, and nothing of the disk. */
export { changesOf, changeWords } from './changes.ts';
export { jsonText } from './json-text.ts';
export { readDataset } from './read-dataset.ts';
export { LIMITS } from './unpack.ts';
