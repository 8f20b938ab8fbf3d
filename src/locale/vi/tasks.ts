/** Words of /nhiem-vu/. */
export const tasks = {};
