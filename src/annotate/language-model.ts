import { createRequire } from 'node:module';
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import posModel from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbdModel from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';

/** How a feature is packed into the lexicon: word, mask, shift, 0 where its value is the number of a name that may be new, 1 where a token has it. */
type Packing = readonly number[];

/** The model's data as the package ships them; `lexicon` and `xpansions` are numbers of 32 bits in base 64. */
interface ModelFile {
  readonly packing: { readonly layout: Readonly<Record<string, Packing>> };
  /** The names of each feature by number. */
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
  readonly lexicon: string;
  readonly xpansions: string;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
}

/** Names by number, and their numbers. The tagger adds those that it meets. */
interface NameTable {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

/** The part of the loaded model that a tagger needs to be looked after: its table of words. */
export interface LanguageModel {
  readonly features: { readonly lexeme: NameTable };
}

const require = createRequire(import.meta.url);

/**
 * What the tagger asks of a model, around the given data. The package's own entry also reads the machines for entities,
 * sentiment and negation, which nothing here runs; in their place stand machines without a state.
 */
export function taggerModel(core: LanguageModel): Model {
  return {
    core: () => core,
    sbd: sbdModel,
    pos: posModel,
    ner: () => ({ machines: [], transformers: [] }),
    negation: () => ({ machines: [IDLE_MACHINE] }),
    sa: () => ({ machines: [IDLE_MACHINE] }),
    metaCER: () => ({ machines: IDLE_MACHINE, transformers: [] }),
    featureFn,
    addons: { lemmatize },
  };
}

/** An automaton of wink-nlp that knows nothing, in the form that its `importJSON` reads. */
const IDLE_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/**
 * A model for one tagger, which changes it. The same as the `core()` of wink-eng-lite-web-model 1.8.1, which takes 45 ms more:
 * it writes all of its data as JSON and reads them again to have a copy, decodes base 64 byte by byte, and enters all words
 * into a hash table.
 */
export function loadLanguageModel(): LanguageModel {
  const file: ModelFile = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json');
  const { layout } = file.packing;
  const features = Object.fromEntries(
    Object.entries(file.features).map(([name, { list }]) => {
      const packing = layout[name];
      return [name, packing?.[3] === 0 ? { ...sizedTable(list), maxIndex: highestNumber(packing) } : { list: [...list] }];
    }),
  );
  const words = file.features['lexeme']?.list ?? [];
  const lexeme = { list: [...words], hash: hashOnDemand(words), intrinsicSize: words.length, index: words.length };
  const posClusters = (file.features['posClusters']?.list ?? []).map(
    (tags) => new Set(tags.split('_').map((tag) => file.pos.hash[tag] ?? 0)),
  );
  const model = {
    ...file,
    packing: { ...file.packing, efList: Object.keys(layout).filter((name) => layout[name]?.[4] === 1) },
    features: { ...features, posClusters: { list: posClusters }, lexeme },
    lexicon: numbersOf(file.lexicon),
    xpansions: numbersOf(file.xpansions),
  };
  return model;
}

/** A table with the number of names that it begins with, and the number of the next. */
function sizedTable(names: readonly string[]): NameTable & { readonly intrinsicSize: number; readonly index: number } {
  const hash: Record<string, number> = Object.create(null);
  for (let i = 0; i < names.length; i++) hash[names[i] ?? ''] = i;
  return { list: [...names], hash, intrinsicSize: names.length, index: names.length };
}

/** Searches after which a table of all words costs less: a run that makes more of them reads more than some small articles. */
const MOST_SEARCHES = 20_000;

/**
 * The numbers of `words` by word. A number is looked up when it is first asked for: of the 87,593 words a few articles need
 * some thousands, and entering all of them would take longer than tagging these articles. Where more is asked, all are entered.
 */
function hashOnDemand(words: readonly string[]): Record<string, number> {
  let searches = 0;
  const known: Record<string, number> = Object.create(
    new Proxy(Object.create(null), {
      get(_, word): number | undefined {
        if (typeof word !== 'string') return undefined;
        const number = numberOf(word, words);
        if (number !== undefined) known[word] = number;
        searches += 1;
        if (searches > MOST_SEARCHES) {
          for (let i = 0; i < words.length; i++) known[words[i] ?? ''] = i;
          Object.setPrototypeOf(known, null);
        }
        return number;
      },
    }),
  );
  return known;
}

/** Place of a word in a list that stands in the order of lower case, but for its first entry (no word). */
function numberOf(word: string, words: readonly string[]): number | undefined {
  if (word === words[0]) return 0;
  const lower = word.toLowerCase();
  let low = 1;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '').toLowerCase() < lower) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < words.length && words[i]?.toLowerCase() === lower; i++) if (words[i] === word) return i;
  return undefined;
}

function highestNumber([, mask = 0, shift = 0]: Packing): number {
  return mask >>> shift;
}

function numbersOf(base64: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}
