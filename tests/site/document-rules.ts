/** What every page must be as a document: language, title, headings, ids, nothing inline. */
import { isCopy, type SitePage } from './dist.ts';
import { each, elements, type Rule } from './rule.ts';

/** Fewer characters than this in <main> and the text is somewhere else, behind a script. */
const LEAST_TEXT = 100;

/** Attributes that name other elements of the page by id. */
const REFERENCES = [
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
];

const text = ({ $ }: SitePage, selector: string) => $(selector).first().text().trim();

export const documentRules: Rule[] = [
  {
    name: 'the language is Vietnamese, or English under /en/',
    check: ({ $, address }) => {
      const expected = address.startsWith('/en/') ? 'en' : 'vi';
      const found = $('html').attr('lang') ?? 'none';
      return found === expected ? [] : [`lang is ${found}, not ${expected}`];
    },
    bad: [{ html: '<!doctype html><html lang="en"><title>a</title><main></main>', in: 'instead' }],
  },
  {
    name: 'a title and a description',
    check: (page) => [
      ...(text(page, 'head > title') === '' ? ['no title'] : []),
      ...(page.$('head > meta[name="description"]').attr('content')?.trim()
        ? []
        : ['no description']),
    ],
    bad: [
      { html: '<!doctype html><html lang="vi"><head><title>a</title></head>', in: 'instead' },
      {
        html: '<!doctype html><html lang="vi"><head><title> </title><meta name="description" content="b"></head>',
        in: 'instead',
      },
    ],
  },
  {
    name: 'a title of its own, but for a copy at an old address',
    check: (page, { pages }) =>
      pages
        .filter((other) => !isCopy(page) && !isCopy(other))
        .filter((other) => other.address !== page.address)
        .filter((other) => text(other, 'head > title') === text(page, 'head > title'))
        .map((other) => `the same title as ${other.address}`),
    bad: [
      {
        html: '<!doctype html><html lang="vi"><head><title>Trang khác</title></head>',
        in: 'instead',
      },
    ],
  },
  {
    name: 'one h1, and no level skipped',
    check: (page) => {
      const levels = elements(page, 'h1, h2, h3, h4, h5, h6').map(({ tag, html }) => ({
        level: Number(tag[1]),
        html,
      }));
      const first = levels.filter(({ level }) => level === 1).length;
      const skips = levels.filter(({ level }, at) => level > (levels[at - 1]?.level ?? 0) + 1);
      return [
        ...(first === 1 ? [] : [`${first} h1`]),
        ...skips.map(({ html }) => `skips a level: ${html.slice(0, 100)}`),
      ];
    },
    bad: [{ html: '<h1>Hai</h1>' }, { html: '<h3>Nhảy bậc</h3>' }],
  },
  {
    name: 'one <main>, its text there without scripts',
    check: (page) => {
      const mains = page.$('main').length;
      const copy = page.$('main').clone();
      copy.find('script, style, template, noscript').remove();
      const length = copy.text().replace(/\s+/g, ' ').trim().length;
      return [
        ...(mains === 1 ? [] : [`${mains} <main>`]),
        ...(length >= LEAST_TEXT ? [] : [`only ${length} characters of text in <main>`]),
      ];
    },
    bad: [
      { html: '<main></main>' },
      { html: '<main><noscript>dài</noscript><script>1</script></main>', in: 'instead' },
    ],
  },
  {
    name: 'every id once, every reference to one',
    check: (page) => {
      const ids = elements(page, '[id]').map(({ attributes }) => attributes['id'] ?? '');
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      const known = new Set(ids);
      const missing = REFERENCES.flatMap((name) =>
        each(page, `[${name}]`, (get, html) => {
          const unknown = get(name)
            .split(/\s+/)
            .filter((id) => !known.has(id));
          return unknown.length === 0 ? null : `${name}=${unknown.join()} names nothing: ${html}`;
        }),
      );
      return [...twice.map((id) => `id ${id} twice`), ...missing];
    },
    bad: [{ html: '<p id="a"></p><p id="a"></p>' }, { html: '<label for="khong-co">a</label>' }],
  },
  {
    name: 'no inline style, no inline handler, no javascript: address',
    check: (page) => [
      ...each(page, '[style]', (_, html) => `style="": ${html}`),
      ...each(page, '[href^="javascript:" i], [action^="javascript:" i]', (_, html) => html),
      ...elements(page, '*').flatMap(({ tag, attributes }) =>
        Object.keys(attributes)
          .filter((name) => /^on[a-z]+$/i.test(name))
          .map((name) => `${name}="": <${tag}>`),
      ),
    ],
    bad: [
      { html: '<p style="color:red">a</p>' },
      { html: '<button onclick="a()">a</button>' },
      { html: '<a href="JavaScript:a()">a</a>' },
    ],
  },
];
