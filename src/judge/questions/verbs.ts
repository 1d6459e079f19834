import { NEGATIONS } from '../../lexicon/polarity.js';
import { CLIPPED_AUXILIARIES, UNCHANGING_VERBS } from '../../lexicon/question-words.js';
import type { TokenRange } from '../../model/claim.js';
import type { Token } from '../../model/token.js';

/** A verb group turned for a question: the auxiliary before the subject ("did"), and the rest behind it ("lift"). */
export interface TurnedVerbs {
  readonly auxiliary: string;
  readonly rest: string;
}

/**
 * Turns a verb group round the subject, without its adverbs and negation: "has not yet been raised" is "has" and "been
 * raised", "lifted" is "did" and "lift". Null where the group is not finite ("raising", "to raise") or contracted.
 */
export function turned(tokens: readonly Token[], verbs: TokenRange, headline: boolean): TurnedVerbs | null {
  const group = verbTokens(tokens, verbs);
  const [first, ...others] = group;
  if (first === undefined || !isFiniteGroup(tokens, first, verbs)) return null;
  if (first.lemma === 'do' && others.length === 0) return null;
  const [participle] = others;
  if (first.lower === 'had' && participle?.tag === 'VERB') return { auxiliary: 'did', rest: words([base(participle), ...others.slice(1)]) };
  if (first.tag === 'AUX' && (others.length > 0 || first.lemma === 'be')) {
    const auxiliary = CLIPPED_AUXILIARIES.get(first.lower) ?? first.lower;
    if (/['’]/u.test(auxiliary)) return null;
    return { auxiliary, rest: words(others) };
  }
  return { auxiliary: headline ? 'did' : supportFor(first), rest: words([base(first), ...others]) };
}

/** Auxiliaries as they agree with "who". */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
]);

/**
 * A verb group as it stands behind a subject that asks ("how many people *were evacuated*"), without its adverbs; `singular`
 * for a subject that takes "was". Null where the group is not finite, contracted or negated.
 */
export function straight(tokens: readonly Token[], verbs: TokenRange, singular: boolean): string | null {
  const group = verbTokens(tokens, verbs);
  const first = group[0];
  if (first === undefined || !isFiniteGroup(tokens, first, verbs) || /['’]/u.test(first.text)) return null;
  const negation = tokens.slice(verbs.first, verbs.end).some((token) => NEGATIONS.has(token.lower));
  if (negation || (first.tag === 'VERB' && first.lower === first.lemma && singular && !UNCHANGING_VERBS.has(first.lemma))) return null;
  return words(singular ? [{ ...first, text: SINGULAR.get(first.lower) ?? first.text }, ...group.slice(1)] : group);
}

/** The base form, spelled as the article spells: lemmas have "-ize" where it may write "-ise". */
function base(verb: Token): Token {
  const british = verb.lemma.endsWith('ize') && /is(?:e|ed|es|ing)$/u.test(verb.lower);
  return { ...verb, text: british ? `${verb.lemma.slice(0, -3)}ise` : verb.lemma };
}

function words(tokens: readonly Pick<Token, 'text'>[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** Verbs, auxiliaries and the "to" between them. */
function verbTokens(tokens: readonly Token[], verbs: TokenRange): readonly Token[] {
  return tokens
    .slice(verbs.first, verbs.end)
    .filter(({ tag, lower }) => tag === 'VERB' || tag === 'AUX' || (tag === 'PART' && lower === 'to'));
}

function isFiniteGroup(tokens: readonly Token[], first: Token, verbs: TokenRange): boolean {
  const group = verbTokens(tokens, verbs);
  const isOne = group.every(({ tag }, index) => tag !== 'AUX' || group[index - 1]?.tag !== 'VERB');
  return (
    isOne &&
    tokens[verbs.first - 1]?.lower !== 'to' &&
    first.lower !== 'be' &&
    first.lower !== 'been' &&
    !(first.lower.endsWith('ing') && first.lower !== first.lemma)
  );
}

function supportFor({ lower, lemma }: Token): string {
  if (lower === lemma) return UNCHANGING_VERBS.has(lemma) ? 'did' : 'do';
  return lower.endsWith('s') ? 'does' : 'did';
}
