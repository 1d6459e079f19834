/** A text as it is looked up: lower case, without diacritics, with straight apostrophes and single spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlainWord(lower) || PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`ʻʼ]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[ıøłđß]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Most of what is looked up is a word of plain letters, which is told faster without a pattern. */
function isPlainWord(lower: string): boolean {
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return lower !== '';
}

/** Nothing to fold: letters, digits and the marks that names hold, words apart by one space. */
const PLAIN = /^[a-z0-9.&'-]+(?: [a-z0-9.&'-]+)*$/u;

const UNDECOMPOSED: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' };
