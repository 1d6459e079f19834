import { eventClassOf } from '../lexicon/event-words.js';
import { SCOPE_WORDS } from '../lexicon/scope.js';
import type { TokenRange } from '../model/claim.js';
import type { Token } from '../model/token.js';
import type { ArticleVectors } from './article-vectors.js';
import type { SparseVector } from './vector.js';

/** What is read of a clause alone; many claims stand in one. */
export interface ClauseFacts {
  /** Words by rarity alone. */
  readonly words: SparseVector;
  /** Classes of events that are named. */
  readonly events: ReadonlySet<string>;
  /** Words that put it beside the event of the day ("another", "last year"). */
  readonly scope: ReadonlySet<string>;
}

/** Reads each clause of an article once. */
export class ClauseReader {
  readonly #known = new Map<number, ClauseFacts>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly vectors: ArticleVectors,
  ) {}

  of(clause: TokenRange): ClauseFacts {
    const key = clause.first * (this.tokens.length + 1) + clause.end;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const facts = { words: this.vectors.between(clause), events: eventsIn(this.tokens, clause), scope: scopeOf(this.tokens, clause) };
    this.#known.set(key, facts);
    return facts;
  }
}

function eventsIn(tokens: readonly Token[], clause: TokenRange): ReadonlySet<string> {
  const events = new Set<string>();
  for (let i = clause.first; i < clause.end; i++) {
    const event = eventClassOf(tokens[i]?.lemma ?? '');
    if (event !== null) events.add(event);
  }
  return events;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function scopeOf(tokens: readonly Token[], clause: TokenRange): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = clause.first; i < clause.end; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (SCOPE_WORDS.has(lower)) words.add(lower);
  }
  return words.size === 0 ? NO_WORDS : words;
}
