import { AMBIGUOUS } from '../../lexicon/time.js';
import type { Annotation } from '../annotator.js';
import type { Atom } from './expression.js';

/**
 * Whether an atom of a single word that is also another word ("May", "March", "fall", "Sun") means a time here:
 * by its capital, the preposition before it and the neighbours.
 */
export function isTime(annotation: Annotation, blockStart: number, atom: Atom): boolean {
  const { text } = annotation.article;
  const start = blockStart + atom.start;
  const written = text.slice(start, blockStart + atom.end);
  const word = written.toLowerCase().replace('.', '');
  if (!AMBIGUOUS.has(word)) return true;
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const behind = text.slice(start + written.length, start + written.length + 16).toLowerCase();
  if (word === 'spring' || word === 'fall') {
    return (
      /(?:^|[^\p{L}])(?:in|the|last|this|next|of|since|by|until|during|that|each|every|late|early|mid)[\s-]+$/u.test(before) &&
      !/^\s+(?:of|in|to|from|out|water|board)(?!\p{L})/u.test(behind)
    );
  }
  if (!/^\p{Lu}/u.test(written)) return false;
  const preposition =
    /(?:^|[^\p{L}])(?:in|on|since|by|until|till|before|after|from|through|during|of|to|between|for|late|early|mid|last|next|this|and|or|around)[\s-]+$/u.test(
      before,
    );
  if (word === 'may' || word === 'march')
    return preposition && !/^\s+(?:on|to|for|into|through|not|have|be|also|well|\p{L}+ed)(?!\p{L})/u.test(behind);
  if (word === 'august') return preposition || /^[,.']/u.test(behind);
  return preposition && written.length > 3 && /\.$/u.test(written);
}
