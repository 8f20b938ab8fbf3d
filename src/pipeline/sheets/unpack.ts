import { Inflate } from 'fflate';
import { toolWords } from '../../locale/tool.ts';
import { SheetRefusal } from './refusal.ts';

/** Limits that no template of ours comes near: a table of 1,000 rows needs about half a megabyte. */
export const LIMITS = {
  fileBytes: 4_000_000,
  entries: 300,
  partBytes: 12_000_000,
  allBytes: 24_000_000,
} as const;

const FEED = 16_384;
const says = toolWords.sheets;

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  at: number;
}

/** What makes a workbook more than numbers and words: it is refused whole, nothing of it is run. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/vbaproject|\.bin$.*macro|macrosheets/i, says.holds.macro],
  [/externallinks?\//i, says.holds.links],
  [/embeddings\/|activex\/|ctrlprops\//i, says.holds.objects],
  [/(?:^|\/)connections\.xml$|querytables\//i, says.holds.queries],
];

/**
 * The parts of a workbook by name, each unpacked only when asked for. Sizes are read from the zip's
 * directory before anything is unpacked, and no part yields more than the directory promised: a bomb
 * is refused by its promise, a liar by its first surplus byte. Throws a `SheetRefusal`.
 */
export function openParts(file: Uint8Array): { names: string[]; read: (name: string) => string } {
  if (file.length > LIMITS.fileBytes) {
    throw new SheetRefusal(says.tooBig(LIMITS.fileBytes / 1_000_000));
  }
  if (file[0] === 0xd0 && file[1] === 0xcf) {
    throw new SheetRefusal(says.oldFormat);
  }
  if (file[0] !== 0x50 || file[1] !== 0x4b) throw new SheetRefusal(says.notWorkbook);
  const entries = directory(file);
  for (const { name } of entries) {
    const found = REFUSED.find(([pattern]) => pattern.test(name));
    if (found !== undefined) throw new SheetRefusal(says.copyNumbers(found[1]));
  }
  const known = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = known.get(name);
      return entry === undefined ? '' : new TextDecoder().decode(unpack(file, entry));
    },
  };
}

/** The central directory (APPNOTE.TXT 4.3.12), found from the end; ZIP64 is beyond our limits. */
function directory(file: Uint8Array): Entry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  while (end >= 0 && end > file.length - 65_558 && view.getUint32(end, true) !== 0x06054b50)
    end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new SheetRefusal(says.notWorkbook);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) throw new SheetRefusal(says.notWorkbook);
  const entries: Entry[] = [];
  let all = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || view.getUint32(at, true) !== 0x02014b50)
      throw new SheetRefusal(says.notWorkbook);
    const [nameLength, extra, comment] = [28, 30, 32].map((step) =>
      view.getUint16(at + step, true),
    );
    const entry: Entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      name: new TextDecoder().decode(file.subarray(at + 46, at + 46 + (nameLength ?? 0))),
    };
    all += entry.size;
    if (entry.size > LIMITS.partBytes || all > LIMITS.allBytes) {
      throw new SheetRefusal(says.unpacksTooBig);
    }
    entries.push(entry);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function unpack(file: Uint8Array, { at, method, packed, size }: Entry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (at + 30 > file.length || view.getUint32(at, true) !== 0x04034b50)
    throw new SheetRefusal(says.notWorkbook);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = file.subarray(from, from + packed);
  if (method === 0) return data;
  if (method !== 8) throw new SheetRefusal(says.notWorkbook);
  const out = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new SheetRefusal(says.notWorkbook);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let step = 0; step < data.length; step += FEED) {
      inflate.push(data.subarray(step, step + FEED), step + FEED >= data.length);
    }
  } catch {
    throw new SheetRefusal(says.notWorkbook);
  }
  return out.subarray(0, filled);
}
