import { type Automaton, type Found, recognise } from './automaton.js';
import type { Lexeme } from './lexeme.js';
import { eventOf, SENTENCE_ENDS, TAG_CORRECTIONS } from './machines.js';
import { TAG_NAMES } from './vocabulary.js';

export { Cutter } from './cutter.js';
export { type Lexeme, lemmaOfLexeme } from './lexeme.js';
export { tagAt } from './tags.js';

/** What an automaton meets, one number a word; made longer where a text needs it. */
let events = new Uint8Array(1024);

function roomFor(length: number): Uint8Array {
  if (events.length < length) events = new Uint8Array(2 * length);
  return events;
}

const EVENT_OF_TAG = Uint8Array.from(TAG_NAMES, (_, tag) => eventOf(tag));

/** Numbers of the tags of words that follow one another: those that they have by themselves, corrected by what stands around them. */
export function tagsOf(words: readonly Lexeme[]): Uint8Array {
  const tags = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i += 1) tags[i] = words[i]?.tag ?? 0;
  for (const automaton of TAG_CORRECTIONS) correct(automaton, words, tags);
  for (let i = 0; i < words.length; i += 1) if (words[i]?.settled === true) tags[i] = words[i]?.tag ?? 0;
  return tags;
}

function correct(automaton: Automaton, words: readonly Lexeme[], tags: Uint8Array): void {
  const met = roomFor(words.length);
  for (let i = 0; i < words.length; i += 1) met[i] = words[i]?.tagEvent || (EVENT_OF_TAG[tags[i] ?? 0] ?? 0);
  const { places, said }: Found = recognise(automaton, met, words.length);
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    const tag = said[i] ?? 0;
    if (tag < 0) tags[place] = -tag;
    else if (words[place]?.tags.has(tag) === true) tags[place] = tag;
  }
}

/** Where the sentences of words that follow one another end, each behind its last word. `spaced`: whether white space stands before a word. */
export function sentenceEnds(words: readonly Lexeme[], spaced: readonly boolean[]): number[] {
  const ends: number[] = [];
  const met = roomFor(words.length);
  for (let i = 0; i < words.length; i += 1) met[i] = (spaced[i] === true ? words[i]?.spacedEvent : words[i]?.sentenceEvent) ?? 0;
  for (const automaton of SENTENCE_ENDS) for (const place of recognise(automaton, met, words.length).places) ends.push(place + 1);
  if ((ends.at(-1) ?? 0) < words.length) ends.push(words.length);
  return ends;
}
