/** A reader with a solver: HiGHS (mixed-integer programming), and nothing but published files. It
 * shares no code with the gate. */
import loadHighs from 'highs';
import type { Dataset } from '../../../src/schema/dataset.ts';

const highs = await loadHighs();

/** What a file tells. */
export type Published = Pick<Dataset, 'rows' | 'withheld' | 'sums'>;

/** Linear constraints over numbers kept back, in the LP format of HiGHS. */
type Model = { lines: string[]; bounds: Map<string, [low: number, high: number]> };

function model(files: readonly Published[]): Model {
  const lines: string[] = [];
  const bounds: Model['bounds'] = new Map();
  const out = new Map(
    files.flatMap(({ rows }) => rows.map(({ id, value }) => [id, value] as const)),
  );
  for (const { id, why } of files.flatMap(({ withheld = [] }) => withheld)) {
    const [low, high] = bounds.get(id) ?? [0, 1e7];
    bounds.set(id, why === 'fewer-than-5' ? [Math.max(1, low), Math.min(4, high)] : [low, high]);
  }
  // A number that another release publishes is supposed to be unchanged, where it can be.
  for (const [id, [low, high]] of bounds) {
    const value = out.get(id);
    if (value !== undefined && value >= low && value <= high) bounds.set(id, [value, value]);
  }
  for (const { rows, sums } of files) {
    const own = new Map(rows.map(({ id, value }) => [id, value]));
    for (const { total, parts, relation } of sums) {
      if (relation !== 'adds-up') continue;
      let right = own.get(total) ?? 0;
      const left = own.has(total) ? [] : [`- ${total}`];
      for (const id of parts) {
        const value = own.get(id);
        if (value === undefined) left.push(`+ ${id}`);
        else right -= value;
      }
      if (left.length > 0)
        lines.push(`e${String(lines.length)}: ${left.join(' ')} = ${String(right)}`);
    }
  }
  return { lines: lines.map((line) => line.replaceAll(/([a-z])(\d*)-/g, '$1$2_')), bounds };
}

const name = (id: string) => id.replaceAll('-', '_');

function extreme(
  { lines, bounds }: Model,
  id: string,
  goal: 'Maximize' | 'Minimize',
): number | null {
  const problem = [
    goal,
    ` obj: ${name(id)}`,
    'Subject To',
    ...lines.map((line) => ` ${line}`),
    'Bounds',
    ...[...bounds].map(
      ([one, [low, high]]) => ` ${String(low)} <= ${name(one)} <= ${String(high)}`,
    ),
    'General',
    ` ${[...bounds.keys()].map(name).join(' ')}`,
    'End',
  ].join('\n');
  const { Status: status, ObjectiveValue: value } = highs.solve(problem);
  return status === 'Optimal' ? Math.round(value) : null;
}

/** Numbers kept back of which one value alone is possible: id → that value. */
export function recovered(files: readonly Published[]): Map<string, number> {
  const known = model(files);
  const found = new Map<string, number>();
  for (const id of known.bounds.keys()) {
    const most = extreme(known, id, 'Maximize');
    if (most === null) return new Map();
    if (extreme(known, id, 'Minimize') === most) found.set(id, most);
  }
  return found;
}
