import type { QuoteMention } from '../../model/mention.js';
import type { Span } from '../../text/span.js';
import type { Annotation } from '../annotator.js';
import { type Frame, sentenceAround } from '../attribution/frame.js';
import { type Speaker, type SpeakerIndex, speakerIndex } from '../attribution/speaker.js';
import { clauseSpeaker, introducedSpeaker, signedBelow } from './inherit.js';
import type { Quoted } from './marks.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { type QuoteTag, tagOf } from './tag.js';
import { isName, isSentence, isTitled, useOf } from './use.js';

/** One pair of quotation marks with its place and its tag. */
interface Piece {
  readonly quoted: Quoted;
  readonly paragraph: number;
  readonly frame: Frame;
  /** Index of its token in the frame. */
  readonly place: number;
  readonly tag: QuoteTag | null;
}

/** Reads the quotes of an article, in text order. */
export function readUtterances(annotation: Annotation): readonly QuoteMention[] {
  const { text } = annotation.article;
  const paragraphs = paragraphsOf(annotation);
  const groups = joinPieces(text, piecesOf(text, paragraphs));
  const hidden = paragraphs.flatMap(({ quotes }) => quotes);
  const names = speakerIndex(annotation.mentions, hidden);
  const mentions: QuoteMention[] = [];
  for (const group of groups) mentions.push(mentionOf(text, paragraphs, group, names, mentions));
  return mentions;
}

function piecesOf(text: string, paragraphs: readonly Paragraph[]): readonly Piece[] {
  return paragraphs.flatMap(({ frame, quotes }, paragraph) =>
    quotes.map((quoted, i) => {
      const place = frame.places[i] ?? 0;
      return { quoted, paragraph, frame, place, tag: isName(text, frame, quoted, place) ? null : tagOf(text, frame, place) };
    }),
  );
}

/** Puts the pieces of each quote together. */
function joinPieces(text: string, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let open: Piece[] | null = null;
  for (const piece of pieces) {
    const previous = open?.at(-1);
    if (open !== null && previous !== undefined && goesOn(text, previous, piece)) {
      open.push(piece);
      continue;
    }
    const group = [piece];
    groups.push(group);
    if (!isInTagOf(text, previous, piece)) open = group;
  }
  return groups;
}

/** Whether the piece is a title inside the words that tag `previous` ("…," she told “The Morning Hour.” "…"). */
function isInTagOf(text: string, previous: Piece | undefined, piece: Piece): boolean {
  if (previous?.tag?.place !== 'after' || previous.paragraph !== piece.paragraph) return false;
  const { to } = sentenceAround(previous.frame, previous.place);
  return to > piece.place && isTitled(text, piece.frame, piece.quoted, piece.place);
}

/** Whether `next` is the same quote: over the end of a paragraph, or behind the tag that interrupts it. */
function goesOn(text: string, previous: Piece, next: Piece): boolean {
  if (next.paragraph !== previous.paragraph) return previous.quoted.closed === 'open' && next.paragraph === previous.paragraph + 1;
  if (previous.tag?.place !== 'after' || next.tag?.place === 'after') return false;
  const own = sentenceAround(previous.frame, previous.place);
  const { from } = sentenceAround(next.frame, next.place);
  if (from === own.from) return takesUp(text, next, next.tag === null || next.tag.verb === previous.tag.verb);
  return from === own.to && from === next.place && isSentence(text, next.frame, next.quoted, next.place);
}

/**
 * Whether the words take up a sentence that a tag interrupted: behind a comma in lower case ("…," she said, pointing at the dam,
 * "…"), or where the tag is the only one (`sameTag`) behind any mark.
 */
function takesUp(text: string, next: Piece, sameTag: boolean): boolean {
  const before = next.frame.tokens[next.place - 1];
  const lower = /^\p{Ll}/u.test(text.slice(next.quoted.inner.start, next.quoted.inner.start + 2));
  return sameTag ? lower || before?.tag === 'PUNCT' : lower && before?.text === ',';
}

