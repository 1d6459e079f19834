import { honorifics, officeModifiers, offices, roles } from '../../lexicon/names/word-sets.js';
import type { NameValue } from '../../model/mention.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Candidate } from './candidate.js';
import { isCapitalised, keyOfToken, officeKey } from './word.js';

type Office = NonNullable<NameValue['office']>;
type Age = NonNullable<NameValue['age']>;

/** Forms of address that tell no office. */
const ADDRESSES = new Set(
  'mr mrs ms miss mx madam madame monsieur mme mlle senor senora signor herr frau don dona uncle aunt auntie'.split(' '),
);

/** Most tokens of an office in apposition. */
const LONGEST_OFFICE = 16;

/** Determiners and the like that open a phrase without being part of the office. */
const OPENERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'one', 'another', 'this', 'that', 'who']);

/** The office that stands around a person's name: title before it, calling before it, apposition behind or before it. */
export function officeOf(person: Candidate, tokens: readonly Token[], sentence: Sentence, text: string): Office | null {
  const span =
    titleSpan(person, tokens, sentence) ?? appositionBehind(person, tokens, sentence) ?? appositionBefore(person, tokens, sentence);
  if (span === null) return null;
  const [first, last] = [tokens[span.first], tokens[span.end - 1]];
  if (first === undefined || last === undefined) return null;
  const words = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  const before = tokens[span.first - 1]?.lower ?? '';
  return { text: words, span: { start: first.start, end: last.end }, status: statusOf(`${before} ${words}`.toLowerCase()) };
}

interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

function statusOf(words: string): Office['status'] {
  if (/\b(?:former|ex|ousted|deposed|late|then|one-time|onetime|retired|previous)\b/u.test(words)) return 'former';
  if (/\b(?:acting|interim|caretaker)\b/u.test(words)) return 'acting';
  return /\b(?:elect|designate|incoming|designated)\b/u.test(words) ? 'elect' : 'current';
}

/** "Afghan Foreign Minister [Name]", "company director [Name]", "Russian Ambassador to Kabul [Name]". */
function titleSpan(person: Candidate, tokens: readonly Token[], sentence: Sentence): TokenSpan | null {
  const tells = person.title.some((word) => !ADDRESSES.has(word.key) && word.text !== '-');
  let first = person.title[0]?.token ?? person.firstToken;
  if (!tells) {
    if (person.title.length > 0) return null;
    const posting = postingBefore(person, tokens, sentence);
    if (posting !== null) return posting;
    const role = tokens[person.firstToken - 1];
    if (role === undefined || person.firstToken - 1 < sentence.firstToken || isCapitalised(role.text) || !isRole(role)) return null;
    first = person.firstToken - 1;
  }
  return { first: startOfPhrase(tokens, first, sentence.firstToken), end: person.firstToken };
}

/** "Ambassador to Kabul [Name]": the place that stands between an office and its holder. */
function postingBefore(person: Candidate, tokens: readonly Token[], sentence: Sentence): TokenSpan | null {
  const place = person.firstToken - 1;
  const [office, link, name] = [tokens[place - 2], tokens[place - 1], tokens[place]];
  if (office === undefined || link === undefined || name === undefined || place - 2 < sentence.firstToken) return null;
  if (!isCapitalised(name.text) || !['to', 'of', 'for', 'in'].includes(link.lower) || !isRole(office)) return null;
  return { first: startOfPhrase(tokens, place - 2, sentence.firstToken), end: person.firstToken };
}

function isRole(token: Token): boolean {
  const key = officeKey(keyOfToken(token));
  return roles.has(officeKey(token.lower)) || roles.has(token.lemma) || offices.has(key) || (honorifics.has(key) && !ADDRESSES.has(key));
}

