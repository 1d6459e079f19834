import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.js';
import type { QuantityMention } from '../../../src/model/mention.js';
import { articleFromText } from '../../../src/read/article.js';

function quantitiesOf(text: string): readonly QuantityMention[] {
  return annotate(articleFromText('a', 'a', text)).mentions.filter((mention): mention is QuantityMention => mention.type === 'quantity');
}

/** Each quantity of a sentence as `words: low..high unit of noun`. */
function brief(text: string): readonly string[] {
  return quantitiesOf(text).map(({ start, end, value }) => {
    const amounts = value.low === value.high ? `${value.low}` : `${value.low ?? ''}..${value.high ?? ''}`;
    return [`${text.slice(start, end)}: ${amounts}`, value.unit?.symbol ?? '', value.of === null ? '' : `of ${value.of}`]
      .filter((part) => part !== '')
      .join(' ');
  });
}

describe('numbers', () => {
  it.each([
    ['It cost 4.2bn euros.', ['4.2bn euros: 4200000000 EUR']],
    ['It cost 4,200 million euros.', ['4,200 million euros: 4200000000 EUR']],
    ['Some two dozen boats left.', ['Some two dozen: 24 of boat']],
    ['Half a million homes were dark.', ['Half a million: 500000 of home']],
    ['Hundreds of thousands of homes were dark.', ['Hundreds of thousands: 100000..1000000 of home']],
    ['It lost billions of dollars.', ['billions of dollars: 1000000000..10000000000 USD']],
    ['One in three adults agreed.', ['One in three: 0.3333333333333333 of adult']],
    ['The odds are 1-in-4,500.', ['1-in-4,500: 0.00022222222222222223']],
    ['Six in every 1,000 babies fall ill.', ['Six in every 1,000: 0.006 of baby']],
    ['A third of the crew left.', ['A third: 0.3333333333333333 of crew']],
    ['Three-fifths of the crew left.', ['Three-fifths: 0.6 of crew']],
    ['They paid Rs 500 crore and 1.5 lakh shares.', ['Rs 500 crore: 5000000000 INR', '1.5 lakh: 150000 of share']],
    ['It took one hundred and twenty-five trucks.', ['one hundred and twenty-five: 125 of truck']],
    ['About 67.1 million people live there.', ['About 67.1 million: 67100000 of people']],
    ['They ran 3 1/2 miles and then 2½ miles.', ['3 1/2 miles: 3.5 mi', '2½ miles: 2.5 mi']],
    ['Der Kurs fiel um 12,5 %.', ['12,5 %: 12.5 %']],
    ['Several hundred shops closed.', ['Several hundred: 300..900 of shop']],
    ['A couple of hundred shops closed.', ['A couple of hundred: 200..300 of shop']],
    ['It cost two-and-a-half times the price.', ['two-and-a-half: 2.5 of time']],
    ['Three in four adults agreed.', ['Three in four: 0.75 of adult']],
    ['Two out of every three adults agreed.', ['Two out of every three: 0.6666666666666666 of adult']],
    ['One flock in eight was lost.', ['One flock in eight: 0.125 of flock']],
    ['It took nine bottles in every ten.', ['nine bottles in every ten: 0.9 of bottle']],
    ['It opened three in Porto.', ['three: 3']],
    ['They found one in 2019.', []],
    ['A full third of the crew left.', ['A full third: 0.3333333333333333 of crew']],
    ['Half the crew left.', ['Half: 0.5 of crew']],
    ['A third of the 300 clerks left.', ['A third: 0.3333333333333333 of clerk', '300: 300 of clerk']],
    ['Scores were hurt.', ['Scores: 20..200 of people']],
    ['The scores were level.', []],
    ['They drew 4.3M visitors and 50k fans.', ['4.3M: 4300000 of visitor', '50k: 50000 of fan']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('units', () => {
  it.each([
    ['They paid £400m and US$6m and A$9.2 million.', ['£400m: 400000000 GBP', 'US$6m: 6000000 USD', 'A$9.2 million: 9200000 AUD']],
    ['They paid 7.5 million Danish crowns.', ['7.5 million Danish crowns: 7500000 DKK']],
    ['It sold for 1,200€ or 110 JPY.', ['1,200€: 1200 EUR', '110 JPY: 110 JPY']],
    ['It hit 41C in the shade and -12 °F at night.', ['41C: 41 °C', '-12 °F: -12 °F']],
    ['It fell by 25 basis points, or 0.25 percentage points.', ['25 basis points: 25 bp', '0.25 percentage points: 0.25 pp']],
    ['Shares cost $121 a share and 63 cents per share.', ['$121 a share: 121 USD/share', '63 cents per share: 63 USD/share']],
    ['It has a 6.1-inch screen and a 10kW motor.', ['6.1-inch: 6.1 in of screen', '10kW: 10 kW of motor']],
    ['The plot is 32m2 and the field 12 sq km.', ['32m2: 32 m²', '12 sq km: 12 km²']],
    ['It did 140 km/h and then 90 mph.', ['140 km/h: 140 km/h', '90 mph: 90 mph']],
    ['It stayed at 12 C in the shade.', ['12 C: 12 °C']],
    ['It paid R4.5bn for the R4.', ['R4.5bn: 4500000000 ZAR']],
    ['It has 5.1 million pounds of thrust.', ['5.1 million pounds: 5100000 lbf of thrust']],
    ['It moves at 11 km a second and drinks 40 litres an hour.', ['11 km a second: 11 km/s', '40 litres an hour: 40 L/hour']],
    ['The cell gave 1.3 A/cm2 at 12 μSv and 3 GPa.', ['1.3 A/cm2: 1.3 A/square centimetre', '12 μSv: 12 μSv', '3 GPa: 3 GPa']],
    ['They bid $82 a Norlink share, a $70-a-share rise.', ['$82 a Norlink share: 82 USD/share', '$70-a-share: 70 USD/share of rise']],
    ['He owes HK $5.4m or Nkr184.', ['HK $5.4m: 5400000 HKD', 'Nkr184: 184 NOK']],
    ['It lost half a percentage point.', ['half a percentage point: 0.5 pp']],
    ['Interest rates rose a quarter point.', ['a quarter point: 0.25 pp']],
    ['It lay 20 degrees below zero.', ['20 degrees below zero: -20 °']],
    ['It spilt 9m cubic metres of mud.', ['9m cubic metres: 9000000 m³ of mud']],
    ['A 9m wall of mud came.', ['9m: 9 m of wall']],
    [
      'It cost CAD$7 million, R$7 million or kr 7 million.',
      ['CAD$7 million: 7000000 CAD', 'R$7 million: 7000000 BRL', 'kr 7 million: 7000000 krone'],
    ],
    ['It pays $1.20 per diluted share.', ['$1.20 per diluted share: 1.2 USD/share']],
    ['Gas costs $2.80 per 1,000 cubic feet.', ['$2.80 per 1,000 cubic feet: 2.8 USD/1,000 cubic foot']],
    ['It counts 12 deaths per 100,000 people.', ['12: 12 1/100,000 people of death']],
    ['It took a quarter of a million pounds of fish.', ['a quarter of a million pounds: 250000 lb of fish']],
    ['It pumps 52,000 barrel-a-day there.', ['52,000 barrel-a-day: 52000 bbl/day']],
    ['It fell in the Sea of Velm 125 to 155 miles off.', ['125 to 155 miles: 125..155 mi']],
    ['It signed an 18.6m zloty deal.', ['18.6m zloty: 18600000 PLN of deal']],
    ['They pump 500,000 bpd.', ['500,000 bpd: 500000 bbl/day']],
    ['The lorry held 20 pounds of flour.', ['20 pounds: 20 lb of flour']],
    ['It cost £5, and the stand took 20 pounds.', ['£5: 5 GBP', '20 pounds: 20 GBP']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('leaves a bare "$" open where the article writes another dollar', () => {
    expect(quantitiesOf('It cost $5 million.')[0]?.value.unit?.symbol).toBe('USD');
    expect(quantitiesOf('It cost $5 million. The rest was C$2 million.')[0]?.value.unit?.symbol).toBe('$');
  });
});

describe('ranges, scores and lists', () => {
  it.each([
    ['It will cost $1.2-1.5 billion.', ['$1.2-1.5 billion: 1200000000..1500000000 USD']],
    ['It will cost $3 billion to $5 billion.', ['$3 billion to $5 billion: 3000000000..5000000000 USD']],
    ['Between 12 and 15 boats left.', ['12 and 15: 12..15 of boat']],
    ['There are 1 to 2 thousand boats.', ['1 to 2 thousand: 1000..2000 of boat']],
    ['The Senate voted 52-48 for it.', ['52-48: 48..52']],
    ['They won 3-0 away.', ['3-0: 0..3']],
    ['The board voted 9 to 3 for it.', ['9 to 3: 3..9']],
    ['The rate fell from 9 to 3.', ['9: 9', '3: 3']],
    ['Porto 1-2 Lund was the result.', ['1-2: 1..2']],
    ['They led the series 3-1 in May.', ['3-1: 1..3']],
    ['Some 20 or 30 boats left.', ['Some 20 or 30: 20..30 of boat']],
    ['The index fell 300.25, or 1.1 percent.', ['300.25: 300.25 of point', '1.1 percent: 1.1 %']],
    ['It will buy back up to $2 billion of its shares.', ['up to $2 billion: ..2000000000 USD of share']],
    ['It crept back up to 4.8 percent.', ['4.8 percent: 4.8 %']],
    ['Growth was 2.3 and 1.9 percent.', ['2.3: 2.3 %', '1.9 percent: 1.9 %']],
    ['It sells four-, five- and six-door cars.', ['four: 4 of door', 'five: 5 of door', 'six: 6 of door']],
    ['He dropped from 208 pounds to 193 by running.', ['208 pounds: 208 lb', '193: 193 lb']],
    ['Sales rose from 5 to 6 million boats.', ['5: 5000000 of boat', '6 million: 6000000 of boat']],
    ['Sales slipped 8 percent to 412 million.', ['8 percent: 8 %', '412 million: 412000000']],
    [
      'It fell to $84 billion, down from $89 to $93 billion.',
      ['$84 billion: 84000000000 USD', '$89 to $93 billion: 89000000000..93000000000 USD'],
    ],
    ['Profit was 35 percent less than the $2 million of May.', ['35 percent: 35 %', '$2 million: 2000000 USD']],
    ['Seven of the ten banks failed.', ['Seven: 7 of bank', 'ten: 10 of bank']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('amounts in parts', () => {
  it.each([
    ['She won in 2:18:52.', ['2:18:52: 8332 s']],
    ['He was timed at 2hr 18min 52sec.', ['2hr 18min 52sec: 8332 s']],
    ['It took two hours, 18 minutes and 52 seconds to finish.', ['two hours, 18 minutes and 52 seconds: 8332 s']],
    ['Her best is 3:52.1 here.', ['3:52.1: 232.1 s']],
    ['He is 5ft 7in tall.', ['5ft 7in: 67 in']],
    ['He is 6 ft 2 in tall.', ['6 ft 2 in: 74 in']],
    ['He is 6-foot-4.', ['6-foot-4: 76 in']],
    ['The six-foot-four-inch guard came.', ['six-foot-four-inch: 76 in of guard']],
    [`She is 5'10" tall.`, [`5'10": 70 in`]],
    ['A 12-foot-high wall fell.', ['12-foot: 12 ft of wall']],
    ['The bell rang at 2:15:30 pm.', []],
    ['The log says 14:05:33 UTC.', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('figures that lean on the one before', () => {
  it.each([
    ['It was 13 degrees in May and 9 in June.', ['13 degrees: 13 °', '9: 9 °']],
    ['The tower is 47 metres, not 57.', ['47 metres: 47 m', '57: 57 m']],
    ['They backed it by 87 per cent to 13.', ['87 per cent: 87 %', '13: 13 %']],
    ['31 people came, compared with 22 last spring.', ['31: 31 of people', '22: 22 of people']],
    ['Support fell by 2.1 points in the poll.', ['2.1 points: 2.1 pp']],
    ['The index fell 2.1 points, or 1 percent.', ['2.1: 2.1 of point', '1 percent: 1 %']],
    ['The Norland index fell 1.1% to end at 1,334.20.', ['1.1%: 1.1 %', '1,334.20: 1334.2 of point']],
    ['Norlink closed at $4.20 and Velm at 3.90.', ['$4.20: 4.2 USD', '3.90: 3.9 USD']],
    [
      'Turnout was highest in Velm (60.1 per cent), Norland (58.3) and Sunde (57.9).',
      ['60.1 per cent: 60.1 %', '58.3: 58.3 %', '57.9: 57.9 %'],
    ],
    ['It spent $5 and hired 40 in June.', ['$5: 5 USD', '40: 40']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('hedges', () => {
  it.each([
    ['At least 40 homes burned.', 'at-least', 40, null],
    ['More than 40 homes burned.', 'more-than', 40, null],
    ['Up to 40 homes burned.', 'at-most', null, 40],
    ['No more than 40 homes burned.', 'at-most', null, 40],
    ['Fewer than 40 homes burned.', 'less-than', null, 40],
    ['Nearly 400 homes burned.', 'nearly', 360, 400],
    ['About 400 homes burned.', 'about', 360, 440],
    ['Some 1,200 homes burned.', 'about', 1150, 1250],
    ['Forty or so homes burned.', 'about', 36, 44],
    ['40 or more homes burned.', 'at-least', 40, null],
    ['Exactly 400 homes burned.', 'exact', 400, 400],
    ['The share is 12 percent.', 'exact', 11.5, 12.5],
    ['The share is 12.4 percent.', 'exact', 12.35, 12.45],
    ['It drew 1.2 million guests.', 'exact', 1_150_000, 1_250_000],
    ['It is 130 miles away.', 'exact', 125, 135],
  ])('%s', (text, bound, min, max) => {
    const value = quantitiesOf(text)[0]?.value;
    expect(value?.bound).toBe(bound);
    expect([value?.min, value?.max].map((amount) => (typeof amount === 'number' ? Math.round(amount * 1000) / 1000 : amount))).toEqual(
      [min, max].map((amount) => amount),
    );
  });
});

describe('roles, changes and nouns', () => {
  it.each([
    ['Ana Prado, 61, resigned.', 'age', 61],
    ['Age: 27.', 'age', 27],
    ['Her son, 3, slept.', 'age', 3],
    ['A girl of 11, Ana, sang.', 'age', 11],
    ['A 61-year-old pilot resigned.', 'age', 61],
    ['He is 35 and rich.', 'age', 35],
    ['The victim was 34.', 'age', 34],
    ['The score was 34.', 'amount', 34],
    ['My mum’s 82, and well.', 'age', 82],
    ['He died at 87.', 'age', 87],
    ['Those over 65 pay less.', 'age', 65],
    ['Women 40 and older pay less.', 'age', 40],
    ['Children aged between 5 and 11 pay less.', 'age', 5],
    ['It helps between the ages of 5 and 11.', 'age', 5],
    ['Prices over 65 are rare.', 'amount', 65],
    ['A boy of three sang.', 'age', 3],
    ['Ana Prado, 51; Rui Prado, 54; and Eva came.', 'age', 51],
    ['Two men aged 52 fled.', 'amount', 2],
  ])('%s', (text, role, low) => {
    const value = quantitiesOf(text)[0]?.value;
    expect([value?.role, value?.low]).toEqual([role, low]);
  });

  it.each([
    ['Sales rose by 5 percent.', 1, 'by'],
    ['Sales rose to 640.', 1, 'to'],
    ['Sales fell 5 percent.', -1, 'by'],
    ['The Dow stood at +0.2% at noon.', 1, 'by'],
    ['Shares were down 5 percent.', -1, 'by'],
    ['Sales fell below 640.', -1, 'to'],
    ['Sales fell as low as 640.', -1, 'to'],
    ['Sales fell past 640.', -1, 'to'],
    ['Sales grew at a rate of 2.6 percent.', 1, 'by'],
    ['It came down between 43 degrees north and the line.', null, null],
    ['They voted down an offer of 5 percent.', null, null],
    ['It brought down a 600-foot tower.', null, null],
    ['It failed thanks to its 12 pumps.', null, null],
  ])('%s', (text, direction, mode) => {
    expect(quantitiesOf(text)[0]?.value.change).toEqual(mode === null ? null : { direction, mode });
  });

  it.each([
    ['11 firefighters from Porto were hurt.', 'firefighter', 'firefighters from Porto'],
    ['The raid left 12 dead.', 'people', null],
    ['The blast killed at least 12.', 'people', null],
    ['12 were injured.', 'people', null],
    ['They saw 45 seriously ill children.', 'child', 'seriously ill children'],
    ['They backed 60% of the plans.', 'plan', 'plans'],
    ['A city of 350,000 was dark.', 'people', null],
    ['A fleet of 48 was sold.', null, null],
    ['Five of the dead came from Lund.', 'people', null],
    ['Thousands who fled returned.', 'people', null],
    ['The number of deaths rose to 27.', 'death', null],
    ['The death toll stands at 27.', 'people', null],
    ['A 2,000-strong crowd sang.', 'people', null],
    ['Twelve more people were hurt.', 'people', 'people'],
    ['A 6.4-magnitude quake struck.', 'magnitude', null],
    ['A quake of magnitude 6.4 struck.', 'magnitude', null],
    ['It has 3,900 today.', null, null],
    ['They suffered three straight defeats.', 'defeat', 'straight defeats'],
    ['He hit 24 home runs.', 'run', 'home runs'],
    ['A third of the population lives there.', 'population', 'population'],
    ['VAT of 20% applies here.', null, null],
    ['It lists five things traders need.', 'thing', 'things'],
    ['They found two crew members.', 'member', 'crew members'],
    ['A necklace of 460 shell beads was found.', 'bead', 'shell beads'],
    ['They moved 600 tons of refined oil.', 'oil', 'refined oil'],
    ['It seats 12 local crewmembers.', 'crewmember', 'local crewmembers'],
    ['They found 212 near-Earth asteroids.', 'asteroid', 'near-Earth asteroids'],
    ['It parked two new 412 Falcon jets.', 'jet', null],
    ['One staff nurse left.', 'nurse', 'staff nurse'],
    ['It came within 57,000 miles of Earth.', null, null],
    ['It lies 155 miles west of the cape.', null, null],
    ['It saw $2 billion passing through it.', null, null],
    ['Ten US citizens came.', 'citizen', 'US citizens'],
  ])('%s', (text, noun, words) => {
    const value = quantitiesOf(text)[0]?.value;
    expect(value?.of).toBe(noun);
    if (words !== null) expect(value?.ofText).toBe(words);
  });
});

describe('nouns that an earlier figure gave', () => {
  it.each([
    ['Fourteen people were hurt, four of them badly.', ['Fourteen: 14 of people', 'four: 4 of people']],
    ['It counted 19 mishaps, three of which hurt someone.', ['19: 19 of mishap', 'three: 3 of mishap']],
    ['Of the 2,400 patients, 120 died.', ['2,400: 2400 of patient', '120: 120 of patient']],
    ['Only one of the five judges agreed.', ['one: 1 of judge', 'five: 5 of judge']],
    ['It is the only one of its kind.', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  it.each([
    'The Boeing 737 landed.',
    'They invoked Article 5.',
    'They drove down Route 66 and the A23 motorway.',
    'The G7 met over Covid-19.',
    'The probe Chang’e 4 landed.',
    'A Phase III trial began.',
    'The phase 3 trials began.',
    'She fell at mile 19 of it.',
    'It began at twenty past five.',
    'They lifted a 412 into orbit.',
    'The Group of 20 met.',
    'It holds a class-one laser.',
    'It will end one way or another.',
    'Call 0800 555 0199 now.',
    'It runs version 1.2.3 here.',
    'No one came, and each one left.',
    'She finished 61st.',
    'They live at 12 Wexford Road.',
    'It bought a 787 Dreamliner.',
    'The 747-400 landed.',
    'It flew in 2019 and again in 2021.',
    'See page 12.',
    'It carried a fully booked 737 jet.',
    'It was a best-of-seven series.',
    'He left on 9 May.',
    'Half-time came early, and the second half was dull.',
    'The 5G network and the 4K screen worked.',
    'Getty Images 1 of 26 The crowd sang.',
    'The 747 was late.',
    'They played Twenty20 cricket.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each([
    ['digits', '1'.repeat(100_000)],
    ['groups', '1,11,'.repeat(10_000)],
    ['dots', '1.1.'.repeat(10_000)],
    ['hyphens', '1-'.repeat(10_000)],
    ['magnitudes', `5 ${'trillion '.repeat(200)}`],
    ['beyond doubles', `${'9'.repeat(400)} km and 1${'0'.repeat(400)}.5 litres`],
    ['control characters', '\u0000\u00015 km\u0007 '.repeat(2000)],
    ['lone surrogates', '\ud8005 km\udc00 '.repeat(2000)],
  ])('%s: finite amounts, spans inside the text', (_name, text) => {
    for (const { start, end, value } of quantitiesOf(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThan(end);
      for (const amount of [value.low, value.high, value.min, value.max]) expect(amount === null || Number.isFinite(amount)).toBe(true);
    }
  });
});
