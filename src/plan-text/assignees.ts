import { findAgencies } from './references.ts';
import type { Node, PlanTree } from './tree.ts';
import { walk, walkPlan } from './tree.ts';

/** A body that a plan gives work to, as its words name it. */
export interface Assignee {
  name: string;
  /** Where its work stands. */
  anchors: string[];
  /** Line of the first. */
  line: number;
}

/** What may stand before the name of whoever is given work. */
const ASKED =
  /^(?:(?:[\p{L} ]{0,40}\s)?(?:đề nghị|yêu cầu|giao)|(?:trách nhiệm|nhiệm vụ) của)\s+(?:cho\s+)?(?=\p{Lu})/iu;
/** Where the name ends and the work begins. */
const WORK =
  /(?<!(?<!\p{L})các)(?:^|,?\s)(?:chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|lãnh đạo|chỉ đạo|tổ chức|theo (?:chức năng|dõi)|căn cứ|thực hiện|chủ động|khẩn trương|tập trung|tiếp tục|xây dựng|hướng dẫn|tham mưu|bố trí|rà soát|tăng cường|đẩy mạnh|triển khai|phải|là cơ quan)(?!\p{L})|[:;(.]/iu;
const LONGEST = 160;

/**
 * Whoever is given work below the anchors: the bodies that the first words of each item, point or
 * list line there name. A proposal: a person confirms it.
 */
export function assigneesOf(tree: PlanTree, anchors: readonly string[]): Assignee[] {
  const found = new Map<string, Assignee>();
  const wanted = new Set(anchors);
  for (const section of walkPlan(tree)) {
    if (!wanted.has(section.anchor)) continue;
    for (const node of carriersOf(section))
      for (const name of namesOf(node)) {
        const known = found.get(name.toLowerCase());
        if (!known)
          found.set(name.toLowerCase(), { name, anchors: [node.anchor], line: node.line });
        else if (!known.anchors.includes(node.anchor)) known.anchors.push(node.anchor);
      }
  }
  return [...found.values()];
}

/** The highest nodes below a section that name somebody: «1. Sở Y tế», or the points of «1. Các sở». */
function carriersOf(section: Node): Node[] {
  if (namesOf(section).length > 0) return [section];
  return section.children.flatMap((child) => {
    if (child.kind === 'paragraph' || child.kind === 'verbatim') return [];
    if (namesOf(child).length > 0) return [child];
    return [...walk(child.children)].filter((node) => namesOf(node).length > 0);
  });
}

/** The bodies that the first words of a node name, as those who are to do what it says. */
export function namesOf({ heading, text }: Node): string[] {
  const words = (heading ?? text).replace(ASKED, '');
  const phrase = words.slice(0, WORK.exec(words)?.index ?? words.length).replace(/[\s,]+$/u, '');
  if (phrase === '' || phrase.length > LONGEST || !/^\p{Lu}/u.test(phrase)) return [];
  const bodies = findAgencies(phrase, []);
  const rest = bodies.reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    phrase,
  );
  // «Sở Tư pháp, Sở Nội vụ và Sở Tài chính» are three; anything else is one name as it stands.
  if (bodies.length > 1 && /^(?:[\s,;]|và)*$/u.test(rest))
    return bodies.map(({ text: name }) => name);
  return isName(phrase) ? [phrase] : [];
}

/** How the names of those begin who carry out plans. */
const BODY =
  /^(?:Các )?(?:Sở|Bộ|Ban(?! hành)|Cục|Tổng cục|Chi cục|Trung tâm|Đài|Báo|Hội|Liên đoàn|Viện|Công an|Tòa án|Ủy ban|Uỷ ban|UBND|UBMTTQ|Mặt trận|Văn phòng|Thanh tra|Tỉnh đoàn|Thành đoàn|Đoàn|Thủ trưởng|Chủ tịch|Giám đốc|Cơ quan|Đơn vị|Phòng|Trường|Ngân hàng|Bảo hiểm|Kho bạc|Quân khu|Thống kê|Hội đồng|Chính phủ|Doanh nghiệp|Địa phương|Thành viên|Tổ|sở|bộ|ban|cơ quan|đơn vị|địa phương|tổ chức|hội|phòng|trường|doanh nghiệp|thành viên)(?!\p{L})/u;

function isName(phrase: string): boolean {
  return BODY.test(phrase);
}
