import type { EventClass } from '../../lexicon/event-words.js';
import { eventClassOf } from '../../lexicon/event-words.js';
import { GOING, JOB_NOUNS, LOSING } from '../../lexicon/job-losses.js';
import { STOPWORDS } from '../../lexicon/stopwords.js';
import { familyOf, relate } from '../../lexicon/wordnet.js';
import type { Claim } from '../../model/claim.js';
import type { Extraction } from '../../model/extraction.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import { wordKey, wordKeysIn } from '../word-keys.js';
import { claimsOfSentence, clauseKeys, clauseTokens, subjectRange, wordKeys } from './clause-words.js';
import type { Scene } from './contradiction.js';
import { type Offices, officesAmong, officesOf, personMeant } from './persons.js';

/** A clause as what it states: of whom, what, and whether it is so. */
export interface Statement {
  readonly profile: ClaimProfile;
  /** Word family of the predicate. */
  readonly predicate: string;
  /** Class of everyday events that the predicate names; null where none. */
  readonly event: EventClass | null;
  /** "yes" for what is so, "no" for what is not, or is not yet. */
  readonly polarity: 'yes' | 'no';
  /** Whom the clause denies it of: everybody ("no one was hurt"), a kind of thing ("no factory closes"), or only its subject. */
  readonly scope: 'nobody' | 'no-such' | 'subject';
  /** Keys of the subject's content words, its heads first; empty for a pronoun. */
  readonly subject: ReadonlySet<string>;
  /** Keys of the heads of the subject: the last noun of its first phrase, and the last before the verb. */
  readonly heads: ReadonlySet<string>;
  /** Keys of the offices of the persons among the heads: what else the subject may be called. */
  readonly alsoCalled: ReadonlySet<string>;
  /** Keys of the content words behind the predicate. */
  readonly object: ReadonlySet<string>;
  /** Keys of the clause's content words. */
  readonly words: ReadonlySet<string>;
  /** The clause measures its subject by another thing ("not as far as"), which denies less than the predicate. */
  readonly isComparison: boolean;
  /** The object is a pronoun, which may stand for anything. */
  readonly hasPronounObject: boolean;
  /** A general truth in the present tense ("nobody leaves a bank in a crisis"), which tells no event. */
  readonly isGeneral: boolean;
  /** It holds for all time, or for what is to come ("at any point", "never", "will"): a later report cannot have overtaken it. */
  readonly isFinal: boolean;
  readonly isQuestion: boolean;
  /** "negotiating *to buy*", "rumours *that he left*": named, and not said to have come about. */
  readonly isUnreal: boolean;
}

/** Read once a scene: every other rule asks. */
const statements = new WeakMap<Scene, readonly Statement[]>();

/** What the event clauses of a story state. Clauses that are conditions state nothing. */
export function statementsOf(scene: Scene): readonly Statement[] {
  const known = statements.get(scene) ?? readStatements(scene);
  statements.set(scene, known);
  return known;
}

function readStatements(scene: Scene): readonly Statement[] {
  const held = officesOf(scene);
  return scene.profiles.flatMap((profile) =>
    profile.content.kind !== 'event' || profile.content.modality === 'conditional' || isCircumstance(profile)
      ? []
      : [statementOf(profile, held)],
  );
}

/** "When no tickets are left, …": a case that may or may not come. */
function isCircumstance({ content, extraction }: ClaimProfile): boolean {
  for (let i = content.clause.first; i < Math.min(content.trigger, content.clause.first + 2); i++)
    if (CIRCUMSTANCE_WORDS.has(extraction.tokens[i]?.lower ?? '')) return true;
  return false;
}

const CIRCUMSTANCE_WORDS: ReadonlySet<string> = new Set(['when', 'whenever', 'where', 'wherever', 'if', 'unless', 'until', 'whether']);

