import type { Words } from './index.ts';

/** The words that code in a browser needs beside those that its page printed. */
export type BrowserWords = Pick<Words, 'charts' | 'format' | 'sheetResult'>;

/** The same of each language, fetched when asked for. */
const LANGUAGES: Readonly<Record<string, () => Promise<BrowserWords>>> = {
  vi: () => import('./vi/in-browser.ts'),
};

/** The words of a language, by its BCP 47 tag. */
export async function browserWords(language: string): Promise<BrowserWords> {
  const load = LANGUAGES[language];
  if (load === undefined) throw new Error(`no words in «${language}»`);
  return load();
}
