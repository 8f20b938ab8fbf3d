/** What a rule about built pages is, and how it proves that it can fail. */
import type { Dist, SitePage } from './dist.ts';

export type Rule = {
  name: string;
  /** One line a fault; none when the page is right. */
  check: (page: SitePage, dist: Dist) => string[];
  /** Pieces of HTML, put into the <body> of a page that is otherwise right, each of which the
   * rule must refuse; `in: 'head'` puts it there, `instead` replaces the whole page. */
  bad: { html: string; in?: 'head' | 'body' | 'instead' }[];
};

/** An element of a page, as plain data. */
export type Found = { tag: string; attributes: Record<string, string>; html: string; text: string };

export function elements({ $ }: SitePage, selector: string): Found[] {
  return $(selector)
    .toArray()
    .flatMap((node) =>
      'attribs' in node
        ? [
            {
              tag: node.tagName,
              attributes: node.attribs,
              html: $.html(node).slice(0, 120),
              text: $(node).text(),
            },
          ]
        : [],
    );
}

/** Everything in `selector`, turned into one line each by `say`; `say` gives null for what is right. */
export function each(
  page: SitePage,
  selector: string,
  say: (get: (name: string) => string, html: string) => string | null,
): string[] {
  return elements(page, selector).flatMap(({ attributes, html }) => {
    const line = say((name) => attributes[name] ?? '', html);
    return line === null ? [] : [line];
  });
}
