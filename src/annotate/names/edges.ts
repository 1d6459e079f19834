import { countryOfAdjective, isGivenName, isKnownOrganisation, knownPlace } from '../../lexicon/names/gazetteer.js';
import {
  companySuffixes,
  honorifics,
  nameParticles,
  officeModifiers,
  offices,
  organisationHeads,
  peoples,
  placeHeads,
  postNominals,
  roles,
  topics,
} from '../../lexicon/names/word-sets.js';
import type { Candidate } from './candidate.js';
import { foldedWords, isInitial, type NameWord, officeKey } from './word.js';

/** Cuts a run of capitalised words into the names that it holds: titles, peoples and stray words are taken off. */
export function candidatesOf(run: readonly NameWord[], sentence: number, text: string): readonly Candidate[] {
  const cut = personBehindBody(run);
  if (cut > 0) return [...candidatesOf(run.slice(0, cut), sentence, text), ...candidatesOf(run.slice(cut), sentence, text)];
  const found: Candidate[] = [];
  let from = 0;
  let title: readonly NameWord[] = [];
  let nationality: string | null = null;
  const close = (to: number): void => {
    const name = trimmed(run.slice(from, to));
    if (isName(name)) found.push(candidate(name, sentence, text, title, nationality, found.at(-1) ?? null));
    if (to > from) {
      title = [];
      nationality = null;
    }
  };
  while (from < run.length) {
    const people = peopleAt(run, from);
    if (people !== null && !headsName(run, from + people.length, text) && !isKnownName(run.slice(from), text)) {
      nationality = people.country;
      title = [];
      from += people.length;
      continue;
    }
    const next = titleFrom(run, from, text);
    if (next === null) {
      close(withoutPeopleBehind(run, from, text));
      break;
    }
    if (next.start > from) close(next.start);
    title = run.slice(next.start, next.end);
    from = next.end;
  }
  return found;
}

/** More than a letter ("K", "R."). */
function isName(words: readonly NameWord[]): boolean {
  return words.length > 1 || (words.length === 1 && (words[0]?.key.length ?? 0) > 1);
}

/** Where a person's name starts behind a body's ("… of Local Government [Jane Roe]"); 0 where none does. */
function personBehindBody(run: readonly NameWord[]): number {
  for (let i = 1; i < run.length - 1; i++) {
    const [before, word, after] = [run[i - 1], run[i], run[i + 1]];
    if (before === undefined || word === undefined || after === undefined || word.attached) continue;
    if (i === 1 ? isPosting(run) : BODIES.has(before.key) && isGivenName(word.key) && !isHead(after.key) && !/^[a-z&-]/u.test(after.text))
      return i;
  }
  return 0;
}

/** "… to [Kabul] [Jane Roe]": a large place and a full name behind it, in a run of just these. */
function isPosting(run: readonly NameWord[]): boolean {
  const [place, given, family] = run;
  if (place === undefined || given === undefined || family === undefined || run.length > 4 || isGivenName(place.key)) return false;
  const kind = knownPlace(place.key)?.kind;
  if (kind !== 'country' && kind !== 'capital') return false;
  return (
    isGivenName(given.key) &&
    knownPlace(`${place.key} ${given.key}`) === undefined &&
    !run.some((word) => isHead(word.key) || isTitlePart(word.key))
  );
}

/** Heads that a name never goes on behind. */
const BODIES = new Set(['government', 'department', 'ministry', 'committee', 'commission', 'affairs', 'corp', 'inc', 'ltd', 'llc']);

/**
 * The surname in a run of nothing but titles ("King", "Mr. Cardinal"), for articles that give it in full elsewhere; null
 * where the run holds anything else.
 */
export function titleLikeName(run: readonly NameWord[], sentence: number, text: string): Candidate | null {
  const last = run[run.length - 1];
  if (last === undefined || !run.every(isTitleWord) || !(NAME_LIKE_TITLES.has(last.key) || honorifics.has(last.key))) return null;
  return candidate([last], sentence, text, run.slice(0, -1), null, null);
}

