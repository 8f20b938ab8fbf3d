/** Words of problems of the plan parser. */
export const planText = {};
