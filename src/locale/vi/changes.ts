import type { Change } from '../../schema/change.ts';

/** Words of /thay-doi/ and the feeds. */
export const changes = {
  title: 'Những gì đã thay đổi',
  description: 'Nhật ký thay đổi của trang: đăng mới, bổ sung, đính chính.',
  follow: 'Theo dõi bằng trình đọc tin:',
  atom: 'feed.xml (Atom)',
  or: 'hoặc',
  json: 'feed.json',
  kinds: {
    published: 'Đăng mới',
    corrected: 'Đính chính',
    added: 'Bổ sung',
    removed: 'Gỡ bỏ',
  } satisfies Record<Change['kind'], string>,
  plan: (name: string) => `Toàn văn ${name}`,
  /** What the pages that a change may touch are called. */
  pages: {
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ và cơ quan',
    figures: 'Số liệu đã công bố',
    materials: 'Tài liệu tìm hiểu',
    help: 'Trợ giúp',
    kit: 'Bộ công cụ cho xã, phường',
    press: 'Bàn báo chí',
    data: 'Dữ liệu mở',
    sources: 'Nguồn và văn bản pháp luật',
  },
  feedTitle: (site: string) => `${site}: những gì đã thay đổi`,
  feedItem: (kind: string, title: string) => `${kind}. ${title}`,
};
