import { toolWords } from '../../../locale/tool.ts';
import { z } from 'zod';
import type { Problem } from '../../problem/problem.ts';
import { schemaMessage } from '../../problem/schema-message.ts';
import type { Position } from './position.ts';

const words = toolWords.problems;

z.config(z.locales.vi());

/** Where a value (or, with `key`, the name of a key) stands in its file. */
export type Locate = (path: readonly PropertyKey[], key?: string) => Position;

/** Every fault that a schema finds in `raw`, each at its own place in the file. */
export function schemaProblems(
  file: string,
  raw: unknown,
  error: z.ZodError,
  locate: Locate,
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const field = issue.path.map(String).join('.') || words.wholeFile;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        ...locate(issue.path, key),
        severity: 'error',
        rule: 'data-unknown-key',
        message: words.unknownKey(key, field),
      }));
    }
    return [
      {
        file,
        ...locate(issue.path),
        severity: 'error',
        rule: 'data-shape',
        message: isMissing(raw, issue.path)
          ? words.missingField(field)
          : words.wrongField(field, wording(issue)),
      },
    ];
  });
}

/** What is wrong and what to do; where several shapes are allowed, what each would have asked for. */
function wording(issue: z.core.$ZodIssue): string {
  const asked =
    issue.code === 'invalid_union'
      ? issue.errors.flatMap((errors) => errors.map(({ message }) => schemaMessage(message)))
      : [];
  return asked.length === 0 ? schemaMessage(issue.message) : words.either([...new Set(asked)]);
}

function isMissing(raw: unknown, path: readonly PropertyKey[]): boolean {
  const at = path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    raw,
  );
  return at === undefined;
}
