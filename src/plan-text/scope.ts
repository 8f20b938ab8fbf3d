import type { PlanTree } from './tree.ts';

/** Bodies whose documents are for the whole country. */
const NATIONAL =
  /^(?:Chính phủ|Thủ tướng|Văn phòng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Bộ|Ban Bí thư|Ban Chấp hành Trung ương)(?!\p{L})/iu;

/** Whether a document of this issuer is for the whole country. */
export function isNational(issuer: string): boolean {
  return NATIONAL.test(issuer);
}

/** What a place may be called before its name. */
const FULL_NAMES = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'đặc khu'];

/** «Mẫu» as the text calls it in full, «tỉnh Mẫu»; the name alone where it does not. */
export function fullPlaceName(name: string, text: string): string {
  return FULL_NAMES.map((word) => `${word} ${name}`).find((words) => text.includes(words)) ?? name;
}

/** The years that a plan is for: those of its title, else the one in which it was issued. */
export function periodOf(tree: PlanTree): { from: string; to: string } {
  const title = [tree.title, ...tree.attached.map((plan) => plan.title)].join(' ');
  const span = /(?:giai đoạn|các năm)\s+(\d{4})\s*[-–]\s*(\d{4})/iu.exec(title);
  const [, first, last] = span ?? [];
  const year =
    /(?<!tháng\s+\d{1,2}\s+)năm\s+(\d{4})(?!\p{N})/iu.exec(title)?.[1] ??
    tree.issuedOn?.slice(0, 4);
  const from = first ?? year;
  const to = last ?? year;
  return {
    from: from === undefined ? '' : `${from}-01-01`,
    to: to === undefined ? '' : `${to}-12-31`,
  };
}
