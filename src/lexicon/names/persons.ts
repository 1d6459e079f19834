/** Forms of address: the name of a person follows, nothing else. Lower case, without full stop. */
export const HONORIFICS = `mr mrs ms miss mx dr sir dame lord lady madame madam monsieur mme mlle senor senora signor herr frau sheikh shaikh sheik imam mullah mulla maulana maulvi mawlawi mawlavi moulvi
ayatollah hojatoleslam rabbi rev reverend father fr sister brother pastor deacon monsignor msgr pope cardinal archbishop bishop patriarch metropolitan canon saint king queen prince
princess duke duchess earl count countess baron baroness viscount emperor empress sultan emir crown-prince hajji haji datuk tun tan-sri dato don dona ustad prof professor
justice cllr coun clr shri smt kumari adv ven hon comrade prophet auntie uncle aunt`;

/** Offices and ranks that stand before a name with a capital. Lower case, without full stop. */
export const OFFICES = `president presidents premier chancellor minister ministers secretary undersecretary under-secretary ambassador ambassadors consul envoy governor gov governors mayor
mayors senator senators sen sens congressman congresswoman representative rep reps delegate councillor councilman councilwoman councilor alderman commissioner commissar speaker whip leader
chief chairman chairwoman chairperson chair director head deputy deputies vice-president manager coach captain capt skipper quarterback goalkeeper striker general gen generals lieutenant lt colonel col
major maj brigadier brig admiral adm commander cmdr commodore marshal sergeant sgt corporal cpl private pvt pfc officer inspector superintendent supt insp detective det constable sheriff dci dcs pc sgt ssgt wpc dsp asp sp
marshall trooper judge judges magistrate magistrates attorney prosecutor prosecutors solicitor advocate ombudsman spokesman spokeswoman spokesperson spokesmen analyst economist ceo cfo coo cto
founder co-founder cofounder executive principal dean provost rector headmaster astronaut cosmonaut engineer architect author actor actress singer editor publisher correspondent reporter
columnist taoiseach tanaiste mp mep msp warden treasurer comptroller controller lawmaker politburo first-lady assemblyman assemblywoman sub-inspector crewman airman seaman midshipman ensign
petty private warlord strongman dictator guerrilla secretary-general undersecretary-general attorney-general governor-general director-general vice-admiral rear-admiral
president-elect prime-minister-designate`;

/** Words that stand with an office before a name ("Deputy Foreign Minister", "Former Vice President"). */
export const OFFICE_MODIFIERS = `former ex acting interim deputy vice assistant associate senior junior chief executive managing general first second third lady prime foreign interior defense defence
finance justice health education labor labour trade energy environment transport transportation agriculture culture economy economics home treasury state information industry commerce housing
planning science technology tourism youth sports social welfare security national special presidential federal regional local provincial police district county city town village army navy air force
marine military civil fire lead press public affairs internal external deputy-prime under shadow cabinet parliamentary permanent honorary emeritus retired late incoming outgoing elect
designate then new co vice-prime crown supreme high court grand party majority minority house senate opposition staff lance petty warrant flight group wing squadron field brigadier lieutenant
major rear rabbi head works water forestry fisheries communications communication petroleum oil religious women human resources development rural urban immigration budget revenue veterans
privatization privatisation relations and of for the minister`;

