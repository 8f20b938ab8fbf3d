import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { nodeAt, plainText } from '../../pipeline/plan/reading.ts';
import { aimsIn } from '../../pipeline/targets/read-aim.ts';
import type { Target } from '../../schema/target.ts';
import type { Link } from '../address.ts';
import { placeLink } from './place.ts';

/** A target in the plan's words, cut around the number that is the aim. */
export interface QuoteView {
  before: string;
  number: string;
  after: string;
  link: Link;
  /** The whole point that the quote is of. */
  whole: string;
}

export function quoteView(site: Site, plan: PlanEntry, target: Target): QuoteView {
  const { quote, anchor } = target;
  const [aim = { from: 0, to: 0 }] = aimsIn(quote, target, plan.meta.period.to.slice(0, 4));
  const node = nodeAt(plan.tree, anchor);
  const whole = node === null ? '' : plainText(node);
  const from = whole.indexOf(quote);
  // «…» only where words of the sentence are left out; its last stop is none.
  const rest = whole.slice(from + quote.length).replace(/^[.;]$/, '');
  return {
    before: `${from > 0 ? '…' : ''}${quote.slice(0, aim.from)}`,
    number: quote.slice(aim.from, aim.to),
    after: `${quote.slice(aim.to)}${rest === '' ? '' : '…'}`,
    link: placeLink(site, plan, anchor),
    whole,
  };
}
