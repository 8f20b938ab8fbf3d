import { openLivingChart } from '../charts/interactive.ts';
import type { LivingChart } from '../charts/interactive.ts';
import { LIGHT, ROLES } from '../charts/palette.ts';
import type { Theme } from '../charts/palette.ts';
import { fontOf } from '../charts/paper.ts';
import type { Paper } from '../charts/paper.ts';
import type { ChartSpec } from '../charts/spec.ts';

/** The page's own chart colours, whatever theme the reader's device asks for. */
function themeOfPage(): Theme {
  const style = getComputedStyle(document.documentElement);
  const found = ROLES.map(
    (role) => [role, style.getPropertyValue(`--chart-${role}`).trim()] as const,
  );
  return { ...LIGHT, ...Object.fromEntries(found.filter(([, color]) => color !== '')) };
}

function paperOf(place: HTMLElement, frame: Paper['frame']): Paper {
  const family = getComputedStyle(place).fontFamily;
  const ctx = document.createElement('canvas').getContext('2d');
  return {
    width: Math.max(300, Math.min(place.clientWidth, 760)),
    theme: themeOfPage(),
    family,
    frame,
    measure(text, style) {
      if (!ctx) return text.length * style.size;
      ctx.font = fontOf(style, family);
      return ctx.measureText(text).width;
    },
  };
}

/**
 * Puts a canvas into `place` and keeps it in step with the window and the colour scheme. Arrow
 * keys walk through the shapes; each one's words go to `say`. Returns the way to take it away.
 */
export function showCanvas(
  spec: ChartSpec,
  place: HTMLElement,
  frame: Paper['frame'],
  say: (words: string) => void,
): () => void {
  let canvas: HTMLCanvasElement | null = null;
  let chart: LivingChart | null = null;
  let at = -1;

  const onKey = (event: KeyboardEvent): void => {
    const last = (chart?.sayings.length ?? 0) - 1;
    const next = {
      ArrowRight: at >= last ? 0 : at + 1,
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowLeft: at <= 0 ? last : at - 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
      Escape: -1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    at = next;
    const saying = chart?.sayings[at] ?? null;
    chart?.pointAt(saying);
    say(saying?.text ?? '');
  };

  // A canvas keeps the size that Chart.js gave it, so each drawing gets a new one.
  const redraw = (): void => {
    const focused = canvas !== null && document.activeElement === canvas;
    chart?.close();
    canvas?.remove();
    canvas = document.createElement('canvas');
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', `${spec.title}. ${spec.alt} ${spec.controls.help}`);
    canvas.addEventListener('keydown', onKey);
    place.prepend(canvas);
    chart = openLivingChart(spec, canvas, paperOf(place, frame));
    at = -1;
    if (focused) canvas.focus();
  };

  let width = place.clientWidth;
  const observer = new ResizeObserver(() => {
    if (place.clientWidth === width) return;
    width = place.clientWidth;
    redraw();
  });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  redraw();
  observer.observe(place);
  scheme.addEventListener('change', redraw);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', redraw);
    chart?.close();
    canvas?.remove();
  };
}
