import { familyOf } from './wordnet.js';

/**
 * Acts and happenings that come once to one thing: a fire starts once, a bridge is built once, a treaty is signed on one day. Each
 * line names one, its words, and after the bar verbs that name it only with a companion ("take effect", "break in"). What comes
 * again and again to one thing ("visit", "announce", "attack", "win") is not listed.
 */
const ONCE_ACTS = {
  begin: 'begin start commence | break out, get way, flare up, kick off',
  land: 'landfall | make landfall, come ashore, roar in, roar ashore, sweep ashore, barrel ashore, crash ashore',
  collapse: 'collapse burst crumble | give way, cave in, come down, break apart',
  sink: 'sink capsize founder | keel over, go under',
  explode: 'explode explosion blast detonate | go off, blow up',
  crash: 'crash collide collision derail',
  approach: 'nearest closest | make approach',
  build: 'build construct erect | go service, enter service, come service, go operation, enter operation',
  open: 'open inaugurate |',
  found: 'found | set up',
  bear: 'birth | bear in, bear on',
  die: 'die | pass away',
  sign: 'sign ink | put signature, put name',
  agree: 'agree | strike deal, seal deal, reach deal, clinch deal, reach agreement, strike bargain',
  close: 'close shut | shut door, close door',
  'take effect':
    '| take effect, come force, enter force, go force, become effective, become binding, come effect, go effect, apply as, apply from',
  intrude: '| break in, get in, gain access, gain entry',
  launch: '| lift off, blast off, take off',
  marry: 'marry wed | tie knot',
  resign: 'resign | step down, stand down',
  adjourn: 'adjourn',
  seize: 'seize impound confiscate',
  evict: 'evict',
} as const;

export type OnceAct = keyof typeof ONCE_ACTS;

/** Happenings of which a story has one, so that "it" and "which" may be taken for what the other article names. */
export const ONCE_IN_A_STORY: ReadonlySet<OnceAct> = new Set(['land', 'approach']);

/** Steps of the making of a thing: they lie years apart at most, and one year is told for the other. */
export const MAKING_ACTS: ReadonlySet<OnceAct> = new Set(['build', 'open', 'found']);

/** Things that open, begin and close day by day or again and again. */
export const RECURRING: ReadonlySet<string> = new Set(
  `share stock market trade trading exchange index session day week month season year game match round talk meeting hearing lesson
  school office shop store inning half quarter service work door course class show price bell`.split(/\s+/u),
);

/** Word families for those who break in. */
export const INTRUDERS: ReadonlySet<string> = new Set(
  'intruder burglar thief robber hacker attacker raider criminal gang group crew gunman culprit cybercriminal'.split(' ').map(familyOf),
);

/** Verbs that only say that something was: what it was stands in their subject ("the blast *occurred* at noon"). */
export const OCCURRING_VERBS: ReadonlySet<string> = new Set(['occur', 'happen', 'come', 'take']);

/** Words and phrases to their act; decoded at first use. */
let words: ReadonlyMap<string, OnceAct> | undefined;

/**
 * The act that a word names, or null.
 *
 * @param lemma in lower case
 * @param companions words behind a verb, in lower case, that may make a phrase with it
 */
export function onceActOf(lemma: string, companions: readonly string[]): OnceAct | null {
  words ??= decode();
  for (const companion of companions) {
    const phrase = words.get(`${lemma} ${companion}`);
    if (phrase !== undefined) return phrase;
  }
  return words.get(lemma) ?? words.get(familyOf(lemma)) ?? null;
}

function decode(): Map<string, OnceAct> {
  const decoded = new Map<string, OnceAct>();
  for (const act of Object.keys(ONCE_ACTS) as readonly OnceAct[]) {
    const [single = '', phrases = ''] = ONCE_ACTS[act].split('|');
    for (const word of [...single.trim().split(' '), ...phrases.trim().split(', ')]) if (word !== '') decoded.set(word, act);
  }
  return decoded;
}