/** Offices and callings that a name can carry in apposition or without a capital ("analyst Jane Roe", "Roe, a teacher"): heads, singular, lower case. */
export const ROLES = `president premier chancellor minister secretary undersecretary ambassador consul envoy governor mayor senator congressman congresswoman representative councillor councilman councilwoman
commissioner speaker leader chief chairman chairwoman chairperson director head deputy manager coach captain general lieutenant colonel major brigadier admiral commander marshal sergeant corporal
private officer inspector superintendent detective constable sheriff trooper judge magistrate attorney prosecutor solicitor advocate ombudsman spokesman spokeswoman spokesperson analyst economist
founder co-founder cofounder executive principal dean provost rector headmaster astronaut cosmonaut engineer architect author actor actress singer editor publisher correspondent reporter columnist
journalist lawyer barrister counsel teacher professor lecturer scientist researcher historian archaeologist geologist physicist chemist biologist astronomer meteorologist forecaster seismologist epidemiologist
virologist doctor physician surgeon nurse paramedic psychologist psychiatrist therapist dentist pharmacist veterinarian farmer fisherman worker driver pilot sailor soldier guard firefighter fireman
policeman policewoman cop student pupil resident villager neighbor neighbour shopkeeper businessman businesswoman entrepreneur billionaire millionaire tycoon oligarch magnate banker broker trader strategist
investor adviser advisor aide assistant consultant diplomat negotiator mediator politician lawmaker legislator candidate nominee incumbent mp activist campaigner organizer organiser dissident
volunteer member partner owner operator boss cofounder ceo cfo cto coo chef baker butcher carpenter builder plumber mechanic technician programmer developer designer artist painter sculptor
photographer musician composer conductor pianist cellist violinist guitarist drummer rapper songwriter dancer ballerina choreographer playwright poet novelist writer filmmaker producer director comedian
host broadcaster anchor presenter commentator critic blogger player footballer striker midfielder defender goalkeeper winger forward quarterback pitcher catcher outfielder infielder shortstop slugger
batsman bowler cricketer golfer boxer wrestler runner sprinter swimmer skier skater cyclist racer jockey gymnast athlete champion medalist medallist teammate skipper veteran rookie
star hero legend icon priest imam rabbi pastor bishop archbishop cardinal cleric monk nun missionary evangelist preacher theologian philosopher scholar expert specialist commander warlord rebel militant
guerrilla terrorist gunman bomber suspect defendant convict prisoner inmate hostage victim survivor witness passenger murderer killer hacker thief smuggler dealer trafficker spy agent detective
husband wife son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother fiance fiancee girlfriend boyfriend widow widower
friend colleague man woman boy girl king queen prince princess emir sultan dictator strongman ruler heir patriarch pontiff pope model clerk librarian curator custodian treasurer controller keeper
coordinator administrator superintendent supervisor warden ranger harbourmaster harbormaster mariner captain steward attendant official native immigrant refugee citizen orphan inventor
explorer climber mountaineer diver yachtsman statistician mathematician planner surveyor inspector auditor accountant receptionist hydrologist volcanologist conservator trustee envoy`;

/** Words of a family name that stand before it or inside it, lower case. */
export const NAME_PARTICLES =
  'de da do dos das del della di du la le van von der den ter ten zu bin bint ibn ben al el ul ur abu arap af av och y e i und';

/** What follows a full name: "Jr.", "III". Lower case, without full stop. */
export const NAME_SUFFIXES = 'jr sr ii iii iv';

/** Letters of honour or office behind a full name ("Helena Roe KC"), which are no part of it. As written. */
export const POST_NOMINALS = 'MP MPs KC QC SC MEP MSP MS AM MLA MLC MHA MNA TD CBE OBE MBE KBE DBE CH PhD MD DPhil FRS RN DO JP';

