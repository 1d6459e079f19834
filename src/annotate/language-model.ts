import { createRequire } from 'node:module';

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
 * A model for one tagger, which changes it. The same as the `core()` of wink-eng-lite-web-model 1.8.1, which takes 25 ms more:
 * it writes all of its data as JSON and reads them again to have a copy, and decodes base 64 byte by byte.
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
  const lexeme = sizedTable(file.features['lexeme']?.list ?? []);
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

function highestNumber([, mask = 0, shift = 0]: Packing): number {
  return mask >>> shift;
}

function numbersOf(base64: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}
