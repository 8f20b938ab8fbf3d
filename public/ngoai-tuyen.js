// @ts-check
/**
 * Keeps chosen pages readable without a network, only after a reader has asked for it. It answers
 * nothing but what was kept: network first, three seconds of patience, then the kept page with its age.
 */
const CACHE = 'doc-ngoai-tuyen';
const SAVED_AT = 'x-saved-at';
const PATIENCE_MS = 3000;
const DAY_MS = 86_400_000;

const worker = /** @type {any} */ (self);

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) =>
  event.waitUntil(worker.clients.claim()),
);
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  // With its name `match` does not bring a deleted cache back to life.
  const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  if (kept === undefined) {
    return request.mode === 'navigate' ? fetch(request).catch(notKept) : fetch(request);
  }
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) return fresh;
  } catch {
    // No network, or none within the patience: the kept page is better than none.
  }
  return withAge(kept);
}

/** Where a page was not kept, the way back to those that were. */
function notKept() {
  const help = new URL('ho-tro/', worker.registration.scope).pathname;
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Không có mạng</title><main><h1>Không có mạng</h1><p>Trang này chưa được lưu trên máy.</p><p><a href="${help}">Mở trang đã lưu</a></p></main></html>`;
  return new Response(html, {
    status: 503,
    headers: { 'content-type': 'text/html;charset=utf-8' },
  });
}

/** A page says how old it is, as the first thing in its main part. @param {Response} kept */
async function withAge(kept) {
  if (!(kept.headers.get('content-type') ?? '').startsWith('text/html')) return kept;
  const note = `<p class="saved-note" role="status">${ageText(Number(kept.headers.get(SAVED_AT)), Date.now())}</p>`;
  const html = (await kept.text()).replace(/<main\b[^>]*>/, (open) => open + note);
  return new Response(html, { headers: kept.headers });
}

/** @param {number} savedAt @param {number} now both in milliseconds since 1970 */
function ageText(savedAt, now) {
  const day = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }).format(savedAt);
  const days = Math.floor((now - savedAt) / DAY_MS);
  const age = days < 1 ? 'chưa đến một ngày' : `${String(days)} ngày`;
  return `Không có mạng: bạn đang đọc bản lưu trên máy này ngày ${day}, đã được ${age}. Có thể đã có điều thay đổi.`;
}
