/** Words of /nguon/. */
export const sources = {};