/** Given names of lands that the compiled lists do not cover, in their usual romanised forms; from general knowledge. */
export const MORE_GIVEN_NAMES = `mohammed mohammad muhammad mohamed mohamad ahmed ahmad ali hassan hasan hussein husain hussain abdul abdullah abdallah abdel ibrahim ismail ishaq yusuf yousef youssef khalid khaled omar umar
osman usman saeed said salim saleh salman sami tariq tarek walid yasser yasir yahya zakaria zaid zayed nasser nasir mahmoud mahmud mustafa mostafa mansour marwan majid nabil nadia fatima fatemeh aisha
ayesha amina layla leila mariam maryam zahra zainab hamid hamad hamza haider habib faisal fahd farid farouk fawzi bashar bashir bilal anwar amir amin akbar asif aziz jamal jamil javad javier jawad karim
kamal kareem rashid rafiq rahim ramzi reza rouhollah mehdi mahdi mohsen morteza hossein hassan masoud massoud gholam ghulam gul nawaz shah shahid sharif sheikh sohail tahir zia zulfiqar benazir imran pervez
parvez asad ashraf atta hekmat hamidullah habibullah zabihullah najibullah rahmatullah abdulrahman abdurrahman sergei sergey vladimir dmitry dmitri dmitriy alexei alexey aleksei aleksey alexander aleksandr
mikhail nikolai nikolay ivan igor oleg boris andrei andrey anatoly yuri yury viktor vasily vyacheslav valery valentin valentina yevgeny evgeny yegor gennady grigory leonid maxim maksim pavel pyotr roman ruslan
ramzan stanislav svetlana tatyana tatiana irina natalya natalia olga oksana ludmila lyudmila larisa yelena elena galina anastasia ekaterina yekaterina vitaly vladislav volodymyr oleksandr petro mykola serhiy
andriy dmytro yulia yuliya ihor taras bohdan xi li wang zhang liu chen yang huang zhao wu zhou xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng deng cao peng zeng xiao tian dong pan yuan
cai jiang jiabao jinping keqiang ming wei jun lei hui ying yan min jing kim park lee choi jung kang cho yoon jang lim shin oh seo kwon hwang ahn moon jae-in geun-hye jong-un jong-il il-sung nguyen tran pham
hiroshi takashi kenji yoshihide shinzo junichiro taro ichiro akira makoto naoto yukio keiko yoko haruki kazuo satoshi masaru noriko fumio naomi kei hideki daisuke narendra manmohan rajiv indira sonia rahul
atal lal raj rajesh ramesh suresh sanjay vijay amit anil arun ashok deepak ravi sunil vinod priya sita lakshmi krishna kumar mahesh mukesh naresh nitin prakash pranab rajnath sachin shashi sushma venkat
bongani cyril jacob jomo kenyatta kofi kwame mwai nelson nkosazana olusegun goodluck robert morgan thabo uhuru yoweri daniel desmond haile meles desalegn abiy isaias tedros benjamin binyamin yitzhak shimon
ehud ariel avigdor moshe yair naftali tzipi golda menachem yosef yaakov shlomo yoav gadi eyal uri itzhak recep tayyip abdullah ahmet mehmet kemal binali mevlut devlet tansu bulent turgut aung san suu thein
ne win than htay sukarno susilo joko megawati prabowo mahathir anwar najib abdul lee goh lim tan chin ong wong chan leung lam tung donald ferdinand imelda corazon gloria rodrigo benigno joseph`;

/** Lower-case nouns that say right after a surname that it is a person's ("the X administration", "X family"). */
export const PERSON_FOLLOWERS = `administration presidency premiership campaign candidacy family estate era years doctrine biography documentary loyalists supporters aide aides cabinet camp scandal affair trial case assassination impeachment
speech nomination ticket brothers sisters siblings twins couple clan dynasty regime marriage wedding novel film movie painting portrait children murder killing impersonator lookalike lawyers wife husband widow widower son sons daughter daughters father mother brother sister parents
children grandson granddaughter lawyer attorney attorneys death life career resignation successor predecessor biographer funeral autopsy childhood remarks confidant girlfriend boyfriend`;

/** Posts and other nouns before "of", "at", "for" or "with" behind which a body stands ("chairman of X", "an analyst at X", "a unit of X"). */
export const ORGANISATION_POSTS = `chairman chairwoman chair chief executive ceo founder co-founder cofounder partner director head vice-president manager analyst economist strategist trader broker editor publisher reporter correspondent columnist
spokesman spokeswoman spokesperson official employee employees worker workers member members staff board owner owners shareholder shareholders shares stake stock unit division subsidiary affiliate arm branch headquarters offices
professor lecturer researcher scientist fellow dean student engineer pilot lawyer attorney coach captain quarterback pitcher goalkeeper striker midfielder merger acquisition takeover maker publishers contract`;

/** Posts and other nouns before "of" behind which a place stands ("mayor of X", "the people of X"). */
export const PLACE_POSTS = `mayor governor king queen prince princess emir sultan bishop archbishop duke earl citizens citizen residents resident people inhabitants natives native outskirts streets coast invasion occupation siege liberation
north south east west center centre suburbs battle bombing partition independence map rest parts government parliament city town village`;
