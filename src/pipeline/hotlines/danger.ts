import type { Site } from '../load/site.ts';

type HelpSite = Pick<Site, 'help'>;

/** Whether a situation of danger that is there now names the line. */
export function forDanger({ help }: HelpSite, id: string): boolean {
  return help.situations.some(({ data }) => data.urgent && data.lines.includes(id));
}

/**
 * Whether the line is for present danger and nothing else, so that it is offered with that caution and
 * never first: a situation of danger names it, and no other situation does.
 */
export function forDangerOnly(site: HelpSite, id: string): boolean {
  return (
    forDanger(site, id) &&
    !site.help.situations.some(({ data }) => !data.urgent && data.lines.includes(id))
  );
}
