import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

/** Fields that only the operator can fill: told until they are filled, never invented. */
export function checkSettings({ settings }: ContentFiles): Problem[] {
  const { address, operator } = settings.value;
  const empty = [
    { path: ['address'], value: address, what: 'địa chỉ công khai của trang' },
    { path: ['operator', 'name'], value: operator.name, what: 'tên người hoặc tổ chức vận hành' },
    {
      path: ['operator', 'correctionEmail'],
      value: operator.correctionEmail,
      what: 'địa chỉ nhận báo lỗi',
    },
  ];
  return empty
    .filter(({ value }) => value === null)
    .map(({ path, what }) =>
      faultAt(
        settings,
        path,
        'site-not-filled',
        `chưa điền ${what}; hãy điền khi đã biết, đến lúc ấy trang ghi «chưa điền»`,
      ),
    );
}
