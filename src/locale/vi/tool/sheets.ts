/** Words of reading and writing an officer’s workbook. */
export const sheets = {};
