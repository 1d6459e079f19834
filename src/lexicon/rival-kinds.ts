/**
 * Kinds of things and persons of which one is not the other, a line each: rivals apart by a bar, words for one of them by a comma.
 * Kinds that take one another in ("ship" and "ferry", "gun" and "rifle") are not rivals, nor kin
 * ("sister"), who stand beside one another in one family.
 */
const RIVAL_KINDS = `car,saloon,sedan,hatchback|truck,lorry|bus,coach,minibus|van,minivan|motorcycle,motorbike,moped|tram,streetcar|train|bicycle,bike|tractor
plane,airplane,aeroplane,airliner,jet|helicopter,chopper|balloon|glider
rifle|pistol,handgun,revolver|shotgun|knife,dagger|axe,hatchet|hammer|machete
petrol,gasoline|diesel|kerosene
man|woman
boy|girl
dog|cat|horse|cow|pig|goat|sheep
bank|pharmacy,drugstore|supermarket,grocery|jeweller,jeweler|casino
church|mosque|synagogue|temple
oak|beech|pine|poplar|willow|birch
wheat|barley|maize,corn|rice|rye|oats
cod|herring|mackerel|tuna|salmon|haddock
gold|silver|bronze|copper`;

/** A kind: its line, and which of the rivals of that line it is. */
export interface RivalKind {
  readonly line: number;
  readonly rival: number;
  /** All words for it. */
  readonly words: readonly string[];
}

let kinds: ReadonlyMap<string, RivalKind> | undefined;

/** The kind that a noun names, by its lemma; undefined for other words. */
export function rivalKindOf(noun: string): RivalKind | undefined {
  kinds ??= new Map(
    RIVAL_KINDS.split('\n').flatMap((text, line) =>
      text.split('|').flatMap((alternatives, rival) => {
        const words = alternatives.split(',');
        return words.map((word) => [word, { line, rival, words }] as const);
      }),
    ),
  );
  return kinds.get(noun);
}
