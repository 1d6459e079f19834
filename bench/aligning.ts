import { align } from '../src/align/index.js';
import { judge } from '../src/judge/index.js';
import type { Extraction } from '../src/model/extraction.js';
import { madeUpStory } from './stories.js';
import { printTable, showTime } from './table.js';

/** Many articles at once: how long comparing takes beside reading, and how much memory is in use behind it. */
export function benchAligning(patterns: readonly (readonly Extraction[])[]): void {
  const pattern = (story: number) => patterns[story % patterns.length] ?? [];
  const cases: readonly (readonly [string, () => readonly Extraction[]])[] = [
    ['1,000 articles of 100 stories', () => Array.from({ length: 100 }, (_, story) => madeUpStory(pattern(story), story, 10)).flat()],
    ['500 articles of one story', () => madeUpStory(patterns.flat(), 0, 500)],
    ['1,000 copies of one article', () => copies(pattern(0)[0], 1000)],
  ];
  const rows = cases.map(([name, make]) => {
    let start = performance.now();
    const extractions = make();
    const reading = performance.now() - start;
    start = performance.now();
    const alignment = align(extractions);
    const findings = judge(alignment);
    const comparing = performance.now() - start;
    const claims = extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0);
    return [
      name,
      String(claims),
      showTime(reading),
      showTime(comparing),
      (comparing / reading).toFixed(2),
      String(alignment.stories.length),
      String(findings.length),
      `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    ];
  });
  printTable('comparing', ['articles', 'claims', 'reading', 'comparing', 'ratio', 'stories', 'findings', 'memory'], rows);
}

function copies(original: Extraction | undefined, size: number): readonly Extraction[] {
  if (original === undefined) return [];
  return Array.from({ length: size }, (_, index) => {
    const id = `copy-${String(index).padStart(4, '0')}.txt`;
    return { ...original, article: { ...original.article, id, path: id } };
  });
}
