import { describe, expect, test } from 'vitest';
import type { ContradictionRule } from '../../../src/align/contradictions/contradiction.js';
import { align } from '../../../src/align/index.js';
import { extract } from '../../../src/extract.js';
import { judge } from '../../../src/judge/index.js';
import type { Finding } from '../../../src/model/finding.js';
import { articleFromText } from '../../../src/read/article.js';

/** Two articles of one story, published on the days given, and what is found of one rule in them. */
function found(rule: ContradictionRule, one: string, other: string, days: readonly [string, string] = ['2026-05-04', '2026-05-04']) {
  const extractions = [one, other].map((text, i) =>
    extract(articleFromText(`${i}.txt`, `${i}.txt`, `The events in Harbour Town\n\n${days[i]}\n\n${text}\n`)),
  );
  const alignment = align(extractions);
  const matters = [...alignment.matters].map((story) => ({
    ...story,
    matters: [],
    contradictions: story.contradictions.filter((contradiction) => contradiction.rule === rule),
  }));
  const findings = judge({ ...alignment, matters });
  const words = (finding: Finding) =>
    finding.claims.map(({ source, claim }) => {
      const { article, claims } = extractions[source] ?? { article: null, claims: [] };
      const span = claims[claim]?.span;
      return span === undefined ? '' : (article?.text.slice(span.start, span.end) ?? '');
    });
  return findings.map((finding) => ({ verdict: finding.verdict, severity: finding.severity, kind: finding.kind, words: words(finding) }));
}

type Row = readonly [rule: ContradictionRule, one: string, other: string];

