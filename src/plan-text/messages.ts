import type { Noted } from './noted.ts';
import type { Kind } from './tree.ts';

const NAMES: Record<Kind, string> = {
  part: 'phần',
  chapter: 'chương',
  division: 'mục',
  subdivision: 'tiểu mục',
  article: 'điều',
  section: 'mục lớn',
  item: 'khoản, mục số',
  point: 'điểm',
  dash: 'gạch đầu dòng',
  plus: 'dấu cộng',
  paragraph: 'đoạn',
  verbatim: 'khối giữ nguyên',
};

/** What a kind is called in a message. */
export function nameOf(kind: Kind): string {
  return NAMES[kind];
}

/** The Vietnamese sentence for something odd in the text: found, expected, likely cause, remedy. */
export function messageFor(noted: Noted): string {
  const { mark, expected, rule } = noted;
  const name = nameOf(mark.kind);
  const found = `“${mark.printed}”`;
  const declare =
    'nếu bản công bố đúng là in như vậy, hãy khai một đính chính trong corrections.json';
  switch (rule) {
    case 'plan-ordinal-repeated':
      return `thấy ${name} ${found} lần thứ hai, đáng lẽ là “${expected}”; có thể do gõ nhầm${mark.printed.startsWith('d') ? ' d với đ' : ''} hoặc chép lặp; ${declare}`;
    case 'plan-ordinal-skipped':
      return `thấy ${name} ${found}, đáng lẽ là “${expected}”; có thể bản gốc bỏ cách như vậy hoặc một dòng đã mất khi sao chép; hãy đối chiếu bản gốc, không tự đánh số lại`;
    case 'plan-ordinal-order':
      return `thấy ${name} ${found} sau một số lớn hơn, đáng lẽ là “${expected}”; có thể hai đoạn bị đảo chỗ hoặc một đề mục cha đã mất dấu; ${declare}`;
    case 'plan-ordinal-level':
      return `thấy ${name} ${found} nằm dưới một mục khác số; có thể đề mục cha đã mất hoặc đánh số nhầm cấp; hãy đối chiếu bản gốc`;
    case 'plan-mark-glued':
      return `dấu ${found} dính liền chữ sau nó, đáng lẽ có một dấu cách; có thể do trích chữ từ PDF; hãy thêm dấu cách nếu đây là bản gõ lại`;
    case 'plan-broken-hyphen':
      return 'dòng bắt đầu bằng “-” nhưng câu trước chưa hết, nên được đọc nối tiếp chứ không phải một gạch đầu dòng; có thể do ngắt trang giữa từ ghép; hãy khai một đính chính để người đọc biết';
    default:
      return `thấy ${found}`;
  }
}
