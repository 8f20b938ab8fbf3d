/** What is installed, compared with the lock file; and which Node is new enough. */
import { describe, expect, it } from 'vitest';
import { drift } from '../../scripts/setup/install.mjs';
import { isNewEnough, nodeRemedy } from '../../scripts/setup/requirements.mjs';

describe('drift', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-windows': { version: '2.0.0', optional: true },
  };

  it.each([
    ['nothing, where all is as locked', { 'node_modules/a': { version: '1.0.0' } }, []],
    ['a package that is missing', {}, ['node_modules/a: missing']],
    [
      'another version',
      { 'node_modules/a': { version: '1.0.1' } },
      ['node_modules/a: 1.0.1 instead of 1.0.0'],
    ],
    [
      'an optional package in another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-windows': { version: '3.0.0' } },
      ['node_modules/for-windows: 3.0.0 instead of 2.0.0'],
    ],
    [
      'a package that nobody asked for',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      ['node_modules/b: not in the lock file'],
    ],
  ])('tells %s', (_, installed, expected) => {
    expect(drift(locked, installed)).toEqual(expected);
  });
});

describe('Node', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.11.0', false],
    ['v22.12.0', true],
    ['v24.0.0', true],
    ['nonsense', false],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it.each(['linux', 'darwin', 'win32'] as const)('one command installs it on %s', (platform) => {
    expect(nodeRemedy(platform)).toMatch(/^(curl|brew|winget) /);
  });
});
