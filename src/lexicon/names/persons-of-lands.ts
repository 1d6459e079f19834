/** Given names of Africa, Asia, the Arab lands, Ireland and Latin America that other lists lack; from general knowledge. Folded. */
export const GIVEN_NAMES_OF_LANDS = `osama babajide tunde bola chidi chinua wole segun yemi femi amaka uche obinna chukwuma adaeze ifeanyi kelechi nkechi onyeka tochukwu
ugochukwu ebuka adebayo ademola folake funke sola sani garba umaru nuhu lawal adamu aliyu abubakar shehu nyesom godwin akinwumi nii naa
lindiwe zweli naledi thabiso nomsa thandi bheki nkosinathi siyabonga lungi temba tendai tatenda chipo farai tafadzwa tawanda rutendo
nyasha emmerson constantino raila kalonzo wanjiku njeri kamau mwangi otieno achieng akinyi wambui kipchoge eliud kiprop jepkosgei
chebet kiplagat cherono nyambura wangari wafula barasa musalia kithure rigathi hakainde tundu macky bassirou ousseynou mahamat
hailemariam debretsion getachew lemma meaza tewolde girma kenenisa tirunesh derartu selam hiwot yohannes tigist bekele salva riek
machar taban fattah hamdan hemedti fayez dbeibah rached abdelmadjid abdelaziz abdelfattah abdelilah saadeddine mbarek nabih haniyeh
sinwar yahia mervat hanan saeb faouzi haftar ghassan hazem hisham hossam ihab essam ashraf sherif amr nawaf meshal tamim maktoum zayed
mansoor rashed sultan reem hessa lubna ebrahim raisi rouhani qasem nasrin narges mahsa shirin azar behrouz bahram bijan dariush farhad
hooman kaveh kourosh mehrdad nader parisa sepideh shahin siamak soheil taghi javan ghassem gulbuddin sirajuddin haibatullah hibatullah
shehbaz bilawal qamar khawaja chaudhry hina fawad yousaf zardari babar shoaib shaheen wasim waqar inzamam yogi akhilesh mayawati mamata
arvind manish nitish tejashwi lalu uddhav eknath devendra sharad supriya hemant champai siddaramaiah pinarayi palaniswami jagan
chandrababu revanth bhupesh shivraj digvijaya himanta biren pema neiphiu zoramthanga narayana jyotiraditya piyush nirmala subrahmanyam
jaishankar hardeep dharmendra ashwini mansukh kiren bhupender gajendra virat jasprit hardik shubman rishabh ravindra ravichandran
shreyas suryakumar yashasvi harmanpreet mithali jhulan neeraj saina abhinav vishwanathan ratan azim rajeev siddharth aditi ananya
anushka aparna arnab arundhati ayushmann diya farhan gaurav ishaan kabir kapil kavita kunal lata meera mohit nandini nikhil nisha
pankaj prabhu prachi pranav preeti rajani ranbir ranveer rekha ritu riya sadhguru shobha shruti shyam sonu sudha sudhir sundar swati
tanvi umesh urvashi varun vikram vikas vishal vivek yash yuvraj hasina khaleda tarique ranil mahinda gotabaya maithripala sirisena
sajith anura wickremesinghe pushpa prachanda madhav jhala tenzin tsering lobsang pasang nima dorji jigme ugyen shafiqul nazrul tanvir
rezaul mizanur shakib mushfiqur mashrafe abdus wenbin chunying jiechi qishan qiang zhao lijian xiaoping zedong enlai shaoqi rongji
zemin jintao xilai yongkang zhengsheng hongzhang lixia jiankui feifei yifan xiaobo weiwei guangcheng liping haiyan shigeru yoshimasa
yuriko shohei yoshiro yasuhiro masayoshi hayao hideo kazuya kiyoshi koichi kunihiko mariko masako michiko mitsuru nobuo osamu ryota
sadako saburo shigeki shinichi shoichi sumiko susumu tadashi takeshi tatsuya tetsuya tomoko toshihiro tsutomu yasuo yoshiaki yukiko
yusuke jae-myung suk-yeol yo-jong jae-yong young-sam dae-jung moo-hyun myung-bak chan-wook joon-ho min-jae heung-min ji-sung yong-nam
yong-ho jong-nam ing-wen ching-te ying-jeou shui-bian chee-hwa kin-wah ka-shing chi-fung anies ganjar luhut airlangga sri mulyani
basuki tjahaja muhaimin bongbong ninoy manny risa vico prayut thaksin yingluck paetongtarn srettha abhisit anutin suthep bhumibol
vajiralongkorn manet samdech phu trong chinh dung xuan phuc thi nguyet ngoc quang anh tuan huong linh kyaw zaw hlaing thein htin maung
jair dilma geraldo aecio anielle nayib guaido castillo keiko ollanta jeanine lenin diosdado delcy xiomara yeidckol keir rishi suella
priti humza siobhan niamh saoirse aoife ciaran padraig eoin mairead oisin caoimhe sinead orla grainne eamon fergal colm cathal
taoiseach pearse doireann oleksii denys kyrylo mykhailo nataliia olha volodymyrivna yaroslav zelensky vadym rustem sviatlana alyaksandr
aliaksandr vahagn armen serzh mikheil bidzina irakli giorgi kassym-jomart nursultan sadyr shavkat emomali gurbanguly kyriakos antonis
evangelos devlet binali cevdet edin ratko vojislav hashim vjosa ilir sali lulzim orban katalin lech slawomir zbigniew wojciech maciej
radoslaw bronislaw caputova kiril boyko rumen gitanas kersti toomas evika nooshi trygve sauli bjarni gudni halla`;

