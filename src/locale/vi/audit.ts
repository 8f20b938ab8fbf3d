function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi-VN') + text.slice(1);
}

/**
 * How the pages speak of a number: the words right around it, by which the audit of a built site knows
 * what a number is said to be. `^` and `$` are the edges of a line, a cell or a label, `|` stands between
 * cells. They are written here a second time on purpose: a page that says something else of a number
 * than is expected is found.
 */
export const audit = {
  figures: {
    counted: (label: string, value: string): string[] => [
      `: ${label} (${value})`,
      `trên ${label} (${value})`,
    ],
    lastingId: (id: string): string => `không đổi: ${id}$`,
    landChanged: (day: string): string[] => [
      `trước và sau ngày ${day} không so thẳng với nhau`,
      `từ ${day} địa giới và các đơn vị cấp xã thay đổi`,
    ],
  },
  /** A day as the whole text of a link. */
  dayLink: (day: string): string => `ngày ${day}`,
  hotlines: {
    earliestCheck: (day: string): string => `Ngày đối chiếu sớm nhất: ${day}`,
    /** What names a number to call in running words. */
    named: (printed: string): string[] =>
      ['gọi', 'số', 'tổng đài', 'zalo', 'app', 'đường dây'].map((word) => `${word} ${printed}`),
    readOut: (name: string, spoken: string): string => `${name} (đọc là ${spoken})`,
    warned: (printed: string): string => `^Riêng số ${printed}$`,
    checked: (day: string, expires: string): string[] => [
      `Đối chiếu ngày ${day}. Biết thêm`,
      `Đối chiếu với nguồn ngày ${day}; đến ${expires} phải kiểm tra lại`,
      `Lần đối chiếu cuối là ngày ${day},`,
    ],
    searched: (where: string, day: string): string => `${where} (tìm ngày ${day})`,
  },
  kit: {
    checked: (day: string, expires: string): string =>
      `Các số đối chiếu ngày ${day}; sau ngày ${expires} phải kiểm tra lại`,
  },
  plan: {
    noteLabel: (note: string): string => `Ghi chú ${note} về`,
    printedLine: (line: string): string => `Văn bản công bố (dòng ${line}) ghi`,
    reportDay: (day: string, yearInferred: string): string[] => [
      `Trước ngày ${day}`,
      `chúng tôi suy ra năm ${yearInferred}`,
    ],
    corrections: (certain: string, doubts: string): string[] => [
      `${certain} chỗ sửa lỗi in đã khai báo`,
      `${doubts} chỗ còn nghi ngờ`,
    ],
    named: ({
      kind,
      number,
      issuer,
      place,
      issued,
      issuedLong,
      issuedIso,
    }: Record<
      'kind' | 'number' | 'issuer' | 'place' | 'issued' | 'issuedLong' | 'issuedIso',
      string
    >): string[] => [
      `${kind} ${number}`,
      `${kind} ${number} ngày ${issued} của ${issuer}`,
      `${kind} ${number} ngày ${issued} giao cho`,
      `${kind} ${number} ngày ${issuedLong}`,
      `Plan ${number} of ${issuedIso}`,
      `${place}, ngày ${issued}`,
      `${issuer}, ngày ${issued}`,
    ],
    plans: (count: string): string => `Chỉ tiêu của ${count} kế hoạch`,
    /** Beside the other plans of the site. */
    among: (plan: string, year: string): string => `${plan} (năm ${year})`,
    year: (year: string, place: string, from: string, to: string): string[] => [
      `Năm ${year} ${place} đã đề ra`,
      `kế hoạch năm ${year}`,
      `chỉ tiêu cho năm ${year}`,
      `chỉ tiêu của năm ${year}`,
      `cho thời gian ${from} – ${to}`,
    ],
    /** What stands around the name of a place in the text where it is linked. */
    linked: (place: string, opening: string): string[] => [
      `^${place}$`,
      `^${place}: đọc tại chỗ`,
      `^${place}: ${opening}`,
      `( ${capitalised(place)} )`,
    ],
    /** A place in an English citation, after the day of the plan. */
    inEnglish: (issuedIso: string, place: string): string => `of ${issuedIso}, ${place}.`,
    /** The mark of a place whose words stand below it. */
    markAlone: (mark: string): string => `^${mark} ¶`,
    linkLabel: (place: string): string => `Đường dẫn đến ${place}$`,
    seeLabel: (anchor: string): string => `Xem trong kế hoạch: ${anchor}$`,
  },
  targets: {
    counted: (found: string, total: string, kind: string): string[] => [
      `${total} chỉ tiêu của năm`,
      `${total} chỉ tiêu của ${kind}`,
      `${total} chỉ tiêu cho năm`,
      `^${total} chỉ tiêu, cho thời gian`,
      `của ${found} trên ${total} chỉ tiêu`,
    ],
    aim: (aim: string, bare: string, label: string): string[] => [
      `^${bare} là bao nhiêu?$`,
      `^Mục tiêu: ${aim}$`,
      `^Mục tiêu ${aim};`,
      `^Chỉ tiêu | ${aim}$`,
      `${label} | ${aim} |`,
      `^${aim} ${label}$`,
    ],
    period: (from: string, to: string): string[] => [
      `từ ${from} đến ${to};`,
      `Thời gian | ${from} – ${to}$`,
    ],
    searched: (day: string, where: string): string[] => [
      `Đã tìm ngày ${day}`,
      `Tìm lần cuối | ${day}: ${where}`,
    ],
    searchedThere: (day: string, where: string): string => `đã tìm ngày ${day}, ở ${where}`,
    noDenominator: 'chưa tìm thấy số công bố',
  },
  results: {
    comparedWith: (aim: string): string => `So với ${aim};`,
    own: (printed: string, whole: string): string[] => [
      `^Kết quả công bố | ${printed}$`,
      `^${whole}$`,
    ],
    alone: (printed: string, whole: string, place: string): string[] => [
      `Kết quả công bố: ${whole}`,
      `Kết quả công bố | ${whole}`,
      `kết quả công bố ${printed},`,
      `kết thúc. ${whole}:`,
      `^${printed} –`,
      `^results: ${printed} = ${place}$`,
      // Where no rule can judge the number it is said, not drawn.
      `^kết quả công bố ${printed} –`,
      `^results: kết quả công bố ${printed} = null$`,
    ],
    onLand: (land: string, printed: string, whole: string, place: string): string[] => [
      `${land}: ${whole},`,
      `${land}: ${whole}:`,
      `${land}: kết quả công bố ${printed},`,
      `${land} | ${whole}:`,
      `${land} ${printed} –`,
      `${land}: ${printed} = ${place}$`,
    ],
  },
  site: {
    asOf: (day: string, iso: string): string[] => [
      `tính đến ngày ${day}`,
      `^Tính đến ngày | ${day}$`,
      `as of ${iso}.`,
    ],
    updated: (day: string): string => `^Cập nhật ngày ${day}.$`,
    readingTime: (minutes: string): string => `khoảng ${minutes} phút đọc`,
    lastChecked: (day: string): string => `Kiểm tra lần cuối ngày ${day}.`,
    change: (day: string, title: string): string[] =>
      ['Đăng mới', 'Đính chính', 'Bổ sung', 'Gỡ bỏ'].map((kind) => `^${day}: ${kind}. ${title}`),
  },
  sources: {
    cited: (publisher: string): string => `(nguồn: ${publisher})`,
    checked: (day: string): string => `^Kiểm tra ngày ${day},`,
    lawChecked: (day: string): string => `^Kiểm tra ngày ${day};`,
    provenance: (name: string, locator: string, day: string, iso: string): string[] => [
      `Nguồn: ${name}; kiểm tra ngày ${day}.`,
      `Source: ${name}; checked ${iso}.`,
      `(${locator}); kiểm tra ngày ${day};`,
      `(${locator});`,
      `; kiểm tra ngày ${day}.`,
      `; checked ${iso}.`,
      `^Kiểm tra ngày ${day}$`,
      `. Kiểm tra ngày ${day}.$`,
    ],
  },
};
