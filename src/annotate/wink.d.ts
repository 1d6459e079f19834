/** Parts of the tagger's packages that are loaded one by one, as far as they are used here. */

/** A finite automaton as JSON: version, last state, next states by state and event, names and marks of end states. */
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  const load: () => { readonly machines: readonly string[] };
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => { readonly machines: readonly string[] };
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  /** What guesses of the tag of an unknown word look up. */
  interface WordTable {
    lookup(word: string): readonly number[];
    intrinsicSize(): number;
    posOf(word: number): number;
  }
  const features: (config: unknown) => { pos(word: string, category: number, words: WordTable): number };
  export default features;
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  /** The dictionary form of a word in lower case that has a tag; asks which words are base forms with a tag. */
  const lemmatize: (word: string, tag: string, words: { hasSamePOS(word: string, tag: string): boolean }) => string;
  export default lemmatize;
}
declare module 'wink-nlp/src/compile-trex.js' {
  /** The patterns that words are cut by. */
  const compile: (patterns: unknown) => unknown;
  export default compile;
}
declare module 'wink-nlp/src/tokenizer.js' {
  /** What is asked and told while a text is cut; a known word that is a contraction is added as its parts. */
  interface WordSink {
    isLexeme(word: string): boolean;
    /** Truthy where the word is known. */
    _addTokenIfInCache(word: string): number;
    _addToken(word: string, category: number): void;
  }
  const tokenizer: (
    patterns: unknown,
    categories: Readonly<Record<string, number>>,
    preserved: unknown,
  ) => (sink: WordSink, text: string) => void;
  export default tokenizer;
}
