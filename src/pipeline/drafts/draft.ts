import type { ToConfirm } from '../../schema/to-confirm.ts';

/** A file that does not exist yet. */
export interface NewFile {
  /** Relative to the site's folder. */
  path: string;
  body: string | Uint8Array;
}

/** Something put at the end of a list, or under a new key, of a JSON file that exists. */
export interface Insertion {
  path: string;
  /** Where: keys and places; `-1` is the end of a list. */
  at: (string | number)[];
  value: unknown;
}

/** Everything that one draft writes. Nothing that is there is changed. */
export interface Draft {
  files: NewFile[];
  insertions: Insertion[];
}

/** A proposal that a person has to compare with the text. */
export type Entry = ToConfirm[number];

/** Why a draft cannot be written, for the person at the keyboard. */
export class Refused extends Error {}
