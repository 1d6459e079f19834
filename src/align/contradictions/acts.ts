import { isPersonNoun } from '../../lexicon/person-nouns.js';
import { ACTS_OF_A_STORY, actOfAgent, RECORD_NOUNS, type SoleAct, STAND_IN_NOUNS, soleActOf } from '../../lexicon/sole-acts.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { TokenRange } from '../../model/claim.js';
import type { Extraction } from '../../model/extraction.js';
import type { NameMention } from '../../model/mention.js';
import type { Sentence, Token } from '../../model/token.js';
import { keysOfNouns } from './clause-words.js';

/** Tokens on either side of a verb, at most, in which its agent is looked for. */
const REACH = 14;

/** Tokens from a participle to its "by". */
const BY_REACH = 6;

/** An act of a kind that one agent does to one thing, with who did it. */
export interface Act {
  readonly act: SoleAct;
  /** Named persons, or else named bodies, that did it; at least one. */
  readonly agents: readonly NameMention[];
  /** Keys of the words for what it was done to; empty where that is said by a pronoun or the like, which may stand for anything. */
  readonly theme: ReadonlySet<string>;
  readonly sentence: number;
  /** Token of the verb, or of the noun for the agent. */
  readonly at: number;
}

/** The acts of an article whose agents are named. One walk over its tokens; each looks only so far around itself. */
export function actsOf(extraction: Extraction): readonly Act[] {
  const names = new NameTable(extraction);
  return extraction.sentences.flatMap((sentence, index) => {
    const acts: Act[] = [];
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const read = actAt(extraction.tokens, sentence, at, names);
      if (read !== null && read.agents.length > 0) acts.push({ ...read, sentence: index, at });
    }
    return acts;
  });
}

type Read = Pick<Act, 'act' | 'agents' | 'theme'>;

function actAt(tokens: readonly Token[], sentence: Sentence, at: number, names: NameTable): Read | null {
  const read = rawActAt(tokens, sentence, at, names);
  if (read === null) return null;
  const isRecord = [...read.theme].some((word) => RECORD_NOUNS.has(word));
  if (isRecord && (read.act === 'hold' || read.act === 'own')) return { ...read, act: 'hold', theme: NOTHING };
  if (read.act === 'hold') return null;
  const theme = [...read.theme].every((word) => STAND_IN_NOUNS.has(word)) ? NOTHING : read.theme;
  return theme.size > 0 || ACTS_OF_A_STORY.has(read.act) ? { ...read, theme } : null;
}

const NOTHING: ReadonlySet<string> = new Set();

function rawActAt(tokens: readonly Token[], sentence: Sentence, at: number, names: NameTable): Read | null {
  const token = tokens[at];
  if (token === undefined || isDenied(tokens, sentence, at)) return null;
  if (token.tag === 'NOUN') {
    const act = actOfAgent(token.lemma);
    if (act !== undefined) return { act, agents: namesBeside(tokens, at, names), theme: themeOfAgent(tokens, sentence, at) };
  }
  const act =
    token.tag === 'VERB' || token.tag === 'ADJ'
      ? soleActOf(token.lemma)
      : token.tag === 'NOUN'
        ? soleActOf(familyOf(token.lemma))
        : undefined;
  if (act === undefined) return null;
  const by = byBehind(tokens, sentence, at);
  if (by >= 0) {
    const theme = token.tag === 'NOUN' ? keysOfNouns(tokens.slice(at + 1, by)) : themeBefore(tokens, sentence, at);
    return { act, agents: names.first({ first: by + 1, end: phraseEnd(tokens, sentence, by + 1) }), theme };
  }
  if (token.tag !== 'VERB' || isPassive(tokens, sentence, at)) return null;
  const theme = themeBehind(tokens, sentence, at);
  if (theme.size === 0 && isBareParticiple(tokens, at)) return null;
  return { act, agents: agentsBefore(tokens, sentence, at, names), theme };
}

/** "The Lyra probe *built to* map the dust": a past form without an object, with a preposition right behind it, is a passive. */
function isBareParticiple(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && /(?:ed|t|n|nd)$/u.test(token.lower) && (next?.tag === 'ADP' || next?.tag === 'PART');
}

