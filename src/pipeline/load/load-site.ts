import { basename } from 'node:path';
import { AnchorLock } from '../../schema/anchor-lock.ts';
import { Agencies } from '../../schema/agency.ts';
import { Calendar } from '../../schema/calendar.ts';
import { Change } from '../../schema/change.ts';
import { Corrections } from '../../schema/correction.ts';
import { Dataset, type FigureRow } from '../../schema/dataset.ts';
import { Hotlines } from '../../schema/hotline.ts';
import { KitSheet } from '../../schema/kit-sheet.ts';
import { LanguageEdition } from '../../schema/language-edition.ts';
import { Laws } from '../../schema/law.ts';
import { Ledger } from '../../schema/ledger.ts';
import { Material } from '../../schema/material.ts';
import { Page } from '../../schema/page.ts';
import { Place } from '../../schema/place.ts';
import { PlanMeta } from '../../schema/plan-meta.ts';
import { PlanNumbers } from '../../schema/plan-numbers.ts';
import { TargetResult } from '../../schema/result.ts';
import { SiteSettings } from '../../schema/site.ts';
import { Sources } from '../../schema/source.ts';
import { Targets } from '../../schema/target.ts';
import { Units } from '../../schema/unit.ts';
import { LANGUAGES } from '../../locale/index.ts';
import { toolWords } from '../../locale/tool.ts';
import type { Root } from 'mdast';
import type { z } from 'zod';
import type { ContentFiles, PlanFiles } from '../checks/content.ts';
import { checkFigures } from '../checks/figures.ts';
import { checkKit } from '../checks/kit.ts';
import { checkPlace } from '../checks/place.ts';
import { checkIdentity } from '../checks/identity.ts';
import { checkConfirmed } from '../plan/check-confirmed.ts';
import { checkFingerprint, checkPlanData } from '../plan/check-data.ts';
import { checkPlanNumbers } from '../plan/check-numbers.ts';
import { checkResultValues } from '../targets/check-results.ts';
import { checkSeries } from '../targets/check-series.ts';
import { checkQuotes } from '../targets/quote-lock.ts';
import { checkPublishedAnchors, knownNames, unresolvedNames } from '../plan/check-places.ts';
import { checkSections } from '../plan/check-sections.ts';
import { checkReferences } from '../checks/references.ts';
import { checkSettings } from '../checks/settings.ts';
import { neededOf, targetStatus } from '../targets/status.ts';
import { readFrontMatter, type ProseFile } from './files/front-matter.ts';
import { readJsonFile } from './files/json-file.ts';
import { checkHotlines } from '../hotlines/check.ts';
import { listFiles, listFolders, readBytes, readTextFile } from './files/text-file.ts';
import { parsePlan, planProblems, referencesOf, UNREADABLE } from '../../plan-text/index.ts';
import { sortProblems, type Problem } from '../problem/problem.ts';
import { readLintFacts } from '../prose/lint/lint-facts.ts';
import { lintProse } from '../prose/lint/lint-prose.ts';
import { countWords, readProse } from '../prose/read-prose.ts';
import { factResolver } from '../prose/values.ts';
import type { PlanEntry, ProseEntry, ResolvedBase, Site } from './site.ts';

/** The whole of content/ and data/ as one checked value, or null with the reasons. */
export interface Loaded {
  site: Site | null;
  problems: Problem[];
}

/** What a load depends on beside the files: the day of the build, and where the site is served. */
export interface LoadOptions {
  /** `YYYY-MM-DD`. */
  asOf: string;
  /** '' or a path such as «/thu-muc», without a trailing slash. */
  base: string;
  /** Tell also what the plans name and nothing here answers to. */
  verbose?: boolean;
}

/**
 * Reads content/ and data/ below `root`, checks each file and then all of them together, and collects
 * every problem before it answers.
 */
