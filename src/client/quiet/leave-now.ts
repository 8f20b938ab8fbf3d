/**
 * «Thoát nhanh», as the text of an inline script: it stands in the head, so that it works before
 * anything else has loaded, and its hash stands in the page's Content-Security-Policy. It reads the
 * address from the link itself; without scripts that link is an ordinary one.
 *
 * - Acts on links with `data-leave` or the class `help-leave`; on quiet pages, which have the first,
 *   also on three presses of Escape within two seconds while the reader is not typing. Escape is no character key, no sticky key (those are
 *   Shift, five times) and, pressed thrice, no command of a screen reader; the box
 *   `#phim-thoat` switches it off.
 * - Blanks the page in the same task, lets that blank be painted, then replaces the history entry.
 * - Offline it goes to a blank page of the browser's own.
 * - Its indents are for whoever reads it here, not for the wire.
 * - Marks the page with the class `can-leave`, so that what only works with scripts is not promised
 *   without them.
 * - A page brought back from the back-forward cache after leaving stays blank.
 */
export const LEAVE_SCRIPT = `(function (d, w) {
  var root = d.documentElement, gone = false, presses = [];
  root.classList.add('can-leave');
  function leave(link) {
    if (gone) return;
    gone = true;
    root.classList.add('left');
    var t = d.querySelector('[data-left]');
    d.title = t ? t.dataset.left : '';
    var to = link && navigator.onLine !== false ? link.href : 'about:blank', sent = false;
    function go() { if (!sent) { sent = true; w.location.replace(to); } }
    w.requestAnimationFrame(function () { w.setTimeout(go, 0); });
    w.setTimeout(go, 60);
  }
  function first() { return d.querySelector('a[data-leave],a.help-leave'); }
  function typing(t) {
    if (!t || !t.closest) return false;
    return t.isContentEditable || !!t.closest('textarea,select,input:not([type=checkbox],[type=radio],[type=button])');
  }
  d.addEventListener('click', function (e) {
    var link = e.target.closest && e.target.closest('a[data-leave],a.help-leave');
    if (!link || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    leave(link);
  }, true);
  w.addEventListener('keydown', function (e) {
    var off = d.getElementById('phim-thoat');
    if (e.key !== 'Escape' || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || e.isComposing || typing(e.target) || (off && !off.checked)) { presses = []; return; }
    if (e.repeat) return;
    presses = presses.filter(function (t) { return e.timeStamp - t < 2000; }).concat(e.timeStamp);
    if (presses.length > 2 && d.querySelector('a[data-leave]')) leave(first());
  }, true);
  w.addEventListener('pageshow', function (e) { if (e.persisted && gone) root.classList.add('left'); });
})(document, window);`.replaceAll(/\n */g, '');

/** The blank: nothing is shown, nothing is read out, in light and dark alike. */
export const LEAVE_STYLE = `html.left{background:#fff!important;color-scheme:light!important}html.left body,html:not(.can-leave) .leave-keys{display:none!important}`;
