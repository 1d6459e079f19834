import featuresOf from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import { eventOf, eventOfHint } from './machines.js';
import {
  CUTTING,
  hasOneLemma,
  isAbbreviated,
  isBaseWithTag,
  lemmaOf,
  mappedSpelling,
  normalOf,
  numberOf,
  type Part,
  partsOf,
  sentenceHintOf,
  TAG_NAMES,
  tagHintOf,
  tagOf,
  tagsOf,
  WORDS,
} from './vocabulary.js';

/** A word as the tagger takes it, wherever it stands. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  /** Number of its tag as long as nothing around it says otherwise. */
  readonly tag: number;
  /** Whether its tag stays whatever stands around it. */
  readonly settled: boolean;
  /** Numbers of the tags that the words around it may give it. */
  readonly tags: ReadonlySet<number>;
  /** What it is to the automata that correct tags; 0 where that is its tag. */
  readonly tagEvent: number;
  /** What it is to the automaton of sentences, and what where white space stands before it. */
  readonly sentenceEvent: number;
  readonly spacedEvent: number;
  /** Its dictionary forms by number of its tag, as far as they have been asked for. */
  readonly lemmas: string[];
  /** Computes its dictionary form with the tag of a number. */
  readonly lemmaFor: (tag: number) => string;
}

/** The dictionary form of a word with the tag of a number. */
export function lemmaOfLexeme(lexeme: Lexeme, tag: number): string {
  return lexeme.lemmas[tag] ?? addedLemma(lexeme, tag);
}

function addedLemma({ lemmas, lemmaFor }: Lexeme, tag: number): string {
  const lemma = lemmaFor(tag);
  lemmas[tag] = lemma;
  return lemma;
}

/** What a word is by itself, before anything follows from it. */
type Given = Pick<Lexeme, 'text' | 'tag' | 'settled' | 'lemmaFor'> & {
  /** Number of the word, and of that in lower case and its usual spelling; -1 where the model does not know them. */
  readonly number: number;
  readonly normal: number;
};

const NOUN = TAG_NAMES.indexOf('NOUN');
const COUNT = WORDS.length;

function lexeme({ text, tag, settled, lemmaFor, number, normal }: Given): Lexeme {
  const hint = (normal < 0 ? 0 : sentenceHintOf(normal)) || (number < 0 ? 0 : sentenceHintOf(number));
  const sentenceEvent = hint === 0 ? eventWithoutHint(text, normal) : eventOfHint(hint);
  return {
    text,
    lower: text.toLowerCase(),
    tag,
    settled,
    tags: tagsOf(normal),
    tagEvent: number < 0 ? 0 : eventWithHint(tagHintOf(number)),
    sentenceEvent,
    spacedEvent: hint === EITHER_QUOTE ? eventOfHint(SPACED_QUOTE) : sentenceEvent,
    lemmas: [],
    lemmaFor,
  };
}

function eventWithHint(hint: number): number {
  return hint === 0 ? 0 : eventOfHint(hint);
}

/** Hints about sentence ends: a mark that may open or close a quotation, and the same where a space stands before. */
const EITHER_QUOTE = 4;
const SPACED_QUOTE = 6;
/** A word with a point that likely ends a sentence, and an initial, which does not. */
const LIKELY_END = 7;
const NO_END = 8;

/** What a word of which the model has no hint is to the automaton of sentences. */
function eventWithoutHint(text: string, normal: number): number {
  const word = normal < 0 ? text.toLowerCase() : (WORDS[normal] ?? '');
  if (isAbbreviated(normal, word)) return eventOfHint(word.length === 2 ? NO_END : LIKELY_END);
  return normal < 0 ? 0 : eventOf(normal);
}

/** A known word, in one piece. */
export function knownLexeme(number: number): Lexeme {
  const text = WORDS[number] ?? '';
  const spelling = mappedSpelling(number);
  const normal = normalOf(number);
  const lemma = hasOneLemma(spelling) === 1 ? (WORDS[lemmaOf(spelling)] ?? text.toLowerCase()) : null;
  return lexeme({
    text,
    tag: tagOf(spelling) || NOUN,
    settled: false,
    number,
    normal,
    lemmaFor: (tag) => lemma ?? lemmatize(WORDS[normal] ?? '', TAG_NAMES[tag] ?? '', LEMMAS),
  });
}

/** The parts of a known word that is a contraction; none of any other word. */
export function contractionLexemes(number: number): readonly Lexeme[] {
  return partsOf(number).map(partLexeme);
}

function partLexeme({ word, normal, lemma, tag }: Part): Lexeme {
  return lexeme({ text: WORDS[word] ?? '', tag, settled: true, number: word, normal, lemmaFor: () => WORDS[lemma] ?? '' });
}

/** A word that the model does not know, as the cutting takes it. */
export function unknownLexeme(text: string, category: number): Lexeme {
  const lower = text.toLowerCase();
  const known = numberOf(lower);
  const normal = known < 0 ? -1 : mappedSpelling(known);
  const usual = normal < 0 ? lower : (WORDS[normal] ?? '');
  return lexeme({
    text,
    tag: FEATURES.pos(text, category, GUESSES) || NOUN,
    settled: false,
    number: -1,
    normal,
    lemmaFor: (tag) => lemmatize(usual, TAG_NAMES[tag] ?? '', LEMMAS),
  });
}

const FEATURES = featuresOf(CUTTING.config);
const LEMMAS = { hasSamePOS: isBaseWithTag };

/** The vocabulary as the model's guess about an unknown word asks for it. */
const GUESSES = {
  lookup(word: string): readonly number[] {
    const number = numberOf(word);
    if (number < 0) return [COUNT];
    const parts = partsOf(number);
    return parts.length === 0 ? [number] : [parts[0]?.word ?? number];
  },
  intrinsicSize: () => COUNT,
  posOf: (number: number) => (number < COUNT ? tagOf(number) : 0),
};
