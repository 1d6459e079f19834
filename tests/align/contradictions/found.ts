import type { Contradiction, ContradictionRule } from '../../../src/align/contradictions/contradiction.js';
import { contradictionsOf } from '../../../src/align/contradictions/index.js';
import { align, storyProfiles } from '../../../src/align/index.js';
import { Numbering } from '../../../src/align/number-sets.js';
import { TermTable } from '../../../src/align/terms.js';
import { JOINING_MODELS } from '../../../src/align/weights.generated.js';
import { extract } from '../../../src/extract.js';
import { judge } from '../../../src/judge/index.js';
import type { Finding } from '../../../src/model/finding.js';
import { articleFromText } from '../../../src/read/article.js';

const DAY = '2026-05-04';

/** What articles of one story contradict each other in, whatever the joining of figures says of it. */
export function contradictionsIn(texts: readonly string[], days: readonly string[] = texts.map(() => DAY)) {
  const extractions = texts.map((text, i) =>
    extract(articleFromText(`${i}.txt`, `${i}.txt`, `The events in Harbour Town\n\n${days[i]}\n\n${text}\n`)),
  );
  const alignment = align(extractions);
  const published = alignment.sources.map((source) => source.published);
  const profiles = alignment.stories.map(({ sources }) => storyProfiles(sources, extractions, published, new TermTable(extractions)));
  const contradictions = profiles.map((story): readonly Contradiction[] =>
    contradictionsOf({ profiles: story, areCopies: () => false, models: JOINING_MODELS, numbering: new Numbering() }),
  );
  return { extractions, alignment, contradictions };
}

/** Two articles of one story, published on the days given, and what is found of one rule in them. */
export function found(rule: ContradictionRule, one: string, other: string, days: readonly [string, string] = [DAY, DAY]) {
  const { extractions, alignment, contradictions } = contradictionsIn([one, other], days);
  const matters = [...alignment.matters].map((story, i) => ({
    ...story,
    matters: [],
    contradictions: (contradictions[i] ?? []).filter((contradiction) => contradiction.rule === rule),
  }));
  const findings = judge({ ...alignment, matters });
  const words = (finding: Finding) =>
    finding.claims.map(({ source, claim }) => {
      const { article, claims } = extractions[source] ?? { article: null, claims: [] };
      const span = claims[claim]?.span;
      return span === undefined ? '' : (article?.text.slice(span.start, span.end) ?? '');
    });
  return findings.map((finding) => ({ verdict: finding.verdict, severity: finding.severity, kind: finding.kind, words: words(finding) }));
}

export type Row = readonly [rule: ContradictionRule, one: string, other: string];
