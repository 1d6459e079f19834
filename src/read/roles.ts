import type { Block, BlockRole } from '../model/article.js';
import { isByline } from './byline.js';
import { type Furnishing, furnishingOf, isHeadlineLike, isSentence, LONGEST_FURNISHING, wordCount } from './furniture.js';
import { isStampLine, keyOf } from './head.js';
import type { Paragraph } from './paragraphs.js';
import { stampsIn } from './stamp.js';

/** A heading has no more words than this. */
const MOST_WORDS_OF_A_HEADING = 12;
/** Shorter texts may well stand twice in an article ("No comment."); in letters and digits. */
const SHORTEST_REPEAT = 25;

/** Gives the paragraphs behind the head their roles. */
export function bodyRoles(text: string, paragraphs: readonly Paragraph[]): readonly BlockRole[] {
  const roles: BlockRole[] = [];
  let inList = false;
  paragraphs.forEach((paragraph, i) => {
    const { words } = paragraph;
    const furnishing = furnishingOf(words);
    if (furnishing === 'story-list') {
      inList = true;
      roles.push('furniture');
      return;
    }
    // A gap ends the list, unless nothing but headlines follows to the end.
    if (inList && (!isHeadlineLike(words) || (paragraph.afterGap && i > 0 && !isTail(paragraphs, i)))) inList = false;
    roles.push(paragraph.role ?? (inList ? 'furniture' : roleOf(text, paragraph, furnishing)));
  });
  return roles;
}

function roleOf(text: string, paragraph: Paragraph, furnishing: Furnishing | null): BlockRole {
  const { words } = paragraph;
  if (furnishing === 'credit' || isByline(words)) return 'byline';
  if (furnishing === 'caption') return 'caption';
  if (furnishing !== null) return 'furniture';
  if (isStampLine(text, paragraph, stampsIn(text, paragraph))) return 'byline';
  if (paragraph.mark === 'heading') return 'heading';
  return paragraph.mark === null && isHeading(words) ? 'heading' : 'paragraph';
}

function isHeading(words: string): boolean {
  return (
    words.length <= LONGEST_FURNISHING &&
    wordCount(words) <= MOST_WORDS_OF_A_HEADING &&
    !isSentence(words) &&
    !/[.!,;:…–—-]["'”’)\]]*$/u.test(words) &&
    /^[\p{Lu}\d'"‘“¿-]/u.test(words)
  );
}

function isTail(paragraphs: readonly Paragraph[], from: number): boolean {
  for (let i = from; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i];
    if (paragraph !== undefined && !isHeadlineLike(paragraph.words)) return false;
  }
  return true;
}

/** Turns second copies of a block into repeats: a body that stands twice in its file, a headline said again. */
export function markRepeats(text: string, blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    if (block.role === 'furniture' || block.role === 'byline') return block;
    const key = keyOf(text.slice(block.start, block.end));
    if (seen.has(key) && (key.length >= SHORTEST_REPEAT || block.role === 'title')) return { ...block, role: 'repeat' };
    seen.add(key);
    return block;
  });
}
