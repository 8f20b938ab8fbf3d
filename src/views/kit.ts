import { formatBytes } from '../locale/vi/figures.ts';
import { kitWords } from '../locale/vi/kit.ts';
import { formatDate, formatFigure } from '../locale/vi/format.ts';
import { KIT, OFFLINE, type KitFile } from '../pipeline/exports/kit-file.ts';
import { kitSheets, type Sheet } from '../pipeline/print/sheet.ts';
import type { Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';
import type { Download } from './downloads.ts';
import { sheetFiles, sheetView, type RunView, type SheetView } from './kit-sheet.ts';

/** A card to share: its words, and the picture files. */
export interface CardView {
  slug: string;
  name: string;
  title: string;
  files: Download[];
  preview: { src: string; alt: string };
}

/** All that /bo-cong-cu/ prints. */
export interface KitView {
  words: typeof kitWords;
  title: string;
  description: string;
  lead: string;
  /** Whom the plan spoke to, and whom it never did. */
  scope: RunView[];
  languages: string;
  editions: { text: string; link: Link }[];
  /** null where the edition lists no units. */
  units: { names: string[]; source: Link } | null;
  sheets: SheetView[];
  cards: CardView[];
  list: Download;
  offline: Download;
}

/** Words of the edition in one file that no other page prints. */
export interface OfflineWords {
  title: string;
  /** The day it was made, and that numbers may have changed since. */
  day: string;
  speaker: string;
}

/** What the edition in one file says of itself. */
export function offlineWords(site: Pick<Site, 'asOf' | 'settings'>): OfflineWords {
  return {
    title: `${site.settings.name}: bản đọc ngoại tuyến`,
    day: `Tệp này dựng từ nội dung tính đến ngày ${formatDate(site.asOf)}. Số điện thoại và số liệu có thể đã thay đổi.`,
    speaker:
      site.settings.status === 'official'
        ? 'Tệp nằm lại trong máy này; xoá đi nếu có người khác xem máy.'
        : 'Trang độc lập đăng lại văn bản công khai, không phải trang của tỉnh. Tệp nằm lại trong máy này; xoá đi nếu có người khác xem máy.',
  };
}

/** Words, links and sizes of the kit's page; `files` as they are published, `extra` beside them. */
export function kitView(
  site: Site,
  files: readonly KitFile[],
  extra: { list: number; offline: number },
): KitView {
  const sheets = kitSheets(site);
  const one = (path: string, text: string, bytes: number): Download => ({
    link: { href: at(site, path), text },
    size: formatBytes(bytes),
  });
  return {
    words: kitWords,
    title: kitWords.title,
    description: kitWords.description,
    lead: kitWords.lead,
    scope: scope(site),
    languages: languages(site),
    editions: site.languages.map(({ language, kind, file, reviewedBy }) => ({
      text: `${language.name}, ${kind === 'audio' ? 'bản âm thanh' : 'bản chữ'}; người đọc duyệt: ${reviewedBy}.`,
      link: { href: at(site, file), text: `Bản tiếng ${language.name}` },
    })),
    units: site.units && {
      names: site.units.units
        .map(({ name }) => name)
        .sort((a, b) => bare(a).localeCompare(bare(b), 'vi')),
      source: {
        href: at(site, address.source(site.units.provenance.source)),
        text: 'Nguồn của danh sách đơn vị',
      },
    },
    sheets: sheets
      .filter(({ kind }) => kind !== 'card')
      .map((sheet) => sheetView(site, sheet, files)),
    cards: sheets
      .filter(({ kind }) => kind === 'card')
      .map((sheet) => cardView(site, sheet, files)),
    list: one(`${KIT}danh-sach.json`, 'Danh sách các tệp, kèm cỡ và mã kiểm tra', extra.list),
    offline: one(OFFLINE, 'Bản một tệp để đọc ngoại tuyến', extra.offline),
  };
}

/** «Xã Ba Tơ» is looked for under B. */
function bare(name: string): string {
  return name.replace(/^(?:Xã|Phường|Đặc khu) /u, '');
}

function scope(site: Site): RunView[] {
  const text = (words: string): RunView => ({ kind: 'text', text: words, strong: false });
  const figure = (id: string): RunView => {
    const row = site.datasets
      .find((one) => one.id === 'don-vi-cap-xa')
      ?.rows.find((one) => one.id === id);
    if (row === undefined) throw new Error(`no row «${id}» in data/figures/don-vi-cap-xa.json`);
    return {
      kind: 'link',
      text: formatFigure(row.comparator, row.value, row.unit),
      href: at(site, address.dataset('don-vi-cap-xa', id)),
      of: null,
      strong: false,
    };
  };
  return [
    text('Kế hoạch được viết cho tỉnh Quảng Ngãi cũ, trước khi hợp nhất. Tỉnh nay có '),
    figure('cap-xa-tinh-moi'),
    text(' cấp xã; kế hoạch chưa từng nhắc tới '),
    figure('cap-xa-kon-tum-cu'),
    text(
      ' trên địa bàn Kon Tum cũ. Xã, phường, đặc khu nào cũng dùng được các tờ này. Chúng tôi không nói rằng in hay đọc chúng là hoàn thành một chỉ tiêu.',
    ),
  ];
}

function languages(site: Site): string {
  return site.languages.length === 0
    ? 'Hôm nay chưa có bản nào bằng tiếng Hrê, Co, Xơ Đăng hay tiếng khác của tỉnh. Chúng tôi không dùng máy dịch. Bản nào có người nói tiếng ấy đọc duyệt, ghi rõ họ tên, sẽ được đăng ở đây.'
    : 'Các bản dưới đây đều có người nói tiếng ấy đọc duyệt.';
}

function cardView(site: Site, sheet: Sheet, files: readonly KitFile[]): CardView {
  const own = sheetFiles(site, files, sheet.slug);
  return {
    slug: sheet.slug,
    name: sheet.name,
    title: sheet.title,
    files: own,
    preview: { src: own[1]?.link.href ?? '', alt: `Thẻ có dòng chữ «${sheet.title}»` },
  };
}
