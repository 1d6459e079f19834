import type { Contradiction, Side } from '../align/contradictions/contradiction.js';
import type { ClaimProfile } from '../align/profile.js';
import type { Answer, Finding, Step } from '../model/finding.js';
import { refOf, supportOf } from './answers.js';
import { RULINGS } from './contradiction-rulings.js';
import type { Bench } from './judge.js';
import { clip } from './questions.js';
import type { Ruling } from './ruling.js';
import { wordsOf } from './wording.js';

/** Two articles of one day may differ only by their hour; closer than this in minutes their order says nothing. */
const LEAST_GAP = 60;

/** A contradiction is a newer state where what it is about moves on and every later article has the later state; else a conflict. */
export function judgeContradiction(contradiction: Contradiction, bench: Bench): Omit<Finding, 'story'> | null {
  const { rule, kind, sides, isFirm } = contradiction;
  const ruling = RULINGS[rule];
  const members = sides.flatMap((side) => side.claims).sort((a, b) => a.source - b.source || a.claim - b.claim);
  const [first, second] = sides;
  if (first === undefined || second === undefined) return null;
  const newer = newerSide(sides, ruling, bench);
  const because = ruling.because(first, second);
  return {
    kind,
    verdict: newer === null ? 'conflict' : 'update',
    severity: newer !== null ? 'info' : isFirm ? 'error' : ruling.severity,
    question: ruling.question(members),
    because: newer === null ? because : `${because}; the later article has the newer state (${newer.says})`,
    confidence: ruling.confidence,
    claims: members.map(refOf),
    answers: answersOf(sides, ruling, bench),
    steps: bench.isExplained ? stepsOf(sides, ruling) : [],
  };
}

/** The side that only later articles take, where what the rule is about may move on that way; null where time explains nothing. */
function newerSide(sides: readonly Side[], ruling: Ruling, bench: Bench): Side | null {
  const [first, second] = sides;
  if (first === undefined || second === undefined) return null;
  if (ruling.moves === 'never' || sides.length > 2) return null;
  for (const [older, newer] of [
    [first, second],
    [second, first],
  ] as const) {
    const onward = ruling.moves === 'either' || `${older.says} > ${newer.says}` === ruling.moves;
    if (onward && older.claims.every((a) => newer.claims.every((b) => isLater(a, b, bench)))) return newer;
  }
  return null;
}

function isLater(a: ClaimProfile, b: ClaimProfile, bench: Bench): boolean {
  const before = bench.publishedAt(a.source);
  const after = bench.publishedAt(b.source);
  return before !== null && after !== null && after - before >= LEAST_GAP;
}

function answersOf(sides: readonly Side[], ruling: Ruling, bench: Bench): readonly Answer[] {
  return sides
    .map((side, order) => ({ side, order, support: supportOf(side.claims.map(refOf), bench.originalOf) }))
    .sort((a, b) => b.support - a.support || a.order - b.order)
    .map(({ side, support }, number) => ({ display: ruling.show(side), claims: side.claims.map(refOf), support, side: number }));
}

/** One step: the words of each side, and the rule that holds them against each other. */
function stepsOf(sides: readonly Side[], ruling: Ruling): readonly Step[] {
  const words = sides.map(({ claims, says }) => {
    const quoted = claims.map((claim) => `“${clip(wordsOf(claim))}” (${claim.extraction.article.path})`);
    return `${says}: ${quoted.join(', ')}`;
  });
  return [{ text: `${words.join('; ')}. Rule: ${ruling.rule}`, features: [] }];
}
