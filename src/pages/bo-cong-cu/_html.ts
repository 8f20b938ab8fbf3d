import { escape } from 'html-escaper';
import type { Block, Run } from '../../pipeline/print/blocks.ts';

/** Where a link of the site leads within the one file; null: nowhere, its words alone are printed. */
export type Inner = (href: string) => string | null;

/** A link of the site within the file; `data-at` keeps where it leads on the site, for the audit. */
export function link(href: string, text: string, inner: Inner, of: string | null = null): string {
  const named = of === null ? '' : ` data-of="${escape(of)}"`;
  if (href.startsWith('tel:')) return `<a href="${escape(href)}">${escape(text)}</a>`;
  if (/^https?:/.test(href))
    return `<a href="${escape(href)}" rel="noreferrer" referrerpolicy="no-referrer">${escape(text)}</a>`;
  const to = inner(href);
  const at = ` data-at="${escape(href)}"${named}`;
  return to === null
    ? `<span${at}>${escape(text)}</span>`
    : `<a href="${escape(to)}"${at}>${escape(text)}</a>`;
}

/** Blocks as plain HTML; headings begin at `level`. `notes` gives the link of a citation's mark. */
export function blocksHtml(
  blocks: readonly Block[],
  level: number,
  inner: Inner,
  notes: ReadonlyMap<string, string>,
): string {
  const line = (runs: readonly Run[]) => runs.map((run) => runHtml(run, inner, notes)).join('');
  const nested = (all: readonly Block[]) => blocksHtml(all, level, inner, notes);
  return blocks
    .map((block): string => {
      switch (block.kind) {
        case 'heading': {
          const tag = `h${String(Math.min(6, level + Math.max(0, block.level - 2)))}`;
          return `<${tag}>${line(block.runs)}</${tag}>`;
        }
        case 'paragraph':
          return `<p>${line(block.runs)}</p>`;
        case 'list': {
          const tag = block.ordered ? 'ol' : 'ul';
          return `<${tag}>${block.items.map((item) => `<li>${tight(item, line, nested)}</li>`).join('')}</${tag}>`;
        }
        case 'table':
          return `<table><thead><tr>${block.head.map((cell) => `<th scope="col">${line(cell)}</th>`).join('')}</tr></thead><tbody>${block.rows
            .map((row) => `<tr>${row.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`)
            .join('')}</tbody></table>`;
        case 'question':
          return `<details><summary>${line(block.runs)}</summary>${nested(block.blocks)}</details>`;
      }
    })
    .join('\n');
}

/** An item of one paragraph needs no paragraph. */
function tight(
  item: readonly Block[],
  line: (runs: readonly Run[]) => string,
  nested: (all: readonly Block[]) => string,
): string {
  const [first, ...rest] = item;
  return first?.kind === 'paragraph' ? line(first.runs) + nested(rest) : nested(item);
}

function runHtml(run: Run, inner: Inner, notes: ReadonlyMap<string, string>): string {
  if (run.kind === 'note') return ` ${notes.get(run.mark) ?? ''}`;
  if (run.kind === 'phone') return link(`tel:${run.digits}`, run.text, inner);
  if (run.kind === 'link') return link(run.href, run.text, inner, run.of);
  return run.strong ? `<strong>${escape(run.text)}</strong>` : escape(run.text);
}
