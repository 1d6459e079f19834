/**
 * Writes src/lexicon/wordnet.generated.ts: word families, synonyms and opposites of common English words, from WordNet.
 *
 *     npm run lexicon
 */
import { writeFileSync } from 'node:fs';
import { FREQUENCIES } from '../src/lexicon/frequency.generated.js';
import { baseForms } from '../src/lexicon/inflection.js';
import { NOMINALISATIONS } from './nominalisations.js';
import { usSpelling } from './spelling.js';
import { readWordNet, type Sense, type SenseLink } from './wordnet-files.js';

/**
 * How large a part of the uses of each of two words must have the meaning that ties them, so that a rare meaning joins nothing.
 * Chosen on half of the topics of ECB+ (ecb-words.ts).
 */
const LEAST_SHARE = { derivation: 0.1, synonym: 0.3, antonym: 0.1 } as const;
/** Classes of nouns that name who or what takes part, and not what happens: animals, things, bodies, food, groups, objects, persons, plants, substances. */
const PARTICIPANTS: ReadonlySet<number> = new Set([5, 6, 8, 13, 14, 17, 18, 20, 27]);
/** The class of nouns that name a time. */
const TIME = 28;
const OUT = new URL('../src/lexicon/wordnet.generated.ts', import.meta.url);

const common = new Set(FREQUENCIES.split('\n').map((line) => line.split(',')[0] ?? ''));
const wordNet = readWordNet();
const synsetsOf = new Map<string, Set<string>>();
for (const sense of wordNet.senses) synsetsOf.set(sense.lemma, (synsetsOf.get(sense.lemma) ?? new Set()).add(sense.synset));
const meanTheSame = (a: string, b: string): boolean => {
  const [of, others] = [synsetsOf.get(a), synsetsOf.get(b)];
  return of !== undefined && others !== undefined && 2 * [...of].filter((synset) => others.has(synset)).length >= of.size;
};
/** Single words; phrasal verbs seen in the tagged texts; no adjectives in "-able", for what can be is not what is. */
const isUsable = (sense: Sense): boolean => {
  if (sense.lemma.includes(' ')) return sense.pos === 'v' && sense.count > 0;
  return /^[a-z]{2,}$/.test(sense.lemma) && !(sense.pos === 'a' && /[ai]ble$/.test(sense.lemma));
};
const isCommon = (sense: Sense): boolean => isUsable(sense) && (common.has(sense.lemma) || sense.count > 0);
/** British spellings count as their American twins throughout. */
const spelling = (lemma: string): string => usSpelling(lemma, meanTheSame);

/** The words most used as verbs: they head a family. */
const uses = new Map<string, { verb: number; other: number }>();
for (const sense of wordNet.senses) {
  const of = uses.get(spelling(sense.lemma)) ?? { verb: 0, other: 0 };
  const weight = sense.count + 0.01;
  uses.set(spelling(sense.lemma), sense.pos === 'v' ? { ...of, verb: of.verb + weight } : { ...of, other: of.other + weight });
}
const isVerb = (lemma: string): boolean => {
  const of = uses.get(lemma);
  return of !== undefined && of.verb >= of.other / 4;
};
const usesOf = (lemma: string): number => (uses.get(lemma)?.verb ?? 0) + (uses.get(lemma)?.other ?? 0);

/** Of these the natural objects and the persons: a word that mostly names one ("continent", "resident") names no event beside. */
const ALWAYS_APART: ReadonlySet<number> = new Set([17, 18]);
const participantUses = new Map<string, number>();
for (const sense of wordNet.senses) {
  if (sense.pos !== 'n' || !ALWAYS_APART.has(sense.file)) continue;
  participantUses.set(sense.lemma, (participantUses.get(sense.lemma) ?? 0) + sense.count + 0.01);
}
/** Whether the tie is between what happens: no noun meant as a participant, and no verb with a word that mostly is one ("resident"). */
const isOfEvents = ({ from, to }: SenseLink): boolean =>
  [from, to].every((sense) => sense.pos !== 'n' || !PARTICIPANTS.has(sense.file)) &&
  ((from.pos !== 'v' && to.pos !== 'v') || [from, to].every((sense) => sense.pos === 'v' || !isMostlyParticipant(sense.lemma)));
const isMostlyParticipant = (lemma: string): boolean => 2 * (participantUses.get(lemma) ?? 0) > usesOf(spelling(lemma));

/**
 * Adds up how strongly two words are tied: for each tie, the smaller of the parts of their uses that it concerns. A rare word
 * counts if it is tied to a common one.
 */
function strengths(links: readonly SenseLink[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { from, to } of links) {
    if (!isUsable(from) || !isUsable(to) || !(isCommon(from) || isCommon(to))) continue;
    const [a, b] = [spelling(from.lemma), spelling(to.lemma)];
    if (a === b) continue;
    const row = table.get(a) ?? new Map<string, number>();
    row.set(b, (row.get(b) ?? 0) + Math.min(from.share, to.share));
    table.set(a, row);
  }
  return table;
}

