import { formatDate, formatLongDate } from '../locale/vi/format.ts';
import { plainText } from '../pipeline/plan/reading.ts';
import { walkPlan, type Node } from '../plan-text/tree.ts';
import type { PlanEntry, Site } from '../pipeline/load/site.ts';
import { sentences, stretch, whole, type Claim, type Place } from './claim.ts';

/** What the text of a plan allows: its words, its days, its own numbering, the notes on its slips. */
export function planClaims(
  site: Pick<Site, 'place'>,
  { meta, tree, calendar }: PlanEntry,
): Claim[] {
  const nodes = [...walkPlan(tree)];
  const origin = `content/plans/${meta.id}`;
  const file = `/ke-hoach/${meta.id}/`;
  return [
    ...stretch(
      { kind: 'plan-quote', from: `${origin}/plan.txt` },
      ...nodes.flatMap((node) => [plainText(node), node.text]),
      ...tree.recipients.map(({ text }) => text),
    ),
    ...days(site, meta),
    ...nodes.flatMap((node) => ordinalClaims(node, origin, file)),
    ...tree.corrections.flatMap((correction, index) => {
      const note = String(index + 1);
      const from = `${origin}/corrections.json`;
      return [
        ...whole({ kind: 'ordinal', from, places: [{ page: file, link: `#sua-${note}` }] }, note),
        ...whole(
          {
            kind: 'ordinal',
            from,
            places: [{ page: file, within: `cho-${note}`, kind: 'attribute' }],
          },
          `Ghi chú ${note} về`,
        ),
        ...whole(
          { kind: 'ordinal', from, places: [{ within: `sua-${note}` }] },
          `Văn bản công bố (dòng ${String(correction.line)}) ghi`,
        ),
        ...sentences(correction, { kind: 'data-words', from, places: [{ within: `sua-${note}` }] }),
      ];
    }),
    ...calendar.flatMap((entry) => {
      const day = `${String(entry.day)}/${String(entry.month)}`;
      const kept = {
        from: `data/plans/${meta.id}/calendar.json#${entry.anchor}`,
        places: [{ page: '/nhiem-vu/*' }],
      };
      return [
        ...sentences(entry, { ...kept, kind: 'data-words' }),
        ...whole(
          { ...kept, kind: 'day' },
          `«${entry.quote}»`,
          `Trước ngày ${day}${entry.yearInText === null ? '' : `/${String(entry.yearInText)}`}`,
          `chúng tôi suy ra năm ${String(entry.yearInferred ?? '')}`,
        ),
      ];
    }),
    ...whole(
      { kind: 'count', from: `${origin}/corrections.json` },
      `${String(tree.corrections.filter(({ certain }) => certain).length)} chỗ sửa lỗi in đã khai báo`,
      `${String(tree.corrections.filter(({ certain }) => !certain).length)} chỗ còn nghi ngờ`,
    ),
    ...whole(
      {
        kind: 'file',
        from: `${origin}/plan.json#sha256`,
        places: [{ page: file }, { page: '/nguon/' }],
      },
      `^${meta.sha256}$`,
      `| ${meta.sha256}`,
      `sha256: ${meta.sha256}`,
    ),
  ];
}

function days({ place }: Pick<Site, 'place'>, meta: PlanEntry['meta']): Claim[] {
  const from = `content/plans/${meta.id}/plan.json`;
  const issued = formatDate(meta.issuedOn);
  const year = meta.period.to.slice(0, 4);
  return [
    ...stretch({ kind: 'data-words', from }, meta.title, meta.programme),
    ...whole(
      { kind: 'day', from },
      `Kế hoạch ${meta.number}`,
      `Kế hoạch ${meta.number} ngày ${issued} của ${meta.issuer}`,
      `Kế hoạch ${meta.number} ngày ${issued} giao cho`,
      `Kế hoạch ${meta.number} ngày ${formatLongDate(meta.issuedOn)}`,
      `Plan ${meta.number} of ${meta.issuedOn}`,
      `${meta.place}, ngày ${issued}`,
      `${meta.issuer}, ngày ${issued}`,
      `Năm ${year} ${place.fullName} đã đề ra`,
      `kế hoạch năm ${year}`,
      `chỉ tiêu cho năm ${year}`,
      `chỉ tiêu của năm ${year}`,
      `cho thời gian ${formatDate(meta.period.from)} – ${formatDate(meta.period.to)}`,
    ),
  ];
}

/** The mark of a node where it stands or is linked, and how a person would name the place. */
function ordinalClaims(node: Node, origin: string, file: string): Claim[] {
  const from = `${origin}/plan.txt#${node.anchor}`;
  const href = `${file}#${node.anchor}`;
  const places: Place[] = [{ within: node.anchor }, { cites: href }, { cites: `#${node.anchor}` }];
  const words = node.heading ?? node.text;
  const mark = node.ordinal === null || !/\d/.test(node.ordinal) ? [] : [node.ordinal];
  return [
    ...mark.flatMap((ordinal) => [
      ...whole({ kind: 'ordinal', from, places }, `^${ordinal}. ${opening(words)}`),
      ...whole({ kind: 'ordinal', from }, `^${ordinal}. ${words}$`),
    ]),
    ...whole(
      {
        kind: 'ordinal',
        from,
        places: [...places, { kind: 'attribute', cites: `#${node.anchor}` }],
      },
      ...placeNames(node.anchor).map((name) => `^${name}$`),
      `Đường dẫn đến ${placeNames(node.anchor)[0] ?? ''}$`,
      `Xem trong kế hoạch: ${node.anchor}$`,
      ...placeNames(node.anchor).map((name) => `^${name}: đọc tại chỗ`),
      ...placeNames(node.anchor).map((name) => `^${name}: ${opening(words)}`),
    ),
  ];
}

/** The first words of a text: enough to tell whose number stands before them. */
function opening(words: string): string {
  const cut = words.slice(0, 24);
  return words.length <= 24 || !cut.includes(' ') ? cut : cut.slice(0, cut.lastIndexOf(' '));
}

/** «mục III, khoản 1, điểm a», read off the anchor by the rule of the contract. */
export function placeNames(anchor: string): string[] {
  const parts = anchor.split('-').map((part, index) => {
    if (index === 0 && /^[ivxlc]+$/.test(part)) return `mục ${part}`;
    if (/^\d+$/.test(part)) return `khoản ${part}`;
    const letter = /^([pt])(\d+)$/.exec(part);
    if (letter !== null)
      return `${letter[1] === 'p' ? 'đoạn' : 'gạch đầu dòng'} ${letter[2] ?? ''}`;
    return `điểm ${part === 'dd' ? 'đ' : part}`;
  });
  return [parts.join(', ')];
}
