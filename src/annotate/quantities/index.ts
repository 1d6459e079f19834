import type { Mention, QuantityMention } from '../../model/mention.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Annotated, Annotation, Annotator } from '../annotator.js';
import { currencyContext } from './currency-context.js';
import type { Taken } from './drafts.js';
import { piecesOf } from './pieces.js';
import { startsNumber } from './read-numeral.js';
import { readSentence } from './read-sentence.js';

/** Reads quantities: numbers with what they count or measure. Numbers inside dates, times and durations are left to those. */
export const quantities: Annotator = {
  name: 'quantities',
  annotate({ article, tokens, sentences, mentions }: Annotation): Annotated {
    const context = currencyContext(article.text);
    const taken = takenBy(mentions);
    const digits = digitsIn(article.text);
    const found: QuantityMention[] = [];
    for (const sentence of unbroken(sentences)) {
      if (sentence.role === 'byline' || !mayHoldNumber(sentence, tokens, digits)) continue;
      found.push(...readSentence(article.text, piecesOf(article.text, sentence, tokens), context, taken));
    }
    return { mentions: found, problems: [] };
  },
};

/** A cheap look that spares most sentences the full reading. */
function mayHoldNumber(sentence: Sentence, tokens: readonly Token[], digits: Taken): boolean {
  if (digits(sentence.start, sentence.end)) return true;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (token !== undefined && (token.tag === 'NUM' || startsNumber(token.lower))) return true;
  }
  return false;
}

/** Answers, for stretches asked in text order, whether a digit stands in them; looks at each character of the text once. */
function digitsIn(text: string): Taken {
  const digit = /\d/gu;
  let next = -1;
  return (start, end) => {
    if (next < start) {
      digit.lastIndex = start;
      next = digit.exec(text)?.index ?? text.length;
    }
    return next < end;
  };
}

/** Answers, for stretches asked in text order, whether a date or time holds them. */
function takenBy(mentions: readonly Mention[]): Taken {
  const dates = mentions.filter(
    (mention) => mention.type === 'date' || mention.type === 'time' || mention.type === 'duration' || mention.type === 'set',
  );
  return (start, end) => {
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const date = dates[low];
    return date !== undefined && date.start < end && start < date.end;
  };
}

/** Sentences, with those joined that no space parts: a full stop inside a number ends none (".5", "No.7"). */
function unbroken(sentences: readonly Sentence[]): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === sentence.start)
      joined[joined.length - 1] = { ...last, end: sentence.end, endToken: sentence.endToken };
    else joined.push(sentence);
  }
  return joined;
}
