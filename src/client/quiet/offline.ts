/**
 * «Lưu để đọc khi mất mạng»: nothing is kept until the reader presses the button, and «Xoá khỏi máy
 * này» takes everything away again, the worker included. Names are shared with public/ngoai-tuyen.js.
 */
export const CACHE = 'doc-ngoai-tuyen';
export const SAVED_AT = 'x-saved-at';
const WORKER = 'ngoai-tuyen.js';

/** Whether this browser can keep pages at all; in-app browsers often cannot. */
export function canKeep(scope: { caches?: unknown; navigator: object }): boolean {
  return scope.caches !== undefined && 'serviceWorker' in scope.navigator;
}

/**
 * Keeps pages and what they are made of, then starts the worker. `pages` are addresses of this site;
 * `base` is '' or «/thu-muc». Throws when one of them cannot be fetched: half a copy is kept by nobody.
 */
export async function keep(pages: readonly string[], base: string, now: number): Promise<void> {
  const kept = new Map<string, Response>();
  for (const page of pages) {
    const response = await fetched(page, now);
    const html = await response.clone().text();
    kept.set(page, response);
    for (const part of partsOf(html, new URL(page, location.href).href)) {
      if (!kept.has(part)) kept.set(part, await fetched(part, now));
    }
  }
  const cache = await caches.open(CACHE);
  await Promise.all([...kept].map(([address, response]) => cache.put(address, response)));
  await navigator.serviceWorker.register(`${base}/${WORKER}`, { scope: `${base}/` });
}

/** Deletes every kept page and the worker itself. */
export async function forget(): Promise<void> {
  await caches.delete(CACHE);
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(
    registrations
      .filter(({ active, waiting, installing }) =>
        [active, waiting, installing].some((one) => one?.scriptURL.endsWith(`/${WORKER}`)),
      )
      .map((registration) => registration.unregister()),
  );
}

/** When the oldest kept page was kept, in milliseconds since 1970; null when none is. */
export async function keptSince(): Promise<number | null> {
  if (!(await caches.has(CACHE))) return null;
  const cache = await caches.open(CACHE);
  const responses = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
  const times = responses.map((response) => Number(response?.headers.get(SAVED_AT) ?? Number.NaN));
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length === 0 ? null : Math.min(...known);
}

/** Files of this site that a page needs to look and work the same: styles, scripts, icons, pictures. */
export function partsOf(html: string, address: string): string[] {
  const root = new DOMParser().parseFromString(html, 'text/html');
  const named = [
    ...[...root.querySelectorAll('script[src], img[src]')].map((one) => one.getAttribute('src')),
    ...[...root.querySelectorAll('link[rel~="stylesheet"], link[rel~="icon"]')].map((one) =>
      one.getAttribute('href'),
    ),
    ...[...html.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, inner]) => inner ?? null),
    // What an inline module of the page imports.
    ...[...html.matchAll(/(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g)].map(
      ([, inner]) => inner ?? null,
    ),
  ];
  const whole = named.flatMap((name) => {
    const url = name === null || name.startsWith('data:') ? null : new URL(name, address);
    return url?.origin === new URL(address).origin ? [url.href] : [];
  });
  return [...new Set(whole)];
}

async function fetched(address: string, now: number): Promise<Response> {
  const response = await fetch(address, { cache: 'reload' });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const headers = new Headers(response.headers);
  headers.set(SAVED_AT, String(now));
  return new Response(await response.blob(), { headers });
}
