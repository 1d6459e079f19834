import { annotate } from './annotate/index.js';
import { claimsOf } from './claims/index.js';
import type { Article } from './model/article.js';
import type { Extraction } from './model/extraction.js';

/** Everything one article says. A pure function: it may run in a worker, in a pipe or on another machine. */
export function extract(article: Article): Extraction {
  const { tokens, sentences, mentions, problems } = annotate(article);
  return { article, tokens, sentences, mentions, claims: claimsOf({ article, tokens, sentences, mentions }), problems };
}
