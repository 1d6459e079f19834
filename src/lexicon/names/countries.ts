/**
 * Countries of the world and the lands that the news treats like one, written by hand from general knowledge.
 * One line a country: name; ISO 3166-1 code; other names; adjectives and inhabitants; capitals; seats of government that stand for it.
 * Alternatives are separated by commas. Names stand without diacritics, as they are looked up.
 */
export const COUNTRIES = `
Afghanistan;AF;Islamic Emirate of Afghanistan;Afghan,Afghans;Kabul;
Albania;AL;;Albanian,Albanians;Tirana;
Algeria;DZ;;Algerian,Algerians;Algiers;
Andorra;AD;;Andorran,Andorrans;Andorra la Vella;
Angola;AO;;Angolan,Angolans;Luanda;
Antigua and Barbuda;AG;Antigua;Antiguan,Antiguans;;
Argentina;AR;;Argentine,Argentines,Argentinian,Argentinians;Buenos Aires;Casa Rosada
Armenia;AM;;Armenian,Armenians;Yerevan;
Australia;AU;Commonwealth of Australia;Australian,Australians,Aussie;Canberra;
Austria;AT;;Austrian,Austrians;Vienna;
Azerbaijan;AZ;;Azerbaijani,Azerbaijanis,Azeri,Azeris;Baku;
Bahamas;BS;The Bahamas;Bahamian,Bahamians;Nassau;
Bahrain;BH;;Bahraini,Bahrainis;Manama;
Bangladesh;BD;;Bangladeshi,Bangladeshis;Dhaka;
Barbados;BB;;Barbadian,Barbadians;Bridgetown;
Belarus;BY;Byelorussia;Belarusian,Belarusians,Belarussian;Minsk;
Belgium;BE;;Belgian,Belgians;Brussels;
Belize;BZ;;Belizean,Belizeans;Belmopan;
Benin;BJ;;Beninese;Porto-Novo;
Bhutan;BT;;Bhutanese;Thimphu;
Bolivia;BO;;Bolivian,Bolivians;La Paz,Sucre;
Bosnia and Herzegovina;BA;Bosnia,Bosnia-Herzegovina;Bosnian,Bosnians;Sarajevo;
Botswana;BW;;Botswanan,Botswanans;Gaborone;
Brazil;BR;;Brazilian,Brazilians;Brasilia;Planalto
Brunei;BN;;Bruneian,Bruneians;Bandar Seri Begawan;
Bulgaria;BG;;Bulgarian,Bulgarians;Sofia;
Burkina Faso;BF;;Burkinabe;Ouagadougou;
Burundi;BI;;Burundian,Burundians;Bujumbura,Gitega;
Cambodia;KH;;Cambodian,Cambodians;Phnom Penh;
Cameroon;CM;;Cameroonian,Cameroonians;Yaounde;
Canada;CA;;Canadian,Canadians;Ottawa;
Cape Verde;CV;Cabo Verde;Cape Verdean,Cape Verdeans;Praia;
Central African Republic;CF;;Central African;Bangui;
Chad;TD;;Chadian,Chadians;N'Djamena;
Chile;CL;;Chilean,Chileans;Santiago;La Moneda
China;CN;People's Republic of China,PRC,Mainland China;Chinese;Beijing,Peking;Zhongnanhai
Colombia;CO;;Colombian,Colombians;Bogota;
Comoros;KM;;Comoran,Comorans;Moroni;
Congo;CG;Republic of Congo,Republic of the Congo,Congo-Brazzaville;Congolese;Brazzaville;
Democratic Republic of the Congo;CD;Democratic Republic of Congo,DRC,DR Congo,Zaire,Congo-Kinshasa;;Kinshasa;
Costa Rica;CR;;Costa Rican,Costa Ricans;San Jose;
Croatia;HR;;Croatian,Croatians,Croat,Croats;Zagreb;
Cuba;CU;;Cuban,Cubans;Havana;
Cyprus;CY;;Cypriot,Cypriots,Greek Cypriot,Greek Cypriots;Nicosia;
Czech Republic;CZ;Czechia;Czech,Czechs;Prague;
Czechoslovakia;;;Czechoslovak,Czechoslovaks;;
Denmark;DK;;Danish,Dane,Danes;Copenhagen;
Djibouti;DJ;;Djiboutian,Djiboutians;;
Dominica;DM;;;Roseau;
Dominican Republic;DO;;Dominican,Dominicans;Santo Domingo;
East Timor;TL;Timor-Leste;Timorese;Dili;
Ecuador;EC;;Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans;Quito;
Egypt;EG;;Egyptian,Egyptians;Cairo;
El Salvador;SV;;Salvadoran,Salvadorans,Salvadorean;San Salvador;
Equatorial Guinea;GQ;;Equatoguinean;Malabo;
Eritrea;ER;;Eritrean,Eritreans;Asmara;
Estonia;EE;;Estonian,Estonians;Tallinn;
Eswatini;SZ;Swaziland;Swazi,Swazis;Mbabane;
Ethiopia;ET;;Ethiopian,Ethiopians;Addis Ababa;
Fiji;FJ;;Fijian,Fijians;Suva;
Finland;FI;;Finnish,Finn,Finns;Helsinki;
France;FR;;French,Frenchman,Frenchmen,Frenchwoman;Paris;Elysee,Elysee Palace
Gabon;GA;;Gabonese;Libreville;
Gambia;GM;The Gambia;Gambian,Gambians;Banjul;
Georgia;GE;;Georgian,Georgians;Tbilisi;
Germany;DE;Federal Republic of Germany,West Germany,East Germany;German,Germans,West German,East German;Berlin;
Ghana;GH;;Ghanaian,Ghanaians;Accra;
Greece;GR;;Greek,Greeks;Athens;
Greenland;GL;;Greenlandic,Greenlander,Greenlanders;Nuuk;
Grenada;GD;;Grenadian,Grenadians;;
Guatemala;GT;;Guatemalan,Guatemalans;Guatemala City;
Guinea;GN;;Guinean,Guineans;Conakry;
Guinea-Bissau;GW;;;Bissau;
Guyana;GY;;Guyanese;Georgetown;
Haiti;HT;;Haitian,Haitians;Port-au-Prince;
Honduras;HN;;Honduran,Hondurans;Tegucigalpa;
Hong Kong;HK;;Hong Konger,Hong Kongers;;
Hungary;HU;;Hungarian,Hungarians;Budapest;
Iceland;IS;;Icelandic,Icelander,Icelanders;Reykjavik;
India;IN;;Indian,Indians;New Delhi,Delhi;
Indonesia;ID;;Indonesian,Indonesians;Jakarta;
Iran;IR;Islamic Republic of Iran,Persia;Iranian,Iranians,Persian;Tehran,Teheran;
Iraq;IQ;;Iraqi,Iraqis;Baghdad;
Ireland;IE;Republic of Ireland,Irish Republic;Irish,Irishman,Irishmen;Dublin;
Israel;IL;;Israeli,Israelis;Jerusalem,Tel Aviv;
Italy;IT;;Italian,Italians;Rome;
Ivory Coast;CI;Cote d'Ivoire;Ivorian,Ivorians;Yamoussoukro,Abidjan;
Jamaica;JM;;Jamaican,Jamaicans;Kingston;
Japan;JP;;Japanese;Tokyo;
Jordan;JO;;Jordanian,Jordanians;Amman;
Kazakhstan;KZ;Kazakstan;Kazakh,Kazakhs,Kazakhstani;Astana,Nur-Sultan;
Kenya;KE;;Kenyan,Kenyans;Nairobi;
Kiribati;KI;;;Tarawa;
Kosovo;XK;;Kosovar,Kosovars,Kosovan;Pristina;
Kuwait;KW;;Kuwaiti,Kuwaitis;Kuwait City;
Kyrgyzstan;KG;;Kyrgyz;Bishkek;
Laos;LA;;Lao,Laotian,Laotians;Vientiane;
Latvia;LV;;Latvian,Latvians;Riga;
Lebanon;LB;;Lebanese;Beirut;
Lesotho;LS;;Basotho;Maseru;
Liberia;LR;;Liberian,Liberians;Monrovia;
Libya;LY;;Libyan,Libyans;Tripoli;
Liechtenstein;LI;;;Vaduz;
Lithuania;LT;;Lithuanian,Lithuanians;Vilnius;
Luxembourg;LU;;Luxembourger,Luxembourgers;;
Macau;MO;Macao;Macanese;;
Madagascar;MG;;Malagasy;Antananarivo;
Malawi;MW;;Malawian,Malawians;Lilongwe;
Malaysia;MY;;Malaysian,Malaysians;Kuala Lumpur,Putrajaya;
Maldives;MV;;Maldivian,Maldivians;;
Mali;ML;;Malian,Malians;Bamako;
Malta;MT;;Maltese;Valletta;
Marshall Islands;MH;;Marshallese;Majuro;
Mauritania;MR;;Mauritanian,Mauritanians;Nouakchott;
Mauritius;MU;;Mauritian,Mauritians;Port Louis;
Mexico;MX;;Mexican,Mexicans;Mexico City;
Micronesia;FM;;Micronesian,Micronesians;Palikir;
Moldova;MD;Moldavia;Moldovan,Moldovans;Chisinau;
Monaco;MC;;Monegasque;;
Mongolia;MN;;Mongolian,Mongolians;Ulaanbaatar,Ulan Bator;
Montenegro;ME;;Montenegrin,Montenegrins;Podgorica;
Morocco;MA;;Moroccan,Moroccans;Rabat;
Mozambique;MZ;;Mozambican,Mozambicans;Maputo;
Myanmar;MM;Burma;Burmese;Naypyidaw,Yangon,Rangoon;
Namibia;NA;;Namibian,Namibians;Windhoek;
Nauru;NR;;Nauruan,Nauruans;Yaren;
Nepal;NP;;Nepali,Nepalis,Nepalese;Kathmandu,Katmandu;
Netherlands;NL;The Netherlands,Holland;Dutch,Dutchman,Dutchmen;The Hague,Amsterdam;
New Zealand;NZ;;New Zealander,New Zealanders,Kiwi,Kiwis;Wellington;
Nicaragua;NI;;Nicaraguan,Nicaraguans;Managua;
Niger;NE;;Nigerien,Nigeriens;Niamey;
Nigeria;NG;;Nigerian,Nigerians;Abuja;
North Korea;KP;Democratic People's Republic of Korea,DPRK,N. Korea,NKorea;North Korean,North Koreans;Pyongyang;
North Macedonia;MK;Macedonia;Macedonian,Macedonians;Skopje;
Northern Ireland;;Ulster;Northern Irish;Belfast;Stormont
Norway;NO;;Norwegian,Norwegians;Oslo;
Oman;OM;;Omani,Omanis;Muscat;
Pakistan;PK;;Pakistani,Pakistanis;Islamabad;
Palau;PW;;Palauan,Palauans;Ngerulmud;
Palestine;PS;Palestinian Territories,State of Palestine;Palestinian,Palestinians;Ramallah;
Panama;PA;;Panamanian,Panamanians;Panama City;
Papua New Guinea;PG;;Papua New Guinean;Port Moresby;
Paraguay;PY;;Paraguayan,Paraguayans;Asuncion;
Peru;PE;;Peruvian,Peruvians;Lima;
Philippines;PH;The Philippines;Philippine,Filipino,Filipinos,Filipina;Manila;Malacanang
Poland;PL;;Polish,Pole,Poles;Warsaw;
Portugal;PT;;Portuguese;Lisbon;
Puerto Rico;PR;;Puerto Rican,Puerto Ricans;San Juan;
Qatar;QA;;Qatari,Qataris;Doha;
Romania;RO;;Romanian,Romanians;Bucharest;
Russia;RU;Russian Federation;Russian,Russians;Moscow;Kremlin
Rwanda;RW;;Rwandan,Rwandans;Kigali;
Saint Kitts and Nevis;KN;St. Kitts and Nevis,St. Kitts;;Basseterre;
Saint Lucia;LC;St. Lucia;St. Lucian;Castries;
Saint Vincent and the Grenadines;VC;St. Vincent and the Grenadines,St. Vincent;;Kingstown;
Samoa;WS;Western Samoa;Samoan,Samoans;Apia;
San Marino;SM;;Sammarinese;;
Sao Tome and Principe;ST;Sao Tome;;;
Saudi Arabia;SA;Kingdom of Saudi Arabia;Saudi,Saudis,Saudi Arabian;Riyadh;
Scotland;;;Scottish,Scot,Scots;Edinburgh;Holyrood
Senegal;SN;;Senegalese;Dakar;
Serbia;RS;;Serbian,Serbians,Serb,Serbs;Belgrade;
Seychelles;SC;;Seychellois;;
Sierra Leone;SL;;Sierra Leonean,Sierra Leoneans;Freetown;
Singapore;SG;;Singaporean,Singaporeans;;
Slovakia;SK;;Slovak,Slovaks,Slovakian;Bratislava;
Slovenia;SI;;Slovenian,Slovenians,Slovene,Slovenes;Ljubljana;
Solomon Islands;SB;;Solomon Islander;Honiara;
Somalia;SO;;Somali,Somalis;Mogadishu;
Somaliland;;;Somalilander;Hargeisa;
South Africa;ZA;;South African,South Africans;Pretoria,Cape Town;
South Korea;KR;Republic of Korea,ROK,S. Korea,SKorea;South Korean,South Koreans;Seoul;Blue House
South Sudan;SS;;South Sudanese;Juba;
Soviet Union;;USSR,U.S.S.R.;Soviet,Soviets;;
Spain;ES;;Spanish,Spaniard,Spaniards;Madrid;Moncloa
Sri Lanka;LK;Ceylon;Sri Lankan,Sri Lankans;Colombo;
Sudan;SD;;Sudanese;Khartoum;
Suriname;SR;;Surinamese;Paramaribo;
Sweden;SE;;Swedish,Swede,Swedes;Stockholm;
Switzerland;CH;;Swiss;Bern,Berne;
Syria;SY;;Syrian,Syrians;Damascus;
Taiwan;TW;Republic of China;Taiwanese;Taipei;
Tajikistan;TJ;;Tajik,Tajiks;Dushanbe;
Tanzania;TZ;;Tanzanian,Tanzanians;Dodoma,Dar es Salaam;
Thailand;TH;;Thai,Thais;Bangkok;
Tibet;;;Tibetan,Tibetans;Lhasa;
Togo;TG;;Togolese;Lome;
Tonga;TO;;Tongan,Tongans;Nuku'alofa;
Trinidad and Tobago;TT;Trinidad;Trinidadian,Trinidadians;Port of Spain;
Tunisia;TN;;Tunisian,Tunisians;Tunis;
Turkey;TR;Turkiye;Turkish,Turk,Turks;Ankara;
Turkmenistan;TM;;Turkmen;Ashgabat;
Tuvalu;TV;;Tuvaluan;Funafuti;
Uganda;UG;;Ugandan,Ugandans;Kampala;
Ukraine;UA;;Ukrainian,Ukrainians;Kyiv,Kiev;
United Arab Emirates;AE;UAE,U.A.E.,Emirates;Emirati,Emiratis;Abu Dhabi;
United Kingdom;GB;UK,U.K.,Britain,Great Britain,England;British,Briton,Britons,English,Englishman,Englishmen;London;Whitehall,Downing Street,Westminster
United States;US;United States of America,US,U.S.,USA,U.S.A.,America;American,Americans;Washington;White House,Pentagon,Capitol Hill
Uruguay;UY;;Uruguayan,Uruguayans;Montevideo;
Uzbekistan;UZ;;Uzbek,Uzbeks;Tashkent;
Vanuatu;VU;;ni-Vanuatu;Port Vila;
Vatican City;VA;Holy See;;;Vatican
Venezuela;VE;;Venezuelan,Venezuelans;Caracas;Miraflores
Vietnam;VN;Viet Nam;Vietnamese;Hanoi;
Wales;;;Welsh,Welshman,Welshmen;Cardiff;
Western Sahara;EH;;Sahrawi,Sahrawis;Laayoune;
Yemen;YE;;Yemeni,Yemenis;Sanaa,San'a;
Yugoslavia;;;Yugoslav,Yugoslavs,Yugoslavian;;
Zambia;ZM;;Zambian,Zambians;Lusaka;
Zimbabwe;ZW;Rhodesia;Zimbabwean,Zimbabweans;Harare;
`;

