/** The comparison of two builds sees what it is there to see. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareSites } from './compare-sites.ts';

const page = (title: string, words: string, label = 'Chính') =>
  `<!doctype html><html lang="vi"><head><title>${title}</title>
  <meta name="description" content="Mô tả của ${title}">
  <meta http-equiv="content-security-policy" content="${String(words.length)}"></head>
  <body><nav aria-label="${label}">Đi</nav><main>${words}</main></body></html>`;

const OLD = {
  'index.html': page('Đầu', '<h1>Một</h1><p>Hai <a href="/a/">ba</a>.</p>'),
  'a/index.html': page('A', '<p>Xem /a/ nhé.</p>'),
  'bang.csv': 'một,hai\n',
  'hinh.png': 'điểm ảnh',
  '_astro/x.1.js': '1',
};
const folders: string[] = [];

/** A folder with these files; `null` takes one away. */
function folder(changes: Record<string, string | null> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'trang-'));
  folders.push(root);
  for (const [path, body] of Object.entries({ ...OLD, ...changes })) {
    if (body === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), body);
  }
  return root;
}
afterAll(() => folders.forEach((root) => rmSync(root, { recursive: true })));

const compare = (
  changes: Record<string, string | null>,
  ...rest: [Parameters<typeof compareSites>[2]?, Parameters<typeof compareSites>[3]?]
) => compareSites(folder(), folder(changes), rest[0] ?? [], rest[1] ?? []);

describe('comparing two builds', () => {
  it('finds nothing where only hashes and markup differ', () => {
    const body = '<section><h1>Một</h1></section><p class="b">Hai <a href="/a/">ba</a>.</p>';
    expect(
      compare({ '_astro/x.1.js': null, '_astro/x.2.js': '2', 'index.html': page('Đầu', body) }),
    ).toEqual([]);
  });

  it.each([
    ['a lost word', 'index.html', page('Đầu', '<h1>Một</h1><p>Hai.</p>'), '- Hai ba.'],
    ['a title', 'index.html', OLD['index.html'].replace('>Đầu<', '>Cuối<'), '+ Cuối'],
    ['a description', 'index.html', OLD['index.html'].replace('Mô tả', 'Tả'), '+ Tả của Đầu'],
    ['a label', 'a/index.html', page('A', '<p>Xem /a/ nhé.</p>', 'Phụ'), '- Chính'],
    ['a row of a table', 'bang.csv', 'một,ba\n', '- một,hai'],
  ])('sees %s', (_, file, body, line) => {
    expect(compare({ [file]: body }).join('\n')).toContain(`/${file}: ${line}`);
  });

  it.each(['a/index.html', 'hinh.png'])('sees that %s is gone, and that another came', (file) => {
    expect(compare({ [file]: null, 'moi.txt': '' })).toEqual([`lost: /${file}`, 'new: /moi.txt']);
  });

  it('follows a page to its new address, and still sees a word that was lost on the way', () => {
    const moves = [{ from: '/a/', to: '/b/a/' }];
    const there = { 'a/index.html': page('Đã chuyển', ''), 'b/a/index.html': '' };
    const whole = page('A', '<p>Xem /b/a/ nhé.</p>');
    expect(compare({ ...there, 'b/a/index.html': whole }, moves)).toEqual([]);
    expect(compare({ ...there, 'b/a/index.html': page('A', '<p>Xem</p>') }, moves)).toEqual([
      '/b/a/index.html: - Xem /b/a/ nhé.',
      '/b/a/index.html: + Xem',
    ]);
    expect(compare({ 'a/index.html': page('Đã chuyển', '') }, moves)).toEqual([
      'lost: /a/index.html, moved to /b/a/index.html',
    ]);
  });

  it('passes what is declared, and only that', () => {
    const why = 'vì thế';
    const body = page('Đầu', '<h1>Một</h1><p>Bốn.</p>');
    const meant = [{ of: '/', was: 'Hai ba.', now: 'Bốn.', why }];
    expect(compare({ 'index.html': body }, [], meant)).toEqual([]);
    expect(compare({ 'index.html': body.replace('Một', 'Không') }, [], meant)).toHaveLength(2);
    expect(
      compare({ 'hinh.png': null }, [], [{ of: '/hinh.png', was: null, now: null, why }]),
    ).toEqual([]);
  });
});
