import type { z } from 'zod';
import { Agencies } from '../../schema/agency.ts';
import { AnchorLock } from '../../schema/anchor-lock.ts';
import { Calendar } from '../../schema/calendar.ts';
import { Change } from '../../schema/change.ts';
import { Corrections } from '../../schema/correction.ts';
import { Dataset } from '../../schema/dataset.ts';
import { HelpSituation, HelpText, UnverifiedLine } from '../../schema/help.ts';
import { Hotlines } from '../../schema/hotline.ts';
import { KitNote, KitSheet } from '../../schema/kit-sheet.ts';
import { LanguageEdition } from '../../schema/language-edition.ts';
import { Laws } from '../../schema/law.ts';
import { Ledger } from '../../schema/ledger.ts';
import { Material } from '../../schema/material.ts';
import { Page } from '../../schema/page.ts';
import { Place } from '../../schema/place.ts';
import { PlanMeta } from '../../schema/plan-meta.ts';
import { PlanNumbers } from '../../schema/plan-numbers.ts';
import { TargetResult } from '../../schema/result.ts';
import { PressNote } from '../../schema/press.ts';
import { Redirects } from '../../schema/redirect.ts';
import { SiteSettings } from '../../schema/site.ts';
import { Sources } from '../../schema/source.ts';
import { Targets } from '../../schema/target.ts';
import { Units } from '../../schema/unit.ts';
import { WordLists } from '../../schema/words.ts';
import { toolWords } from '../../locale/tool.ts';
import { parsePlan, planProblems, UNREADABLE } from '../../plan-text/index.ts';
import { checkConfirmed } from '../plan/check-confirmed.ts';
import { checkFingerprint } from '../plan/check-data.ts';
import type { ContentFiles, PlanFiles, ProseFiles } from '../checks/content.ts';
import type { Problem } from '../problem/problem.ts';
import { readFrontMatter, type ProseFile } from './files/front-matter.ts';
import { readJsonFile } from './files/json-file.ts';
import { fileExists, listFiles, listFolders, readBytes, readTextFile } from './files/text-file.ts';

/** What could be read below a folder: the prose alone where a file that others lean on is broken. */
export interface ReadFiles {
  prose: ProseFiles;
  files: ContentFiles | null;
}

/**
 * The first step of a load: every file of content/ and data/ below `root`, each of its own shape right.
 * Faults go to `problems`.
 */
export function readFiles(root: string, problems: Problem[]): ReadFiles {
  const prose = <S extends z.ZodType>(folder: string, schema: S) =>
    readProseFolder(root, `content/${folder}`, schema, problems);
  const json = <S extends z.ZodType>(path: string, schema: S) =>
    readJsonFile(root, path, schema, problems);
  const optional = <S extends z.ZodType>(path: string, schema: S) =>
    fileExists(root, path) ? json(path, schema) : undefined;
  const all = <S extends z.ZodType>(folder: string, schema: S) =>
    listFiles(root, folder, '.json').map((path) => json(path, schema));

  const proseFiles: ProseFiles = {
    materials: prose('materials', Material),
    pages: prose('pages', Page),
    press: prose('press', PressNote),
    changes: prose('changes', Change),
    kit: prose('kit', KitSheet),
    kitNotes: prose('kit/notes', KitNote),
    helpSituations: prose('help/situations', HelpSituation),
    helpTexts: prose('help/texts', HelpText),
    unverified: prose('help/unverified', UnverifiedLine),
  };
  const one = {
    settings: json('data/site.json', SiteSettings),
    place: json('data/place.json', Place),
    sources: json('data/sources.json', Sources),
    laws: json('data/laws.json', Laws),
    agencies: json('data/agencies.json', Agencies),
    hotlines: json('data/hotlines.json', Hotlines),
    words: json('data/words.json', WordLists),
  };
  // An edition without figures has no second keying of them; a new one has no address that moved.
  const ledger = optional('data/ledger.json', Ledger);
  const units = optional('data/units.json', Units);
  const redirects = optional('data/redirects.json', Redirects);
  const datasets = all('data/figures', Dataset);
  const languages = all('content/languages', LanguageEdition);
  const plans = listFolders(root, 'content/plans').map((id) => readPlanFiles(root, id, problems));
  // What leans on a file that cannot be read would be told as unknown: tell the cause alone.
  const whole =
    isComplete(one) &&
    areRead(datasets) &&
    areRead(plans) &&
    ![ledger, units, redirects].includes(null);
  if (!whole) return { prose: proseFiles, files: null };
  return {
    prose: proseFiles,
    files: {
      ...one,
      ...proseFiles,
      ledger: ledger ?? null,
      units: units ?? null,
      redirects: redirects ?? null,
      datasets,
      languages: languages.filter((file) => file !== null),
      plans,
    },
  };
}

function readProseFolder<S extends z.ZodType>(
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

type Complete<T> = { [K in keyof T]: NonNullable<T[K]> };

function isComplete<T extends object>(files: T): files is T & Complete<T> {
  return Object.values(files).every((file) => file !== null);
}

function areRead<T>(files: readonly (T | null)[]): files is T[] {
  return !files.includes(null);
}

/** The files of one plan, its text parsed; null when one of them cannot be read. */
function readPlanFiles(root: string, id: string, problems: Problem[]): PlanFiles | null {
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
  const numbers = fileExists(root, `${folder}/numbers.json`)
    ? readJsonFile(root, `${folder}/numbers.json`, PlanNumbers, problems)
    : null;
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
  if (targets === null || calendar === null || anchors === null || !areRead(results)) return null;
  // The published text goes out byte for byte, a byte-order mark included.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { meta, path, text, numbers, tree, anchors, corrections, targets, calendar, results };
}
