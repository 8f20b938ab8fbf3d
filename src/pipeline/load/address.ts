/** Addresses of the contract (Vietnamese without diacritics, a trailing slash), before the base path. */
export const address = {
  home: '/',
  plans: '/ke-hoach/',
  plan: (id: string, anchor?: string) =>
    anchor === undefined ? `/ke-hoach/${id}/` : `/ke-hoach/${id}/#${anchor}`,
  targets: '/chi-tieu/',
  targetsOf: (plan: string) => `/chi-tieu/${plan}/`,
  target: (plan: string, id: string) => `/chi-tieu/${plan}/${id}/`,
  tasks: '/nhiem-vu/',
  tasksOf: (plan: string) => `/nhiem-vu/${plan}/`,
  agency: (plan: string, id: string) => `/nhiem-vu/${plan}/${id}/`,
  /** The frame that another site shows of a target or of a dataset. */
  targetFrame: (plan: string, id: string) => `/nhung/${plan}/${id}/`,
  datasetFrame: (id: string) => `/nhung/so-lieu-${id}/`,
  figures: '/so-lieu/',
  dataset: (id: string, row?: string) =>
    row === undefined ? `/so-lieu/${id}/` : `/so-lieu/${id}/#${row}`,
  materials: '/tim-hieu/',
  material: (slug: string) => `/tim-hieu/${slug}/`,
  help: '/ho-tro/',
  kit: '/bo-cong-cu/',
  sheetCheck: '/so-lieu/kiem-tra/',
  press: '/bao-chi/',
  data: '/du-lieu/',
  sources: '/nguon/',
  source: (id: string) => `/nguon/#${id}`,
  changes: '/thay-doi/',
  feeds: { atom: '/feed.xml', json: '/feed.json' },
  about: '/gioi-thieu/',
  method: '/phuong-phap/',
  accessibility: '/tiep-can/',
  privacy: '/rieng-tu/',
  /** A page of standing prose. */
  page: (slug: string) => `/${slug}/`,
} as const;
