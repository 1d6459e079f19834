import { familyOf } from './wordnet.js';

/**
 * Classes of everyday news events: words that newsrooms use for one another when they tell of one event, though a dictionary
 * keeps them apart. One word of a family is enough ("resign" covers "resignation"). After the bar stand verbs that name the
 * event only with a particle or an object ("step down", "lose life"). A word stands in one class, that of its commonest meaning
 * in news; words with too many meanings ("take", "strike", "pass") stand in none, nor do persons ("killer").
 */
const EVENT_CLASSES = {
  // disasters and accidents
  die: 'die dead deadly perish fatality fatal kill killing drown casualty toll lethal lifeless | pass away, lose life, claim life, take life',
  murder: 'murder homicide slay slaying manslaughter assassinate massacre slaughter | gun down',
  injure: 'injure injury wound hurt maim',
  survive: 'survive survival | live through, pull through',
  'go missing': 'missing disappear vanish unaccounted untraced | go missing, lose contact',
  rescue: 'rescue | dig out, pull alive, pull rubble, winch aboard, bring ashore',
  evacuate: 'evacuate flee displace | move out, leave home, clear out',
  burn: 'burn fire blaze wildfire bushfire inferno flame | burn down, catch fire, set alight',
  extinguish: 'extinguish douse quench | put out',
  explode: 'explode explosion blast detonate bomb bombing | blow up, go off',
  collapse: 'collapse crumble topple | give way, cave in, fall in, fall down',
  destroy: 'destroy demolish ruin raze wreck devastate flatten gut | tear down, knock down, wipe out',
  crash: 'crash collide collision accident pileup derail derailment | run into, plough into, plow into, slam into, smash into',
  sink: 'sink capsize founder | keel over',
  flood: 'flood inundate submerge deluge flooding',
  quake: 'earthquake quake tremor temblor',
  storm: 'storm hurricane cyclone typhoon tornado twister',
  spill: 'spill spillage leak seep slick',
  // crime and police
  arrest: 'arrest detain detention apprehend nab custody | pick up, round up, hold custody, take custody',
  shoot: 'shoot shooting shot gunfire gunshot shootout | open fire',
  stab: 'stab stabbing knife',
  rob: 'rob robbery steal theft burglary heist loot burgle | make off, hold up',
  escape: 'escape breakout jailbreak abscond | break out, run away, walk away, take off',
  kidnap: 'kidnap kidnapping abduct abduction | take hostage, hold hostage',
  hack: 'hack breach cyberattack ransomware intrusion | break into',
  attack: 'attack assault raid onslaught ambush invade invasion',
  riot: 'riot rioting unrest clash disturbance',
  investigate: 'investigate probe inquiry enquiry inquest | look into',
  // courts
  sue: 'sue lawsuit litigation | take court, file suit',
  indict: 'indict indictment arraign prosecute prosecution',
  convict: 'convict conviction | find guilty',
  acquit: 'acquit acquittal exonerate | find innocent, clear charge',
  sentence: 'sentence jail imprison imprisonment incarcerate | put bar, lock up, send prison',
  'plead guilty': 'confess confession | plead guilty, admit guilt, own up',
  overturn: 'overturn quash annul revoke rescind repeal invalidate | strike down, set aside',
  rule: 'ruling verdict judgment judgement | hand down',
  // politics and diplomacy
  elect: 'elect election vote ballot balloting poll referendum',
  resign: 'resign quit | step down, stand down, step aside, bow out, leave office',
  dismiss: 'dismiss sack oust depose overthrow unseat coup putsch | force out, kick out, remove office',
  appoint: 'appoint nominate designate | swear in, take office',
  approve: 'approve ratify endorse authorize greenlight | sign off, give nod',
  reject: 'reject refuse rebuff spurn veto | turn down, vote down',
  ban: 'ban prohibit outlaw forbid proscribe blacklist',
  delay: 'delay postpone defer | put off, push back, put back, hold over',
  cancel: 'cancel scrap scrub | call off',
  sanction: 'sanction embargo',
  negotiate: 'negotiate negotiation parley | hold talk',
  agree: 'agree agreement accord pact deal treaty',
  withdraw: 'withdraw pullout retreat | pull out, pull back',
  protest: 'protest demonstrate demonstration rally | take street',
  truce: 'truce ceasefire armistice | stop fighting, lay weapon',
  deny: 'deny refute rebut disavow',
  confirm: 'confirm corroborate verify | bear out',
  announce: 'announce unveil declare reveal disclose | make public',
  free: 'free liberate | let go, set free',
  deport: 'deport expel expulsion | send home',
  // business
  acquire: 'acquire buy purchase takeover buyout | take over, snap up, buy out',
  merge: 'merge merger | join force',
  sell: 'sell divest offload | sell off, spin off',
  rise: 'rise increase grow climb soar surge | go up, shoot up, move up',
  fall: 'fall drop decline decrease plunge plummet slump tumble shrink dip | go down',
  earn: 'profit earnings',
  'lay off': 'layoff redundancy | lay off, lose job, cut job, shed job',
  hire: 'hire recruit | take on, sign up',
  'go bankrupt': 'bankrupt bankruptcy insolvent insolvency liquidation | go bust, go under',
  recall: 'recall | call back',
  close: 'close shut shutdown shutter | shut down, close down, wind up',
  open: 'open reopen inaugurate | open up',
  begin: 'begin start commence kickoff | get underway, kick off',
  end: 'end finish conclude cease terminate | wrap up',
  // sports
  win: 'win victory triumph beat | come first, take title',
  lose: 'lose defeat loss',
  qualify: 'qualify clinch secure | go through, book place',
  // health, science, space
  infect: 'infect infection contagion | test positive, come down',
  vaccinate: 'vaccinate vaccine jab inoculate immunize',
  treat: 'treat treatment therapy rehab rehabilitation',
  hospitalize: 'hospitalize hospitalization | take hospital, rush hospital, admit hospital',
  discover: 'discover discovery unearth uncover excavate | dig up, come across',
  launch: 'launch liftoff blastoff | lift off, blast off',
  land: 'land touchdown splashdown | touch down, splash down',
  // movement, work, family
  'walk out': 'walkout stoppage | down tool, walk off, walk out, go strike',
  arrive: 'arrive | turn up',
  depart: 'depart leave | set off, set sail',
  enter: 'enter | check into, check in, go into',
  build: 'build construct erect',
  repair: 'repair fix mend patch',
  marry: 'marry wed wedding | tie knot',
  divorce: 'divorce | split up, break up, part way',
  apologize: 'apologize | say sorry',
} as const;

