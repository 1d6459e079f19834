/** All states that a text may have led to, and where its next character leads; null: to none. */
interface Reached {
  readonly states: ReadonlySet<number>;
  readonly next: Map<string, Reached | null>;
}

/** A step of an automaton: on a character of this kind (a regular expression for one), or on none, to the next states. */
interface State {
  readonly on: RegExp | null;
  readonly next: number[];
}

/**
 * Tells of a regular expression whether a text that begins in some way may match it. It knows more texts than the
 * expression: what stands in looks ahead is not asked, and what may be repeated at all may be so without end.
 */
export class Beginning {
  readonly #states: State[] = [];
  readonly #source: string;
  readonly #start: Reached;
  readonly #final: number;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#final = this.#add(null, []);
    const first = this.#alternatives(this.#final);
    this.#start = { states: this.#closure([first]), next: new Map() };
  }

  /** Whether a text from `start` on that goes on behind `end` in any way may match. */
  mayMatch(text: string, start: number, end: number): boolean {
    let reached = this.#start;
    for (let i = start; i < end && !reached.states.has(this.#final); i += 1) {
      const character = text.charAt(i);
      const known = reached.next.get(character);
      const next = known === undefined ? this.#step(reached, character) : known;
      if (next === null) return false;
      reached = next;
    }
    return true;
  }

  /** Where a character leads, found once. */
  #step({ states, next }: Reached, character: string): Reached | null {
    const to: number[] = [];
    for (const state of states) {
      const { on, next: behind } = this.#states[state] ?? NOWHERE;
      if (on?.test(character) === true) to.push(...behind);
    }
    const reached = to.length === 0 ? null : { states: this.#closure(to), next: new Map() };
    next.set(character, reached);
    return reached;
  }

  /** The states that are reached from some without a character. */
  #closure(from: readonly number[]): Set<number> {
    const reached = new Set(from);
    for (const state of reached) {
      const { on, next } = this.#states[state] ?? NOWHERE;
      if (on === null) for (const other of next) reached.add(other);
    }
    return reached;
  }

  #add(on: RegExp | null, next: number[]): number {
    this.#states.push({ on, next });
    return this.#states.length - 1;
  }

  /** Reads alternatives up to the end of their group; gives the state before them, where `after` is the state behind. */
  #alternatives(after: number): number {
    const starts = [this.#sequence(after)];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      starts.push(this.#sequence(after));
    }
    return this.#add(null, starts);
  }

  #sequence(after: number): number {
    const start = this.#add(null, []);
    let last = start;
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const behind = this.#add(null, []);
      const before = this.#item(behind);
      const [least, many] = this.#repetition();
      if (least === 0) this.#states[last]?.next.push(behind);
      if (many) this.#states[behind]?.next.push(before);
      this.#states[last]?.next.push(before);
      last = behind;
    }
    this.#states[last]?.next.push(after);
    return start;
  }

  /** Reads one character, class or group; gives the state before it. */
  #item(after: number): number {
    const opening = this.#take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy);
    if (opening === null) return this.#add(this.#character(), [after]);
    const isLook = /[=!]$/u.test(opening);
    const before = this.#alternatives(isLook ? this.#add(null, []) : after);
    this.#at += 1;
    return isLook ? this.#add(null, [after]) : before;
  }

  #character(): RegExp {
    // a mark that is asked for again may be any
    if (this.#take(/\\k<\w+>/uy) !== null) return ANY;
    return kindOf(this.#take(/\[(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\.|./isuy) ?? '');
  }

  /** How often what was read last stands at least (0 or 1), and whether it may stand more than once. */
  #repetition(): readonly [least: 0 | 1, many: boolean] {
    const mark = this.#take(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/uy);
    if (mark === null) return [1, false];
    return [/^(?:[?*]|\{0)/u.test(mark) ? 0 : 1, !mark.startsWith('?')];
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#source)?.[0] ?? null;
    this.#at += taken?.length ?? 0;
    return taken;
  }
}

const NOWHERE: State = { on: null, next: [] };
const ANY = /^.$/su;

/** Kinds of characters by their source. */
const kinds = new Map<string, RegExp>();

function kindOf(source: string): RegExp {
  const known = kinds.get(source) ?? new RegExp(`^${source}$`);
  kinds.set(source, known);
  return known;
}
