import { knownPlace } from '../../lexicon/names/gazetteer.js';
import { companySuffixes, nameSuffixes, organisationHeads } from '../../lexicon/names/word-sets.js';
import { compareNames } from '../../values/name.js';
import type { NameType, TypedName } from './recognise.js';

/** Who a mention is: mentions with one entity are one; `name` is the fullest form that the article gives. */
export interface Identity {
  readonly entity: number;
  readonly name: string;
}

interface Entity {
  readonly type: NameType;
  readonly number: number;
  /** Folded words of its fullest form so far. */
  words: readonly string[];
  name: string;
  /** What the forms of address so far say of a person; null: nothing. */
  address: Address;
}

/** "Mr" and "Ms" cannot be one person. */
type Address = 'mr' | 'ms' | null;

function addressOf({ candidate: { title } }: TypedName): Address {
  const key = title[title.length - 1]?.key ?? '';
  if (/^(?:mr|sir|lord|monsieur|herr|senor|signor)$/u.test(key)) return 'mr';
  return /^(?:mrs|ms|miss|dame|lady|madam|madame|mme|mlle|frau|senora|signora)$/u.test(key) ? 'ms' : null;
}

function areTwo(a: Address, b: Address): boolean {
  return a !== null && b !== null && a !== b;
}

/** Most entities of one surname or first word that a mention is held against, latest first. */
const MOST_RIVALS = 8;

/**
 * Tells who is who, in the order of the text: a mention is the latest entity of its type whose name it repeats, shortens,
 * abbreviates or spells out; a surname that two persons share goes to the one named last.
 */
export function identities(
  names: readonly TypedName[],
  text: string,
  abbreviationsOf: ReadonlyMap<string, readonly string[]>,
): readonly Identity[] {
  const register = new Register(abbreviationsOf);
  const full = fullForms(names);
  const entities = names.map(asPlace).map((name) => register.entityOf(name, written(text, name), full));
  return entities.map(({ number, name }) => ({ entity: number, name }));
}

/** A capital or country that acts ("Moscow said") is one with the place. */
function asPlace(name: TypedName): TypedName {
  if (name.type !== 'organisation') return name;
  const kind = knownPlace(name.candidate.key)?.kind;
  return kind === 'country' || kind === 'capital' || kind === 'seat' ? { ...name, type: 'place' } : name;
}

function written(text: string, { candidate }: TypedName): string {
  const words = text.slice(candidate.start, candidate.end);
  return candidate.words.length === 1 ? words : words.replace(/\s+/gu, ' ');
}

/** Words of names that stand for more than themselves: the persons whom a single surname may be, wherever the full name stands. */
function fullForms(names: readonly TypedName[]): ReadonlyMap<string, readonly TypedName[]> {
  const forms = new Map<string, TypedName[]>();
  for (const name of names) {
    if (name.type !== 'person' || name.candidate.words.length < 2) continue;
    const last = lastWord(wordsOf(name));
    const list = forms.get(last);
    if (list === undefined) forms.set(last, [name]);
    else if (!list.some((other) => other.candidate.key === name.candidate.key)) list.push(name);
  }
  return forms;
}

function wordsOf({ candidate }: TypedName): readonly string[] {
  return candidate.key.split(' ');
}

function lastWord(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length > 2 && nameSuffixes.has(last.replace('.', '')) ? (words[words.length - 2] ?? '').replace(',', '') : last;
}

/** The entities of one article, found by the words that a mention of them may start or end with. */
class Register {
  private count = 0;
  private readonly byKey: ByType<Entity> = byType();
  private readonly byWord: ByType<Entity[]> = byType();

  constructor(private readonly abbreviationsOf: ReadonlyMap<string, readonly string[]>) {}

  entityOf(name: TypedName, written: string, full: ReadonlyMap<string, readonly TypedName[]>): Entity {
    const words = wordsOf(name);
    const keys = this.keysOf(name, words);
    const latest = name.type === 'person' && words.length === 1 ? this.latestOf(name, words, keys) : undefined;
    const sameForm = this.byKey[name.type].get(name.candidate.key);
    const address = addressOf(name);
    const known =
      latest ?? (sameForm !== undefined && areTwo(address, sameForm.address) ? undefined : sameForm) ?? this.latestOf(name, words, keys);
    const entity = known ?? this.announced(name, full) ?? this.add(name.type, words, written);
    this.remember(entity, name, words, keys, written);
    return entity;
  }

