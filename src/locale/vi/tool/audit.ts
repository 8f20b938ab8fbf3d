/** Words of the number audit. */
export const audit = {};
