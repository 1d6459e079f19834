import type { Token } from '../../model/token.js';
import { fold, foldLower } from '../../text/fold.js';
import type { Span } from '../../text/span.js';

/** A word that stands in a name, or may: a token without a possessive that the tokeniser left on it. */
export interface NameWord extends Span {
  readonly text: string;
  /** Folded, without a full stop at its end unless it is all of an abbreviation ("Inc." is "inc", "U.S." is "u.s."). */
  readonly key: string;
  /** Index of its token. */
  readonly token: number;
  /** Written without a space behind the word before it ("Jong-un", "San`a"). */
  readonly attached: boolean;
  /** "'s" was part of the token: nothing of the name can follow. */
  readonly possessive: boolean;
}

const FUSED_POSSESSIVE = /['’]s?$/u;

/** The word that a token writes; the token's own span less its possessive. */
export function wordOf(token: Token, index: number, attached: boolean): NameWord {
  const fused = token.text.length > 2 && FUSED_POSSESSIVE.test(token.text) ? (FUSED_POSSESSIVE.exec(token.text)?.[0].length ?? 0) : 0;
  const text = fused === 0 ? token.text : token.text.slice(0, -fused);
  const key = fused === 0 ? keyOfToken(token) : keyOf(text);
  return { start: token.start, end: token.end - fused, text, key, token: index, attached, possessive: fused > 0 };
}

/** A single word as the lexicon has it. */
export function keyOf(text: string): string {
  return withoutStop(fold(text));
}

/** A token as the lexicon has it. */
export function keyOfToken({ lower }: Token): string {
  return withoutStop(foldLower(lower));
}

function withoutStop(key: string): string {
  return key.endsWith('.') && key.indexOf('.') === key.length - 1 ? key.slice(0, -1) : key;
}

/** The office in a word that says with a hyphen that it is past or shared: "ex-minister", "then-president", "co-founder". */
export function officeKey(key: string): string {
  return key.replace(/^(?:ex|then|now|co)-/u, '');
}

/** The words of a name folded as they stand in the text. */
export function foldedWords(words: readonly NameWord[], text: string): string {
  const [first, last] = [words[0], words[words.length - 1]];
  if (first === undefined || last === undefined) return '';
  return first === last && !first.text.endsWith('.') ? first.key : fold(text.slice(first.start, last.end));
}

/** Whether a code unit is an upper-case letter; letters beyond the Basic Multilingual Plane are not. */
function isUpper(code: number): boolean {
  if (code < 192) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** Whether a token is written like a name: it starts with a capital, or has one after a short start ("d'Ivoire", "iPhone"). */
export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isUpper(first)) return text !== 'I';
  if (text.length < 3 || !isLetter(first)) return false;
  const second = text.charCodeAt(1);
  if (isUpper(second)) return true;
  return (second === APOSTROPHE || second === CURLY_APOSTROPHE) && isUpper(text.charCodeAt(2));
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Whether a code unit is a small letter of ASCII. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetter(code: number): boolean {
  return isSmall(code) || code >= 192;
}

/** Whether all letters are capitals, and there are two or more. */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && !isSmall(text.charCodeAt(1)) && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** "J.", "J", "J.P." */
export function isInitial(text: string): boolean {
  return !isSmall(text.charCodeAt(1)) && /^(?:\p{Lu}\.?){1,3}$/u.test(text) && (text.length === 1 || text.includes('.'));
}
