import type { ClaimProfile } from '../../src/align/profile.js';
import { fold } from '../../src/align/terms.js';
import { overlaps, type Span } from '../../src/text/span.js';
import type { GoldCluster, GoldFact, GoldMention } from './gold.js';

/** What the gold says of two claims: one matter, two matters, or nothing. */
export type Label = 'same' | 'different' | 'open';

/** The gold facts of each claim of one kind in a cluster. */
export class GoldLabels {
  /** Facts that a claim surely states. */
  readonly #sure: readonly ReadonlySet<GoldFact>[];
  /** Facts whose mention holds the claim, surely or among others. */
  readonly #any: readonly ReadonlySet<GoldFact>[];
  readonly #never: GoldCluster['never'];

  constructor(
    private readonly profiles: readonly ClaimProfile[],
    { facts, never }: Pick<GoldCluster, 'facts' | 'never'>,
    isMeant: (fact: GoldFact) => boolean,
    private readonly docOf: (source: number) => string,
  ) {
    this.#never = never;
    const sure: Set<GoldFact>[] = profiles.map(() => new Set());
    const any: Set<GoldFact>[] = profiles.map(() => new Set());
    for (const fact of facts) {
      for (const mention of fact.mentions) {
        const inside = profiles.flatMap((profile, index) =>
          docOf(profile.source) === mention.doc && overlaps(profile.content.span, mention) ? [index] : [],
        );
        for (const index of inside) any[index]?.add(fact);
        const meant = isMeant(fact) ? meantBy(mention, inside, profiles) : null;
        if (meant !== null) sure[meant]?.add(fact);
      }
    }
    this.#sure = sure;
    this.#any = any;
  }

  /**
   * `excluding`: the two values cannot both be true. The gold lists every such pair of one matter as a conflict or an
   * update: without one they are of two matters, and where the gold sees agreement one of them was misread.
   */
  of(a: number, b: number, excluding: boolean): Label {
    const sureA = this.#sure[a] ?? new Set();
    const sureB = this.#sure[b] ?? new Set();
    const common = [...sureA].filter((fact) => sureB.has(fact));
    if (common.length > 0)
      return !excluding || common.some((fact) => fact.verdict === 'conflict' || fact.verdict === 'update') ? 'same' : 'open';
    if (this.#never.some(([x, y]) => (this.#isIn(a, x) && this.#isIn(b, y)) || (this.#isIn(b, x) && this.#isIn(a, y)))) return 'different';
    if (intersects(this.#any[a] ?? new Set(), this.#any[b] ?? new Set())) return 'open';
    return excluding || (sureA.size > 0 && sureB.size > 0) ? 'different' : 'open';
  }

  #isIn(index: number, mention: GoldMention): boolean {
    const profile = this.profiles[index];
    return profile !== undefined && this.docOf(profile.source) === mention.doc && overlaps(profile.content.span, mention);
  }
}

/** The one claim that a gold mention means: the only one in it, the only one whose value the gold names, or the event that covers most of it. */
function meantBy(mention: GoldMention, inside: readonly number[], profiles: readonly ClaimProfile[]): number | null {
  const [only] = inside;
  if (inside.length <= 1) return only === undefined || isDenied(profiles[only], mention.value ?? '') ? null : only;
  const fitting = inside.filter((index) => isNamed(profiles[index], mention.value ?? ''));
  if (fitting.length === 1) return fitting[0] ?? null;
  const events = inside.filter((index) => profiles[index]?.content.kind === 'event');
  const shared = (index: number) => sharedLength(profiles[index]?.content.span ?? { start: 0, end: 0 }, mention);
  return events.length === inside.length ? ([...events].sort((x, y) => shared(y) - shared(x) || x - y)[0] ?? null) : null;
}

function isNamed(profile: ClaimProfile | undefined, goldValue: string): boolean {
  const value = profile?.content.value;
  switch (value?.kind) {
    case 'quantity': {
      const numbers = numbersIn(goldValue);
      return [value.low, value.high].some((number) => number !== null && numbers.has(Number(Math.abs(number).toPrecision(6))));
    }
    case 'date':
      return value.timex !== null && goldValue.startsWith(value.timex.slice(0, 7));
    case 'actor':
    case 'place':
      return fold(goldValue).includes(
        fold(value.name)
          .split(/[\s-]+/u)
          .at(-1) ?? '\0',
      );
    default:
      return false;
  }
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** The numbers of a gold value ("JPY 18.6bn": 18.6 and 18.6e9; "3/5": 3, 5 and .6; percent also as shares). */
function numbersIn(goldValue: string): ReadonlySet<number> {
  const plain = goldValue.replace(/(?<=\d),(?=\d)/gu, '');
  const numbers = new Set<number>();
  for (const match of plain.matchAll(
    /(?<number>\d+(?:\.\d+)?)(?: ?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|m|k)\b)?(?:\/(?<below>\d+))?/gu,
  )) {
    const number = Number(match.groups?.['number'] ?? 0);
    for (const value of [
      number,
      number * (SCALES[match.groups?.['scale'] ?? ''] ?? 1),
      number / Number(match.groups?.['below'] ?? 1),
      number / 100,
    ]) {
      numbers.add(Number(value.toPrecision(6)));
    }
  }
  return numbers;
}

/** Whether the gold gives numbers and none of them is the claim's. */
function isDenied(profile: ClaimProfile | undefined, goldValue: string): boolean {
  return profile?.content.value.kind === 'quantity' && /\d/u.test(goldValue) && !isNamed(profile, goldValue);
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
