import type { OutcomeAxis } from './outcome-axis.js';
import { PERSON_AXES } from './person-outcomes.js';
import { TWO_ANSWER_AXES } from './two-answer-outcomes.js';

/** What is approved or refused elsewhere, and here still open. */
export const STILL_TO_BE_DECIDED = 'still to be decided';

/**
 * Questions that a story has one answer to, with the words of each answer: lemmas, or phrases whose words follow one another with
 * few others between. What stands behind ">" is said of its object where it is active ("they *sacked* her"), behind "=" of its
 * object where it has one ("shops *shut*", "they *shut* the shops"), the rest of its subject. Words with many meanings ("hold",
 * "pass", "go") stand only in phrases.
 */
export const OUTCOME_AXES: readonly OutcomeAxis[] = [
  ...PERSON_AXES,
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
  ...TWO_ANSWER_AXES,
];
