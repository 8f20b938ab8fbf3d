/** Every kind of picture in every state, with made-up numbers: what the tests walk through. */
import { vi } from '../../src/locale/vi/index.ts';
import type {
  ChartSpec,
  TargetBarSpec,
  TargetReading,
  TargetState,
} from '../../src/charts/spec.ts';

export const UNKNOWN = { value: null, printed: 'chưa tìm thấy kết quả công bố' };

const FRAME = {
  unit: '% số xã, phường, thị trấn',
  alt: 'Câu nói thay cho hình.',
  sourceLine: 'Nguồn: Kế hoạch 74/KH-UBND ngày 10/4/2025, mục II, điểm b',
  dateLine: 'Tính đến ngày 23/11/2026',
  coverage: null,
  notes: [],
  watermark: null,
  controls: vi.charts.controls,
};

const percent = (value: number) => ({ value, printed: `${String(value).replace('.', ',')}%` });

/** A result in one of the states; unknown ones carry no number. */
export function reading(state: TargetState, more: Partial<TargetReading> = {}): TargetReading {
  const known = {
    met: { reading: percent(72.4), stateWords: 'đạt mục tiêu' },
    missed: { reading: percent(58), stateWords: 'chưa đạt mục tiêu' },
    'in-progress': { reading: percent(41.5), stateWords: 'đang thực hiện' },
    'not-found': { reading: UNKNOWN, stateWords: '' },
    'not-measurable': {
      reading: { value: null, printed: 'không đo được: chưa có số cơ sở để tính tỷ lệ' },
      stateWords: '',
    },
  }[state];
  return { label: '', state, note: null, ...known, ...more };
}

export function target(id: string, more: Partial<TargetBarSpec> = {}): TargetBarSpec {
  return {
    ...FRAME,
    kind: 'target-bar',
    id,
    title: 'Xã, phường, thị trấn có tổ chức tuyên truyền phòng ngừa mại dâm',
    axis: { min: 0, max: 100, ticks: [0, 50, 100].map(percent) },
    threshold: {
      from: percent(70),
      to: null,
      words: 'Mục tiêu: ít nhất 70%',
      meets: 'at-or-above',
    },
    results: [reading('not-found')],
    baseline: null,
    national: { value: 60, printed: 'Chương trình cả nước: ít nhất 60%' },
    ...more,
  };
}

const counts = (most: number, step: number) => ({
  min: 0,
  max: most,
  ticks: Array.from({ length: most / step + 1 }, (_, index) => ({
    value: index * step,
    printed: String(index * step),
  })),
});

/** A point of a series; null is an unknown. */
export const point = (at: number, value: number | null, method = 'thong-ke') => ({
  at,
  label: String(at),
  reading: value === null ? UNKNOWN : { value, printed: String(value) },
  method,
});

const SERIES: ChartSpec = {
  ...FRAME,
  kind: 'time-series',
  id: 'theo-nam',
  title: 'Số vụ được phát hiện',
  unit: 'số vụ mỗi năm',
  notes: ['Nhiều vụ được phát hiện hơn có thể là do kiểm tra nhiều hơn.'],
  axis: counts(1000, 250),
  points: [
    point(2019, 820),
    point(2020, 640),
    point(2021, null),
    point(2022, 710),
    point(2023, 905),
  ],
  breaks: [{ at: 2022.5, words: 'Từ 2023: cách thống kê mới, không so sánh với các năm trước' }],
};

