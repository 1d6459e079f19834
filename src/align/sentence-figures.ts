import type { Claim } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import { figureKey } from './figure-key.js';

/** Figures of one sentence that are remembered; more make a table. */
const MOST_FIGURES = 40;

const NONE: ReadonlySet<string> = new Set();

/** What the sentences of an article say in numbers and dates. */
export class SentenceFigures {
  readonly #figures: ReadonlyMap<number, ReadonlySet<string>>;
  readonly #years: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly #repeats: ReadonlyMap<string, number>;

  constructor(extraction: Extraction) {
    this.#figures = figuresBySentence(extraction);
    this.#years = otherYearsBySentence(extraction);
    this.#repeats = repeatsIn(extraction);
  }

  /** The numbers and dates of a claim's sentence without its own, as canonical texts. */
  beside({ sentence, value }: Claim): ReadonlySet<string> {
    const figures = this.#figures.get(sentence);
    if (figures === undefined) return NONE;
    const own = figureKey(value);
    return own === null || !figures.has(own) ? figures : new Set([...figures].filter((figure) => figure !== own));
  }

  /** The years of a claim's sentence, but for that of publication and the one that only the claim itself names. */
  yearsBeside({ sentence, value }: Claim): ReadonlySet<string> {
    const years = this.#years.get(sentence);
    if (years === undefined) return NONE;
    const own = yearOf(value);
    return new Set([...years].flatMap(([year, count]) => (year === own && count === 1 ? [] : [year])));
  }

  /** How often the article gives a number or a date. */
  repeatsOf(value: Claim['value']): number {
    const key = figureKey(value);
    return key === null ? 1 : (this.#repeats.get(key) ?? 1);
  }
}

/** Numbers and dates of each sentence as canonical texts. */
function figuresBySentence(extraction: Extraction): ReadonlyMap<number, ReadonlySet<string>> {
  const figures = new Map<number, Set<string>>();
  for (const claim of extraction.claims) {
    const key = figureKey(claim.value);
    if (key === null) continue;
    const set = figures.get(claim.sentence) ?? new Set();
    if (set.size < MOST_FIGURES) set.add(key);
    figures.set(claim.sentence, set);
  }
  return figures;
}

/** How many dates of each sentence name each year, but for the year of publication and years that only stand in for "now". */
function otherYearsBySentence(extraction: Extraction): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const published = extraction.article.published?.value.slice(0, 4);
  const years = new Map<number, Map<string, number>>();
  for (const claim of extraction.claims) {
    if (claim.value.kind !== 'date') continue;
    const year = yearOf(claim.value);
    if (year === null || year === published) continue;
    const counts = years.get(claim.sentence) ?? new Map<string, number>();
    years.set(claim.sentence, counts.set(year, (counts.get(year) ?? 0) + 1));
  }
  return years;
}

function yearOf(value: Claim['value']): string | null {
  return value.kind === 'date' ? (/^\d{4}/u.exec(value.timex ?? '')?.[0] ?? null) : null;
}

/** How often an article gives each number and date. */
function repeatsIn(extraction: Extraction): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>();
  for (const { value } of extraction.claims) {
    const key = figureKey(value);
    if (key !== null) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  return repeats;
}
