import type { ClaimKind } from '../../../audit/claim.ts';
import type { PageText } from '../../../audit/page-texts.ts';

/** What the audit of a built site reports. */
export const audit = {
  kinds: {
    figure: 'số của một tập số liệu',
    target: 'số của một chỉ tiêu hoặc kết quả của nó',
    'plan-quote': 'nguyên văn kế hoạch',
    'data-words': 'nguyên văn một câu trong data/',
    day: 'ngày, tháng, năm có trong dữ liệu',
    phone: 'số điện thoại của data/hotlines.json',
    ordinal: 'số thứ tự, số dòng, số ghi chú của kế hoạch',
    count: 'số đếm từ danh sách, thời gian đọc',
    scale: 'vạch chia của hình vẽ',
    file: 'cỡ và mã kiểm tra của tệp được công bố',
    address: 'địa chỉ trang hoặc tệp',
    declared: 'số khai trong data/said-numbers.json',
  } satisfies Record<ClaimKind, string>,
  /** Where a number stands, after its words. */
  where: {
    text: '',
    attribute: ' [nhãn đọc]',
    drawing: ' [hình vẽ]',
    script: ' [hình tương tác]',
  } satisfies Record<PageText['kind'], string>,
};
