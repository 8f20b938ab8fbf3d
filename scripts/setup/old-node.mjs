// @ts-check
/** The one look at Node before anything else is loaded; it asks for nothing that an old Node lacks. */
import { setup } from '../../src/locale/vi/setup.mjs';

/** @returns {boolean} true after it has told what to do */
export function nodeIsTooOld() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return false;
  const { vi, en } = setup.oldNode(process.version);
  console.error(
    `${vi} · ${en}\n\n` +
      '    curl -o- https://raw.githubusercontent.com/nvm-sh/nvm/v0.40.3/install.sh | bash && . ~/.nvm/nvm.sh && nvm install 24\n',
  );
  return true;
}
