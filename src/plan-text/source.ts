import type { Line } from './lines.ts';
import type { Noted } from './noted.ts';
import type { Role } from './roles.ts';
import type { Shape } from './shape.ts';
import type { SetAsideKind } from './tree.ts';

/** Whoever owns a line and is no set-aside: a node, drafted or done. */
export interface Owner {
  anchor: string;
}

/** The lines of a source with everything that is known of them before reading. */
export interface Source {
  text: string;
  lines: readonly Line[];
  roles: readonly Role[];
  shape: Shape;
  /** True where headings, bold lines or front matter show that the text is Markdown. */
  markdown: boolean;
  /** Lines whose text a declared correction replaced: number → as printed. */
  corrected: ReadonlyMap<number, string>;
  /** Lines that a declared correction makes go on from the line before. */
  joined: ReadonlySet<number>;
  /** Who owns each line; filled in by the reader. */
  owners: (Owner | SetAsideKind | null)[];
  noted: Noted[];
}
