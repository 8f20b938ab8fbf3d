import type { RuleId } from './rules.ts';

/** How bad a problem is: an error stops the build, a warning is told and the build goes on. */
export type Severity = 'error' | 'warning';

/**
 * One thing that is wrong with content or data, at its place.
 * `line` and `column` are 1-based and point into `file` (a path relative to the project's root).
 * `message` is Vietnamese, for the person who edits the file: what was found, what was
 * expected, and what to do about it. `rule` is an id of src/pipeline/problem/rules.ts and a heading of
 * docs/problems.md.
 */
export interface Problem {
  file: string;
  line: number;
  column: number;
  severity: Severity;
  rule: RuleId;
  message: string;
}

/** The one line a person or a script reads: `file:line:column severity rule message`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message } = problem;
  // A quoted slip may run over a line break; the report stays one problem a line.
  const oneLine = message.replaceAll(/\s*[\r\n]+\s*/g, ' ⏎ ');
  return `${file}:${String(line)}:${String(column)} ${severity} ${rule} ${oneLine}`;
}

/** Reading order: by file, then by place, errors before warnings at one place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      a.severity.localeCompare(b.severity) ||
      a.rule.localeCompare(b.rule),
  );
}
