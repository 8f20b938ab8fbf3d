/** Where the clause begins that the character at `at` stands in: after a stop or a semicolon. */
export function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i -= 1)
    if (/[;.!?]/.test(text.charAt(i)) && text.charAt(i + 1) === ' ') return i + 1;
  return 0;
}

/** Where it ends; a stop belongs to it, a semicolon does not. */
export function clauseEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1)
    if (/[;.!?]/.test(text.charAt(i)) && (i + 1 === text.length || text.charAt(i + 1) === ' '))
      return text.charAt(i) === ';' ? i : i + 1;
  return text.length;
}
