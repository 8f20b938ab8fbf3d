/** Why a picture must not be drawn. */
export type RefusalRule =
  | 'chart-text-missing'
  | 'chart-number'
  | 'chart-outside-axis'
  | 'chart-state'
  | 'chart-two-methods'
  | 'chart-order'
  | 'chart-parts';

/**
 * Thrown instead of a picture that would say something untrue. `rule` names the reason, `message`
 * is for the person who edits the data, `chart` is the id of the description.
 */
export class ChartRefusal extends Error {
  readonly rule: RefusalRule;
  readonly chart: string;

  constructor(rule: RefusalRule, chart: string, message: string) {
    super(`${chart}: ${message}`);
    this.name = 'ChartRefusal';
    this.rule = rule;
    this.chart = chart;
  }
}
