import { execFileSync } from 'node:child_process';

/**
 * The clock of a build, as a day `YYYY-MM-DD` in Việt Nam: `SOURCE_DATE_EPOCH` (seconds, as in
 * reproducible-builds.org), else the date of the last commit, else today. Two builds of one commit
 * therefore say the same day.
 */
export function buildDay(env: Readonly<Record<string, string | undefined>>, root: string): string {
  return dayInVietnam(new Date(buildSeconds(env, root) * 1000));
}

/** The same moment in seconds since 1970. */
export function buildSeconds(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): number {
  const declared = env['SOURCE_DATE_EPOCH'];
  if (declared !== undefined && /^\d+$/.test(declared)) return Number(declared);
  try {
    const committed = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (/^\d+\s*$/.test(committed)) return Number(committed);
  } catch {
    // No git or no history (a downloaded archive): the day of the build is the best that is known.
  }
  return Math.floor(Date.now() / 1000);
}

/** sv-SE writes dates as ISO 8601 does. */
function dayInVietnam(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}
