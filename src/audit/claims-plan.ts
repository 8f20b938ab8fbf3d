import { formatDate, formatLongDate } from '../locale/vi/format.ts';
import { placeSteps } from '../pipeline/plan/place-name.ts';
import { plainText } from '../pipeline/plan/reading.ts';
import { shownMark } from '../plan-text/markdown.ts';
import { walkPlan, type Node } from '../plan-text/tree.ts';
import type { PlanEntry, Site } from '../pipeline/load/site.ts';
import { sentences, stretch, whole, type Claim, type Spot } from './claim.ts';

type PlanSite = Pick<Site, 'place' | 'words'>;

/** What the text of a plan allows: its words, its days, its own numbering, the notes on its slips. */
export function planClaims(site: PlanSite, plan: PlanEntry): Claim[] {
  const { meta, tree, calendar } = plan;
  const words = site.words.audit.plan;
  const nodes = [...walkPlan(tree)];
  const origin = `content/plans/${meta.id}`;
  const file = `/ke-hoach/${meta.id}/`;
  return [
    ...stretch(
      { kind: 'plan-quote', from: `${origin}/plan.txt` },
      ...nodes.flatMap((node) => [plainText(node), node.text]),
      ...tree.recipients.map(({ text }) => text),
    ),
    ...days(site, meta),
    ...nodes.flatMap((node) => ordinalClaims(site, plan, node)),
    ...tree.corrections.flatMap((correction, index) => {
      const note = String(index + 1);
      const from = `${origin}/corrections.json`;
      return [
        ...whole({ kind: 'ordinal', from, places: [{ page: file, link: `#sua-${note}` }] }, note),
        ...whole(
          {
            kind: 'ordinal',
            from,
            places: [{ page: file, within: `cho-${note}`, kind: 'attribute' }],
          },
          words.noteLabel(note),
        ),
        ...whole(
          { kind: 'ordinal', from, places: [{ within: `sua-${note}` }] },
          words.printedLine(String(correction.line)),
        ),
        ...sentences(correction, { kind: 'data-words', from, places: [{ within: `sua-${note}` }] }),
      ];
    }),
    ...calendar.flatMap((entry) => {
      const day = `${String(entry.day)}/${String(entry.month)}`;
      const kept = {
        from: `data/plans/${meta.id}/calendar.json#${entry.anchor}`,
        places: [{ page: '/nhiem-vu/*' }],
      };
      return [
        ...sentences(entry, { ...kept, kind: 'data-words' }),
        ...whole(
          { ...kept, kind: 'day' },
          `«${entry.quote}»`,
          ...words.reportDay(
            `${day}${entry.yearInText === null ? '' : `/${String(entry.yearInText)}`}`,
            String(entry.yearInferred ?? ''),
          ),
        ),
      ];
    }),
    ...whole(
      { kind: 'count', from: `${origin}/corrections.json` },
      ...words.corrections(
        String(tree.corrections.filter(({ certain }) => certain).length),
        String(tree.corrections.filter(({ certain }) => !certain).length),
      ),
    ),
    ...whole(
      {
        kind: 'file',
        from: `${origin}/plan.json#sha256`,
        places: [{ page: file }, { page: '/nguon/' }],
      },
      `^${meta.sha256}$`,
      `| ${meta.sha256}`,
      `sha256: ${meta.sha256}`,
    ),
  ];
}

function days({ place, words }: PlanSite, meta: PlanEntry['meta']): Claim[] {
  const from = `content/plans/${meta.id}/plan.json`;
  const issued = formatDate(meta.issuedOn);
  const year = meta.period.to.slice(0, 4);
  return [
    ...stretch({ kind: 'data-words', from }, meta.title, meta.programme ?? ''),
    ...whole(
      { kind: 'day', from },
      words.plan.name(meta.kind, meta.number),
      words.audit.plan.among(words.plan.name(meta.kind, meta.number), year),
      ...words.audit.plan.named({
        ...meta,
        issued,
        issuedLong: formatLongDate(meta.issuedOn),
        issuedIso: meta.issuedOn,
      }),
      ...words.audit.plan.year(
        year,
        place.fullName,
        formatDate(meta.period.from),
        formatDate(meta.period.to),
      ),
    ),
  ];
}

/** The mark of a node where it stands or is linked, and how a person would name the place. */
function ordinalClaims(site: PlanSite, plan: PlanEntry, node: Node): Claim[] {
  const { inEnglish, linked, linkLabel, markAlone, seeLabel } = site.words.audit.plan;
  const from = `content/plans/${plan.meta.id}/plan.txt#${node.anchor}`;
  const href = `/ke-hoach/${plan.meta.id}/#${node.anchor}`;
  const places: Spot[] = [{ within: node.anchor }, { cites: href }, { cites: `#${node.anchor}` }];
  const words = node.heading ?? node.text;
  const place = placeName(site, plan, node.anchor);
  const english = placeSteps(site.words.plan.placesInEnglish, plan.tree, node.anchor).join(', ');
  const mark = node.ordinal === null || !/\d/.test(node.ordinal) ? [] : [shownMark(node)];
  return [
    ...mark.flatMap((shown) => [
      ...whole({ kind: 'ordinal', from, places }, `^${shown} ${opening(words)}`),
      ...whole({ kind: 'ordinal', from }, `^${shown} ${words}$`),
      ...whole({ kind: 'ordinal', from, places }, markAlone(shown)),
    ]),
    ...whole({ kind: 'ordinal', from }, inEnglish(plan.meta.issuedOn, english)),
    ...whole(
      {
        kind: 'ordinal',
        from,
        places: [...places, { kind: 'attribute', cites: `#${node.anchor}` }],
      },
      ...linked(place, opening(words)),
      linkLabel(place),
      seeLabel(node.anchor),
    ),
  ];
}

/** The first words of a text: enough to tell whose number stands before them. */
function opening(words: string): string {
  const cut = words.slice(0, 24);
  return words.length <= 24 || !cut.includes(' ') ? cut : cut.slice(0, cut.lastIndexOf(' '));
}

/** «mục III, khoản 1, điểm a» */
export function placeName(site: Pick<Site, 'words'>, { tree }: PlanEntry, anchor: string): string {
  return placeSteps(site.words.plan.places, tree, anchor).join(', ');
}

/** «điểm a khoản 1 mục III» */
export function placeNameOutwards(
  site: Pick<Site, 'words'>,
  { tree }: PlanEntry,
  anchor: string,
): string {
  return placeSteps(site.words.plan.places, tree, anchor).reverse().join(' ');
}
