import { baseForms } from './inflection.js';
import { SortedTable } from './sorted-table.js';
import { ANTONYMS, FAMILIES, SYNONYMS } from './wordnet.generated.js';

/** How two words are tied, closest first: the same word, one word family, one meaning, opposite meanings. */
export type WordRelation = 'same' | 'derived' | 'synonym' | 'antonym';

const families = new SortedTable(FAMILIES);
const synonyms = new SortedTable(SYNONYMS);
const antonyms = new SortedTable(ANTONYMS);

/**
 * The word that stands for all words of its family: "designation" and "designate" give "designate", "recognise" and
 * "recognition" give "recognize". A word that belongs to no family stands for itself.
 *
 * Regular inflected forms are found, too: taggers leave participles used as adjectives and capitalised headline verbs as they are.
 * Persons and things are kept apart from what they do or come from: "attacker" is no attack.
 *
 * @param lemma in lower case; the parts of a phrasal verb apart by a space ("take over").
 */
export function familyOf(lemma: string): string {
  const known = remembered.get(lemma);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const family = headOf(lemma) ?? firstHeadOf(baseForms(lemma)) ?? lemma;
  remembered.set(lemma, family);
  return family;
}

/** Words remembered with their families before starting over; about the vocabulary of a thousand articles. */
const MOST_REMEMBERED = 50_000;

const remembered = new Map<string, string>();

function firstHeadOf(words: readonly string[]): string | null {
  for (const word of words) {
    const head = headOf(word);
    if (head !== null) return head;
  }
  return null;
}

function headOf(word: string): string | null {
  const head = families.get(word);
  return head === '' ? word : head;
}

/**
 * How two lemmas are tied, or null. Symmetric. Only common meanings count: "fire" and "dismiss" are synonyms in some sentences
 * and not in most.
 *
 * @param a like `b` a lemma in lower case; the parts of a phrasal verb apart by a space ("take over").
 */
export function relate(a: string, b: string): WordRelation | null {
  if (a === b) return 'same';
  const [one, other] = [familyOf(a), familyOf(b)];
  if (one === other) return 'derived';
  if (shareNumber(antonyms, one, other)) return 'antonym';
  return shareNumber(synonyms, one, other) ? 'synonym' : null;
}

/** What ties a word to others, looked up once: two words can then be held against each other without their texts. */
export interface WordTies {
  readonly word: string;
  readonly family: string;
  /** Numbers of the groups of words of one meaning that its family stands in, and of those of opposite ones. */
  readonly synonyms: readonly number[];
  readonly antonyms: readonly number[];
}

/** The ties of a lemma: `relateTies` of two of them is `relate` of their words. */
export function tiesOf(lemma: string): WordTies {
  const family = familyOf(lemma);
  return { word: lemma, family, synonyms: numbersOf(synonyms, family), antonyms: numbersOf(antonyms, family) };
}

const NO_NUMBERS: readonly number[] = [];

function numbersOf(table: SortedTable, word: string): readonly number[] {
  return (
    table
      .get(word)
      ?.split(' ')
      .map((digits) => Number.parseInt(digits, RADIX)) ?? NO_NUMBERS
  );
}

/** In which the table writes its numbers. */
const RADIX = 36;

/** How two lemmas are tied, or null, as `relate` says. */
export function relateTies(a: WordTies, b: WordTies): WordRelation | null {
  if (a.word === b.word) return 'same';
  if (a.family === b.family) return 'derived';
  if (shareOne(a.antonyms, b.antonyms)) return 'antonym';
  return shareOne(a.synonyms, b.synonyms) ? 'synonym' : null;
}

function shareOne(numbers: readonly number[], others: readonly number[]): boolean {
  for (const number of numbers) if (others.includes(number)) return true;
  return false;
}

function shareNumber(table: SortedTable, one: string, other: string): boolean {
  const numbers = table.get(one);
  const others = table.get(other);
  if (numbers === null || others === null) return false;
  const all = others.split(' ');
  return numbers.split(' ').some((number) => all.includes(number));
}
