import { dateOf } from './dates.ts';

/** How a target's number is meant (contract: «A target»). */
export type Comparator =
  'at-least' | 'more-than' | 'at-most' | 'less-than' | 'as-stated' | 'about' | 'range';

/** What is aimed at, by its measure (contract: «A target»). */
export type Aim =
  | { measure: 'percent'; value: number }
  | { measure: 'count'; value: { number: number; unit: string } }
  | { measure: 'share'; value: { part: number; whole: number; unit: string } }
  | { measure: 'range'; value: { from: number; to: number; unit: string } }
  | { measure: 'rate'; value: { number: number; unit: null; per: number; perUnit: string | null } }
  | {
      measure: 'change';
      value: {
        direction: 'increase' | 'decrease';
        by: number;
        unit: string;
        against: string | null;
      };
    }
  | {
      measure: 'from-to';
      value: {
        direction: 'increase' | 'decrease';
        from: number;
        to: number;
        unit: string | null;
      };
    }
  /** An ISO day, month, quarter or year; `--11-30` where no year is printed. */
  | { measure: 'deadline'; value: string };

/** A number or day in a text that may be an aim. */
export interface FoundAim {
  from: number;
  to: number;
  aim: Aim;
}

const NOUNS =
  'cơ sở|lớp|cuộc|buổi|đợt|mô hình|người|lượt|xã|phường|đặc khu|huyện|thị xã|thị trấn|thành phố|thôn|tổ dân phố|trường|hội nghị|tài liệu|tin|bài|lần|câu lạc bộ|đội|vụ|hộ|tỉnh|đơn vị|doanh nghiệp|chuyên mục|phóng sự|hình thức|chỉ tiêu|nhiệm vụ|dự án|công trình|học sinh|trẻ em|cán bộ';
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const SPELT_VALUES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const FEW_WORDS = String.raw`(?:\s+[\p{L}\p{M}]+){0,6}?`;
const unit = (name: string) => String.raw`\s+(?:số\s+)?(?<${name}>${NOUNS})(?!\p{L})`;

/** Kinds of aim in the order in which they are tried at one place. */
const PATTERNS = [
  String.raw`(?<=(?<!\p{L})từ\s+(?:mức\s+)?)(?<start>${NUMBER})(?:\s?%|\s+(?:${NOUNS}))?${FEW_WORDS}\s+(?<lead>xuống|còn|lên)(?:\s+(?:còn|mức|đạt))?\s+(?<goal>${NUMBER})(?:(?<goalPercent>\s?%)|\s+(?<goalUnit>${NOUNS})(?!\p{L}))?`,
  String.raw`(?<low>${NUMBER})\s*(?:%\s*)?(?:-|–|đến|tới)\s*(?<high>${NUMBER})\s*%`,
  String.raw`(?<percent>${NUMBER})\s*%`,
  String.raw`(?<rate>${NUMBER})\s?\/\s?(?<per>100|1\.000|10\.000|100\.000)(?![\d.,/]*\d)(?:\s+(?<perUnit>dân|người|trẻ em|trẻ|ca|bé gái)(?!\p{L}))?`,
  String.raw`(?<part>\d{1,4})\/(?<whole>\d{1,4})(?=${unit('shareUnit')})`,
  String.raw`(?<=(?:ít nhất|tối thiểu|trên|khoảng)\s+)(?<spelt>${SPELT_VALUES.join('|')})(?=${unit('speltUnit')})`,
  String.raw`(?<count>${NUMBER})(?=${unit('countUnit')})`,
  String.raw`(?<when>(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|hoàn thành trong|xong trong)\s+(?:ngày\s+)?(?<date>\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|tháng\s+\d{1,2}(?:\s+năm\s+\d{4}|\/\d{4})|(?:quý\s+[IV]+|năm)(?:\s+năm)?(?:\s+|\/)\d{4}))`,
];
const FIND = new RegExp(String.raw`(?<![\p{L}\p{N}.,/])(?:${PATTERNS.join('|')})`, 'giu');

/** «giảm ít nhất 5% so với năm 2024»: before and behind the number. */
const MOVES = /(?<!\p{L})(tăng|nâng|giảm|hạ)(?:\s+[\p{L}\p{M}]+){0,6}\s+$/iu;
const AGAINST = /^[^,;.\d]{0,60}?(?<!\p{L})((?:so với|so cùng kỳ)(?!\p{L})[^,;.]*)/u;

/** Every number and day of a text that may be an aim, in order; none overlaps another. */
export function findAims(text: string): FoundAim[] {
  return [...text.matchAll(FIND)].map((match) => {
    const to = match.index + match[0].length;
    const aim = aimOf(match.groups ?? {}, text.slice(0, match.index), text.slice(to));
    return { from: match.index, to, aim };
  });
}

type Groups = Partial<Record<string, string>>;

function aimOf(groups: Groups, ahead: string, after: string): Aim {
  const { start, low, percent, rate, part, spelt, count } = groups;
  if (start !== undefined)
    return {
      measure: 'from-to',
      value: {
        direction: groups['lead'] === 'lên' ? 'increase' : 'decrease',
        from: numeric(start),
        to: numeric(groups['goal']),
        unit: groups['goalPercent'] === undefined ? (groups['goalUnit'] ?? null) : '%',
      },
    };
  if (low !== undefined)
    return {
      measure: 'range',
      value: { from: numeric(low), to: numeric(groups['high']), unit: '%' },
    };
  if (percent !== undefined) return changeOf(percent, ahead, after);
  if (rate !== undefined)
    return {
      measure: 'rate',
      value: {
        number: numeric(rate),
        unit: null,
        per: numeric(groups['per']),
        perUnit: groups['perUnit'] ?? null,
      },
    };
  if (part !== undefined)
    return {
      measure: 'share',
      value: {
        part: numeric(part),
        whole: numeric(groups['whole']),
        unit: groups['shareUnit'] ?? '',
      },
    };
  if (spelt !== undefined || count !== undefined)
    return {
      measure: 'count',
      value: {
        number:
          spelt === undefined ? numeric(count) : SPELT_VALUES.indexOf(spelt.toLowerCase()) + 1,
        unit: groups['countUnit'] ?? groups['speltUnit'] ?? '',
      },
    };
  return { measure: 'deadline', value: dateOf(groups['date'] ?? '') };
}

/** A percentage, or how far something is to move against what it was. */
function changeOf(percent: string, ahead: string, after: string): Aim {
  const verb = MOVES.exec(ahead)?.[1]?.toLowerCase();
  const against = AGAINST.exec(after)?.[1]?.trim();
  if (verb === undefined || against === undefined)
    return { measure: 'percent', value: numeric(percent) };
  return {
    measure: 'change',
    value: {
      direction: verb === 'tăng' || verb === 'nâng' ? 'increase' : 'decrease',
      by: numeric(percent),
      unit: '%',
      against,
    },
  };
}

/** «1.736,5» → 1736.5: Vietnamese print has a point for thousands, a comma for decimals. */
function numeric(text = ''): number {
  return Number(text.replace(/\./g, '').replace(',', '.'));
}
