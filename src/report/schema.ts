import { z } from 'zod';
import { claimKindSchema, claimValueSchema, modalitySchema, spanSchema, stanceSchema } from './value-schema.js';

/** Version of the report's shape; grows only when a member is changed or dropped. */
export const SCHEMA_VERSION = '1';

const sourceId = z.string().regex(/^s\d+$/u);
const storyId = z.string().regex(/^st\d+$/u);
const claimId = z.string().regex(/^c\d+$/u);
const findingId = z.string().regex(/^f\d+$/u);
const count = z.int().nonnegative();

const placedSpan = spanSchema.extend({ line: z.int().positive(), column: z.int().positive() });

const sourceSchema = z.object({
  id: sourceId,
  path: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  dateline: z.string().nullable(),
  agency: z.string().nullable(),
  story: storyId,
  copyOf: sourceId.nullable().describe('The source that this one is a (lightly edited) copy of.'),
  published: z
    .object({ value: z.string(), basis: z.enum(['stated', 'inferred']) })
    .nullable()
    .describe('ISO 8601; inferred: taken from the other articles of its story.'),
});

const claimSchema = z.object({
  id: claimId,
  source: sourceId,
  kind: claimKindSchema,
  span: placedSpan.describe('The value itself, or the trigger of an event.'),
  text: z.string(),
  sentence: spanSchema,
  subject: z.string(),
  predicate: z.string(),
  value: claimValueSchema,
  modality: modalitySchema,
  attribution: z.object({ speaker: z.string().nullable(), span: spanSchema.nullable(), stance: stanceSchema }).nullable(),
});

const findingSchema = z.object({
  id: findingId,
  story: storyId,
  verdict: z.enum(['agree', 'compatible', 'update', 'conflict']),
  severity: z.enum(['none', 'info', 'warning', 'error']),
  kind: claimKindSchema,
  question: z.string(),
  because: z.string(),
  confidence: z.number().min(0).max(1),
  claims: z.array(claimId),
  answers: z.array(
    z.object({
      display: z.string(),
      claims: z.array(claimId),
      support: count.describe('Independent sources that give it; copies of one text count once.'),
      side: count.describe('Answers with one number can all be true; those of another cannot be true beside them.'),
    }),
  ),
});

const problemSchema = z.object({
  path: z.string(),
  message: z.string(),
  line: z.int().positive().exactOptional(),
  column: z.int().positive().exactOptional(),
});

const summarySchema = z.object({
  sources: count,
  independentSources: count.describe('Sources that are no copy of another.'),
  stories: count,
  claims: count,
  singleSourceClaims: count.describe('Claims in no finding: what only one source says.'),
  findings: count,
  verdicts: z.object({ agree: count, compatible: count, update: count, conflict: count }),
  severities: z.object({ none: count, info: count, warning: count, error: count }),
  problems: count,
});

/** The report that `--format json` prints and that every other format shows. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.object({ name: z.literal('claimcheck'), version: z.string() }),
    sources: z.array(sourceSchema),
    stories: z.array(z.object({ id: storyId, label: z.string(), sources: z.array(sourceId) })),
    claims: z.array(claimSchema),
    findings: z.array(findingSchema),
    problems: z.array(problemSchema),
    summary: summarySchema,
  })
  .meta({ title: 'claimcheck report' });

/** The report's JSON Schema (draft 2020-12). */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}

export type Report = z.infer<typeof reportSchema>;
export type ReportSource = Report['sources'][number];
export type ReportStory = Report['stories'][number];
export type ReportClaim = Report['claims'][number];
export type ReportFinding = Report['findings'][number];
