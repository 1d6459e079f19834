import { eventClassOf } from '../../lexicon/event-words.js';
import { INTRUDERS, MAKING_ACTS, OCCURRING_VERBS, ONCE_IN_A_STORY, type OnceAct, onceActOf, RECURRING } from '../../lexicon/once-acts.js';
import { familyOf, relate } from '../../lexicon/wordnet.js';
import type { TokenRange } from '../../model/claim.js';
import type { Token } from '../../model/token.js';
import type { DateValue } from '../../values/date.js';
import type { ClaimProfile } from '../profile.js';
import { minutesOf } from '../succession.js';
import { keysOfNouns, subjectTokens } from './clause-words.js';
import type { Scene } from './contradiction.js';
import { headsOf, isBackground } from './statement.js';

/** Tokens behind a verb in which the companion that makes its meaning is looked for, and its object. */
const REACH = 5;

const MINUTES_A_DAY = 24 * 60;

/** An act that comes once, with the time that its article gives it. */
export interface DatedAct {
  readonly profile: ClaimProfile;
  readonly value: DateValue;
  readonly act: OnceAct;
  /** Keys of the nouns that stand for who or what took part: the heads of the subject and the first object. */
  readonly parties: ReadonlySet<string>;
  /** Whether it was still to come when the article was published. */
  readonly isPlan: boolean;
}

/** Read once a scene: several rules ask. */
const known = new WeakMap<Scene, readonly DatedAct[]>();

/** The acts of a story that come once and are dated; what is denied, only possible or long past is left out. */
export function datedActsOf(scene: Scene): readonly DatedAct[] {
  const acts = known.get(scene) ?? scene.profiles.flatMap((profile) => datedActOf(profile) ?? []);
  known.set(scene, acts);
  return acts;
}

function datedActOf(profile: ClaimProfile): DatedAct | null {
  const { content, extraction } = profile;
  const { value } = content;
  const verb = extraction.tokens[content.trigger];
  if (value.kind !== 'date' || value.timex === null || value.timexType === 'duration' || verb === undefined) return null;
  if ((content.modality !== 'asserted' && content.modality !== 'planned') || content.attribution?.stance === 'believes') return null;
  if (isDateline(profile) || isBackground(profile)) return null;
  const subject = nominalTokens(profile);
  const near = nearestAct(profile);
  if (near !== null)
    return { profile, value, ...near, parties: new Set([...headsOf(subject), ...near.parties]), isPlan: isToCome(profile, value) };
  const act = actOf(profile, verb, subject);
  if (act === null) return null;
  return { profile, value, act, parties: partiesOf(profile), isPlan: isToCome(profile, value) };
}

/** "Its *collapse* on Monday", "the dam *burst* on the afternoon of Monday": an act right before its date, whatever the clause's verb. */
function nearestAct({ content, extraction: { tokens, sentences } }: ClaimProfile): Pick<DatedAct, 'act' | 'parties'> | null {
  const first = sentences[content.sentence]?.firstToken ?? content.tokens.first;
  let at = content.tokens.first - 1;
  while (at > first && LEADING_TO_DATE.has(tokens[at]?.lower ?? '')) at -= 1;
  const token = tokens[at];
  if (token === undefined || at < first || at === content.trigger || (token.tag !== 'NOUN' && token.tag !== 'VERB')) return null;
  const act = onceActOf(token.lemma, []);
  if (act === null) return null;
  let start = at;
  while (start > Math.max(first, at - REACH) && tokens[start - 1]?.tag !== 'PUNCT' && tokens[start - 1]?.tag !== 'VERB') start -= 1;
  return { act, parties: keysOfNouns(tokens.slice(start, at)) };
}

const LEADING_TO_DATE: ReadonlySet<string> = new Set('on in at of the early late afternoon morning evening night around about'.split(' '));

function actOf({ content, extraction }: ClaimProfile, verb: Token, subject: readonly Token[]): OnceAct | null {
  if (OCCURRING_VERBS.has(verb.lemma)) {
    for (const token of subject.toReversed()) {
      const act = token.tag === 'NOUN' ? onceActOf(token.lemma, []) : null;
      if (act !== null) return act;
    }
  }
  if (verb.tag === 'ADJ') return onceActOf(verb.lower, []);
  if (verb.tag !== 'VERB') return null;
  return onceActOf(verb.lemma, companionsOf(extraction.tokens, content.trigger, content.clause.end));
}

