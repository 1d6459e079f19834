/** Common nouns for people whose form does not show it. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'people person man woman child boy girl adult baby infant teenager student pupil resident citizen civilian soldier troop guard guest patient nurse doctor customer client ' +
    'victim casualty survivor fatality member employee staff official tourist passenger migrant refugee immigrant evacuee detainee inmate hostage captive suspect defendant witness ' +
    'voter candidate participant individual crew family relative household inhabitant local spectator fan athlete pensioner recipient personnel personnel body dead wounded injured missing'
  ).split(/\s+/u),
);

/** Whether a counted noun stands for people: listed, or made of a verb or a place ("worker", "runner", "villager", "scientist"). */
export function isPersonNoun(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || (lemma.length > 5 && /(?:[^aeiou]er|eer|ist|ian|yee)$/u.test(lemma) && !NOT_PERSONS.has(lemma));
}

const NOT_PERSONS: ReadonlySet<string> = new Set([
  'number',
  'quarter',
  'computer',
  'container',
  'counter',
  'center',
  'chapter',
  'letter',
  'shelter',
  'cluster',
  'master',
  'winter',
  'summer',
  'server',
  'border',
  'order',
  'meter',
  'paper',
  'tower',
  'corner',
  'helicopter',
  'freighter',
  'tanker',
  'booster',
  'poster',
  'printer',
  'router',
  'sticker',
  'marker',
  'filter',
  'folder',
  'power',
  'chamber',
  'member state',
]);
