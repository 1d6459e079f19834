import { loadProgram } from './compiled.js';

// A thread that reads articles; it gets its jobs by messages.
await loadProgram().work();