  /** The person whom a headline or lead names by surname before the body gives the full name, if only one such person is named. */
  private announced(name: TypedName, full: ReadonlyMap<string, readonly TypedName[]>): Entity | undefined {
    if (name.type !== 'person' || wordsOf(name).length > 1) return undefined;
    const forms = full.get(name.candidate.key) ?? [];
    const [first] = forms;
    if (first === undefined || forms.length > 1) return undefined;
    return (
      this.byKey.person.get(first.candidate.key) ?? this.add('person', wordsOf(first), first.candidate.words.map((w) => w.text).join(' '))
    );
  }

  private add(type: NameType, words: readonly string[], name: string): Entity {
    return { type, number: this.count++, words, name, address: null };
  }

  /** What other mentions of the same may have in common with a name. */
  private keysOf({ type, candidate }: TypedName, words: readonly string[]): readonly string[] {
    if (type === 'place') return [placeKey(candidate.key)];
    const [first = '', last] = [words[0], lastWord(words)];
    const ends = first === last ? [first] : [first, last];
    const abbreviations = this.abbreviationsOf.get(candidate.key);
    return abbreviations === undefined || abbreviations.length === 0 ? ends : [...new Set([...ends, ...abbreviations])];
  }

  private latestOf(name: TypedName, words: readonly string[], keys: readonly string[]): Entity | undefined {
    for (const key of keys) {
      const rivals = this.byWord[name.type].get(key) ?? [];
      for (let i = rivals.length - 1; i >= Math.max(0, rivals.length - MOST_RIVALS); i--) {
        const rival = rivals[i];
        if (rival !== undefined && !areTwo(addressOf(name), rival.address) && isOne(name, words, rival, this.abbreviationsOf)) return rival;
      }
    }
    return undefined;
  }

  private remember(entity: Entity, name: TypedName, words: readonly string[], keys: readonly string[], written: string): void {
    entity.address ??= addressOf(name);
    if (isFuller(written, entity.name)) {
      entity.name = written;
      entity.words = words;
    }
    const { type, candidate } = name;
    if (words.length > 1 || type !== 'person' || !this.byKey.person.has(candidate.key)) this.byKey[type].set(candidate.key, entity);
    for (const key of keys) {
      const list = this.byWord[type].get(key);
      if (list === undefined) this.byWord[type].set(key, [entity]);
      else if (list[list.length - 1] !== entity && words.length > 1) list.push(entity);
    }
  }
}

/** Tables of one kind, one for the names of each type. */
type ByType<Value> = Readonly<Record<NameType, Map<string, Value>>>;

function byType<Value>(): ByType<Value> {
  return { person: new Map(), organisation: new Map(), place: new Map() };
}

/** Names of one country have one key; any other place has its own. */
function placeKey(key: string): string {
  const place = knownPlace(key);
  return place?.kind === 'country' && place.country !== null ? `= ${place.country}` : key;
}

function isOne(
  name: TypedName,
  words: readonly string[],
  entity: Entity,
  abbreviationsOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  const known = entity.words;
  switch (name.type) {
    case 'place':
      return true;
    case 'person': {
      if (words.length === 1) return words[0] === lastWord(known) || words[0] === known[0];
      if (known.length === 1) return known[0] === lastWord(words) || known[0] === words[0];
      const { relation } = compareNames(words.join(' '), known.join(' '), 'person');
      return relation === 'same' || relation === 'contains' || relation === 'within';
    }
    case 'organisation': {
      const [short, long] = words.length <= known.length ? [words, known] : [known, words];
      if (short.length === long.length) return short.join(' ') === long.join(' ');
      const shortKey = short.join(' ');
      if (short.length === 1 && (abbreviationsOf.get(long.join(' ')) ?? []).includes(shortKey)) return true;
      if (short.length > 1 && long.slice(-short.length).join(' ') === shortKey) return true;
      return long.slice(0, short.length).join(' ') === shortKey && long.slice(short.length).every(isForm);
    }
  }
}

/** A word that a body's name may drop at its end ("Acme Holdings Inc."). */
function isForm(word: string): boolean {
  const bare = word.replace(/[.,]/gu, '');
  return companySuffixes.has(bare) || organisationHeads.has(bare) || bare === '&' || bare === 'and';
}

/** More words, then more letters, are fuller; small letters before capitals ("Kabul" before "KABUL"). */
function isFuller(a: string, b: string): boolean {
  if (a === b) return false;
  const [words, than] = [a.split(' ').length, b.split(' ').length];
  if (words !== than) return words > than;
  if (a.toLowerCase() === b.toLowerCase()) return b === b.toUpperCase() && a !== b;
  return a.length > b.length;
}
