import { PICTURE_CREDITS } from '../lexicon/page.js';
import { AGENCIES, BYLINE_ROLES, OUTLET_WORDS, SECTIONS, SURE_OUTLET_WORDS } from '../lexicon/press.js';
import { MONTHS, WEEKDAYS } from '../lexicon/time.js';

/** Particles that stand in lower case inside a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  `al bin da dal das de del della der di do dos du e el ibn la le los van von y zu`.split(' '),
);
const SMALL_WORDS: ReadonlySet<string> = new Set(`a an and at by for from in of on the to with`.split(' '));
const BY = /^(?:(?:posted|written|reported|published|story|words) )?by:?\s+/iu;
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u;

/** A further name in a list that ends with "and". */
const LISTED = /^\p{Lu}\S* \p{Lu}[^|·]{0,80} and \p{Lu}/u;

/** Kinds of publication, as they follow a name in lower case. */
const KINDS: ReadonlySet<string> = new Set(['blog', 'magazine', 'newsletter', 'newspaper', 'weekly']);
/** In code units; longer lines are prose. */
const LONGEST_BYLINE = 120;

/** Offsets of the author's name (or names) within a line of a page's head, or null where it is no byline. */
export function authorIn(words: string): { readonly start: number; readonly end: number } | null {
  const by = BY.exec(words)?.[0].length;
  const name = leadingNames(words.slice(by ?? 0));
  if (name === null) return null;
  if (by !== undefined) return { start: by, end: by + name.length };
  if (/[.!?]$/u.test(words)) return null;
  // Without "By" the rest of the line must be a place, an office or a paper.
  const rest = words.slice(name.length);
  const isPlace = /^$|^(?:,? in|,) \p{Lu}[\p{L} .'’-]{1,40}$|^ \(/u.test(rest) || /^,? in \p{Lu}\p{L}+ and \p{Lu}/u.test(rest);
  const isPaper = rest.startsWith(' for ') && outletIn(rest.slice(5)) !== null;
  return isPlace || isPaper || hasRole(rest) ? { start: 0, end: name.length } : null;
}

/** Labels of a head written as a list ("Author: …", "Publication: …"). */
const LABELLED = /^(?<label>author|byline|reporter|writer|outlet|publication|publisher|newspaper|source) ?: +(?<value>\S.{0,80})$/iu;

/** What a labelled line of a head states, with the offset of its value in the line. */
export function labelledIn(words: string): { readonly field: 'author' | 'outlet'; readonly start: number } | null {
  const { label, value } = LABELLED.exec(words)?.groups ?? {};
  if (label === undefined || value === undefined || PICTURE_CREDITS.includes(value.toLowerCase())) return null;
  return { field: /^(?:author|byline|reporter|writer)$/iu.test(label) ? 'author' : 'outlet', start: words.length - value.length };
}

/** Whether a whole line is a byline wherever it stands: "By" with one or two names, and nothing told. */
export function isByline(words: string): boolean {
  const by = words.length <= LONGEST_BYLINE ? BY.exec(words)?.[0].length : undefined;
  return (
    by !== undefined &&
    !/[.!?]$/u.test(words.replace(/\b\p{Lu}\.$/u, '')) &&
    (leadingNames(words.slice(by)) !== null || agencyIn(words.slice(by)) !== null)
  );
}

/** The agency that a byline or a line of its own credits ("Reuters", "The Associated Press"), as written. */
export function agencyIn(words: string): string | null {
  const name = words.replace(BY, '').trim();
  return AGENCIES.has(name.toLowerCase()) ? name : null;
}

/** The wire or desk behind "By" that is no known agency ("By Coast Press"), as written. */
export function creditedHouse(words: string): string | null {
  const by = words.length <= LONGEST_BYLINE ? BY.exec(words)?.[0].length : undefined;
  return by === undefined ? null : outletIn(words.slice(by));
}

/** The name that a line gives an outlet, without its section; null where its words are not such a name. */
export function outletIn(line: string): string | null {
  if (line.length > LONGEST_BYLINE || BY.test(line)) return null;
  if (/^\p{Lu}[^|:,]{1,30}, \p{Lu}\p{L}+ [Ee]dition$/u.test(line)) return line;
  const name = (line.split(/\s*[|:·•>»/]\s*|\s+[—–-]+\s+|,\s+|\s{3,}/u)[0] ?? '').trim();
  const words = name.split(/\s+/u);
  if (words.length > 6 || /\d{3}/u.test(name) || !isCapitalised(words)) return null;
  const lower = words.map((word) => word.toLowerCase());
  const sure = lower.some((word) => SURE_OUTLET_WORDS.has(word));
  const likely = words.length > 1 && lower.some((word) => OUTLET_WORDS.has(word)) && (words.length <= 3 || lower[0] === 'the');
  if (!sure && !likely) return null;
  // "Coast & Country magazine": what kind of paper it is does not belong to the name.
  return words.length > 1 && KINDS.has(words.at(-1) ?? '') ? name.slice(0, name.lastIndexOf(' ')).trimEnd() : name;
}

/** Whether a short line could be a masthead: few words, all of them capitalised. */
export function isNameLike(line: string, mostWords: number): boolean {
  const words = line.slice(0, LONGEST_BYLINE).split(/\s+/u);
  return words.filter((word) => !SMALL_WORDS.has(word.toLowerCase())).length <= mostWords && isCapitalised(words) && !/[.?!]$/u.test(line);
}

/** The personal names that open a line, joined by "and", or null. */
function leadingNames(words: string): string | null {
  const tokens = [...words.matchAll(/[^\s,|·(/]+/gu)];
  let end = 0;
  let length = 0;
  for (const token of tokens) {
    const between = words.slice(end, token.index);
    const word = token[0];
    const lower = word.toLowerCase();
    const listed = between.trim() === ',' && length >= 2 && LISTED.test(words.slice(token.index));
    if (end > 0 && between.trim() !== '' && !listed) break;
    if ((lower === 'and' || lower === '&') && length >= 2 && /^(?:and|&) \p{Lu}/iu.test(words.slice(token.index))) {
      length = 0;
    } else if (PARTICLES.has(lower) && end > 0 && word === lower) {
      // part of the name, but not of its count
    } else if (NAME_WORD.test(word) && !isNoName(lower) && !/['’]s$/u.test(word) && length < 4) {
      length = listed ? 1 : length + 1;
    } else break;
    end = token.index + word.length;
  }
  const names = words.slice(0, end).replace(/(?:\s+(?:and|&|\p{Ll}+))+$/u, '');
  return /\S\s+\S/u.test(names) ? names : null;
}

function isNoName(lower: string): boolean {
  return (
    (MONTHS.has(lower.replace(/\.$/u, '')) && lower !== 'may' && lower !== 'april' && lower !== 'june' && lower !== 'august') ||
    WEEKDAYS.has(lower) ||
    SURE_OUTLET_WORDS.has(lower) ||
    SECTIONS.has(lower) ||
    BYLINE_ROLES.has(lower) ||
    SMALL_WORDS.has(lower)
  );
}

function hasRole(words: string): boolean {
  return words.length <= 80 && (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => BYLINE_ROLES.has(word));
}

function isCapitalised(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word, i) => /^[\p{Lu}\d&]/u.test(word) || (i > 0 && (SMALL_WORDS.has(word) || KINDS.has(word))));
}
