import { AWARD_PHRASES, AWARDING_VERBS, BEST_NOUNS, WINNING_VERBS } from '../../lexicon/awards.js';
import type { Token } from '../../model/token.js';
import { fold } from '../../text/fold.js';
import { compareNames } from '../../values/name.js';
import type { ClaimProfile } from '../profile.js';
import { namesWord } from './article-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Tokens, at most, from the verb of winning to the award, and from the winner to the verb. */
const AWARD_REACH = 6;
const WINNER_REACH = 20;

/** "Ida Holm was named best actress" against "Mia Vos won best actress": one award, two winners, neither known to the other article. */
export const twoWinners: OppositionFinder = {
  rule: 'two-winners',
  kind: 'actor',
  find(scene) {
    const wins = new Map(
      scene.profiles.flatMap((profile) => {
        const award = awardOf(profile);
        return award === null ? [] : [[profile, { award, name: nameOf(profile) }] as const];
      }),
    );
    const claims = [...wins.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [wins.get(a), wins.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || x.award !== y.award) return [];
      if (compareNames(x.name, y.name, 'person').relation !== 'excludes') return [];
      const isTold = namesWord(a.extraction, surname(y.name)) || namesWord(b.extraction, surname(x.name));
      return isTold ? [] : [{ a, b, sides: [x.name, y.name] }];
    });
  },
};

function nameOf({ content: { value } }: ClaimProfile): string {
  return value.kind === 'actor' ? value.name : '';
}

function surname(name: string): string {
  return (
    fold(name)
      .split(/[\s-]+/u)
      .at(-1) ?? ''
  );
}

/** The award that a person of the day wins in the sentence: the verb is the nearest of winning behind the name. */
function awardOf(profile: ClaimProfile): string | null {
  const { content, extraction } = profile;
  const { value } = content;
  if (value.kind !== 'actor' || value.type !== 'person' || content.modality !== 'asserted' || profile.otherYears.size > 0) return null;
  const end = Math.min(extraction.sentences[content.sentence]?.endToken ?? 0, content.tokens.end + WINNER_REACH);
  const { tokens } = extraction;
  for (let at = content.tokens.end; at < end; at++) {
    const token = tokens[at];
    if (token?.tag !== 'VERB') continue;
    const isWin = WINNING_VERBS.has(token.lemma) || (AWARDING_VERBS.has(token.lemma) && tokens[at - 1]?.lemma === 'be');
    const award = isWin ? awardBehind(tokens, at, Math.min(end, at + 1 + AWARD_REACH)) : null;
    if (award !== null) return isOnlyNameBefore(profile, at) ? award : null;
  }
  return null;
}

/** No other person is named between the winner and the verb. */
function isOnlyNameBefore({ content, extraction }: ClaimProfile, verb: number): boolean {
  return !extraction.claims
    .slice(content.index + 1, content.index + 10)
    .some(
      ({ value, tokens }) => value.kind === 'actor' && value.type === 'person' && tokens.first > content.tokens.first && tokens.end <= verb,
    );
}

/** "best actress", "player of the year": the award right behind a verb, as one key. */
function awardBehind(tokens: readonly Token[], verb: number, end: number): string | null {
  for (let i = verb + 1; i < end; i++) {
    const noun = tokens[i + 1]?.lower ?? '';
    if (tokens[i]?.lower === 'best' && BEST_NOUNS.has(noun))
      return `best ${noun} ${BEST_NOUNS.has(tokens[i + 2]?.lower ?? '') ? (tokens[i + 2]?.lower ?? '') : ''}`.trim();
    const phrase = AWARD_PHRASES.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (phrase !== undefined) return phrase.join(' ');
  }
  return null;
}
