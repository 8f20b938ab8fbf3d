import type { Law } from '../../schema/law.ts';
import type { Provenance } from '../../schema/provenance.ts';
import type { Source } from '../../schema/source.ts';
import { formatDate } from './format.ts';

const confidence: Record<Provenance['confidence'], string> = {
  high: 'cao: văn bản chính thức hoặc hai nguồn độc lập khớp nhau',
  medium: 'vừa: một bài báo hoặc một bên thứ ba',
  low: 'thấp: nguồn yếu hoặc đã cũ',
};

const copy: Record<Source['copy'], string> = {
  live: 'đọc trên trang gốc',
  'stored-copy': 'đọc trong bản lưu của trang, không phải trang trực tuyến',
  mirror: 'đọc trong bản sao do bên khác giữ; hãy xem bản chính thức trước khi viện dẫn',
  'published-text': 'chính văn bản được đăng lại ở đây',
};

/** Words of /nguon/, and of the line under every number. */
export const sources = {
  page: {
    title: 'Nguồn và văn bản pháp luật',
    description:
      'Mọi nguồn của trang này: địa chỉ, ngày kiểm tra, độ tin cậy, và tình trạng từng văn bản pháp luật.',
    lead: 'Mỗi con số và mỗi câu về pháp luật trên trang này dẫn về một mục ở đây. Nơi nhận báo lỗi ghi ở cuối trang, khi đã được điền.',
    contents: 'Mục lục trang nguồn',
    plans: 'Văn bản kế hoạch',
    method: 'Chúng tôi tìm và kiểm tra nguồn thế nào',
  },
  corrections: (sure: number, doubted: number) =>
    `${String(sure)} chỗ sửa lỗi in đã khai báo, ${String(doubted)} chỗ còn nghi ngờ và giữ nguyên`,
  hash: 'Mã sha256:',
  caveat: 'Lưu ý:',
  /** Before a link to a source. */
  source: 'Nguồn:',
  checked: (on: string, sure: Provenance['confidence']) =>
    `kiểm tra ngày ${formatDate(on)}; độ tin cậy ${confidence[sure]}`,
  published: (publisher: string, on: string | null) =>
    on === null ? publisher : `${publisher}, ${formatDate(on)}`,
  read: (on: string, how: Source['copy']) => `Kiểm tra ngày ${formatDate(on)}, ${copy[how]}`,
  confidence: (sure: Provenance['confidence']) => `Độ tin cậy ${confidence[sure]}`,
  /** Force of a law. */
  force: {
    'in-force': 'đang có hiệu lực',
    'partly-in-force': 'còn hiệu lực một phần',
    replaced: 'đã bị thay thế',
    ended: 'đã hết thời gian thực hiện',
    draft: 'dự thảo',
    unknown: 'chưa rõ',
  } satisfies Record<Law['status'], string>,
  /** Laws by what they are to the site, in the order of the page. */
  roles: {
    'cited-by-plan': 'Văn bản mà kế hoạch viện dẫn',
    background: 'Pháp luật về nội dung của kế hoạch',
    help: 'Pháp luật về trợ giúp và bảo vệ',
    publishing: 'Pháp luật về công khai thông tin',
  } satisfies Record<Law['role'], string>,
  /** Sources by kind, in the order of the page. */
  kinds: {
    plan: 'Văn bản của kế hoạch',
    law: 'Văn bản pháp luật',
    official: 'Trang của cơ quan nhà nước và tổ chức',
    medical: 'Nguồn y tế',
    dataset: 'Bộ dữ liệu',
    press: 'Báo chí',
    derived: 'Tự tính từ các nguồn trên',
  } satisfies Record<Source['kind'], string>,
};
