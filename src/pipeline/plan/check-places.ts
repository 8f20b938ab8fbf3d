import {
  checkAnchors,
  referenceProblems,
  type KnownAgency,
  type KnownDocument,
} from '../../plan-text/index.ts';
import { toolWords } from '../../locale/tool.ts';
import type { Problem } from '../problem/problem.ts';
import type { ContentFiles, PlanFiles } from '../checks/content.ts';

/** Every anchor that readers have still leads to the same words, or is declared an alias. */
export function checkPublishedAnchors({ tree, anchors, path }: PlanFiles): Problem[] {
  return checkAnchors(tree, anchors.value, anchors.path, toolWords.planText).map((problem) => ({
    file: path,
    ...problem,
  }));
}

/** The documents and agencies that a plan's words may name. */
export function knownNames(files: Pick<ContentFiles, 'laws' | 'agencies'>): {
  documents: KnownDocument[];
  agencies: KnownAgency[];
} {
  return {
    documents: files.laws.value.flatMap(({ id, citedAs }) =>
      citedAs.map((number) => ({ id, number })),
    ),
    agencies: files.agencies.value.map(({ id, namedAs }) => ({ id, names: namedAs })),
  };
}

/** What a plan names and nothing here answers to: for `npm run check -- --verbose`. */
export function unresolvedNames(files: ContentFiles): Problem[] {
  const known = knownNames(files);
  return files.plans.flatMap(({ tree, path }) =>
    referenceProblems(tree, known, toolWords.planText).map((problem) => ({
      file: path,
      ...problem,
    })),
  );
}
