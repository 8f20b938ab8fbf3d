/** Words of /tim-hieu/. */
export const materials = {};
