/** Words of /du-lieu/ and the published files. */
export const data = {};
