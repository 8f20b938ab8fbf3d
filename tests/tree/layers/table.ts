/** The layers, and which may import which: content, data → schema → pipeline → views →
 * components → layouts → pages. */

export type Layer = {
  /** Layers whose code it may run, besides its own; `name/folder` narrows it. */
  runs: string[];
  /** Layers of which it may know the types and nothing else. */
  knows: string[];
  /** Packages that it may not import. */
  no: RegExp;
  /** Packages that it may load only when asked for. */
  onRequest?: RegExp;
  /** Built-in modules that nothing it runs may reach, however far down. */
  neverReaches?: RegExp;
};

const ASTRO = /^astro(:|\/|$)/;
const DISK_AND_PROCESSES = /^node:(fs|child_process|http|https|net)(\/|$)/;

/** Views and charts hand descriptions to each other as types alone: a view words a chart, and a
 * chart may read a view. Neither runs the other. */
export const LAYERS: Record<string, Layer> = {
  schema: { runs: [], knows: [], no: /^(?!zod$)/ },
  locale: { runs: [], knows: ['schema', 'plan-text', 'pipeline', 'audit'], no: /./ },
  // The parser stands alone: whoever wants it takes the folder.
  'plan-text': {
    runs: [],
    knows: [],
    no: /^(?!unist|unified|vfile|vfile-message|diff|html-escaper|jsonc-parser$)/,
  },
  pipeline: {
    runs: ['schema', 'locale', 'plan-text'],
    knows: [],
    no: /^(astro(:|\/|$)|chart\.js)/,
  },
  views: {
    runs: ['locale', 'pipeline', 'plan-text'],
    knows: ['schema', 'charts'],
    no: /^(astro(:|\/|$)|zod|chart\.js|node:)/,
    neverReaches: DISK_AND_PROCESSES,
  },
  charts: { runs: ['locale'], knows: ['views', 'schema'], no: /^(astro(:|\/|$)|zod)/ },
  client: {
    // The spreadsheet checker runs the very checks of the pipeline, and words its preview as the pages do.
    runs: [
      'charts',
      'locale',
      'pipeline/figures',
      'pipeline/targets',
      'pipeline/sheets',
      'views/sheet-preview.ts',
    ],
    knows: ['views', 'schema'],
    no: /^(astro(:|\/|$)|zod|node:)/,
    onRequest: /^chart\.js/,
    neverReaches: /^node:/,
  },
  styles: { runs: [], knows: [], no: /./ },
  components: {
    // The leave-now handler stands in the page itself, before anything else loads: the component
    // prints its text, which client/quiet keeps as a constant.
    runs: ['locale', 'charts', 'styles', 'client in <script>', 'client/quiet'],
    knows: ['views', 'schema'],
    no: /^(zod|chart\.js|node:)/,
  },
  layouts: {
    runs: ['components', 'locale', 'charts', 'styles', 'client in <script>'],
    knows: ['views', 'schema'],
    no: /^(zod|chart\.js|node:)/,
  },
  pages: {
    runs: ['layouts', 'components', 'views', 'charts', 'pipeline', 'styles', 'client in <script>'],
    knows: ['schema'],
    no: /^(zod|chart\.js|node:fs)/,
  },
  'content.config': { runs: ['schema', 'pipeline'], knows: [], no: /^(?!astro|zod)/ },
  // Looks at a finished site; nothing of the site imports it.
  audit: {
    runs: ['pipeline', 'locale', 'plan-text', 'schema'],
    knows: [],
    no: /^(astro(:|\/|$)|chart\.js)/,
  },
  scripts: {
    runs: ['pipeline', 'plan-text', 'audit', 'views', 'charts', 'locale', 'schema'],
    knows: [],
    no: ASTRO,
  },
};
