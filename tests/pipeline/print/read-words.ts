/** Reads Vietnamese number words back, by rules of its own: nothing here comes from what is tested. */
const UNITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const SCALE: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** «bảy mươi hai phẩy không năm» → 72.05. Throws for a word that is no part of a number. */
export function readNumber(words: string): number {
  const [whole = '', decimals, ...more] = words.split(' phẩy ');
  if (more.length > 0) throw new Error(`two commas in «${words}»`);
  const fraction = decimals === undefined ? '' : `.${readDigits(decimals)}`;
  return Number(`${String(readWhole(whole))}${fraction}`);
}

/** «một tám không không, một hai ba ba» → «18001233». */
export function readDigits(words: string): string {
  return words
    .split(/[ ,]+/)
    .map((word) => String(unit(word)))
    .join('');
}

function readWhole(words: string): number {
  let total = 0;
  let group = 0;
  let pending: number | null = null;
  for (const word of words.split(' ')) {
    const scale = SCALE[word];
    if (scale !== undefined) {
      total += (group + (pending ?? 0)) * scale;
      group = 0;
      pending = null;
    } else if (word === 'trăm') {
      group += need(pending, word) * 100;
      pending = null;
    } else if (word === 'mươi') {
      group += need(pending, word) * 10;
      pending = null;
    } else if (word === 'mười') {
      group += 10;
    } else if (word !== 'linh') {
      if (pending !== null) throw new Error(`two digits side by side in «${words}»`);
      pending = unit(word);
    }
  }
  return total + group + (pending ?? 0);
}

function need(pending: number | null, word: string): number {
  if (pending === null) throw new Error(`«${word}» with nothing before it`);
  return pending;
}

function unit(word: string): number {
  const value = UNITS[word];
  if (value === undefined) throw new Error(`«${word}» is no digit`);
  return value;
}
