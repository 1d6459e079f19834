/**
 * What brings disasters about, by classes of which one accident has one: each line names the class in words for a reader, its single
 * words, and after the bar its phrases. A word alone must say it; "power" does not, "power line" does.
 */
const CAUSE_CLASSES = `a deliberate act: arson arsonist arsonists sabotage firebomb petrol-bomb deliberately intentionally deliberate bomb missile drone gunfire explosives | foul play, on purpose, suicide bomber
an electrical fault: wiring electrical transformer battery batteries | short circuit, power line, power lines, power cable, overhead line, electrical fault, electric fault
a gas leak: | gas leak, gas explosion, gas bottle, gas cylinder, leaking gas, gas pipe, gas main
lightning: lightning thunderbolt |
carelessness with fire: cigarette candle barbecue campfire firework fireworks stove | welding sparks, welding torch, cooking oil, deep fryer, cigarette butt
human error: inattention negligence speeding drowsiness | human error, pilot error, driver error, fell asleep, asleep at the wheel, too fast, excessive speed
a fault of the machine: corrosion rust | brake failure, engine failure, engine trouble, mechanical fault, mechanical failure, technical fault, technical failure, faulty brakes, burst tyre, burst tire, steering failure, signal failure, metal fatigue, worn cable, broken bolt, snapped cable
overloading: overload overloaded overloading overweight | excess weight, too heavy
the weather: fog gale gust ice rain rainfall snow storm wind winds landslide mudslide rockfall avalanche | high water, black ice
an earthquake: earthquake quake tremor |
birds: | bird strike, flock of birds`;

interface CauseWord {
  readonly words: readonly string[];
  readonly cause: string;
}

let byFirst: ReadonlyMap<string, readonly CauseWord[]> | undefined;

/** The class of cause whose word or phrase begins at a word; null where none does. */
export function causeAt(words: readonly string[], at: number): string | null {
  byFirst ??= decoded();
  for (const { words: phrase, cause } of byFirst.get(words[at] ?? '') ?? [])
    if (phrase.every((word, i) => words[at + i] === word)) return cause;
  return null;
}

function decoded(): ReadonlyMap<string, readonly CauseWord[]> {
  const found = new Map<string, CauseWord[]>();
  for (const line of CAUSE_CLASSES.split('\n')) {
    const [cause = '', words = ''] = line.split(': ');
    const [singles = '', phrases = ''] = words.split('|');
    const all = [...phrases.split(', '), ...singles.split(' ')].map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
    for (const phrase of all) {
      const parts = phrase.split(' ');
      const first = parts[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { words: parts, cause }]);
    }
  }
  return found;
}
