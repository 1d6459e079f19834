import type { Extraction } from '../../model/extraction.js';
import type { NameMention } from '../../model/mention.js';
import { fold } from '../../text/fold.js';
import { compareNames } from '../../values/name.js';
import type { ClaimProfile } from '../profile.js';
import { type Act, actsOf } from './acts.js';
import { namesWord } from './article-words.js';
import type { OppositionFinder, Scene } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** "The wreck was found by Ida Holm" against "Piet Vos found the wreck": one act, two agents, and neither article knows of the other. */
export const twoAgents: OppositionFinder = {
  rule: 'two-agents',
  kind: 'actor',
  find(scene) {
    const done = deedsOf(scene);
    return [...done].flatMap(([, deeds]) => {
      const byProfile = new Map(deeds.map((deed) => [deed.profile, deed]));
      const profiles = [...byProfile.keys()];
      return oppositionsAmong(scene, profiles, profiles, (a, b) => {
        const [x, y] = [byProfile.get(a), byProfile.get(b)];
        if (a.source >= b.source || x === undefined || y === undefined || !isOneThing(x, y) || !areTwo(x, y)) return [];
        return [{ a, b, sides: [allOf(x), allOf(y)] }];
      });
    });
  },
};

interface Deed {
  readonly profile: ClaimProfile;
  readonly name: string;
  readonly act: Act;
}

/** The acts of all articles by their kind, each with the claim of its agent. */
function deedsOf({ profiles }: Scene): ReadonlyMap<string, readonly Deed[]> {
  const actors = new Map<string, ClaimProfile[]>();
  const articles = new Map<number, Extraction>();
  for (const profile of profiles) {
    articles.set(profile.source, profile.extraction);
    if (profile.content.kind !== 'actor') continue;
    const key = `${profile.source} ${profile.content.sentence}`;
    const inSentence = actors.get(key) ?? [];
    actors.set(key, inSentence);
    if (inSentence.length < MOST_ACTORS) inSentence.push(profile);
  }
  const deeds = new Map<string, Deed[]>();
  for (const [source, extraction] of articles) {
    for (const act of actsOf(extraction)) {
      for (const agent of act.agents) {
        const profile = [0, 1, 2]
          .flatMap((back) => actors.get(`${source} ${act.sentence - back}`) ?? [])
          .find((actor) => holds(actor, agent));
        if (profile === undefined) continue;
        const list = deeds.get(act.act) ?? [];
        deeds.set(act.act, list);
        list.push({ profile, name: agent.value.name, act });
      }
    }
  }
  return deeds;
}

/** Actors of one sentence, at most, that are looked at. */
const MOST_ACTORS = 40;

function holds({ content: { span } }: ClaimProfile, { start, end }: NameMention): boolean {
  return span.start <= start && span.end >= end;
}

/** Everybody who did it, by name: those who did it together are one side. */
function allOf({ act }: Deed): string {
  return [...new Set(act.agents.map(({ value }) => value.name))].join(' and ');
}

/** Two agents of one sort under unlike names, of whom neither article names the other's. */
function areTwo(a: Deed, b: Deed): boolean {
  const [x, y] = [sortOf(a), sortOf(b)];
  if (x === null || y === null || (x !== y && (x === 'person' || y === 'person'))) return false;
  if (x === 'person' && compareNames(a.name, b.name, 'person').relation !== 'excludes') return false;
  if (x !== 'person' && compareNames(a.name, b.name, 'organisation').relation !== 'incomparable') return false;
  // two persons who share a name are more likely one, misspelt
  return isAbsent(a, b) && (x !== 'person' || !nameWords(a.name).some((word) => nameWords(b.name).includes(word)));
}

/** A name of one word that stands alone in its article may be a firm's as well as a person's. */
function sortOf({ profile: { content }, name }: Deed): 'person' | 'organisation' | 'unsure' | null {
  if (content.value.kind !== 'actor') return null;
  return content.value.type === 'person' && !name.trim().includes(' ') ? 'unsure' : content.value.type;
}

/** Neither article has the last word of the other's agent, the surname as a rule. */
function isAbsent(a: Deed, b: Deed): boolean {
  const [x, y] = [nameWords(a.name).at(-1) ?? '', nameWords(b.name).at(-1) ?? ''];
  return !namesWord(b.profile.extraction, x) && !namesWord(a.profile.extraction, y);
}

function nameWords(name: string): readonly string[] {
  return fold(name).split(/[\s-]+/u);
}

/** Done to one thing, in one year: what was done in another is another case. */
function isOneThing(a: Deed, b: Deed): boolean {
  if (isOfOtherYears(a.profile, b.profile)) return false;
  if (a.act.theme.size === 0 || b.act.theme.size === 0) return true;
  return [...a.act.theme].some((word) => b.act.theme.has(word));
}

function isOfOtherYears({ otherYears: a }: ClaimProfile, { otherYears: b }: ClaimProfile): boolean {
  return [...a].some((year) => !b.has(year)) || [...b].some((year) => !a.has(year));
}
