import type { ClaimProfile } from '../align/profile.js';
import { isHeadline, LONGEST_QUESTION } from './questions/asking.js';
import { eventQuestion, rankQuestion } from './questions/event.js';
import { bareQuantityQuestion, dateQuestion, quantityQuestion } from './questions/figure.js';
import { actorQuestion, itemsAskedFor, listQuestion, placeQuestion } from './questions/name.js';
import { type Predication, predicationOf } from './questions/predication.js';
import { topicOf } from './questions/topic.js';

/** The question that a matter's claims answer, made of the member whose clause gives the best one. */
export function questionOf(members: readonly ClaimProfile[]): string {
  return best(members.map(asked)) ?? 'What do the sources say?';
}

/** Whether a whole question can be made of the clause of one of the claims ("Who closed the bridge?"), not only "Who? (the bridge)". */
export function canBeAsked(members: readonly ClaimProfile[]): boolean {
  return members.some((profile) => fullQuestion(profile, predicationOf(profile)) !== null);
}

/** Whether a question asks in a whole clause, not in a word with its topic in brackets ("Who? (the bridge)"). */
export function isWholeQuestion(question: string): boolean {
  return question.endsWith('?') && question.includes(' ', SHORTEST_QUESTION);
}

/** Characters of a question word with its verb: "What happened?" and "How many?" ask for nothing in particular. */
const SHORTEST_QUESTION = 10;

/** The question for a person's office. */
export function officeQuestionOf(members: readonly ClaimProfile[]): string {
  const names = members.flatMap(({ content: { value } }) => (value.kind === 'actor' ? [value.name] : []));
  return `Who is ${bestName(names)}?`;
}

/** The longest of those names that read as one: page furniture that ran into a name makes it longer still. */
function bestName(names: readonly string[]): string {
  const plain = names.filter((name) => name.split(' ').length <= MOST_NAME_WORDS);
  return (plain.length > 0 ? plain : names).reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}

/** Words of a person's full name, at most, as a rule. */
const MOST_NAME_WORDS = 4;

/** A question and how well it reads: higher is better. */
interface Asked {
  readonly text: string;
  readonly worth: number;
}

/** The first of the best. */
function best(asked: readonly Asked[]): string | null {
  return asked.reduce<Asked | null>((top, one) => (top === null || one.worth > top.worth ? one : top), null)?.text ?? null;
}

function asked(profile: ClaimProfile): Asked {
  const predication = predicationOf(profile);
  const full = fullQuestion(profile, predication);
  const text = full ?? bareQuestion(profile, predication);
  const doubt = full !== null && predication?.reduced === true ? REDUCED : 0;
  return { text, worth: (full === null ? 0 : FULL) + doubt + worthOf(profile, text) };
}

/** Weights of what makes a question read well; a full one beats every bare one that is not a headline's. */
const FULL = 10;
const HEADLINE = -6;
const REDUCED = -3;
const ASSERTED = 1;
const FIGURE_INSIDE = -2;
const PRONOUN_INSIDE = -2;
const NEGATED = -8;

/** Lengths in characters between which a question is full enough to stand alone and short enough to scan. */
const SHORT = 34;
const LONG = 64;

function worthOf(profile: ClaimProfile, text: string): number {
  const length = text.length < SHORT ? text.length - SHORT : text.length > LONG ? LONG - text.length : 0;
  return (
    (isHeadline(profile) ? HEADLINE : 0) +
    (profile.content.modality === 'asserted' ? ASSERTED : 0) +
    (/\d/u.test(text) ? FIGURE_INSIDE : 0) +
    (/\b(?:it|them|this|him|her)\b/u.test(text) ? PRONOUN_INSIDE : 0) +
    (/\b(?:not|no)\b/u.test(text) ? NEGATED : 0) +
    length / 8
  );
}

function fullQuestion(profile: ClaimProfile, predication: Predication | null): string | null {
  const { value } = profile.content;
  switch (value.kind) {
    case 'date':
      return dateQuestion(profile, value, predication);
    case 'quantity':
      return quantityQuestion(profile, value, predication);
    case 'actor':
      return predication === null ? null : actorQuestion(profile, value, predication);
    case 'place':
      return predication === null ? null : placeQuestion(profile, value, predication);
    case 'quote':
      return value.speaker === null ? null : `What did ${inSentence(value.speaker.text)} say?`;
    case 'list':
      return predication === null ? null : listQuestion(profile, value, predication);
    case 'event':
      return (
        (value.superlative === null ? null : rankQuestion(profile, value.superlative)) ??
        (predication === null ? null : eventQuestion(profile, predication))
      );
  }
}

/** The question word and, in brackets, what it is about; of an event the answer itself says that. */
function bareQuestion(profile: ClaimProfile, predication: Predication | null): string {
  const topic = profile.content.kind === 'event' ? '' : topicOf(profile, predication);
  const question = bareWord(profile);
  return topic === '' || question.length + topic.length + 3 > LONGEST_QUESTION ? question : `${question} (${topic})`;
}

function bareWord(profile: ClaimProfile): string {
  const { value } = profile.content;
  switch (value.kind) {
    case 'date':
      return 'When?';
    case 'quantity':
      return bareQuantityQuestion(value);
    case 'actor':
      return value.type === 'person' ? 'Who?' : 'Who or which body?';
    case 'place':
      return 'Where?';
    case 'quote':
      return 'What was said?';
    case 'list': {
      const asked = itemsAskedFor(profile, value);
      return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`;
    }
    case 'event':
      return 'What happened?';
  }
}

/** "The minister" as it stands inside a sentence; a name keeps its capital. */
function inSentence(speaker: string): string {
  return speaker.replace(/^(?:The|A|An|His|Her|Its|Their|One|Another)(?=\s)/u, (word) => word.toLowerCase());
}

/** Longest phrase that a step repeats, in characters. */
const LONGEST_PHRASE = 70;

/** A phrase cut at a word where it is too long to repeat. */
export function clip(phrase: string): string {
  if (phrase.length <= LONGEST_PHRASE) return phrase;
  const cut = phrase.lastIndexOf(' ', LONGEST_PHRASE);
  return `${phrase.slice(0, cut > 0 ? cut : LONGEST_PHRASE)} …`;
}
