import { z } from 'zod';
import type { Claim } from '../model/claim.js';
import type { AttributionMention, NameMention, QuantityMention, QuoteMention, TimexMention } from '../model/mention.js';
import type { Problem } from '../model/problem.js';
import {
  attributionValueSchema,
  claimKindSchema,
  claimValueSchema,
  dateValueSchema,
  modalitySchema,
  nameValueSchema,
  quantityValueSchema,
  quoteValueSchema,
  spanSchema,
  stanceSchema,
} from './value-schema.js';

/**
 * The line that `claimcheck extract` writes and `claimcheck compare` reads: one article with everything that comparing it
 * needs. Members that are long (tokens, blocks, sentences) are packed into arrays of numbers.
 */

const offset = z.int().nonnegative();
const stated = z.object({ value: z.string(), span: spanSchema.nullable() }).nullable();
const published = z.object({ value: z.string(), basis: z.enum(['stated', 'inferred']), span: spanSchema.nullable() }).nullable();

const roleSchema = z.enum(['title', 'summary', 'heading', 'paragraph', 'caption', 'byline', 'furniture', 'repeat']);

const articleSchema = z.object({
  path: z.string(),
  text: z.string(),
  title: stated,
  outlet: stated,
  author: stated,
  dateline: stated,
  agency: stated,
  published,
  updated: published,
  publishedDay: stated,
  blocks: z.array(z.tuple([offset, offset, roleSchema])).describe('Start, end and role.'),
});

const timexMention: z.ZodType<TimexMention> = spanSchema.extend({
  type: z.enum(['date', 'time', 'duration', 'set']),
  value: dateValueSchema,
});
const quantityMention: z.ZodType<QuantityMention> = spanSchema.extend({ type: z.literal('quantity'), value: quantityValueSchema });
const nameMention: z.ZodType<NameMention> = spanSchema.extend({
  type: z.enum(['person', 'organisation', 'place']),
  value: nameValueSchema,
});
const quoteMention: z.ZodType<QuoteMention> = spanSchema.extend({ type: z.literal('quote'), value: quoteValueSchema });
const attributionMention: z.ZodType<AttributionMention> = spanSchema.extend({
  type: z.literal('attribution'),
  value: attributionValueSchema,
});

const tokenRangeSchema = z.object({ first: offset, end: offset });

const claimSchema: z.ZodType<Claim> = z.object({
  index: offset,
  kind: claimKindSchema,
  span: spanSchema,
  tokens: tokenRangeSchema,
  clause: tokenRangeSchema,
  sentence: offset,
  value: claimValueSchema,
  subject: z.string(),
  predicate: z.string(),
  trigger: z.int().min(-1),
  modality: modalitySchema,
  attribution: z.object({ speaker: z.string().nullable(), span: spanSchema.nullable(), stance: stanceSchema }).nullable(),
});

const problemSchema: z.ZodType<Problem> = z.object({
  path: z.string(),
  message: z.string(),
  line: z.int().positive().exactOptional(),
  column: z.int().positive().exactOptional(),
});

export const extractionLineSchema = z.object({
  id: z.string(),
  mentions: z.array(z.union([timexMention, quantityMention, nameMention, quoteMention])),
  attributions: z.array(z.tuple([offset, attributionMention])).describe('With their place among all mentions.'),
  claims: z.array(claimSchema),
  article: articleSchema,
  tokens: z.object({
    places: z.array(offset).describe('For each token: distance from the end of the one before, length.'),
    tags: z.string().describe('One letter a token.'),
    lemmas: z.record(z.string(), z.string()).describe('By token, where the lemma is not the word in lower case.'),
  }),
  sentences: z.array(z.tuple([offset, offset, offset, offset, offset])).describe('Start, end, first token, end token, block.'),
  problems: z.array(problemSchema),
});
export type ExtractionLine = z.infer<typeof extractionLineSchema>;

/** An article that could not be read: what `extract` writes instead. */
export const errorLineSchema = z.object({ id: z.union([z.string(), z.number(), z.null()]), error: z.string() });
