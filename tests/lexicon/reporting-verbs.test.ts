import { describe, expect, it } from 'vitest';
import { reportingVerb } from '../../src/lexicon/reporting-verbs.js';

describe('forms of reporting verbs', () => {
  it.each([
    ['said', 'say', 'says', false],
    ['replies', 'reply', 'says', false],
    ['replied', 'reply', 'says', false],
    ['admitted', 'admit', 'says', false],
    ['admitting', 'admit', 'says', true],
    ['wrote', 'write', 'says', false],
    ['denies', 'deny', 'denies', false],
    ['pledged', 'pledge', 'promises', false],
    ['believed', 'believe', 'believes', false],
  ])('%s is a form of %s', (form, lemma, stance, ing) => {
    expect(reportingVerb(form)).toMatchObject({ lemma, stance, ing });
  });

  it.each(['walked', 'sayed', 'admited', 'dam', ''])('%j is none', (form) => {
    expect(reportingVerb(form)).toBeUndefined();
  });
});
