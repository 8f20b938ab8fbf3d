/** One made-up result; the rest of it (source, approval, days) is the same for all. */
export interface MadeUp {
  /** In per cent. Digits repeat on purpose: nobody takes 77,7% for a finding. */
  value: number;
  status: 'provisional' | 'final' | 'corrected';
  coverage?: { reported: number; of: number };
  /** The same share on each of the last two territories of the place, where it has two. */
  onLands?: readonly Share[];
  /** The period is made to run on past the day of the build. */
  stillRuns?: true;
  /** The aim is read as «khoảng», which no rule can judge. */
  about?: true;
}

type Share = { value: number; numerator: number; denominator: number };

/**
 * Every state that a target can be in, dealt out in turn to the targets in per cent of each plan; null
 * stays «chưa tìm thấy».
 */
export const MADE_UP: readonly (MadeUp | null)[] = [
  { value: 100, status: 'final' },
  {
    value: 78.57,
    status: 'final',
    onLands: [
      { value: 78.57, numerator: 44, denominator: 56 },
      { value: 68.75, numerator: 66, denominator: 96 },
    ],
  },
  { value: 44.4, status: 'provisional', coverage: { reported: 33, of: 56 } },
  { value: 77.7, status: 'corrected' },
  { value: 33.3, status: 'provisional', stillRuns: true },
  { value: 66.6, status: 'final' },
  { value: 88.8, status: 'final', about: true },
  null,
  { value: 22.2, status: 'final' },
];
