/** What a company ends with, lower case, without full stop. */
export const COMPANY_SUFFIXES = `inc corp corporation co company companies ltd limited llc llp lp plc ag sa nv bv gmbh spa srl oy oyj ab asa kk pty bhd sdn sarl sas se holdings holding group groupe`;

/** Nouns that name an organisation when they end its name (or stand before "of"). Lower case. */
export const ORGANISATION_HEADS = `academy administration agency airline airlines airways alliance armies army arsenal artists assembly associates association associations athletic authority autos bank banks bancorp bar
battalion batallion board boards bloc body brewery brewers broadcasting brigade brigades brothers bureau business cabinet campaign capital caucus cells center centre chamber channel charity chronicle church churches circuit clinic club
clubs coalition college command commission commissions committee committees communications commonwealth confederation conference congress consortium consulate consultants consulting cooperative corps council councils court courts courier
crescent cross daily delegation department departments division duma electric electronics embassy emirate energy enterprise enterprises exchange express faculty federation financial firm fleet forces force
forum foundation front fund funds gazette gas government guard guards guild headquarters herald hospital hospitals house independent industries industry infirmary initiative institute institutes institution instruments insurance
international investments journal knesset laboratories laboratory labs league legion legislature library lobby magazine mail marines media militia ministry mission mosque motors movement museum mutual navy network networks news newspapers newspaper
observatory observer office oil opera orchestra order organization organisation organizations panel parliament partners partnership party patrol petroleum pharmaceuticals police pictures politburo post power press productions program programme project
publishers publishing quartet radio railroad railway railways records recorder reform registry regiment register reserve research resistance resources review school schools securities security seminary senate service services
society software solutions staff standard star state states steel stores studios symphony synagogue syndicate systems taliban team technologies technology telecom telecommunications telegraph television theater theatre times today toys transit
treasury tribunal tribune trust trustees trusts union unions unit united university ventures veterans volunteers watch wire workers works worldwide yard
adviser advisers advisors aerospace apparel architects aviation bancshares biotech biosciences brands brewers builders cable catering cellular chemical chemicals computer computers cosmetics couriers cruises designs developers digital
diagnostics electronics entertainment equities foods freight genetics genomics healthcare hotels interactive leasing lines logistics management metals microsystems mills minerals mining mortgage mobile motor
online optics outfitters packaging petrochemicals pharma photo plastics properties publications realty recordings rentals restaurants resorts robotics savings sciences semiconductor semiconductors shipping sports
stations supermarkets therapeutics travel trucking utilities vineyards wireless`;

/** Of those, the ones that a name goes on from with "of" or "for" ("Ministry of …", "Center for …"). */
export const ORGANISATION_OF_HEADS = `academy agency alliance assembly association authority bank board bureau campaign center centers centre centres chamber chiefs church club coalition college commission committee committees commonwealth
confederation conference congress consortium consulate cooperative corps council court department departments division embassy emirate federation forum foundation front fund group guild house institute institution
institutes international laboratory league legion library ministry mission movement museum office order organization organisation party partnership patrol program programme school secretariat senate service society state states collection fellowship chapter
synod tribunal trust union university voice workers friends brotherhood sons daughters directorate inspectorate registry observatory archive archives army doctors reporters mothers network`;

/** Fields that organisations are named after ("Trade and Industry"): they can stand on both sides of an "and" inside a name. Lower case. */
export const TOPICS = `aeronautics affairs agricultural agriculture air alcohol antitrust arms arts athletics atmospheric atomic aviation budget business central chemical children civil commerce commercial communication communications
community competition construction consumer control copyright corrections cultural culture customs defence defense democracy democratic development diplomacy disaster disease drug drugs economic economics economy
education educational electoral electric emergency employment energy enforcement engineering enterprise environment environmental equal ethics evidence exchange executive export external families family federal finance
financial fire firearms fish fisheries food foreign forest forestry freedom fuel game gas general geological health heritage higher highway highways historical home housing human immigration import industrial
industry information infrastructure innovation insurance intelligence interior internal international investigation investigations investment irrigation justice labor labour land law legal liberties local management manufacturing
marine maritime medical medicine metropolitan mineral mining monetary municipal narcotics national natural naturalization nuclear oceanic oil opportunity parks peace pension petroleum planning police policy political
population ports power prevention prisons privacy private programs prosecution protection public rail railways reclamation reconstruction reform refugee refugees regional regulation regulatory rehabilitation relations relief rescue ambulance skills religious
research resources revenue review rights road roads rural safety sanitation science sciences scientific securities security services social society space sport sports standards state statistics strategic strategy supply
surface survey taxation technology telecommunications textile tobacco tourism trade traffic training transport transportation treasury tropical urban veterans water waterworks weather welfare wildlife women workers works youth`;

