import type { Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';

/**
 * The tokens with the words of persons' names tagged as names: the tagger takes "Greet" in "mayor Greet Vos" for a verb, and
 * whoever looks for who spoke, or for what a clause says, would stop there. The same list where nothing changes.
 */
export function withNameTags(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const persons = mentions.filter(({ type }) => type === 'person');
  const changed = new Map<number, Token>();
  let at = 0;
  for (const { start, end } of persons) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    for (let i = at; (tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i += 1) {
      const token = tokens[i];
      if (token !== undefined && MISTAKEN.has(token.tag) && /^\p{Lu}/u.test(token.text))
        changed.set(i, { ...token, tag: 'PROPN', lemma: token.lower });
    }
  }
  return changed.size === 0 ? tokens : tokens.map((token, i) => changed.get(i) ?? token);
}

/** Tags that no part of a person's name has. */
const MISTAKEN: ReadonlySet<Token['tag']> = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'INTJ', 'ADJ', 'X']);
