/** The words of a built page, block by block, as the prose rules read them. */
import type { CheerioAPI } from 'cheerio';
import { frontMatterPassage } from '../../src/pipeline/prose/lint/passages.ts';
import { tokensOf } from '../../src/pipeline/prose/lint/phrases.ts';
import { refusedIn } from '../../src/pipeline/prose/lint/rule-words.ts';
import { sentencesOf } from '../../src/pipeline/prose/lint/sentences.ts';
import type { LintFacts } from '../../src/pipeline/prose/lint/prose-tree.ts';
import type { RefusedWords } from '../../src/schema/words.ts';

/** Elements whose words run on in the sentence around them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'time',
  'wbr',
  'tspan',
  'cite',
]);
/** Numbers of notes stand in `sup`; they are no words. */
const SILENT = new Set(['script', 'style', 'template', 'sup']);
const READ_OUT = ['aria-label', 'alt', 'title', 'placeholder', 'content'];

/** Running words of a page, one text a block; labels and descriptions that are read out come last. */
export function blocksOf($: CheerioAPI): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    open = '';
  };
  const walk = (nodes: ReturnType<CheerioAPI['root']>): void => {
    nodes.contents().each((_, node) => {
      if (node.type === 'text') open += node.data;
      if (node.type !== 'tag' || SILENT.has(node.name)) return;
      if (!INLINE.has(node.name)) close();
      walk($(node) as unknown as ReturnType<CheerioAPI['root']>);
      if (!INLINE.has(node.name)) close();
    });
  };
  walk($.root());
  close();
  for (const name of READ_OUT) {
    $(`[${name}]`).each((_, element) => {
      const label = $(element).attr(name) ?? '';
      if (!/^https?:|^width=/.test(label) && label.trim() !== '') blocks.push(label);
    });
  }
  return blocks;
}

/**
 * Refused words in a block, each with the words around it. What others wrote is exempt: the found
 * words stand in `others` together with the two words before them, or with the two after.
 */
export function refusedInBlock(
  text: string,
  kind: RefusedWords['kind'],
  facts: LintFacts,
  others: string,
): string[] {
  const passage = frontMatterPassage(text, { line: 1, column: 1 });
  return sentencesOf(passage, facts.words.abbreviations).flatMap((sentence) =>
    refusedIn({ sentence, tokens: tokensOf(sentence) }, kind, facts).flatMap(({ said, at }) => {
      const before = /(?:\S+\s+){2}$/u.exec(text.slice(0, at))?.[0];
      const after = /^(?:\s+\S+){2}/u.exec(text.slice(at + said.length))?.[0];
      const quoted = [before && before + said, after && said + after].some(
        (words) =>
          words !== undefined && words !== '' && ` ${others} `.includes(` ${plain(words)} `),
      );
      return quoted ? [] : [`«${said}» in «${before ?? ''}${said}${after ?? ''}»`];
    }),
  );
}

/** WordLists alone, so that signs and line breaks do not tell two texts apart. */
export function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('vi-VN')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
