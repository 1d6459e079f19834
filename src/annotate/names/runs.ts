import { countryOfAdjective, isGivenName, isKnownOrganisation, knownPlace } from '../../lexicon/names/gazetteer.js';
import {
  calendarWords,
  companySuffixes,
  nameParticles,
  nameSuffixes,
  officeModifiers,
  offices,
  organisationHeads,
  organisationOfHeads,
  placeHeads,
  topics,
} from '../../lexicon/names/word-sets.js';
import type { Sentence, Token } from '../../model/token.js';
import { isAllCapitals, isCapitalised, keyOf, keyOfToken, type NameWord, wordOf } from './word.js';

/** Longest run, in words; what is longer is a list or a headline in capitals, and is cut. */
const LONGEST_RUN = 14;

/** Lower-case syllables behind a hyphen that belong to the name before them are this short ("Jong-un", "Mazar-i-Sharif"). */
const LONGEST_SYLLABLE = 4;

/** What is joined to a name by a hyphen and is no part of it ("Berlin-based"). */
const HYPHEN_TAILS = new Set('led run born held era area side wide type like made ally only free old day term size bred'.split(' '));

/** Function words that open a sentence with a capital; never the start of a name there. */
const OPENING_TAGS = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'INTJ', 'PART', 'NUM', 'VERB']);

/** The sentence's capitalised runs: words that belong together by their writing, connectors included. */
export function* runsOf(tokens: readonly Token[], sentence: Sentence): Generator<readonly NameWord[]> {
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    if (!opensRun(tokens, at, sentence)) {
      at++;
      continue;
    }
    const run = readRun(tokens, at, sentence.endToken);
    yield run;
    const last = run[run.length - 1];
    at = Math.max(at, last?.token ?? at) + 1;
  }
}

function opensRun(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (token === undefined || isOrdinary(token)) return false;
  if (!isCapitalised(token.text)) return isArabicArticle(tokens, at) || isNumberedStreet(tokens, at);
  if (calendarWords.has(keyOfToken(token)) && token.text !== token.text.toUpperCase()) return !isLoneCalendarWord(tokens, at);
  if (at === sentence.firstToken || opensQuote(tokens, at)) return !isOpeningWord(token, tokens[at + 1]);
  return (token.tag !== 'DET' && token.tag !== 'PRON') || isFollowedByCapital(tokens, at);
}

/** Whether a word is so written that it opens no run: without a capital or figure, and too long for an article. */
function isOrdinary({ text, lower }: Token): boolean {
  return text === lower && text.length > LONGEST_ARTICLE && text.charCodeAt(0) > NINE;
}

const NINE = 0x39;

/** "May" and "March" before or after a number, and days of the week: always; "April Jones": not. */
function isLoneCalendarWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  return !(isGivenName(token.lower) && isCapitalised(next.text) && !calendarWords.has(next.lower) && next.start === token.end + 1);
}

function opensQuote(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  return (
    before === '“' ||
    before === '"' ||
    before === '``' ||
    before === '‘' ||
    before === ':' ||
    before === '`' ||
    before === '_' ||
    before === '—'
  );
}

/** Whether a word is capitalised only because it opens a sentence. */
function isOpeningWord(token: Token, next: Token | undefined): boolean {
  if (!OPENING_TAGS.has(token.tag)) return false;
  if (isAllCapitals(token.text) && token.tag === 'VERB') return false;
  if (token.tag === 'DET' || token.tag === 'PRON') return true;
  const key = keyOfToken(token);
  if (knownPlace(key) !== undefined || isGivenName(key) || isKnownOrganisation(key)) return token.tag === 'ADP' || token.tag === 'SCONJ';
  return !(token.tag === 'VERB' && next !== undefined && (organisationHeads.has(keyOfToken(next)) || next.text === '&'));
}

function isFollowedByCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isCapitalised(next.text);
}

