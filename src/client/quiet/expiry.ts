/**
 * An old build must not deceive: the page checks again, by the clock of the reader's device in the
 * time of Việt Nam, which numbers may still be offered as a call.
 */

/** Today in Việt Nam, `YYYY-MM-DD` (sv-SE writes dates as ISO 8601 does). */
export function todayInVietnam(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

/** Reads «1900969680=2027-05-23 …» and answers the digits whose last trusted day is before `today`. */
export function expiredDigits(list: string, today: string): Set<string> {
  return new Set(
    list
      .split(' ')
      .map((entry) => entry.split('='))
      .filter(([, lastDay]) => lastDay !== undefined && today > lastDay)
      .map(([digits]) => digits ?? ''),
  );
}

/** Takes the call off every expired number, puts in place of each sentence that tells to call it its replacement, moves its card to «cần kiểm tra lại», and shows ages. */
export function recheck(root: Document, now: Date): void {
  const today = todayInVietnam(now);
  const told = root.querySelector<HTMLMetaElement>('meta[name="call-expiry"]');
  const list = told?.content ?? '';
  const expired = expiredDigits(list, today);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')) {
    if (expired.has(link.getAttribute('href')?.slice('tel:'.length) ?? ''))
      unlink(root, link, told?.dataset['expired'] ?? '');
  }
  for (const words of root.querySelectorAll<HTMLElement>('[data-call]')) {
    if (expired.has(words.dataset['call'] ?? '')) words.textContent = words.dataset['else'] ?? '';
  }
  const section = root.querySelector<HTMLElement>('[data-recheck]');
  for (const card of root.querySelectorAll<HTMLElement>('[data-expires]')) {
    if (today <= (card.dataset['expires'] ?? today)) continue;
    const age = card.querySelector<HTMLElement>('[data-overdue]');
    if (age !== null) age.hidden = false;
    const moves = card.dataset['listed'] !== undefined && card.dataset['keeps'] === undefined;
    if (!moves || section === null) continue;
    card.querySelector('[data-qr]')?.remove();
    section.hidden = false;
    section.querySelector('[data-recheck-list]')?.append(card);
  }
}

/** The number stays to be read; it is no longer offered as a call. */
function unlink(root: Document, link: HTMLAnchorElement, expired: string): void {
  const text = root.createElement('span');
  text.className = 'call-expired';
  text.append(...link.childNodes, ` ${expired}`);
  link.replaceWith(text);
}
