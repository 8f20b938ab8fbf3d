import type { Draft } from './draft.ts';
import { draft } from './draft.ts';
import type { Flow } from './flow.ts';
import { freshFlow } from './flow.ts';
import type { Head } from './head.ts';
import { Levels } from './levels.ts';
import type { Source } from './source.ts';
import { Verbatim } from './verbatim.ts';

/** A recipient, its lines not yet put together. */
export interface ReadRecipient {
  lines: string[];
  line: number;
}

/** A document as read: its header, its nodes, its end, and the documents issued with it. */
export interface ReadPlan {
  head: Head;
  root: Draft;
  recipients: ReadRecipient[];
  /** Index of the line after its last: that of an attached plan, or of the end. */
  next: number;
  /** Kind of the attached plan at `next`, where no line names it. */
  named: string | null;
}

/** Which part of a document the next line is taken for. */
export type Phase = 'text' | 'recipients' | 'signature' | 'annex' | 'notes';

/** One document while its lines are read: each part of its state has a file of its own. */
export interface Reading {
  source: Source;
  plan: ReadPlan;
  phase: Phase;
  /** What stands before the next line. */
  flow: Flow;
  /** The marked nodes that are open. */
  levels: Levels;
  /** The block kept verbatim that is open. */
  verbatim: Verbatim;
}

/** A reading that has seen the header and nothing else. */
export function beginReading(source: Source, head: Head, start: number): Reading {
  const root = draft('paragraph', null, null, source.lines[start]?.number ?? 1, 1);
  root.rank = -1;
  const flow = freshFlow();
  const levels = new Levels(root, source.markdown);
  return {
    source,
    plan: { head, root, recipients: [], next: source.lines.length, named: null },
    phase: 'text',
    flow,
    levels,
    verbatim: new Verbatim(source, flow, levels),
  };
}

/** True once the text has said that it ends: «./.», or a list of recipients. */
export function isOver({ flow, plan }: Reading): boolean {
  return flow.ended || plan.recipients.length > 0;
}
