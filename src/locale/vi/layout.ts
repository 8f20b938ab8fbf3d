import type { Place } from '../../schema/place.ts';
import { formatDate } from './format.ts';

/** What an empty field of the operator is shown as. */
const empty = 'chưa điền';

/** Whose People's Committee issues the plans. */
const levels: Record<Place['kind'], string> = {
  province: 'tỉnh',
  city: 'thành phố',
  district: 'huyện',
  commune: 'cấp xã',
};

/** Words of header, footer, help bar and everything around a page. */
export const layout = {
  /** For Open Graph. */
  locale: 'vi_VN',
  skip: 'Đến nội dung chính',
  changes: 'Những gì đã thay đổi',
  /** Names of the regions of a page, for those who do not see them. */
  regions: {
    about: 'Về trang này',
    main: 'Chính',
    all: 'Toàn trang',
    help: 'Trợ giúp nhanh',
  },
  nav: {
    targets: 'Chỉ tiêu',
    plan: 'Kế hoạch',
    tasks: 'Nhiệm vụ',
    figures: 'Số liệu',
    materials: 'Tìm hiểu',
    help: 'Trợ giúp',
  },
  footer: {
    content: 'Nội dung',
    home: 'Trang đầu',
    plans: 'Các kế hoạch',
    plan: 'Toàn văn kế hoạch',
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ và cơ quan',
    figures: 'Số liệu đã công bố',
    materials: 'Tài liệu tìm hiểu',
    reuse: 'Dùng lại',
    press: 'Bàn báo chí',
    kit: 'Bộ công cụ cho xã, phường',
    data: 'Dữ liệu mở',
    sources: 'Nguồn và văn bản pháp luật',
    changes: 'Những gì đã thay đổi',
    site: 'Về trang này',
    help: 'Trợ giúp',
    about: 'Giới thiệu',
    method: 'Phương pháp',
    accessibility: 'Khả năng tiếp cận',
    privacy: 'Riêng tư',
  },
  official: (body: string) => `Trang của ${body}.`,
  officialMore: 'Về trang này',
  independent: (of: Place['kind']) =>
    `Trang độc lập, không phải trang của Ủy ban nhân dân ${levels[of]}.`,
  independentMore: 'Ai làm trang này?',
  publishes: (plan: string, official: boolean) =>
    `${official ? 'Trang này đăng' : 'Đây là bản đăng lại độc lập'} ${plan}. Văn bản ở đây chưa được đối chiếu với bản gốc đã ký.`,
  issuer: 'Cơ quan ban hành kế hoạch:',
  operator: (name: string | null, email: string | null) =>
    `Người vận hành trang: ${name ?? empty}. Nơi nhận báo lỗi (không phải kênh trợ giúp): ${email ?? empty}.`,
  licence: (covers: string) => `${covers}:`,
  moreHelp: 'Trợ giúp khác',
  leave: 'Thoát nhanh',
  asOf: (day: string) => `Trang dựng từ nội dung tính đến ngày ${formatDate(day)}.`,
  updated: (day: string) => `Cập nhật ngày ${formatDate(day)}.`,
  steps: { previous: 'Trước', next: 'Tiếp' },
  notFound: {
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trang nào.',
    heading: 'Không tìm thấy trang này',
    lead: 'Địa chỉ có thể bị gõ nhầm, hoặc trang đã được đổi chỗ. Bạn có thể đi tiếp từ đây:',
    home: 'Trang đầu',
  },
  moved: {
    title: 'Trang đã chuyển địa chỉ',
    text: 'Trang này đã chuyển sang địa chỉ mới',
    link: 'Đi tới trang ấy',
  },
  /** What a picture says of a target when its address is shared. */
  cardOfTarget: (year: string, aim: string) => `Chỉ tiêu năm ${year}: ${aim}`,
};
