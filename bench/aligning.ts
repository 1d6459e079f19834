import { align } from '../src/align/index.js';
import { judge } from '../src/judge/index.js';
import type { Extraction } from '../src/model/extraction.js';
import { processorTime } from './clock.js';
import { madeUpStory } from './stories.js';
import { printTable, showTime } from './table.js';

/** Many articles at once: processor time of comparing beside that of reading, and how much memory is in use behind it. */
export function benchAligning(patterns: readonly (readonly Extraction[])[]): void {
  const pattern = (story: number) => patterns[story % patterns.length] ?? [];
  const cases: readonly (readonly [string, () => readonly Extraction[]])[] = [
    ['1,000 articles of 100 stories', () => Array.from({ length: 100 }, (_, story) => madeUpStory(pattern(story), story, 10)).flat()],
    ['500 articles of one story', () => madeUpStory(patterns.flat(), 0, 500)],
    ['1,000 copies of one article', () => copies(pattern(0)[0], 1000)],
  ];
  const rows = cases.map(([name, make]) => {
    let extractions: readonly Extraction[] = [];
    const reading = processorTime(() => {
      extractions = make();
    });
    let counts = { stories: 0, findings: 0 };
    const comparing = processorTime(() => {
      const alignment = align(extractions);
      counts = { findings: judge(alignment).length, stories: alignment.stories.length };
    });
    const claims = extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0);
    return [
      name,
      String(claims),
      showTime(reading),
      showTime(comparing),
      (comparing / reading).toFixed(2),
      String(counts.stories),
      String(counts.findings),
      `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    ];
  });
  printTable('comparing (processor time)', ['articles', 'claims', 'reading', 'comparing', 'ratio', 'stories', 'findings', 'memory'], rows);
}

function copies(original: Extraction | undefined, size: number): readonly Extraction[] {
  if (original === undefined) return [];
  return Array.from({ length: size }, (_, index) => {
    const id = `copy-${String(index).padStart(4, '0')}.txt`;
    return { ...original, article: { ...original.article, id, path: id } };
  });
}
