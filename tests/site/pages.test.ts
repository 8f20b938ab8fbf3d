/** Every rule over every page of dist/; and each rule first proves that it can fail. */
import { describe, expect, it } from 'vitest';
import { type Dist, parsePage, readDist } from './dist.ts';
import { documentRules } from './document-rules.ts';
import { linkRules } from './link-rules.ts';
import { policyRules } from './policy-rules.ts';
import type { Rule } from './rule.ts';

const dist = readDist();
const rules = [...documentRules, ...linkRules, ...policyRules];

const LONG = 'Kế hoạch của tỉnh, từng chỉ tiêu, và điều được biết về kết quả. '.repeat(3);

/** A page that every rule accepts, with a piece put in. */
function sample(head: string, body: string): string {
  return `<!doctype html><html lang="vi"><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
    <title>Trang mẫu</title><meta name="description" content="Một trang mẫu">
    ${head}</head><body><main id="noi-dung"><h1>Trang mẫu</h1><p>${LONG}
    <a href="/khac/#muc">Trang khác</a> <a href="#noi-dung">Lên đầu</a>
    <a href="https://example.org/" rel="noopener noreferrer" referrerpolicy="no-referrer">Ngoài</a>
    <a href="tel:111">111</a></p></main>${body}</body></html>`;
}

const OTHER =
  '<!doctype html><html lang="vi"><head><title>Trang khác</title></head><p id="muc"></p></html>';

function judge(rule: Rule, html: string): string[] {
  const pages = [parsePage('/mau/', html), parsePage('/khac/', OTHER)];
  const made: Dist = {
    pages,
    files: new Set(['mau/index.html', 'khac/index.html']),
    read: (path) => (path === 'khac/index.html' ? OTHER : html),
  };
  return pages.slice(0, 1).flatMap((page) => rule.check(page, made));
}

describe.each(rules)('$name', (rule) => {
  it('accepts a page that is right and refuses each seeded fault', () => {
    expect(judge(rule, sample('', ''))).toEqual([]);
    expect(rule.bad.length).toBeGreaterThan(0);
    for (const { html, in: place = 'body' } of rule.bad) {
      const page =
        place === 'instead'
          ? html
          : sample(place === 'head' ? html : '', place === 'body' ? html : '');
      expect(judge(rule, page), html).not.toEqual([]);
    }
  });

  it(`holds on all pages of dist/`, () => {
    const faults = dist.pages.flatMap((page) =>
      rule.check(page, dist).map((line) => `${page.address} ${line}`),
    );
    expect(faults).toEqual([]);
  });
});
