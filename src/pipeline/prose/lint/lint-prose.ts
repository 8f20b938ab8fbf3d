import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkMdx from 'remark-mdx';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { ProseFile } from '../../load/files/front-matter.ts';
import type { Problem } from '../../problem/problem.ts';
import { isRuleId, RULES, type RuleId } from '../../problem/rules.ts';
import type { Resolver } from '../values.ts';
import { frontMatterPassage, passagesOf, type Passage } from './passages.ts';
import { tokensOf } from './phrases.ts';
import type { LintFacts, ProseTree } from './prose-tree.ts';
import { callRule } from './rule-call.ts';
import { noTitleRule, skippedLevel } from './rule-headings.ts';
import { htmlRule } from './rule-html.ts';
import { lawSourceRule } from './rule-law-source.ts';
import { linkAddressRule, vagueLinkRule } from './rule-links.ts';
import { longSentenceRule } from './rule-long-sentence.ts';
import { typedNumberRule } from './rule-typed-number.ts';
import { wordRules } from './rule-words.ts';
import { sentencesOf } from './sentences.ts';

/** Keys of the front matter that readers see. */
const ON_SCREEN = [
  'name',
  'title',
  'tabTitle',
  'summary',
  'next',
  'asked',
  'notNeeded',
  'searched',
];

type LintedFile = Pick<ProseFile<unknown>, 'path' | 'value' | 'body' | 'locate'>;

/**
 * What is wrong with the words of one prose file: rules of remark-lint over its tree, and our own rules
 * of the same make over its sentences, in which the facts stand as printed. The file must be readable;
 * its syntax and its ids are told by `readProse`.
 */
export function lintProse(file: LintedFile, resolver: Resolver, facts: LintFacts): Problem[] {
  const vfile = new VFile({ path: file.path, value: file.body });
  const reader = remark().use(remarkFrontmatter).use(remarkGfm);
  if (file.path.endsWith('.mdx')) reader.use(remarkMdx);
  const tree: Root = reader.parse(vfile);
  unified()
    .use(htmlRule)
    .use(callRule, facts)
    .use(vagueLinkRule, facts)
    .use(linkAddressRule)
    .use(noTitleRule)
    .use(remarkLintHeadingIncrement)
    .runSync(belowTitle(tree), vfile);
  const passages = [...frontMatterOf(file), ...passagesOf(tree, file.body, resolver)];
  const sentences: ProseTree = {
    type: 'prose',
    children: passages
      .flatMap((passage) => sentencesOf(passage, facts.words.abbreviations))
      .map((sentence) => ({ type: 'sentence', sentence, tokens: tokensOf(sentence) })),
  };
  const checker = unified()
    .use(longSentenceRule)
    .use(typedNumberRule, facts)
    .use(lawSourceRule, facts);
  for (const rule of wordRules) checker.use(rule, facts);
  checker.runSync(sentences, vfile);
  return vfile.messages.map((message) => lintProblem(file.path, message));
}

/** The tree with the page's own h1 in front, which the front matter holds. */
function belowTitle(tree: Root): Root {
  return { ...tree, children: [{ type: 'heading', depth: 1, children: [] }, ...tree.children] };
}

function frontMatterOf({ value: data, locate }: LintedFile): Passage[] {
  if (typeof data !== 'object' || data === null) return [];
  const values = Object.entries(data as Record<string, unknown>)
    .filter(([key]) => ON_SCREEN.includes(key))
    .flatMap(([key, value]) =>
      Array.isArray(value)
        ? value.map((one: unknown, index) => ({ one, path: [key, index] }))
        : [{ one: value, path: [key] }],
    );
  return values.flatMap(({ one, path }) =>
    typeof one === 'string' ? [frontMatterPassage(one, locate(path))] : [],
  );
}

function lintProblem(path: string, message: VFileMessage): Problem {
  const told = message.ruleId ?? '';
  const rule: RuleId = isRuleId(told) ? told : 'prose-heading';
  return {
    file: path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: RULES[rule].severity,
    rule,
    message: told === 'heading-increment' ? skippedLevel(message.reason) : message.reason,
  };
}
