/** Bodies that the news names without saying what they are, by kind; from general knowledge. As written, separated by commas. */

const COMPANIES = `Abbott,AbbVie,Accenture,Adobe,Airtel,Air China,Air India,Air Canada,Air New Zealand,Alcoa,Allianz,Alphabet,Alstom,American Airlines,American Express,Amgen,Anglo American,Anthropic,AOL,Aviva,Axa,
Bain Capital,Bank of America,Bank of China,Barnes & Noble,Bed Bath & Beyond,Berkshire Hathaway,Best Buy,Bharti Airtel,BHP,BHP Billiton,Biogen,BioNTech,BlackBerry,BlackRock,Blackstone,Bristol-Myers Squibb,Broadcom,BT,Burberry,
Burger King,BYD,Cadbury,Canon,Carlsberg,Caterpillar,Cathay Pacific,Centrica,China Mobile,Colgate-Palmolive,ConocoPhillips,Costco,CVS,Dangote Group,Debenhams,Deloitte,Delta Air Lines,Diageo,Domino's,DeepMind,eBay,EDF,Electronic Arts,
Eni,EnBW,Enron,Equinor,Ernst & Young,Eskom,Etihad,Etihad Airways,Evergrande,EY,Flipkart,Foxconn,Freddie Mac,Fannie Mae,Garuda Indonesia,GSK,Gilead,Glencore,Goodyear,Greggs,Halliburton,Harley-Davidson,HDFC Bank,Heineken,
Heinz,Hertz,Home Depot,Honeywell,H&M,ICICI Bank,IndiGo,Infosys,Inditex,Japan Airlines,Japan Tobacco,JD.com,Jaguar Land Rover,Jet Airways,John Lewis,Johnson & Johnson,Johnson and Johnson,Kellogg's,Kenya Airways,KFC,KPMG,Korean Air,Kraft,
Land Rover,Lidl,Aldi,LinkedIn,Lloyds,Lloyds Banking Group,LVMH,L'Oreal,Lululemon,Lamborghini,Lukoil,Marks & Spencer,Marks and Spencer,M&S,Marriott,Maruti Suzuki,Mediaset,Medtronic,Meta Platforms,Metro Bank,MGM,
Micron,Mitsui,MTN,National Grid,NatWest,Nestle,Netflix,Nissan,Nomura,Nvidia,Ocado,Olympic Airways,OpenAI,Pan Am,Petronas,PetroChina,Philip Morris,Pinterest,Pirelli,Pizza Hut,Primark,Procter & Gamble,
Procter and Gamble,Prudential,PwC,PricewaterhouseCoopers,Qatar Airways,Qualcomm,Reddit,Reliance Industries,Rio Tinto,Roku,Royal Mail,RWE,Safaricom,SAP,Sasol,Saudi Aramco,Schlumberger,Sinopec,Singapore Airlines,Singtel,
SoftBank,South African Airways,Southwest Airlines,Spotify,Standard Chartered,Suncor,Subaru,Suzuki,Swiss Re,Tata Motors,Tata Steel,Telefonica,Telstra,Temasek,TotalEnergies,Thai Airways,Thomas Cook,Thyssenkrupp,
T-Mobile,TSMC,Turkish Airlines,TWA,Tyson Foods,Unicredit,United Airlines,UnitedHealth,Vale,Vestas,Virgin Atlantic,Virgin Galactic,Vedanta,Vivendi,Volkswagen,Waitrose,Walgreens,Warner Bros,Waymo,Wells Fargo,Westpac,WeWork,
Whole Foods,Wipro,Wizz Air,Woolworths,Woolworths Group,Coles,Commonwealth Bank,ANZ,NAB,Xerox,X Corp,Yahoo,Yandex,YPF,Zara,Zomato,Paytm,Byju's,Adani Group,State Bank of India,Life Insurance Corporation,Hindustan Unilever,
Larsen & Toubro,Hero MotoCorp,Ashok Leyland,Cipla,Dr. Reddy's,Biocon,Serum Institute,Sun Pharma,Anglo American Platinum,Absa,Nedbank,FirstRand,Capitec,Standard Bank,Equity Bank,Kenya Power,Ecobank,Zenith Bank,Access Bank,MultiChoice,Naspers,
Shoprite,Pick n Pay,Transnet,Qantas Airways,Jetstar,Tigerair,Vodafone Idea,Jio,Ant Group,Meituan,Didi,Geely,Nio,SAIC,Hikvision,DJI,SMIC,Shein`;

