import { isProse } from '../../model/article.js';
import type { TimexMention } from '../../model/mention.js';
import type { Sentence } from '../../model/token.js';
import { dayOf, isCivilDay } from '../../values/calendar.js';
import type { DateValue, Day } from '../../values/date.js';
import { intervalOf } from '../../values/timex.js';
import type { Annotation, Annotator } from '../annotator.js';
import { boundOf, leadsToEnd } from './bound.js';
import { withClockDays, withPairedZones, withStretches } from './clock-days.js';
import { combine } from './combine.js';
import type { Atom, Expression } from './expression.js';
import { withNeighbours } from './neighbours.js';
import { scan } from './scan.js';
import { type Tense, tenseAt } from './tense.js';
import type { TimeContext } from './time-context.js';
import { dateValueOf } from './value.js';
import { weekdayMismatches, weekdayProblems } from './weekday-check.js';
import { isTime } from './word-sense.js';

/** How far behind a quarter "the quarter" and "a year earlier" still speak of it, in code units: some paragraphs. */
const QUARTER_REACH = 2000;
/** The same for a month, which figures speak of in passing: a sentence or two. */
const MONTH_REACH = 300;

/** Reads dates, clock times, durations and repeated times, with their TIMEX3 values and the days that they may be. */
export const dates: Annotator = {
  name: 'dates',
  annotate(annotation) {
    const reader = new Reader(annotation);
    const blocks = annotation.article.blocks
      .filter((block) => isProse(block.role) || block.role === 'byline')
      .map(({ start, end }) => {
        const text = lowerCase(annotation.article.text.slice(start, end));
        return { text, start, atoms: combine(text, scan(text)).filter((atom) => isTime(annotation, start, atom)) };
      });
    const mentions = blocks.flatMap(({ text, start, atoms }) => reader.read(text, start, atoms));
    const mismatches = blocks.flatMap(({ start, atoms }) => weekdayMismatches(start, atoms));
    return { mentions, problems: weekdayProblems(annotation.article, mismatches) };
  },
};

/** A value spoken of, and where. */
interface Spoken {
  readonly timex: string;
  readonly at: number;
}

function within(spoken: Spoken | null, offset: number, reach: number): string | null {
  return spoken !== null && offset - spoken.at < reach ? spoken.timex : null;
}

/** Reads the atoms of an article in text order, keeping what the words before have spoken of. */
class Reader {
  readonly #annotation: Annotation;
  readonly #published: Day | null;
  #narrative: string | null = null;
  #calendar: string | null = null;
  #day: Day | null = null;
  #quarter: Spoken | null = null;
  #month: Spoken | null = null;

  constructor(annotation: Annotation) {
    this.#annotation = annotation;
    this.#published = publicationDay(annotation.article.published?.value);
  }

  read(text: string, blockStart: number, found: readonly Atom[]): TimexMention[] {
    const stretched = withStretches(text, withNeighbours(text, found));
    const atoms = withClockDays(text, withPairedZones(text, stretched), (offset) => this.#sentenceAt(blockStart + offset)?.start ?? null);
    let opened: Atom | null = null;
    return atoms.map((atom) => {
      const start = blockStart + atom.start;
      const end = blockStart + atom.end;
      const closes = opened !== null && leadsToEnd(text.slice(opened.end, atom.start).slice(0, 20));
      const bound = closes ? 'until' : boundOf(text, atom.start, atom.end, atom.expression);
      const value = dateValueOf(atom, this.#contextAt(start, end), bound);
      opened = bound === 'since' ? atom : null;
      this.#remember(atom, value, start);
      return { type: value.timexType, start, end, value };
    });
  }

  #contextAt(start: number, end: number): TimeContext {
    const sentence = this.#sentenceAt(start);
    const tense: Tense = sentence === null ? null : tenseAt(this.#annotation.tokens, sentence, { start, end });
    const quarter = within(this.#quarter, start, QUARTER_REACH);
    const period = within(this.#month, start, MONTH_REACH) ?? quarter;
    return { published: this.#published, narrative: this.#narrative, calendar: this.#calendar, day: this.#day, quarter, period, tense };
  }

  #sentenceAt(offset: number): Sentence | null {
    const { sentences } = this.#annotation;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    return sentence !== undefined && sentence.start <= offset ? sentence : null;
  }

  #remember(atom: Atom, value: DateValue, start: number): void {
    const { expression } = atom;
    if (value.timex === null || (value.timexType !== 'date' && value.timexType !== 'time')) return;
    const interval = intervalOf(value.timex);
    if (interval === null) return;
    if (expression.kind === 'shift' && expression.anchor === 'narrative' && expression.count < 0) return;
    this.#narrative = value.timex;
    if (isOfCalendar(expression)) this.#calendar = value.timex;
    if (interval.from === interval.to && value.bound === null) this.#day = interval.from;
    const named = expression.kind === 'period-to' ? expression.period : expression;
    if (/-Q\d$/u.test(value.timex) && named.kind === 'year-part' && (named.year === null || this.#quarter === null)) {
      this.#quarter = { timex: value.timex, at: start };
    }
    this.#month = /^\d{4}-\d\d$/u.test(value.timex) ? { timex: value.timex, at: start } : null;
  }
}

/** Whether a time is named by its month or year. */
function isOfCalendar({ kind }: Expression): boolean {
  return kind === 'fixed' || kind === 'year-part' || kind === 'period-to';
}

/** The day of an ISO 8601 publication date; null where there is none or it is none. */
export function publicationDay(value: string | undefined): Day | null {
  const fields = /^(\d{4})-(\d\d)-(\d\d)/u.exec(value ?? '');
  if (fields === null) return null;
  const [year, month, day] = [Number(fields[1]), Number(fields[2]), Number(fields[3])];
  return isCivilDay(year, month, day) ? dayOf(year, month, day) : null;
}

/** Lower case of the same length: the few letters whose lower case is longer stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}
