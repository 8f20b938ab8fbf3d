import type { Node, Parent } from 'unist';
import type { Hotlines } from '../../../schema/hotline.ts';
import type { WordLists } from '../../../schema/words.ts';
import type { Token } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** What the rules on words know beside the text. */
export interface LintFacts {
  words: WordLists;
  /** Names that nobody may change: of acts, agencies, sources. What is in them is no word of ours. */
  names: readonly string[];
  lines: Hotlines['lines'];
}

/** One sentence as a node, so that the rules are rules of the unified family. */
export interface SentenceNode extends Node {
  type: 'sentence';
  sentence: Sentence;
  tokens: readonly Token[];
}

/** All sentences of a file, front matter first. */
export interface ProseTree extends Parent {
  type: 'prose';
  children: SentenceNode[];
}
