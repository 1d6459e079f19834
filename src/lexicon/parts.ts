/** Rooms and parts of buildings, ships, aircraft and vehicles in which a fire can start; one word of several for a part stands after "=". */
export const PARTS: ReadonlyMap<string, string> = new Map(
  `attic=attic,loft basement=basement,cellar balcony bathroom bedroom boiler-room kitchen=kitchen,galley kitchenette lounge=lounge,parlour corridor=corridor,hallway
  lobby=lobby,foyer roof stairwell=stairwell,staircase lift=lift,elevator garage=garage,carport shed workshop warehouse=warehouse,storeroom laundry
  office classroom library cafeteria=cafeteria,canteen gym stage ward pharmacy laboratory=laboratory,lab engine-room engine deck hold bridge cabin cockpit
  wheelhouse tail wing boot=boot,trunk bonnet generator kiln furnace control-room pump-room server-room bar restaurant nightclub shop bakery
  sauna chimney escalator platform carriage locomotive`
    .split(/\s+/u)
    .flatMap((entry) => {
      const [name = '', words = name] = entry.split('=');
      return words.split(',').map((word) => [word, name] as const);
    }),
);

/** "engine *room*": heads that name a part only with the word before them. */
export const ROOMS: ReadonlySet<string> = new Set(['room', 'deck', 'floor', 'compartment', 'hall', 'tank']);

/** Verbs for the outbreak of a fire and the like, by their lemmas; those with a companion are read with it. */
export const BREAKING_OUT: ReadonlyMap<string, string | null> = new Map([
  ['start', null],
  ['begin', null],
  ['originate', null],
  ['erupt', null],
  ['ignite', null],
  ['break', 'out'],
  ['take', 'hold'],
]);
