import type { Published } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import type { Source, Story } from '../model/finding.js';
import { withBuckets } from './buckets.js';
import type { Contradiction } from './contradictions/contradiction.js';
import { contradictionsOf } from './contradictions/index.js';
import { keepApart } from './contradictions/keep-apart.js';
import { withoutToldAlready } from './contradictions/told-already.js';
import { findCopies } from './copies.js';
import { eventJoiner } from './events.js';
import { dateJoiner, quantityJoiner } from './figures.js';
import { listJoiner } from './lists.js';
import type { Joiner, Matter } from './matter.js';
import type { JoiningModels } from './models.js';
import { Numbering } from './number-sets.js';
import { officeJoiner } from './offices.js';
import { type ClaimProfile, profilesOf } from './profile.js';
import { publicationDates } from './published.js';
import { quoteJoiner } from './quotes.js';
import { actorJoiner, placeJoiner } from './slots.js';
import { storiesOf } from './stories/index.js';
import { StoryTerms } from './story-terms.js';
import { surplusCopies, type Twins, twinsOf } from './surplus-copies.js';
import { TermTable } from './terms.js';
import { JOINING_MODELS } from './weights.generated.js';

/** One joiner a kind of claim, in the order in which their matters are judged. */
const JOINERS: readonly Joiner[] = [
  dateJoiner,
  quantityJoiner,
  officeJoiner,
  actorJoiner,
  placeJoiner,
  quoteJoiner,
  listJoiner,
  eventJoiner,
];

/** The matters of one story. */
export interface StoryMatters {
  readonly story: number;
  readonly matters: readonly Matter[];
  /** What the sources contradict each other in beside the values of those matters. */
  readonly contradictions: readonly Contradiction[];
}

/** Sources with their stories, and the matters that their claims are about. */
export interface Alignment {
  readonly sources: readonly Source[];
  readonly stories: readonly Story[];
  /** Story by story: each is compared when it is come to, and what its comparison needed is gone with it. */
  readonly matters: Iterable<StoryMatters>;
  /** Claims of copies that were not compared: they belong to the findings of the claims whose words they repeat. */
  readonly twins: Twins;
}

/** Finds out which claims of which articles are about the same matter. Claims join only inside a story. */
export function align(extractions: readonly Extraction[], models: JoiningModels = JOINING_MODELS): Alignment {
  const terms = new TermTable(extractions);
  const copies = findCopies(extractions.map((extraction) => extraction.article));
  const surplus = surplusCopies(copies);
  const stories = storiesOf(extractions, terms, copies);
  const published = publicationDates(extractions, stories);
  const storyOf = new Map(stories.flatMap((sources, story) => sources.map((source) => [source, story] as const)));
  return {
    sources: extractions.map((extraction, source) => ({
      extraction,
      story: storyOf.get(source) ?? 0,
      copyOf: copies[source] ?? null,
      published: published[source] ?? null,
    })),
    twins: twinsOf(surplus, copies, extractions),
    stories: stories.map((sources) => ({ label: labelOf(sources, extractions), sources })),
    matters: {
      *[Symbol.iterator]() {
        for (const [story, sources] of stories.entries()) {
          const compared = sources.filter((source) => !surplus.has(source));
          yield { story, ...mattersOf(storyProfiles(compared, extractions, published, terms), copies, models) };
        }
      },
    },
  };
}

function mattersOf(
  profiles: readonly ClaimProfile[],
  copies: readonly (number | null)[],
  models: JoiningModels,
): Omit<StoryMatters, 'story'> {
  const root = (source: number) => copies[source] ?? source;
  const story = { profiles, areCopies: (a: number, b: number) => root(a) === root(b), models, numbering: new Numbering() };
  const contradictions = contradictionsOf(story);
  const matters = JOINERS.flatMap((joiner) => joiner.join(story));
  return { matters: keepApart(matters, contradictions), contradictions: withoutToldAlready(contradictions, matters) };
}

/** The claims of a story's articles, ready to compare; terms are weighed by their rarity inside the story. */
export function storyProfiles(
  sources: readonly number[],
  extractions: readonly Extraction[],
  published: readonly (Published | null)[],
  terms: TermTable,
): readonly ClaimProfile[] {
  const own = new StoryTerms(sources, terms);
  const weigh = (term: number) => own.weight(term);
  return withBuckets(
    sources.flatMap((source) => {
      const extraction = extractions[source];
      return extraction === undefined ? [] : profilesOf(source, extraction, published[source] ?? null, own, weigh);
    }),
  );
}

/** A story is called by the first headline that it has. */
function labelOf(sources: readonly number[], extractions: readonly Extraction[]): string {
  for (const source of sources) {
    const title = extractions[source]?.article.title?.value;
    if (title !== undefined) return title;
  }
  return '';
}
