import { hasOpposite, type Opposites, oppositeActs } from '../../lexicon/opposite-acts.js';
import { relate } from '../../lexicon/wordnet.js';
import { subjectTokens, wordKeys } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground, type Statement, sharedHeads, statementsOf, yearsIn } from './statement.js';

/** Statements of one article, at most, among which one that tells the opposite is looked for. */
const MOST_STATEMENTS = 300;

/** Words for what is done to, at least, that two statements share, where they have as many: there are plans and plans. */
const LEAST_SHARED = 2;

/** "Holm will stay on" against "Holm will leave the firm", "the hull is sound" against "the hull is unsound". */
export const oppositeDeeds: OppositionFinder = {
  rule: 'opposite-acts',
  kind: 'event',
  find(scene) {
    const deeds = new Map(
      statementsOf(scene).flatMap((statement) => (isDeed(statement) ? [[statement.profile, deedOf(statement)] as const] : [])),
    );
    const claims = [...deeds.keys()];
    const isToldTwice = toldTwice([...deeds.values()]);
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [deeds.get(a), deeds.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || !areOpposite(x, y)) return [];
      return isToldTwice(x) || isToldTwice(y) ? [] : [{ a, b, sides: [x.verb, y.verb] }];
    });
  },
};

/** A statement by who did it and to what, whichever of them is its subject. */
interface Deed {
  readonly statement: Statement;
  readonly verb: string;
  readonly voice: 'active' | 'passive' | 'state';
  /** Keys of the nouns for what it was done to; for a state of what is in it. */
  readonly theme: ReadonlySet<string>;
  /** Keys of the nouns for who did it; empty where a passive does not say. */
  readonly agent: ReadonlySet<string>;
}

function deedOf(statement: Statement): Deed {
  const { content, extraction } = statement.profile;
  const behind = extraction.tokens.slice(content.trigger + 1, content.clause.end);
  const verb = verbOf(statement);
  const base = { statement, verb, agent: NOTHING };
  if (extraction.tokens[content.trigger]?.tag === 'ADJ') return { ...base, voice: 'state', theme: statement.heads };
  if (isPassive(statement)) {
    const by = behind.findIndex(({ lower }) => lower === 'by');
    const agent = by < 0 ? NOTHING : wordKeys(behind.slice(by + 1, by + 1 + AGENT_REACH));
    return { ...base, voice: 'passive', theme: statement.subject, agent };
  }
  return verb === PROCEED
    ? { ...base, voice: 'active', theme: statement.heads }
    : { ...base, voice: 'active', theme: statement.object, agent: statement.heads };
}

/** "go ahead", "take place": what happens to its subject. */
const PROCEED = 'proceed';

/** Particles that make another verb of one. */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'off', 'out', 'aside', 'back', 'away']);

/** The verb; for one with a particle ("step down", "call off"), and for a passive, the class that it stands for. */
function verbOf(statement: Statement): string {
  const { event, profile } = statement;
  const { predicate, trigger } = profile.content;
  const next = profile.extraction.tokens[trigger + 1];
  if ((predicate === 'go' && next?.lower === 'ahead') || (predicate === 'take' && next?.lower === 'place')) return PROCEED;
  const isPhrase = PARTICLES.has(next?.lower ?? '');
  return !hasOpposite(predicate) && event !== null && hasOpposite(event) && (isPhrase || isPassive(statement)) ? event : predicate;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Tokens behind "by" that name who did it. */
const AGENT_REACH = 6;

function isPassive({ profile: { content, extraction } }: Statement): boolean {
  const { tokens } = extraction;
  const trigger = tokens[content.trigger];
  if (trigger === undefined || trigger.lower === trigger.lemma || trigger.lower.endsWith('ing')) return false;
  return tokens.slice(Math.max(content.clause.first, content.trigger - 3), content.trigger).some(({ lemma }) => lemma === 'be');
}

/** Stated flat or planned, of somebody or something, in the time of the story. */
function isDeed(statement: Statement): boolean {
  const { profile, polarity, isQuestion, isGeneral, heads, scope, isUnreal, isComparison } = statement;
  const { modality, attribution, trigger } = profile.content;
  const { tokens } = profile.extraction;
  const token = tokens[trigger];
  const isReduced = tokens[trigger + 1]?.lower === 'by' && !isPassive(statement);
  return (
    ((token?.tag === 'VERB' && tokens[trigger + 1]?.tag !== 'ADJ' && !isReduced && hasOpposite(verbOf(statement))) ||
      (token?.tag === 'ADJ' && !isComparison)) &&
    !isUnreal &&
    polarity === 'yes' &&
    scope === 'subject' &&
    heads.size > 0 &&
    !isQuestion &&
    !isGeneral &&
    (modality === 'asserted' || modality === 'planned') &&
    attribution?.stance !== 'believes' &&
    !isBackground(profile)
  );
}

function areOpposite(a: Deed, b: Deed): boolean {
  const opposites = oppositesOf(a, b);
  if (opposites === null || [a, b].some(({ statement }) => yearsIn(statement.profile).size > 0)) return false;
  if (opposites === 'once') return [a, b].every(isNamed) && sharedHeads(a.statement, b.statement).length > 0;
  if (opposites === 'alone')
    return [a, b].every((deed) => isPlanned(deed) && isNamed(deed)) && sharedHeads(a.statement, b.statement).length > 0;
  if (a.voice === 'state') return isPlanned(a) === isPlanned(b) && sharedHeads(a.statement, b.statement).length > 0;
  const shared = [...a.theme].filter((word) => b.theme.has(word)).length;
  if (shared < Math.min(LEAST_SHARED, a.theme.size, b.theme.size) || shared === 0) return false;
  return a.agent.size === 0 || b.agent.size === 0 || [...a.agent].some((word) => b.agent.has(word));
}

function oppositesOf(a: Deed, b: Deed): Opposites | null {
  if ((a.voice === 'state') !== (b.voice === 'state')) return null;
  // "is survived by his wife"
  if ([a, b].some(({ verb, voice }) => verb === 'survive' && voice === 'passive')) return null;
  if (a.voice !== 'state') return oppositeActs(a.verb, b.verb);
  return relate(a.verb, b.verb) === 'antonym' ? 'of one object' : null;
}

/** Of what is done, one may follow the other; of what is planned only one will. */
function isPlanned({ statement: { profile } }: Deed): boolean {
  return profile.content.modality === 'planned';
}

/** The subject goes by a name, or by a pronoun for one: common nouns may be of many. */
function isNamed({ statement: { profile } }: Deed): boolean {
  return subjectTokens(profile).some(({ tag, lower }) => tag === 'PROPN' || lower === 'he' || lower === 'she');
}

/** Whether the article of a deed also tells the opposite: then it tells of two times, or of two things. */
function toldTwice(all: readonly Deed[]): (deed: Deed) => boolean {
  const known = new Map<Deed, boolean>();
  const bySource = new Map<number, Deed[]>();
  for (const deed of all) {
    const own = bySource.get(deed.statement.profile.source) ?? [];
    bySource.set(deed.statement.profile.source, own);
    if (own.length < MOST_STATEMENTS) own.push(deed);
  }
  return (deed) => {
    const own = bySource.get(deed.statement.profile.source) ?? [];
    const isTold = known.get(deed) ?? own.some((other) => areOpposite(deed, other));
    known.set(deed, isTold);
    return isTold;
  };
}
