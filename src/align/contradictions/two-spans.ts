import type { Claim } from '../../model/claim.js';
import type { DateValue } from '../../values/date.js';
import type { ClaimProfile } from '../profile.js';
import { keysOfNouns } from './clause-words.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';

/** Claims before the end of a span among which its beginning is looked for. */
const CLAIMS_BACK = 3;

/** Tokens on either side of a span whose nouns say what it is the span of. */
const REACH = 12;

/** "From 8 pm to 5 am": the claims of its ends, and the nouns around it. */
interface TimeSpan {
  readonly start: Claim;
  readonly end: ClaimProfile;
  readonly from: DateValue;
  readonly to: DateValue;
  readonly nouns: ReadonlySet<string>;
}

/** "A curfew from 8 pm to 5 am" against "a curfew from 10 pm to 5 am": one thing lasts from one time to another, of which one differs. */
export const twoSpans: OppositionFinder = {
  rule: 'two-spans',
  kind: 'date',
  find(scene) {
    const spans = new Map(
      scene.profiles.flatMap((profile) => {
        const span = spanOf(profile);
        return span === null ? [] : [[profile, span] as const];
      }),
    );
    const claims = [...spans.keys()];
    const profileOf = new Map(scene.profiles.map((profile) => [`${profile.source} ${profile.claim}`, profile]));
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [spans.get(a), spans.get(b)];
      if (a.source >= b.source || x === undefined || y === undefined || !areOfOneThing(x, y)) return [];
      const [starts, ends] = [relationOf(x.from, y.from), relationOf(x.to, y.to)];
      if (starts === 'same' && ends === 'excludes') return [{ a, b, sides: [labelOf(x.to), labelOf(y.to)] }];
      const [p, q] = [profileOf.get(`${a.source} ${x.start.index}`), profileOf.get(`${b.source} ${y.start.index}`)];
      if (starts !== 'excludes' || ends !== 'same' || p === undefined || q === undefined) return [];
      return [{ a: p, b: q, sides: [labelOf(x.from), labelOf(y.from)] }];
    });
  },
};

function spanOf(end: ClaimProfile): TimeSpan | null {
  const { content, extraction } = end;
  const { tokens, claims } = extraction;
  const { value } = content;
  if (value.kind !== 'date' || value.timex === null) return null;
  for (let i = content.index - 1; i >= Math.max(0, content.index - CLAIMS_BACK); i--) {
    const start = claims[i];
    if (start === undefined || start.sentence !== content.sentence || start.value.kind !== 'date') continue;
    const between = tokens.slice(start.tokens.end, content.tokens.first);
    if (between.length !== 1 || !JOINTS.has(between[0]?.lower ?? '')) return null;
    const isOpened = OPENERS.has(tokens[start.tokens.first - 1]?.lower ?? '') || OPENERS.has(tokens[start.tokens.first]?.lower ?? '');
    if (between[0]?.lower === 'and' && !isOpened) return null;
    const { firstToken = 0, endToken = 0 } = extraction.sentences[content.sentence] ?? {};
    const around = [
      ...tokens.slice(Math.max(firstToken, start.tokens.first - REACH), start.tokens.first),
      ...tokens.slice(content.tokens.end, Math.min(endToken, content.tokens.end + REACH)),
    ];
    const nouns = keysOfNouns(around.filter(({ tag }) => tag !== 'NUM'));
    return { start, end, from: start.value, to: value, nouns };
  }
  return null;
}

const JOINTS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'and', '-', '–', '—']);
const OPENERS: ReadonlySet<string> = new Set(['between', 'from']);

/** Ends of one kind: two years, two days, two clock times. */
function relationOf(a: DateValue, b: DateValue): 'same' | 'excludes' | 'other' {
  const [x, y] = [labelOf(a), labelOf(b)];
  if (x === y) return 'same';
  if (a.clock !== null && b.clock !== null) return a.clock.offset === b.clock.offset ? 'excludes' : 'other';
  return x.length === y.length && CALENDAR.test(x) && CALENDAR.test(y) ? 'excludes' : 'other';
}

const CALENDAR = /^\d{4}(?:-\d{2}){0,2}$/u;

/** The clock time, or else the day, month or year. */
function labelOf({ timex, clock }: DateValue): string {
  return clock === null ? (timex ?? '') : (timex ?? '').replace(/^[^T]*T/u, '');
}

function areOfOneThing(a: TimeSpan, b: TimeSpan): boolean {
  return [...a.nouns].some((noun) => b.nouns.has(noun));
}
