/** Words of refusals of a picture that would say something untrue. */
export const charts = {};
