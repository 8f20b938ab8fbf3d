import { basename } from 'node:path';
import type { Root } from 'mdast';
import { LANGUAGES } from '../../locale/index.ts';
import type { FigureRow } from '../../schema/dataset.ts';
import { referencesOf } from '../../plan-text/index.ts';
import type { ContentFiles, PlanFiles } from '../checks/content.ts';
import { knownNames } from '../plan/check-places.ts';
import type { Problem } from '../problem/problem.ts';
import { lintFacts } from '../prose/lint/lint-facts.ts';
import { lintProse } from '../prose/lint/lint-prose.ts';
import { countWords, readProse } from '../prose/read-prose.ts';
import { factResolver } from '../prose/values.ts';
import { neededOf, targetStatus } from '../targets/status.ts';
import type { ProseFile } from './files/front-matter.ts';
import type { SiteFacts, PlanEntry, ProseEntry, ResolvedBase, Site } from './site.ts';

/**
 * The third step of a load, from files that agree with each other: the facts first, then the prose,
 * which speaks of them. Faults of the prose go to `problems`. Throws for a language that `checkFiles`
 * refuses.
 */
export function composeSite(
  files: ContentFiles,
  { asOf, base }: { asOf: string; base: string },
  problems: Problem[],
): Site {
  const facts = composeFacts(files, { asOf, base });
  const resolver = factResolver(facts);
  const lint = lintFacts(files.words.value, facts);
  const entry = <T>(file: ProseFile<T>): ProseEntry<T> & { tree: Root } => {
    // An unreadable file is an error among the problems: its empty tree goes nowhere.
    const read = readProse(file, resolver, problems);
    if (read !== null) problems.push(...lintProse(file, resolver, lint));
    const tree: Root = read ?? { type: 'root', children: [] };
    return {
      slug: basename(file.path).replace(/\.mdx?$/, ''),
      data: file.value,
      words: countWords(tree),
      tree,
    };
  };
  const inOrder = <T extends { order: number }>(listed: readonly ProseFile<T>[]) =>
    listed.map(entry).sort((a, b) => a.data.order - b.data.order);
  return {
    ...facts,
    materials: inOrder(files.materials),
    kit: inOrder(files.kit),
    kitNotes: inOrder(files.kitNotes),
    help: {
      situations: inOrder(files.helpSituations),
      texts: inOrder(files.helpTexts),
      unverified: inOrder(files.unverified),
    },
    pages: files.pages.map(entry),
    press: files.press.map(entry).sort((a, b) => a.data.order - b.data.order),
    changes: files.changes
      .map((file) => ({ ...entry(file), body: file.body.trim() }))
      .sort((a, b) => (a.data.on < b.data.on ? 1 : -1)),
  };
}

function composeFacts(
  files: ContentFiles,
  { asOf, base }: { asOf: string; base: string },
): SiteFacts {
  const settings = files.settings.value;
  const words = LANGUAGES[settings.language];
  if (words === undefined) throw new Error(`no language «${settings.language}» in src/locale`);
  return {
    settings,
    place: files.place.value,
    words,
    asOf,
    base,
    watermark: null,
    plans: files.plans.map((plan) => planEntry(plan, files, asOf)),
    sources: files.sources.value,
    laws: files.laws.value,
    agencies: files.agencies.value,
    hotlines: files.hotlines.value,
    datasets: files.datasets.map(({ value }) => value),
    languages: files.languages.map(({ value }) => value),
    units: files.units?.value ?? null,
    redirects: files.redirects?.value ?? [],
  };
}

function planEntry(plan: PlanFiles, files: ContentFiles, asOf: string): PlanEntry {
  const rows = new Map<string, { row: FigureRow; dataset: string }>(
    files.datasets.flatMap(({ value }) =>
      value.rows.map((row) => [`${value.id}:${row.id}`, { row, dataset: value.id }] as const),
    ),
  );
  const known = new Map(plan.results.map(({ value }) => [value.target, value]));
  return {
    meta: plan.meta.value,
    text: plan.text,
    tree: plan.tree,
    references: referencesOf(plan.tree, knownNames(files, plan.meta.value)),
    aliases: plan.anchors.value.aliases,
    calendar: plan.calendar.value,
    targets: plan.targets.value.flatMap((target) => {
      const result = known.get(target.id);
      if (result === undefined) return [];
      const bases = target.base.map((base): ResolvedBase => {
        const found = base.denominator === null ? undefined : rows.get(base.denominator);
        return {
          base,
          denominator: found?.row.value ?? null,
          needed: found === undefined ? null : neededOf(target, found.row.value),
          dataset: found?.dataset ?? null,
        };
      });
      return [{ target, known: result, bases, status: targetStatus(target, result, asOf) }];
    }),
  };
}
