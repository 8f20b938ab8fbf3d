import { linesOf, wordsOf, type Run } from './blocks.ts';
import type { Sheet, SheetCall } from './sheet.ts';

/** Words that a sheet prints, and what they were made of. */
export interface PrintedWords {
  text: string;
  /** A path a person can follow: `data/hotlines.json#111.digits`, `content/kit/to-roi.mdx`. */
  from: string;
  /** The words were written by hand in content/kit: a number in them has no datum. */
  prose: boolean;
}

/**
 * Everything that stands on a sheet, each stretch with its datum. A number on paper is traced when it
 * stands in a stretch that is not prose; the tests compare these words with the words of the PDF.
 */
export function printedWords(sheet: Sheet): PrintedWords[] {
  const own = `content/kit/${sheet.slug}.mdx`;
  return [
    { text: sheet.title, from: own, prose: true },
    ...linesOf(sheet.blocks).flatMap((line) => line.map((run) => ofRun(run, own, sheet))),
    ...sheet.calls.flatMap((call) => ofCall(call, sheet)),
    ...sheet.citations.map(({ text, of, href }) => ({ text, from: of ?? href, prose: false })),
    ...sheet.lawCopies.map((run) => ofRun(run, 'data/sources.json', sheet)),
    ...sheet.foot.flatMap((line) =>
      line.map((run) => ({
        ...ofRun(run, 'data/site.json, data/hotlines.json, SOURCE_DATE_EPOCH', sheet),
        prose: false,
      })),
    ),
    ...(sheet.watermark === null
      ? []
      : [{ text: sheet.watermark, from: 'data/site.json', prose: false }]),
  ];
}

function ofRun(run: Run, own: string, { citations }: Sheet): PrintedWords {
  switch (run.kind) {
    case 'text':
      return { text: run.text, from: own, prose: true };
    case 'phone':
      return { text: run.text, from: `data/hotlines.json (${run.digits})`, prose: false };
    case 'link':
      return { text: run.text, from: run.of ?? run.href, prose: false };
    case 'note': {
      const cited = citations.find(({ mark }) => mark === run.mark);
      return { text: '', from: cited?.of ?? cited?.href ?? own, prose: false };
    }
  }
}

function ofCall(call: SheetCall, sheet: Sheet): PrintedWords[] {
  const from = `data/hotlines.json#${call.id}`;
  const said = (text: string) => ({ text, from, prose: false });
  if (sheet.kind === 'card')
    return [call.printed, call.name, call.spoken, call.whoFor, ...call.warnings.map(wordsOf)].map(
      said,
    );
  return [
    said(call.printed),
    said(call.name),
    ...(call.dangerOnly === null
      ? [
          said(call.whoFor),
          ...[...call.facts, ...call.warnings]
            .flat()
            .map((run) => ({ ...ofRun(run, from, sheet), prose: false })),
        ]
      : [said(call.dangerOnly)]),
  ];
}
