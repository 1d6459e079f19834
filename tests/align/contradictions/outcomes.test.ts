import { describe, expect, test } from 'vitest';
import type { ContradictionRule } from '../../../src/align/contradictions/contradiction.js';
import { align } from '../../../src/align/index.js';
import { extract } from '../../../src/extract.js';
import { judge } from '../../../src/judge/index.js';
import { articleFromText } from '../../../src/read/article.js';

/** The verdicts of one rule on two articles of one story, published on the days given. */
function verdicts(rule: ContradictionRule, one: string, other: string, days: readonly [string, string] = ['2026-05-04', '2026-05-04']) {
  const extractions = [one, other].map((text, i) =>
    extract(articleFromText(`${i}.txt`, `${i}.txt`, `The events in Harbour Town\n\n${days[i]}\n\n${text}\n`)),
  );
  const alignment = align(extractions);
  const matters = [...alignment.matters].map((story) => ({
    ...story,
    matters: [],
    contradictions: story.contradictions.filter((contradiction) => contradiction.rule === rule),
  }));
  return judge({ ...alignment, matters }).map(({ verdict }) => verdict);
}

type Row = readonly [rule: ContradictionRule, one: string, other: string];

describe('answers that exclude one another', () => {
  test.each<Row>([
    ['outcome', 'Treasurer Ida Holm, who led the club for six years, stepped down on Monday.', 'The treasurer, Ida Holm, was sacked.'],
    ['outcome', 'The cook, Piet Vos, died of pneumonia.', 'The cook was shot at the gate.'],
    ['outcome', 'Sailor Ida Holm was injured.', 'Ida Holm was unhurt.'],
    ['outcome', 'Piet Vos had been refused a visa.', 'Piet Vos had his visa in hand but fell ill.'],
    ['outcome', 'The alarm on the pier worked.', 'The alarm on the pier failed.'],
    ['outcome', 'The lighthouse was damaged by the waves.', 'The lighthouse escaped damage.'],
    ['outcome', 'The lighthouse was not damaged.', 'The waves damaged the lighthouse.'],
    ['outcome', 'The count leaves out the 48,300 islanders.', 'It takes in the 48,300 people of the islands.'],
    ['outcome', 'The vote on the pier was unanimous.', 'Two members were outvoted on the pier.'],
    ['outcome', 'Harbour Lines lost 31.7 million euros last year.', 'Harbour Lines earned 31.7 million euros last year.'],
    ['outcome', 'Ferry fares rose by 4.2 percent.', 'Ferry fares fell by 4.2 percent.'],
    ['state', 'The cook, a man of 40, is under arrest.', 'The cook was questioned by police and went home.'],
    ['state', 'The commission must still clear the ferry deal.', 'The commission has given its blessing to the deal.'],
    ['state', 'The court threw out the appeal.', 'The court has yet to rule on the appeal.'],
    ['state', 'All the schools are closed.', 'Classes continue as normal.'],
    ['twin-places', 'The number of boats in South Aldia grew by 28 percent.', 'The winner was East Aldia, up 28 percent.'],
    ['two-winners', 'Ida Holm was named best actress for her part.', 'Mia Vos, who grew up here, won best actress.'],
    ['two-places', 'The balloon crashed into the Atlantic.', 'The balloon came down in the Pacific.'],
    ['direction', 'The wreck lies 40 km south-east of Hamburg.', 'The wreck was found 25 miles southwest of Hamburg.'],
    ['two-causes', 'A bush fire was the most likely cause of the blackout.', 'The blackout is blamed on a software bug.'],
    ['denied', 'The council denied that two sailors had died.', 'Two sailors died in the harbour.'],
  ])('%s: “%s” against “%s”', (rule, one, other) => {
    expect(verdicts(rule, one, other)).toEqual(['conflict']);
  });

  test.each<Row>([
    // another person, another thing
    ['outcome', 'Treasurer Ida Holm stepped down.', 'Secretary Piet Vos was sacked.'],
    ['outcome', 'Mr Vos, the driver, was injured.', 'Mr Holm, the driver, was unhurt.'],
    ['outcome', 'The pump worked.', 'The siren failed.'],
    ['outcome', 'The lighthouse was damaged.', 'The church escaped damage.'],
    // no answer to the question, or none that is given
    ['outcome', 'The back-up pump may fail.', 'The back-up pump worked.'],
    ['outcome', 'If the pump fails, the cellar floods.', 'The pump worked.'],
    ['outcome', 'The council wants to sack Ida Holm.', 'Ida Holm resigned.'],
    // both are told
    ['outcome', 'Ida Holm resigned in May. Ida Holm was sacked by the club.', 'Ida Holm was sacked.'],
    // other figures
    ['outcome', 'Harbour Lines lost 31.7 million euros.', 'Harbour Lines earned 44.2 million euros.'],
    ['outcome', 'Ferry fares rose by 4.2 percent.', 'Bus fares fell by 3.9 percent.'],
    ['outcome', 'The count leaves out the 48,300 islanders.', 'The count takes in the 12,700 sailors.'],
    ['state', 'The cook is under arrest.', 'The baker went home.'],
    ['state', 'The court threw out the appeal.', 'The court has yet to rule on the budget.'],
    ['state', 'The board rejected Aldia’s takeover bid.', 'The takeover bid by Borden was approved.'],
    ['twin-places', 'The number of boats in South Aldia grew by 28 percent.', 'The winner was East Aldia, up 31 percent.'],
    ['twin-places', 'South Korea sent 28 boats.', 'North Korea sent 28 boats.'],
    ['twin-places', 'In South Aldia it grew by 28 percent, in East Aldia by 3.', 'The winner was East Aldia, up 28 percent.'],
    ['two-winners', 'Ida Holm was named best actress.', 'Mia Vos was named best director.'],
    ['two-winners', 'Ida Holm won best actress.', 'Mia Vos won best actress; Ida Holm came second.'],
    ['two-places', 'The balloon crashed into the Atlantic.', 'The kite came down in the Pacific.'],
    ['direction', 'The wreck lies 40 km south of Hamburg.', 'The wreck was found 25 miles south-west of Hamburg.'],
    ['two-causes', 'The delay was due to fog.', 'A bush fire was the most likely cause of the blackout.'],
  ])('%s: nothing in “%s” beside “%s”', (rule, one, other) => {
    expect(verdicts(rule, one, other)).toEqual([]);
  });

  test.each<Row>([
    ['state', 'The board is yet to decide on the plan.', 'The board approved the plan.'],
    ['state', 'The cook was questioned and went home.', 'The cook is under arrest.'],
  ])('%s: “%s”, two days later “%s”: both may be true', (rule, one, other) => {
    expect(verdicts(rule, one, other, ['2026-05-04', '2026-05-06'])).toEqual([]);
  });

  test.each<Row>([
    ['outcome', 'The school will stay closed until 20 May 2026.', 'The school is open as usual.'],
    ['outcome', 'The cook was questioned and went home.', 'The cook has been under arrest since 3 May 2026.'],
  ])('%s: “%s”, two days later “%s” is no later state', (rule, one, other) => {
    expect(verdicts(rule, one, other, ['2026-05-04', '2026-05-06'])).toEqual(['conflict']);
  });
});
