import type { ClaimProfile } from '../align/profile.js';
import type { TokenRange } from '../model/claim.js';
import type { Dimension, QuantityValue } from '../values/quantity.js';

/** Longest subject or clause that a question repeats, in characters. */
const LONGEST_PHRASE = 70;

/** The question that a matter's claims answer, in the words of its plainest member. */
export function questionOf(members: readonly ClaimProfile[]): string {
  const asked = members.map(questionFor);
  return asked.sort((a, b) => Math.abs(a.length - IDEAL_LENGTH) - Math.abs(b.length - IDEAL_LENGTH))[0] ?? 'What do the sources say?';
}

/** Length in characters at which a question is full enough to stand alone and short enough to scan. */
const IDEAL_LENGTH = 48;

function questionFor(profile: ClaimProfile): string {
  const { value } = profile.content;
  switch (value.kind) {
    case 'date':
      return dateQuestion(profile);
    case 'quantity':
      return quantityQuestion(profile, value);
    case 'actor':
      return value.office === null ? `Who: ${clauseText(profile)}?` : `Who is ${value.name}?`;
    case 'place':
      return `Where: ${clauseText(profile)}?`;
    case 'quote':
      return value.speaker === null ? 'What was said?' : `What did ${value.speaker.text} say?`;
    case 'list':
      return `Which ones: ${clauseText(profile)}?`;
    case 'event':
      return value.superlative === null
        ? `Did it happen: ${clauseText(profile)}?`
        : `Which is the ${value.superlative.rank} ${value.superlative.noun}: ${clauseText(profile)}?`;
  }
}

/** "When: Russia lifted its designation of the group?" or "When was the takeover?" for a noun. */
function dateQuestion(profile: ClaimProfile): string {
  const { content, extraction } = profile;
  const trigger = extraction.tokens[content.trigger];
  if (trigger !== undefined && trigger.tag === 'NOUN') {
    const phrase = nounPhrase(profile, content.trigger);
    return `When was the ${phrase}?`;
  }
  return `When: ${clauseText(profile)}?`;
}

function quantityQuestion(profile: ClaimProfile, value: QuantityValue): string {
  const thing = value.ofText ?? '';
  const clause = clauseText(profile);
  if (value.role === 'age') return `How old: ${clause}?`;
  if (thing !== '' && (value.unit === null || value.unit.dimension === 'count')) return `How many ${clip(thing)}: ${clause}?`;
  return `${ASKING[value.unit?.dimension ?? 'count']}: ${clause}?`;
}

const ASKING: Readonly<Record<Dimension, string>> = {
  count: 'How many',
  money: 'How much money',
  percent: 'What share',
  'percentage-point': 'How many points',
  length: 'How far',
  area: 'How large',
  volume: 'How much',
  mass: 'How heavy',
  temperature: 'How warm',
  speed: 'How fast',
  energy: 'How much energy',
  power: 'How much power',
  data: 'How much data',
  time: 'How long',
  force: 'What force',
  pressure: 'What pressure',
  angle: 'What angle',
  other: 'How much',
};

/** The clause without the value itself, shortened around it. */
function clauseText(profile: ClaimProfile): string {
  const { tokens, clause } = profile.content;
  const before = wordsOf(profile, { first: clause.first, end: Math.min(tokens.first, clause.end) });
  const behind = wordsOf(profile, { first: Math.max(tokens.end, clause.first), end: clause.end });
  const joined = profile.content.kind === 'event' ? wordsOf(profile, clause) : before === '' ? `… ${behind}` : `${before} … ${behind}`;
  return clip(joined.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, ''));
}

function wordsOf(profile: ClaimProfile, range: TokenRange): string {
  const first = profile.extraction.tokens[range.first];
  const last = profile.extraction.tokens[range.end - 1];
  if (first === undefined || last === undefined || range.end <= range.first) return '';
  return profile.extraction.article.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

/** The words of a noun with what follows it by "of": "designation of the group". */
function nounPhrase(profile: ClaimProfile, noun: number): string {
  const { tokens } = profile.extraction;
  let end = noun + 1;
  if (tokens[end]?.lower === 'of')
    while (end < profile.content.clause.end && end - noun < 6 && tokens[end]?.tag !== 'PUNCT' && tokens[end]?.tag !== 'VERB') end += 1;
  return wordsOf(profile, { first: noun, end });
}

/** A phrase cut at a word where it is too long to repeat. */
export function clip(phrase: string): string {
  if (phrase.length <= LONGEST_PHRASE) return phrase;
  const cut = phrase.lastIndexOf(' ', LONGEST_PHRASE);
  return `${phrase.slice(0, cut > 0 ? cut : LONGEST_PHRASE)} …`;
}
