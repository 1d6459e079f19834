import type { FigureAgreement } from './figure-agreement.js';
import { saturate } from './logistic.js';
import { countShared } from './number-sets.js';
import type { PlacedClaim } from './placed-claim.js';

/** What two clauses say of the same things: in the order in which `writeArgumentFeatures` writes. */
export const ARGUMENT_FEATURES = [
  'subjectWords',
  'objectWords',
  'crossed',
  'clauseNames',
  'nameClash',
  'subjectNameClash',
  'clauseFigures',
  'sentenceFigures',
  'quoted',
  'quotedOnce',
  'sizes',
] as const;

/**
 * What speaks for two clauses having the same arguments: the same said of the same, with the same figures, in the same mouth.
 * Written into a row from a place on; returns the place behind.
 */
export function writeArgumentFeatures(row: Float64Array, from: number, a: PlacedClaim, b: PlacedClaim, agreement: FigureAgreement): number {
  const names = countShared(a.names, b.names);
  row[from] = overlap(a.subject, b.subject);
  row[from + 1] = overlap(a.object, b.object);
  row[from + 2] = saturate(countShared(a.subject, b.object) + countShared(a.object, b.subject), 1);
  row[from + 3] = saturate(names, 1);
  row[from + 4] = areApart(a.names, b.names, names);
  row[from + 5] = areApart(a.subjectNames, b.subjectNames, countShared(a.subjectNames, b.subjectNames));
  row[from + 6] = saturate(agreement.count(a.clauseFigures, b.clauseFigures), 1);
  row[from + 7] = saturate(agreement.count(a.sentenceFigures, b.sentenceFigures), 1);
  row[from + 8] = a.slots.isQuoted && b.slots.isQuoted ? 1 : 0;
  row[from + 9] = a.slots.isQuoted !== b.slots.isQuoted ? 1 : 0;
  row[from + 10] = Math.min(a.slots.size, b.slots.size) / Math.max(1, a.slots.size, b.slots.size);
  return from + ARGUMENT_FEATURES.length;
}

/** Share of the smaller set that the other has too. */
function overlap(a: Int32Array, b: Int32Array): number {
  return countShared(a, b) / Math.max(1, Math.min(a.length, b.length));
}

/** 1 where both sides have some and none in common. */
function areApart(a: Int32Array, b: Int32Array, shared: number): number {
  return a.length > 0 && b.length > 0 && shared === 0 ? 1 : 0;
}
