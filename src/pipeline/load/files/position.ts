/** A position in a text: 1-based line and column. */
export interface Position {
  line: number;
  column: number;
}

/** The position of a 0-based character offset. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}