/** States, provinces, territories and regions that the news names without their country: country, then the names. */
export const REGIONS = `
United States;Ala,Ariz,Ark,Calif,Colo,Conn,Fla,Kan,Ky,Md,Mich,Minn,Mont,Neb,Nev,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla,Penn,R.I.,S.C.,S.D.,Tenn,Tex,Vt,W.Va.,Wis,Wyo,D.C.,Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,District of Columbia,Guam,American Samoa,New England,Midwest,Silicon Valley,Wall Street,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Long Island,Hollywood,Harlem,Cape Cod,Great Lakes,Appalachia,Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,D.C.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,N.C.,N.D.,N.H.,N.J.,N.M.,N.Y.,Neb.,Nev.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Va.,Vt.,W.Va.,W. Va.,Wash.,Wis.,Wyo.
Canada;Ont,Que,Alta,Sask,Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Labrador,Nova Scotia,Ontario,Prince Edward Island,Quebec,Saskatchewan,Yukon,Nunavut
Australia;New South Wales,Queensland,South Australia,Tasmania,Victoria,Western Australia,Northern Territory
United Kingdom;Cornwall,Devon,Dorset,Kent,Essex,Sussex,Surrey,Hampshire,Norfolk,Suffolk,Yorkshire,Lancashire,Cumbria,Northumberland,Derbyshire,Cheshire,Merseyside,Midlands,Gibraltar,Bermuda,Falkland Islands,Isle of Man,Jersey,Guernsey,Shetland,Orkney,Hebrides
Germany;Bavaria,Saxony,Lower Saxony,Hesse,Brandenburg,Thuringia,Saarland,North Rhine-Westphalia,Baden-Wuerttemberg,Schleswig-Holstein
France;Brittany,Normandy,Provence,Alsace,Lorraine,Burgundy,Corsica,Martinique,Guadeloupe,French Guiana,New Caledonia,French Polynesia
Spain;Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Balearic Islands,Mallorca,Ibiza
Italy;Sicily,Sardinia,Tuscany,Lombardy,Umbria,Piedmont,Calabria
Portugal;Azores,Madeira,Algarve,Alentejo
Russia;Siberia,Chechnya,Dagestan,Ingushetia,Tatarstan,Kamchatka,Sakhalin,Kaliningrad,Ossetia,North Ossetia,Crimea,Soviet Far East
Ukraine;Donbas,Donbass,Donetsk,Luhansk
Georgia;Abkhazia,South Ossetia
China;Xinjiang,Guangdong,Sichuan,Hunan,Hubei,Henan,Hebei,Yunnan,Fujian,Zhejiang,Jiangsu,Shandong,Shanxi,Shaanxi,Gansu,Guangxi,Guizhou,Hainan,Heilongjiang,Inner Mongolia,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Anhui
Japan;Hokkaido,Honshu,Kyushu,Shikoku,Okinawa,Fukushima
India;Assam,Bihar,Gujarat,Haryana,Karnataka,Kashmir,Kerala,Maharashtra,Manipur,Odisha,Punjab,Rajasthan,Tamil Nadu,Telangana,Uttar Pradesh,Uttarakhand,West Bengal,Madhya Pradesh,Andhra Pradesh,Goa,Jammu,Ladakh
Pakistan;Balochistan,Baluchistan,Sindh,Waziristan,North Waziristan,South Waziristan,Khyber Pakhtunkhwa
Indonesia;Java,Sumatra,Borneo,Sulawesi,Bali,Papua,Aceh,Lombok
Philippines;Mindanao,Luzon,Visayas
Iraq;Iraqi Kurdistan,Anbar
Malaysia;Sabah,Sarawak,Johor,Penang,Selangor,Kedah,Kelantan,Pahang,Perak,Perlis,Terengganu,Negri Sembilan,Malacca
Palestine;Gaza,Gaza Strip,West Bank
Sudan;Darfur
Ethiopia;Tigray,Oromia
Syria;Idlib,Golan Heights
Greece;Crete,Corfu,Rhodes,Lesbos
Turkey;Anatolia
Bosnia and Herzegovina;Republika Srpska
Serbia;Vojvodina
Denmark;Faroe Islands
Mexico;Chiapas,Oaxaca,Yucatan,Baja California,Sinaloa,Chihuahua
Antarctica;South Pole
`;

