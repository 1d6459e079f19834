// Written by train/compile-wordnet.ts from WordNet 3.1, Copyright 2011 by Princeton University; see docs/licences/wordnet.md.
/** A family a line: its head, then the words formed from it and their other spellings. A word alone is a verb, or a noun that only looks like a form of one. */
export const FAMILIES = `abandon,abandonment
abbreviate,abbreviation
abduct,abduction
aberdeen,aberdonian
aberrant,aberrance,aberrancy
aberrate,aberration
abet,abetment,abettal
abhor,abhorrence,abhorrent
abide by
abide,abidance
ablate,ablation
abnormality,abnormal
abolish,abolishment,abolition
abort,abortion,abortive
abound in
abound,abundance,abundant
abrade,abrasive
abreact,abreaction
abridge,abridgement
abrogate,abrogation
abrupt,abruptness
absence,absent
absentminded,absentmindedness
absolute,absoluteness
absorb,absorbent,absorption,absorptive
abstain,abstention,abstinence,abstinent
abstract,abstraction,abstractive,abstractness
abstruseness,abstruse
absurd,absurdity,absurdness
abuse,abusive
accede,accession
accelerate,acceleration,accelerative,acceleratory
accentuate,accent,accentuation
accept,acceptance,acceptant,acceptation,acceptive
access
accident,accidental
acclaim,acclamation
acclimatize,acclimatization,climate
accommodate,accommodation,accommodative
accompany,accompaniment
accomplish,accomplishment
accord,accordant
accost
account for
account,accounting
accredit,accreditation
accrete,accretion
accrue,accrual,accruement
acculturate,acculturation,acculturative,culture
accumulate,accumulation,accumulative
accuse,accusal,accusation,accusative,accusatory,accusive
accustom
ace
ache,aching,achy
achieve,achievement
acid,acidity
acknowledge,acknowledgment
acoustic,acoustics
acquaint,acquaintance
acquiesce,acquiescence,acquiescent
acquire,acquiring,acquisition,acquisitive
acquit,acquittal
acrobatics,acrobatic
acronymic,acronym
act as
act on
act out
act,acting,action
activate,activation
activism,activistic
activity,active
acts
actualize,actual
actuate,actuation
acute,acuteness
adamant,adamance
adapt,adaptation,adaptative,adaption,adaptive
add on
add up
add,addition,additive
addict,addiction,addictive
address
adept,adeptness
adequate,adequateness
adhere,adherent,adhesion
adhesive,adhesiveness
adjacent,adjacency
adjective,adjectival
adjoin,adjunction,adjunctive
adjourn,adjournment
adjust,adjustive,adjustment
administer,administration
administrate,administrative
admire,admiration
admit,admission
admix,admixture
admonish,admonition,admonitory
adolesce,adolescence,adolescent
adopt,adoption,adoptive
adore
adorn,adornment
adroitness,adroit
adsorb,adsorbent,adsorption,adsorptive
adulterous,adultery
advance,advancement
advantage,advantageous
adventure,adventuristic,adventurous
adverb,adverbial
adverse,adversity
advert,advertence,advertency,advertent
advertize,advertise,advertising,advertizing
advertizer,advertiser
advise,advisement,advisory
advocate,advocacy
aerate,aeration
aerodynamic,aerodynamics
aerosolize,aerosol
affect,affectional
affected,affectedness
affection,affectionate
affiliate,affiliation
affinity,affine
affirm,affirmation,affirmative,affirmatory
affix,affixation
afflict,affliction,afflictive
affluence,affluent
afford
affront
afghan,afghanistan
age
aged,agedness
agglomerate,agglomerative
agglutinate,agglutination
aggravate,aggravation
aggregate,aggregative
aggress,aggression
aggressive,aggressiveness
agile,agility
agitate,agitative
agonize,agony
agree,agreement
aid
aides
aids
ail,ailment
aim
aimless,aimlessness
air,aerial
airs
airy,airiness
alarm
alaska,alaskan
albanian,albania
alchemize,alchemy
alert,alertness
algebraic,algebra
algerian,algeria
algorithmic,algorithm
alien
alienate
alight
align,alignment
alike,alikeness
alive,aliveness
alkaline,alkalinity
allege,allegation,allegement
allegiance,allegiant
allegorize,allegory
allergic,allergy
alleviate,alleviation,alleviative,alleviatory
allies
alligator
allocate,allocation
allot
allow
allow for
allow in
allowance
alloy
allude,allusion
ally
ally with
alone,aloneness
aloofness,aloof
alphabetize,alphabet,alphabetization
alter,alteration
alternate,alternation
altitude,altitudinal,altitudinous
amass
amateurishness,amateurish
amaze,amazement
ambience,ambient
ambiguous,ambiguity
ambition,ambitious
amble
ambush
amend,amendatory,amendment
amends
americanize,american
amnesic,amnesia
amnesty
amorous,amorousness
amount
ample,ampleness
amplify
amputate,amputation
amuse,amusement,amusive
anachronism,anachronic,anachronistic
analog,analogue
analogize,analogy
analytic,analyticity
analyze,analyse,analysis
anarchy,anarchical
anatomize,anatomy
anchor,anchorage
ancient,ancientness
anecdote,anecdotal,anecdotic,anecdotical
anemia,anemic
anesthesia,anaesthesia,anesthetic
anger,angry
anglicize,english
anglophilia,anglophilic
angolan,angola
anguish
angular,angularity
angulate,angle
animalize,animal
animate,animateness
animize
annals,annalistic
annex
annexation,annexational
annihilate,annihilation,annihilative
annotate,annotation
announce,announcement,annunciatory
annoy
anomalous,anomalousness,anomaly
anomie,anomic
anonymous,anonymity,namelessness
anorexia,anorectic,anorexic
answer
antagonize,antagonise,antagonism
ante
antecede,antecedent
anterior,anteriority
anthologize,anthology
anthropology,anthropological
antic
anticipate,anticipatory
antipathy,antipathetic,antipathetical
antique,antiquity
antiseptic,antisepsis
antithesis,antithetic,antithetical
anxious,anxiousness
apathy,apathetic
ape,apery
apex,apical
apocalyptic,apocalypse
apologize,apologise,apology
appalachian,appalachia
appall,appal
apparel
appeal,appellant
appealing,appealingness
appear,apparent,apparition,appearance
appease
append,appendant
applaud,applause
apply,application,applicative,applicatory
appoint,appointive
apportion,apportionment
appraise,appraisal
appreciate,appreciative
apprehend,apprehension,apprehensive
apprentice
approach
appropriate,appropriateness,appropriative
approve,approbation,approbative,approbatory,approval
approximate,approximative
apt,aptness
aptitude,aptitudinal
arabian,arabia
arbitrary,arbitrariness
arbitrate,arbitrament,arbitration,arbitrative,arbitrement
arbor,arbour
arc,arcuate
arch
archaize,archaism
archeological,archaeological
archeologist,archaeologist
archeology,archaeology,archeologic
archive
archives
arduous,arduousness
area,areal
argentinian,argentina
argive,argos
argue,argument,argumentation,argumentative
aridity,arid
arise
arithmetic,arithmetical
arm,armament
armenian,armenia
armor,armour
arms
aromatize,aroma
arouse,arousal
arraign,arraignment
arrange,arrangement
array
arrest
arrive at
arrive,arrival
arrogant,arrogance
arrogate
arthritis,arthritic
article
articulate,articulateness,articulation,articulative,articulatory
artifact,artifactual
artificial,artificiality
ascend,ascendant,ascension,ascensive,ascent
ascertain
ascribe,ascription
ash
ask
ask for
ask out
asphalt
aspire,aspirant,aspiration
assail
assassinate,assassination
assault,assaultive
assay
assemble,assemblage
assent,assentient
assert oneself
assert,assertion
assertiveness,assertive
assess,assessment
assiduity,assiduous
assign,assignation,assignment
assimilate,assimilation
assist,assistance,assistant,assistive
associate,association,associative,associatory
assort,assortment
assume,assumption,assumptive
assure,assurance
assured,assuredness
asthmatic,asthma
astonish,astonishment
astound
astringent,astringence,astringency
astrology,astrological
astronomical,astronomy
astrophysics,astrophysical
astute,astuteness
asymmetric,asymmetry
asymptotic,asymptote
atheistic,atheism
athens,athenian
athletic,athletics
atmosphere,atmospheric,atmospherical
atone,atonement
atrocious,atrocity
attach
attach to
attack
attain,attainment
attempt
attend to
attend,attendance
attentive,attentiveness
attest,attestation
attire
attitudinize,attitude
attract,attraction,attractive,attractor
attribute
attune
atypical,atypicality
auction
audacity,audacious
audit
audition
augment,augmentation,augmentative
augur
aurora,auroral,aurorean
auspicate,auspice
auspices
austere,austereness,austerity
australia,australian
austrian,austria
authentic,authenticity
authenticate,authentication
author
authorization,authorisation
authorize,authorise
authorized,authorised
autistic,autism
autobiographical,autobiography
autofluorescence,autofluorescent
autograph
automate,automation
automatize,automatic
automobile
autonomy,autonomous
autopsy
autumn,autumnal
avail
avalanche
avarice,avaricious
avenge
average out
average,averageness
avert,aversion
aviate,aviation
avid,avidity,avidness
avoid,avoidance
await
awake
awaken,awakening
award
aware,awareness
away,awayness
awe
awful,awfulness
awkward,awkwardness
ax
axe
axiomatic,axiom
axis,axial
azimuth,azimuthal
azure
babble,babbling
baby
babylonian,babylon
bach
bachelor
back away
back down,backdown
back off
back out
back up
back,backing
backfire
background,backgrounder
backlash
backlog
backpack
backstitch
bad,badness
badge
badger
baffle,bafflement
bag
bahamian,bahamas
bail out,bailout
bail,bailment
bait
bake,baking
balance
bald,baldness
bale
baleful,balefulness
balk
balkanize
balkiness,balky
ball
ballet,balletic
ballistics,ballistic
balloon
ballot
ban
band
band together
bandage
bandy
bang
banish,banishment
bank,banking
bankrupt,bankruptcy
banks
banquet
banter
baptize,baptism
baptized,baptised
bar
barb
barbados,barbadian
barbaric,barbarity
barbecue
barber
bard
bare,bareness
bargain,bargaining
barge
barge in
bark
baroque,baroqueness
barrack
barrage
barrel
barrels
barren,barrenness
barricade
bars
base,basal
bash
bashful,bashfulness
bask
basophilic,basophilia
baste
bat,batting
batch
bathe,bathing
batter
battle
bavaria,bavarian
bawdy,bawdiness
bawl
bay
be
be after
be born,birth
be due
be intimate
be on
be quiet
be well
beach
beacon
bead,beady
beads
beak
beam,beamy
bean,beaner
bear
bear down
bear down on
bear in mind
bear on
bear out
bear up
bear upon
bear witness
beard
beast,beastly
beat out
beat,beating
beats
beautify,beautification,beauty
beaver
beckon
become
becoming,becomingness
bed
bed down
bedamn
bedding
beef
beef up
beep
beethoven,beethovenian
beetle
befall
befit
befog
befriend
befuddle,befuddlement
beg,beggary
beget
beggar
begin,beginning
beguile,beguilement
behave
behavior,behaviour
behead
behold
behoove
belabor
belarusian,belarus
belch
belgian,belgium
belie
believe in
believe,belief
bell
belligerent,belligerence,belligerency
bellow,bellowing
belly
belong to
belong,belongings
belt
belt out
bemoan
bench
bend,bender
bends
benefice,beneficiary
benefit,beneficent,beneficial
benevolent,benevolence
benign,benignancy,benignity
berate
bereave,bereavement
berry
berth
beseech
beset
besiege
besmirch
bespeak
best
bestialize,bestial
bestow,bestowal,bestowment
bet
bet on
bethink
betray,betrayal
better,betterment
bevel
bewail
beware
bewilder,bewilderment
bewitch,bewitchery
bias
bible,biblical
bibliography,bibliographical
bicker
bicycle
bid,bidding
bide
bifurcate,fork
big,bigness
bike
bilateral,bilaterality
bilk
bill
billow
bin
bind off
bind,binding
binge
biochemical,biochemistry
biography,biographical
biological,biology
biomedicine,biomedical
birch
bird
birdie
birefringence,birefringent
bisexual,bisexuality
bit,bitty
bitch,bitchery,bitchy
bite
bite off
bite out
bitter,bitterness
bitters
bizarre,bizarreness
blab
black out,blackout
black,blackness
blackberry
blacken
blackmail
blame,blameworthy
blanch
blandness,bland
blank,blankness
blanket
blare
blaspheme
blasphemy,blasphemous
blast
blatant,blatancy
blaze
blaze away
blaze out
bleach
bleak,bleakness
bleat
bleed,bleeding
blend
bless,blessing
blight
blind,blindness
blink,blinking
blissful,blissfulness
blister
blitz
bloat
block off
block out
block,blockage,blocking
blockade
blog
blond,blondness
blood
bloodthirsty,bloodthirstiness
bloody,bloodiness
bloom
blossom
blot out
blotch,blotchy
blow
blow off
blow out,blowout
blow up,blowup
blubber
blue,blueness,bluing
blueprint
blues
bluff,bluffness
blunder
blunt,bluntness
blur,blurry
blurt
blush
bluster
board
boards
boast
boastful,boastfulness
boat,boating
bob
bode
body
boeotian,boeotia
bog
bog down
bogey
boggle
bohemian,bohemia
boil
boil down
boisterous,boisterousness
bold,boldness
bolivian,bolivia
bolster
bolt
bolt out
bomb,bombing
bombard,bombardment
bombast,bombastic
bond
bone
bones
bong
bonnet
bony,boniness,bonyness
boo
boob
boogie
book,booking,booklet
boom
boomerang
boost
boost up
boot
booze
bop
border
border on
bore
boring,boringness
borrow
bosnia,bosnian
boss
botanize,botany
bother,botheration
bottle
bottom
bottomless,bottomlessness
bounce
bounce back
bounce out
bound,boundary
bounded,boundedness
boundless,boundlessness
bounds
bounty,bounteous
bow
bow down
bowl
bowls
box in
box,boxing
boycott
boyish,boyishness
brace
braces
bracing
bracket
brad
brag,braggy
braid
brain,brainy
brake
brakes
branch out
branch,branchy
brand
brandish
brash,brashness
brave,braveness
bravo
brawl
bray
brazen,brazenness
brazilian,brazil
breach
bread
break away
break camp
break down,breakdown
break even
break in
break into
break loose
break off
break one's back
break open
break out,breakout
break through
break up,breakup
break with
break,breakage
breakfast
breast
breastfeed
breathe in
breathe,breathing
breathless,breathlessness
breed,breeding
breeze,breezy
brew
bribe,bribery
bridge
bridges
brief,brevity,briefing,briefness
briefs
brigade
bright,brightness
brighten
brilliant,brilliance,brilliancy
brim over
bring
bring back
bring down
bring forth
bring forward
bring home
bring in
bring on
bring oneself
bring out
bring to bear
bring up
brisk,briskness
bristle
bristle at
britain,britannic
brittle,brittleness
broad,broadness
broadcast
broaden
broil
broker
bronze
brood
brook
brooks
broom
browbeat
brown,brownness
browse,browser
bruise
bruit
brunch
brush
brush aside
brush on
brush up,brushup
brutalize,brutal
bubble
bubble over
bubbly,bubbliness
buck
buck up
bucket
buckle
bud
buddhism,buddhistic
budge
budget,budgetary
buff
buffalo
buffer
buffet
bug
bug out
buggy,bugginess
build
build on
build up,buildup
building
bulgaria,bulgarian
bulge,bulgy
bulk,bulky
bull
bulldog
bulletin
bulletproof
bullshit
bully
bum
bump into
bump off
bump,bumpy
bunch
bundle
bunk
bunker
buoy up
buoy,buoyant
burden
burgeon
burglarize,burglary
burke
burn
burn down
burn off
burn up
burns
burr
burrow
burst
burst out
bury,burial
bus
bush
bushwhack
bust
bustle
bustle about
busy,busyness
butcher,butchery
butt
butt against
butter
butterfly
button
buy it
buy out,buyout
buy time
buy up
buy,buying
buzz
bypass
cab
cabbage
cabin
cable
cache
cackle,cackly
cage
cake
calamity,calamitous
calcify,calcification
calculate,calculation,calculus
calcuttan,calcutta
calendar,calendric
caliber,calibre
calibrate,calibration
california,californian
call
call back,callback
call for
call in
call off
call on
call out
call up
callous,callosity,callousness
calm down
calm,calmness
calorie,caloric
calorimetric,calorimetry
calumniate,calumny
cambodia,cambodian
cameroonian,cameroon
camouflage
camp out
camp,camping
campaign
can
canada,canadian
canal,canalization
cancel out
cancel,cancellation
cancer,cancerous
candid,candidness
candle
candor,candour
candy
cane
caning
cannon
canoe
canonize,canonization
canopy
cant
canter
canton
canvas
canvass
cap
capacitate,capacity
caper
capitalize,capital,capitalise,capitalization
capitulate,capitulation
capsule
captain
caption,captious
captivate,captivation
captive,captivity
capture
caravan
carbonate,carbonation
card
cards
care a hang
care for
care,caring
careen
career
carefree,carefreeness
careful,carefulness
careless,carelessness
caress
caricature
carnalize,carnal
carol
carpenter,carpentry
carpet
carry
carry away
carry forward
carry on
carry out
carry over
carry through
cart off
cart,cartage
cartoon
carve,carving
cascade
cascade down
case
cash
cash in on
cashier
casing
casket
cast
cast around
cast aside
cast down
cast off
castigate,castigation
castle,castling
casual,casualness
cat
catalan,catalonia
catalog,catalogue
catalytic,catalysis
catapult
catatonic,catatonia
catch a glimpse
catch a wink
catch fire
catch it
catch on
catch one's breath
catch up
catch up with
catch,catchy
catechize,catechism
categorize,categorise,categorization,category
categorized,categorised
cater
catharsis,cathartic
catholicize,catholicism
caucasian,caucasia
caucasus,caucasic
caucus
cause,causal,causation,causative
caution,cautionary,cautious
cave
cave in
cavort
caw
cease,cessation
ceaseless,ceaselessness
celebrate,celebration,celebratory
cell,cellular
cement
censor
census
center on
center punch
center,centering,central,centre,centric,centrical
centimeter,centimetre
centralize,centralise,centralization
centralized,centralised
centrifuge,centrifugation
ceramic,ceramics
cerebrate,cerebration
ceremony,ceremonial,ceremonious
certify,certificate,certification,certificatory
chad,chadian
chafe
chaff
chain
chains
chair
chairman
chalk up
chalk,chalky
challenge
chamber
chambers
champ
champion
chance
chandelle
change
change over
channelize,channel
channels
chant,chanting
chaos,chaotic
chap
char
characterization,characterisation
characterize,character,characterise
charcoal
charge
chariot
charisma,charismatic
charleston
charm
chart
charter
chase
chastise,chastisement
chastity,chaste
chat,chatty
chatter,chattering
cheap,cheapness
cheat,cheating
check in
check into
check out,checkout
check,cheque
checker
cheek
cheeky,cheekiness
cheer,cheering
cheerful,cheerfulness
cheese
chemical,chemistry
chemotherapy,chemotherapeutic,chemotherapeutical
cherish
chevy
chew over
chew,chewing,chewy
chic,chicness
chide,chiding
childish,childishness
chilean,chile
chill,chilling,chilly
chime
chin
chin up
chip,chipping
chips
chirp
chivalry,chivalrous
chivy
choir
choke off
choke,choking
choleraic,cholera
choose up
choose,choice
chop down
chop,choppy
chord,chordal
choreograph
chortle
chorus,choral
christen,christening
chromatography,chromatographical
chrome
chronicle
chronologize,chronology
chubby,chubbiness
chuck
chuckle
chuff
chug
chunk,chunking
church
churn
cinematic,cinema
cipher
circle
circuit
circularize,circular
circulate,circulation,circulative
circumcise,circumcision
circumscribe,circumscription
circumstance,circumstantial
circumstances
cite,citation
citify,city
citrate
civil,civility
civilize,civilisation,civilization
civilized,civilised
claim
clairvoyance,clairvoyant
clam
clamber
clammy,clamminess
clamor,clamoring,clamorous
clamp
clang,clanger,clangor
clank
clannish,clannishness
clap,clapping
clarify,clarification
clash
clasp
class
classify,classification,classificatory
clatter
clause,clausal
claw
clean out
clean up,cleanup
clean,cleaning,cleanness
cleanliness,cleanly
cleanse,cleansing
clear out
clear up
clear,clarity,clearing,clearness
cleave,cleft
clement,clemency
clench
clerk,clerking
clever,cleverness
click
click off
click open
climax,climactic
climb down
climb on
climb up
climb,climbing
clinch
cling
cling to
clinical,clinic
clink
clip,clipping
cloak
clobber
clock,clocking
clocks
clog
clomp
clone
clonic,clonus
close in
close off
close,closeness,closing,closure
closet
clot,clotting
clothe
clothes
clothing
cloud over
cloud,clouding
cloudy,cloudiness
clout
clown,clowning
club
cluck
clue
clumsy,clumsiness
cluster
clutch
clutches
clutter
coach,coaching
coagulate,coagulation
coal
coalesce,coalescence,coalescency,coalition
coarse,coarseness
coast
coat,coating
coax,coaxing
cock
cocky,cockiness
cod
coddle
codify,code,codification
coerce,coercion,coercive
coexist,coexistence,coexistent
coffin
cognize,cognitive,cognizance
cohere,coherence,coherency,coherent,cohesion,cohesive
coil
coin,coinage
coincide,coincident
coke
cold,coldness
collaborate,collaboration,collaborative
collapse
collar
collate,collation
collect,collecting,collection
collide with
collide,collision
collude,collusion
colombian,colombia
colonize,colonisation,colonization
colorful,colourful
coloring,colouring
colorize,color,colour
colors
colours
column,columnar
comb,combing
combat,combatant,combative
combine,combinative,combining
combust,combustion
come about
come across
come after
come alive
come along
come around
come away
come back,comeback
come by
come close
come down
come forth
come forward
come home
come in
come in for
come in handy
come into
come into being
come near
come of age
come off
come on
come out
come over
come through
come to
come to grips
come to life
come to light
come to mind
come to the fore
come up
come up to
come upon
come with
come,coming
comedy,comic,comical
comfort
comforts
command,commandment
commandeer
commemorate,commemoration,commemorative
commence,commencement
commend,commendation
commensurate,commensurateness
comment,commentary
commercial,commerce
commercialize,commercialization
commiserate,commiseration,commiserative
commission
commit,commitment,committal
committed,committedness
common,commonality,commonness
commonplace,commonplaceness
communalize,communal
commune,communion
communicate,communicating,communication,communicative,communicatory
communications
communize,communism,communization
commute,commutation,commuting
compact,compaction,compactness
companion
company
compare,comparative,comparing,comparison
compass
compassionate,compassion,compassionateness
compel,compulsion
compensate,compensation
compete,competition,competitive,competitory
competent,competence,competency
compile,compilation,compiling
complain,complaint
complaisance,complaisant
complement
complementary,complementarity
complete,completeness,completion
complex,complexness
complexify,complexity
complexion
complicate,complication
complicated,complicatedness
compliment,complimentary
compliments
comply,compliance,compliancy,compliant
comport,comportment
compose,component,composing,composition
compost
compound,compounding
comprehend,comprehension
comprehensive,comprehensiveness
compress,compressing,compression
comprise
compromise
compulsive,compulsiveness,compulsivity
compute,computation
con
concave,concaveness,concavity
conceal,concealing,concealment
concede,conceding,concession,concessive
conceive of
conceive,conception
concentrate on
concentrate,concentration
conceptualize,concept,conceptual,conceptualization
concern
concertize,concert
conciliate,conciliation,conciliative,conciliatory
conciseness,concise
conclude,conclusion,conclusive
concoct,concoction
concord,concordance
concrete,concreteness,concretion
concretistic,concretism
concur,concurrence,concurrent
concuss,concussion
condemn,condemnation,condemnatory
condense,condensate,condensation,condensing
condescending,condescendingness
condition,conditioning
conditional,conditionality
conditions
condole,condolence
condone,condonation
conduce,conducive
conduct,conducting
conductivity,conductive
cone
confederate,confederation,confederative
confer with
confer,conference,conferment,conferral
confess,confession
confide
confidence,confident,confidential
configure,configuration
confine
confines
confirm,confirmation,confirmative,confirmatory
confiscate,confiscation
conflict
confluent,confluence
conform to
conform,conformance,conformation
confound
confront,confrontation
confuse,confusion
confused,confusedness
congeal,congelation
congest,congestion,congestive
conglomerate,conglomeration
congratulate,congratulation,congratulatory
congratulations
congregate,congregating
conjecture,conjectural
conjoin,conjunctive
conjugate
conjure up
conn
connect,connective,connexion
connected,connectedness
connote,connotation
conquer,conquering,conquest
conscience,conscientious
consciousness,conscious
conscript,conscription
consensus,consensual
consent,consentaneous
consequence,consequent,consequential
conserve,conservation
consider,consideration
considerate,considerateness
consign,consignment
consist
console,consolation,consolatory
consolidate,consolidation,consolidative
consonant,consonantal
consort
conspicuous,conspicuousness
conspire,conspiracy,conspirative
constant,constancy
constellate,constellation
constitute,constituent
constitutionalize,constitution,constitutional
constrain
constrict,constriction
construct,construction
constructive,constructiveness
construe,construal
consult,consultation,consultative,consultatory,consultive
consume,consumption,consumptive
consummate,consummation
contact
contagion,contagious
contain,continent
contaminate,contamination,contaminative
contemplate,contemplation,contemplative
contempt,contemptuous
contend,contention
content,contentment
contented,contentedness
contentious,contentiousness
contents
contest,contestation
context,contextual
contiguous,contiguity,contiguousness
contingent,contingency
continue,continuance,continuation
continuous,continuity,continuousness,continuum
contort,contortion
contour
contract,contracting,contraction,contractual,contracture
contradict,contradictory
contradistinguish,contradistinction
contrast,contrastive
contribute,contribution,contributive,contributory
contrive
control
controversy,controversial
convect,convection
convene,convening
convenient,convenience
conventional,conventionality
conventionalize,conventionalization
converge,convergence,convergency,convergent,converging
converse,conversation
convert,conversion
convexity,convex
convey,conveyance
convict,conviction
convince
convivial,conviviality
convoy
convulse,convulsion,convulsive
coo
cook up
cook,cookery,cooking
cool off
cool,cooling,coolness
cooper
cooperate,cooperation,cooperative
coordinate,coordination
cop
cope
coping
copper
copy,copying
copyright
cord
cordial,cordiality
cords
core
cork
corn
corner
coronate,coronation
corporeal,corporeality
corpulence,corpulent
corral
correct,correction,correctness
corrections
correlate,correlation,correlative
correspond,correspondence,correspondent
corroborate,corroboration,corroborative,corroboratory
corrode,corroding,corrosion,corrosive
corrupt,corruptive,corruptness
cosponsor
cost,costly
costs
costume
cosy,cosiness
cotton
couch
cough,coughing
counsel,counseling,counselling
count on
count,counting
counter
counteract,counteraction,counteractive
counterattack
counterbalance
counterchallenge
counterfeit
counterpoint
countless,countlessness
couple
coupling
courage,courageous
course,coursing
court,courting
covenant
cover,coverage
covert,covertness
covet
cow
cowardly,cowardliness
cower
cows
cox
coyness,coy
cozy,coziness
crab
crabs
crack down,crackdown
crack up
crack,cracking
crackle,crackling
cradle
craft
crafty,craftiness
cram,crammer
cramp
crane
crank
crap,crappy
crash
crassness,crass
crate
crave,craving
craven,cravenness
crawl,crawling
crayon
crazy,craze,craziness
creak,creaking
cream
creamy,creaminess
crease
create,creation,creative,creature
credit
credits
creed,credal,creedal
creep up
creep,creeping
creeps
creepy,creepiness
cremate,cremation
crest
crew
crib
cricket
criminal,criminality,criminalness
crimson
cringe
cripple
crisp,crispness
crispy,crispiness
crisscross
criterion,criterial,criterional
critical,crisis,criticality,criticalness
criticize,criticise,criticism
critique
croak,croaking
croatian,croatia
crochet,crocheting
crook
crooked,crookedness
croon,crooning
crop
crop up
cross off
cross,crossing,crossness
crotchety,crotchet,crotchetiness
crouch
crow,crowing
crowd together
crowd,crowding
crown
crucial,cruciality
crucify,crucifixion
crude,crudeness,crudity
cruel,cruelness
cruise
crumb
crumble
crumple
crunch
crusade
crush,crushing
crust,crusty
cry out
cry out for
cry,crying
crystallize,crystallization,crystallizing
cub
cuba,cuban
cube,cubic,cubical,cuboidal
cuddle,cuddling,cuddly
cue
cuff
culminate,culmination
cultivate,cultivation
cumbersome,cumbersomeness
cumulate,cumulative
cup
curb
cure,curative
curious,curiosity,curiousness
curl
curl up
curly,curliness
current,currentness
curriculum,curricular
curry
curse
curtail
curtain
curtness,curt
curve,curvature
cushion
cushioning
cuss
custody,custodial
customary,custom
customize,customise
customs
cut across
cut away
cut back,cutback
cut corners
cut down
cut off
cut out
cut short
cut through
cut to ribbons
cut up
cut,cutting
cute,cuteness
cycle,cyclic,cyclical,cycling
cyclone,cyclonal,cyclonic,cyclonical
cylinder,cylindric
cylindrical,cylindricality,cylindricalness
cyprian,cyprus
cyst,cystic
czechoslovakia,czechoslovakian
dab
dabble
daftness,daft
dainty,daintiness
dam
damage
damages
damn,damnation,damnatory
damp,damper,dampness
dampen,dampening
dance,dancing
danger,dangerous
dangle,dangling
dank,dankness
dapper,dapperness
dare,daring
dark,darkness
darken,darkening
darn,darning
dart
darts
dash
date back
date from
date,dating
daunt
dauntless,dauntlessness
dawn,dawning
day,daily
daydream,daydreaming
days
dazzle
dead,deadness
deaden
deadly,deadliness
deaf,deafness
deal,dealing,dealings
debate
debilitate,debilitation,debilitative,debility
debit
debunk,debunking
debut
decay
deceive,deception,deceptive
decelerate,deceleration
decent,decency
decentralize,decentralization
decentralized,decentralised
decertify
decide,deciding,decision
decimalize,decimal
decisive,decisiveness
deck
deck out
declaim,declamation
declare,declaration,declarative,declaratory
decline,declension,declination
decompose
decorate,decoration,decorative
decorum,decorous
decrease
decree
decry
dedicate,dedication
deduce,deduction,deductive
deduct
deem
deep,deepness
deepen
defame,defamation
default
defeat
defecate,defecation
defect,defection
defective,defectiveness
defend,defensive
defense,defence
defer,deference,deferent,deferment,deferral
deficiency,deficient
define,definition
deflect,deflection,deflective,deflexion
deforest,deforestation
deform,deformation
deformed,deformity
defraud
defray,defrayal,defrayment
defrost
defunct,defunctness
defy,defiant
degas
degenerate,degeneration,degenerative
deglycerolize
degrade,degradation
dehydrate,dehydration
deign
deject,dejection
delay
delegate,delegacy,delegating,delegation
delete,deletion
deliberate,deliberateness,deliberation,deliberative
delight
delimit
delineate,delineation
delirium,delirious
deliver,delivery
delude,delusion,delusive,delusory
delve
demagog,demagogue
demand
demarcate,demarcation
demean
demeanor,demeanour
demise
demo
democratize,democracy
demolish,demolishing,demolition
demon,daemon
demonstrate,demonstration,demonstrative
demoralize,demoralization
demote,demotion
demur,demurrer
demure,demureness
demythologize,demythologization
denote,denotation,denotative,denotive
denounce,denouncement,denunciative
density,dense
dent
deny,denial
depart,departure
depend on
depend upon
depend,dependant,dependent
depersonalize,depersonalization
depict,depicting,depiction,depictive
deplete,depletion
deplore
deploy,deployment
deport,deportation,deportment
depose,deposition
deposit
deprave,depravation,depravity
deprecate,deprecatory
depreciate,depreciation
depress,depressant
deprive,deprivation
derail,derailment
deride,derision,derisive,derisory
derive,derivation,derivative,deriving
derogate,derogatory
descend,descendant,descendent,descent
descendants
describe,descriptive
desecrate,desecration
desert,desertion
deserve
deserving,deservingness
design,designing
designate,designation,designative
desire
desolate,desolation
desorb,desorption
despair,desperation
despatch
despise,despisal,despising
despoil,despoilment,despoliation
despond,despondency,despondent
destine,destination
destroy,destruction,destructive
desynchronize,desynchronizing
detach,detachment
detail,detailing
details
detain,detention
detect,detecting,detection
deter,determent,deterrence,deterrent
deterge,detergency,detergent
deteriorate,deterioration
determinate,determinateness
determine,determinant,determination,determiner
detest,detestation
detonate,detonation,detonative
detour
detox
detract,detraction,detractive
detribalize,detribalization
detrimental,detriment
devastate,devastation
develop,development
deviate,deviant,deviation
devil,devilment,devilry,deviltry
devious,deviousness
devise,devisal,devising
devote,devotion
devoted,devotedness
devour
devout,devoutness
dextrous,dexterity
diabetic,diabetes
diachronic,diachrony
diagnose,diagnosing,diagnosis
diagram,diagramming
dial
dialect,dialectal
dialectic,dialectical
dialog,dialogue
dialyze,dialysis
diameter,diametral,diametric,diametrical
diarrhea,diarrheal,diarrhetic,diarrhoea
dice
dictate,dictation
die away
die out
die,death
diet,dieting
differ,different
differentiate,difference,differentiation
difficult,difficultness
diffident,diffidence
diffract,diffraction
diffuse,diffuseness,diffusive
dig in
dig into
dig up
dig,digging
digest,digestion,digestive
digitalize,digitalization
digitize,digit
dignify,dignity
digress,digression,digressive
digs
dike
dilate,dilatation,dilation
diligence,diligent
dilute,dilution
dim,dimness
dimension
dimensional,dimensionality
diminish,diminution
diminutive,diminutiveness
din
dine,dining
ding
dinge,dingy
diocesan,diocese
dip
diplomatic,diplomacy
direct,directive,directness
directional,directionality
dirt,dirty
disable,disablement
disabled,disability
disabuse
disadvantage,disadvantageous
disagree,disagreement
disallow
disappear,disappearance,disappearing
disappoint,disappointment
disapprove,disapproval
disarm,disarmament,disarming
disassemble
disaster,disastrous
disband,disbandment
disbelieve
disburse,disbursal,disbursement
discard
discern,discernment
discharge
discipline,disciplinary
disclaim,disclaimer
disclose,disclosure
disco
disconnect,disconnection
disconnected,disconnectedness
discontent,discontentment
discontented,discontentedness
discontinue,discontinuance,discontinuation
discontinuity,discontinuous
discord,discordance,discordant
discount
discourage,discouragement
discourse
discover,discovery
discredit
discreet,discreetness
discrepancy,discrepant
discrete,discreteness
discretion,discretionary
discriminate,discrimination,discriminative,discriminatory
discuss,discussion
disdain
disdainful,disdainfulness
disenfranchise,disenfranchisement
disengage,disengagement
disentangle,disentanglement
disgrace
disgraceful,disgracefulness
disguise
disgust
disgusting,disgustingness
dish
dish up
dishearten,disheartenment
dishonor,dishonour
disillusion,disillusionment
disintegrate,disintegration,disintegrative
disinter,disinterment
disinterested,disinterestedness
disjointed,disjointedness
disk
dislike
dislocate,dislocation
dislodge
dismantle,dismantlement,dismantling
dismay
dismember,dismemberment
dismiss,dismissal,dismissive
dismount
disobey,disobedience,disobedient
disorder
disorderly,disorderliness
disown,disowning,disownment
disparage,disparagement
disparate,disparateness,disparity
dispassionate,dispassionateness
dispatch
dispel
dispense with
dispense,dispensation
disperse,dispersion,dispersive
displace
display
displease,displeasure
dispose of
dispose,disposal,disposition
dispossess,dispossession
disprove
dispute,disputation,disputatious,disputative
disqualify,disqualification
disregard
disrespect
disrobe
disrupt,disruption,disruptive
dissatisfy,dissatisfaction,dissatisfactory
dissect,dissection
dissemble,dissembling
disseminate,dissemination,disseminative
dissent,dissension,dissentient,dissentious
dissertate,dissertation
dissident,dissidence
dissimilar,dissimilarity
dissipate,dissipation
dissociate,dissociation
dissolve,dissolution,dissolving
dissuade,dissuasion,dissuasive
distance
distend,distension
distill,distil,distillation,distillment
distinct,distinctness
distinctive,distinctiveness
distinguish,distinction
distort,distortion
distract,distraction
distress
distribute,distribution,distributive
district
distrust
disturb,disturbance
ditch
ditto
dive,diving
diverge,divergence,divergency,divergent
diverse,diverseness
diversify,diversification,diversity
divert,diversion
divest,divestiture
divide,division
divine,divination,divinatory
divorce,divorcement
divulge,divulgement,divulgence
dizzy,dizziness
dj
do
do away with
do by
do good
do in
do justice
do one's best
do well
do work
docile,docility
dock,docking
docket
doctor
doctorate,doctoral,doctorial
document,documental,documentary,documentation
dodge,dodging,dodgy
dog
dogged,doggedness
dogmatize,dogma
dole out
doleful,dolefulness
domestic,domesticity
dominate,dominance,dominant,domination,dominion
domineer
domineering,domineeringness
dominick,dominique
don
donate,donation
dong
doodle
doom
dope
dormant,dormancy,quiescency
dos
dose,dosage
dot
double bogey
double cross
double over
double up
double,doubling
doubles
doubt
doubtful,doubtfulness
douche
dovetail
down
downgrade
downing
download
downright,downrightness
doze
drab,drabness
draft,drafting,drafty
drag
drag a bunt
drag one's feet
drag out
drag through the mud
drain,drainage
dramatize,drama,dramatization
drape
draw back
draw close
draw in
draw near
draw off
draw out
draw rein
draw the line
draw together
draw up
draw,drawing
drawl
dread
dreadful,dreadfulness
dream up
dream,dreaming,dreamy
dreary,dreariness
dredge
dress up
dress,dressing
dribble
drift,driftage,drifting
drill,drilling
drink up
drink,drinking
drip,drippy
drive around
drive away
drive in
drive off
drive out
drive up
drive,driving
drizzle,drizzly
drone,droning
drool
droop
drop back
drop behind
drop by
drop dead
drop in
drop off
drop out
drop,droplet
drown
drown out
drowse,drowsy
drug,drugging
drum out
drum,drumming
drunken,drunkenness
dry out
dry up
dry,dryness
dub
dubious,dubiousness
duck,ducking
duel
dull,dullness
dumb,dumbness
dummy
dump,dumpy
dumps
dun
dung
dunk
dupe,dupery
duplicate
dusk,dusky
dust
dusty,dustiness
duty,duteous
dwarf
dwell
dwell on
dwelling
dwindle,dwindling
dye,dyeing
dying
dyke
dynamic,dynamics
dynamite
dysfunctional,dysfunction
eager,eagerness,eagre
eagle
early,earliness
earn,earnings
earnest,earnestness
earth,earthing
ease up
ease,easement,easing
easter,easterly
easy,easiness
eat on
eat up
eat,eating
eats
ebb,ebbing
ebonize,ebony
ebullient,ebullience
eccentric,eccentricity
echo
eclectic,eclecticism
eclipse
ecology,ecologic,ecological
economize,economy
ecstasy,ecstatic
ecuadorian,ecuador
eddy
edema,edematous
edge
edge up
edgy,edginess
edify,edification
edit out
edit,editing
editorialize,editorial
educate,education,educative
eff
efface
effective,effectiveness,effectivity
effects
effectuate,effect,effectuation
efficacy,efficacious
efficiency,efficient
effloresce,efflorescence,efflorescent
effortless,effortlessness
egg
egg on
eggs
egis,aegis
egotism,egotistic
egypt,egyptian
ejaculate,ejaculation
eject,ejection
eke out
elaborate,elaborateness,elaboration
elapse
elastic,elasticity
elate,elation
elbow,elbowing
elect,election,elective
electrify,electricity
electrolysis,electrolytic
electromagnetic,electromagnetism
electronics,electronic
electrophoresis,electrophoretic
electrostatic,electrostatics
elegance,elegant
elevate,elevation
elicit,elicitation
eliminate,elimination
ellipsoid,ellipsoidal
elliptical,ellipse
elocute,eloquent
elongate,elongation
elucidate,elucidation,elucidative,lucidity
elude,eluding,elusion,elusive
elute,elution
email
emanate,emanation
emancipate,emancipation,emancipative
emasculate,emasculation
embargo
embark on
embark,embarkment
embarrass,embarrassment
embed
embellish,embellishment
embezzle,embezzlement
embitter,embitterment
emblem,emblematic,emblematical
embody,embodiment
embolden
emboss
embrace,embracement,embracing
embroider,embroidery
embroil,embroilment
embryonic,embryology
emerge,emergence,emersion
emergency,emergent
emigrate,emigration
eminence,eminent
emit,emission
emote,emotion
emotional,emotionality
empathize,empathy
emphasize,emphasis,emphasise,emphasizing
emphasized,emphasised
emphysema,emphysematous
empire,imperial
empirical,empiricism
employ,employment
empower,empowerment
empty,emptiness,emptying
emulate,emulation
enable
enact,enactment
enamel
encamp,encampment
encase,encasement
enchant,enchantment
encipher
enclose,enclosing,enclosure
encode,encoding
encompass,encompassment
encore
encounter
encourage,encouragement
encroach upon
encroach,encroachment
encrust
encrypt,encryption
encyclopedia,encyclopaedia
end up
end,ending
endanger
endear,endearment
endeavor,endeavour
endless,endlessness
endorse,endorsement
endow,endowment
endure,endurance
enduring,enduringness
energize,energizing,energy
enervate,enervation
enforce,enforcement
engage
engender
engineer,engineering
engrave,engraving,gravure
engross,engrossment
engulf
enhance,enhancement,enhancer,enhancive
enigmatic,enigma
enjoin,enjoining,enjoinment,injunction
enjoy,enjoyment
enlarge,enlargement
enlighten,enlightenment
enlist,enlistment
enliven
enmesh
enormous,enormity,enormousness
enquire,enquiry
enrage,enragement
enrich,enrichment
enroll,enrol,enrollment,enrolment
ensconce
enshrine
ensue
ensure
entail,entailment
enter,entering,entrance,entry
enterprising,enterprisingness
entertain,entertainment
enthrall,enthrallment
enthrone,enthronement
enthusiasm,enthusiastic
entice,enticement
entire,entireness
entitle,entitlement
entomb,entombment
entrench
entrust
enumerate,enumeration
enunciate,enunciation
envelop,envelopment
environment,environmental
envisage
envision,envisioning
envy,envious
eon,aeon
ephemeral,ephemera,ephemerality,ephemeralness
epic,epical,epos
epidemiology,epidemiologic,epidemiological
epigram,epigrammatic
epileptic,epilepsy
epistemology,epistemological
epitomize,epitome
epoch,epochal
equal,equality
equanimity,equanimous
equate,equating,equation
equator,equatorial
equilibrate,equilibrium
equip,equipping
equivalent,equivalence
equivocal,equivocalness
eradicate,eradication
erase,erasure
erect,erecting,erection,erectness
ergotropic,ergotropism
erode,eroding,erosion,erosive
erotic,eros
err,errancy,errant,error
erroneous,erroneousness
erudite,eruditeness
erupt,eruption
escalate,escalation
escape
escape from
eschew
escort
espouse,espousal
essay
essential,essence,essentiality,essentialness
establish,establishment
esteem
esthetic,aesthetic
esthetics,aesthetics,esthetical
estimate,estimation
estonian,estonia
estrange,estrangement
estrogen,oestrogen
etch,etching
eternal,eternity
ether,aether
ethical,ethics
ethiopian,ethiopia
ethnic,ethnicity
etymological,etymology
eugenic,eugenics
eulogize,eulogy
euphoric,euphory
europeanize,europeanization
evacuate,evacuation
evade,evasion
evaluate,evaluation,evaluative,value
evangelical,evangel
evaporate,evaporation,evaporative
evasive,evasiveness
even,evenness
evening
eventuate
everlasting,everlastingness
everyday,everydayness
evict,eviction
evidence,evident,evidential,evidentiary
evil,evilness
evoke,evocation,evocative
evolve,evolution
exacerbate,exacerbation
exact,exaction,exactness
exaggerate,exaggeration
exalt,exaltation
examine,examination
exasperate,exasperation
excavate,excavation
exceed,exceedance,excessive
excel,excellence,excellent
except,exception
excerpt
exchange
excise,excision
excite,excitant,excitation,excitatory,excitement
exclaim,exclaiming,exclamation,exclamatory
exclude,exclusion,exclusive
excommunicate,excommunication
excoriate,excoriation
excrete,excretion
excuse,excusatory
execute,executing,execution,executive
exemplar,exemplary
exemplify,example,exemplification
exempt,exemption
exercise
exert
exhale,exhalation
exhaust,exhaustion
exhibit,exhibition
exhort,exhortation
exhume,exhumation
exigency,exigent
exile
exist,existence,existent
exit
exonerate,exoneration,exonerative
exorcize,exorcise
exotic,exoticness
expand,expansive
expect,expectant,expectation
expected,expectedness
expedient,expedience
expedite
expedition,expeditionary
expel,expulsion
expend,expending,expenditure,expensive
expense
experience,experient,experiential
experiment,experimentation
expert,expertise,expertness
expiate,expiation,expiative,expiatory
expire,expiration
explain,explanation,explanatory
explicit,explicitness
explode,explosion
exploit,exploitation,exploitative,exploitatory,exploitive
explore,exploration,explorative,exploratory
exponent,exponential
export,exportation,exporting
expose,exposure
exposit,exposition
expound,expository,expounding
express emotion
express,expression,expressive
expunge,expunction,expunging
expurgate,expurgation
extend to
extend,extension,extensive,extent
extenuate,extenuation
exterminate
external,externality
extinguish,extinction
extirpate,extirpation
extort,extortion
extract,extraction
extradite,extradition
extraneous,extraneousness
extraordinary,extraordinariness
extrapolate,extrapolation
extravagant,extravagance
extreme,extremity
extricate,extrication
extrude,extrusion,extrusive
exuberate,exuberant
exude,exudation
exult,exultant,exultation
eye
eyeball
eyes
eyewitness
fabricate,fabrication
fabulous,fable
face
face up
facetious,facetiousness
facilitate,facilitation,facilitative
facing
factorize,factor
factual,factuality,factualness
faddy,fad
fade out,fadeout
fade,fading
fag
faggot
fail,failure
faint,faintness
fair,fairness
faithful,faithfulness
fake,fakery
falcon,falconry
fall
fall asleep
fall away
fall back,fallback
fall behind
fall for
fall in
fall in love
fall into
fall off
fall open
fall out
fall over
fall short
fall short of
fallacious,fallacy
falls
false,falseness
falsify,falsification,falsity
falter,faltering
familiar,familiarity
famous,fame
fan
fan out
fanatic,fanatism
fancy
fantasize,fantasy
far,farawayness,farness
farce,farcical
fare
farm
farm out
fart,farting
fascinate,fascination
fascism,fascistic
fashion,fashioning
fast,fasting,fastness
fasten,fastening
fastidious,fastidiousness
fat,fatness
fatal,fatality
fate
father
fathom
fatigue
fatten
fatty,fattiness
fault,faulty
favor,favour
favorite,favourite
fax
faze
fear
fearful,fearfulness
fearless,fearlessness
feast,feasting
feather
feature
feces,faeces
fecundity,fecund
federalize
federate,federation
fee
feeble,feebleness
feed back,feedback
feed on
feed upon
feed,feeding
feel for
feel like
feel,feeling,feelings
feign,feigning
feint
felicitate,felicitation,felicity
fell
felony,felonious
felt
female,femaleness
feminine,feminineness,femininity
fence
fencing
fend
fermentation,ferment
ferocity,ferocious
ferret out
ferromagnetic,ferromagnetism
ferry,ferrying
fertile,fertility
fertilize,fertilization
fertilizer,fertiliser
fervent,fervency
festivity,festive
fetal,foetal
fetch
fete
fetid,fetidness
fetishize,fetish
fetus,foetus
feud
fever,feverous
few,fewness
fiber,fibre
fictionalize,fiction
fiddle
fidget
field,fielding
fields
fierce,fierceness
fight back
fight down
fight,fighting
figure
figure out
fijian,fiji
file away
file out
file,filing
fill in
fill out
fill up
fill,filler,filling
film,filming
filter,filtration
filthy,filth,filthiness
fin
final,finality
finalize,finalise,finalization
finance,financial,financing
finances
find oneself
find out
find,finding
findings
fine,fineness
finger,fingering
fingerprint,fingerprinting
finish up
finish,finishing
finite,finiteness
fire,fiery,firing
firm,firmness
fiscal,fisc
fish,fishing
fistfight
fit in
fit out
fit,fitness,fitting
fix up
fix,fixing,fixture
fixate,fixation
fixed,fixedness,fixity
fizzle
flag
flail
flake
flame up
flame,flaming
flank
flap,flapping
flaps
flare
flare up
flash,flashing
flashy,flashiness
flat,flatness
flats
flatten
flatter,flattery
flaunt
flavor,flavorous,flavour,flavourous
flaw
flawless,flawlessness
flee
fleece
fleet,fleetness
fleeting,fleetingness
flesh
fleshy,fleshiness
flex,flexure
flick
flicker
flies
flimsy,flimsiness
flinch
fling
flip
flirt with
flirt,flirtation,flirtatious,flirting
flit
float,floatation,floating,flotation
flocculate,flocculation,flocculent
flock
flog,flogging
flood,flooding
floor
flooring
flop,floppy
floral,flora
florid,floridness
flounce
flounder
flour
flourish
flout
flow from
flow out
flow,flowing
flower,flowering
flub
fluctuate,fluctuation
fluency,fluent
fluff
fluffy,fluffiness
fluid,fluidity,fluidness
fluoresce,fluorescence,fluorescent
flurry
flush
fluster
flute
flutter,fluttering
flux,fluxion
fly by
fly high
fly on
fly open
fly,flight,flying
foam
focus on
focus,focusing,focussing
fodder
fog,foggy
foil,foiling
fold up
fold,folding
follow suit
follow,following
fond,fondness
fool
fool around
foolhardy,foolhardiness
foolish,foolishness
foot
footnote
foppish,foppishness
forage,foraging
forbid,forbiddance,forbidding
force
forceful,forcefulness
ford,fording
forearm
forebode,foreboding
forecast,forecasting
foreclose,foreclosure
forego
foreground
foreign,foreignness
foreknow
foresee
foreshorten
forest,forestry
forestall,forestalling
forfeit,forfeiture
forge,forgery,forging
forget
forgetfulness,forgetful
forgive
forgiving,forgivingness
forgo
form,formation
formal,formality,formalness
formalism,formalistic
format,formatting
formularize,formula
formulate,formulation
forsake,forsaking
forswear,forswearing
fort
fort up
forthcoming,forthcomingness
forthright,forthrightness
fortify,fortification
fortnightly,fortnight
forward,forwarding
foster,fosterage,fostering
foul out
foul up
foul,foulness
found,founding
founder,foundering
fox
fraction
fractionate,fractionation
fracture
fragile,fragility
fragment,fragmentation
fragrant,fragrance
frail,frailness
frame
frame in
frame up
franchise
frank,frankness
fraternize,fraternisation,fraternization
fraudulence,fraudulent
fray
freak
free,freeing
freelance
freeze down
freeze out
freeze,freezing
freight,freightage
french
frequency,frequent
fresh,freshness
fret
friction,frictional
friendly,friendliness
fries
fright
frighten away
frighten,frightening
frightful,frightfulness
frigid,frigidity,frigidness
fringe,fringy
frivolous,frivolity,frivolousness
frizzle
frog
frogmarch
frolic
front,frontal
frost,frosty
frown
frown upon
fruit,fruition
fruitfulness,fruitful
fruitless,fruitlessness
frustrate,frustration,frustrative
fry,frying
fuck up,fuckup
fuck,fucking
fudge
fuel,fueling
fugal,fugue
fulfill,fulfil,fulfillment,fulfilment
full,fullness
fullback
fulminate,fulmination
fumble
fume
fumes
function,functioning
functional,functionality
fund,funding
fundraise
funds
funeral,funerary,funereal
funk,funky
funnel
funny,fun,funniness
furious,furiousness
furl
furlough
furnish
furnishing
furrow
further,furtherance
furtive,furtiveness
fuse,fusion
fuss,fussy
futility,futile
future,futurity
futurism,futuristic
fuzzy,fuzziness
gabble
gag
gage
gain
gall
gallop
galloway,galwegian
galvanism,galvanic
gamble,gambling
game,gameness,gaming
gang
gang up
gap
gape
garage
garden,gardening
garland
garment
garner
garrison
gas up
gaseous,gaseousness
gash
gasify,gas
gasp
gate
gates
gather up
gather,gathering
gauche,gaucheness
gaudy,gaudiness
gauge
gaunt,gauntness
gawk
gaze
gazette
gear
gearing
gee
gel
genealogy,genealogic
general,generality
generalize,generalisation,generalization
generalized,generalised
generate,generative
generous,generosity,generousness
genetical,genetics
genial,geniality
gentle,gentleness
genuine,genuineness
genus,generic
geographical,geography
geological,geology
geometric,geometry
georgia,georgian
german,germanic
germinate,germ,germination
gerundial,gerund
gesticulate,gesticulation,gesture
get a look
get about
get across
get ahead
get along
get along with
get around
get around to
get at
get away,getaway
get back
get behind
get by
get down
get even
get going
get hold of
get in
get in touch
get into
get it
get married
get off
get off the ground
get on
get onto
get out
get over
get rid of
get started
get the best
get the picture
get through
get to
get together
get up
get word
get worse
get,getting
geyser
ghana,ghanaian,ghanian
ghastly,ghastliness
ghettoize,ghetto
ghost
ghostly,ghostliness
gi
gibraltarian,gibraltar
giddiness,giddy
gift
giggle
gild
gin
ginger
gird
girlish,girlishness
give and take
give away,giveaway
give birth
give ear
give forth
give in
give it a whirl
give off
give out
give rise
give thanks
give up
give vent
give way
give,giving
given,givenness
glacial,glaciation
glad,gladness
glamorize,glamor,glamour
glance
glare
glass
glasses
glaswegian,glasgow
glaze
gleam,gleaming
glean
gleeful,gleefulness
glibness,glib
glide,gliding
glimmer,glimmery
glimpse
glint
glisten
glitter,glittery
gloat,gloating
globalize,globalisation,globalization
glom
gloom,gloomy
glorify,glorification,glory
gloss
gloss over
glossy,glossiness
glottochronological,glottochronology
glow
glower
glue
glum,glumness
glut
glycerolize
gnash
gnaw
gnaw at
go
go a long way
go about
go after
go against
go ahead
go all out
go along
go around
go away
go back
go by
go deep
go down
go far
go for
go forward
go home
go in
go into
go off
go on
go out
go over
go past
go steady
go through
go to
go to bed
go to pieces
go to sleep
go to war
go under
go up
go with
go wrong
goad,goading
gobble
godless,godlessness
godly,godliness
goiter,goitre
golf,golfing
gong
good,goodness
goof
google
goose
gore
gorge
gossip,gossiping,gossipy
gouge
gout,gouty
govern,governance,governing
gown
grab
grace,gracious
graceful,gracefulness
grade,gradation,grading
gradual,graduality,gradualness
graduate,graduation
graft,grafting
grain,graining
gram,gramme
grammatic,grammar
grand,grandness
granite,granitic
grant
granular,granularity
graph,graphical
grapple,grappling
grasp,grasping
grass
grate
grateful,gratefulness
gratify,gratification
grating
grave,graveness
gravel
graves
gravid,gravidity,gravidness
gravitate,gravity
gravitational,gravitation
gray,grayness,grey
graze,grazing
grease
greasy,greasiness
great,greatness
greedy,greed,greediness
green,greening,greenness
greens
greet,greeting
gregarious,gregariousness
grieve,grief
grill,grilling
grim,grimness
grimace
grime,grimy
grin,grinning
grind out
grind,grinding
grip
grit,gritty
groan
groggy,grogginess
groin
groom,grooming
groove,grooving
grope
grope for
gross
grotesque,grotesqueness
ground
ground out
group,grouping
grovel
grow up
grow,growing,growth
growl,growling
grudge
gruesome,gruesomeness
gruff,gruffness
grumble,grumbling
grumpy,grumpiness
grunt
guarantee
guard
guatemalan,guatemala
guess,guessing
guide on
guide,guidance
guilty,guilt,guiltiness
guinea,guinean
gull
gulp,gulping
gum,gumming
gummy,gumminess
gun
gun down
gush
gust,gusty
gut
guts,gutsy
gutter
guy
guzzle,guzzling
gymnastics,gymnastic
gyrate,gyration
habituate,habit
hack
haggle,haggling
hail
hairless,hairlessness
hairy,hairiness
haitian,haiti
hale,haleness
hallucinate,hallucination
halt
ham,hamming
hammer,hammering
hamper
hand
hand down
hand out
hand over,handover
handcuff
handedness,handed
handicap
handle,handling
hands
handsome,handsomeness
handwrite,handwriting
handy,handiness
hang around
hang back
hang in
hang on
hang together
hang up
hang,hanging
hanker,hankering
happen upon
happen,happening
happy,happiness
harangue
harass,harassment
harbor,harborage,harbour,harbourage
hard,hardness
harden,hardening
harding
hardy,hardiness
hare
harm
harmfulness,harmful
harmonious,harmoniousness
harmonize,harmony
harness
harp
harrow
harry
harsh,harshness
harshen
harvest,harvesting
hash
hassle
haste,hasty
hasten
hat
hatch,hatchery,hatching
hate
hateful,hatefulness
haughty,haughtiness
haul up
haul,haulage,hauling
haunt
have
have a look
have got
have in mind
have on
hawaii,hawaiian
hawk,hawking
hay
hayes
hazard,hazardous
haze,hazy
head home
head off
head up
head,heading
headline
headquarter
headquarters
heal,healing
health,healthy
healthful,healthfulness
heap
heaps
hear
heartless,heartlessness
hearty,heartiness
heat
heat up
heave,heaving
heavenly,heaven
heavens
heavy,heaviness
hebephrenic,hebephrenia
hebrew,hebraic
hector
hedge,hedging
hedonism,hedonic,hedonistic
heed
heedless,heedlessness
heel
heft,hefty
heighten
heinousness,heinous
heist
helm
help
help out
helpful,helpfulness
helping
helpless,helplessness
hem
hem in
hemisphere,hemispherical
hemolytic,hemolysis
hemorrhage,hemorrhagic
herald
herd
here,hereness
heredity,hereditary
heresy,heretical
hesitate,hesitancy,hesitant,hesitation
heterogeneous,heterogeneity,heterogeneousness
heterosexual,heterosexuality
heterozygous,heterozygosity
hex
hibachi
hibernate,hibernation
hide
hide out,hideout
hideous,hideousness
high,highness
highlight,highlighting
hijack,hijacking
hike
hike up
hilarity,hilarious
hill
hinder,hindrance
hinge
hinge on
hint
hire
hiss,hissing
histology,histologic,histological
history,historic,historical
histrionics,histrionic
hit it up
hit the deck
hit the dirt
hit,hitting
hitch
hitch up
hive
hoard
hoarse,hoarseness
hoax
hobble
hock
hoe
hog
hoist
hold back
hold down
hold in
hold off
hold on
hold out,holdout
hold over
hold still for
hold sway
hold up,holdup
hold,holding
hole
hole out
holiday
holistic,holism
holler out
holler,hollering
hollow,hollowness
holy,holiness
home,homely
homeless,homelessness
homer
homestead
homicide,homicidal
homogeneous,homogeneity,homogeneousness,homogeny
homogenize,homogenization
homosexual,homosexuality
homozygous,homozygosity
hone
honest,honestness
honey
honeymoon
honor,honorary,honoring,honour
honours
hood
hook up
hook,hooking
hooks
hoop
hoops
hoot
hoover
hop
hope
hopeful,hopefulness
hopeless,hopelessness
hops
horizontal,horizontality
horn
horny,horniness
horrid,horridness
horrify,horror
horse
hose
hospitalize,hospitalise,hospitalization
host
hostile,hostilities
hot,hotness
hound
hour,horary,hourly
hours
house
housekeep,housekeeping
housing
hover
howl,howling
huckster
huddle
huddle together
hue
hug,hugging
hulk
hull
hum,humming
human,humanity,humanness
humane,humaneness
humanities
humanize,humanization
humans
humble,humbleness,humility
humidify,humidity
humidness,humid
humiliate,humiliation
humor,humoring,humorous,humour,humourous
hump
hunch
hunch over
hungary,hungarian
hunger,hungry
hunker down
hunt down
hunt,hunting
hurdle,hurdling
hurdles
hurl
hurried,hurriedness
hurry,hurrying
hurt,hurting
hurtle
husband
hush
husky,huskiness
hustle
hybridize,hybrid
hydraulic,hydraulics
hydrophobic,hydrophobicity
hygiene,hygienic,hygienical
hymn
hype
hyperbolic,hyperbole
hyperemia,hyperemic
hypnotize,hypnosis
hypocrisy,hypocritical
hypophysectomized,hypophysectomised
hypothesize,hypothesis
hysterical,hysteria
ice
icon,iconic
icy,iciness
idealize,ideal,idealization
ideate,idea
identical,identicalness
identify,identification,identity
ideology,ideologic,ideological
idiom,idiomatic,idiomatical
idiosyncrasy,idiosyncratic
idle,idleness,idling
idolize,idol,idolization
idyllic,idyll
ignite,ignition
ignorant,ignorance,ignorantness
ignore
ill,illness
illegal,illegality
illicit,illicitness
illuminate,illumination
illumine
illusion,illusional,illusory
illustrate,illustration,illustrative
illustrious,illustriousness
image,imagery,imaging
imagine,imagination,imaginative
imbed
imbibe
imitate,imitation,imitative
immaculate,immaculateness
immaterial,immateriality
immature,immatureness,immaturity
immediate,immediateness
immense,immenseness,immensity
immerse,immersion
immigrate,immigration
imminent,imminence,imminency
immobility,immobile
immoral,immorality
immortality,immortal
immunity,immune
impact,impaction
impair,impairment
impale,impalement
impart,impartation,imparting
impartial,impartiality
impatient,impatience
impeach,impeachment
impede,impediment
impel,impulsion,impulsive
imperative,imperativeness
imperfect,imperfectness
imperialism,imperialistic
imperil
impersonate,impersonation,persona
impervious,imperviousness
impetuous,impetuosity,impetuousness
impinge on
impinge,impingement,impinging
impious,impiousness
implant,implantation
implement,implementation
implicate
implicit,implicitness
implore
imply,implication,implicative
import,importation,importing
important,importance
impose,imposition
impotent,impotence,impotency
impractical,impracticality
imprecate,imprecation
imprecise,impreciseness
impress,impressive
impression,impressionistic
imprint,imprinting
imprison,imprisonment
improper,improperness
improve,improvement
improvize,improvisation,improvise
impudent,impudence
impute,imputation
inactive,inactivity
inadequate,inadequateness
inappropriate,inappropriateness
inaugurate,inauguration
incandescent,incandescence
incapacitate
incarcerate,incarceration
incarnate
incense
incestuous,incest
inch
incipience,incipient
incise,incision,incisive,incisure
incite,incitation,incitement,incitive
incline,inclination
inclose
include,inclusion,inclusive
incoherent,incoherence,incoherency
incompetent,incompetence,incompetency
incomplete,incompleteness
inconsistent,inconsistency
inconvenience
incorporate,incorporation
incorrect,incorrectness
increase
increment,incremental
incriminate,crime
incubate,incubation
inculcate,inculcation
incumbent,incumbency
incur,incurrence,incurring,incursion
indebted,indebtedness
indecent,indecency
indefinite,indefiniteness,indefinity
independent,independence
indeterminate,indeterminateness
index,indexation,indexing
india,indian
indicate,indicant,indication,indicative,indicator
indict,indictment
indifferent,indifference
indigenousness,indigenous
indirect,indirectness
indistinct,indistinctness
individualism,individualistic
individualize,individual
indoctrinate,doctrine,indoctrination
indolent,indolence
indonesia,indonesian
indorse,indorsement
induce,inducement,inducing,inducive
induct,induction
indulge,indulgence,indulging
industrialize,industrialization
industrious,industriousness
ineffective,ineffectiveness
inefficient,inefficiency
inept,ineptness
inert,inertness
inexpensive,inexpensiveness
inexperience,inexperient
infamous,infamy
infatuate,infatuation
infect,infection,infective
infer,inference
inferior,inferiority
infernal,inferno
infertile,infertility
infest,infestation
infiltrate,infiltration
infinite,infiniteness,infinity
infinitive,infinitival
infirmity,infirm
inflame,inflammation,inflammatory
inflate,inflation
inflect,inflection,inflexion
inflict,infliction
influence,influential
inform,information,informative,informatory,informing
informal,informality
infrequent,infrequency
infringe,infringement
infuriate,fury,infuriation
infuse,infusion
ingenuity,ingenious
ingest,ingestion
inhabit,inhabitancy,inhabitation
inhale,inhalant,inhalation
inhere,inherent
inherit,inheritance
inhibit,inhibition,inhibitory
inhuman,inhumanity
inhumane,inhumaneness
initial
initiate,initiation,initiative,initiatory
inject
injure,injury
ink
inlay
innate,innateness
innocent,innocence
innovate,innovative
innovation,innovational
inoculate,inoculation
input
inquire,inquiring,inquiry,inquisitive
insane,insaneness,insanity
inscribe
insecure,insecureness,insecurity
insensitive,insensitiveness,insensitivity
insert,insertion
insidious,insidiousness
insightfulness,insightful
insignificant,insignificance
insinuate,insinuation
insist,insistence
insistent,insistency
insolent,insolence
insoluble,insolubility
insouciance,insouciant
inspect
inspire,inspiration
install,instal,installation,installing,installment,instalment
instant,instancy,instantaneous
instantiate,instance
instigate,instigation,instigative
instill,instillation
institute
institutionalize
instruct,instruction,instructive
instructions
instrument,instrumental,instrumentation
insubstantial,insubstantiality
insufficient,insufficiency
insularity,insular
insulate,insulation
insult
insure,insurance
insurgent,insurgency
insurrection,insurrectional,insurrectionary
intact,intactness
integral,integrality
integrate,integrating,integration,integrative
intelligent,intelligence
intend,intent
intensify,intensification,intensifier,intensity
intensive,intensiveness
intention,intentional
inter,interment
interact,interaction,interactive
intercede,intercession
intercept,interception
interchange
interconnect,interconnection
interconnectedness,interconnected
interdepend,interdependence,interdependent
interest
interested,interestedness
interesting,interestingness
interfere,interference
interiorize,interior
interject,interjection
interlace
interlock
intermarry,intermarriage
intermediate,intermediation
intermit,intermission
intermittent,intermittence,intermittency
intern,internment
internalize,internalization
international,internationality
interpenetrate,interpenetration
interpose,interposition
interpret,interpretation,interpretative,interpreting,interpretive
interrelate,interrelation
interrelated,interrelatedness
interrogate,interrogation
interrupt,interruption
intersect,intersectant
intertwine
intervene,intervention
interview
interweave
intimate,intimation
intimidate,intimidation
intolerance,intolerant
intonate,intonation,tone
intone
intransigence,intransigent
intrigue
introduce,introduction
introspect,introspective
intrude,intrusive
intrust
intuit,intuition,intuitive
inundate,inundation
inure
invade,invasion,invasive
invalid,invalidity,invalidness
invalidate,invalidation
invariant,invariance
inveigh
invent,invention,inventive
inventory,inventorying
invert
invest,investing,investment
investigate,investigating,investigation,investigative,investigatory
invite,invitation,invitatory
invoice
invoke,invocation
involve,involution,involvement
inward,inwardness
iodinate
iodize,iodination
iran,iranian
irish,ireland
iron out
iron,ironing
irons
irony,ironic,ironical
irrational,irrationality
irregularity,irregular
irrelevant,irrelevance,irrelevancy
irresolute,irresoluteness
irreverence,irreverent
irrigate,irrigation
irritate,irritant,irritation,irritative
irrupt,irruption
islam,islamic
isolate,isolation
isothermal,isotherm
isotropic,isotropy
issue,issuing
italian,italy
italicize,italic
itch,itching,itchy
itemize,item,itemization
iterate,iteration
jab,jabbing
jabber,jabbering
jack
jacket
jacks
jade
jagged,jaggedness
jail
jam,jamming
jamaican,jamaica
jangle
japan
jar
jaunty,jauntiness
java,javan
jaw
jazz,jazzy
jeer,jeering
jelly
jeopardize,jeopardy
jerk,jerking,jerky
jest
jet
jewel
jig
jilt
jimmy
jingle,jingly
jive
job
jockey
jocose,jocoseness,jocosity
jog,jogging
joggle
join forces
join,joining
joint
joke,jocular
jolly,jolliness,jollity
jolt,jolty
jordanian,jordan
josh
jostle,jostling
jot down
journalism,journalistic
journey,journeying
jovial,joviality
joy,joyous
joyful,joyfulness
jubilate,jubilant,jubilee
judaism,judaical
judge,judging,judgment
judges
jug
juggle,juggling
juicy,juiciness
jumble
jump off
jump on
jump out
jump,jumping,jumpy
junk
jurisdiction,jurisdictional
jurisprudence,jurisprudential
just,justness
justify,justification,justificative,justificatory
jut out
juvenile,juvenility
juxtapose,juxtaposition
kayak
keel over
keen,keenness
keep abreast
keep an eye on
keep away
keep company
keep down
keep guard
keep in
keep note
keep out
keep to oneself
keep up
keep,keeping
kenyan,kenya
key
keynote
kick back,kickback
kick off,kickoff
kick one's heels
kick up
kick,kicking
kid
kidnap,kidnapping
kill off
kill,killing
kilometer,kilometre
kind,kindness
kindle,kindling
kindly,kindliness
kinesthetic,kinesthesia,kinesthesis
kinetic,kinesis
kink,kinky
kiss,kissing
kit
kite
kitten
knead
kneel,kneeling
knife
knight
knit,knitting
knock about
knock against
knock down,knockdown
knock off
knock out,knockout
knock over
knock,knocking
knot
knotty,knottiness
know the score
know,knowing,knowledge
knuckle
knuckle under
knuckles
koranic,koran
korea,korean
label
labeled,labelled
labor,laborious,labour
laborer,labourer
lace
lacerate,laceration
lack
ladder
laden
ladylike,ladylikeness
lag
lagging
lam
lamb
lame,lameness
lament,lamentation
laminate,lamination
lampoon
lancastrian,lancaster
lance
land,landing
landscape,landscaping
languish
lanky,lankiness
laos,laotian
lap
lapse
large,largeness
lash
lash together
last
lasting,lastingness
latch
late,lateness
latent,latency
latitude,latitudinal,latitudinarian
latvian,latvia
laugh
laugh at
laugh off
laugh softly
launch
lavish,lavishness
lawful,lawfulness
lawless,lawlessness
lax,laxity,laxness
lay
lay claim
lay down
lay eyes on
lay off,layoff
lay out
lay over,layover
lay to rest
layer
laze
lazy,laziness
leach
lead
lead off
lead on
lead up
leading
leaf
league
leak out
leak,leakage,leaky
lean against
lean back
lean on
lean,leaner,leanness
leap
learn
learned,learnedness
lease
leash
leather
leave
leave behind
leave off
leave out
lecture,lectureship
leer
legal,legality
legalize,legalisation,legalise,legalization
legend,legendary
legislate,legislation,legislative
legitimate,legitimacy,legitimation
legitimize
leisure,leisurely
lend
lend oneself
length,lengthy
lengthen
leprosy,leprous
lessen
let
let down
let drive
let fly
let go
let go of
let in
let it go
let loose
let on
let out
let up,letup
lethal,lethality
letter
letters
leukemia,leukaemia
levant
level
level off
leverage,lever
levy
lewd,lewdness
lexicon,lexical
lexicostatistics,lexicostatistic
libel,libellous,libelous
liberal,liberality,liberalness
liberalism,liberalistic
liberalize,liberalization
liberate,liberation,liberty
liberian,liberia
libyan,libya
license,licence,licentious
lick
lie
lie around
lie awake
lie dormant
lie down
lie in
lie in wait
lie low
lifeless,lifelessness
lift
lift off,liftoff
lift out
lift up
light up
light,lightness
lighten
lighter,lighterage
lighthearted,lightheartedness
like,likeness
likely,likeliness
lime
limit,limitation
limitless,limitlessness
limp,limpness
line up
line,lining
linear,linearity
linger
linguistic,linguistics
link,linkage
links
lionize
lipstick
liquidate,liquidation
liquify,liquid
list,listing
listen in
listen,listening
listless,listlessness
liter,litre
literal,literalness
literature,literary
lithe,litheness
lithuanian,lithuania
litigate,litigation
litter
little,littleness
live in
live it up
live out
live up to
live,living
lively,liveliness
liverpool,liverpudlian
livid,lividity,lividness
load
load up
loading
loads
loaf
loan
loathe,loathing
loathsome,loathsomeness
lob
lobby
lobularity,lobular
localize,locale,localisation,localization
localized,localised
locate,location
lock
lock down,lockdown
lock in
lock up,lockup
locomote,locomotive
lodge,lodgement,lodging
lodgings
loft
lofty,loftiness
log,logging
logarithm,logarithmic
logical,logicality,logicalness
logistics,logistic,logistical
loiter
lonely,loneliness
long,longing,longness
longitude,longitudinal
look
look across
look after
look around
look at
look away
look back
look for
look forward
look into
look like
look on
look out on
look out over
look out,lookout
look to
look up
look upon
loom
loop,loopy
loose,looseness
loosen up
loosen,loosening
loot,looting
lop off
lope
lord
lordly,lordliness
lose,loss
losses
lot
lots
loud,loudness
lounge
lounge about
louse up
lousy,lousiness
love
lovely,loveliness
loving,lovingness
low,lowness
lower,lowering
luck into
luck,lucky
lug
lugubrious,lugubriousness
lukewarm,lukewarmness
lull
lumber
luminesce,luminescence,luminescent
luminous,luminosity
lump
lunatic,lunacy
lunch,lunching
lunge
lurch
lure
lurid,luridness
lurk
lush,lushness
lust,lusty
luster,lustre
luxembourg,luxembourgian
luxuriate,luxury
luxurious,luxuriousness
lynch,lynching
lyophilize,lyophilization
lyric
lyrical,lyricality
macedonian,macedonia
machine
machine gun
mad,madness
madagascar,madagascan
madden
madrigal
magic,magical
magnetize,magnetization
magnificent,magnificence
magnify,magnification,magnitude
mail out
mail,mailing
maintain,maintenance
majestic,majesty
major,majority
majors
make bold
make do
make for
make fun
make good
make happy
make it
make love
make noise
make out
make over,makeover
make peace
make sense
make sure
make up one's mind
make up,makeup
make way
make,making
maladroit,maladroitness
malaria,malarial
malawian,malawi
malayan,malaysia
male,maleness
maledict,malediction
malevolency,malevolent
malfunction
malian,mali
maliciousness,malicious
malignancy,malignant
malinger,malingering
malt
maltreat,maltreatment
man
manage,management
manchester,mancunian
mandate,mandatory
maneuver,manoeuver
manfulness,manful
mania,manic
manifest,manifestation
manifold
manipulate,manipulation,manipulative
manly,manliness
manner,mannerly
manners
manor,manorial
mantle
manufacture
manumit,manumission
manure
map
map out
mar
marble
marbleize,marbleizing
marbles
marcel
march on
march,marching
marches
margin,marginal
marginalize,marginalise,marginalization
marinate
mark off
mark,marker,marking
market
marks
maroon
marry,marriage
mars
marshal
marshals
martyr
marvel,marvellous
masculine,masculinity
mash
mask,masking
masquerade
mass
massacre
massage
masses
massive,massiveness
master,mastering,mastery
mastermind
masters
masturbate,masturbation
mat
match
mate,mating
material,materiality
materialism,materialistic
materialize,materialization
maternal,maternity
mates
mathematics,mathematical
matriculate,matriculation
matrimony,matrimonial
matte
matter
matter to
matting
maturate,maturation
mature,maturement,matureness,maturity
mauritius,mauritian
maximize,maximise,maximization,maximum
meager,meagerness
mean,meaning,meanness
meander
meaningful,meaningfulness
meaningless,meaninglessness
means
measure up
measure,measurement,measuring
mechanical,mechanics
meddle,meddling
mediate,mediation
medicate,medication,medicine
medieval,mediaeval
mediocrity,mediocre
meditate,meditation,meditative
meek,meekness
meet up with
meet,meeting
megalomania,megalomaniacal,megalomanic
meliorate,melioration
mellow,mellowing,mellowness
melodious,melodiousness
melodize,melody
melodramatic,melodrama
melt off
melt,melting
memorialize,memorial
memorize,memorise,memorization,memory
menace
mend,mending
mendacious,mendacity
mental,mentality
mention
mentor
meow
merchandise,merchandising
merciful,mercifulness
merciless,mercilessness
merge,merger,merging
meridian,meridional
merit,meritorious
merry,merriness
mesh,meshing
mesmerize
mess around
mess up
mess,messy
message
metabolize,metabolism
metal
metamorphose
metaphor,metaphoric,metaphorical
metaphysical,metaphysics
meteorological,meteorology
meter,metre,metric,metrical
method,methodical
methodology,methodological
meticulous,meticulosity,meticulousness
metrics
metropolitan,metropolis
mew
mexican,mexico
microscopic,microscopy
microwave
middle
mighty,might,mightiness
migrate,migration,migratory
mild,mildness
mile,miler
militant,militance,militancy
militate
milk
mill
mill about
millennium,millenary,millennial,millennian
millimeter,millimetre
milling
mills
mimesis,mimetic
mimic
mince
mind
mindful,mindfulness
mindless,mindlessness
mine,mining
mingle,mingling
minimize,minimise,minimization,minimum
minister,ministrant,ministration
minor,minority
minors
mint,mintage
minute,minuteness
minutes
miracle,miraculous
mirror
misbehave,misbehavior
miscalculate,miscalculation
miscarry,miscarriage
miscegenate,miscegenation
mischief,mischievous
misconceive,misconception
misconduct
misconstrue,misconstrual,misconstruction
misdemeanor,misdemeanour
misfire
misgauge
misgive,misgiving
misinform,misinformation
misinterpret,misinterpretation
misjudge
mislay
mislead
mismanage,mismanagement
misname
misogyny,misogynic,misogynous
misperceive
misplace,misplacement
misquote,misquotation
misread,misreading
misrepresent,misrepresentation
miss
mist,misty
mistake,mistaking
mistrust
misunderstand,misunderstanding
misuse
miter
mitigate,mitigation,mitigative,mitigatory
mix in
mix,mixing,mixture
moan
mob
mobile,mobility
mobilize,mobilisation,mobilise,mobilization
mock,mockery
model,modeling,modelling
moderate,moderateness,moderation
modern,modernity,modernness
modernize,modernisation,modernization
modest,modestness
modify,modification
modulate,modulation
moist,moistness
moisten,moistening
moisturize,moisture
molal,molality,mole
mold,molding,mould
molest,molestation
mollify,mollification
moment,momentaneous,momentary
momentous,momentousness
monacan,monaco
money,monetary
mongolian,mongolia
monitor,monitoring
monkey
monologuize,monologue
monopolize,monopolization,monopoly
monosyllable,monosyllabic
monotone,monotonic
monstrous,monstrosity
month,monthly
moo
mood,moody
moon
moon on
moonlight
moor,moorage,mooring
moot
mop up
mop,mopping
morality,moral,moralistic
morals
morbidity,morbid
morocco,moroccan
morose,moroseness
morphemic,morpheme
morphology,morphologic,morphological
morphophonemic,morphophoneme
morphophonemics
mortal,mortality
mortar
mortgage
mortify,mortification
mother
motionless,motionlessness
motivate,motivation,motivative,motivator,motive
motor,motoring
motorcycle,motorcycling
mottle,mottling
mound
mound over
mount up
mount,mounting
mourn,mourning
mournful,mournfulness
mouse
mouth
move around
move back
move in
move in on
move into
move on
move over
move up
move,motion,movement
mow
mozambican,mozambique
mozart,mozartean
much,muchness
muck
muck up
mud
muddy,muddiness
muffle
mug,mugging
mull
multiplicity,multiple
multiply,multiplication,multiplicative,multiplier
multitude,multitudinous
mumble,mumbling
mundane,mundaneness,mundanity
municipal,municipality
munition
murder,murderous
murk,murky
murmur,murmuration,murmuring,murmurous
muscle
muscle into
muscular,muscularity
muse,musing
mushroom
musical,musicalness
musk,musky
must,musty
muster
mutate,mutant,mutation
mute,muteness
mutilate,mutilation
mutiny,mutinous
mutter,muttering
mutual,mutuality,mutualness
muzzle
mycenaean,mycenae
mystical,mysticism
mystify,mystery,mystification,mystifier
mythologize,myth,mythology
nab
nag
nail
nail down
naive,naiveness
naked,nakedness
name,naming
names
namibian,namibia
nap,nappy
narcissistic,narcissism
narcotic,narcosis
narcotize
narrate,narration,narrative
narrow down
narrow,narrowing,narrowness
nasal,nasality
nasale
nasty,nastiness
national,nationality
nationalism,nationalistic
nationalize,nationalization
native,nativeness
natural,naturalness
naturalize,naturalization
naughty,naughtiness
nauseate,nausea
navigate,navigation
neapolitan,naples
near,nearness
nearsighted,nearsightedness
nebula,nebular
necessitate,necessity
neck,necking
necrosis,necrotic
need
needle
needy,neediness
negate,negative
neglect,negligent
negotiate,negotiation
neighbor,neighbour
neighborliness,neighborly
nerve,nervy
nerveless,nervelessness
nerves
nervous,nervousness
nest
nestle
nestling
net,netting
network
neurological,neurology
neuropsychiatric,neuropsychiatry
neurosis,neurotic
neutral,neutrality
neutralize,neutralization
new,newness
news
nicaraguan,nicaragua
nice,niceness
nick
nickel
nickname
nigerian,niger
night,nightly
nihilism,nihilistic
nimble,nimbleness
nip,nippy
nitrate
noble,nobility
nod
noise
noisy,noisiness
nominate,nomination,nominative
nonchalant,nonchalance
nonequivalent,nonequivalence
nonexistent,nonexistence
normal,normality
normalize,normalise,normalization
norway,norwegian
nose
nostalgia,nostalgic
notarize
notate,notation
notch
note
notice
notify,notification
notion,notional
nourish,nourishment,nutrient
novel,novelette
nucleate
nude,nudeness,nudity
nudge
nuke
null,nullity
numb,numbness
number,numbering,numerical
numbers
numerous,numerosity,numerousness
nurse,nursing
nurture,nurtural,nurturance
nut
nutrify,nutrition
nutritive,nutritiveness
nuzzle
obesity,obese
obey,obedience,obedient,obeisance
object,objection
objectify,objectification
objective,objectivity
obligate
oblige,obligation
oblique,obliqueness,obliquity
obliterate,obliteration
oblivious,oblivion,obliviousness
obnoxious,obnoxiousness
obscene,obscenity
obscure,obscureness,obscurity
obsequious,obsequiousness
observe,observance,observant,observation
obsess,obsession,obsessive
obsolesce,obsolescent
obsoleteness,obsolete
obstruct,obstructive
obtain,obtainment,obtention
obtrude upon
obtrusiveness,obtrusive
obvious,obviousness
occasion
occasions
occlude,occlusive
occult
occupy,occupancy,occupation
occur,occurrence
odd,oddness
odds
odious,odiousness,odium
odorize,odor,odour
off
offend,offence,offense,offensive
offer
officer
officiate,office,officiating,officiation
offsaddle
offset
ogle
ohmic,ohm
oil
oily,oiliness
okay
old,oldness
ominous,omen
omit,omission
omniscient,omniscience
oncology,oncologic,oncological
ooh
opalesce,opalescent
opaque,opacity,opaqueness
open fire
open up
open,opening
opera,operatic
operate,operant,operation,operative
operations
opine,opinion
opportunistic,opportunism
opportunity,opportune
oppose,opponent,opposition
opposite,oppositeness
oppress,oppression,oppressive
opt,optative,option
optical,optics
optimistic,optimism
optimize,optimisation,optimise,optimization,optimum
opulent,opulence
oracular,oracle
orange,orangeness
oratorical,oratory
orb
orbit,orbital
orchestrate,orchestration
ordain,ordinance
order
ordering
orderly,orderliness
ordinary,ordinariness
organism,organismic
organize,organisation,organise,organization
organized,organised
organizer,organiser
orgy,orgiastic
orient,oriental
original,originality
originate in
originate,origin,origination,originative
ornament,ornamentation
ornery,orneriness
orphan,orphanage
orthography,orthographic
oscillate,oscillation
ossify
ostentatious,ostentation,ostentatiousness
ostracize,ostracism
oust,ousting
out
outclass
outcry
outdistance
outdo
outdoorsy,outdoors
outdraw
outface
outfight
outfit,outfitting
outgeneral
outgrow
outlaw,outlawry
outline
outlive
outmaneuver
outmode
outnumber
outplay
output
outrage
outrageous,outrageousness
outrun
outsmart
outsource
outspoken,outspokenness
outstrip
outward,outwardness
outweigh
overachieve,overachievement
overactive,overactivity
overbearing,overbearingness
overburden
overcome
overconfident,overconfidence
overcrowd
overdose
overdrive
overeat,overeating
overemphasize
overestimate,overestimation
overexpose,overexposure
overfeed,overfeeding
overfill
overflow
overhaul
overhear
overheat,overheating
overindulge,overindulgence
overlap
overlapping
overlay
overload
overlook
overpay,overpayment
overpower
overproduce,overproduction
overprotect,overprotection
overrate,overrating
overreach
override
overrun
oversee
overshadow
overshoot
oversimplify,oversimplification
overstep
overstrain
overtake,overtaking
overthrow
overturn
overwhelm
overwork
owe
own
oxford,oxonian
oxidate,oxidation
oxidize,oxidise,oxidization
oxidized,oxidised
oyster
pace,pacing
pacify,pacification,peace
pack on
pack,packing
package,packaging
pad
paddle
padlock
paginate,page
pain
painful,painfulness
pains
paint a picture
paint,painting
pair,pairing
pal
pale,paleness,pallor
palestine,palestinian
pall
pallid,pallidness
palm
palm off
palsy
pamper,pampering
pan
panama,panamanian
panel
paneling
panic,panicky
panoramic,panorama
pant,panting
pantomime
pants
paper,papering
papers
papuan,papua
par
para,parous
parable,parabolic,parabolical
parachute,parachuting
parade
paradigm,paradigmatic
paradise,paradisal,paradisiacal
paradox,paradoxical
paragraph
paraguayan,paraguay
parallel
paralytic,paralysis
paralyze
parameter,parametric
paraphrase,paraphrastic
parcel,parceling,parcellation
parch
pardon
pare
pare down
parent,parentage
paris,parisian
parish,parochial
park,parking
parks
parlay
parlor,parlour
parody
parole
paroxysm,paroxysmal
parrot
parry
part,partial,parting
partake
participate,participation
particular,particularity
particularistic,particularism
partition,partitioning
partner
parts
party
pass away
pass by
pass off
pass on
pass out
pass over
pass through
pass up
pass water
pass,passage
passionate,passionateness
passive,passiveness,passivity
past,pastness
paste,paster
pasture
pat,patness
patch up
patch,patching,patchy
patent,patency
paternal,paternity
paternalistic,paternalism
pathetic,pathos
pathological,pathology
patient,patience
patriotic,patriotism
patristic,patristics
patrol
patronage
patronize
pattern
pause
pave,pavage,paving
paw
pawn
pay off
pay out
pay,payment
peach,peachy
peak,peaky
peal,pealing
pean,paean
pearl,pearly
peck
pedagogical,pedagogy
pedal
pedantic,pedantry
peddle,peddling
pediatrics,paediatric,paediatrics,pediatric
pedophile,paedophile
pee,peeing
peek
peel off
peel,peeling
peep
peer
peevish,peevishness
peg
peg down
pelt,pelting
pen,penning
penalize,penalization,penalty
pencil
penetrate,penetration,penetrative
pension
pensive,pensiveness
people
peoples
pep up
pepper
peppy,pep
perceive,perception,perceptive,percipient
perch
percuss,percussive
perfect
perform,performance,performing
perfume
perfuse,perfusion
perilous,peril,perilousness
periodic,periodicity
periphery,peripheral
perish
perjure,perjury
perk
perk up
perky,perkiness
permanent,permanence,permanency
permeate,permeant,permeation,permeative
permit,permission,permissive
perpendicular,perpendicularity
perpetrate,perpetration
perpetual,perpetuity
perpetuate,perpetuation
perplexed,perplexity
persecute,persecution
persevere,perseverance,perseveration
persian,persia
persist in
persist,persistency,persistent
person,personhood
personalize
personalized,personalised
personify,personification
persuade,persuasion,persuasive
pert,pertness
pertain,pertinence,pertinency,pertinent
perturb,perturbation
peru,peruvian
peruse,perusal,perusing
pervade,pervasion,pervasive
pervaporate,pervaporation
perverse,perverseness
pervert,perversion,perversive
pessimism,pessimistic
pester
pestilential,pestilence
pet,petting
peter out
petite,petiteness
petition,petitionary
petrify
petty,pettiness
petulance,petulant
pharmacological,pharmacology
pharmacy,pharmaceutic,pharmaceutical
phase
philanthropic,philanthropy
philological,philology
philosophize,philosophizing,philosophy
phone
phonemic,phoneme
phonemics
phonetic,phonetics
phonologic,phonology
phosphoresce,phosphorescent
photograph
photographic,photography
phrase,phrasal,phrasing
physical,physicality,physicalness,physics
physiological,physiology
pick at
pick off
pick out
pick up
pick,picking
picket
pickle
picnic
picture,picturing
picturesque,picturesqueness
piece
pierce
piezoelectric,piezoelectricity
pig
pigheaded,pigheadedness
pigment,pigmentation
pile
pile up
piles
pilfer,pilferage
piling
pillory
pillow
pilot,pilotage,piloting
pimp
pimple,pimply
pin
pin down
pinch
pine,pining
ping
pinkify,pink
pinnacle
pinpoint
pioneer
piousness,pious
pip
pipe in
pipe,pipage,piping
pirate,piracy
piss,pissing
pit,pitting
pitch,pitching
pith,pithy
pitiless,pitilessness
pity,piteous
pivot
place,placement
placid,placidity,placidness
plagiarize,plagiarism
plague,plaguey
plain,plainness
plan,planning
plane,planar,planeness
plank,planking
plant,plantal,planting
plaster over
plaster,plastering
plastic,plasticity
plat
plate,plating
platitudinous,platitude
platonism,platonistic
play around
play back,playback
play possum
play up
play,playing,playlet
playact,playacting
playful,playfulness
plead,pleading
please,pleasant,pleasing,pleasure
pledge
plentiful,plentifulness
plenty,plenteous
plethoric,plethora
pliant,pliancy,pliantness
plight
plod,plodding
plot
plow ahead
plow,plough,plowing
pluck,plucky
plug
plug in
plumb
plumbing
plummet
plump for
plumpness,plump
plunder
plunge
plunk
pluralistic,pluralism
plurality,plural
ply
pneumonia,pneumonic
poach,poaching
pocket
pod
podcast
poetry,poetic,poetical
poignant,poignance,poignancy
point out
point the way
point up
point,pointer
pointed,pointedness
pointless,pointlessness
poise
poison,poisoning,poisonous
poke at
poke fun
poke into
poke,poking
polarize,polarisation,polarise,polarization
pole,polar
polemical,polemic
police
polish off
polish,polishing
polite,politeness
political,politics
polka
poll
pollard
polls
pollute,pollution
polymerize,polymerization
polytonal,polytonality
pommel
pompous,pomp,pomposity,pompousness
ponder
ponderous,ponderosity,ponderousness
pooch
pool
poor,poorness
pop in
pop out
pop up
pop,popping
popular,popularity
populate
pore,poriferous
pornography,pornographic
porous,porosity,porousness
port
portend,portent
porter,porterage
portion
portray,portrait,portraiture,portrayal,portraying
pose,posing
position,positioning
positive,positiveness,positivity
positivism,positivistic
possess,possession,possessive
post,poster,posting
posterior,posteriority
postpone,postponement
postulate,postulation
posture,postural
pot
potent,potency
potential,potentiality
potter
pouch
pounce
pound,pounding
pour
pour forth
pour out
powder
powdery,powderiness
power
powerful,powerfulness
powerless,powerlessness
practice,practical,practise
pragmatic,pragmatism
praise
prance
prank
prattle
pray,prayer
preach,preaching,preachment
prearrange,prearrangement
precarious,precariousness
precaution,precautionary
precede,precedence,precedency,precedent,precession
precious,preciousness
precipitate,precipitant,precipitation
precise,preciseness
preclude,preclusion
precocious,precociousness,precocity
preconceive,preconception
precondition
predetermine,predetermination
predicate,predicator
predict,prediction,predictive
predominate,predominance,predominant,predomination
preeminent,preeminence
preempt,preemption,preemptive
preexist,preexistence,preexistent
preface,prefatorial
prefer,preference,preferment
prefix,prefixation
pregnant,pregnancy
prehistoric,prehistory
preisolate
prejudice,prejudicial,prejudicious
prelude
premature,prematureness,prematurity
premier
premiere
premise
premises
preoccupy,preoccupancy,preoccupation
prepare for
prepare,preparation,preparative,preparatory
prepared,preparedness
presage
prescribe,prescription,prescriptive
present,presence,presentation,presentment,presentness
preserve,preservation,preservative
preserves
preside
presidential,presidency
press down on
press on
press out
press,pressing
pressurize,pressure
prestige,prestigious
presume,presumption,presumptive
presuppose,presupposition
pretend,pretence,pretending,pretense
pretty,prettiness
prevail,prevalence,prevalent
prevent,preventative,prevention,preventive
preview
prey
price,pricey,pricing,pricy
priceless,pricelessness
prick up
prick,pricking
pride
prime
primitive,primitiveness
primp,primping
print
prioritize,prioritise,priority
prismatic,prism
private,privateness
privatize,privatisation,privatization
privilege
prize,prise
probability,probabilistic
probate,probation
probe
problem,problematic,problematical
proceed,procedure,proceeding,proceedings,procession
proceeds
process,processing
proclaim,proclamation
procrastinate,procrastination
procreate,procreation,procreative
proctor
procure,procural,procurance,procurement
prod,prodding
prodigious,prodigy
produce,producer,production
productivity,productive
profane,profaneness,profanity
profess,professing
proffer
proficient,proficiency
profile
profit
profits
profound,profoundness,profundity
profuse,profuseness
prognosticate,prognosis
program,programing,programme,programming
progress to
progress,progression
progressive,progressiveness,progressivity
prohibit
project
proliferate,proliferation
prologize,prologue
prolong,prolongation
prominent,prominence
promise,promissory
promote,promotion,promotive
prompt,prompting,promptness
promulgate,promulgation
prone,proneness
pronounce,pronouncement,pronunciation
prop
prop up
propagandize,propaganda
propagate,propagation
propel,propellant,propellent,propulsion,propulsive
proper,properness
prophecy,prophetic,prophetical
prophesy
propitious,propitiousness
proportion
proportionate,proportionateness
propose,proposal,proposition
props
proscribe,proscription
prose,prosaic
prosecute,prosecution
prospect
prosper
prosperity,prosperous
prosthetic,prosthetics
prostitution,prostitute
prostrate,prostration
protect,protection,protective
proteolysis,proteolytic
protest,protestation
prototype,prototypal,prototypic,prototypical
protrude,protrusion,protrusive
protuberate,protuberance
prove oneself
prove,proof
proverb,proverbial
proverbs
provide,provision
providence,providential
provincial,province
provisions
provoke,provocation,provocative
prowl
proximal,proximity
prudence,prudent,prudential
prurient,prurience,pruriency
prussian,prussia
pry,prying
psalm
psalms
psychiatry,psychiatrical
psychical,psyche
psychological,psychology
psychopathic,psychopathy
psychopharmacological,psychopharmacology
psychotherapy,psychotherapeutic
psychotic,psychosis
puberty,pubertal
pubescent,pubescence
publicize,publicise,publicizing
publicized,publicised
publish,publication,publishing
pucker
puckish,puckishness
puddle
puff out
puff up
puff,puffing,puffy
puke,puking
pull away
pull back,pullback
pull down
pull in
pull off
pull out,pullout
pull the leg of
pull together
pull up
pull,pulling
pulp
pulsate,pulsation
pulse,pulsing
pulverize,pulverization
pummel
pump
pun,punning
punch
punch in
punctuality,punctual
punctuate,punctuation
puncture
punish,punishment,punitive,punitory
punt,punting
puny,puniness
pup
pupate
purchase,purchasing
pure,pureness
purgatory,purgatorial
purge,purgation,purging
purify,purification,purity
purl
purloin
purport
purpose
purposeful,purposefulness
purpurate,purple
purse
pursue,pursuance,pursuant,pursuit
push around
push aside
push away
push back
push down
push through
push up
push,pushing
put
put away
put back
put down
put forward
put in
put off,putoff
put on
put out
put out feelers
put over
put through
put to death
put to sleep
put to work
put together
put up
putt,putting
putter around
puzzle out
puzzle over
puzzle,puzzlement,puzzler
pyknotic,pyknosis
pyramid,pyramidal,pyramidical
quack,quackery
quadruple,quadrupling
quail
quaint,quaintness
quake
qualify,qualification,qualifying,quality
quantify,quantification
quantum,quantal
quarantine
quarrel
quarrelsome,quarrelsomeness
quarry,quarrying
quarter,quartering
quarterback
quarters
quash
queen
queens
queer,queerness
quell,quelling
quench
querulous,querulousness
query
quest
question,questioning
queue
quick,quickness
quicken,quickening
quickstep
quiescent,quiescence
quiet down
quiet,quietness
quilt
quip
quirk,quirky
quit
quiver,quivering
quiz
quote,quotation
rabbit
race,racing
rack
rack up
racket,rackety
radiate,radiance,radiancy,radiant,radiation
radio
radioactive,radioactivity
radius,radial
raft
rag
rage
ragged,raggedness
raid
rail
railing
railroad,railroading
rails
rain,rainy
raise
raise hell
raise the roof
raise up
rake
rake up
rally,rallying
ram
ramble
ramble on
ramify,ramification
rampage,ramp,rampageous
ranch,ranching
rancor,rancorous
random,randomness
randomize,randomization
randomized,randomised
range,rangy
rank,ranking,rankness
ransack,ransacking
ransom
rant,ranting
rap
rape
rapid,rapidity,rapidness
rapture,rapturous
rare,rareness,rarity
rash,rashness
rasp,raspy
rat
rate,rating
rates
ratify,ratification
ratiocinate,rationale
ration,rationing
rational,rationality,rationalness
rationalism,rationalistic
rationalize,rationalization
rattle,rattling
rave,raving
raven
raw,rawness
ray
razor
reach into
reach out
reach,reaching
react,reaction,reactive
reactivate
read,reading
readapt
readjust,readjustment
ready,readiness,readying
reaffirm,reaffirmation
real,reality
realign
realize,realisation,realise,realization
realized,realised
reap
reappear,reappearance
rear back
rear,rearing
rearrange,rearrangement
reason,reasoning
reassail
reassemble
reassert,reassertion
reassign,reassignment
reassure,reassurance
reawaken
rebate
rebel,rebellion
rebellious,rebelliousness
reboot
rebound
rebuff
rebuild,rebuilding
rebuke
rebut,rebuttal,rebutter
recalculate,recalculation
recall
recap
recapitulate,recapitulation
recapture
recede,receding,recession
receipt
receipts
receive,receptive
recent,recency,recentness
recess
recharge
reciprocal,reciprocality,reciprocity
recite,recital,recitation
reckless,recklessness
reckon,reckoning
reclaim,reclamation
reclassify
recline,reclining
recognize,recognise,recognition
recognized,recognised
recoil
recollect,recollection,recollective
recommend,recommendation
reconcile,reconciliation
recondition
reconnoiter,reconnaissance,reconnoitering
reconsider,reconsideration
reconstruct,reconstruction
reconvene
reconvert
recopy
record,recording
recount,recounting
recoup
recover,recovery
recreate,recreation
recruit,recruitment
rectangular,rectangle,rectangularity
recuperate,recuperation
recur,recurrence,recurrent
recycle,recycling
red,redness
redden
redecorate
rededicate,rededication
redeem,redemption,redemptive,redemptory
redefine,redefinition
redeposit,redeposition
redesign
redevelop,redevelopment
redirect
rediscover,rediscovery
redistribute,redistribution
redouble
redress
reduce,reduction,reductive
redundancy,redundant
reecho
reef
reek
reel
reelect,reelection
reenact,reenactment
reenforce,reenforcement
reestablish
reevaluate,reevaluation
reeve
reexamine,reexamination
refashion
refer,reference
referee,refereeing
refill,refilling
refinance
refine,refinement
reflect,reflective
refocus,refocusing
reform,reformation,reformative,reformatory
refrain
refresh,refresher,refreshment
refrigerate,refrigeration
refuel,refueling
refund
refurbish,refurbishment
refuse,refusal
refute,refutation
regain,regaining
regale
regard
regard as
regenerate,regeneration
regent,regency
regiment,regimentation
register,registration,registry
regress,regression
regret
regrets
regroup
regular,regularity
regulate,regulating,regulation,regulatory
rehabilitate,rehabilitation,rehabilitative
reharmonize,reharmonization
rehash
rehearse,rehearsal
reign
reimburse,reimbursement
rein
rein in
reinforce,reinforcement,reinforcer
reinstall
reinstate,reinstatement
reinterpret,reinterpretation
reissue
reiterate,reiteration,reiterative
reject,rejection,rejective
rejoice,rejoicing
rejoin
relace
relapse,relapsing
relate,relation
related,relatedness
relations
relativistic,relativity
relax,relaxant,relaxation
relay
relearn
release
relegate,relegating,relegation
relent
relentless,relentlessness
relevant,relevance,relevancy
relieve oneself
relieve,relief
religion,religious
relinquish,relinquishing,relinquishment
relish
relive,reliving
reload
relocate,relocation
reluctant,reluctance
rely,reliance,reliant
relyric
remain firm
remain,remainder,remnant
remains
remake
remand
remark
remarry,remarriage
remedy,remedial
remember,remembering,remembrance
remind,reminder
reminisce,reminiscence,reminiscent
remit,remitment,remittal,remittance
remodel
remonstrate
remote,remoteness
remount
remove,remotion,removal
remunerate,remuneration,remunerative
rename
rend
render,rendering
rendezvous
renegade
renew,renewal
renounce,renunciation
renovate,renovation
rent out
rent,rental,renting
reopen
reorder,reordering
reorganize,reorganisation,reorganization
reorient,reorientation
repair,reparation
repay,repayment
repeal
repeat,repeating,repetition,repetitive
repel,repellant,repellent,repulsive
repent,repentance,repentant
repercuss,repercussion
rephrase,rephrasing
replace,replacement,replacing
replant
replay
replenish,replenishment
replicate,replication
reply
report
report out
repose
represent,representation,representative
repress,repression,repressive
reprimand
reprint,reprinting
reproach
reprobate
reproduce,reproduction
repudiate,repudiation,repudiative
repugnance,repugnant
repulse
repute,reputation
request
require,requirement
requisite,requisiteness
requisition
reread
rerun
reschedule
rescind,recission,rescission
rescue
reseal
research
resemble,resemblance
resent,resentment
reserve,reservation
reserves
reset
resettle,resettlement
reshape
reside,residence,residency,resident
residue,residual,residuary
resift
resign,resignation
resile,resilience,resilient
resist,resistance,resistant,resistive
resmudge
resolute,resoluteness
resolve
resonate,resonance
resort
resound,resonant
resourcefulness,resourceful
respect
respectful,respectfulness
respects
respire,respiration,respiratory
resplend,resplendent
respond,respondent,response,responsive
rest
rest on
restart
restate,restatement
restive,restiveness
restless,restlessness
restock
restore,restoration,restorative
restrain
restrict,restriction,restrictive
result,resultant
resume,resumption
resurge,resurgence
resurrect,resurrection
resuspend
retail,retailing
retain,retention,retentive
retake,retaking
retaliate,retaliation,retaliatory
retard,retardation
retch
rethink
retie
retire,retirement
retort
retrace
retract,retraction
retrain,retraining
retranslate
retreat
retrieve,retrieval
retrogress,retrogressive
retrospective,retrospect
return
reunify,reunion
reunite
reuse
rev
revamp
reveal,revealing,revelation
revel,revelry
reveler,reveller
revenge
reverberate,reverberance,reverberant,reverberation,reverberative
revere,reverent
reverence,reverential
reverse,reversal
revert,reversive,reverting
review
revile,revilement
revise,revisal,revising,revision
revisit
revitalize
revive,revival
revoke,revocation
revolt
revolutionize,revolution
revolve
revolve about
revolve around
reward
rewind
rewrite,rewriting
rhetoric,rhetorical
rheumatism,rheumatic
rhyme
rhythm,rhythmic,rhythmical
rib,ribbing
ribes
rice
rich,richness
riches
rick
rickety,ricketiness
ricochet
rid,riddance
riddle
ride away
ride herd
ride off
ride the bench
ride,riding
ridge
ridicule,ridiculous
riff
riffle
rifle
rig
rig up
rigging
right,rightness
righteous,righteousness
rightful,rightfulness
rigid,rigidity,rigidness
rigor,rigorous
rim
ring out
ring up
ring,ringing
rings
rinse,rinsing
riotous,riot
rip
ripe,ripeness
ripen,ripening
ripple,rippling
rise up
rise,rising
risk,risky
ritualize,ritual
ritz,ritzy
rival
rive
rivet
roach
roam
roar off
roar,roaring
roast,roasting
rob,robbery
robe
robust,robustness
rock
rocket,rocketry
rockies
rocky,rockiness
roleplay,roleplaying
roll out,rollout
roll over
roll up
roll,rolling
romanian,romania
romantic,romance,romanticism
romanticize,romanticization
romp
roof,roofing
room
rooms
roost
root out
root,rootage,rooting
roots
rope,roping
rosy,rosiness
rot,rotting
rotate,rotation
rotten,rottenness
rotundity,rotund
rouge
rough out
rough,roughness
roughen
round off
round out
round up,roundup
round,roundness
rounded,roundedness
rouse
rout
rout out
route
rove,roving
row,rowing
rowdy,rowdiness
rub,rubbing
rubber
rubbish
rubify,ruby
ruddy,ruddiness
rude,rudeness
rue
ruffle
rugged,ruggedness
ruin,ruination,ruining,ruinous
rule
rule in
rule out
rumanian,rumania
rumble,rumbling
rummage
rumor,rumour
run a risk
run across
run along
run around
run away
run bases
run by
run down
run into
run off
run on
run out
run over
run roughshod
run through
run up
run,running
rupture
rural,rurality
rush off
rush out
rush,rushing
russian,russia
rust
rustic,rusticity
rustle,rustling
rusty,rustiness
rut,rutty
ruthlessness,ruthless
sabbath,sabbatarian,sabbatical
saber,sabre
sabotage
sack,sacking
sacrament,sacramental
sacred,sacredness
sacrifice
sacrilege,sacrilegious
sad,sadness
sadden
saddle
sadism,sadistic
safe,safeness
safeguard
sag
sag down
sagacious,sagaciousness
sail
saint
salacious,salaciousness,salacity
sales
salient,salience,saliency
saline,salinity
salivate,salivation
sallow,sallowness
salt away
salt,salting
salty,saltiness
salubrious,salubriousness,salubrity
salute,salutation
salvage,salve
same,sameness
samoan,samoa
sample
sanction,sanctionative
sand
sands
sandwich
sandy,sandiness
sane,saneness,sanity
sanguineous,sanguine
sanitary,sanitariness
sanitate,sanitation
sap
sarcastic,sarcasm
sashay
sass,sassing,sassy
satellite
satiate,satiation
satirize,satire
satisfy,satisfactory
saturate,saturation
sauce
saute,sauteing
savage,savageness,savagery
save
savior,saviour
savor,savoring
savvy
saw
say
scab
scale,scalage,scaling
scalp
scam
scamper
scan
scandalize,scandal,scandalization
scandalousness,scandalous
scandinavian,scandinavia
scant,scantness
scanty,scantiness
scarceness,scarce
scare off
scare,scary
scarf
scarify,scar
scatter,scattering
scene,scenic
scent
scepticism,sceptical
schedule,scheduling
schematic,schema
scheme
schism,schismatic,schismatical
schizophrenic,schizophrenia
scholastic,scholasticism
school,schooling
sciatica,sciatic
sclerotic,sclerosis
scoff,scoffing
scold,scolding
scoop
scoop out
scoop up
scoot
scope,scopal
scorch
score
scores
scorn
scotch
scour,scouring
scours
scout,scouting
scowl
scramble
scrap
scrape
scrape up
scraping
scraps
scratch,scratchy
scrawl
scrawny,scrawniness
scream,screaming
screech,screeching,screechy
screen,screening
screw up
screw,screwing
scribble
scribe
scrimmage
script
scripture,scriptural
scroll
scrounge
scrub,scrubbing
scrubs
scrutinize,scrutiny
scud
scuff
sculpt,sculpture
scum
scurry
scuttle
seal
seal off
seam
sear
search
season,seasoning
seat,seating
seats
secede,secession
seclude,seclusion
second,secondment
secrete,secretion,secretive
section
sector,sectorial
secularize,secularization
secure,security
sedate,sedateness
sediment,sedimentation
seduce,seduction
see eye to eye
see to it
see,seeing
seed
seek out
seek,seeking
seem
seep,seepage
segment,segmentation
segregate,segregation
seismic,seism
seize,seizing,seizure
select,selection,selective
selfish,selfishness
selflessness,selfless
sell out,sellout
sell,sale,selling
semantic,semantics
semester,semestral,semestrial
send away
send for
send in
send on
send out
send word
send,sending
senile,senility
senior,seniority
sense,sensation,sensing,sensitive,sensorial,sensuous
sensitize,sensitization
sensuality,sensual
sentence,sentential
sentient,sentience
sentiment,sentimental
sentimentalize
separate out
separate,separateness,separation
septic,sepsis
sequence,sequential
sequester,sequestration
serbian,serbia
serenade
serious,seriousness
sermonize,sermon
serological,serology
serve
serve up
service
services
serving
set
set ablaze
set about
set apart
set aside
set back,setback
set down
set forth
set in
set in motion
set off
set on fire
set out
set up
settle down
settle on
settle,settlement
sever,severance,severing
severe,severeness,severity
sew,sewing
sex
sexual,sexuality
sexy,sexiness
shabby,shabbiness
shack
shack up
shade,shading,shady
shades
shadow,shadowing,shadowy
shaft
shaggy,shagginess
shake hands,handshake,handshaking
shake off
shake up
shake,shaking
shaky,shakiness
shallow,shallowness
sham
shamble,shambling
shame
shameful,shamefulness
shamelessness,shameless
shampoo
shanghai
shape,shaping
shapeless,shapelessness
shapely,shapeliness
share,sharing
shark
sharp,sharpness
sharpen
shatter,shattering
shave,shaving
shear,shearing
shed
shed light on
sheeny,sheen
sheer
sheet
shell,shelling
shelter
shelve
shepherd
shield,shielding
shift,shifting,shifty
shimmy
shin
shine,shiny
ship,shipment,shipping
shirk,shirking
shirt
shit,shitting
shiver,shivering,shivery
shock
shoe
shoes
shoo away
shoot down
shoot up
shoot,shooting
shop at
shop,shopping
shore up
shore,shoring
short,shortness
shorten
shortlist
shorts
shortsighted,shortsightedness
shoulder
shoulder in
shout out
shout,shouting
shove
shove along
shovel
show off
show up
show,showing,showy
shower
shred
shrewd,shrewdness
shrewish,shrewishness
shriek,shrieking
shrill,shrilling,shrillness
shrimp
shrine
shrink back
shrink from
shrink,shrinkage,shrinking
shroud
shrug
shrug off
shudder
shuffle,shuffling
shun,shunning
shunt
shut down,shutdown
shut off
shut out
shut up
shut,shutting
shutter
shuttle
shy away from
shy,shyness
siberia,siberian
sic
sicilian,sicily
sick,sickness
sicken
sickeningness,sickening
side
sideline
sidestep
siding
sidle
sift,sifting
sigh
sight,sighting
sightedness,sighted
sights
sightsee,sightseeing
sign up
sign,signature
signal,signaling
signify,significant,signification,signifier
silence,silent
silhouette
silky,silkiness
silly,silliness
silver
similar,similarity
simmer,simmering
simple,simpleness,simplicity
simplify,simplification
simulate,simulation
simultaneous,simultaneity,simultaneousness
sin,sinning
sincere,sincerity
sinfulness,sinful
sing,singing,song
singaporean,singapore
singe
single
single out
singles
singsong
singular,singularity
sink in
sink,sinking
sinuous,sinuosity,sinuousness
sinusoid,sinusoidal
sip
sire
sissy,sissiness
sit back
sit by
sit down
sit out
sit up
sit,sitting
site
situate
size
size up
sizing
sizzle
skate over
skate,skating
skateboard,skateboarding
skedaddle
skeptical,skepticism
sketch
sketchy,sketchiness
skew,skewness
ski,skiing
skid
skillful,skillfulness
skim
skim off
skim over
skin
skinny,skinniness
skip
skipper
skirmish
skirt
skulk,skulking
sky
skylark
slack,slacking,slackness
slacken
slacks
slam
slam on
slander,slanderous
slang,slangy
slant
slap
slash
slat
slate
slaughter
slave
slaver
slay,slaying
sled,sledding
sleek,sleekness
sleep in
sleep off
sleep with
sleep,sleeping,sleepy
slender,slenderness
slew
slice up
slice,slicing
slick,slickness
slide,slider
slight,slightness
slim,slimness
slime
sling,slinging
slink
slip away
slip in
slip on
slip,slippage
slippery,slipperiness
slit
sloganeer,sloganeering
slop
slope
sloppy,sloppiness
slot
slovakian,slovakia
slovenian,slovenia
slovenly,slovenliness
slow down,slowdown
slow up
slow,slowing,slowness
slue
slug
sluggish,sluggishness
sluice
slum,slummy
slumber,slumberous,slumbery,slumbrous
slump
slur
slurp
sly,slyness
smack,smacker,smacking
small,smallness
smart,smarting,smartness
smash,smashing
smear
smell,smelling,smelly
smile,smiling
smirk
smite
smoke,smoking,smoky
smolder
smooth out
smooth over
smooth,smoothness
smother
smug,smugness
smuggle,smuggling
snack
snag
snail
snake
snap at
snap up
snap,snappy
snare
snarl
snatch
snatch up
sneak
sneak off
sneak out
sneak up
sneaky,sneakiness
sneer
snicker
sniff
snigger
snivel,sniveling
snobbish,snobbishness
snoop
snore,snoring
snort,snorting
snow
snowball
snub
snuff out
snug,snugness
snuggle,snuggling
soak,soakage,soaker,soaking
soap
soar,soaring
sob,sobbing
sober up
sober,soberness
social,sociality
socialism,socialistic
socialize,socialization,socializing
sociological,sociology
sock
sod
soft,softness
soften
soil,soiling,soilure
solace,solacement
solder,soldering
soldier,soldiering
sole
solemn,solemness,solemnity
solicit,solicitation
solidify,solid
solitary,solitariness
solo
soluble,solubility,solubleness
solve,solvent,solving
somalian,somalia
somber,somberness
somersault,somersaulting
somnolent,somnolence
sonorous,sonority,sonorousness
soothe
sophistication,sophisticate
sorb,sorption
sordid,sordidness
sore,soreness
sorrow
sorrowful,sorrowfulness
sorry,sorriness
sort out
sort,sorting
sound off
sound,soundness
soup
sour,souring,sourness
source
souse,sousing
southern,southernness
sow
sow one's oats
space,spacial,spacing,spacious,spatial
spade
spam
span
spang
spank,spanking
spar,sparring
spare,spareness
spark
sparkle,sparkler,sparkling,sparkly
sparse,sparseness,sparsity
spartan,sparta
spat
spatter,spattering
spawn
speak for
speak up
speak,speaking,speech
spear
spearhead
special,specialness
specialize,specialisation,specialise,specialization
specialized,specialised
specific,specificity
specify,specification
specter,spectre
spectroscopy,spectroscopic,spectroscopical
spectrum,spectral
speculate,speculation,speculative
speechlessness,speechless
speed up,speedup
speed,speeding,speedy
spell out
spell,spelling
spend,spending
spherical,sphericalness
spice up
spice,spicery
spicy,spiciness
spike
spike out
spill out
spill over
spill,spillage
spin
spin around
spineless,spinelessness
spiral
spirited,spiritedness
spiritize,spirit
spirits
spiritual,spirituality
spit out
spit,spitting
spite
spiteful,spitefulness
splash,splashing,splashy
splat,splatter
splice
splicing
splinter,splintering
splinters
split
spoil,spoilage,spoiling,spoliation
sponge
sponge off
spongy,sponginess
sponsor
spontaneous,spontaneity
spoon
sport
spot promote
spot,spotting
spotless,spotlessness
spotlight
spots
spout
sprain
sprawl,sprawling
spray,spraying
spread out
spread over
spread,spreading
spree
sprightly,sprightliness
spring
spring up
sprinkle,sprinkling
sprint
sprout,sprouting
spruce,spruceness
spur,spurring
spurn
sputter,sputtering
spy,spying
squall
square away
square up
square,squareness
squash
squat,squatness,squatting
squawk
squeak,squeaky
squeal
squeeze out
squeeze,squeezing
squelch,squelcher
squint
squire
squirm
squirt
stab
stabilize,stabilisation,stabilise,stabilization
stabilized,stabilised
stable
stack
stacks
staff
stag
stage,staging
stagger
staginess,stagy
stagnate,stagnant,stagnation
stain
stake
stakes
stale,staleness
stalk
stall,stalling
stalls
stammer
stamp
stamp down
stamp out
stampede
stand back
stand by
stand for
stand guard
stand in
stand out
stand sentinel
stand still,standstill
stand up
stand watch
stand,stance
standardize,standard,standardization
standardized,standardised
staple
star
starch
stare
stark,starkness
start
start out
start up,startup
startle
starve,starvation,starving
stash
state,statement
stately,stateliness
station
stationary,stationariness
stations
statistical,statistics
staunch,staunchness
stave off
stay
stay at
stay in place
stay on
stay put
stay together
stays
steady,steadiness
steal away
steal,stealing,theft
stealthy,stealth,stealthiness
steam
steamer
steel
steep,steepness
steer,steerage,steering
stem
stenography,stenographical
step
step down
step forward
step in
step on
step out
step to the fore
step up
steps
stereotype,stereotypic,stereotypical
sterile,sterileness,sterility
sterilize,sterilization
stern,sternness
stew,stewing
stick in
stick out
stick to
stick together
stick,sticker
sticky,stickiness
stiff,stiffness
stiffen,stiffening
stifle,stifling
stigmatize,stigma
still,stillness
stimulate,stimulant,stimulation,stimulative,stimulus
sting,stinger
stink,stinky
stint
stipulate,stipulation,stipulatory
stir
stir up
stitch,stitching
stock
stocking
stocks
stoicism,stoical
stoke
stolid,stolidity,stolidness
stomach
stomp
stone,stoning
stool
stoop
stoop to
stop dead
stop,stoppage
stopping
stops
store,storage
storm,stormy
stout,stoutness
stow,stowage,stowing
straddle
strafe
straggle
straight,straightness
straighten
straighten out
straighten up
straightforward,straightforwardness
strain,straining
strand
strange,strangeness
strangle,strangling,strangulation
strap
strategy,strategic,strategical
stratify,stratification,stratum
straw
stray
streak,streaky
stream
strengthen,strengthening
strenuous,strenuosity,strenuousness
stress
stretch forth
stretch out
stretch,stretching
strew,strewing
striate,striation
strict,strictness
stride
strike a chord
strike home
strike out
strike up
strike,striking
string
string out
stringency,stringent
strings
strip
stripe,striping
stripes
strive,striving
stroke,stroking
stroll
strop
structure
struggle
strum
strut
stub out
stubborn,stubbornness
stud
study,studious,studying
stuff
stuffing
stuffy,stuffiness
stumble
stump,stumper
stun
stunt,stunting
stupid,stupidity
stupor,stuporous
sturdy,sturdiness
stutter
stylish,stylishness
stylize,style,stylization
suave,suaveness,suavity
sub,subbing
subconscious,subconsciousness
subcontract
subdivide,subdivision
subdue
subdued,subduedness
subject,subjection
subjective,subjectiveness,subjectivity
subjugate,subjugation
sublime,sublimity
submarine
submerge,submergence,submerging,submersion
submit,submission,submissive
subordinate,subordinateness,subordination
subpoena
subscribe to
subscribe,subscription
subsequent,subsequence,subsequentness
subservient,subservientness
subside,subsidence
subsidiary,subsidiarity
subsidize,subsidise,subsidization,subsidy
subsidized,subsidised
subsist,subsistence
substantiate,substantiation,substantiative
substantive,substantival
substitute,substituting,substitution
subtend
subtitle
subtract,subtraction,subtractive
suburbanize,suburban
subvert,subversion,subversive
succeed,success,succession,successive,successor
successful,successfulness
succumb
suck in
suck up
suck,sucking,suction
sudden,suddenness
sue
suffer,sufferance,suffering
suffice,sufficiency,sufficient
suffocate,suffocation
suffuse,suffusion,suffusive
sugar
suggest,suggestion,suggestive
suicide,suicidal
suit
sulfur
sulk,sulky
sullen,sullenness
sulphur
sultry,sultriness
sum up
summarize,summarise,summarization,summary
summate,sum
summation,summational
summerize,summer
summit
summon,summoning
summons
sumptuous,sumptuosity,sumptuousness
sun
sunder
sunny,sunniness
sup,supping
supercilious,superciliousness
superficial,superficiality
superimpose
superintend,superintendence
superior,superiority
supernatural,supernaturalness
supernaturalism,supernaturalistic
supersede,supersedure,supersession
superstition,superstitious
supervise,supervising,supervision,supervisory
supplant,supplanting
supple,suppleness
supplement,supplemental,supplementary,supplementation
supplicate,supplicant,supplication,supplicatory
supply,supplying
support,supporting,supportive
suppose,supposal,supposition
suppress,suppression,suppressive
sure,sureness
surf,surfing
surface,surfacing
surfeit
surge
surgery,surgical
surly,surliness
surmise,surmisal
surmount
surpass
surprise,surprisal
surprising,surprisingness
surrender
surround,surroundings
survey
survive,survival
suspect,suspicion
suspend,suspension
suspicious,suspiciousness
sustain,sustainment,sustenance
swab,swabbing
swagger
swallow
swallow up
swamp
swan
swap
swarm
swarthy,swarthiness
swat
swathe
swathing
sway
swear in
swear off
swear out
swear,swearing
sweat,sweating
sweep away
sweep over
sweep through
sweep under the rug
sweep up
sweep,sweeping
sweet,sweetness
swell,swelling
swerve,swerving
swift,swiftness
swim,swimming
swindle
swing
swing around
swipe
swirl
swish
switch off
switch on
switch,switching
swivel
swoon
swoop
swoop up
syllabicate,syllable
syllabicity,syllabic
symbolize,symbol,symbolise,symbolization,symbolizing
symmetrical,symmetricalness
symmetrize,symmetry
sympathize with
sympathize,sympathy
symphonize,symphony
symptom,symptomatic
sync
synchronize,synchronise,synchronization,synchronizing,synchrony
synchronized,synchronised
synchronous,synchroneity
syndicate,syndication
synergistic,synergism
synergy,synergetic
synonym,synonymous
synoptic,synopsis
syntax,syntactic,syntactical
synthesize,synthesis,synthesise
syrian,syria
syringe
systematize,systematization
systemize,system
table
taboo
tabulate,tabulation
tack on
tack,tacking
tackle
tactic,tactical
tactics
tactile,tactility
tag
tahiti,tahitian
tail,tailing
tailor
tails
taint
take
take a breath
take a breather
take a chance
take a look
take aback
take account
take advantage
take aim
take apart
take away
take back
take care
take chances
take charge
take down
take exception
take for
take for granted
take form
take heart
take hold
take hold of
take in
take into account
take issue
take it easy
take kindly to
take leave
take note
take notice
take off,takeoff
take on
take out
take over,takeover
take pains
take part
take place
take root
take shape
take stock
take the field
take the floor
take the stand
take time off
take to
take to be
take to heart
take turns
take up
take up arms
talk about
talk down
talk into
talk of
talk over
talk shop
talk terms
talk,talkative,talking
talks
tall,tallness
tally
tame,tameness
tamper,tampering
tan,tanning
tangent,tangency,tangential
tangle
tangle with
tango
tank,tankage
tantalize,tantalization
tanzanian,tanzania
tap
tape
taper off
taper,tapering
taping
taps
tar
target
tariff
tarnish
tarry
tart,tartness
task
tasmania,tasmanian
taste,tasting
tasteful,tastefulness
tasty,tastiness
tat,tatting,tatty
tattoo
taunt,taunting
taut,tautness
tawdry,tawdriness
tawny,tawniness
tax,taxation
taxi
taxis
teach
team
team up
tear
tear apart
tear away
tear down
tears
tease,teasing
technical,technicality
technology,technological
tedious,tediousness,tedium
tee
teem
teeter
telecommunicate,telecommunication
telegraph
telepathize,telepathy
telephone
telescope
televise,television
tell apart
tell on
tell,tale,telling
temerity,temerarious
temper,temperance,tempering
temperament,temperamental
temperate,temperateness
tempest,tempestuous
temporary,temporariness
tempt,temptation
tempting,temptingness
tenacity,tenacious
tenant
tend,tendency
tenderize,tender
tension,tense
tent,tenting
tentacle,tentacular
tenure
tepid,tepidity,tepidness
term
terminate,terminative,terminus
terminology,terminological
terms
terrace
terrify
territory,territorial
terrorize,terror,terrorization
terse,terseness
test,testing
testament,testamentary
testify,testimony
tether
texas,texan
text,textual
thank
thankfulness,thankful
thanks
thaw,thawing
theater,theatre,theatrical
theistic,theism
theme,thematic
theology,theological
theorize,theory
therapeutic,therapy
therapeutics
thermodynamic,thermodynamics
thermogravimetric,thermogravimetry
thermometry,thermometric
thick,thickness
thicken,thickening
thieve,thieving
thin out
thin,thinness
think about
think back
think of
think out
think over
think the world of
think twice
think up
think,thinking,thought
thirst,thirsty
thorough,thoroughness
thoughtful,thoughtfulness
thoughtless,thoughtlessness
thrash about
thrash out
thrash,thrashing
thread
threads
threaten,threat
thresh,threshing
thrifty,thrift,thriftiness
thrill,thriller
thrive
throb,throbbing
throne
throng
throttle,throttling
throw
throw away
throw back
throw in
throw in the towel
throw off
throw out
throw up
thrust out
thrust,thrusting
thud
thumb
thump,thumping
thunder,thunderous,thundery
thwart,thwarting
tibetan,tibet
tick,ticking
ticket
tickle,tickling
tide,tidal
tidy up
tidy,neatness,tidiness
tie in
tie up
tie,tying
tight,tightness
tighten up
tighten,tightening
tights
tile,tiling
till,tillage,tilling
tilt
timber,timbre
time,timing
timelessness,timeless
timely,timeliness
times
timid,timidity,timidness,timorousness
tin,tinning
ting
tingle,tingling
tinker
tinkle,tinkly
tint,tinting
tiny,tininess
tip
tipsy,tipsiness
tiptoe
tire out
tire,tyre
tired,tiredness
tireless,tirelessness
tiresome,tiresomeness
tissue
title,titular
titrate,titration
titter
toast,toasting
tobagonian,tobago
toe
toe the line
together,togetherness
toil
tolerate,tolerance,tolerant,toleration
toll
tonal,tonality
tongue
tonic,tonicity
tool
tool around
top,topper
topic,topical
topography,topographic,topographical
topping
topple
torch
torment
torpedo
torpid,torpidity,torpidness
torrent,torrential
tortuous,tortuousness
torture,torturing,torturous
toss
toss away
toss back
tot up
total,totality
totalistic,totalism
tote
totemic,totemism
totter
touch down
touch off
touch on
touch up
touch,touching
tour
tours
tout
tow,towage
towel
toweling
tower
town,township
toxic,toxicity
toy with
toy,toying
trace,tracing
track down
track,tracking
trade
trade in
trademark
tradition,traditional
traditionalism,traditionalistic
traffic
tragic,tragedy
tragicomic,tragicomedy
trail,trailing
train,training
traitorous,traitorousness
tram
tramp
trample,trampling
trance
tranquility,tranquil
transact,transaction
transactions
transcend,transcendence,transcendency,transcendent
transcendental,transcendentalism
transcribe,transcription
transfer,transferral
transfix
transform,transformation
transfuse,transfusion
transgress,transgression
transience,transient
transition,transit
translate,translation
translucent,translucence,translucency
transmit,transmission,transmittal,transmitting
transmute,transmutation
transparent,transparence,transparency,transparentness
transpirate
transpire,transpiration
transplant,transplantation,transplanting
transport,transportation
transpose
trap
trapping
trash
traumatize,trauma
travel along
travel to
travel,traveling,travelling
traveled,travelled
traveler,traveller
travelog,travelogue
traverse,traversal
treachery,treacherous
tread
tread on
treason,treasonous
treasure
treat,treatment
treble
tree
trek
tremble,trembling
trench
trend
trespass
triangular,triangularity
triangulate,triangle
trick out
trick,trickery,tricksy,tricky
trickle
trigger
trim down
trim,trimness
trinidadian,trinidad
trip
trip up
triple,tripling
trite,triteness
triumph,triumphal,triumphant
trivialize,trivial
trojan,troy
troll
troop
troops
trophotropic,trophotropism
tropical,tropic
trot
trot out
trouble oneself
trouble,troublous
troublesome,troublesomeness
truck,truckage,trucking
truculent,truculence,truculency
trudge
true,trueness
trump up
trump,trumping
trumpet
trundle
truss
trust,trusty
trustingness,trusting
trustworthy,trustworthiness
truthful,truthfulness
try
try for
try on
try out,tryout
tube
tuberculosis,tubercular
tubing
tuck
tucker
tug
tumble
tumor,tumour
tumult,tumultuous
tune in
tune,tuning
tuneful,tunefulness
tunisia,tunisian
tunnel
turbulent,turbulence,turbulency
turf
turn around
turn away
turn back
turn down,turndown
turn in
turn off,turnoff
turn on
turn out
turn over
turn the tables
turn to
turn up
turn,turning
turtle
tutor,tutelage
tweak
tweedy,tweediness
tweet
tweeze
twiddle
twig
twin
twine
twinkle
twinkling
twins
twirl
twist,twister
twitch,twitching
twitter
typewrite,typewriting
typical,typicality
typify,type,typification
typography,typographic,typographical
tyranny,tyrannic,tyrannical
ubiquitous,ubiquitousness,ubiquity
ugly,ugliness
ukrainian,ukraine
ulcerate,ulcer
ultimate,ultimateness
ultracentrifugation,ultracentrifuge
ultrasonic,ultrasound
umpire,umpirage
unambiguous,unambiguity
unanimous,unanimity
unattractive,unattractiveness
unauthorized,unauthorised
unaware,unawareness
unbounded,unboundedness
uncertain,uncertainness
unclasp
unclean,uncleanness
unclear,unclearness
unclouded,uncloudedness
uncommon,uncommonness
unconscious,unconsciousness
unconventional,unconventionality
uncork
uncover
uncurl
underachieve,underachievement
underestimate,underestimation
undergo
underlie
underline
undermine
underpin
underrate,underrating
underscore
understand,understanding
understate,understatement
undertake,undertaking
underwrite
undo,undoing
undress
undulate
unearth
uneasy,uneasiness
uneven,unevenness
unexpected,unexpectedness
unfair,unfairness
unfaithful,unfaithfulness
unfamiliar,unfamiliarity
unfasten,unfastening
unfit,unfitness
unfold,unfolding
ungainly,ungainliness
ungodly,ungodliness
ungrateful,ungratefulness
unhappy,unhappiness
unhealthy,unhealthiness
unhitch
unholy,unholiness
unhurried,unhurriedness
uniform,uniformity,uniformness
unify,unification
unimportant,unimportance
unique,uniqueness
unite,uniting
unitize,unit
universalize,universal
unjust,unjustness
unkind,unkindness
unlace
unlash
unlawful,unlawfulness
unleash
unlike,unlikeness
unlikely,unlikeliness
unload,unloading
unlock
unmask,unmasking
unpack
unpleasant,unpleasantness
unpopular,unpopularity
unprotected,unprotectedness
unravel
unreal,unreality
unrelated,unrelatedness
unresponsive,unresponsiveness
unruly,unruliness
unsatisfactory,unsatisfactoriness
unscramble
unscrew
unscrupulous,unscrupulousness
unselfconsciousness,unselfconscious
unselfishness,unselfish
unsettle
unsheathe
unsolder
unteach
unthaw
untie
unusual,unusualness
unveil,unveiling
unwillingness,unwilling
unwind
unwire
unwise,unwiseness
unworthy,unworthiness
up
update,updating
upgrade
uphold
upholster,upholstery
uplift,uplifting
upload
upraise
upright,uprightness
uproar,uproarious
uproot
upset
urbanize,urban,urbanization
urge,urgent,urging
uruguayan,uruguay
use up
use,usage
useless,uselessness
usher
usher in
usual,usualness
usurp,usurpation
utilize,utilisation,utilise,utility,utilization
utilized,utilised
utopian,utopia
utter,utterance
vacate,vacant
vacation,vacationing
vaccinate,vaccinating,vaccination
vacuum
vague,vagueness
vain,vanity
valiant,valiancy
validate,validation,validatory
validity,valid
valor,valorous,valour
valuate,valuation
valueless,valuelessness
values
vanish,vanishing
vanquish
vaporize,vapor,vapour
varied,variedness
vary,variant,variate,variation
vascularize,vascular
vast,vastness
vault,vaulting
veer,veering
vegetate,vegetation
veil
vein
vend,vending,vendition
venerate,veneration
venezuela,venezuelan
venice,venetian
venomous,venom
vent,venting
ventilate,ventilation
venture,venturous
veracity,veracious
verbify,verb
verge
verify,verification,verificatory
versatility,versatile
versify,verse
vertical,verticality,verticalness
vertigo,vertiginous
vest
vet
veto
vex,vexation
vibrate,vibration
vicinity,vicinal
vicious,vice,viciousness
victimize,victimization
victory,victorious
vie
view
view as
vigilance,vigilant
vigorous,vigor
vile,vileness
villainous,villainousness
vindicate,vindication,vindicatory
vindictive,vindictiveness
violate,violation,violative
violence,violent
virgin,virginity
virile,virility
virtue,virtuous
virulence,virulent
visa
viscosity,viscous
vision,visionary
visit,visitation,visiting
visualize,visualisation,visualise,visualization
vitality,vital
vitals
vivacious,vivacity
vivid,vividness
vivify,vivification
vocalize,vocal,vocalization
voice
void,voidance,voiding
volatilize,volatile
volition,volitional
volley
voltaic,volt
volume,voluminous
volunteer
voluptuous,voluptuousness
vomit,vomiting
voodoo
vote down
vote in
vote,voting
vouch
vouchsafe
vow
vowelize,vowel
voyage
vulgarize,vulgar
wad
wade,wading
wads
waffle
waft
wag
wage
wager
wages
waggle
wail,wailing
wait on
wait,waiting
waitress
waive,waiver
wake up
wake,waking
walk about,walkabout
walk around
walk off
walk on air
walk out of
walk out,walkout
walk,walking
wall
wall up
wallop,walloping
wallow
wallpaper
waltz
wan,wanness
wander,wandering
wane,waning
wangle,wangling
want
war
warble
ward
ware
warehouse,warehousing
warm to
warm up
warm,warming,warmness
warn,warning
warp,warping
warrant
wary,wariness
wash down
wash out
wash up,washup
wash,washing
washington,washingtonian
waste
wasteful,wastefulness
watch
watch out
watch over
water down
water ski
water,watering
watercolor,watercolour
waterproof,waterproofing
waters
watery,wateriness
wave off
wave,wavelet,waving
waver,wavering
wavy,waviness
wax,waxing
waylay
weaken,weakening
weakness,weak
wealth,wealthy
wean,weaning
wear down
wear off
wear on
wear out
wear thin
wear,wearing
weary,weariness
weather
weatherstrip
weave,weaving
web
wed,wedding
wedge
wee,weeness
weed
weed out
weeds
week,weekly
weekend
weep,weeping
weigh anchor
weigh,weighing
weight down
weight,weighty
weightlessness,weightless
weird,weirdness
welch
welcome
weld,welding
well up
well,wellness
wells
welsh
wend
westernize,western
wet,wetness,wetting
whack,whacking
whale
wharf
wheedle,wheedling
wheel,wheeling
wheeze,wheezy
whet
whiff
while away
whimper
whine,whiney,whiny
whinny
whip through
whip,whipping
whir,whirring
whirl,whirling
whisk
whisk away
whisk by
whisper,whispering
whistle,whistling
white,whiteness
whiten,whitening
whiz
wholesale
wholesome,wholesomeness
whoop
whoop it up
whore
wicked,wickedness
wide,wideness
widen,widening
widow
wield
wiggle,wiggly
wild,wilderness,wildness
will,willing
wilt,wilted,wilting
wily,wile,wiliness
win back
win,winning,winnings
wince
wind up,windup
wind,windy
wine,vinaceous
wing
wings
wink
winnow,winnowing
winterize,winter
wipe
wipe off
wipe out,wipeout
wipe up
wire
wiring
wiry,wiriness
wise up
wise,wiseness
wisecrack
wish,wishing
wit,witty
witch,witchery
withdraw,withdrawal
withdrawn,withdrawnness
wither
withhold,withholding
withstand
witness
wits
wobble,wobbly
woeful,woefulness
wolf
wonder,wondrous
wonderful,wonderfulness
woo,wooing
woody,woodiness
woolgather,woolgathering
word,wording
words
work
work at
work on
work out,workout
work through
work up
working
works
worldly,worldliness
worm
worry,worriment,worrying
worsen,worsening
worship
worst
worth,worthy
worthlessness,worthless
worthwhile,worthwhileness
wound,wounding
wow
wrack
wrangle,wrangling
wrap
wrap up
wrapping
wreak
wreathe
wreck,wrecking
wrench
wrestle
wretched,wretchedness
wriggle
wring
wrinkle
write about
write down
write of
write off
write on
write out
write up
write,writing
writhe
writings
wrong,wrongness
wrongful,wrongfulness
yacht,yachting
yank
yap
yarn
yawn,yawning
year,yearly
yearn,yearning
years
yell,yelling
yellow,yellowness
yelp,yelping
yen
yield
yield up
yoga,yogic,yogistic
young,youngness
youthful,youthfulness
yugoslavia,yugoslavian
zambian,zambia
zeal,zealous
zenith,zenithal
zero
zero in
zest,zesty
zigzag
zimbabwean,zimbabwe
zinc
zip,zippy
zipper
zodiacal,zodiac
zone,zonary
zoom`;
/** A common meaning a line: the heads of the families that share it. */
export const SYNONYMS = `ab,ba
abandoned,deserted
abasement,abjection
abashed,embarrassed
abc,alphabetize
abdomen,belly
aberrant,deviate
abhor,loathe
abhor,repel
abide by,comply
abide,bide
abide,brook,endure,stomach,tolerate
abiding,enduring
ablaze,aflame
abode,dwelling,home
abode,reside
aboriginal,aborigine,native
aboriginal,primal,primeval
abrade,scratch
abraham,ibrahim
abreact,catharsis
abridge,foreshorten,shorten
abroad,overseas
abrupt,curtness
absorbed,engrossed,intend,wrapped
absorbing,engrossing,fascinating,gripping
abstruseness,obscure
abuse,maltreat
accede,defer,give in
accelerate,quicken,speed up
accenting,emphasize
accentuate,emphasize,stress
accept,adopt
accepted,recognized
access,get at
accessibility,availability
accessory,accouterment
accessory,adjunct
accessory,supplement
acclaim,hail,herald
accommodate,adapt
accommodate,adjust,fit
accommodate,fit,suit
accompany,attach to,come with,go with
accompanying,attendant,consequence,result
accomplish,achieve
accomplish,achieve,attain
accomplish,act,carry out,carry through,fulfill
accomplished,completed,realized
accord,concord,fit in
accost,come up to
account,chronicle
accountant,controller
accredited,commissioned,licensed
accrete,accumulate
accrued,accumulated
accumulate,amass,conglomerate,pile up
accumulate,collect,compile,hoard
accuse,accusing
accustomed,customary,habitual
ace,crack,super,topnotch,tops
ace,one
ace,sweep through
acetonemia,ketosis
ache,pine,yen
acid,blistering
acknowledge,admit
acknowledgement,recognize
acoustic,acoustical
acquaint,familiar
acquaint,introduce
acquiesce,assent
acquire,get
acquit,exonerate
acrobatics,gymnastics
acrobatics,tumbling
act,behave
act,perform,playact
act,sue
activate,actuate,set off,spark,touch off,trigger
activist,militant
ad,advert,advertisement,advertize
adapt,conform
add up,summate,tot up
add,adhd
add,linear
addict,junkie
addlebrained,muddleheaded
address,turn to
adept,expert,practiced,proficient,skillful
adept,hotshot,superstar,virtuoso,whiz,wizard
adhere,disciple
adieu,adios,bye,goodbye
adjoin,butt,butt against
adjunct,assist
adjust,alter,modify
admirer,booster,protagonist,supporter
admonish,warn
ado,bustle,flurry,hustle
adolesce,teen,teenager
adopt,adopted
adopt,espouse
adored,idolized,worshipped
adorn,decorate,grace,ornament
adorned,decorated
adroitness,quick
adult,grown
adult,grownup
adulthood,mature
advance,beforehand
advance,better,improve
advantage,vantage
advent,come
adventure,chance,gamble,run a risk,take a chance,take chances
adventure,escapade
adversary,antagonist,oppose
adverse,hardship
advert,give ear
advertize,publicize
advise,counsel
advise,notify,send word
adviser,advisor,consultant
advocate,proponent
advocate,recommend
affair,matter
affect,bear on,bear upon,impact
affecting,poignant,touch
affection,fond
affiliate,consort
affiliated,attached,connected
affirm,confirm,corroborate,substantiate
afflicted,stricken
affluence,tributary
affluence,wealth
affront,insult
afire,aflare
afloat,aimless,rudderless
aforementioned,aforesaid,said
aftermath,wake
ag,silver
agape,gaping
aged,elderly
aged,elderly,older
ageing,aging
agency,bureau
agenda,schedule
aggravate,exacerbate
aggravate,exasperate
aggravated,provoked
aggregate,mass
aggregate,total
aggregation,collect
aggressor,attacker
aghast,appalled,dismayed,shocked
agile,nimble
agitate,stir up
agonize,suffer
agrarian,farming
agree,concur
aid,assist,help
aided,assisted
aides,hades
ail,complain,ill
ailing,peaked,poorly
aim,intend,intention,purpose
ain,own
air,ethereal
aired,airy
airing,disseminate
airless,stuffy
airplane,plane
airs,pose
ak,alaska
akin,kindred
al,alabama
al,aluminium,aluminum
alabaman,alabamian
alarm,alert
alarm,appall,dismay
alarm,consternation,dismay
alcoholic,lush
alert,vigilance
alien,exotic
alien,foreigner
alienated,anomie
align,coalesce
allegiance,commit
allegorize,parable
allen,gracie
alleviate,facilitate
alleviate,relieve
alley,alleyway
alliance,confederate
alligator,gator
allocate,allotment
allocate,apportion
allot,assign,portion
allow,let,permit
allow,permit
almighty,creator,divine,lord
alt,el
alter,change
altercation,fracas
alternate,alternative
alternate,surrogate
altogether,raw
alumnus,grad,graduate
amateur,recreational
amaze,astonish
amaze,astonish,astound
amazed,astonished,stunned
amazing,astonishing
amazing,awesome
amber,gold
ambiance,atmosphere
ambiguous,equivocal
ambition,challenging
ambuscade,ambush
ambush,bushwhack,lie in wait,waylay
amends,damages,redress
amenities,comforts
america,us,usa
ammo,ammunition
amorphous,shapeless
amount,summate
amplification,elaborate
amplify,magnify
amused,diverted,entertained
amusing,comedy,funny
analog,parallel
analogous,correspond
analyze,examine,study
anatomic,anatomical
ancestor,antecede
ancestral,heredity
ancestry,lineage,pedigree
anchor,ground
anger,ire
angered,enraged,furious,maddened
anguish,torture
anguished,tormented,tortured
animalize,beast,create,fauna
animalize,carnalize,sensuality
animate,enliven,inspire
annihilate,eradicate,wipe out
annihilate,obliterate
annihilating,devastating,withering
annotate,footnote
announce,proclaim
announced,proclaimed
annoy,bother,devil,gravel,irritate,vex
annoyance,irritate
annoyed,irritated,pissed,stung
annoying,galling,irritating,nettlesome,pestering
annual,year,yearbook
answer,reply
answering,respond
antagonistic,counter
antagonize,counteract
anthem,hymn
anthony,antony
antic,clown
antic,fantastic,grotesque
anticipate,expect
anticipated,awaited
anticipation,expectancy
antipathy,avert,distaste
antique,ex,outmoded
any,whatever,whatsoever
ape,caricature
aplomb,cool
apogee,culminate
apologize,rationalize
apothecary,pharmacist
appall,outrage,scandalize,shock
appalling,dismaying
apparatus,setup
apparel,clothe,garment
apparel,clothes
appeal,charm
appear,evidence,manifest,patent,plain
appear,phantom,specter
appear,seem
appease,conciliate,gentle,mollify,pacify
applaud,clap
appliance,contraption,contrivance,gadget
applicability,pertain
apply,employ,use,utilize
appointment,name
appraise,assess
appraise,assess,evaluate
appreciate,take account
appreciated,apprehended
appreciation,grasp
apprehend,arrest,collar,cop,nab
apprehend,comprehend,get the picture,grasp,savvy
apprehend,dread
apprehend,savvy,understand
approach,come near,come on,draw near,near
approaching,come,upcoming
appropriate,reserve,set aside
approve,approving,bless
approve,okay,sanction
approximate,come close
approximation,estimate
apr,april
apt,disposed,tending
aqua,turquoise
ar,argon
arab,arabian
arbitrate,intercede,intermediate,mediate
arc,arch
arch,condescending,patronizing
arch,implike,mischief,puckish
arched,arching
archer,bowman
ardent,fervent,fire,impassioned
ardor,zeal
arduous,punishing
arena,domain,sphere
argot,jargon,slang,vernacular
argue,arguing,controversy
argue,reason
arise,originate,spring up
aristocracy,gentry
aristocracy,noble
arizona,az
arm,gird
armistice,truce
armored,armoured
arms,munition,weaponry
aromatize,odorize,smell
arouse,elicit,evoke,provoke
aroused,stimulated
array,lay out
arresting,sensational,stunning
arrive at,reach
arrive,reach
arrogate,lay claim
arrow,point
arse,ass,backside,behind,buns,buttocks,fanny,posterior
arse,asshole
artificial,stilted
artillery,ordnance
artilleryman,gunner
artistry,prowess
arts,humanities
artwork,graphics
ascend,climb,upgrade
ascendancy,dominate
ascertain,determine,find out
ascribe,attribute,impute
ashen,blanched,livid
aside,excursus
aspect,facet
aspire,hopeful,wannabe
aspirin,bayer
assail,assault
assassin,bravo
assemble,gather
assemble,put together
assembling,collect
asserting,declare
asset,plus
asshole,bastard,dickhead,motherfucker,prick
assimilate,ingest
assist,helper
associate,link,relate
assort,potpourri,variety
assorted,miscellaneous,mixed,sundry
assume,premise
assume,presume,take for granted
assumed,fictitious,fictive,pretended,sham
assure,confidence
assure,ensure,insure
astronomical,galactic
astute,shrewd
asynchrony,desynchronize
athlete,jock
athletic,sport
atone,expiate
atrophy,wasting
attack,onrush,onslaught
attempt,effort,endeavor,try
attempt,essay,try
attend to,take to heart
attend,attending
attend,go to
attending,attention
attest,certify,evidence,manifest
attic,loft
attire,deck out,dress up,trick out
attire,garb
attired,dressed,garbed
attorney,lawyer
attract,draw in,pull in
attribute,dimension
audacity,dauntless
audacity,temerity
auditor,hearer,listener
aug,august
augur,bode,portend,presage
august,lordly
august,revered
aunt,auntie
aurora,dawn,daybreak,sunrise
auspices,egis
aussie,australia
author,writer
authorities,government,regime
authority,potent
authorization,mandate
authorship,write
auto,automobile,car,motorcar
automatize,machinelike,robotic
autonomy,liberate
autonomy,sovereign
autopsy,necropsy,pm
autumn,fall
auxiliary,subsidiary,supplement
avatar,embody,incarnation
avenge,retaliate,revenge
average,mean
avert,avoid,deflect,head off,stave off
awake,awaken,come alive,wake up
awaken,wake up
award,awarding
aware,cognize
awed,awestruck
awry,cockeyed
ax,axe
axiomatic,maxim
az,azimuth
ba,barium
babe,baby,infant
baby,coddle,pamper
bach,bachelor
back down,back off,back up
back up,support
back,endorse,indorse,plump for
back,patronage
backbone,grit,guts
backbone,keystone
backfire,backlash
backlash,rebound,repercuss
backpack,haversack,knapsack
backstage,offstage
badger,bug,pester,tease
baffle,bewilder,mystify,puzzle
baffled,bewildered,confused
baffling,knotty,problem
baggage,luggage
bait,cod,tantalize,taunt
baked,parched,scorched,sunbaked
balancing,reconcile
ballad,lay
ballyhoo,hype
balm,salvage
balustrade,banister
bam,bang,clap
ban,censor
ban,prohibition
band together,confederate
band,circle
bang,bash,smash
bang,slam
banging,wallop,whopping
banish,ostracize
banned,prohibited
banquet,feast
banter,chaff,jolly,josh
bar,barricade,block
bar,ginmill,saloon
barb,jibe,shaft
barbarian,barbaric
barbarian,savage
barbed,biting
bare,naked,nude
bare,scanty
barkeep,bartender
barker,doggy
baronial,imposing,noble,stately
barrage,bombard
barren,bleak,desolate
barren,wasteland
barrier,roadblock
basement,cellar
bash,bop,sock
basic,staple
basics,bedrock,fundamentals
basis,cornerstone,groundwork
bask,enjoy,relish,savor
basketball,hoops
bastard,bogus,fake,phony
bathe,wash up
bather,swimmer
bathtub,tub
bats,buggy,crackers,daftness,fruity,loco,nuts
batsman,batter,hitter,slugger
batter,buffet,knock about
battle,combat
battle,engagement,fight
battlefield,battleground
battlefront,front
bawdyhouse,brothel
bawl,bellow
be after,plan
be born,give birth
be due,flow from
be intimate,eff,fuck,hump,jazz,make love,screw,sleep with
be quiet,shut up
be,beryllium
beak,peck
bear down,press down on
bear on,concern,pertain
bear witness,take the stand,testify
beard,whiskers
bearded,bewhiskered,whiskered
bearer,toter
beat,beat out,vanquish
beau,boyfriend
beckon,wave
bedamn,damn,imprecate
beef up,fortify,strengthen
beef,bitch
beefy,burly,husky
befog,fog,obscure
befuddle,confound,confuse
beg,begging
beg,implore
beget,father,sire
begin,commence,set out,start,start out
beginner,initiate,novice
beguile,bewitch,captivate,charm,enter,trance
beguiling,tempting
behavior,conduct
behavioral,behavioural
behold,lay eyes on
being,exist
being,organism
belch,belching
belie,contradict
believe,conceive,think
believer,worshipper
bellow,holler
belong,property
beloved,darling,dear
beloved,dear,dearest,honey
belowground,underground
belt,belt out
bemoan,bewail
bend,crook,turn
benefit,do good
benefit,profit
benny,sesame
bequest,legacy
berate,chide,rebuke,scold
bereave,mourn
berg,iceberg
beset,chevy,chivy,harass,harry,hassle
besiege,hem in
besmirch,calumniate,slander
bespeak,indicate,signal
best,scoop
bestialize,brute
bet on,gage,game,stake
bet,stakes
bet,wager
better,improve
bewilder,puzzle
bias,predetermine
bias,prejudice
bible,scripture
bickering,spat,squabble
bicycle,bike
bicycle,bike,pedal
bid,command
big,large
bigger,larger
bike,motorcycle
biker,cyclist
bind,bond,stick to
binge,glut,gorge,overeat,overindulge
binge,orgy
bingo,lotto
birdie,shuttle
bite off,snap at
bite,morsel
bitter,rancor,resent
bivouac,camp
bizarre,eccentric,freaky
blab,peach
black,blacken
blah,bombast,rant
blame,blamed,blasted,damned,darned,goddam,goddamned
blame,fault
blame,rap
blanch,pale
blanket,broad,encompassing
blare,blaring,clamor,din
blare,blast
blaspheme,curse,cuss,swear
blatant,clamor,vociferous
blaze,blaze away
blaze,blazing
blazing,blinding,glaring
bleached,faded
bleed,hemorrhage
blemish,mar
blight,plague
blink,blooming,crashing,flame,fuck
blockade,obstruct
blocked,plugged
bloke,chap,cuss,fella,fellow,lad
blond,blonde
bloodstained,gory
bloom,blooming
bloom,blossom,flower
blossom,unfold
blow out,romp,runaway
blow up,detonate,explode
blue,bluish
blunder,boner
blunder,boob,goof
blur,blurred,fuzzy
blurt,ejaculate
blush,crimson,flush,redden
blush,flush
bluster,boast,brag,tout
bm,feces
board,plank
boast,boasting
boast,sport
boastful,bragging
bodied,corporal,corporate,embodied,incarnate
body,personify
bodyguard,escort
bohemian,roma
boisterous,unruly
bold,dare
bolshevik,marxist
bombay,mumbai
bones,castanets
bonus,fillip
bony,scrawny,skinny
boob,booby
boob,tit,titty
book,brochure,folder,pamphlet
boom,din
boom,roar,thunder
booming,flourishing,roar,thriving
booming,stentorian
boost,encourage
boost,hike
boot,reboot
booty,loot,plunder
booze,liquor,spirits
border,borderline
border,surround
borderline,margin
bore,drill
boring,drill
boring,irksome,tedious,tiresome,wearisome
boss,brag
boss,emboss
boss,foreman
botanize,floral,vegetate
bother,hassle
bother,trouble oneself
bottleneck,constrict
bottom,underside
boulder,bowlder
bounce,leap,leaping
bounce,rebound,ricochet
bound,bounds
bound,jump,leap,spring
boundless,unbounded
bouquet,corsage
bow down,prostrate
bowel,gut,intestine
box,pack
box,package
boxers,drawers,shorts
brace,steady
brag,bragging
branched,forked
branching,ramify
brant,brent
brash,cheeky
brave,courage
brave,weather
bravery,courage
brawl,do
brawl,wrangle
breach,gap
breach,transgress,violate
breadth,width
break down,dislocate
break loose,escape,get away
break off,cut short
break one's back,slave
break out,erupt
break up,dissipate,scatter
breakers,surf
breakthrough,find
breathe in,inhale
breathe,take a breath
breed,engender,spawn
brilliant,glare
brilliant,grandeur,splendor
brilliant,luster,splendor
brilliant,superb
brim over,overflow
bring back,take back
bring down,let down,lower,take down
bring forth,generate
bring forward,call up
bring on,induce
bring out,reveal
bring up,conjure up,invoke
bringing,deliver
brink,verge
brisk,rattle,spank
brisk,refreshing
britain,uk
british,brits
brittle,toffee
broad,wide
broadside,circularize,flyer
broke,bust
bronc,bronco
bronze,tan
bronzed,suntanned,tanned
brood,dwell
brooding,contemplate,meditate,pensive,reflect
brook,creek
brow,forehead
browbeat,bully,hector,push around
brown,brownish
bruise,contusion
bruit,rumor
brush aside,discount,dismiss,disregard,ignore
brush up,refresh
brush,thicket
brutalize,cruel,fell,savage,vicious
bs,sb
bubble over,spill over
bubbling,bubbly
bubbly,champagne
buck up,take heart
bucket,pail
buddy,crony,pal,sidekick
buff,devotee
buffoon,clown
bug out,pop
build on,rest on
build up,work up
build,construct
build,physique
building,edifice
built,reinforced
bulge,hump,protuberate
bulging,convexity
bulk,major
bullet,slug
bullock,steer
bullshit,crap,shit
bully,crack,dandy,smash,swell
bully,roughneck,rowdy,ruffian
bullying,intimidate
bum,cheesy,crummy,punk
bum,git,puke,skunk
bump into,knock against
bump off,murder,off,slay
bunch,clump,cluster
bunch,cluster
bundle,package,packet
bundle,sheaf
bungalow,cottage
buoy,perky
burden,encumbrance
burden,weight,weight down
burger,hamburger
burma,myanmar
burn up,flame up,flare
burn,tan
burrow,tunnel
bury,entomb,inter,lay to rest
bush,shrub
bushwhacker,hillbilly
bushy,shaggy
buster,dude
bustle,bustle about
busy,occupy
butch,dike,dyke
butch,macho
butcher,slaughter
buy out,buy up
buy,purchase
buy,steal
buyer,purchaser
buzzer,doorbell
bygone,departed
bypass,get around
ca,calcium
ca,california
cabaret,nightclub
cabbage,pilfer,purloin
cable,telegraph,wire
cache,hoard,stash
cad,hound
cadaver,corpse
cadaverous,emaciated,gaunt,haggard,pinched
cafe,coffeehouse
cagey,clever
calamity,catastrophe,disaster,tragic
calculate,compute
calculate,compute,computing
calculate,figuring,reckon
calculated,deliberate
calcuttan,kolkata
calif,caliph
call back,recall,recollect,remember
call for,necessitate,need,require
call for,request
call off,cancel
call out,cry out,exclaim,outcry
call,name
calling,career,vocation
calm down,cool off
calm,composure,equanimity
calm,quiet,still
calm,serene
calumniate,defame
camouflage,disguise
camp,camp out,encamp,tent
camp,tent
campaigning,candidacy
candid,forthright,frank
candidate,nominee
cannabis,marijuana
canonize,saint
canonized,glorified
canton,guangzhou
canton,quarter
canvass,poll
cap,crest
capacitor,condenser
cape,ness
capitalize,take advantage
captive,imprisoned,jailed
captive,incarcerate
captive,prisoner
caput,head
cardinal,center,fundamental,key,primal
care,tending
careen,lurch,reel,stagger
careless,negligence
careworn,drawn,haggard,worn
cargo,freight,payload,ship
carlos,sanchez,taurus
carnage,massacre
carousel,roundabout
carpet,rug
carry away,take away
carry on,conduct
carry out,put through
cart,drag,hale,haul
carved,carven
cascade,cascade down
case,instantiate
casebook,textbook
casket,coffin
cast aside,discard,dispose,throw away,throw out,toss away
cast down,depress,dismay
cast off,shake off,shed,throw off
castle,palace
casual,nonchalant
cat,puke,retch,sick,throw up,vomit
catapult,sling
catastrophic,ruin
catch a glimpse,get a look
catch a wink,nap
catch on,get it,get onto
catch one's breath,take a breather
catch up with,overtake
catching,contagion
categorize,class
cater,ply
cattle,cows,oxen
caucasian,white
caution,timid
cavalryman,trooper
cave in,collapse,fall in
cavity,pit
cavort,frolic,romp,run around,skylark
cc,milliliter,ml
cease,discontinue,lay off,quit,stop
celebrate,fete
celebrated,famed,famous,illustrious,noted,renowned
celebrated,storied
celerity,rapid
celtic,gaelic
cemetery,graveyard
centenary,centennial
center,center on,concentrate on,focus on,revolve about,revolve around
center,focus
center,focus,pore,rivet
center,halfway,middle,midway
center,middle
centimeter,cm
certify,credential,credentials
chafe,gall
chagrin,humiliate,mortify
chained,enchained
chains,irons
chair,chairman
chair,moderate
challenge,dispute
challenger,competitor,contender,rival
champ,champion
champion,prizewinning
chance,opportunity
chandelier,pendant
change over,shift
chant,intone
char,coal
characteristic,feature
characterization,delineate,depict
chartered,leased
chase,dog,go after,tail
chase,pursue
chased,pursued
chassis,flesh
chat,gossip,jaw
cheap,inexpensive
cheat,jockey,shaft
check,check into,check out
checkup,medical
cheer,comforting,satisfying
cheer,embolden
cheer,shout
cheery,gay,sunny
cherished,precious,treasured,wanted
cherry,crimson,red,reddish,rubify,scarlet
chevron,stripes
chew over,meditate,mull,muse,ponder,think over
chi,ki,qi
chief,main,master,principal
child,kid,minor,youngster
childish,infantile
chilean,chili,chill,chilli
chill,cool
chill,quiver
chill,scare
chime,gong
chin,chin up
chip,fleck,scrap
chipper,jaunty
chips,fries
chlorine,cl
chocolate,cocoa
choke off,clog
choke,strangle
choose,pick
choose,pick out,select
choose,prize,qualify,select
choose,select
chopped,shredded,sliced
chore,task
chortle,chuckle,laugh softly
chow,zhou
christ,jesus,savior
christmas,noel
christmas,xmas
chromium,cr
chubby,plumpness
chuck,eats,grub
chump,sucker
chunk,clod,lump
chunk,lump
churchman,cleric
churning,roiling,turbulent
chute,parachute
cigarette,fag
cinch,picnic
cinematography,film
cipher,encipher,encrypt
circuit,tour
circularize,round
circulate,go around
circumstances,luck
cite,mention,refer
cite,quote
citify,metropolitan
clad,clothed
clairvoyance,esp
clamber,shin,skin
clammy,dank
clan,kin
clandestine,undercover
clang,clangoring,clash,crash
clannish,exclusiveness
clarify,clear up,elucidate
class,classify,sort,sort out
class,grade
classic,classical
classmate,schoolmate
classroom,schoolroom
classy,posh
clean up,square away,tidy,tidy up
clean,cleanse
clear,elucidate
clear,open
clergyman,reverend
clever,ingenuity
cliche,commonplace
climax,culminate
climb on,jump on,mount up
climb,climb up
climb,mount
cling,cohere
clique,ingroup
cloak,mask
clock,time
clod,goon,lummox
clogged,clotted
close off,shut off
close,last
close,shut
closet,cupboard
clot,coagulate
cloth,fabric,textile
clothing,wearable
cloudburst,downpour,torrent
cloudy,nebulous
clown,prank
club,guild
clue,hint
clumsy,ungainly
clutch,clutches,grip,hold
clutch,seize
clutter,jumble,muddle,welter
cluttered,littered
coach,manager
coalesce,fuse,mix
coarse,vulgarize
coast,seacoast
coax,wheedle
cock,dick
cod,collect
cod,dupe,gull
cod,pod
coerce,force,hale,pressurize
coffee,java
cognition,know
cohere,cohesiveness
coil,gyrate,spiral
collaborate,cooperate,join forces
collage,montage
collected,gathered
collide with,impinge on
collide,jar
colloquial,conversational
colonist,settler
colony,settle
colored,coloured
colored,negro
colors,colours
colossal,prodigious,stupendous
comb,ransack
combat,fighter
combine,compound
come about,happen,occur,take place
come across,come upon,happen upon
come away,come off
come back,retort
come by,come into
come by,drop by,drop in
come down,descend,go down
come forward,come to the fore,step forward,step to the fore
come home,dawn,get across,sink in
come in,enter,get in,go in,go into,move into
come into being,come to life
come on,come out,show up,turn up
come,cum,semen
comedian,comedy
comfort,console,solace,soothe
comforting,consoling
commandant,commander
commandeer,hijack,pirate
commanding,overlooking
commemorate,memorialize
commence,kick off,offset,outset,showtime
comment,point out
comment,remark
commentator,observer
commercial,commercialism
commie,communist
commiserate,pity
commission,committee
commit,dedicate,devote
commit,perpetrate
common,commons
commonwealth,country,nation
communique,dispatch
communist,communistic
comp,comprehensive
companion,company,keep company
companion,comrade
compass,range,scope
compassionate,feel for,pity,sympathize with
compel,obligate,oblige
compensate,counterbalance
compete,vie
compile,digest
complain,plain
complementary,completing
complete,finish
complex,composite
compliment,congratulate
comply,conformity
comport,mien
compose,element
compound,deepen
comprise,contain
compromising,conciliate
compulsory,mandate
compunction,remorse
con,defraud,scam,swindle
conceal,hide
concealed,hidden
concede,yielding
conceit,vain
conceive of,envisage,imagine
conceive,conceptualize,construct
concerted,cooperate
conclude,reason
concluded,ended,over,terminated
concluding,final
concur,cooccurring,simultaneous
condemn,condemning
condemn,decry,excoriate
condemn,disapprobation
condense,distill
conduce,contribute,contributing
conduct,demeanor
conduction,conductivity
confederacy,dixie
confer with,consult
confidant,intimate
configure,constellate
configure,shape
confine,limit,throttle
confining,constraining,limiting,restricting
confirm,verify
confiscate,forfeit
conflict,infringe
conflict,struggle
confluent,merge
confuse,disarray
confusing,perplexing,puzzling
congratulate,felicitate
congratulations,kudos,praise
conjecture,hypothesize,speculate,theorize
conjecture,speculate
connecticut,ct
connote,imply
conquer,stamp down,subdue,suppress
conscript,muster
consequence,effectuate,result,upshot
conserve,preserves
consider,regard,view
consist,lie in
consistence,consistency
console,solace
consolidated,fused
consortium,syndicate
constant,unvarying
constantinople,istanbul
constitute,make up
constituted,established
constrain,impose
construe,interpret
consult,interview
consume,ingest
consume,intake,uptake
contaminate,foul
contaminate,taint
contaminated,polluted
contemplate,muse,reflection
contemporaries,generation
contempt,despite,disdain,scorn
contempt,disdainful,insulting,scornful
contend,postulate
content,contented
content,contents
continue,go along,go on
contraband,smuggled
contrary,reverse
contrast,counterpoint
contribute,lend
contrive,design
contrive,devise,invent
control,curb,hold in
convention,normal
converse,reversed
convulse,spasmodic
cook,ready
coordinate,organize
coordinated,interconnectedness
cop,glom
cope,coping
cope,get by,grapple,make do
copper,cu
copy,imitate,simulate
copy,transcript
coquette,flirt
cordial,genial
cords,corduroys
corn,maize
corny,platitudinous
corp,corporation
corporal,somatic
corporeal,physical
corpulence,overweight
correlate,correlated
correspond,match,tally
correspond,newspaperman
corrupt,deprave,pervert
cosmetic,decorate,ornamental
cosmos,universe
cost,price
cosy,cozy
couch,lounge,sofa
cougar,puma
counsel,guide
count on,figure
countenance,visage
counterfeit,fake
countless,multitude,myriad,unnumbered
coup,take over
couple,pair
coupled,linked
courier,messenger
court,romantic,woo
court,tribunal
cover,covert
cowboy,cowhand,cowpuncher,puncher
cower,huddle
cps,hz
craft,trade
crafter,craftsman
crafty,dodge,sly,wily
craggy,mountainous
cramp,spasm
crank,cranky
crank,zigzag
crap,defecate,shit
crap,lousy,rotten,shitty,stinking
crap,poop,shit,shite
crave,lust,thirst
craved,desired
crawl,creep
crazed,deranged
crazy,faddy,furor
crazy,mad
crazy,madden
crazy,weirdo
creak,screech,squeak
crease,crisp
crease,fold
creativeness,creativity
credo,creed
creep up,sneak up
creep,weirdo
criminal,crook,felon,outlaw
cringe,flinch,funk,quail,recoil,wince
cringe,grovel
crippled,game,halt,lame
crippling,disabling
crisp,toast
criterion,standardize
criterion,standardize,touchstone
critique,review
croak,die,drop dead,expire,pass away,perish
crocked,pissed,smashed,soaked
crop up,pop up
crop,harvest
cross off,strike out
cross,cut across,cut through,get over,traverse
cross,transverse
crossroads,hamlet
crotchety,ornery
crouch,hunker down,squat
crouch,stoop
crow,gloat
crowd,herd
crude,petroleum
cruise,sail
crumble,crumple
crusader,reformer
crush,oppress
crushed,humbled,humiliated
cry,holler,scream,shout,shout out,squall,yell
cry,insistent
cry,outcry,shout,yell
cry,tears,weep
cry,yell
cryptic,mysterious
cub,rookie
cuddle,draw close,nestle,nuzzle,snuggle
cue,remind
cuff,handcuff
culprit,perpetrator
cultural,ethnic
cunning,cute
cunt,pussy,twat
curate,minister,parson,pastor,rector
cure,remedy,therapeutic
cured,healed,recovered
curious,funny,peculiar,queer,rum
curl,kink
curl,scroll,whorl
curled,curling
curriculum,syllabus
curse,expletive,oath,swear
cursory,perfunctory
curtail,restrict
curtain,drape,drapery
curve,sheer,slew,slue,swerve,trend,veer
curved,curving
cuss,gadfly
custodian,keeper
custody,detain
customary,tradition
cut back,cut down,reduce,trim down
cut off,disrupt,interrupt
dab,pat
dabbled,splattered
dad,daddy,pa,papa,pop
dais,podium,pulpit,rostrum
dam,dike,dyke
damage,impair
damaging,detrimental,prejudice
damn,darn,shucks
damn,goddamn
damned,unredeemed
damp,moist
damp,mute
dampen,moisten
dandy,dude,gallant,sheik
dapper,jaunty,spruce
dappled,mottled
dare,make bold
daredevil,lunatic,swashbuckler
darn,mend
dart,fleet,flit,flutter
dash,flair
dash,scoot,scud
dash,sprint
dashed,dotted
date back,date from,go back
daunt,frighten away,scare,scare off
daunting,intimidating
daydream,dream,woolgather
daylight,daytime
dazed,groggy
deadlock,impasse,stand still
deafening,earsplitting,thunder
dealer,trader
deathlike,deathly
debacle,fiasco
debilitate,feeble,infirmity
debris,junk,rubble
debut,introduce,unveil
dec,december
deceased,decedent,departed
deceased,departed,gone
deceive,delude
deceive,misrepresent
decelerate,retard,slow
decelerate,slow,slow down
decide,determining
decide,make up one's mind
decimeter,dm
declaim,recite
decline,diminish
decline,worsen
decorate,ornament
decrease,diminish,lessen
decrease,lessening
decreased,reduced
decree,fiat
deduce,derive,infer
deduct,subtract
deem,take for,view as
defame,slander
defeat,licking
defeat,overcome
defeated,disappointed,frustrated
defeated,discomfited
defect,desert
defect,shortcoming
defective,fault
defender,guardian,protector
defer,postpone,put off,set back,shelve,table
deficiency,lack
deficiency,lacking,wanting
deficit,shortage
define,delimit
defining,shape
deflect,warp
deform,distort
deformed,distorted,malformed
defy,withstand
degenerate,degraded
degenerate,deteriorate
degenerate,pervert
degree,level
deity,divinity,immortality
delay,wait
deliberate,moot
deliberate,weigh
delicious,delightful
delight,please
delight,revel
delirium,frenzy,hysterical
deliverance,rescue
deluxe,opulent,sumptuous
delve,dig
demise,dying
demo,demonstrate,present,show
demolish,destroy
demolished,dismantled
demonic,fiendish,satanic,unholy
demonstrate,prove
demote,relegate
demur,except
den,lair
denim,jean
denim,jeans
depart,go away
depart,going,leaving
depend on,depend upon,hinge on
dependence,dependency
depict,describe
depict,picture
depict,portray
depicted,portrayed
deplete,eat up,exhaust,use up,wipe out
deposit,sediment
deposit,stick,wedge
depot,terminal
deprecate,deprecating
deprive,divest,strip
deprive,want
deprived,disadvantaged
deride,gibelike,mocking,taunt
derive,differential
des,diethylstilbestrol
describe,report
desecrate,sacrilege
desert,forsake
deserve,merit
deserving,worth
desire,want
desolate,devastate
despairing,desperate
despatch,dispatch
despise,disdain,scorn
despised,hated
despoil,ransack,rifle
despoiler,raider
destine,doom,fate
destiny,fate
destroy,ruin
destroyed,ruined
detach,disengage
detailed,elaborate
detect,notice,observe
detect,sense
detect,spot
detector,sensor
deter,discourage
determine,find
detest,hate
develop,evolve
developing,underdeveloped
deviate,divert
deviate,vary
devil,lucifer,satan
devil,mischief,shenanigan
dexterous,dextrous
diagnostician,pathologist
diam,diameter
diaper,napkin
diary,journal
dice,die
dictate,prescribe
dictatorship,tyranny
dictum,pronounce
die away,let up
differentiate,distinguish
difficult,hard
diffuse,fan out,spread out
diffuse,permeate,pervade
dig,excavate
dignitary,vip
digs,lodgings
dike,dyke
dilute,diluted
dim,faint
diminished,lessened,weakened
diminutive,midget,petite,tiny
din,rumpus
ding,dong
ding,nick
dinge,grime
dip,dunk
dipped,swaybacked
dire,dread,dreaded,dreadful,frighten,horrendous,horrific
direct,directing,guiding
directional,directivity
director,manager
dirt,grime,soil
dirt,soil
dirt,soiled,unclean
disable,incapacitate
disabled,handicap
disabled,handicapped
disagree,discrepancy
disagree,take issue
disallow,forbid,prohibit,proscribe,veto
disappear,vanish
disappoint,letdown
disassemble,take apart
disassembly,dismantle
disbelief,skeptical
disburse,pay out
disc,platter,record
discern,make out,pick out,tell apart
discharged,dismissed,fired
disclose,divulge,give away,let on,let out,reveal
disclose,reveal
disconcerting,upsetting
disconnect,gulf
disconnected,staccato
discontent,discontented
discord,strife
discorporate,disembodied
discouraged,disheartened
discourse,discuss,talk about
discover,find
discovered,observed
discredit,disrepute
discrepancy,variance,vary
discriminate,single out
discuss,talk over
disdain,scorn,spurn
diseased,pathologic
disentangle,extricate
disgrace,dishonor,shame
disgrace,shame
disgraceful,inglorious,shameful
disgraceful,scandalousness
disguised,masked
disgusting,foul,loathsome
dish,dish up,serve up
disheveled,frowzled,tousled
disjointed,garbled
disk,harrow
dismantle,pull down,tear down
disorder,perturb
disorderly,jumbled
dispel,drive away,drive off,drive out
dispense,distribute,dole out,lot
disperse,sprinkle
dispersed,spread
display,exhibit
display,show
dispose,temperament
dispossess,evict
dispossessed,homeless
dispute,quarrel
disqualify,unfit
disregard,ignore,snub
disregard,neglect
disrobe,undress
disrupt,interrupt
disrupt,riotous,troubled,tumult,turbulent
dissemble,feign,pretend,sham
dissenter,dissident,protester
dissenting,dissident
dissolve,fade out
distance,outdistance
distill,purify
distort,falsify,warp
distorted,twisted
distressing,disturbing,troubling,worry
district,territory
district,zone
distrust,mistrust
disturb,trouble
dive,honkytonk
divers,diverse
divert,recreate
divertimento,serenade
divide,split
divide,watershed
divine,godly
dizzy,giddiness
do away with,eliminate
do by,treat
do in,knock off,liquidate
do one's best,go all out
do,make
doc,doctor,physician
document,papers
doggerel,jingle
dogmatize,tenet
dominate,predominate,prevail
don,put on
done,through
donut,doughnut
doomed,lost
doorhandle,doorknob
doorman,porter
dope,gage,sens
dorm,dormitory
dot,stud
dotted,flecked,speckled
double over,double up
double,dual
double,twofold
doubled,twofold
doubt,uncertainty
doubtful,dubious
doubting,skeptical
downright,sheer
doze,drowse
dozen,twelve,xii
dozens,heaps,loads,lots,piles,scores,stacks,tons,wads
drab,dreary
draft,draughty
drag one's feet,procrastinate,stall
draining,exhausting
dramatist,playwright
dramatize,play
draped,wrapped
draw back,move back,pull away,pull back,recede,retreat,withdraw
draw out,prolong
draw rein,rein
draw up,straighten up
drawers,pants
dread,fear
dream up,think up
dreamlike,surreal
dribble,trickle
drift,float
drift,impetus
drip,trickle
drool,slaver
droop,sag
drop behind,get behind,hang back,trail
drop off,fall asleep
drop out,throw in the towel
droppings,dung
dross,impurity
drugstore,pharmacy
drum out,oust
drunk,drunkard
drunk,intoxicated,ripped
dry,dry out
dub,nickname
duet,duo,twain
dullard,stupid
dumbass,lunkhead
dun,rag
duplicate,duplication
duplicate,matching,twin
dusk,nightfall,twilight
dusk,swart,swarthy
dusk,twilight
duty,oblige,responsibility
dwarf,midget
dweller,inhabitant
earlier,earliest
earn,garner
earn,pay,remunerate,salary,wage
earn,profit,profits
earn,realize
earnest,serious,sincere
earphone,headphone
earth,globe
earthquake,quake
ease up,give way,move over
eased,relieved
east,eastward
east,orient
eat,feed
ebullient,exuberate
ec,eu
eccentric,geek
echo,reverberate
eclipse,occult
eclipse,overshadow
economize,husband
ecstasy,rapture
eddy,purl,swirl
eden,heavenly,paradise
edge,inch
edgy,jump,restive
edify,enlighten
edo,tokyo
effluent,wastewater
egg on,prod
eight,viii
einstein,genius,mastermind
eisenhower,ike
el,elevated
elaborate,expound
elapse,go by,slip away
elate,lift up,uplift
elect,elected
elect,elite
elector,voter
electrifying,thrilling
elementary,unproblematic
elevate,raising
eleven,xi
elf,imp,pixie
elk,moose
elliptical,oval
elocute,fluency
elvis,superman
emanate,emit
emancipate,liberate
embed,imbed,implant
embellish,pad
emblem,symbolic
embody,personify
embrace,encompass
embrace,hug
embroil,sweep up,tangle
eminence,lofty,towering
emit,give out
emotional,emotionalism
emphasized,emphatic
enact,ordain
enchant,enthrall
enclose,envelop
enclose,hold in
encode,encrypt
encompassing,surrounding
encounter,run across
encounter,skirmish
encourage,promote
encouraging,support
encroach upon,invade,obtrude upon
encroach,infringe
encroach,intrusion
end up,finish up,wind up
end,terminate
endanger,imperil,jeopardize,menace,perilous,threaten
endanger,perilous,queer
endeavor,enterprise
endeavor,strive
endow,gift
endow,talent
enervating,weaken
enforced,implemented
engage,pursue
engineer,mastermind
engrave,grave,inscribe
engraved,etched
engross,engulf,immerse,steep
enigmatic,mystify
enigmatic,puzzling
enjoin,order
enlarge,expansion
enlarged,hypertrophied
enormous,tremendous
enquire,inquire
enquire,inquire,query,question
enroll,recruit
enroll,register
enshrine,shrine
ensue,result
entail,mean
enter,entranceway
enter,incoming
enthrone,vest
entice,lure,tempt
entire,full,total
entire,stallion
entirety,total
entrust,intrust
enumerate,itemize
enunciate,pronounce
environs,surround
envision,fancy,image,picture,visualize
envisioned,pictured
envy,jealous
ephemeral,passing,transience
epic,heroic
epicure,gourmet
epitomize,prototype
epitomize,typify
epoch,era
equal,equivalent,par
equal,peer
equestrian,horseman
equip,fit out,outfit
erode,gnaw,gnaw at
erode,wear
eroded,scoured
err,fault,mistake
erratic,mercurial,quicksilver
erudite,learned
escalate,intensify,step up
escape from,shake off
eschew,shun
essential,necessary,necessitate,require,requisite
establish,found,launch,set up
esteem,respect
esteemed,honored,prestige
estimate,gauge
eternal,everlasting,perpetual,unending
eternal,infinite
ethical,morality,morals
evade,fudge,hedge,sidestep,skirt
evangelist,gospeler
even,evening
everyday,mundane,routine
evidence,grounds
evil,wicked
evildoer,sinner
exaggerated,overdone
exalt,glorify
exalted,lofty
examine,scrutinize
examiner,tester
exasperating,infuriating,maddening
exceed,transcend
exceeding,exceptional
excel,stand out,surpass
except,exclude,leave off,leave out,omit
excess,extra,redundancy,surplus
excess,surplus
excise,expunge
excite,stimulate
exclaim,proclaim,promulgate
exclude,sole
excruciating,torture
excursion,outing
excuse,pardon
execute,put to death
exemplar,model
exemplify,illustrate,instantiate
exercise,exercising,work out
exercise,exert
exercise,practice
exert,wield
exhaust,fumes
exhaust,tucker
exhausted,fatigued,spent
exhaustive,thorough,thoroughgoing
exhibit,expo
exit,get out,go out
expanse,sweep
expect,outlook
expel,throw out
experience,go through
expire,termination
exploit,feat
exploit,using
express,look
extended,length,prolonged,protracted
extenuate,mitigate
exterior,outside
exterminate,kill off
extinguish,snuff out
extract,infuse
extrapolate,generalize
extreme,extremum
extreme,utmost
extremist,radical,ultra
exult,jubilate,rejoice,triumph
eye,eyeball
eye,optic
eyeball,orb
eyelid,lid
eyesight,see
fab,fabulous
fabricate,manufacture
fabricated,fictional,fictitious
face,face up
facility,install
factory,mill
faculty,module
fag,faggot,queer
fail,go wrong,miscarry
failing,weakness
faint,pass out,swoon
fairy,fay
faith,religion
fake,sham
faker,pseudo
falloff,slump
falls,waterfall
falsify,untruth
familial,genetic,heredity,inherited,transmitted
family,household
famine,shortage
fancy,phantasy
fare,get along
farm out,rent out
farm out,subcontract
farmer,granger
farming,husbandry
fart,flatus
farther,further
fascinate,intrigue
fascinate,transfix
fascinated,spellbound
fashion,manner,mode,stylize,way
fat,fatten
fatal,fateful
fatigue,jade,tire
fatigue,jade,tire,tire out,wear down,wear out,weary
fatigue,weary
faux,imitate,simulated
favored,favorite,pet
faze,unsettle
fe,iron
fear,fright
fearless,unafraid
feb,february
fed,federal
fedora,stetson
feeble,lame
feed on,feed upon
fell,hide
fence,fencing
fermentation,unrest
ferocity,fierce,furious
ferocity,fierce,wild
fertile,prolific
fetching,taking
fetid,funk,smell
feverish,hectic
fiddle,shirk,shrink from
fiddle,violin
fierce,tearing,vehement
fifteen,xv
fig,figure
figure out,puzzle out,solve
figurine,statuette
filipino,philippine
fill,fill up
film,movie,pic
filter,separate out
fin,five,phoebe
finance,fiscal
finance,fund
finances,funds
find out,get word,learn
fine,ok,okay
fine,ticket
finicky,picky
finish up,get through,polish off
fire,open fire
fireplace,hearth
firm,resolve
firm,unfaltering,unwavering
fisher,fisherman
fishmonger,fishwife
fishy,suspect
fit,primed,set
fit,tantrum
fix,mend,repair
fixate,regress
fizzle,peter out,taper off
fl,florida
flail,lam,thrash
flake,snowflake
flash,flashy,gaudy,tawdry
flash,twinkle
flashy,gaudy
flat,level,plane
flaunt,show off
flavor,season
flavor,spiritize
fledgling,freshman,newbie,newcomer
fleece,rob
fleet,swift
fleeting,fugitive,moment
fleshy,overweight
flicker,flutter
flip,impudent,insolent
flip,somersault,somerset
flirt with,toy with
flog,lash,whip
flood,inundate
flood,swamp
flooded,overflowing
floor,flooring
floor,shock,take aback
floral,plant
flounder,stagger
flourish,thrive
flow,flux
flower,unfold
flu,influenza
flub,fluff,foul up,fuck up,louse up,mess up,muck up,spoil
flush,heyday
fly,wing
foam,froth
foible,idiosyncrasy
foil,frustrate,queer,scotch,thwart
fold,fold up
foliage,leaf
follow,followers
follow,next
folly,foolish
food,nourish
fool,gull
foolhardy,rash,reckless
foot,ft
footing,terms
footpath,pathway
forbidden,prohibited,taboo
forebode,premonition
forecast,prognosticate
foreclose,forestall,preclude,prevent
forego,precede
foreground,highlight,play up,spotlight
foreknow,foresee
forest,wood,woods
forgiveness,pardon
forgo,waive
formative,shape
former,onetime,sometime
formularize,recipe
forswear,retract
fort,fort up
fort,fortress
fort,garrison
forte,specialty
fortune,luck
forty,twoscore,xl
forty,xl
forward,send on
foster,further
foster,surrogate
found,institute
four,iv
four,iv,quartet
fourteen,xiv
fowl,poultry
fox,trick
foyer,lobby,vestibule
fragmented,split
fragrant,perfume,scent
frambesia,yaws
frame,frame in
framework,model
frat,fraternity
fray,scratch
freak,monstrous
free,liberate
free,loose
freelance,independent
freeway,motorway,pike,superhighway,thruway
freeze down,freeze out
freeze,stop dead
frenzied,mania
frequency,shop at
fresh,novelty
fret,fuss
fret,stew
fri,friday
fright,frighten,scare
frightened,panicked,terrified
frightened,scared
frightful,horrifying
fringe,periphery
frog,toad
frost,ice
frost,icy
frown,scowl
frozen,rooted
fruitless,futility,vain
fuck,screw
fumble,grope
fume,smoke
function,mapping
function,operate
fundamental,rudimentary
funny,merriment
furl,roll up
furnish,provide,render,supply
furrow,groove
furtive,sneak,sneaky,stealthy
fuse,unify
fuss,grumpy
futility,unavailing
fuzzed,fuzzy
gabble,prattle
gag,jest,joke
gaga,senile
gage,gauge
gaiety,merriment
gain,increase
gainful,paying
gait,pace
gal,gallon
gallantry,heroism,valor
galvanism,voltaic
gamble,game
gang,gang up
gape,gawk
garbage,refuse,scraps
garner,granary
gasoline,petrol
gasp,pant
gastrointestinal,gi
gather up,lift up,pick up
gather,pull together
gay,homo,homosexual
gaze,stare
gc,ghz
ge,germanium
gem,treasure
gentile,pagan
geographic,geographical
geologic,geological
germinal,seminal
germinate,sprout
gesticulate,move
get across,put over
get along,get along with,get on
get away,lam
get back,win back
get into,tangle with
get married,marry,wed
get to,progress to
get up,stand up
get worse,relapse
ghastly,grim,gruesome,macabre
ghost,specter
ghostlike,ghostly,spectrum
gi,gilbert
giant,jumbo
gifted,talented
gigantic,mammoth
giggle,titter
gilded,gilt,gold,golden
girl,miss,missy
girlish,schoolgirlish
give out,hand out
give thanks,thank
give vent,vent
give,handsome
given,granted
given,presume
glamorize,hex,witch
glance,glimpse
glance,peek
glare,glower
glasses,specs,spectacles
glassy,glazed
gleam,glimmer
gleam,glint,glisten,glitter
glean,harvest,reap
glee,hilarity
gleeful,joyful
glint,spark
glinting,glittering
glistening,shine
global,world
gloss over,skate over,smooth over
glove,mitt
glowering,mood,morose,sullen
glowing,radiate
glue,paste
glued,pasted
glycerine,glycerol
gm,gram
gmt,ut
go about,set about
go against,violate
go ahead,plow ahead
go away,leave
go by,go past,pass by
go deep,go far
go forward,proceed
go home,head home
go off,run off
go to bed,go to sleep
go to war,take up arms
go up,move up
go,move,travel
goad,prod
goad,spur
goalie,goalkeeper
godforsaken,waste
goo,slime
goody,treat
goofy,silly,wacky
goon,hood,punk,thug
gospel,gospels
govern,organize
govern,regulate
grab,snap
grab,take hold of
grade,rank,rate
grade,scale
graded,ranked,stratified
graduate,postgraduate
graffiti,graffito
graft,transplant
grain,woodgraining
grammatic,grammatical
gran,grandma,grandmother,granny
grand,thou,thousand
grandfather,grandpa
granular,grit
grapevine,pipeline
grapple,wrestle,wrestling
grasp,greedy
grasp,hold on
grateful,thankfulness
grave,grievous
grave,sober,solemn
grave,tomb
graze,pasture
greasy,oily
greatcoat,overcoat
greatest,sterling,superlative
grecian,greek
greek,hellenic
grievance,grudge
grieve,heartache,heartbreak
grieve,sorrow
grieving,mourn
grim,relentless
grin,smile
grind,nerd
grinder,sub
groan,moan
groom,train
groove,rut
gross,receipts,revenue
groundbreaking,innovate
groundless,unfounded
grouped,sorted
grow,maturate
gruff,hoarse
grumble,rumble
gu,guam
guarantee,warranty
guard,ward
guerrilla,insurgent,irregularity
guess,reckon,suppose,think
guess,speculate,surmise
guide,maneuver,steer
guide,steer
guise,pretend
gulp,swig
gummy,pasty,sticky
gunfire,gunshot
gunman,gunslinger,hitman,torpedo
gunplay,shootout
gush,spout
gusto,relish,zest
guy,laugh at,make fun,poke fun,rib,ridicule
habituate,wont
hackneyed,stock,threadbare,timeworn,trite
hairdo,hairstyle
haired,hairy
hall,hallway
hallmark,stylemark,trademark
halt,stop
hamper,shackle
hand,mitt
hand,pass on,turn over
handbag,purse
handclasp,shake hands
handgun,pistol
handicap,invalid
hang around,loiter,mill about,tarry
hang in,hang on,persevere,persist
hang on,tack on
hang,knack
hangout,haunt
hanker,long,yearn
hapless,pathetic,pity,poor
happen,occur
harangue,rant
harassed,pestered
hardship,rigor
hardworking,industrious
hardy,sturdy
harm,hurt,injure,traumatize
harmonious,symmetrical
harsh,scratchiness
hassle,scuffle
hasten,race,rush,speed
hate,hatred
haughty,supercilious,swaggering
haul up,pull up
haul,truck
haunt,obsess
haunted,obsessed,preoccupied
have a look,take a look
have on,wear
have,have got
haven,oasis
havoc,mayhem
hawk,huckster,peddle,vend
hawk,vend
hawker,peddler
hayfield,meadow
haystack,rick
hazard,jeopardize,perilous,risk
hazard,risk
hazard,venture
haze,mist
hb,hemoglobin
he,helium
head,header
headache,worry
headmaster,schoolmaster
heal,therapeutic
healer,therapist
health,well
heap,pile
heartbeat,pulse
heater,warmer
heating,warm
hedgehog,porcupine
heedless,unheeding
heist,hold up
hell,infernal
hello,hi
helping,serving
hemorrhoid,piles
hermit,recluse,solitary
hesitate,hesitating
hesitate,pause
hesitate,waffle,waver
heterosexual,straight
hg,mercury
hick,rustic
hick,yahoo,yokel
hide out,hideaway
hideous,horrific,outrageous
highland,upland
highwayman,hijacker
hike up,hitch up
hike,hiking
hillock,knoll
hind,hinder
hinder,impede
hindi,hindu
hippie,hipster
hispanic,latino
histrionics,theater
hit the deck,hit the dirt
hit,strike
hoard,stash
hobble,limp
hock,pawn
hold out,stretch forth
hold,retain
hole,hole out
holiday,vacation
holland,netherlands
holler,holler out
holy,sanctity
homeland,motherland
homeowner,householder
homework,prep
homicide,murder
homo,human
hone,perfect
honor,laurels
honor,reward
hoover,vacuum
horizon,skyline
horny,randy
horsepower,hp
hospital,infirmary
hostel,hostelry,inn
hour,hr
housekeep,housework
housing,lodge
howl,marvel,marvelous,rattle,terrific,tremendous,wonder,wonderful
howl,wail
hubby,husband
huddle,huddle together
huddle,powwow
hug,kiss,pet
huge,immense,vast
hulk,tower
hulk,whale
humans,mankind
humble,humiliate
humble,lowly
humor,mood
humor,wit
hump,hunch,hunch over
hunch,suspect
hunt,hunt down,track down
hurler,pitcher
hurry,scurrying
hurt,pain
hurt,smart
hurt,wounded
hurtle,lunge
hush,still
hussein,saddam
hydrated,hydrous
hyperbolic,inflated
hypocrite,phony
icebox,refrigerator
id,idaho
ideate,think
identical,very
idiom,parlance
idiot,imbecile,moron,retard
idle,laze
idolize,revere,worship
ignited,kindled
ignorant,illiterate
ignored,neglected,unheeded
ii,two
iii,three
iii,three,threesome,trey,triad,trinity,trio
il,illinois
ilk,like
ill,malady,sick
ill,sick
illegitimate,outlaw,outlawed
illuminate,illumine,light,light up
illuminate,shed light on,sort out
illuminated,lighted,lit
illuminating,inform
image,imagine
imagine,invent
imbalance,unbalance
imbibe,suck up
immaculate,spic,spotless
immerse,plunge
imminent,impending
impair,mar
impede,obstruct,occlude
imperfect,progressive
impinge,strike
impinge,trench
implanted,planted
impose,inflict
impoverished,needy
imprecate,maledict
impression,notion
imprimatur,sanction
imprison,incarcerate,jail,jug
improvised,makeshift
impudent,sass
impulse,urge
in,inch
inadequate,unequal
inadvertence,oversight
inaugural,initiate,maiden
incense,infuriate
incensed,indignant,outraged
incentive,induce
incertain,uncertain,unsure
incipience,incipiency
incise,keen,penetrating,piercing
incite,instigate
incite,motivate,prompt
incline,rampage
incline,slope
incline,tend
incompatibility,inconsistent
inconvenience,put out
inconvenience,worry
incorporate,incorporated,integrated,merged,unified
incorporate,integrate
incorrect,wrong
inculcate,infuse
indecent,untoward
indecision,irresolution
index,indicate
indicate,point
indignation,outrage
individualism,individuality
individualize,mortal,person,somebody,someone
individualize,single
individualized,personalized
indoctrinate,ism,philosophize
indolent,lazy
induct,initiate
inert,neutral
infamous,notorious
infect,pathogenic
infected,septic
infertile,sterile,unfertile
infest,overrun
infinite,space
inflect,prosody
inflow,influx
influence,shape
info,inform
infringe,misdemeanor,violate
infuriate,rage
inhabit,live,populate
inhere,integral
inhibit,repress
injure,wound
innovation,invent
innovator,pioneer
inoculate,vaccinate
inquire,wondering
inscription,lettering
inside,interiorize
insignificant,peanut
insist,insisting
insistent,repeat
instant,twinkling,wink
instruct,teach
instructor,teacher
instrumentalist,musician
insularity,insulate
insulate,isolate
insure,see to it
insurgent,subvert
insurrection,rebel,revolt,rise,uprising
integrity,unity
intend,purport
interact,synergistic
interchange,substitute
interconnectedness,interrelated
interfering,meddle
interim,meantime,meanwhile
interlace,intertwine,lace,twine
interlock,mesh
interlocking,interwoven
intermediary,mediator
intern,interne
internet,net
interpreted,taken
interrelate,interrelationship
interrogate,interrogative
intervene,step in
interweave,weave
intonate,intone
invalidate,void
inveigh,rail
investigate,look into
investigate,probe
investigator,researcher
involve,participate
iran,persian
iron out,straighten out
irony,sarcastic,satirize
irony,wry
irrigate,water
irritability,petulance
islam,muslim
isolated,stray
issuance,issue
italia,italian
itinerary,route
ix,nine
jab,poke
jabber,rant,spout
jackass,twat
jaded,wearied
jaguar,panther
jam,mob,throng
jammed,packed
jan,january
jangle,jingle
jar,jolt
jeep,landrover
jeer,scoff
jeopardize,stake
jerk,jolt
jerk,yank
jerry,krauthead
jersey,nj
jest,joke
jet,sooty
jewellery,jewelry
jfk,kennedy
jimdandy,jimhickey
jimmy,leverage,prize,pry
job,occupy
jocose,joke,joking
jog,ramble,ramble on
joggle,wiggle
john,lavatory,privy,toilet
johnny,reb,rebel
jolly,jovial,merry
jolted,shaken
joust,tilt
joy,rejoice
juda,judah
judas,jude
jump out,stand out
juncture,occasion
junk,scrap,trash
just,nicety
justify,vindicate
jut out,protrude,stick out
jutting,projected,projecting,sticking
kale,lettuce,loot
kansas,ks
keen,lament
keen,sharp
keep an eye on,watch,watch over
keep guard,stand guard,stand sentinel,stand watch
keep out,shut out
keep,livelihood
keep,maintain
keepsake,souvenir
kentucky,ky
kg,kilo,kilogram
kid,pull the leg of
killer,slayer
kilometer,km
kind,sort
king,rex
kingdom,realm
kink,rick
knife,stab
knock down,push down
knock out,ko
knock out,lulu,mantrap
knuckle under,succumb
koranic,quran
lab,laboratory
labeled,tagged
labor,proletariat
labor,toil
labyrinth,maze
laden,ladened,loaded
laden,load,load up
laggard,trailer
lagoon,laguna
lam,run away
lament,wail
lance,spear
lanky,range
lappet,wattle
lapsed,nonchurchgoing
lashing,whip
lasting,permanent
lather,soapsuds,suds
laugh,laughter
lavender,lilac
lavish,shower
lay over,superimpose
lay,place,position,put
layman,secular
lb,pound
lea,pasture
leadership,leading
leading,prima,star,starring,stellar
leaf,riff
leak,outflow
lean against,lean on,rest on
lean,thin
lean,tilt
leaning,tilted
lease,letting,rent
lease,rent
leash,rope
leftover,remain
leftover,remaining
legalize,legitimate,legitimize
legion,numerous
lemon,maize
lend,loan
lengthening,perpetuate,prolong
lens,lense
let drive,let fly
let go,let go of,release
let loose,let out
letter,missive
levi,matthew
lewd,salacious
li,lithium
liberal,progressive
libertine,rounder
license,permit
lien,spleen
lieu,stead
lifelike,vivid
lifespan,lifetime
lift out,scoop,scoop up
lifted,upraised
like,similitude
like,wish
limbo,oblivious
limit,restrict
limiting,qualify
limo,limousine
line,run along
lingual,linguistic
link,nexus
liquidity,liquify
literal,typo
little,small
live up to,satisfy
load,loading
loaf,lounge about
loathsome,sickeningness
lobscouse,lobscuse
locality,neighborhood,neighbourhood,vicinity
localize,locating
localize,venue
locate,situate
located,placed,situated
locating,position
lock in,lock up,put away
lone,lonely
lone,solitary
long,yearn
look across,look out on,look out over
look for,search,seek
look out,picket,scout,sentinel,sentry
look out,watch out
look upon,regard as,repute,take to be
look,looking
looking,sounding
loot,plunder
lot,mint,peck,slew
low,moo
lowly,petty
lug,tote
lukewarm,tepid
lumber,timber
luminary,notable
lunatic,madman,maniac
lunch,luncheon
lurch,stagger,stumble
lurid,shocking
lurk,skulk
luscious,voluptuous
lush,profuse,riotous
luster,sheeny
lyon,lyons
ma,mama,mamma,mom,momma,mommy,mummy
mac,mack
machinist,mechanic
madonna,mary
maestro,master
mag,magazine
magic,wizard
maimed,wounded
maine,me
maintain,upkeep
make for,wreak
make happy,racket,whoop it up
make noise,noise
make over,refashion,remake
male,masculine
malevolency,malice
malice,spite,venomous
malinger,skulk
mall,plaza
mangled,torn
maniac,maniacal
manly,virile
manpower,men,workforce
manse,mansion
mar,march
march on,move on
margin,perimeter
mariner,seafarer,seaman
maritime,nautical
marked,pronounced
market,marketplace
marketer,seller,vendor
marketing,merchandise,sell
marketplace,mart
maroon,strand
marquee,pavilion
marry,matrimony
marvel,wonder
mash,squash,squeeze
massacre,slaughter
masterly,virtuoso
mat,matt,matte
mat,matte
mate,pair
material,stuff
maternal,pregnant
math,mathematics,maths
matt,matte
maturate,ripen
mature,matured
maverick,unorthodox
maximal,maximize
maxwell,mx
mayo,mayonnaise
mc,mhz
meander,thread,wind
meandering,wander,winding
measure up,qualify
measure,step
meddle,tamper
meg,million
melee,scrimmage
melodious,tuneful
melodize,tune
melt off,slim
melt,thaw
memo,memorandum
menace,threaten
menacing,ominous,sinister,threatening
mend,repair
mental,mindset,outlook
meow,mew
merchandise,product,ware
merchandise,trade
merge,unify,unite
merge,unite
meridian,summit
merit,virtue
mess around,monkey,potter,tinker
metal,metallic
metro,subway,underground
mg,milligram
mic,microphone,mike
mick,mickey,paddy
midday,noon
midst,thick
migrant,migrate
milieu,surround
militant,warlike
militia,reserves
millimeter,mm
milquetoast,sissy
min,minute
mind,psychical
minimal,minimize
minister,succor
minnesota,mn
minutes,transactions
misbehave,misdeed
misconduct,mismanage
misconstrue,misunderstand
misery,wretched
misgive,qualm
misinterpret,mistake,misunderstand
mislay,misplace
mister,mr
mix,premix
mixer,social
mo,moment
mob,rabble,rout
mobile,wander
mock,scoff
model,mold
model,pattern
modernize,overhaul
modesty,reserve
modifier,qualifier
mohammad,mohammed,muhammad
moisturize,wet
molded,shaped,wrought
mon,monday
monarch,sovereign
monitor,proctor
monkey,tamper
mono,monophonic
mop,mop up,wipe up
mortician,undertaker
motionless,static,still
motto,shibboleth,slogan
mouse,sneak
moustache,mustache
mouth,speak
moved,stirred
msc,sm
muffle,stifle
multiply,propagate
multitude,pack
mum,silence
mumble,mutter
murder,slay
murmur,mutter
murphy,potato
mute,unspoken
muted,subdued
myofibril,myofibrilla
mystic,occult
mythical,mythological
na,sodium
nagging,shrewish
nail down,peg
naked,nude
nameless,unidentified,unnamed
nanny,nurse
napkin,serviette
napoli,neapolitan
narrate,story,tell
narrator,storyteller
narrow down,pin down
nasal,pinched
nationalism,patriotic
nationalist,patriot
naught,nil,nothing,null,zero,zip
naughty,spicy
nauseated,sick,sickish
navigate,voyage
ne,neon
near,nigh
necktie,tie
needed,required,requisite
negate,veto
negotiate,talk terms
negotiate,talks
nerve,steel
neural,neuronal
nevada,nv
news,tidings
newsman,reporter
ni,nickel
night,nighttime
nip,pinch,tweet
nipple,teat
nomenclature,terminology
nominal,token,tokenish
nordic,scandinavian
norse,norway
norse,scandinavian
northbound,northward
northeast,northeastern
northwest,northwestern
nose,poke
note,notice
note,remark
notify,present
nourish,nutritive
nourish,sustain
nov,november
nowadays,present
nuance,subtlety
nudge,poke at,prod
null,void
number,total
nurture,rear
nurture,rear,upbringing
object,remonstrance
obscure,vague
observe,watching
occluded,sorbed
occult,supernatural
occupant,reside
occupy,tenancy
oct,october
ocular,optic
offbeat,quirk
offer,offering
oh,ohio
ok,okay
ok,oklahoma
omit,skip
open,open up
open,outdoorsy
operate,sherlock
opine,persuade,sentiment
oppose,opposing
oppose,resist
opt,prefer
optic,optical,visual
optimal,optimize
or,oregon
oracular,prophet
oral,viva
orator,rhetorician
orb,orbit,revolve
ordain,regulate
organisational,organizational
originate,source
orthophosphate,phosphate
outdo,outstrip,surpass
outlay,spend
outline,synoptic
outstanding,prominent,salient
overestimate,overrate
overhaul,overtake
overhaul,redevelop,renovate
overlooked,unmarked
overpower,overwhelm,sweep over
overriding,paramount,predominate
oversee,superintend,supervise
overthrow,subvert
owner,proprietor
ownership,possess
pace,tempo
package,parcel
pact,treaty
pains,strive
pallid,wan
palsy,paralytic
pander,pimp,procurer
pang,stab,twinge
panic,terrorize
panoramic,vista
paper,wallpaper
para,parity
parade,troop
paranoiac,paranoid
paraphrase,rephrase
pardner,partner
pare,pare down
part,portion
participate,take part
particular,peculiar,special
particular,specific
partition,zone
partner,spouse
pass over,skip
pass through,transition
pass up,reject,turn down
pass water,pee,piss,relieve oneself,wee
past,yesteryear
pastelike,pasty
pat,tap
patch,piece
pathetic,pitiful
patio,terrace
patrol,police
patronize,sponsor
pattern,practice
paul,saul
payback,vengeance
paying,remunerate
payload,warhead
peal,roll
peasant,provincial
pecs,pectoral,pectoralis
pee,piss
pee,piss,urine
peek,peep
peel,shedding
pellet,shot
pelt,pepper
pen,write
penalize,punish
penance,repent
peptidase,protease
perceived,sensed
percent,percentage
perch,roost
periodic,periodical
perk,perk up
persevere,persist,tenacity
persist,relentless
perspective,view
perspiration,sweat
perturb,upset
peruse,study
pest,plague
petition,request
phase,stage
philosophic,philosophical
phone,telephone
phonemics,phonologic
photo,photograph,pic
phrase,word
phraseology,word
physiognomy,visage
piazza,plaza
pick off,pluck,pull off
pier,wharf
pierced,punctured
piercing,stabbing
piling,stilt
pinpoint,speck
pipe,shriek,shrill
pirate,plagiarize
pitch,sky,toss
pitiless,remorseless,ruthlessness
pivot,swivel
place,spot
placid,tranquility
plan,program
plant,works
plaster,plaster over
platinum,pt
play back,replay
pledge,plight
pledged,sworn
plenitude,plenty
plight,predicament
plod,trudge
ploy,stratagem
plutonium,pu
poetry,versify
pol,politician
polish,shining
pommel,pummel
populace,public
porn,porno,pornography
pose,posture
pose,sit
postscript,ps
pot,potty,toilet
pounce,swoop
pound,throb
pour forth,shed
powder,pulverize
powdered,powdery,pulverized
power,powerful
practice,rehearse
prance,strut,swagger
preach,sermonize
precaution,safeguard
precede,prioritize
predatory,raiding
predilection,prefer
predominate,prevail,prevailing
prefer,taste
preliminary,prelude
premier,premiere
premier,prime
prepare,ready
prepared,ready
preposterous,ridicule
preserve,uphold
press out,stub out
press,urge
pretend,pretension
prey,quarry
print,publish
privacy,secrecy
privy,secluded
prize,treasure
probing,searching
proceed,process
proceeds,take,takings
procreate,reproductive
procure,secure
prod,spur,urge
prof,professor
profusion,rich
program,schedule
project,task,undertake
promo,promote,publicity
prop,prop up,shore up
propose,suggest
proprietary,proprietorship
prostitution,tart,whore
prove,turn out
proved,proven
proverb,saw
provide,proviso
provider,supplier
provincial,state
provisional,tentative
prurient,salacious
psychiatrist,shrink
psychic,psychical
psychical,soul
psycho,psychotic
puff out,puff up
puff,whiff
pulsate,pulse
pulsate,pulse,throb
pupil,student
purpurate,violet
pursue,quest
push aside,push away
push back,repel
put in,stick in
quake,quiver
quarrel,wrangle
quash,repress,subdue,subjugate
quell,squelch
quick,speed
quiet,quiet down
rack up,score
radiate,shine
radical,revolutionary
radio,wireless
rage,rampage,storm
rail,railing
railroad,railway
rails,runway
rain,rainfall
raja,rajah
rake,rip
rambling,straggling
raped,sacked
rascal,rogue
rate,valuate
ratify,sign
rattler,rattlesnake
raucous,rowdy
react,respond
reactivity,responsiveness
real,realism
rear,rearward
reason,think
rebuff,slight
rebut,refute
recap,recapitulate
recharge,reload
recite,yarn
reclaimed,rescued
recollect,remember
reconnoiter,scout
recover,regain,retrieve
recreate,revive,vivify
recur,repeated
recycle,reuse
redeem,salvation
redhead,redheader
redress,right
reeking,watery
reel,spin,spin around
reenforce,reinforce
reexamine,review
ref,referee
referee,umpire
refill,replenish
refund,repay
regard,respect
regime,regimen
regret,rue
reigning,ruling
reinforced,strengthened
reissue,reprint
reiterate,repeat,restate
religion,spiritual
remain,residue,rest
remain,stay
rematch,replay
rend,rip,rive
render,rendition
rending,ripping,splitting
repeal,rescind,revoke
replace,supersede,supplant
reprieve,respite
repugnance,repulsion,revulsion
reside,shack
resign,surrender
resign,vacate
resound,resounding
resound,reverberate
respective,various
resplend,splendid
respond,responder
restart,resume
resume,survey
resurge,revive
resurrect,upraise
retaliate,revenge
rev,rpm
reveal,tell,telltale
revere,reverence,venerate
reverie,revery
revolutionary,subvert
revolve,rotate
reward,wages
rhino,rhinoceros
rhyme,versify
rick,sprain
rickety,shaky,wobble
ride away,ride off
rigor,strict
rigor,stringency
rinse,wash
ripple,ruffle,undulate
rise up,surface
rite,ritualize
riverbank,riverside
roadside,wayside
roam,rove,stray,wander
roast,roasted
rock,stone
rock,sway
rocky,stony
roma,rome
romanian,rumanian
rooms,suite
rotary,roundabout
rough,rough out
rousing,stirring
rover,wanderer
rub,wipe
rubberlike,rubbery
rubbish,trash
ruin,wreck
run through,work through
run,tally
rundown,summation
runner,smuggler
rupture,tear
rush,rushed
russian,ussr
rustle,whisper
sabotage,undermine
sad,unhappy
salesgirl,saleslady
sallow,sickly
salt away,store
saltwater,seawater
salvage,save
salvo,volley
same,sami
sander,smoother
sashay,sidle
sat,saturday
satiric,satirical
say,state,tell
scamper,scurry,scuttle
scatter,sprinkle
scheme,strategy
schoolmarm,schoolmistress
scorch,sear
scot,scotchman
scotch,scots,scottish
scots,scottish
scoundrel,villain
scour,scrub
scrape,scraping,scratching
scream,screech,shriek
screech,squeak
screen,show,viewing
scrutinize,size up,take stock
se,southeast
seahorse,walrus
seal,seal off
sealing,waterproof
seasoned,veteran
seat,seats
seated,sit
sec,second
secede,splinter
section,segment
seer,vision
semi,semifinal
sender,transmitter
sep,sept,september
sequence,serial,succeed
serb,serbian
serenity,tranquility
serpent,snake
server,waiter
set ablaze,set on fire
set down,write down
settle down,take root
seven,vii
sew,stitch
shack,shanty
shades,sunglasses
shadow,shadowed
shallow,superficial
shamble,shuffle
shareholder,stockholder
shatter,smash
shaved,shaven
sheik,sheikh
shenanigan,wily
shit,tell on
shiver,shudder
shiver,tremble
shock,stupor
shoelace,shoestring
shoot,shot
shop,store
shopkeeper,storekeeper,tradesman
shorts,trunks
shout,yell
shouted,yelled
shred,whit
shrink,wither
shy,unsure
si,silicon
siamese,thai
silence,still
silver,silvery
sin,sinfulness
sinfulness,ungodly
sing,vocalize
singer,vocalist
singular,unique
sis,sister
sit back,take it easy
six,vi
sixteen,xvi
skew,skewed
slacken,slow up
slant,weight
slanted,slanting,sloping
slap,smack
sleek,slick
sleep,slumber
slender,slim
slew,slide,slue
slice,slit
slip away,sneak off,sneak out,steal away
slip in,stick in
slop,spill
smitten,struck
smothered,strangled
smothering,suffocating
snap,snarl
snare,trap
snatch,snatch up
sneaky,underhanded
snicker,snigger
sniff,whiff
snip,snippet
snoop,spy
snow,snowfall
soar,zoom
social,societal
socialism,socialist
sod,sward,turf
soldiery,troops
sonorous,vibrancy
soprano,treble
sound off,speak up
southeast,southeastern
southwest,southwestern
southwest,sw
spaceship,starship
spare,trim
spark,sparkle
spatter,splat,splutter,sputter
speak,talk
spec,specify
specify,stipulate
spectacular,strike
spectator,viewer,watcher
speed,velocity
spell,trance
spire,steeple
spiteful,vindictive
sportsman,sportswoman
spot,spy
spot,staining
spring,springtime
squad,team
square,square up
squirm,twist,worm,wriggle,writhe
stable,stalls
staggering,stupefying
staircase,stairway
stairs,steps
stamina,toughness
stammer,stutter
stamp,stomp
stand for,symbolize
stand in,sub
standpoint,viewpoint
staring,utter
starve,starved
stay together,stick together
steady,sweetheart,sweetie
steal,thieve
steam,steamer
step on,tread on
stereo,stereophonic
stoic,stoicism
stomach,tummy
strain,strive
strangle,throttle
straw,strew
streetcar,trolley
stride,tread
stringy,wiry
study,survey
stumble,trip
sub,submarine
subject,theme,topic
submarine,undersea
submerged,underwater
subordinate,subsidiary,underling
substitute,utilize
sulfur,sulphur
sum up,summarize
summerize,summertime
summon,summons
sundown,sunset
sunlight,sunshine
sup,swallow
superman,ubermensch
sur,tire
surmise,suspect
surrender,yielding
swarm,teem
swing around,turn around
swinging,swingy,tripping
swirl,twiddle,twirl,whirl
swirl,vortex
switch off,turn off
switch on,turn on
swollen,vain
symmetric,symmetrical
sync,synchronize
synchronism,synchronize
synergistic,synergy
table,tabulate
tactile,tactual
tai,thai
take charge,take hold
take form,take shape
take over,usurp
talk,talky
tam,tammy
tantalizing,tempting
team,team up
tear apart,trash
tearing,water
teaspoon,teaspoonful
teen,teenage
teensy,wee
telecom,telecommunicate
televise,tv
temp,temporary
tennessee,tn
teresa,theresa
terry,terrycloth
tertiary,third
test,try out
tested,tried
testimonial,tribute
texas,tx
th,thursday
thaw,unthaw
thaw,warm
thirteen,xiii
thirty,xxx
thoriated,tittering
thrash about,thresh
thread,yarn
throw back,toss back
thud,thump
thyroid,thyroidal
thyrotrophin,tsh
ti,titanium
ting,tinkle
tiring,wear,wearying
tissue,weave
tool,tool around
topple,tumble
torment,torture
track,trail
trade,trade in
trample,tread
transfer,transport
transform,transmute
travel to,visit
treble,triple
trichrome,tricolor
triumph,victory
tube,tubing
tumult,uproar
twenty,xx
twisting,winding
typewrite,typing
ulcerate,ulceration
ultraviolet,uv
unanswered,unrequited
unbeaten,unconquered
uncanny,weird
underbrush,underwood
underline,underscore
uneconomical,wasteful
unfair,unjust
unhurt,unscathed
unique,unparalleled
unlace,untie
unlovely,unpicturesque
unnecessary,unneeded
unreflective,unthinking
unresolved,unsolved
unshaved,unshaven
unsloped,upright
untested,untried
upbeat,wellbeing
upright,vertical
upset,worried
use,utilize
uterus,womb
va,virginia
vale,valley
veg,vegetable,veggie
velour,velours
velvet,velvety
veranda,verandah
vermont,vt
vernal,youthful
verve,vitality
vet,veterinary
vibrant,vivacious
victory,win
vigilance,wakeful
voice,vox
volition,will
voluntary,volunteer
wag,waggle
walk about,walk around
wallop,whack
war,warfare
washbasin,washbowl
wb,weber
wear off,wear thin
wed,wednesday
welch,welsh
whir,whiz
whiskey,whisky
white,whiten
wi,wisconsin
winterize,wintertime
wool,woolen
work at,work on
wrack,wreck
wrap,wrap up
write about,write of,write on
yank,yankee
yap,yelp
year,yr
yellow,yellowish
zip,zipper`;
/** Two opposite families a line. */
export const ANTONYMS = `ability,inability
abnormality,normal
abolish,establish
abound,scarceness
abound,scarcity
absence,present
absolute,relative
abstain,consume
abstract,concrete
accelerate,decelerate
accept,refuse
accept,reject
accompanied,unaccompanied
accuracy,inaccuracy
accurate,inaccurate
acidic,alkaline
acquaint,stranger
acquit,convict
act,inaction
act,refrain
activity,inactive
activity,passive
actualize,potential
acute,chronic
add,take away
adequacy,inadequacy
adequate,inadequate
adjective,substantive
adjusted,unadjusted
admit,deny
adopted,native
adult,juvenile
advance,back
advance,recede
advantage,disadvantage
aerobic,anaerobic
affected,unaffected
affirm,negate
afraid,unafraid
aft,fore
agitate,calm
agree,disagree
align,skew
alive,dead
all,no
all,some
allow,deny
allow,disallow
ambiguous,unambiguous
ample,meager
analog,digital
analyze,synthesize
ancestor,descend
anglican,nonconformist
angular,rounded
anhydrous,hydrous
animate,inanimate
annual,biennial
annual,perennial
anode,cathode
answer,question
anterior,posterior
anti,pro
antiseptic,septic
appear,disappear
applaud,boo
appropriate,inappropriate
approve,disapprove
arise,lie down
arise,sit down
arm,disarm
armed,unarmed
arrive,leave
artificial,natural
ascend,descend
ascending,descending
asleep,awake
assemble,disassemble
assembly,disassembly
assent,dissent
asset,liability
asymmetric,symmetrize
atrophied,hypertrophied
attach,detach
attack,defend
attend to,neglect
attend,miss
attract,repel
attract,repulsion
attract,unattractive
atypical,typical
aunt,uncle
authorized,unauthorized
automatize,manual
avoid,confront
aware,unaware
away,home
awkward,graceful
back,front
background,foreground
backward,forward
bad,good
balance,imbalance
balanced,unbalanced
basic,incidental
be born,die
beautiful,ugly
beautify,ugly
begin,end
begin,middle
believe,disbelieve
bend,straighten
benign,malign
benign,malignancy
best,worst
better,worse
better,worsen
biennial,perennial
big,little
bisexual,heterosexual
bisexual,homosexual
black,white
blacken,whiten
blessed,cursed
blind,sightedness
blur,focus
boil,freeze
bold,timid
bore,interest
born,unborn
borrow,lend
borrower,lender
bottom,side
bottom,top
boy,girl
boycott,patronize
brave,cowardly
brave,timid
break even,profit
breathe,breathless
bright,dull
broken,unbroken
brother,sister
busy,idle
buttoned,unbuttoned
buy,sell
capitalistic,socialism
careful,careless
center,periphery
centralize,decentralize
centralized,decentralized
cerebral,emotional
certain,uncertain
certainty,uncertainty
certified,uncertified
certify,decertify
change,stay
changed,unchanged
charged,uncharged
cheap,expend
check in,check out
cheerful,depressing
child,parent
civilian,serviceman
claim,forfeit
clasp,unclasp
clean,dirt
clear,obscure
clear,unclear
clergy,laity
clergyman,layman
close,distant
close,open
closed,open
coastal,inland
cohere,incoherent
cold,hot
comedy,tragic
comfort,discomfort
commissioned,noncommissioned
common,individualize
common,uncommon
compact,loose
compete,cooperate
compete,noncompetitive
competent,incompetent
complete,incomplete
complex,simple
complexify,simple
complicate,simplify
comply,defy
compromising,uncompromising
con,pro
concave,convexity
conceive,misconceive
concentrate,distribute
concentrated,distributed
concerned,unconcerned
conditional,unconditional
confined,invade
conform to,violate
conform,deviate
connect,disconnect
consciousness,unconscious
conservative,liberal
conserve,waste
consistency,inconsistent
consistent,inconsistent
consonant,vocalic
consonant,vowelize
constitutionalize,unconstitutional
construct,misconstrue
constructive,destroy
content,discontent
contented,discontented
continual,sporadic
continue,discontinue
continued,discontinued
continuous,discontinuity
contracted,expanded
controlled,uncontrolled
convenient,inconvenient
conventional,unconventional
converge,diverge
convincing,unconvincing
cool,heat
cool,warm
cooperate,uncooperative
correct,incorrect
cosmopolitan,endemic
cosmopolitan,provincial
counterfeit,genuine
courage,cowardice
courteous,discourteous
cover,uncover
covert,overt
credit,debit
critical,uncritical
criticize,praise
crooked,straight
cry,laugh
cube,linear
cube,plane
curly,straight
cut,uncut
damaged,undamaged
danger,safe
danger,safety
dark,light
daughter,son
day,night
dead,live
deaf,hearing
declared,undeclared
decline,improve
decrease,increase
decreased,increased
decreasing,increasing
deep,shallow
defeat,victory
defeated,undefeated
defend,offend
defendant,plaintiff
defense,offend
definite,indefinite
defy,lend oneself
deglycerolize,glycerolize
delicate,rugged
demand,supply
demote,promote
depend,independent
depersonalize,personalize
depress,elate
depression,elate
despair,hope
destroyed,preserved
determinate,indeterminate
developed,undeveloped
differ,equal
differ,same
differentiate,same
differentiated,undifferentiated
difficult,easy
difficulty,ease
diligence,neglect
diluted,undiluted
direct,indirect
disable,enable
discourage,encourage
discouraging,encouraging
dishonest,honest
dishonor,honor
disintegrate,integrate
dislike,like
dislike,liking
disliked,liked
dislodge,lodge
disloyalty,loyalty
disobey,obey
disorder,order
disorderly,orderly
disorganized,organized
displeased,pleased
disproportionate,proportionate
disprove,prove
disqualify,qualify
disrepute,repute
disrespect,respect
disrespectful,respectful
dissatisfy,satisfaction
dissatisfy,satisfy
disservice,service
dissimilar,similar
dissuade,persuade
distal,proximal
distinct,indistinct
distrust,trust
divide,multiply
divide,unite
divided,united
docile,stubborn
documented,undocumented
domestic,foreign
dominate,subordinate
domineering,submit
dove,hawk
down,up
downgrade,upgrade
download,upload
downstairs,upstairs
downstream,upstream
downtown,uptown
dress,undress
driver,nondriver
drop out,enter
dry,wet
due,undue
dull,lively
early,late
early,middle
earthly,heavenly
east,west
eastern,westernize
ebb,tide
educated,uneducated
effective,ineffective
efficiency,inefficient
empirical,theoretical
employ,unemployment
employed,unemployed
employee,employer
empty,fill
empty,full
end,middle
endemic,epidemic
enforce,exempt
enter,exit
enthusiasm,unenthusiastic
equal,inequality
equal,unequal
ethical,unethical
even,odd
even,uneven
evil,good
exclude,include
exhale,inhale
exist,nonexistent
expected,unexpected
experience,inexperience
experienced,inexperienced
explicit,implicit
export,import
express,local
extant,extinct
exterior,interiorize
external,internal
extraordinary,ordinary
fail,succeed
fair,unfair
faithful,unfaithful
fall asleep,wake up
fall short of,satisfy
fall,rise
falling,rise
false,true
falsify,truth
familiar,unfamiliar
far,near
fast,slow
fasten,unfasten
fastened,unfastened
fat,thin
father,mother
fauna,floral
feed,starve
female,male
feminine,masculine
fertile,sterile
few,many
fewer,more
fidelity,infidelity
finished,unfinished
finite,infinite
first,last
fit,unfit
float,sink
follower,leader
folly,wisdom
foolish,wise
forbid,permit
forceful,forceless
foreign,native
forget,remember
formal,informal
formalism,imitate
former,latter
forte,piano
fortunate,unfortunate
found,lost
fractional,whole
frail,robust
frequency,infrequent
fresh,stale
friendly,hostile
frivolous,serious
front,rear
frozen,unfrozen
function,malfunction
functional,nonfunctional
future,past
future,present
gaseous,liquify
gaseous,solidify
gather,spread
general,specific
generalist,specialist
get off,get on
get up,go to bed
glad,sad
gradual,sudden
grateful,ungrateful
gratitude,ingratitude
greater,lesser
gross,net
guilty,innocent
hairless,hairy
handedness,handless
happy,sad
happy,unhappy
hard,soft
harmfulness,harmless
hate,love
have,lack
headed,headless
health,unhealthy
heavy,light
here,there
heterogeneous,homogeneous
heterosexual,homosexual
heterozygous,homozygous
hide,show
high,low
highland,lowland
hitch,unhitch
hold,let go of
hollow,solidify
holy,unholy
hopeful,hopeless
horizontal,vertical
host,parasite
humane,inhumane
humble,pride
humble,proud
hunger,thirst
hurried,unhurried
husband,wife
hydrophilic,hydrophobic
idle,work
ignore,notice
ill,well
illegal,legal
illegitimate,legitimate
illiterate,literate
immaterial,material
immature,mature
immoral,morality
immortality,mortal
impaired,unimpaired
impartial,part
impatient,patient
imperfect,perfect
imperfection,perfection
impersonal,personal
impious,piousness
important,unimportant
impotent,potent
impractical,practice
imprecise,precise
impress,unimpressive
improper,proper
impropriety,propriety
improved,unimproved
impurity,purify
incoming,outgoing
indoor,outdoor
induced,spontaneous
inferior,superior
infield,outfield
initiate,uninitiate
injustice,justice
inner,outer
inorganic,organic
insane,sane
insecure,secure
insensitive,sense
inside,outside
insignificant,significance
insoluble,soluble
instability,stability
instrument,vocalize
insufficient,suffice
insured,uninsured
integrate,segregate
intelligent,stupid
intelligent,unintelligent
intended,unintended
intense,mild
interdepartmental,intradepartmental
interfere,noninterference
intermediate,terminal
international,national
intolerance,tolerate
intoxicated,sober
invalid,validity
invalidate,validate
involuntary,voluntary
involved,uninvolved
inward,outward
irrational,rational
irregularity,regular
irrelevant,relevant
irresolute,resolute
irresponsibility,responsibility
irreverence,reverence
irritate,soothe
joint,separate
joy,sorrow
joyful,sorrowful
junior,senior
just,unjust
kind,unkind
king,queen
known,unknown
large,small
late,middle
lawful,unlawful
lax,tension
least,most
left,right
legalize,outlaw
lengthen,shorten
less,more
let,prevent
lie,sit
lie,stand
like,unlike
likely,unlikely
limited,unlimited
linear,nonlinear
linear,plane
linger,rush
linguistic,nonlinguistic
liquify,solidify
little,much
live,recorded
loaded,unloaded
lock,unlock
long,short
loose,tight
loosen,stiffen
lose,win
loser,winner
lost,saved
lost,won
loud,soft
lower,raise
lowered,raised
luck,unlucky
major,minor
make peace,war
maliciousness,unmalicious
man,woman
manned,unmanned
married,unmarried
maternal,paternal
maxi,midi
maxi,mini
maximal,minimal
maximize,minimize
meaningful,meaningless
medical,surgery
mental,physical
merciful,merciless
metallic,nonmetallic
midi,mini
minus,plus
mistrust,trust
misused,used
move,stand still
moved,unmoved
multilateral,unilateral
naive,sophisticated
narrow,wide
narrow,widen
nasty,nice
natural,unnatural
nay,yea
necessary,unnecessary
negate,positive
negativity,positive
nephew,niece
new,old
no,some
no,yes
noisy,quiet
nonparticulate,particulate
nonpolitical,political
nonresident,reside
nonspecific,specific
nonvolatile,volatilize
north,south
northern,southern
noticed,unnoticed
objective,subjective
obligatory,optional
oblique,parallel
oblique,perpendicular
obscure,prominent
occupied,unoccupied
off,on
official,unofficial
old,young
oleophilic,oleophobic
open,shut
opposed,unopposed
optimistic,pessimism
orthodox,unorthodox
other,same
overachieve,underachieve
overestimate,underestimate
overhead,subsurface
overhead,surface
pacify,war
pack,unpack
paid,unpaid
pain,please
parallel,perpendicular
past,present
patriotic,unpatriotic
paved,unpaved
please,unpleasant
plurality,singular
pointed,pointless
poor,rich
popular,unpopular
porous,solidity
postwar,prewar
poverty,wealth
powerful,powerless
precede,succeed
preceding,succeeding
precocious,retarded
prepared,unprepared
primary,secondary
private,public
privileged,underprivileged
professional,unprofessional
profound,superficial
prospective,retrospective
protected,unprotected
proximate,ultimate
publicized,suppressed
published,unpublished
pull,push
punished,unpunished
qualified,unqualified
qualitative,quantitative
ready,unready
real,unreal
realistic,unrealistic
reassure,worry
reconstructed,unreconstructed
refresh,tire
related,unrelated
relax,tension
relaxed,tension
resist,surrender
respond,unresponsive
rested,tired
restricted,unrestricted
retail,wholesale
ride,walk
right,wrong
rough,smooth
roughen,smooth
round,square
run,standing
rural,urbanize
satisfy,unsatisfactory
saturated,unsaturated
scientific,unscientific
screw,unscrew
selfish,unselfishness
settled,unsettled
shaven,unshaven
shout,whisper
side,top
signed,unsigned
silence,sound
sit,stand
sleep,wake
smart,stupid
sold,unsold
solved,unsolved
sonic,supersonic
sour,sweet
specified,unspecified
spoken,written
stained,unstained
stay in place,travel
stifle,stimulate
strengthen,weaken
stressed,unstressed
strong,weakness
structured,unstructured
subsurface,surface
successful,unsuccessful
sunrise,sunset
sure,unsure
switch off,switch on
sympathetic,unsympathetic
tame,wild
tenderize,tough
theme,unthematic
thick,thin
thicken,thin
thoughtful,thoughtless
thrifty,wasteful
tie,untie
topless,topped
treated,untreated
unusual,usual
unveil,veil
unveiled,veiled
unwanted,wanted
unwelcome,welcome
unwillingness,will
unwillingness,willingness
unwind,wind
unwire,wire
unworthy,worth
useful,useless
usefulness,useless
virtue,wicked
wane,wax
wired,wireless
worth,worthlessness
yang,yin`;
