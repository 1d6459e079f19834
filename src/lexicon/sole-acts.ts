/**
 * Acts that one agent does to one thing: who found, made, founded or ordered it, no other did. Each line names the act, its verbs,
 * and after the bar the nouns for who does it. What many may do to one thing ("visit", "praise", "attack") is not listed, nor are
 * nouns that are titles of office ("leader", "director").
 */
const SOLE_ACTS = {
  discover: 'discover find spot detect unearth uncover excavate dig sight | discoverer finder',
  make: 'make build manufacture produce supply construct assemble develop design engineer | maker manufacturer supplier builder designer',
  announce: 'announce unveil | ',
  present: 'present introduce | presenter',
  invent: 'invent devise patent | inventor',
  found: 'found | founder',
  write: 'write author compose pen draft | author composer',
  translate: 'translate | translator',
  publish: 'publish | publisher',
  photograph: 'photograph film | photographer',
  conduct: 'conduct | conductor',
  open: 'open inaugurate | ',
  restore: 'restore renovate | restorer',
  donate: 'donate bequeath | donor',
  rent: 'rent lease charter | tenant',
  guard: 'guard | ',
  raise: 'raise | ',
  treat: 'treat | ',
  arrest: 'arrest | ',
  defend: 'defend represent | ',
  own: 'own buy purchase acquire | owner buyer purchaser',
  sell: 'sell auction | seller auctioneer',
  hold: 'hold set | holder',
  win: 'win | winner',
  beat: 'beat defeat | ',
  lead: 'lead head chair mastermind coordinate | ringleader mastermind',
  host: 'host organise organize | host organiser organizer',
  kill: 'kill murder assassinate shoot stab | killer murderer assassin',
  pilot: 'pilot fly steer skipper | pilot skipper helmsman',
  drive: 'drive | driver',
  operate: 'operate | operator',
  insure: 'insure underwrite | insurer underwriter',
  finance: 'sponsor finance bankroll | sponsor financier',
  order: 'order commission authorise authorize decree | ',
  appoint: 'appoint nominate | ',
  dismiss: 'dismiss sack fire | ',
  sentence: 'sentence jail fine | ',
  veto: 'veto | ',
  broker: 'broker mediate | broker mediator',
  rescue: 'rescue | rescuer',
  replace: 'replace succeed | successor',
  engage: 'hire recruit sign | ',
  inspect: 'inspect examine audit | inspector auditor',
} as const;

export type SoleAct = keyof typeof SOLE_ACTS;

/**
 * Acts that are done once in a story: there is one find, one maker, one announcement, so that "it" and "the part" may be taken for
 * what the other article names. Of the others there are as many as there are things.
 */
export const ACTS_OF_A_STORY: ReadonlySet<SoleAct> = new Set(['discover', 'make', 'announce', 'invent', 'found', 'hold']);

/** What is held and set as a record: other things that are held or set ("talks", "a date") have no one holder. */
export const RECORD_NOUNS: ReadonlySet<string> = new Set(['record', 'mark', 'best', 'title', 'crown']);

/** Nouns that stand for a thing named before, as a pronoun does. */
export const STAND_IN_NOUNS: ReadonlySet<string> = new Set(
  'part unit component device system product item thing object body piece site place spot find measure step plan scheme move equipment machine model'.split(
    ' ',
  ),
);

let byVerb: ReadonlyMap<string, SoleAct> | undefined;
let byAgent: ReadonlyMap<string, SoleAct> | undefined;

/** The act that a verb names, by its lemma; undefined for other verbs. */
export function soleActOf(verb: string): SoleAct | undefined {
  byVerb ??= decoded(0);
  return byVerb.get(verb);
}

/** The act of the one whom a noun names by it ("supplier"), by its lemma; undefined for other nouns. */
export function actOfAgent(noun: string): SoleAct | undefined {
  byAgent ??= decoded(1);
  return byAgent.get(noun);
}

function decoded(part: 0 | 1): ReadonlyMap<string, SoleAct> {
  const acts = Object.keys(SOLE_ACTS) as readonly SoleAct[];
  return new Map(
    acts.flatMap((act) =>
      (SOLE_ACTS[act].split('|')[part] ?? '')
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word, act] as const),
    ),
  );
}
