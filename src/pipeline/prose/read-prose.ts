import { toolWords } from '../../locale/tool.ts';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Root } from 'mdast';
import type { ProseFile } from '../load/files/front-matter.ts';
import type { Problem } from '../problem/problem.ts';
import { isRuleId, type RuleId } from '../problem/rules.ts';
import { remarkFacts } from './remark-facts.ts';
import type { Resolver } from './values.ts';

/** The tree of a prose file after its facts were put in; null when it cannot be read. */
export function readProse(
  file: Pick<ProseFile<unknown>, 'path' | 'body'>,
  resolver: Resolver,
  problems: Problem[],
): Root | null {
  const processor = remark().use(remarkFrontmatter);
  if (file.path.endsWith('.mdx')) {
    processor.use(remarkMdx).use(remarkFacts, { resolver: () => resolver, collect: true });
  }
  const vfile = new VFile({ path: file.path, value: file.body });
  try {
    const tree = processor.runSync(processor.parse(vfile), vfile) as Root;
    problems.push(
      ...vfile.messages.map((message) => proseProblem(file.path, message, 'prose-value')),
    );
    return tree;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    problems.push(proseProblem(file.path, error, 'prose-syntax'));
    return null;
  }
}

function proseProblem(path: string, message: VFileMessage, rule: RuleId): Problem {
  const told = message.ruleId ?? '';
  return {
    file: path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: 'error',
    rule: rule !== 'prose-syntax' && isRuleId(told) ? told : rule,
    message:
      rule === 'prose-syntax' ? toolWords.problems.prose.syntax(message.reason) : message.reason,
  };
}

/** Words of the running text, for the reading time. */
export function countWords(tree: Root): number {
  const texts: string[] = [];
  const walk = (node: { type: string; value?: string; children?: readonly unknown[] }): void => {
    if (node.type === 'text' && node.value !== undefined) texts.push(node.value);
    for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
  };
  walk(tree);
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