/** "al-Assad", "el-Sisi". */
function isArabicArticle(tokens: readonly Token[], at: number): boolean {
  const [article, hyphen] = [tokens[at], tokens[at + 1]];
  if (article === undefined || article.text.length > LONGEST_ARTICLE || hyphen?.text !== '-' || !nameParticles.has(article.text))
    return false;
  const name = tokens[at + 2];
  return name !== undefined && article.end === hyphen.start && hyphen.end === name.start && isCapitalised(name.text);
}

/** Longest article before the hyphen of a name, in code units. */
const LONGEST_ARTICLE = 3;

/** What an ordinal before it belongs to, besides streets and roads. */
const NUMBERED = new Set(
  'circuit u.s. district army fleet division brigade battalion regiment precinct congress century amendment infantry airborne cavalry corps squadron wing'.split(
    ' ',
  ),
);

/** "53rd Street", "7th Circuit". */
function isNumberedStreet(tokens: readonly Token[], at: number): boolean {
  const [number, head] = [tokens[at], tokens[at + 1]];
  if (number === undefined || number.text.charCodeAt(0) > NINE) return false;
  return (
    number !== undefined &&
    head !== undefined &&
    /^\d+(?:st|nd|rd|th)$/u.test(number.text) &&
    isCapitalised(head.text) &&
    (placeHeads.has(head.lower) || NUMBERED.has(keyOfToken(head)))
  );
}

function readRun(tokens: readonly Token[], first: number, end: number): readonly NameWord[] {
  const run: NameWord[] = [];
  let at = first;
  while (at < end && run.length < LONGEST_RUN) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = wordOf(token, at, (tokens[at - 1]?.end ?? -1) === token.start && run.length > 0);
    run.push(word);
    if (word.possessive) break;
    const more = continuation(tokens, at, end, run);
    if (more.length === 0) break;
    for (const index of more.slice(0, -1)) {
      const connector = tokens[index];
      if (connector !== undefined) run.push(wordOf(connector, index, (tokens[index - 1]?.end ?? -1) === connector.start));
    }
    at = more[more.length - 1] ?? end;
  }
  return run;
}

/** Indices of the tokens that carry the run on from `at`: connectors, then one word; empty where the run ends. */
function continuation(tokens: readonly Token[], at: number, end: number, run: readonly NameWord[]): readonly number[] {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at + 1 >= end) return [];
  if (next.start === token.end) return attachedContinuation(tokens, at, end, run);
  if (next.text.startsWith('@') || next.text.startsWith('#')) return [];
  if (isCapitalised(next.text)) return isBoundary(next) ? [] : [at + 1];
  const after = tokens[at + 2];
  if (after === undefined || at + 2 >= end) return [];
  const capitalAfter = isCapitalised(after.text) && after.start > next.end && !calendarWords.has(keyOfToken(after));
  if (next.text === '&') return capitalAfter ? [at + 1, at + 2] : [];
  const known = knownPhrase(tokens, at, end, run);
  if (known.length > 0) return known;
  // "Amnesty International and Human Rights Watch": behind a name that is whole, another one begins.
  if (next.lower === 'and' && isKnownOrganisation(keysOf(run))) return [];
  if (isArabicArticle(tokens, at + 1)) return at + 3 < end ? [at + 1, at + 2, at + 3] : [];
  if (next.lower === 'of' || next.lower === 'for') return ofContinuation(tokens, at, end, run);
  if (next.lower === 'and' && capitalAfter && PARTNERS.has(keyOfToken(after))) return [at + 1, at + 2];
  if (next.lower === 'and') return capitalAfter && isTopicPair(token, after, run, tokens, at, end) ? [at + 1, at + 2] : [];
  if (nameParticles.has(next.lower) && next.lower !== 'i' && next.lower !== 'e') {
    if (capitalAfter) return next.lower === 'y' || next.tag !== 'CCONJ' ? [at + 1, at + 2] : [];
    const third = tokens[at + 3];
    if (nameParticles.has(after.lower) && third !== undefined && at + 3 < end && isCapitalised(third.text)) return [at + 1, at + 2, at + 3];
  }
  return [];
}

