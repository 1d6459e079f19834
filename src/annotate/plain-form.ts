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
const CLOCK_POINT = /(?<=(?<![\d.,])\d{1,2})\.(?=\d{2}\s?[ap]\.?m(?![a-z]))/giu;

/**
 * A text of the same length that the tagger cuts where a reader would: it knows no letters beyond Latin-1, and cuts names at
 * them ("Maci|ą|g"), and it takes the point in "2.15am" for the end of a sentence. Letters become the plain ones of their
 * case, the point a colon.
 */
export function plainForm(text: string): string {
  const plain = BEYOND_LATIN_1.test(text) ? text.replace(FOREIGN, plainLetter) : text;
  return plain.replace(CLOCK_POINT, ':');
}

function plainLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  const plain = /[A-Za-z]/u.test(base) ? base : (UNDIVIDED.get(letter) ?? (/\p{Lu}/u.test(letter) ? 'X' : 'x'));
  return plain.repeat(letter.length);
}
