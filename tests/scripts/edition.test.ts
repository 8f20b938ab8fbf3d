/**
 * A second, plainly invented edition («tỉnh Ví Dụ») is built whole from its own content/ and data/: what
 * the code knew of the edition in the repository would show here.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/checks/pages.mjs';
import { readDist, type Dist } from '../site/dist.ts';
import { documentRules } from '../site/document-rules.ts';
import { linkRules } from '../site/link-rules.ts';
import { policyRules } from '../site/policy-rules.ts';
import { factsOfEdition } from '../tree/facts.ts';

const ROOT = join(import.meta.dirname, '../..');
const EDITION = 'tests/fixtures/edition';
const OUT = '.build/edition';

/** A day within the second plan's year: 10/3/2032. */
const CLOCK = '1962500000';

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join('scripts', script), '--site', EDITION, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: CLOCK },
  });

/** Files with words in them, fonts and pictures left out. */
const TEXT = /\.(html|json|csv|xml|txt|md|svg|vcf|ics|js|css)$/;

describe('tỉnh Ví Dụ', () => {
  let dist: Dist;

  beforeAll(() => {
    const built = run('build.ts', '--out', OUT);
    if (built.status !== 0) throw new Error(built.stderr);
    dist = readDist(join(ROOT, OUT));
  });

  it('has no error', () => {
    const { status, stderr } = run('check.ts', '--quiet');
    expect(stderr).toMatch(/^0 lỗi/);
    expect(status).toBe(0);
  });

  it('has both plans, each with targets, tasks and agencies of its own', () => {
    const targets = (plan: string) =>
      [...dist.files].filter((path) => path.startsWith(`chi-tieu/${plan}/`)).length;
    expect(targets('vi-du-2031')).toBe(4);
    expect(targets('vi-du-2032')).toBe(5);
    const text = dist.read('ke-hoach/vi-du-2031/index.html');
    expect(text).toContain('id="k1-dieu-2-1-a"');
    const agency = dist.read('nhiem-vu/vi-du-2032/so-hoc-tap/index.html');
    expect(agency).toContain('Sở Học tập tỉnh Ví Dụ');
    expect(agency).toContain('/ke-hoach/vi-du-2032/#iv-2');
  });

  it.each([...documentRules, ...linkRules, ...policyRules])('$name', (rule) => {
    expect(dist.pages.flatMap((page) => rule.check(page, dist))).toEqual([]);
  });

  it('has no number without its datum', () => {
    const { status, stdout } = run('audit.ts', OUT);
    expect(stdout).toMatch(/^ +0 {2}chưa truy được nguồn$/m);
    expect(status).toBe(0);
  });

  it('says not one word of the edition in the repository', () => {
    const names = factsOfEdition()
      .filter(({ what }) => ['place', 'plan', 'target', 'agency', 'dataset'].includes(what))
      .map(({ word }) => word);
    expect(names).toContain('Quảng Ngãi');
    const files = listFiles(join(ROOT, OUT)).filter((path) => TEXT.test(path));
    expect(files.length).toBeGreaterThan(60);
    const said = files.flatMap((path) => {
      const text = `${path}\n${readFileSync(join(ROOT, OUT, path), 'utf8')}`;
      return names.filter((name) => holds(text, name)).map((name) => `${path}: ${name}`);
    });
    expect(said).toEqual([]);
  });

  it('calls nobody but its own lines', () => {
    const called = dist.pages.flatMap(({ $ }) =>
      $('a[href^="tel:"]')
        .toArray()
        .map((link) => $(link).attr('href')),
    );
    expect(new Set(called)).toEqual(new Set(['tel:02000000001', 'tel:02000000002']));
  });
});

/** Whether a text has a name as a word of its own. */
function holds(text: string, name: string): boolean {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}-])`, 'u').test(text);
}
