import type { OutcomeAxis } from './outcome-axis.js';

/** Questions about a single person, written as `OUTCOME_AXES` says. */
export const PERSON_AXES: readonly OutcomeAxis[] = [
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
