import type { OddMark, PlanWords } from '../../../plan-text/words.ts';
import type { Kind } from '../../../plan-text/tree.ts';

const KINDS = {
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
} satisfies Record<Kind, string>;

const found = ({ kind, printed }: OddMark) => `thấy ${KINDS[kind]} “${printed}”`;
const DECLARE =
  'nếu bản công bố đúng là in như vậy, hãy khai một đính chính trong corrections.json';
const ALIAS = 'người đọc đã lưu địa chỉ này, hãy khai aliases trong anchors.json';
const SAVE = 'rồi chọn Lưu thành Văn bản thuần (.txt), mã UTF-8';

/** Words of problems of the plan parser. */
export const planText: PlanWords = {
  problems: {
    'plan-empty': () => 'tệp kế hoạch trống; hãy chép văn bản đã công bố vào tệp này',
    'plan-binary': (what) =>
      ({
        nul: 'tệp này không phải văn bản thuần (có byte NUL), có thể là tệp Word hoặc PDF; hãy lưu phần chữ thành .txt mã UTF-8',
        office: `đây là tệp Word, Excel hoặc tệp nén (.docx, .xlsx, .zip), không phải văn bản thuần; hãy mở bằng Word ${SAVE}`,
        'old-office': `đây là tệp Word hoặc Excel kiểu cũ (.doc, .xls), không phải văn bản thuần; hãy mở bằng Word ${SAVE}`,
        rtf: `đây là tệp RTF, không phải văn bản thuần; hãy mở bằng Word ${SAVE}`,
        pdf: 'đây là tệp PDF, không phải văn bản thuần; hãy mở tệp, chép phần chữ vào tệp .txt mã UTF-8; nếu là bản quét thì cần bản Word hoặc gõ lại',
        'web-page':
          'đây là một trang web đã lưu (.html), không phải văn bản thuần; hãy mở trang, chép phần chữ của kế hoạch vào tệp .txt mã UTF-8',
      })[what],
    'plan-not-utf8': (what) =>
      ({
        'utf-16le':
          'tệp dùng mã UTF-16 (Notepad gọi là “Unicode”); hãy mở bằng Notepad, chọn Lưu thành, ô Mã hóa chọn UTF-8',
        'utf-16be':
          'tệp dùng mã UTF-16 (Notepad gọi là “Unicode big endian”); hãy mở bằng Notepad, chọn Lưu thành, ô Mã hóa chọn UTF-8',
        other:
          'tệp không đúng mã UTF-8, có thể là bảng mã cũ (TCVN3, VNI, windows-1258); hãy chuyển sang Unicode UTF-8 rồi lưu lại',
      })[what],
    'plan-no-structure': () =>
      'không thấy đề mục nào (I., 1., a), Điều 1.); hãy xem lại đây có phải toàn văn kế hoạch không, hay dấu đề mục đã mất khi sao chép',
    'plan-ordinal-repeated': (mark) =>
      `${found(mark)} lần thứ hai, đáng lẽ là “${mark.expected}”; có thể do gõ nhầm${mark.printed.startsWith('d') ? ' d với đ' : ''} hoặc chép lặp; ${DECLARE}`,
    'plan-ordinal-skipped': (mark) =>
      `${found(mark)}, đáng lẽ là “${mark.expected}”; có thể bản gốc bỏ cách như vậy hoặc một dòng đã mất khi sao chép; hãy đối chiếu bản gốc, không tự đánh số lại`,
    'plan-ordinal-order': (mark) =>
      `${found(mark)} sau một số lớn hơn, đáng lẽ là “${mark.expected}”; có thể hai đoạn bị đảo chỗ hoặc một đề mục cha đã mất dấu; ${DECLARE}`,
    'plan-ordinal-level': (mark) =>
      `${found(mark)} nằm dưới một mục khác số; có thể đề mục cha đã mất hoặc đánh số nhầm cấp; hãy đối chiếu bản gốc`,
    'plan-mark-glued': ({ printed }) =>
      `dấu “${printed}” dính liền chữ sau nó, đáng lẽ có một dấu cách; có thể do trích chữ từ PDF; hãy thêm dấu cách nếu đây là bản gõ lại`,
    'plan-broken-hyphen': () =>
      'dòng bắt đầu bằng “-” nhưng câu trước chưa hết, nên được đọc nối tiếp chứ không phải một gạch đầu dòng; có thể do ngắt trang giữa từ ghép; hãy khai một đính chính để người đọc biết',
    'plan-correction-not-found': ({ found: words, line, noLine }) =>
      `không thấy “${words}” ở dòng ${String(line)}${noLine ? ' (tệp không có dòng này)' : ''} của bản kế hoạch; hãy chép đúng chữ và đúng số dòng của bản công bố`,
    'plan-correction-unclear': ({ found: words, line }) =>
      `“${words}” có hơn một lần ở dòng ${String(line)}; hãy chép dài hơn để chỉ đúng một chỗ`,
    'plan-anchor-dropped': ({ anchor, words, place }) =>
      `neo “#${anchor}” (“${words}”) không còn${place === null ? '' : `, chữ ấy nay ở “#${place}”`}; ${ALIAS}`,
    'plan-anchor-moved': ({ anchor, words, place }) =>
      `neo “#${anchor}” vốn chỉ “${words}”, nay chữ ấy ở “#${place}”; ${ALIAS}`,
    'plan-anchor-alias': ({ from, to }) =>
      `neo cũ “#${from}” được dẫn tới “#${to}” nhưng kế hoạch không có neo này; hãy sửa aliases cho đúng`,
    'plan-reference-unresolved': ({ what, text }) => {
      const why = {
        node: 'chỗ dẫn chiếu này không tới được mục nào của kế hoạch; có thể dẫn tới văn bản khác hoặc gõ nhầm số; hãy đối chiếu bản gốc',
        document:
          'văn bản được dẫn chưa có trong danh mục nguồn; hãy thêm vào danh mục nếu muốn có liên kết',
        agency:
          'cơ quan được nêu chưa có trong danh mục cơ quan; hãy thêm tên gọi này nếu muốn có liên kết',
      }[what];
      return `“${text}”: ${why}`;
    },
  },
  changes: {
    same: 'Hai bản giống nhau từng điểm.',
    total: (count, parts) => `${String(count)} điểm khác nhau: ${parts.join(', ')}.`,
    how: { added: 'thêm', removed: 'bỏ', changed: 'sửa', moved: 'chuyển chỗ' },
    place: (anchor, line) => `#${anchor} (dòng ${String(line)})`,
    added: (text) => `[thêm: ${text}]`,
    removed: (text) => `[bỏ: ${text}]`,
  },
  unknownIssuer: 'không rõ',
};