const MEDIA = `The Times of India,Times of India,The Hindu,Hindustan Times,Indian Express,The Indian Express,NDTV,India Today,Press Trust of India,ANI,Geo News,The Daily Star,Prothom Alo,The Sydney Morning Herald,The Age,The Australian,
ABC News,Nine News,Sky News Australia,SBS,New Zealand Herald,RNZ,Straits Times,The Straits Times,Channel NewsAsia,CNA,South China Morning Post,Global Times,China Daily,People's Daily,CCTV,CGTN,NHK,Nikkei,
Korea Herald,Jakarta Post,Bangkok Post,Rappler,Daily Nation,The Standard,The EastAfrican,ThisDay,Premium Times,Mail & Guardian,News24,Daily Maverick,SABC,eNCA,Daily Monitor,New Vision,The Herald,Al-Ahram,Al Ahram,Asharq Al-Awsat,
Gulf News,The National,Khaleej Times,Arab News,Anadolu Agency,Hurriyet,Sabah,Daily Sabah,Jerusalem Post,Times of Israel,The Times of Israel,Yedioth Ahronoth,Maariv,Moscow Times,The Moscow Times,Novaya Gazeta,Meduza,RIA,Ukrinform,Kyiv Post,
Kyiv Independent,The Kyiv Independent,Le Parisien,L'Equipe,Die Welt,Die Zeit,Suddeutsche Zeitung,Frankfurter Allgemeine Zeitung,Handelsblatt,ARD,ZDF,Corriere della Sera,RAI,El Mundo,ABC,La Vanguardia,Gazeta Wyborcza,
Irish Times,The Irish Times,Irish Independent,RTE,The Sun,Daily Mirror,Daily Express,Evening Standard,Sunday Times,The Sunday Times,Mail on Sunday,The Independent,The Observer,The Spectator,New Statesman,Private Eye,Channel 4,Channel 5,
BBC News,BBC Sport,GB News,LBC,TalkTV,STV,UTV,S4C,The Atlantic,The New Yorker,Vanity Fair,Rolling Stone,TMZ,The Verge,TechCrunch,Vox,Huffington Post,HuffPost,Breitbart,Newsmax,One America News,
Univision,Telemundo,C-SPAN,Bloomberg News,Dow Jones Newswires,MarketWatch,Business Insider,Boston Globe,Chicago Tribune,Chicago Sun-Times,Miami Herald,Philadelphia Inquirer,Houston Chronicle,Dallas Morning News,Denver Post,Seattle Times,
San Francisco Chronicle,Los Angeles Times,New York Post,Daily News,Newsday,Atlanta Journal-Constitution,Detroit Free Press,Baltimore Sun,Arizona Republic,Star Tribune,Las Vegas Review-Journal,Globe and Mail,The Globe and Mail,Toronto Star,National Post,
CBC,CTV,Canadian Press,Postmedia,O Globo,Folha de S.Paulo,Estadao,Clarin,La Nacion,El Universal,El Tiempo,Granma,Telesur`;

