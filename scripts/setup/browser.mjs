// @ts-check
/** The browser of the tests: Chromium out of an npm package, unpacked inside the project. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from '../../src/locale/vi/setup.mjs';
import { PlainError } from './terminal.mjs';

/** What Puppeteer and Playwright alike need to start it.
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser */

/** `--no-sandbox`: the kernel's user namespaces are closed to ordinary users in many containers,
 * and the tests open only our own pages. The package's own default flags are not taken: they
 * switch web security off. */
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage'];

/** Finds the browser, unpacking it the first time (about two seconds).
 * `CHROME_PATH` names another one, and then nothing is unpacked.
 * @param {string} root the checkout
 * @returns {Promise<Browser>}
 * @throws {PlainError} where there is none for this system */
export async function prepareBrowser(root) {
  const own = process.env['CHROME_PATH'];
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) {
      throw new PlainError(setup.browser.noFile(own), 'unset CHROME_PATH');
    }
    return { executablePath: own, args: FLAGS, env: environment({}) };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainError(
      setup.browser.notHere,
      REMEDIES[process.platform] ?? 'sudo apt-get install -y chromium',
    );
  }
  const folder = await unpack(root);
  const fonts = join(folder, 'fonts.conf');
  // Written each time: it holds the folder's full path, and a checkout may be moved. The
  // package's own file names a fixed folder; when that is wrong no text is painted at all,
  // and every contrast check passes on nothing.
  writeFileSync(fonts, fontsConf(folder));
  return {
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: environment({ LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts }),
  };
}

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const REMEDIES = {
  darwin: 'brew install --cask google-chrome',
  win32: 'winget install Google.Chrome',
};

/** @param {string} root
 * @returns {Promise<string>} the folder, named by version so that an upgrade unpacks anew */
async function unpack(root) {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8'));
  const folder = join(root, '.build', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  // The package unpacks into the temporary folder and trusts whatever lies there already:
  // it gets an empty one, which takes its name only when it is whole.
  const part = `${folder}.part-${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = part;
  try {
    for (const file of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(bin, file));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(part, folder);
  } catch (error) {
    // Two runs may unpack at once; the first to finish wins and both are the same bytes.
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** @param {string} folder */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** @param {Record<string, string>} extra
 * @returns {Record<string, string>} this process's variables and `extra` */
function environment(extra) {
  /** @type {Record<string, string>} */
  const all = { ...extra };
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !(name in extra)) all[name] = value;
  }
  return all;
}
