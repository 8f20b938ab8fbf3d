import { LANGUAGES } from '../../locale/index.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

/** Fields that only the operator can fill: told until they are filled, never invented. */
export function checkSettings({ settings }: ContentFiles): Problem[] {
  const { address, language, operator } = settings.value;
  const empty = [
    { path: ['address'], value: address, what: 'địa chỉ công khai của trang' },
    { path: ['operator', 'name'], value: operator.name, what: 'tên người hoặc tổ chức vận hành' },
    {
      path: ['operator', 'correctionEmail'],
      value: operator.correctionEmail,
      what: 'địa chỉ nhận báo lỗi',
    },
  ];
  const unknown = Object.hasOwn(LANGUAGES, language)
    ? []
    : [
        faultAt(
          settings,
          ['language'],
          'site-language',
          `chưa có ngôn ngữ «${language}» trong src/locale (đang có: ${Object.keys(LANGUAGES).join(', ')}); hãy sửa mã hoặc thêm ngôn ngữ ấy`,
        ),
      ];
  const unfilled = empty
    .filter(({ value }) => value === null)
    .map(({ path, what }) =>
      faultAt(
        settings,
        path,
        'site-not-filled',
        `chưa điền ${what}; hãy điền khi đã biết, đến lúc ấy trang ghi «chưa điền»`,
      ),
    );
  return [...unknown, ...unfilled];
}
