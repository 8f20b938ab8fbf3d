import { toolWords } from '../../../locale/tool.ts';
import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { Problem } from '../../problem/problem.ts';
import type { CheckedFile } from './checked-file.ts';
import { positionOf, type Position } from './position.ts';
import { schemaProblems, type Locate } from './schema-problems.ts';
import { readTextFile } from './text-file.ts';

const words = toolWords.problems;

/** A JSON file that passed its schema, and where each of its values stands. */
export type JsonFile<T> = CheckedFile<T>;

/**
 * Reads a JSON file against a strict schema. Syntax faults, unknown keys and wrong values are
 * added to `problems`, each at its line and column; then the answer is null.
 */
export function readJsonFile<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
  problems: Problem[],
): JsonFile<z.output<S>> | null {
  const file = readTextFile(root, path, problems);
  return file === null ? null : parseJsonText(path, file.text, schema, problems);
}

/** The same for a text already read; used by tests and by the spreadsheet importer. */
export function parseJsonText<S extends z.ZodType>(
  path: string,
  text: string,
  schema: S,
  problems: Problem[],
): JsonFile<z.output<S>> | null {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || tree === undefined) {
    const first = errors[0];
    problems.push({
      file: path,
      ...positionOf(text, first?.offset ?? 0),
      severity: 'error',
      rule: 'json-syntax',
      message: words.jsonSyntax(
        first && text.trim() !== '' ? printParseErrorCode(first.error) : words.emptyFile,
      ),
    });
    return null;
  }
  const locate: Locate = (steps, key) => {
    let node = tree;
    for (const step of steps) {
      const next = findNodeAtLocation(node, [typeof step === 'symbol' ? String(step) : step]);
      if (next === undefined) break;
      node = next;
    }
    if (key === undefined) return positionOf(text, node.offset);
    const property = node.children?.find((child) => child.children?.[0]?.value === key);
    return positionOf(text, (property ?? node).offset);
  };
  const repeated = repeatedKeys(tree, text);
  for (const { name, place } of repeated) {
    problems.push({
      file: path,
      ...place,
      severity: 'error',
      rule: 'json-repeated-key',
      message: words.repeatedKey(name),
    });
  }
  const raw: unknown = withoutEditorNote(JSON.parse(text));
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    problems.push(...schemaProblems(path, raw, parsed.error, locate));
    return null;
  }
  return repeated.length > 0 ? null : { path, value: parsed.data, schema, locate };
}

/** A file may name its JSON Schema in `$schema`, for editors that complete while one types; it is no data. */
function withoutEditorNote(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || !('$schema' in raw)) return raw;
  const { $schema: note, ...data } = raw;
  return typeof note === 'string' ? data : raw;
}

type Tree = NonNullable<ReturnType<typeof parseTree>>;

/** JSON.parse keeps the last of two equal keys silently: a lost value, so it is told. */
function repeatedKeys(node: Tree, text: string): { name: string; place: Position }[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    const name: unknown = node.type === 'object' ? child.children?.[0]?.value : undefined;
    const repeated = typeof name === 'string' && seen.has(name);
    if (typeof name === 'string') seen.add(name);
    return [
      ...(repeated ? [{ name, place: positionOf(text, child.offset) }] : []),
      ...repeatedKeys(child, text),
    ];
  });
}
