import { formatDate } from '../locale/vi/format.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Law } from '../schema/law.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { Source } from '../schema/source.ts';
import { address, at, type Link } from './address.ts';

const confidenceWords = {
  high: 'cao: văn bản chính thức hoặc hai nguồn độc lập khớp nhau',
  medium: 'vừa: một bài báo hoặc một bên thứ ba',
  low: 'thấp: nguồn yếu hoặc đã cũ',
} as const;

const copyWords = {
  live: 'đọc trên trang gốc',
  'stored-copy': 'đọc trong bản lưu của trang, không phải trang trực tuyến',
  mirror: 'đọc trong bản sao do bên khác giữ; hãy xem bản chính thức trước khi viện dẫn',
  'published-text': 'chính văn bản được đăng lại ở đây',
} as const;

const lawStatusWords: Record<Law['status'], string> = {
  'in-force': 'đang có hiệu lực',
  'partly-in-force': 'còn hiệu lực một phần',
  replaced: 'đã bị thay thế',
  ended: 'đã hết thời gian thực hiện',
  draft: 'dự thảo',
  unknown: 'chưa rõ',
};

/** The short line that stands under a number: where it comes from and when it was checked. */
export interface ProvenanceView {
  link: Link;
  locator: string;
  checked: string;
}

/** Words for the provenance of one number. */
export function provenanceView(site: Site, provenance: Provenance): ProvenanceView {
  const source = site.sources.find(({ id }) => id === provenance.source);
  return {
    link: {
      href: at(site, address.source(provenance.source)),
      text: source === undefined ? provenance.source : `${source.publisher}: ${source.title}`,
    },
    locator: provenance.locator,
    checked: `kiểm tra ngày ${formatDate(provenance.checkedOn)}; độ tin cậy ${confidenceWords[provenance.confidence]}`,
  };
}

/** One source as /nguon/ prints it. */
export interface SourceView {
  id: string;
  title: string;
  lines: string[];
  link: Link | null;
  note: string | null;
}

/** One legal text as /nguon/ prints it. */
export interface LawView {
  id: string;
  name: string;
  status: string;
  statusText: string;
  provisions: { article: string; says: string }[];
  sources: Link[];
  checked: string;
  caveat: string | null;
}

/** The page of sources: laws with their force, then every source by kind, corrections, fingerprint. */
export interface SourcesPageView {
  laws: { title: string; anchor: string; laws: LawView[] }[];
  groups: { title: string; anchor: string; sources: SourceView[] }[];
  plans: { link: Link; sha256: string; corrections: string }[];
}

const roleTitles: [Law['role'], string][] = [
  ['cited-by-plan', 'Văn bản mà kế hoạch viện dẫn'],
  ['background', 'Pháp luật về nội dung của kế hoạch'],
  ['help', 'Pháp luật về trợ giúp và bảo vệ'],
  ['publishing', 'Pháp luật về công khai thông tin'],
];

const kindTitles: [Source['kind'], string][] = [
  ['plan', 'Văn bản của kế hoạch'],
  ['law', 'Văn bản pháp luật'],
  ['official', 'Trang của cơ quan nhà nước và tổ chức'],
  ['medical', 'Nguồn y tế'],
  ['dataset', 'Bộ dữ liệu'],
  ['press', 'Báo chí'],
  ['derived', 'Tự tính từ các nguồn trên'],
];

/** Everything that /nguon/ prints. */
export function sourcesPageView(site: Site): SourcesPageView {
  return {
    laws: roleTitles
      .map(([role, title]) => ({
        title,
        anchor: `nhom-${role}`,
        laws: site.laws.filter((law) => law.role === role).map((law) => lawView(site, law)),
      }))
      .filter(({ laws }) => laws.length > 0),
    groups: kindTitles
      .map(([kind, title]) => ({
        title,
        anchor: `nhom-${kind}`,
        sources: site.sources.filter((source) => source.kind === kind).map(sourceView),
      }))
      .filter(({ sources }) => sources.length > 0),
    plans: site.plans.map(({ meta, tree }) => ({
      link: { href: at(site, address.plan(meta.id)), text: `Kế hoạch ${meta.number}` },
      sha256: meta.sha256,
      corrections: `${String(tree.corrections.filter(({ certain }) => certain).length)} chỗ sửa lỗi in đã khai báo, ${String(tree.corrections.filter(({ certain }) => !certain).length)} chỗ còn nghi ngờ và giữ nguyên`,
    })),
  };
}

function sourceView(source: Source): SourceView {
  return {
    id: source.id,
    title: source.title,
    lines: [
      `${source.publisher}${source.publishedOn === null ? '' : `, ${formatDate(source.publishedOn)}`}`,
      `Kiểm tra ngày ${formatDate(source.checkedOn)}, ${copyWords[source.copy]}`,
      `Độ tin cậy ${confidenceWords[source.confidence]}`,
    ],
    link: source.url === null ? null : { href: source.url, text: source.url },
    note: source.note,
  };
}

function lawView(site: Site, law: Law): LawView {
  return {
    id: law.id,
    name: law.name,
    status: lawStatusWords[law.status],
    statusText: law.statusText,
    provisions: law.provisions.map(({ article, says }) => ({ article, says })),
    sources: law.sources.map((id) => ({
      href: at(site, address.source(id)),
      text: site.sources.find((source) => source.id === id)?.title ?? id,
    })),
    checked: `Kiểm tra ngày ${formatDate(law.checkedOn)}; độ tin cậy ${confidenceWords[law.confidence]}`,
    caveat: law.caveat,
  };
}
