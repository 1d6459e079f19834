import { z } from 'zod';
import type { ClaimValue } from '../model/claim.js';
import type { NameValue, QuoteValue } from '../model/mention.js';
import type { DateValue } from '../values/date.js';
import type { QuantityValue } from '../values/quantity.js';

/**
 * The values of claims and mentions, as they stand in the report and in the extraction stream. Each schema is declared as
 * one of the model's type, so a field added there and forgotten here does not compile.
 */

export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .describe('Half-open, in UTF-16 code units of the decoded file without its byte order mark.');

const amount = z.number().nullable();

const speakerSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  entity: z.int().nullable(),
});

export const dateValueSchema: z.ZodType<DateValue> = z.object({
  kind: z.literal('date'),
  timexType: z.enum(['date', 'time', 'duration', 'set']),
  timex: z.string().nullable().describe('TIMEX3 value; null where the words cannot be normalised.'),
  from: z.int().nullable().describe('First day that it may be, in days since 1970-01-01; null = open.'),
  to: z.int().nullable().describe('Last day that it may be, inclusive; null = open.'),
  clock: z.object({ from: z.number(), to: z.number(), offset: z.number().nullable() }).nullable().describe('Minutes since midnight.'),
  part: z.enum(['start', 'mid', 'end']).nullable().describe('The third of the time that "early", "mid-" or "late" names.'),
  basis: z.enum(['stated', 'inferred']),
  approximate: z.boolean(),
  bound: z.enum(['since', 'until', 'before', 'after']).nullable(),
  duration: z.object({ low: amount, high: amount, unit: z.string(), approximate: z.boolean() }).nullable(),
});

const unitSchema = z.object({
  name: z.string(),
  symbol: z.string(),
  dimension: z.enum([
    'count',
    'money',
    'percent',
    'percentage-point',
    'length',
    'area',
    'volume',
    'mass',
    'temperature',
    'speed',
    'energy',
    'power',
    'data',
    'time',
    'pressure',
    'force',
    'angle',
    'other',
  ]),
  factor: amount,
});

export const quantityValueSchema: z.ZodType<QuantityValue> = z.object({
  kind: z.literal('quantity'),
  low: amount.describe('What the words say; null = open.'),
  high: amount,
  min: amount.describe('With what rounding and hedges allow; null = open.'),
  max: amount,
  approximate: z.boolean(),
  bound: z.enum(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'range', 'order-of-magnitude']),
  unit: unitSchema.nullable(),
  of: z.string().nullable(),
  ofText: z.string().nullable(),
  role: z.enum(['amount', 'ordinal', 'age', 'score', 'fraction', 'ratio']),
  change: z.object({ direction: z.literal([1, -1, 0]), mode: z.enum(['by', 'to', 'from']) }).nullable(),
});

export const quoteValueSchema: z.ZodType<QuoteValue> = z.object({
  kind: z.literal('quote'),
  words: z.string(),
  parts: z.array(spanSchema),
  utterance: z.int(),
  speaker: speakerSchema.nullable(),
  use: z.enum(['speech', 'partial', 'scare']),
});

export const nameValueSchema: z.ZodType<NameValue> = z.object({
  kind: z.literal('name'),
  name: z.string(),
  entity: z.int(),
  office: z.object({ text: z.string(), span: spanSchema, status: z.enum(['current', 'former', 'acting', 'elect']) }).nullable(),
  age: z.object({ years: z.number(), span: spanSchema }).nullable(),
  country: z.string().nullable(),
});

/** What the source answers for, and with which stance. */
export const stanceSchema = z.enum(['says', 'believes', 'denies', 'asks', 'promises']);

export const attributionValueSchema = z.object({
  kind: z.literal('attribution'),
  cue: z.string(),
  stance: stanceSchema,
  speaker: speakerSchema.nullable(),
  content: spanSchema,
});

export const claimValueSchema: z.ZodType<ClaimValue> = z.union([
  dateValueSchema,
  quantityValueSchema,
  quoteValueSchema,
  z.object({
    kind: z.literal('actor'),
    name: z.string(),
    type: z.enum(['person', 'organisation']),
    office: z.string().nullable(),
    status: z.enum(['current', 'former', 'acting', 'elect']),
  }),
  z.object({ kind: z.literal('place'), name: z.string(), country: z.string().nullable() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()), open: z.boolean() }),
  z.object({ kind: z.literal('event'), trigger: z.string(), superlative: z.object({ rank: z.string(), noun: z.string() }).nullable() }),
]);

export const claimKindSchema = z.enum(['date', 'quantity', 'actor', 'place', 'quote', 'list', 'event']);
export const modalitySchema = z.enum(['asserted', 'planned', 'possible', 'conditional', 'negated']);
