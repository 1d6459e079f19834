import type { ClaimProfile } from '../../align/profile.js';
import type { DateValue } from '../../values/date.js';
import { plural } from '../../values/number-phrase.js';
import type { Dimension, QuantityValue } from '../../values/quantity.js';
import { namesAcross } from './article-parts.js';
import { askSubject, askTurned } from './asking.js';
import { holdsTime, isPossessive, nounPhraseEnd, wordsIn } from './phrases.js';
import type { Predication } from './predication.js';
import { type Slot, slotOf } from './slot.js';

/** "When did the council close the bridge?", "When was the takeover of the bank?" for a noun; null where the clause is too poor. */
export function dateQuestion(profile: ClaimProfile, value: DateValue, predication: Predication | null): string | null {
  const { content, extraction } = profile;
  const trigger = extraction.tokens[content.trigger];
  if (trigger?.tag === 'NOUN' && content.trigger !== predication?.clause.trigger) {
    const end = Math.min(nounPhraseEnd(extraction.tokens, content.trigger, content.clause.end), content.trigger + 6);
    const noun = wordsIn(extraction, { first: content.trigger, end }, content.sentence);
    return `When ${trigger.lower === trigger.lemma ? 'was' : 'were'} the ${noun}?`;
  }
  if (predication === null) return null;
  const asked = value.bound === 'since' ? 'Since when' : value.bound === 'until' ? 'Until when' : 'When';
  const slot = slotOf(profile, predication);
  return askTurned(profile, predication, asked, slot?.phrases ?? predication.phrases);
}

/** "How many villages were emptied?"; null where the clause is too poor. */
export function quantityQuestion(profile: ClaimProfile, value: QuantityValue, predication: Predication | null): string | null {
  if (value.role === 'age') return ageQuestion(profile);
  if (SCALES.has(value.of ?? '')) return `What was the ${value.of}?`;
  if (predication === null || (value.role !== 'amount' && value.role !== 'fraction')) return null;
  const slot = slotOf(profile, predication);
  if (slot === null) return null;
  const asked = openingOf(profile, value, slot);
  if (asked === null) return null;
  if (slot.place === 'subject') return askSubject(profile, predication, asked, slot.phrases);
  if (isExistential(profile, predication)) return askSubject(profile, predication, asked, slot.phrases);
  return askTurned(profile, predication, governed(profile, slot, asked, value), slot.phrases);
}

/** "There were nine boats in the harbour": the boats are what is asked for as if they were the subject. */
function isExistential({ extraction }: ClaimProfile, { verbs }: Predication): boolean {
  return extraction.tokens[verbs.first - 1]?.lower === 'there' && extraction.tokens[verbs.end - 1]?.lemma === 'be';
}