function statementOf(profile: ClaimProfile, held: Offices): Statement {
  const { content, extraction } = profile;
  const tokens = clauseTokens(profile);
  const range = subjectRange(profile);
  const before = extraction.tokens.slice(range.first, range.end);
  const meant = personMeant(profile, range);
  const heads = meant === null ? headsOf(before) : new Set([meant]);
  const lower = before.map((token) => token.lower);
  const isOpen = tokens.some((token, i) => token.lower === 'yet' && tokens[i + 1]?.lower === 'to');
  const isDenied = content.attribution?.stance === 'denies' && !DENYING.has(content.predicate);
  const isNegated = (content.modality === 'negated' || isOpen) !== isForgone(profile);
  return {
    profile,
    predicate: familyOf(predicateOf(profile)),
    event: eventOf(profile, before, predicateOf(profile)),
    polarity: isNegated !== isDenied ? 'no' : 'yes',
    scope: lower.some((word, i) => NOBODY.has(word) || (word === 'no' && lower[i + 1] === 'one'))
      ? 'nobody'
      : lower.includes('no')
        ? 'no-such'
        : 'subject',
    subject: wordKeysIn(extraction, range.first, range.end),
    heads,
    alsoCalled: officesAmong(heads, held),
    object: wordKeys(extraction.tokens.slice(content.trigger + 1, content.clause.end).filter(({ tag }) => tag !== 'ADV')),
    words: clauseKeys(profile),
    isGeneral: isGeneral(profile),
    isFinal: tokens.some(({ lower }) => FINAL_WORDS.has(lower)),
    isComparison: extraction.tokens.slice(content.trigger, content.clause.end).some(({ lower }) => COMPARING.has(lower)),
    hasPronounObject: extraction.tokens[content.trigger + 1]?.tag === 'PRON',
    isUnreal: isUnreal(profile),
    isQuestion: extraction.tokens[extraction.sentences[content.sentence]?.endToken ?? 0]?.lower === '?' || endsInQuestion(profile),
  };
}

/** The class of the predicate, or of what a verb that says little means (“suffered injuries”); jobs that are cut or go are a class by their noun. */
function eventOf({ content, extraction: { tokens } }: ClaimProfile, before: readonly Token[], meant: string): EventClass | null {
  const { predicate, trigger, clause } = content;
  const hasJobs = (range: readonly Token[]) => range.some(({ lemma }) => JOB_NOUNS.has(lemma));
  const isLost = LOSING.has(predicate) && (hasJobs(tokens.slice(trigger + 1, clause.end)) || hasJobs(before));
  if (isLost || (GOING.has(predicate) && hasJobs(before))) return 'lay off';
  return eventClassOf(predicate, tokens[trigger + 1]?.lower) ?? eventClassOf(meant);
}

/** Verbs that say little: what happens is named by their object ("is serving a *suspension*", "made an *offer*"). */
const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'serve',
  'have',
  'make',
  'take',
  'give',
  'issue',
  'launch',
  'hold',
  'suffer',
  'face',
  'be',
]);

/** Lemma of the predicate; of the next noun behind a verb that says little. */
function predicateOf({ content, extraction }: ClaimProfile): string {
  if (!LIGHT_VERBS.has(content.predicate)) return content.predicate;
  for (let i = content.trigger + 1; i < Math.min(content.clause.end, content.trigger + 4); i++) {
    const token = extraction.tokens[i];
    if (token?.tag === 'NOUN') return token.lemma;
  }
  return content.predicate;
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none']);
const FINAL_WORDS: ReadonlySet<string> = new Set(['ever', 'never', 'any', 'will', 'would', 'shall']);

const COMPARING: ReadonlySet<string> = new Set(['as', 'than', 'like']);

const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute']);

/** A bare verb of the third person present. */
function isGeneral({ content, extraction }: ClaimProfile): boolean {
  const trigger = extraction.tokens[content.trigger];
  return (
    trigger?.tag === 'VERB' &&
    trigger.lower.endsWith('s') &&
    trigger.lower !== trigger.lemma &&
    extraction.tokens[content.trigger - 1]?.tag !== 'AUX'
  );
}

function endsInQuestion({ content, extraction }: ClaimProfile): boolean {
  const sentence = extraction.sentences[content.sentence];
  if (sentence === undefined) return false;
  for (let i = sentence.endToken - 1; i >= Math.max(sentence.firstToken, sentence.endToken - 3); i--)
    if (extraction.tokens[i]?.lower === '?') return true;
  return false;
}

/** The last noun of the first noun phrase, and the last noun before the verb. */
export function headsOf(before: ReturnType<typeof clauseTokens>): ReadonlySet<string> {
  const heads = new Set<string>();
  const isNoun = (at: number) => before[at]?.tag === 'NOUN' || before[at]?.tag === 'PROPN';
  const add = (at: number) => {
    const token = before[at];
    const key = token === undefined || STOPWORDS.has(token.lower) ? null : wordKey(token);
    if (key !== null) heads.add(key);
  };
  const goesOn = (at: number) => isNoun(at + 1) || (before[at + 1]?.tag === 'ADJ' && isNoun(at + 2));
  const first = before.findIndex((_, at) => isNoun(at) && !goesOn(at) && !POSSESSIVE_MARKS.has(before[at + 1]?.lower ?? ''));
  const opens = first >= 0 && before.slice(0, first).every((token) => token.tag !== 'ADP');
  if (opens) add(first);
  if (before.some(({ lower }, at) => lower === 'head' && before[at + 2]?.lower === 'state')) heads.add(familyOf('president'));
  const last = before.findLastIndex((_, at) => isNoun(at));
  // "the *buildings* in the villages", but "most of the *survivors*"
  const isInside = opens && before.slice(first + 1, last).some(({ tag, lower }) => tag === 'ADP' && lower !== 'of');
  if (last >= 0 && !isInside) add(last);
  return heads;
}

const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** An infinitive behind a verb that leaves open whether it came about, or the content of a rumour. */
function isUnreal({ content, extraction: { tokens, sentences } }: ClaimProfile): boolean {
  const first = sentences[content.sentence]?.firstToken ?? content.clause.first;
  const before = tokens.slice(Math.max(first, content.trigger - HEARSAY_REACH), content.trigger);
  if (before.some(({ lemma }) => HEARSAY.has(lemma))) return true;
  if (tokens[content.trigger - 1]?.lower !== 'to' || content.modality === 'planned') return false;
  return !before.some(({ lemma }) => CALLING.has(lemma));
}

/** Tokens before a predicate in which a word for hearsay covers it. */
const HEARSAY_REACH = 8;

const HEARSAY: ReadonlySet<string> = new Set(
  'rumor rumour rumored rumoured speculation speculate allegation allege accusation accuse suspicion suggestion suggest claim'.split(' '),
);

/** "*called* her to concede": what one calls, goes or writes to do, one does. */
const CALLING: ReadonlySet<string> = new Set('call telephone phone ring write go come return meet visit stop'.split(' '));

/** "*refused* to confirm", "*failed* to win": the verb before the infinitive says that it did not come about. */
function isForgone({ content, extraction: { tokens } }: ClaimProfile): boolean {
  return tokens[content.trigger - 1]?.lower === 'to' && FORGOING.has(tokens[content.trigger - 2]?.lemma ?? '');
}

const FORGOING: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail', 'neglect', 'forget', 'omit']);

/** Years that a clause itself names, but for that of publication. */
export function yearsIn(profile: ClaimProfile): ReadonlySet<string> {
  const { clause } = profile.content;
  return new Set(
    claimsOfSentence(profile.extraction.claims, profile.content).flatMap((claim) => {
      const year = claim.tokens.first >= clause.first && claim.tokens.end <= clause.end ? yearOf(claim) : null;
      return year === null || !profile.otherYears.has(year) ? [] : [year];
    }),
  );
}

/** The heads that two statements' subjects share; an office and the name of one who holds it are one. */
export function sharedHeads(a: Statement, b: Statement): readonly string[] {
  const shared = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].filter((head) => y.has(head));
  return [...shared(a.heads, b.heads), ...shared(a.heads, b.alsoCalled), ...shared(a.alsoCalled, b.heads)];
}

