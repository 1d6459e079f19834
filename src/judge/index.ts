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

/**
 * The findings of a run: conflicts first (errors before warnings), then updates and agreements, each by place; agreements by weight.
 * @param isExplained whether the steps to each verdict are asked for
 */
export function judge(alignment: Pick<Alignment, 'sources' | 'matters' | 'twins'>, isExplained = false): readonly Finding[] {
  const bench = benchOf(alignment.sources, isExplained);
  const ranked: Ranked[] = [];
  for (const { story, matters, contradictions } of alignment.matters) {
    const note = (finding: Omit<Finding, 'story'> | null) => {
      if (finding !== null) ranked.push(rankedOf({ ...withCopies(finding, alignment.twins), story }));
    };
    for (const matter of matters) note(JUDGES[matter.aspect](matter, bench));
    for (const contradiction of contradictions) note(judgeContradiction(contradiction, bench));
  }
  return ranked.sort(byRank).map(({ finding }) => finding);
}

/** A finding with its weight. */
interface Ranked {
  readonly finding: Finding;
  readonly weight: number;
}

function rankedOf(finding: Finding): Ranked {
  return { finding, weight: weightOf(finding) };
}

/** A finding with the claims of copies that were not compared. They add no support: copies of one text count once. */
function withCopies<F extends Pick<Finding, 'claims' | 'answers'>>(finding: F, twins: Twins): F {
  if (!finding.claims.some((claim) => twins(claim).length > 0)) return finding;
  return {
    ...finding,
    claims: withTwins(finding.claims, twins),
    answers: finding.answers.map((answer) => ({ ...answer, claims: withTwins(answer.claims, twins) })),
  };
}

function benchOf(sources: readonly Source[], isExplained: boolean): Bench {
  return {
    sources,
    isExplained,
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

function byRank({ finding: a, weight: weightOfA }: Ranked, { finding: b, weight: weightOfB }: Ranked): number {
  return (
    VERDICT_RANK[a.verdict] - VERDICT_RANK[b.verdict] ||
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    a.story - b.story ||
    weightOfB - weightOfA ||
    (a.claims[0]?.source ?? 0) - (b.claims[0]?.source ?? 0) ||
    (a.claims[0]?.claim ?? 0) - (b.claims[0]?.claim ?? 0) ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}
