import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { crossCheck } from '../../src/pipeline.js';
import { articleFromText } from '../../src/read/article.js';

/** Cross-checks texts, each an article of its own, published on consecutive days from 2 March 2031. */
function findingsOf(...texts: readonly string[]) {
  const extractions = texts.map((text, i) => extract(articleFromText(`a${i}`, `a${i}.txt`, text, { published: `2031-03-0${i + 2}` })));
  const result = crossCheck(extractions, []);
  const words = ({ source, claim }: { source: number; claim: number }) => {
    const { article, claims } = extractions[source] ?? extract(articleFromText('', '', ''));
    const span = claims[claim]?.span ?? { start: 0, end: 0 };
    return article.text.slice(span.start, span.end);
  };
  return result.findings.map((finding) => ({ ...finding, words: finding.claims.map(words) }));
}

const FIRE = 'A fire at the Morvale paper mill in Ostrava killed workers on the night shift and shut the plant, the fire service said.';

describe('what is joined and what follows', () => {
  it('calls the same act under two dates a conflict', () => {
    const findings = findingsOf(
      `${FIRE} The regional court banned the Morvale mill from burning waste in 2019.`,
      `${FIRE} The regional court banned the Morvale mill from burning waste in 2027.`,
    );
    expect(findings.filter(({ verdict, kind }) => verdict === 'conflict' && kind === 'date').map(({ words }) => words)).toEqual([
      ['2019', '2027'],
    ]);
  });

  it('does not hold two acts against each other that have two dates', () => {
    const findings = findingsOf(
      `${FIRE} The regional court banned the Morvale mill from burning waste in 2019.`,
      `${FIRE} The family that founded the mill sold its vineyard in 2027.`,
    );
    expect(findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  it('does not hold the missing of one article against the dead of another', () => {
    const findings = findingsOf(`${FIRE} After the fire 14 people were missing.`, `${FIRE} The fire killed 11 people.`);
    expect(findings.filter(({ verdict }) => verdict === 'conflict' || verdict === 'update')).toEqual([]);
  });

  it('reports nothing of one article alone', () => {
    expect(findingsOf(`${FIRE} The court banned it in 2019. The court banned it in 2019.`)).toEqual([]);
  });

  it('gives every finding a question, a reason and two claims at least', () => {
    for (const finding of findingsOf(`${FIRE} Nine workers were killed.`, `${FIRE} Nine workers were killed in the mill.`)) {
      expect(finding.question).not.toBe('');
      expect(finding.because).not.toBe('');
      expect(finding.claims.length).toBeGreaterThan(1);
      expect(finding.confidence).toBeGreaterThan(0);
      expect(finding.confidence).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [
      'two speakers',
      '"The pumps failed long before the fire reached them," said Ida Holm.',
      '"The pumps failed long before the fire reached them," said Piet Vos.',
    ],
    ['yes and no', 'The pumps in the cellar failed during the fire.', 'The pumps in the cellar did not fail during the fire.'],
    [
      'plan and deed',
      'The council will sell the burnt mill to the harbour company.',
      'The council sold the burnt mill to the harbour company.',
    ],
  ])('does not call an event agreed: %s', (_, one, other) => {
    const findings = findingsOf(`${FIRE} ${one}`, `${FIRE} ${other}`);
    expect(
      findings.filter(({ kind, verdict, words }) => kind === 'event' && verdict === 'agree' && /fail|s[eo]l[ld]/u.test(words.join(' '))),
    ).toEqual([]);
  });

  it('calls an event agreed that two articles tell alike', () => {
    const findings = findingsOf(
      `${FIRE} The council sold the burnt mill to the harbour company.`,
      `${FIRE} The burnt mill was sold by the council to the harbour company.`,
    );
    expect(
      findings.filter(({ kind, verdict, words }) => kind === 'event' && verdict === 'agree' && /sold/u.test(words.join(' '))),
    ).toHaveLength(1);
  });
});