/** Continents, seas and regions of several countries. */
export const WORLD_REGIONS = `
Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Eurasia,Australasia,Middle East,Mideast,Near East,Far East,Southeast Asia,
Northeast Asia,East Asia,South Asia,Central Asia,West Africa,East Africa,North Africa,Southern Africa,Central Africa,Horn of Africa,Sahel,Sahara,Maghreb,Balkans,Caucasus,
Scandinavia,Baltics,Eastern Europe,Western Europe,Central Europe,Southern Europe,Northern Europe,Iberia,Benelux,Caribbean,West Indies,Pacific,Atlantic,Indian Ocean,Pacific Ocean,
Atlantic Ocean,Arctic,Arctic Ocean,North Pole,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Baltic Sea,Caspian Sea,North Sea,South China Sea,East China Sea,Yellow Sea,Persian Gulf,
Arabian Gulf,Gulf,Gulf of Mexico,English Channel,Suez Canal,Panama Canal,Korea,Korean Peninsula,Arabian Peninsula,Alps,Andes,Himalayas,Pyrenees,Rockies,Amazon,Nile,Danube,Rhine,Volga,
Thames,Seine,Mekong,Ganges,Euphrates,Tigris,Kurdistan,West,East,North,South,Indochina,Polynesia,Melanesia,Levant,Palestine,Transcaucasia,Earth,Moon,Mars,Venus,Jupiter,Saturn
`;

