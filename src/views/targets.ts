import { datasetStatusWords } from '../locale/vi/figures.ts';
import {
  capitalise,
  formatDate,
  formatLongDate,
  formatNumber,
  formatPercent,
  formatTarget,
} from '../locale/vi/format.ts';
import { nodeAt, plainText } from '../pipeline/plan/reading.ts';
import { currentPlan, type PlanEntry, type Site, type TargetEntry } from '../pipeline/load/site.ts';
import { landChangedOn } from '../pipeline/place/land.ts';
import type { Target } from '../schema/target.ts';
import { address, at, type Link } from './address.ts';
import {
  knownText,
  landReadings,
  periodSentence,
  searchText,
  statusText,
  statusWords,
} from './known.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { placeName, placeNameEnglish } from './plan/plan-page.ts';
import { targetChart } from './target-chart.ts';
import { provenanceView, type ProvenanceView } from './sources.ts';

/** A target as one of a family of small pictures: a sentence that stands alone, and its state. */
export interface TargetCard {
  id: string;
  href: string;
  /** «ít nhất 70%», the number apart so that it can be set large. */
  words: string;
  number: string;
  label: string;
  status: string;
}

/** A card and its picture. */
export interface PicturedTarget {
  card: TargetCard;
  chart: ChartSpec;
}

/** The page of all targets. */
export interface TargetsView {
  title: string;
  description: string;
  state: string;
  cards: PicturedTarget[];
  table: { label: string; link: Link; aim: string; place: Link; status: string }[];
  planLink: Link;
  reading: string;
}

/** The page of one target. */
export interface TargetView {
  id: string;
  title: string;
  description: string;
  card: TargetCard;
  chart: ChartSpec;
  promise: string;
  known: string;
  period: string;
  quote: { before: string; number: string; after: string; link: Link; whole: string };
  reading: string | null;
  bases: { text: string; asOf: string; count: string; needed: string; link: Link | null }[];
  basesNote: string | null;
  servedBy: { link: Link; text: string }[];
  national: { text: string; provenance: ProvenanceView } | null;
  table: { term: string; value: string }[];
  computation: string;
  resultSource: ProvenanceView | null;
  citation: { vi: string; en: string };
  previous: Link | null;
  next: Link | null;
}

/** The words «không có chữ so sánh» reading: shown wherever a bare figure is judged. */
const AS_STATED =
  'Văn bản ghi con số này mà không kèm chữ «ít nhất» hay «trở lên». Chúng tôi đọc là: đạt khi kết quả bằng hoặc cao hơn con số. Đó là cách đọc của trang này.';

export function targetCard(site: Site, entry: TargetEntry): TargetCard {
  const { target } = entry;
  const full = formatTarget(target.comparator, target.value);
  const number = typeof target.value === 'number' ? formatPercent(target.value) : full;
  return {
    id: target.id,
    href: at(site, address.target(target.plan, target.id)),
    words: full.replace(number, '').trim(),
    number,
    label: target.label,
    status: statusText(site, entry),
  };
}

/** Every target of a plan as a card with its picture. */
export function picturedTargets(site: Site, plan: PlanEntry): PicturedTarget[] {
  return plan.targets.map((entry) => ({
    card: targetCard(site, entry),
    chart: targetChart(site, plan, entry),
  }));
}

/** «Trong 9 chỉ tiêu…»: what is known of all targets together, in one honest line. */
export function stateSentence(site: Site, plan: PlanEntry): string {
  const total = plan.targets.length;
  const found = plan.targets.filter(({ known }) => known.result !== null).length;
  const ended = plan.targets.every(({ target }) => site.asOf > target.period.to);
  const year = plan.meta.period.to.slice(0, 4);
  const opening = `Kế hoạch đặt ra ${String(total)} chỉ tiêu cho năm ${year}${ended ? '; năm ấy đã kết thúc' : ''}.`;
  const [first] = plan.targets;
  const search = first === undefined ? '' : ` (${searchText(first)})`;
  if (found === 0) return `${opening} Chưa tìm thấy kết quả công bố của chỉ tiêu nào${search}.`;
  return `${opening} Đã tìm thấy kết quả công bố của ${String(found)} trên ${String(total)} chỉ tiêu.`;
}

