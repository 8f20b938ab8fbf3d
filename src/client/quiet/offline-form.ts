import { canKeep, forget, keep, keptSince } from './offline.ts';

/** Wires the form of OfflineSave.astro; it stays hidden where the browser cannot keep pages. */
export async function startOfflineForm(root: Document, base: string): Promise<void> {
  const form = root.querySelector<HTMLElement>('[data-offline]');
  const save = form?.querySelector<HTMLButtonElement>('[data-offline-save]');
  const remove = form?.querySelector<HTMLButtonElement>('[data-offline-remove]');
  const said = form?.querySelector<HTMLOutputElement>('output');
  if (!form || !save || !remove || !said || !canKeep(globalThis)) return;

  /** What it says of itself stands in the form. */
  const say = (what: string): string => form.dataset[what] ?? '';
  const tell = async (): Promise<void> => {
    const since = await keptSince();
    remove.hidden = since === null;
    said.value =
      since === null
        ? ''
        : say('kept').replace(
            '{day}',
            new Date(since).toLocaleDateString(root.documentElement.lang),
          );
  };
  save.addEventListener('click', () => {
    const boxes = form.querySelectorAll<HTMLInputElement>('input:checked');
    said.value = say('saving');
    keep(
      [...boxes].map(({ value }) => value),
      base,
      Date.now(),
    ).then(tell, () => {
      said.value = say('failed');
    });
  });
  remove.addEventListener('click', () => {
    void forget()
      .then(tell)
      .then(() => {
        said.value = say('removed');
        save.focus();
      });
  });
  await tell();
  form.hidden = false;
}
