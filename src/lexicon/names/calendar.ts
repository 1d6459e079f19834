/** Capitalised words of the calendar, which name nobody. Lower case, without full stop. */
export const CALENDAR_WORDS = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving halloween hanukkah passover new-year eve day gmt est edt pst pdt cet bst utc a.m p.m pm a.m. p.m. b.c. a.d. b.c.e. c.e.`;

/** What names of laws, events, prizes, works and eras end with: capitalised names of neither person, body nor place. Lower case. */
export const THING_HEADS = `accord accords act acts agreement amendment anniversary attack award awards battle bible bill bond bonds book bowl brigade championship championships code code competition constitution convention
crisis cup cups day days deal declaration decree derby earthquake edition election elections era exhibition expo fair famine festival fever final finals fire flu formula game games gospel grand-prix guide heritage holiday holocaust
hurricane index initiative internet journey jubilee koran law laws massacre match medal month night number oath olympics open opera operation opinion papers peace plan prize prizes programme program proposal protocol pulitzer quran
reformation renaissance report resolution revolution roadmap round rule rules season section series show slam solidarity song standard storm strategy study summit superbowl survey syndrome tax test theory title torah tour tournament
treaties treaty trial trophy uprising version virus war wars web week world-series year years`;

/** Abbreviations in capitals of things, not of bodies or places. Lower case. */
export const THING_ACRONYMS = `ac ai aids ar atm ba bc bmi br bs btu cad cat cctv cd ceo cfc cfo cio coo covid cpi cpr cpu crt ct cto cv dc dna dui dvd dvr dwi ebitda ecg eeg ekg emi ep esp etf ev faq fm gdp gmo
gmt gnp gpa gps gpu hd hdtv hiv hiv-aids hmo hr html http icbm icu id ied iou ipo iq isbn iv ivf kpi lcd led lgbt lgbtq lp lpg lng lsd ma mba md mmr mp3 mri mvp nft ok pa pc pdf phd pin plc pm ppe ppi pr ptsd pvc qr r&b rbi
rip rna rpm rsvp rv sars sat sats sim sms sos std suv swat tb tnt tv tvs tv's ufo url usb utc uv vat vcr vhs vip vhf voip vpn vr wifi wi-fi wmd www xl xxl 3d 4g 5g 4k`;
