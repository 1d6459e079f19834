import type { Attribution, Claim, TokenRange } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { AttributionMention } from '../model/mention.js';
import type { Span } from '../text/span.js';
import { type Clause, clausesOf } from './clauses.js';

/** What the claim makers see of an article. */
export type Annotated = Pick<Extraction, 'article' | 'tokens' | 'sentences' | 'mentions'>;

const NOWHERE: Span = { start: 0, end: 0 };

const NO_TOKENS: TokenRange = { first: 0, end: 0 };

/** Gives each token of a range a value. Ranges are short: a loop is faster than a call that fills them. */
function setRange(values: Int32Array, value: number, { first, end }: TokenRange): void {
  for (let token = first; token < end; token += 1) values[token] = value;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** An article with its clauses, and the look-ups that every claim maker needs. */
export class ClaimContext {
  readonly clauses: readonly Clause[];
  /** The words of each clause's subject, by its index, as far as a claim has asked for them. */
  readonly #subjects: string[] = [];
  /** Index of the clause that holds each token; -1 for none. */
  readonly #clauseOfToken: Int32Array;
  /** The narrowest first; of equals the first in the text. */
  readonly #attributions: readonly AttributionMention[];
  /** Index of the narrowest attribution whose content touches each token; the number of attributions for none. */
  readonly #attributionOfToken: Int32Array;

  constructor(readonly annotated: Annotated) {
    const clauses: Clause[] = [];
    annotated.sentences.forEach((sentence, index) => {
      for (const clause of clausesOf(annotated.tokens, sentence, index)) clauses.push(clause);
    });
    this.clauses = clauses;
    this.#clauseOfToken = new Int32Array(annotated.tokens.length).fill(-1);
    for (let index = 0; index < clauses.length; index += 1) setRange(this.#clauseOfToken, index, clauses[index] ?? NO_TOKENS);
    this.#attributions = annotated.mentions
      .filter((mention) => mention.type === 'attribution')
      .sort((a, b) => lengthOf(a.value.content) - lengthOf(b.value.content));
    this.#attributionOfToken = new Int32Array(annotated.tokens.length).fill(this.#attributions.length);
    for (let index = this.#attributions.length - 1; index >= 0; index -= 1) {
      const range = this.tokensOf(this.#attributions[index]?.value.content ?? NOWHERE);
      if (range !== null) setRange(this.#attributionOfToken, index, range);
    }
  }

  /** Tokens that a span touches; null where the span holds none. */
  tokensOf(span: Span): TokenRange | null {
    const { tokens } = this.annotated;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < tokens.length && (tokens[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end += 1;
    return end > low ? { first: low, end } : null;
  }

  clauseAt(token: number): Clause | undefined {
    return this.clauses[this.#clauseOfToken[token] ?? -1];
  }

  /** Who answers for what stands at `range`: the narrowest indirect speech around it. */
  attributionOf(range: TokenRange): Attribution | null {
    let best = Number.POSITIVE_INFINITY;
    for (let token = range.first; token < range.end; token += 1) best = Math.min(best, this.#attributionOfToken[token] ?? best);
    const mention = this.#attributions[best];
    if (mention === undefined) return null;
    const { speaker, stance } = mention.value;
    return { speaker: speaker?.text ?? null, span: speaker === null ? null : { start: speaker.start, end: speaker.end }, stance };
  }

  /** The words of a token range as the article writes them. */
  textOf(range: TokenRange): string {
    const { tokens, article } = this.annotated;
    const first = tokens[range.first];
    const last = tokens[range.end - 1];
    return first === undefined || last === undefined ? '' : article.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  }

  #subjectOf(index: number): string {
    const subject = this.clauses[index]?.subject ?? null;
    this.#subjects[index] ??= subject === null ? '' : this.textOf(subject);
    return this.#subjects[index];
  }

  /** A claim about `span`, with everything that follows from its place; null where the span holds no token of a sentence. */
  claimAt(
    span: Span,
    made: Pick<Claim, 'kind' | 'value'> & Partial<Pick<Claim, 'subject' | 'predicate' | 'trigger' | 'modality'>>,
  ): Omit<Claim, 'index'> | null {
    const range = this.tokensOf(span);
    const index = range === null ? -1 : (this.#clauseOfToken[range.first] ?? -1);
    const clause = this.clauses[index];
    if (range === null || clause === undefined) return null;
    const trigger = made.trigger ?? clause.trigger;
    return {
      kind: made.kind,
      span: { start: span.start, end: span.end },
      tokens: range,
      clause: { first: clause.first, end: clause.end },
      sentence: clause.sentence,
      value: made.value,
      subject: made.subject ?? this.#subjectOf(index),
      predicate: made.predicate ?? this.annotated.tokens[trigger]?.lemma ?? '',
      trigger,
      modality: made.modality ?? clause.modality,
      attribution: this.attributionOf(range),
    };
  }
}
