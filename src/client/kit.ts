/**
 * Puts the chosen unit's name on every sheet of the page and prints one sheet at a time. Nothing is
 * sent and nothing is kept: a new visit begins with blanks.
 *
 * A sheet: `[data-unit-blank]` is the line to write on, `[data-unit-name]` the name in its place.
 */
export function startKit(root: Document): void {
  const picker = root.querySelector<HTMLElement>('[data-kit-picker]');
  const select = picker?.querySelector('select');
  const said = picker?.querySelector('output');
  if (!picker || !select || !said) return;

  select.addEventListener('change', () => {
    fill(root, select.value);
    said.value =
      select.value === ''
        ? (picker.dataset['blank'] ?? '')
        : (picker.dataset['named'] ?? '').replace('{name}', select.value);
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-kit-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      printOne(root, button.dataset['kitPrint'] ?? '');
    });
  }
  picker.hidden = false;
  // A browser may restore the choice of an earlier visit to the page.
  if (select.value !== '') fill(root, select.value);
}

function fill(root: Document, name: string): void {
  for (const blank of root.querySelectorAll<HTMLElement>('[data-unit-blank]')) {
    blank.hidden = name !== '';
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-unit-name]')) {
    place.hidden = name === '';
    place.textContent = name;
  }
}

/** Opens the sheet, closes the others while the printer looks, and puts them back. */
function printOne(root: Document, slug: string): void {
  const sheets = [...root.querySelectorAll<HTMLDetailsElement>('[data-kit-sheet]')];
  const open = sheets.filter((sheet) => sheet.open);
  for (const sheet of sheets) sheet.open = sheet.dataset['kitSheet'] === slug;
  root.defaultView?.print();
  for (const sheet of open) sheet.open = true;
}