const PUBLIC_BODIES = `African Union,AU,Arab League,ECOWAS,Ecowas,SADC,CARICOM,Caricom,OAS,OPCW,CERN,Eurogroup,Eurostat,Eurozone,Frontex,European Central Bank,European Parliament,European Council,European Space Agency,WFP,FAO,ILO,UNRWA,UNDP,
UNODC,UNFPA,WIPO,WMO,CITES,IPCC,IUCN,WWF,ICRC,MSF,Medecins sans Frontieres,IFRC,Transparency International,Reporters Without Borders,Committee to Protect Journalists,Freedom House,Wikileaks,WikiLeaks,Wikipedia,Wikimedia Foundation,Bellingcat,
Ofcom,Ofgem,Ofsted,Ofwat,HMRC,DVLA,DWP,Defra,MoD,Met Office,PSNI,Garda,Crown Prosecution Service,CPS,Old Bailey,House of Commons,House of Lords,Holyrood,Senedd,Stormont,Seanad,Whitehall,Home Office,Foreign Office,
Cabinet Office,National Trust,English Heritage,RSPCA,RSPB,RNLI,NSPCC,GMB,RMT,Aslef,TUC,BMA,Royal College of Nursing,NICE,MHRA,UKHSA,Bank of Canada,RCMP,CSIS,ASIC,ACCC,ASIO,AFP,CSIRO,APRA,Reserve Bank,Reserve Bank of Australia,
Reserve Bank of India,RBI,SEBI,Sebi,CBI,NIA,Enforcement Directorate,ISRO,Isro,DRDO,BSF,CRPF,ITBP,NDRF,NDMA,IMD,ICMR,AIIMS,UIDAI,Lok Sabha,Rajya Sabha,Vidhan Sabha,Niti Aayog,Election Commission,BCCI,Prasar Bharati,ISI,NAB,ISPR,
INEC,EFCC,ICPC,NNPC,NCDC,NAFDAC,SARS,SAPS,NPA,IEC,Zondo Commission,DCI,EACC,IEBC,KRA,KWS,UPDF,RPF,SAHRC,BNPB,KPK,PAP,JTWC,JMA,PAGASA,Pagasa,Phivolcs,PHIVOLCS,NDRRMC,AFAD,Shabak,IRGC,Revolutionary Guards,Revolutionary Guard,Basij,
Quds Force,SDF,Peshmerga,Wagner Group,FSO,SBU,NABU,Verkhovna Rada,Rada,Sejm,Riksdag,Storting,Folketing,Bundesrat,Bundeswehr,Bundeskartellamt,Europol,Carabinieri,Guardia Civil,Gendarmerie,Elysee,Quirinale,Majlis,Shura Council,Politburo,
Secret Service,Homeland Security,CBP,USAID,US Geological Survey,National Weather Service,National Hurricane Center,NHC,NWS,NIH,NIST,NSF,CENTCOM,DARPA,DOJ,DOE,EEOC,FERC,FHWA,FINRA,NHTSA,NLRB,OMB,OPM,SSA,TVA,USDA,USPS,US Postal Service,Postal Service,
Library of Congress,Smithsonian,Smithsonian Institution,ACLU,AARP,AFL-CIO,NAACP,NRA,Planned Parenthood,Teamsters,UAW,United Auto Workers,Ku Klux Klan,Proud Boys,Oath Keepers,Black Lives Matter,Extinction Rebellion,Just Stop Oil,Antifa`;

