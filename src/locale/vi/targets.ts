import type { Aim } from '../../schema/aim.ts';
import { aims } from './aims.ts';
import { formatDate, formatLongDate, formatNumber } from './format.ts';

interface Coverage {
  reported: number;
  of: number;
  unit: string;
}

/** What a citation names. */
interface Cited {
  issuer: string;
  /** «Kế hoạch 1/KH-UBND» */
  plan: string;
  number: string;
  issuedOn: string;
  place: string;
  quote: string;
  site: string;
  where: string;
  asOf: string;
}

/** «33 trên 56 xã» */
function coverage({ reported, of, unit }: Coverage): string {
  return `${formatNumber(reported)} trên ${formatNumber(of)} ${unit}`;
}

/** What one unit of the picture is and of what. */
function unitLine(of: Aim, subject: string): string {
  if (of.measure === 'percent' || of.measure === 'share') return `% ${subject}`;
  if (of.measure === 'deadline') return `thời gian: ${subject}`;
  if (of.measure === 'change') return `tăng, giảm (${of.value.unit}): ${subject}`;
  const { unit } = of.value;
  if (unit === null) return subject;
  return unit === '%' ? `% ${subject}` : `${unit}: ${subject}`;
}

/** How a status is worded; the shapes of the pictures are told apart by it too. */
const status = {
  'not-found': 'Chưa tìm thấy kết quả công bố',
  met: 'Đạt',
  missed: 'Chưa đạt',
  'in-progress': 'Đang thực hiện',
  'not-measurable': 'Có kết quả, không đo được bằng một con số',
};