function strongest(row: ReadonlyMap<string, number> | undefined, allowed: (word: string) => boolean, least: number): string | undefined {
  return [...(row ?? [])]
    .filter(([word, strength]) => strength >= least && allowed(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** Every noun and adjective goes to the verb it is most strongly tied to, or to a commoner noun that heads a family itself: stars, never chains. */
function families(): Map<string, string> {
  const ties = strengths(wordNet.derivations.filter(isOfEvents));
  const heads = new Map(NOMINALISATIONS.map(([noun, verb]) => [noun, verb]));
  const words = [...ties.keys()].sort((a, b) => usesOf(b) - usesOf(a) || (a < b ? -1 : 1));
  for (const word of words) {
    if (isVerb(word) || heads.has(word)) continue;
    const head = strongest(ties.get(word), isVerb, LEAST_SHARE.derivation);
    if (head !== undefined) heads.set(word, head);
  }
  const headsOthers = new Set<string>();
  for (const word of words) {
    if (isVerb(word) || heads.has(word) || headsOthers.has(word)) continue;
    const isFreeHead = (other: string): boolean => !isVerb(other) && !heads.has(other) && usesOf(other) >= usesOf(word);
    const head = strongest(ties.get(word), isFreeHead, LEAST_SHARE.derivation);
    if (head === undefined) continue;
    heads.set(word, head);
    headsOthers.add(head);
  }
  return heads;
}

const heads = families();
const headOf = (lemma: string): string => heads.get(spelling(lemma)) ?? spelling(lemma);
const uniqueSorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

function familyLines(): string[] {
  const members = new Map<string, string[]>();
  const file = (word: string, head: string): void => {
    members.set(head, [...(members.get(head) ?? []), word]);
  };
  for (const word of heads.keys()) file(word, headOf(word));
  for (const sense of wordNet.senses) {
    const us = spelling(sense.lemma);
    if (us !== sense.lemma && isUsable(sense) && (isCommon(sense) || common.has(us))) file(sense.lemma, headOf(us));
  }
  for (const sense of wordNet.senses) {
    const head = headOf(sense.lemma);
    if (sense.pos === 'v' && isCommon(sense) && !members.has(head)) members.set(head, []);
  }
  const lines = [...members].flatMap(([head, words]) => [head, ...words.map((word) => `${word},${head}`)]);
  return [...lines, ...lookalikes(new Set([...members.keys(), ...[...members.values()].flat()]))];
}

/**
 * Nouns that look like a form of a listed word and are none, as families of their own: things and times in "-ing" ("building",
 * "evening") and nouns in "-s" ("news"). Words in "-ed" are participles.
 */
function lookalikes(listed: ReadonlySet<string>): string[] {
  const nouns = wordNet.senses.filter((sense) => sense.pos === 'n' && sense.share > 0.5 && isCommon(sense) && !listed.has(sense.lemma));
  const apart = nouns.filter(
    ({ lemma, file }) => lemma.endsWith('s') || (lemma.endsWith('ing') && (PARTICIPANTS.has(file) || file === TIME)),
  );
  return uniqueSorted(apart.map(({ lemma }) => lemma)).filter((noun) => baseForms(noun).some((base) => listed.has(base)));
}

function antonymLines(): string[] {
  const pairs: string[] = [];
  for (const [from, row] of strengths(wordNet.antonyms.filter(({ from, to }) => isCommon(from) && isCommon(to)))) {
    for (const [to, strength] of row) {
      const [a, b] = [headOf(from), headOf(to)];
      if (strength >= LEAST_SHARE.antonym && a !== b) pairs.push(a < b ? `${a},${b}` : `${b},${a}`);
    }
  }
  return uniqueSorted(pairs);
}

function synonymLines(): string[] {
  const synsets = new Map<string, string[]>();
  for (const sense of wordNet.senses) {
    if (!isCommon(sense) || sense.share < LEAST_SHARE.synonym) continue;
    synsets.set(sense.synset, [...(synsets.get(sense.synset) ?? []), headOf(sense.lemma)]);
  }
  const lines = [...synsets.values()].map(uniqueSorted).filter((words) => words.length > 1);
  return uniqueSorted(lines.map((words) => words.join(',')));
}

/** Turns groups of families, each on a line, into a line for every family with the numbers of its groups. */
function groupNumbers(groups: readonly string[]): string[] {
  const numbers = new Map<string, string[]>();
  for (const [number, group] of groups.entries()) {
    for (const word of group.split(',')) numbers.set(word, [...(numbers.get(word) ?? []), number.toString(36)]);
  }
  return [...numbers].map(([word, of]) => `${word},${of.join(' ')}`);
}

/** Sorts lines "word,value" by word, as src/lexicon/sorted-table.ts wants them. */
function sortedTable(lines: readonly string[]): string {
  const rows = new Map(lines.map((line) => [line.split(',')[0] ?? '', line]));
  return [...rows.keys()]
    .sort()
    .map((word) => rows.get(word))
    .join('\n');
}

const tables = {
  FAMILIES: ['Words to the head of their family; a word alone is a head, or a noun that only looks like a form of one.', familyLines()],
  SYNONYMS: ['Heads of families to the numbers of the common meanings that they have.', groupNumbers(synonymLines())],
  ANTONYMS: ['Heads of families to the numbers of the pairs of opposites that they are in.', groupNumbers(antonymLines())],
} as const;

const source = Object.entries(tables).map(([name, [what, lines]]) => `/** ${what} */\nexport const ${name} = \`${sortedTable(lines)}\`;\n`);
writeFileSync(
  OUT,
  `// Written by train/compile-wordnet.ts from WordNet 3.1, Copyright 2011 by Princeton University; see docs/licences/wordnet.md.\n${source.join('')}`,
);
for (const [name, [, lines]] of Object.entries(tables)) console.error(`${name}: ${lines.length} words`);
