import type { Referent } from '../../../schema/reference.ts';

/** What a name names, and where its like are listed. */
const referents = {
  source: ['nguồn', 'data/sources.json'],
  law: ['văn bản', 'data/laws.json'],
  hotline: ['đường dây', 'data/hotlines.json'],
  place: ['nơi', 'data/place.json'],
  territory: ['địa giới', 'data/place.json'],
  plan: ['kế hoạch', 'content/plans'],
  anchor: ['neo', 'plan.txt'],
  figure: ['dòng số liệu', 'data/figures'],
  row: ['dòng', 'mục rows'],
  'told-row': ['dòng', 'mục rows và withheld'],
  method: ['cách tính', 'mục methods'],
  'kit-sheet': ['bài', 'content/kit'],
} satisfies Record<Referent, [what: string, where: string]>;

/** What is wrong with content/ and data/, as `npm run check` tells it: found, expected, what to do. */
export const problems = {
  unknownId: (names: Referent, id: string): string => {
    const [what, where] = referents[names];
    return `không có ${what} «${id}» trong ${where}; hãy thêm vào đó hoặc sửa lại mã`;
  },
  unknownAnchor: (id: string): string =>
    `kế hoạch không có neo «${id}»; hãy chọn một neo có trong kế hoạch`,
  kitWithoutUnits: 'bộ công cụ cần danh sách đơn vị; hãy thêm data/units.json, hoặc bỏ content/kit',
  siteFolder: {
    absent: (root: string) => `không có thư mục ${root}; hãy sửa lại đường dẫn`,
    empty: (root: string) =>
      `${root} không có content/ và data/; hãy chỉ vào thư mục có hai thư mục ấy`,
    parent: (root: string, within: string) =>
      `${root} không có content/ và data/, nhưng chứa ${within} có đủ; hãy chỉ vào ${within}`,
  },
};