/** Bodies that the news names without saying what they are. As written. */
export const KNOWN_ORGANISATIONS = `AP,Associated Press,Reuters,AFP,Agence France-Presse,UPI,Xinhua,Itar-Tass,ITAR-Tass,Tass,TASS,Interfax,RIA Novosti,Kyodo,Yonhap,Bloomberg,PA,DPA,dpa,ANSA,EFE,PTI,Anadolu,IRNA,KCNA,SANA,BBC,CNN,CBS,NBC,ABC,Fox News,
NPR,PBS,MSNBC,CNBC,ESPN,HBO,ITV,Sky News,Al Jazeera,Al-Jazeera,Al Arabiya,RT,Sputnik,Deutsche Welle,Time,Newsweek,Economist,The Economist,Guardian,Pravda,Izvestia,Kommersant,Le Monde,Le Figaro,El Pais,Der Spiegel,Bild,
La Repubblica,Haaretz,Asahi Shimbun,Yomiuri Shimbun,Chosun Ilbo,Vogue,Variety,Politico,Axios,BuzzFeed,Forbes,Fortune,Barron's,USA Today,Nature,
UN,U.N.,United Nations,EU,E.U.,European Union,European Commission,NATO,Nato,OPEC,Opec,OPEC+,WTO,WHO,IMF,World Bank,UNICEF,Unicef,UNESCO,Unesco,UNHCR,UNAIDS,IAEA,ICC,ICJ,OECD,OSCE,ASEAN,APEC,Mercosur,NAFTA,G7,G8,G20,G-7,G-8,G-20,Interpol,Europol,
Red Cross,Red Crescent,Amnesty International,Human Rights Watch,Greenpeace,Oxfam,Save the Children,Doctors Without Borders,Medecins Sans Frontieres,World Food Program,World Food Programme,FIFA,Fifa,UEFA,Uefa,IOC,NBA,NFL,NHL,MLB,NCAA,FIA,ATP,WTA,
FBI,CIA,NSA,NASA,Nasa,ESA,JAXA,Roscosmos,FAA,FCC,FDA,EPA,SEC,FTC,IRS,CDC,FEMA,NTSB,NOAA,DEA,ATF,INS,TSA,DHS,HUD,GAO,FDIC,OSHA,USGS,Pentagon,Congress,Senate,House,Supreme Court,Fed,Federal Reserve,Treasury,Justice Department,State Department,
Defense Department,Air Force,Navy,Army,Marines,Coast Guard,National Guard,Scotland Yard,MI5,MI6,GCHQ,NHS,Kremlin,KGB,FSB,GRU,State Duma,Duma,Bundestag,Bundesbank,Knesset,Mossad,Shin Bet,IDF,Hamas,Hezbollah,Hizbollah,Hizbullah,Fatah,PLO,
Taliban,Taleban,al-Qaida,al-Qaeda,Al-Qaida,Al-Qaeda,Al Qaeda,Al Qaida,Islamic State,ISIS,ISIL,Daesh,Boko Haram,al-Shabab,al-Shabaab,Haqqani,Islamic Jihad,Muslim Brotherhood,IRA,ETA,FARC,Sinn Fein,Farc,PKK,YPG,Tamil Tigers,ANC,BJP,Likud,
Vatican,Labour,Labor Party,Democratic Party,Republican Party,Communist Party,Communists,GOP,Tory Party,Lib Dems,Plaid Cymru,SNP,UKIP,DUP,CDU,SPD,CSU,FDP,AfD,Greens,ECB,Bank of England,Bank of Japan,Wall Street Journal,
New York Times,Washington Post,Los Angeles Times,Financial Times,Daily Mail,Daily Telegraph,Microsoft,Apple,Google,Facebook,Meta,Amazon,Twitter,YouTube,Instagram,WhatsApp,Netflix,Intel,IBM,Oracle,Cisco,Dell,HP,Hewlett-Packard,Motorola,Nokia,Ericsson,
Samsung,Sony,Toshiba,Panasonic,Hitachi,Fujitsu,Nintendo,LG,Huawei,ZTE,Xiaomi,Lenovo,Alibaba,Tencent,Baidu,TikTok,ByteDance,Uber,Lyft,Airbnb,Tesla,SpaceX,Boeing,Airbus,Lockheed,Lockheed Martin,Raytheon,Northrop Grumman,General Dynamics,BAE,
Rolls-Royce,General Electric,GE,Siemens,Philips,Bosch,Toyota,Honda,Nissan,Mazda,Mitsubishi,Hyundai,Kia,Daewoo,Ford,General Motors,GM,Chrysler,DaimlerChrysler,Daimler,Mercedes,Mercedes-Benz,BMW,Volkswagen,VW,Audi,Porsche,Fiat,Renault,Peugeot,Volvo,
Saab,Ferrari,Exxon,ExxonMobil,Exxon Mobil,Mobil,Chevron,Texaco,Shell,BP,Total,Gazprom,Rosneft,Lukoil,Aramco,Petrobras,Pemex,Goldman Sachs,Morgan Stanley,JPMorgan,J.P. Morgan,Merrill Lynch,Lehman Brothers,Citigroup,Citibank,HSBC,Barclays,UBS,Credit Suisse,
Deutsche Bank,Commerzbank,BNP Paribas,Societe Generale,Santander,ING,Visa,Mastercard,PayPal,Moody's,Standard & Poor's,Lloyd's,Sotheby's,Christie's,Macy's,Wendy's,Fitch,Nasdaq,NASDAQ,Dow Jones,NYSE,AT&T,Verizon,Vodafone,Sprint,MCI,WorldCom,Comcast,Disney,Walt Disney,Warner,Time Warner,Viacom,Paramount,Universal,
McDonald's,Starbucks,Coca-Cola,Pepsi,PepsiCo,Nestle,Unilever,Procter & Gamble,Johnson & Johnson,Pfizer,Merck,Novartis,Roche,Bayer,AstraZeneca,Moderna,GlaxoSmithKline,Sanofi,Eli Lilly,Monsanto,DuPont,Dow Chemical,BASF,Wal-Mart,Walmart,Target,Sears,Kmart,
Tesco,Sainsbury's,Carrefour,Ikea,IKEA,Nike,Adidas,Reebok,Gucci,Lufthansa,Air France,British Airways,Qantas,Aeroflot,Delta,KLM,Ryanair,easyJet,FedEx,UPS,DHL,Maersk,Greyhound,Amtrak,Harvard,Yale,Princeton,Stanford,MIT,UCLA,Oxford University,Cambridge University,
Real Madrid,Barcelona,Bayern Munich,Juventus,AC Milan,Inter Milan,Arsenal,Chelsea,Liverpool,Manchester United,Manchester City,Tottenham,Everton,Ajax,Celtic,Chicago Cubs,Boston Red Sox,New York Yankees,Los Angeles Lakers,Boston Celtics,Dallas Cowboys,Green Bay Packers`;

