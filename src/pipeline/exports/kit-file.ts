import type { PublishedFile } from './published-file.ts';

/** Where the kit and its files are served. */
export const KIT = '/bo-cong-cu/';

/** The edition in one file: its name says nothing of the topic. */
export const OFFLINE = `${KIT}tai-lieu-doc-ngoai-tuyen.html`;

/** One file of the kit, and the sheet that it shows. */
export interface KitFile extends PublishedFile {
  sheet: string;
}
