/**
 * Writes src/lexicon/frequency.generated.ts: how common the words of English are.
 *
 *     npx tsx train/compile-frequency.ts PATH/TO/wordfreq/data/small_en.msgpack.gz
 *
 * The list comes from the Python package wordfreq 3.1.1 (unpack its wheel). It blends news, subtitles, encyclopedia, web and
 * books, and foretells in how many news articles a word stands better than film subtitles (SUBTLEX) or the British National
 * Corpus do: correlation of the two idf .56 to .70 on four collections of news, against .49 to .62 and .33 to .38.
 */
import { writeFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readWordfreqList } from './wordfreq-list.js';

/** Buckets to a power of ten. */
const RESOLUTION = 10;
/** Words rarer than this share are left out. */
const RAREST = 10 ** -5.8;
const OUT = new URL('../src/lexicon/frequency.generated.ts', import.meta.url);

const nlp = winkNLP(winkModel, ['pos']);
const its = nlp.its;
const lemmaOf = its.lemma as unknown as typeof its.value;

const path = process.argv[2];
if (path === undefined) throw new Error('give the path of small_en.msgpack.gz');

const words = readWordfreqList(path).filter(({ word }) => /^[a-z][a-z-]*$/.test(word));
const shares = new Map<string, number>();
for (const { word, share } of words) {
  const lemma = nlp.readDoc(word).tokens().out(lemmaOf)[0] ?? word;
  // a form stands for itself, too: out of context a tagger may leave it uninflected
  for (const key of new Set([lemma, word])) shares.set(key, (shares.get(key) ?? 0) + share);
}
const lines = [...shares]
  .filter(([, share]) => share >= RAREST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, share]) => `${word},${Math.round(-Math.log10(share) * RESOLUTION)}`);
writeFileSync(
  OUT,
  `// Written by train/compile-frequency.ts from wordfreq 3.1.1 (Robyn Speer); data under CC BY-SA 4.0, see docs/licences/wordfreq.md.
/** Words to how rare they are, in tenths of a power of ten: "word,40" makes up about 10^-4 of running text. */
export const FREQUENCIES = \`${lines.join('\n')}\`;
/** The rarity of the rarest words of the table: what it does not hold counts as this rare. */
export const RAREST = ${Math.round(-Math.log10(RAREST) * RESOLUTION)};
`,
);
console.error(`${lines.length} words`);
