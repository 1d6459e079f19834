import { MORE_ORGANISATIONS } from './bodies.js';
import { LARGE_CITIES, SMALLER_CITIES } from './cities.generated.js';
import { COUNTRIES, REGIONS, WORLD_REGIONS } from './countries.js';
import { MORE_REGIONS, MORE_WORLD_REGIONS } from './lands.js';
import { KNOWN_ORGANISATIONS } from './organisations.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './person-names.generated.js';
import { MORE_GIVEN_NAMES } from './persons.js';
import { FAMILY_NAMES_OF_LANDS, GIVEN_NAMES_OF_LANDS } from './persons-of-lands.js';

/** A place that the gazetteer knows; a seat is a building or quarter that stands for the government in it. `country` is the name of its country; null for what lies in several. */
export interface KnownPlace {
  readonly kind: 'country' | 'capital' | 'seat' | 'region' | 'world-region' | 'large-city' | 'city';
  readonly country: string | null;
}

interface Gazetteer {
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly organisations: ReadonlySet<string>;
}

/** Built at the first look-up: it takes some milliseconds that a run without articles should not pay. */
let gazetteer: Gazetteer | null = null;

function load(): Gazetteer {
  gazetteer ??= build();
  return gazetteer;
}

function listed(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function build(): Gazetteer {
  const places = new Map<string, KnownPlace>();
  const adjectives = new Map<string, string>();
  const byCode = new Map<string, string>();
  const addPlace = (name: string, kind: KnownPlace['kind'], country: string | null): void => {
    const key = name.toLowerCase();
    if (!places.has(key)) places.set(key, { kind, country });
  };
  for (const line of listed(COUNTRIES, /\n/u)) {
    const [name = '', code = '', others = '', people = '', capitals = '', seats = ''] = line.split(';');
    if (code !== '') byCode.set(code, name);
    addPlace(name, 'country', name);
    for (const other of listed(others, /,/u)) addPlace(other, 'country', name);
    for (const adjective of listed(people, /,/u)) adjectives.set(adjective.toLowerCase(), name);
    for (const capital of listed(capitals, /,/u)) addPlace(capital, 'capital', name);
    for (const seat of listed(seats, /,/u)) addPlace(seat, 'seat', name);
  }
  for (const line of listed(`${REGIONS}${MORE_REGIONS}`, /\n/u)) {
    const [country = '', names = ''] = line.split(';');
    for (const name of listed(names, /,/u)) addPlace(name, 'region', country === 'Antarctica' ? null : country);
  }
  for (const name of listed(`${WORLD_REGIONS},${MORE_WORLD_REGIONS}`, /[\n,]/u)) addPlace(name, 'world-region', null);
  for (const [kind, lines] of [['large-city', LARGE_CITIES] as const, ['city', SMALLER_CITIES] as const]) {
    for (const line of lines.split('\n')) {
      const place = { kind, country: byCode.get(line.slice(0, 2)) ?? null };
      for (const city of line.slice(3).toLowerCase().split(',')) if (!places.has(city)) places.set(city, place);
    }
  }
  return {
    places,
    adjectives,
    organisations: new Set(listed(`${KNOWN_ORGANISATIONS},${MORE_ORGANISATIONS}`, /[\n,]/u).map((name) => name.toLowerCase())),
  };
}

/** The place of a folded name. */
export function knownPlace(name: string): KnownPlace | undefined {
  return load().places.get(name);
}

/** Country of a folded adjective or word for its people ("afghan", "south koreans"). */
export function countryOfAdjective(word: string): string | undefined {
  return load().adjectives.get(word);
}

/** Whether a folded name is that of a body that the news does not introduce. */
export function isKnownOrganisation(name: string): boolean {
  return load().organisations.has(name);
}

let givenNames: ReadonlySet<string> | null = null;
let familyNames: ReadonlySet<string> | null = null;

/** Whether a folded word is a given name somewhere. */
export function isGivenName(word: string): boolean {
  givenNames ??= frontDecoded(GIVEN_NAMES, `${MORE_GIVEN_NAMES} ${GIVEN_NAMES_OF_LANDS}`.split(/\s+/u));
  return givenNames.has(word);
}

/** Whether a folded word is a family name somewhere. */
export function isFamilyName(word: string): boolean {
  familyNames ??= frontDecoded(FAMILY_NAMES, FAMILY_NAMES_OF_LANDS.split(/\s+/u));
  return familyNames.has(word);
}

/** The words of a front-coded list and further ones: each entry says in base 36 how many letters it shares with the word before it. */
function frontDecoded(coded: string, more: readonly string[]): ReadonlySet<string> {
  const words = new Set(more);
  let before = '';
  for (const entry of coded.split(' ')) {
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    words.add(before);
  }
  return words;
}
