import { createHash } from 'node:crypto';
import { toolWords } from '../../locale/tool.ts';
import {
  citedDocuments,
  fullPlaceName,
  isNational,
  periodOf,
  walk,
  type CitedDocument,
  type PlanSections,
  type PlanTree,
} from '../../plan-text/index.ts';
import type { Place } from '../../schema/place.ts';
import type { Known } from './known.ts';
import { freshId } from './ids.ts';

const { nation } = toolWords.drafts.text;

/** What plan.json is to say; an empty text is what the document does not tell. */
export interface HeadDraft {
  id: string;
  number: string;
  numberInText: boolean;
  numberProvenance: null | Record<'source' | 'locator' | 'checkedOn' | 'confidence', ''>;
  textSource: string;
  title: string;
  kind: string;
  issuer: string;
  placeId: string;
  place: string;
  issuedOn: string;
  programme: string | null;
  period: { from: string; to: string };
  sha256: string;
  sections: PlanSections;
  follows: string | null;
  replaces: string | null;
}

/** The place that a plan is for, and its entry where it is none that the site knows. */
export interface PlaceDraft {
  id: string;
  /** What to add to `others` of data/place.json; null where nothing is. */
  entry: { id: string; name: string; fullName: string } | null;
}

/** Place of a plan: the site's own, one that it knows, the country, or a new one by its name. */
export function placeOf(tree: PlanTree, text: string, { place: own }: Known): PlaceDraft {
  const known = [own, ...own.predecessors, ...own.others];
  const issuer = tree.issuer ?? '';
  const national = isNational(issuer);
  const found = known.find(({ name, fullName }) =>
    national ? fullName === nation.fullName : names(issuer, fullName) || tree.place === name,
  );
  if (found !== undefined) return { id: found.id, entry: null };
  if (national) return { id: nation.id, entry: { ...nation } };
  if (tree.place === null) return { id: own.id, entry: null };
  const id = freshId(tree.place, new Set(known.map((one) => one.id)));
  const { place } = tree;
  return { id, entry: { id, name: place, fullName: fullPlaceName(place, text) } };
}

function names(issuer: string, fullName: string): boolean {
  return issuer.toLocaleLowerCase('vi-VN').endsWith(fullName.toLocaleLowerCase('vi-VN'));
}

/** Everything that the header and the titles of a document say of it. */
export function draftHead(
  id: string,
  tree: PlanTree,
  bytes: Uint8Array,
  about: { sections: PlanSections; placeId: string; textSource: string; text: string },
  known: Known,
): HeadDraft {
  const cited = citedDocuments(tree);
  const [attached] = tree.attached;
  return {
    id,
    number: tree.number ?? '',
    numberInText: tree.number !== null,
    numberProvenance:
      tree.number === null ? { source: '', locator: '', checkedOn: '', confidence: '' } : null,
    textSource: about.textSource,
    title: tree.title === '' ? (attached?.title ?? '') : tree.title,
    kind: tree.kind === '' ? (attached?.kind ?? '') : tree.kind,
    issuer: issuerOf(tree, about.placeId === known.place.id ? known.place : null, about.text),
    placeId: about.placeId,
    place: tree.place ?? '',
    issuedOn: tree.issuedOn ?? '',
    programme: programmeOf(tree, cited),
    period: periodOf(tree),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sections: about.sections,
    follows: relatedPlan(cited, 'follows', known),
    replaces: relatedPlan(cited, 'replaces', known),
  };
}

/** The plan kept here that the text says it follows or replaces; null where it names none of them. */
function relatedPlan(
  cited: readonly CitedDocument[],
  relation: 'follows' | 'replaces',
  { plans }: Known,
): string | null {
  const numbers = cited.filter((one) => one.relation === relation).map(({ number }) => number);
  return plans.find(({ number }) => numbers.some((one) => one === number))?.id ?? null;
}

/** «THỦ TƯỚNG CHÍNH PHỦ» as the text writes it in a sentence, else with one capital. */
function issuerOf(tree: PlanTree, own: Place | null, text: string): string {
  const printed = tree.issuer;
  if (printed === null) return own?.issuer.name ?? '';
  const lower = (words: string) => words.toLocaleLowerCase('vi-VN');
  if (own !== null && lower(own.issuer.name) === lower(printed)) return own.issuer.name;
  if (printed !== printed.toLocaleUpperCase('vi-VN')) return printed;
  const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  const sought = lower(printed);
  const all = lower(plain);
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
    const words = plain.slice(at, at + printed.length);
    if (words !== printed && /^\p{Lu}/u.test(words)) return words;
  }
  return printed.charAt(0) + sought.slice(1);
}

/** The first document that the introduction names: most plans carry one out. */
function programmeOf(tree: PlanTree, cited: readonly CitedDocument[]): string | null {
  const lines = new Set([...walk(tree.preamble)].map(({ line }) => line));
  const first = cited.find(({ line }) => lines.has(line));
  return first?.text ?? null;
}
