/** Words of /ke-hoach/ and the names of places in a plan. */
export const plan = {};
