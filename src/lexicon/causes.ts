/** Verbs that make their subject the cause of their object. */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(['cause', 'spark', 'trigger', 'ignite', 'provoke', 'blame', 'start', 'topple']);

/** "brought down", "set off": verbs that do so with a particle. */
export const CAUSING_PHRASES: ReadonlyMap<string, string> = new Map([
  ['bring', 'down'],
  ['set', 'off'],
  ['touch', 'off'],
]);

/** What is found out about a cause, or is not. */
export const FINDING_OUT: ReadonlySet<string> = new Set([
  'establish',
  'know',
  'determine',
  'identify',
  'clear',
  'confirm',
  'understand',
  'explain',
  'say',
]);

/** Adjectives that say it has not been found out. */
export const NOT_FOUND_OUT: ReadonlySet<string> = new Set(['unknown', 'unclear', 'undetermined', 'unexplained']);

/**
 * Phrases that say what brought something about, without a verb of causing: lemmas that follow one another, each with few words
 * between ("the most *likely cause*", "*puts* it *down to*", "*are the source*").
 */
const CAUSE_PHRASES: readonly (readonly string[])[] = [
  'likely cause',
  'probable cause',
  'main cause',
  'be the cause',
  'cause be',
  'be to blame',
  'be blame',
  'be responsible',
  'be the trigger',
  'be the source',
  'be the culprit',
  'likely explanation',
  'trace to',
  'put down to',
  'attribute to',
  'stem from',
  'result from',
  'originate in',
  'lie with',
  'point to',
  'fault in',
  'owe to',
  'in the frame',
].map((phrase) => phrase.split(' '));

let phrasesByFirst: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The phrases of cause that begin with a lemma, each without its first word. */
export function causePhrasesFrom(lemma: string): readonly (readonly string[])[] {
  phrasesByFirst ??= grouped();
  return phrasesByFirst.get(lemma) ?? [];
}

function grouped(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of CAUSE_PHRASES) found.set(first, [...(found.get(first) ?? []), rest]);
  return found;
}

/** Nouns for a disaster or a breakdown of whatever sort: of a story they name the one that it tells of. */
export const MISHAPS: ReadonlySet<string> = new Set(
  'accident disaster catastrophe tragedy trouble failure mishap incident breakdown emergency malfunction'.split(' '),
);

/** Sorts of disaster that no class of everyday events names, each with its words. */
export const MISHAP_SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    outage: 'outage blackout powercut darkness',
    epidemic: 'outbreak epidemic infection bacterium bacteria contagion illness disease poisoning cholera typhoid salmonella measles',
  }).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
);