/** Words behind a verb up to the next mark or verb. */
function companionsOf(tokens: readonly Token[], verb: number, end: number): readonly string[] {
  const companions: string[] = [];
  for (let i = verb + 1; i < Math.min(end, verb + 1 + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB') break;
    companions.push(token.tag === 'NOUN' ? token.lemma : token.lower);
  }
  return companions;
}

/** The nouns of the subject of a claim's clause, and of the first phrase behind its verb. */
export function partiesOf(profile: ClaimProfile): ReadonlySet<string> {
  const { content, extraction } = profile;
  return new Set([...headsOf(nominalTokens(profile)), ...objectHeads(extraction.tokens, content.trigger, content.clause.end)]);
}

/** The subject; where it is a relative word, what that takes up ("the *fire* that started", "the *wall*, which gave way"). */
function nominalTokens(profile: ClaimProfile): readonly Token[] {
  const { content, extraction } = profile;
  const subject = subjectTokens(profile);
  const isRelative = subject.every(({ tag, lower }) => tag !== 'NOUN' && tag !== 'PROPN' && lower !== 'it');
  if (!isRelative) return subject;
  const first = extraction.sentences[content.sentence]?.firstToken ?? content.clause.first;
  const range = antecedentOf(extraction.tokens, first, content.clause.first);
  return range === null ? subject : extraction.tokens.slice(range.first, range.end);
}

/** The noun phrase right before a clause, but for marks, relative words and auxiliaries. */
function antecedentOf(tokens: readonly Token[], first: number, clause: number): TokenRange | null {
  let end = clause;
  while (end > first && tokens[end - 1]?.tag !== 'NOUN' && tokens[end - 1]?.tag !== 'PROPN') {
    if (tokens[end - 1]?.tag === 'VERB') return null;
    end -= 1;
  }
  let start = end;
  while (start > first && (tokens[start - 1]?.tag === 'NOUN' || tokens[start - 1]?.tag === 'PROPN')) start -= 1;
  return start < end ? { first: start, end } : null;
}

/** The nouns of the first phrase behind a verb, to the next preposition, mark or verb. */
function objectHeads(tokens: readonly Token[], verb: number, end: number): ReadonlySet<string> {
  let last = verb + 1;
  while (last < Math.min(end, verb + 1 + REACH)) {
    const tag = tokens[last]?.tag;
    if (tag === 'ADP' || tag === 'PUNCT' || tag === 'VERB') break;
    last += 1;
  }
  return keysOfNouns(tokens.slice(verb + 1, last).filter(({ tag }) => tag !== 'NUM'));
}

/** "HARWICK, May 3 (Agency) -": the day of the report. */
export function isDateline({ content, extraction: { tokens, sentences } }: ClaimProfile): boolean {
  const first = sentences[content.sentence]?.firstToken ?? content.tokens.first;
  const next = tokens[content.tokens.end]?.text ?? '';
  if (!DATELINE_ENDS.has(next) || content.tokens.first - first > DATELINE_REACH) return false;
  return tokens.slice(first, content.tokens.first).every(({ tag }) => tag === 'PROPN' || tag === 'PUNCT' || tag === 'NOUN');
}

const DATELINE_ENDS: ReadonlySet<string> = new Set(['(', '-', '--', '–', '—', ':']);
const DATELINE_REACH = 8;

function isToCome({ published, content }: ClaimProfile, value: DateValue): boolean {
  const today = published === null ? null : minutesOf(published.value);
  if (today === null || value.to === null) return content.modality === 'planned';
  return value.to > today / MINUTES_A_DAY;
}

/** Whether two dated acts are one: of one sort, of shared parties, and both done or both to come. */
export function areOneAct(a: DatedAct, b: DatedAct): boolean {
  return a.act === b.act && a.isPlan === b.isPlan && shareParty(a, b);
}

/** Whether one thing was built, opened or founded in both: steps of its making that lie close together and are told for one another. */
export function areOneMaking(a: DatedAct, b: DatedAct): boolean {
  return MAKING_ACTS.has(a.act) && MAKING_ACTS.has(b.act) && !a.isPlan && !b.isPlan && shareParty(a, b);
}

function shareParty(a: DatedAct, b: DatedAct): boolean {
  if (ONCE_IN_A_STORY.has(a.act)) return true;
  if (a.act === 'intrude' && b.act === 'intrude') return isByIntruders(a) && isByIntruders(b);
  return [...a.parties].some((party) => !RECURRING.has(party) && [...b.parties].some((other) => areOneThing(party, other)));
}

/** "It", "the gang", "hackers": who breaks in goes by many names. */
function isByIntruders({ parties }: DatedAct): boolean {
  return parties.size === 0 || [...parties].some((party) => INTRUDERS.has(familyOf(party)));
}

/** One noun, two of one meaning, or two words for one sort of event ("fire", "blaze"). */
export function areOneThing(a: string, b: string): boolean {
  if (a === b || relate(a, b) === 'synonym') return true;
  const event = eventClassOf(a);
  return event !== null && event === eventClassOf(b);
}