/** First token of the noun phrase that ends behind `at`: adjectives, nouns and names before the office, no article. */
function startOfPhrase(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (first - 1 >= floor && at - first < 7) {
    const token = tokens[first - 1];
    if (token === undefined || OPENERS.has(token.lower)) break;
    const isPart =
      token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      token.tag === 'ADJ' ||
      token.text === '-' ||
      token.text === '’s' ||
      token.text === "'s" ||
      officeModifiers.has(token.lower);
    if (!isPart || token.tag === 'CCONJ' || token.tag === 'ADP' || /^\d/u.test(token.text)) break;
    first--;
  }
  while (first < at && /^['’-]/u.test(tokens[first]?.text ?? '')) first++;
  return first;
}

/** "[Name], Russia's special envoy for Afghanistan,": the phrase between the comma and the next break, if an office heads it. */
function appositionBehind(person: Candidate, tokens: readonly Token[], sentence: Sentence): TokenSpan | null {
  let at = person.endToken;
  if (tokens[at]?.text !== ',') return null;
  at++;
  if (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  return officePhrase(tokens, at, Math.min(sentence.endToken, at + LONGEST_OFFICE));
}

/** The phrase from `at` to the next comma, verb or relative clause, without its article; null where no office or calling heads it. */
function officePhrase(tokens: readonly Token[], at: number, limit: number): TokenSpan | null {
  let first = at;
  while (first < limit && OPENERS.has(tokens[first]?.lower ?? '')) first++;
  let end = first;
  let head = -1;
  let beforeLink = true;
  for (; end < limit; end++) {
    const token = tokens[end];
    if (token === undefined || endsPhrase(token)) break;
    if (token.tag === 'ADP') beforeLink = false;
    if (beforeLink && isRole(token)) head = end;
  }
  if (head < 0) return null;
  const closed = end < limit && isBreak(tokens[end]?.text ?? '');
  return { first, end: closed ? end : Math.max(head + 1, endOfLinked(tokens, head + 1, end)) };
}

/** Without a closing comma the phrase ends with the names that "of", "for" and "to" join to the office. */
function endOfLinked(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      !(
        token.tag === 'ADP' ||
        token.tag === 'DET' ||
        token.tag === 'ADJ' ||
        token.tag === 'NOUN' ||
        token.tag === 'PROPN' ||
        token.text === '-'
      )
    )
      break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN') end = i + 1;
  }
  return end;
}

function isBreak(text: string): boolean {
  return /^(?:[,.;:()“”"!?]|--|—|–|_|``|'')$/u.test(text);
}

function endsPhrase(token: Token): boolean {
  if (isBreak(token.text) || token.tag === 'AUX' || token.tag === 'PRON' || token.tag === 'SCONJ')
    return token.lower !== 'its' && token.lower !== 'his' && token.lower !== 'her';
  return token.tag === 'VERB' && !isRole(token) && !/(?:ed|ing)$/u.test(token.lower) && !isCapitalised(token.text);
}

/** "A Taliban spokesman, [Name],": a phrase with an article right before the comma before the name. */
function appositionBefore(person: Candidate, tokens: readonly Token[], sentence: Sentence): TokenSpan | null {
  const comma = person.firstToken - 1;
  if (person.title.length > 0 || tokens[comma]?.text !== ',' || comma - 2 < sentence.firstToken) return null;
  const behind = tokens[person.endToken]?.text;
  if (behind !== ',' && behind !== '.' && behind !== undefined) return null;
  for (let i = comma - 1; i >= Math.max(sentence.firstToken, comma - LONGEST_OFFICE); i--) {
    const token = tokens[i];
    if (token === undefined || isBreak(token.text) || token.tag === 'VERB' || token.tag === 'AUX') return null;
    if (i < comma - 1 && (OPENERS.has(token.lower) || i === sentence.firstToken) && tokens[i - 1]?.tag !== 'ADP') {
      const phrase = officePhrase(tokens, i, comma + 1);
      return phrase !== null && phrase.end === comma ? phrase : null;
    }
  }
  return null;
}

/** Greatest age in years that is read as one. */
const OLDEST = 125;

/** "[Name], 54,", "[Name] (54)", "54-year-old [Name]", "[Name], aged 54". */
export function ageOf(person: Candidate, tokens: readonly Token[]): Age | null {
  const [mark, next, close] = [tokens[person.endToken], tokens[person.endToken + 1], tokens[person.endToken + 2]];
  if (mark?.text === ',' || mark?.text === '(') {
    if ((next?.lower === 'aged' || next?.lower === 'age') && close !== undefined) return age(close);
    if (next !== undefined && (close === undefined || /^[,.;)]$/u.test(close.text))) return age(next);
    return null;
  }
  const first = person.title[0]?.token ?? person.firstToken;
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const token = tokens[i];
    if (token === undefined || isBreak(token.text) || token.tag === 'VERB') return null;
    if (token.lower === 'old' && tokens[i - 2]?.lower === 'year') {
      const number = tokens[i - 4];
      return number === undefined ? null : age(number);
    }
    if (/^\d{1,3}-year-old$/u.test(token.lower))
      return { years: Number.parseInt(token.text, 10), span: { start: token.start, end: token.end } };
  }
  return null;
}

function age(token: Token): Age | null {
  if (!/^\d{1,3}$/u.test(token.text)) return null;
  const years = Number(token.text);
  return years > 0 && years <= OLDEST ? { years, span: { start: token.start, end: token.end } } : null;
}
