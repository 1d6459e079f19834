import { compareFigures } from '../align/figure-relations.js';
import type { Matter } from '../align/matter.js';
import type { ClaimProfile } from '../align/profile.js';
import type { Finding } from '../model/finding.js';
import { showDate } from '../values/date-display.js';
import { showQuantity } from '../values/quantity.js';
import { answersOf, refOf } from './answers.js';
import { round, stepsOf, weakestTie } from './explanation.js';
import type { Judge } from './judge.js';
import { questionOf } from './questions.js';
import { updateBetween } from './updates.js';

/** Confidence from which a conflict is called an error; below it an editor must look. */
const ERROR_CONFIDENCE = 0.55;

/** Two members with the comparison of their values. */
interface Compared {
  readonly a: ClaimProfile;
  readonly b: ClaimProfile;
  readonly relation: string;
  readonly level: string;
  readonly because: string;
}

/** Judges dates and quantities by the comparison levels of their values. */
export const judgeFigures: Judge = (matter, bench) => {
  const compared = comparisonsOf(matter.members);
  const excluded = compared.filter((pair) => pair.relation === 'excludes');
  const base = {
    kind: matter.kind,
    question: questionOf(matter.members),
    claims: matter.members.map(refOf),
    answers: answersOf(matter.members, compareFigures, show, bench.originalOf),
    steps: stepsOf(matter, bench, show, (a, b) => compareFigures(a, b)?.because ?? ''),
  };
  if (excluded.length === 0) return { ...base, ...agreement(compared, matter) };
  const update = updateBetween(excluded);
  const confidence = round(conflictConfidence(matter, excluded));
  if (update !== null) return { ...base, verdict: 'update', severity: 'info', because: update, confidence };
  const hedge = hedgeBetween(excluded);
  return {
    ...base,
    verdict: 'conflict',
    severity: confidence >= ERROR_CONFIDENCE && hedge === null ? 'error' : 'warning',
    because: [...reasons(excluded), ...(hedge === null ? [] : [hedge])].join('; '),
    confidence,
  };
};

function comparisonsOf(members: readonly ClaimProfile[]): readonly Compared[] {
  const compared: Compared[] = [];
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) {
      const comparison = compareFigures(a, b);
      if (comparison !== null && comparison.relation !== 'incomparable') compared.push({ a, b, ...comparison });
    }
  });
  return compared;
}

function agreement(compared: readonly Compared[], matter: Matter): Pick<Finding, 'verdict' | 'severity' | 'because' | 'confidence'> {
  const same = compared.every((pair) => pair.relation === 'same');
  const telling = same ? compared : compared.filter((pair) => pair.relation !== 'same');
  return {
    verdict: same ? 'agree' : 'compatible',
    severity: 'none',
    because: reasons(telling).join('; '),
    confidence: round(weakestTie(matter, 0)),
  };
}

/** The levels that held, each once, in words; at most three. */
function reasons(compared: readonly Compared[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const { level, because } of compared) if (!seen.has(level)) seen.set(level, because);
  return [...seen.values()].slice(0, 3);
}

/** The strongest link between two members whose values exclude one another. */
function conflictConfidence(matter: Matter, excluded: readonly Compared[]): number {
  const pairs = new Set(excluded.map(({ a, b }) => `${matter.members.indexOf(a)} ${matter.members.indexOf(b)}`));
  return matter.links.reduce((best, link) => (pairs.has(`${link.a} ${link.b}`) ? Math.max(best, link.probability) : best), 0);
}

/** Why the difference may be one of firmness and not of fact; null where both sides are flat. */
function hedgeBetween(excluded: readonly Compared[]): string | null {
  const firm = (profile: ClaimProfile) => profile.content.modality === 'asserted' || profile.content.modality === 'planned';
  const hedged = excluded.every(
    ({ a, b }) => !firm(a) || !firm(b) || a.content.attribution?.stance === 'believes' || b.content.attribution?.stance === 'believes',
  );
  return hedged ? 'one side states it only as possible' : null;
}

/** A figure as a reader would write it. */
function show(profile: ClaimProfile): string {
  const value = profile.content.value;
  if (value.kind === 'date') return showDate(value);
  if (value.kind === 'quantity') return showQuantity(value);
  return profile.extraction.article.text.slice(profile.content.span.start, profile.content.span.end);
}
