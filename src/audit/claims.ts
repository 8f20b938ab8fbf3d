import type { SaidNumber } from '../schema/said-number.ts';
import type { Site } from '../pipeline/load/site.ts';
import { whole, type Claim } from './claim.ts';
import { figureClaims } from './claims-figures.ts';
import { hotlineClaims } from './claims-hotlines.ts';
import { kitClaims } from './claims-kit.ts';
import { planClaims } from './claims-plan.ts';
import {
  addressClaims,
  fileClaims,
  saidClaims,
  siteClaims,
  type BuiltFile,
} from './claims-site.ts';
import { agencyClaims, lawClaims, provenanceClaims, sourceClaims } from './claims-sources.ts';
import { targetsClaims } from './claims-targets.ts';

/** Everything that a built site may print a number of. */
export interface AuditInput {
  site: Site;
  said: readonly SaidNumber[];
  /** Every file of the built folder. */
  files: readonly BuiltFile[];
}

/** Every phrase with a number that the checked data allow, with its place. */
export function allClaims({ site, said, files }: AuditInput): Claim[] {
  return [
    ...whole(
      { kind: 'count', from: 'content/plans' },
      site.words.audit.plan.plans(String(site.plans.length)),
    ),
    ...site.plans.flatMap((plan) => [...planClaims(site, plan), ...targetsClaims(site, plan)]),
    ...figureClaims(site),
    ...sourceClaims(site),
    ...lawClaims(site),
    ...agencyClaims(site),
    ...hotlineClaims(site),
    ...kitClaims(site),
    ...siteClaims(site),
    ...fileClaims(files),
    ...addressClaims(
      files.map(({ path }) => path.replace(/index\.html$/, '')),
      (site.settings.address ?? '') + site.base,
    ),
    ...saidClaims(said),
    ...site.datasets.flatMap(({ id, provenance }) =>
      provenanceClaims(site, provenance, `data/figures/${id}.json`, [
        { pageOf: id },
        { pageOf: `so-lieu-${id}` },
        { chart: `so-lieu-${id}` },
      ]),
    ),
    ...site.plans.flatMap(({ meta, targets }) =>
      targets.flatMap(({ target, known }) =>
        [target.national?.provenance, known.result?.provenance].flatMap((provenance) =>
          provenance === undefined
            ? []
            : provenanceClaims(site, provenance, `data/plans/${meta.id}: ${target.id}`, [
                { pageOf: target.id },
              ]),
        ),
      ),
    ),
  ];
}
