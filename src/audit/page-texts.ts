import { load } from 'cheerio';
import {
  descendants,
  isElement,
  Line,
  linkOf,
  type Element,
  type LinkSpan,
  type Node,
} from './line.ts';
import { SPEAKS_OF_NUMBERS } from './number-words.ts';
import { pictureTexts } from './picture-texts.ts';

/** Words that a reader meets together: a paragraph, a row of a table, a picture's labels, a label read out. */
export interface PageText {
  page: string;
  /** `script`: what the interactive picture will print. */
  kind: 'text' | 'attribute' | 'drawing' | 'script';
  text: string;
  /** Ids of the elements around it. */
  ids: readonly string[];
  /** Addresses linked in it, or in the list item, row or card around it. */
  cites: readonly string[];
  links: readonly LinkSpan[];
  chart: string | null;
  /** Where its parts begin and end: the labels of a drawing, the cells of a row. */
  parts: readonly (readonly [from: number, to: number])[];
}

const ITEMS = new Set(['li', 'tr', 'p']);
const SECTIONS = new Set(['section', 'article', 'div']);
const READ_OUT = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
];
const META = /^(?:description|og:title|og:description|twitter:title|twitter:description)$/;

/** Where the walk stands: what is around the next words. */
interface Around {
  ids: readonly string[];
  cites: readonly string[];
  chart: string | null;
  /** The term that the next `dd` explains. */
  term: string;
}

/**
 * All words of a page that are shown or read out, text by text. `page` is its address, `base` the path
 * below which the site is served, which is taken off its links. Also reads a lone SVG file.
 */
export function pageTexts(html: string, page: string, base = ''): PageText[] {
  const texts: PageText[] = [];
  const href = (given: string) =>
    base !== '' && given.startsWith(`${base}/`) ? given.slice(base.length) : given;
  const add = (
    kind: PageText['kind'],
    around: Around,
    text: string,
    more: Partial<Pick<PageText, 'links' | 'parts'>> = {},
  ): void => {
    if (!SPEAKS_OF_NUMBERS.test(text)) return;
    texts.push({
      page,
      kind,
      text,
      ids: around.ids,
      cites: around.cites,
      chart: around.chart,
      links: more.links ?? [],
      parts: more.parts ?? [[0, text.length]],
    });
  };

  const linksBelow = (element: Element): string[] =>
    descendants(element).flatMap((one) => {
      const to = linkOf(one);
      return to === null ? [] : [href(to)];
    });

  const attributes = (element: Element, around: Around): void => {
    for (const name of element.name === 'input' ? [...READ_OUT, 'value'] : READ_OUT) {
      const value = element.attribs[name];
      if (value !== undefined && element.name !== 'link')
        add('attribute', { ...around, cites: [...around.cites, ...ownLink(element)] }, value);
    }
    const content = element.attribs['content'];
    const what = element.attribs['name'] ?? element.attribs['property'] ?? '';
    if (element.name === 'meta' && content !== undefined && META.test(what))
      add('attribute', around, content);
  };
  const ownLink = (element: Element): string[] =>
    element.attribs['href'] === undefined ? [] : [href(element.attribs['href'])];

  const row = (element: Element, around: Around): void => {
    const line = new Line(href);
    for (const cell of element.children.filter(isElement)) {
      if (line.parts.length > 0) line.text += ' | ';
      const from = line.text.length;
      line.add(cell, null);
      line.parts.push([from, line.text.length]);
    }
    add('text', around, line.text, { links: line.links, parts: line.parts });
  };

  const drawing = (svg: Element, around: Around): void => {
    const label = svg.attribs['aria-labelledby']?.split(' ')[0] ?? '';
    const named = /^(.*)-\d+-t$/.exec(label)?.[1] ?? null;
    const inside: Around = { ...around, chart: named ?? around.chart };
    const line = new Line(href);
    for (const element of descendants(svg)) {
      if (element.name === 'title' || element.name === 'desc') {
        const said = new Line(href);
        said.add(element, null);
        add('drawing', inside, said.text);
      }
      if (element.name !== 'text') continue;
      const from = line.text.length;
      line.add(element, null);
      line.parts.push([from, line.text.length]);
    }
    add('drawing', inside, line.text, { parts: line.parts });
  };

  const visit = (element: Element, outer: Around): void => {
    const isItem =
      ITEMS.has(element.name) ||
      /(?:^|\s)(?:card|brief|call-card)(?:\s|$)/.test(element.attribs['class'] ?? '');
    let around: Around = {
      ids: [...outer.ids, ...idsOf(element)],
      cites: isItem ? [...outer.cites, ...linksBelow(element)] : outer.cites,
      chart: element.attribs['data-chart'] ?? outer.chart,
      term: outer.term,
    };
    if (element.name === 'svg') {
      drawing(element, around);
      return;
    }
    if (element.name === 'tr') {
      row(element, around);
      return;
    }
    const line = new Line(href);
    const lead = (): void => {
      if (element.name !== 'dd' || outer.term === '') return;
      line.text = `${outer.term} | `;
      line.parts = [[0, outer.term.length]];
    };
    const flush = (): void => {
      const from = line.parts.at(-1)?.[1] ?? 0;
      line.parts.push([from === 0 ? 0 : from + 3, line.text.length]);
      add(
        'text',
        { ...around, cites: [...around.cites, ...line.links.map((one) => one.href)] },
        line.text,
        {
          links: line.links,
          parts: line.parts,
        },
      );
      line.empty();
    };
    lead();
    for (const child of element.children) {
      line.add(child, (block) => {
        // The sign of a note stands within a sentence without being of it.
        if (block.name !== 'sup') flush();
        visit(block, around);
        if (block.name === 'dt') around = { ...around, term: wordsOf(block) };
        if (block.name !== 'sup') lead();
      });
    }
    flush();
  };
  const wordsOf = (element: Element): string => {
    const line = new Line(href);
    for (const child of element.children) line.add(child, null);
    return line.text.trim();
  };

  const $ = load(html, { scriptingEnabled: false });
  const root = $.root()[0];
  const nowhere: Around = { ids: [], cites: [], chart: null, term: '' };
  for (const child of root?.children ?? []) if (isElement(child)) visit(child, nowhere);
  walkAttributes(root?.children ?? [], nowhere);
  return texts;

  /** Labels that are read out, and the words that the interactive picture will show. */
  function walkAttributes(nodes: readonly Node[], outer: Around): void {
    for (const element of nodes.filter(isElement)) {
      const isItem = ITEMS.has(element.name);
      const around: Around = {
        ...outer,
        ids: [...outer.ids, ...idsOf(element)],
        cites: isItem ? [...outer.cites, ...linksBelow(element)] : outer.cites,
        chart: element.attribs['data-chart'] ?? outer.chart,
      };
      attributes(element, around);
      if (element.name === 'script' && element.attribs['type'] === 'application/json')
        for (const text of pictureTexts(wordsOf(element))) add('script', around, text);
      walkAttributes(element.children, around);
    }
  }
}

/** What an element is called: its own id, that of the heading it opens with, that of its label. */
function idsOf(element: Element): string[] {
  const heading = element.children
    .filter(isElement)
    .slice(0, 1)
    .filter(({ name }) => /^h[1-6]$/.test(name));
  return [
    element.attribs['id'],
    heading[0]?.attribs['id'],
    SECTIONS.has(element.name) ? element.attribs['aria-labelledby'] : undefined,
  ].filter((id) => id !== undefined);
}
