import { eventClassOf } from '../../lexicon/event-words.js';
import { isKindOf } from '../../lexicon/kinds.js';
import { BREAKING_OUT, PARTS, ROOMS } from '../../lexicon/parts.js';
import { relate } from '../../lexicon/wordnet.js';
import type { ClaimProfile } from '../profile.js';
import { subjectTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** "The fire started in the kitchen" against "the blaze broke out in the cellar": it began in one part of the house. */
export const twoOrigins: OppositionFinder = {
  rule: 'two-origins',
  kind: 'event',
  find(scene) {
    const origins = new Map(
      scene.profiles.flatMap((profile) => {
        const origin = originOf(profile);
        return origin === null ? [] : [[profile, origin] as const];
      }),
    );
    const claims = [...origins.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [origins.get(a), origins.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || isSamePart(x, y)) return [];
      return [{ a, b, sides: [x.text, y.text] }];
    });
  },
};

/** A part of a thing: its head and the word before it ("engine", "room"), and how it is written. */
interface Part {
  readonly head: string;
  readonly modifier: string;
  readonly text: string;
}

/** Where a fire, a blast or a leak of the day began; null for other clauses. */
function originOf(profile: ClaimProfile): Part | null {
  const { content, extraction } = profile;
  const { tokens } = extraction;
  if (content.kind !== 'event' || content.modality === 'negated' || profile.otherYears.size > 0) return null;
  const companion = BREAKING_OUT.get(content.predicate);
  if (companion === undefined || (companion !== null && tokens[content.trigger + 1]?.lower !== companion)) return null;
  const isFire = subjectTokens(profile).some(({ tag, lemma }) => tag === 'NOUN' && ORIGINATING.has(eventClassOf(lemma) ?? ''));
  return isFire && !isBackground(profile) ? partBehind(profile) : null;
}

const ORIGINATING: ReadonlySet<string> = new Set(['burn', 'explode', 'spill']);

/** The first part named behind "in", "on" or "at" in the clause. */
function partBehind({ content, extraction: { tokens, article } }: ClaimProfile): Part | null {
  for (let i = content.trigger + 1; i < content.clause.end; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || (next?.tag === 'NOUN' && token.tag === 'NOUN')) continue;
    const isRoom = ROOMS.has(token.lemma) && tokens[i - 1]?.tag === 'NOUN';
    const part = isRoom ? token.lemma : PARTS.get(token.lemma);
    if (part === undefined) continue;
    const first = isRoom ? (tokens[i - 1] ?? token) : token;
    return { head: part, modifier: isRoom ? (tokens[i - 1]?.lemma ?? '') : '', text: article.text.slice(first.start, token.end) };
  }
  return null;
}

/** One part by two names ("car deck" and "vehicle deck"), or one whose other words are not told. */
function isSamePart(a: Part, b: Part): boolean {
  if (a.head !== b.head) return false;
  if (a.modifier === b.modifier || a.modifier === '' || b.modifier === '') return true;
  return isKindOf(a.modifier, b.modifier) || relate(a.modifier, b.modifier) !== null;
}
