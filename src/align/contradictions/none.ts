import { type EventClass, eventClassOf } from '../../lexicon/event-words.js';
import { JOB_NOUNS, LOSING } from '../../lexicon/job-losses.js';
import { PERSONAL_EVENTS } from '../../lexicon/personal-events.js';
import { familyOf, relate } from '../../lexicon/wordnet.js';
import type { ClaimProfile } from '../profile.js';
import { claimsOfSentence, clauseTokens } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground, isOfAnotherYear, type Statement, statementsOf } from './statement.js';

/** What a clause says there was none of: a class of events ("nobody was hurt", "there were no injuries"), or of one kind of thing. */
interface None {
  readonly event: EventClass;
  /** Family of the thing that it did not happen to ("no *factories* will be closed"); null for anybody. */
  readonly thing: string | null;
}

/** "No one has been held" against "Police held two men": what is denied of everybody is stated of somebody. */
export const none: OppositionFinder = {
  rule: 'none',
  kind: 'event',
  find(scene) {
    const statements = statementsOf(scene).filter(({ isQuestion }) => !isQuestion);
    const nones = new Map<ClaimProfile, Denial>();
    const some = new Map<ClaimProfile, Instance>();
    for (const statement of statements) {
      const { profile } = statement;
      const none = noneOf(statement);
      if (none !== null) nones.set(profile, { statement, none, places: placesIn(profile, profile.content.trigger) });
      else if (statement.polarity === 'yes' && isStatedHere(statement))
        some.set(profile, { statement, places: new Set(placesIn(profile, Number.POSITIVE_INFINITY)) });
    }
    return oppositionsAmong(scene, [...nones.keys()], [...some.keys()], (a, b) => {
      const [denial, instance] = [nones.get(a), some.get(b)];
      if (denial === undefined || instance === undefined || !isMetBy(denial, instance)) return [];
      return [{ a, b, sides: [denial.statement.isFinal ? 'none at all' : 'none', 'some'], isFirm: denial.statement.isFinal }];
    });
  },
};

interface Denial {
  readonly statement: Statement;
  readonly none: None;
  /** Places named before the predicate: "in Britain nobody will lose their job" says nothing of others. */
  readonly places: readonly string[];
}

interface Instance {
  readonly statement: Statement;
  /** Places named in the sentence. */
  readonly places: ReadonlySet<string>;
}

function isMetBy(denial: Denial, instance: Instance): boolean {
  if (isOfAnotherYear(denial.statement, instance.statement)) return false;
  return isInstance(denial.none, instance.statement) && denial.places.every((place) => instance.places.has(place));
}

function noneOf(statement: Statement): None | null {
  const { event, scope, heads, profile } = statement;
  if (statement.isComparison || statement.isGeneral || isBackground(profile)) return null;
  if (statement.polarity !== 'no') return hasRest(profile) ? null : nounDenied(statement);
  if (hasRest(profile)) return null;
  if (scope === 'nobody') return event === null || !PERSONAL_EVENTS.has(event) ? null : { event, thing: null };
  const thing = [...heads].at(-1);
  if (scope === 'no-such' && thing !== undefined) return event === null ? null : { event, thing };
  return nounDenied(statement);
}

/** "no one *else*", "no *other* factory": of all but those told of. "no matter", "no longer" deny no thing. */
function hasRest(profile: ClaimProfile): boolean {
  const words = clauseTokens(profile).map(({ lower }) => lower);
  return words.some((word, i) => word === 'else' || word === 'other' || (word === 'no' && NO_THINGS.has(words[i + 1] ?? '')));
}

const NO_THINGS: ReadonlySet<string> = new Set(
  'matter doubt longer sooner more less fewer wonder reason need idea question way means point time secret surprise exception'.split(' '),
);

/** "there were *no injuries*", "leads to *no layoffs*": the noun behind "no" names the event. */
function nounDenied({ profile: { content, extraction } }: Statement): None | null {
  const { tokens } = extraction;
  for (let i = content.clause.first; i < content.clause.end; i++) {
    if (tokens[i]?.lower !== 'no') continue;
    // "no serious injuries" leaves room for others
    let at = i + 1;
    while (at + 1 < content.clause.end && tokens[at + 1]?.tag === 'NOUN') at += 1;
    const noun = tokens[at];
    if (noun?.tag !== 'NOUN' || tokens[i + 1]?.tag === 'ADJ') return null;
    const isJobLoss = LOSING.has(noun.lemma) && JOB_NOUNS.has(tokens[at - 1]?.lemma ?? '');
    const event = isJobLoss ? 'lay off' : eventClassOf(noun.lemma);
    return event === null || !PERSONAL_EVENTS.has(event) ? null : { event, thing: null };
  }
  return null;
}

/** Stated flat, of the event of the day, by someone who knows. */
function isStatedHere({ profile, isGeneral }: Statement): boolean {
  if (isGeneral || isBackground(profile)) return false;
  const { content } = profile;
  return (
    (content.modality === 'asserted' || content.modality === 'planned') &&
    profile.scope.size === 0 &&
    content.attribution?.stance !== 'believes'
  );
}

/** Places named in the sentence of a claim before a token. */
function placesIn({ content, extraction }: ClaimProfile, end: number): readonly string[] {
  return claimsOfSentence(extraction.claims, content).flatMap(({ value, tokens }) =>
    value.kind === 'place' && tokens.first < end ? [value.name] : [],
  );
}

function isInstance({ event, thing }: None, statement: Statement): boolean {
  if (statement.event !== event) return false;
  return (
    thing === null ||
    [...statement.words, ...statement.subject].some(
      (word) => word === thing || relate(word, thing) === 'synonym' || familyOf(word) === thing,
    )
  );
}
