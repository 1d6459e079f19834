/**
 * Abbreviations whose dot ends no sentence and which the tagger does not know, by what must follow them. As written.
 */
export const BEFORE_NAME: readonly string[] =
  `Rev Hon Maj Cpl Pfc Pvt Spc Adm Amb Atty Asst Assoc Cllr Clr Coun Supt Insp Det Adv Advt Pres Sec Ald Msgr Fr Br Sr Cmdr Cdr Cmdre Comdr Brig Lieut Const PC Sqn
  Wg Flt Treas Supt Shri Smt Kum Dato Datuk Ven Rt Mx Mme Mlle Sra Srta Herr Gov Lt`.split(/\s+/u);

/** Before any word: "Dept. of Health", "Pvt. Ltd.", "approx. 40". */
export const BEFORE_WORD: readonly string[] = 'Dept Univ Assn Pvt Bros Intl Natl approx Approx ca Tues Wed Thurs Thur Weds'.split(' ');

/** Before a number: "Vol. 5", "Sec. 12", "pp. 3". */
export const BEFORE_NUMBER: readonly string[] = 'Vol Fig Figs Art Arts Sec Secs Ch Nos nos pp Para Cl Ex'.split(' ');

/** Units behind a number, before a word in small letters: "5 km. away". */
export const UNIT_SHORTS: readonly string[] = 'km cm mm kg lb lbs oz ft yd yds mi hr hrs min mins sec secs sq cu'.split(' ');

/** Last parts of addresses on the net: "Example.com" is one name. */
export const NET_ENDINGS: readonly string[] = 'com org net gov edu info io co tv ai uk au nz za ke ng jp ca de fr eu'.split(' ');