/** One word family, one class of everyday events, or two words of one meaning. */
export function isOnePredicate(a: Statement, b: Statement): boolean {
  if (a.predicate === b.predicate) return true;
  return (a.event !== null && a.event === b.event) || relate(a.predicate, b.predicate) === 'synonym';
}

/** One of the clauses names a year of its own. */
export function isOfAnotherYear(a: Statement, b: Statement): boolean {
  const [x, y] = [a.profile.otherYears, b.profile.otherYears];
  return [...x].some((year) => !y.has(year)) || [...y].some((year) => !x.has(year));
}

/** Found once a claim: most rules ask. */
const backgrounds = new WeakMap<Claim, boolean>();

/** Whether the sentences before a clause, in its paragraph, are of an earlier year: what follows is told of that year. */
export function isBackground({ content, extraction }: ClaimProfile): boolean {
  const known = backgrounds.get(content) ?? followsEarlierYear(content, extraction);
  backgrounds.set(content, known);
  return known;
}

function followsEarlierYear(content: Claim, extraction: Extraction): boolean {
  const { article, claims, sentences } = extraction;
  const published = article.published?.value.slice(0, 4) ?? latestYear(claims);
  const block = sentences[content.sentence]?.block;
  for (let i = content.index - 1; i >= 0; i--) {
    const claim = claims[i];
    if (claim === undefined || sentences[claim.sentence]?.block !== block) return false;
    if (claim.sentence !== content.sentence && (yearOf(claim) ?? published) < published) return true;
  }
  return false;
}

/** Found once an article: every clause of it asks. */
const latestYears = new WeakMap<readonly Claim[], string>();

function latestYear(claims: readonly Claim[]): string {
  const known = latestYears.get(claims);
  if (known !== undefined) return known;
  let latest = '';
  for (const claim of claims) {
    const year = yearOf(claim);
    if (year !== null && year > latest) latest = year;
  }
  latestYears.set(claims, latest);
  return latest;
}

function yearOf({ value }: Claim): string | null {
  return value.kind === 'date' ? (/^\d{4}/u.exec(value.timex ?? '')?.[0] ?? null) : null;
}