function mentionOf(
  text: string,
  paragraphs: readonly Paragraph[],
  group: readonly Piece[],
  names: SpeakerIndex,
  before: readonly QuoteMention[],
): QuoteMention {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new Error('a quote has at least one piece');
  const tagged = group.find((piece) => piece.tag !== null) ?? first;
  const use = useOf(text, tagged.frame, tagged.quoted, tagged.place, tagged.tag);
  const own = tagged.tag === null ? null : names.speaker(text, tagged.frame.tokens, tagged.tag.speaker);
  const inherited = own === null && use !== 'scare' ? inherit(text, paragraphs, first, names, before) : null;
  return {
    type: 'quote',
    start: first.quoted.start,
    end: last.quoted.end,
    value: {
      kind: 'quote',
      words: wordsOf(text, group),
      parts: group.map(({ quoted }): Span => ({ start: quoted.start, end: quoted.end })),
      utterance: inherited?.utterance ?? (before.at(-1)?.value.utterance ?? -1) + 1,
      speaker: use === 'scare' ? null : (own ?? inherited?.speaker ?? null),
      use,
    },
  };
}

/** The words of all pieces; a comma that stands for the full stop before a tag is put right. */
function wordsOf(text: string, group: readonly Piece[]): string {
  const inner = group.map(({ quoted }) => text.slice(quoted.inner.start, quoted.inner.end).trim());
  return inner
    .map((words, i) =>
      i === inner.length - 1 || /^\p{Lu}/u.test(inner[i + 1] ?? '') ? words.replace(/,$/u, i === inner.length - 1 ? '' : '.') : words,
    )
    .join(' ');
}

/** A speaker taken from the words around; `utterance` where it goes on with what the speaker said just before. */
interface Inherited {
  readonly speaker: Speaker;
  readonly utterance?: number;
}

/** Who speaks where the quote has no tag of its own. */
function inherit(
  text: string,
  paragraphs: readonly Paragraph[],
  piece: Piece,
  names: SpeakerIndex,
  before: readonly QuoteMention[],
): Inherited | null {
  if (!isSentence(text, piece.frame, piece.quoted, piece.place)) {
    const subject = clauseSpeaker(piece.frame, piece.place);
    return subject === null || subject.phrase.kind === 'common'
      ? null
      : { speaker: names.speaker(text, subject.frame.tokens, subject.phrase) };
  }
  const below = signedBelow(paragraphs, piece.paragraph);
  if (below !== null) {
    const speaker = names.speaker(text, below.frame.tokens, below.phrase);
    if (speaker.entity !== null || below.phrase.first > 0) return { speaker };
  }
  const previous = before.findLast(({ value }) => value.use === 'speech');
  if (previous?.value.speaker != null && followsSpeech(paragraphs, piece, previous)) {
    return { speaker: previous.value.speaker, utterance: previous.value.utterance };
  }
  const subject = introducedSpeaker(paragraphs, piece.paragraph, piece.place);
  return subject === null ? null : { speaker: names.speaker(text, subject.frame.tokens, subject.phrase) };
}

/** Whether only the tag of `previous` stands between it and the piece, or a paragraph end. */
function followsSpeech(paragraphs: readonly Paragraph[], piece: Piece, previous: QuoteMention): boolean {
  const { from } = sentenceAround(piece.frame, piece.place);
  const sentenceBefore = from > 0 ? piece.frame : paragraphs[piece.paragraph - 1]?.frame;
  if (sentenceBefore === undefined) return false;
  const index = from > 0 ? from - 1 : sentenceBefore.tokens.length - 1;
  const range = sentenceAround(sentenceBefore, index);
  const start = sentenceBefore.tokens[range.from]?.start ?? 0;
  return sentenceBefore.tokens[index]?.text !== ':' && previous.end > start;
}
