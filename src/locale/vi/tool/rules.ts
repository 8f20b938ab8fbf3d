/** Words of headings of the rules, as in docs/problems.md. */
export const rules = {};
