import {
  checkAnchors,
  referenceProblems,
  type KnownAgency,
  type KnownDocument,
} from '../../plan-text/index.ts';
import { toolWords } from '../../locale/tool.ts';
import type { PlanMeta } from '../../schema/plan-meta.ts';
import type { Problem } from '../problem/problem.ts';
import type { ContentFiles, PlanFiles } from '../checks/content.ts';

/** Every anchor that readers have still leads to the same words, or is declared an alias. */
export function checkPublishedAnchors({ tree, anchors, path }: PlanFiles): Problem[] {
  return checkAnchors(tree, anchors.value, anchors.path, toolWords.planText).map((problem) => ({
    file: path,
    ...problem,
  }));
}

/**
 * The documents and agencies that a plan's words may name. Of the agencies, those of its own place to
 * which it gives work: another place has a «Sở Y tế» of its own.
 */
export function knownNames(
  files: Pick<ContentFiles, 'laws' | 'agencies'>,
  plan: Pick<PlanMeta, 'id' | 'placeId'>,
): {
  documents: KnownDocument[];
  agencies: KnownAgency[];
} {
  return {
    documents: files.laws.value.flatMap(({ id, citedAs }) =>
      citedAs.map((number) => ({ id, number })),
    ),
    agencies: files.agencies.value
      .filter(
        ({ place, assignments }) => place === plan.placeId && Object.hasOwn(assignments, plan.id),
      )
      .map(({ id, namedAs }) => ({ id, names: namedAs })),
  };
}

/** What a plan names and nothing here answers to: for `npm run check -- --verbose`. */
export function unresolvedNames(files: ContentFiles): Problem[] {
  return files.plans.flatMap(({ tree, path, meta }) =>
    referenceProblems(tree, knownNames(files, meta.value), toolWords.planText).map((problem) => ({
      file: path,
      ...problem,
    })),
  );
}
