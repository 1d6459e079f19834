import { HEARER_VERBS, reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/token.js';

/** Whether the token is a reporting verb in use: not a noun of the same form ("the claims"). */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.tag !== 'VERB' && token.tag !== 'NOUN') || reportingVerb(token.lower) === undefined) return false;
  const before = tokens[at - 1];
  if (before?.text === '-' && before.end === token.start) return false;
  if (token.tag === 'VERB') return true;
  return (
    token.tag === 'NOUN' && before !== undefined && (before.tag === 'PRON' || before.tag === 'PROPN') && /(?:s|ed)$/u.test(token.lower)
  );
}

/** Whether the speaker may follow the verb ("said the mayor"): not behind a bare form, nor where the hearer would stand. */
export function mayInvert(token: Token | undefined): boolean {
  const verb = reportingVerb(token?.lower ?? '');
  return verb === undefined
    ? token?.tag === 'VERB'
    : !verb.ing && token?.lower !== verb.lemma && (verb.lemma === 'ask' || !HEARER_VERBS.has(verb.lemma));
}

/** Whether the verb at `at` is passive ("is believed"), so that its subject does not speak. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.tag === 'ADV') before -= 1;
  return tokens[before]?.lemma === 'be' && /(?:ed|t|n|d)$/u.test(tokens[at]?.lower ?? '');
}