export type EventClass = keyof typeof EVENT_CLASSES;

/**
 * Classes that cannot both be true of one matter, participants alike: "won" and "lost" are one event told of two sides.
 * What may follow one another ("appoint" and "dismiss", "begin" and "end") is not listed.
 */
const OPPOSITE_CLASSES: readonly (readonly [EventClass, EventClass])[] = [
  ['die', 'survive'],
  ['convict', 'acquit'],
  ['approve', 'reject'],
  ['confirm', 'deny'],
  ['open', 'close'],
  ['rise', 'fall'],
  ['win', 'lose'],
];

/** Words, and verbs with their companion ("step down"), to their class; decoded at first use. */
let classOfWord: ReadonlyMap<string, EventClass> | undefined;
let classOfFamily: ReadonlyMap<string, EventClass> | undefined;

/**
 * The class of everyday news events that a word names, or null.
 *
 * @param lemma in lower case.
 * @param companion the particle of a verb or the lemma of its object, where it has one; a verb that is in no class with its
 *   companion is looked up alone.
 */
export function eventClassOf(lemma: string, companion?: string): EventClass | null {
  classOfWord ??= decodeWords();
  classOfFamily ??= decodeFamilies(classOfWord);
  const phrase = companion === undefined ? undefined : classOfWord.get(`${lemma} ${companion}`);
  return phrase ?? classOfWord.get(lemma) ?? classOfFamily.get(familyOf(lemma)) ?? null;
}

/** Whether two classes are opposites ("approve" and "reject"). */
export function areOpposite(a: EventClass, b: EventClass): boolean {
  return OPPOSITE_CLASSES.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** All words and phrases of a class, as written above. */
export function wordsOf(name: EventClass): readonly string[] {
  const [words = '', phrases] = EVENT_CLASSES[name].split(' | ');
  return [...words.split(' '), ...(phrases?.split(', ') ?? [])];
}

export const EVENT_CLASS_NAMES = Object.keys(EVENT_CLASSES) as readonly EventClass[];

function decodeWords(): Map<string, EventClass> {
  return new Map(EVENT_CLASS_NAMES.flatMap((name) => wordsOf(name).map((word) => [word, name] as const)));
}

function decodeFamilies(words: ReadonlyMap<string, EventClass>): Map<string, EventClass> {
  const families = new Map<string, EventClass>();
  for (const [word, name] of words) if (!families.has(familyOf(word))) families.set(familyOf(word), name);
  return families;
}
