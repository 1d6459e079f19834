import { knownPlace } from '../../lexicon/names/gazetteer.js';
import {
  honorifics,
  nameParticles,
  organisationFollowers,
  organisationNouns,
  organisationPosts,
  personFollowers,
  placeDirections,
  placeFollowers,
  placeNouns,
  placePosts,
  placePrepositions,
  roles,
} from '../../lexicon/names/word-sets.js';
import type { Token } from '../../model/token.js';
import type { Candidate } from './candidate.js';
import type { ExternalEvidence } from './evidence.js';
import { isCapitalised, keyOf, keyOfToken } from './word.js';

const SAYING = new Set(
  'say tell add ask warn explain note argue insist reply claim write recall admit acknowledge suggest declare think believe hope comment quip joke conclude'.split(
    ' ',
  ),
);
const PERSON_VERBS = new Set(
  'die marry bear wear smile laugh weep cry walk sit stand sleep resign retire graduate study shrug nod arrive fly score finish win lose beat defeat play hit want feel know love live'.split(
    ' ',
  ),
);
const WEAK_PREPOSITIONS: ReadonlyMap<string, ExternalEvidence> = new Map([
  ['from', 'from'],
  ['to', 'to'],
  ['at', 'at'],
  ['of', 'of'],
  ['by', 'by'],
  ['for', 'for'],
  ['with', 'with'],
  ['on', 'on'],
  ['between', 'between'],
]);
const QUOTES = new Set(['“', '"', '``', '‘', '`']);
const DASHES = new Set(['-', '_', '—', '–', '--']);

/** Evidence in the words around one mention. `lowerCased` holds the words that the article also writes without a capital. */
export function externalEvidence(
  mention: Candidate,
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  lowerCased: ReadonlySet<string>,
): readonly ExternalEvidence[] {
  const found: ExternalEvidence[] = [];
  ownTags(mention, tokens, firstToken, lowerCased, found);
  titleEvidence(mention, found);
  before(mention, tokens, firstToken, found);
  after(mention, tokens, lastToken, found);
  return found;
}

function ownTags(
  mention: Candidate,
  tokens: readonly Token[],
  firstToken: number,
  lowerCased: ReadonlySet<string>,
  found: ExternalEvidence[],
): void {
  if (mention.firstToken === firstToken) {
    found.push('sentence-start');
    if (mention.words.length === 1) found.push(knownPlace(mention.key) === undefined ? 'start-unknown' : 'start-known');
  }
  found.push(tokens[mention.firstToken]?.tag === 'PROPN' ? 'proper-noun' : 'not-proper-noun');
  if (mention.words.length === 1 && lowerCased.has(mention.key)) found.push('lower-case-elsewhere');
}

function titleEvidence({ title, nationality, within }: Candidate, found: ExternalEvidence[]): void {
  const last = title[title.length - 1];
  if (last !== undefined) found.push(honorifics.has(last.key) ? 'honorific-before' : 'office-before');
  if (nationality !== null) found.push('nationality-before');
  if (within !== null && title.length === 0) found.push('list-item');
}

