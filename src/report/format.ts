import type { Report } from './schema.js';

/** What a format is given to show. */
export interface RenderInput {
  readonly report: Report;
  /** The decoded text of every source, in the order of `report.sources`: claims point into it. */
  readonly texts: readonly string[];
  /** Whether to list what only one source says, where a format leaves it out otherwise. */
  readonly listSingle: boolean;
  readonly color: boolean;
}

/** One way to show a report. */
export interface Format {
  readonly name: string;
  /** One line for the help text. */
  readonly help: string;
  render(input: RenderInput): string | Promise<string>;
}
