/**
 * More parts of countries, one country a line, and more waters, mountains and islands that lie in several or need no country;
 * from general knowledge. Without accents.
 */
export const MORE_REGIONS = `
United Kingdom;Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Gloucestershire,Herefordshire,Hertfordshire,Leicestershire,Lincolnshire,Northamptonshire,Nottinghamshire,Oxfordshire,Rutland,Shropshire,Somerset,Staffordshire,Warwickshire,Wiltshire,Worcestershire,County Durham,Teesside,Tyneside,Wearside,Greater Manchester,West Midlands,East Midlands,East Anglia,West Yorkshire,South Yorkshire,North Yorkshire,East Sussex,West Sussex,Home Counties,Cotswolds,Lake District,Peak District,Isle of Wight,Scilly Isles,Gwent,Powys,Gwynedd,Anglesey,Pembrokeshire,Carmarthenshire,Ceredigion,Glamorgan,Snowdonia,Aberdeenshire,Ayrshire,Fife,Lothian,Lanarkshire,Perthshire,Highlands,Scottish Borders,Isle of Skye,Skye,Mull,Islay,Ulster,County Antrim,County Down,County Armagh,County Tyrone,County Fermanagh,Snowdon,Ben Nevis,Merseyside,Humberside
Ireland;County Cork,County Kerry,County Mayo,County Galway,County Donegal,County Clare,County Wicklow,County Kildare,County Meath,County Louth,Connemara,Munster,Leinster,Connacht
India;Chhattisgarh,Jharkhand,Himachal Pradesh,Meghalaya,Mizoram,Nagaland,Sikkim,Tripura,Arunachal Pradesh,Puducherry,Pondicherry,Lakshadweep,Andaman,Andaman and Nicobar,Jammu and Kashmir,Orissa,Kutch,Vidarbha,Marathwada,Bundelkhand,Malabar,Konkan,Saurashtra,Seemanchal,Rayalaseema
Pakistan;Gilgit-Baltistan,Punjab province,Swat,Azad Kashmir
Bangladesh;Chittagong Hill Tracts,Cox's Bazar,Sylhet,Barisal,Rangpur
Nepal;Terai,Madhesh,Lumbini,Gandaki,Karnali,Bagmati
Sri Lanka;Northern Province,Jaffna
Nigeria;Borno,Adamawa,Yobe,Kaduna,Kano,Katsina,Zamfara,Sokoto,Kebbi,Niger State,Plateau State,Benue,Kogi,Kwara,Oyo,Ogun,Osun,Ondo,Ekiti,Edo,Delta State,Rivers State,Bayelsa,Imo,Abia,Anambra,Enugu,Ebonyi,Cross River,Akwa Ibom,Nasarawa,Taraba,Gombe,Bauchi,Jigawa,Lagos State,Niger Delta,Federal Capital Territory
South Africa;Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Northern Cape,Limpopo,Mpumalanga,North West province,Free State,Soweto,Transkei,Witwatersrand,Table Mountain,Robben Island
Kenya;Rift Valley,Nairobi County,Kiambu,Machakos,Turkana,Mandera,Garissa,Wajir,Lamu,Kilifi,Baringo,Samburu,Laikipia,Narok,Kisii,Bungoma,Kakamega,Nyeri,Murang'a,Maasai Mara,Masai Mara
Uganda;Karamoja,Buganda,Acholi,Kasese,Bundibugyo
Tanzania;Zanzibar,Pemba,Serengeti,Kilimanjaro,Mtwara,Kagera
Ethiopia;Amhara,Afar,Gambella,Benishangul-Gumuz,Sidama,Ogaden
Democratic Republic of Congo;North Kivu,South Kivu,Kivu,Ituri,Katanga,Kasai,Tanganyika
Somalia;Puntland,Somaliland,Jubaland,Galmudug,Hirshabelle
Sudan;South Kordofan,Kordofan,North Darfur,West Darfur,Gezira,Blue Nile
South Sudan;Jonglei,Unity State,Upper Nile,Equatoria
Mozambique;Cabo Delgado,Sofala,Zambezia,Nampula
Ghana;Ashanti,Volta Region,Volta
Mali;Timbuktu,Gao,Kidal,Mopti
Zimbabwe;Matabeleland,Mashonaland,Manicaland,Masvingo
Australia;NSW,Kimberley,Pilbara,Gippsland,Hunter Valley,Gold Coast,Sunshine Coast,Great Barrier Reef,Uluru,Norfolk Island,Christmas Island,Bondi,Bondi Beach,Outback
New Zealand;North Island,South Island,Waikato,Otago,Hawke's Bay,Northland,Southland,Bay of Plenty,Stewart Island,Chatham Islands
Canada;Northwest Territories,B.C.,Vancouver Island,Newfoundland and Labrador,Cape Breton,Baffin Island,Gaspe
United States;Puget Sound,Long Island,Manhattan,Brooklyn,Bronx,Staten Island,Cape Cod,Martha's Vineyard,Nantucket,Chesapeake Bay,Lake Tahoe,Yosemite,Yellowstone,Grand Canyon,Death Valley,Everglades,Florida Keys,Key West,Harlem,Napa Valley,Sierra Nevada,Los Angeles County,Cook County,Miami-Dade County,Maricopa County,Harris County,Maui,Oahu,Kauai,Aleutian Islands
Germany;Mecklenburg-Vorpommern,Rhineland-Palatinate,Saxony-Anhalt,Baden-Wurttemberg,Ruhr,Rhineland,Franconia,Swabia,Black Forest,East Germany,West Germany
Austria;Tyrol,Carinthia,Styria,Salzburg state,Vorarlberg
Switzerland;Ticino,Valais,Vaud,Graubunden
France;Ile-de-France,Aquitaine,Auvergne,Picardy,Champagne region,Cote d'Azur,Dordogne,Occitanie,Haute-Savoie,Savoy,Languedoc,Reunion,Mayotte,Vendee,Gironde,Calais region,Mont Blanc
Spain;Aragon,Asturias,Cantabria,Castile,Castilla-La Mancha,Extremadura,Murcia,Navarre,La Rioja,Tenerife,Gran Canaria,Lanzarote,Fuerteventura,La Palma,Majorca,Menorca,Costa del Sol,Costa Brava
Italy;Abruzzo,Apulia,Puglia,Basilicata,Campania,Emilia-Romagna,Friuli,Lazio,Liguria,Marche,Molise,Trentino,South Tyrol,Veneto,Amalfi Coast,Elba,Lampedusa,Dolomites,Mount Etna,Vesuvius
Greece;Attica,Peloponnese,Santorini,Mykonos,Samos,Kos,Chios,Evia,Thessaly,Epirus,Thrace,Cyclades
Turkey;Hatay,Gaziantep,Kahramanmaras,Cappadocia,Bosphorus,Dardanelles,Mugla
Russia;Bashkortostan,Kabardino-Balkaria,Karelia,Kursk region,Belgorod region,Primorye,Krasnodar region,Stavropol,Urals,North Caucasus,Kuril Islands,Kurils,Yakutia,Buryatia,Lake Baikal,Altai,Tuva
Ukraine;Zaporizhzhia,Kherson region,Kharkiv region,Donetsk region,Luhansk region,Galicia,Transcarpathia,Snake Island
Poland;Silesia,Pomerania,Mazovia,Masuria
Romania;Transylvania,Wallachia,Moldavia
Azerbaijan;Nagorno-Karabakh,Karabakh,Nakhchivan
China;Hong Kong Island,Kowloon,New Territories,Lantau,Tibet Autonomous Region,Three Gorges,Manchuria
Japan;Tohoku,Kansai,Kanto,Hokkaido prefecture,Noto,Noto peninsula,Ishikawa,Kumamoto,Miyagi,Iwate,Mount Fuji,Iwo Jima,Senkaku Islands
South Korea;Jeju,Jeju Island,Gangwon,North Gyeongsang,Gyeonggi
Indonesia;West Java,Central Java,East Java,West Papua,Kalimantan,Sumba,Maluku,Moluccas,North Sumatra,West Sumatra,Riau,Banten,Mount Merapi
Philippines;Cebu,Leyte,Samar,Palawan,Negros,Panay,Bohol,Sulu,Jolo,Basilan,Bicol,Metro Manila,Mount Mayon,Mount Pinatubo
Thailand;Phuket,Koh Samui,Isan,Pattani,Yala,Narathiwat
Vietnam;Mekong Delta,Central Highlands
Myanmar;Rakhine,Rakhine State,Kachin State,Shan State,Chin State,Kayah,Karen State,Sagaing,Arakan,Irrawaddy Delta
Afghanistan;Helmand,Nangarhar,Badakhshan,Panjshir,Khost,Paktika,Paktia,Wardak,Ghor,Nuristan,Uruzgan,Zabul,Hindu Kush
Iran;Khuzestan,Sistan-Baluchestan,Sistan-Baluchistan,Kerman province,Kish,Kharg Island
Iraq;Nineveh,Diyala,Salahuddin,Sinjar,Kurdistan Region
Syria;Aleppo province,Deir al-Zor,Deir ez-Zor,Rojava,Latakia,Daraa province,Ghouta,Eastern Ghouta
Yemen;Hadramout,Marib,Shabwa,Socotra,Taiz
Saudi Arabia;Hejaz,Eastern Province
Egypt;Sinai,Sinai Peninsula,Nile Delta,Luxor
Libya;Cyrenaica,Tripolitania,Fezzan
Morocco;Western Sahara,Rif,Al Haouz
Israel;Galilee,Negev,Haifa Bay,Judea,Samaria,East Jerusalem
Lebanon;Bekaa Valley,Bekaa,Beqaa Valley
Mexico;Jalisco,Michoacan,Guerrero,Veracruz,Tabasco,Tamaulipas,Nuevo Leon,Sonora,Quintana Roo,Guanajuato,Zacatecas,Coahuila,Puebla,Campeche,Nayarit,Colima,Baja California Sur
Brazil;Minas Gerais,Rio Grande do Sul,Bahia,Parana,Mato Grosso,Amazonas,Pernambuco,Ceara,Rondonia,Goias,Santa Catarina,Rio de Janeiro state,Copacabana
Argentina;Patagonia,Tierra del Fuego,Cordoba province,Mendoza,Chubut,Tucuman
Chile;Atacama,Easter Island,Araucania,Valparaiso
Colombia;Antioquia,Cauca,Choco,Putumayo,Narino,Catatumbo
Peru;Cusco,Puno,Ayacucho,Machu Picchu
Venezuela;Zulia,Essequibo,Guayana
Ecuador;Galapagos,Galapagos Islands,Esmeraldas,Manabi
Netherlands;North Holland,South Holland,Friesland,Limburg,Brabant
Belgium;Flanders,Wallonia,Ardennes
Denmark;Greenland,Jutland,Zealand,Funen,Bornholm
Norway;Svalbard,Lofoten,Finnmark
Sweden;Lapland,Gotland,Skane
Portugal;Lisbon region,Porto district
`;

