/** The Content-Security-Policy of every page: there, strict, and true to the page's own hashes.
 * A policy in a <meta> does not govern what stands before it; hashes are asked for there too, so
 * that the same policy can be sent as a header. */
import { createHash } from 'node:crypto';
import type { SitePage } from './dist.ts';
import { each, elements, type Rule } from './rule.ts';

/** Script types that are data, which no policy has to allow. */
const DATA = /^(application\/(ld\+)?json|speculationrules)$/i;

/** Directives by name; empty when the page has no policy. */
function policy({ $ }: SitePage): Map<string, string[]> {
  const content = $('head > meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values]] : [])),
  );
}

/** The words that a directive allows; `default-src` stands in where it is not named. */
const allowed = (page: SitePage, name: string): string[] =>
  policy(page).get(name) ?? policy(page).get('default-src') ?? [];

const hash = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** A page that is otherwise right, with this policy. */
const withPolicy = (content: string, rest = '') => ({
  html: `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="${content}">${rest}</head><body></body></html>`,
  in: 'instead' as const,
});

export const policyRules: Rule[] = [
  {
    name: 'a Content-Security-Policy with a rule for everything it does not name',
    check: (page) => {
      if (policy(page).size === 0) return ['no policy'];
      return policy(page).has('default-src') ? [] : ['no default-src'];
    },
    bad: [
      { html: '<!doctype html><html lang="vi"><head></head></html>', in: 'instead' },
      withPolicy("script-src 'self'"),
    ],
  },
  {
    name: 'the policy allows nothing loose: no unsafe word, no other host, no wildcard',
    check: (page) =>
      [...policy(page)].flatMap(([name, values]) =>
        values
          .filter(
            (value) => !/^('none'|'self'|'sha(256|384|512)-[\w+/=]+'|data:|blob:)$/.test(value),
          )
          .filter((value) => !['upgrade-insecure-requests', 'sandbox'].includes(value))
          .map((value) => `${name} ${value}`),
      ),
    bad: [
      withPolicy("default-src 'self'; style-src 'self' 'unsafe-inline'"),
      withPolicy("default-src 'self'; script-src 'unsafe-eval'"),
      withPolicy('default-src *'),
      withPolicy("default-src 'self' https://example.org"),
    ],
  },
  {
    name: 'every script and style that stands in the page has its hash in the policy',
    check: (page) => [
      ...each(page, 'script[src]', (get) =>
        allowed(page, 'script-src').includes("'self'") ? null : `script ${get('src')} not allowed`,
      ),
      ...elements(page, 'script:not([src])')
        .filter(({ attributes }) => !DATA.test(attributes['type'] ?? ''))
        .filter(({ text }) => !allowed(page, 'script-src').includes(hash(text)))
        .map(({ text }) => `script without its hash: ${text.slice(0, 80)}`),
      ...elements(page, 'style')
        .filter(({ text }) => !allowed(page, 'style-src').includes(hash(text)))
        .map(({ text }) => `style without its hash: ${text.slice(0, 80)}`),
    ],
    bad: [
      withPolicy("default-src 'self'", '<script>1</script>'),
      withPolicy("default-src 'self'", '<style>a{}</style>'),
      withPolicy("default-src 'none'", '<script src="/a.js"></script>'),
    ],
  },
];
