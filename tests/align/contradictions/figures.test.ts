import { describe, expect, test } from 'vitest';
import { contradictionsIn, found, type Row } from './found.js';

/** The rules that find something among some articles of one story and one day. */
function rulesIn(...texts: readonly string[]): readonly string[] {
  return contradictionsIn(texts).contradictions.flatMap((story) => story.map(({ rule }) => rule));
}

describe('figures of one matter', () => {
  test.each<Row>([
    [
      'two-lengths',
      'Holm and Vos agreed in a phone call lasting 35 minutes.',
      'Ida Holm had a 50-minute phone conversation with Piet Vos.',
    ],
    ['two-lengths', 'The crowd sat through a 12-minute fog delay.', 'The match was delayed for half an hour by fog.'],
    ['two-lengths', 'The 40-year drought is over in Harbour Town.', 'The drought lasted 31 years, the town says.'],
    ['two-ages', 'Ida Holm, 43, won the race.', 'Ida Holm, who is 42, won the race by a length.'],
    ['two-ages', 'The race was won by Ida Holm. The 43-year-old, who has two sons, wept.', 'Ida Holm, 41, won the race.'],
    [
      'as-of',
      'In Norway, six people had been killed by Sunday night, the police said.',
      'In Norway the police had counted eight dead as of Sunday night.',
    ],
    ['two-tallies', 'The court ruled 5-2 that the toll stands.', 'By a vote of 4-3 the court let the toll stand.'],
    ['of-the-whole', 'The pact holds once all seven states have ratified it.', 'It takes effect when four of the seven have ratified it.'],
    ['two-currencies', 'The owner was fined £250,000 for the spill.', 'A fine of €250,000 for the spill was set.'],
    ['one-measure', 'The ship has a top speed of 24 knots.', 'With a top speed of 31 knots the ship is fast.'],
    ['only-one', 'The only man arrested was a cook.', 'Police arrested three men on Sunday.'],
  ])('%s: “%s” against “%s”', (rule, one, other) => {
    expect(found(rule, one, other)).toMatchObject([{ verdict: 'conflict' }]);
  });

  test.each<Row>([
    ['two-lengths', 'Holm was given a 4-year sentence.', 'Vos was given a 6-year sentence.'],
    ['two-lengths', 'A 12-minute fog delay annoyed the crowd.', 'A 40-minute flight delay annoyed the team.'],
    ['two-lengths', 'A 12-minute fog delay annoyed the crowd.', 'The crowd came 40 minutes after the fog delay.'],
    ['two-ages', 'Ida Holm, 43, won the race.', 'Piet Vos, 42, won the other race.'],
    ['two-ages', 'Ida Holm, 43, won the race.', 'Eva Holm, 41, won the other race.'],
    ['two-ages', 'Ida Holm, 43, won. Her sister Eva Holm, 41, lost.', 'Eva Holm, 41, lost.'],
    ['as-of', 'In Norway, six people had been killed by Sunday night.', 'In Norway, eight people had been killed by Monday night.'],
    ['as-of', 'In Norway, six people had been killed by Sunday night.', 'In Iceland, eight people had been killed by Sunday night.'],
    ['two-tallies', 'The court ruled 5-2 that the toll stands.', 'Harbour Town beat the visitors 4-3.'],
    ['two-tallies', 'The court ruled 5-2 for the toll. The other vote went 4-3.', 'The court voted 4-3.'],
    ['of-the-whole', 'Four of the seven have ratified it.', 'Three of the seven have rejected it.'],
    ['of-the-whole', 'Four of the seven have ratified it.', 'All nine states have ratified it.'],
    ['two-currencies', 'The owner was fined £250,000 (€290,000).', 'The owner was fined €290,000.'],
    ['two-currencies', 'The owner was fined A$250,000 for the spill.', 'The owner was fined $250,000 for the spill.'],
    ['one-measure', 'The ship has a top speed of 24 knots.', 'The ferry has an average speed of 17 knots.'],
    ['one-measure', 'The ship has a top speed of 24 knots.', 'It now has a top speed of 31 knots, up from 24 knots.'],
    ['only-one', 'The only man arrested was a cook.', 'Three men were hurt on Sunday.'],
  ])('%s: nothing in “%s” beside “%s”', (rule, one, other) => {
    expect(found(rule, one, other)).toEqual([]);
  });

  test('a number that one article alone has with its digits in another order', () => {
    const right = ['The ferry carried 1,350 people to Bergen.', 'On board the ferry were 1,350 people for Bergen.'];
    expect(rulesIn(...right, 'The ferry took 1,530 people to Bergen.')).toEqual(['odd-one-out']);
    expect(rulesIn(...right, 'The ferry burned 1,530 litres on its way to Bergen.')).toEqual([]);
    expect(rulesIn(...right, 'The ferry took 1,530 people to Bergen, then 1,350 people to Oslo.')).toEqual([]);
  });

  test('an article that contradicts itself', () => {
    const self = 'Holm and Vos spoke in a phone call lasting 35 minutes. Later the town held a dance. The 50-minute phone call ended well.';
    expect(rulesIn(self, 'Harbour Town held a dance.')).toEqual(['two-lengths']);
    expect(rulesIn(self.replace('The', 'A second'), 'Harbour Town held a dance.')).toEqual([]);
  });

  const FILLER = 'Harbour Town held a dance.';

  test.each([
    ['self-count', 'Eleven roads were closed by the flood. Traffic stood still. The nine roads that had been shut were opened at noon.'],
    [
      'self-count',
      'Twelve sailors were rescued. Night fell over the bay. The fourteen sailors that had been rescued were taken to Bergen.',
    ],
    ['sum', 'Thirteen people, six men and five women, were on board.'],
    ['sum', 'The boat carried nine passengers (four adults and three children).'],
  ])('%s: one article says “%s”', (rule, text) => {
    expect(rulesIn(text, FILLER)).toContain(rule);
  });

  test.each([
    ['self-count', 'Eleven roads were closed by the flood. The nine roads that had been cleaned were opened at noon.'],
    ['self-count', 'Eleven roads were closed. Nine other roads were closed on Monday.'],
    ['self-count', 'Eleven roads were closed. Nine of the roads were closed for good.'],
    ['self-count', 'At least eleven roads were closed. The nine roads that had been shut in May 2024 were wider.'],
    ['sum', 'Eleven people, six men and five women, were on board.'],
    ['sum', 'Thirteen people, including six men and five women, were on board.'],
    ['sum', 'Thirteen people, among them six men and five women, were on board.'],
    ['sum', 'Thirteen people, six men, five women and others, were on board.'],
    ['sum', 'Thirteen people came, six men sang and five women danced.'],
    ['sum', 'About thirteen people, six men and five women, were on board.'],
  ])('%s: nothing in “%s”', (rule, text) => {
    expect(rulesIn(text, FILLER)).not.toContain(rule);
  });
});
