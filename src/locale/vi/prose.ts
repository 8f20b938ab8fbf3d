/** Words that facts bring into running prose, around what data/ says. */
export const prose = {
  /** The day of a source or of a boundary: «ngày 1/7/2025». */
  day: (day: string) => `ngày ${day}`,
  /** Words of the plan, as it prints them. */
  quoted: (words: string) => `«${words}»`,
  law: (shortName: string, article: string) => `(${shortName}, ${article})`,
  source: (publisher: string) => `(nguồn: ${publisher})`,
  /** What the box around a wide table is called by a screen reader. */
  table: 'Bảng',
};
