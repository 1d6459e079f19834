import { knownPlace } from '../../lexicon/names/gazetteer.js';
import { SPORT_VERBS } from '../../lexicon/score-words.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Candidate } from './candidate.js';

/** "102-98": a result, if both are small enough; "1914-18" is none. */
const RESULT = /^(?<first>\d{1,3})[-–](?<second>\d{1,3})$/u;
const HIGHEST = 250;

/** How far from a name its result may stand, in tokens. */
const REACH = 10;

/** Words between a verb and the team that it is about ("lost 3-1 to Leeds"). */
const LINKS = /^(?:to|with|at|against|over|by|past|the|host|hosts|visiting|rivals|champions|leaders)$/u;

/**
 * Whether a name of a town stands for its team: beside a result ("Leeds 2-1 Derby"), or the subject or object of a verb of
 * sport in a sentence that tells one ("Dallas beat Denver 102-98").
 */
export function isTeamByResult(candidate: Candidate, tokens: readonly Token[], sentence: Sentence): boolean {
  const kind = knownPlace(candidate.key)?.kind;
  if (kind !== 'large-city' && kind !== 'city' && kind !== 'capital') return false;
  if (isResult(tokens[candidate.endToken]) || isResult(tokens[candidate.firstToken - 1])) return true;
  return (
    hasResult(tokens, candidate, sentence) && (isSportVerb(tokens[candidate.endToken]) || isObjectOfSport(tokens, candidate, sentence))
  );
}

function isResult(token: Token | undefined): boolean {
  const { first, second } = RESULT.exec(token?.text ?? '')?.groups ?? {};
  return first !== undefined && Number(first) <= HIGHEST && Number(second) <= HIGHEST;
}

function hasResult(tokens: readonly Token[], { firstToken, endToken }: Candidate, sentence: Sentence): boolean {
  for (let i = Math.max(sentence.firstToken, firstToken - REACH); i < Math.min(sentence.endToken, endToken + REACH); i++)
    if (isResult(tokens[i])) return true;
  return false;
}

function isSportVerb(token: Token | undefined): boolean {
  return token !== undefined && token.tag !== 'PROPN' && SPORT_VERBS.has(token.lemma);
}

/** Whether only links and results stand between the name and a verb of sport before it. */
function isObjectOfSport(tokens: readonly Token[], { firstToken }: Candidate, sentence: Sentence): boolean {
  for (let i = firstToken - 1; i >= sentence.firstToken; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isSportVerb(token)) return true;
    if (!isResult(token) && !LINKS.test(token.lower)) return false;
  }
  return false;
}
