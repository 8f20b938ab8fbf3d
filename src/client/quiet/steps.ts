/**
 * Steps between quiet pages leave no trail: a plain click on a link from one quiet page to another
 * (or to a place of the same page) replaces the history entry instead of adding one. Pages are told
 * by their address: help pages and materials.
 */
export function replaceSteps(root: Document, base: string): void {
  // The step into help stays a step: Back from help leads to where the reader came from.
  if (!isQuiet(location.pathname, base)) return;
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (
      !(link instanceof HTMLAnchorElement) ||
      link.target !== '' ||
      link.hasAttribute('download')
    ) {
      return;
    }
    const to = new URL(link.href);
    if (to.origin !== location.origin || !isQuiet(to.pathname, base)) return;
    event.preventDefault();
    location.replace(to.href);
    // Replacing the fragment scrolls, but leaves the focus behind: a screen reader would not follow.
    if (to.pathname === location.pathname && to.hash !== '') focusPlace(root, to.hash);
  });
}

/** Whether an address is one of the pages that a reader may want to keep out of the history. */
export function isQuiet(path: string, base: string): boolean {
  return (
    path.startsWith(`${base}/ho-tro/`) || /^\/tim-hieu\/[^/]+\/$/.test(path.slice(base.length))
  );
}

function focusPlace(root: Document, hash: string): void {
  const place = root.getElementById(decodeURIComponent(hash.slice(1)));
  if (place === null) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
