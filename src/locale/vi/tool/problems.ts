/** Words of problems of content and data: what was found, what was expected, what to do. */
export const problems = {};
