#!/usr/bin/env node
import { loadProgram } from './compiled.js';

process.exitCode = await loadProgram().run(process.argv.slice(2));
