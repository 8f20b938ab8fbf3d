import type { Boundaries } from '../../schema/primitives.ts';

/** Said on every page, in every picture and in every file of the example edition. */
export const WATERMARK = 'Số liệu minh hoạ, không phải kết quả thật';

/** One made-up result; the rest of it (source, approval, days) is the same for all. */
export interface MadeUp {
  /** In per cent. Digits repeat on purpose: nobody takes 77,7% for a finding. */
  value: number;
  status: 'provisional' | 'final' | 'corrected';
  coverage?: { reported: number; of: number; unit: string };
  byBoundaries?: {
    boundaries: Boundaries;
    value: number;
    numerator: number;
    denominator: number;
  }[];
  /** The period is made to run on past the day of the build. */
  stillRuns?: true;
  /** The aim is read as «khoảng», which no rule can judge. */
  about?: true;
}

/** Every state that a target can be in; null stays «chưa tìm thấy». */
export const MADE_UP: Readonly<Record<string, MadeUp | null>> = {
  'chinh-quyen-co-ke-hoach': { value: 100, status: 'final' },
  'xa-phuong-tuyen-truyen': {
    value: 78.57,
    status: 'final',
    byBoundaries: [
      { boundaries: 'province-to-2025-06-30', value: 78.57, numerator: 44, denominator: 56 },
      { boundaries: 'province-from-2025-07-01', value: 68.75, numerator: 66, denominator: 96 },
    ],
  },
  'xa-phuong-long-ghep': {
    value: 44.4,
    status: 'provisional',
    coverage: { reported: 33, of: 56, unit: 'xã, phường, đặc khu' },
  },
  'lao-dong-dich-vu': { value: 77.7, status: 'corrected' },
  'lao-dong-khu-cong-nghiep': { value: 33.3, status: 'provisional', stillRuns: true },
  'hoc-sinh-sinh-vien': { value: 66.6, status: 'final' },
  'xu-ly-toi-pham': { value: 88.8, status: 'final', about: true },
  'giai-quyet-to-giac': null,
  'kiem-tra-co-so': { value: 22.2, status: 'final' },
};
