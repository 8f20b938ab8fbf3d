import type { ChartSpec } from '../charts/spec.ts';

/**
 * Offers the interactive picture beside each static one. Only this small file is loaded with a
 * page; Chart.js comes when a reader asks. Without scripts no button stands there at all.
 *
 * A figure: `<figure data-chart>` with the drawn SVG, and the description as JSON in a
 * `<script type="application/json">`, with the words of the button. `data-chart-frame="plain"` asks for
 * the bare drawing.
 */
function offer(figure: HTMLElement): void {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  const stills = [...figure.children].filter(
    ({ tagName }) => tagName === 'DIV' || tagName === 'svg',
  );
  if (!json || stills.length === 0) return;
  const spec = JSON.parse(json) as ChartSpec;
  const { controls: words } = spec;

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chart-switch';
  button.textContent = words.open;
  const status = document.createElement('p');
  status.className = 'chart-status';
  status.setAttribute('role', 'status');
  const place = document.createElement('div');
  place.className = 'chart-live';
  place.hidden = true;
  figure.append(place, button, status);

  let end: (() => void) | null = null;
  const close = (): void => {
    end?.();
    end = null;
    place.hidden = true;
    for (const still of stills) still.toggleAttribute('hidden', false);
    button.textContent = words.open;
    status.textContent = '';
  };
  const open = async (): Promise<void> => {
    button.disabled = true;
    try {
      const { showCanvas } = await import('./chart-canvas.ts');
      for (const still of stills) still.toggleAttribute('hidden', true);
      place.hidden = false;
      const frame = figure.dataset['chartFrame'] === 'plain' ? 'plain' : 'full';
      end = showCanvas(spec, place, frame, (said) => {
        status.textContent = said;
      });
      button.textContent = words.close;
      status.textContent = '';
    } catch {
      close();
      status.textContent = words.failed;
    }
    button.disabled = false;
    button.focus();
  };
  button.addEventListener('click', () => {
    if (end) close();
    else void open();
  });
  // Paper gets the static picture: it is sharper, and its colours are made for paper.
  addEventListener('beforeprint', close);
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) offer(figure);
