import { CONDITION_WORDS, NEGATIONS, PLAN_WORDS, POSSIBILITY_WORDS } from '../lexicon/polarity.js';
import type { Modality, TokenRange } from '../model/claim.js';
import type { Sentence, Token } from '../model/token.js';

/** A stretch of a sentence around one verb group: what is said of whom, and how firmly. */
export interface Clause extends TokenRange {
  readonly sentence: number;
  /** Main verb, or the head of the predicate after a copula ("is a symbolic *move*"); -1 in a verbless sentence. */
  readonly trigger: number;
  /** The verb group ("has not yet been *raised*"); null in a verbless sentence. */
  readonly verbs: TokenRange | null;
  /** Noun phrase before the verb group; null where none stands in the clause. */
  readonly subject: TokenRange | null;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modality: Modality;
}

/** A run of auxiliaries, adverbs and verbs that act as one predicate. */
interface VerbGroup extends TokenRange {
  readonly main: number;
}

/** The clauses of a sentence, in text order; they cover it and do not overlap. */
export function clausesOf(tokens: readonly Token[], sentence: Sentence, index: number): readonly Clause[] {
  const groups = verbGroups(tokens, sentence);
  const cuts = [sentence.firstToken];
  for (let i = 1; i < groups.length; i++) {
    const previous = groups[i - 1];
    const next = groups[i];
    if (previous !== undefined && next !== undefined) cuts.push(boundary(tokens, previous.end, next.first));
  }
  if (groups.length === 0) return [describe(tokens, sentence.firstToken, sentence.endToken, null, index)];
  return groups.map((group, i) => describe(tokens, cuts[i] ?? sentence.firstToken, cuts[i + 1] ?? sentence.endToken, group, index));
}

/** "has not yet been raised", "decided to recognise": one group; an infinitive belongs to the verb before it. */
function verbGroups(tokens: readonly Token[], sentence: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    if (!startsVerbGroup(tokens, i, sentence.firstToken)) {
      i += 1;
      continue;
    }
    const first = i;
    let main = i;
    let end = i + 1;
    let at = i + 1;
    while (at < sentence.endToken) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.tag === 'VERB' || token.tag === 'AUX') {
        main = at;
        end = at + 1;
      } else if (main === end - 1 && MODALS.has(tokens[main]?.lower ?? '') && MISTAKEN_TAGS.has(token.tag)) {
        // what follows a modal is a verb, whatever the tagger makes of it ("will *open*", "may *close*")
        main = at;
        end = at + 1;
      } else if (!(token.tag === 'ADV' || token.tag === 'PART' || NEGATIONS.has(token.lower))) break;
      at += 1;
    }
    groups.push({ first, end, main });
    i = end;
  }
  return groups;
}

const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must']);
const MISTAKEN_TAGS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'X']);

/** A verb or auxiliary; not a participle that only describes the noun behind it ("the newly *appointed* ambassador"). */
function startsVerbGroup(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.tag !== 'VERB' && token.tag !== 'AUX')) return false;
  if (token.tag === 'AUX') return true;
  const before = at > from ? tokens[at - 1] : undefined;
  const after = tokens[at + 1];
  const describes = before !== undefined && (before.tag === 'DET' || before.tag === 'ADJ' || before.lower === '-' || isPossessive(before));
  return !(describes && after !== undefined && (after.tag === 'NOUN' || after.tag === 'PROPN' || after.tag === 'ADJ'));
}

function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === '’s' || POSSESSIVES.has(token.lower);
}

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);

const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'when',
  'where',
  'while',
  'after',
  'before',
  'because',
  'since',
  'as',
  'until',
  'although',
  'though',
  'if',
  'unless',
  'whether',
  'but',
  'and',
  'or',
  'than',
  'so',
]);

/** Where the clause of the verb group at `to` begins: the last opener or mark behind the group that ends at `from`. */
function boundary(tokens: readonly Token[], from: number, to: number): number {
  let opener = -1;
  let mark = -1;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (opener < 0 && CLAUSE_OPENERS.has(token.lower)) opener = i;
    if (mark < 0 && token.tag === 'PUNCT' && token.text !== '-' && token.text !== '’' && token.text !== "'") mark = i;
  }
  if (opener >= 0 && opener > mark) return opener;
  if (mark >= 0) return mark;
  // "said the deal must close": what stands between is the subject of what was said
  return SAYING.has(tokens[from - 1]?.lemma ?? '') ? from : to;
}

