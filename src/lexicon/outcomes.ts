import { MORE_AXES } from './more-outcomes.js';
import type { OutcomeAxis } from './outcome-axis.js';

/** What is approved or refused elsewhere, and here still open. */
export const STILL_TO_BE_DECIDED = 'still to be decided';

/**
 * Questions that a story has one answer to, with the words of each answer: lemmas, or phrases whose words follow one another with
 * few others between. What stands behind ">" is said of its object where it is active ("they *sacked* her"), behind "=" of its
 * object where it has one ("shops *shut*", "they *shut* the shops"), the rest of its subject. Words with many meanings ("hold",
 * "pass", "go") stand only in phrases.
 */
export const OUTCOME_AXES: readonly OutcomeAxis[] = [
  {
    name: 'how an office was left',
    of: 'person',
    flips: false,
    moves: false,
    answers: {
      'left by own will':
        'resign, step down, stand down, step aside, bow out, hand in resignation, tender resignation, offer resignation, quit, retire, abdicate',
      removed:
        '>dismiss, >sack, >oust, >depose, >fire, >axe, >force out, >kick out, >remove from, >strip of, >relieve of, lose job, >vote out, show door',
    },
  },
  {
    name: 'held or free',
    of: 'person',
    flips: true,
    moves: true,
    answers: {
      held: '>arrest, under arrest, >detain, in custody, into custody, behind bar, >jail, >imprison, >remand, in jail, in prison, in cell',
      free: 'go home, >release, >free, >let go, walk free, at large, on the run, at liberty, on bail, >send home',
    },
  },
  {
    name: 'alive or dead',
    of: 'person',
    flips: true,
    moves: true,
    answers: {
      dead: 'die, perish, drown, >kill, lose life, pass away, find dead, pronounce dead, is dead, be dead, >murder, succumb',
      alive: 'survive, find alive, pull alive, be alive, is alive, live through, escape death, recover in hospital, pull through',
    },
  },
  {
    name: 'hurt or not',
    of: 'person',
    flips: true,
    moves: false,
    answers: {
      hurt: '>injure, >wound, >hurt, suffer injury, suffer burn, suffer wound, break leg, break arm, break rib',
      unhurt: 'unhurt, unharmed, uninjured, unscathed, escape injury, without scratch, safe and sound',
    },
  },
  {
    name: 'there or not',
    of: 'person',
    flips: false,
    moves: false,
    answers: {
      there: '>attend, take part, be present, turn up, show up, in attendance',
      absent: '>boycott, stay away, be absent, >skip, fail to attend, fail to appear, fail to turn, stay at home, in absentia',
    },
  },
  {
    name: 'guilty or not',
    of: 'person',
    flips: false,
    moves: false,
    answers: {
      'found guilty': '>convict, find guilty',
      'found not guilty': '>acquit, find not guilty, find innocent, >clear of, >exonerate',
    },
  },
  {
    name: 'how somebody died',
    of: 'person',
    flips: false,
    moves: false,
    answers: {
      'by illness':
        'die of malaria, die of cancer, die of pneumonia, die of illness, die of disease, die of fever, die of infection, die of natural cause, die of heart, die of stroke, die from illness, die from disease, succumb to malaria, succumb to cancer, succumb to illness, succumb to disease, succumb to infection, heart attack, cardiac arrest, fall ill and die, natural cause',
      'by gunfire': '>shoot, >gun down, die of gunshot, die of bullet, gunshot wound',
      'by a blade': '>stab, >knife, stab to death, stab wound',
      'by drowning': 'drown, sweep away',
      'by a fall': 'fall to death, plunge to death, die in fall',
      'by own hand': 'take own life, commit suicide, kill himself, kill herself, hang himself, hang herself',
      'by fire': 'burn to death, die in fire, die in blaze, smoke inhalation, burn alive',
      'by hunger, thirst or cold': 'starve, freeze to death, die of thirst, die of hunger, die of exposure, die of cold',
      'in a crash': 'die in crash, kill in crash, run over, die in accident, kill in accident',
    },
  },
  {
    name: 'profit or loss',
    of: 'figure',
    flips: false,
    moves: false,
    answers: {
      profit: 'profit, surplus, earn, in the black, net income',
      loss: 'loss, lose, deficit, shortfall, in the red',
    },
  },
  {
    name: 'up or down',
    of: 'thing and figure',
    flips: false,
    moves: false,
    answers: {
      up: '=raise, =increase, rise, climb, grow, gain, jump, soar, surge, strengthen, advance, go up, be up, add, swell, expand',
      down: '=cut, =lower, =reduce, fall, drop, decline, shrink, slip, slide, slump, plunge, tumble, weaken, lose, shed, go down, be down, decrease, contract, retreat, dip',
    },
  },
  {
    name: 'worked or failed',
    of: 'thing',
    flips: true,
    moves: false,
    answers: {
      worked: 'work, function, kick in, work as plan, operate normal, respond, switch on, come on',
      failed:
        'fail, malfunction, break down, out of order, out of action, out of service, fall silent, stay silent, jam, conk out, refuse to start',
    },
  },
  {
    name: 'whole or damaged',
    of: 'thing',
    flips: true,
    moves: false,
    answers: {
      whole: 'intact, undamaged, escape damage, without damage, clean bill, no damage, structurally sound, stand up to',
      damaged:
        '>damage, >destroy, >wreck, >crack, suffer damage, >ruin, >flatten, >gut, in ruin, >rip open, >tear open, >rupture, sustain damage',
    },
  },
  {
    name: 'open or closed',
    of: 'thing',
    flips: true,
    moves: true,
    answers: {
      open: '=reopen, open, be open, stay open, remain open, as normal, as usual, >restore, =resume, run normal',
      closed:
        '=close, =shut, >shutter, stay shut, stay closed, remain closed, >suspend, out of use, >seal off, at standstill, >block, stay at home, remain at home',
    },
  },
  {
    name: 'approved or not',
    of: 'thing',
    flips: false,
    moves: true,
    answers: {
      approved:
        '>approve, >ratify, >endorse, >authorise, >authorize, >greenlight, >clear, >give green light, >give blessing, >give approval, >give consent, >give nod, >sign off, win approval, get approval, >give go ahead, >adopt, >bless',
      refused:
        '>reject, >throw out, >strike out, >veto, >block, turn down, vote down, >refuse, >deny, strike down, >quash, withhold approval, withhold consent',
      [STILL_TO_BE_DECIDED]:
        '>yet to decide on, >yet to decide, >yet to rule on, >yet to consider, >yet to hear, >still consider, >still weigh, await ruling, await decision, await approval, await judgment, under review, >reserve judgment on, be pending, is pending',
    },
  },
  {
    name: 'counted in or left out',
    of: 'thing or figure',
    flips: true,
    moves: false,
    answers: {
      'counted in': '=include, =take in, =comprise, =contain, =count in, =factor in, =enter',
      'left out': '=exclude, =omit, =leave out, =leave aside, =strip out, count separately, report separately, list separately',
    },
  },
  {
    name: 'warned or not',
    of: 'thing',
    isOfStory: true,
    flips: true,
    moves: false,
    answers: {
      warned:
        'issue warning, give warning, sound warning, raise alarm, issue alert, put out warning, send warning, warning issue, alert issue, siren sound, siren wail, siren blare',
      'not warned': 'without warning, no warning, no alert, no alarm, no siren, siren silent, fail to warn, never warn',
    },
  },
  {
    name: 'stronger or weaker',
    of: 'thing',
    flips: false,
    moves: false,
    answers: {
      stronger: '=strengthen, firm, appreciate, gain ground, hit high, gain on',
      weaker: '=weaken, soften, depreciate, lose ground, hit low, lose against',
    },
  },
  {
    name: 'unanimous or divided',
    of: 'thing',
    isOfStory: true,
    flips: true,
    moves: false,
    answers: {
      unanimous: 'unanimous, unanimously, unanimity, without dissent, with one voice, by acclamation, without opposition',
      divided:
        'divided, majority of, to one, one against, one dissent, abstain, abstention, outvote, dissent, dissenter, vote against, split vote, split decision, by majority, narrow majority, casting vote, lone dissent, disagree with decision',
    },
  },
  {
    name: 'paid or not',
    of: 'thing',
    flips: true,
    moves: false,
    answers: {
      paid: '>pay, payment, >hand over, >settle, foot bill',
      'not paid': 'unpaid, refuse to pay, default, in arrears, pay nothing',
    },
  },
  {
    name: 'found or lost',
    of: 'thing',
    flips: true,
    moves: true,
    answers: {
      found: '>find, >recover, >locate, turn up, >retrieve, come to light',
      missing: 'missing, not turn up, without trace, unaccounted for, never recover, never find, disappear, vanish',
    },
  },
  {
    name: 'given leave or refused it',
    of: 'person',
    flips: false,
    moves: false,
    answers: {
      'had it':
        'have visa, hold visa, get visa, receive visa, obtain visa, grant visa, have permit, hold permit, receive permit, have licence, hold licence, have license, hold license, grant permission, have permission, grant asylum, receive asylum, grant bail',
      'was refused it':
        'refuse visa, deny visa, without visa, reject visa, turn down visa, refuse permit, deny permit, without permit, refuse licence, without licence, without license, deny license, refuse permission, deny permission, without permission, refuse asylum, deny asylum, refuse bail, deny bail',
    },
  },
];

