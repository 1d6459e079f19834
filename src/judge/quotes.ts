import type { ClaimProfile } from '../align/profile.js';
import type { Extraction } from '../model/extraction.js';
import { fold } from '../text/fold.js';
import type { Comparison } from '../values/comparison.js';
import { compareNames } from '../values/name.js';
import { compareWording } from '../values/wording.js';
import { answersOf, refOf } from './answers.js';
import type { Judge } from './judge.js';
import { clip, questionOf } from './questions.js';
import { wordsOf } from './wording.js';

/** Confidence of verdicts on wording: the words stand in the text, only the matching may err. */
const WORDING_CONFIDENCE = 0.95;

/** Less sure than for persons: a body may speak for another. */
const BODIES_CONFIDENCE = 0.7;

/** Words, at least, of a quote whose two speakers are worth a line: shorter ones are common property. */
const LEAST_ATTRIBUTED_WORDS = 6;

/** Judges quotes by their words and by who is said to have said them. */
export const judgeQuotes: Judge = (matter, bench) => {
  const base = {
    kind: 'quote' as const,
    question: questionOf(matter.members),
    claims: matter.members.map(refOf),
    answers: answersOf(matter.members, compareQuotes, wordsOf, bench.originalOf),
    confidence: WORDING_CONFIDENCE,
    steps: [],
  };
  const pairs = pairsOf(matter.members);
  const reworded = pairs.find((pair) => pair.comparison.relation === 'excludes');
  if (reworded !== undefined) return { ...base, verdict: 'conflict', severity: 'error', because: reworded.comparison.because };
  const misattributed = pairs.flatMap(({ a, b }) => differentSpeakers(a, b) ?? []);
  const bySpeaker = {
    ...base,
    question: whoSaid(matter.members),
    answers: answersOf(matter.members, compareSpeakers, speakerShown, bench.originalOf),
  };
  if (misattributed[0] !== undefined) return { ...bySpeaker, verdict: 'conflict', severity: 'error', because: misattributed[0] };
  const bodies = pairs.flatMap(({ a, b }) => differentBodies(a, b) ?? []);
  if (bodies[0] !== undefined)
    return { ...bySpeaker, verdict: 'conflict', severity: 'warning', because: bodies[0], confidence: BODIES_CONFIDENCE };
  const loose = pairs.find((pair) => pair.comparison.relation !== 'same');
  const telling = loose ?? pairs[0];
  return {
    ...base,
    verdict: loose === undefined ? 'agree' : 'compatible',
    severity: 'none',
    because: telling?.comparison.because ?? 'the same words',
  };
};

function pairsOf(members: readonly ClaimProfile[]) {
  return members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b) => {
      const comparison = a.source === b.source ? null : compareQuotes(a, b);
      return comparison === null || comparison.relation === 'incomparable' ? [] : [{ a, b, comparison }];
    }),
  );
}

function compareQuotes(a: ClaimProfile, b: ClaimProfile): Comparison | null {
  const x = a.content.value;
  const y = b.content.value;
  return x.kind === 'quote' && y.kind === 'quote' ? compareWording(x.words, y.words) : null;
}

/** Whether two quotes are given to one speaker; those whose speaker the article does not name go with all others. */
function compareSpeakers(a: ClaimProfile, b: ClaimProfile): Comparison {
  const [x, y] = [speakerOf(a), speakerOf(b)];
  if (x === null || y === null)
    return { relation: x === y ? 'same' : 'overlaps', level: 'speaker-left-open', because: 'no speaker is named' };
  const isOne = differentSpeakers(a, b) === null && differentBodies(a, b) === null;
  return { relation: isOne ? 'same' : 'excludes', level: isOne ? 'one-speaker' : 'two-speakers', because: contrast(x, y) };
}

/** "Who said “We have hands, but no machines”?" */
function whoSaid([first]: readonly ClaimProfile[]): string {
  return `Who said ${first === undefined ? 'it' : clip(wordsOf(first))}?`;
}

/** The speaker by name, else as the article writes it. */
function speakerShown(profile: ClaimProfile): string {
  const { value } = profile.content;
  return speakerOf(profile)?.name ?? (value.kind === 'quote' ? value.speaker?.text : undefined) ?? 'no speaker';
}

/** Two different persons by name are said to have said it; null otherwise. */
function differentSpeakers(a: ClaimProfile, b: ClaimProfile): string | null {
  const [x, y] = [speakerOf(a), speakerOf(b)];
  if (x?.type !== 'person' || y?.type !== 'person') return null;
  const { relation } = compareNames(x.name, y.name, 'person');
  if (relation !== 'excludes' || lastWord(x.name) === lastWord(y.name) || mayStandFor(a, y) || mayStandFor(b, x)) return null;
  return contrast(x, y);
}

/** Whether an article gives a quote to a pronoun, and names the other's speaker too: then "he" may be that one. */
function mayStandFor({ content: { value }, extraction: { mentions } }: ClaimProfile, other: Speaker): boolean {
  if (value.kind !== 'quote' || !PRONOUNS.has(value.speaker?.text.toLowerCase() ?? '')) return false;
  return mentions.some((mention) => mention.type === 'person' && lastWord(mention.value.name) === lastWord(other.name));
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who']);

/** Two bodies under unlike names are said to have said it; one may be part of the other, so an editor must look; null otherwise. */
function differentBodies(a: ClaimProfile, b: ClaimProfile): string | null {
  const [x, y] = [speakerOf(a), speakerOf(b)];
  if (x?.type !== 'organisation' || y?.type !== 'organisation') return null;
  const { relation } = compareNames(x.name, y.name, 'organisation');
  return relation === 'incomparable' && x.country === y.country ? contrast(x, y) : null;
}

/** The surname, as a rule: one surname under two first names is more likely one person misnamed than two who say the same. */
function lastWord(name: string): string {
  return fold(name).split(' ').at(-1) ?? '';
}

function contrast(x: Speaker, y: Speaker): string {
  return `the same words are given to ${x.name} and to ${y.name}`;
}

/** Who is said to have said a quote, by name. */
interface Speaker {
  readonly type: 'person' | 'organisation';
  readonly name: string;
  readonly country: string | null;
}

/** A word in capitals that stands for a body no article of the run spells out. */
const ACRONYM = /\b\p{Lu}{3,}$/u;

/** The speaker of a quote where the article names them; null for a pronoun, an office or a short quote. */
function speakerOf(profile: ClaimProfile): Speaker | null {
  const value = profile.content.value;
  if (value.kind !== 'quote' || value.speaker === null || value.words.split(/\s+/u).length < LEAST_ATTRIBUTED_WORDS) return null;
  const { entity, text } = value.speaker;
  const acronym = ACRONYM.exec(text)?.[0];
  if (entity === null) return acronym === undefined ? null : { type: 'organisation', name: acronym, country: null };
  return bodyOf(profile.extraction, entity);
}

/** Read once an article: the persons and bodies of an article by their numbers, each as first mentioned. */
const known = new WeakMap<Extraction, ReadonlyMap<number, Speaker>>();

function bodyOf(extraction: Extraction, entity: number): Speaker | null {
  const bodies = known.get(extraction) ?? bodiesIn(extraction);
  known.set(extraction, bodies);
  return bodies.get(entity) ?? null;
}

function bodiesIn({ mentions }: Extraction): ReadonlyMap<number, Speaker> {
  const bodies = new Map<number, Speaker>();
  for (const { type, value } of mentions) {
    if ((type !== 'person' && type !== 'organisation') || bodies.has(value.entity)) continue;
    bodies.set(value.entity, { type, name: value.name, country: value.country });
  }
  return bodies;
}
