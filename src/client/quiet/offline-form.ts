import { canKeep, forget, keep, keptSince } from './offline.ts';

/** Wires the form of OfflineSave.astro; it stays hidden where the browser cannot keep pages. */
export async function startOfflineForm(root: Document, base: string): Promise<void> {
  const form = root.querySelector<HTMLElement>('[data-offline]');
  const save = form?.querySelector<HTMLButtonElement>('[data-offline-save]');
  const remove = form?.querySelector<HTMLButtonElement>('[data-offline-remove]');
  const said = form?.querySelector<HTMLOutputElement>('output');
  if (!form || !save || !remove || !said || !canKeep(globalThis)) return;

  const tell = async (): Promise<void> => {
    const since = await keptSince();
    remove.hidden = since === null;
    said.value =
      since === null
        ? ''
        : `Máy này đang giữ bản lưu ngày ${new Date(since).toLocaleDateString('vi-VN')}.`;
  };
  save.addEventListener('click', () => {
    const boxes = form.querySelectorAll<HTMLInputElement>('input:checked');
    said.value = 'Đang lưu…';
    keep(
      [...boxes].map(({ value }) => value),
      base,
      Date.now(),
    ).then(tell, () => {
      said.value = 'Chưa lưu được: mạng yếu hoặc máy không cho lưu. Trên máy chưa có gì mới.';
    });
  });
  remove.addEventListener('click', () => {
    void forget()
      .then(tell)
      .then(() => {
        said.value = 'Đã xoá khỏi máy này.';
        save.focus();
      });
  });
  await tell();
  form.hidden = false;
}
