import type { Alignment } from '../align/index.js';
import type { Aspect } from '../align/matter.js';
import { minutesOf } from '../align/succession.js';
import { type Twins, withTwins } from '../align/surplus-copies.js';
import type { ClaimKind } from '../model/claim.js';
import type { Finding, Severity, Source, Verdict } from '../model/finding.js';
import { judgeContradiction } from './contradictions.js';
import { judgeEvents } from './events.js';
import { judgeFigures } from './figures.js';
import type { Bench, Judge } from './judge.js';
import { judgeLists } from './lists.js';
import { judgeOffices } from './offices.js';
import { isWholeQuestion } from './questions.js';
import { judgeQuotes } from './quotes.js';
import { judgeSlots } from './slots.js';

/** One judge for each way in which claims compare. */
const JUDGES: Readonly<Record<Aspect, Judge>> = {
  figure: judgeFigures,
  slot: judgeSlots,
  office: judgeOffices,
  wording: judgeQuotes,
  items: judgeLists,
  event: judgeEvents,
};

/** The findings of a run: conflicts first (errors before warnings), then updates and agreements, each by place; agreements by weight. */
export function judge(alignment: Alignment): readonly Finding[] {
  const bench = benchOf(alignment.sources);
  return alignment.matters
    .flatMap(({ story, matters, contradictions }) =>
      [
        ...matters.map((matter) => JUDGES[matter.aspect](matter, bench)),
        ...contradictions.map((contradiction) => judgeContradiction(contradiction, bench)),
      ].flatMap((finding) => (finding === null ? [] : [{ ...withCopies(finding, alignment.twins), story }])),
    )
    .sort(byRank);
}

/** A finding with the claims of copies that were not compared. They add no support: copies of one text count once. */
function withCopies<F extends Pick<Finding, 'claims' | 'answers'>>(finding: F, twins: Twins): F {
  return {
    ...finding,
    claims: withTwins(finding.claims, twins),
    answers: finding.answers.map((answer) => ({ ...answer, claims: withTwins(answer.claims, twins) })),
  };
}

function benchOf(sources: readonly Source[]): Bench {
  return {
    sources,
    originalOf: (source) => sources[source]?.copyOf ?? source,
    publishedAt: (source) => {
      const value = sources[source]?.published?.value;
      return value === undefined ? null : minutesOf(value);
    },
  };
}

/**
 * What an editor wants to read first among agreements: much attested, and figures before words before names; last what only
 * copies of one text say, or what no whole question asks for. Conflicts keep their place.
 */
function weightOf({ verdict, kind, question, answers }: Finding): number {
  if (verdict === 'conflict' || verdict === 'update') return 0;
  const support = answers.reduce((sum, answer) => sum + answer.support, 0);
  return support + KIND_WEIGHT[kind] - (support < 2 ? ONE_TEXT : 0) - (isWholeQuestion(question) ? 0 : BARE);
}

/** In sources: more than any agreement has. */
const ONE_TEXT = 100_000;

/** In sources: what can only be asked in a word and brackets is worth a line less. */
const BARE = 2;

/** In sources: a figure on which two agree is worth a name on which four do. */
const KIND_WEIGHT: Readonly<Record<ClaimKind, number>> = { quantity: 2, date: 2, quote: 2, list: 2, event: 1, actor: 0, place: 0 };

const VERDICT_RANK: Readonly<Record<Verdict, number>> = { conflict: 0, update: 1, compatible: 2, agree: 2 };
const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, none: 3 };

function byRank(a: Finding, b: Finding): number {
  return (
    VERDICT_RANK[a.verdict] - VERDICT_RANK[b.verdict] ||
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    a.story - b.story ||
    weightOf(b) - weightOf(a) ||
    (a.claims[0]?.source ?? 0) - (b.claims[0]?.source ?? 0) ||
    (a.claims[0]?.claim ?? 0) - (b.claims[0]?.claim ?? 0) ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}
