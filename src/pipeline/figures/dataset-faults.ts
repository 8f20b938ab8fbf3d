import { toolWords } from '../../locale/tool.ts';
import { Dataset } from '../../schema/dataset.ts';
import { references } from '../../schema/reference.ts';
import { leaks } from '../disclosure/recover.ts';
import { releaseOf, tooSmall, type Release } from '../disclosure/release.ts';
import type { RuleId } from '../problem/rules.ts';

const words = toolWords.problems;

/** A table that hides more than this says too little, and takes too long to prove safe. */
const MOST_WITHHELD = 60;

/** What is wrong with a value of a dataset, wherever the dataset was read from. */
export interface Fault {
  /** Keys and indexes from the dataset down to the value. */
  path: PropertyKey[];
  rule: RuleId;
  message: string;
}

/**
 * Sums hold, small counts stay out and cannot be worked out, pictures draw only what may be compared.
 * Pure, so that `npm run check`, the spreadsheet importer and the checker page say the same. `before`
 * is the release that readers already have, where one is known.
 */
export function datasetFaults(dataset: Dataset, before: Release | null = null): Fault[] {
  return [
    ...nameFaults(dataset),
    ...rowFaults(dataset),
    ...sumFaults(dataset),
    ...pictureFaults(dataset),
    ...withheldFaults(dataset, before),
  ];
}

/** What the dataset names within itself is there: its rows, its methods. */
function nameFaults(dataset: Dataset): Fault[] {
  const { rows, withheld = [], methods } = dataset;
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const known = { row: ids(rows), 'told-row': ids([...rows, ...withheld]), method: ids(methods) };
  return [...references(Dataset, dataset)].flatMap(({ names, id, path }): Fault[] => {
    if (names !== 'row' && names !== 'told-row' && names !== 'method') return [];
    return known[names].has(id)
      ? []
      : [{ path, rule: 'id-unknown', message: words.unknownId(names, id) }];
  });
}

function rowFaults({ rows }: Dataset): Fault[] {
  const faults: Fault[] = [];
  rows.forEach((row, index) => {
    if (tooSmall(row.kind, row.value)) {
      faults.push({
        path: ['rows', index, 'value'],
        rule: 'figure-too-small',
        message: words.tooSmall,
      });
    }
    if (row.unit === '%' && (row.value < 0 || row.value > 100)) {
      faults.push({
        path: ['rows', index, 'value'],
        rule: 'figure-share',
        message: words.share,
      });
    }
  });
  return faults;
}

function sumFaults({ rows, withheld = [], sums }: Dataset): Fault[] {
  const known = new Map(rows.map(({ id, value }) => [id, value]));
  const hidden = new Set(withheld.map(({ id }) => id));
  return sums.flatMap(({ total, parts, relation }, index): Fault[] => {
    if ([total, ...parts].some((id) => !known.has(id) && !hidden.has(id))) return [];
    const sum = parts.reduce((all, id) => all + (known.get(id) ?? 0), 0);
    const whole = known.get(total);
    if (whole === undefined) return [];
    const partly = parts.some((id) => hidden.has(id));
    // Parts kept back leave room: at least one for each of those that are 1 to 4.
    const room = withheld.filter(
      ({ id, why }) => parts.includes(id) && why === 'fewer-than-5',
    ).length;
    const wrong = partly ? sum + room > whole : sum !== whole;
    if (relation === 'adds-up' && wrong) {
      return [
        {
          path: ['sums', index],
          rule: 'figure-sum',
          message: words.sum(sum, total, whole),
        },
      ];
    }
    return relation === 'does-not-add-up' && !partly && !wrong
      ? [
          {
            path: ['sums', index, 'relation'],
            rule: 'figure-sum',
            message: words.addsUp,
          },
        ]
      : [];
  });
}

function pictureFaults({ rows, chartRows }: Dataset): Fault[] {
  const faults: Fault[] = [];
  const fault = (rule: RuleId, message: string) => {
    faults.push({ path: ['chartRows'], rule, message });
  };
  const drawn = chartRows.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (new Set(drawn.map(({ method }) => method)).size > 1) {
    fault('figure-methods-mixed', words.methodsMixed);
  }
  if (new Set(drawn.map(({ unit }) => unit)).size > 1) {
    fault('figure-units-mixed', words.unitsMixed);
  }
  return faults;
}

function withheldFaults(dataset: Dataset, before: Release | null): Fault[] {
  const { rows, withheld = [] } = dataset;
  const faults: Fault[] = [];
  withheld.forEach(({ id, why }, index) => {
    const twin = rows.some((row) => row.id === id);
    if (twin || withheld.findIndex((row) => row.id === id) < index) {
      faults.push({
        path: ['withheld', index, 'id'],
        rule: 'id-repeated',
        message: words.rowRepeated(id),
      });
    }
    if (why === 'protects-another' && !withheld.some((row) => row.why === 'fewer-than-5')) {
      faults.push({
        path: ['withheld', index, 'why'],
        rule: 'figure-withheld',
        message: words.withheldAlone(id),
      });
    }
  });
  if (withheld.length > MOST_WITHHELD) {
    faults.push({
      path: ['withheld', MOST_WITHHELD],
      rule: 'figure-withheld',
      message: words.withheldMany(MOST_WITHHELD),
    });
    return faults;
  }
  if (withheld.length === 0 && before === null) return faults;
  for (const { id, through } of leaks(releaseOf(dataset), before)) {
    const index = withheld.findIndex((row) => row.id === id);
    faults.push({
      path:
        index < 0 ? ['rows', rows.findIndex((row) => row.id === id), 'value'] : ['withheld', index],
      rule: 'figure-recoverable',
      message: words.recoverable(id, through),
    });
  }
  return faults;
}