export function loadSite(root: string, { asOf, base, verbose = false }: LoadOptions): Loaded {
  const problems: Problem[] = [];
  const materials = readAllProse(root, 'content/materials', Material, problems);
  const files = readFiles(root, materials, problems);
  const pages = readAllProse(root, 'content/pages', Page, problems);
  const changes = readAllProse(root, 'content/changes', Change, problems);
  const kit = readAllProse(root, 'content/kit', KitSheet, problems);
  const languages = listFiles(root, 'content/languages', '.json').map((path) =>
    readJsonFile(root, path, LanguageEdition, problems),
  );
  const units = readJsonFile(root, 'data/units.json', Units, problems);
  const refused = (): Loaded => {
    // Of the prose, what no mended reference can cure: its syntax.
    for (const file of [...materials, ...pages, ...changes, ...kit]) {
      readProse(file, () => ({ nodes: [] }), problems);
    }
    return { site: null, problems: sortProblems(problems) };
  };
  if (files === null || units === null) return refused();
  const lint = readLintFacts(root, files, problems);
  if (lint === null) return refused();
  problems.push(
    ...checkIdentity(files),
    ...checkReferences(files),
    ...checkKit(files, { kit, languages: present(languages), units }),
    ...checkHotlines(files.hotlines, files.sources.value, asOf),
    ...checkFigures(files),
    ...checkSettings(files),
    ...checkPlace(files),
    ...checkSeries(files),
    ...(verbose ? unresolvedNames(files) : []),
    ...files.plans.flatMap((plan) => [
      ...checkQuotes(plan),
      ...checkResultValues(plan),
      ...checkPlanNumbers(plan),
      ...checkPublishedAnchors(plan),
      ...checkSections(plan),
      ...checkPlanData(files, plan),
    ]),
  );
  const words = LANGUAGES[files.settings.value.language];
  if (words === undefined) return refused();
  const site: Site = {
    settings: files.settings.value,
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
    materials: [],
    pages: [],
    changes: [],
    kit: [],
    languages: present(languages).map(({ value }) => value),
    units: units.value,
  };
  // A broken reference makes every sentence that leans on it fail too: tell the cause alone.
  if (problems.some(({ severity }) => severity === 'error')) return refused();
  const resolver = factResolver(site);
  const entry = <T>(file: ProseFile<T>): ProseEntry<T> & { tree: Root } => {
    // An unreadable file stops the load below: its empty tree goes nowhere.
    const read = readProse(file, resolver, problems);
    if (read !== null) problems.push(...lintProse(file, resolver, lint));
    const tree: Root = read ?? { type: 'root', children: [] };
    return {
      slug: basename(file.path).replace(/\.mdx?$/, ''),
      data: file.data,
      words: countWords(tree),
      tree,
    };
  };
  site.materials = files.materials.map(entry).sort((a, b) => a.data.order - b.data.order);
  site.kit = kit.map(entry).sort((a, b) => a.data.order - b.data.order);
  site.pages = pages.map(entry);
  site.changes = changes
    .map((file) => ({ ...entry(file), body: file.body.trim() }))
    .sort((a, b) => (a.data.on < b.data.on ? 1 : -1));
  const failed = problems.some(({ severity }) => severity === 'error');
  return { site: failed ? null : site, problems: sortProblems(problems) };
}

function readAllProse<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
): ProseFile<z.output<S>>[] {
  return [...listFiles(root, folder, '.mdx'), ...listFiles(root, folder, '.md')].flatMap((path) => {
    const file = readTextFile(root, path, problems);
    return file === null ? [] : (readFrontMatter(file, schema, problems) ?? []);
  });
}

function readFiles(
  root: string,
  materials: ContentFiles['materials'],
  problems: Problem[],
): ContentFiles | null {
  const settings = readJsonFile(root, 'data/site.json', SiteSettings, problems);
  const place = readJsonFile(root, 'data/place.json', Place, problems);
  const sources = readJsonFile(root, 'data/sources.json', Sources, problems);
  const laws = readJsonFile(root, 'data/laws.json', Laws, problems);
  const agencies = readJsonFile(root, 'data/agencies.json', Agencies, problems);
  const hotlines = readJsonFile(root, 'data/hotlines.json', Hotlines, problems);
  const ledger = readJsonFile(root, 'data/ledger.json', Ledger, problems);
  const datasets = listFiles(root, 'data/figures', '.json').map((path) =>
    readJsonFile(root, path, Dataset, problems),
  );
  const plans = listFolders(root, 'content/plans').map((id) => readPlan(root, id, problems));
  if (!settings || !place || !sources || !laws || !agencies || !hotlines || !ledger) return null;
  // What leans on a file that cannot be read would be told as unknown: tell the cause alone.
  if (plans.includes(null) || datasets.includes(null)) return null;
  return {
    settings,
    place,
    sources,
    laws,
    agencies,
    hotlines,
    ledger,
    datasets: present(datasets),
    plans: present(plans),
    materials,
  };
}

function present<T>(items: readonly (T | null)[]): T[] {
  return items.flatMap((item) => (item === null ? [] : [item]));
}

function readPlan(root: string, id: string, problems: Problem[]): PlanFiles | null {
  const folder = `content/plans/${id}`;
  problems.push(...checkConfirmed(root, id));
  const meta = readJsonFile(root, `${folder}/plan.json`, PlanMeta, problems);
  const corrections = readJsonFile(root, `${folder}/corrections.json`, Corrections, problems);
  const targets = readJsonFile(root, `data/plans/${id}/targets.json`, Targets, problems);
  const calendar = readJsonFile(root, `data/plans/${id}/calendar.json`, Calendar, problems);
  const results = listFiles(root, `data/plans/${id}/results`, '.json').map((path) =>
    readJsonFile(root, path, TargetResult, problems),
  );
  const path = `${folder}/plan.txt`;
  const [numbersPath] = listFiles(root, folder, 'numbers.json');
  const numbers =
    numbersPath === undefined ? null : readJsonFile(root, numbersPath, PlanNumbers, problems);
  const anchors = readJsonFile(root, `${folder}/anchors.json`, AnchorLock, problems);
  const bytes = readBytes(root, path, problems);
  if (bytes === null || meta === null || corrections === null) return null;
  problems.push(...checkFingerprint(bytes, meta));
  const correctionsText = readTextFile(root, corrections.path, problems)?.text ?? '';
  const tree = parsePlan(bytes, {
    path,
    meta: meta.value,
    corrections: corrections.value,
    correctionsSource: { path: corrections.path, text: correctionsText },
    words: toolWords.planText,
  });
  problems.push(...planProblems(tree));
  if (tree.problems.some(({ rule }) => UNREADABLE.has(rule))) return null;
  if (targets === null || calendar === null || anchors === null) return null;
  if (results.includes(null)) return null;
  // The published text goes out byte for byte, a byte-order mark included.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    meta,
    path,
    text,
    numbers,
    tree,
    anchors,
    corrections,
    targets,
    calendar,
    results: present(results),
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
