import { z } from 'zod';

/** One article a line, as `claimcheck extract -` reads it. What is not listed here is passed over. */
const articleLineSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  published: z.string().refine(isIsoDate, 'must be an ISO 8601 date such as "2025-07-04"').nullish(),
  title: z.string().nullish(),
  source: z.string().nullish(),
  author: z.string().nullish(),
});

/** An article as its line gives it; undefined: not given. */
export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  readonly given: {
    readonly published: string | undefined;
    readonly title: string | undefined;
    readonly source: string | undefined;
    readonly author: string | undefined;
  };
}

/** Why a line is no article, with the id where it has one. */
export interface MalformedLine {
  readonly id: string | number | null;
  readonly error: string;
}

/** Reads one line; `null` stands for a line that was too long to keep. */
export function parseArticleLine(line: string | null): ArticleLine | MalformedLine {
  if (line === null) return { id: null, error: 'the line is too long' };
  const json = parseJson(line);
  if (json === undefined) return { id: null, error: 'the line is not JSON' };
  const parsed = articleLineSchema.safeParse(json);
  if (!parsed.success) return { id: idOf(json), error: explainIssues(parsed.error) };
  const { id, text, published, title, source, author } = parsed.data;
  return {
    id,
    text,
    given: { published: published ?? undefined, title: title ?? undefined, source: source ?? undefined, author: author ?? undefined },
  };
}

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The `id` of a line that is malformed otherwise; null where it has none. */
export function idOf(json: unknown): string | number | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null;
}

/** What is wrong, in one line for people: where, and what would be right. */
export function explainIssues({ issues }: z.ZodError): string {
  const [first] = issues;
  if (first === undefined) return 'the line is malformed';
  const where = first.path.length === 0 ? 'the line' : `"${first.path.join('.')}"`;
  return `${where}: ${first.message}${issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''}`;
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));
}