/** End of the run without a people in last place ("Kosovo [Serbs]", "Senate [Republicans]"). */
function withoutPeopleBehind(run: readonly NameWord[], from: number, text: string): number {
  const last = run.length - 1;
  if (last <= from || run[last]?.attached === true || isKnownName(run.slice(from), text)) return run.length;
  // "Claire Danes": behind given names it is a surname.
  if (run.slice(from, last).every((word) => isGivenName(word.key) || isInitial(word.text))) return run.length;
  return peopleAt(run, last) !== null && /s$/u.test(run[last]?.key ?? '') ? last : run.length;
}

function candidate(
  words: readonly NameWord[],
  sentence: number,
  text: string,
  title: readonly NameWord[],
  nationality: string | null,
  within: Candidate | null,
): Candidate {
  const start = words[0]?.start ?? 0;
  const last = words[words.length - 1];
  const end = last?.end ?? start;
  return {
    start,
    end,
    words,
    key: foldedWords(words, text),
    firstToken: words[0]?.token ?? 0,
    endToken: (last?.token ?? 0) + 1,
    sentence,
    title,
    nationality,
    within,
  };
}

/** Parts of the world, which name no people when a name follows ("Eastern Slavonia"). */
const COMPASS = new Set(['eastern', 'western', 'northern', 'southern', 'central']);

/** An adjective or word for a people at `from`: one or two words. */
function peopleAt(run: readonly NameWord[], from: number): { length: number; country: string | null } | null {
  const [one, two] = [run[from], run[from + 1]];
  if (one === undefined) return null;
  if (COMPASS.has(one.key) && two !== undefined && peopleAt(run, from + 1) === null) return null;
  if (two !== undefined && !two.attached) {
    const both = countryOfAdjective(`${one.key} ${two.key}`);
    if (both !== undefined) return { length: 2, country: both };
  }
  const country = countryOfAdjective(one.key);
  if (country !== undefined) return { length: 1, country };
  return peoples.has(one.key) ? { length: 1, country: null } : null;
}

/** Whether the words from `from` on are what an adjective before them would name ("[Russian] Foreign Ministry"). */
function headsName(run: readonly NameWord[], from: number, text: string): boolean {
  const rest = run.slice(from);
  const last = rest[rest.length - 1];
  if (last === undefined) return false;
  if (titleFrom(run, from, text) !== null) return false;
  return rest.some((word) => isHead(word.key));
}

function isHead(key: string): boolean {
  return (
    organisationHeads.has(key) ||
    (key.endsWith('s') && organisationHeads.has(key.slice(0, -1))) ||
    placeHeads.has(key) ||
    companySuffixes.has(key)
  );
}

/** Titles that are as often family names ("Luther King"): inside a run they are titles only behind a title or a known name. */
const NAME_LIKE_TITLES = new Set(
  'king queen prince duke earl count baron bishop pope cardinal dean judge major marshall marshal page justice saint canon father brother deacon abbot constable officer private chase head leader chair'.split(
    ' ',
  ),
);

