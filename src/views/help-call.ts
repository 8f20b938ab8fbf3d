import type { Words } from '../locale/index.ts';
import { forDanger, forDangerOnly } from '../pipeline/hotlines/danger.ts';
import { lineState } from '../pipeline/hotlines/expiry.ts';
import { qrPath, type QrPath } from '../pipeline/hotlines/qr.ts';
import { telHref } from '../pipeline/phone/print.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Hotline, Sourced } from '../schema/hotline.ts';
import { address, at, type Link } from './address.ts';

/** One fact of a line: its label, its words, and the source when one says it. */
export interface CallFact {
  label: string;
  text: string;
  source: Link | null;
}

/** One line as the page prints it. */
export interface CallView {
  id: string;
  name: string;
  shortName: string;
  /** «1900 969 680», for the eye. */
  printed: string;
  /** «một chín không không, …», for the ear and printed beside it. */
  spoken: string;
  /** The call link, or null once the check has run out. */
  href: string | null;
  facts: CallFact[];
  /** What no source states: «Nguồn không nêu: tiền cước, ngôn ngữ.», or null. */
  unknown: string | null;
  /** The same for a situation, and the way to all the rest. */
  brief: { facts: CallFact[]; unknown: string | null; more: Link };
  warnings: { text: string; source: Link }[];
  /** That the call stays in the phone's log; not said where someone is in danger now. */
  callLog: string | null;
  /** When it was checked and until when that may be trusted. */
  checked: string;
  /** An emergency code whose check has run out says so beside its button. */
  overdue: string | null;
  /** For the browser, which checks again: the last trusted day, and whether the button stays. */
  expiresOn: string;
  keepsButton: boolean;
  confidence: string;
  source: Link;
  channels: { name: string; detail: string }[];
  province: string | null;
  /** Offered under a situation of present danger and nowhere else. */
  dangerOnly: boolean;
  qr: QrPath;
  words: Words['help']['line'];
}

/** A source by its id, as a link to its entry on the page of sources. Throws for an unknown id. */
export function sourceLink(site: Pick<Site, 'base' | 'sources'>, id: string): Link {
  const found = site.sources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`no source «${id}» in data/sources.json`);
  return { href: at(site, address.source(id)), text: found.publisher };
}

// What a person asks before calling, in the order in which it is shown.
const BRIEF = ['whatHappens', 'cost', 'hours', 'whoAnswers'] as const;

/** An unknown is said, all of them in one line. */
function unknownText(
  words: Words['help']['line'],
  line: Hotline,
  facts: readonly (keyof typeof words.unknownFacts)[],
): string | null {
  const silent = facts.filter((fact) => line[fact] === null);
  return silent.length === 0 ? null : words.unknown(silent.map((fact) => words.unknownFacts[fact]));
}

/** The parts of the site that one line's words need. */
export type CallSite = Pick<Site, 'base' | 'sources' | 'asOf' | 'words' | 'help'>;

/** Everything that is printed of one line on the day of the build. */
export function callView(site: CallSite, line: Hotline): CallView {
  const { state, callable } = lineState(line, site.asOf);
  const sourced = (label: string, fact: Sourced | null): CallFact[] =>
    fact === null ? [] : [{ label, text: fact.text, source: sourceLink(site, fact.source) }];
  const plain = (label: string, text: string): CallFact => ({ label, text, source: null });
  const words = site.words.help.line;
  const { facts: labels } = words;
  const { formatDate } = site.words.format;
  const checkedOn = formatDate(line.provenance.checkedOn);
  const asked = [
    ...sourced(labels.whatHappens, line.whatHappens),
    ...sourced(labels.cost, line.cost),
    ...sourced(labels.hours, line.hours),
    ...sourced(labels.whoAnswers, line.whoAnswers),
  ];
  return {
    id: line.id,
    name: line.name,
    shortName: line.shortName,
    printed: line.printed,
    spoken: line.spoken,
    href: callable ? telHref(line.digits) : null,
    facts: [
      ...asked,
      plain(labels.whoFor, line.whoFor),
      plain(labels.operator, line.operator),
      ...sourced(labels.languages, line.languages),
      plain(labels.area, line.area),
    ],
    unknown: unknownText(words, line, [...BRIEF, 'languages']),
    brief: {
      facts: [plain(labels.whoFor, line.whoFor), ...asked],
      unknown: unknownText(words, line, BRIEF),
      more: { href: `#${line.id}`, text: words.more(checkedOn) },
    },
    warnings: line.warnings.map(({ text, source }) => ({
      text,
      source: sourceLink(site, source),
    })),
    callLog: forDanger(site, line.id) ? null : words.callLog,
    checked: words.checked(checkedOn, formatDate(line.expiresOn)),
    overdue: state === 'expired' && callable ? words.overdueSince(checkedOn) : null,
    expiresOn: line.expiresOn,
    keepsButton: line.keepsButton,
    confidence: words.confidence[line.provenance.confidence],
    source: sourceLink(site, line.provenance.source),
    channels: line.otherChannels.map(({ name, detail }) => ({ name, detail })),
    province: line.province,
    dangerOnly: forDangerOnly(site, line.id),
    qr: qrPath(telHref(line.digits)),
    words,
  };
}
