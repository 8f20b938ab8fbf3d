/** A place in a text: 1-based line and column. */
export interface Place {
  line: number;
  column: number;
}

/** The place of a 0-based character offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset));
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}