/** The first title at or behind `from`: modifiers and the office or form of address that a name follows, or that ends the run. */
function titleFrom(run: readonly NameWord[], from: number, text: string): { start: number; end: number } | null {
  const whole = run.slice(from);
  if (whole.length > 1 && isKnownName(whole, text)) return null;
  for (let i = from; i < run.length; i++) {
    const word = run[i];
    if (word === undefined || !(isTitleWord(word) || (i === 0 && roles.has(word.key) && run.length > 2 && !isGivenName(word.key))))
      continue;
    const before = run[i - 1];
    if (
      i > from &&
      before !== undefined &&
      NAME_LIKE_TITLES.has(word.key) &&
      !isTitlePart(before.key) &&
      !isKnownName(run.slice(from, i), text)
    )
      continue;
    if (
      i > from &&
      before !== undefined &&
      ((isInitial(before.text) && knownPlace(before.key) === undefined) ||
        (isGivenName(before.key) && !isTitlePart(before.key)) ||
        before.text === '&')
    )
      continue;
    // "King's College London": a title that owns what follows is part of a name.
    if (run[i + 1]?.attached === true && /^['’]s?$/u.test(run[i + 1]?.text ?? '')) continue;
    let end = i + 1;
    while (end < run.length && continuesTitle(run, end)) end++;
    const next = run[end];
    if (next !== undefined && (isHead(next.key) || next.key === 'of') && end - i === 1 && !honorifics.has(word.key)) continue;
    if (next !== undefined && isHead(next.key) && end === run.length - 1) continue;
    if (next === undefined && i === from && from > 0 && run.length - from === 1 && !offices.has(word.key)) continue;
    let start = i;
    while (start > from && isTitlePart(run[start - 1]?.key ?? '')) start--;
    if (run[start]?.key === 'of' || run[start]?.key === 'and' || run[start]?.key === 'for') start++;
    return { start, end };
  }
  return null;
}

function isTitleWord(word: NameWord): boolean {
  const key = officeKey(word.key);
  return honorifics.has(key) || offices.has(key);
}

function isTitlePart(key: string): boolean {
  return officeModifiers.has(key) || offices.has(key) || key === '-';
}

/** Whether the word at `at` goes on with the title before it: a second rank, a hyphenated part, "-elect". */
function continuesTitle(run: readonly NameWord[], at: number): boolean {
  const word = run[at];
  if (word === undefined) return false;
  if (word.text === '-') return isTitlePart(run[at + 1]?.key ?? '');
  // "Secretary of State", "Minister of Health and Sport"
  if (word.key === 'of') return offices.has(run[at - 1]?.key ?? '') && isField(run[at + 1]);
  if (run.slice(0, at).some(({ key }) => key === 'of') && isField(word))
    return isField(run[at - 1]) || run[at - 1]?.key === 'of' ? word.key !== 'and' || isField(run[at + 1]) : false;
  return isTitleWord(word) || (word.attached && officeModifiers.has(word.key));
}

/** A field of government that an office is named after. */
function isField(word: NameWord | undefined): boolean {
  return word !== undefined && (officeModifiers.has(word.key) || topics.has(word.key)) && !isGivenName(word.key);
}

function isKnownName(words: readonly NameWord[], text: string): boolean {
  if (words.length === 0) return false;
  const key = foldedWords(words, text);
  return isKnownOrganisation(key) || knownPlace(key) !== undefined;
}

/** A name without the articles, connectors and hyphens at its edges. */
function trimmed(words: readonly NameWord[]): readonly NameWord[] {
  let from = 0;
  let to = words.length;
  while (from < to && isEdge(words[from], words[from + 1])) from++;
  while (to - from > 1 && LEADING_MODIFIERS.has(words[from]?.key ?? '')) from++;
  while (to - from > 2 && postNominals.has(words[to - 1]?.text ?? '') && words[to - 1]?.attached === false) to--;
  while (to > from && isLooseEnd(words[to - 1])) to--;
  return words.slice(from, to);
}

/** Modifiers of an office that another name parted from it ("Assistant U.S. Attorney"). */
const LEADING_MODIFIERS = new Set(['assistant', 'deputy', 'former', 'acting', 'then', 'ex', 'late', 'retired', 'incoming', 'outgoing']);

/** Words that open no name ("The", "Our"). "The Hague" is the one large city with an article of its own. */
const NO_OPENERS = /^(?:the|a|an|and|of|for|&|-|['"`’]|former|ex|late|mr|yes|no|but|our|my|his|her)$/u;

function isEdge(word: NameWord | undefined, next: NameWord | undefined): boolean {
  if (word === undefined || !NO_OPENERS.test(word.key)) return false;
  return !(word.key === 'the' && next?.key === 'hague');
}

function isLooseEnd(word: NameWord | undefined): boolean {
  return (
    word !== undefined && (/^(?:of|and|for|the|&|-|['"`’])$/u.test(word.key) || (nameParticles.has(word.key) && word.text === word.key))
  );
}
