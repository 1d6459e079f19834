/** Numbers of the events that an automaton's JSON knows: the end of the text, and what leads on whatever comes next. */
const END_OF_TEXT = 2_070_000;
const OTHERWISE = '2070003';

/** Dense numbers for the events of all automata; 0 is any other event. */
export class Alphabet {
  readonly #numbers = new Map<number, number>();

  /** The number of an event, which from now on is known. */
  enter(event: number): number {
    const number = this.#numbers.get(event) ?? this.#numbers.size + 1;
    this.#numbers.set(event, number);
    return number;
  }

  numberOf(event: number): number {
    return this.#numbers.get(event) ?? 0;
  }

  get endOfText(): number {
    return this.enter(END_OF_TEXT);
  }
}

/** Most events of an alphabet. */
const EVENTS = 128;

/** Next state by state and event, and what a state ends; state 0 is the root. */
export interface Automaton {
  readonly next: Int16Array;
  readonly otherwise: Int16Array;
  /** 0: no end, 1: the end of what is passed over, 2: the end of a pattern. */
  readonly ends: Uint8Array;
  /** What the pattern says, and how far behind its first token it says so. */
  readonly says: Int16Array;
  readonly offset: Int16Array;
  readonly endOfText: number;
}

type Json = readonly [
  version: number,
  lastState: number,
  next: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ends: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly number[]>>,
];

/** An automaton of the model, with its events entered into the alphabet. */
export function readAutomaton(json: string, alphabet: Alphabet): Automaton {
  const [, lastState, next, ends, marks]: Json = JSON.parse(json);
  const states = lastState + 1;
  const automaton = {
    next: new Int16Array(states * EVENTS),
    otherwise: new Int16Array(states),
    ends: new Uint8Array(states),
    says: new Int16Array(states),
    offset: new Int16Array(states),
    endOfText: alphabet.endOfText,
  };
  for (const [state, steps] of Object.entries(next)) {
    for (const [event, to] of Object.entries(steps)) {
      if (event === OTHERWISE) automaton.otherwise[Number(state)] = to;
      else automaton.next[Number(state) * EVENTS + alphabet.enter(Number(event))] = to;
    }
  }
  for (const [state, name] of Object.entries(ends)) {
    automaton.ends[Number(state)] = name === '0' ? 1 : 2;
    automaton.says[Number(state)] = Number(name) || 0;
    automaton.offset[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return automaton;
}

/** What is found of an automaton's patterns: where each says something and what, from left to right. */
export interface Found {
  readonly places: number[];
  readonly said: number[];
}

/** Finds the patterns in the first `length` events, each as long as it may be; a walk that leads nowhere is gone back on. */
export function recognise(automaton: Automaton, events: Uint8Array, length: number): Found {
  const { next, otherwise, ends, endOfText } = automaton;
  const places: number[] = [];
  const said: number[] = [];
  let first = 0;
  let state = 0;
  let resort = 0;
  let resortAt = 0;
  const keep = (end: number) => {
    if (ends[end] !== 2) return;
    places.push(first + (automaton.offset[end] ?? 0));
    said.push(automaton.says[end] ?? 0);
  };
  for (let i = 0; i <= length; i += 1) {
    let stay = true;
    for (let j = i; j <= length && stay; j += 1) {
      let to = next[state * EVENTS + (j === length ? endOfText : (events[j] ?? 0))] ?? 0;
      if (state === 0 && to !== 0) first = j;
      const at = j;
      if ((ends[to] ?? 0) !== 0) {
        keep(to);
        i = j;
        stay = false;
        to = 0;
        resort = 0;
      } else if (to === 0) {
        if (resort !== 0) {
          keep(resort);
          i = resortAt;
          resort = 0;
        }
        stay = false;
      }
      state = to;
      if ((otherwise[state] ?? 0) !== 0) {
        resortAt = at;
        resort = otherwise[state] ?? 0;
      }
    }
  }
  return { places, said };
}
