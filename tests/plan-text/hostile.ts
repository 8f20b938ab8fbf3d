const MEGABYTE = 1_000_000;

function fill(unit: string): string {
  return unit.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(unit)));
}

function numbered(line: (n: number) => string): string {
  let out = '';
  for (let n = 1; out.length < MEGABYTE; n += 1) out += line(n);
  return out;
}

/** Inputs of one megabyte that slow a careless parser down. */
export const HOSTILE: Record<string, string> = {
  'one long line': fill('trách nhiệm của các cấp '),
  'one long word': fill('a'),
  'one long line after a mark': `I. A\n1. ${fill('Nâng cao. ')}`,
  '100,000 headings': numbered((n) => `${String(n)}. A\n`).slice(0, MEGABYTE),
  'repeated headings': fill('I. MỤC ĐÍCH\n1. A\na) B.\n'),
  'the same point over and over': fill('d) A;\n'),
  'deep items': fill('1. A\n1.1. B\n1.1.1. C\n1.1.1.1. D\n1.1.1.1.1. E\n'),
  'deep lists': `# A\n${numbered((n) => `${' '.repeat((n * 2) % 4000)}- a\n`)}`,
  'one paragraph of short lines': `I. A\n${fill('và\n')}`,
  'one heading of short lines': `I. A\n${fill('A B\n')}`,
  asterisks: fill('*'),
  'spaced asterisks': fill('* '),
  'emphasis without end': fill('**a '),
  underscores: fill('_a'),
  backslashes: fill('\\'),
  'spaces in a line': `I. A${' '.repeat(MEGABYTE)}b`,
  'odd spaces': fill('a\u00a0 \u00ad'),
  'blank lines': fill('\n'),
  'carriage returns': fill('a\r'),
  'one carriage return and many lines': `\r${fill('a\n')}`,
  quotations: fill('> '),
  hashes: fill('#'),
  rules: fill('_____\n'),
  pipes: fill('|\n'),
  fences: fill('```\n'),
  'open tables': fill('<table>\n'),
  'page headers': fill('CÔNG BÁO/Số 277/Ngày 16-05-2026\n52\n'),
  'almost page headers': fill('CÔNG BÁO/Số 277 Ngày 16 '),
  'page numbers': numbered((n) => `${String(n % 9999)}\n`),
  'digital signatures': fill('Ký bởi: A\n'),
  'kinds over and over': fill('KẾ HOẠCH\n'),
  'attached plans': `KẾ HOẠCH\nA\nI. A\n1. B.\n${fill('KẾ HOẠCH\n(Kèm theo Quyết định số 1)\nI. A\n')}`,
  annexes: `I. A\n1. B./.\n${fill('PHỤ LỤC I\nA\n')}`,
  'annexes that are none': `I. A\n1. B.\n${fill('Phụ lục I\nvà\n')}`,
  recipients: `I. A\n1. B.\nNơi nhận:\n${fill('- A;\n')}`,
  'one recipient of many lines': `I. A\n1. B.\nNơi nhận:\n- A\n${fill('và b\n')}`,
  signatures: `I. A\n1. B.\n${fill('TM. ỦY BAN NHÂN DÂN\n')}`,
  titles: `KẾ HOẠCH\n${fill('A B C\n')}`,
  'broken hyphens': `I. A\n1. B\n${fill('- a\n')}`,
  'legal bases': fill('Căn cứ Luật;\n'),
  brackets: fill('('),
  digits: fill('1.'),
  'digits and dots in a line': fill('1.1 '),
  'front matter without end': `---\n${fill('a: b\n')}`,
  'decomposed accents': fill('Thực hiện '.normalize('NFD')),
  'accents upon accents': fill('a\u0301\u0302\u0303'),
  'our Markdown, broken': `---\nplan-markdown: 1\n---\n${fill('<!-- plan: {"parent":"x"} -->\n**I.** a\n')}`,
  'our Markdown, all points': `---\nplan-markdown: 1\n---\n${fill('**a)** a\n')}`,
};
