/** What the reporting word makes of what is reported. */
type Stance = 'says' | 'believes' | 'denies' | 'asks' | 'promises';

/** Verbs that report what someone says, thinks, denies, asks or promises, by stance, as dictionary forms. */
const LEMMAS: Readonly<Record<Stance, string>> = {
  says: `say tell add state note explain announce report declare argue write continue recall claim insist warn acknowledge
    admit concede confirm comment remark observe reply respond answer tweet post joke quip recount conclude stress
    emphasise emphasize assert allege maintain contend suggest indicate reveal disclose testify reiterate repeat
    caution complain lament muse exclaim shout yell cry whisper mutter murmur sing chant reckon predict forecast
    describe call agree point counter retort interject offer advise inform assure remind urge plead boast brag
    charge accuse mention signal hint imply caption opine echo estimate find conclude show outline certify
    proclaim rule stipulate elaborate protest object reason reflect scoff snap fume gush grumble thunder volunteer venture recommend propose
    relate clarify correct theorise theorize decree attest affirm profess insinuate blog text email wire joke read scream deadpan summarise summarize quote aver enthuse seethe sigh chide scold concur surmise
    intone bellow holler blurt demur marvel`,
  believes: `believe think feel suspect fear hope expect consider doubt assume guess wonder worry presume understand
    anticipate speculate`,
  denies: 'deny dispute reject refute rebut dismiss disavow contradict',
  asks: 'ask question inquire enquire query demand request beg',
  promises: 'promise pledge vow swear threaten commit undertake guarantee',
};

/**
 * Verbs that bring someone's own words into quotation marks without reporting a whole statement
 * ("dismissed it as", "praised").
 */
const JUDGING_LEMMAS = `criticise criticize attack praise dub label brand denounce condemn slam blast mock liken hail deride ridicule
  characterise characterize portray cite refer bemoan decry term deem accuse champion tout blame thank welcome invoke exhort`;

/** Reporting verbs whose object is the hearer, so that the noun behind them is never who speaks ("told reporters"). */
export const HEARER_VERBS: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'advise', 'ask']);

/** Reporting verbs that more often take a thing than a statement; they report a clause only with "that". */
export const OFTEN_TRANSITIVE: ReadonlySet<string> = new Set(
  `show find add agree point offer charge count call describe read outline counter post quote sing cry signal conclude mention
  report reveal disclose urge plead continue maintain text wire email blog echo repeat chant hint inform advise remind note consider
  question demand request beg reject dismiss feel know understand commit threaten anticipate doubt query rule propose recommend protest object reflect relate correct snap volunteer venture clarify reason attest affirm profess`.split(
    /\s+/u,
  ),
);

/** Past and participle where the spelling rules do not give it. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  sing: 'sang sung',
  think: 'thought',
  feel: 'felt',
  understand: 'understood',
  know: 'knew known',
  find: 'found',
  show: 'showed shown',
  swear: 'swore sworn',
  undertake: 'undertook undertaken',
  forecast: 'forecast',
  read: 'read',
};

/** Verbs whose last consonant doubles before -ed and -ing. */
const DOUBLING: ReadonlySet<string> = new Set(['admit', 'refer', 'quip', 'dub', 'slam', 'commit', 'brag', 'beg', 'snap', 'rebut']);

/** One inflected form of a reporting verb. `judging`: see above; `ing`: the form cannot be finite. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly judging: boolean;
  readonly ing: boolean;
}

function stemmed(lemma: string): string {
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  return DOUBLING.has(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stemmed(lemma)}ed`;
}

function addForms(out: Map<string, ReportingVerb>, lemma: string, stance: Stance, judging: boolean): void {
  const finite = { lemma, stance, judging, ing: false };
  const past = IRREGULAR[lemma]?.split(' ') ?? [regularPast(lemma)];
  for (const form of [lemma, thirdPerson(lemma), ...past]) if (!out.has(form)) out.set(form, finite);
  const ing = `${stemmed(lemma)}ing`;
  if (!out.has(ing)) out.set(ing, { ...finite, ing: true });
}

function compile(): ReadonlyMap<string, ReportingVerb> {
  const out = new Map<string, ReportingVerb>();
  const stances: readonly Stance[] = ['says', 'believes', 'denies', 'asks', 'promises'];
  for (const stance of stances) for (const lemma of LEMMAS[stance].split(/\s+/u)) addForms(out, lemma, stance, false);
  for (const lemma of JUDGING_LEMMAS.split(/\s+/u)) addForms(out, lemma, 'says', true);
  return out;
}

let forms: ReadonlyMap<string, ReportingVerb> | undefined;

/** The reporting verb that a form in lower case may be; undefined where none. Whether it is a verb here, its tag tells. */
export function reportingVerb(form: string): ReportingVerb | undefined {
  forms ??= compile();
  return forms.get(form);
}

/** Nouns for something said or published, that name the occasion of saying and never its speaker. */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set(
  `statement interview letter email e-mail mail message report speech tweet post briefing conference call conversation note memo
  filing release testimony hearing address remark comment press telephone phone text broadcast blog column article book memoir
  essay op-ed appearance rally event debate meeting summit forum sideline time day week month year morning evening night afternoon
  reference response reply answer part condition anonymity paper document ruling video post podcast television radio`.split(/\s+/u),
);

/** Words for days, that never begin a speaker ("said Tuesday"). */
export const DAY_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tomorrow tonight
  then later earlier now recently last`.split(/\s+/u),
);

/** Nouns for times, that never speak ("last month the minister said"). */
export const TIME_NOUNS: ReadonlySet<string> = new Set('second minute hour day night week weekend month year decade time'.split(' '));

/** Verbs and phrases that announce a name for something rather than words of somebody ("known as", "so-called"). */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `so-called known nicknamed titled entitled named called dubbed headlined billed captioned labeled labelled termed word words phrase
  term song film movie book novel album show series episode play poem slogan hashtag nickname spot ad column article paper title`.split(
    /\s+/u,
  ),
);
