/**
 * What a view hands over to be drawn: plain data that survives JSON, already worded in the
 * language of the page. A chart prints the texts it is given and formats nothing itself.
 */

/** A number and the text that is printed for it («72,4%», «76.037 người»). */
export interface Mark {
  value: number;
  printed: string;
}

/**
 * A number that may be unknown. For `value: null` the text says what is unknown
 * («chưa tìm thấy kết quả công bố») and a hatched shape stands in its place: never a zero, never a gap.
 */
export interface Reading {
  value: number | null;
  printed: string;
}

/** The numbers of a scale, with its printed ticks. Everything drawn lies between `min` and `max`. */
export interface Axis {
  min: number;
  max: number;
  ticks: readonly Mark[];
}

/** What every picture carries inside itself, so that a screenshot keeps it. */
export interface ChartFrame {
  /** Unique on its page, lower-case letters, digits and hyphens: prefix of every id in the SVG. */
  id: string;
  title: string;
  /** What one unit is and of what («% số xã, phường, thị trấn»). */
  unit: string;
  /** One sentence that says the same as the picture, for those who do not see it. */
  alt: string;
  /** «Nguồn: …» */
  sourceLine: string;
  /** «Tính đến ngày …» */
  dateLine: string;
  /** How many units reported, or null when every one did or nothing was reported. */
  coverage: string | null;
  /** Further sentences under the picture: caveats, boundaries, a correction. */
  notes: readonly string[];
  /** «Số liệu minh hoạ» on made-up numbers, otherwise null. */
  watermark: string | null;
  controls: ChartControls;
}

/** What a page says around the interactive picture; no drawing prints it. */
export interface ChartControls {
  open: string;
  close: string;
  /** How to walk through the values by keys. */
  help: string;
  failed: string;
}

/** How a result stands to its target; the words beside it say the same. */
export type TargetState = 'met' | 'missed' | 'in-progress' | 'not-found' | 'not-measurable';

/** The line that a target draws, and on which side of it a result meets the target. */
export interface Threshold {
  from: Mark;
  /** The far end of a range, otherwise null. */
  to: Mark | null;
  /** The label of the line, comparator words included («Mục tiêu: ít nhất 70%»). */
  words: string;
  meets: 'at-or-above' | 'at-or-below' | 'between' | 'about';
}

/** One result of a target; several when two boundaries are shown side by side. */
export interface TargetReading {
  /** What this bar is of («Địa giới đến 30/6/2025»), or an empty text where there is one bar. */
  label: string;
  /** Must be null for `not-found` and `not-measurable`, a number for the other states. */
  reading: Reading;
  state: TargetState;
  /** The state in words («đạt mục tiêu»); empty where `reading.printed` already says it. */
  stateWords: string;
  /** A short remark under this bar («đã đính chính ngày …», «32/40 xã báo cáo»), or null. */
  note: string | null;
}

export interface TargetBarSpec extends ChartFrame {
  kind: 'target-bar';
  axis: Axis;
  threshold: Threshold;
  /** In reading order, at least one. */
  results: readonly TargetReading[];
  /**
   * Where the bars begin, if not at the end of the scale: the level that a goal starts from; `printed`
   * is the whole label («Mốc: 23»).
   */
  baseline: Mark | null;
  /** The national target or result beside it; `printed` is the whole label («Cả nước: 60%»). */
  national: Mark | null;
}

/** One row with a name. */
export interface NamedReading {
  label: string;
  reading: Reading;
}

/** Counts by kind, drawn as horizontal bars in the given order. */
export interface BarsSpec extends ChartFrame {
  kind: 'bars';
  /** `min` must be 0: the length of a bar is its number. */
  axis: Axis;
  rows: readonly NamedReading[];
}

/**
 * Parts of one whole as one divided bar. Refused when the known parts do not add up to the whole;
 * parts that are unknown share the hatched rest.
 */
export interface PartToWholeSpec extends ChartFrame {
  kind: 'part-to-whole';
  /** `printed` is the whole's label («Tổng số: 452 cơ sở»). */
  whole: Mark;
  parts: readonly NamedReading[];
}

/** One point of a series. */
export interface SeriesPoint {
  /** Place on the time axis, in years (2017, 2024.5). Points must come in order. */
  at: number;
  /** Its period as printed under the axis («2016-2020»). */
  label: string;
  reading: Reading;
  /** Id of the counting method; rows of two methods never share a series. */
  method: string;
}

/** A declared break: the line is interrupted here, and the words say why. */
export interface SeriesBreak {
  at: number;
  words: string;
}

export interface TimeSeriesSpec extends ChartFrame {
  kind: 'time-series';
  axis: Axis;
  points: readonly SeriesPoint[];
  breaks: readonly SeriesBreak[];
}

/** One small picture of a family that shares its scale. */
export interface Panel {
  label: string;
  points: readonly SeriesPoint[];
}

/** The same columns for several places or kinds, on one scale. Every panel has the same periods. */
export interface SmallMultiplesSpec extends ChartFrame {
  kind: 'small-multiples';
  axis: Axis;
  panels: readonly Panel[];
}

/** A share as dots out of a hundred; the last dot is filled in part for a broken share. */
export interface Dots100Spec extends ChartFrame {
  kind: 'dots-100';
  /** In per cent, 0 to 100. */
  share: Reading;
  /** What a filled dot is («1 chấm = 1% số xã»). */
  key: string;
}

/** Any picture of the site. */
export type ChartSpec =
  TargetBarSpec | BarsSpec | PartToWholeSpec | TimeSeriesSpec | SmallMultiplesSpec | Dots100Spec;
export type ChartKind = ChartSpec['kind'];
