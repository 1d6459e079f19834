import { extract } from '../src/extract.js';
import type { Extraction } from '../src/model/extraction.js';
import type { Token } from '../src/model/token.js';
import { articleFromText } from '../src/read/article.js';

/** One noun in so many is worded differently by each article of a made-up story, so that its articles are no copies. */
const REWORDED = 3;

/**
 * Articles of a made-up story: those of `pattern`, taken in turn, with other names, nouns and figures. The same `story`
 * number gives the same names; each article has some nouns of its own.
 */
export function madeUpStory(pattern: readonly Extraction[], story: number, size: number): readonly Extraction[] {
  return Array.from({ length: size }, (_, index) => {
    const model = pattern[index % pattern.length];
    if (model === undefined) throw new RangeError('a story is made after at least one article');
    const text = renamed(model, story, index);
    const id = `story-${String(story).padStart(4, '0')}-${String(index).padStart(4, '0')}`;
    return extract(articleFromText(id, `${id}.txt`, text, { published: model.article.published?.value ?? null }));
  });
}

/** The text of an article with other names, nouns and figures; dates and units stay. */
export function renamed({ article, tokens, mentions }: Extraction, story: number, variant: number): string {
  const figures = mentions.filter(({ type }) => type !== 'person' && type !== 'organisation' && type !== 'place' && type !== 'quote');
  let text = '';
  let at = 0;
  let next = 0;
  for (const token of tokens) {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const inside = (figures[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    text += article.text.slice(at, token.start) + replacement(token, inside ? figures[next]?.type === 'quantity' : null, story, variant);
    at = token.end;
  }
  return text + article.text.slice(at);
}

/** @param inQuantity whether a figure around the token is a quantity; null where it stands in no figure */
function replacement(token: Token, inQuantity: boolean | null, story: number, variant: number): string {
  if (inQuantity !== null) return inQuantity && token.tag === 'NUM' ? otherDigits(token.text, story) : token.text;
  if ((token.tag !== 'NOUN' && token.tag !== 'PROPN') || !/^\p{L}{4,}$/u.test(token.text)) return token.text;
  const key = hash(token.lemma);
  const own = token.tag === 'NOUN' && hash(`${token.lemma} ${variant}`) % REWORDED === 0 ? variant + 1 : 0;
  const word = inventedWord(hash(`${key} ${story} ${own}`)) + (token.tag === 'NOUN' && token.lower.endsWith('s') ? 's' : '');
  return token.text.charAt(0) === token.lower.charAt(0) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function otherDigits(number: string, story: number): string {
  return number.replace(/\d/gu, (digit, place: number) =>
    String(place === 0 ? ((Number(digit) + 8 + story) % 9) + 1 : (Number(digit) + story) % 10),
  );
}

const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'h', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v'];
const RHYMES = ['a', 'ar', 'an', 'e', 'el', 'en', 'i', 'in', 'o', 'or', 'on', 'u', 'ur', 'am', 'es', 'ol'];

function inventedWord(seed: number): string {
  let rest = seed;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable += 1) {
    word += (ONSETS[rest % ONSETS.length] ?? '') + (RHYMES[(rest >>> 5) % RHYMES.length] ?? '');
    rest = Math.imul(rest ^ (rest >>> 9), 2_654_435_761) >>> 0;
  }
  return word;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  return value >>> 0;
}
