import { countryOfAdjective, knownPlace } from '../../lexicon/names/gazetteer.js';
import type { Token } from '../../model/token.js';
import type { Candidate } from './candidate.js';
import type { TypedName } from './recognise.js';
import { keyOf, keyOfToken } from './word.js';

/**
 * The country that a name belongs to as far as the article tells: a place's own, that of a seat of government, that of the
 * adjective or possessive before it. Cities that several countries may have count only where the article names the country.
 */
export function countryOf({ candidate, type }: TypedName, tokens: readonly Token[], named: ReadonlySet<string>): string | null {
  if (type === 'place') return countryOfPlace(candidate, tokens, named);
  const own = knownPlace(candidate.key);
  if (type === 'organisation' && (own?.kind === 'capital' || own?.kind === 'country' || own?.kind === 'seat')) return own.country;
  return candidate.nationality ?? (type === 'organisation' ? countryInName(candidate) : null) ?? possessorBefore(candidate, tokens);
}

function countryOfPlace(place: Candidate, tokens: readonly Token[], named: ReadonlySet<string>): string | null {
  const own = knownPlace(place.key);
  if (own?.kind === 'country') return own.country;
  const behind = countryBehind(place, tokens);
  if (behind !== null) return behind;
  const known = own ?? knownPlace(place.key.replace(/ (?:city|province|prefecture|oblast|state|county|island)$/u, ''));
  if (known === undefined) return place.nationality ?? countryInName(place);
  if (known.kind === 'world-region') return null;
  if (known.kind === 'city') return known.country !== null && named.has(known.country) ? known.country : null;
  return known.country;
}

/** "Springfield, Illinois": the country of the place behind the comma. */
function countryBehind(place: Candidate, tokens: readonly Token[]): string | null {
  if (tokens[place.endToken]?.text !== ',') return null;
  const [one, two] = [tokens[place.endToken + 1], tokens[place.endToken + 2]];
  if (one === undefined) return null;
  const outer =
    (two === undefined ? undefined : knownPlace(`${keyOfToken(one)} ${keyOfToken(two)}`)) ??
    knownPlace(keyOfToken(one)) ??
    knownPlace(one.lower);
  return outer?.kind === 'country' || outer?.kind === 'region' ? outer.country : null;
}

/** "[Russian] Foreign Ministry", "Bank of [Japan]". */
function countryInName({ words }: Candidate): string | null {
  for (const [i, word] of words.entries()) {
    const pair = `${word.key} ${words[i + 1]?.key ?? ''}`;
    const adjective = countryOfAdjective(pair) ?? countryOfAdjective(word.key);
    if (adjective !== undefined) return adjective;
    const place = knownPlace(pair) ?? knownPlace(word.key);
    if (place?.kind === 'country') return place.country;
  }
  return null;
}

/** "Russia's Foreign Ministry". */
function possessorBefore(name: Candidate, tokens: readonly Token[]): string | null {
  const first = name.title[0]?.token ?? name.firstToken;
  const mark = tokens[first - 1];
  if (mark === undefined || !/['’]s$/u.test(mark.text)) return null;
  const owner = /^['’]s$/u.test(mark.text) ? tokens[first - 2] : mark;
  if (owner === undefined) return null;
  const key = keyOf(owner.text.replace(/['’]s$/u, ''));
  const before = tokens[first - 3];
  const place = (before === undefined ? undefined : knownPlace(`${keyOfToken(before)} ${key}`)) ?? knownPlace(key);
  return place?.kind === 'country' || place?.kind === 'capital' || place?.kind === 'seat' ? place.country : null;
}

/** The countries that an article names, by name or by adjective. */
export function countriesNamed(names: readonly TypedName[], tokens: readonly Token[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { candidate, type } of names) {
    const place = type === 'place' ? knownPlace(candidate.key) : undefined;
    if (place !== undefined && place.kind !== 'city' && place.kind !== 'large-city' && place.country !== null) named.add(place.country);
    if (candidate.nationality !== null) named.add(candidate.nationality);
  }
  for (const token of tokens) {
    if (token.tag !== 'ADJ' && token.tag !== 'PROPN') continue;
    const country = countryOfAdjective(token.lower);
    if (country !== undefined) named.add(country);
  }
  return named;
}
