import { browserWords } from '../../locale/in-browser.ts';
import type { Context } from './check-file.ts';

/**
 * The small part of the checker that loads with its page: file field, drop zone, status. The reader
 * follows as soon as the page is there, so that a file can be checked without a network afterwards.
 */
const checker = document.querySelector<HTMLElement>('[data-sheet-checker]');
const drop = checker?.querySelector<HTMLElement>('[data-drop]');
const input = checker?.querySelector('input');
const status = checker?.querySelector<HTMLElement>('[data-status]');
const result = checker?.querySelector<HTMLElement>('[data-result]');

if (checker && drop && input && status && result) {
  checker.hidden = false;
  const { known = '', loading: wait = '', ready = '', failed = '', reading = '' } = checker.dataset;
  status.textContent = wait;
  const loading = load(known);
  loading.then(
    () => {
      status.textContent = ready;
    },
    () => {
      status.textContent = failed;
    },
  );
  const check = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    status.textContent = `${reading} ${file.name}…`;
    result.replaceChildren();
    const [{ checkFile }, context] = await loading;
    await checkFile(file, context, result, (words) => {
      status.textContent = words;
    });
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    void check(file);
    // The same file, mended, may be picked again.
    input.value = '';
  });
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle('over', kind === 'dragover');
    });
  }
  drop.addEventListener('drop', (event) => {
    void check(event.dataTransfer?.files[0]);
  });
}

/** The reader, and what it must know of the site: all that is ever fetched. */
async function load(known: string) {
  const [reader, words, answer] = await Promise.all([
    import('./check-file.ts'),
    browserWords(document.documentElement.lang),
    fetch(known),
  ]);
  if (!answer.ok) throw new Error(`${known}: ${String(answer.status)}`);
  const context = (await answer.json()) as Omit<Context, 'words'>;
  return [reader, { ...context, words }] as const;
}
