import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toolWords } from '../../locale/tool.ts';
import { Agencies, type Agency } from '../../schema/agency.ts';
import { Laws, type Law } from '../../schema/law.ts';
import { Place } from '../../schema/place.ts';
import { Sources, type Source } from '../../schema/source.ts';
import { readJsonFile } from '../load/files/json-file.ts';
import { listFolders } from '../load/files/text-file.ts';
import { formatProblem, type Problem } from '../problem/problem.ts';
import { Refused } from './draft.ts';

/** What a site has already: a draft leans on it and repeats none of it. */
export interface Known {
  place: Place;
  agencies: Agency[];
  laws: Law[];
  sources: Source[];
  /** Unfinished drafts too. */
  plans: { id: string; number: unknown }[];
}

/** Reads what a draft has to know. Throws `Refused` where a file of the site is broken or absent. */
export function readKnown(root: string): Known {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(path: string, schema: S): z.output<S> => {
    const file = readJsonFile(root, path, schema, problems);
    if (file === null)
      throw new Refused(
        toolWords.drafts.command.brokenData(problems.map(formatProblem).join('\n')),
      );
    return file.value;
  };
  return {
    place: read('data/place.json', Place),
    agencies: read('data/agencies.json', Agencies),
    laws: read('data/laws.json', Laws),
    sources: read('data/sources.json', Sources),
    plans: listFolders(root, 'content/plans').map((id) => ({
      id,
      number: read(`content/plans/${id}/plan.json`, z.looseObject({ number: z.unknown() })).number,
    })),
  };
}

/** Throws `Refused` where the folder holds no site. */
export function checkSite(root: string): void {
  const has = (path: string) => existsSync(join(root, path));
  if (!has('content') || !has('data/site.json'))
    throw new Refused(toolWords.drafts.command.noSite(root));
}
