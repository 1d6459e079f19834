import { BEFORE_NAME, BEFORE_NUMBER, BEFORE_WORD, NET_ENDINGS, UNIT_SHORTS } from '../lexicon/abbreviations.js';

/** Letters that Unicode does not take apart into a plain letter and its mark. */
const UNDIVIDED: ReadonlyMap<string, string> = new Map([
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Đ', 'D'],
  ['đ', 'd'],
  ['Ħ', 'H'],
  ['ħ', 'h'],
  ['Ŧ', 'T'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['Œ', 'O'],
  ['œ', 'o'],
  ['Ə', 'A'],
  ['ə', 'a'],
]);

/** Letters and their marks beyond Latin-1. */
const FOREIGN = /(?![\p{ASCII}\u0080-\u00ff])[\p{L}\p{M}]/gu;
/** Asked first: most texts hold no such character. */
const BEYOND_LATIN_1 = /[\u0100-\u2010\u2100-\uffff]/u;

/** The point of a clock time: "9.40pm", "7.45 p.m.". */
const CLOCK_POINT = /\.(?<=(?<![\d.,])\d{1,2}\.)(?=\d{2}\s?[ap]\.?m(?![a-z]))/giu;

/**
 * Dots inside a sentence: behind abbreviations, and inside names of the net and "Ph.D.". Each begins with the dot, so that
 * nothing is looked at where none stands.
 */
const INNER_DOT = new RegExp(
  `\\.(?:${[
    `(?<=(?<![\\p{L}.])(?:${BEFORE_NAME.join('|')})\\.)(?=\\s\\p{Lu})`,
    `(?<=(?<![\\p{L}.])(?:${BEFORE_WORD.join('|')})\\.)(?=\\s[\\p{L}\\d])`,
    `(?<=(?<![\\p{L}.])(?:${BEFORE_NUMBER.join('|')})\\.)(?=\\s\\d)`,
    `(?<=\\d\\s?(?:${UNIT_SHORTS.join('|')})\\.)(?=\\s\\p{Ll})`,
    `(?<=[\\p{L}\\d]\\.)(?=(?:${NET_ENDINGS.join('|')})(?![\\p{L}\\d]))`,
    '(?<=(?<!\\p{L})Ph\\.)(?=D(?!\\p{L}))',
  ].join('|')})`,
  'gu',
);

/** Stands for a dot that ends nothing: a letter, so that the word stays whole. */
const NO_DOT = 'x';

/**
 * A text of the same length that the tagger cuts where a reader would: it knows no letters beyond Latin-1, and cuts names at
 * them ("Maci|ą|g"), and it takes the points in "2.15am", "Cpl. Day" and "Example.com" for ends of sentences. Letters become the
 * plain ones of their case, the point of a clock time a colon, the other points letters.
 */
export function plainForm(text: string): string {
  const plain = BEYOND_LATIN_1.test(text) ? text.replace(FOREIGN, plainLetter) : text;
  return plain.includes('.') ? plain.replace(CLOCK_POINT, ':').replace(INNER_DOT, NO_DOT) : plain;
}

function plainLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  const plain = /[A-Za-z]/u.test(base) ? base : (UNDIVIDED.get(letter) ?? (/\p{Lu}/u.test(letter) ? 'X' : 'x'));
  return plain.repeat(letter.length);
}
