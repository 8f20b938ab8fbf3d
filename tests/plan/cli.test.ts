import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function plan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/plan.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PLAN = 'content/plans/quang-ngai-2025/plan.txt';

describe('npm run -s plan', () => {
  it('prints the outline of the contract, with the declared corrections', () => {
    const { status, stdout, stderr } = plan(PLAN, '--outline');
    expect(stdout.split('\n')).toContain(
      '31\tpoint\tđ\tii-dd\t100% các tội phạm liên quan đến mại dâm đều được xử lý theo',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each([
    ['--json', '{'],
    ['--markdown', '---'],
    ['--akn', '<?xml'],
    ['--targets', '['],
    ['--help', 'npm run -s plan'],
  ])('%s', (flag, begin) => {
    const { status, stdout } = plan(PLAN, flag);
    expect(stdout.startsWith(begin)).toBe(true);
    expect(status).toBe(0);
  });

  it('tells problems on stderr and still succeeds', () => {
    const file = 'tests/fixtures/plan/plan-ordinal-repeated/plan.txt';
    const { status, stderr } = plan(file);
    expect(stderr).toMatch(`${file}:7:1 error plan-ordinal-repeated`);
    expect(status).toBe(0);
  });

  it.each(['plan-empty', 'plan-binary', 'plan-not-utf8', 'plan-no-structure'])(
    'fails for %s, with its own problem',
    (rule) => {
      const { status, stderr } = plan(`tests/fixtures/plan/${rule}/plan.txt`);
      expect(stderr).toContain(` error ${rule} `);
      expect(status).toBe(1);
    },
  );

  it('fails for a file that is not there and for a flag that it does not know', () => {
    expect(plan('no-such-file.txt').status).toBe(1);
    expect(plan(PLAN, '--pdf').status).toBe(1);
  });
});
