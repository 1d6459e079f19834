import type { Article } from './article.js';
import type { Claim } from './claim.js';
import type { Mention } from './mention.js';
import type { Problem } from './problem.js';
import type { Sentence, Token } from './token.js';

/** Everything that one article says, and everything that comparing it with others needs: the line that `extract` writes. */
export interface Extraction {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}
