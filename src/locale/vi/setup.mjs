// @ts-check
/**
 * Words of `npm start` and `npm test`, Vietnamese first and then English: nothing is known yet of who reads
 * them. Plain JavaScript, because both run before anything is installed, on any Node that knows modules.
 */

/** One message in both languages.
 * @typedef {{ vi: string, en: string }} Told */

/** @param {string} vi @param {string} en @returns {Told} */
const told = (vi, en) => ({ vi, en });

export const setup = {
  oldNode: (/** @type {string} */ version) =>
    told(`Cần Node 20 trở lên, máy này có ${version}`, 'Node 20 or later is needed:'),
  unknownArguments: (/** @type {string[]} */ args, /** @type {string} */ why) =>
    told(`Không hiểu tham số: ${args.join(' ')}`, why),

  start: {
    help: `npm start [-- --port N] [--site THƯ-MỤC]

  Cài những gì còn thiếu, dựng trang web vào dist/ và mở tại http://localhost:4321/
  Install what is missing, build the site into dist/, serve it at http://localhost:4321/

  --port N         cổng khác · another port
  --site THƯ-MỤC   một nơi khác: thư mục có content/ và data/ của riêng nó
                   another place: a folder with its own content/ and data/
  --help           dòng này · this text

  Dừng · to stop: Ctrl-C`,
    stopped: told('Đã dừng', 'stopped'),
    served: (/** @type {string} */ url) =>
      told(`Trang web đang mở tại ${url}`, 'the site is served there; Ctrl-C stops it'),
    badPort: (/** @type {string} */ port) =>
      told(
        `Cổng phải là số nguyên từ 1 đến 65535, không phải “${port}”.`,
        'The port must be a whole number from 1 to 65535.',
      ),
    portTaken: (/** @type {number} */ port) =>
      told(
        `Cổng ${port} đang có chương trình khác dùng. Hãy đóng chương trình đó, hoặc chọn cổng khác:`,
        `Port ${port} is taken by another program. Close that one, or choose another port:`,
      ),
    building: told('Đang dựng trang web…', 'building the site…'),
    notBuilt: (/** @type {string} */ output) =>
      told(
        `${output}\n\nKhông dựng được trang web: xem các dòng trên. dist/ giữ nguyên bản dựng trước.`,
        'The site could not be built: see the lines above. dist/ keeps the last good build.',
      ),
    built: (/** @type {string} */ time) => told(`Đã dựng xong (${time})`, 'built'),
  },

  install: {
    noLock: told(
      'Thiếu tệp package-lock.json: hãy lấy lại nguyên vẹn kho mã.',
      'package-lock.json is missing: fetch the repository again.',
    ),
    differs: (/** @type {string[]} */ lines) =>
      told(
        `npm đã cài khác với tệp khóa:\n${lines.join('\n')}`,
        'npm did not install what the lock file says.',
      ),
    installing: told('Đang cài các gói cần thiết…', 'installing packages…'),
    refused: (/** @type {string} */ why) =>
      told('npm ci không chạy được', `npm ci refused: ${why}`),
    secondWay: told(
      'Thử npm install với cùng tệp khóa',
      'trying npm install with the same lock file',
    ),
    failed: (/** @type {string[]} */ lines) =>
      told(
        `Không cài được các gói. npm báo:\n${lines.join('\n')}`,
        'The packages could not be installed; npm said the lines above. Check the network, then:',
      ),
    done: (/** @type {string} */ time) =>
      told(`Đã cài xong các gói (${time})`, 'packages installed'),
  },

  requirements: {
    oldNode: (/** @type {string} */ needed, /** @type {string} */ version) =>
      told(
        `Cần Node ${needed} trở lên, máy này có ${version}. Lệnh cài:`,
        `Node ${needed} or later is needed, this machine has ${version}. To install it:`,
      ),
    noNpm: told('Không tìm thấy npm. Lệnh cài:', 'npm was not found. To install it:'),
  },

  browser: {
    noFile: (/** @type {string} */ path) =>
      told(
        `CHROME_PATH chỉ tới ${path}, nhưng không có tệp đó.`,
        'CHROME_PATH names a file that does not exist; to use the bundled browser instead:',
      ),
    notHere: told(
      'Trình duyệt đi kèm chỉ chạy trên Linux x64. Hãy cài Chrome và đặt CHROME_PATH:',
      'The bundled browser runs on Linux x64 only. Install Chrome and name it in CHROME_PATH:',
    ),
  },

  test: {
    help: (/** @type {string} */ parts) => `npm test [-- --only PART[,PART]]

  Cài những gì còn thiếu (kể cả trình duyệt) rồi chạy mọi kiểm tra.
  Install what is missing (a browser included), then run every check.

  --only PART   chỉ chạy phần này · run just that part:
${parts}
  --help        dòng này · this text

  CHROME_PATH   trình duyệt khác · another browser
  PLAN_CORPUS, AKN_XSD   kho văn bản và lược đồ cho vài kiểm tra · corpus and schema for some tests`,
    noPart: (/** @type {string[]} */ names) =>
      told(
        `Không có phần kiểm tra nào tên là ${names.join(', ')}.`,
        'No part of the checks has that name. The names:',
      ),
    oldBuild: (/** @type {string} */ moment) =>
      told(
        `Dùng dist/ đã dựng lúc ${moment}`,
        'dist/ is taken as it stands; add build to make it anew',
      ),
    wrong: told('Các phần chưa đạt', 'what failed, and how to run just that part:'),
  },
};
