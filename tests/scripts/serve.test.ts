/** The server of start and test, asked over HTTP as a browser asks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPages } from '../../scripts/checks/pages.mjs';
import { serve, type Served } from '../../scripts/setup/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'ho-tro'));
  mkdirSync(join(folder, 'cu'));
  writeFileSync(join(folder, 'index.html'), 'trang chủ');
  writeFileSync(join(folder, 'ho-tro/index.html'), 'trợ giúp');
  writeFileSync(join(folder, 'cu/index.html'), '<meta http-equiv="refresh" content="0;url=/">');
  writeFileSync(join(folder, '404.html'), 'không có');
  writeFileSync(join(folder, 'a.csv'), 'đ');
  served = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const ask = async (path: string) => {
  const response = await fetch(new URL(path, served.url), { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('serve', () => {
  it.each([
    ['/', 200, 'trang chủ'],
    ['/ho-tro/', 200, 'trợ giúp'],
    ['/khong-co/', 404, 'không có'],
    ['/%zz', 404, 'không có'],
    ['/..%2f..%2fetc/passwd', 404, 'không có'],
  ])('%s: %s', async (path, status, text) => {
    expect(await ask(path)).toMatchObject({ status, text });
  });

  it('sends an address without its slash to the one with it, query kept', async () => {
    const { status, headers } = await ask('/ho-tro?a=1');
    expect([status, headers.get('location')]).toEqual([301, '/ho-tro/?a=1']);
  });

  it('never sends to another host', async () => {
    const response = await fetch(`${served.url}/ho-tro`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/ho-tro/');
  });

  it('says that text is UTF-8', async () => {
    expect((await ask('/a.csv')).headers.get('content-type')).toBe('text/csv;charset=utf-8');
  });

  it('shows a page that was built meanwhile', async () => {
    writeFileSync(join(folder, 'index.html'), 'mới');
    expect((await ask('/')).text).toBe('mới');
  });

  it('a taken port is told with the remedy', async () => {
    await expect(serve({ folder, port: served.port })).rejects.toThrow(
      `npm start -- --port ${served.port + 1}`,
    );
  });
});

describe('listPages', () => {
  it('every page by its address; a redirect is none', () => {
    expect(listPages(folder).map(({ address }) => address)).toEqual(['/404.html', '/ho-tro/', '/']);
  });
});
