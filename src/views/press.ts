import { capitalise, formatDate, formatFigure } from '../locale/vi/format.ts';
import type { PublishedFile } from '../pipeline/exports/published-file.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import { landChangedOn } from '../pipeline/place/land.ts';
import { address, at, type Link } from './address.ts';
import { changeViews, type ChangeView } from './changes.ts';
import { datasetDownloads, targetPictures, targetsDownloads, type Download } from './downloads.ts';
import { targetView } from './targets/one.ts';

/** A number ready to be quoted: sentence, as-of date, citation. */
export interface PressCard {
  id: string;
  title: string;
  sentence: string;
  known: string;
  citation: { vi: string; en: string };
  link: Link;
  /** The picture as files. */
  pictures: Download[];
}

/** A mistake that is easy to make with these numbers, and where to read more. */
export interface Trap {
  title: string;
  text: string;
  link: Link;
}

export interface PressView {
  asOf: string;
  cards: PressCard[];
  figures: { sentence: string; link: Link; files: Download[] }[];
  traps: Trap[];
  changes: ChangeView[];
  downloads: Download[];
  allData: Link;
}

/** Everything that /bao-chi/ prints; `files` are the published ones, from which sizes are read. */
export function pressView(site: Site, files: readonly PublishedFile[]): PressView {
  const plan = currentPlan(site);
  return {
    asOf: `Các con số dưới đây lấy từ nội dung của trang tính đến ngày ${formatDate(site.asOf)}; ngày kiểm tra từng số ghi ở trang của nó.`,
    cards: plan.targets.map(({ target }) => {
      const view = targetView(site, plan, target.id);
      return {
        id: target.id,
        title: view.title,
        sentence: `${view.promise}.`,
        known: view.known,
        citation: view.citation,
        link: {
          href: at(site, address.target(plan.meta.id, target.id)),
          text: 'Trang của chỉ tiêu này',
        },
        pictures: targetPictures(site, files, plan, target.id),
      };
    }),
    figures: site.datasets.map((dataset) => {
      const [first] = dataset.rows;
      const value =
        first === undefined
          ? ''
          : `${capitalise(first.label)}: ${formatFigure(first.comparator, first.value, first.unit)}`;
      return {
        sentence: `${dataset.title}. ${value} (${dataset.periodText}).`,
        link: {
          href: at(site, address.dataset(dataset.id)),
          text: 'Bảng, nguồn và điều cần lưu ý',
        },
        files: datasetDownloads(site, files, dataset.id),
      };
    }),
    traps: traps(site),
    changes: changeViews(site).slice(0, 5),
    downloads: targetsDownloads(site, files),
    allData: { href: at(site, address.data), text: 'Toàn bộ dữ liệu mở' },
  };
}

function traps(site: Site): Trap[] {
  const plan = currentPlan(site);
  const changed = landChangedOn(site.place);
  const link = (to: string, text: string): Link => ({ href: at(site, to), text });
  return [
    ...(changed === null
      ? []
      : [
          {
            title: 'Hai địa giới mang cùng một tên',
            text: `Kế hoạch viết cho ${site.place.fullName} trước khi hợp nhất với ${site.place.predecessors.map(({ name }) => name).join(', ')}. Số liệu của tỉnh trước và sau ngày ${formatDate(changed)} không so thẳng với nhau được.`,
            link: link(`${address.method}#dia-gioi`, 'Chúng tôi xử lý địa giới thế nào'),
          },
        ]),
    replacedDecree(site),
    {
      title: 'Các con số ước tính không nối được với nhau',
      text: 'Mỗi ước tính về số người bán dâm dùng một cách tính riêng. Nối chúng thành một đường tăng hay giảm là sai.',
      link: link(address.figures, 'Từng tập số liệu và cách tính'),
    },
    {
      title: 'Nhiều vụ hơn có thể chỉ là kiểm tra nhiều hơn',
      text: 'Số vụ việc phát hiện được phụ thuộc vào công sức kiểm tra, nên tự nó không cho biết tình hình tăng hay giảm.',
      link: link(address.figures, 'Xem lưu ý ở từng tập số liệu'),
    },
    {
      title: 'Lượt kiểm tra không phải là số cơ sở',
      text: 'Chỉ tiêu kiểm tra tính theo số cơ sở. Số lượt kiểm tra đã công bố cho năm khác không đặt cạnh chỉ tiêu ấy được.',
      link: link(address.target(plan.meta.id, 'kiem-tra-co-so'), 'Chỉ tiêu kiểm tra cơ sở'),
    },
    {
      title: '«Chưa tìm thấy» không có nghĩa là «không có»',
      text: 'Chúng tôi chỉ nói đã tìm khi nào, ở đâu. Báo cáo của các cơ quan theo kế hoạch là báo cáo nội bộ.',
      link: link(address.plan(plan.meta.id, 'iv-10'), 'Chế độ báo cáo trong kế hoạch'),
    },
  ];
}

/** Which decree applied when the plan was issued and no longer does, in the words of data/laws.json. */
function replacedDecree(site: Site): Trap {
  const issued = currentPlan(site).meta.issuedOn;
  const old = site.laws.find(
    ({ status, inForceTo, role }) =>
      status === 'replaced' && role === 'background' && (inForceTo === null || inForceTo >= issued),
  );
  return {
    title: 'Văn bản xử phạt đã được thay thế',
    text: old?.statusText ?? 'Hãy xem tình trạng từng văn bản trước khi viện dẫn.',
    link: {
      href: at(site, old === undefined ? address.sources : address.source(old.id)),
      text: old?.shortName ?? 'Tình trạng các văn bản',
    },
  };
}