const PARTIES = `Bharatiya Janata Party,Aam Aadmi Party,AAP,Trinamool Congress,TMC,Shiv Sena,Samajwadi Party,Bahujan Samaj Party,BSP,DMK,AIADMK,Janata Dal,RJD,JD(U),CPI(M),NCP,Telugu Desam Party,Akali Dal,Muslim League,PML-N,PPP,PTI,MQM,Jamaat-e-Islami,
Awami League,BNP,African National Congress,Democratic Alliance,Economic Freedom Fighters,EFF,Inkatha,IFP,uMkhonto weSizwe,MK Party,ZANU-PF,Zanu-PF,MDC,APC,PDP,Labour Party,Azimio,ODM,UDA,NRM,CCM,Chadema,NPP,NDC,SWAPO,Swapo,MPLA,Unita,UNITA,Frelimo,Renamo,
Conservative Party,Liberal Democrats,Green Party,Reform UK,Brexit Party,Fine Gael,Fianna Fail,SDLP,UUP,Liberal Party,One Nation,New Democratic Party,NDP,Bloc Quebecois,Democratic National Committee,
Republican National Committee,Tea Party,National Rally,National Front,Socialist Party,La France Insoumise,Podemos,Vox,Ciudadanos,Syriza,New Democracy,Golden Dawn,PASOK,Five Star Movement,Forza Italia,Brothers of Italy,Fidesz,Jobbik,Law and Justice,
Civic Platform,Smer,United Russia,Batkivshchyna,Servant of the People,AKP,CHP,HDP,Kuomintang,KMT,Democratic Progressive Party,DPP,Liberal Democratic Party,LDP,Komeito,People Power Party,Workers' Party,Barisan Nasional,UMNO,Pakatan Harapan,
Pheu Thai,Move Forward,Palang Pracharath,National League for Democracy,NLD,Golkar,PDI-P,Gerindra,Morena,PRI,PAN,PSUV,Workers Party,Houthis,Ansar Allah,Ansarullah,Lashkar-e-Taiba,Lashkar-e-Toiba,Jaish-e-Mohammed,Hizbul Mujahideen,
Tehreek-e-Taliban Pakistan,TTP,Tehreek-e-Insaf,LTTE,Shining Path,M23,ADF,Lord's Resistance Army,LRA,Janjaweed,Rapid Support Forces,RSF,Al-Nusra Front,Hayat Tahrir al-Sham,HTS,Palestinian Islamic Jihad,Palestinian Authority,Abu Sayyaf,Jemaah Islamiyah,ULFA,
ISWAP,Ansaru,Aum Shinrikyo,Yakuza,Camorra,Cosa Nostra,'Ndrangheta,Sinaloa Cartel,MS-13`;

const CLUBS = `Paris Saint-Germain,PSG,Borussia Dortmund,Bayer Leverkusen,RB Leipzig,Schalke,Atletico Madrid,Villarreal,Real Sociedad,Athletic Bilbao,Real Betis,Napoli,Lazio,Fiorentina,Atalanta,Torino,Sampdoria,
Benfica,Sporting Lisbon,PSV,PSV Eindhoven,Feyenoord,Anderlecht,Club Brugge,Hibernian,Shakhtar Donetsk,Dynamo Kyiv,Dynamo Kiev,Zenit,CSKA Moscow,Spartak Moscow,Red Star Belgrade,Galatasaray,
Fenerbahce,Besiktas,Olympiakos,Panathinaikos,Boca Juniors,River Plate,Sao Paulo FC,Al Hilal,Al-Hilal,Al Nassr,Al-Nassr,Al Ahly,Zamalek,Kaizer Chiefs,Orlando Pirates,Mamelodi Sundowns,Gor Mahia,Simba SC,
Aston Villa,Brighton & Hove Albion,Crystal Palace,Leeds United,Leicester City,Newcastle United,Norwich City,Nottingham Forest,Tottenham Hotspur,West Ham,West Ham United,Wolverhampton Wanderers,
Sheffield United,Sheffield Wednesday,Birmingham City,Blackburn Rovers,Bolton Wanderers,Cardiff City,Swansea City,Coventry City,Derby County,Hull City,Ipswich Town,Millwall,Preston North End,Queens Park Rangers,QPR,Stoke City,Sunderland AFC,
Charlton Athletic,Portsmouth FC,Wigan Athletic,Wrexham,Man City,Man Utd,Man United,Mumbai Indians,Chennai Super Kings,Royal Challengers Bangalore,Royal Challengers Bengaluru,Kolkata Knight Riders,Delhi Capitals,Rajasthan Royals,Punjab Kings,Sunrisers Hyderabad,
Gujarat Titans,Lucknow Super Giants,Mohun Bagan,East Bengal,Collingwood,Essendon,Sydney Swans,Brisbane Lions,West Coast Eagles,South Sydney Rabbitohs,Melbourne Storm,Penrith Panthers,Brisbane Broncos,Canterbury Bulldogs,
Sydney Roosters,Parramatta Eels,All Blacks,Wallabies,Springboks,Proteas,Black Caps,Super Eagles,Black Stars,Harambee Stars,Bafana Bafana,Three Lions,Lionesses,Matildas,Socceroos,Team GB,Saracens,Leicester Tigers,Harlequins,Leinster,Munster,Ulster Rugby,
Wigan Warriors,St Helens,Leeds Rhinos,McLaren,Mercedes,Red Bull,Red Bull Racing,Aston Martin,Haas,AlphaTauri,Ineos Grenadiers,Team Sky,Jumbo-Visma,UAE Team Emirates,Premier League,La Liga,Bundesliga,Serie A,Ligue 1,
Champions League,Europa League,MLS,Major League Baseball,National Football League,National Basketball Association,National Hockey League,PGA Tour,PGA,LIV Golf,LPGA,DP World Tour,ICC,ECB,MCC,BWF,World Rugby,World Athletics,IAAF,WADA,Wada,USADA,Usada,UCI,FINA,Fina,
CAF,Caf,AFC,Concacaf,CONCACAF,Conmebol,CONMEBOL,FA,Football Association,RFU,IRB,ITF,LTA,ITTF,IBF,WBC,WBA,WBO,UFC,WWE,NASCAR,IPL,Indian Premier League,Big Bash,AFL,NRL,A-League,UConn,LSU,USC,UNLV,BYU,TCU,SMU`;

