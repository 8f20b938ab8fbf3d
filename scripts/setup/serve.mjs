// @ts-check
/** A folder of pages at an address of this machine, as a plain web host would serve it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { setup } from '../../src/locale/vi/setup.mjs';
import { PlainError } from './terminal.mjs';

/** @typedef {{ url: string, port: number, close: () => Promise<void> }} Served */

/** Serves `folder`: index.html of a folder, a redirect to the trailing slash, 404.html.
 * Files are read anew at each request, so a new build shows without a restart.
 * Only this machine can reach it: it listens on both loopback addresses, IPv4 and IPv6.
 * @param {{ folder: string, port: number }} options port 0 takes any free one
 * @returns {Promise<Served>}
 * @throws {PlainError} when the port is taken */
export async function serve({ folder, port }) {
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, {
    dev: true,
    setHeaders(response, pathname) {
      const type = TEXT_TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
      // Without a charset browsers guess, and Vietnamese text comes out broken.
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    const target = slashTarget(folder, request.url ?? '/');
    if (target !== undefined) {
      response.writeHead(301, { Location: target }).end();
      return;
    }
    files(request, response, () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '404');
    });
  };
  const first = await listen(listener, port, '127.0.0.1');
  const bound = /** @type {import('node:net').AddressInfo} */ (first.address()).port;
  const servers = [first];
  try {
    servers.push(await listen(listener, bound, '::1'));
  } catch (error) {
    if (error instanceof PlainError && port !== 0) {
      await closeAll([first]);
      throw error;
    }
    // No IPv6 on this machine, or a free IPv4 port was asked for: 127.0.0.1 is enough.
  }
  return { url: `http://localhost:${bound}/`, port: bound, close: () => closeAll(servers) };
}

/** @type {Record<string, string>} */
const TEXT_TYPES = {
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  vcf: 'text/vcard',
  json: 'application/json',
  xml: 'application/xml',
};

/** Where `/a` must go when the folder `a` has an index.html: to `/a/`, its query kept.
 * @param {string} folder
 * @param {string} address path and query of a request
 * @returns {string | undefined} undefined when nothing is to be changed */
function slashTarget(folder, address) {
  const [path = '/', query] = address.split('?', 2);
  if (path.endsWith('/')) return undefined;
  let inside;
  try {
    inside = normalize(decodeURIComponent(path));
  } catch {
    return undefined;
  }
  // normalize() takes `..` and `//` out, so the redirect stays on this host.
  if (!existsSync(join(folder, inside, 'index.html'))) return undefined;
  return `${encodeURI(inside)}/${query === undefined ? '' : `?${query}`}`;
}

/** @param {import('node:http').RequestListener} listener
 * @param {number} port @param {string} host
 * @returns {Promise<import('node:http').Server>} */
function listen(listener, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(taken ? portTaken(port) : error);
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

/** @param {number} port */
function portTaken(port) {
  return new PlainError(setup.start.portTaken(port), `npm start -- --port ${port + 1}`);
}

/** @param {import('node:http').Server[]} servers
 * @returns {Promise<void>} */
async function closeAll(servers) {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}
