import type { ChartSpec } from '../charts/spec.ts';
import type { PlanEntry, Site } from '../pipeline/load/site.ts';
import { datasetChart } from './dataset-chart.ts';
import { targetChart } from './targets/chart.ts';

/** One picture that the press may take as a file. */
export interface Picture {
  /** Address without base path and ending: «/du-lieu/chi-tieu/<plan>/<target>». */
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
  target: (plan: string, id: string) => `/du-lieu/chi-tieu/${plan}/${id}`,
} as const;

/** The pictures of all targets of all plans, then of the datasets that may be drawn. */
export function pictures(site: Site): Picture[] {
  const targets = site.plans.flatMap((plan) => targetPictures(site, plan));
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

function targetPictures(site: Site, plan: PlanEntry): Picture[] {
  return plan.targets.map((entry): Picture => {
    const { id, national } = entry.target;
    const spec = targetChart(site, plan, entry);
    const result = entry.known.result?.provenance.source;
    return {
      path: picturePath.target(plan.meta.id, id),
      name: `hinh-chi-tieu-${plan.meta.id}-${id}`,
      title: site.words.charts.file(spec.title),
      sources: [
        plan.meta.textSource,
        ...(national === null ? [] : [national.provenance.source]),
        ...(result === undefined ? [] : [result]),
      ],
      spec,
    };
  });
}
