import { firstFrom } from '../text/first-from.js';
import { compareNames } from '../values/name.js';
import type { ClaimProfile } from './profile.js';

/** Whether the words leave one end open ("at least 40", "since 2022"). */
export function isOpen({ content: { value } }: ClaimProfile): boolean {
  if (value.kind === 'quantity') return (value.min === null || value.max === null) && value.bound !== 'order-of-magnitude';
  return value.kind === 'date' && (value.from === null || value.to === null) && value.clock === null;
}

function isAge({ content: { value } }: ClaimProfile): boolean {
  return value.kind === 'quantity' && value.role === 'age';
}

/** Whether two ages are of two different persons by name. */
export function areAgesOfTwo(a: ClaimProfile, b: ClaimProfile): boolean {
  if (!isAge(a) || !isAge(b)) return false;
  const x = ownerOf(a);
  const y = ownerOf(b);
  if (x === null || y === null) return x !== y;
  const { relation } = compareNames(x, y, 'person');
  return relation === 'excludes' || relation === 'incomparable';
}

/** Full name of the person whose age it is: the person named last before it in its sentence, else the next one. */
export function ownerOf({ content, extraction }: ClaimProfile): string | null {
  const sentence = extraction.sentences[content.sentence];
  if (sentence === undefined) return null;
  let before: string | null = null;
  const { mentions } = extraction;
  for (let i = firstFrom(mentions, sentence.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= sentence.end) break;
    if (mention.type !== 'person') continue;
    if (mention.end <= content.span.start) before = mention.value.name;
    else return before ?? mention.value.name;
  }
  return before;
}