export const MORE_WORLD_REGIONS = `South East Asia,Southeast Europe,South-East Asia,Sub-Saharan Africa,Middle East and North Africa,Asia-Pacific,Indo-Pacific,Mid-Atlantic,South Pacific,North Atlantic,South Atlantic,North Pacific,Strait of Hormuz,Strait of Gibraltar,
Strait of Malacca,Taiwan Strait,Bering Strait,Bering Sea,Barents Sea,Sea of Azov,Sea of Japan,Sea of Okhotsk,Irish Sea,Adriatic,Adriatic Sea,Aegean,Aegean Sea,Ionian Sea,Tyrrhenian Sea,Dead Sea,Aral Sea,Arabian Sea,Andaman Sea,Bay of Bengal,Bay of Biscay,
Gulf of Aden,Gulf of Oman,Gulf of Guinea,Gulf of Thailand,Gulf of Alaska,Gulf of Finland,Gulf of Aqaba,Gulf of Suez,Coral Sea,Tasman Sea,Timor Sea,Java Sea,Philippine Sea,Caribbean Sea,Bab el-Mandeb,Bab al-Mandab,Hudson Bay,Baltic,
Lake Victoria,Lake Chad,Lake Tanganyika,Lake Malawi,Lake Superior,Lake Michigan,Lake Erie,Lake Ontario,Lake Huron,Lake Geneva,Lake Como,Loch Ness,River Thames,River Severn,River Mersey,River Trent,River Tyne,River Seine,River Nile,Mississippi River,Missouri River,
Colorado River,Rio Grande,Hudson River,Potomac River,Potomac,Ohio River,Columbia River,Yukon River,Amazon River,Amazon rainforest,Amazon basin,Congo River,Niger River,Zambezi,Limpopo River,Orange River,Indus,Indus River,Brahmaputra,Yamuna,Godavari,Narmada,Cauvery,
Kaveri,Krishna River,Yangtze,Yangtze River,Yellow River,Pearl River,Mekong River,Irrawaddy,Murray River,Murray-Darling,Dnipro,Dnieper,Dniester,Don River,Vistula,Elbe,Oder,Rhone,Loire,Po River,Tiber,Ebro,Tagus,Jordan River,River Jordan,Litani,
Mount Everest,Everest,K2,Kilimanjaro,Mount Kilimanjaro,Mount Kenya,Mont Blanc,Matterhorn,Mount Fuji,Mount Rushmore,Denali,Aconcagua,Annapurna,Kangchenjunga,Nanga Parbat,Atlas Mountains,Carpathians,Rocky Mountains,Appalachian Mountains,Ural Mountains,
Caucasus Mountains,Himalaya,Karakoram,Pamirs,Sahara Desert,Gobi Desert,Gobi,Kalahari,Namib,Thar Desert,Negev Desert,Sinai Desert,Antarctic Peninsula,Arctic Circle,Southern Ocean,Equator,Canary Islands,Channel Islands,Balearics,Cayman Islands,
British Virgin Islands,Virgin Islands,Solomon Islands,Marshall Islands,Cook Islands,Chagos Islands,Chagos,Diego Garcia,Spratly Islands,Paracel Islands,Ascension Island,Saint Helena,Pitcairn Islands,South Georgia,Turks and Caicos,Guantanamo Bay,Guantanamo,
Suez,Chernobyl,Fukushima Daiichi,Auschwitz,Stonehenge,Pearl Harbor,Cape Canaveral,Cape of Good Hope,Dar es Salaam,Newcastle upon Tyne,Stratford-upon-Avon,Stoke-on-Trent,Southend-on-Sea,Weston-super-Mare,Kingston upon Hull,Burton upon Trent,
Heathrow,Gatwick,Stansted,Luton Airport,Heathrow Airport,Gatwick Airport,Stansted Airport,Changi Airport,Wembley,Wembley Stadium,Twickenham,Wimbledon,Old Trafford,Anfield,Stamford Bridge,Etihad Stadium,Emirates Stadium,Villa Park,Goodison Park,Elland Road,
St James' Park,Hampden Park,Celtic Park,Ibrox,Croke Park,Lansdowne Road,Aviva Stadium,Principality Stadium,Murrayfield,Camp Nou,Nou Camp,Bernabeu,Santiago Bernabeu,San Siro,Allianz Arena,Maracana,Eden Gardens,Wankhede,Wankhede Stadium,MCG,SCG,Gabba,Lord's,
Headingley,Edgbaston,Trent Bridge,Madison Square Garden,Yankee Stadium,Fenway Park,Wrigley Field,Soldier Field,Churchill Downs,Augusta National,St Andrews,Silverstone,Monza,Aintree,Epsom,Cheltenham,Roland Garros,Flushing Meadows,Melbourne Park,
Balmoral,Sandringham,Windsor Castle,Buckingham Palace,Kensington Palace,Westminster Abbey,Westminster,St Paul's Cathedral,Canary Wharf,Trafalgar Square,Hyde Park,Piccadilly,Soho,Mayfair,Notting Hill,Brixton,Tottenham,Hackney,Camden,Islington,
Eiffel Tower,Champs-Elysees,Red Square,Tiananmen Square,Tahrir Square,Taksim Square,Maidan,Golden Gate Bridge,Brooklyn Bridge,Tower Bridge,Taj Mahal,Red Fort,India Gate,Connaught Place,Jantar Mantar,Marina Beach,Juhu,Bandra,Andheri,Dharavi,Whitefield`;
