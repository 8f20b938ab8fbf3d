import type { ChartSpec } from '../charts/spec.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import { datasetChart } from './dataset-chart.ts';
import { targetChart } from './targets/chart.ts';

/** One picture that the press may take as a file. */
export interface Picture {
  /** Address without base path and ending: «/du-lieu/chi-tieu/kiem-tra-co-so». */
  path: string;
  /** Id within the data package, without the ending. */
  name: string;
  title: string;
  /** Ids of data/sources.json. */
  sources: string[];
  spec: ChartSpec;
}

/** Address of a dataset's or a target's picture, without base path and ending. */
export const picturePath = {
  dataset: (id: string) => `/du-lieu/so-lieu/${id}`,
  target: (id: string) => `/du-lieu/chi-tieu/${id}`,
} as const;

/** The pictures of all targets of the current plan, then of the datasets that may be drawn. */
export function pictures(site: Site): Picture[] {
  const plan = currentPlan(site);
  const targets = plan.targets.map((entry): Picture => {
    const { id, national } = entry.target;
    const spec = targetChart(site, plan, entry);
    const result = entry.known.result?.provenance.source;
    return {
      path: picturePath.target(id),
      name: `hinh-${spec.id}`,
      title: site.words.charts.file(spec.title),
      sources: [
        plan.meta.textSource,
        ...(national === null ? [] : [national.provenance.source]),
        ...(result === undefined ? [] : [result]),
      ],
      spec,
    };
  });
  const datasets = site.datasets.flatMap((dataset): Picture[] => {
    const spec = datasetChart(site, dataset);
    if (spec === null) return [];
    const { id, title, provenance } = dataset;
    return [
      {
        path: picturePath.dataset(id),
        name: `hinh-${spec.id}`,
        title: site.words.charts.file(title),
        sources: [provenance.source],
        spec,
      },
    ];
  });
  return [...targets, ...datasets];
}