describe('contradictions', () => {
  test.each<Row>([
    ['silence', 'Lima reacted angrily to the new fishing rules.', 'Peru has not issued a statement on the fishing rules so far.'],
    ['silence', 'The Peruvian Foreign Ministry welcomed the new fishing rules.', 'Peru has yet to respond to the fishing rules.'],
    [
      'two-steps',
      'The vote reverses its 1998 ban on the Harbour Party as a dangerous movement.',
      'Parliament lifted the ban on the Harbour Party, a dangerous movement, in March 2026.',
    ],
    [
      'act-date-slip',
      'Norway, Iceland and Denmark signed the Harbour treaty on 18 April 2026 in a hall of glass.',
      'The Harbour treaty was signed on 17 April 2026 by the two ministers.',
    ],
    ['denied', 'The old ferry is out of control, the owner said.', 'The ferry is not out of control, its captain says.'],
    ['denied', 'The council confirmed that Ida Holm has resigned.', 'The council denied that Ida Holm, its treasurer, had resigned.'],
    ['none', 'Nobody was hurt at any point, the police said.', 'Three sailors were injured when the mast came down.'],
    ['none', 'No schools will be closed, the council said.', 'The school in Mill Lane will shut in July.'],
    ['none', 'There have been no arrests.', 'Police arrested a cook and a driver.'],
    ['open-closed', 'The harbour was closed.', 'The harbor reopened.'],
    ['ordinal', 'It is the third storm to reach Harbour Town since May.', 'It is the second storm to reach Harbour Town since May.'],
    ['ordinal', 'Ida Holm becomes the first woman to lead the council.', 'Holm will be the second woman to lead the council.'],
    ['ordinal', 'Ida Holm was seeking a 4th consecutive term.', 'Holm, who had hoped for a third term, gave up.'],
    ['direction', 'The wreck lies 40 km north of Hamburg.', 'The wreck was found 25 miles south of Hamburg.'],
    ['superlative-reach', 'It was the worst flood in the valley since 1998.', 'It is the worst flood on record in the valley.'],
    ['superlative-reach', 'For the first time in 40 years, the town clock chimed.', 'For the first time ever, the town clock chimed.'],
    ['superlative-denied', 'It is not the longest tunnel in the world.', 'It will be the longest road tunnel in the world.'],
    [
      'planned-done',
      'The firm plans to apply for a fishing licence in Peru in August.',
      'The firm has already submitted its application for a licence in Peru.',
    ],
    [
      'planned-done',
      'The council will charge a toll of 5 euros on lorries in Mill Lane from 1 June.',
      'Since the toll of 5 euros on lorries in Mill Lane took effect, the council has earned little.',
    ],
    ['open-cause', 'A worn cable brought down the crane in the harbour.', 'The cause of the fall has not been established.'],
    ['open-cause', 'A worn cable caused the fall of the crane.', 'The owner did not know how the accident had happened.'],
    ['denied', 'The treasurer, Ida Holm, resigned on Monday. She was pale.', 'On Tuesday Ida Holm spoke. By noon she had not resigned.'],
    ['denied', 'The mayor, Ida Holm, is in the hands of the rebels.', 'Holm was at no time in their hands.'],
    ['denied', 'Ida Holm telephoned her rival to concede.', 'Ida Holm has not conceded.'],
    ['denied', 'Ida Holm signed the lease.', 'Ida Holm refused to sign the lease.'],
    ['none', 'The firm said the sale would lead to no job cuts.', 'The firm confirmed that 90 positions would disappear.'],
    ['none', 'Nobody will lose their job, the firm said.', 'The firm will cut 90 jobs.'],
    ['ruled-out', 'No deaths were linked to the drug.', 'Doctors have not ruled out that the death of a man was caused by the drug.'],
    ['ruled-out', 'The police ruled out arson.', 'The police have yet to rule out arson.'],
    ['opposite-acts', 'Ida Holm will stay on as chair.', 'Ida Holm will leave the firm in May.'],
    ['opposite-acts', 'Ida Holm will step down in May.', 'Ida Holm will stay in office.'],
    ['opposite-acts', 'The council rejected the plan for a harbour.', 'The plan for a harbour was approved by the council.'],
    ['opposite-acts', 'The concert will go ahead.', 'The concert was called off.'],
    ['opposite-acts', 'Ida Holm survived the crash.', 'Ida Holm was killed in the crash.'],
    ['two-agents', 'The wreck was found by Ida Holm of the museum.', 'Piet Vos, 54, found the wreck on Monday.'],
    ['two-agents', 'The pump was built by Ostra, of Gdansk.', 'The part is supplied by Brandt.'],
    ['two-agents', 'The driver of the tram, Ida Holm, was unhurt.', 'The tram was driven by Piet Vos.'],
    [
      'two-agents',
      'Ida Holm told reporters in Bergen of the fee as she announced it.',
      'Piet Vos, who announced the fee in Bergen, left at once.',
    ],
    ['two-agents', 'She beat the record that Ida Holm set.', 'The record, held by Ann Moe, fell.'],
    ['two-places', 'Ida Holm was caught as she tried to slip into Chile.', 'Ida Holm was held as she attempted to cross into Peru.'],
    ['two-places', 'The survey ship lies in the Indian Ocean.', 'The survey ship stationed in the Pacific Ocean is old.'],
    ['two-causes', 'The fire was lit deliberately, the police believe.', 'The fire was sparked by a short circuit.'],
    ['two-origins', 'The fire broke out in the engine room.', 'The blaze is believed to have started on the car deck.'],
    ['two-origins', 'The fire started in the kitchen.', 'The fire started in the cellar.'],
    ['two-kinds', 'A masked thief drove a lorry into the bank.', 'A masked thief drove a car into the bank.'],
    ['two-holders', 'Mayor Ida Holm of Bergen opened the bridge.', 'The mayor of Bergen, Piet Vos, was glad.'],
    ['exceeded', 'It is the oldest tomb ever found in Peru.', 'Older tombs have been found elsewhere in Peru.'],
    ['weighed-decided', 'The firm may cut as many as 240 jobs.', 'The firm will eliminate 240 posts.'],
    ['meant-done', 'The lighthouse was supposed to be closed in 2013.', 'The lighthouse was closed in 2013.'],
  ])('%s: “%s” against “%s”', (rule, one, other) => {
    expect(found(rule, one, other)).toMatchObject([{ verdict: 'conflict' }]);
    expect(found(rule, other, one)).toMatchObject([{ verdict: 'conflict' }]);
  });

  test.each<Row>([
    ['silence', 'Lima reacted angrily to the new fishing rules.', 'Chile has not issued a statement on the fishing rules so far.'],
    ['silence', 'Lima raised its fishing quota.', 'Peru has not issued a statement on the fishing rules so far.'],
    ['silence', 'A company in Lima reacted angrily to the new fishing rules.', 'The firm has not issued a statement.'],
    [
      'act-date-slip',
      'The Harbour treaty on fishing quotas was signed on 18 April 2026.',
      'The Harbour treaty on fishing quotas was signed on 17 April 2026. A second treaty on fishing quotas was signed on 18 April 2026.',
    ],
    [
      'act-date-slip',
      'The minister denied the report on the Harbour quotas on 18 April 2026.',
      'The minister denied the report on the Harbour quotas on 17 April 2026.',
    ],
    ['two-steps', 'The party opened its 1998 archive.', 'Parliament lifted the ban on the Harbour Party in March 2026.'],
    [
      'two-steps',
      'The vote reverses its 1998 ban on the Harbour Party as a dangerous movement.',
      'Parliament imposed the ban on the Harbour Party, a dangerous movement, in March 1998.',
    ],
    [
      'two-steps',
      'The vote reverses its 1998 ban on the Harbour Party as a dangerous movement.',
      'Parliament lifted the ban on cod fishing in March 2026.',
    ],
    ['denied', 'The old ferry is out of paint.', 'The ferry is not out of control, its captain says.'],
    ['denied', 'The council reopened the bridge.', 'When the bridge is not reopened in time, lorries must turn back.'],
    ['denied', 'The mayor released her letters.', 'The mayor did not release the accounts of the harbour.'],
    ['denied', 'He knows the harbour.', 'He does not know the harbour.'],
    ['none', 'Nobody leaves a sinking ship in his slippers.', 'The crew left the ship.'],
    ['none', 'Nobody was hurt in the fire.', 'In 2011 a fire in the same street hurt nine people.'],
    ['none', 'The sister ship burned in 2011. Nobody was hurt.', 'Three sailors were injured when the mast came down.'],
    ['none', 'No schools will be closed, the council said.', 'The bakery in Mill Lane will shut in July.'],
    ['open-closed', 'The harbour was closed. It was a quiet day. At night the harbour reopened.', 'The harbor reopened.'],
    ['open-closed', 'The harbour was closed.', 'The airport reopened.'],
    ['ordinal', 'Ida Holm won the third cup. Piet Vos won the second cup.', 'Holm won the fourth cup.'],
    ['ordinal', 'Ida Holm was seeking a fourth term.', 'Piet Vos, who had hoped for a third term, gave up.'],
    ['ordinal', 'The first ferry left at noon.', 'The second ferry left at one.'],
    ['ordinal', 'Ida Holm spoke in the third hour.', 'Ida Holm spoke in the second hour.'],
    ['direction', 'The wreck lies 40 km north of Hamburg.', 'The wreck was found 200 km south of Hamburg.'],
    ['direction', 'The wreck lies 40 km north of Hamburg.', 'The wreck was found 40 km south of Bremen.'],
    ['superlative-reach', 'It was the worst flood since 1998.', 'It is the worst drought on record in the valley.'],
    ['superlative-reach', 'It was the first vote since the council took office.', 'It was the first vote ever.'],
    ['superlative-denied', 'It is not the longest tunnel in the valley.', 'It will be the deepest tunnel in the valley.'],
    ['planned-done', 'The firm plans to apply for a fishing licence in Peru.', 'The firm has already sold its boats in Peru.'],
    ['planned-done', 'The council will charge a toll on lorries.', 'A ban on fishing took effect on Monday.'],
    ['open-cause', 'Inspectors are looking into what caused the fall.', 'The cause of the fall has not been established.'],
    ['open-cause', 'A worn cable may have caused the fall.', 'The cause of the fall has not been established.'],
    ['open-cause', 'The crane fell into the harbour.', 'The cause of the fall has not been established.'],
    ['open-closed', 'The harbour may be closed.', 'The harbour reopened.'],
    ['open-cause', 'The scandal toppled the mayor.', 'The cause of her death is not known.'],
    ['denied', 'The council was negotiating to buy the pier.', 'The council has not bought the pier.'],
    ['denied', 'There were rumours that Ida Holm had resigned.', 'Ida Holm has not resigned.'],
    ['denied', 'The name of the suspect was released.', 'The name of the victim was not released.'],
    ['denied', 'Rules that have not taken effect can be dropped.', 'The rules took effect.'],
    ['denied', 'Holm landed a punch.', 'Holm did not land a clean punch.'],
    ['denied', 'The driver would not stop.', 'The driver finally stopped.'],
    ['denied', 'Ida Holm will direct the opera.', 'Ida Holm has never directed the opera.'],
    ['none', 'Nobody else was hurt.', 'A sailor was hurt.'],
    ['none', 'In Norway nobody will lose their job.', 'The firm will cut 90 jobs.'],
    ['none', 'There were no serious injuries.', 'A sailor was hurt.'],
    ['none', 'She was loved, no matter how many people she killed.', 'She killed a man.'],
    ['ruled-out', 'The police ruled out arson.', 'The police have not ruled out a link to a gang.'],
    ['opposite-acts', 'Ida Holm left the firm.', 'Ida Holm stayed at her desk.'],
    ['opposite-acts', 'The council rejected the plan for a harbour.', 'The plan for a school was approved by the council.'],
    ['opposite-acts', 'Ida Holm will stay on as chair.', 'Piet Vos will leave the firm in May.'],
    ['opposite-acts', 'He is survived by his wife.', 'He was killed in the crash.'],
    ['two-agents', 'The wreck was found by Ida Holm.', 'Piet Vos found the anchor. Ida Holm looked on.'],
    [
      'superlative-denied',
      'It is not the largest crane in the world.',
      'It lifts twice what the largest Delta cranes built by Ostra lift.',
    ],
    ['two-agents', 'The pump was built by Ostra, of Gdansk.', 'The Brandt 2 valve built to last ten years was never sold.'],
    ['two-agents', 'Ida Holm praised the plan.', 'Piet Vos praised the plan.'],
    ['two-agents', 'The house was bought by Ida Holm.', 'Piet Vos bought the boat.'],
    ['two-agents', 'The wreck was found by Ida Holm.', 'Piet Vos may have found the wreck.'],
    ['two-agents', 'In 1998 the wreck was found by Ida Holm.', 'Piet Vos found the wreck in 2003.'],
    ['two-places', 'Ida Holm was caught as she tried to slip into Chile.', 'Ida Holm was held near Lima.'],
    ['two-places', 'The ship lies in the Indian Ocean.', 'A ferry lies in the Pacific Ocean.'],
    ['two-places', 'Holm moved to Chile, then to Peru.', 'Holm moved to Peru.'],
    ['two-causes', 'The fire was sparked by a short circuit.', 'It does not look like a fire started by lightning.'],
    ['two-causes', 'The fire was sparked by a short circuit.', 'The fire was caused by faulty wiring.'],
    ['two-origins', 'The fire broke out on the vehicle deck.', 'The fire started on the car deck.'],
    ['two-origins', 'The fire broke out in the engine room.', 'The meeting started in the kitchen.'],
    ['two-kinds', 'A thief drove a lorry into the bank.', 'A thief drove a truck into the bank.'],
    ['two-kinds', 'A thief drove a lorry into the bank.', 'A nurse drove a car home.'],
    ['two-holders', 'Mayor Ida Holm of Bergen opened the bridge.', 'The former mayor of Bergen, Piet Vos, was glad.'],
    ['two-holders', 'Mayor Ida Holm of Bergen spoke.', 'Mayor Piet Vos of Malmö spoke. Ida Holm listened.'],
    ['two-holders', 'President Ida Holm spoke in Bergen.', 'President Piet Vos spoke in Bergen.'],
    ['exceeded', 'It is one of the oldest tombs in Peru.', 'Older tombs have been found elsewhere in Peru.'],
    ['exceeded', 'It is the oldest tomb in Peru.', 'Older tombs have been found in Chile.'],
    ['weighed-decided', 'The firm may cut as many as 240 jobs.', 'The firm will build 240 boats.'],
    ['meant-done', 'The lighthouse was supposed to be closed in 2013.', 'The lighthouse was closed in 2016.'],
    ['ordinal', 'Holm played at first base.', 'Holm played at third base.'],
    ['ordinal', 'Holm is the fifth coach to go this season.', 'Holm is the 21st coach in its history.'],
    ['superlative-denied', 'It was her first prize in the world.', 'It was not the first prize in the world.'],
  ])('%s: nothing in “%s” beside “%s”', (rule, one, other) => {
    expect(found(rule, one, other)).toEqual([]);
  });

  test.each<readonly [...Row, verdict: string]>([
    ['none', 'There have been no arrests.', 'Police arrested a cook and a driver.', 'update'],
    ['none', 'Police arrested a cook and a driver.', 'There have been no arrests.', 'conflict'],
    ['none', 'No one was arrested at any point.', 'Police arrested a cook and a driver.', 'conflict'],
    ['silence', 'Peru has not issued a statement on the rules.', 'Lima welcomed the rules.', 'update'],
    ['open-closed', 'The harbour was closed.', 'The harbour reopened.', 'update'],
    ['planned-done', 'The firm plans to apply for a licence in Peru.', 'The firm has already submitted its application in Peru.', 'update'],
    [
      'planned-done',
      'The firm plans to apply for a licence in Peru in August.',
      'The firm has already submitted its application in Peru.',
      'conflict',
    ],
  ])('%s: “%s”, two days later “%s”: %s', (rule, one, other, verdict) => {
    expect(found(rule, one, other, ['2026-05-04', '2026-05-06'])).toMatchObject([{ verdict }]);
  });
});
