import { SOLE_OFFICES } from '../../lexicon/names/sole-offices.js';
import { fold } from '../../text/fold.js';
import { compareNames } from '../../values/name.js';
import { compareOffices } from '../../values/office.js';
import type { ClaimProfile } from '../profile.js';
import { cosine } from '../vector.js';
import { namesWord } from './article-words.js';
import type { OppositionFinder, Scene } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** "Mayor Ida Holm" against "the mayor, Piet Vos": one office with two holders, and neither article knows of the other. */
export const twoHolders: OppositionFinder = {
  rule: 'two-holders',
  kind: 'actor',
  find(scene) {
    return [...holdersOf(scene).values()].flatMap((holders) =>
      oppositionsAmong(scene, holders, holders, (a, b) =>
        a.source < b.source && areTwo(a, b) ? [{ a, b, sides: [nameOf(a), nameOf(b)] }] : [],
      ),
    );
  },
};

/** Persons with an office that one person holds at a time, by the head of the office. */
function holdersOf({ profiles }: Scene): ReadonlyMap<string, readonly ClaimProfile[]> {
  const holders = new Map<string, ClaimProfile[]>();
  for (const profile of profiles) {
    const { value } = profile.content;
    if (value.kind !== 'actor' || value.type !== 'person' || value.office === null || value.status !== 'current') continue;
    const head = soleHead(value.office);
    if (head === null || !value.name.includes(' ') || profile.otherYears.size > 0) continue;
    const list = holders.get(head) ?? [];
    holders.set(head, list);
    list.push(profile);
  }
  return holders;
}

/** The office among those of one holder that some words name ("chief executive" in "Brantwood's chief executive"); null where none. */
function soleHead(office: string): string | null {
  const words = ` ${fold(office).replace(/[^\p{L}]+/gu, ' ')} `;
  for (const name of SOLE_OFFICES) if (words.includes(` ${name} `)) return name;
  return null;
}

function areTwo(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [officeOf(a), officeOf(b)];
  const { relation } = compareOffices(x, y);
  if (relation === 'excludes' || relation === 'incomparable') return false;
  if (compareNames(nameOf(a), nameOf(b), 'person').relation !== 'excludes') return false;
  // a body or place in common, of which it is the office
  if (cosine(a.names, b.names) === 0) return false;
  const [one, other] = [surname(a), surname(b)];
  return one !== other && !namesWord(a.extraction, other) && !namesWord(b.extraction, one);
}

function officeOf({ content: { value } }: ClaimProfile): string {
  return value.kind === 'actor' ? (value.office ?? '') : '';
}

function nameOf({ content: { value } }: ClaimProfile): string {
  return value.kind === 'actor' ? value.name : '';
}

function surname(profile: ClaimProfile): string {
  return (
    fold(nameOf(profile))
      .split(/[\s-]+/u)
      .at(-1) ?? ''
  );
}
