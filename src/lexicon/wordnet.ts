import { baseForms } from './inflection.js';
import { ANTONYMS, FAMILIES, SYNONYMS } from './wordnet.generated.js';

/** How two words are tied, closest first: the same word, one word family, one meaning, opposite meanings. */
export type WordRelation = 'same' | 'derived' | 'synonym' | 'antonym';

/** A table with groups of families a line: on which lines a family stands. */
type Lines = ReadonlyMap<string, readonly number[]>;

/** Every word of a family to its head. Like the tables below it is decoded at first use. */
let heads: ReadonlyMap<string, string> | undefined;
let synonyms: Lines | undefined;
let antonyms: Lines | undefined;

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
  heads ??= decodeFamilies();
  const head = heads.get(lemma);
  if (head !== undefined) return head;
  for (const base of baseForms(lemma)) {
    const headOfBase = heads.get(base);
    if (headOfBase !== undefined) return headOfBase;
  }
  return lemma;
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
  antonyms ??= decodeLines(ANTONYMS);
  if (shareLine(antonyms, one, other)) return 'antonym';
  synonyms ??= decodeLines(SYNONYMS);
  return shareLine(synonyms, one, other) ? 'synonym' : null;
}

function shareLine(table: Lines, one: string, other: string): boolean {
  const lines = table.get(other);
  return lines !== undefined && (table.get(one)?.some((line) => lines.includes(line)) ?? false);
}

function decodeFamilies(): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of FAMILIES.split('\n')) {
    const [head = '', ...members] = line.split(',');
    table.set(head, head);
    for (const member of members) table.set(member, head);
  }
  return table;
}

function decodeLines(text: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (const [index, line] of text.split('\n').entries()) {
    for (const word of line.split(',')) {
      const lines = table.get(word);
      if (lines === undefined) table.set(word, [index]);
      else lines.push(index);
    }
  }
  return table;
}