function keysOf(run: readonly NameWord[]): string {
  return run.map((word) => word.key).join(' ');
}

/** "Marks and Spencer", "Save the Children", "Dar es Salaam": one or two small words inside a name that the lexicon knows. */
function knownPhrase(tokens: readonly Token[], at: number, end: number, run: readonly NameWord[]): readonly number[] {
  let phrase = keysOf(run);
  const indices: number[] = [];
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    const token = tokens[i];
    if (token === undefined) return [];
    phrase += ` ${keyOf(token.text)}`;
    indices.push(i);
    if (isCapitalised(token.text)) return isKnownOrganisation(phrase) || knownPlace(phrase) !== undefined ? indices : [];
    if (token.text.length > LONGEST_INNER_WORD || !/^\p{Ll}+$/u.test(token.text)) return [];
  }
  return [];
}

/** Small words inside names are no longer ("without"). */
const LONGEST_INNER_WORD = 7;

/** A capital that starts something new: "I", a day or a month that is no given name. */
function isBoundary(next: Token): boolean {
  const key = keyOfToken(next);
  return (
    next.text === 'I' ||
    (calendarWords.has(key) && !(key === 'may' || key === 'april' || key === 'june' || key === 'jan' || key === 'eve' || key === 'day'))
  );
}

/** Hyphens, apostrophes and commas before a company's suffix. */
function attachedContinuation(tokens: readonly Token[], at: number, end: number, run: readonly NameWord[]): readonly number[] {
  const [token, mark, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || mark === undefined || after === undefined || at + 2 >= end) return [];
  if (mark.text === ',') {
    const key = keyOfToken(after);
    if (isCapitalised(after.text) && tokens[at + 3]?.text === '&' && at + 4 < end) return [at + 1, at + 2];
    return (companySuffixes.has(key) || nameSuffixes.has(key)) && isCapitalised(after.text) && after.start === mark.end + 1
      ? [at + 1, at + 2]
      : [];
  }
  if (OF_PEOPLE.has(keyOfToken(token)) && POSSESSIVE.test(mark.text) && isCapitalised(after.text)) return [at + 1, at + 2];
  if (POSSESSIVE.test(mark.text) && isKnownOrganisation(`${run.map((word) => word.key).join(' ')}'s`)) {
    return isCapitalised(after.text) && organisationHeads.has(keyOf(tokens[at + 3]?.text ?? '')) ? [at + 1, at + 2] : [at + 1];
  }
  if (after.start !== mark.end) return [];
  if (mark.text === '-' || mark.text === '‑') {
    if (joinsTwoNames(token, after, run)) return [];
    if (isCapitalised(after.text)) return countryOfAdjective(keyOfToken(after)) === undefined ? [at + 1, at + 2] : [];
    const third = tokens[at + 3];
    if (third?.text === '-' && at + 4 < end && isCapitalised(tokens[at + 4]?.text ?? '') && after.text.length <= LONGEST_SYLLABLE)
      return third.start === after.end ? [at + 1, at + 2, at + 3, at + 4] : [];
    const isSyllable =
      run.length > 1 && after.text.length <= LONGEST_SYLLABLE && /^\p{Ll}+$/u.test(after.text) && !HYPHEN_TAILS.has(after.text);
    return isSyllable ? [at + 1, at + 2] : [];
  }
  if (mark.text === '`' || mark.text === "'")
    return /^(?:\p{Ll}{1,4}|\p{Lu}{1,4})$/u.test(after.text) && after.text !== 's' ? [at + 1, at + 2] : [];
  return [];
}

