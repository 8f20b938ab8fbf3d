/** One stretch of a node's words and what is known of it. */
export interface Segment {
  text: string;
  emphasis: 'none' | 'em' | 'strong';
  /** Address to go to: a cited document, an agency. */
  href: string | null;
  /** The quote of a target: its id. */
  quoteOf: string | null;
  /** Number of the note that explains a correction or a doubt. */
  note: number | null;
}

/** What is known of a stretch of text; offsets in UTF-16 units. */
export interface Mark {
  from: number;
  to: number;
  set: Partial<Omit<Segment, 'text'>>;
}

/** Cuts a text at every edge of its marks; where marks of one kind overlap, the earlier one counts. */
export function cutSegments(text: string, marks: readonly Mark[]): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { from, to } of marks) edges.add(from).add(to);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const covering = marks.filter((mark) => mark.from <= from && to <= mark.to).reverse();
    return Object.assign(
      {
        text: text.slice(from, to),
        emphasis: 'none',
        href: null,
        quoteOf: null,
        note: null,
      } satisfies Segment,
      ...covering.map(({ set }) => set),
    ) as Segment;
  });
}

/** Every place of `words` in a text as marks. */
export function markAll(text: string, words: string, set: Mark['set']): Mark[] {
  const marks: Mark[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) {
    marks.push({ from, to: from + words.length, set });
  }
  return marks;
}
