import type { ContradictionRule } from '../../../src/align/contradictions/contradiction.js';
import { align } from '../../../src/align/index.js';
import { extract } from '../../../src/extract.js';
import { judge } from '../../../src/judge/index.js';
import type { Finding } from '../../../src/model/finding.js';
import { articleFromText } from '../../../src/read/article.js';

/** Two articles of one story, published on the days given, and what is found of one rule in them. */
export function found(rule: ContradictionRule, one: string, other: string, days: readonly [string, string] = ['2026-05-04', '2026-05-04']) {
  const extractions = [one, other].map((text, i) =>
    extract(articleFromText(`${i}.txt`, `${i}.txt`, `The events in Harbour Town\n\n${days[i]}\n\n${text}\n`)),
  );
  const alignment = align(extractions);
  const matters = alignment.matters.map((story) => ({
    ...story,
    matters: [],
    contradictions: story.contradictions.filter((contradiction) => contradiction.rule === rule),
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
