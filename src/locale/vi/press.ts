/** Words of /bao-chi/. */
export const press = {};
