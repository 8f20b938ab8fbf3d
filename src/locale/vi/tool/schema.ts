/** Words of what a schema says of a wrong value. */
export const schema = {};