/** Family names of the same lands. Folded. */
export const FAMILY_NAMES_OF_LANDS = `vajpayee advani yadav kejriwal thackeray pawar fadnavis naidu rao patnaik gehlot scindia sitharaman jaishankar goyal gadkari rahane
kohli dhoni tendulkar bumrah pandya jadeja ashwin bachchan aggarwal mehta kulkarni deshmukh chavan shinde bhatt krishnan subramanian
venkatesh chakraborty mukherjee chatterjee bose sengupta dasgupta mohanty sahoo tripathi tiwari dubey chaudhary rathore chauhan sisodia
rajput thakur negi rawat bisht khandelwal mittal jindal ambani adani birla premji murthy nilekani nadella pichai narayanan varghese
kurian dsouza bhutto zardari sharif gilani qureshi chaudhry abbasi munir bajwa musharraf niazi afridi akram rahman hasina zia yunus
wickremesinghe rajapaksa sirisena bandaranaike kumaratunga dissanayake perera mendis jayasuriya oli dahal deuba buhari tinubu obasanjo
atiku yar'adua osinbajo sanwo-olu fashola okonjo-iweala achebe adichie dangote otedola elumelu adeboye oyedepo obi shettima ganduje
wike akpabio saraki dogara gbajabiamila lawan ajimobi amosun okorocha uzodinma soludo akufo-addo mahama bawumia rawlings kufuor annan
ramaphosa mbeki mandela malema zille steenhuisen mashatile motlanthe mkhwebane madonsela sisulu dlamini-zuma mantashe kodwa maimane
mnangagwa mugabe chamisa tsvangirai biti hichilema sata mutharika chakwera nyusi chapo machel geingob pohamba nujoma hifikepunye masisi
khama boko ruto odinga kenyatta moi kibaki gachagua musyoka mudavadi kindiki wetangula omtatah karua matiang'i kipkorir kiptum kipchoge
rudisha museveni kadaga kyagulanyi besigye kagame mushikiwabo rusesabagina ndayishimiye nkurunziza magufuli suluhu lissu nyerere mkapa
kikwete tshisekedi kabila lumumba mobutu katumbi fayulu bemba nguema biya deby sassou touadera goita ouattara gbagbo bedie compaore
sankara kabore damiba tiani bazoum issoufou talon gnassingbe barrow jammeh weah sirleaf boakai koroma doumbouya abiy desalegn zenawi
mengistu selassie gebreselassie afwerki farmaajo mohamud bashir burhan dagalo hamdok kiir machar sisi mubarak nasser sadat mohieldin
qaddafi gaddafi haftar dbeibah sarraj saied ghannouchi essebsi tebboune bouteflika benkirane akhannouch assad sharaa jolani hariri
nasrallah berri mikati aoun geagea arafat haniyeh sinwar meshaal deif barghouti dahlan erekat netanyahu lapid gantz gallant rabin
olmert livni lieberman smotrich ben-gvir katz halevi maliki abadi kadhimi sudani sadr sistani saleh hadi houthi raisi rouhani
ahmadinejad khamenei khomeini zarif soleimani pezeshkian araghchi mousavi karroubi ghani karzai abdullah massoud hekmatyar haqqani
akhundzada mujahid stanikzai baradar kilicdaroglu davutoglu gulen demirtas cavusoglu fidan bahceli zelenskiy zelensky zelenskyy
poroshenko yanukovych tymoshenko klitschko kuleba umerov yermak zaluzhnyi syrskyi shmyhal budanov medvedev lavrov shoigu gerasimov
peskov zakharova navalny navalnaya prigozhin kadyrov mishustin nabiullina patrushev bortnikov kudrin chubais khodorkovsky abramovich
deripaska sechin usmanov lukashenko tsikhanouskaya kolesnikova saakashvili ivanishvili zourabichvili kobakhidze pashinyan sargsyan
tokayev nazarbayev karimov rahmon berdimuhamedov japarov tusk morawiecki trzaskowski walesa caputova babis szijjarto iohannis ciolacu
basescu dragnea borissov radev petkov vucic brnabic dodik izetbegovic plenkovic milanovic janez thaci kurti rama berisha mitsotakis
tsipras varoufakis papandreou samaras macron hollande sarkozy chirac mitterrand melenchon zemmour bardella barnier bayrou attal lecornu
darmanin habeck baerbock pistorius weidel kurz nehammer kickl feijoo abascal rajoy zapatero puigdemont salvini draghi berlusconi
mattarella schlein tajani marcelo rutte wilders schoof de-croo starmer sunak truss corbyn farage osborne clegg swinney sturgeon salmond
yousaf drakeford reeves rayner lammy streeting mahmood miliband badenoch braverman javid cleverly gove mordaunt varadkar mcguinness
dutton turnbull gillard rudd chalmers marles ardern hipkins luxon biao qishan jiang deng tsai kishida abe suga ishiba takaichi koizumi
hatoyama obuchi kono hayashi ohtani yoon ahn roh subianto jokowi yudhoyono sukarnoputri wahid habibie suharto sukarno baswedan marcos
duterte robredo pacquiao shinawatra thavisin limjaroenrat chan-ocha vejjajiva mahathir najib anwar muhyiddin yassin hussein manet
hlaing suu-kyi bolsonaro rousseff temer haddad alckmin maduro guaido cabello petro duque boluarte fujimori humala noboa lasso anez
boric pinera bachelet kast milei kirchner lacalle mujica orsi bukele giammattei obrador sheinbaum pena-nieto zedillo ebrard diaz-canel`;
