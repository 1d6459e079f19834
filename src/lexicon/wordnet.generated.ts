// Written by train/compile-wordnet.ts from WordNet 3.1, Copyright 2011 by Princeton University; see docs/licences/wordnet.md.
/** A family a line: its head, then the words formed from it and their other spellings. A word alone is a verb, or a noun that only looks like a form of one. */
export const FAMILIES = `abandon,abandonment
abet
abhor,abhorrent
abide
abide by
abnormality,abnormal
abolish,abolition
abort,abortion
abound in
abound,abundance,abundant
abridge
abrogate
absence,absent
absorb,absorption,absorptive
abstain,abstention
abstract,abstraction,abstractive
absurd,absurdity
abuse,abusive
accede
accelerate,acceleration
accentuate,accent
accept,acceptance
access
accession
accident,accidental
acclaim
acclimatize,climate
accommodate,accommodation
accompany,accompaniment
accomplish,accomplishment
accord
accost
account for
account,accounting
accredit,accreditation
accrue
acculturate,acculturation,culture
accumulate,accumulation
accuse,accusation,accusative
accustom
ace
ache,aching
achieve,achievement
acid,acidity
acknowledge
acquaint,acquaintance
acquiesce,acquiescence
acquire,acquiring,acquisition
acquit
acrobatics,acrobatic
act as
act on
act out
act,acting,action
activate,activation
activity,active
acts
actual,actuality
actuate
adapt,adaptation,adaptive
add on
add up
add,addition,additive
addict,addiction,addictive
address
adhere
adjective,adjectival
adjoin
adjourn,adjournment
adjust,adjustment
administer,administration,administrative
admire,admiration
admit,admission
admix
admonish,admonition
adolescence,adolescent
adopt,adoption,adoptive
adore
adorn
adsorb
advance,advancement
advantage,advantageous
adventure,adventurous
adverb,adverbial
adverse,adversity
advert
advertize,advertise,advertising
advertizer,advertiser
advise,advisory
advocate,advocacy
aerosolize,aerosol
affect
affection,affectionate
affiliate,affiliation
affirm,affirmation,affirmative
affix
afflict
affluence,affluent
afford
affront
afghan,afghanistan
age
agglomerate
aggravate
aggregate
aggressive,aggressiveness
agile,agility
agitate
agree,agreement
aid
aides
aids
aim
air,aerial
airs
alarm
alaska,alaskan
albanian,albania
alert
algerian,algeria
alien
alienate
alight
align,alignment
allege
allergic,allergy
alleviate
allies
alligator
allocate,allocation
allot
allow
allow for
allow in
allowance
alloy
ally
ally with
alone,aloneness
alphabetize,alphabet
alter,alteration
alternate
amass
amaze,amazement
ambiguous,ambiguity
ambition,ambitious
amble
ambush
amend,amendment
amends
american,america
amnesty
amount
amplify
amputate
amuse,amusement
analog,analogue
analogous,analogy
analytic,analyticity
analyze,analyse,analysis
anchor,anchorage
anesthesia,anaesthesia
anger,angry
angle,angular
anguish
animate
animize
annex
annihilate,annihilation
annotate
announce,announcement
annoy
anomalous,anomaly
anomie,anomic
anonymous,anonymity
answer
antagonize,antagonise
ante
antic
anticipate
antique,antiquity
antithesis,antithetical
ape
apocalyptic,apocalypse
apologize,apologise,apology
appall,appal
apparel
appeal
appear,apparent,appearance
appease
append
applaud
apply,application
appoint
apportion
appraise,appraisal
appreciate,appreciative
apprehend,apprehension
apprentice
approach
appropriate
approve,approval
approximate
arabian,arabia
arbitrate,arbitration
arc
arch
archaize
archeological,archaeological,archaeology,archeology
archeologist,archaeologist
archive
archives
argue,argument,argumentative
arise
arm
armenian,armenia
armor,armour
arms
aroma,aromatic
arouse,arousal
arraign
arrange,arrangement
array
arrest
arrive at
arrive,arrival
arrogant,arrogance
arrogate
article
articulate,articulation
ascend,ascension,ascent
ascertain
ascribe
ash
ask
ask for
ask out
asphalt
aspire,aspiration
assail
assassinate,assassination
assault
assay
assemble,assemblage
assent
assert oneself
assert,assertion
assertiveness,assertive
assess,assessment
assign,assignment
assimilate
assist,assistance,assistant
associate,association
assume,assumption
assure,assurance
astonish,astonishment
astound
astronomical,astronomy
asymmetric,asymmetry
atheistic,atheism
athletic,athletics
atmosphere,atmospheric
atone
attach
attach to
attack
attain,attainment
attempt
attend to
attend,attendance
attest
attire
attract,attraction,attractive
attribute
attune
auction
audacity,audacious
audit
audition
augment
augur
australia,australian
austrian,austria
authentic,authenticity
authenticate,authentication
author
authorize
authorized,authorised
autistic,autism
autograph
automate,automation
automobile
autonomy,autonomous
autopsy
avail
avalanche
avenge
average
average out
avert,aversion
avoid,avoidance
await
awake
awaken,awakening
award
aware,awareness
awe
awful,awfulness
ax
axe
azure
babble
baby
bach
bachelor
back away
back down
back off
back out
back up
back,backing
backfire
background
backlash
backlog
backpack
backstitch
bad,badness
badge
badger
baffle
bag
bail
bait
bake,baking
balance
bald
bale
balk
balkanize
ball
balloon
ballot
ban
band
band together
bandage
bandy
bang
banish
bank,banking
bankrupt,bankruptcy
banks
banquet
banter
baptize,baptism
bar
barb
barbecue
barber
bard
bare
bargain,bargaining
barge
barge in
bark
barrack
barrage
barrel
barrels
barricade
bars
base,basal
bash
bask
baste
bat,batting
batch
bathe,bathing
batter
battle
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
beam
bean
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
beast,bestial
beat out
beat,beating
beats
beautify,beauty
beaver
beckon
become
bed
bed down
bedamn
bedding
beef
beef up
beep
beetle
befall
befit
befog
befriend
befuddle
beg,beggary
beget
beggar
begin,beginning
beguile
behave
behavior,behaviour
behead
behold
behoove
belabor
belch
belgian,belgium
belie
believe in
believe,belief
bell
bellow
belly
belong to
belong,belongings
belt
belt out
bemoan
bench
bend,bender
bends
benefit,beneficial
berate
berry
berth
beseech
beset
besiege
besmirch
bespeak
best
bestow,bestowal
bet
bet on
bethink
betray,betrayal
better,betterment
bevel
bewail
beware
bewilder,bewilderment
bewitch
bias
bible,biblical
bibliography,bibliographical
bicker
bicycle
bid,bidding
bide
bike
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
bitch
bite
bite off
bite out
bitter,bitterness
bitters
blab
black out,blackout
black,blackness
blackberry
blacken
blackmail
blame
blanch
blandness,bland
blank
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
bleat
bleed,bleeding
blend
bless,blessing
blight
blind,blindness
blink,blinking
blister
blitz
bloat
block off
block out
block,blocking
blockade
blog
blood
bloody
bloom
blossom
blot out
blow
blow off
blow out,blowout
blow up
blubber
blue
blueprint
blues
bluff
blunder
blunt
blur,blurry
blurt
blush
bluster
board
boards
boast
boat,boating
bob
bode
body
bog
bog down
bogey
boggle
boil
boil down
bold,boldness
bolster
bolt
bolt out
bomb,bombing
bond
bone
bones
bong
bonnet
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
borrow
boss
botany,botanical
bother
bottle
bottom
bounce
bounce back
bounce out
bound,boundary
bounds
bow
bow down
bowl
bowls
box in
box,boxing
boycott
brace
braces
bracing
bracket
brad
brag
braid
brain,brainy
brake
brakes
branch
branch out
brand
brandish
brave
bravo
brawl
bray
brazen,brazenness
brazilian,brazil
breach
bread
break
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
breakfast
breast
breastfeed
breathe in
breathe,breathing
breed,breeding
breeze
brew
bribe,bribery
bridge
bridges
brief,brevity,briefing
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
brisk
bristle
bristle at
britain,britannic
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
brown
browse,browser
bruise
bruit
brunch
brush
brush aside
brush on
brush up
brutality,brutal
bubble
bubble over
buck
buck up
bucket
buckle
bud
budge
budget,budgetary
buff
buffalo
buffer
buffet
bug
bug out
build
build on
build up,buildup
building
bulgaria,bulgarian
bulge
bulk,bulky
bull
bulldog
bulletin
bulletproof
bullshit
bully
bum
bump
bump into
bump off
bunch
bundle
bunk
bunker
buoy up
burden
burgeon
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
busy
butcher
butt
butt against
butter
butterfly
button
buy it
buy out
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
cackle
cage
cake
calcify,calcification
calculate,calculation,calculus
calendar
caliber,calibre
calibrate,calibration
call
call back
call for
call in
call off
call on
call out
call up
callous,callousness
calm down
calm,calmness
calumniate,calumny
cambodia,cambodian
camouflage
camp out
camp,camping
campaign
can
canada,canadian
canal
cancel out
cancel,cancellation
candle
candor,candour
candy
cane
caning
cannon
canoe
canonize
canopy
cant
canter
canton
canvas
canvass
cap
caper
capitalize,capital
capitulate
capsule
captain
caption
captivate
captive,captivity
capture
caravan
carbonate
card
cards
care a hang
care for
care,caring
careen
career
careless,carelessness
caress
caricature
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
cart
cart off
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
castle
cat
catalan,catalonia
catalog,catalogue
catapult
catch a glimpse
catch a wink
catch fire
catch it
catch on
catch one's breath
catch up
catch up with
catch,catchy
catechize
categorize,category
cater
catholic,catholicism
caucus
cause,causal,causative
caution,cautious
cave
cave in
cavort
caw
cease,cessation
celebrate,celebration
cell,cellular
cement
censor
census
center on
center punch
center,centering,central,centric
centralize,centralization
centre
centrifuge,centrifugation
ceramic,ceramics
cerebrate
ceremony,ceremonial
certify,certificate,certification
chafe
chaff
chain
chains
chair
chairman
chalk
chalk up
challenge
chamber
chambers
champ
champion
chance
chandelle
change
change over
channel
channels
chant,chanting
chaos,chaotic
chap
char
characterize,character
charcoal
charge
chariot
charisma,charismatic
charleston
charm
chart
charter
chase
chat
chatter,chattering
cheat,cheating
check
check in
check into
check out,checkout
checker
cheek
cheer,cheering
cheerful,cheerfulness
cheese
chemical,chemistry
cheque
cherish
chevy
chew over
chew,chewing
chide
childish,childishness
chilean,chile
chill,chilling,chilly
chime
chin
chin up
chip
chips
chirp
chivy
choir
choke off
choke,choking
choose
choose up
chop
chop down
chord
choreograph
chortle
chorus,choral
chrome
chronicle
chronology,chronological
chuck
chuckle
chuff
chug
chunk
church
churn
cinematic,cinema
cipher
circle,circular
circuit
circulate,circulation
circumscribe
cite,citation
citrate
civilization,civilisation
claim
clam
clamber
clamor,clamoring,clamorous
clamp
clang,clangor
clank
clap,clapping
clarify,clarification
clash
clasp
class
classify,classification,classificatory
clatter
claw
clean out
clean up
clean,cleaning
cleanse,cleansing
clear out
clear up
clear,clarity,clearing,clearness
cleave,cleft
clench
clerk,clerking
click
click off
click open
climax
climb down
climb on
climb up
climb,climbing
clinch
cling
cling to
clinical,clinic
clink
clip
cloak
clobber
clock,clocking
clocks
clog
clomp
clone
close in
close off
close,closing,closure
closet
clot
clothe
clothes
clothing
cloud
cloud over
clout
clown,clowning
club
cluck
clue
cluster
clutch
clutches
clutter
coach,coaching
coagulate
coal
coalesce,coalescence,coalition
coast
coat,coating
coax
cock
cod
coddle
codify,code,codification
coerce,coercion
coexist,coexistence,coexistent
coffin
cohere,cohesion,cohesive
coil
coin
coincide
coke
cold,coldness
collaborate,collaboration,collaborative
collapse
collar
collate
collect,collecting,collection
collide with
collide,collision
colombian,colombia
colonize,colonization
color,coloring,colour,colouring
colorful,colourful
colors
colours
comb
combat,combatant
combine,combining
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
commend
comment,commentary
commercial,commerce
commiserate,commiseration
commission
commit,commitment
commune,communion
communicate,communicating,communication,communicative
communications
communize,communism
commute,commutation,commuting
compact
companion
company
compare,comparative,comparing,comparison
compass
compassionate,compassion
compel,compulsion
compensate,compensation
compete,competition,competitive
competent,competence,competency
compile,compilation,compiling
complain,complaint
complement
complete,completeness,completion
complex,complexity
complexion
complicate,complication
compliment,complimentary
compliments
comply,compliance,compliant
compose,component,composing,composition
compost
compound,compounding
comprehend,comprehension
compress,compression
comprise
compromise
compulsive,compulsivity
compute,computation
con
conceal
concede,concession
conceive of
conceive,concept,conception
concentrate on
concentrate,concentration
conceptuality,conceptual
concern
concert
conciliate
conciseness,concise
conclude,conclusive
concoct
concord
concrete
concur,concurrence,concurrent
condemn,condemnation,condemnatory
condense
condition,conditioning
conditions
condone
conduct,conducting
cone
confederate,confederation
confer with
confer,conference
confess,confession
confide
confidence,confident,confidential
confine
confines
confirm,confirmation
confiscate
conflict
conform
conform to
confound
confront,confrontation
confuse,confusion
congeal
conglomerate
congratulate,congratulation,congratulatory
congratulations
congregate
conjecture
conjoin
conjugate
conjure up
conn
connect,connective
connote,connotation
conquer,conquering
conscience,conscientious
consciousness,conscious
conscript,conscription
consensus,consensual
consent
consequence,consequent
conserve,conservation
consider,consideration
consign
consist
console,consolation
consolidate,consolidation
consonant,consonantal
consort
conspire,conspiracy
constant,constancy
constitute,constituent
constrain
constrict
construct,construction
construe
consult,consultation
consume,consumption,consumptive
consummate
contact
contain,continent
contaminate,contamination
contemplate,contemplation,contemplative
contempt,contemptuous
contend,contention
content
contents
contest
contingent,contingency
continue,continuance,continuation
continuous,continuity,continuum
contour
contract,contracting,contraction,contractual
contradict,contradictory
contrast
contribute,contribution,contributory
contrive
control
controversy,controversial
convene
convenient,convenience
conventionalize
converge,convergence
converse,conversation
convert,conversion
convexity,convex
convey
convict,conviction
convince
convoy
convulse,convulsive
coo
cook up
cook,cooking
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
cords
core
cork
corn
corner
corporeal,corporeality
corral
correct,correction,correctness
corrections
correlate,correlation
correspond,correspondence,correspondent
corroborate
corrode,corrosion,corrosive
corrupt
cosponsor
cost,costly
costs
costume
cotton
couch
cough,coughing
counsel,counseling,counselling
count on
count,counting
counter
counteract
counterattack
counterbalance
counterchallenge
counterfeit
counterpoint
couple
coupling
courage,courageous
course
court
covenant
cover,coverage
covet
cow
cower
cows
cox
crab
crabs
crack up
crack,cracking
crackle
cradle
craft
cram
cramp
crane
crank
crap,crappy
crash
crate
crave,craving
crawl,crawling
crayon
crazy,craze
creak,creaking
cream
crease
create,creation,creative,creature
credit
credits
creed,creedal
creep up
creep,creeping
creeps
cremate
crest
crew
crib
cricket
crime,criminal
crimson
cringe
cripple
crisp
crisscross
critical,crisis
criticize,criticise,criticism
critique
croak
croatian,croatia
crochet
crook
croon
crop
crop up
cross off
cross,crossing
crouch
crow
crowd
crowd together
crown
crucify,crucifixion
crude,crudity
cruise
crumb
crumble
crumple
crunch
crusade
crush,crushing
crust
cry out
cry out for
cry,crying
crystallize
cub
cuba,cuban
cube,cubic
cuddle
cue
cuff
culminate,culmination
cultivate,cultivation
cup
curb
cure
curious,curiosity
curl
curl up
curriculum,curricular
curry
curse
curtail
curtain
curve,curvature
cushion
cushioning
cuss
custody,custodial
customary,custom
customize
customs
cut across
cut away
cut back
cut corners
cut down
cut off
cut out
cut short
cut through
cut to ribbons
cut up
cut,cutting
cycle,cycling
dab
dabble
dam
damage
damages
damn,damnation
damp
dampen
dance,dancing
danger,dangerous
dangle,dangling
dare,daring
dark,darkness
darken
darn
dart
darts
dash
date back
date from
date,dating
daunt
dawn,dawning
day,daily
daydream
days
dazzle
deaden
deaf
deal,dealing,dealings
debate
debilitate,debility
debit
debut
decay
deceive,deception,deceptive
decelerate,deceleration
decent,decency
decentralize
decertify
decide,deciding,decision
deck
deck out
declaim
declare,declaration,declarative
decline
decompose
decorate,decoration,decorative
decrease
decree
decry
dedicate,dedication
deduce,deduction,deductive
deduct
deem
deepen
default
defeat
defecate
defect,defection
defend,defensive
defense,defence
defer
deficiency,deficient
define,definition
deflect,deflection
defraud
defray
defrost
defy,defiant
degas
degenerate,degeneration
deglycerolize
degrade,degradation
deign
delay
delegate,delegation
delete,deletion
deliberate,deliberation
delight
delimit
deliver,delivery
delude,delusion
delve
demagog,demagogue
demand
demarcate,demarcation
demean
demise
demo
democratize,democracy
demolish,demolition
demonstrate,demonstration
demote
demur
demythologize,demythologization
denote
denounce
density,dense
dent
deny,denial
depart,departure
depend on
depend upon
depend,dependent
depersonalize
depict,depicting,depiction
deplete,depletion
deplore
deploy,deployment
deport,deportation
depose,deposition
deposit
deprave,depravity
depress
deprive,deprivation
derail
deride,derision,derisive
derive,derivation,derivative
descend,descendant,descent
descendants
describe,descriptive
desecrate,desecration
desert,desertion
deserve
design,designing
designate,designation
desire
despair,desperation
despatch
despise
despoil
despondent,despondency
destine,destination
destroy,destruction,destructive
detach,detachment
detail,detailing
details
detain,detention
detect,detecting,detection
deter,deterrent
detergent,detergency
deteriorate,deterioration
determine,determinant,determination
detest
detonate
detour
detox
detract
detribalize
detrimental,detriment
devastate,devastation
develop,development
deviate,deviant,deviation
devil,devilment
devise
devote,devotion
devour
diabetic,diabetes
diagnose,diagnosing,diagnosis
diagram
dial
dialyze,dialysis
diarrhea,diarrhoea
dice
dictate
die away
die out
die,death
diet
differ,different
differentiate,difference,differentiation
diffuse
dig in
dig into
dig up
dig,digging
digest,digestion,digestive
dignify,dignity
digress
digs
dike
dilate
diligence,diligent
dilute,dilution
dim
dimension
diminish,diminution
din
dine,dining
ding
dip
diplomatic,diplomacy
direct,directive
directional,directionality
dirt,dirty
disable
disabled,disability
disabuse
disadvantage
disagree,disagreement
disallow
disappear,disappearance,disappearing
disappoint,disappointment
disapprove,disapproval
disarm,disarmament
disassemble
disaster,disastrous
disband
disbelieve
disburse
discard
discern
discharge
discipline,disciplinary
disclose,disclosure
disco
disconnect
discontent
discontinue,discontinuance
discord
discount
discourage
discourse
discover,discovery
discredit
discretion,discretionary
discriminate,discrimination,discriminatory
discuss,discussion
disdain
disenfranchise,disenfranchisement
disengage,disengagement
disentangle
disgrace
disguise
disgust
dish
dish up
dishearten
dishonor,dishonour
disintegrate,disintegration,disintegrative
disinter
disk
dislike
dislodge
dismantle,dismantling
dismay
dismember
dismiss,dismissal
dismount
disobey,disobedience,disobedient
disorder
disown
disparate,disparity
dispatch
dispel
dispense with
dispense,dispensation
disperse
displace
display
dispose of
dispose,disposal,disposition
disprove
dispute
disqualify
disregard
disrespect
disrobe
disrupt,disruption,disruptive
dissatisfy,dissatisfaction
dissect,dissection
dissemble
disseminate,dissemination
dissent,dissension
dissipate
dissolve,dissolution
dissuade
distance
distill,distil,distillation
distinct,distinctness
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
diverge,divergence,divergent
diverse,diversity
divert,diversion
divest,divestiture
divide,division
divine
divorce
divulge
dizzy
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
dock,docking
docket
doctor
doctorate,doctoral
document,documentary,documentation
dodge,dodging,dodgy
dog
dogma,dogmatic
dole out
dominate,dominance,dominant,domination,dominion
domineer
dominick,dominique
don
donate,donation
dong
doodle
doom
dope
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
douche
dovetail
down
downgrade
downing
download
doze
draft,drafting,drafty
drag
drag a bunt
drag one's feet
drag out
drag through the mud
drain,drainage
dramatize,drama
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
dream up
dream,dreaming,dreamy
dredge
dress up
dress,dressing
dribble
drift,drifting
drill,drilling
drink up
drink,drinking
drip
drive around
drive away
drive in
drive off
drive out
drive up
drive,driving
drone
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
drowse
drowsy,drowsiness
drug,drugging
drum out
drum,drumming
drunken,drunkenness
dry out
dry up
dry,dryness
dub
duck
duel
dull
dummy
dump
dumps
dun
dung
dunk
dupe
duplicate
dusk,dusky
dust
dwarf
dwell
dwell on
dwelling
dwindle
dye,dyeing
dying
dyke
dynamic,dynamics
dynamite
dysfunctional,dysfunction
eager,eagerness
eagle
earn,earnings
earnest,earnestness
earth
ease up
ease,easing
eat on
eat up
eat,eating
eats
ebb
eccentric,eccentricity
echo
eclipse
ecology,ecological
economize,economy
ecstasy,ecstatic
eddy
edema,edematous
edge
edge up
edify
edit out
edit,editing
educate,education
eff
efface
effective,effectiveness
effects
effectuate,effect
efficacy,efficacious
efficiency,efficient
effloresce
egg
egg on
eggs
egypt,egyptian
ejaculate,ejaculation
eject,ejection
eke out
elaborate,elaboration
elapse
elastic,elasticity
elate,elation
elbow
elect,election,elective
electric,electricity
electronics,electronic
elegance,elegant
elevate,elevation
elicit
eliminate,elimination
elongate
elucidate,lucidity
elude,elusive
elute,elution
email
emanate,emanation
emancipate,emancipation
emasculate
embargo
embark
embark on
embarrass,embarrassment
embed
embellish
embezzle
embitter
emblem,emblematic
embody,embodiment
embolden
emboss
embrace,embracing
embroider,embroidery
embroil
emerge,emergence
emigrate,emigration
eminence,eminent
emit,emission
emotion,emotional
emphasize,emphasis,emphasizing
emphysema,emphysematous
empire,imperial
employ,employment
empower,empowerment
empty,emptiness
emulate
enable
enact,enactment
enamel
encamp
encase
enchant
encipher
enclose,enclosure
encode,encoding
encompass
encore
encounter
encourage,encouragement
encroach upon
encroach,encroachment
encrust
encrypt,encryption
end up
end,ending
endanger
endear
endeavor,endeavour
endorse,endorsement
endow,endowment
endure,endurance
energize,energy
enervate,enervation
enforce,enforcement
engage
engender
engineer,engineering
english,england
engrave,engraving
engross
engulf
enhance,enhancement
enigmatic,enigma
enjoin,injunction
enjoy,enjoyment
enlarge,enlargement
enlighten,enlightenment
enlist
enliven
enmesh
enquire,enquiry
enrage
enrich,enrichment
enroll,enrol,enrollment
ensconce
enshrine
ensue
ensure
entail
enter,entering,entrance
entertain,entertainment
enthrall
enthrone
enthusiasm,enthusiastic
entice
entitle,entitlement
entomb
entrench
entrust
enumerate
enunciate
envelop
environment,environmental
envisage
envision
envy,envious
eon,aeon
epileptic,epilepsy
epitomize,epitome
equal,equality
equate,equation
equator,equatorial
equilibrate,equilibrium
equip,equipping
eradicate
erase
erect,erection
erode,erosion
err,error
erupt,eruption
escalate,escalation
escape
escape from
eschew
escort
espouse
essay
essential,essence
establish,establishment
esteem
esthetic,aesthetic
esthetics,aesthetics
estimate,estimation
etch
eternal,eternity
ethical,ethics
ethiopian,ethiopia
ethnic,ethnicity
eulogize
europeanize
evacuate,evacuation
evade,evasion
evaluate,evaluation,evaluative,value
evaporate,evaporation,vapor
even
evening
eventuate
evict,eviction
evidence,evident,evidential
evoke
evolve,evolution
exacerbate,exacerbation
exact
exaggerate,exaggeration
exalt
examine,examination
exasperate,exasperation
excavate,excavation
exceed,excessive
excel,excellence,excellent
except,exception
excerpt
exchange
excise
excite,excitatory,excitement
exclaim,exclaiming,exclamation
exclude,exclusion,exclusive
excommunicate
excoriate
excuse
execute,executing,execution,executive
exemplar,exemplary
exemplify,example
exempt,exemption
exercise
exert
exhale
exhaust,exhaustion
exhibit,exhibition
exile
exist,existence,existent
exit
exonerate
exorcize,exorcise
expand,expansive
expect,expectant,expectation
expedite
expel,expulsion
expend,expenditure,expensive
expense
experience,experiential
experiment,experimentation
expert,expertise
expiate
expire,expiration
explain,explanatory
explode,explosion
exploit,exploitation
explore,exploration,exploratory
export,exporting
expose,exposure
expound,expository
express emotion
express,expression,expressive
expunge
extend to
extend,extension,extensive,extent
extenuate
exterminate
extinguish
extirpate
extract,extraction
extraneous,extraneousness
extrapolate,extrapolation
extricate
extrude
exude
eye
eyeball
eyes
eyewitness
fabricate,fabrication
face
face up
facilitate
facing
factor
fade out,fadeout
fade,fading
fag
faggot
fail,failure
faint
fair,fairness
fake
falcon
fall
fall asleep
fall away
fall back
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
falls
falsify,falsity
falter,faltering
familiar,familiarity
famous,fame
fan
fan out
fancy
fantastic,fantasy
farce
fare
farm
farm out
fart
fascinate,fascination
fashion
fast,fasting
fasten
fat
fatal,fatality
fate
father
fathom
fatigue
fatten
fault,faulty
favor,favour
favorite,favourite
fax
faze
fear
feast
feather
feature
federalize
fee
feed back,feedback
feed on
feed upon
feed,feeding
feel for
feel like
feel,feeling,feelings
feign
feint
felicitate,felicity
fell
felt
feminine,femininity
fence
fencing
fend
ferocity,ferocious
ferret out
ferry
fertile,fertility
fertilize
festivity,festive
fetch
fete
feud
fiber,fibre
fiction,fictional,fictitious
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
file away
file out
file,filing
fill in
fill out
fill up
fill,filler,filling
film,filming
filter,filtration
filthy,filth
fin
finalize
finance,financial,financing
finances
find oneself
find out
find,finding
findings
fine
finger
fingerprint,fingerprinting
finish up
finish,finishing
fire,fiery,firing
firm,firmness
fish,fishing
fistfight
fit in
fit out
fit,fitness,fitting
fix up
fix,fixing,fixture
fizzle
flag
flail
flake
flame up
flame,flaming
flank
flap
flaps
flare
flare up
flash,flashing
flat,flatness
flats
flatten
flatter,flattery
flaunt
flavor,flavour
flaw
flee,flight
fleece
fleet
flesh
flex
flick
flicker
flies
flinch
fling
flip
flirt with
flirt,flirting
flit
float,floating
flocculate,flocculation
flock
flog
flood,flooding
floor
flooring
flop,floppy
floral,flora
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
fluff
fluoresce,fluorescence,fluorescent
flurry
flush
fluster
flute
flutter
flux
fly by
fly high
fly on
fly open
fly,flying
foam
focus on
focus,focusing
fodder
fog
foil
fold up
fold,folding
follow suit
follow,following
fond,fondness
fool
fool around
foot
footnote
forbid
force
ford
forearm
forecast,forecasting
foreclose,foreclosure
forego
foreground
foreknow
foresee
foreshorten
forest,forestry
forestall
forfeit
forge,forging
forget
forgetfulness,forgetful
forgive
forgo
fork
form,formation
format,formatting
formulate,formula,formulation
forsake
forswear
fort
fort up
fortify
forward,forwarding
foster,fostering
foul
foul out
foul up
found,founding
founder
fox
fraction
fractionate,fractionation
fracture
fragment,fragmentation
fragrant,fragrance
frame
frame in
frame up
franchise
frank
fraternization,fraternisation
fraternize
fray
freak
free,freeing
freelance
freeze down
freeze out
freeze,freezing
freight
french
frequency,frequent
fresh,freshness
fret
friendly,friendliness
fries
fright
frighten away
frighten,frightening
fringe
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
frustrate,frustration
fry,frying
fuck up
fuck,fucking
fudge
fuel
fulfill,fulfil,fulfillment
full
fullback
fulminate
fumble
fume
fumes
function,functioning
functional,functionality
fund,funding
fundraise
funds
funk,funky
funnel
funny,fun
furl
furlough
furnish
furnishing
furrow
further
fuse,fusion
fuss
futility,futile
gabble
gag
gage
gain
gall
gallop
galvanism,galvanic
gamble,gambling
game,gaming
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
gas,gaseous,gassing
gash
gasp
gate
gates
gather up
gather,gathering
gauge
gawk
gaze
gazette
gear
gearing
gee
gel
general
generalize,generalization
generate
generous,generosity
gentle
genus,generic
geographical,geography
geological,geology
geometric,geometry
georgia,georgian
germ,germinal
germinate
gesticulate,gesture
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
ghost
gi
giddiness,giddy
gift
giggle
gild
gin
ginger
gird
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
glamorous,glamor
glamour
glance
glare
glass
glasses
glaze
gleam,gleaming
glean
glide
glimpse
glint
glisten
glitter
gloat
glom
gloom,gloomy
glorify,glory
gloss
gloss over
glottochronological,glottochronology
glow
glower
glue
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
goad
gobble
goiter,goitre
golf,golfing
gong
good,goodness
goof
google
goose
gore
gorge
gossip
gouge
govern,governance,governing
gown
grab
grace,gracious
grade,grading
graduate,graduation
graft
grain,graining
grammatic,grammar
grant
graph,graphical
grapple,grappling
grasp,grasping
grass
grate
gratify,gratification
grating
grave,gravity
gravel
graves
gray
graze,grazing
grease
great,greatness
greedy,greed
green
greens
greet,greeting
grey
grieve
grill
grimace
grime,grimy
grin,grinning
grind out
grind,grinding
grip
grit,gritty
groan
groin
groom,grooming
groove
grope
grope for
gross
ground
ground out
group,grouping
grovel
grow up
grow,growing,growth
growl,growling
grudge
grumble,grumbling
grunt
guarantee
guard
guatemalan,guatemala
guess,guessing
guide on
guide,guidance
guilty,guilt
gull
gulp,gulping
gum
gun
gun down
gush
gut
guts
gutter
guy
guzzle
gymnastics,gymnastic
gyrate
habit,habitual
hack
haggle
hail
haitian,haiti
hale
halt
ham,hamming
hammer
hamper
hand
hand down
hand out
hand over
handcuff
handicap
handle,handling
hands
hang around
hang back
hang in
hang on
hang together
hang up
hang,hanging
hanker
happen upon
happen,happening
happy,happiness
harangue
harass,harassment
harbor,harbour
harden
hare
harm
harmony,harmonic,harmonious
harness
harp
harrow
harry
harshen
harvest,harvesting
hash
hassle
haste,hasty
hasten
hat
hatch,hatching
hate
haul up
haul,hauling
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
heap
heaps
hear
heat
heat up
heave,heaving
heavenly,heaven
heavens
heavy,heaviness
hebrew,hebraic
hector
hedge
heed
heel
heft
heighten
heist
helm
help
help out
helping
helpless,helplessness
hem
hem in
herald
herd
heredity,hereditary
hesitate,hesitant,hesitation
hex
hibachi
hibernate
hide
hide out,hideout
high,highness
highlight,highlighting
hijack
hike
hike up
hilarity,hilarious
hill
hinder
hinge
hinge on
hint
hire
hiss,hissing
history,historic,historical
hit it up
hit the deck
hit the dirt
hit,hitting
hitch
hitch up
hive
hoard
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
hold out
hold over
hold still for
hold sway
hold up,holdup
hold,holding
hole
hole out
holiday
holler out
holler,hollering
hollow,hollowness
holy,holiness
home,homely
homeless,homelessness
homer
homestead
homicide,homicidal
homogeneous,homogeneity
homogenize
homosexual,homosexuality
hone
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
hops
horn
horse
hose
hospitalize
host
hostile,hostilities
hot,hotness
hound
hour,hourly
hours
house
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
human,humanity
humanities
humanize
humans
humble,humility
humidity,humid
humiliate,humiliation
humor,humorous,humour
hump
hunch
hunch over
hungary,hungarian
hunger,hungry
hunker down
hunt down
hunt,hunting
hurdle
hurdles
hurl
hurry
hurt,hurting
hurtle
husband
hush
hustle
hymn
hype
hyperemia,hyperemic
hypnotize,hypnosis
hypocrisy,hypocritical
hypophysectomized,hypophysectomised
hypothesize,hypothesis
hysterical,hysteria
ice
icon,iconic
idea,ideal
identify,identification,identity
ideology,ideological
idiom,idiomatic
idiosyncrasy,idiosyncratic
idle,idleness
idolize
ignite,ignition
ignorant,ignorance
ignore
ill,illness
illuminate,illumination
illumine
illusion,illusory
illustrate,illustration,illustrative
image,imagery,imaging
imagine,imagination,imaginative
imbed
imbibe
imitate,imitation,imitative
immense,immensity
immerse,immersion
imminent,imminence
immortality,immortal
immunity,immune
impact
impair,impairment
impale
impart
impatient,impatience
impeach,impeachment
impede
impel,impulsive
imperil
impersonate,persona
impinge on
impinge,impinging
implant
implement,implementation
implicate,implication
implore
imply
import,importation,importing
important,importance
impose,imposition
impotent,impotence,impotency
imprecate,imprecation
impress,impressive
imprint
imprison,imprisonment
improve,improvement
improvise
impute
inaugurate,inauguration
incapacitate
incarcerate,incarceration
incarnate
incense
inch
incise
incite,incitement
incline,inclination
inclose
include,inclusion,inclusive
incompetent,incompetence
inconsistent,inconsistency
inconvenience
incorporate,incorporation
increase
incubate,incubation
inculcate,inculcation
incur
indefinite,indefinity
independent,independence
index,indexing
india,indian
indicate,indication,indicative,indicator
indict,indictment
indifferent,indifference
individual,individuality
individualism,individualistic
indoctrinate,doctrine
indolent,indolence
indonesia,indonesian
indorse
induce,inducement,inducing
induct,induction
indulge
infect,infection,infective
infer,inference
inferior,inferiority
infernal,inferno
infest
infiltrate,infiltration
infinite,infinity
inflame,inflammation,inflammatory
inflate,inflation
inflect,inflection
inflict,infliction
influence,influential
inform,information,informative,informing
infringe,infringement
infuriate,fury
infuse,infusion
ingenuity,ingenious
ingest
inhabit
inhale,inhalation
inherit,inheritance
inhibit,inhibition,inhibitory
initial
initiate,initiation,initiative
inject
injure,injury
ink
inlay
innocent,innocence
innovate,innovative
input
inquire,inquiry,inquisitive
insane,insanity
inscribe
insecure,insecurity
insert,insertion
insignificant,insignificance
insist,insistence
insolent,insolence
inspect
inspire,inspiration
install,instal,installation,installing
instance
instant,instancy,instantaneous
instigate
institute
institutionalize
instruct,instruction,instructive
instructions
instrument,instrumental,instrumentation
insulate,insulation
insult
insure,insurance
insurgent,insurgency
integrate,integrating,integration
intelligent,intelligence
intend,intent
intensify,intensification,intensity
intention,intentional
inter
interact,interaction,interactive
intercede
intercept,interception
interchange
interconnect
interconnectedness,interconnected
interdependence,interdependent
interest
interfere,interference
interject
interlace
interlock
intermediate
intern
internalize
interpenetrate
interpose,interposition
interpret,interpretation,interpretative,interpreting
interrelation,interrelationship
interrupt,interruption
intersect
intertwine
intervene,intervention
interview
interweave
intimate
intimidate,intimidation
intolerance,intolerant
intone,intonation
intrigue
introduce,introduction
intrude,intrusive
intrust
inure
invade,invasion,invasive
invalid
invalidate
inveigh
invent,invention,inventive
inventory
invert
invest,investing,investment
investigate,investigating,investigation,investigative
invite,invitation
invoice
invoke
involve,involvement
iodinate
iran,iranian
irish,ireland
iron
iron out
irons
irony,ironic,ironical
irregularity,irregular
irrigate,irrigation
irritate,irritation
islam,islamic
isolate,isolation
issue,issuing
italian,italy
italicize,italic
itch,itching,itchy
itemize,item
jab,jabbing
jabber
jack
jacket
jacks
jade
jail
jam,jamming
jamaican,jamaica
jangle
japan
jar
jaw
jazz,jazzy
jeer
jelly
jeopardize,jeopardy
jerk,jerking
jest
jet
jewel
jig
jilt
jimmy
jingle
jive
job
jockey
jog,jogging
joggle
join forces
join,joining
joint
joke,jocular
jolly
jolt
josh
jostle
jot down
journalism,journalistic
journey,journeying
joy,joyous
judge,judging,judgment
judges
jug
jumble
jump off
jump on
jump out
jump,jumping
junk
justify,justification
jut out
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
kick back
kick one's heels
kick up
kick,kicking
kid
kidnap,kidnapping
kill off
kill,killing
kilometer,kilometre
kind,kindness
kindle
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
knock down
knock off
knock out,knockout
knock over
knock,knocking
knot
know the score
know,knowing
knuckle
knuckle under
knuckles
korea,korean
label
labeled,labelled
labor,labour
lace
lacerate
lack
ladder
laden
lag
lagging
lam
lamb
lame
lament,lamentation
laminate
lampoon
lance
land,landing
landscape,landscaping
languish
lap
lapse
lash
lash together
last
latch
latent,latency
laugh
laugh at
laugh off
laugh softly
launch
lavish
lax,laxness
lay
lay claim
lay down
lay eyes on
lay off,layoff
lay out
lay over
lay to rest
layer
laze
leach
lead
lead off
lead on
lead up
leading
leaf
league
leak out
leak,leakage
lean
lean against
lean back
lean on
leap
learn
lease
leash
leather
leave
leave behind
leave off
leave out
lecture
leer
legal,legality
legalize,legalization
legend,legendary
legislate,legislation,legislative
legitimate,legitimacy
legitimize
lend
lend oneself
length,lengthy
lengthen
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
let up
lethal,lethality
letter
letters
levant
level
level off
leverage,lever
levy
lexicon,lexical
lexicostatistics,lexicostatistic
libel
liberalize
liberate,liberation,liberty
libyan,libya
license,licence
lick
lie
lie around
lie awake
lie dormant
lie down
lie in
lie in wait
lie low
lift
lift out
lift up
light
light up
lighten
lighter
like,likeness
lime
limit,limitation
limp
line up
line,lining
linger
linguistic,linguistics
link
links
lionize
lipstick
liquid,liquidity
liquidate
list,listing
listen in
listen,listening
liter,litre
literal,literalness
literature,literary
lithuanian,lithuania
litter
live in
live it up
live out
live up to
live,living
lively,liveliness
load
load up
loading
loads
loaf
loan
loathe
lob
lobby
lobularity,lobular
locate,location
lock
lock in
lock up
lodge,lodging
lodgings
loft
log,logging
logistics,logistic,logistical
loiter
lonely,loneliness
long,longing
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
loop
loose
loosen
loosen up
loot,looting
lop off
lope
lord
lose
lot
lots
lounge
lounge about
louse up
lousy,lousiness
love
lovely,loveliness
low
lower,lowering
luck into
luck,lucky
lug
lull
lumber
luminescence,luminescent
luminous,luminosity
lump
lunch
lunge
lurch
lure
lurk
lust,lusty
luster,lustre
luxury,luxurious
lynch
lyophilize
lyric
machine
machine gun
mad,madness
madden
madrigal
magic,magical
magnetize
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
malaysian,malaysia
male,maleness
malfunction
malice,malicious
malignancy,malignant
malinger,malingering
malt
maltreat
man
manage,management
mandate,mandatory
maneuver
mania,manic
manifest,manifestation
manifold
manipulate,manipulation,manipulative
mantle
manufacture
manure
map
map out
mar
marble
marbles
marcel
march on
march,marching
marches
margin,marginal
marginalize
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
master,mastering,mastery
mastermind
masters
masturbate,masturbation
mat
match
mate,mating
materialize
maternal,maternity
mates
mathematics,mathematical
matriculate
matte
matter
matter to
matting
mature,maturation,maturity
maximize,maximum
mean,meaning,meanness
meander
meaningful,meaningfulness
means
measure up
measure,measurement,measuring
mechanical,mechanics
meddle,meddling
mediate,mediation
medical,medicine
mediocrity,mediocre
meditate,meditation,meditative
meet up with
meet,meeting
mellow
melody,melodious
melt off
melt,melting
memorize,memorization,memory
menace
mend
mental,mentality
mention
mentor
meow
merchandise,merchandising
merge,merger,merging
merit,meritorious
mesh
mesmerize
mess around
mess up
mess,messy
message
metabolize,metabolism
metal
metamorphose
meteorological,meteorology
meter,metre,metric
method,methodical
metrics
metropolitan,metropolis
mew
mexican,mexico
microscopic,microscopy
microwave
middle
mighty,might
migrate,migration,migratory
militate
milk
mill
mill about
millennium,millennial
milling
mills
mimesis,mimetic
mimic
mince
mind
mindful,mindfulness
mine,mining
mingle,mingling
minimize,minimum
minister,ministration
minor,minority
minors
mint
miracle,miraculous
mirror
miscalculate,miscalculation
miscarry,miscarriage
misconduct
misconstrue,misconstruction
misfire
misgauge
misinterpret
misjudge
mislay
mislead
mismanage,mismanagement
misname
misperceive
misplace
misquote
misread
misrepresent,misrepresentation
miss
mist,misty
mistake,mistaking
mistrust
misunderstand,misunderstanding
misuse
miter
mitigate,mitigation
mix in
mix,mixing,mixture
moan
mob
mobile,mobility
mobilize,mobilization
mock,mockery
model,modeling,modelling
moderate,moderation
modern,modernity
modernize,modernization
modify,modification
moisten,moisture
molal,mole
mold,molding,mould
molest
mollify
moment,momentary
money,monetary
monitor,monitoring
monkey
monopolize,monopolization,monopoly
monstrous,monstrosity
month,monthly
moo
mood,moody
moon
moon on
moonlight
moor
moot
mop
mop up
morality,moral,moralistic
morals
morocco,moroccan
morphology,morphologic
mortal,mortality
mortar
mortgage
mother
motivate,motivation,motive
motor
motorcycle
mottle
mound
mound over
mount up
mount,mounting
mourn,mourning
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
muck
muck up
mud
muddy
muffle
mug
mull
multiplicity,multiple
multiply,multiplication,multiplier
multitude,multitudinous
mumble
municipal,municipality
munition
murder,murderous
murmur,murmuring
muscle
muscle into
muse,musing
mushroom
muster
mutational,mutation
mute
mutilate,mutilation
mutiny
mutter,muttering
mutual,mutuality
muzzle
mystify,mystery
myth,mythic,mythical
nab
nag
nail
nail down
naked,nakedness
name,naming
names
nap
narcotize
narrate,narration,narrative
narrow down
narrow,narrowing,narrowness
nasale
national,nationality
nationalism,nationalistic
nationalize
naturalize
navigate,navigation
near,nearness
necessitate,necessity
neck
necrosis,necrotic
need
needle
negative,negativity
neglect,negligent
negotiate,negotiation
neighbor,neighbour
nerve
nerves
nervous,nervousness
nest
nestle
nestling
net,netting
network
neurological,neurology
neurosis,neurotic
neutral,neutrality
neutralize,neutralization
nick
nickel
nickname
nigerian,niger
night,nightly
nihilism,nihilistic
nip
nitrate
noble,nobility
nod
noise
nominate,nomination
nonequivalent,nonequivalence
normalize
norway,norwegian
nose
nostalgia,nostalgic
notarize
notch
note
notice
notify,notification
nourish,nutrient
nucleate
nude,nudity
nudge
nuke
numb,numbness
number,numbering,numerical
numbers
nurse,nursing
nurture
nut
nutritional,nutrition
nuzzle
obesity,obese
obey,obedience,obedient
object,objection
objective,objectivity
obligate
oblige,obligation
obliterate,obliteration
oblivious,oblivion
obscene,obscenity
obscure,obscurity
observe,observance,observant,observation
obsess,obsession
obstruct
obtain
obtrude upon
occasion
occasions
occlude,occlusive
occult
occupy,occupancy,occupation
occur
off
offend,offence,offense,offensive
offer
officer
officiate,office
offsaddle
offset
ogle
oil
okay
ominous,omen
omit,omission
ooh
open fire
open up
open,opening
opera,operatic
operate,operation,operative
operations
opportunistic,opportunism
oppose,opponent,opposition
oppress,oppression,oppressive
opt,option
optical,optics
optimistic,optimism
optimize,optimization,optimum
orb
orbit,orbital
ordain,ordinance
order
ordering
orderly,orderliness
organize,organisation,organise,organization
organized,organised
orient,oriental
original,originality
originate in
originate,origin
ornament
orphan,orphanage
orthography,orthographic
ossify
ostracize
oust
out
outclass
outcry
outdistance
outdo
outdraw
outface
outfight
outfit
outgeneral
outgrow
outlaw
outline
outlive
outmaneuver
outmode
outnumber
outplay
output
outrage
outrun
outsmart
outsource
outstrip
outweigh
overburden
overcome
overcrowd
overdose
overdrive
overeat,overeating
overemphasize
overestimate,overestimation
overexpose
overfeed
overfill
overflow
overhaul
overhear
overheat
overindulge
overlap
overlapping
overlay
overload
overlook
overpower
overproduce
overrate
overreach
override
overrun
oversee
overshadow
overshoot
overstep
overstrain
overtake
overthrow
overturn
overwhelm
overwork
owe
own
oxidize,oxidise
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
page,paging
pain
pains
paint a picture
paint,painting
pair,pairing
pal
pale,pallor
palestine,palestinian
pall
palm
palm off
palsy
pamper
pan
panel
paneling
panic
panoramic,panorama
pant,panting
pantomime
pants
paper
papers
par
parachute
parade
paradox,paradoxical
paragraph
parallel
paralyze
parameter,parametric
paraphrase
parcel
parch
pardon
pare
pare down
parent
paris,parisian
parish,parochial
park,parking
parks
parlay
parody
parole
parrot
parry
part,partial,parting
partake
participate,participation
partition
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
passive,passivity
paste
pasture
pat
patch
patch up
patent
paternal,paternity
pathological,pathology
patient,patience
patriotic,patriotism
patrol
patronage
patronize
pattern
pause
pave,paving
paw
pawn
pay off
pay out
pay,payment
peach
peak,peaky
pean,paean
pearl,pearly
peck
pedal
peddle
pediatrics,pediatric
pee,peeing
peek
peel off
peel,peeling
peep
peer
peg
peg down
pelt,pelting
pen
penalize
pencil
penetrate,penetration
pension
people
peoples
pep up
pepper
perceive,perception,perceptive
perch
perfect
perform,performance,performing
perfume
perilous,peril
periodic,periodicity
periphery,peripheral
perish
perk
perk up
permanent,permanence
permeate
permit,permission
perpetrate,perpetration
perpetuate,perpetuation
persecute,persecution
persevere,perseverance
persian,persia
persist in
persist,persistency,persistent
personalize
personify
persuade,persuasion,persuasive
pertain,pertinence,pertinent
perturb,perturbation
peru,peruvian
peruse,perusal
pervade,pervasive
pervert
pessimism,pessimistic
pester
pet,petting
peter out
petition
petrify
pharmacy,pharmaceutical
phase
philanthropic,philanthropy
philosophize,philosophizing,philosophy
phone
phonemic,phoneme
phonemics
phonetic,phonetics
phonologic,phonology
photograph
photographic,photography
phrase
physical,physicalness,physics
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
piece
pierce
piezoelectric,piezoelectricity
pig
pigment
pile
pile up
piles
pilfer
piling
pillory
pillow
pilot
pimp
pin
pin down
pinch
pine
ping
pink
pinnacle
pinpoint
pioneer
pip
pipe in
pipe,piping
pirate,piracy
piss,pissing
pit
pitch,pitching
pity,piteous
pivot
place,placement
plague
plain
plan,planning
plane,planar
plank
plant,planting
plaster
plaster over
plastic,plasticity
plat
plate
play around
play back,playback
play possum
play up
play,playing
plead,pleading
please,pleasant,pleasing,pleasure
pledge
plight
plod
plot
plow ahead
plow,plowing
pluck
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
plurality,plural
ply
poach
pocket
pod
podcast
poetry,poetic
poignant,poignancy
point out
point the way
point up
point,pointer
poise
poison,poisoning,poisonous
poke at
poke fun
poke into
poke,poking
polarize,polarization
pole,polar
police
polish off
polish,polishing
political,politics
polka
poll
pollard
polls
pommel
pompous,pompousness
ponder
pooch
pool
pop in
pop out
pop up
pop,popping
popular,popularity
populate
pore
porous,porosity
port
portend
porter
portion
portray,portrait,portrayal,portraying
pose,posing
position,positioning
positive,positivity
possess,possession,possessive
post,poster,posting
postpone
postulate
posture
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
power
powerful,powerfulness
practice,practical
practise
praise
prance
prank
prattle
pray,prayer
preach,preaching
prearrange
precede,precedence,precedent
precipitate,precipitation
preclude
precondition
predetermine
predict,prediction,predictive
predominate,predominance,predominant,predomination
preempt
preexistent,preexistence
preface
prefer,preference,preferment
prefix
pregnant,pregnancy
preisolate
prejudice
prelude
premier
premiere
premise
premises
preoccupy,preoccupation
prepare for
prepare,preparation,preparative,preparatory
prepared,preparedness
presage
prescribe,prescription
present,presence,presentation,presentness
preserve,preservation
preserves
preside
presidential,presidency
press down on
press on
press out
press,pressing,pressure
prestige,prestigious
presume,presumption
presuppose,presupposition
pretend,pretence,pretending,pretense
pretty,prettiness
prevail,prevalence,prevalent
prevent,prevention,preventive
preview
prey
price,pricey,pricing
prick
prick up
pride
prime
print
prioritize,priority
prise
privilege
prize
probe
problem,problematic
proceed,procedure,proceeding,proceedings,procession
proceeds
process,processing
proclaim,proclamation
procrastinate,procrastination
proctor
procure,procurement
prod
prodigious,prodigy
produce,producer,production
productivity,productive
profane,profanity
profess
proffer
proficient,proficiency
profile
profit
profits
profound,profundity
program,programme,programming
progress to
progress,progression
prohibit
project
prolong,prolongation
prominent,prominence
promise
promote,promotion
prompt,prompting
promulgate
pronounce,pronouncement,pronunciation
proof
prop
prop up
propagandistic,propaganda
propel,propulsion
prophecy,prophetic
prophesy
proportion
propose,proposition
props
proscribe
prosecute,prosecution
prospect
prosper
prosperity,prosperous
prostitution,prostitute
prostrate
protect,protection,protective
proteolysis,proteolytic
protest,protestation
prototype,prototypical
protrude
prove
prove oneself
proverb,proverbial
proverbs
provide,provision
provincial,province
provisions
provoke,provocation,provocative
prowl
proximal,proximity
prussian,prussia
pry
psalm
psalms
psychiatric,psychiatry
psychical,psyche
psychological,psychology
psychotherapy,psychotherapeutic
psychotic,psychosis
publicize
publish,publication,publishing
pucker
puddle
puff
puff out
puff up
puke
pull away
pull back
pull down
pull in
pull off
pull out
pull the leg of
pull together
pull up
pull,pulling
pulp
pulsate
pulse
pulverize
pummel
pump
pun
punch
punch in
punctuate,punctuation
puncture
punish,punishment,punitive
punt
pup
pupate
purchase,purchasing
purge
purify,purification,purity
purl
purloin
purple
purport
purpose
purse
pursue,pursuant,pursuit
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
put off
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
puzzle,puzzlement
pyramid
quack
quadruple,quadrupling
quail
quake
qualify,qualification,qualifying,quality
quantify
quarantine
quarrel
quarry
quarter
quarterback
quarters
quash
queen
queens
queer
quell
quench
query
quest
question,questioning
queue
quicken
quickstep
quiet down
quiet,quietness
quilt
quip
quirk,quirky
quit
quiver
quiz
quote,quotation
rabbit
race,racing
rack
rack up
racket
radiate,radiance,radiant,radiation
radio
radius,radial
raft
rag
rage
raid
rail
railing
railroad
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
rampage,ramp
ranch
range
rank,ranking
ransack
ransom
rant
rap
rape
rapid,rapidity
rare,rarity
rat
rate,rating
rates
ratify
ration,rationing
rationalize,rationalization
rattle,rattling
rave
raven
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
ready,readiness
reaffirm
real,reality
realign
realize,realisation,realise,realization
realized,realised
reap
reappear,reappearance
rear back
rear,rearing
rearrange
reason,reasoning
reassail
reassemble
reassert
reassign
reassure,reassurance
reawaken
rebate
rebel,rebellion
reboot
rebound
rebuff
rebuild,rebuilding
rebuke
rebut
recalculate
recall
recap
recapitulate
recapture
recede
receipt
receipts
receive,receptive
recess
recharge
recite,recital
reckless,recklessness
reckon,reckoning
reclaim
reclassify
recognize,recognise,recognition
recognized,recognised
recoil
recollect,recollection
recommend,recommendation
reconcile,reconciliation
recondition
reconnoiter,reconnaissance
reconsider,reconsideration
reconstruct,reconstruction
reconvene
reconvert
recopy
record,recording
recount
recoup
recover,recovery
recreate,recreation
recruit,recruitment
rectangular,rectangle
recur,recurrence,recurrent
recycle,recycling
redden
redecorate
rededicate
redeem,redemption
redefine,redefinition
redesign
redirect
rediscover,rediscovery
redistribute,redistribution
redouble
redress
reduce,reduction
redundancy,redundant
reecho
reef
reek
reel
reelect,reelection
reenact
reenforce
reestablish
reevaluate,reevaluation
reeve
reexamine
refashion
refer,reference
referee
refill
refinance
refine,refinement
reflect,reflective
reform,reformation
refrain
refresh
refuel,refueling
refund
refurbish
refuse,refusal
refute
regain
regale
regard
regard as
regent,regency
regiment,regimentation
register,registration,registry
regret
regrets
regroup
regular,regularity
regulate,regulating,regulation,regulatory
rehabilitate,rehabilitation
rehash
rehearse,rehearsal
reign
reimburse,reimbursement
rein
rein in
reinforce,reinforcement
reinstall
reinstate
reinterpret
reissue
reiterate
reject,rejection
rejoice,rejoicing
rejoin
relace
relapse
relate,relation
related,relatedness
relations
relativistic,relativity
relax,relaxation
relay
relearn
release
relegate,relegation
relent
relentless,relentlessness
relevant,relevance,relevancy
relieve
relieve oneself
religion,religious
relinquish
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
remarry
remedy,remedial
remember,remembering,remembrance
remind,reminder
reminisce,reminiscent
remit
remodel
remonstrate
remount
remove,removal
rename
rend
render,rendering
rendezvous
renegade
renew,renewal
renovate,renovation
rent out
rent,rental,renting
reopen
reorder
reorganize,reorganization
repair,reparation
repay,repayment
repeal
repeat,repeating,repetition,repetitive
repel,repulsive
repent,repentance,repentant
rephrase
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
reprint
reproach
reprobate
reproduce,reproduction
repudiate
repulse
repute,reputation
request
require,requirement
requisition
reread
rerun
reschedule
rescind
rescue
reseal
research
resemble,resemblance
resent,resentment
reserve,reservation
reserves
reset
resettle
reshape
reside,residence,residency,resident
residue,residual
resift
resign,resignation
resilience,resilient
resist,resistant
resmudge
resolve
resonate,resonance
resort
resound,resonant
respect
respects
respond,respondent,responsive
rest
rest on
restart
restate,restatement
restless,restlessness
restock
restore,restoration
restrain
restrict,restriction,restrictive
result,resultant
resume,resumption
resurrect,resurrection
resuspend
retail,retailing
retain,retention,retentive
retake
retaliate,retaliation
retard,retardation
retch
rethink
retie
retire,retirement
retort
retrace
retract
retranslate
retreat
retrieve,retrieval
retrospective,retrospect
return
reunite,reunion
reuse
rev
revamp
reveal,revealing,revelation
revel
reveler,reveller
revenge
reverberate,reverberation
revere
reverence
reverse,reversal
revert
review
revile
revise,revision
revisit
revitalize
revive,revival
revoke
revolt
revolutionize,revolution
revolve
revolve about
revolve around
reward
rewind
rewrite
rhetoric,rhetorical
rhyme
rhythm,rhythmic,rhythmical
rib
ribes
rice
rich,richness
riches
rick
ricochet
rid
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
rim
ring out
ring up
ring,ringing
rings
rinse
riotous,riot
rip
ripen,ripening
ripple
rise up
rise,rising
risk,risky
ritualize,ritual
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
rocket
roleplay,roleplaying
roll out
roll over
roll up
roll,rolling
romanian,romania
romantic,romance
romanticize
romp
roof,roofing
room
rooms
roost
root out
root,rooting
roots
rope
rot,rotting
rotate,rotation
rouge
rough out
rough,roughness
roughen
round
round off
round out
round up,roundup
rouse
rout
rout out
route
rove
row,rowing
rub,rubbing
rubber
rubbish
rude,rudeness
rue
ruffle
ruin,ruining,ruinous
rule
rule in
rule out
rumble
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
rush off
rush out
rush,rushing
russian,russia
rust
rustle,rustling
ruthlessness,ruthless
saber
sabotage
sack
sacrifice
sad,sadness
sadden
saddle
sadism,sadistic
safeguard
sag
sag down
sail
saint
salivate
salt
salt away
salute
salvage
same,sameness
sample
sanction
sand
sands
sandwich
sane,sanity
sap
sarcastic,sarcasm
sashay
satellite
satiate
satire,satiric,satirical
satisfy,satisfactory
saturate,saturation
sauce
saute
savage,savageness
save
savior,saviour
savor
savvy
saw
say
scab
scale,scaling
scalp
scam
scamper
scan
scandalize,scandal
scandinavian,scandinavia
scarcity,scarce
scare off
scare,scary
scarf
scarify,scar
scatter,scattering
scene,scenic
scent
schedule,scheduling
scheme
schizophrenic,schizophrenia
school,schooling
sclerotic,sclerosis
scoff,scoffing
scold
scoop
scoop out
scoop up
scoot
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
sculpture
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
seclude
second
secrete,secretion
section
secularize
secure,security
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
seize,seizing,seizure
select,selection,selective
selfish,selfishness
sell out
sell,selling
semantic,semantics
send away
send for
send in
send on
send out
send word
send,sending
senior,seniority
sense,sensation,sensing,sensitive,sensuous
sensitize
sensuality,sensual
sentence
sentiment,sentimental
sentimentalize
separate out
separate,separation
sequence,sequential
serbian,serbia
serenade
serious,seriousness
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
sever,severing
severe,severity
sew,sewing
sex
sexual,sexuality
shack
shack up
shade,shading,shady
shades
shadow,shadowy
shaft
shake hands,handshake,handshaking
shake off
shake up
shake,shaking
shallow
sham
shamble
shame
shampoo
shanghai
shape,shaping
share,sharing
shark
sharp,sharpness
sharpen
shatter,shattering
shave,shaving
shear
shed
shed light on
sheer
sheet
shell
shelter
shelve
shepherd
shield,shielding
shift,shifting
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
shore
shore up
short,shortness
shorten
shortlist
shorts
shoulder
shoulder in
shout out
shout,shouting
shove
shove along
shovel
show off
show up
show,showing
shower
shred
shriek,shrieking
shrill
shrimp
shrine
shrink back
shrink from
shrink,shrinking
shroud
shrug
shrug off
shudder
shuffle,shuffling
shun
shunt
shut down,shutdown
shut off
shut out
shut up
shut,shutting
shutter
shuttle
shy
shy away from
siberia,siberian
sic
sicilian,sicily
sick,sickness
sicken
side
sideline
sidestep
siding
sidle
sift
sigh
sight,sighting
sights
sign up
sign,signature
signal,signaling
signify,significant
silence,silent
silhouette
silver
similar,similarity
simmer
simple,simplicity
simplify
simulate,simulation
sin,sinning
sincere,sincerity
sinfulness,sinful
sing,singing,song
singe
single
single out
singles
singsong
singular,singularity
sink in
sink,sinking
sip
sire
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
skateboard
skedaddle
skeptical,skepticism
sketch
skew
ski,skiing
skid
skim
skim off
skim over
skin
skip
skipper
skirmish
skirt
skulk
sky
skylark
slack
slacken
slacks
slam
slam on
slander
slang
slant
slap
slash
slat
slate
slaughter
slave
slaver
slay,slaying
sled
sleek
sleep in
sleep off
sleep with
sleep,sleeping,sleepy
slew
slice
slice up
slick
slide,slider
slight
slim
slime
sling,slinging
slink
slip
slip away
slip in
slip on
slit
slop
slope
slot
slovenly,slovenliness
slow down
slow up
slow,slowing,slowness
slue
slug
sluice
slum
slumber
slump
slur
slurp
smack
small,smallness
smart
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
smuggle,smuggling
snack
snag
snail
snake
snap
snap at
snap up
snare
snarl
snatch
snatch up
sneak
sneak off
sneak out
sneak up
sneer
snicker
sniff
snigger
snoop
snore,snoring
snort
snow
snowball
snub
snuff out
snuggle
soak,soaking
soap
soar,soaring
sob,sobbing
sober
sober up
social,sociality
socialism,socialistic
socialize
sociological,sociology
sock
sod
soft,softness
soften
soil
solace
solder
soldier,soldiering
sole
solemn,solemnity
solicit
solo
solve,solvent,solving
sonorous,sonority
soothe
sorb,sorption
sorrow
sort out
sort,sorting
sound
sound off
soup
sour
source
souse
sow
sow one's oats
space,spacing,spacious,spatial
spade
spam
span
spang
spar
spare
spark
sparkle,sparkling
spat
spatter
spawn
speak for
speak up
speak,speaking,speech
spear
spearhead
specialize,specialization
specialized,specialised
specific,specificity
specify,specification
specter,spectre
spectrum,spectral
speculate,speculation,speculative
speechlessness,speechless
speed up
speed,speeding,speedy
spell out
spell,spelling
spend,spending
spice
spice up
spike
spike out
spill
spill out
spill over
spin
spin around
spiral
spirit
spirits
spiritual,spirituality
spit out
spit,spitting
spite
splash
splice
splicing
splinter
splinters
split
spoil,spoiling
sponge
sponge off
sponsor
spontaneous,spontaneity
spoon
sport
spot promote
spot,spotting
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
spring
spring up
sprinkle,sprinkling
sprint
sprout
spruce
spur
spurn
sputter,sputtering
spy,spying
squall
square
square away
square up
squash
squat,squatting
squawk
squeak,squeaky
squeal
squeeze out
squeeze,squeezing
squelch
squint
squire
squirm
squirt
stab
stabilize,stabilization
stable
stack
stacks
staff
stag
stage,staging
stagger
stain
stake
stakes
stale
stalk
stall
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
standardize,standard
staple
star
starch
stare
start
start out
start up,startup
startle
starve,starvation,starving
stash
state,statement
station
stations
statistical,statistics
staunch
stave off
stay
stay at
stay in place
stay on
stay put
stay together
stays
steady
steal away
steal,stealing
stealthy,stealth
steam
steamer
steel
steep
steer,steering
stem
step
step down
step forward
step in
step on
step out
step to the fore
step up
steps
stereotype
sterilize
stew
stick in
stick out
stick to
stick together
stick,sticker
stiff,stiffness
stiffen,stiffening
stifle
still,stillness
stimulate,stimulant,stimulation,stimulus
sting
stink
stint
stipulate
stir
stir up
stitch
stock
stocking
stocks
stoicism,stoical
stoke
stomach
stomp
stone
stool
stoop
stoop to
stop dead
stop,stoppage
stopping
stops
store,storage
storm,stormy
stow
straddle
strafe
straggle
straighten
straighten out
straighten up
strain,straining
strand
strange,strangeness
strangle,strangulation
strap
strategy,strategic
stratify,stratification,stratum
straw
stray
streak
stream
strengthen,strengthening
stress
stretch forth
stretch out
stretch,stretching
strew
stride
strike a chord
strike home
strike out
strike up
strike,striking
string
string out
strings
strip
stripe
stripes
strive,striving
stroke
stroll
strop
structure
struggle
strum
strut
stub out
stubborn,stubbornness
stud
study,studying
stuff
stuffing
stumble
stump
stun
stunt
stupid,stupidity
stutter
style,stylistic
sub
subcontract
subdue
subject
subjugate
sublime
submarine
submerge
submit,submission,submissive
subordinate
subpoena
subscribe to
subscribe,subscription
subside
subsidize,subsidy
subsist,subsistence
substantiate
substitute,substitution
subtend
subtitle
subtract
subvert,subversive
succeed,succession,successive,successor
succumb
suck in
suck up
suck,sucking,suction
sudden,suddenness
sue
suffer,suffering
suffice,sufficient
suffocate,suffocation
suffuse
sugar
suggest,suggestion,suggestive
suicide,suicidal
suit
sulfur
sulphur
sum up
summarize,summary
summate,sum
summer
summit
summon
summons
sun
sunder
sup
superficial,superficiality
superimpose
superintend
superior,superiority
supersede
superstition,superstitious
supervise,supervising,supervision,supervisory
supplant
supplement,supplemental,supplementary
supplicate
supply,supplying
support,supporting,supportive
suppose
suppress,suppression
surf,surfing
surface
surfeit
surge
surgery,surgical
surmise
surmount
surpass
surprise
surrender
surround,surroundings
survey
survive,survival
suspect,suspicion
suspend,suspension
sustain
swab
swagger
swallow
swallow up
swamp
swan
swap
swarm
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
swerve
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
symbolize,symbol
symmetric,symmetry
sympathize with
sympathize,sympathy
symphony,symphonic
symptom,symptomatic
sync
synchronize,synchrony
syndicate
synergistic,synergism
synonym,synonymous
syntax,syntactic
synthesize,synthesis,synthesise
syrian,syria
syringe
systematize,systematization
table
taboo
tabulate,tabulation
tack
tack on
tackle
tactic,tactical
tactics
tag
tail
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
talk,talking
talks
tally
tame
tamper
tan,tanning
tangle
tangle with
tango
tank
tantalize
tap
tape
taper
taper off
taping
taps
tar
target
tariff
tarnish
tarry
task
tasmania,tasmanian
taste,tasting
tat
tattoo
taunt
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
technology,technological
tee
teem
teeter
telegraph
telephone
telescope
televise,television
tell apart
tell on
tell,tale,telling
temper
tempt,temptation
tenant
tend,tendency
tender,tenderness
tension,tense
tent,tenting
tenure
term
terminate
terms
terrace
terrify,terror
territory,territorial
terrorize
test,testing
testify,testimony
tether
text,textual
thank
thankfulness,thankful
thanks
thaw,thawing
theater,theatre,theatrical
theme,thematic
theology,theological
theorize,theory
therapeutic,therapy
therapeutics
thermodynamic,thermodynamics
thermometry,thermometric
thick,thickness
thicken
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
thrash
thrash about
thrash out
thread
threads
threaten
thresh
thrifty,thrift
thrill,thriller
thrive
throb,throbbing
throne
throng
throttle
throw
throw away
throw back
throw in
throw in the towel
throw off
throw out
throw up
thrust
thrust out
thud
thumb
thump,thumping
thunder,thunderous
thwart
tibetan,tibet
tick,ticking
ticket
tickle
tide,tidal
tidy
tidy up
tie in
tie up
tie,tying
tighten up
tighten,tightening
tile
till
tilt
timber,timbre
time,timing
timely,timeliness
times
timid,timidity
tin
ting
tingle
tinker
tinkle
tint
tip
tiptoe
tire
tire out
tissue
title
titter
toast
toe
toe the line
toil
tolerate,tolerance,tolerant
toll
tone,tonal,tonic
tongue
tool
tool around
top
topic,topical
topography,topographical
topping
topple
torch
torment
torpedo
torture,torturing
toss
toss away
toss back
tot up
total
tote
totter
touch down
touch off
touch on
touch up
touch,touching
tour
tours
tout
tow
towel
toweling
tower
town,township
toxic,toxicity
toy
toy with
trace,tracing
track down
track,tracking
trade
trade in
trademark
tradition,traditional
traffic
tragic,tragedy
trail,trailing
train,training
tram
tramp
trample,trampling
trance
transact,transaction
transactions
transcend
transcribe,transcription
transfer
transfix
transform,transformation
transgress,transgression
transition,transit
translate,translation
translucent,translucence
transmit,transmission,transmitting
transmute,transmutation
transparent,transparency
transpirate
transplant,transplantation
transport,transportation
transpose
trap
trapping
trash
traumatic,trauma
travel along
travel to
travel,traveling,travelling
traveled,travelled
traveler,traveller
travelog,travelogue
traverse
treachery,treacherous
tread
tread on
treasure
treat,treatment
treble
tree
trek
tremble,trembling
trench
trend
trespass
triangle,triangular
trick out
trick,tricky
trickle
trigger
trim
trim down
trip
trip up
triple
triumph,triumphant
trivial,triviality
trojan,troy
troll
troop
troops
trot
trot out
trouble
trouble oneself
truck,trucking
truculent,truculence
trudge
true
trump
trump up
trumpet
trundle
truss
trust
truthful,truthfulness
try
try for
try on
try out
tube
tubing
tuck
tucker
tug
tumble
tumor,tumour
tumult,tumultuous
tune in
tune,tuning
tunisia,tunisian
tunnel
turbulent,turbulence
turf
turn around
turn away
turn back
turn down
turn in
turn off
turn on
turn out
turn over
turn the tables
turn to
turn up
turn,turning
turtle
tutor
tweak
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
twist
twitch
twitter
typify,type
typography,typographic
ugly,ugliness
ukrainian,ukraine
ultrasonic,ultrasound
umpire
unambiguous,unambiguity
unaware,unawareness
unclasp
uncork
uncover
uncurl
underestimate
undergo
underlie
underline
undermine
underpin
underrate
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
unfasten
unfit
unfold,unfolding
unhappy,unhappiness
unhitch
uniform,uniformity
unify,unification,unit
unique,uniqueness
unite,uniting
universalize,universal
unlace
unlash
unleash
unload,unloading
unlock
unmask
unpack
unravel
unreal,unreality
unscramble
unscrew
unselfconsciousness,unselfconscious
unselfishness,unselfish
unsettle
unsheathe
unsolder
unteach
unthaw
untie
unveil,unveiling
unwillingness,unwilling
unwind
unwire
up
update,updating
upgrade
uphold
upholster
uplift,uplifting
upload
upraise
uproot
upset
urbanize,urban
urge,urgent,urging
use up
use,usage
useless,uselessness
usher
usher in
usurp
utilize,utility,utilization
utopian,utopia
utter,utterance
vacate,vacant
vacation,vacationing
vacuum
vague,vagueness
vain,vanity
validate,validation
validity,valid
values
vanish,vanishing
vanquish
vary,variant,variation
vault
veer
veil
vein
vend,vending
venerate
venezuela,venezuelan
venice,venetian
vent
ventilate
venture
verge
verify,verification
versatility,versatile
verse
vest
vet
veto
vex
vibrate,vibration
vicious,vice
victimize
victory,victorious
vie
view
view as
vigilance,vigilant
vigorous,vigor
vindicate
violate,violation
violence,violent
virgin,virginity
virtue,virtuous
virulence,virulent
visa
vision,visionary
visit,visitation,visiting
visualize,visualization
vitality,vital
vitals
vivid,vividness
vivify
vocalize
voice
void
volatile,volatility
volley
voltaic,volt
volume,voluminous
volunteer
vomit,vomiting
voodoo
vote down
vote in
vote,voting
vouch
vouchsafe
vow
vowel,vocalic
voyage
wad
wade
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
walk about
walk around
walk off
walk on air
walk out of
walk out,walkout
walk,walking
wall
wall up
wallop
wallow
wallpaper
waltz
wan
wander,wandering
wane,waning
wangle
want
war
warble
ward
ware
warehouse,warehousing
warm to
warm up
warm,warming
warn,warning
warp
warrant
wash down
wash out
wash up,washup
wash,washing
waste
watch
watch out
watch over
water down
water ski
water,watering
watercolor
waterproof,waterproofing
waters
wave off
wave,waving
waver
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
wee
weed
weed out
weeds
week,weekly
weekend
weep,weeping
weigh anchor
weigh,weighing
weight
weight down
welch
welcome
weld,welding
well up
well,wellness
wells
welsh
wend
wet,wetness,wetting
whack
whale
wharf
wheedle
wheel,wheeling
wheeze
whet
whiff
while away
whimper
whine
whinny
whip through
whip,whipping
whir,whirring
whirl
whisk
whisk away
whisk by
whisper,whispering
whistle,whistling
white,whiteness
whiten
whiz
wholesale
whoop
whoop it up
whore
wicked,wickedness
widen,widening
widow
wield
wiggle
wild,wilderness,wildness
will,willing
wilt
wily,wile
win back
win,winning,winnings
wince
wind up
wind,windy
wine
wing
wings
wink
winnow
winter,wintry
wipe
wipe off
wipe out
wipe up
wire
wiring
wise up
wisecrack
wish,wishing
wit,witty
witch
withdraw,withdrawal
wither
withhold,withholding
withstand
witness
wits
wobble
wolf
wonder,wondrous
wonderful,wonderfulness
woo
woolgather
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
worm
worry,worriment,worrying
worsen
worship
worst
worth,worthy
worthlessness,worthless
wound
wow
wrack
wrangle
wrap
wrap up
wrapping
wreak
wreathe
wreck,wrecking
wrench
wrestle
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
wrong
yacht
yank
yap
yarn
yawn
year,yearly
yearn,yearning
years
yell,yelling
yellow
yelp,yelping
yen
yield
yield up
zero
zero in
zigzag
zinc
zip
zipper
zodiacal,zodiac
zone
zoom`;
/** A common meaning a line: the heads of the families that share it. */
export const SYNONYMS = `ab,ba
abandon,defect,desert
abandoned,deserted
abasement,abjection,degrade
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
abraham,ibrahim
abrasive,scratch
abreaction,catharsis
abridge,foreshorten,shorten
abroad,overseas
abruptness,curtness
absolute,downright,sheer
absorbed,captive,engrossed,intend,wrapped
absorbing,engrossing,fascinating,gripping
abstain,refrain
abstruseness,obscure
abuse,maltreat
accede,bow,defer,give in
accelerate,quicken,speed,speed up
accelerator,throttle
accenting,emphasize
accentuate,emphasize,stress
accept,adopt
accepted,recognized
access,get at
accessibility,availability
accessory,accouterment
accessory,adjunct,auxiliary
accessory,supplement
acclaim,hail,herald
acclimatize,mood
accommodate,adapt
accommodate,adjust,fit
accommodate,fit,suit
accompanied,attended
accompany,attach to,come with,go with
accompanying,attendant,consequence,result
accomplish,achieve
accomplish,achieve,attain
accomplish,act,carry out,carry through,execute,fulfill
accomplished,completed,realized
accord,accordance
accord,agree
accord,allot
accord,concord,fit in
accost,come up to
account,chronicle,history
accountant,controller
accredited,commissioned,licensed
accretion,accumulate
accrued,accumulated
acculturate,civilization
accumulate,aggregation,collect
accumulate,amass,collect,compile,hoard
accumulate,amass,conglomerate,pile up
accuse,accusing
accustomed,customary,habit
ace,crack,super,topnotch,tops
ace,one
ace,sweep through
acetonemia,ketosis
ache,hurt,smart
ache,pine,yen
acid,blistering
acknowledge,admit
acknowledge,receipt
acknowledgement,recognize
acoustic,acoustical
acquaint,familiar
acquaint,introduce
acquiesce,assent
acquire,get
acquit,deport
acquit,exonerate
acrobatics,athletic,gymnastics
acrobatics,tumbling
act out,enact
act,behave
act,deed
act,perform,playacting
act,sue
activate,activating
activate,actuate,set off,spark,touch off,trigger
activist,militant
activity,fight
ad,advert,advertisement,advertize
adamant,diamond
adapt,conform
add up,amount
add up,summate,tot up
add,adhd
add,linear
addict,junkie
addlebrained,muddleheaded
address,turn to
adept,expert,practiced,proficient,skillful
adept,hotshot,superstar,virtuoso,whiz,wizard
adherent,disciple
adieu,adios,bye,goodbye
adjacent,neighboring
adjoin,butt,butt against
adjunct,assist
adjust,alter,modify
administer,govern,organize
admirer,booster,protagonist,supporter
admonish,warn
ado,bustle,flurry,hustle
adolescence,teen,teenager
adopt,adopted
adopt,espouse
adored,idolized,worshipped
adorn,decorate,grace,ornament
adorned,decorated
adroitness,quickness
adult,grown
adult,grownup
adulthood,mature
advance,beforehand
advance,better,improve
advance,go on,march on,move on,progress
advance,progress
advantage,vantage
advent,come
adventure,chance,gamble,risk,run a risk,take a chance,take chances
adventure,escapade
adventure,jeopardize,stake
adventurer,explorer
adversary,antagonist,oppose
adverse,hardship
advert,give ear
advertize,publicize
advise,counsel
advise,notify,send word
adviser,advisor,consultant
advocate,proponent
advocate,recommend,urge
aegis,auspices
affair,matter
affect,bear on,bear upon,impact
affecting,poignant,touch
affection,fond
affiliate,consort
affiliate,tie
affiliated,attached,connected
affirm,confirm,corroborate,substantiate
affirm,swan,swear
affix,append
afflicted,impaired
afflicted,stricken
affluence,flush,wealth
affluence,tributary
afford,give,yield
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
agency,bureau,officiate
agenda,schedule
aggravate,exacerbate,worsen
aggravate,exasperate
aggravated,provoked
aggregate,mass
aggregate,total
aggregation,assembling,collect
aggression,aggressive
aggressor,attacker
aghast,appalled,dismayed,shocked
agile,nimble
agitate,stir up
agony,suffer
agony,torment
agrarian,farming
agree,concur
agree,correspond
agriculture,farming,husbandry
aid,assist,help
aide,auxiliary
aided,assisted
aides,hades
ailing,peaked,poorly
ailment,complain,ill
aim,intend,intention,purpose
aim,objective
aim,purport,purpose
aim,take aim
ain,own
air,antenna
air,ethereal
aired,airy
airing,disseminate,spread
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
alertness,vigilance
alien,exotic
alien,foreigner
alienated,anomie
alienated,estranged
align,array
align,coalesce
allegiance,commit
allegory,parable
allen,gracie
alleviate,ease,facilitate
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
alternate,alternative,substitute
alternate,replace,surrogate
alternative,opt
altogether,raw
alumnus,grad,graduate
amateur,recreational
amaze,astonish
amaze,astonish,astound
amaze,baffle,bewilder,mystify,puzzle
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
american,us,usa
ammo,ammunition
amorphous,shapeless
amount,number,total
amount,summate
ample,plentiful
amplification,elaborate
amplify,magnify
amuse,entertain
amused,diverted,entertained
amusing,comedy,funny
analog,parallel
analogous,correspond
analytic,analytical
analyze,examine,study
anatomic,anatomical
anatomy,chassis,figure,flesh
ancestor,antecedent
ancestral,heredity
ancestry,lineage,pedigree
anchor,backbone,keystone
anchor,ground
anger,ire
angered,enraged,furious,maddened
anguish,torment,torture
anguished,tormented,tortured
animal,beast,create,fauna
animal,carnal,sensuality
animate,enliven,inspire
annihilate,eradicate,wipe out
annihilate,obliterate
annihilating,devastating,withering
annotate,footnote
annotate,gloss
announce,proclaim
announced,proclaimed
annoy,bother,devil,gravel,irritate,rag,vex
annoyance,irritate
annoyance,vexation
annoyed,irritated,pissed,steamed,stung
annoying,galling,irritating,nettlesome,pestering
annual,year
annual,year,yearbook
answer,reply
answer,solution,solve
answering,respond
antagonistic,counter
antagonize,counteract
anthem,hymn
anthony,antony
antic,clown
antic,fantastic,grotesque
antic,prank
anticipate,counter
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
apothecary,chemist,pharmacist
appall,outrage,scandalize,shock
appalling,dismaying
apparatus,setup
apparel,clothe,dress,garment
apparel,clothes
apparition,phantom,specter
appeal,charm
appear,evidence,manifest,patent,plain
appear,look,seem
appear,seeming
appease,conciliate,gentle,mollify,pacify
applause,clap
appliance,contraption,contrivance,gadget
applicability,pertain
apply,employ,use,utilize
apply,go for
appointment,name
appraise,assess
appraise,assess,evaluate
appreciate,take account
appreciated,apprehended
appreciation,grasp,hold
apprehend,arrest,collar,cop,nab
apprehend,comprehend,get the picture,grasp,savvy
apprehend,dread
apprehend,savvy,understand
apprentice,learner
approach,come
approach,come near,come on,draw near,near
approaching,come,forthcoming,upcoming
appropriate,reserve,set aside
approve,approving,bless
approve,okay,sanction
approximate,come close
approximate,estimate,gauge,judge
approximation,estimate
apr,april
apt,disposed,given,tending
aqua,turquoise
ar,are
ar,argon
arab,arabian
arbitrate,intercede,intermediate,mediate
arc,arch,curve
arch,condescending,patronizing
arch,implike,mischievous,puckish
arched,arching,bowed
archer,bowman
architect,designer
arctic,frigid,icy
ardent,fervent,fire,impassioned
ardor,zeal
arduous,punishing
arena,domain,sphere
argot,jargon,slang,vernacular
argue,arguing,controversy,tilt
argue,reason
arise,originate,spring up
aristocracy,gentry
aristocracy,noble
arizona,az
arm,gird
armistice,truce
armored,armoured
armory,arsenal
arms,munition,weaponry
aroma,fragrant,perfume,scent
aroma,odor,smell
arouse,elicit,evoke,provoke
aroused,stimulated,stirred
arrange,fix up
array,lay out,set out
arresting,sensational,stunning
arrive at,reach
arrive,come
arrive,reach
arrogate,claim,lay claim
arrow,point
arse,ass,backside,behind,buns,buttocks,fanny,posterior,seat
arse,asshole
arsenic,as
articulate,articulated
articulate,enunciate,pronounce
articulate,formulate,phrase,word
articulate,joint
artificial,stilted
artillery,gun,ordnance
artilleryman,gunner
artisan,craftsman
artistry,prowess
arts,humanities
artwork,graphics
ascend,climb,upgrade
ascend,rise
ascendancy,dominate
ascertain,determine,find out
ascertain,ensure,insure,see to it
ascribe,attribute,impute
ashen,blanched,livid
aside,excursus
ask for,invite
asking,request
aspect,facet
aspirant,hopeful,wannabe
aspirin,bayer
assail,assault
assassin,bravo
assay,attempt,essay,seek,try
assemble,gather
assemble,put together
asserting,declare
asset,plus
asshole,bastard,dickhead,motherfucker,prick,sob
assign,delegate
assimilate,ingest
assist,helper
associate,link,relate
assorted,miscellaneous,mixed,sundry
assorted,various
assortment,classify
assortment,potpourri,variety
assume,premise
assume,presume,take for granted
assumed,fiction,fictive,pretended,sham
assure,confidence
assure,ensure,insure
astounding,staggering,stupefying
astral,stellar
astronomical,galactic
astute,shrewd
asylum,sanctuary
asymmetric,imbalance
asynchrony,desynchronizing
athlete,jock
athletic,sport
atomic,nuclear
atone,expiate
atrophy,wasting
attack,onrush,onslaught
attempt,effort,endeavor,try
attempt,set about,undertake
attend to,take to heart
attend,attending
attend,go to
attendant,tender
attending,attention
attest,certify,evidence,manifest
attic,loft
attire,deck out,dress up,trick out
attire,dress,garb
attired,dressed,garbed
attorney,lawyer
attract,attractiveness
attract,draw in,pull in
attribute,dimension
audacity,dauntless,fearless
audacity,temerity
auditor,hearer,listener
aug,august
augur,bode,portend,presage
august,lordly
august,revered
aunt,auntie
aura,halo
aurora,dawn,daybreak,sunrise
aussie,australia
authentic,legitimate
author,writer
authorities,government,regime
authority,potent
authorization,mandate
authorship,write
auto,automobile,car,motorcar
automatic,machinelike,robotic
autonomy,liberate
autonomy,sovereign
autopsy,necropsy,pm
autumn,fall
auxiliary,subsidiary,supplement
avarice,greedy
avatar,embody,incarnation
avenge,retaliate,revenge
avenue,boulevard
average,mean
average,norm
avert,avoid,deflect,head off,stave off
awake,awaken,come alive,wake,wake up
awaken,wake up
award,awarding
award,grant
aware,cognizance
awed,awestruck
awful,dire,dread,dreaded,dreadful,fearful,frighten,horrendous,horrific
awry,cockeyed
ax,axe
axiom,maxim
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
backfire,backlash
backlash,rebound,repercussion
backpack,haversack,knapsack
backside,rear
backstage,offstage,wing
badger,bug,pester,tease
baffled,bewildered,confused
baffling,knotty,problem
baggage,luggage
bait,cod,tantalize,taunt,tease
baked,parched,scorched,sunbaked
balancing,reconcile
bale,basel
ballad,lay
ballot,vote
ballyhoo,hype
balm,salve
balustrade,banister
bam,bang,blast,clap
ban,censor
ban,prohibition
band together,confederate
band,circle
bang,bash,smash
bang,slam
banging,walloping,whopping
banish,ostracize
banned,prohibited
banquet,feast
banter,chaff,jolly,josh,kid
bar,barricade,block,blockade
bar,ginmill,saloon
barb,dig,jibe,shaft
barbarian,barbaric
barbarian,goth
barbarian,savage
barbed,biting
bare,naked,nude
bare,scanty
barkeep,bartender
barker,doggy
baronial,imposing,noble,stately
barrack,pep up
barrage,bombardment
barren,bleak,desolate
barren,wasteland
barrier,roadblock
basement,cellar
bash,bop,sock
bash,brawl,do
basic,staple
basics,bedrock,fundamentals
basis,cornerstone,groundwork
bask,enjoy,relish,savor
basketball,hoops
bastard,bogus,fake,phony
bathe,wash up
bather,swimmer
bathtub,tub
bats,buggy,crackers,daft,fruity,loco,nuts,wacky
batsman,batter,hitter,slugger
batter,buffet,knock about
battle,combat
battle,conflict,engagement,fight
battlefield,battleground
battlefront,front
bawdyhouse,brothel
bawl,bellow
be after,plan
be born,bear,give birth
be due,flow from
be intimate,eff,fuck,hump,jazz,make love,screw,sleep with
be quiet,shut up
be,beryllium
beak,peck
bear down,press down on
bear on,come to,concern,pertain,refer,relate,touch on
bear witness,evidence
bear witness,take the stand,testify
beard,whiskers
bearded,bewhiskered,whiskered
bearer,carrier,toter
bearing,comportment,mien
beast,brute
beast,brute,wildcat
beat,beat out,crush,vanquish
beat,heartbeat,pulse
beat,rhythm
beau,boyfriend
beau,dandy,dude,gallant,sheik
beckon,wave
become,get
bedamn,damn,imprecate
beef up,fortify,strengthen
beef,bitch
beefy,burly,husky
befog,cloud,fog,obscure
befuddle,confound,confuse,fox
beg,begging
beg,implore
beg,solicit
beget,father,sire
begin,commence,kickoff,offset,outset,showtime,start
begin,commence,set out,start,start out
beginner,founder
beginner,initiate,novice
beguile,bewitch,captivate,capture,charm,enter,trance
beguiling,tempting
behavior,conduct
behavior,conduct,demeanor
behavioral,behavioural
behold,lay eyes on
being,exist
being,organism
belch,belching
belie,contradict
believe,conceive,think
believe,feel,impression,notion
believer,worshipper
bellow,holler
belong,hold,property
beloved,darling,dear
beloved,dear,dearest,honey
belowground,underground
belt,belt out
bemoan,bewail,lament
bend,bending
bend,crook,turn
bended,bent
benefit,do good
benefit,profit
benefit,welfare
benevolent,kindly
benny,sesame
bequest,legacy
berate,chide,lecture,rebuke,scold
bereavement,mourn
berg,iceberg
berth,moor
berth,post
beset,chevy,chivy,harass,harry,hassle,plague
besiege,hem in
besmirch,calumniate,slander
bespeak,indicate,signal
best,scoop,trump
bestow,confer
bet on,gage,game,stake
bet,stakes,wager
bet,wager
better,improve
bewilder,puzzle
bias,diagonal
bias,predetermine
bias,prejudice
biased,coloured
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
birthplace,cradle,provenance
biscuit,cookie
bitch,cunt
bite off,snap at
bite,morsel
bitter,rancor,resent
bivouac,camp
bizarre,eccentric,freaky
blab,peach
black,blacken
blackmail,press
blah,bombast,rant
blame,blamed,blasted,blessed,damned,darned,goddam,goddamned,infernal
blame,fault
blame,rap
blanch,pale
blanket,broad,encompassing
blanket,cover
blare,blaring,clamor,din
blare,blast
blaspheme,curse,cuss,swear
blasphemy,desecrate,sacrilege
blast,smash
blatant,clamor,vociferous
blaze,blaze away
blaze,blazing
blazing,blinding,glaring
bleached,faded
bleed,hemorrhage
blemish,mar
blending,shade
blight,plague
blink,blooming,crashing,flame,fuck
blithe,lighthearted
blizzard,rash
block,blockade,embarrass,hinder,obstruct
blocked,plugged
bloke,chap,cuss,fella,fellow,lad
blond,blonde
bloodstained,gory
bloom,blooming
bloom,blossom,flower
blossom,unfold
blot out,obliterate
blow out,romp,runaway
blow up,detonate,explode
blue,bluish
blunder,boner
blunder,boob,goof
blunt,candid,forthright,frank,outspoken
blur,blurred,fuzzy
blur,obscure
blurt,ejaculate
blush,crimson,flush,redden
blush,flush
bluster,boast,brag,gas,tout
bluster,bravado
bm,feces
board,plank
board,room
boast,boasting
boast,sport
boastful,bragging
boater,panama
bodied,corporal,corporate,embodied,incarnate
bodily,corporal,somatic
body,personify
bodyguard,escort
bog,bog down
bohemian,gypsy,roma
boiler,kettle
boisterous,unruly
bold,dare
bolshevik,marxist
bolt out,run off,run out
bombay,mumbai
bondage,slavery
bones,castanets
bonus,fillip
bonus,incentive
bony,scrawny,skinny
boob,booby,dummy
boob,breast,tit,titty
book,brochure,folder,pamphlet
boom,din
boom,roar,thunder
booming,flourishing,prosperity,roar,thriving
booming,stentorian
boost,encourage
boost,hike
booster,promoter
boot,reboot
booty,loot,plunder
booze,drink
booze,liquor,spirits
border,borderline
border,bound
border,surround
borderline,margin
bore,drill
bore,eager
boring,drill
boring,irksome,tedious,tiresome,wearisome
boss,brag
boss,emboss
boss,foreman
botany,floral,vegetation
bother,hassle,trouble
bother,trouble oneself
bottleneck,constriction
bottom,underside
boulder,bowlder
bounce,leap,leaping
bounce,rebound,ricochet
bound,bounds
bound,confine,limit,restrict,throttle
bound,jump,leap,spring
boundless,unbounded
bouquet,corsage
bow down,prostrate
bowel,gut,intestine
box,pack
box,package
boxers,drawers,shorts
brace,poise
brace,steady
brag,bragging
brain,brilliant
branched,forked
branching,fork,ramification
brand,make
brant,brent
brash,cheeky
brave,courage
brave,endure,weather
bravery,courage
brawl,wrangle
brazen,insolent
breach,gap
breach,transgress,violate
breadth,width
break away,chip
break down,dislocation
break loose,escape,get away
break off,cut short
break one's back,slave
break out,erupt
break through,come through
break up,disperse,dissipate,scatter
break up,part
break up,separate
breaker,breakers,surf
breakthrough,discover,find
breast,summit
breathe in,inhale
breathe,take a breath
breed,engender,spawn
bribe,graft
bribe,payoff
brilliant,glare
brilliant,grandeur,splendor
brilliant,luster,splendor
brilliant,superb
brim over,overflow,run over
bring back,take back
bring down,let down,lower,take down
bring down,overthrow,subvert
bring forth,generate
bring forward,call up
bring on,induce
bring out,reveal
bring up,conjure up,invoke
bring up,parent,rear
bringing,deliver
brink,verge
brisk,rattle,spanking
brisk,refreshing
britain,uk
british,brits
brittle,toffee
broad,wide
broadcast,transmit
broadside,circle,flyer
brocaded,raised
broke,bust
bronc,bronco
bronze,tan
bronzed,suntanned,tanned
brood,dwell
brooding,contemplate,meditate,pensive,reflect
brook,creek
brotherhood,fraternity
brow,eyebrow
brow,forehead
browbeat,bully,hector,push around
brown,brownish
brownie,elf,imp,pixie
browse,browsing
browse,graze,pasture
bruise,contusion
bruit,rumor
brush aside,discount,dismiss,disregard,ignore,push aside
brush up,refresh
brush,thicket
brutality,cruel,fell,savage,vicious
bs,sb
bubble over,spill over
bubbling,bubbly
bubbly,champagne
buck up,take heart
bucket,pail
buckle,warp
buddy,crony,pal,sidekick
budge,stir
buff,devotee,fan,lover
buffoon,clown
bug out,pop
build on,rest on
build up,work up
build,construct
build,physique
building,edifice
built,reinforced
bulge,bump,hump,protuberance
bulging,convexity
bulk,major
bullet,slug
bullock,steer
bullshit,crap,shit
bully,crack,dandy,smash,swell
bully,roughneck,rowdy,ruffian
bullying,intimidate
bum,cheesy,crummy,punk
bum,crumb,git,puke,skunk
bum,loaf,lounge about
bum,tramp
bump into,knock against
bump off,murder,off,slay
bump,encounter,find
bump,knock
bunch,clump,cluster
bunch,cluster
bunch,gang
bundle,package,packet
bundle,sheaf
bungalow,cottage
buoyant,perky
burden,encumbrance
burden,load,loading
burden,saddle
burden,weight,weight down
bureau,dresser
burger,hamburger
burma,myanmar
burn up,flame up,flare
burn,burn down
burn,tan
burrow,tunnel
burst out,pop out
burst,explode
burst,salvo,volley
bury,entomb,inter,lay to rest
bush,scrub
bush,shrub
bushwhacker,hillbilly
bushy,shaggy
buster,dude
bustle,bustle about,hustle
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
cabbage,pilfer,purloin,swipe
cable,telegraph,wire
cache,hoard,stash
cad,hound
cadaver,corpse
cadaverous,emaciated,gaunt,haggard,pinched
cadence,meter
cafe,coffeehouse
cagey,clever
calamity,catastrophe,disaster,tragic
calculate,compute
calculate,compute,computing
calculate,compute,figuring,reckon
calculated,deliberate
calcutta,kolkata
caliber,qualify
calif,caliph
call back,call up,recall,recollect,remember
call for,demand,necessitate,need,require
call for,request
call off,cancel
call out,cry,cry out,exclaim,outcry
call up,phone,telephone
call,name
calling,career,vocation
calm down,cool off
calm,composure,equanimity
calm,quiet,still
calm,serene
calumniate,defamation
camouflage,disguise
camp,camp out,encamp,tent
camp,tent
campaign,crusade
campaigning,candidacy
can,tin
canal,duct
cancel,natural
candidate,nominee
cannabis,hemp
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
caption,subtitle
captive,imprisoned,jailed
captive,incarcerate
captive,prisoner
capture,seize
caput,head
cardinal,center,fundamental,key,primal
care,caution
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
carry out,implement,put through
carry,transport
cart,drag,hale,haul
carved,carven
carver,woodcarver
cascade,cascade down
case,encase
case,instance
casebook,textbook
casket,coffin
cast aside,discard,dispose,put away,throw away,throw out,toss away
cast down,depress,dismay
cast off,shake off,shed,throw off
casting,mold
castle,palace
casual,nonchalant
cat,puke,retch,sick,throw up,vomit
catapult,sling
catastrophe,disaster
catastrophic,ruin
catch a glimpse,get a look
catch a wink,nap
catch fire,ignite
catch on,get it,get onto,twig
catch one's breath,take a breather
catch up with,overtake
catch,trick
catching,contagious
categorize,class
cater,ply
cattle,cows,oxen
caucasian,white
cause,induce,stimulate
caution,caveat
caution,timid
cavalryman,trooper
cave in,collapse,fall in
cavity,pit
cavort,frolic,romp,run around,skylark,sport
cc,milliliter,ml
cease,discontinue,lay off,quit,stop
cease,end,terminate
ceaseless,perpetual
celebrate,fete
celebrated,famed,famous,illustrious,noted,renowned
celebrated,storied
celebrity,famous
celerity,rapid
celestial,heavenly
celtic,gaelic
cemetery,graveyard
centenary,centennial
center,center on,concentrate on,focus on,revolve about,revolve around
center,centre,concentrate,focus,pore,rivet
center,focus
center,halfway,middle,midway
center,middle
centimeter,cm
cereal,grain
certify,credential,credentials
certify,document
certify,license
chafe,gall
chagrin,humiliate,mortification
chained,enchained
chains,irons
chair,chairman
chair,moderate
challenge,dispute
challenger,competitor,contender,rival
champ,champion
champion,prizewinning
chance,opportunity
chancellor,premier
chandelier,pendant
change over,shift
channel,transmit
chant,intone
chant,intone,tone
char,coal
characteristic,feature
characterization,delineation,depict
chartered,leased
chase,dog,go after,tail,track,trail
chase,follow,pursue
chased,pursued
chat,chatter,gossip,jaw
cheap,inexpensive
cheat,chess
cheat,foul
cheat,jockey,shaft
check,check into,check out,look into
check,cheque
checkup,medical
cheer,comforting,satisfying
cheer,embolden
cheer,shout
cheery,gay,sunny
chennai,madras
cherish,treasure
cherished,precious,treasured,wanted
cherry,crimson,red,reddish,ruby,scarlet
chevron,stripes
chew over,meditate,mull,muse,ponder,reflect,think over
chi,ki,qi
chief,main,master,primary,principal
child,kid,minor,youngster
childish,infantile
chilean,chili,chill,chilli
chill,cool
chill,quiver,thrill
chill,scare
chime,gong
chin,chin up
chip,fleck,scrap
chip,nick
chipper,jaunty
chips,fries
chlorine,cl
chocolate,cocoa
choice,pick
choice,prize,qualify,select
choice,select
choir,chorus
choke off,clog
choke,strangle
choose,pick out,select
chopped,shredded,sliced
chore,job,task
chortle,chuckle,laugh softly
chow,chuck,eats,grub
chow,zhou
christ,jesus,savior
christmas,noel
christmas,xmas
chromium,cr
chubby,plumpness
chump,fool,mug,sucker
chunk,clod,lump
chunk,lump
chunky,squat
churchman,cleric,divine
churning,roiling,turbulent
chute,parachute
cigarette,fag
cinch,picnic
cinematic,film
cinematography,film
cipher,codify,encipher,encrypt
circle,round
circuit,tour
circulate,diffuse,disseminate
circulate,go around
circumscribe,limit
circumstances,luck
cite,mention,refer
cite,quote
city,metropolitan
clad,clothed
clairvoyance,esp
clamber,scramble,shin,skin
clammy,dank
clan,kin
clandestine,undercover
clang,clangoring,clash,crash
clannishness,exclusiveness
clarify,clear up,elucidate
clash,friction
class,classify,sort,sort out
class,grade
classic,classical
classmate,schoolmate
classroom,schoolroom
classy,posh
clean up,square away,tidy,tidy up
clean,cleanse
clear up,finish up,get through,polish off
clear,elucidate
clear,open
cleave,split
clergyman,reverend
cleverness,ingenuity
cliche,commonplace
climax,culminate
climb on,jump on,mount up
climb,climb up
climb,mount
cling,cohere
clip,time
clique,ingroup
cloak,mask
cloak,robe
clock,time
clod,goon,lummox
clogged,clotted
close off,shut off
close,last
close,shut
close,shut down
closed,shut
closet,cupboard
clot,coagulate
cloth,fabric,textile
clothed,draped,wrapped
clothing,wear,wearable
cloudburst,downpour,torrent
clouded,overcast
cloudy,nebulous
clown,prank
club,guild,lodge
clue,cue
clue,hint
clumsy,inept
clumsy,ungainly
clutch,clutches,grip,hold
clutch,seize
clutter,jumble,muddle,welter
cluttered,littered
co,cobalt
coach,manager
coalesce,fuse,merge,mix
coarse,vulgar
coast,seacoast
coax,wheedle
cock,dick
cod,collect
cod,dupe,gull,slang
cod,pod
coerce,force,hale,press
coffee,java
cognition,knowledge
cohere,cohesiveness
coil,gyrate,spiral
coil,helix
coincide,concur
collaborate,cooperate,get together,join forces
collage,montage
collateral,confirming
collect,gather,pull together
collected,gathered
collide with,hit,impinge on
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
come about,go on,happen,occur,take place
come across,come upon,happen upon
come along,progress
come away,come off
come back,retort
come by,come into
come by,drop by,drop in
come down,descend,go down
come forward,come to the fore,step forward,step to the fore
come home,dawn,get across,sink in
come in,enter,get in,get into,go in,go into,move into
come into being,come to life
come off,go over
come on,come out,show up,turn up
come,come up
come,cum,semen
comedian,comedy
comfort,console,solace,soothe
comfort,ease
comforting,consoling
commandant,commander
commandeer,hijack,pirate
commanding,overlooking
commemorate,memorial
comment,point out
comment,remark
commentator,observer
commercial,commercialism
commie,communist
commiserate,pity
commission,committee
commit,dedicate,devote
commit,perpetrate
common,commons,park
commonwealth,country,nation
commotion,din,rumpus
communique,dispatch
communist,communistic
comp,comprehensive
compact,wad
companion,company,keep company
companion,comrade,familiar,fellow
compass,range,reach,scope
compassionate,feel for,pity,sympathize with
compel,obligate,oblige
compel,obsess
compensate,counterbalance
compete,vie
compile,digest
complain,plain
complementary,completing
complete,finish
complex,composite
complicate,refine
compliment,congratulate
comply,conformity
compose,element,ingredient
compose,part,portion
compound,deepen,intensify
compress,constrict
comprise,contain
compromising,conciliatory
compulsory,mandate
compunction,remorse
con,defraud,scam,swindle
con,memorize
conceal,hide
concealed,hidden
concede,confess
concede,yielding
conceit,vain
conceive of,envisage,imagine
conceive,construct
concern,interest
concerted,cooperate
conclude,reason
concluded,ended,over,terminated
concluding,final
conclusion,decide
concur,cooccurring,simultaneous
condemn,condemning
condemn,decry,excoriate
condemn,disapprobation
condense,distill
condition,discipline
condition,specify,stipulate
conducive,contribute,contributing
conduction,conductivity
confederacy,confederate,federation
confederacy,dixie
confer with,consult
confidant,intimate
configuration,constellation
configuration,contour,shape
confining,constraining,limiting,restricting
confirm,verify
confiscate,forfeit
conflict,infringe
conflict,struggle
confluent,merge
confrere,fellow
confront,face
confront,face,face up
confuse,disarray
confused,disjointed,disordered,garbled
confusing,perplexing,puzzling
congratulate,felicitate
congratulations,kudos,praise
congregation,faithful,fold
congressman,represent
conjecture,hypothesize,speculate,suppose,theorize
conjecture,speculate
connecticut,ct
connote,imply
conquer,conquest
conquer,stamp down,subdue,suppress
conscript,muster
consent,go for
consequence,effectuate,result,upshot
conserve,keep up,maintain,preserve
conserve,preserves
consider,regard,view
consist,dwell,lie in
consistence,consistency
console,solace
consolidated,fused
consortium,syndicate
constant,unvarying
constantinople,istanbul
constitute,element
constitute,make up
constituted,established
constitution,establish
constrain,enforce,impose
constrain,restrain
construe,interpret
consult,interview
consume,down
consume,ingest
consume,intake,uptake
consume,ware
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
content,message
contestant,dissenter,dissident,protester
contiguous,immediate
continue,go along,go on
contraband,smuggled
contrary,opposite,reverse
contrast,counterpoint
contribute,lend
contrive,design
contrive,devise,forge,formulate,invent
control,curb,hold in
convention,normal,rule
converse,discourse
converse,reversed
convert,transition
convict,inmate
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
corporeal,physical
corpulence,overweight
correct,redress,right
correct,right
correlate,correlated
correspond,match,tally
correspond,newspaperman
corrupt,deprave,pervert
cosmetic,decorate,ornamental
cosmos,universe,world
cost,price
costa,rib
cosy,cozy
cot,crib
couch,lounge,sofa
cougar,puma
counsel,guide
counsellor,counselor
count on,estimate,figure,forecast,reckon
countenance,visage
counterfeit,fake,forge
countless,multitude,myriad,unnumbered
coup,take over
couple,mates
couple,pair,twin
coupled,joined,linked
courier,messenger
course,flow
court,romantic,woo
court,tribunal
cover,covert
cowboy,cowhand,cowpuncher,puncher
cower,huddle
cps,hz
crack,gap
crackle,crunch
crackpot,crank
craft,trade
crafter,craftsman
crafty,cunning,dodge,sly,wily
craggy,mountainous
cramp,hamper
cramp,spasm
crank,cranky
crank,zigzag
crap,defecate,shit
crap,lousy,rotten,shitty,stinking
crap,poop,shit,shite
crave,hunger,lust,thirst
craved,desired
crawl,creep
crazed,deranged
crazy,cult,fad,furor
crazy,mad,unbalanced
crazy,madden
crazy,weirdo
creak,screech,squeak
cream,lick
crease,crisp,wrinkle
crease,fold
crease,wrinkle
creativeness,creativity
credo,creed
creep up,sneak up
creep,mouse,sneak
creep,weirdo
crest,summit
crime,crook,felon,outlaw
cringe,flinch,funk,quail,recoil,shrink,wince
cringe,grovel
crippled,game,halt,lame
crippling,disabling
crisp,sharp
crisp,toast
criterion,standardize
criterion,standardize,touchstone
criticize,critique
critique,review
croak,die,drop dead,expire,pass away,perish
crocked,pissed,smashed,soaked
crop up,pop up
crop,harvest
cross off,strike out
cross,cut across,cut through,get over,traverse
cross,fussy,grumpy
cross,transverse
crossroads,hamlet
crotchety,ornery
crouch,hunker down,squat
crouch,stoop
crow,gloat
crowd,herd
crucify,dun,rag
crude,earthy
crude,petroleum
cruise,sail
crumble,crumple
crusader,reformer
crush,mash,squash,squeeze
crush,oppress
crushed,humbled,humiliated
cry,glaring
cry,holler,scream,shout,shout out,squall,yell
cry,insistent
cry,outcry,shout,yell
cry,tears,weep
cry,weep
cry,yell
cryptic,mysterious
crystallize,illuminate,shed light on,sort out
cub,lad,sonny
cub,rookie
cube,dice
cuddle,draw close,nestle,nuzzle,snuggle
cue,remind
cuff,handcuff
culprit,perpetrator
cultural,ethnic
cultured,polite
cunning,cute
cunt,pussy,snatch,twat
curate,minister,parson,pastor,rector
cure,remedy,therapeutic
cured,healed,recovered
curious,funny,peculiar,queer,rum,singular
curious,wonder
curl,curl up
curl,kink
curl,scroll,whorl
curled,curling
curriculum,syllabus
curse,expletive,oath,swear
cursory,perfunctory
curtail,restrict
curtain,drape,drapery
curve,sheer,slew,slue,swerve,trend,veer
curve,wind
curved,curving
cuss,gadfly
custodian,keeper
custody,detain
customary,tradition
cut off,disrupt,interrupt
cut up,mutilate
cut,cut back,cut down,reduce,trim down
cutoff,shortcut
dab,pat
dabbled,splattered
dad,daddy,pa,papa,pop
dais,podium,pulpit,rostrum
dam,dike,dyke
damage,harm,impair
damaging,detrimental,prejudicial
dame,doll
dame,madam
damn,darn,shucks
damn,goddamn
damned,unredeemed
damp,moist
damp,mute
dampen,moisten
dampen,stifle
danger,risk
danger,unsafe
dapper,dashing,jaunty,spruce
dappled,mottled
dare,make bold
daredevil,lunatic,swashbuckler
dark,shadow
darling,favorite
darn,mend
dart,dash,scoot,scud
dart,fleet,flit,flutter
dash,flair
dash,smash
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
deal,plow
deal,transact
dealer,trader
deathlike,deathly
debacle,fiasco
debate,deliberate,moot
debilitate,feebleness,infirmity
debris,dust,junk,rubble
debut,entry,introduce,unveil
dec,december
deceased,decedent,departed
deceased,departed,gone
deceive,delude
deceive,misrepresent
decelerate,retard,slow
decelerate,slow,slow down
decent,fit
decide,determining
decide,make up one's mind
decimeter,dm
deck,grace
declaim,recite
declared,stated
decline,diminish
decline,pass up,reject,turn down
decline,refuse
decline,worsen
decomposition,disintegrate
decorate,ornament
decrease,diminish,lessen
decrease,lessen
decrease,lessening
decreased,reduced
decree,fiat
deduce,derive,infer
deduct,subtract
deem,take for,view as
deepen,intensify
defamation,slander
defeat,frustrate
defeat,licking
defeat,overcome
defeat,vote down
defeated,disappointed,frustrated
defeated,discomfited
defect,desert
defect,shortcoming
defective,fault
defendant,suspect
defender,guardian,protector
defer,postpone,put off,set back,shelve,table
deficiency,inadequacy
deficiency,lack
deficiency,lacking,wanting
deficit,shortage
define,delimit
defining,shape
deflect,turn away
deflect,warp
deformation,distort
deformed,distorted,malformed
defy,withstand
degenerate,degraded
degenerate,deteriorate
degenerate,pervert
degree,level
degree,stage
dehydrated,dried
deity,divinity,god,immortality
delay,hold up
delay,wait
delegate,relegate
delete,omit
deliberate,weigh
delicacy,goody,treat
delicious,delightful
delight,please
delight,revel
delirium,frenzy,hysterical,infuriate
deliverance,rescue
deluxe,opulent,sumptuous
delve,dig
demise,dying
demo,demonstrate,present,show
democratize,republic
demolish,destroy
demolished,dismantled
demon,devil,fiend
demonic,fiendish,infernal,satanic,unholy
demonstrate,present
demonstrate,prove
demote,relegate
demur,except
den,hide out,hideaway
den,lair
denim,jean
denim,jeans
depart,deviate
depart,deviate,vary
depart,go away
depart,going,leaving
depend on,depend upon,hinge on
dependence,dependency
depict,describe
depict,picture
depict,portray
depicted,pictured,portrayed
deplete,eat up,exhaust,run through,use up,wipe out
deportee,exile
deposit,lodge,stick,wedge
deposit,sediment
deposit,situate
depot,storehouse
depot,terminal
deprecating,deprecatory
deprive,divest,strip
deprive,want
deprived,disadvantaged
deride,gibelike,mocking,taunting
derive,differential
derive,gain
des,diethylstilbestrol
descend,descendent
descend,extract
describe,report
desert,forsake
deserve,merit
deserving,worth
desire,want
desolation,devastate
despairing,desperate
despatch,dispatch
despise,disdain,scorn
despised,hated
despoil,loot,ransack,rifle
despoiler,raider,spoiler
dessert,sweet
destine,doom,fate
destiny,fate
destroy,ruin
destroyed,ruined
detach,disengage
detached,isolated,separated
detailed,elaborate
detect,discover,notice,observe
detect,sense
detect,spot
detector,sensor
deter,discourage
deter,dissuade
determine,find
detest,hate
develop,evolve
developing,underdeveloped
deviate,divert
devil,lucifer,satan
devil,mischief,shenanigan
devout,heartfelt
dexterous,dextrous
diagnostic,symptom
diagnostician,pathologist
diagram,plot
dialect,idiom
dialog,dialogue
diam,diameter
diaper,napkin
diary,journal
dice,die
dictate,prescribe
dictatorship,tyranny
dictum,pronounce
die away,let up
differentiate,distinguish
differentiate,mark
difficult,hard
diffuse,fan out,spread out
diffuse,permeate,pervade
dig into,probe
dig up,excavate
dig,excavate
dignitary,vip
digs,lodgings
dike,dyke
dilute,diluted
dim,faint
diminished,lessened,weakened
diminutive,midget,petite,tiny
ding,dong
ding,nick
dingy,grime
dip,dunk
dipped,swaybacked
direct,directing,guiding
direct,target
directional,directivity
director,manager
dirge,lament
dirt,filthy,grime,soil
dirt,grime,soil
dirt,soil
dirt,soiled,unclean
dis,pluto
disable,handicap,invalid
disable,incapacitate
disabled,handicap
disabled,handicapped
disagree,discrepancy
disagree,take issue
disallow,forbid,prohibit,proscribe,veto
disappear,vanish
disappoint,letdown
disassemble,dismantle,take apart
disassembly,dismantle
disbelief,skeptical
disburse,pay out
disc,platter,record
discern,distinguish,make out,pick out,recognize,tell apart
discharged,dismissed,fired
disclose,divulge,expose,give away,let on,let out,reveal
disclose,reveal
disconcerting,upsetting
disconnect,gulf
disconnected,fragmented,split
disconnected,staccato
discontent,discontented
discord,dissent
discord,strife
discorporate,disembodied
discouraged,disheartened
discourse,discuss,talk about
discover,find
discover,find out,get word,learn
discovered,observed
discredit,disrepute
discrepancy,variance,vary
discriminate,single out
discuss,talk over
disdain,scorn,spurn
diseased,pathologic
disentangle,extricate
disentangle,straighten out
disgrace,dishonor,shame
disgrace,shame
disgraceful,inglorious,shameful
disgraceful,scandalous,shocking
disguised,masked
disgust,revolt
disgust,sicken
disgusting,foul,loathsome
dish,dish up,serve up
disheveled,frowzled,tousled
disk,harrow
dismantle,pull down,tear down
disorder,perturb,trouble
disordered,upset
disorderly,jumbled
dispatch,ship
dispel,drive away,drive off,drive out,run off
dispense with,spare
dispense,distribute,dole out,lot
disperse,sprinkle
dispersed,spread
displacement,shift
display,exhibit
display,exhibit,show
display,show
dispose,temperament
dispossessed,homeless
dispossession,evict
dispute,quarrel
disqualify,unfit
disregard,ignore,snub
disregard,neglect
disrobe,undress
disrupt,interrupt
disrupt,riotous,troubled,tumult,turbulent
dissemble,feign,pretend,sham
dissenting,dissident
dissipate,scatter
dissolve,fade out
distance,outdistance
distill,purify
distinguish,eminence
distinguished,imposing
distort,falsify,warp
distorted,twisted
distress,suffer
distressing,disturbing,troubling,worry
distribute,spread
district,territory
district,zone
distrust,mistrust,suspect
disturb,perturb,upset
disturb,raise up,stir up
disturb,trouble,upset
disturbed,upset,worried
dive,honkytonk
dive,plunge
divers,diverse
diverse,variety
divert,recreate
divertimento,serenade
divide,fraction
divide,split
divide,watershed
divine,godly
dizzy,giddiness
do away with,eliminate,get rid of
do by,handle,treat
do in,knock off,liquidate
do one's best,go all out
do work,work
do,make
doc,doctor,md,physician
document,papers
dodger,fox
doggerel,jingle
dogma,tenet
dome,noodle
dominate,predominate,prevail,reign
don,put on
done,through
donor,giver
donut,doughnut
doomed,lost
door,doorway
doorhandle,doorknob
doorman,porter
dope,gage,sens
dorm,dormitory
dose,drug
dot,stud
dotted,flecked,speckled
double over,double up
double,doubled,twofold
double,dual
double,twofold
doubt,uncertainty
doubtful,dubious
doubting,skeptical
dough,kale,lettuce,loot
doughnut,ring
doze,drowse
dozen,twelve,xii
dozens,heaps,loads,lots,piles,scores,stacks,tons,wads
drab,dreary
drab,somber
draft,draughty
drag one's feet,procrastinate,stall
drain,run out
draining,exhausting
dramatic,spectacular,strike
dramatist,playwright
dramatize,embellish,pad
dramatize,play
draught,gulp,swig
draw back,move back,pull away,pull back,recede,retreat,withdraw
draw out,prolong
draw rein,rein
draw up,straighten up
drawers,pants
dread,fear
dream up,hatch,think up
dreamlike,surreal
dribble,trickle
drift,err,stray
drift,float
drift,impetus
drift,roam,rove,stray,wander
drip,dripping
drip,trickle
drive,thrust
drone,monotone
drool,slaver
droop,sag
drop behind,get behind,hang back,trail
drop off,fall asleep
drop out,throw in,throw in the towel
droppings,dung
dross,impurity
drove,swarm
drown,submerge
drugstore,pharmacy
drum out,oust
drunk,drunkard
drunk,intoxicated
drunk,intoxicated,ripped
dry,dry out
dub,nickname
duet,duo
duet,duo,pair,twain
dullard,stupid
dumbass,lunkhead
dun,fawn
dungeon,keep
duplicate,duplication
duplicate,matching,twin
dusk,nightfall,twilight
dusk,swart,swarthy
dusk,twilight
dusty,stale
duty,oblige,responsibility
dwarf,midget
dwell,inhabit,live,populate
dweller,inhabitant
earlier,earliest
earn,garner
earn,pay,remuneration,salary,wage
earn,profit,profits
earn,realize
earnest,serious,sincere
earphone,headphone
earth,globe
earth,ground
earthquake,quake
ease up,give way,move over
eased,relieved
east,eastward
east,orient
eat,feed
ebullient,exuberant
ec,eu
eccentric,flake,geek
echo,resound,reverberate,ring
echo,reverberate
eclipse,occult
eclipse,overshadow
economic,economical
economize,husband
ecstasy,rapture
eddy,purl,swirl
eden,heavenly,nirvana,paradise
edge,inch
edgy,jumpy,restive
edify,enlighten
edo,tokyo
educate,instruct
educate,train
efface,obliterate
effective,efficiency
effective,potent
effluent,wastewater
egg on,prod
eight,viii
einstein,genius,mastermind
eisenhower,ike
el,elevated
elaborate,expound
elapse,go by,slip away
elate,lift up,uplift
elder,older
elect,elected
elect,elite
elector,voter
electrifying,thrilling
elementary,unproblematic
elevate,height,meridian,peak,summit
elevate,lift,raise
elevate,raising
eleven,xi
elk,moose
elliptical,oval
eloquent,fluent
elude,evade
elvis,superman
emanate,emit
emancipate,liberate
emancipated,liberated
embarrassed,humiliated
embed,imbed,implant
emblem,symbolic
embody,personify
embrace,encompass
embrace,hug
embroil,sweep up,tangle
eminence,lofty,towering
emit,give out
emotionalism,emotionality
emphasize,vehemence
emphasized,emphatic
employ,hire
employed,utilized
empower,endow,gift,invest
enact,ordain
enchant,enthrall
enclose,envelop
enclose,hold in
encode,encrypt
encompassing,surrounding
encounter,meet,run across
encounter,skirmish
encourage,further,promote
encouraging,support
encroach upon,invade,obtrude upon
encroach,infringe
encroach,intrusion,invade
end up,finish up,wind up
end,terminate
endanger,imperil,jeopardize,menace,perilous,threaten
endanger,perilous,queer
endeavor,enterprise
endeavor,strive
endow,gift,talent
endure,last,survive
enervating,weaken
enforce,implement
enforced,implemented
engage,pursue
engineer,mastermind
engrave,grave,inscribe
engraved,etched
engross,engulf,immerse,steep
enhance,heighten
enigmatic,mystify
enigmatic,puzzling
enigmatic,riddle
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
entail,implicate
entail,mean
entanglement,web
enter,entranceway
enter,incoming
enthrone,vest
enthusiast,partisan
entice,lure,tempt
entire,full,total
entire,stallion
entirety,totality
entitle,title
entrust,intrust
enumerate,itemize
environs,surround
envision,fancy,image,picture,visualize
envision,foresee
envisioned,pictured
envy,jealous
ephemeral,passing,transient
epic,heroic
epicure,gourmet
epitomize,paradigm,prototype
epitomize,typify
epoch,era
equal,equivalence,par
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
essay,test,try out
essential,necessary,necessitate,require,requisite
establish,found,institute
establish,found,launch,set up
esteem,evaluate,respect
esteem,look on,look upon,regard as,repute,take to be
esteemed,honored,prestige
eternal,everlasting,perpetual,unending
eternal,infinite
ethical,morality,morals
evade,fudge,hedge,parry,sidestep,skirt
evaluate,prize,treasure
evaluate,rate
evaluate,rate,valuation
evangelist,gospeler
even,evening
everlasting,staring,utter
everyday,mundane,routine
evidence,grounds
evil,wicked
evildoer,sinner
evoke,provoke
exaggerated,overdone
exalt,glorify
exalted,lofty
examine,scrutinize
examiner,tester
exasperating,infuriating,maddening
exceed,top,transcend
exceed,transcend
exceeding,exceptional
excel,ripping
excel,stand out,surpass
except,exclude,leave off,leave out,omit
excess,extra,redundancy,spare,surplus
excess,surplus
exchange,interchange
excise,expunge
excite,inflame
excite,stimulate
excited,mad
exclaim,proclaim,promulgate
exclude,keep out,shut out
exclude,sole
excruciating,torture
excursion,outing
excuse,exempt
excuse,pardon
execute,perform
execute,put to death
exemplar,model
exemplify,illustrate,instance
exercise,exercising,work out
exercise,exert
exercise,practice
exert,wield
exhaust,fumes
exhaust,tucker
exhausted,fatigued,spent
exhausting,tiring,wear,wearying
exhaustive,thorough,thoroughgoing
exhibit,expo
existential,experience
exit,get out,go out
expand,grand
expanse,sweep
expect,outlook,prospect
expel,throw out
expend,spend
experience,go through
expire,termination
explicit,expressed
exploit,feat
exploit,using
explore,research
exposed,uncovered
express,limited
express,look
express,utter
extended,length,prolonged,protracted
extenuate,mitigate
exterior,outside
exterminate,kill off
extinguish,snuff out
extract,infuse
extrapolate,generalize,infer
extreme,extremum
extreme,utmost
extremist,radical,ultra
exultant,jubilant,rejoice,triumph
eye,eyeball
eye,optic
eyeball,orb
eyelid,lid
eyesight,see
fab,fabulous
fabricate,invent,manufacture
fabricate,manufacture
fabricated,fiction
facility,install
factory,mill
faculty,module
fade,fleet
fag,faggot,fairy,queer
fag,labor,toil
fail,go wrong,miscarry
fail,neglect
failing,weakness
faint,pass out,swoon
fairy,fay
faith,religion
fake,sham
faker,fraud,pseudo
fall back,lag
falloff,slack,slump
falls,waterfall
falsify,untruth
familial,genetic,heredity,inherited,transmitted
familiar,intimacy
family,household
famine,shortage
fancy,illusion,phantasy
fancy,take to
fantastic,howl,marvel,marvelous,rattle,terrific,tremendous,wonder,wonderful
fare,get along
farm out,job,subcontract
farm out,rent out
farmer,granger
fart,flatus
farther,further
fascinate,intrigue
fascinate,transfix
fascinated,spellbound
fashion,manner,mode,style,way
fastball,heater
fat,fatten
fatal,fateful
fathom,penetrate
fatigue,jade,tire,tire out,wear down,wear out,weary
fatigue,jade,tire,weary
fatigue,weary
fault,flaw
faux,imitate,simulated
favor,privilege
favored,favorite,pet,preferred
faze,unsettle
fe,iron
fear,fright
fearless,unafraid
feb,february
fed,federal
fedora,stetson
feeble,lame
feed on,feed upon
felicitate,happy
fell,hide
fence,fencing
ferment,fermentation,unrest
ferocity,fierce,furious
ferocity,fierce,infuriate,wild
fertile,prolific
festivity,merry
fetching,taking
fetid,foul,funk,smell
fetish,voodoo
feverish,hectic
fiddle,shirk,shrink from
fiddle,violin
fierce,tearing,vehement
fifteen,xv
fig,figure
fight,fight down,oppose
figure out,puzzle out,solve
figurine,statuette
file,register
filipino,philippine
fill in,shade
fill,fill up
film,movie,pic
filter,separate out
fin,five,phoebe
finance,fiscal
finance,fund
finances,funds
fine,ok,okay
fine,ticket
finicky,picky
fire,open fire
fireplace,hearth
firm,resolve
firm,unfaltering,unwavering
fisher,fisherman
fishmonger,fishwife
fishy,shade,suspect,suspicious
fit,meet
fit,paroxysm
fit,primed,set
fit,tantrum
fix,mend,repair
fix,pickle
fixation,obsess
fixation,regression
fixed,set
fizzle,peter out,taper off
fl,florida
flail,lam,thrash
flake,snowflake
flash,flashy,gaudy,tawdry
flash,twinkle,wink
flashy,gaudy
flat,level,plane
flaunt,show off
flavor,season
flavor,smack
flavor,spirit
fledgling,freshman,newbie,newcomer
flee,fly
fleece,rob
fleece,sheepskin
fleet,swift
fleeting,fugitive,moment
fleshy,overweight
flick,leaf,riff
flicker,flutter
fling,spree
flint,stony
flip,impudent,insolent
flip,somersault,somersaulting,somerset
flip,toss
flirt with,think about,toy with
flirt,toy
flog,lash,slash,whip
flood,inundation
flood,swamp
flooded,overflowing
floor,flooring
floor,shock,take aback
floor,storey
floral,plant
flounder,stagger
flourish,thrive
flow,flux
flow,sleek
flower,unfold
flu,influenza
flub,fluff,foul up,fuck up,louse up,mess up,muck up,spoil
fluctuation,vary
flush,heyday,peak
flushed,rosy
fly,wing
foam,froth
foible,idiosyncrasy
foil,frustrate,queer,scotch,thwart
fold,fold up,turn up
foliage,leaf
folk,folks
follow,followers
follow,next
folly,foolishness
folly,stupid
food,nourish
foodstuff,grocery
fool,gull
fool,sap
foolhardy,rash,reckless
foot,ft
footing,terms
footpath,pathway
footstep,pace,step,stride
forbidden,prohibited,taboo
foreboding,premonition
forecast,prognosis
foreclose,forestall,preclude,prevent
forefather,sire
forego,precede
foreground,highlight,play up,spotlight
foreknow,foresee
forerunner,herald
forerunner,precursor
forest,wood,woods
forfeit,give up,waive
forgiveness,pardon
forgo,waive
form,kind,sort
form,organize
formative,shape
former,onetime,sometime
formulate,prepare
formulate,recipe
forswear,retract
fort,fort up
fort,fortress
fort,garrison
forte,specialty
fortune,hazard,luck
forty,twoscore,xl
forty,xl
forward,send on
foster,further
foster,nurture,rear,upbringing
foster,surrogate
found,initiate
four,iv
four,iv,quartet
fourteen,xiv
fowl,poultry
fox,trick
foyer,hall,lobby,vestibule
frambesia,yaws
frame,frame in
framework,model
frat,fraternity
fraud,hoax
fray,scratch
freak,monstrous
free,liberate
free,liberate,loose
freelance,independent
freelance,mercenary
freeway,motorway,pike,superhighway,thruway
freeze down,freeze out
freeze,frost
freeze,stop dead
frenzied,mania
frequency,patronize,shop at
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
frost,glacial,icy
frost,ice
frown,scowl
frozen,rooted
fruitless,futility,vain
fuck,screw
fugitive,runaway
fulfill,satisfy
fumble,grope
fume,smoke
function,mapping
function,operate
function,purpose
function,serve
fundamental,rudimentary
funny,merriment
furl,roll up
furlough,lay off
furnish,provide,render,supply
furrow,groove
furtive,sneak,sneaky,stealthy
fuse,unify
fuss,mother
futility,unavailing
fuzzed,fuzzy
gabble,prattle
gag,jest,joke
gag,muzzle
gaga,senile
gage,gauge
gaiety,merriment
gain,increase
gain,win
gainful,paying
gait,pace
gal,gallon
gallantry,heroism,valor
galvanism,voltaic
gamble,game
game,grit
gang,gang up
gap,open
gap,spread
gape,gawk
garbage,refuse,scraps
garner,granary
gasoline,petrol
gasp,pant
gastrointestinal,gi
gather up,lift up,pick up
gay,homo,homosexual
gaze,stare
gb,gi,gilbert
gc,ghz
ge,germanium
gem,treasure
generalize,induct
gentile,pagan
geographic,geographical
geologic,geological
geometric,geometrical
germ,seminal
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
giant,jumbo
gifted,talented
gigantic,mammoth
giggle,titter
gilded,gilt,gold,golden
girl,miss,missy
girlish,schoolgirlish
give in,knuckle under,succumb
give out,hand out
give thanks,thank
give vent,vent
give,handsome
given,granted
given,presume
glamorous,glamour
glamour,hex,witch
glance,glimpse
glance,glint,peek
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
global,spherical
global,world
gloss over,skate over,smooth over
gloss,glossary
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
go down,go under
go far,make it
go forward,proceed
go home,head home
go off,run off
go through,run through,work through
go to bed,go to sleep
go to war,take up arms
go up,move up,rise
go,move,travel
go,tour
goad,prod
goad,spur
goalie,goalkeeper
godforsaken,waste
goo,slime
goofy,silly,wacky
goon,hood,punk,thug,tough
gospel,gospels
govern,regulate
grab,snap
grab,take hold of
grade,rank,rate
grade,scale
grade,tier
graded,ranked,stratified
graduate,postgraduate
graffiti,graffito
graft,transplant
grain,woodgraining
grammatic,grammatical
gran,grandma,grandmother,granny,nan
grand,thou,thousand
grandeur,noble
grandfather,grandpa
granular,grit
grapevine,pipeline
graph,graphic
grapple,grip
grapple,wrestle,wrestling
grasp,greedy
grasp,hold on
grasp,seize
grateful,thankfulness
gratify,satisfaction
gratify,satisfy
grave,grievous
grave,sober,solemn
grave,tomb
gray,grey
greasy,oily
greatcoat,overcoat
greatest,sterling,superlative
grecian,greek
greek,hellenic
grief,heartache,heartbreak
grievance,grudge
grieve,sorrow
grieving,mourn
grille,lattice
grim,relentless,stern
grin,smile
grind,nerd
grinder,sub
groan,moan
groom,train
groove,rut
gross,receipts,revenue
groundbreaking,innovate
groundless,unfounded
grounds,yard
grouped,sorted
grove,orchard
grow,mature
growl,rumble
grudge,stew
gruff,hoarse,husky
grumble,mutter
grumble,rumble
grumble,scold
gu,guam
guarantee,warranty
guard,ward
guerrilla,insurgent,irregularity
guess,reckon,suppose,think
guess,speculate,surmise
guide,lead
guide,maneuver,steer
guide,steer
guise,pretend,pretext
gummy,pasty,sticky
gunfire,gunshot
gunman,gunslinger,hitman,torpedo
gunplay,shootout
gunpowder,powder
gush,spout
gusto,relish,zest
gutter,trough
guy,laugh at,make fun,poke fun,rib,ridicule
habit,wont
hackneyed,stock,threadbare,timeworn,trite
hades,underworld
hairdo,hairstyle
haired,hairy
hall,hallway
hallmark,stylemark,trademark
halt,stop
hamper,shackle
hand over,turn in
hand,mitt
hand,pass on,turn over
handbag,purse
handclasp,shake hands
handgun,pistol
handle,manipulate
hang around,linger,loaf,loiter,mill about,tarry
hang in,hang on,persevere,persist
hang on,tack on
hang,knack
hangout,haunt
hanker,long,yearn
hapless,pathetic,pity,poor
happen,occurrence
harangue,rant
harassed,pestered
harbor,haven
harbor,nurse
hardship,rigor
hardworking,industrious
hardy,sturdy
harm,hurt,injure,traumatic
harmony,symmetrical
harshness,scratchiness
hassle,scuffle
haste,hurry
hasten,hurry
hasten,race,rush,speed
hate,hatred
hateful,mean
haughty,supercilious,swaggering
haul up,pull up
haul,truck
haunt,obsess
haunt,stalk
haunted,obsessed,preoccupied
have a look,take a look
have on,wear
have,have got
haven,oasis
havoc,mayhem
hawaii,hi
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
headquarters,hq
heal,mend
heal,therapeutic
healer,therapist
health,well
heap,lot,mint,peck,pile,slew
heap,pile
heater,warmer
heather,ling
heating,warm
hebrew,jew
hedgehog,porcupine
heed,regard
heedless,unheeding
heist,hold up
hell,infernal
hello,hi
helping,serving
hemorrhoid,piles
hermit,recluse,solitary
hesitate,hesitating
hesitate,pause
hesitate,reluctant
hesitate,waffle,waver
heterosexual,straight
hg,mercury
hick,rustic
hick,yahoo,yokel
hideous,horrid,horrific,outrageous
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
hitch,hobble,limp
hoard,stash
hock,pawn
hold out,resist
hold out,stretch forth,stretch out
hold,keep,maintain
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
hoop,ring
hoover,vacuum
hope,promise
hopeful,promising
horde,host
horizon,skyline
horny,randy
horsepower,hp
hospital,infirmary
hostel,hostelry,inn
hound,hunt
hour,hr
housekeeping,housework
housing,lodge
howl,wail
hua,hum
hubbub,uproar
hubby,husband
huddle,huddle together
huddle,powwow
hug,kiss,pet
huge,immense,vast
hulk,loom,tower
hulk,whale
humans,mankind
humble,humiliate
humble,lowly
humor,mood,temper
humor,wit
hump,hunch,hunch over
hun,jerry,krauthead
hunch,intuition,suspect
hunt,hunt down,track down
hurl,hurtle,lunge
hurler,pitcher
hurry,zip
hurrying,scurrying
hurt,pain
hurt,wounded
hush,silence,still
hush,still
hussein,saddam
hut,shack,shanty
hydrated,hydrous
hyperbolic,inflated
hypocrite,phony
hypothesize,possibility,theorize
ia,iowa
icebox,refrigerator
icon,picture
id,idaho
idea,think
identical,very
identify,individual
idiom,parlance
idiot,imbecile,moron,retard
idle,laze
idolize,revere,worship
ignite,stir up
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
illegitimate,illicit,outlaw,outlawed
illuminate,illumine,light,light up
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
impale,spike
impart,pass on
impede,obstruct,occlude
imperfect,progressive
impinge,strike
impinge,trench
implanted,planted
implicate,significance
impose,inflict
impoverished,needy
imprecate,malediction
impress,strike
imprimatur,sanction
imprison,incarcerate,jail,jug
improper,unlawful
improvised,makeshift
impudent,sassy
impulse,urge
in,inch
inadequate,unequal
inadvertence,oversight
inaugural,inaugurate
inaugural,initiate,maiden
inaugurate,start up
incense,infuriate
incensed,indignant,outraged
incentive,induce
incertain,uncertain,unsure
incipience,incipiency
incisive,keen,penetrating,piercing
incite,instigate
incite,motivate,prompt
incline,rampage
incline,slope
incline,tend
incompatibility,inconsistent
inconvenience,put out,trouble
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
individual,individualism
individual,mortal,person,somebody,someone,soul
individual,single
individualized,personalized
indoctrinate,ism,philosophize
indolent,lazy
induct,initiate
industry,manufacture
inert,neutral
infamous,notorious
infect,pathogenic
infect,taint
infected,septic
infertile,sterile,unfertile
infest,overrun
infinite,space
inflect,prosody
inflow,influx
influence,shape
info,inform
inform,instruct
informant,witness
infringe,misdemeanor,violate
infuriate,rage
inherent,integral
inhibit,repress
initiate,originate
initiate,pundit
injure,wound
innovation,invent
innovator,pioneer
inoculation,vaccination
inquire,wonder
inquire,wondering
inscription,lettering
insecure,unsafe
insert,put in,stick in
inside,interior
insight,penetrate
insignificant,peanut
insist,insisting
insistent,repeat
instant,moment
instant,twinkling,wink
instruct,teach
instructor,teacher
instrumentalist,musician
insularity,insulate
insulate,isolate
insurgent,rebel
insurgent,subvert
insurrection,rebel,revolt,rise,uprising
intact,integral
integrity,unity
intellectual,rational
intelligent,levelheaded,sound
intend,purport
interact,synergistic
interchange,substitute
interconnectedness,interrelated
interest,sake
interfere,intervene,step in
interfering,meddle
interim,meantime,meanwhile
interject,interpose,throw in
interlace,intertwine,lace,twine
interlock,mesh
interlocking,interwoven
intermediary,mediator
intern,interne
internet,net
interpret,render
interpreted,taken
interpreter,translator
interrogation,interrogative
interweave,weave
intrigue,scheme
intrude,trespass
intuitive,visceral
invalidate,void
inveigh,rail
investigate,look into
investigate,probe
investigator,researcher
involve,participate
iran,persian
iron out,straighten out
irony,sarcastic,satire
irony,wry
irrigate,water
irritability,petulance
islam,muslim
isolated,stray
israel,zion
issuance,issue
issue,publish
italia,italian
itch,urge
itinerary,route
ivory,pearl
ix,nine
jab,poke
jabber,rant,rave,spout
jackass,twat
jackpot,kitty
jaded,wearied
jaguar,panther
jam,mob,pile,throng
jammed,packed
jan,january
jangle,jingle
jap,nip
jar,jolt
jeep,landrover
jeer,scoff
jerk,jolt
jerk,yank
jersey,nj
jest,joke
jet,sooty
jet,squirt
jewellery,jewelry
jfk,kennedy
jimdandy,jimhickey
jimmy,leverage,prise,pry
job,occupy
jocose,joke,joking
jog,ramble,ramble on
jog,trot
joggle,wiggle
john,lavatory,privy,toilet
johnny,reb,rebel
jolly,jovial,merry
jolted,shaken
joust,tilt
joy,rejoice
juda,judah
judas,jude
juicy,luscious,voluptuous
jump out,stand out
jump,leap
juncture,occasion
junk,scrap,trash
justify,vindicate
justness,nicety
jut out,project,protrude,stick out
jutting,projected,projecting,sticking
kansas,ks
keen,lament
keen,sharp
keep an eye on,watch,watch over
keep guard,stand guard,stand sentinel,stand watch
keep up,sustain
keep,livelihood
keepsake,souvenir
kentucky,ky
kg,kilo,kilogram
kick,thrill
kid,pull the leg of
killer,slayer
kilometer,km
king,rex
kingdom,realm
kink,rick
knife,stab
knock down,push down
knock out,ko
knock out,lulu,mantrap,peach
knock out,severe
knock over,overturn,turn over
knock,roast
koran,quran
la,louisiana
lab,laboratory
label,mark,tag
labeled,tagged
labor,proletariat
labyrinth,maze
laden,ladened,loaded
laden,load,load up
laggard,poke,trailer
lagoon,laguna
lam,run away
lament,wail
lance,spear
land,set down
lanky,rangy
lap,lick
lappet,wattle
lapsed,nonchurchgoing
lash,thong
lashing,tan,whip
lasting,permanent
lather,soapsuds,suds
laugh,laughter
lavender,lilac
lavish,shower
laws,torah
lay over,superimpose
lay,place,position,put,set
lay,put down
layman,secular
lb,pound
lea,pasture
lead,pb
leaden,weighted
leaders,leadership
leadership,leading
leading,preeminent
leading,prima,star,starring,stellar
leak,outflow
lean against,lean on,rest on
lean,thin
lean,tilt
leaning,tend
leaning,tilted,tipped
learning,scholarship
lease,letting,rent
lease,rent
leash,rope
leave out,neglect
left,leftover,remaining
leftover,remain
legalize,legitimate,legitimize
legion,numerous
legitimate,logical
lemon,maize
lend,loan
lengthening,perpetuate,prolong
lens,lense
lesson,morality
let drive,let fly
let go,let go of,release
let loose,let out,utter
letter,missive
levi,matthew
lewd,salacious
lexicon,vocabulary
li,lithium
liberal,progressive
libertine,rounder
license,permit
lien,spleen
lieu,stead
life,live
lifelike,pictorial,vivid
lifespan,lifetime
lift out,scoop,scoop up
lifted,upraised
lighted,lit
like,similitude
like,wish
limbo,oblivious
limit,restrict
limiting,qualify
limo,limousine
line,run along
lingual,linguistic
link,nexus
literal,typo
little,slight
little,small
live up to,satisfy
loathsome,sickening,vile
lobscouse,lobscuse
locale,venue
locality,neighborhood,neighbourhood,vicinity
localization,locating
locate,situate
located,placed,situated
locating,position
lock in,lock up,put away
lock,mesh
log,lumber
lone,lonely
lone,solitary
long,yearn
look across,look out on,look out over,overlook
look at,view
look back,retrospective
look for,search,seek
look out,picket,scout,sentinel,sentry
look out,watch out
look,looking
looking,sounding
loose,unleash
loot,plunder
lord,master
low,moo
lowly,petty
ludicrous,preposterous,ridicule
lug,tote
lukewarm,tepid
lumber,timber
luminary,notable
lump,swell
lunatic,madman,maniac
lunch,luncheon
lurch,pitch
lurch,stagger,stumble
lurid,shocking
lurk,skulk
lush,profuse,riotous
luster,sheen
lyon,lyons
lyric,lyrical
ma,mama,mamma,mom,momma,mommy,mum,mummy
mac,mack
machinist,mechanic
madonna,mary
maestro,master
mag,magazine
magic,wizard
maimed,wounded
maine,me
maintain,upkeep
maintained,retained
make for,wreak
make happy,racket,whoop it up
make it,survive
make noise,noise
make over,refashion,remake
make,shuffle
male,masculine
malevolency,malice
malice,spite,venom
malinger,skulking
mall,plaza
man,serviceman
mangled,torn
maniac,maniacal
manifold,multiply
manly,virile
manpower,men,workforce
manse,mansion
manufacturer,produce
mar,march
margin,perimeter
mariner,seafarer,seaman,tar
maritime,nautical
mark,score
marked,pronounced
market,marketplace
marketer,seller,vendor
marketing,merchandise,sell
marketplace,mart
maroon,strand
marquee,pavilion
marry,matrimony
marshal,mobilize
marvel,miracle
marvel,wonder
massacre,slaughter
master,overcome,surmount
master,supremacy
masterly,virtuoso
mat,matt,matte
mat,matte
mate,pair
material,stuff
maternal,motherhood
maternal,pregnant
math,mathematics,maths
matt,matte
matter,topic
mature,matured
mature,ripen
maverick,unorthodox
maximal,maximize
maxwell,mx
mayo,mayonnaise
mc,mhz
md,mv
mean,pregnant
meander,thread,wind
meandering,wander,winding
measure up,qualify
measure,quantify
measure,quantity
measure,step
measured,meter
mechanical,mechanism
meddle,tampering
medical,medication
meg,million
melee,scrimmage
mellow,melt
melody,tune
melody,tuneful
melt off,slim
melt,thaw
melt,thaw,unthaw
memo,memorandum
memorize,remember
menace,threat
menacing,ominous,sinister,threatening
mental,mindset,outlook
mental,wit
mention,refer
meow,mew
merchandise,product,ware
merchandise,trade
merge,unify,unite
merge,unite
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
min,taiwanese
mind,psychical
mingle,unify
minimal,minimize
minister,succor
minnesota,mn
minutes,transactions
miracle,providential
misbehavior,misdeed
misconduct,mismanage
misconduct,wrongdoing
misconstrue,misunderstand
misery,wretchedness
misgiving,qualm
misguided,mistaken
misinterpretation,mistake,misunderstand
mislay,misplace
missile,projectile
mississippi,ms
mistake,misunderstand
mister,mr
mite,speck
mix,premix
mixer,social
mo,moment
mob,rabble,rout
mobile,wander
mobilize,rally
mock,scoff
mocking,tease
model,mold
model,pattern
modernize,overhaul
modesty,reserve
modifier,qualifier
mohammad,mohammed,muhammad
moisten,wet
mold,stamp
molded,shaped,wrought
mon,monday
monarch,sovereign
monitor,proctor
monkey,tamper
mono,monophonic
moon,moon on
mop,mop up,wipe up
mortician,undertaker
motionless,static,still
motivate,motivating
motivate,motor
motto,shibboleth,slogan
mount,wax
moustache,mustache
mouth,speak
move,relocate
moved,stirred,touched
msc,sm
mt,tonne
muffle,smother,stifle
muffled,muted,softened
multiply,propagation
multitude,pack,plurality
mum,silence
mumble,mutter
murder,slay
murmur,mutter
murphy,potato
mutant,mutational
mute,unspoken
muted,subdued
myofibril,myofibrilla
mysterious,mystic,occult
myth,mythological
na,sodium
nagging,shrewish
nail down,peg
naked,nude
nameless,unidentified,unnamed
nanny,nurse
napkin,serviette
naples,napoli
narrate,recite,yarn
narrate,recount
narrate,story,tell
narrator,storyteller
narrow,narrow down,pin down
nasal,pinched
nationalism,patriotic
nationalist,patriot
naught,nil,nothing,null,zero,zip
naughty,spicy
nauseated,sick,sickish
navigate,voyage
ne,neon
ne,northeast
near,nigh
necktie,tie
needed,required,requisite
negative,veto
negotiate,talk terms
negotiate,talks
neighborhood,neighbourhood
nerve,steel
neural,neuronal
nevada,nv
news,tidings
newsman,reporter
ni,nickel
niche,recess
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
northerly,northern
northerner,yank,yankee
northwest,northwestern
nose,poke
note,notice
note,remark
note,take note
notify,presentment
nourish,nutritive
nourishment,nutritional,sustenance
nov,november
nowadays,present
nuance,subtlety
nudge,poke at,prod
null,void
nurture,rear
object,remonstrance
obscure,vague
observe,watching
obsessed,possessed
occluded,sorbed
occult,supernatural
occupant,reside
occupy,tenancy
oct,october
ocular,optic
odor,smell
offbeat,quirk
offer,offering
offer,proffer
oh,ohio
ok,okay
ok,oklahoma
ominous,prodigious
omit,skip
open,open up
open,outdoors
operate,pi,sherlock
opinion,persuade,sentiment
oppose,opposing
oppose,opposite
oppose,resistance
opt,prefer
optic,optical,visual
optimal,optimize
or,oregon
oracle,prophet
oral,viva
orator,rhetorician
orb,orbit,revolve
ordain,regulate
ordained,prescribed
ordering,ordination
organisational,organizational
originate,source
orthophosphate,phosphate
outdo,outstrip,surpass
outing,picnic
outlay,spend
outline,sketch
outline,synopsis
output,yield
outsmart,overreach
outspoken,vocal
outstanding,prominent,salient
overcome,overpower,overwhelm,sweep over
overestimate,overrate
overflow,runoff
overhaul,overtake
overhaul,redevelopment,renovate
overlooked,unmarked
override,overturn
overriding,paramount,predominate
oversee,superintend,supervise
oversight,supervise
overthrow,upset
overture,preliminary,prelude
own,possess
owner,proprietor
ownership,possess
pace,tempo
pacify,serenity
package,parcel
pact,treaty
pains,strive
paint,picture
pale,pallid,wan
palsy,paralysis
pander,pimp,procurer
pang,stab,twinge
panic,scare
panic,terrify
panoramic,vista
pant,trousers
paper,wallpaper
para,parity
parade,troop
paranoiac,paranoid
paraphrase,rephrase
pardner,partner
pare,pare down
parole,password
participant,player
participate,take part
particle,speck
particular,peculiar,special
particular,specific
partition,zone
partner,spouse
pass over,pass through,transition
pass over,skip
pass water,pee,piss,relieve oneself,wee
pass,transition
pass,walk
past,yesteryear
pastelike,pasty
pat,tap
patch,piece
patch,plot
pathetic,pitiful
patio,terrace
patrol,police
patronize,sponsor
pattern,practice
paul,saul
pave,pavement
pavement,sidewalk
payback,vengeance
paying,remunerative
payload,warhead
peal,pealing,roll
peasant,provincial
pecs,pectoral,pectoralis
pedestal,stand
pee,piss
pee,piss,urine
peek,peep
peel,shedding
pellet,shot
pelt,pepper
pen,write
penalize,punish
penalty,punish
penance,repent
peptidase,protease
perceived,sensed
percent,percentage
perch,roost
perfumed,scented
perilous,precarious
periodic,periodical
perk,perk up
perpendicular,vertical
persevere,persist,persistence,tenacity
persist,prevail
persist,relentless
perspective,view
perspiration,sweat
persuade,sway
peruse,study
pest,plague
petition,request
petty,trivial
phase,stage
philosophic,philosophical
phone,telephone
phonemics,phonologic
photo,photograph,pic
phraseology,word
physiognomy,visage
piazza,plaza
pick off,pluck,pull off,tweak
pier,wharf
pierced,punctured
piercing,stabbing
piling,stilt
pinpoint,speck
pip,shoot
pipe,shriek,shrill
pirate,plagiarism
pitch,sky,toss
pitiless,remorseless,ruthlessness
pivot,swivel
place,spot
placid,tranquil
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
pod,seedpod
poetry,verse
pointless,wasted
pol,politician
polish,refine
polish,shining
pommel,pummel
populace,public
porn,porno,pornography
pose,posture
pose,sit
postscript,ps
pot,potty,toilet
pounce,swoop
pound,ram
pound,throb
pour forth,shed
pour,stream,swarm
powder,pulverize
powdered,powdery,pulverized
power,powerful
practiced,practised
practise,rehearse
prance,strut,swagger
preach,sermon
precaution,safeguard
precede,prioritize
predatory,raiding
predilection,prefer
predominate,prevail,prevailing
preface,premise
prefer,taste
premier,premiere
premier,prime
prepare,ready
prepared,ready
prerequisite,require
preserve,save
preserve,uphold
press out,stub out
press,urge
pretend,pretension
preview,trailer
prey,quarry,target
prey,raven
print,publish
privacy,secrecy
privy,secluded
pro,professional
probing,searching
proceed,process
proceeds,take,takings
process,treat
procreative,reproductive
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
prosper,thrive
prostitution,tart,whore
protected,saved
prove,turn out
proved,proven
proverb,saw
provide,proviso
provider,supplier
provincial,state
provisional,tentative
prowler,sneak
prurient,salacious
psychiatrist,shrink
psychic,psychical
psychical,soul
psycho,psychotic
pub,saloon
puff out,puff up
puff,whiff
puke,vomit
pulsate,pulse,throb
pulsation,pulse
pupil,student
purge,purging
purple,violet
purpose,resolve
pursue,quest
push aside,push away
push back,repel
push,thrust
put forward,submit
quad,quadriceps
quake,quiver
quarrel,wrangle
quash,repress,subdue,subjugate
quell,squelch
quest,seek
quick,speed
quiet,quiet down
quiet,silence
ra,re
rack up,score,tally
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
rake,slant
rambling,straggling
range,reach
raped,sacked
rascal,rogue
ratified,sanctioned
ratify,sign
rattler,rattlesnake
raucous,rowdy
reach,stretch
react,respond
reactivity,responsiveness
reader,subscriber
real,realism
realize,recognize
rear,rearward
reason,think
reassign,transfer
rebel,renegade
rebuff,repulse
rebuff,slight
rebuff,snub
rebuild,reconstruct
rebut,refute
recap,recapitulate
recharge,reload
reclaimed,rescued
recollect,remember
reconnoiter,scout
recoup,reimburse
recover,recuperation
recover,regain,retrieve
recreate,revive,vivify
recur,repeated
recycle,reuse
redeem,salvation
redhead,redheader
reek,smack
reeking,watery
reel,spin,spin around
reenforce,reinforce
reestablish,reinstate
reexamine,review
ref,referee
referee,umpire
refill,replenish
refuge,safety
refund,repay
refurbish,renovate
regard,respect
regime,regimen
regret,rue
regret,sorrow
regroup,reorganize
rehabilitate,renew
reigning,ruling
reinforced,strengthened
reissue,reprint
reiterate,repeat,restate
rejoin,retort
religion,spiritual
rely,trust
remain,residue,rest
remain,stay
rematch,replay
remember,think of
remote,removed
remove,take away
rend,rip,rive
render,rendition
rending,ripping,splitting
rent,rip
repeal,rescind,revoke
replace,substitute
replace,supersede,supplant
represent,spokesperson
represent,stand for,symbolize
reprieve,respite
reprint,separate
repugnance,repulsion,revulsion
reside,shack
resign,surrender
resign,vacate
resolution,resolve
resound,resounding
respective,various
resplendent,splendid
respond,responder
restart,resume
resume,survey
resurgence,revive
resurrect,upraise
retaliate,revenge
rev,rpm
reveal,tell,telltale
revel,revelry
revere,reverence,venerate
reverie,revery
revert,turn back
revolutionary,subvert
revolve,rotate
reward,wages
rhino,rhinoceros
rhyme,verse
rick,sprain
rickety,shaky,wobbly
ride away,ride off
rigorous,strict
rigorous,stringent
rinse,wash
ripple,ruffle,undulate
rise up,surface
risk,speculate
rite,ritualize
riverbank,riverside
roadside,wayside
roar,thunder
roast,roasted
rock,stone
rock,sway
rocky,stony
roll,rolled
roll,roster
roma,rome
romanian,rumanian
rooms,suite
rotary,roundabout
rough,rough out
round,round off
rousing,stirring
rover,wanderer
rub,wipe
rubberlike,rubbery
rubbish,trash
ruin,wreck
run down,run over
run up,sew,stitch
run,tally
rundown,summation
runner,smuggler
rupture,tear
rush,rushed
russian,ussr
rust,rusty
rustle,whisper
sabotage,undermine
sad,unhappy
sag,sag down
salesgirl,saleslady
saliva,spit
sallow,sickly
salt away,store
saltwater,seawater
salute,toast
salvage,save
same,sami
sander,smoother
sashay,sidle
sat,saturday
say,state,tell
scamper,scramble
scamper,scurry,scuttle
scatter,sprinkle
scepticism,skeptical
scheme,strategy
schoolmarm,schoolmistress
science,skill
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
scum,trash
se,southeast
seahorse,walrus
seal,seal off
sealing,waterproof
seamless,unlined
seasoned,veteran
seat,seats
seated,sit
sec,second
secede,splinter
section,segment
sectional,sectioned
secular,worldly
seer,vision
semi,semifinal
sender,transmitter
sensuality,sultry
sep,sept,september
separated,spaced
sequence,serial,succeed
serb,serbian
serenity,tranquility
serpent,snake
server,waiter
set ablaze,set on fire
set down,write down
set off,start out,take off
settle down,take root
settle,settle down
seven,vii
severe,wicked
shade,tint
shades,sunglasses
shadow,shadowed
shallowness,superficial
shamble,shuffle
shareholder,stockholder
shatter,smash
shaved,shaven
sheik,sheikh
shenanigan,wily
shift,transform,transmute
shit,stag,tell on
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
sign,subscribe
signify,stand for
signify,substantial
silence,still
silver,silvery
sin,sinfulness
sinfulness,ungodly
sing,vocal
singer,vocalist
singular,unique
sis,sister
sit back,sit by
sit back,take it easy
six,vi
sixteen,xvi
sketch,vignette
skew,skewed
slacken,slow down,slow up
slant,weight
slanted,slanting,sloping
slap,smack
sleek,slick
sleep,slumber
slender,slim
slew,slide,slue
slice,slit
sling,slingshot
slip away,sneak off,sneak out,steal away
slip in,stick in
slop,spill
smitten,stricken,struck
smother,suffocate
smother,surround
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
soda,tone
soldiery,troops
sonorous,vibrancy
soprano,treble
sore,tender
sound off,speak up
southeast,southeastern
southwest,southwestern
southwest,sw
sovereign,supreme
spaceship,starship
spare,trim
spark,sparkle
spatter,splatter,splutter,sputter
speak,talk
spec,specify
spectator,viewer,watcher,witness
speed,velocity
spell,trance
spice,spice up
spin,twisting
spire,steeple
spiteful,vindictive
sportsman,sportswoman
spot,spy
spot,staining
sprawl,straggle
spread out,string out
spring,springtime
spring,take form,take shape
squad,team
square,square up
squirm,twist,worm,wriggle,writhe
stab,thrust
stable,stalls
staircase,stairway
stairs,steps
stalk,stem
stamina,toughness
stammer,stutter
stamp,stomp
stand in,sub,substitute
standpoint,viewpoint
starve,starved
stay together,stick together
stay,stay put,stick
steady,sweetheart,sweetie
steal,stealthy
steal,theft,thieving
steam,steamer
step on,tread on
step,tread
stereo,stereophonic
stoic,stoicism
stomach,tummy
storm,tempest
strain,strive
strain,twisting
strangle,throttle
straw,strew
streetcar,trolley
stride,tread
stringy,wiry
study,survey
stuff,thrust
stumble,trip
sub,submarine
subject,theme,topic
submarine,undersea
submerged,underwater
subordinate,subsidiary,underling
substitute,utilize
suffer,woe
sulfur,sulphur
sum up,summarize
summate,total
summer,summertime
summon,summons
sun,sunlight,sunshine
sundown,sunset
sup,swallow
superman,ubermensch
sur,tyre
surmise,suspect
surrender,yielding
swap,switch
swarm,teem
sway,swing
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
tab,tabloid
table,tabulate
tactile,tactual
tai,thai
take charge,take hold
take on,take over
take out,unpack
take over,usurp
talk about,talk of
talkative,talky
tam,tammy
tangled,tortuous
tantalizing,tempting
tb,tuberculosis
team,team up
tear apart,trash
tearing,water
teaspoon,teaspoonful
teen,teenage
teensy,wee
telecom,telecommunication
televise,tv
temp,temporary
tennessee,tn
teresa,theresa
terry,terrycloth
tertiary,third
testament,will
tested,tried
testimonial,tribute
texas,tx
th,thursday
thaw,warm
thirteen,xiii
thirty,xxx
thoriated,tittering
thrash,thrash about,thresh
thread,yarn
thrill,tickle
throw back,toss back
thud,thump
thyroid,thyroidal
thyrotrophin,tsh
ti,titanium
tie up,truss
ting,tinkle
tire,tyre
tissue,weave
tool,tool around
top,upside
topple,tumble
torment,torture
totalistic,totalitarian
towboat,tug
trace,vestige
track,trail
trade,trade in
trample,tread
transfer,transplant
transfer,transport
transform,transmute
travel to,visit
treble,triple
trichrome,tricolor
triumph,victory
tube,tubing
tumult,uproar
twenty,xx
twirl,whirl
twisting,winding
typewriting,typing
ulcer,ulceration
ultraviolet,uv
unanswered,unrequited
unauthorized,wildcat
unbeaten,unconquered
uncanny,weird
undecided,unresolved
underbrush,underwood
underestimate,underrate
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
use,utilize
ut,utah
uterus,womb
va,virginia
vacancy,void
vale,valley
van,vanguard
veg,vegetable,veggie
velour,velours
velvet,velvety
veranda,verandah
vermont,vt
vernal,youthful
verve,vitality
vet,veteran
vet,veterinary
vibrant,vivacious
victor,winner
victory,win
vigilance,wakeful
vile,worthlessness
voice,vox
volition,will
voluntary,volunteer
wag,waggle
wail,whimper
walk about,walk around
wallop,whack
war,warfare
washbasin,washbowl
wb,weber
wear off,wear out,wear thin
wed,wednesday
welch,welsh
west,westward
whip,worst
whir,whiz
whiskey,whisky
white,whiten
wi,wisconsin
wind,wrap
winter,wintertime
wool,woolen
work at,work on
working,workings
wrack,wreck
wrap,wrap up
write about,write of,write on
yap,yelp
year,yr
yellow,yellowish
zip,zipper`;
/** Two opposite families a line. */
export const ANTONYMS = `ability,inability
abnormality,normal
abolish,establish
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
actual,potential
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
affirm,negative
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
angle,rounded
anglican,nonconformist
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
asymmetric,symmetric
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
automatic,manual
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
blind,sighted
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
cerebral,emotion
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
coherent,incoherent
cold,hot
comedy,tragic
comfort,discomfort
commissioned,noncommissioned
common,individual
common,uncommon
compact,loose
compete,cooperate
compete,noncompetitive
competent,incompetent
complete,incomplete
complex,simple
complicate,simplify
comply,defy
compromising,uncompromising
con,pro
concave,convexity
conceive,misconception
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
consonant,vowel
constitutional,unconstitutional
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
eastern,western
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
exterior,interior
external,internal
extraordinary,ordinary
fail,succeed
fail,success
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
gas,liquid
gas,solid
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
handed,handless
happy,sad
happy,unhappy
hard,soft
harmful,harmless
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
hollow,solid
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
impious,pious
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
instrument,vocal
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
liquid,solid
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
malice,unmalicious
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
negative,positive
nephew,niece
new,old
no,some
no,yes
noisy,quiet
nonparticulate,particulate
nonpolitical,political
nonresident,reside
nonspecific,specific
nonvolatile,volatile
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
overachievement,underachievement
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
tender,tough
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
