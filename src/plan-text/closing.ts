import type { Draft } from './draft.ts';

/** How the last paragraph of a document speaks: of the whole document, not of its last item. */
const OF_THE_WHOLE =
  /^(?:Trên đây là|Trong quá trình|Văn phòng [^.]{0,80}thông báo|Nhận được|Yêu cầu các|Đề nghị các|Giao )|(?:Kế hoạch|Chỉ thị|Công điện|Thông báo|Nghị quyết|Quyết định|Chương trình|Đề án|Văn bản) này/u;

/**
 * The unnumbered paragraph that ends a document («…, thực hiện./.») stands under its last item
 * only by place. Where it follows an item that has its own text, it is moved to the top level.
 */
export function settleClosing(root: Draft): void {
  // Annexes stand behind the closing paragraph.
  let end = root.children.length;
  while (end > 0 && root.children[end - 1]?.kind === 'verbatim') end -= 1;
  let last = root.children[end - 1];
  if (!last) return;
  while (last.children.length > 0) {
    if (last.kind === 'article') return;
    const child = last.children.at(-1);
    if (!child) return;
    last = child;
  }
  const moved: Draft[] = [];
  for (let node: Draft | undefined = last; node?.kind === 'paragraph';) {
    const parent: Draft | null = node.parent;
    if (!parent || parent === root) break;
    const text = node.lines.join(' ');
    const index: number = parent.children.length - 1;
    const before: Draft | undefined = parent.children[index - 1];
    const follows = before ? before.kind !== 'paragraph' : hasSentence(parent);
    if (!OF_THE_WHOLE.test(text) && !(text.includes('./.') && follows)) break;
    if (!before && !hasSentence(parent)) break;
    parent.children.pop();
    moved.unshift(node);
    node = before;
  }
  for (const node of moved) {
    node.parent = root;
    root.children.splice(end, 0, node);
    end += 1;
  }
}

/** True where a node says more than a title. */
function hasSentence(node: Draft): boolean {
  return /[.;](?:\/\.)?["”»)*]*$/u.test(node.lines.at(-1) ?? '');
}
