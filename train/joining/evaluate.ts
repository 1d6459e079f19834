/**
 * Cross-checks each gold cluster with models that have not seen it, and writes its report to OUT/CLUSTER.json:
 * `tsx train/joining/evaluate.ts GOLD_FOLDER HELD.json OUT`. HELD.json comes from `learn.ts --held=HELD.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { crossCheck } from '../../src/pipeline.js';
import { composeReport } from '../../src/report/compose.js';
import { trainingCluster } from './clusters.js';
import { readGold } from './gold.js';

const model = z.object({ intercept: z.number(), weights: z.record(z.string(), z.number()) });
const figure = z.object({ context: model, valued: model, compatible: model, exclusive: model });
const twoStage = z.object({ first: model, final: model });
const heldOut = z.record(z.string(), z.object({ date: figure, quantity: figure, event: twoStage, place: twoStage, actor: twoStage }));

const [goldFolder = '../shared/gold', heldFile = '', out = ''] = process.argv.slice(2);
const held = heldOut.parse(JSON.parse(readFileSync(heldFile, 'utf8')));
mkdirSync(out, { recursive: true });
for (const gold of readGold(goldFolder)) {
  const models = held[gold.name];
  if (models === undefined) throw new Error(`${heldFile} has no models for ${gold.name}`);
  const { extractions } = trainingCluster(gold);
  writeFileSync(
    path.join(out, `${path.basename(gold.folder)}.json`),
    JSON.stringify(composeReport(crossCheck(extractions, [], { models }), 'held-out')),
  );
}
