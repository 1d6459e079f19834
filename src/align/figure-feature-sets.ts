import type { Features } from './logistic.js';

/** Features that speak of the values themselves. */
const VALUE_FEATURES: ReadonlySet<string> = new Set([
  'same',
  'within',
  'excludes',
  'closeness',
  'precision',
  'small',
  'one',
  'unique',
  'clashAndRough',
  'smallAndCommon',
  'granularity',
  'day',
  'fresh',
  'hedged',
  'unitLeftOut',
]);

/** The features of a pair without those that speak of the values. */
export function contextFeatures(features: Features): Features {
  return leaveOut(features, VALUE_FEATURES);
}

/** What decides on two values that exclude one another, dates and quantities alike: examples of conflicts are few. */
export const EXCLUSIVE_FEATURES: ReadonlySet<string> = new Set([
  'closeness',
  'slip',
  'precision',
  'events',
  'lead',
  'strange',
  'yearClash',
  'yearOnce',
  'mutual',
  'margin',
  'groupBest',
  'percent',
  'head',
  'fresh',
  'owner',
  'nounMissing',
  'crowd',
  'unitConverted',
  'sameModality',
  'headline',
  'day',
  'timeClash',
  'money',
  'speech',
  'rare',
  'groupsOverlap',
  'triangle',
]);

/** The features whose names are kept. */
export function pick(features: Features, names: ReadonlySet<string>): Features {
  return Object.fromEntries(Object.entries(features).filter(([name]) => names.has(name)));
}

/** The features whose names are not given. */
export function leaveOut(features: Features, names: ReadonlySet<string>): Features {
  return Object.fromEntries(Object.entries(features).filter(([name]) => !names.has(name)));
}
