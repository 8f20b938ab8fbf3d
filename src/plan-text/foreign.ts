/** A file that is no plain UTF-8 text: the rule it breaks, and what to do about it. */
export interface Foreign {
  rule: 'plan-binary' | 'plan-not-utf8';
  message: string;
}

const SAVE = 'rồi chọn Lưu thành Văn bản thuần (.txt), mã UTF-8';

/** First bytes of a file → what it is. */
const BEGINNINGS: readonly (readonly [readonly number[], Foreign])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    {
      rule: 'plan-binary',
      message: `đây là tệp Word, Excel hoặc tệp nén (.docx, .xlsx, .zip), không phải văn bản thuần; hãy mở bằng Word ${SAVE}`,
    },
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    {
      rule: 'plan-binary',
      message: `đây là tệp Word hoặc Excel kiểu cũ (.doc, .xls), không phải văn bản thuần; hãy mở bằng Word ${SAVE}`,
    },
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    {
      rule: 'plan-binary',
      message: `đây là tệp RTF, không phải văn bản thuần; hãy mở bằng Word ${SAVE}`,
    },
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    {
      rule: 'plan-binary',
      message:
        'đây là tệp PDF, không phải văn bản thuần; hãy mở tệp, chép phần chữ vào tệp .txt mã UTF-8; nếu là bản quét thì cần bản Word hoặc gõ lại',
    },
  ],
  [
    [0xff, 0xfe],
    {
      rule: 'plan-not-utf8',
      message:
        'tệp dùng mã UTF-16 (Notepad gọi là “Unicode”); hãy mở bằng Notepad, chọn Lưu thành, ô Mã hóa chọn UTF-8',
    },
  ],
  [
    [0xfe, 0xff],
    {
      rule: 'plan-not-utf8',
      message:
        'tệp dùng mã UTF-16 (Notepad gọi là “Unicode big endian”); hãy mở bằng Notepad, chọn Lưu thành, ô Mã hóa chọn UTF-8',
    },
  ],
];

const PAGE = /^\ufeff?\s*(?:<!doctype\s+html|<html[\s>])/i;

/** What a file is whose first bytes belong to another format; null where they do not. */
export function foreignBytes(bytes: Uint8Array): Foreign | null {
  const found = BEGINNINGS.find(([begin]) => begin.every((byte, i) => bytes[i] === byte));
  return found?.[1] ?? null;
}

/** A saved web page is text, but not the text of a plan; null for anything else. */
export function foreignText(text: string): Foreign | null {
  if (!PAGE.test(text.slice(0, 400))) return null;
  return {
    rule: 'plan-binary',
    message:
      'đây là một trang web đã lưu (.html), không phải văn bản thuần; hãy mở trang, chép phần chữ của kế hoạch vào tệp .txt mã UTF-8',
  };
}
