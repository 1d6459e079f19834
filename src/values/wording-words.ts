import { FUNCTION_WORDS } from '../lexicon/function-words.js';
import { CARDINALS } from '../lexicon/numbers.js';
import { NEGATIONS } from '../lexicon/polarity.js';
import type { Span } from '../text/span.js';

/** One word of a quote; the span is its place in the quote's own words. */
export interface Word extends Span {
  /** Form to compare by: lower case, one spelling for British and American English, digits for small numbers. */
  readonly key: string;
  readonly kind: 'content' | 'function' | 'negation' | 'number' | 'gap';
}

/** A bracket inside a word changes a letter ("[W]e"), around words it adds them; dots leave words out or stand in initials ("U.N."). */
const WORD =
  /…|\.{3,}|(?:\. ){2,}\.|(?:\p{L}\.){2,}|[\p{L}\p{N}$£€%][\p{L}\p{N}\p{M}%]*(?:[.,]\p{N}+|['’][\p{L}]+|\[\p{L}+\]|\]\p{L}+)*%?/gu;

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
]);
const IS_CONTRACTED: ReadonlySet<string> = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here', 'where', 'how']);

/** Splits a quote's words; contractions become two words ("won't" -> "will", "not"). */
export function wordsOf(quote: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of quote.matchAll(WORD)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (/^(?:…|\.)/u.test(match[0])) words.push({ ...span, key: '…', kind: 'gap' });
    else
      for (const form of expand(
        match[0]
          .toLowerCase()
          .replace(/[[\]]|(?<=\p{L})\./gu, '')
          .replace(/’/gu, "'"),
      ))
        words.push(wordOf(form, span));
  }
  return words;
}

function expand(form: string): readonly string[] {
  if (form === 'cannot' || form === "can't") return ['can', 'not'];
  if (form === "won't") return ['will', 'not'];
  if (form === "shan't") return ['shall', 'not'];
  if (form.endsWith("n't")) return [form.slice(0, -3), 'not'];
  const at = form.lastIndexOf("'");
  if (at < 1) return form.endsWith('%') && form.length > 1 ? [form.slice(0, -1), 'percent'] : [form];
  const [stem, ending] = [form.slice(0, at), form.slice(at + 1)];
  const full = ending === 's' && IS_CONTRACTED.has(stem) ? 'is' : CONTRACTED.get(ending);
  return full === undefined ? [form] : [stem, full];
}

function wordOf(form: string, span: Span): Word {
  const number = CARDINALS.get(form);
  if (number !== undefined && form !== 'one') return { ...span, key: String(number), kind: 'number' };
  const key = /\p{N}/u.test(form) ? form.replace(/,(?=\d{3})/gu, '') : spellingKey(form);
  return { ...span, key, kind: kindOf(form, key) };
}

function kindOf(form: string, key: string): Word['kind'] {
  if (/^[$£€]?\p{N}/u.test(key)) return 'number';
  if (NEGATIONS.has(form)) return 'negation';
  return FUNCTION_WORDS.has(form) ? 'function' : 'content';
}

/** Brings British and American spellings of a word together. A key for comparing, no word: "four" and "for" stay apart. */
function spellingKey(form: string): string {
  if (form.length < 6) return form;
  return form
    .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz')
    .replace(/ys(?=(?:e|ed|es|ing)$)/u, 'yz')
    .replace(/our(?=$|s$|ed$|ing$|ite|able|hood)/u, 'or')
    .replace(/tre(?=s?$)/u, 'ter')
    .replace(/ence(?=s?$)/u, 'ense')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/u, 'l')
    .replace(/amme(?=s?$)/u, 'am');
}
