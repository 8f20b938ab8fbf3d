/**
 * Reads CSV by RFC 4180 alone, written without the writer's library so that the two cannot share a
 * fault. Throws where a quote stands in a bare cell or a quoted cell does not end.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const pattern = /"((?:[^"]|"")*)"/y;
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null) throw new Error(`a quoted cell does not end (offset ${String(at)})`);
      cell = (found[1] ?? '').replaceAll('""', '"');
      at = pattern.lastIndex;
    } else {
      const pattern = /[^,\r\n]*/y;
      pattern.lastIndex = at;
      cell = pattern.exec(text)?.[0] ?? '';
      if (cell.includes('"')) throw new Error(`a quote in a bare cell (offset ${String(at)})`);
      at += cell.length;
    }
    row.push(cell);
    if (text.startsWith('\r\n', at) || at === text.length) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ',') {
      at += 1;
      if (at === text.length) throw new Error('the last line does not end');
    } else {
      throw new Error(`neither comma nor line end after a cell (offset ${String(at)})`);
    }
  }
  return rows;
}
