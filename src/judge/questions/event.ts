import type { ClaimProfile } from '../../align/profile.js';
import { SUPERLATIVES } from '../../lexicon/superlatives.js';
import type { Superlative } from '../../model/claim.js';
import { askTurned, LONGEST_QUESTION } from './asking.js';
import { holdsTime, isBareAdverb, isBroken, nounPhraseEnd, phrasesFrom, wordsIn } from './phrases.js';
import type { Predication } from './predication.js';

/** "Did the council close the bridge?"; null where the clause is too poor. */
export function eventQuestion(profile: ClaimProfile, predication: Predication): string | null {
  return askTurned(profile, predication, '', predication.phrases);
}

/** "Which was the first town to flood?"; null where the clause does not say of what the rank is. */
export function rankQuestion({ content, extraction }: ClaimProfile, { rank }: Superlative): string | null {
  const { tokens } = extraction;
  for (let i = content.clause.first; i < content.clause.end; i++) {
    if (SUPERLATIVES.get(tokens[i]?.lower ?? '') !== rank) continue;
    const end = extraction.sentences[content.sentence]?.endToken ?? content.clause.end;
    let question = 'Which was the';
    let phrases = 0;
    const ranked = { first: i, head: i, end: nounPhraseEnd(tokens, i + 1, end) };
    for (const phrase of [ranked, ...phrasesFrom(tokens, ranked.end, end)]) {
      if (isBareAdverb(tokens, phrase) || holdsTime(extraction, phrase)) continue;
      if (isBroken(tokens, phrase, -1)) break;
      const longer = `${question} ${wordsIn(extraction, phrase, content.sentence)}`;
      if (longer.length + 1 > LONGEST_QUESTION) break;
      question = longer;
      phrases += 1;
    }
    return phrases < 2 ? null : `${question}?`;
  }
  return null;
}
