/** Serves a page with pictures, and the sources of its script as a browser can read them. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { renderSvg } from '../../src/charts/svg.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** No inline style or script is allowed, as on the site's own pages. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

function page(specs: readonly ChartSpec[]): string {
  const figures = specs.map((spec) => {
    const still = (width: number) => renderSvg(spec, { mode: 'inline', width });
    const json = JSON.stringify(spec).replaceAll('<', '\\u003c');
    return `<figure class="chart" data-chart="${spec.id}"><div class="narrow">${still(324)}</div><div class="wide">${still(680)}</div><script type="application/json">${json}</script></figure>`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Hình</title><link rel="stylesheet" href="/style.css"><main>${figures.join('')}</main><script type="module" src="/src/client/charts.ts"></script></html>`;
}

/** Packages by the files that their own code asks for; a browser cannot look them up. */
function script(path: string): string {
  const source = path.endsWith('.ts') ? stripTypeScriptTypes(read(path)) : read(path);
  return source
    .replaceAll("from 'chart.js'", "from '/node_modules/chart.js/dist/chart.js'")
    .replaceAll("'@kurkle/color'", "'/node_modules/@kurkle/color/dist/color.esm.js'");
}

export async function serveSources(specs: readonly ChartSpec[]) {
  const styles = ['tokens', 'base', 'components', 'charts'].map((name) =>
    read(`src/styles/${name}.css`),
  );
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const send = (type: string, body: string) => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': POLICY,
      });
      response.end(body);
    };
    if (path === '') send('text/html', page(specs));
    else if (path === 'style.css') send('text/css', styles.join('\n'));
    else if (/^(src|node_modules)\/.+\.[tj]s$/.test(path)) send('text/javascript', script(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
