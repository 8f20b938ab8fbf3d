/** What `BrowserWords` names. */
export { charts } from './charts.ts';
export * as format from './format.ts';
export { sheetResult } from './sheet-result.ts';
