/** Everyday words for a kind of thing with common members: who names the member names the kind, too. */
const KINDS = `poultry chicken turkey duck goose hen
meat beef pork lamb mutton veal poultry chicken
grain wheat barley maize corn rye oats
fish cod herring mackerel tuna salmon haddock
fruit apple banana orange grape
vehicle car truck lorry bus van motorcycle
aircraft plane airplane jet helicopter airliner
ship boat ferry tanker vessel freighter
weapon gun rifle pistol knife
fuel petrol gasoline diesel kerosene
metal steel iron aluminium aluminum copper
child son daughter boy girl
parent mother father
sibling brother sister
person man woman people`;

let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether one word names the kind of thing that the other is a member of ("poultry" and "chicken"). Singular, lower case. */
export function isKindOf(a: string, b: string): boolean {
  kinds ??= new Map(
    KINDS.split('\n').map((line) => {
      const [kind = '', ...members] = line.split(' ');
      return [kind, new Set(members)];
    }),
  );
  return kinds.get(a)?.has(b) === true || kinds.get(b)?.has(a) === true;
}
