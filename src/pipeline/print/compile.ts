import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { indexedPng } from './indexed-png.ts';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** The layouts of this folder. */
export type Layout = 'poster' | 'leaflet' | 'strip' | 'plain' | 'card' | 'social';

/** Values that a layout reads as `sys.inputs`. */
export type Inputs = Readonly<Record<string, string>>;

// Whole fonts, not the subsets of the web: Typst cuts out what a document needs and embeds it.
const FONTS = ['400Regular', '600SemiBold', '800ExtraBold'];

// PDF/UA-1 (ISO 14289-1): the compiler itself refuses a document without title, language or
// alternative texts, and with headings that skip a level.
const STANDARD = 'ua-1';

let kept: NodeCompiler | null = null;

/** The folder of the layouts; the build runs from the root of the project, as `currentSite` does. */
function folder(): string {
  return join(process.cwd(), 'src', 'pipeline', 'print');
}

function compiler(): NodeCompiler {
  if (kept !== null) return kept;
  const fonts = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve(
      '@expo-google-fonts/be-vietnam-pro/package.json',
    ),
  );
  const fontBlobs = FONTS.map((name) =>
    readFileSync(join(fonts, name, `BeVietnamPro_${name}.ttf`)),
  );
  kept = NodeCompiler.create({ workspace: folder(), fontArgs: [{ fontBlobs }] });
  return kept;
}

/** Throws with the compiler's own words when the layout or its values are wrong. */
function compile(layout: Layout, inputs: Inputs): NodeTypstDocument {
  const typst = compiler();
  const done = typst.compile({
    mainFilePath: join(folder(), `${layout}.typ`),
    inputs: { ...inputs },
  });
  const { result } = done;
  if (result === null) {
    const error = done.takeDiagnostics();
    const told = error === null ? [] : typst.fetchDiagnostics(error);
    throw new Error(`${layout}.typ: ${JSON.stringify(told)}`);
  }
  return result;
}

/** A printed sheet. `pages` is how many it fills. The same input gives the same bytes. */
export function toPdf(layout: Layout, inputs: Inputs): { bytes: Uint8Array; pages: number } {
  const document = compile(layout, inputs);
  const bytes = compiler().pdf(document, { pdfStandard: STANDARD });
  return { bytes: new Uint8Array(bytes), pages: document.numOfPages };
}

/** A picture of the layout's one page, `width` by `height` pixels. The same input gives the same bytes. */
export async function toPng(
  layout: Layout,
  { width, height, ...inputs }: { width: number; height: number } & Record<string, string | number>,
): Promise<Uint8Array> {
  const strings = Object.fromEntries(
    Object.entries({ ...inputs, width, height }).map(([key, value]) => [key, String(value)]),
  );
  const svg = compiler().plainSvg(compile(layout, strings));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(Buffer.from(unclipped(svg))), 0, 0, width, height);
  return indexedPng(context.getImageData(0, 0, width, height).data, { width, height });
}

/** Skia clips a `symbol` at its baseline whatever its `overflow` says, and «g» and «ạ» lose their feet. */
function unclipped(svg: string): string {
  return svg.replaceAll('<symbol ', '<g ').replaceAll('</symbol>', '</g>');
}
