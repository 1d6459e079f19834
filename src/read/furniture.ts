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

const MOST_WORDS_OF_A_HEADLINE = 24;
/** In code units: a longer block is prose, unless small print or a credit is found in it. */
const LONGEST_LINE = 260;
const LONGEST_BAR = 120;
/** In code units: longer blocks are prose, whatever they hold, and no pattern need run over them. */
export const LONGEST_FURNISHING = 900;

const oneOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');

const PAGE_OPENING = new RegExp(`^(?:${oneOf(PAGE_OPENINGS)})(?![\\p{L}\\d])`, 'u');
const POINTER = new RegExp(`^(?:${oneOf(POINTERS)}) ?(?::|[-–—] )(?! ?[\\d$£€])`, 'u');
const SMALL_PRINTED = new RegExp(oneOf(SMALL_PRINT), 'u');
/** Whose views a page disowns. */
const DISOWNED =
  /\b(?:views?|opinions?|positions?)\b.{1,200}?\b(?:(?:do|does) not necessarily (?:reflect|represent)|(?:is|are) (?:solely |entirely )?(?:those|that) of (?:the |its |their )?(?:author|writer|contributor))|\bnot necessarily (?:reflect|represent) the (?:views?|opinions?|positions?)\b/u;
const HAS_VIEWS = /view|opinion|position/u;
const STORY_LIST = new RegExp(`^(?:${oneOf(STORY_LISTS)})(?: \\p{L}+){0,4}:?$`, 'u');
const LABELLED_CAPTION = new RegExp(`^(?:${oneOf(CAPTION_LABELS)})(?::|(?<= by) )`, 'u');
const CREDITED_CAPTION = new RegExp(`^(?:${oneOf(PICTURE_CREDITS)})(?: images?| photos?)?(?: -)? [^:]*[^.:!?”"]$`, 'u');
const CREDIT_BEHIND = new RegExp(
  `(?:\\((?:photo[^()]{0,60}|[^()]{0,40}\\b(?:${oneOf(PICTURE_CREDITS)}))\\)|\\bvia (?:${oneOf(PICTURE_CREDITS)}))\\.?$`,
  'u',
);
/** A name and an agency, a stroke between them; matched with its capitals. */
const BARE_CREDIT =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:of|\p{Lu}[\p{L}.'’-]*)){0,4} ?\/ ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}$|\bvia \p{Lu}\p{L}+$/u;
/** "… on Thursday. Photo: A. Name/Paper", "… for the cameras A. Name/Reuters". */
const CREDIT_AT_END = new RegExp(
  `(?:^|[.?!”"\\s])(?:photo|photograph|photographer|picture|image)s?: ?[^.:]{2,60}$|[\\p{L}.-]+ [\\p{L}.-]+ ?/ ?(?:${oneOf(PICTURE_CREDITS)})$`,
  'u',
);
const CREDIT_OPENING = new RegExp(`^[(–—-]{0,3} ?(?:${oneOf(CREDIT_OPENINGS)})\\b`, 'u');
const CONTRIBUTED =
  /\bwith additional reporting\b|\bcontributed (?:to (?:this|the) (?:report|story|article|post|piece)|reporting)\b[^.]{0,40}\.?$|^[^.,]{3,60} contributed from [^.,]{2,40}\.?$/u;
const HAS_REPORTERS = /contributed|additional/u;
const ADDS = /^\((?:adds|recasts|updates|corrects|repeats|writes through)\b[^()]*\)$/u;
const LINK_ONLY = /^(?:\S+:? ){0,4}<?https?:\/\/\S+>?$|^(?:<?(?:https?:\/\/|www\.)\S+>?|\S+@\S+\.\p{L}+)$/u;
const HAS_LINK = /https?:|www\.|@/u;
const BRACKETED = /^\[[^[\]]{1,160}\]$/u;
const COUNTER =
  /^(?:\/ ?)?\d+(?: ?\/ ?\d+)?$|^\(?\d+\)? (?:comments?|shares?|views?|min(?:ute)?s? read)$|^(?:comments?|shares?|views?|likes?) ?\(?\d+\)?$|^(?:reading time|time to read)\b.{0,20}$|^\d+ of \d+$|^(?:\d+ |\+ )?show all\b.{0,60}$|^page \d+(?: of \d+)?$/u;
/** A time without its day: no date can be made of it, but it is no prose. */
const TIME_LINE = /^(?:last )?(?:updated|published|posted)\b[^.!?]{0,14}\d{1,2}[:.]\d\d[^!?]{0,30}$/u;
const READ_MORE_BEHIND = /\S (?:read more|show all|see all|watch now)$/u;
const HANDLE = /(?:^|\s)@\w{2,}|\S+@\S+\.\p{L}/u;
const CONTACT = /^[“"]?(?:follow|email|e-mail|contact|tweet|reach|write to)\b/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
const SEPARATOR = /\s(?:[|·•>»/]|[-–—])\s|\s{3,}|\s?[|·•»]\s?/u;
const RULE_BETWEEN = /[|·•>»]|\s\/\s|\s{3,}/u;

/** What one block's words show, in one line. Most blocks are prose: long ones are tested for small print and credits alone. */
export function furnishingOf(words: string): Furnishing | null {
  if (words.length > LONGEST_FURNISHING) return null;
  const lower = words.toLowerCase().replace(/[’‘]/gu, "'");
  if (SMALL_PRINTED.test(lower) || (HAS_VIEWS.test(lower) && DISOWNED.test(lower))) return 'furniture';
  if (CREDIT_OPENING.test(lower) || (HAS_REPORTERS.test(lower) && CONTRIBUTED.test(lower))) return 'credit';
  if (words.length > LONGEST_LINE) return null;
  const count = wordCount(words);
  if (isAgencyLine(lower) || ADDS.test(lower) || TIME_LINE.test(lower)) return 'credit';
  if (count <= 6 && STORY_LIST.test(lower)) return 'story-list';
  if (PAGE_OPENING.test(lower) || (HAS_LINK.test(lower) && LINK_ONLY.test(lower)) || BRACKETED.test(lower) || COUNTER.test(lower))
    return 'furniture';
  if (isBar(lower) || isMenu(words)) return 'furniture';
  const open = !SENTENCE_END.test(words);
  const isShort = count <= MOST_WORDS_OF_A_HEADLINE;
  if (isShort && (open || /[?!]$/u.test(lower)) && POINTER.test(lower)) return 'furniture';
  if (isShort && open && READ_MORE_BEHIND.test(lower)) return 'furniture';
  if (isShort && lower.includes('@') && HANDLE.test(lower) && CONTACT.test(lower)) return 'furniture';
  return captionOf(words, lower, count, open);
}

/** Whether words look like the headline of another story in a list. */
export function isHeadlineLike(words: string): boolean {
  return words.length <= LONGEST_FURNISHING && wordCount(words) <= MOST_WORDS_OF_A_HEADLINE && !/[.…]["'”’)\]]*$/u.test(words);
}

/** Whether words are the sentence, or the sentences, of someone who tells something. */
export function isSentence(words: string): boolean {
  if (words.length > LONGEST_FURNISHING) return true;
  const count = wordCount(words);
  return count > 30 || (count >= 7 && SENTENCE_END.test(words));
}

/** Runs of characters other than white space (in one line of text, where it is spaces and tabs). */
export function wordCount(words: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    const isSpace = code === 0x20 || code === 0x09 || code === 0xa0;
    if (!isSpace && !inside) count += 1;
    inside = !isSpace;
  }
  return count;
}

function captionOf(words: string, lower: string, count: number, open: boolean): Furnishing | null {
  if (LABELLED_CAPTION.test(lower) || /^image (?:copyright|caption|source)\b/u.test(lower)) return count <= 5 ? 'furniture' : 'caption';
  if (open && count <= 7 && BARE_CREDIT.test(words)) return 'furniture';
  if (/\)\.?$|\bvia \w+\.?$/u.test(lower) && CREDIT_BEHIND.test(lower)) return 'caption';
  if (open && /[:/]/u.test(lower) && CREDIT_AT_END.test(lower)) return 'caption';
  return open && count <= 30 && CREDITED_CAPTION.test(lower) ? 'caption' : null;
}

/** Whether words are those of a share bar, a button or a counter and nothing else. */
export function isPageWord(words: string): boolean {
  return isBar(words.toLowerCase());
}

function isBar(lower: string): boolean {
  // A part of a hundred or a sum is news, a count of comments is not.
  if (lower.length > LONGEST_BAR || /%|\d[.,]\d|[$£€]/u.test(lower)) return false;
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
  if (parts.length < 2 || parts.some((part) => wordCount(part) > 9 || /^\d+$/u.test(part))) return false;
  const known = parts.filter((part) => isBar(part.toLowerCase()) || isSection(part) || COUNTER.test(part.toLowerCase()));
  // Three figures between bullets are news, three headlines are not.
  return known.length > 0 || (parts.length >= 3 && parts.filter((part) => /\d/u.test(part)).length * 2 <= parts.length);
}

/** Whether each word is the name of a section ("News", "Business / Mining"). */
export function isSection(words: string): boolean {
  if (words.length > LONGEST_BAR) return false;
  const names = words.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  return names.length > 0 && names.length <= 4 && names.every((name) => SECTIONS.has(name) || name === 'and' || name === '&');
}

/** "Reuters", "AFP, dpa", "jm/dm (AFP, dpa)": agencies and the initials of editors. */
function isAgencyLine(lower: string): boolean {
  if (lower.length > LONGEST_BAR) return false;
  const parts = lower
    .replace(/^\p{L}{2,3}\/\p{L}{2,3}(?=\s*\()/u, '')
    .split(/[\s]*[,/()&–—-]+[\s]*| and /u)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.length <= 5 && parts.every((part) => AGENCIES.has(part));
}
