import type { Block, BlockRole } from '../model/article.js';
import { isByline } from './byline.js';
import { type Furnishing, furnishingOf, isHeadlineLike, isSentence, LONGEST_FURNISHING, wordCount } from './furniture.js';
import { isStampLine } from './head-lines.js';
import type { Paragraph } from './paragraphs.js';
import { stampsIn } from './stamp.js';
import { keyOf } from './wording.js';

/** In code units; dates stand in lines of their own with a label or two. */
const LONGEST_STAMP_LINE = 120;
/** A heading has no more words than this. */
const MOST_WORDS_OF_A_HEADING = 12;
/** So many headings in a row are none. */
const FEWEST_WORDS_OF_A_TEASER = 4;
const FEWEST_TEASERS = 4;
/** Shorter texts may well stand twice in an article ("No comment."); in letters and digits. */
const SHORTEST_REPEAT = 25;
/** Code units read for the key that blocks with one opening share, and its length. */
const OPENING = 60;
const OPENING_KEY = 24;
/** Blocks with one opening that are compared: a page that says "Read on" a thousand times stays linear. */
const MOST_ALIKE = 8;

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
  return withoutTeasers(paragraphs, roles);
}

/** A run of lines that all look like headings is a list of other stories: an article sets text between its own. */
function withoutTeasers(paragraphs: readonly Paragraph[], roles: readonly BlockRole[]): readonly BlockRole[] {
  const isLoose = (i: number): boolean => {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || roles[i] !== 'heading' || paragraph.mark !== null || paragraph.role !== null) return false;
    // Tallies ("Injured: 74") and names below one another are not teasers.
    return wordCount(paragraph.words) >= FEWEST_WORDS_OF_A_TEASER && !/:\s*[$£€]?\d/u.test(paragraph.words);
  };
  const kept = [...roles];
  for (let i = 0; i < roles.length; ) {
    let next = i;
    while (next < roles.length && isLoose(next)) next += 1;
    const figures = paragraphs.slice(i, next).filter(({ words }) => /\d/u.test(words)).length;
    // A table or a list of results is news, its lines are full of figures.
    if (next - i >= FEWEST_TEASERS && figures * 2 <= next - i) kept.fill('furniture', i, next);
    i = Math.max(next, i + 1);
  }
  return kept;
}

function roleOf(text: string, paragraph: Paragraph, furnishing: Furnishing | null): BlockRole {
  const { words } = paragraph;
  if (furnishing === 'credit' || isByline(words)) return 'byline';
  if (furnishing === 'caption') return 'caption';
  if (furnishing !== null) return 'furniture';
  if (words.length <= LONGEST_STAMP_LINE && isStampLine(text, paragraph, stampsIn(text, paragraph))) return 'byline';
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
  // Openings tell most blocks apart, so that whole keys are needed for few.
  const byOpening = new Map<string, Block[]>();
  return blocks.map((block) => {
    if (block.role === 'furniture' || block.role === 'byline') return block;
    const opening = keyOf(text.slice(block.start, Math.min(block.end, block.start + OPENING))).slice(0, OPENING_KEY);
    const alike = byOpening.get(opening) ?? [];
    if (alike.some((other) => isCopy(text, block, other))) return { ...block, role: 'repeat' };
    if (alike.length < MOST_ALIKE) byOpening.set(opening, [...alike, block]);
    return block;
  });
}

function isCopy(text: string, block: Block, other: Block): boolean {
  const key = keyOf(text.slice(block.start, block.end));
  return (key.length >= SHORTEST_REPEAT || block.role === 'title') && key === keyOf(text.slice(other.start, other.end));
}
