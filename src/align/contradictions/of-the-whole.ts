import { eventClassOf } from '../../lexicon/event-words.js';
import { MOVING_EVENTS } from '../../lexicon/moving.js';
import { familyOf, relate } from '../../lexicon/wordnet.js';
import type { Claim } from '../../model/claim.js';
import type { Token } from '../../model/token.js';
import type { ClaimProfile } from '../profile.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Tokens from a whole to the verb that its part does. */
const VERB_REACH = 8;

/** "Three of the five": a part of a counted whole, and what the part does. */
interface Share {
  readonly part: number;
  readonly whole: number;
  readonly verb: string;
}

/** "Three of the five must agree" against "once all five have agreed": as many of one whole do one thing, or fewer. */
export const ofTheWhole: OppositionFinder = {
  rule: 'of-the-whole',
  kind: 'quantity',
  find(scene) {
    const shares = new Map(
      scene.profiles.flatMap((profile) => {
        const share = shareOf(profile);
        return share === null ? [] : [[profile, share] as const];
      }),
    );
    const claims = [...shares.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [shares.get(a), shares.get(b)];
      if (a.source >= b.source || x === undefined || y === undefined || x.whole !== y.whole || x.part === y.part) return [];
      return isOneVerb(x.verb, y.verb) ? [{ a, b, sides: [`${x.part} of ${x.whole}`, `${y.part} of ${y.whole}`] }] : [];
    });
  },
};

function shareOf(profile: ClaimProfile): Share | null {
  const { content, extraction } = profile;
  const { tokens, claims } = extraction;
  const part = numberOf(content);
  if (part === null || content.modality === 'negated') return null;
  const whole = claims[content.index + 1];
  const between = tokens.slice(content.tokens.end, whole?.tokens.first ?? content.tokens.end);
  const isPart = whole !== undefined && whole.sentence === content.sentence && isOfThe(between);
  const isAll = ALL.has(tokens[content.tokens.first - 1]?.lower ?? '') || isEachOf(tokens, content.tokens.first);
  const number = isPart ? numberOf(whole) : isAll ? part : null;
  if (number === null || number < 2 || part > number) return null;
  const verb = verbOf(tokens, isPart && whole !== undefined ? whole.tokens.end : content.tokens.end, isAll ? content.tokens.first : -1);
  const event = verb === null ? null : eventClassOf(verb);
  // tolls grow
  return verb === null || (event !== null && MOVING_EVENTS.has(event)) ? null : { part, whole: number, verb };
}

function numberOf({ value }: Claim): number | null {
  return value.kind === 'quantity' && value.unit === null && value.role === 'amount' && value.bound === 'exact' ? value.low : null;
}

const ALL: ReadonlySet<string> = new Set(['all']);

function isOfThe(between: readonly Token[]): boolean {
  const [of, the] = between;
  return between.length > 0 && between.length <= 2 && of?.lower === 'of' && (the === undefined || DETERMINERS.has(the.lower));
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'all', 'these', 'those']);

/** "each of the five". */
function isEachOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.lower === 'of' && DETERMINERS.has(tokens[at - 1]?.lower ?? '') && EACH.has(tokens[at - 3]?.lower ?? '');
}

const EACH: ReadonlySet<string> = new Set(['each', 'all']);

/** The main verb behind a whole; before "by each of the five", what is done by them ("*ratification* by"). */
function verbOf(tokens: readonly Token[], end: number, first: number): string | null {
  if (first >= 4 && tokens[first - 4]?.lower === 'by') return familyOf(tokens[first - 5]?.lemma ?? '');
  for (let i = end; i < end + VERB_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'PUNCT') return null;
    if (token.tag === 'VERB') return familyOf(token.lemma);
  }
  return null;
}

function isOneVerb(a: string, b: string): boolean {
  if (a === b || relate(a, b) === 'synonym') return true;
  const event = eventClassOf(a);
  return event !== null && event === eventClassOf(b);
}