/** Everything that /chi-tieu/ prints. */
export function targetsView(site: Site): TargetsView {
  const plan = currentPlan(site);
  return {
    title: `${String(plan.targets.length)} chỉ tiêu của năm ${plan.meta.period.to.slice(0, 4)}`,
    description: `Các chỉ tiêu mà Kế hoạch ${plan.meta.number} đặt ra, nguyên văn, và điều được biết về kết quả.`,
    state: stateSentence(site, plan),
    cards: picturedTargets(site, plan),
    table: plan.targets.map((entry) => ({
      label: capitalise(entry.target.label),
      link: {
        href: at(site, address.target(plan.meta.id, entry.target.id)),
        text: capitalise(entry.target.label),
      },
      aim: capitalise(formatTarget(entry.target.comparator, entry.target.value)),
      place: planLink(site, plan, entry.target.anchor),
      status: statusText(site, entry),
    })),
    planLink: {
      href: at(site, address.plan(plan.meta.id, 'ii')),
      text: 'Đọc mục tiêu trong toàn văn kế hoạch',
    },
    reading: AS_STATED,
  };
}

function planLink(site: Site, plan: PlanEntry, anchor: string): Link {
  return {
    href: at(site, address.plan(plan.meta.id, anchor)),
    text: capitalise(placeName({ anchor })),
  };
}

