import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** The bundled program, and beside it what V8 made of the functions that a usual run calls. */
const PROGRAM = new URL('../dist/cli/claimcheck.cjs', import.meta.url);
const COMPILED = new URL('../dist/cli/claimcheck.compiled', import.meta.url);

/**
 * The exports of the bundled program. Its functions come compiled where the build has left them so for this very version of
 * Node; where V8 refuses them (another version or processor, other flags), or there are none, it is loaded like any module.
 */
export function loadProgram() {
  if (existsSync(COMPILED)) {
    const script = programScript(readFileSync(COMPILED));
    if (script.cachedDataRejected === false) return evaluate(script);
  }
  // from Node 22.1 on what is compiled in one run is kept for the next
  module.enableCompileCache?.();
  return createRequire(import.meta.url)(fileURLToPath(PROGRAM));
}

/**
 * Runs the program and then keeps all functions that were called, compiled.
 * @param warmUp takes the exports of the program and has it do what it usually does
 */
export async function keepCompiled(warmUp) {
  const script = programScript(undefined);
  await warmUp(evaluate(script));
  writeFileSync(COMPILED, script.createCachedData());
}

function programScript(cachedData) {
  const source = module.wrap(readFileSync(PROGRAM, 'utf8'));
  return new vm.Script(source, { filename: fileURLToPath(PROGRAM), cachedData });
}

/** What Node does with a CommonJS module once it is compiled. */
function evaluate(script) {
  const path = fileURLToPath(PROGRAM);
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(path), program, path, dirname(path));
  return program.exports;
}
