/**
 * What brings disasters about, by classes of which one accident has one: each line names the class in words for a reader, its single
 * words, and after the bar its phrases. A word alone must say it; "power" does not, "power line" does.
 */
const CAUSE_CLASSES = `a deliberate act: arson arsonist arsonists sabotage firebomb petrol-bomb deliberately intentionally deliberate bomb missile drone gunfire explosives | foul play, on purpose, suicide bomber
an electrical fault: wiring electrical transformer battery batteries | short circuit, power line, power lines, power cable, overhead line, electrical fault, electric fault
a gas leak: | gas leak, gas explosion, gas bottle, gas cylinder, leaking gas, gas pipe, gas main
lightning: lightning thunderbolt |
a fire outside: wildfire bushfire | bush fire, grass fire, forest fire, dry grass
carelessness with fire: cigarette candle barbecue campfire firework fireworks stove | welding sparks, welding torch, cooking oil, deep fryer, cigarette butt
human error: inattention negligence speeding drowsiness carelessness | human error, pilot error, driver error, operator error, operating error, navigation error, fell asleep, asleep at the wheel, too fast, excessive speed, wrong switch, wrong button, wrong valve, wrong lever, wrong circuit, wrong turn, wrong breaker, maintenance crew, operational error, by people
a fault of the machine: corrosion rust pump pumps turbopump bearing bearings gearbox valve valves rudder propeller driveshaft piston turbine compressor rotor gasket flange hinge winch brakes | brake failure, engine failure, engine trouble, mechanical fault, mechanical failure, technical fault, technical failure, faulty brakes, burst tyre, burst tire, steering failure, signal failure, metal fatigue, worn cable, broken bolt, snapped cable, faulty weld, failed pump, faulty pump, broken pump
a fault of the software: software bug malware virus cyberattack hackers | computer fault, computer error, computer failure, programming error, software update, coding error
a fault of the track: | broken rail, cracked rail, buckled rail, faulty points, buckled track, track defect, faulty track, worn rail
digging or building work: digging drilling blasting excavation excavator tunnelling mining fracking quarrying dredging | building work, construction work, nearby works, building works
the river: river | river water
the wells: well wells borehole boreholes |
bad food: meat egg eggs poultry salad shellfish oysters seafood | food poisoning, contaminated food, raw milk
overloading: overload overloaded overloading overweight | excess weight, too heavy
the weather: fog gale gust gusts ice rain rains rainfall snow storm wind winds snowfall frost heat drought | high water, black ice
a slide of earth or snow: landslide landslip mudslide rockfall avalanche | mountain came down
an earthquake: earthquake quake tremor |
birds: geese gulls | bird strike, flock of birds`;

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
