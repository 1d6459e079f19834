import { CARDINALS, MULTIPLIERS, ORDINALS } from '../../lexicon/time-numbers.js';

/**
 * The number that a count says: "12", "1,200", "2 1/2", "twenty-five", "two and a half", "three hundred", "a".
 * Null where a word of it is no number.
 */
export function countOf(text: string): number | null {
  const words = text.trim().split(/[\s-]+/u);
  let total = 0;
  let current = 0;
  for (const word of words) {
    const multiplier = MULTIPLIERS.get(word);
    if (multiplier !== undefined) {
      current = (current === 0 ? 1 : current) * multiplier;
      if (multiplier >= 1000) {
        total += current;
        current = 0;
      }
      continue;
    }
    if (word === 'and') continue;
    const value = wordValue(word);
    if (value === null) return null;
    current += value;
  }
  return total + current;
}

function wordValue(word: string): number | null {
  if (word === 'a' || word === 'an') return 0;
  if (word === 'half' || word === '1/2' || word === '½') return 0.5;
  if (/^\d/u.test(word)) {
    const digits = Number(word.replaceAll(',', '').replace('½', '.5'));
    return Number.isFinite(digits) ? digits : null;
  }
  return CARDINALS.get(word) ?? null;
}

/** The number of an ordinal: "3rd", "third", "twenty-first"; null where it is none. */
export function ordinalOf(text: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/u.exec(text);
  if (digits !== null) return Number(digits[1]);
  const words = text.split(/[\s-]+/u);
  const last = ORDINALS.get(words.at(-1) ?? '');
  if (last === undefined) return null;
  return words.length === 1 ? last : (CARDINALS.get(words[0] ?? '') ?? 0) + last;
}

/**
 * A year in words: "nineteen eighty-four", "two thousand", "two thousand and eight", "twenty ten"; null where it is none.
 */
export function yearOfWords(text: string): number | null {
  const words = text.trim().split(/[\s-]+/u);
  if (words.includes('thousand') || words.includes('hundred')) return countOf(text);
  const century = CARDINALS.get(words[0] ?? '');
  const rest = words.slice(1).map((word) => CARDINALS.get(word) ?? 0);
  if (century === undefined || rest.length === 0) return null;
  return century * 100 + rest.reduce((sum, value) => sum + value, 0);
}
