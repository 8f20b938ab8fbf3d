import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import type { Block, Run } from './blocks.ts';
import type { Sheet, SheetCall } from './sheet.ts';

// A face that every office program has; Word embeds none.
const FACE = 'Arial';
const NUMBERED = 'steps';

// A5 and A4 in twentieths of a point, with margins of 12 and 20 mm.
const PAPER = {
  leaflet: { width: 8391, height: 11906, margin: 680, size: 20 },
  other: { width: 11906, height: 16838, margin: 1134, size: 26 },
} as const;

/**
 * A sheet as an editable document, with blanks for the unit, the local contact and the approver. The
 * same sheet gives the same bytes: the day inside is `day` (`YYYY-MM-DD`), not the clock's.
 */
export async function toDocx(sheet: Sheet, day: string): Promise<Uint8Array> {
  const { words } = sheet;
  const paper = sheet.kind === 'leaflet' ? PAPER.leaflet : PAPER.other;
  const document = new Document({
    title: sheet.title,
    creator: words.title,
    lastModifiedBy: words.title,
    styles: {
      default: {
        document: {
          run: { font: FACE, size: paper.size, language: { value: withRegion(sheet.language) } },
          paragraph: { spacing: { after: 120, line: 300 } },
        },
        heading1: { run: { font: FACE, size: 40, bold: true, color: '000000' } },
        heading2: {
          run: { font: FACE, size: paper.size + 4, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: paper.width, height: paper.height },
            margin: {
              top: paper.margin,
              bottom: paper.margin,
              left: paper.margin,
              right: paper.margin,
            },
          },
        },
        children: [
          ...(sheet.watermark === null ? [] : [line([text(sheet.watermark, true)])]),
          blank(words.unit, paper),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [text(sheet.title, true)] }),
          ...blocks(sheet.blocks),
          heading(words.calls),
          ...sheet.calls.map(call),
          blank(words.localContact, paper),
          blank(words.phone, paper),
          blank(words.approver, paper),
          blank(words.day, paper),
          ...notes(sheet),
        ],
      },
    ],
  });
  return reproducible(new Uint8Array(await Packer.toBuffer(document)), day);
}

function blocks(all: readonly Block[], options: IParagraphOptions = {}): Paragraph[] {
  return all.flatMap((block): Paragraph[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: block.runs.map(textRun) }),
        ];
      case 'paragraph':
        return [line(block.runs.map(textRun), options)];
      case 'list':
        return block.items.flatMap((item) =>
          blocks(
            item,
            block.ordered
              ? { numbering: { reference: NUMBERED, level: 0 } }
              : { bullet: { level: 0 } },
          ),
        );
      case 'question':
        return [
          line(block.runs.map((run) => textRun(bold(run)))),
          ...blocks(block.blocks, { indent: { left: 360 } }),
        ];
      case 'table':
        throw new Error('a sheet of the kit to edit in Word holds no table');
    }
  });
}

function call({ dangerOnly, printed, name, whoFor, facts, warnings }: SheetCall): Paragraph {
  const lead = [
    ...(dangerOnly === null ? [] : [text(`${dangerOnly}: `, true)]),
    text(printed, true),
    text(`, ${name}. `, true),
  ];
  if (dangerOnly !== null) return line(lead);
  return line([
    ...lead,
    text(`${whoFor}. `),
    ...facts.flatMap((fact) => [...fact.map(textRun), text('. ')]),
    ...warnings.flatMap((warning) => [...warning.map(textRun), text(' ')]),
  ]);
}

function notes({ citations, lawCopies, foot, words }: Sheet): Paragraph[] {
  const small = (runs: readonly Run[]): Paragraph =>
    line(
      runs.map((run) => new TextRun({ text: wordsOf(run), size: 15 })),
      { spacing: { after: 60, line: 240 } },
    );
  const listed = citations.map(({ mark, text: says }) => `${mark} ${says}`).join('; ');
  return [
    ...(listed === ''
      ? []
      : [
          small([
            { kind: 'text', text: `${words.notes}: ${listed}. `, strong: false },
            ...lawCopies,
          ]),
        ]),
    ...foot.map(small),
  ];
}

/** «Người duyệt nội dung: ________», the line as wide as the page. */
function blank(label: string, paper: (typeof PAPER)[keyof typeof PAPER]): Paragraph {
  return new Paragraph({
    tabStops: [
      { type: TabStopType.RIGHT, position: paper.width - 2 * paper.margin, leader: 'underscore' },
    ],
    children: [text(`${label}: `), new TextRun({ children: [new Tab()] })],
  });
}

function heading(words: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    border: { top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: '000000' } },
    children: [text(words, true)],
  });
}

function line(children: TextRun[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children });
}

function text(words: string, strong = false): TextRun {
  return new TextRun({ text: words, bold: strong });
}

function textRun(run: Run): TextRun {
  if (run.kind === 'note') return new TextRun({ text: run.mark, superScript: true });
  const strong = (run.kind === 'text' || run.kind === 'phone') && run.strong;
  return text(run.text, strong || run.kind === 'phone');
}

function bold(run: Run): Run {
  return run.kind === 'text' || run.kind === 'phone' ? { ...run, strong: true } : run;
}

function wordsOf(run: Run): string {
  return run.kind === 'note' ? run.mark : run.text;
}

/** The library writes the clock into docProps/core.xml and into the zip: both get a fixed day. */
function reproducible(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core === undefined) throw new Error('docx: no docProps/core.xml');
  files['docProps/core.xml'] = strToU8(
    strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`),
  );
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

/** «vi» → «vi-VN»: Word chooses its dictionary by language and region. */
function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
