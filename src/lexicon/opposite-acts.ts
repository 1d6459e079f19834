/**
 * Verbs of which one subject does not do both to one thing at one time. Each line has two camps; an asterisk marks those that need no
 * object to be opposites ("she will stay", "she will leave"), a plus those of which also what is done excludes the other ("he survived"). What may follow one another in the course of a story ("impose" and "lift",
 * "arrest" and "free", "begin" and "end") is not listed, nor what goes up and down ("rise", "fall").
 */
const OPPOSITE_ACTS = `* stay remain | leave quit resign depart retire
+ survive | die perish drown
proceed | cancel postpone delay scrap
accept agree welcome | reject refuse decline rebuff spurn
approve ratify endorse adopt | reject veto oppose block defeat
support favour favor back | oppose resist
allow permit authorise authorize let | ban forbid prohibit bar outlaw block
retain preserve maintain | scrap abolish abandon ditch axe
raise increase hike | lower reduce slash trim
attend | boycott skip miss
grant award | deny refuse withhold
include contain | exclude omit
uphold affirm | overturn quash reverse
convict | acquit clear exonerate
confirm admit acknowledge concede | deny dispute rebut refute
obey respect observe honour honor | break breach violate flout defy
widen expand enlarge | narrow shrink
strengthen | weaken`;

interface Camp {
  readonly line: number;
  readonly side: 0 | 1;
  readonly opposites: Opposites;
}

let camps: ReadonlyMap<string, readonly Camp[]> | undefined;

/** Whether opposites are so of one who does them, of one who will, or only of one object. */
export type Opposites = 'once' | 'alone' | 'of one object';

/** Whether two verbs, by their lemmas, are opposites; `alone` where they are so without a common object. */
export function oppositeActs(a: string, b: string): Opposites | null {
  camps ??= decoded();
  for (const one of camps.get(a) ?? [])
    for (const other of camps.get(b) ?? []) if (one.line === other.line && one.side !== other.side) return one.opposites;
  return null;
}

/** Whether a verb is in one of the camps. */
export function hasOpposite(verb: string): boolean {
  camps ??= decoded();
  return camps.has(verb);
}

function decoded(): ReadonlyMap<string, readonly Camp[]> {
  const found = new Map<string, Camp[]>();
  OPPOSITE_ACTS.split('\n').forEach((text, line) => {
    const opposites = text.startsWith('* ') ? 'alone' : text.startsWith('+ ') ? 'once' : 'of one object';
    const sides = text.replace(/^[*+] /u, '').split(' | ');
    for (const side of [0, 1] as const)
      for (const verb of (sides[side] ?? '').split(' ')) found.set(verb, [...(found.get(verb) ?? []), { line, side, opposites }]);
  });
  return found;
}
