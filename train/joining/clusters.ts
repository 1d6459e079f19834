import { readFileSync } from 'node:fs';
import path from 'node:path';
import { storyProfiles } from '../../src/align/index.js';
import type { ClaimProfile } from '../../src/align/profile.js';
import { publicationDates } from '../../src/align/published.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import type { Extraction } from '../../src/model/extraction.js';
import { articleFromText } from '../../src/read/article.js';
import type { GoldCluster } from './gold.js';

/** A gold cluster with everything that joining sees of it. */
export interface TrainingCluster {
  readonly gold: GoldCluster;
  readonly extractions: readonly Extraction[];
  readonly profiles: readonly ClaimProfile[];
  readonly docOf: (source: number) => string;
}

export function trainingCluster(gold: GoldCluster): TrainingCluster {
  const extractions = gold.files.map((file) => {
    const full = path.join(gold.folder, file);
    return extract(articleFromText(full, full, readFileSync(full, 'utf8').replace(/^\uFEFF/u, '')));
  });
  const sources = extractions.map((_, i) => i);
  return {
    gold,
    extractions,
    profiles: storyProfiles(sources, extractions, publicationDates(extractions, [sources]), new TermTable(extractions)),
    docOf: (source) => gold.files[source] ?? '',
  };
}