/** Words before a verb of approving that leave it open ("must *still* clear", "has *yet to* rule"). */
export const PENDING_PHRASES: readonly (readonly string[])[] = [
  'must still',
  'still must',
  'still has to',
  'still have to',
  'still had to',
  'still needs',
  'still need',
  'has yet to',
  'have yet to',
  'had yet to',
  'is yet to',
  'are yet to',
  'still to be',
  'still awaits',
  'still awaiting',
  'still waiting',
  'still subject to',
  'remains subject to',
  'is subject to',
].map((phrase) => phrase.split(' '));

/** One word or phrase of an answer. */
export interface OutcomeWords {
  readonly axis: OutcomeAxis;
  readonly answer: string;
  /** Lemmas, in order. */
  readonly words: readonly string[];
  /** Whether it is said of its object, where it is active: always, where it has one, or never. */
  readonly object: 'always' | 'if any' | 'never';
}

let byFirst: ReadonlyMap<string, readonly OutcomeWords[]> | undefined;

/** The words and phrases that begin with a lemma, longest first. */
export function outcomesFrom(lemma: string): readonly OutcomeWords[] {
  byFirst ??= decoded();
  return byFirst.get(lemma) ?? [];
}

function decoded(): ReadonlyMap<string, readonly OutcomeWords[]> {
  const found = new Map<string, OutcomeWords[]>();
  for (const axis of [...OUTCOME_AXES, ...MORE_AXES])
    for (const [answer, list] of Object.entries(axis.answers))
      for (const entry of list.split(',').map((text) => text.trim())) {
        const words = entry.replace(/^[>=]/u, '').split(' ');
        const object = entry.startsWith('>') ? 'always' : entry.startsWith('=') ? 'if any' : 'never';
        const first = words[0] ?? '';
        found.set(first, [...(found.get(first) ?? []), { axis, answer, words, object }]);
      }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}
