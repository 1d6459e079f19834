import { readFileSync, writeFileSync } from 'node:fs';
import { README, reportSample, withSample } from './readme-sample.js';

writeFileSync(README, withSample(readFileSync(README, 'utf8'), reportSample()));
