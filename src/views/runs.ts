import type { Run } from '../pipeline/print/blocks.ts';
import type { Site } from '../pipeline/load/site.ts';
import { at } from './address.ts';

/** A stretch of words on screen; a note's sign leads to the note on the same sheet. */
export type RunView =
  | { kind: 'text'; text: string; strong: boolean }
  | { kind: 'link'; text: string; href: string; of: string | null; strong: boolean }
  /** `label` is what a screen reader says for the sign. */
  | { kind: 'note'; mark: string; label: string; href: string }
  /** Words that hold while a line may be called; the browser of an old copy puts the others in their place. */
  | { kind: 'callable'; digits: string; otherwise: string; runs: RunView[] };

/** What the sign of a note becomes on screen. */
export type NoteRuns = (mark: string) => RunView[];

/** A line as the page shows it. Throws for a note where `note` is not given. */
export function runViews(
  site: Pick<Site, 'base'>,
  line: readonly Run[],
  note: NoteRuns = unexpected,
): RunView[] {
  const shown: RunView[] = [];
  for (const run of line) {
    const one = run.kind === 'note' ? note(run.mark) : [runView(site, run)];
    const last = shown.at(-1);
    if (run.until === undefined) shown.push(...one);
    else if (last?.kind === 'callable' && last.otherwise === run.until.otherwise)
      last.runs.push(...one);
    else shown.push({ kind: 'callable', ...run.until, runs: one });
  }
  return shown;
}

function unexpected(mark: string): never {
  throw new Error(`a line without notes has the note «${mark}»`);
}

function runView(site: Pick<Site, 'base'>, run: Exclude<Run, { kind: 'note' }>): RunView {
  switch (run.kind) {
    case 'text':
      return { kind: 'text', text: run.text, strong: run.strong };
    case 'phone': {
      const { text, digits, strong } = run;
      return { kind: 'link', text, href: `tel:${digits}`, of: null, strong };
    }
    case 'link': {
      const href = run.href.startsWith('/') ? at(site, run.href) : run.href;
      return { kind: 'link', text: run.text, href, of: run.of, strong: false };
    }
  }
}

/** The words of a line as they are read, without the signs of its notes. */
export function wordsOfRuns(line: readonly RunView[]): string {
  return line
    .map((run) =>
      run.kind === 'callable' ? wordsOfRuns(run.runs) : run.kind === 'note' ? '' : run.text,
    )
    .join('');
}
