// @ts-check
/** `npm test`: install what is missing, a browser included, and run every check. */
import { nodeIsTooOld } from './setup/old-node.mjs';

// The imports come after this look: an old Node would fail on them with words nobody understands.
if (nodeIsTooOld()) process.exit(1);
const { test } = await import('./checks/test-site.mjs');
process.exitCode = await test(process.argv.slice(2));