/** Peoples, faiths and allegiances: capitalised words that name nobody in particular. */
export const PEOPLES = `
African,Africans,Asian,Asians,European,Europeans,Arab,Arabs,Arabic,Arabian,Latin,Latino,Latinos,Latina,Hispanic,Hispanics,Kurd,Kurds,Kurdish,Basque,Basques,Catalan,Catalans,Jew,Jews,
Jewish,Muslim,Muslims,Moslem,Moslems,Islamic,Islam,Islamist,Islamists,Christian,Christians,Christianity,Catholic,Catholics,Protestant,Protestants,Orthodox,Hindu,Hindus,Buddhist,Buddhists,Sikh,
Sikhs,Shiite,Shiites,Shia,Sunni,Sunnis,Anglican,Anglicans,Lutheran,Baptist,Mormon,Mormons,Methodist,Presbyterian,Evangelical,Druze,Alawite,Alawites,Maronite,Coptic,Copts,Bedouin,
Roma,Gypsy,Gypsies,Tamil,Tamils,Sinhalese,Punjabi,Pashtun,Pashtuns,Hazara,Hazaras,Uighur,Uighurs,Uyghur,Uyghurs,Rohingya,Tatar,Tatars,Chechen,Chechens,Hutu,Hutus,Tutsi,Tutsis,
Zulu,Zulus,Xhosa,Yoruba,Hausa,Igbo,Inuit,Maori,Aboriginal,Zionist,Zionists,Marxist,Marxists,Leninist,Stalinist,Maoist,Maoists,Nazi,Nazis,Fascist,Communist,Communists,Socialist,Socialists,
Democrat,Democrats,Republican,Republicans,Democratic,Tory,Tories,Conservative,Conservatives,Liberal,Liberals,Labourite,Western,Westerner,Westerners,Eastern,Northern,Southern,Nordic,Baltic,Slavic,Slav,
Slavs,Scandinavian,Scandinavians,Balkan,Caribbean,Caucasian,Hellenic,Judaism,Hebrew,Yiddish,Sharia,Semitic,Anglo,Californian,Californians,Texan,Texans,New Yorker,New Yorkers,Londoner,Londoners,
Parisian,Parisians,Muscovite,Muscovites,Siberian,Bavarian,Sicilian,Venetian,Viennese,Crimean,Kashmiri,Kashmiris,Bengali,Bengalis,Gazan,Gazans,Cantonese,Mandarin,Bosniak,Bosniaks,Flemish,Walloon,Corsican,Sumerian,Sumerians,Babylonian,Babylonians,Assyrian,Assyrians,Phoenician,Phoenicians,Israelite,Israelites,Canaanite,Canaanites,Hittite,Hittites,Roman,Romans,Etruscan,Etruscans,
Celt,Celts,Celtic,Gaul,Gauls,Goth,Goths,Norse,Mongol,Mongols,Ottoman,Ottomans,Byzantine,Byzantines,Persian,
Persians,Moor,Moors,Moorish,Berber,Berbers,Inca,Incas,Incan,Mayan,Mayans,Aztec,Aztecs,Moche,Olmec,Quechua,Aymara,Mapuche,Guarani,Apache,Apaches,Cherokee,Cherokees,Cheyenne,Chippewa,Choctaw,Comanche,Creole,
Cajun,Hopi,Iroquois,Lakota,Mohawk,Mohawks,Mohican,Navajo,Navajos,Ojibwa,Ojibwe,Pawnee,Seminole,Seminoles,Shawnee,Shoshone,Sioux,Tlingit,Eskimo,Eskimos,Aborigine,Aborigines,Polynesian,Polynesians,
Melanesian,Micronesian,Masai,Maasai,Kikuyu,Fulani,Tuareg,Tuaregs,Oromo,Amhara,Tigrayan,Tigrayans,Dinka,Nuer,Shona,Ndebele,Afrikaner,Afrikaners,Hmong,Kachin,Dayak,Tibetan,Tibetans,Manchu,Mestizo,
Sephardic,Ashkenazi,Hasidic,Quaker,Quakers,Amish,Mennonite,Mennonites,Pentecostal,Unitarian,Calvinist,Puritan,Puritans,Jesuit,Jesuits,Franciscan,Benedictine,Wahhabi,Salafi,Salafist,Sufi,Taoist,Confucian,
Zoroastrian,Yazidi,Yazidis,Trotskyist,Bolshevik,Bolsheviks,Peronist,Gaullist,Jacobin,Keynesian,Victorian,Edwardian,Elizabethan,Napoleonic,Freudian,Darwinian,Orwellian,Thatcherite,Reaganite,Floridian,Floridians,
Hoosier,Hoosiers,Okie,Southerner,Southerners,Northerner,Northerners,Midwesterner,Midwesterners,Hawaiian,Hawaiians,Alaskan,Alaskans,Virginian,Virginians,Bostonian,Bostonians,Chicagoan,Chicagoans,Angeleno,Angelenos,
Philadelphian,Hong Konger,Hong Kongers,Berliner,Berliners,Neapolitan,Florentine,Milanese,Tuscan,Sardinian,Breton,Bretons,Alsatian,Provencal,Andalusian,Galician,Castilian,Prussian,Prussians,Tyrolean,
Liverpudlian,Glaswegian,Cornish,Cockney,Oxonian,Dubliner,Dubliners
`;