/** "In how many villages", "By how much"; a length of time is asked for without its "for". */
function governed({ content, extraction }: ClaimProfile, { preposition }: Slot, asked: string, value: QuantityValue): string {
  const words = wordsIn(extraction, preposition, content.sentence).toLowerCase();
  if (words === '' && value.change?.mode === 'by' && !SPATIAL.has(value.unit?.dimension ?? 'count')) return 'by how much';
  if ((words === 'in' || words === 'within') && value.unit?.dimension === 'time') return `${words} what time`;
  if (words === '' || (words === 'for' && value.unit?.dimension === 'time')) return asked;
  return `${words} ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
}

/** The question word with what is counted, as the article names it. */
function openingOf({ content, extraction }: ClaimProfile, value: QuantityValue, { rest, place }: Slot): string | null {
  const dimension = value.unit?.dimension ?? 'count';
  if (value.role === 'fraction') return value.of === null ? 'what share' : `what share of the ${plural(value.of)}`;
  if (dimension !== 'count') {
    const stuff = extraction.tokens[rest.first + 1];
    if (rest.end > rest.first + 1 && extraction.tokens[rest.first]?.lower === 'of' && MASS_DIMENSIONS.has(dimension))
      return `how much ${wordsIn(extraction, { first: stuff?.tag === 'NOUN' ? rest.first + 1 : rest.first, end: rest.end }, content.sentence)}`;
    if (rest.end > rest.first && extraction.tokens[rest.first]?.lower !== 'of') return null;
    return dimension === 'length' && place === 'subject' ? 'how much' : ASKING[dimension];
  }
  const from = extraction.tokens[rest.first]?.lower === 'of' ? rest.first + 1 : rest.first;
  const things =
    isPossessive(extraction.tokens[from]) || holdsTime(extraction, rest)
      ? ''
      : wordsIn(extraction, { first: from, end: rest.end }, content.sentence);
  const first = extraction.tokens[from];
  // "a 15-member council", "a 28-bed ward": the size of a thing that is not named as one
  if (first !== undefined && isHyphen(first.text)) return null;
  const isOne = value.low === 1 || value.high === 1 || first?.tag === 'DET' || first?.tag === 'PRON';
  if (things !== '' && !isOne && things.length <= LONGEST_THING) return `how many ${things}`;
  return value.of === null ? null : `how many ${plural(value.of)}`;
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '‑';
}

/** Steps of a scale: nobody asks how many there are. */
const SCALES: ReadonlySet<string> = new Set(['magnitude', 'category']);

/** Where "by" before a measure tells where and not how much more. */
const SPATIAL: ReadonlySet<Dimension> = new Set(['length', 'area', 'time', 'speed']);

/** Longest name of what is counted, in characters; of a longer one only the noun is repeated. */
const LONGEST_THING = 36;

/** What is measured as so much of something ("40 mm of rain"). */
const MASS_DIMENSIONS: ReadonlySet<Dimension> = new Set(['length', 'volume', 'mass', 'area', 'energy', 'data', 'money']);

const ASKING: Readonly<Record<Dimension, string>> = {
  count: 'how many',
  money: 'how much money',
  percent: 'what percentage',
  'percentage-point': 'how many percentage points',
  length: 'what distance',
  area: 'what area',
  volume: 'what volume',
  mass: 'what weight',
  temperature: 'what temperature',
  speed: 'what speed',
  energy: 'how much energy',
  power: 'how much power',
  data: 'how much data',
  time: 'how long',
  pressure: 'what pressure',
  angle: 'what angle',
  force: 'what force',
  other: 'how much',
};

/** "How old was Ada Penn?" for the person named in the clause, "How old was the driver?" for a noun behind the age. */
function ageQuestion({ content, extraction }: ClaimProfile): string | null {
  const { tokens, sentences } = extraction;
  const sentence = sentences[content.sentence];
  const names =
    sentence === undefined
      ? []
      : namesAcross(extraction, sentence).filter(
          ({ type, start, end }) => type === 'person' && start >= sentence.start && end <= sentence.end,
        );
  const before = names.filter((mention) => mention.end <= content.span.start && content.span.start - mention.end <= NEAR).at(-1);
  const behind = names.find((mention) => mention.start >= content.span.end && mention.start - content.span.end <= NEAR);
  const named = before ?? behind;
  if (named?.type === 'person') return `How old is ${named.value.name}?`;
  const noun = tokens[content.tokens.end];
  return noun?.tag === 'NOUN' ? `How old is the ${noun.lower}?` : null;
}

/** Distance in characters within which an age belongs to a name. */
const NEAR = 40;

/** The question word alone, for where no question can be made of the clause. */
export function bareQuantityQuestion(value: QuantityValue): string {
  if (value.role === 'age') return 'How old?';
  if (value.role === 'score') return 'What was the score?';
  if (value.role === 'ordinal') return value.of === null ? 'Which in order?' : `Which ${value.of} in order?`;
  if (value.role === 'fraction' || value.role === 'ratio') return 'What share?';
  const dimension = value.unit?.dimension ?? 'count';
  const asked = dimension === 'count' && value.of !== null ? `how many ${plural(value.of)}` : ASKING[dimension];
  return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`;
}
