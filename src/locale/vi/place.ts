import type { Territory } from '../../schema/place.ts';
import { formatDate } from './format.ts';

/** Words of the land that a figure speaks of. */
export const place = {
  /** The whole country. */
  country: 'cả nước',
  /** «tỉnh Quảng Ngãi theo địa giới đến hết 30/6/2025» */
  territory: ({ name, from, to, note }: Territory): string => {
    const days = [
      ...(from === null ? [] : [`từ ${formatDate(from)}`]),
      ...(to === null ? [] : [`đến hết ${formatDate(to)}`]),
    ].join(' ');
    return `${name}${days === '' ? '' : ` theo địa giới ${days}`}${note === null ? '' : ` (${note})`}`;
  },
  /** In a cell of a spreadsheet: «tỉnh, đến 30/6/2025». */
  territoryInSheet: ({ sheetName, from, to }: Territory): string =>
    [
      sheetName,
      [
        ...(from === null ? [] : [`từ ${formatDate(from)}`]),
        ...(to === null ? [] : [`đến ${formatDate(to)}`]),
      ].join(' '),
    ]
      .filter((part) => part !== '')
      .join(', '),
};
