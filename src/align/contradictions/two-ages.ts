import { firstFrom } from '../../text/first-from.js';
import { compareNames } from '../../values/name.js';
import type { QuantityValue } from '../../values/quantity.js';
import type { ClaimProfile } from '../profile.js';
import { minutesOf } from '../succession.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Articles further apart than this, in days, may have a birthday between them. */
const ONE_TIME = 14;

/** Characters before an age, at most, to the person whom it stands for ("Holm … The *41-year-old* …"). */
const REACH = 500;

/** "The 41-year-old" against "Ida Holm, 43,": one person has one age, where the articles are of one time. */
export const twoAges: OppositionFinder = {
  rule: 'two-ages',
  kind: 'quantity',
  find(scene) {
    const owners = new Map(
      scene.profiles.flatMap((profile) => {
        const owner = ownerOf(profile);
        return owner === null ? [] : [[profile, owner] as const];
      }),
    );
    const claims = [...owners.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [ageOf(a), ageOf(b)];
      if (a.source >= b.source || x === y || !isOnePerson(owners.get(a), owners.get(b)) || !areOfOneTime(a, b)) return [];
      return claims.some((other) => tellsBoth(other, a, b) && isOnePerson(owners.get(other), owners.get(a)))
        ? []
        : [{ a, b, sides: [`${x}`, `${y}`] }];
    });
  },
};

/** Whether one of the two articles gives the other's age to that person too. */
function tellsBoth(other: ClaimProfile, a: ClaimProfile, b: ClaimProfile): boolean {
  return (other.source === a.source && ageOf(other) === ageOf(b)) || (other.source === b.source && ageOf(other) === ageOf(a));
}

function ageOf({ content: { value } }: ClaimProfile): number {
  return value.kind === 'quantity' ? (value.low ?? 0) : 0;
}

/** Name of the person whose age of today a claim gives; null where it is not sure. */
function ownerOf(profile: ClaimProfile): string | null {
  const { content, extraction } = profile;
  const { value } = content;
  if (value.kind !== 'quantity' || value.role !== 'age' || !isFlat(value)) return null;
  const { mentions, tokens } = extraction;
  const isStandIn = tokens[content.tokens.first - 1]?.lower === 'the' && isYearOld(profile);
  const named = isStandIn ? null : personBeside(profile);
  if (named !== null || !isStandIn) return named;
  // "the 41-year-old mayor Ida Holm" names its own
  for (let i = firstFrom(mentions, content.span.start - REACH), last: string | null = null; ; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= content.span.start) return last;
    if (mention.type === 'person' && !/^['’]s\b/u.test(extraction.article.text.slice(mention.end, mention.end + 3)))
      last = mention.value.name;
  }
}

function isFlat(value: QuantityValue): boolean {
  return value.low !== null && value.low === value.high && value.bound === 'exact' && value.low >= 1 && value.low < 120;
}

/** "The 41-year-old" without a noun of its own, but for "the 41-year-old from Bergen". */
function isYearOld({ content, extraction: { article, tokens } }: ClaimProfile): boolean {
  const next = tokens[content.tokens.end];
  const hasNoun = next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ';
  return !hasNoun && /year-old$/iu.test(article.text.slice(content.span.start, content.span.end));
}

/** "Ida Holm, 41,", "Holm, who is 41". */
function personBeside({ content, extraction }: ClaimProfile): string | null {
  const { mentions, article } = extraction;
  for (let i = firstFrom(mentions, content.span.start - 60); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= content.span.start) return null;
    if (mention.type !== 'person' || mention.end > content.span.start) continue;
    const between = article.text.slice(mention.end, content.span.start);
    if (/^,\s(?:who\sis\s|aged\s)?$/u.test(between)) return mention.value.name;
  }
  return null;
}

function isOnePerson(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const { relation } = compareNames(a, b, 'person');
  return relation !== 'excludes' && relation !== 'incomparable';
}

function areOfOneTime(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a, b].map(({ published }) => (published === null ? null : minutesOf(published.value)));
  return x !== null && x !== undefined && y !== null && y !== undefined && Math.abs(x - y) <= ONE_TIME * 24 * 60;
}
