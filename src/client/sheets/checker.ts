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
  status.textContent = 'Đang tải phần kiểm tra…';
  const loading = load(checker.dataset['known'] ?? '');
  loading.then(
    () => {
      status.textContent = 'Sẵn sàng; từ đây dùng được cả khi không có mạng.';
    },
    () => {
      status.textContent = 'Chưa tải được phần kiểm tra; hãy tải lại trang khi có mạng.';
    },
  );
  const check = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    status.textContent = `Đang đọc ${file.name}…`;
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
  const [reader, answer] = await Promise.all([import('./check-file.ts'), fetch(known)]);
  if (!answer.ok) throw new Error(`${known}: ${String(answer.status)}`);
  return [reader, (await answer.json()) as Context] as const;
}
