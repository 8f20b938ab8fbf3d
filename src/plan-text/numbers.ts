/** The runs of digits of one line of a plan (`content/plans/<plan>/numbers.json`). */
export interface LineNumbers {
  /** 1-based. */
  line: number;
  /** Runs of digits in order, as printed: `05`, `1736`. */
  numbers: string[];
}

/** Every line of a published text that holds a number. Only LF ends a line, as in the check of the keying. */
export function numbersOf(text: string): LineNumbers[] {
  return text.split('\n').flatMap((words, index) => {
    const numbers = words.match(/[0-9]+/g);
    return numbers === null ? [] : [{ line: index + 1, numbers: [...numbers] }];
  });
}
