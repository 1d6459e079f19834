import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/align/matter.js';
import { profilesOf } from '../../src/align/profile.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import { judgeSlots } from '../../src/judge/slots.js';
import { articleFromText } from '../../src/read/article.js';

/** Judges the first claim of each text that is of the kind and name given as one matter. */
function judged(kind: 'actor' | 'place', name: string, texts: readonly string[]) {
  const extractions = texts.map((text, i) => extract(articleFromText(`${i}`, `${i}.txt`, text, { published: '2031-03-02' })));
  const terms = new TermTable(extractions);
  const members = extractions.map((extraction, source) => {
    const profile = profilesOf(source, extraction, null, terms, () => 1).find(
      ({ content: { value } }) => value.kind === kind && value.name.includes(name),
    );
    if (profile === undefined) throw new Error(`no ${kind} ${name} in: ${texts[source]}`);
    return profile;
  });
  const matter: Matter = { kind, aspect: 'slot', members, links: [] };
  return judgeSlots(matter, { sources: [], originalOf: (source) => source, publishedAt: () => null, isExplained: false });
}

describe('names worth a line', () => {
  test.each<readonly ['actor' | 'place', string, string, string]>([
    ['place', 'Hamburg', 'The wreck was brought to Hamburg.', 'They towed the wreck to Hamburg.'],
    ['place', 'Portugal', 'Portugal has sold the ferry.', 'The ferry was sold by Portugal.'],
    ['place', 'Hamburg', 'The Hamburg port has closed.', 'The wreck was brought to Hamburg.'],
    ['actor', 'Ida Holm', 'Ida Holm said that the port would close.', 'The port would close, Ida Holm said.'],
  ])('%s %s: %s', (kind, name, one, other) => {
    expect(judged(kind, name, [one, other])?.claims).toHaveLength(2);
  });

  test.each<readonly ['actor' | 'place', string, string, string]>([
    ['place', 'Hamburg', '"We waited," the captain told reporters in Hamburg.', '"We had to wait," he told a radio station in Hamburg.'],
    ['actor', 'Ida Holm', 'The mayor (Picture: Ida Holm)', 'Photograph by Ida Holm'],
    ['place', 'Hamburg', 'Yesterday a Hamburg court sentenced him.', 'On Monday a Hamburg court sentenced him.'],
  ])('not %s %s: %s', (kind, name, one, other) => {
    expect(judged(kind, name, [one, other])).toBeNull();
  });
});