export const SAMPLES: readonly ChartSpec[] = [
  target('chua-tim-thay'),
  target('dat', { results: [reading('met')] }),
  target('chua-dat', { results: [reading('missed')], national: null }),
  target('dang-thuc-hien', { results: [reading('in-progress')] }),
  target('khong-do-duoc', { results: [reading('not-measurable')] }),
  target('dinh-chinh', {
    results: [reading('missed', { note: 'đã đính chính ngày 12/2/2027; trước đó ghi 61%' })],
  }),
  target('mot-phan', {
    results: [reading('met')],
    coverage: '32 trên 40 xã, phường đã báo cáo',
  }),
  target('hai-dia-gioi', {
    results: [
      reading('missed', { label: 'Địa giới đến hết 30/6/2025 (170 đơn vị)' }),
      reading('met', { label: 'Địa giới từ 1/7/2025 (56 đơn vị)' }),
    ],
    notes: ['Hai dòng không so sánh trực tiếp được với nhau.'],
  }),
  target('minh-hoa', { results: [reading('met')], watermark: 'Số liệu minh hoạ' }),
  target('tron-tram', {
    threshold: { from: percent(100), to: null, words: 'Mục tiêu: 100%', meets: 'at-or-above' },
    national: { value: 100, printed: 'Chương trình cả nước: 100%' },
  }),
  target('bang-khong', {
    results: [{ ...reading('missed'), reading: percent(0) }],
    threshold: { from: percent(0), to: null, words: 'Mục tiêu: 0%', meets: 'at-or-below' },
  }),
  target('khoang', {
    threshold: {
      from: percent(30),
      to: percent(40),
      words: 'Mục tiêu: từ 30% đến 40%',
      meets: 'between',
    },
    results: [{ ...reading('met'), reading: percent(35) }],
  }),
  {
    ...FRAME,
    kind: 'bars',
    id: 'theo-loai',
    title: 'Cơ sở kinh doanh dịch vụ theo loại hình',
    unit: 'số cơ sở',
    axis: counts(800, 200),
    rows: [
      { label: 'Khách sạn, nhà nghỉ, nhà trọ', reading: { value: 452, printed: '452' } },
      {
        label: 'Một loại hình có tên rất dài, dài đến mức phải xuống dòng ở mọi bề ngang màn hình',
        reading: { value: 800, printed: '800' },
      },
      { label: 'Không có cơ sở nào', reading: { value: 0, printed: '0' } },
      { label: 'Chưa rõ', reading: UNKNOWN },
    ],
  },
  {
    ...FRAME,
    kind: 'part-to-whole',
    id: 'du-phan',
    title: 'Cơ sở theo loại hình',
    unit: 'số cơ sở',
    whole: { value: 600, printed: 'Tổng số: 600 cơ sở' },
    parts: [
      { label: 'Khách sạn, nhà nghỉ', reading: { value: 452, printed: '452' } },
      { label: 'Karaoke', reading: { value: 90, printed: '90' } },
      { label: 'Mát-xa', reading: { value: 38, printed: '38' } },
      { label: 'Loại khác', reading: { value: 20, printed: '20' } },
    ],
  },
  {
    ...FRAME,
    kind: 'part-to-whole',
    id: 'thieu-phan',
    title: 'Cơ sở theo loại hình',
    unit: 'số cơ sở',
    watermark: 'Số liệu minh hoạ',
    whole: { value: 600, printed: 'Tổng số: 600 cơ sở' },
    parts: [
      { label: 'Khách sạn, nhà nghỉ', reading: { value: 452, printed: '452' } },
      { label: 'Loại khác', reading: UNKNOWN },
    ],
  },
  SERIES,
  {
    ...SERIES,
    id: 'so-dai',
    points: [2018, 2019, 2020, 2021, 2022].map((at) => ({
      ...point(at, 900),
      reading: { value: 900 - (at % 2) * 300, printed: `khoảng ${String(at)}00 người` },
    })),
    breaks: [],
  },
  { ...SERIES, id: 'mot-nam', points: [point(2024, 980)], breaks: [] },
  {
    ...FRAME,
    kind: 'small-multiples',
    id: 'theo-nhom',
    title: 'Số lớp tuyên truyền theo nhóm',
    unit: 'số lớp',
    axis: counts(60, 30),
    panels: ['Học sinh, sinh viên', 'Người lao động trong khu công nghiệp', 'Người dân'].map(
      (label, row) => ({
        label,
        points: [point(2022, 12 + row), point(2023, row === 1 ? null : 30), point(2024, 60)],
      }),
    ),
  },
  {
    ...FRAME,
    kind: 'dots-100',
    id: 'tram-cham',
    title: 'Xã, phường có tuyên truyền',
    share: percent(72.4),
    key: 'Mỗi chấm là 1% số xã, phường, thị trấn',
  },
  {
    ...FRAME,
    kind: 'dots-100',
    id: 'tram-cham-chua-ro',
    title: 'Xã, phường có tuyên truyền',
    share: UNKNOWN,
    key: 'Mỗi chấm là 1% số xã, phường, thị trấn',
  },
];

/** All texts of a description that its picture must print, in any order. */
export function printedTexts(spec: ChartSpec): string[] {
  const { title, unit, sourceLine, dateLine, coverage, notes, watermark } = spec;
  const frame = [title, unit, sourceLine, dateLine, ...notes, coverage ?? '', watermark ?? ''];
  return [...frame, ...ownTexts(spec)].filter((text) => text !== '');
}

function ownTexts(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case 'target-bar':
      return [
        spec.threshold.words,
        spec.national?.printed ?? '',
        ...spec.results.flatMap((one) => [
          one.label,
          one.reading.printed,
          one.stateWords,
          one.note ?? '',
        ]),
      ];
    case 'bars':
      return spec.rows.flatMap((row) => [row.label, row.reading.printed]);
    case 'part-to-whole':
      return [
        spec.whole.printed,
        ...spec.parts.flatMap((part) => [part.label, part.reading.printed]),
      ];
    case 'time-series':
      return [
        ...spec.points.flatMap((one) => [one.label, one.reading.printed]),
        ...spec.breaks.map(({ words }) => words),
      ];
    case 'small-multiples':
      return spec.panels.flatMap((panel) => [
        panel.label,
        ...panel.points.flatMap((one) => [one.label, one.reading.printed]),
      ]);
    case 'dots-100':
      return [spec.share.printed, spec.share.value === null ? '' : spec.key];
  }
}
