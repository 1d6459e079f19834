#!/usr/bin/env node
import module from 'node:module';

// From Node 22.1 on the compiled program is kept from one run to the next, which saves a later run its compilation.
module.enableCompileCache?.();

const { run } = await import('../dist/cli/main.js');
process.exitCode = await run(process.argv.slice(2));
