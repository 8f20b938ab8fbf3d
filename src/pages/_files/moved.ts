import type { Site } from '../../pipeline/load/site.ts';

/** The files once more under the addresses that they have moved from: a file cannot lead on. */
export function underOldAddresses<F extends { path: string }>(
  { redirects }: Pick<Site, 'redirects'>,
  files: readonly F[],
): F[] {
  return redirects.flatMap(({ from, to }) =>
    files.filter(({ path }) => path === to).map((file) => ({ ...file, path: from })),
  );
}
