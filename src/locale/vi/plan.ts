import type { Kind } from '../../plan-text/tree.ts';
import { formatDate } from './format.ts';

/** How a reader would name a node of a plan; also what its heading says. */
const step = {
  part: (mark: string) => `phần ${mark}`,
  chapter: (mark: string) => `chương ${mark}`,
  division: (mark: string) => `mục ${mark}`,
  subdivision: (mark: string) => `tiểu mục ${mark}`,
  article: (mark: string) => `Điều ${mark}`,
  section: (mark: string) => `mục ${mark}`,
  item: (mark: string) => `khoản ${mark}`,
  point: (mark: string) => `điểm ${mark}`,
  dash: (mark: string) => `gạch đầu dòng ${mark}`,
  plus: (mark: string) => `dấu cộng ${mark}`,
  paragraph: (mark: string) => `đoạn ${mark}`,
  verbatim: (mark: string) => `khối chữ ${mark}`,
} satisfies Record<Kind, (mark: string) => string>;

const stepInEnglish = {
  part: (mark: string) => `part ${mark}`,
  chapter: (mark: string) => `chapter ${mark}`,
  division: (mark: string) => `division ${mark}`,
  subdivision: (mark: string) => `subdivision ${mark}`,
  article: (mark: string) => `Article ${mark}`,
  section: (mark: string) => `section ${mark}`,
  item: (mark: string) => `item ${mark}`,
  point: (mark: string) => `point ${mark}`,
  dash: (mark: string) => `dash ${mark}`,
  plus: (mark: string) => `plus sign ${mark}`,
  paragraph: (mark: string) => `paragraph ${mark}`,
  verbatim: (mark: string) => `block ${mark}`,
} satisfies Record<Kind, (mark: string) => string>;

/** «văn bản»: what an attached plan is where its text does not say its kind. */
const anyKind = 'văn bản';

/** Words of /ke-hoach/ and the names of places in a plan. */
export const plan = {
  places: {
    step,
    again: (name: string, time: number) => `${name} (lần thứ ${String(time)})`,
    attached: (kind: string, number: number | null) =>
      `${kind === '' ? anyKind : kind.toLocaleLowerCase('vi-VN')} ban hành kèm theo${number === null ? '' : ` (văn bản thứ ${String(number)})`}`,
  },
  /** For citations in English, on every edition. */
  placesInEnglish: {
    step: stepInEnglish,
    again: (name: string, time: number) => `${name} (occurrence ${String(time)})`,
    attached: (_kind: string, number: number | null) =>
      `attached document${number === null ? '' : ` ${String(number)}`}`,
  },

  /** «Kế hoạch 74/KH-UBND» */
  name: (kind: string, number: string) => `${kind} ${number}`,
  /** A title that another plan may have too. */
  within: (title: string, plan: string, year: string) => `${title}: ${plan} (năm ${year})`,
  /** Of a plan issued with another, whose text gives it no title. */
  attachedTitle: (kind: string) => (kind === '' ? 'Văn bản kèm theo' : kind),
  list: {
    title: 'Các kế hoạch',
    description: 'Danh sách các kế hoạch được đăng lại toàn văn trên trang này.',
    lead: 'Mỗi kế hoạch được đăng lại toàn văn, mỗi điểm có đường dẫn riêng.',
  },
  issued: (issuer: string, on: string) => `${issuer}, ngày ${formatDate(on)}`,
  counts: (targets: number, from: string, to: string) =>
    `${String(targets)} chỉ tiêu, cho thời gian ${formatDate(from)} – ${formatDate(to)}`,
  related: {
    follows: 'Tiếp nối',
    followedBy: 'Được tiếp nối bởi',
    replaces: 'Thay thế',
    replacedBy: 'Được thay thế bởi',
  },
  toTargets: 'Chỉ tiêu và điều được biết về kết quả',

  title: (name: string) => `Toàn văn ${name}`,
  description: (name: string, issuedOn: string, issuer: string) =>
    `Toàn văn ${name} ngày ${formatDate(issuedOn)} của ${issuer}, mỗi điểm có đường dẫn riêng.`,
  numberNotInText: 'Số của kế hoạch không có trong văn bản được đăng lại; số này lấy từ',
  notCompared: 'Văn bản ở đây chưa được đối chiếu với bản gốc đã ký.',
  placeAndDate: (place: string, on: string) => `${place}, ngày ${formatDate(on)}`,
  linkTo: (place: string) => `Đường dẫn đến ${place}`,
  targetHere: (aim: string) => `Chỉ tiêu: ${aim}`,
  note: {
    corrected: (line: number, found: string, shown: string) =>
      `Văn bản công bố (dòng ${String(line)}) ghi «${found}»; trang này hiện «${shown}».`,
    doubted: (line: number, found: string, shown: string) =>
      `Văn bản công bố (dòng ${String(line)}) ghi «${found}»; có thể ý là «${shown}». Trang này giữ nguyên chữ đã công bố.`,
    onMark: (note: number) => `Ghi chú ${String(note)} về chỗ này`,
    onWords: (note: number) => `Ghi chú ${String(note)} về chữ này`,
  },
  downloads: {
    txt: 'Văn bản gốc từng chữ (TXT)',
    json: 'Cây mục, khoản, điểm (JSON)',
    md: 'Markdown',
    'akn.xml': 'Akoma Ntoso 3.0 (XML)',
  },
  facts: {
    issuer: 'Cơ quan ban hành',
    programme: 'Chương trình',
    sha256: 'Mã kiểm tra (sha256)',
  },
  ofThisPlan: {
    targets: 'Các chỉ tiêu của kế hoạch',
    tasks: 'Nhiệm vụ và cơ quan thực hiện',
  },
  page: {
    outline: 'Mục lục kế hoạch',
    text: 'Văn bản kế hoạch',
    recipients: 'Nơi nhận',
    notes: 'Ghi chú về chữ in',
    notesLead:
      'Văn bản được công bố có vài chỗ in nhầm hoặc có thể nhầm. Chỗ chắc chắn thì trang này hiện chữ đúng và ghi lại chữ gốc; chỗ còn nghi ngờ thì giữ nguyên.',
    corrected: 'Đã sửa.',
    doubted: 'Còn nghi ngờ.',
    backToText: 'Về chỗ này trong văn bản',
    takeAway: 'Tải về và kiểm tra',
  },
};
