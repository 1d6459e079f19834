import { describe, expect, test } from 'vitest';
import { composeReport } from '../../src/report/compose.js';
import { renderJson } from '../../src/report/json.js';
import { reportJsonSchema, reportSchema } from '../../src/report/schema.js';
import { libraryFire } from './handmade.js';

describe('report', () => {
  const crossCheck = libraryFire();
  const report = composeReport(crossCheck, '1.2.3');
  const texts = crossCheck.sources.map(({ extraction }) => extraction.article.text);

  test('keeps its own schema', () => {
    expect(reportSchema.parse(report)).toEqual(report);
  });

  test('numbers sources, stories, claims and findings from one', () => {
    expect(report.sources.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(report.stories).toEqual([{ id: 'st1', label: 'library fire', sources: ['s1', 's2', 's3', 's4'] }]);
    expect(report.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10']);
    expect(report.findings.map(({ id, claims }) => [id, claims])).toEqual([
      ['f1', ['c3', 'c6']],
      ['f2', ['c9', 'c10', 'c4']],
      ['f3', ['c1', 'c5']],
      ['f4', ['c2', 'c7']],
    ]);
  });

  test('every claim points at its exact characters', () => {
    for (const claim of report.claims) {
      const text = texts[report.sources.findIndex(({ id }) => id === claim.source)] ?? '';
      expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
      expect(text.split('\n')[claim.span.line - 1]?.slice(claim.span.column - 1)).toMatch(claim.text);
      expect(claim.sentence.start).toBeLessThanOrEqual(claim.span.start);
      expect(claim.sentence.end).toBeGreaterThanOrEqual(claim.span.end);
    }
  });

  test('names copies and where a date comes from', () => {
    expect(report.sources[3]).toMatchObject({ copyOf: 's3', published: { value: '2024-05-09', basis: 'inferred' } });
    expect(report.sources[0]).toMatchObject({ copyOf: null, outlet: 'The Gazette', title: 'Library burns', author: null });
  });

  test('sums up', () => {
    expect(report.summary).toEqual({
      sources: 4,
      independentSources: 3,
      stories: 1,
      claims: 10,
      singleSourceClaims: 1,
      findings: 4,
      verdicts: { agree: 1, compatible: 1, update: 1, conflict: 1 },
      severities: { none: 2, info: 1, warning: 0, error: 1 },
      problems: 1,
    });
  });

  test('is printed as JSON that ends with a line end', () => {
    const json = renderJson({ report, texts, listSingle: false, color: false });
    expect(json.endsWith('}\n')).toBe(true);
    expect(JSON.parse(json)).toEqual(report);
  });

  test('is not printed where it breaks its schema', () => {
    const broken = { ...report, findings: report.findings.map((finding) => ({ ...finding, confidence: 2 })) };
    expect(() => renderJson({ report: broken, texts, listSingle: false, color: false })).toThrow(/confidence/u);
  });

  test('has a JSON Schema with every member required', () => {
    expect(reportJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: Object.keys(report),
    });
  });
});
