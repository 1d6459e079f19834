import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the command line with the packages that it uses into dist/: loaded one by one, the hundreds of modules would take
 * longer than reading an article. A module that is loaded on demand is still evaluated only then.
 */
const DIST = 'dist';

/** Articles that the program reads once, so that what they call is there compiled from the first run on. */
const USUAL = 'fixtures/recognition';

rmSync(DIST, { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: `${DIST}/cli/claimcheck.cjs`,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  legalComments: 'none',
  define: { 'import.meta.url': 'programUrl' },
  banner: { js: "const programUrl = require('node:url').pathToFileURL(__filename).href;" },
  metafile: true,
  logLevel: 'warning',
});

writeFileSync(`${DIST}/licences.txt`, bundledPackages(Object.keys(metafile.inputs)).map(licenceOf).join('\n'));
if (existsSync(USUAL)) await keepUsualCompiled();

/** Folders of the packages that the given modules belong to. */
function bundledPackages(modules) {
  const folders = modules.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** A package's name with the terms under which it may be passed on. */
function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}\n`;
}

async function keepUsualCompiled() {
  const { keepCompiled } = await import('./bin/compiled.js');
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  try {
    await keepCompiled(async ({ run }) => {
      for (const format of ['text', 'json']) await run([USUAL, '--format', format, '--quiet', '--output', join(folder, 'report')]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