/** Everything that the page of one target prints. */
export function targetView(site: Site, plan: PlanEntry, id: string): TargetView {
  const index = plan.targets.findIndex(({ target }) => target.id === id);
  const entry = plan.targets[index];
  if (entry === undefined) throw new Error(`no target «${id}» in ${plan.meta.id}`);
  const { target } = entry;
  const aim = formatTarget(target.comparator, target.value);
  const neighbour = (step: number): Link | null => {
    const other = plan.targets[index + step]?.target;
    return other === undefined
      ? null
      : {
          href: at(site, address.target(plan.meta.id, other.id)),
          text: capitalise(`${formatTarget(other.comparator, other.value)} ${other.label}`),
        };
  };
  const promise = `${capitalise(aim)} ${target.subject}`;
  return {
    id,
    title: capitalise(`${aim} ${target.label}`),
    description: `${promise}. Nguyên văn, điều được biết về kết quả, và nguồn.`,
    card: targetCard(site, entry),
    chart: targetChart(site, plan, entry),
    promise,
    known: knownText(site, entry),
    period: periodSentence(site, entry),
    quote: quoteView(site, plan, target),
    reading: target.comparator === 'as-stated' ? AS_STATED : null,
    bases: entry.bases.map(({ base, denominator, needed, dataset }) => ({
      text: base.text,
      asOf: formatDate(base.asOf),
      count: denominator === null ? 'chưa tìm thấy số công bố' : formatNumber(denominator),
      needed: needed === null ? '–' : formatNumber(needed),
      link:
        dataset === null
          ? null
          : {
              href: at(site, address.dataset(dataset, base.denominator?.split(':')[1] ?? '')),
              text: 'Nguồn của số này',
            },
    })),
    basesNote: basesNote(site, entry),
    servedBy: target.servedBy.flatMap((anchor) => {
      const node = nodeAt(plan.tree, anchor);
      return node === null ? [] : [{ link: planLink(site, plan, anchor), text: plainText(node) }];
    }),
    national:
      target.national === null
        ? null
        : {
            text: target.national.text,
            provenance: provenanceView(site, target.national.provenance),
          },
    table: tableRows(site, entry),
    computation: computation(site, entry),
    resultSource:
      entry.known.result === null ? null : provenanceView(site, entry.known.result.provenance),
    citation: citation(site, plan, target),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}

function quoteView(site: Site, plan: PlanEntry, target: Target): TargetView['quote'] {
  const [number = ''] = /\d+(?:[.,]\d+)?\s?%/.exec(target.quote) ?? [];
  const cut = target.quote.indexOf(number);
  const node = nodeAt(plan.tree, target.anchor);
  const text = node === null ? '' : plainText(node);
  const from = text.indexOf(target.quote);
  // «…» only where words of the sentence are left out; its last stop is none.
  const rest = text.slice(from + target.quote.length).replace(/^[.;]$/, '');
  return {
    before: `${from > 0 ? '…' : ''}${target.quote.slice(0, cut)}`,
    number,
    after: `${target.quote.slice(cut + number.length)}${rest === '' ? '' : '…'}`,
    link: planLink(site, plan, target.anchor),
    whole: text,
  };
}

function basesNote(site: Pick<Site, 'place'>, entry: TargetEntry): string | null {
  const counted = entry.bases.filter(({ denominator }) => denominator !== null);
  const changed = landChangedOn(site.place);
  return counted.length < 2 || changed === null
    ? null
    : `Vì sao có nhiều con số: kế hoạch viết cho ${site.place.fullName} cũ; từ ${formatDate(changed)} địa giới và các đơn vị cấp xã thay đổi, và kế hoạch không nói cách tính sau đó. Chúng tôi để cả các cách tính cạnh nhau, không chọn thay cho ai.`;
}

function tableRows(site: Site, entry: TargetEntry): TargetView['table'] {
  const { target, known } = entry;
  const { result } = known;
  const rows = [
    { term: 'Chỉ tiêu', value: capitalise(formatTarget(target.comparator, target.value)) },
    { term: 'Đếm cái gì', value: target.subject },
    {
      term: 'Thời gian',
      value: `${formatDate(target.period.from)} – ${formatDate(target.period.to)}`,
    },
    {
      term: 'Kết quả công bố',
      value: result === null ? 'chưa tìm thấy' : formatPercent(result.value),
    },
  ];
  for (const { land, printed, state } of landReadings(site, entry))
    rows.push({ term: land, value: `${printed}: ${statusWords[state]}` });
  if (result?.coverage) {
    const { reported, of, unit } = result.coverage;
    rows.push({
      term: 'Số đơn vị đã báo cáo',
      value: `${formatNumber(reported)} trên ${formatNumber(of)} ${unit}`,
    });
  }
  if (result !== null) {
    rows.push({ term: 'Loại số liệu', value: datasetStatusWords[result.status] });
    rows.push({ term: 'Văn bản duyệt kết quả', value: result.approvedBy });
  }
  rows.push({ term: 'Tình trạng', value: statusText(site, entry) });
  rows.push({
    term: 'Tìm lần cuối',
    value: `${formatDate(known.search.searchedOn)}: ${known.search.where.join('; ')}`,
  });
  rows.push({ term: 'Tính đến ngày', value: formatDate(site.asOf) });
  return rows;
}

/** How the status follows from the numbers, in words. */
function computation(site: Site, entry: TargetEntry): string {
  const { target, known, status } = entry;
  if (known.result === null) {
    return 'Chưa có kết quả công bố để so với chỉ tiêu, nên trang này không kết luận đạt hay chưa đạt.';
  }
  if (status === 'not-measurable') {
    return 'Chỉ tiêu này không cho một mức để so bằng phép tính, nên trang này không kết luận đạt hay chưa đạt.';
  }
  const aim = formatTarget(target.comparator, target.value);
  const ended =
    site.asOf > target.period.to
      ? 'thời gian của chỉ tiêu đã kết thúc'
      : 'thời gian của chỉ tiêu chưa kết thúc';
  const lower = (state: TargetEntry['status']) => statusWords[state].toLocaleLowerCase('vi-VN');
  const lands = landReadings(site, entry).map(
    ({ land, printed, state }) => `${land}: ${printed}, ${lower(state)}`,
  );
  const compared =
    lands.length > 0 ? lands : [`${formatPercent(known.result.value)}: ${lower(status)}`];
  return `So với ${aim}; ${ended}. ${compared.join('; ')}.`;
}

function citation(site: Site, plan: PlanEntry, target: Target): TargetView['citation'] {
  const where = `${site.settings.address ?? ''}${at(site, address.target(target.plan, target.id))}`;
  return {
    vi: `${plan.meta.issuer}, Kế hoạch ${plan.meta.number} ngày ${formatLongDate(plan.meta.issuedOn)}, ${placeName({ anchor: target.anchor })}: «${target.quote}». Theo ${site.settings.name}, ${where}, tính đến ngày ${formatDate(site.asOf)}.`,
    en: `People's Committee of Quảng Ngãi, Plan ${plan.meta.number} of ${plan.meta.issuedOn}, ${placeNameEnglish({ anchor: target.anchor })}. ${site.settings.name}, ${where}, as of ${site.asOf}.`,
  };
}
