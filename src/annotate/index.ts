import type { Article } from '../model/article.js';
import type { Mention } from '../model/mention.js';
import type { Problem } from '../model/problem.js';
import type { TokenisedText } from '../model/token.js';
import type { Annotator } from './annotator.js';
import { attribution } from './attribution/index.js';
import { dates } from './dates/index.js';
import { withNameTags } from './name-tags.js';
import { names } from './names/index.js';
import { quantities } from './quantities/index.js';
import { quotes } from './quotes/index.js';
import { tokenise } from './tokenise.js';

/** The readers, in the order in which they build on one another. */
const ANNOTATORS: readonly Annotator[] = [dates, quantities, names, quotes, attribution];

/** Without lengths of time that are parts of an amount read later ("18 minutes" of "two hours, 18 minutes"); both in text order. */
function outsideLengths(mentions: readonly Mention[], later: readonly Mention[]): readonly Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while ((later[next]?.end ?? Infinity) <= mention.start) next += 1;
    const holder = later[next];
    return !(mention.type === 'duration' && holder?.type === 'quantity' && holder.start <= mention.start && mention.end <= holder.end);
  });
}

/** Reads one article: tokens, sentences and every mention, in text order. */
export function annotate(article: Article): TokenisedText & { mentions: readonly Mention[]; problems: readonly Problem[] } {
  let text = tokenise(article);
  let mentions: readonly Mention[] = [];
  const problems: Problem[] = [];
  for (const annotator of ANNOTATORS) {
    const found = annotator.annotate({ article, ...text, mentions });
    mentions = [...outsideLengths(mentions, found.mentions), ...found.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const problem of found.problems) problems.push(problem);
    if (annotator === names) text = { ...text, tokens: withNameTags(text.tokens, mentions) };
  }
  return { ...text, mentions, problems };
}
