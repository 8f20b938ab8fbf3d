import { PLAN_RULES } from '../../plan-text/rules.ts';
import type { Severity } from './problem.ts';

/** One rule of `npm run check`; its id is a heading of docs/problems.md. */
export interface Rule {
  severity: Severity;
  /** What the rule is about, for the person who meets it. */
  heading: string;
}

/** Rules of content/ and data/, in the order in which the files are read and compared. */
export const CONTENT_RULES = {
  'file-missing': { severity: 'error', heading: 'Thiếu một tệp' },
  'file-encoding': { severity: 'error', heading: 'Tệp không phải UTF-8' },
  'json-syntax': { severity: 'error', heading: 'JSON sai cú pháp' },
  'json-repeated-key': { severity: 'error', heading: 'Một mục viết hai lần' },
  'data-unknown-key': { severity: 'error', heading: 'Mục không có tên này' },
  'data-shape': { severity: 'error', heading: 'Giá trị không đúng dạng' },
  'front-matter-missing': { severity: 'error', heading: 'Thiếu phần khai báo đầu tệp' },
  'front-matter-syntax': { severity: 'error', heading: 'Phần khai báo sai cú pháp' },
  'prose-syntax': { severity: 'error', heading: 'Bài viết sai cú pháp MDX' },
  'prose-value': { severity: 'error', heading: 'Mã trong bài viết không có thật' },
  'prose-element': { severity: 'error', heading: 'Thẻ không dùng được trong bài viết' },
  'prose-html': { severity: 'error', heading: 'Thẻ hoặc thuộc tính HTML trong bài viết' },
  'prose-heading': { severity: 'error', heading: 'Đề mục bỏ cấp' },
  'prose-vague-link': { severity: 'error', heading: 'Đường dẫn không nói dẫn tới đâu' },
  'prose-link-address': { severity: 'error', heading: 'Địa chỉ của đường dẫn' },
  'prose-long-sentence': { severity: 'warning', heading: 'Câu quá dài' },
  'prose-typed-number': { severity: 'error', heading: 'Số gõ tay trong bài viết' },
  'prose-law-source': { severity: 'error', heading: 'Câu nói về luật thiếu nguồn' },
  'prose-stigma': { severity: 'error', heading: 'Lời gây kỳ thị' },
  'prose-threat': { severity: 'error', heading: 'Lời dọa' },
  'prose-promise': { severity: 'error', heading: 'Lời hứa không ai giữ chắc được' },
  'prose-consent-age': { severity: 'error', heading: '«Tuổi đồng thuận»' },
  'id-repeated': { severity: 'error', heading: 'Một mã dùng hai lần' },
  'id-name': { severity: 'error', heading: 'Mã khác tên tệp' },
  'id-unknown': { severity: 'error', heading: 'Mã không có ở nơi được nhắc tới' },
  'place-no-territories': { severity: 'error', heading: 'Nơi chưa có địa giới' },
  'plan-anchor-unknown': { severity: 'error', heading: 'Kế hoạch không có neo này' },
  'plan-no-targets': { severity: 'warning', heading: 'Kế hoạch chưa có chỉ tiêu' },
  'plan-unconfirmed': { severity: 'error', heading: 'Bản nháp chưa có người đối chiếu' },
  'plan-fingerprint': { severity: 'error', heading: 'plan.txt khác bản đã ghi nhận' },
  'plan-number': { severity: 'error', heading: 'Số trong văn bản khác lần nhập thứ hai' },
  'plan-date': { severity: 'error', heading: 'Ngày ban hành không có trong văn bản' },
  'plan-title': { severity: 'error', heading: 'Tên kế hoạch không có trong văn bản' },
  'target-anchor': { severity: 'error', heading: 'Chỉ tiêu trỏ vào neo không có' },
  'target-section': { severity: 'error', heading: 'Chỉ tiêu ngoài mục của chỉ tiêu' },
  'target-quote': { severity: 'error', heading: 'Câu trích không có nguyên văn' },
  'target-quote-number': { severity: 'error', heading: 'Câu trích không có đúng một tỷ lệ' },
  'target-value': { severity: 'error', heading: 'Số khác câu trích' },
  'target-unit': { severity: 'error', heading: 'Đơn vị khác câu trích' },
  'target-comparator': { severity: 'error', heading: 'Cách so sánh khác câu trích' },
  'target-overlap': { severity: 'error', heading: 'Hai câu trích trùng nhau' },
  'result-target': { severity: 'error', heading: 'Tệp kết quả sai tên' },
  'target-continues': {
    severity: 'error',
    heading: 'Chỉ tiêu nối tiếp một kế hoạch không có trước',
  },
  'result-value': { severity: 'error', heading: 'Kết quả không cùng loại với chỉ tiêu' },
  'result-missing': { severity: 'error', heading: 'Chỉ tiêu chưa có tệp kết quả' },
  'calendar-quote': { severity: 'error', heading: 'Lịch báo cáo khác kế hoạch' },
  'law-citation': { severity: 'error', heading: 'Viện dẫn khác kế hoạch' },
  'figure-too-small': { severity: 'error', heading: 'Số đếm quá nhỏ' },
  'figure-share': { severity: 'error', heading: 'Tỷ lệ ngoài khoảng 0 đến 100' },
  'figure-sum': { severity: 'error', heading: 'Tổng không khớp' },
  'figure-withheld': { severity: 'error', heading: 'Số để trống không có lý do' },
  'figure-recoverable': { severity: 'error', heading: 'Số không đăng vẫn tính lại được' },
  'figure-methods-mixed': { severity: 'error', heading: 'Vẽ chung các cách tính' },
  'figure-units-mixed': { severity: 'error', heading: 'Vẽ chung các đơn vị' },
  'ledger-missing': { severity: 'error', heading: 'Số chưa nhập lần thứ hai' },
  'ledger-disagrees': { severity: 'error', heading: 'Hai lần nhập khác nhau' },
  'site-language': { severity: 'error', heading: 'Ngôn ngữ chưa có' },
  'site-not-filled': { severity: 'warning', heading: 'Người vận hành chưa điền' },
  'hotline-number': { severity: 'error', heading: 'Số điện thoại không đúng dạng' },
  'hotline-printed': { severity: 'error', heading: 'Cách in số không theo quy tắc' },
  'hotline-spoken': { severity: 'error', heading: 'Cách đọc số không theo quy tắc' },
  'hotline-keeps-button': { severity: 'error', heading: 'Giữ nút gọi cho số không khẩn cấp' },
  'hotline-cost': { severity: 'error', heading: 'Số 1900 ghi là không mất tiền' },
  'hotline-neutral-name': { severity: 'error', heading: 'Tên lưu danh bạ nói lộ chuyện' },
  'hotline-province': { severity: 'error', heading: 'Tỉnh của đường dây' },
  'hotline-expiry': { severity: 'error', heading: 'Hạn kiểm tra số quá xa' },
  'hotline-due': { severity: 'warning', heading: 'Số sắp hết hạn kiểm tra' },
  'hotline-expired': { severity: 'warning', heading: 'Số đã hết hạn kiểm tra' },
} as const satisfies Record<string, Rule>;

/** Every rule of `npm run check`, the parser's first. */
export const RULES = { ...PLAN_RULES, ...CONTENT_RULES } as const;

/** Id of a rule; a problem cannot carry any other. */
export type RuleId = keyof typeof RULES;

/** Whether a text is the id of a rule, for ids that come through another library. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}
