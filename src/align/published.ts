import type { Published, Stated } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import { completeYear } from '../read/year.js';

/**
 * When each source was published: as it says itself (the year from the story where it leaves that out), else as most of
 * the story's other articles say (the earliest of equals), marked inferred; null where no article of the story has a date.
 */
export function publicationDates(
  extractions: readonly Extraction[],
  stories: readonly (readonly number[])[],
): readonly (Published | null)[] {
  const dates: (Published | null)[] = extractions.map((extraction) => extraction.article.published);
  for (const story of stories) {
    const days = story.flatMap((source) => dates[source]?.value.slice(0, 10) ?? []);
    const usual = commonest(days);
    if (usual === null) continue;
    for (const source of story) dates[source] ??= inferred(extractions[source]?.article.publishedDay ?? null, usual);
  }
  return dates;
}

function inferred(day: Stated<string> | null, usual: string): Published {
  if (day === null) return { value: usual, basis: 'inferred', span: null };
  return { value: completeYear(day.value, usual), basis: 'inferred', span: day.span };
}

function commonest(days: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
