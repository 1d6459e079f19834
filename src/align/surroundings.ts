import { MOVING_EVENTS } from '../lexicon/moving.js';
import type { Claim } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { NameMention } from '../model/mention.js';
import type { DayInterval } from '../values/calendar.js';
import { NO_TERM } from './terms.js';

/** What stands around a figure in its sentence, and tells whose figure it is, of when, and of what fate. */
export interface Surroundings {
  /** Terms of the name that stands nearest to the figure; empty where its sentence names nobody near. */
  readonly nearName: ReadonlySet<number>;
  /** Days that other dates of its clause name. */
  readonly times: readonly DayInterval[];
  /** The class of events whose counts move (dying, going missing …) that is named nearest to it; null where none is. */
  readonly fate: string | null;
}

/** Tokens between a figure and a name beyond which the name says nothing of it. */
const NAME_REACH = 14;

const NO_TERMS: ReadonlySet<number> = new Set();

/** Those of what is no figure: nothing asks for them. */
export const NO_SURROUNDINGS: Surroundings = { nearName: NO_TERMS, times: [], fate: null };

/** Looks up the surroundings of an article's claims; `row` holds the term of each of its tokens. */
export class Neighbourhood {
  readonly #names: readonly NameMention[];
  readonly #dates: ReadonlyMap<number, readonly Claim[]>;

  constructor(
    private readonly extraction: Extraction,
    private readonly row: Int32Array,
  ) {
    this.#names = extraction.mentions.flatMap((mention) =>
      mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place' ? [mention] : [],
    );
    const dates = new Map<number, Claim[]>();
    for (const claim of extraction.claims) {
      if (claim.value.kind === 'date') dates.set(claim.sentence, [...(dates.get(claim.sentence) ?? []), claim]);
    }
    this.#dates = dates;
  }

  of(claim: Claim, nearEvents: ReadonlyMap<string, number>): Surroundings {
    return { nearName: this.#nearName(claim), times: this.#times(claim), fate: nearestFate(nearEvents) };
  }

  #nearName(claim: Claim): ReadonlySet<number> {
    const sentence = this.extraction.sentences[claim.sentence];
    if (sentence === undefined) return NO_TERMS;
    const { tokens } = this.extraction;
    const first = tokens[Math.max(sentence.firstToken, claim.tokens.first - NAME_REACH)]?.start ?? 0;
    const last = tokens[Math.min(sentence.endToken, claim.tokens.end + NAME_REACH) - 1]?.end ?? 0;
    let best: NameMention | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let i = this.#firstFrom(first); i < this.#names.length; i++) {
      const name = this.#names[i];
      if (name === undefined || name.start >= last) break;
      const distance = name.end <= claim.span.start ? claim.span.start - name.end : Math.max(0, name.start - claim.span.end);
      if (distance >= least) continue;
      best = name;
      least = distance;
    }
    return best === null ? NO_TERMS : this.#termsIn(best, sentence.firstToken, sentence.endToken);
  }

  /** The first name that ends behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #termsIn({ start, end }: NameMention, firstToken: number, endToken: number): ReadonlySet<number> {
    const terms = new Set<number>();
    for (let i = firstToken; i < endToken; i++) {
      const token = this.extraction.tokens[i];
      const term = this.row[i] ?? NO_TERM;
      if (token !== undefined && token.start < end && start < token.end && term !== NO_TERM) terms.add(term);
    }
    return terms;
  }

  #times(claim: Claim): readonly DayInterval[] {
    return (this.#dates.get(claim.sentence) ?? []).flatMap(({ value, tokens, index }) => {
      if (index === claim.index || value.kind !== 'date' || value.from === null || value.to === null) return [];
      return tokens.first >= claim.clause.first && tokens.end <= claim.clause.end ? [{ from: value.from, to: value.to }] : [];
    });
  }
}

function nearestFate(nearEvents: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [event, weight] of nearEvents) {
    if (weight <= most || !MOVING_EVENTS.has(event)) continue;
    best = event;
    most = weight;
  }
  return best;
}
