import loadTagging from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import loadSentences from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import { Alphabet, readAutomaton } from './automaton.js';

const alphabet = new Alphabet();

/** The one that finds where sentences end. */
export const SENTENCE_ENDS = loadSentences().machines.map((json) => readAutomaton(json, alphabet));

/** Those that correct tags, in the order in which they run. */
export const TAG_CORRECTIONS = loadTagging().machines.map((json) => readAutomaton(json, alphabet));

/** What the automata call the hints that the model has about words. */
const HINT = 1_080_000;

/** The event of a word or tag by its number. */
export function eventOf(number: number): number {
  return alphabet.numberOf(number);
}

export function eventOfHint(hint: number): number {
  return alphabet.numberOf(HINT + hint);
}
