import type { PlanTree } from '../../plan-text/tree.ts';
import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';
import { targetsPath } from '../targets/list.ts';
import { tasksPath } from '../tasks/path.ts';
import { nodeView, type NodeView } from './node-view.ts';
import { planNotes, type NoteView } from './notes.ts';
import { attachedId, planOutline, type OutlineEntry } from './outline.ts';

/** The reading page of one plan. */
export interface PlanPageView {
  title: string;
  description: string;
  kind: string;
  number: string;
  /** Where a number comes from that the text does not print; else null. */
  numberNote: { text: string; link: Link } | null;
  placeAndDate: string;
  fullTitle: string;
  outline: OutlineEntry[];
  preamble: NodeView[];
  body: NodeView[];
  /** Plans issued together with this one. */
  attached: { id: string; title: string; nodes: NodeView[] }[];
  recipients: string[];
  notes: NoteView[];
  downloads: Link[];
  facts: { term: string; text: string }[];
  ofThisPlan: Link[];
  words: Site['words']['plan']['page'] & { notCompared: string };
}

/** Everything that the page of a plan prints, from its tree. */
export function planPageView(site: Site, plan: PlanEntry): PlanPageView {
  const { meta, tree } = plan;
  const words = site.words.plan;
  const notes = planNotes(site, plan);
  const titleOf = (attached: PlanTree): string =>
    attached.title === '' ? words.attachedTitle(attached.kind) : attached.title;
  const name = words.name(meta.kind, meta.number);
  return {
    title: words.title(name),
    description: words.description(name, meta.issuedOn, meta.issuer),
    kind: meta.kind,
    number: meta.number,
    numberNote: meta.numberProvenance && {
      text: words.numberNotInText,
      link: sourceLink(site, meta.numberProvenance.source),
    },
    placeAndDate: words.placeAndDate(meta.place, meta.issuedOn),
    fullTitle: meta.title,
    outline: planOutline(tree, titleOf),
    preamble: tree.preamble.map((node) => nodeView(site, plan, notes, node, 2)),
    body: tree.body.map((node) => nodeView(site, plan, notes, node, 2)),
    attached: tree.attached.map((one, index) => ({
      id: attachedId(index),
      title: titleOf(one),
      nodes: [...one.preamble, ...one.body].map((node) => nodeView(site, plan, notes, node, 3)),
    })),
    recipients: tree.recipients.map(({ text }) => text),
    notes: notes.list,
    downloads: Object.entries(words.downloads).map(([ending, text]) => ({
      href: at(site, `/du-lieu/ke-hoach/${meta.id}.${ending}`),
      text,
    })),
    facts: [
      { term: words.facts.issuer, text: meta.issuer },
      ...(meta.programme === null ? [] : [{ term: words.facts.programme, text: meta.programme }]),
      { term: words.facts.sha256, text: meta.sha256 },
    ],
    ofThisPlan: [
      { href: at(site, targetsPath(site, plan)), text: words.ofThisPlan.targets },
      { href: at(site, tasksPath(site, plan)), text: words.ofThisPlan.tasks },
    ],
    words: { ...words.page, notCompared: words.notCompared },
  };
}

function sourceLink(site: Site, id: string): Link {
  const source = site.sources.find((one) => one.id === id);
  return { href: at(site, address.source(id)), text: source?.title ?? id };
}
