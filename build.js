import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundles the command line into dist/: one file for each of its modules that are loaded on demand, and chunks for what they
 * share. Loaded one by one, the more than three hundred modules of src would take longer than reading an article.
 * Dependencies stay outside, so that they keep their own files and licences.
 */
const DIST = 'dist';

rmSync(DIST, { recursive: true, force: true });

await build({
  entryPoints: ['src/cli/main.ts', 'src/cli/worker.ts'],
  outbase: 'src',
  outdir: DIST,
  // beside the entry points: paths that modules of src/cli take from import.meta.url hold in the chunks as well
  chunkNames: 'cli/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
