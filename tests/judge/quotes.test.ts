import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { crossCheck } from '../../src/pipeline.js';
import { articleFromText } from '../../src/read/article.js';

/** What two articles quote alike, as findings. */
function findingsOf(one: string, other: string) {
  const extractions = [one, other].map((text, i) =>
    extract(articleFromText(`${i}.txt`, `${i}.txt`, `Harbour news\n\n2026-05-04\n\n${text}\n`)),
  );
  return crossCheck(extractions, []).findings.filter(({ kind }) => kind === 'quote');
}

/** Verdict and severity of what two articles quote alike. */
function judged(one: string, other: string): readonly string[] {
  return findingsOf(one, other).map(({ verdict, severity }) => `${verdict} ${severity}`);
}

const WORDS = 'We shall keep the old harbour open for every fisherman';

describe('quotes', () => {
  test.each([
    [`"${WORDS}," said Ida Holm.`, `"${WORDS}," said Ida Holm, the mayor.`, 'agree none'],
    [`"${WORDS}," said Ida Holm.`, `"${WORDS}," said Piet Vos.`, 'conflict error'],
    [`"${WORDS}," said Ida Holm.`, `"${WORDS}," she told reporters.`, 'agree none'],
    [`"${WORDS}," said Ida Holm.`, `Piet Vos met Ida Holm. "${WORDS}," he told reporters.`, 'agree none'],
    [`"${WORDS}," said Ida Holm.`, `Piet Vos came late. "${WORDS}," he told reporters.`, 'conflict error'],
    [`"${WORDS}," said Ida Holm.`, `"${WORDS.replace('shall', 'might')}," said Ida Holm.`, 'conflict error'],
    [`The African Union said: "${WORDS}."`, `The World Bank said: "${WORDS}."`, 'conflict warning'],
    [`The African Union said: "${WORDS}."`, `The AU said: "${WORDS}."`, 'agree none'],
  ])('%s with %s: %s', (one, other, expected) => {
    expect(judged(one, other)).toEqual([expected]);
  });

  test('of two speakers ask who it was, and answer with their names', () => {
    const [finding] = findingsOf(`"${WORDS}," said Ida Holm.`, `"${WORDS}," said Piet Vos.`);
    expect(finding?.question).toBe(`Who said “${WORDS}”?`);
    expect(finding?.answers.map(({ display, side }) => [display, side])).toEqual([
      ['Ida Holm', 0],
      ['Piet Vos', 1],
    ]);
  });
});
