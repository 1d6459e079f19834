import type { Article } from '../model/article.js';
import type { Mention } from '../model/mention.js';
import type { Problem } from '../model/problem.js';
import type { Sentence, Token } from '../model/token.js';

/** What an annotator sees: the article, its tokens, and what the annotators before it found, in text order. */
export interface Annotation {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** What an annotator adds. Mentions are in text order and lie in the text; problems are about the article itself. */
export interface Annotated {
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
}

/** One reader of the text. A pure function of the annotation: same article, same mentions. */
export interface Annotator {
  readonly name: string;
  annotate(annotation: Annotation): Annotated;
}
