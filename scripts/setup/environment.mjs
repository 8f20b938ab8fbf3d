// @ts-check
/** The variables with which start and test run the project's programs. */

/** What a host tells a build about its own address. Here the site stands at the root of this
 * machine's address, in dist/, whatever the shell says. */
const OF_A_HOST = ['BASE_PATH', 'SITE_URL', 'OUT_DIR', 'SITE_DIR'];

/** @param {NodeJS.ProcessEnv} [extra] put in last
 * @returns {NodeJS.ProcessEnv} the shell's variables; Astro sends no report of its use */
export function ownEnvironment(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !OF_A_HOST.includes(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}
