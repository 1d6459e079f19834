import type { Extraction } from '../../model/extraction.js';
import type { Mention } from '../../model/mention.js';
import { type SparseVector, sparse } from '../vector.js';

/** Numbers the figures of a run, so that one figure has one number in all its articles. */
export class FigureTable {
  readonly #numbers = new Map<string, number>();

  /** The figures and times of an article, the more telling the heavier. @param isLeftOut by the figure's place in the text */
  of({ mentions }: Extraction, isLeftOut: (offset: number) => boolean): SparseVector {
    const entries: [number, number][] = [];
    for (const mention of mentions) {
      const figure = isLeftOut(mention.start) ? null : figureOf(mention);
      if (figure !== null) entries.push([this.#numberOf(figure.key), figure.weight]);
    }
    return sparse(entries);
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, known);
    return known;
  }
}

/** Numbers up to this that count things stand in every article. */
const SMALL = 10;

function figureOf(mention: Mention): { readonly key: string; readonly weight: number } | null {
  if (mention.type === 'quantity') {
    const { low, high, role, unit } = mention.value;
    const amount = low ?? high;
    if (amount === null || role === 'ordinal') return null;
    return { key: `${amount}${unit?.dimension === 'percent' ? '%' : ''}`, weight: weightOfNumber(amount, unit === null) };
  }
  if (mention.type !== 'date' && mention.type !== 'time') return null;
  const { from, to } = mention.value;
  if (from === null || to === null) return null;
  const weight = weightOfTime(to - from);
  return weight === 0 ? null : { key: `${from} to ${to}`, weight };
}

/** The more digits, the less likely two articles have a number by chance. */
function weightOfNumber(amount: number, isCount: boolean): number {
  if (isCount && Number.isInteger(amount) && Math.abs(amount) <= SMALL) return 0.4;
  const digits = String(Math.abs(amount)).replace(/^0?\.?0*|\.|0+$/gu, '').length;
  return digits <= 1 ? 1 : digits === 2 ? 2 : 3.5;
}

/** A day tells more than a month, a month more than a year. @param days between first and last day of the time */
function weightOfTime(days: number): number {
  return days <= 1 ? 2.5 : days <= 31 ? 2 : days <= 366 ? 1 : 0;
}
