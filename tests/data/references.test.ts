import { describe, expect, test } from 'vitest';
import {
  agencies,
  datasets,
  laws,
  planText,
  repeated,
  results,
  sources,
  targets,
} from './files.ts';

const known = new Set(sources.map(({ id }) => id));

/** Every value below `source`, `sources` and `otherSources`, however deep. */
function citedSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedSources);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    ['source', 'sources', 'otherSources'].includes(key)
      ? [below].flat().filter((id): id is string => typeof id === 'string')
      : citedSources(below),
  );
}

describe('ids and sources', () => {
  test('no id is used twice, and a law and a source never share an anchor of /nguon/', () => {
    expect(repeated([...sources, ...laws].map(({ id }) => id))).toEqual([]);
    expect(repeated(agencies.map(({ id }) => id))).toEqual([]);
    expect(repeated(targets.map(({ id }) => id))).toEqual([]);
    expect(
      repeated(laws.flatMap((law) => law.provisions.map(({ id }) => `${law.id}:${id}`))),
    ).toEqual([]);
    expect(
      repeated(datasets.flatMap(({ name, value }) => value.rows.map(({ id }) => `${name}:${id}`))),
    ).toEqual([]);
  });

  test('a file is named after what it holds', () => {
    expect(datasets.filter(({ name, value }) => name !== value.id)).toEqual([]);
    expect(results.filter(({ name, value }) => name !== value.target)).toEqual([]);
  });

  test('every source that is cited exists', () => {
    const cited = citedSources([laws, agencies, targets, datasets]);
    expect(cited.length).toBeGreaterThan(150);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  test('a web address is listed once', () => {
    expect(repeated(sources.flatMap(({ url }) => url ?? []))).toEqual([]);
  });

  test('a web page that was read in a stored copy has an address to go to', () => {
    expect(sources.filter(({ copy, url }) => copy === 'stored-copy' && url === null)).toEqual([]);
  });
});

describe('laws', () => {
  test('a law that replaced another is listed, and takes over where the other ends', () => {
    const ended = laws.filter(({ status }) => status === 'replaced');
    expect(ended.map(({ id }) => id)).toEqual(expect.arrayContaining(['nd144', 'tctt2016']));
    for (const law of ended) {
      const next = laws.find(({ id }) => id === law.replacedBy);
      expect(next?.inForceFrom ?? '', law.id).toSatisfy(
        (from: string) => from > (law.inForceTo ?? '9'),
      );
    }
  });

  test('what the plan cites is in the plan word for word', () => {
    const cited = laws.filter(({ role }) => role === 'cited-by-plan');
    expect(cited.map(({ id }) => id).sort()).toEqual(['cv368', 'qd1736', 'ttr566']);
    expect(
      cited.flatMap(({ citedAs }) => citedAs).filter((words) => !planText.includes(words)),
    ).toEqual([]);
  });

  test('no provision speaks of prison terms or of amounts of money', () => {
    const penal =
      /phạt tù|tù từ|năm tù|tù chung thân|tử hình|\d\s?(triệu|tỷ)|\d(\.\d{3})+\s?đồng/iu;
    expect('bị phạt tù từ 01 năm').toMatch(penal);
    expect('từ 1.000.000 đồng').toMatch(penal);
    expect(
      laws.flatMap(({ provisions }) => provisions).filter(({ says }) => penal.test(says)),
    ).toEqual([]);
  });

  test('each provision is one sentence', () => {
    const says = laws.flatMap(({ provisions }) => provisions.map((one) => one.says));
    expect(says.filter((one) => !/^\p{Lu}[^.]*(?:\d\.\d[^.]*)*\.$/u.test(one))).toEqual([]);
  });
});
