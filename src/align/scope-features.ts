import { saturate } from './logistic.js';
import type { ClaimProfile } from './profile.js';

/** Where two claims may part in their scope: in the order in which `ScopeFeatures` writes. */
export const SCOPE_FEATURES = ['strange', 'scopeShared', 'scopeOnce', 'scopeClash', 'yearShared', 'yearOnce', 'yearClash'] as const;

/** Weight of strange names of which half is much. */
const HALF_STRANGE = 15;

/** What speaks for two claims being of different scope: another time, another place, another case. */
export class ScopeFeatures {
  readonly #strangeness: Strangeness;

  constructor(private readonly profiles: readonly ClaimProfile[]) {
    this.#strangeness = new Strangeness(profiles);
  }

  /** Writes the features of two claims into a row from a place on; returns the place behind them. */
  write(row: Float64Array, from: number, a: number, b: number): number {
    const x = this.profiles[a];
    const y = this.profiles[b];
    row[from] = this.#strangeness.of(a, b);
    if (x !== undefined && y !== undefined) {
      writeSets(row, from + 1, x.scope, y.scope);
      writeSets(row, from + 4, x.otherYears, y.otherYears);
    }
    return from + SCOPE_FEATURES.length;
  }
}

/** Whether two sets share something, whether only one has anything, and whether both have and share nothing. */
function writeSets(row: Float64Array, from: number, a: ReadonlySet<string>, b: ReadonlySet<string>): void {
  const both = a.size > 0 && b.size > 0;
  const meet = both && shareOne(a, b);
  row[from] = meet ? 1 : 0;
  row[from + 1] = a.size > 0 !== b.size > 0 ? 1 : 0;
  row[from + 2] = both && !meet ? 1 : 0;
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** How strange the names beside two claims are to each other's article. What one claim brings to one article is summed up once. */
class Strangeness {
  /** The last `a` and source of a `b`, and the weight of the names of the one that the other lacks. */
  #claim = -1;
  #source = -1;
  #weight = 0;
  /** Of each `b` the last source of an `a`, and the weight. */
  readonly #sources: Int32Array;
  readonly #weights: Float64Array;

  constructor(private readonly profiles: readonly ClaimProfile[]) {
    this.#sources = new Int32Array(profiles.length).fill(-1);
    this.#weights = new Float64Array(profiles.length);
  }

  of(a: number, b: number): number {
    const x = this.profiles[a];
    const y = this.profiles[b];
    if (x === undefined || y === undefined) return 0;
    if (this.#claim !== a || this.#source !== y.source) {
      this.#claim = a;
      this.#source = y.source;
      this.#weight = strangeNames(x, y);
    }
    if (this.#sources[b] !== x.source) {
      this.#sources[b] = x.source;
      this.#weights[b] = strangeNames(y, x);
    }
    return Math.max(this.#weight, this.#weights[b] ?? 0);
  }
}

/** Weight of the names in a claim's sentence that the other article never mentions. */
function strangeNames(a: ClaimProfile, b: ClaimProfile): number {
  const { terms, weights } = a.names;
  let weight = 0;
  for (let i = 0; i < terms.length; i++) if (!b.vocabulary.has(terms[i] ?? 0)) weight += weights[i] ?? 0;
  return saturate(weight, HALF_STRANGE);
}
