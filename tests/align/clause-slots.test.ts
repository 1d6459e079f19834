import { describe, expect, test } from 'vitest';
import { bearingOf, bearingsDiffer } from '../../src/align/bearing.js';
import { slotsDiffer, slotsOf } from '../../src/align/clause-slots.js';
import { type ClaimProfile, profilesOf } from '../../src/align/profile.js';
import { TermTable } from '../../src/align/terms.js';
import { extract } from '../../src/extract.js';
import type { ClaimKind } from '../../src/model/claim.js';
import { articleFromText } from '../../src/read/article.js';

function profilesIn(text: string): readonly ClaimProfile[] {
  const extraction = extract(articleFromText('a', 'a.txt', text, { published: '2031-03-02' }));
  return profilesOf(0, extraction, null, new TermTable([extraction]), () => 1);
}

/** The first claim of a kind in a text, of the words given. */
function claimIn(text: string, kind: ClaimKind, words = ''): ClaimProfile {
  const found = profilesIn(text).find(
    ({ content, extraction }) =>
      content.kind === kind && extraction.article.text.slice(content.span.start, content.span.end).includes(words),
  );
  if (found === undefined) throw new Error(`no ${kind} in: ${text}`);
  return found;
}

describe('slots of a clause', () => {
  test.each([
    ['The fire destroyed 40 barns.', 'The fire destroyed 70 barns.'],
    ['The ship sank 30 miles off the coast.', 'The ship sank 90 km off the coast.'],
    ['The mayor resigned.', 'The mayor has not resigned.'],
    ['The mayor denied that the treasurer had resigned.', 'The treasurer had resigned.'],
    ['The bridge opened on 4 May 2019.', 'The bridge opened on 9 June 2019.'],
    ['The bridge will open in May.', 'The bridge opened in May.'],
    ['The bridge was supposed to open in May.', 'The bridge opened in May.'],
    ['Portugal has the largest share.', 'Norway has the largest share.'],
    ['A fire destroyed the mill.', 'Another fire destroyed the mill.'],
  ])('%s differs from %s', (one, other) => {
    const [a, b] = [one, other].map((text) => slotsOf(last(text)));
    expect(a !== undefined && b !== undefined && slotsDiffer(a, b)).toBe(true);
    expect(a !== undefined && b !== undefined && slotsDiffer(b, a)).toBe(true);
  });

  test.each([
    ['The fire destroyed 40 barns.', 'About 40 barns were destroyed.'],
    ['The fire destroyed 40 barns.', 'The fire killed 12 cows.'],
    ['The fire destroyed 40 barns.', 'The fire burned for 12 hours.'],
    ['The ship sank 30 miles off the coast.', 'The ship sank 48 km off the coast.'],
    ['The bridge opened on 4 May 2019.', 'The bridge opened in May 2019.'],
    ['The mayor has not resigned.', 'The mayor did not resign.'],
    ['Portugal has the largest share.', 'The Portuguese government has the largest share.'],
    ['Portugal and Norway sold the boat.', 'Norway sold the boat.'],
    ['The mayor has the largest share.', 'Norway has the largest share.'],
    ['The council intends to sell the mill.', 'The mill will be sold by the council.'],
  ])('%s goes with %s', (one, other) => {
    const [a, b] = [one, other].map((text) => slotsOf(last(text)));
    expect(a === undefined || b === undefined || slotsDiffer(a, b)).toBe(false);
  });

  function last(text: string): ClaimProfile {
    const events = profilesIn(text).filter(({ content }) => content.kind === 'event');
    const event = events.at(-1);
    if (event === undefined) throw new Error(`no event in: ${text}`);
    return event;
  }

  test('knows what stands in quotation marks', () => {
    const text = '"The lights went out all over the hall," said Ida Holm, who left the hall at noon.';
    expect(slotsOf(claimIn(text, 'event', 'went')).isQuoted).toBe(true);
    expect(slotsOf(claimIn(text, 'event', 'left')).isQuoted).toBe(false);
  });

  test('tells the names of the subject from those of the clause', () => {
    const { names, subjectNames } = slotsOf(claimIn('Sweden sold its ferry to Portugal.', 'event'));
    expect([...names]).toEqual(['Sweden', 'Portugal']);
    expect([...subjectNames]).toEqual(['Sweden']);
  });
});

describe('bearings', () => {
  const differ = (one: string, other: string) => {
    const [a, b] = [one, other].map((text) => bearingOf(claimIn(text, 'place', 'Hamburg')));
    return bearingsDiffer(a ?? null, b ?? null);
  };

  test.each([
    ['The wreck lies 40 km north of Hamburg.', 'The wreck lies 25 miles south of Hamburg.'],
    ['The wreck lies 40 km north of Hamburg.', 'A barge sank 90 miles north of Hamburg.'],
    ['The wreck lies north of Hamburg.', 'The wreck lies an hour south of Hamburg.'],
  ])('%s leads elsewhere than %s', (one, other) => {
    expect(differ(one, other)).toBe(true);
  });

  test.each([
    ['The wreck lies 40 km north of Hamburg.', 'The wreck lies 25 miles north of Hamburg.'],
    ['The wreck lies 40 km north of Hamburg.', 'The wreck was brought to Hamburg.'],
    ['The ferry left Hamburg.', 'The ferry sailed 90 miles and reached Hamburg.'],
    ['The wreck lies north of Hamburg.', 'The wreck lies 25 miles from Hamburg.'],
  ])('%s leads where %s does', (one, other) => {
    expect(differ(one, other)).toBe(false);
  });
});
