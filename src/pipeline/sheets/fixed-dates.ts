import { unzipSync, zipSync } from 'fflate';

/** The library stamps the minute of the build into the zip; the oldest day that a zip knows says nothing. */
export function withFixedDates(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { mtime: new Date(1980, 0, 1), level: 9 });
}
