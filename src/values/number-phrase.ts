const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** "1,200", "0.25", "7.4 billion"; an amount that "million" would need more than three decimals for is written out. */
export function showNumber(amount: number): string {
  const size = Math.abs(amount);
  for (const [scale, word] of SCALES) {
    if (size < scale) continue;
    const scaled = Number((amount / scale).toPrecision(12));
    if (Number.isInteger(Number((scaled * 1000).toPrecision(12))) && scaled < 1e6) return `${groupThousands(scaled)} ${word}`;
  }
  return groupThousands(Number(amount.toPrecision(12)));
}

/** Digits in groups of three: "1,271.2"; very large and very small ones as JavaScript writes them. */
export function groupThousands(amount: number): string {
  const text = String(amount);
  if (text.includes('e')) return text;
  const [whole, fraction] = splitAt(text, '.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Text before and behind the first `mark`; all of it and nothing where there is none. */
export function splitAt(text: string, mark: string): readonly [before: string, behind: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foot: 'feet',
    inch: 'inches',
    century: 'centuries',
    person: 'people',
    man: 'men',
    woman: 'women',
    child: 'children',
    life: 'lives',
    penny: 'pence',
  }),
);
/** Words that are their own plural. */
const UNCHANGED =
  /(?:hertz|people|police|sterling|yen|yuan|won|rand|baht|ringgit|horsepower|craft|personnel|troops|celsius|fahrenheit|staff|[^s]s)$/u;

/** Plural of a unit or noun; of a rate, the plural of its first part ("kilometres per hour"). */
export function plural(name: string): string {
  const [unit, base] = splitAt(name, ' per ');
  if (base !== '') return `${plural(unit)} per ${base}`;
  const at = unit.lastIndexOf(' ') + 1;
  const last = unit.slice(at);
  const known = PLURALS.get(last);
  if (known !== undefined) return unit.slice(0, at) + known;
  if (UNCHANGED.test(last)) return unit;
  if (/[^aeiou]y$/u.test(last)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(last) ? `${unit}es` : `${unit}s`;
}
