import { currentPlan, type Site } from '../pipeline/load/site.ts';
import type { Audience } from '../schema/material.ts';
import { firstCall, type CallLink } from './call-link.ts';
import { address, at, type Link } from './address.ts';
import { hasPage } from './page.ts';
import { changeViews, type ChangeView } from './changes.ts';
import { picturedTargets, stateSentence, type PicturedTarget } from './targets/card.ts';

/** The first page: what was promised, what is known, where to get help. */
export interface HomeView {
  title: string;
  question: string;
  description: string;
  state: string;
  plan: { sentence: string; link: Link };
  help: { text: string; call: CallLink | null; more: Link };
  cards: PicturedTarget[];
  allTargets: Link;
  audiences: Link[];
  changes: ChangeView[];
  allChanges: Link;
  next: { title: string; text: string; link: Link }[];
  words: Site['words']['home']['page'];
}

export function homeView(site: Site): HomeView {
  const plan = currentPlan(site);
  const { meta } = plan;
  const words = site.words.home;
  const link = (to: string, text: string): Link => ({ href: at(site, to), text });
  const door = (said: { title: string; text: string; link: string }, to: string) => ({
    ...said,
    link: link(to, said.link),
  });
  return {
    title: site.settings.name,
    question: words.question(meta.period.to.slice(0, 4), site.place.fullName),
    description: site.settings.tagline,
    state: stateSentence(site, plan),
    plan: {
      sentence: words.plan(
        site.words.plan.name(meta.kind, meta.number),
        meta.issuedOn,
        meta.issuer,
        meta.title,
      ),
      link: link(address.plan(meta.id), words.readPlan),
    },
    help: {
      text: words.help.text,
      call: firstCall(site),
      more: link(address.help, words.help.more),
    },
    cards: picturedTargets(site, plan),
    allTargets: link(address.targets, words.allTargets),
    audiences: audienceLinks(site),
    changes: changeViews(site).slice(0, 3),
    allChanges: link(address.changes, words.allChanges),
    next: [
      door(words.next.tasks, address.tasks),
      door(words.next.figures, address.figures),
      ...(hasPage(site, address.kit) ? [door(words.next.kit, address.kit)] : []),
      ...(hasPage(site, address.method)
        ? [door(words.next.results, `${address.method}#hoi-ket-qua`)]
        : []),
    ],
    words: words.page,
  };
}

/** «Bạn là…»: the first material written for each audience before all others, then press and help. */
function audienceLinks(site: Site): Link[] {
  const { doors } = site.words.home;
  const firsts = new Map<Audience, Link>();
  for (const { slug, data } of site.materials) {
    const [audience] = data.audience;
    if (audience === undefined || firsts.has(audience)) continue;
    // A quiet page is offered by its name: «Bạn là…» on a shared screen would give its reader away.
    const text = data.quiet ? data.title : site.words.materials.audience[audience];
    firsts.set(audience, { href: at(site, address.material(slug)), text });
  }
  return [
    ...firsts.values(),
    ...(hasPage(site, address.kit) ? [{ href: at(site, address.kit), text: doors.kit }] : []),
    { href: at(site, address.press), text: doors.press },
    { href: at(site, address.help), text: doors.help },
  ];
}
