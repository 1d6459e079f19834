import {
  BAR_WORDS,
  CAPTION_LABELS,
  CREDIT_OPENINGS,
  PAGE_OPENINGS,
  PICTURE_CREDITS,
  POINTERS,
  SMALL_PRINT,
  STORY_LISTS,
} from '../lexicon/page.js';
import { AGENCIES, SECTIONS } from '../lexicon/press.js';

/** What the words of a block show without regard to its place; null: nothing, it may be prose. */
export type Furnishing = 'furniture' | 'story-list' | 'caption' | 'credit';

const MOST_WORDS_OF_A_HEADLINE = 18;
/** A block of more words than this is prose, unless small print is found in it. */
const MOST_WORDS = 40;
const MOST_WORDS_OF_SMALL_PRINT = 90;
/** In code units: longer blocks are prose, whatever they hold, and no pattern need run over them. */
export const LONGEST_FURNISHING = 900;

const oneOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');

const PAGE_OPENING = new RegExp(`^(?:${oneOf(PAGE_OPENINGS)})(?![\\p{L}\\d])`, 'u');
const POINTER = new RegExp(`^(?:${oneOf(POINTERS)}) ?(?::|[-–—] )`, 'u');
const STORY_LIST = new RegExp(`^(?:${oneOf(STORY_LISTS)})(?: \\p{L}+){0,4}:?$`, 'u');
const LABELLED_CAPTION = new RegExp(`^(?:${oneOf(CAPTION_LABELS)})(?::|(?<= by) )`, 'u');
const CREDITED_CAPTION = new RegExp(`^(?:${oneOf(PICTURE_CREDITS)})(?: images?| photos?)?(?: -)? [^:]*[^.:!?”"]$`, 'u');
const CREDIT_BEHIND = new RegExp(
  `(?:\\((?:photo[^()]{0,60}|[^()]{0,40}\\b(?:${oneOf(PICTURE_CREDITS)}))\\)|\\bvia (?:${oneOf(PICTURE_CREDITS)}))\\.?$`,
  'u',
);
const BARE_CREDIT = new RegExp(`^(?:[\\p{L}.'-]+ ){0,5}(?:/ ?|via )(?:${oneOf(PICTURE_CREDITS)}|[\\p{L}.]+(?: [\\p{L}.]+)?)$`, 'u');
const CREDIT_OPENING = new RegExp(`^\\(?(?:${oneOf(CREDIT_OPENINGS)})\\b`, 'u');
const CONTRIBUTED = /\bcontributed (?:to (?:this|the) (?:report|story|article|post|piece)|(?:from|reporting)\b)/u;
const ADDS = /^\((?:adds|recasts|updates|corrects|repeats|writes through)\b[^()]*\)$/u;
const LINK_ONLY = /^(?:<?(?:https?:\/\/|www\.)\S+>?|\S+@\S+\.\p{L}+)$/u;
const BRACKETED = /^\[[^[\]]{1,160}\]$/u;
const COUNTER =
  /^(?:\/ ?)?\d+(?: ?\/ ?\d+)?$|^\(?\d+\)? (?:comments?|shares?|views?|min(?:ute)?s? read)$|^(?:comments?|shares?|views?|likes?) ?\(?\d+\)?$|^(?:reading time|time to read)\b.{0,20}$|^\d+ of \d+$|^page \d+(?: of \d+)?$/u;
const READ_MORE_BEHIND = /\S (?:read more|show all|see all|watch now)$/u;
const HANDLE = /(?:^|\s)@\w{2,}|\S+@\S+\.\p{L}/u;
const SOCIAL = /\b(?:follow|email|e-mail|contact|twitter|tweet|facebook)\b/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
const SEPARATOR = /\s(?:[|·•>»/]|[-–—])\s|\s{3,}|\s?[|·•»]\s?/u;
const RULE_BETWEEN = /[|·•>»]|\s\/\s|\s{3,}/u;

