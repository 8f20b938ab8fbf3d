import { toolWords } from '../../locale/tool.ts';
import {
  citedDocuments,
  lockAnchors,
  numbersOf,
  parsePlan,
  periodOf,
  planProblems,
  proposeSections,
  UNREADABLE,
  type CandidateTarget,
  type PlanTree,
} from '../../plan-text/index.ts';
import type { Source } from '../../schema/source.ts';
import { formatProblem } from '../problem/problem.ts';
import { jsonText } from '../sheets/json-text.ts';
import { confirmList } from './plan-confirm.ts';
import { draftCorrections } from './plan-corrections.ts';
import { draftAgencies, draftCalendar, draftLaws, type AgencyDraft } from './plan-data.ts';
import { draftHead, placeOf, type HeadDraft, type PlaceDraft } from './plan-head.ts';
import { draftTargets, type TargetDraft } from './plan-targets.ts';
import { Refused, type Draft, type Entry, type Insertion } from './draft.ts';
import { checkedId, freshId } from './ids.ts';
import type { Known } from './known.ts';

const { nation } = toolWords.drafts.text;

/** Everything that is proposed for a plan. */
export interface PlanDraft {
  head: HeadDraft;
  tree: PlanTree;
  /** The published text. */
  text: string;
  corrections: ReturnType<typeof draftCorrections>;
  targets: TargetDraft[];
  calendar: ReturnType<typeof draftCalendar>;
  agencies: AgencyDraft[];
  laws: ReturnType<typeof draftLaws>;
  cited: ReturnType<typeof citedDocuments>;
  source: Source;
  place: PlaceDraft;
}

/** A plan ready to be written, and what to tell of it. */
export interface DraftedPlan extends Draft {
  id: string;
  confirm: Entry[];
  /** How many numbers are to be keyed a second time. */
  numbers: number;
  /** Aims that nobody but a person can read. */
  skipped: CandidateTarget[];
}

/**
 * All files of a new plan from its published text. Pure: `known` is what the site has, `today` the day.
 * Throws `Refused` where the text is none of a plan, or no id can be made.
 */
export function draftPlan(
  bytes: Uint8Array,
  {
    path,
    id: asked,
    known,
    today,
  }: { path: string; id: string | null; known: Known; today: string },
): DraftedPlan {
  const corrections = draftCorrections(bytes);
  const tree = parsePlan(bytes, { path, corrections, words: toolWords.planText });
  if (tree.problems.some(({ rule }) => UNREADABLE.has(rule)))
    throw new Refused(planProblems(tree).map(formatProblem).join('\n'));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const place = placeOf(tree, text, known);
  const period = periodOf(tree);
  const id = idOf(asked, place, period.from);
  tree.id = id;
  const sections = proposeSections(tree);
  const textSource = freshId(id, new Set([...known.sources, ...known.laws].map((one) => one.id)));
  const head = draftHead(id, tree, bytes, { sections, placeId: place.id, textSource, text }, known);
  const facts = {
    plan: id,
    period,
    issuedOn: head.issuedOn,
    boundaries: boundariesOf(place.id, head.issuedOn, known),
  };
  const { targets, skipped } = draftTargets(tree, sections, facts);
  const source = sourceOf(head, today);
  const plan: PlanDraft = {
    head,
    tree,
    text,
    corrections,
    targets,
    calendar: draftCalendar(tree, period),
    agencies: draftAgencies(id, place.id, tree, sections, known),
    // Laws and sources share their ids.
    laws: draftLaws(
      tree,
      { ...known, sources: [...known.sources, source] },
      { source: source.id, today },
    ),
    cited: citedDocuments(tree),
    source,
    place,
  };
  const confirm = confirmList(plan);
  const numbers = numbersOf(text);
  return {
    id,
    confirm,
    numbers: numbers.reduce((sum, entry) => sum + entry.numbers.length, 0),
    skipped,
    insertions: insertionsOf(plan),
    files: [
      ...Object.entries({
        'plan.txt': bytes,
        'plan.json': jsonText(head),
        'corrections.json': jsonText(corrections),
        'anchors.json': jsonText(lockAnchors(tree)),
        // Typed again by a person from the published copy: a machine's second keying proves nothing.
        'numbers.json': jsonText(
          numbers.map(({ line, numbers: found }) => ({ line, numbers: found.map(() => '') })),
        ),
        'to-confirm.json': jsonText(confirm),
      }).map(([name, body]) => ({ path: `content/plans/${id}/${name}`, body })),
      ...Object.entries({
        'targets.json': jsonText(targets.map(({ target }) => target)),
        'calendar.json': jsonText(plan.calendar.map(({ entry }) => entry)),
        ...Object.fromEntries(
          targets.map(({ target }) => [
            `results/${target.id}.json`,
            jsonText({
              target: target.id,
              result: null,
              search: { searchedOn: '', where: [''] },
            }),
          ]),
        ),
      }).map(([name, body]) => ({ path: `data/plans/${id}/${name}`, body })),
    ],
  };
}

function idOf(asked: string | null, place: PlaceDraft, from: string): string {
  if (asked !== null) return checkedId(asked);
  if (from === '') throw new Refused(toolWords.drafts.command.noId);
  return checkedId(`${place.id}-${from.slice(0, 4)}`);
}

/** The land that a plan of this place speaks of on the day of its issue; empty where nobody knows. */
function boundariesOf(placeId: string, on: string, { place }: Known): string {
  if (placeId === nation.id) return 'country';
  if (placeId !== place.id) return '';
  const land = place.territories.find(
    ({ from, to }) => (from === null || from <= on) && (to === null || on <= to),
  );
  return land?.id ?? '';
}

function sourceOf(head: HeadDraft, today: string): Source {
  const { textSource, kind, number, title, issuer, issuedOn } = head;
  return {
    id: textSource,
    title: `${[kind, number].filter((words) => words !== '').join(' ')}: ${title}`,
    publisher: issuer,
    kind: 'plan',
    // Where the text was read is for a person to say.
    url: null,
    publishedOn: issuedOn === '' ? null : issuedOn,
    checkedOn: today,
    copy: 'published-text',
    confidence: 'high',
    note: null,
  };
}

function insertionsOf({ head, agencies, laws, source, place }: PlanDraft): Insertion[] {
  const assigned = new Map<number, string[]>();
  for (const one of agencies)
    if (one.known !== null)
      assigned.set(one.known, [...(assigned.get(one.known) ?? []), ...one.anchors]);
  return [
    ...(place.entry === null
      ? []
      : [{ path: 'data/place.json', at: ['others', -1], value: place.entry }]),
    { path: 'data/sources.json', at: [-1], value: source },
    ...laws.map(({ law }) => ({ path: 'data/laws.json', at: [-1], value: law })),
    ...[...assigned].map(([index, anchors]) => ({
      path: 'data/agencies.json',
      at: [index, 'assignments', head.id],
      value: [...new Set(anchors)],
    })),
    ...agencies.flatMap((one) =>
      one.known === null ? [{ path: 'data/agencies.json', at: [-1], value: one.agency }] : [],
    ),
  ];
}
