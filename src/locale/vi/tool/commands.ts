/** Words of the commands of package.json: help and messages. */
export const commands = {};
