/** Words of /thay-doi/ and the feeds. */
export const changes = {};
