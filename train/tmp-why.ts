import { readFileSync } from 'node:fs';
import { figurePairs, finalFigureFeatures, compareFigures, isOrdinal } from '../src/align/figures.js';
import { probability } from '../src/align/logistic.js';
import { slotsOf } from '../src/align/clause-slots.js';
import { areOfTwoMatters } from '../src/align/figure-slots.js';
import { trainingCluster } from './joining/clusters.js';
import { readGold } from './joining/gold.js';
import { overlaps } from '../src/text/span.js';
const [folder, heldFile, ...names] = process.argv.slice(2);
const held = JSON.parse(readFileSync(heldFile!, 'utf8'));
const counts: Record<string, number> = {};
for (const gold of readGold(folder!)) {
  if (names.length && !names.includes(gold.name)) continue;
  const c = trainingCluster(gold);
  const text = (p: any) => c.extractions[p.source]!.article.text;
  for (const kind of ['date', 'quantity'] as const) {
    const profiles = c.profiles.filter((p) => p.content.kind === kind && !isOrdinal(p));
    const pairs = figurePairs(profiles);
    const models = held[gold.name][kind];
    const feats = finalFigureFeatures(pairs, profiles, models);
    for (const fact of gold.facts) {
      if (fact.kind !== kind || fact.verdict !== 'conflict' || fact.internal) continue;
      const inFact = profiles.map((p, i) => ({ p, i })).filter(({ p }) => fact.mentions.some((m) => m.doc === c.docOf(p.source) && overlaps(p.content.span, m)));
      let best = -1, why = 'no pair', ex = '';
      const docs = new Set(inFact.map((x) => x.p.source));
      const excl: string[] = [];
      for (const x of inFact) for (const y of inFact) {
        if (x.i >= y.i || x.p.source === y.p.source) continue;
        const cmp = compareFigures(x.p, y.p);
        if (cmp?.relation !== 'excludes') continue;
        const at = pairs.findIndex((q) => (q.a === x.i && q.b === y.i) || (q.a === y.i && q.b === x.i));
        const show = `${text(x.p).slice(x.p.content.span.start - 45, x.p.content.span.end + 30).replace(/\n/g, ' ')} ≠ ${text(y.p).slice(y.p.content.span.start - 45, y.p.content.span.end + 30).replace(/\n/g, ' ')}`;
        if (at < 0) { excl.push('not candidate: ' + show); continue; }
        const pr = probability(models.exclusive, feats[at]!);
        const apart = areOfTwoMatters({ profile: x.p, slots: slotsOf(x.p) }, { profile: y.p, slots: slotsOf(y.p) });
        const score = pr - (apart ? 1 : 0);
        if (score > best || why === 'no pair') { best = score; why = `p=${pr.toFixed(2)}${apart ? ' APART' : ''}${pairs[at]!.bothTold ? ' bothTold' : ''} ctx=${probability(models.context, pairs[at]!.features).toFixed(2)}`; ex = show; }
      }
      if (why === 'no pair') why = docs.size < 2 ? `not read (${inFact.length} claims)` : excl.length ? excl[0]! : 'no excluding values: ' + inFact.map(({ p }) => text(p).slice(p.content.span.start, p.content.span.end)).join(' / ');
      const key = why.startsWith('p=') ? (why.includes('APART') ? 'apart' : best >= 0.25 ? 'joinable' : best >= 0.1 ? 'p .1-.25' : 'p<.1') : why.split(/[ (:]/).slice(0, 2).join(' ');
      counts[`${kind} ${key}`] = (counts[`${kind} ${key}`] ?? 0) + 1;
      console.log(`${gold.name} ${kind}: ${fact.question}\n     ${why}  ${ex}`);
    }
  }
}
console.log(counts);
