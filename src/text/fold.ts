/** A text as it is looked up: lower case, without diacritics, with straight apostrophes and single spaces. */
export function fold(text: string): string {
  return foldLower(text.toLowerCase());
}

/** The same for a text that is in lower case already. */
export function foldLower(lower: string): string {
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`ʻʼ]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[ıøłđß]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether there is nothing to fold: letters, digits and the marks that names hold, words apart by one space. */
function isPlain(lower: string): boolean {
  let inside = false;
  for (let i = 0; i < lower.length; i += 1) {
    const isMark = isNameMark(lower.charCodeAt(i));
    if (!isMark && !(inside && lower.charCodeAt(i) === SPACE)) return false;
    inside = isMark;
  }
  return inside;
}

const SPACE = 0x20;

/** Whether a code unit is a small letter, a digit or one of `.&'-`. */
function isNameMark(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x26 || code === 0x27 || code === 0x2d
  );
}

const UNDECOMPOSED: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' };
