import { TALLY_VERBS, VOTING_NOUNS } from '../../lexicon/voting.js';
import type { ClaimProfile } from '../profile.js';
import { sentenceTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Votes for and against. */
interface Tally {
  readonly more: number;
  readonly fewer: number;
}

/** "Ruled 5-2" against "by four votes to three": one panel of seven votes once on a matter. */
export const twoTallies: OppositionFinder = {
  rule: 'two-tallies',
  kind: 'quantity',
  find(scene) {
    const tallies = new Map(
      scene.profiles.flatMap((profile) => {
        const tally = tallyOf(profile);
        return tally === null ? [] : [[profile, tally] as const];
      }),
    );
    const claims = [...tallies.keys()];
    const tells = (source: number, { more, fewer }: Tally) =>
      claims.some((claim) => claim.source === source && tallies.get(claim)?.more === more && tallies.get(claim)?.fewer === fewer);
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [tallies.get(a), tallies.get(b)];
      if (a.source >= b.source || x === undefined || y === undefined) return [];
      if (x.more === y.more || x.more + x.fewer !== y.more + y.fewer || tells(a.source, y) || tells(b.source, x)) return [];
      return [{ a, b, sides: [`${x.more} to ${x.fewer}`, `${y.more} to ${y.fewer}`] }];
    });
  },
};

function tallyOf(profile: ClaimProfile): Tally | null {
  const { content, extraction } = profile;
  const { value } = content;
  if (value.kind !== 'quantity' || !isOfVote(profile)) return null;
  const text = extraction.article.text.slice(content.span.start, content.span.end);
  const written = /^(?<more>\d{1,3})[-–](?<fewer>\d{1,3})(?:\s|$)/u.exec(text)?.groups;
  if (written !== undefined) return ordered(Number(written['more']), Number(written['fewer']));
  const next = extraction.claims[content.index + 1];
  if (next?.value.kind !== 'quantity' || next.sentence !== content.sentence || extraction.tokens[content.tokens.end]?.lower !== 'to')
    return null;
  if (next.tokens.first !== content.tokens.end + 1 || value.low === null || value.low !== value.high) return null;
  return next.value.low === null || next.value.low !== next.value.high ? null : ordered(value.low, next.value.low);
}

/** A range is written upwards, a tally downwards. */
function ordered(more: number, fewer: number): Tally | null {
  return more > fewer ? { more, fewer } : null;
}

/** Whether the sentence tells of a vote: by its verb, or by who votes. */
function isOfVote(profile: ClaimProfile): boolean {
  const verb = profile.extraction.tokens[profile.content.trigger];
  return (verb !== undefined && TALLY_VERBS.has(verb.lemma)) || sentenceTokens(profile).some(({ lemma }) => VOTING_NOUNS.has(lemma));
}