/** Reads one block's words; `marked`: it opened with a bullet or an arrow. */
export function furnishingOf(words: string): Furnishing | null {
  if (words.length > LONGEST_FURNISHING) return null;
  const count = wordCount(words);
  const lower = words.toLowerCase().replace(/[’‘]/gu, "'").trim();
  if (count <= MOST_WORDS_OF_SMALL_PRINT && SMALL_PRINT.some((phrase) => lower.includes(phrase))) return 'furniture';
  if (CREDIT_OPENING.test(lower) && count <= 60) return 'credit';
  if (CONTRIBUTED.test(lower) && count <= 60) return 'credit';
  if (count > MOST_WORDS) return null;
  if (isAgencyLine(lower) || ADDS.test(lower)) return 'credit';
  if (STORY_LIST.test(lower) && count <= 6) return 'story-list';
  if (PAGE_OPENING.test(lower) || LINK_ONLY.test(lower) || BRACKETED.test(lower) || COUNTER.test(lower)) return 'furniture';
  if (isBar(lower) || isMenu(words)) return 'furniture';
  const open = !SENTENCE_END.test(words);
  if (POINTER.test(lower) && (open || /[?!]$/u.test(lower)) && count <= MOST_WORDS_OF_A_HEADLINE) return 'furniture';
  if (open && READ_MORE_BEHIND.test(lower) && count <= MOST_WORDS_OF_A_HEADLINE + 6) return 'furniture';
  if (HANDLE.test(lower) && SOCIAL.test(lower) && count <= MOST_WORDS_OF_A_HEADLINE) return 'furniture';
  return captionOf(lower, count, open);
}

/** Whether words look like the headline of another story in a list. */
export function isHeadlineLike(words: string): boolean {
  return words.length <= LONGEST_FURNISHING && wordCount(words) <= MOST_WORDS_OF_A_HEADLINE && !/[.…]["'”’)\]]*$/u.test(words);
}

/** Whether words are the sentence, or the sentences, of someone who tells something. */
export function isSentence(words: string): boolean {
  if (words.length > LONGEST_FURNISHING) return true;
  const count = wordCount(words);
  return count > 30 || (count >= 7 && SENTENCE_END.test(words) && /\p{Ll}/u.test(words));
}

export function wordCount(words: string): number {
  let count = 0;
  for (const _ of words.matchAll(/\S+/gu)) if (++count > MOST_WORDS_OF_SMALL_PRINT) break;
  return count;
}

function captionOf(lower: string, count: number, open: boolean): Furnishing | null {
  const labelled = LABELLED_CAPTION.test(lower);
  if (labelled) return count <= 5 ? 'furniture' : 'caption';
  if (/^image (?:copyright|caption|source)\b/u.test(lower)) return count <= 5 ? 'furniture' : 'caption';
  if (open && BARE_CREDIT.test(lower) && count <= 6) return 'furniture';
  if (CREDIT_BEHIND.test(lower)) return 'caption';
  return open && CREDITED_CAPTION.test(lower) && count <= 30 ? 'caption' : null;
}

/** A share bar, a button, a counter: nothing but the words of such things and figures. */
function isBar(lower: string): boolean {
  const words = lower.match(/[\p{L}\p{N}']+/gu) ?? [];
  return (
    words.length <= 16 &&
    !/[.?!]$/u.test(lower) &&
    words.some((word) => /\p{L}/u.test(word)) &&
    words.every((word) => BAR_WORDS.has(word) || /^\d+$/u.test(word))
  );
}

/** A menu, a breadcrumb, a row of links: short parts between rules, without a sentence among them. */
function isMenu(words: string): boolean {
  if (!RULE_BETWEEN.test(words) || words.startsWith('|')) return false;
  const parts = words
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => wordCount(part) > 9)) return false;
  const known = parts.filter((part) => isBar(part.toLowerCase()) || isSection(part) || COUNTER.test(part.toLowerCase()));
  return known.length > 0 || parts.length >= 3;
}

/** Whether each word is the name of a section ("News", "Business / Mining"). */
export function isSection(words: string): boolean {
  const names = words.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  return names.length > 0 && names.length <= 4 && names.every((name) => SECTIONS.has(name) || name === 'and' || name === '&');
}

/** "Reuters", "AFP, dpa", "jm/dm (AFP, dpa)": agencies and the initials of editors. */
function isAgencyLine(lower: string): boolean {
  const parts = lower
    .replace(/^\p{L}{2,3}\/\p{L}{2,3}(?=\s*\()/u, '')
    .split(/[\s]*[,/()&–—-]+[\s]*| and /u)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.length <= 5 && parts.every((part) => AGENCIES.has(part));
}
