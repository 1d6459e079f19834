/** A day of history that its month and day name without a year, and the nouns behind it that say that it is meant. Lower case. */
export interface NamedDay {
  readonly names: readonly string[];
  readonly nouns: readonly string[];
  readonly timex: string;
}

const ATTACK = ['attack', 'attacks', 'bombing', 'bombings', 'attackers', 'victims', 'inquest', 'inquests'];

export const NAMED_DAYS: readonly NamedDay[] = [
  {
    names: ['9/11', 'sept 11', 'sept. 11', 'september 11', 'sep 11', '11 september'],
    nouns: ['attack', 'attacks', 'hijackings', 'hijackers', 'commission', 'era', 'memorial', 'plot', 'plotters'],
    timex: '2001-09-11',
  },
  { names: ['9/11'], nouns: [], timex: '2001-09-11' },
  { names: ['7/7', '7 july'], nouns: ATTACK, timex: '2005-07-07' },
  { names: ['26/11'], nouns: [...ATTACK, 'case', 'accused', 'terror', 'mumbai'], timex: '2008-11-26' },
  {
    names: ['january 6', 'jan. 6', 'jan 6', '6 january'],
    nouns: [
      'committee',
      'riot',
      'riots',
      'rioter',
      'rioters',
      'insurrection',
      'insurrectionists',
      'defendant',
      'defendants',
      'attack',
      'siege',
    ],
    timex: '2021-01-06',
  },
  {
    names: ['october 7', 'oct. 7', 'oct 7', '7 october'],
    nouns: ['attack', 'attacks', 'massacre', 'massacres', 'assault', 'atrocities'],
    timex: '2023-10-07',
  },
  { names: ['june 4', '4 june'], nouns: ['crackdown', 'massacre', 'vigil'], timex: '1989-06-04' },
];

/** Words that make a name of the weekday behind them: clubs, chains, days of history. Lower case. */
export const BEFORE_WEEKDAY_NAME: ReadonlySet<string> = new Set(['sheffield', 'ruby', 'freaky', 'bloody', 'black', 'joe']);

/** Words that make a name of the weekday before them: papers, programmes, treaties. Lower case. */
export const BEHIND_WEEKDAY_NAME: ReadonlySet<string> = new Set(
  'times telegraph mail mirror express herald independent world post star people sport tribune nation guardian age addams agreement accord'.split(
    ' ',
  ),
);