const LEARNING = `Oxford University,Cambridge University,King's College London,University College London,UCL,LSE,Imperial College,Imperial College London,Queen Mary University,Trinity College,Eton College,Sorbonne,ETH Zurich,Sciences Po,Harvard University,
Harvard Law School,Yale University,Columbia University,Cornell University,Duke University,Brown University,Dartmouth College,Johns Hopkins,Johns Hopkins University,Georgetown University,Northwestern University,Rutgers,Rutgers University,
Stanford University,Princeton University,Caltech,Carnegie Mellon,Carnegie Mellon University,Purdue,Purdue University,Penn State,Ohio State,Virginia Tech,Texas A&M,Georgia Tech,NYU,UC Berkeley,Brookings,Brookings Institution,
Heritage Foundation,Cato Institute,Rand Corporation,Chatham House,Carnegie Endowment,Council on Foreign Relations,Crisis Group,International Crisis Group,Pew Research Center,YouGov,Ipsos,Quinnipiac,Jawaharlal Nehru University,JNU,Delhi University,
Aligarh Muslim University,Banaras Hindu University,IIT,IIT Bombay,IIT Delhi,IIM,Makerere University,University of Cape Town,UCT,McGill,McGill University,Mayo Clinic,Cleveland Clinic,Max Planck Institute,Pasteur Institute,
Wellcome Trust,Gates Foundation,Bill & Melinda Gates Foundation,Royal Society,MIT Media Lab,Jet Propulsion Laboratory,JPL,Lawrence Livermore,Fermilab,La Scala,Bolshoi,Louvre,Tate,Tate Modern,British Museum,Royal Academy,
National Gallery,Guggenheim,MoMA,Metropolitan Museum of Art,Uffizi,Prado,Hermitage,Mossad,Stasi,Gestapo,Luftwaffe,Wehrmacht,Red Army,Royal Navy,Royal Air Force,RAF,SAS,Navy SEALs,Green Berets,Delta Force,Gurkhas,Foreign Legion,Swiss Guard`;

export const MORE_ORGANISATIONS = [COMPANIES, MEDIA, PUBLIC_BODIES, PARTIES, CLUBS, LEARNING].join(',');
