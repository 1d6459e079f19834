import { createInterface } from 'node:readline';
import { extract } from '../extract.js';
import { articleFromText } from '../read/article.js';

/** Runs one command line; resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  if (argv[0] !== 'extract') return 2;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text, published } = JSON.parse(line);
    const { mentions } = extract(articleFromText(id, id, text, { published }));
    process.stdout.write(`${JSON.stringify({ id, mentions: mentions.filter((m) => m.type !== 'attribution') })}\n`);
  }
  return 0;
}
