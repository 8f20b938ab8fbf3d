import type { Before } from './accept.ts';
import type { Draft } from './draft.ts';
import { rankOf } from './draft.ts';
import type { Line } from './lines.ts';
import type { Shape } from './shape.ts';
import { classOf, DIGIT, endingOf, isAllUpper, LOWER, UPPER } from './text-class.ts';

/** Where the reader stands between two lines. */
export interface Flow {
  /** The node that a continuation would belong to. */
  block: Draft | null;
  /** The last line of text, and how it ends (see `endingOf`). */
  before: string;
  beforeEnding: 0 | 1 | 2;
  /** What stood between that line and this one. */
  blank: boolean;
  page: boolean;
  /** True once the text has said that it ends: «./.». */
  ended: boolean;
}

/** Before the first line of text. */
export function freshFlow(): Flow {
  return { block: null, before: '', beforeEnding: 2, blank: false, page: false, ended: false };
}

/** A line of text has gone by. */
export function passed(flow: Flow, text: string): void {
  flow.before = text;
  flow.beforeEnding = endingOf(text);
}

/** Legal bases and the words that put them into force always begin a paragraph. */
const BEGINS = /^(?:Căn cứ|Xét đề nghị|Theo đề nghị|Trên cơ sở)\s|^QUYẾT (?:ĐỊNH|NGHỊ)\s*:?$/u;

/** How a legal basis begins: its paragraph ends at a stop, however short its lines are. */
const BASIS = /^[*_]*(?:Căn cứ|Xét|Theo|Trên cơ sở|Thực hiện|Thi hành|Triển khai)\s/u;
/** What one legal basis may go on with behind a semicolon: another document. */
const DOCUMENT =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Công văn|Văn bản|Tờ trình|Báo cáo|Chương trình)\s/u;
/** Whoever issues the document, in the sentence after the legal bases. */
const ISSUER =
  /^(?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Chủ tịch|Thủ tướng|Chính phủ|Bộ|Sở|Công an|Ban|Thanh tra)\s/u;

/** What the acceptance of a mark has to know of the line before it. */
export function contextOf(flow: Flow, shape: Shape): Before {
  const { before } = flow;
  const open = flow.beforeEnding !== 2;
  return {
    ending: flow.beforeEnding,
    // A title in capitals may end with «MỤC» and refers to nothing.
    word: open && !isAllUpper(before) ? lastWord(before) : '',
    counted: open && /[\d%]$/.test(before),
    full: !shape.wrapped ? before.length > 60 : before.length >= shape.width * 0.8,
    parted: flow.blank && !flow.page && shape.blanksPart,
    headingLike: !open || headingLike(flow.block),
    none: flow.block === null,
  };
}

/** True where a block may be a title: short, one sentence. */
function headingLike(node: Draft | null): boolean {
  if (!node) return true;
  if (node.length > 320) return false;
  if (node.kind === 'paragraph' || node.kind === 'dash' || node.kind === 'plus')
    return node.length < 80 || isAllUpper(node.lines.join(' '));
  const words = node.lines.join(' ').replace(/^[*_]+/, '');
  return !/[.;]\s+\p{Lu}/u.test(words.slice(node.mark?.rest ?? 0));
}

/** Whether an unmarked line goes on from the line before or begins a paragraph. */
export function goesOn(flow: Flow, shape: Shape, line: Line, text: string): boolean {
  const { block: node, before } = flow;
  if (!node || line.hashes > 0) return false;
  const lower = classOf(text.charCodeAt(0)) === LOWER || /^[,;:.)\]%”]/u.test(text);
  const closed = flow.beforeEnding === 2;
  const parted = flow.blank && !flow.page && shape.blanksPart;
  // Word's hollow bullet, as plain text keeps it; and a title in capitals that a blank line ends.
  if (text.startsWith('o ') && /^o \p{Lu}/u.test(text)) return false;
  if (parted && isAllUpper(before) && !isAllUpper(text)) return false;
  if (text.startsWith('Trên đây là ')) return false;
  if (lower) return !(parted && closed) && !(closed && !shape.wrapped && !flow.page);
  if (node.parent?.rank === -1 && flow.beforeEnding !== 0 && BEGINS.test(text)) return false;
  const digit = classOf(text.charCodeAt(0)) === DIGIT;
  // «+ Tập huấn: ⏎ 20.000.000 đồng» goes on; «trong đó: ⏎ Sở Y tế …» does not.
  if (before.endsWith(':')) return digit && !parted && text.length < 40;
  // A mark alone on its line («Điều 1.») is closed by its own dot only.
  const alone = node.mark !== null && node.mark.rest >= node.length - 1;
  if ((!closed || alone) && titleGoesOn(node, text, parted)) return true;
  if (!shape.wrapped) {
    if (closed) return false;
    if (flow.page) return true;
    return digit && !parted && before.length > 40;
  }
  const room = before.length + 1 + (text.indexOf(' ') < 0 ? text.length : text.indexOf(' '));
  const short = room < shape.width * 0.88;
  if (parted) return !closed && !short;
  if (node.parent?.rank === -1 && BASIS.test(node.lines[0] ?? '')) {
    if (/;[*_\s]*$/u.test(before)) return !short && DOCUMENT.test(text);
    if (flow.beforeEnding === 1 && short && ISSUER.test(text)) return false;
    if (flow.beforeEnding === 0 && !isAllUpper(text)) return true;
  }
  if (closed) return !short;
  if (isAllUpper(before) && before.length < shape.width) {
    const capital = isAllUpper(text);
    return capital || (digit && short === false);
  }
  if (digit) return true;
  // A short open line that is not the end of a sentence: a title, and the text under it.
  return flow.beforeEnding === 1 || !(room < shape.width * 0.6 && headingLike(flow.block));
}

/** «II. NHIỆM VỤ VÀ ⏎ GIẢI PHÁP», «Chương I ⏎ QUY ĐỊNH CHUNG»: the title is on the next line. */
function titleGoesOn(node: Draft, text: string, parted: boolean): boolean {
  if (!node.mark || node.length > 400) return false;
  const words = node.lines.join(' ').slice(node.mark.rest).trim();
  if (words === '') {
    if (isAllUpper(text)) return true;
    const { rank } = node;
    if (!parted && rank >= rankOf('article')) return true;
    return rank < rankOf('article') && text.length < 160 && endingOf(text) === 0;
  }
  return !parted && isAllUpper(text) && isAllUpper(words);
}

/** The last word of a line in lower case; empty where it ends with a number. */
function lastWord(line: string): string {
  let to = line.length;
  while (to > 0 && classOf(line.charCodeAt(to - 1)) === 0) to -= 1;
  let from = to;
  while (from > 0 && isLetter(line.charCodeAt(from - 1))) from -= 1;
  return to - from > 12 ? '' : line.slice(from, to).toLowerCase();
}

function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LOWER || kind === UPPER;
}
