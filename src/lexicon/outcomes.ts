import { OUTCOME_AXES } from './outcome-axes.js';
import type { OutcomeAxis } from './outcome-axis.js';

/** Words before a verb of approving that leave it open ("must *still* clear", "has *yet to* rule"). */
export const PENDING_PHRASES: readonly (readonly string[])[] = [
  'must still',
  'still must',
  'still has to',
  'still have to',
  'still had to',
  'still needs',
  'still need',
  'has yet to',
  'have yet to',
  'had yet to',
  'is yet to',
  'are yet to',
  'still to be',
  'still awaits',
  'still awaiting',
  'still waiting',
  'still subject to',
  'remains subject to',
  'is subject to',
].map((phrase) => phrase.split(' '));

/** One word or phrase of an answer. */
export interface OutcomeWords {
  readonly axis: OutcomeAxis;
  readonly answer: string;
  /** Lemmas, in order. */
  readonly words: readonly string[];
  /** Whether it is said of its object, where it is active: always, where it has one, or never. */
  readonly object: 'always' | 'if any' | 'never';
}

let byFirst: ReadonlyMap<string, readonly OutcomeWords[]> | undefined;

/** The words and phrases that begin with a lemma, longest first. */
export function outcomesFrom(lemma: string): readonly OutcomeWords[] {
  byFirst ??= decoded();
  return byFirst.get(lemma) ?? [];
}

function decoded(): ReadonlyMap<string, readonly OutcomeWords[]> {
  const found = new Map<string, OutcomeWords[]>();
  for (const axis of OUTCOME_AXES)
    for (const [answer, list] of Object.entries(axis.answers))
      for (const entry of list.split(',').map((text) => text.trim())) {
        const words = entry.replace(/^[>=]/u, '').split(' ');
        const object = entry.startsWith('>') ? 'always' : entry.startsWith('=') ? 'if any' : 'never';
        const first = words[0] ?? '';
        found.set(first, [...(found.get(first) ?? []), { axis, answer, words, object }]);
      }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}
