import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Span } from '../../src/text/span.js';

const mention = z.object({
  doc: z.string(),
  quote: z.string().optional(),
  start: z.number().optional(),
  end: z.number().optional(),
  value: z.string().nullable().optional(),
});

const goldFile = z.object({
  cluster: z.string(),
  articles: z.string().optional(),
  documents: z.array(z.object({ file: z.string(), published: z.string().nullish(), copyOf: z.string().nullish() })),
  facts: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['date', 'quantity', 'actor', 'place', 'quote', 'list', 'event']),
      question: z.string(),
      verdict: z.enum(['agree', 'compatible', 'update', 'conflict']),
      severity: z.string(),
      internal: z.boolean().optional(),
      mentions: z.array(mention),
      also: z.array(mention).optional(),
    }),
  ),
  never: z.array(z.object({ why: z.string(), a: mention, b: mention })).optional(),
});

/** A gold mention with its place in the file. */
export interface GoldMention extends Span {
  readonly doc: string;
  readonly value: string | null;
}

export interface GoldFact {
  readonly id: string;
  readonly kind: 'date' | 'quantity' | 'actor' | 'place' | 'quote' | 'list' | 'event';
  readonly question: string;
  readonly verdict: 'agree' | 'compatible' | 'update' | 'conflict';
  readonly internal: boolean;
  readonly mentions: readonly GoldMention[];
}

/** What a careful editor found in one cluster of articles. */
export interface GoldCluster {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly copies: ReadonlyMap<string, string>;
  readonly facts: readonly GoldFact[];
  /** Pairs of mentions that must never meet in one finding. */
  readonly never: readonly (readonly [GoldMention, GoldMention])[];
}

/**
 * Reads every `*.json` of a gold folder and every `gold.json` of its subfolders, in order of name; mentions that are not found
 * in their file are left out.
 */
export function readGold(goldFolder: string): readonly GoldCluster[] {
  return readdirSync(goldFolder)
    .map((entry) => path.join(goldFolder, entry))
    .map((entry) => (entry.endsWith('.json') ? entry : path.join(entry, 'gold.json')))
    .filter((file) => existsSync(file))
    .sort()
    .flatMap((file) => readCluster(file) ?? []);
}

/** A cluster; null where its articles lie elsewhere and are not there. */
function readCluster(file: string): GoldCluster | null {
  const gold = goldFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const folder = path.resolve(path.dirname(file), gold.articles ?? '.');
  if (!existsSync(folder)) return null;
  const texts = new Map(
    gold.documents
      .filter((d) => existsSync(path.join(folder, d.file)))
      .map((d) => [d.file, readFileSync(path.join(folder, d.file), 'utf8').replace(/^\uFEFF/u, '')]),
  );
  const locate = (m: z.infer<typeof mention>): GoldMention[] => {
    const value = m.value ?? null;
    if (m.start !== undefined && m.end !== undefined) return [{ doc: m.doc, start: m.start, end: m.end, value }];
    const start = texts.get(m.doc)?.indexOf(m.quote ?? '\0') ?? -1;
    return start < 0 || m.quote === undefined ? [] : [{ doc: m.doc, start, end: start + m.quote.length, value }];
  };
  return {
    name: gold.cluster,
    folder,
    files: gold.documents.map((d) => d.file),
    copies: new Map(gold.documents.flatMap((d) => (d.copyOf === null || d.copyOf === undefined ? [] : [[d.file, d.copyOf] as const]))),
    facts: gold.facts.map((fact) => ({
      id: fact.id,
      kind: fact.kind,
      question: fact.question,
      verdict: fact.verdict,
      internal: fact.internal === true,
      mentions: [...fact.mentions, ...(fact.also ?? [])].flatMap(locate),
    })),
    never: (gold.never ?? []).flatMap(({ a, b }) => {
      const [x] = locate(a);
      const [y] = locate(b);
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    }),
  };
}
