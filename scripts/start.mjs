// @ts-check
/** `npm start`: install what is missing, build the site, serve it. Runs with nothing installed. */
import { nodeIsTooOld } from './setup/old-node.mjs';

// The imports come after this look: an old Node would fail on them with words nobody understands.
if (nodeIsTooOld()) process.exit(1);
const { start } = await import('./setup/start-site.mjs');
process.exitCode = await start(process.argv.slice(2));
