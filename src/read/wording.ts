/** Whether two lines say the same but for capitals and marks. */
export function sameWords(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

/** Letters and digits of a text in lower case: equal for copies that differ in marks and spaces. */
export function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
