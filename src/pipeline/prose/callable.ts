import type { Emphasis, PhrasingContent } from 'mdast';
import { toolWords } from '../../locale/tool.ts';
import type { Hotline } from '../../schema/hotline.ts';
import type { Site } from '../load/site.ts';
import { lineState } from '../hotlines/expiry.ts';
import { telHref } from '../phone/print.ts';
import type { Resolved } from './values.ts';

type LineSite = Pick<Site, 'asOf' | 'hotlines'>;

/**
 * A line as `<Value of="hotline:113"/>` prints it: the number as a call, or with a form after its id
 * (`hotline:113:spoken`, `hotline:113:printed`) as words alone, where it is named and not called. A
 * line that may no longer be called is named without its number; `prose-call` sees to it that the
 * sentence around it is then another.
 */
export function lineValue(site: LineSite, id: string, form: string): Resolved {
  const line = lineOf(site, id);
  if (line === undefined) return { fault: toolWords.prose.unknownHotline(id) };
  if (form !== '' && form !== 'printed' && form !== 'spoken')
    return { fault: toolWords.prose.unknownForm(form) };
  if (!lineState(line, site.asOf).callable) return { nodes: [text(line.shortName)] };
  if (form !== '') return { nodes: [text(line[form])] };
  return {
    nodes: [
      {
        type: 'link',
        url: telHref(line.digits),
        children: [text(line.printed)],
        data: { hProperties: { className: ['tel'] } },
      },
    ],
  };
}

/** What `<IfCallable of="…">` asks: which line, and whether it may be called on the day of the build. */
export function callable(site: LineSite, id: string): Resolved {
  const line = lineOf(site, id);
  return line === undefined
    ? { fault: toolWords.prose.unknownHotline(id) }
    : { nodes: [], call: { digits: line.digits, now: lineState(line, site.asOf).callable } };
}

/**
 * Words that hold while a line may be called. The mark lets a browser that opens an old copy put the
 * declared replacement in their place (src/client/quiet/expiry.ts).
 */
export function whileCallable(
  digits: string,
  children: PhrasingContent[],
  otherwise: string,
): Emphasis {
  return {
    type: 'emphasis',
    children,
    data: { hName: 'span', hProperties: { dataCall: digits, dataElse: otherwise } },
  };
}

function lineOf({ hotlines }: LineSite, id: string): Hotline | undefined {
  return hotlines.lines.find((one) => one.id === id);
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