/** Lower-case nouns that say right before a name that it is an organisation's ("the newspaper X", "rebel group X"). */
export const ORGANISATION_NOUNS = `agency airline alliance army bank brand broadcaster business carrier chain channel charity club coalition company conglomerate contractor daily developer distributor exporter faction federation firm
giant group insurer journal lender magazine maker manufacturer militia movement network newspaper operator organisation organization paper party producer provider publisher rebels retailer rival startup station subsidiary
supplier team union unit utility weekly website side squad affiliate outlet authority regulator watchdog think-tank hospital university college school society bureau`;

/** Lower-case nouns that say right after a name that it is an organisation's ("X shares", "X officials"). */
export const ORGANISATION_FOLLOWERS = `shares stock executives shareholders investors officials executive spokesman spokeswoman spokesperson employees staff board management customers subscribers fans players members lawmakers subsidiary unit
headquarters newspaper magazine newsagency agency network television radio reporter correspondent chairman president director chief leader leaders party troops forces fighters militants insurgents rebels guerrillas gunmen
peacekeepers inspectors pilots workers unions analyst analysts economist lawyers editor columnist statement resolution summit delegation lawyer store stores products software factory plant plants dealership bonds
coach quarterback pitcher goalkeeper striker manager supporters`;

/** Clubs of the large leagues by their nicknames, and the words that football clubs end with. Lower case. */
export const TEAMS = `angels astros athletics blue-jays braves brewers cardinals cubs diamondbacks dodgers giants guardians indians mariners marlins mets nationals orioles padres phillies pirates rangers rays reds rockies
royals sox tigers twins yankees expos 76ers bucks bulls cavaliers celtics clippers grizzlies hawks heat hornets jazz kings knicks lakers magic mavericks nets nuggets pacers pelicans pistons raptors rockets spurs suns supersonics
thunder timberwolves warriors wizards bears bengals bills broncos browns buccaneers chargers chiefs colts commanders redskins cowboys dolphins eagles falcons 49ers jaguars jets lions oilers packers panthers patriots raiders
rams ravens saints seahawks steelers texans titans vikings avalanche blackhawks blues bruins canadiens canucks capitals coyotes devils ducks flames flyers hurricanes islanders kraken leafs lightning oilers penguins predators
sabres senators sharks stars wild nordiques whalers united rovers wanderers hotspur albion villa athletic fc cf sc ac afc bayern galatasaray fenerbahce juventus arsenal chelsea everton ajax celtic`;
