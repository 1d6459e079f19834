/** Endings that British and American English spell differently, from the British one to the American one. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|er|ing|ation|able)$)/, 'iz'],
  [/ys(?=(?:e|er)$)/, 'yz'],
  [/our(?=$|able$|er$|ite$|ing$|ful$|less$)/, 'or'],
  [/re$/, 'er'],
  [/ence$/, 'ense'],
  [/ise$/, 'ice'],
  [/ogue$/, 'og'],
  [/amme$/, 'am'],
  [/lled$/, 'led'],
  [/ller$/, 'ler'],
  [/lling$/, 'ling'],
  [/lment$/, 'llment'],
  [/([^l])l$/, '$1ll'],
  [/yre$/, 'ire'],
  [/[ao]e/, 'e'],
  [/mould/, 'mold'],
  [/grey/, 'gray'],
  [/plough/, 'plow'],
  [/que$/, 'ck'],
];

/** The American spelling of a British word, where the word list knows it and the two mean the same; otherwise the word itself. */
export function usSpelling(lemma: string, sameMeaning: (british: string, american: string) => boolean): string {
  for (const [british, american] of ENDINGS) {
    const respelled = lemma.replace(british, american);
    if (respelled !== lemma && sameMeaning(lemma, respelled)) return respelled;
  }
  return lemma;
}