/** "the supplier *Ostra*", "the finder of the wreck, *Ida Holm*," and "*Ostra*, the supplier": who goes by a noun for an agent. */
function namesBeside(tokens: readonly Token[], at: number, names: NameTable): readonly NameMention[] {
  let next = at + 1;
  if (tokens[next]?.lower === 'of') while (next < at + 6 && tokens[next]?.text !== ',' && tokens[next]?.tag !== 'VERB') next += 1;
  const behind = names.startingAt(tokens[next]?.text === ',' ? next + 1 : next);
  if (behind !== undefined) return [behind];
  for (let i = at - 1; i > at - 5; i--) {
    const token = tokens[i];
    if (token?.text === ',') return [names.endingAt(i - 1) ?? []].flat();
    if (token === undefined || token.tag === 'VERB' || token.tag === 'ADP') return [];
  }
  return [];
}

/** "The booster is *built by* Ostra", "found two weeks ago *by* a team". */
function byBehind(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const token = tokens[at];
  if (token?.tag !== 'NOUN' && (token?.lower === token?.lemma || token?.lower.endsWith('ing') === true)) return -1;
  for (let i = at + 1; i < Math.min(sentence.endToken, at + BY_REACH); i++) {
    const token = tokens[i];
    if (token?.lower === 'by') return i;
    if (token?.tag === 'VERB' || token?.tag === 'AUX' || token?.tag === 'CCONJ') return -1;
  }
  return -1;
}

function isPassive(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 4); i--) {
    const token = tokens[i];
    if (token?.lemma === 'be') return tokens[at]?.lower.endsWith('ing') !== true;
    if (token?.tag !== 'ADV' && token?.tag !== 'AUX' && token?.tag !== 'PART') return false;
  }
  return false;
}

/** Denied, doubtful or wished for: not said to have been done. */
function isDenied(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 5); i--) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'PUNCT') return false;
    if (UNCERTAIN.has(token.lower)) return true;
  }
  return false;
}

const UNCERTAIN: ReadonlySet<string> = new Set(
  "not n't n’t never no may might could would should can to if whether wants hopes plans claims claimed says said alleged allegedly".split(
    ' ',
  ),
);

/** The end of the noun phrase that begins at `from`: its next verb, mark but for commas inside names, or relative word. */
function phraseEnd(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let end = from;
  while (end < Math.min(sentence.endToken, from + REACH)) {
    const token = tokens[end];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'PUNCT' || RELATIVE.has(token.lower)) break;
    end += 1;
  }
  return end;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'where', 'when', 'after', 'before', 'while', 'as', 'but']);

/** Who does what the verb at `at` says: the names before it, those that a relative word takes up, or whom a pronoun stands for. */
function agentsBefore(tokens: readonly Token[], sentence: Sentence, at: number, names: NameTable): readonly NameMention[] {
  let i = at - 1;
  while (i >= sentence.firstToken && (tokens[i]?.tag === 'ADV' || tokens[i]?.tag === 'AUX')) i -= 1;
  const lower = tokens[i]?.lower ?? '';
  if (lower === 'who' || lower === 'which' || lower === 'that') return antecedents(tokens, sentence, i, names);
  if (lower === 'he' || lower === 'she') return names.personBefore(i, sentence);
  const first = subjectStart(tokens, sentence, i);
  return names.first({ first, end: i + 1 });
}

/** Where the subject that ends at `last` begins: behind the verb, conjunction or relative word before it. */
function subjectStart(tokens: readonly Token[], sentence: Sentence, last: number): number {
  let first = last + 1;
  while (first > Math.max(sentence.firstToken, last - REACH)) {
    const token = tokens[first - 1];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX' || RELATIVE.has(token.lower) || BREAKS.has(token.text)) break;
    first -= 1;
  }
  return first;
}

const BREAKS: ReadonlySet<string> = new Set([':', ';', '"', '“', '”', '(', ')', '–', '—']);

