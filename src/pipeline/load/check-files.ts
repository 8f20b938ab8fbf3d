import { LANGUAGES } from '../../locale/index.ts';
import { checkFigures } from '../checks/figures.ts';
import { checkIdentity } from '../checks/identity.ts';
import { checkKit } from '../checks/kit.ts';
import { checkPlace } from '../checks/place.ts';
import { checkRedirects } from '../checks/redirects.ts';
import { checkReferences } from '../checks/references.ts';
import { checkSettings } from '../checks/settings.ts';
import type { ContentFiles } from '../checks/content.ts';
import { checkHotlines } from '../hotlines/check.ts';
import { checkPlanData } from '../plan/check-data.ts';
import { checkPlanNumbers } from '../plan/check-numbers.ts';
import { checkPublishedAnchors, unresolvedNames } from '../plan/check-places.ts';
import { checkSections } from '../plan/check-sections.ts';
import type { Problem } from '../problem/problem.ts';
import { checkResultValues } from '../targets/check-results.ts';
import { checkSeries } from '../targets/check-series.ts';
import { checkQuotes } from '../targets/quote-lock.ts';

/**
 * The second step of a load: the files against each other and against the day `asOf`. With `verbose`
 * it tells also what the plans name and nothing here answers to.
 */
export function checkFiles(
  files: ContentFiles,
  { asOf, verbose = false }: { asOf: string; verbose?: boolean },
): Problem[] {
  // A language that is not there is told by checkSettings.
  const words = LANGUAGES[files.settings.value.language];
  return [
    ...checkIdentity(files),
    ...checkReferences(files),
    ...checkRedirects(files),
    ...checkPlace(files),
    ...checkKit(files),
    ...(words === undefined ? [] : checkHotlines(files.hotlines, asOf, words)),
    ...checkFigures(files),
    ...checkSettings(files),
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
  ];
}