/** Reporting verbs whose content may follow without "that", and which have no other object. */
const SAYING: ReadonlySet<string> = new Set([
  'say',
  'think',
  'believe',
  'claim',
  'insist',
  'argue',
  'admit',
  'acknowledge',
  'hope',
  'fear',
]);

function describe(tokens: readonly Token[], first: number, end: number, group: VerbGroup | null, sentence: number): Clause {
  if (group === null) {
    return {
      first,
      end,
      sentence,
      trigger: -1,
      verbs: null,
      subject: null,
      passive: false,
      negated: hasNegation(tokens, first, end),
      modality: 'asserted',
    };
  }
  const main = tokens[group.main];
  const copula = main !== undefined && main.lemma === 'be';
  const trigger = copula ? predicateHead(tokens, group.end, end, group.main) : group.main;
  const negated =
    hasNegation(tokens, group.first, group.end) ||
    hasNegation(tokens, first, group.first) ||
    (copula && hasNegation(tokens, group.end, trigger + 1));
  return {
    first,
    end,
    sentence,
    trigger,
    verbs: { first: group.first, end: group.end },
    subject: subjectBefore(tokens, first, group.first),
    passive: !copula && isPassive(tokens, group),
    negated,
    modality: modalityOf(tokens, first, group, negated),
  };
}

function hasNegation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NEGATIONS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "is no more than a symbolic *gesture*": the first noun run's head, else the first adjective. */
function predicateHead(tokens: readonly Token[], from: number, to: number, fallback: number): number {
  let adjective = -1;
  for (let i = from; i < to; i++) {
    if (isNever(tokens, i)) i += 3;
    const tag = tokens[i]?.tag;
    if (tag === 'ADJ' && adjective < 0) adjective = i;
    if (tag === 'NOUN' || tag === 'PROPN') {
      let head = i;
      while (head + 1 < to && tokens[head + 1]?.tag === 'NOUN') head += 1;
      return head;
    }
    if (tag === 'ADP' && adjective >= 0) break;
  }
  return adjective >= 0 ? adjective : fallback;
}

/** "at no time", "by no means": an adverb in three words, not what is said of the subject. */
function isNever(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'ADP' && tokens[at + 1]?.lower === 'no' && NEVER_NOUNS.has(tokens[at + 2]?.lower ?? '');
}

const NEVER_NOUNS: ReadonlySet<string> = new Set(['time', 'moment', 'point', 'stage', 'way', 'means', 'circumstances', 'case']);

function subjectBefore(tokens: readonly Token[], first: number, verb: number): TokenRange | null {
  let start = first;
  while (start < verb && !isNominal(tokens[start])) start += 1;
  let end = verb;
  while (end > start && !isNominal(tokens[end - 1])) end -= 1;
  return end > start ? { first: start, end } : null;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON' || token.tag === 'NUM');
}

/** "was raised", "has been lifted". */
function isPassive(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let i = group.first; i < group.main; i++) {
    if (tokens[i]?.lemma === 'be' && /(?:ed|en|wn|ld|nt|ft|ung|ught|und|ut|st|ne)$/u.test(tokens[group.main]?.lower ?? '')) return true;
  }
  return false;
}

function modalityOf(tokens: readonly Token[], first: number, group: VerbGroup, negated: boolean): Modality {
  if (negated) return 'negated';
  let modality: Modality = 'asserted';
  for (let i = first; i < group.end; i++) {
    const token = tokens[i];
    if (token === undefined || i === group.main) continue;
    if (CONDITION_WORDS.has(token.lower)) return 'conditional';
    if (POSSIBILITY_WORDS.has(token.lower) || POSSIBILITY_WORDS.has(token.lemma)) modality = 'possible';
    else if (modality === 'asserted' && i >= group.first && (PLAN_WORDS.has(token.lower) || PLAN_WORDS.has(token.lemma)))
      modality = 'planned';
  }
  return modality;
}