/** "Ostra, *which* makes …", "Ostra, the firm *that* makes …", "the mark *that* Ida Holm set" is read from its names instead. */
function antecedents(tokens: readonly Token[], sentence: Sentence, relative: number, names: NameTable): readonly NameMention[] {
  let i = relative - 1;
  if (tokens[i]?.text === ',') i -= 1;
  const name = names.endingAt(i);
  if (name !== undefined) return [name];
  while (i > Math.max(sentence.firstToken, relative - 8) && tokens[i]?.text !== ',') i -= 1;
  const apposed = tokens[i]?.text === ',' ? names.endingAt(i - 1) : undefined;
  return apposed === undefined ? [] : [apposed];
}

/** What was done, by its nouns: the subject of a passive, the noun before a bare participle. */
function themeBefore(tokens: readonly Token[], sentence: Sentence, at: number): ReadonlySet<string> {
  let i = at - 1;
  while (i >= sentence.firstToken && (tokens[i]?.tag === 'ADV' || tokens[i]?.tag === 'AUX' || tokens[i]?.tag === 'PART')) i -= 1;
  return keysOfNouns(tokens.slice(subjectStart(tokens, sentence, i), i + 1));
}

/** What it is done to: the noun phrase behind the verb; the antecedent of a relative clause without one. */
function themeBehind(tokens: readonly Token[], sentence: Sentence, at: number): ReadonlySet<string> {
  let end = at + 1;
  while (end < Math.min(sentence.endToken, at + REACH)) {
    const token = tokens[end];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'PUNCT' || token.tag === 'ADP') break;
    end += 1;
  }
  const own = keysOfNouns(tokens.slice(at + 1, end));
  if (own.size > 0) return own;
  for (let i = at - 1; i > Math.max(sentence.firstToken, at - REACH); i--)
    if (tokens[i]?.lower === 'that' || tokens[i]?.lower === 'which')
      return keysOfNouns(tokens.slice(Math.max(sentence.firstToken, i - 4), i));
  return own;
}

/** What a noun for an agent is of: "owner of the *Lyra*", "the *Lyra*'s owner". */
function themeOfAgent(tokens: readonly Token[], sentence: Sentence, at: number): ReadonlySet<string> {
  if (tokens[at + 1]?.lower === 'of') return keysOfNouns(tokens.slice(at + 2, phraseEnd(tokens, sentence, at + 2)));
  return keysOfNouns(tokens.slice(Math.max(sentence.firstToken, at - 3), at));
}

/** The names of persons and bodies of an article, by their place. */
class NameTable {
  readonly #tokens: readonly Token[];
  readonly #byFirst = new Map<number, NameMention>();
  readonly #byLast = new Map<number, NameMention>();

  constructor({ tokens, mentions }: Extraction) {
    this.#tokens = tokens;
    let at = 0;
    for (const mention of mentions) {
      if (mention.type !== 'person' && mention.type !== 'organisation') continue;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at += 1;
      let end = at;
      while (end < tokens.length && (tokens[end]?.start ?? Number.POSITIVE_INFINITY) < mention.end) end += 1;
      this.#byFirst.set(at, mention);
      this.#byLast.set(end - 1, mention);
    }
  }

  startingAt(token: number): NameMention | undefined {
    return this.#byFirst.get(token);
  }

  endingAt(token: number): NameMention | undefined {
    return this.#byLast.get(token);
  }

  /** The persons of a range; the bodies where it names no person. */
  first({ first, end }: TokenRange): readonly NameMention[] {
    const inside: NameMention[] = [];
    for (let i = first; i < end; i++) {
      const name = this.#byFirst.get(i);
      if (name !== undefined) inside.push(name);
    }
    const persons = inside.filter(({ type }) => type === 'person');
    return persons.length > 0 ? persons : inside;
  }

  /** The nearest person named before a pronoun, in its sentence or the one before. */
  personBefore(token: number, sentence: Sentence): readonly NameMention[] {
    for (let i = token - 1; i >= Math.max(0, sentence.firstToken - 40); i--) {
      const name = this.#byLast.get(i);
      if (name?.type === 'person') return [name];
      const token = this.#tokens[i];
      if (token?.tag === 'NOUN' && token.lower === token.lemma && isPersonNoun(token.lemma)) return [];
    }
    return [];
  }
}
