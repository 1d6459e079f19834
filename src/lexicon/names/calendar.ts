/** Capitalised words of the calendar, which name nobody. Lower case, without full stop. */
export const CALENDAR_WORDS = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving halloween hanukkah passover new-year eve day gmt est edt pst pdt cet bst utc a.m p.m am pm`;

/** What names of laws, events, prizes, works and eras end with: capitalised names of neither person, body nor place. Lower case. */
export const THING_HEADS = `accord accords act acts agreement amendment anniversary attack award awards battle bible bill bond bonds book bowl brigade championship championships code code competition constitution convention
crisis cup cups day days deal declaration decree derby earthquake edition election elections era exhibition expo fair famine festival fever final finals fire flu formula game games gospel grand-prix guide heritage holiday holocaust
hurricane index initiative internet journey jubilee koran law laws massacre match medal month night number oath olympics open opera operation opinion papers peace plan prize prizes programme program proposal protocol pulitzer quran
reformation renaissance report resolution revolution roadmap round rule rules season section series show slam solidarity song standard storm strategy study summit superbowl survey syndrome tax test theory title torah tour tournament
treaties treaty trial trophy uprising version virus war wars web week world-series year years`;
