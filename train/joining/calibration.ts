/**
 * Prints how often findings of each confidence are right, by the reports that evaluate.ts wrote:
 * `tsx train/joining/calibration.ts GOLD_FOLDER REPORTS`. What the gold does not list is counted apart.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type GoldCluster, readGold } from './gold.js';
import { type Standing, standingOf } from './verdicts.js';

const report = z.object({
  sources: z.array(z.object({ id: z.string(), path: z.string() })),
  claims: z.array(z.object({ id: z.string(), source: z.string(), span: z.object({ start: z.number(), end: z.number() }) })),
  findings: z.array(
    z.object({
      kind: z.enum(['date', 'quantity', 'actor', 'place', 'quote', 'list', 'event']),
      verdict: z.enum(['agree', 'compatible', 'update', 'conflict']),
      confidence: z.number(),
      claims: z.array(z.string()),
    }),
  ),
});

/** One finding: how sure the report is of it, and whether it is right. */
interface Judged {
  readonly group: string;
  readonly confidence: number;
  readonly standing: Standing;
}

/** Lower ends of the bins of confidence. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

function judgedOf(gold: GoldCluster, folder: string): readonly Judged[] {
  const text = readFileSync(path.join(folder, `${path.basename(gold.folder)}.json`), 'utf8');
  const { sources, claims, findings } = report.parse(JSON.parse(text));
  const docs = new Map(sources.map(({ id, path: file }) => [id, path.basename(file)]));
  const spans = new Map(claims.map(({ id, source, span }) => [id, { ...span, doc: docs.get(source) ?? '' }]));
  return findings.map((finding) => ({
    group: finding.verdict === 'conflict' || finding.verdict === 'update' ? 'differences' : finding.kind,
    confidence: finding.confidence,
    standing: standingOf({ ...finding, spans: finding.claims.flatMap((id) => spans.get(id) ?? []) }, gold),
  }));
}

function count(judged: readonly Judged[], standing: Standing): number {
  return judged.filter((one) => one.standing === standing).length;
}

/** "0.97 (365 right, 11 wrong, 20 unlisted)". */
function shareRight(judged: readonly Judged[]): string {
  const [right, wrong, unlisted] = [count(judged, 'right'), count(judged, 'wrong'), count(judged, 'unlisted')];
  const share = right + wrong === 0 ? '   -' : (right / (right + wrong)).toFixed(2);
  return `${share} (${right} right, ${wrong} wrong, ${unlisted} unlisted)`;
}

const [goldFolder = '../shared/gold', folder = ''] = process.argv.slice(2);
const judged = readGold(goldFolder).flatMap((gold) => judgedOf(gold, folder));
for (const group of ['all', ...new Set(judged.map((one) => one.group))]) {
  const own = judged.filter((one) => group === 'all' || one.group === group);
  console.log(`${group}: ${shareRight(own)}; from 0.9 up ${shareRight(own.filter(({ confidence }) => confidence >= 0.9))}`);
  BINS.forEach((low, at) => {
    const high = BINS[at + 1] ?? 1.01;
    const inside = own.filter(({ confidence }) => confidence >= low && confidence < high);
    if (inside.length > 0) console.log(`  ${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}  ${shareRight(inside)}`);
  });
}