/** Whether a hyphen stands between two names: party and district ("D-Texas"), two places ("Paris-London"). */
function joinsTwoNames(before: Token, after: Token, run: readonly NameWord[]): boolean {
  const [left, right] = [keyOfToken(before), keyOfToken(after)];
  if (knownPlace(`${left}-${right}`) !== undefined || isKnownOrganisation(`${left}-${right}`)) return false;
  if (run.length === 1 && before.text.length <= 4 && isAllCapitals(`${before.text}X`) && !isAllCapitals(after.text)) return true;
  const wholeLeft = run.map((word) => word.key).join(' ');
  return knownPlace(wholeLeft) !== undefined && (knownPlace(right) !== undefined || right === 'san' || right === 'new' || right === 'st');
}

/** "Ministry of Defence", "Gulf of Mexico", "Center for the Study of …", "Group of 20". */
function ofContinuation(tokens: readonly Token[], at: number, end: number, run: readonly NameWord[]): readonly number[] {
  const [token, of, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || of === undefined || after === undefined) return [];
  const key = keyOfToken(token);
  const opensOrganisation =
    organisationOfHeads.has(key) &&
    (run.length > 1 || !['states', 'state', 'party', 'voice', 'movement', 'order', 'friends'].includes(key) || of.lower === 'of');
  const opensPlace = of.lower === 'of' && OF_PLACES.has(key);
  const afterKey = keyOfToken(after);
  // "Secretary of State Ada Brandt": the office, for the name behind it.
  const opensOffice =
    of.lower === 'of' && offices.has(key) && isCapitalised(after.text) && (officeModifiers.has(afterKey) || topics.has(afterKey));
  if (!opensOrganisation && !opensPlace && !opensOffice) return [];
  if (isCapitalised(after.text)) return calendarWords.has(afterKey) ? [] : [at + 1, at + 2];
  if (key === 'group' && /^\d+$/u.test(after.text)) return [at + 1, at + 2];
  const third = tokens[at + 3];
  if ((after.lower === 'the' || after.lower === 'la') && third !== undefined && at + 3 < end && isCapitalised(third.text))
    return [at + 1, at + 2, at + 3];
  return [];
}

const POSSESSIVE = /^['’]s?$/u;

/** Those whom a body is named after in the possessive ("People's Congress", "Workers' Party"). */
const OF_PEOPLE = new Set(
  'people women men children workers farmers teachers writers veterans governors mayors king queen prince lord mothers players students girls boys artists lawyers actors engineers'.split(
    ' ',
  ),
);

/** What stands behind the "and" of a firm's name. */
const PARTNERS = new Set(['partners', 'sons', 'co', 'company', 'associates', 'brothers', 'bros', 'daughters']);

/** Openers of a place's name that go on with "of". Lower case. */
const OF_PLACES = new Set(
  'gulf sea bay strait straits republic kingdom isle cape horn city district commonwealth state states principality emirate province county port rock mount'.split(
    ' ',
  ),
);

/** "Securities and Exchange Commission", "Department of Health and Human Services": topics on both sides and a head to carry them. */
function isTopicPair(left: Token, right: Token, run: readonly NameWord[], tokens: readonly Token[], at: number, end: number): boolean {
  const topical = [left, right].filter((token) => topics.has(keyOfToken(token))).length;
  const ofBody = run.some((word, i) => organisationOfHeads.has(word.key) && (run[i + 1]?.key === 'of' || run[i + 1]?.key === 'for'));
  if (ofBody && topical > 0) return knownPlace(keyOfToken(right)) === undefined && !isGivenName(keyOfToken(right));
  if (topical < 2) return false;
  if (run.some((word) => organisationOfHeads.has(word.key))) return true;
  for (let i = at + 2; i < Math.min(end, at + 6); i++) {
    const token = tokens[i];
    if (token === undefined || !(isCapitalised(token.text) || token.text === 'and')) return false;
    if (organisationHeads.has(keyOfToken(token)) || keyOfToken(token) === 'minister' || keyOfToken(token) === 'secretary') return true;
  }
  return false;
}
