/** Nouns that name a place when they end its name. Lower case. */
export const PLACE_HEADS = `airfield airport alley archipelago arena avenue ave bay bayou beach bluff boulevard blvd bridge brook camp canal canyon cape castle cathedral cave cemetery channel circle city cliffs coast corridor county court cove creek crossing
dam delta desert district drive dunes estate estates falls farm farms field fields fjord forest fork fort forts gap garden gardens gate glacier glen gorge grounds grove gulch gulf hall harbor harbour haven heights highway hill hills hospital hotel
hollow inlet island islands isle isles jail junction kibbutz lagoon lake lakes landing lane lighthouse line lock lodge mall manor market marina marsh meadow meadows memorial mesa mill mine monument motorway mount mountain mountains narrows
neighborhood ocean oblast palace parish park parkway pass path peak peninsula pier pike place plain plains plateau plaza point pond port prefecture prison province quarry quarter quay rainforest ranch range rapids reef region republic reservoir resort ridge
river rivers road rock rocks sands sea shoals shore shores sound spring springs square stadium station strait straits strand street st stream summit swamp temple terminal terrace territories territory tower towers town township trail triangle tunnel turnpike
valley viaduct village volcano way wharf woods yard zone tombs ruins theatre territory`;

/** Words that open the name of a place ("Mount …", "Lake …", "Gulf of …"). Lower case, without full stop. */
export const PLACE_OPENERS = `mount mt lake cape fort port san santa santo sao saint st ste los las el new isle gulf bay strait straits sea river rio villa camp ciudad puerto nizhny nizhniy novo stary upper lower greater east west north south
northern southern eastern western central inner outer point jalan plaza piazza rue via pont wadi jabal tel beit bir kafr khan deir kibbutz republic kingdom city state province town islands islamic castel castello monte montes mont torre porto vila belle bad baden sankt alto isla ile ilha playa praia cote valle pueblo cerro costa ponte santiago`;

/** Of those, the ones that open nothing but places ("Lake …", "Gulf of …"). */
export const PLACE_OPENERS_ALONE =
  'mount mt lake cape gulf bay strait straits sea river puerto jalan plaza piazza rue via wadi tel beit kafr kibbutz castel ciudad nizhny isle playa praia';

/** Lower-case nouns that say right before a name, often with "of", that it is a place's ("the town of X", "village X"). */
export const PLACE_NOUNS = `airport area bay borough canton capital city coast coastal community county district enclave hamlet harbor harbour island islands isle kingdom municipality neighborhood neighbourhood peninsula port prefecture province
region republic resort river state states stronghold suburb suburbs territory town township valley village volcano lake mountain`;

/** Lower-case nouns that say right after a name that it is a place's ("X province", "X airport"). */
export const PLACE_FOLLOWERS = `airport area authorities bay border bridge capital city coast county court district enclave harbor harbour highway hospital hotel island islands jail mayor metro municipality neighborhood neighbourhood oblast peninsula
port prefecture prison province region republic resident residents resort river road square state station street suburb suburbs territory time town valley village volcano stadium subway`;

/** Prepositions and other words right before a place that hardly stand before anything else. */
export const PLACE_PREPOSITIONS = 'in near across throughout outside inside around within into toward towards via off onto beyond';

/** Points of the compass before a place ("northern X", "downtown X"). */
export const PLACE_DIRECTIONS = `northern southern eastern western central northeastern northwestern southeastern southwestern north south east west northeast northwest southeast southwest downtown nearby neighboring neighbouring suburban mainland rural
upstate coastal occupied war-torn midtown`;