function before(mention: Candidate, tokens: readonly Token[], firstToken: number, found: ExternalEvidence[]): void {
  if (mention.title.length > 0) return;
  let at = mention.firstToken - 1;
  if (mention.nationality !== null) at--;
  let token = at >= firstToken ? tokens[at] : undefined;
  if (token === undefined) return;
  if (token.lower === 'the') {
    found.push('the-before');
    token = at - 1 >= firstToken ? tokens[--at] : undefined;
  } else if (token.lower === 'a' || token.lower === 'an') {
    found.push('article-before');
    return;
  }
  if (token === undefined) return;
  if (QUOTES.has(token.text)) {
    found.push('quoted');
    return;
  }
  if (token.text === '(') found.push('in-brackets');
  if (token.text === '-' && token.end === mention.start) {
    // "Ron Wyden, D-Ore."
    const party = tokens[at - 1];
    found.push(party !== undefined && party.end === token.start && /^[RDI]$/u.test(party.text) ? 'party-before' : 'hyphen-before');
  }
  if (token.text === "'s" || token.text === '’s' || /['’]s$/u.test(token.text)) found.push('after-name-possessive');
  wordBefore(token, tokens[at - 1], found);
  if (token.text === ',' && at - 1 >= firstToken) commaBefore(tokens, at, firstToken, found);
}

function wordBefore(token: Token, beforeIt: Token | undefined, found: ExternalEvidence[]): void {
  const word = token.lower;
  if (SAYING.has(token.lemma) && token.tag !== 'NOUN') found.push('said-before');
  if (placePrepositions.has(word)) found.push('place-preposition');
  const weak = WEAK_PREPOSITIONS.get(word);
  if (weak !== undefined) found.push(weak);
  if (word === 'of' && beforeIt !== undefined && (placeNouns.has(beforeIt.lower) || placeDirections.has(beforeIt.lower)))
    found.push('place-noun-before');
  if (beforeIt !== undefined && /^(?:of|at|for|with)$/u.test(word)) {
    if (organisationPosts.has(beforeIt.lower)) found.push('organisation-post-before');
    else if (word === 'of' && placePosts.has(beforeIt.lower)) found.push('place-post-before');
  }
  if (placeDirections.has(word)) found.push('direction-before');
  if (isCapitalised(token.text)) return;
  if (placeNouns.has(word)) found.push('place-noun-before');
  if (roles.has(token.lemma) || roles.has(word)) found.push('role-before');
  if (organisationNouns.has(word)) found.push('organisation-noun-before');
}

/** "Springfield, [Illinois]": a place behind the comma of a place. */
function commaBefore(tokens: readonly Token[], comma: number, firstToken: number, found: ExternalEvidence[]): void {
  const place = tokens[comma - 1];
  if (place === undefined || !isCapitalised(place.text)) return;
  const two = comma - 2 >= firstToken ? `${keyOf(tokens[comma - 2]?.text ?? '')} ${keyOfToken(place)}` : '';
  if (knownPlace(keyOfToken(place)) !== undefined || knownPlace(two) !== undefined) found.push('place-before-comma');
}

function after(mention: Candidate, tokens: readonly Token[], lastToken: number, found: ExternalEvidence[]): void {
  let at = mention.endToken;
  let token = at < lastToken ? tokens[at] : undefined;
  if (token === undefined) return;
  const last = mention.words[mention.words.length - 1];
  if (last?.possessive === true || token.text === "'s" || token.text === '’s' || token.text === "'" || token.text === '’') {
    found.push('possessive-after');
    if (last?.possessive !== true) at++;
    token = at < lastToken ? tokens[at] : undefined;
    if (token !== undefined) nounAfter(token, found);
    return;
  }
  if (token.start === mention.end && (token.text === '-' || token.text === '–')) {
    found.push(tokens[at + 1]?.lower === 'based' ? 'based-after' : 'hyphen-after');
    return;
  }
  if (DASHES.has(token.text)) dateline(mention, tokens, found);
  else if (token.text === '(') bracketAfter(mention, tokens, at, lastToken, found);
  else if (token.text === ',') commaAfter(tokens, at, lastToken, found);
  else if (isCapitalised(token.text)) {
    if (roles.has(token.lower)) found.push('title-behind');
  } else {
    if (token.lower === 'who' || token.lower === 'whose') found.push('who-after');
    verbAfter(token, found);
    nounAfter(token, found);
  }
}

function verbAfter(token: Token, found: ExternalEvidence[]): void {
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return;
  if (SAYING.has(token.lemma)) found.push('said-after');
  else if (PERSON_VERBS.has(token.lemma)) found.push('person-verb-after');
  else found.push('verb-after');
}

function nounAfter(token: Token, found: ExternalEvidence[]): void {
  const word = token.lower;
  const organisation = organisationFollowers.has(word);
  const place = placeFollowers.has(word);
  if (organisation) found.push('organisation-noun-after');
  if (place) found.push('place-noun-after');
  const person = personFollowers.has(word);
  if (person) found.push('person-noun-after');
  if (!organisation && !place && !person && token.tag === 'NOUN') found.push('noun-after');
}

function dateline(mention: Candidate, tokens: readonly Token[], found: ExternalEvidence[]): void {
  const previous = tokens[mention.firstToken - 1];
  if (previous === undefined || previous.text === '.' || previous.text === ',' || previous.end < mention.start - 1) found.push('dateline');
}

function bracketAfter(mention: Candidate, tokens: readonly Token[], at: number, lastToken: number, found: ExternalEvidence[]): void {
  const [inside, close, dash] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (inside === undefined || close?.text !== ')' || at + 2 >= lastToken) return;
  if (dash !== undefined && DASHES.has(dash.text)) dateline(mention, tokens, found);
  else if (/^\p{Lu}[\p{L}&.]{1,7}$/u.test(inside.text) && inside.text.toUpperCase().startsWith((mention.words[0]?.text ?? '').charAt(0)))
    found.push('abbreviation-after');
}

function commaAfter(tokens: readonly Token[], comma: number, lastToken: number, found: ExternalEvidence[]): void {
  const next = comma + 1 < lastToken ? tokens[comma + 1] : undefined;
  if (next === undefined) return;
  if (next.lower === 'who' || next.lower === 'whose') found.push('who-after');
  else if (next.lower === 'which' || next.lower === 'where' || next.lower === 'based') found.push('which-after');
  else if (/^\d{1,3}$/u.test(next.text)) {
    const close = tokens[comma + 2]?.text;
    if (close === ',' || close === '.' || close === ')') found.push('age-after');
  } else if (opensPlace(tokens, comma + 1)) found.push('place-after-comma');
  else {
    const apposition = appositionAt(tokens, comma + 1, lastToken);
    if (apposition !== null) found.push(apposition);
  }
}

/** A place of one or two words that owns nothing ("Illinois", but not "Norway's ambassador"). */
function opensPlace(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined || !isCapitalised(one.text)) return false;
  if (two !== undefined && knownPlace(`${keyOfToken(one)} ${keyOfToken(two)}`) !== undefined) return !isPossessive(three);
  return knownPlace(keyOfToken(one)) !== undefined && !isPossessive(two);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/u.test(token.text);
}

/** Most words between a comma and the office behind it ("the province's newly elected governor"). */
const ROLE_REACH = 7;

/** What the phrase that starts at `at` says of the name before it: an office or calling, a kind of body, a kind of place. */
function appositionAt(tokens: readonly Token[], at: number, lastToken: number): ExternalEvidence | null {
  const opens = tokens[at]?.tag === 'DET';
  for (let i = at; i < Math.min(lastToken, at + ROLE_REACH); i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (roles.has(token.lower) || roles.has(token.lemma)) return 'role-after-comma';
    const noun = opens && token.tag === 'NOUN' && tokens[i + 1]?.tag !== 'NOUN';
    if (noun && (organisationNouns.has(token.lower) || BODY_NOUNS.has(token.lower))) return 'organisation-after-comma';
    if (noun && placeNouns.has(token.lower)) return 'place-noun-after-comma';
    const passes =
      token.tag === 'DET' ||
      token.tag === 'ADJ' ||
      token.tag === 'ADV' ||
      token.tag === 'NOUN' ||
      token.tag === 'PRON' ||
      token.tag === 'NUM' ||
      token.tag === 'PROPN' ||
      token.tag === 'PART' ||
      token.text === '-';
    if (!passes || nameParticles.has(token.text) || (token.tag === 'PRON' && !token.lower.endsWith('s'))) return null;
  }
  return null;
}

/** Nouns for a body in apposition that stand too often before persons' names to tell anything there. */
const BODY_NOUNS = new Set(
  'division arm branch store stores restaurant bookstore gallery partnership consultancy practice brokerage institute institution foundation fund trust league association council committee commission court service ministry department body panel studio theater theatre museum orchestra band choir'.split(
    ' ',
  ),
);
