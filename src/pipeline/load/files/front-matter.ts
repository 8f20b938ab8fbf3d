import { toolWords } from '../../../locale/tool.ts';
import { isMap, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../problem/problem.ts';
import type { CheckedFile } from './checked-file.ts';
import { positionOf } from './position.ts';
import { schemaProblems, type Locate } from './schema-problems.ts';
import type { TextFile } from './text-file.ts';

const words = toolWords.problems;

/** A Markdown or MDX file: its checked front matter and its body, blank lines kept so that places hold. */
export interface ProseFile<T> extends CheckedFile<T> {
  body: string;
}

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Splits and checks front matter (YAML 1.2); faults go to `problems` at their place. */
export function readFrontMatter<S extends z.ZodType>(
  file: TextFile,
  schema: S,
  problems: Problem[],
): ProseFile<z.output<S>> | null {
  const fenced = FENCED.exec(file.text);
  if (fenced === null) {
    problems.push({
      file: file.path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'front-matter-missing',
      message: words.frontMatterMissing,
    });
    return null;
  }
  const yaml = fenced[1] ?? '';
  const start = fenced[0].indexOf('\n') + 1;
  const document = parseDocument(yaml, { prettyErrors: false });
  for (const error of document.errors) {
    problems.push({
      file: file.path,
      ...positionOf(file.text, start + error.pos[0]),
      severity: 'error',
      rule: 'front-matter-syntax',
      message: words.frontMatterSyntax(error.message.split('\n')[0] ?? ''),
    });
  }
  if (document.errors.length > 0) return null;
  const locate: Locate = (path, key) => {
    const holder = key === undefined ? null : document.getIn(path, true);
    const named = isMap(holder) ? holder.items.find((pair) => String(pair.key) === key) : undefined;
    const name = named !== undefined && isNode(named.key) ? named.key.range?.[0] : undefined;
    if (name !== undefined) return positionOf(file.text, start + name);
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const offset = isNode(node) ? node.range?.[0] : undefined;
      if (offset !== undefined) return positionOf(file.text, start + offset);
    }
    return { line: 1, column: 1 };
  };
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    problems.push(...schemaProblems(file.path, raw, parsed.error, locate));
    return null;
  }
  const head = fenced[0];
  return {
    path: file.path,
    value: parsed.data,
    schema,
    body: head.replace(/[^\n]/g, '') + file.text.slice(head.length),
    locate,
  };
}
