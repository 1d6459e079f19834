import type { OutcomeAxis } from './outcome-axis.js';

type Pair = readonly [name: string, one: string, words: string, other: string, words: string];

/** Questions about a single person that are settled once. */
const OF_PERSONS: readonly Pair[] = [
  [
    'owned up or not',
    'admitted it',
    'confess, plead guilty, own up, accept responsibility, take responsibility, accept blame, admit guilt, admit charge',
    'denied it',
    'plead not guilty, plead innocent, protest innocence, maintain innocence, deny wrongdoing, deny charge, deny responsibility, deny involvement, deny guilt',
  ],
  [
    'said sorry or not',
    'apologised',
    'apologise, apologize, say sorry, offer apology, issue apology, make apology',
    'did not',
    'refuse to apologise, refuse to apologize, decline to apologise, decline to apologize, offer no apology, no apology, unapologetic',
  ],
  [
    'knew or not',
    'knew',
    'be aware, have know, be warned, have be tell, have be warn, receive warning, ignore warning',
    'did not know',
    'unaware, no knowledge, know nothing, never tell, never warn, not aware, be not tell, in the dark',
  ],
  [
    'kept the seat or lost it',
    'kept it',
    'retain seat, hold seat, keep seat, win re-election, be re-elect, be reelect, win reelection',
    'lost it',
    'lose seat, be unseat, be vote out, lose re-election, lose reelection, be defeat',
  ],
  [
    'conscious or not',
    'conscious',
    'conscious, regain consciousness, awake',
    'unconscious',
    'unconscious, lose consciousness, in coma, comatose',
  ],
];

/** Questions about a thing that are settled once. */
const OF_THINGS: readonly Pair[] = [
  [
    'came off or failed',
    'succeeded',
    'succeed, be success, be successful, prove success, pull off, pay off, bear fruit',
    'failed',
    'fail, be failure, be unsuccessful, end in failure, come to nothing, fall through, fall flat, break down, end without',
  ],
  [
    'held or gave way',
    'held',
    'hold firm, withstand, hold out, remain standing, still stand, hold up, remain intact',
    'gave way',
    'give way, burst, >breach, collapse, cave in, crumble, buckle, topple, overtop, snap',
  ],
  [
    'on time or late',
    'on time',
    'on time, on schedule, punctual, without delay, to schedule, as schedule',
    'late',
    'be late, behind schedule, run late, >delay, >postpone, overrun, be overdue',
  ],
  [
    'full or not',
    'full',
    'sell out, be packed, be full, to capacity, full house, capacity crowd, standing room',
    'not full',
    'empty seat, half empty, half full, unsold, sparsely, poorly attended, be empty, thinly attended',
  ],
  ['raised, held or cut', 'raised', '>raise, >hike, >lift, put up', 'cut', '>cut, >lower, >reduce, >trim, >slash, bring down'],
  [
    'peaceful or violent',
    'peaceful',
    'peaceful, peacefully, without incident, without violence, no violence',
    'violent',
    'violent, turn violent, turn ugly, descend into violence, erupt in violence, end in violence, end in clash',
  ],
  [
    'signed or not',
    'signed',
    '>sign, >initial, put pen to paper, put name to',
    'not signed',
    'refuse to sign, decline to sign, unsigned, be not sign, never sign',
  ],
  [
    'safe or not',
    'safe',
    'be safe, safe to drink, safe to eat, no danger, no risk, pose no, harmless, within limit, be clean',
    'unsafe',
    'unsafe, be dangerous, >contaminate, >pollute, poisonous, toxic, hazardous, above limit, unfit',
  ],
  [
    'switched on or off',
    'on',
    '>switch on, >turn on, be on, >activate',
    'off',
    '>switch off, >turn off, be off, >disable, >deactivate, >disconnect',
  ],
  ['afloat or sunk', 'afloat', 'afloat, stay afloat, remain afloat, tow to, tow into', 'sunk', 'sink, go down, founder, to the bottom'],
  [
    'real or not',
    'real',
    'genuine, authentic, authenticate',
    'not real',
    'fake, forge, forgery, counterfeit, hoax, bogus, fabricate, doctored',
  ],
  [
    'for it or against it',
    'for it',
    '>support, >back, >favour, >favor, vote for, in favour, in favor',
    'against it',
    '>oppose, vote against, come out against, campaign against',
  ],
];

/** Questions about a thing whose answer the next day may change. */
const OF_THINGS_MOVING: readonly Pair[] = [
  [
    'under control or not',
    'under control',
    'under control, >contain, >extinguish, put out, >plug, >cap, bring under control, stop leak',
    'not under control',
    'out of control, uncontained, still burn, still leak, rage, continue to leak, continue to burn, continue to spread, still spread, still gush',
  ],
];

/** Adjectives with those that deny them by "un-": of one thing or person only one of the two is so. */
const UN_WORDS =
  'armed insured vaccinated locked manned licensed trained marked guarded attended authorised authorized registered qualified covered lit heated occupied beaten changed planned paid verified confirmed aware married';

/** Questions of which a story may ask a few, beside those that every desk knows. */
export const TWO_ANSWER_AXES: readonly OutcomeAxis[] = [
  ...OF_PERSONS.map((pair) => axisOf(pair, 'person', false)),
  ...OF_THINGS.map((pair) => axisOf(pair, 'thing', false)),
  ...OF_THINGS_MOVING.map((pair) => axisOf(pair, 'thing', true)),
  ...UN_WORDS.split(' ').map((word) => axisOf([`${word} or not`, word, word, `un${word}`, `un${word}`], 'thing', false)),
];

function axisOf([name, one, words, other, others]: Pair, of: 'person' | 'thing', moves: boolean): OutcomeAxis {
  return { name, of, flips: true, moves, answers: { [one]: words, [other]: others } };
}
