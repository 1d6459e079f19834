import type { ClaimValue } from '../model/claim.js';
import type { DateValue } from '../values/date.js';
import type { QuantityValue } from '../values/quantity.js';

/** A value as it was understood, in plain words: what `explain` shows beside the words of the article. */
export function phraseValue(value: ClaimValue): string {
  switch (value.kind) {
    case 'date':
      return phraseDate(value);
    case 'quantity':
      return phraseQuantity(value);
    case 'quote':
      return `words of ${value.speaker?.text ?? 'a speaker not named'}: ${value.words}`;
    case 'actor':
      return [
        `${value.type} ${value.name}`,
        value.office === null ? '' : `${value.status === 'current' ? '' : `${value.status} `}${value.office}`,
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'place':
      return value.country === null || value.country === value.name ? `place ${value.name}` : `place ${value.name} in ${value.country}`;
    case 'list':
      return `list of ${value.items.join(', ')}${value.open ? ' and others' : ''}`;
    case 'event':
      return `event ${value.trigger}${value.superlative === null ? '' : `, the ${value.superlative.rank} ${value.superlative.noun}`}`;
  }
}

function phraseDate(date: DateValue): string {
  const parts = [`${date.timexType} ${date.timex ?? 'that cannot be normalised'}`];
  if (date.from !== null || date.to !== null) parts.push(phraseRange(date.from, date.to, isoDay));
  if (date.clock !== null) parts.push(`at ${phraseRange(date.clock.from, date.clock.to, clockTime)}`);
  if (date.duration !== null) parts.push(`${phraseRange(date.duration.low, date.duration.high, writtenNumber)} ${date.duration.unit}`);
  if (date.approximate) parts.push('about');
  if (date.basis === 'inferred') parts.push('partly inferred');
  return parts.join(', ');
}

function phraseQuantity(quantity: QuantityValue): string {
  const unit = quantity.unit === null ? '' : ` ${quantity.unit.name}`;
  const of = quantity.of === null ? '' : ` of ${quantity.ofText ?? quantity.of}`;
  const said = phraseRange(quantity.low, quantity.high, writtenNumber);
  const allowed = phraseRange(quantity.min, quantity.max, writtenNumber);
  const parts = [`${quantity.role} ${said}${unit}${of}`];
  if (quantity.bound !== 'exact') parts.push(quantity.bound.replaceAll('-', ' '));
  if (allowed !== said) parts.push(`may be ${allowed}`);
  if (quantity.change !== null) parts.push(`${CHANGES[quantity.change.direction]} ${quantity.change.mode}`);
  return parts.join(', ');
}

const CHANGES: Readonly<Record<-1 | 0 | 1, string>> = { [-1]: 'fall', 0: 'change', 1: 'rise' };

/** "5", "5 to 8", "from 5", "up to 8"; null = open. */
function phraseRange(low: number | null, high: number | null, phrase: (value: number) => string): string {
  if (low === null) return high === null ? 'open' : `up to ${phrase(high)}`;
  if (high === null) return `from ${phrase(low)}`;
  return low === high ? phrase(low) : `${phrase(low)} to ${phrase(high)}`;
}

/** "2025-07-03" for days since 1970-01-01; the number itself where the calendar does not reach. */
function isoDay(day: number): string {
  const date = new Date(day * 86_400_000);
  return Number.isNaN(date.getTime()) ? `day ${day}` : (date.toISOString().split('T')[0] ?? '');
}

function clockTime(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(Math.round(minutes % 60))}`;
}

/** Digits in groups of three, not rounded: "7,000,000,000", "0.125". */
function writtenNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (!/^-?\d+$/u.test(whole)) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
