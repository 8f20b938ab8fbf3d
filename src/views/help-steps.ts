import { blocksOf, type Block, type Citation, type Run } from '../pipeline/print/blocks.ts';
import type { Site, TreeEntry } from '../pipeline/load/site.ts';
import { at, type Link } from './address.ts';
import { runViews, type RunView } from './runs.ts';

/** One thing to do or to know, and where it is said. */
export interface StepView {
  runs: RunView[];
  sources: Link[];
}

/** The body of a help file: the paragraphs that open it, and the list after them. */
export interface HelpBody {
  opening: StepView;
  steps: StepView[];
}

/** The body of one help file, each step with its sources. Throws for a block that is neither. */
export function helpBody(
  site: Pick<Site, 'base' | 'sources'>,
  { slug, tree }: Pick<TreeEntry<unknown>, 'slug' | 'tree'>,
): HelpBody {
  const citations: Citation[] = [];
  const paragraphs: Block[] = [];
  const steps: StepView[] = [];
  for (const block of blocksOf(tree, citations)) {
    if (block.kind === 'paragraph') paragraphs.push(block);
    else if (block.kind === 'list')
      steps.push(...block.items.map((item) => stepView(site, item, citations)));
    else throw new Error(`a help text holds paragraphs and one list, «${slug}» a ${block.kind}`);
  }
  return { opening: stepView(site, paragraphs, citations), steps };
}

/** The words of an item without the signs of their notes, and what the notes lead to, each once. */
function stepView(
  site: Pick<Site, 'base' | 'sources'>,
  item: readonly Block[],
  citations: readonly Citation[],
): StepView {
  const runs = item.flatMap((block, index): Run[] => {
    if (block.kind !== 'paragraph') throw new Error(`a step is words alone, not a ${block.kind}`);
    return index === 0 ? block.runs : [{ kind: 'text', text: ' ', strong: false }, ...block.runs];
  });
  const marks = runs.flatMap((run) => (run.kind === 'note' ? [run.mark] : []));
  return {
    runs: runViews(site, trimmed(runs.filter(({ kind }) => kind !== 'note').map(inWords))),
    sources: citations
      .filter(({ mark }) => marks.includes(mark))
      .map(({ href, text }) => ({ href: at(site, href), text: publisher(site, href) ?? text })),
  };
}

/** A number within a step is read: the button that calls it, as large as a thumb, stands beside. */
function inWords(run: Run): Run {
  if (run.kind !== 'phone') return run;
  const { text, strong, until } = run;
  return { kind: 'text', text, strong, ...(until === undefined ? {} : { until }) };
}

/** «WHO», not «(nguồn: WHO)»: the component sets the brackets. */
function publisher({ sources }: Pick<Site, 'sources'>, href: string): string | undefined {
  return sources.find(({ id }) => href === `/nguon/#${id}`)?.publisher;
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((run, index) =>
    run.kind === 'text' && index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run,
  );
}
