/** Reads a drawn SVG back with an XML parser of its own. */
import { XmlDocument, XmlElement } from 'libxml2-wasm';

export interface DrawnText {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  anchor: 'start' | 'middle' | 'end';
}

/** An attribute of an element or of the nearest group around it. */
function inherited(element: XmlElement, name: string): string | undefined {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const value = at.attr(name)?.value;
    if (value !== undefined) return value;
  }
  return undefined;
}

export interface Drawn {
  width: number;
  height: number;
  texts: DrawnText[];
  title: string;
  desc: string;
  /** Every attribute as `name="value"`. */
  attributes: string[];
}

/** Throws when the text is not well-formed XML. */
export function readSvg(svg: string): Drawn {
  const doc = XmlDocument.fromString(svg);
  try {
    const all = doc.find('//*').filter((node) => node instanceof XmlElement);
    const [, , width = '', height = ''] = (doc.root.attr('viewBox')?.value ?? '').split(' ');
    const texts = all
      .filter(({ name }) => name === 'text')
      .map((element): DrawnText => {
        const anchor = inherited(element, 'text-anchor');
        return {
          text: element.content,
          x: Number(element.attr('x')?.value),
          y: Number(element.attr('y')?.value),
          size: Number(inherited(element, 'font-size')),
          weight: inherited(element, 'font-weight') === '600' ? 600 : 400,
          anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
        };
      });
    const one = (name: string) => all.find((element) => element.name === name)?.content ?? '';
    return {
      width: Number(width),
      height: Number(height),
      texts,
      title: one('title'),
      desc: one('desc'),
      attributes: all.flatMap((element) =>
        element.attrs.map((attribute) => `${attribute.name}="${attribute.value}"`),
      ),
    };
  } finally {
    doc.dispose();
  }
}

/** The drawn words with their line ends taken out. */
export function words(texts: readonly DrawnText[]): string {
  return texts.map(({ text }) => text).join(' ');
}
