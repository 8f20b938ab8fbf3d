/** Words of frames for other sites. */
export const embed = {};
