import { toolWords } from '../../locale/tool.ts';
import { address } from '../load/address.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

const words = toolWords.problems.redirects;

/**
 * An address that moved leads, in one step, to a page that is there; and no page stands where a moved
 * one stood. Of files, only that they stay of their kind: which are published is known to a build.
 */
export function checkRedirects(files: ContentFiles): Problem[] {
  const { redirects } = files;
  if (redirects === null) return [];
  const pages = addressesOf(files);
  const froms = redirects.value.map(({ from }) => from);
  return redirects.value.flatMap(({ from, to }, index) => {
    const fault = (part: 'from' | 'to', message: string) =>
      faultAt(redirects, [index, part], `redirect-${part}`, message);
    return [
      ...(froms.indexOf(from) < index ? [fault('from', words.twice(from))] : []),
      ...(pages.has(from) ? [fault('from', words.alive(from))] : []),
      ...(kindOf(from) === kindOf(to) ? [] : [fault('to', words.otherKind(from, to))]),
      ...(froms.includes(to) ? [fault('to', words.chain(to))] : []),
      ...(kindOf(to) !== '' || pages.has(to) || froms.includes(to)
        ? []
        : [fault('to', words.nowhere(to))]),
    ];
  });
}

/** «.csv» of a file, nothing of a page. */
function kindOf(path: string): string {
  return /\.[a-z0-9]+$/.exec(path)?.[0] ?? '';
}

/** Every page that the site has. */
function addressesOf(files: ContentFiles): Set<string> {
  const slugs = (all: readonly { path: string }[]) =>
    all.map(({ path }) => path.replace(/^.*\/|\.mdx?$/g, ''));
  const sections = Object.values(address).filter((one) => typeof one === 'string');
  return new Set([
    ...sections,
    ...files.plans.flatMap(({ meta: { value: plan }, targets }) => [
      address.plan(plan.id),
      ...(plan.id === files.settings.value.currentPlan
        ? []
        : [address.targetsOf(plan.id), address.tasksOf(plan.id)]),
      ...targets.value.flatMap(({ id }) => [
        address.target(plan.id, id),
        address.targetFrame(plan.id, id),
      ]),
      ...files.agencies.value
        .filter(({ assignments }) => Object.hasOwn(assignments, plan.id))
        .map(({ id }) => address.agency(plan.id, id)),
    ]),
    ...files.datasets.flatMap(({ value: { id, chart } }) => [
      address.dataset(id),
      ...(chart === 'none' ? [] : [address.datasetFrame(id)]),
    ]),
    ...slugs(files.materials).map((slug) => address.material(slug)),
    ...slugs(files.pages).map((slug) => address.page(slug)),
  ]);
}
