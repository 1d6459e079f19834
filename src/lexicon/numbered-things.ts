/** Nouns that a number behind them names rather than counts ("Route 66", "Phase 3", "page 12"), in lower case. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `article section chapter paragraph clause title part volume vol no nos number page pages figure fig table appendix annex schedule act bill law resolution protocol
  amendment proposition prop measure question item rule route highway motorway autoroute interstate freeway road street exit junction platform gate terminal runway
  pier berth line bus tram train flight train coach room suite floor apartment apt unit flat block building ward cell lot plot zone sector district area precinct
  category cat phase stage level tier grade class type form series season episode game match race round heat lap set race day week year quarter inning innings
  group pool lane hole corner turn pole gp step point version v model mark mk generation gen channel studio station car engine boat ship box locker
  seed world formula carbon covid sars sputnik apollo soyuz shenzhou gemini voyager boeing airbus iphone windows playstation xbox android chromosome
  isotope strontium uranium plutonium caesium cesium iodine hurricane group squad brigade battalion regiment company division unit troop
  mile kilometre kilometer hall camp site point dock bay hangar base tower reactor well pipeline case docket file count charge exhibit serial id code zip postcode postal tel telephone phone
  fax ext extension psalm verse book matthew luke john opus op symphony concerto sonata bwv ip port error bug issue ticket pr vs versus tank t agenda opcode paragraph
  update pad rank ranked ranking numbered placed world-number bag row seat spot peak camp stage issue edition vat iso en din nfl nba ftse sp stoxx russell cac asx topix nikkei`.split(
    /\s+/u,
  ),
);

/** Those that name even before a plural ("phase 3 trials"): no other number can stand between them and it. */
export const ALWAYS_NUMBERED: ReadonlySet<string> = new Set(
  'phase type category tier grade version generation level stage covid article mile'.split(' '),
);

/** Last words of street names: a number before such a name is an address. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  `street st road rd avenue ave lane ln drive dr boulevard blvd way place pl square sq court ct crescent terrace close row parade highway hwy parkway pkwy
  quay plaza alley mews rue via calle strasse platz`.split(/\s+/u),
);
