/** Marks in the outline the part that the reader is at. Comfort only: without it every link still works. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.outline.side a[href^="#"]')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const parts = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
let current: HTMLAnchorElement | undefined;

function follow(): void {
  const line = window.innerHeight * 0.3;
  const reached = parts.filter((part) => part.getBoundingClientRect().top <= line).at(-1);
  const link = links.get(reached?.id ?? '');
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'location');
  current = link;
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  },
  { passive: true },
);
follow();
