import { offices } from '../../lexicon/names/word-sets.js';
import { familyOf } from '../../lexicon/wordnet.js';
import type { TokenRange } from '../../model/claim.js';
import type { NameMention } from '../../model/mention.js';
import { fold } from '../../text/fold.js';
import type { ClaimProfile } from '../profile.js';
import type { Scene } from './contradiction.js';

/** Tokens, at most, between a pronoun and the name that it stands for. */
const PRONOUN_REACH = 60;

/** The offices that the articles of a story give to each person, by surname: "Holm" is "the mayor" and "the chair". */
export type Offices = ReadonlyMap<string, ReadonlySet<string>>;

/** Offices that the articles of a story name with a person. What a person was before is left out. */
export function officesOf({ profiles }: Scene): Offices {
  const found = new Map<string, Set<string>>();
  for (const { content } of profiles) {
    const { value } = content;
    if (value.kind !== 'actor' || value.type !== 'person' || value.office === null || value.status !== 'current') continue;
    const held = found.get(surnameOf(value.name)) ?? new Set();
    found.set(surnameOf(value.name), held);
    for (const word of fold(value.office).split(/[^\p{L}]+/u)) if (offices.has(word)) held.add(familyOf(word));
  }
  return found;
}

/** The offices of the persons among some words. */
export function officesAmong(words: Iterable<string>, held: Offices): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => [...(held.get(word) ?? [])]));
}

/** The surname of the person whom "he" or "she" stands for in `range`: the last one named before; null where nobody is, or no such pronoun stands there. */
export function personMeant({ extraction }: ClaimProfile, { first, end }: TokenRange): string | null {
  const { tokens } = extraction;
  for (let i = first; i < end; i++) {
    const lower = tokens[i]?.lower;
    if (lower !== 'he' && lower !== 'she') continue;
    const start = tokens[Math.max(0, i - PRONOUN_REACH)]?.start ?? 0;
    const mention = lastPerson(extraction.mentions, start, tokens[i]?.start ?? 0);
    return mention === null ? null : surnameOf(mention.value.name);
  }
  return null;
}

/** The last person named between two offsets; mentions are in text order. */
function lastPerson(mentions: ClaimProfile['extraction']['mentions'], start: number, end: number): NameMention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (mention === undefined || mention.end < start) return null;
    if (mention.type === 'person') return mention;
  }
  return null;
}

function surnameOf(name: string): string {
  return fold(name).split(/\s+/u).at(-1) ?? '';
}
