import { backgroundIdf } from '../../lexicon/frequency.js';
import { countryOfAdjective, isFamilyName, isGivenName, isKnownOrganisation, knownPlace } from '../../lexicon/names/gazetteer.js';
import {
  companySuffixes,
  nameParticles,
  nameSuffixes,
  offices,
  organisationHeads,
  organisationOfHeads,
  peoples,
  placeHeads,
  placeOpeners,
  placeOpenersAlone,
  roles,
  teams,
  thingAcronyms,
  thingHeads,
  topics,
} from '../../lexicon/names/word-sets.js';
import type { Candidate } from './candidate.js';
import type { InternalEvidence } from './evidence.js';
import { isAllCapitals, isInitial, type NameWord } from './word.js';

const SURNAME_ENDING =
  /(?:[oe]v|[oe]va|sky|ski|skaya|enko|ich|ic|vich|son|sen|man|mann|ez|es|ian|yan|shvili|dze|oglu|ulos|akis|berg|stein|feld|burn|ton|ley|ham|wood|ford|ell|ett|kins|wald|auer|elli|etti|ini|oni|escu|quist|strom)$/u;
const PLACE_ENDING =
  /(?:stan|land|lands|burg|burgh|berg|ville|grad|shire|ford|port|polis|pur|abad|istan|field|mouth|stadt|dorf|heim|sk|holm|bad|minster|wick|by|ville|ia)$/u;
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|greater|inner|outer)$/u;

/** Evidence in the name itself. */
export function internalEvidence({ words, key }: Candidate): readonly InternalEvidence[] {
  const found: InternalEvidence[] = [];
  const parts = words.filter((word) => word.text !== '-');
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (first === undefined || last === undefined) return found;
  const many = parts.length;
  found.push(many === 1 ? 'one-word' : many === 2 ? 'two-words' : many === 3 ? 'three-words' : 'many-words');
  wordRarity(parts, first, last, found);
  personParts(parts, first, last, found);
  organisationParts(parts, first, last, found);
  placeParts(parts, first, last, key, found);
  if (isKnownOrganisation(key)) found.push('known-organisation');
  if (peoples.has(key) || countryOfAdjective(key) !== undefined) found.push('people');
  if (teams.has(last.key)) found.push('team');
  if (thingHeads.has(last.key)) found.push('thing-head-last');
  if (many === 1 && (organisationHeads.has(last.key) || placeHeads.has(last.key) || topics.has(last.key))) found.push('head-alone');
  if (many > 1 && (offices.has(last.key) || roles.has(last.key))) found.push('title-word-last');
  if (words.every((word) => isAllCapitals(word.text) || !/\p{L}/u.test(word.text))) found.push('all-capitals');
  else if (many > 1 && isAllCapitals(first.text) && /^\p{Lu}{3,}$/u.test(first.text)) found.push('capitals-first');
  if (many === 1 && thingAcronyms.has(first.key)) found.push('thing-acronym');
  if (many === 1 && key.length > 4 && key.endsWith('s') && !isFamilyName(key) && isFamilyName(key.slice(0, -1)))
    found.push('plural-surname');
  if (many === 1 && /\p{Ll}\p{Lu}/u.test(first.text)) found.push('inner-capital');
  if (/\d/u.test(key)) found.push('digits');
  if (words.some((word) => word.attached)) found.push('hyphenated');
  return found;
}

/** Background idf up to which a word is an everyday one, and from which on it is too rare to be listed. */
const COMMON_IDF = 3.5;
const UNLISTED_IDF = 7.3;

/** Whether the words are ordinary ones of the language: names seldom are, names of bodies mostly. */
function wordRarity(parts: readonly NameWord[], first: NameWord, last: NameWord, found: InternalEvidence[]): void {
  if (parts.length === 1) {
    const idf = backgroundIdf(last.key);
    found.push(idf < COMMON_IDF ? 'common-word' : idf < UNLISTED_IDF ? 'listed-word' : 'unlisted-word');
    return;
  }
  const isListed = ({ key }: NameWord): boolean => backgroundIdf(key) < UNLISTED_IDF;
  if (isListed(first)) found.push('first-word-listed');
  if (isListed(last)) found.push('last-word-listed');
  if (parts.every(isListed)) found.push('every-word-listed');
}

function personParts(parts: readonly NameWord[], first: NameWord, last: NameWord, found: InternalEvidence[]): void {
  const many = parts.length;
  if (isGivenName(first.key)) found.push(many > 1 ? 'given-name-first' : 'given-name-only');
  if (many > 2 && parts.slice(1, -1).some((word) => isGivenName(word.key))) found.push('given-name-inside');
  if (isFamilyName(last.key)) found.push('family-name-last');
  if (many > 1 && parts.slice(0, -1).some((word) => isInitial(word.text))) found.push('initial-inside');
  if (many > 1 && parts.some((word) => nameParticles.has(word.text))) found.push('particle-inside');
  if (many > 1 && nameSuffixes.has(last.key)) found.push('name-suffix');
  if (last.key.length > 4 && SURNAME_ENDING.test(last.key)) found.push('surname-ending');
}

function organisationParts(parts: readonly NameWord[], first: NameWord, last: NameWord, found: InternalEvidence[]): void {
  if (companySuffixes.has(last.key) && parts.length > 1) found.push('company-suffix');
  if (organisationHeads.has(last.key)) found.push('organisation-head-last');
  else if (parts.some((word) => organisationHeads.has(word.key) && word !== first)) found.push('organisation-head-inside');
  const of = parts.findIndex((word) => word.key === 'of' || word.key === 'for');
  if (of > 0 && organisationOfHeads.has(parts[of - 1]?.key ?? '')) found.push('organisation-head-of');
  if (parts.some((word) => topics.has(word.key))) found.push('topic-inside');
  if (parts.some((word) => word.text.includes('&'))) found.push('ampersand');
}

function placeParts(parts: readonly NameWord[], first: NameWord, last: NameWord, key: string, found: InternalEvidence[]): void {
  const many = parts.length;
  if (many > 1 && placeHeads.has(last.key)) found.push('place-head-last');
  if (many > 1 && placeOpeners.has(first.key)) found.push(placeOpenersAlone.has(first.key) ? 'place-opener-alone' : 'place-opener');
  if (many > 1 && COMPASS.test(first.key)) found.push('place-compass');
  const place = knownPlace(key);
  if (place !== undefined) found.push(place.kind);
  if (many === 1 && last.key.length > 4 && PLACE_ENDING.test(last.key)) found.push('place-ending');
  if (many > 1 && (knownPlace(first.key) !== undefined || knownPlace(`${first.key} ${parts[1]?.key ?? ''}`) !== undefined))
    found.push('place-first');
  if (many > 1 && countryOfAdjective(first.key) !== undefined) found.push('adjective-first');
}