/** Words of /chi-tieu/: targets, results, status. */
export const targets = {
  ...aims,

  listTitle: (count: number, year: string) =>
    count === 0 ? `Chỉ tiêu của năm ${year}` : `${String(count)} chỉ tiêu của năm ${year}`,
  listDescription: (plan: string) =>
    `Các chỉ tiêu mà ${plan} đặt ra, nguyên văn, và điều được biết về kết quả.`,
  opening: (count: number, year: string, ended: boolean) =>
    `Kế hoạch đặt ra ${String(count)} chỉ tiêu cho năm ${year}${ended ? '; năm ấy đã kết thúc' : ''}.`,
  noTargets:
    'Chúng tôi không thấy trong kế hoạch này chỉ tiêu nào bằng con số hay ngày hẹn. Kế hoạch vẫn có thể đặt mục tiêu bằng lời; hãy đọc trong toàn văn.',
  nothingFound: (search: string) => `Chưa tìm thấy kết quả công bố của chỉ tiêu nào (${search}).`,
  someFound: (found: number, total: number) =>
    `Đã tìm thấy kết quả công bố của ${String(found)} trên ${String(total)} chỉ tiêu.`,
  readInPlan: 'Đọc mục tiêu trong toàn văn kế hoạch',
  otherPlan: (count: number, plan: string, year: string) =>
    `${String(count)} chỉ tiêu của ${plan} (năm ${year})`,
  allTargets: 'Tất cả chỉ tiêu',

  /** Where the table and the page of one target say the same. */
  list: {
    each: 'Từng chỉ tiêu',
    table: 'Bảng chỉ tiêu',
    target: 'Chỉ tiêu',
    aim: 'Mức đề ra',
    place: 'Trong kế hoạch',
    known: 'Điều được biết',
    otherPlans: 'Chỉ tiêu của các kế hoạch khác',
    downloads: 'Tải về',
  },
  page: {
    quote: 'Nguyên văn trong kế hoạch',
    bases: 'Mẫu số của chỉ tiêu',
    countedOn: 'Tính trên',
    needed: 'Cần để đạt',
    total: 'Tổng số',
    onDay: 'Tại ngày',
    source: 'Nguồn',
    known: 'Điều được biết về kết quả',
    knownCaption: 'Chỉ tiêu và kết quả',
    national: 'Chương trình của cả nước',
    servedBy: 'Việc phục vụ chỉ tiêu này',
    servedByNote: 'Mối liên hệ này do chúng tôi đọc từ văn bản; kế hoạch không ghi thành bảng.',
    series: 'Chỉ tiêu này qua các kế hoạch',
    seriesPeriod: 'Thời gian',
    seriesSet: 'Mức đề ra',
    seriesPublished: 'Kết quả công bố',
    seriesBreak: 'Điều đã đổi',
    citation: 'Trích dẫn',
    code: 'Mã của chỉ tiêu, không đổi:',
    downloads: 'Tải về',
    embed: 'Nhúng hình vào trang khác',
    steps: 'Các chỉ tiêu',
  },
  howMany: (number: string) => `${number} là bao nhiêu?`,
  readInPlace: (place: string) => `${place}: đọc tại chỗ trong toàn văn`,
  description: (promise: string) => `${promise}. Nguyên văn, điều được biết về kết quả, và nguồn.`,
  /** How a bare figure is read: shown wherever one is judged. */
  bareReading: {
    above:
      'Văn bản ghi con số này mà không kèm chữ «ít nhất» hay «trở lên». Chúng tôi đọc là: đạt khi kết quả bằng hoặc cao hơn con số. Đó là cách đọc của trang này.',
    below:
      'Văn bản ghi con số này mà không kèm chữ «nhiều nhất» hay «trở xuống». Chúng tôi đọc là: đạt khi kết quả bằng hoặc thấp hơn con số. Đó là cách đọc của trang này.',
    inTime:
      'Văn bản ghi thời gian này mà không kèm chữ «trước» hay «chậm nhất». Chúng tôi đọc là: đạt khi xong trong thời gian ấy hoặc sớm hơn. Đó là cách đọc của trang này.',
    neither:
      'Văn bản ghi con số này mà không nói phải cao hơn hay thấp hơn, nên trang này không kết luận đạt hay chưa đạt.',
  },
  noCount: 'chưa tìm thấy số công bố',
  countSource: 'Nguồn của số này',
  severalBases: (land: string, day: string) =>
    `Vì sao có nhiều con số: kế hoạch viết cho ${land} cũ; từ ${formatDate(day)} địa giới và các đơn vị cấp xã thay đổi, và kế hoạch không nói cách tính sau đó. Chúng tôi để cả các cách tính cạnh nhau, không chọn thay cho ai.`,

  terms: {
    target: 'Chỉ tiêu',
    counted: 'Đếm cái gì',
    period: 'Thời gian',
    result: 'Kết quả công bố',
    units: 'Số đơn vị đã báo cáo',
    resultStatus: 'Loại số liệu',
    approvedBy: 'Văn bản duyệt kết quả',
    status: 'Tình trạng',
    searched: 'Tìm lần cuối',
    asOf: 'Tính đến ngày',
  },
  span: (from: string, to: string) => `${formatDate(from)} – ${formatDate(to)}`,
  notFoundShort: 'chưa tìm thấy',
  coverage,
  landRow: (printed: string, status: string) => `${printed}: ${status}`,
  searchedRow: (on: string, where: readonly string[]) => `${formatDate(on)}: ${where.join('; ')}`,
  nothingToCompare:
    'Chưa có kết quả công bố để so với chỉ tiêu, nên trang này không kết luận đạt hay chưa đạt.',
  noLevel:
    'Chỉ tiêu này không cho một mức để so bằng phép tính, nên trang này không kết luận đạt hay chưa đạt.',
  computation: (aim: string, ended: boolean, compared: readonly string[]) =>
    `So với ${aim}; thời gian của chỉ tiêu ${ended ? 'đã' : 'chưa'} kết thúc. ${compared.join('; ')}.`,
  comparedOn: (land: string, printed: string, status: string) => `${land}: ${printed}, ${status}`,

  citation: (of: Cited) =>
    `${of.issuer}, ${of.plan} ngày ${formatLongDate(of.issuedOn)}, ${of.place}: «${of.quote}». Theo ${of.site}, ${of.where}, tính đến ngày ${formatDate(of.asOf)}.`,
  /** For readers of another language, on every edition. */
  citationInEnglish: (of: Cited) =>
    `${of.issuer}, Plan ${of.number} of ${of.issuedOn}, ${of.place}. ${of.site}, ${of.where}, as of ${of.asOf}.`,

  status,
  /** «đạt»: a status within a sentence. */
  statusWithin: (state: keyof typeof status) => status[state].toLocaleLowerCase('vi-VN'),
  oneResultALand: 'Mỗi địa giới một kết quả',
  searched: (on: string, where: readonly string[]) =>
    `đã tìm ngày ${formatDate(on)}, ở ${where.join('; ')}`,
  notFound: (search: string) => `Chưa tìm thấy kết quả công bố (${search}).`,
  withCounts: (printed: string, numerator: number | null, denominator: number | null) =>
    numerator === null || denominator === null
      ? printed
      : `${printed} (${formatNumber(numerator)} trên ${formatNumber(denominator)})`,
  published: (printed: string, approvedBy: string, status: string) =>
    `Kết quả công bố: ${printed}, theo ${approvedBy}. ${status}.`,
  publishedByLand: (approvedBy: string, lands: readonly string[]) =>
    `Kết quả công bố theo ${approvedBy}, tính trên từng địa giới. ${lands.join('. ')}.`,
  period: (from: string, to: string, ended: boolean) =>
    `Chỉ tiêu này đặt ra cho thời gian từ ${formatDate(from)} đến ${formatDate(to)}; thời gian ấy ${ended ? 'đã' : 'chưa'} kết thúc.`,

  seriesChanged: {
    boundaries: 'địa giới đổi, không so thẳng được',
    wording: 'lời văn đổi',
    measure: 'cách đo đổi, không so thẳng được',
  },

  chart: {
    unit: (target: Aim & { subject: string }) => unitLine(target, target.subject),
    alt: (aim: string, results: readonly string[]) => `Mục tiêu ${aim}; ${results.join('; ')}.`,
    source: (plan: string, approvedBy: string | null) =>
      `Nguồn: ${plan}${approvedBy === null ? '' : `; kết quả: ${approvedBy}`}`,
    searchedOn: (on: string) => `Đã tìm ngày ${formatDate(on)}`,
    asOf: (on: string) => `Tính đến ngày ${formatDate(on)}`,
    coverage: (of: Coverage) => `${coverage(of)} đã báo cáo`,
    aim: (aim: string) => `Mục tiêu: ${aim}`,
    national: (aim: string) => `Chương trình cả nước: ${aim}`,
    baseline: (of: Aim) => `Mốc: ${aims.baseline(of)}`,
    notFound: 'chưa tìm thấy kết quả công bố',
    corrected: 'số liệu đã đính chính',
    notJudged: (printed: string) => `kết quả công bố ${printed}`,
    notJudgedState: 'không kết luận được đạt hay chưa đạt',
    spoken: (label: string, printed: string, known: boolean, state: string | null) =>
      `${label === '' ? '' : `${label}: `}${known ? 'kết quả công bố ' : ''}${printed}${state === null ? '' : `, ${state}`}`,
  },

  files: {
    title: (plans: readonly string[]) =>
      plans.length === 1
        ? `Chỉ tiêu của ${plans[0] ?? ''}`
        : `Chỉ tiêu của ${String(plans.length)} kế hoạch`,
    searchNote: 'Chưa tìm thấy kết quả',
    searchText: (id: string, on: string, where: readonly string[]) =>
      `${id}: đã tìm ngày ${formatDate(on)}, ở ${where.join('; ')}`,
    columns: {
      id: 'Mã chỉ tiêu',
      plan: 'Mã kế hoạch',
      anchor: 'Neo trong kế hoạch',
      quote: 'Nguyên văn',
      subject: 'Đếm cái gì',
      comparator: 'Cách so sánh',
      measure: 'Loại số đo',
      value: 'Mức đề ra',
      value_to: 'Đầu trên của khoảng',
      unit: 'Đơn vị',
      of: 'Trên tổng số, hoặc tính trên mỗi',
      of_unit: 'Đơn vị của tổng số',
      direction: 'Tăng hay giảm',
      value_from: 'Mức lúc đầu',
      against: 'So với',
      due: 'Hạn',
      period_from: 'Từ ngày',
      period_to: 'Đến ngày',
      result: 'Kết quả công bố',
      result_of: 'Kết quả: trên tổng số',
      result_direction: 'Kết quả tăng hay giảm',
      result_on: 'Ngày hoàn thành được công bố',
      result_numerator: 'Tử số của kết quả',
      result_denominator: 'Mẫu số của kết quả',
      units_reported: 'Số đơn vị đã báo cáo',
      units_of: 'Trên tổng số đơn vị',
      result_status: 'Loại số liệu của kết quả',
      result_approved_by: 'Văn bản duyệt kết quả',
      result_source: 'Mã nguồn của kết quả',
      status: 'Tình trạng',
      searched_on: 'Ngày tìm',
      searched_where: 'Nơi tìm',
      national_value: 'Mức của chương trình cả nước',
      continues: 'Nối tiếp chỉ tiêu',
    },
  },
};
