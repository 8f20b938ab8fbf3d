import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import { parsePlan } from '../src/plan-text/index.ts';

/**
 * The benchmark table: this project's parser beside remark-parse on the same bytes in one run,
 * and its time per byte from 10 KB to 10 MB. Each number is the best of several rounds, the
 * measured sides taking turns, so that other work on the machine hits them alike. `npm run bench`
 * gives Node 128 MB for young objects: with its small default a 10 MB text is mostly copied about.
 */
const ROUNDS = 7;
const ROUND_BYTES = 3_000_000;
const WARM_UP_BYTES = 6_000_000;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const TIMES_REMARK = 10;
const FLATNESS = 1.5;

const { currentPlan } = JSON.parse(readFileSync('data/site.json', 'utf8')) as {
  currentPlan: string;
};
const plan = readFileSync(`content/plans/${currentPlan}/plan.txt`, 'utf8');

/** The plan's head, and its body up to the recipients. */
const lines = plan.split('\n');
const { body: sections, recipients } = parsePlan(plan);
const first = (sections[0]?.line ?? 1) - 1;
const head = lines.slice(0, first).join('\n');
const body = lines.slice(first, (recipients[0]?.line ?? lines.length) - 2).join('\n');

/** A document of about `bytes` bytes: the plan's own sections under articles that count on. */
function documentOf(bytes: number): string {
  const size = Buffer.byteLength(body);
  let out = `${head}\n`;
  for (let n = 1; n === 1 || Buffer.byteLength(out) + size / 2 < bytes; n += 1) {
    out += `Điều ${String(n)}. Nội dung thứ ${String(n)}\n\n${body}\n`;
    if (n % 64 === 0 && n * size > bytes) break;
  }
  return Buffer.from(out)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/u, '');
}

/** The same text with its lines broken at some 80 characters, as PDF text layers give it. */
function wrapped(text: string): string {
  return text.replace(/(.{60,80}) /gu, '$1\n');
}

/** Megabytes a second of one round over `text`. */
function rate(parse: (text: string) => unknown, text: string): number {
  const bytes = Buffer.byteLength(text);
  const times = Math.max(1, Math.round(ROUND_BYTES / bytes));
  const start = process.hrtime.bigint();
  const used = process.cpuUsage();
  for (let n = 0; n < times; n += 1) parse(text);
  const { user, system } = process.cpuUsage(used);
  // The lesser of wall clock and processor time: other programs take from the first, helper
  // threads of the collector add to the second.
  const seconds = Math.min(Number(process.hrtime.bigint() - start) / 1e9, (user + system) / 1e6);
  return (bytes * times) / 1e6 / seconds;
}

/** The best rate of each pair of parser and text, in turns. */
function best(pairs: readonly (readonly [(text: string) => unknown, string])[]): number[] {
  const out = pairs.map(() => 0);
  for (const [parse, text] of pairs)
    for (let seen = 0; seen < WARM_UP_BYTES; seen += Buffer.byteLength(text)) parse(text);
  for (let round = 0; round < ROUNDS; round += 1)
    pairs.forEach(([parse, text], i) => {
      out[i] = Math.max(out[i] ?? 0, rate(parse, text));
    });
  return out;
}

const peer = remark();
const parseWithRemark = (text: string) => peer.parse(text);
const figure = (n: number) => n.toFixed(1).padStart(8);
let failed = false;

console.log('parser, MB a second            this    remark    times');
for (const [name, text] of [
  ['the plan', plan],
  ['the plan, lines wrapped', wrapped(plan)],
  ['100 KB', documentOf(100_000)],
] as const) {
  const [ours = 0, theirs = 1] = best([
    [parsePlan, text],
    [parseWithRemark, text],
  ]);
  const times = ours / theirs;
  if (times < TIMES_REMARK) failed = true;
  console.log(`${name.padEnd(26)}${figure(ours)}  ${figure(theirs)} ${figure(times)}`);
}

console.log('\nparser, ns a byte');
const rates = best(SIZES.map((size) => [parsePlan, documentOf(size)] as const));
const perByte = rates.map((megabytes) => 1e3 / megabytes);
SIZES.forEach((size, i) => {
  console.log(`${`${String(size / 1000)} KB`.padEnd(26)}${figure(perByte[i] ?? 0)}`);
});
const spread = Math.max(...perByte) / Math.min(...perByte);
if (spread > FLATNESS) failed = true;
console.log(`slowest to fastest        ${spread.toFixed(2).padStart(8)}`);
console.log(
  failed
    ? `\nnot reached: at least ${String(TIMES_REMARK)} times remark, and flat within ${String(FLATNESS)} times`
    : `\nreached: at least ${String(TIMES_REMARK)} times remark, and flat within ${String(FLATNESS)} times`,
);
process.exitCode = failed ? 1 : 0;
