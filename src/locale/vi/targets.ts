/** Words of /chi-tieu/: targets, results, status. */
export const targets = {};
