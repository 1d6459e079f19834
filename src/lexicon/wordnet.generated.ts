// Written by train/compile-wordnet.ts from WordNet 3.1, Copyright 2011 by Princeton University; see docs/licences/wordnet.md.
/** Words to the head of their family; a word alone is a head, or a noun that only looks like a form of one. */
export const FAMILIES = `abandon
abandonment,abandon
abbreviate
abbreviation,abbreviate
abduct
abduction,abduct
aberdeen
aberdonian,aberdeen
aberrance,aberrant
aberrancy,aberrant
aberrant
aberrate
aberration,aberrate
abet
abetment,abet
abettal,abet
abhor
abhorrence,abhor
abhorrent,abhor
abidance,abide
abide
abide by
ablate
ablation,ablate
abnormal,abnormality
abnormality
abolish
abolishment,abolish
abolition,abolish
abort
abortion,abort
abortive,abort
abound
abound in
abrade
abrasive,abrade
abreact
abreaction,abreact
abridge
abridgement,abridge
abrogate
abrogation,abrogate
abrupt
abruptness,abrupt
absence
absent,absence
absentminded
absentmindedness,absentminded
absolute
absoluteness,absolute
absorb
absorbent,absorb
absorption,absorb
absorptive,absorb
abstain
abstention,abstain
abstinence,abstain
abstinent,abstain
abstract
abstraction,abstract
abstractive,abstract
abstractness,abstract
abstruse,abstruseness
abstruseness
absurd
absurdity,absurd
absurdness,absurd
abundance,abound
abundant,abound
abuse
abusive,abuse
accede
accelerate
acceleration,accelerate
accelerative,accelerate
acceleratory,accelerate
accent,accentuate
accentuate
accentuation,accentuate
accept
acceptance,accept
acceptant,accept
acceptation,accept
acceptive,accept
access
accession,accede
accident
accidental,accident
acclaim
acclamation,acclaim
acclimatization,acclimatize
acclimatize
accommodate
accommodation,accommodate
accommodative,accommodate
accompaniment,accompany
accompany
accomplish
accomplishment,accomplish
accord
accordant,accord
accost
account
account for
accounting,account
accredit
accreditation,accredit
accrete
accretion,accrete
accrual,accrue
accrue
accruement,accrue
acculturate
acculturation,acculturate
acculturative,acculturate
accumulate
accumulation,accumulate
accumulative,accumulate
accusal,accuse
accusation,accuse
accusative,accuse
accusatory,accuse
accuse
accusive,accuse
accustom
ace
ache
achieve
achievement,achieve
aching,ache
achy,ache
acid
acidity,acid
acknowledge
acknowledgment,acknowledge
acoustic
acoustics,acoustic
acquaint
acquaintance,acquaint
acquiesce
acquiescence,acquiesce
acquiescent,acquiesce
acquire
acquiring,acquire
acquisition,acquire
acquisitive,acquire
acquit
acquittal,acquit
acrobatic,acrobatics
acrobatics
acronym,acronymic
acronymic
act
act as
act on
act out
acting,act
action,act
activate
activation,activate
active,activity
activism
activistic,activism
activity
acts
actual,actualize
actualize
actuate
actuation,actuate
acute
acuteness,acute
adamance,adamant
adamant
adapt
adaptation,adapt
adaptative,adapt
adaption,adapt
adaptive,adapt
add
add on
add up
addict
addiction,addict
addictive,addict
addition,add
additive,add
address
adept
adeptness,adept
adequate
adequateness,adequate
adhere
adherence,adherent
adherent
adhesion,adhere
adhesive
adhesiveness,adhesive
adjacency,adjacent
adjacent
adjectival,adjective
adjective
adjoin
adjourn
adjournment,adjourn
adjunction,adjoin
adjunctive,adjoin
adjust
adjustive,adjust
adjustment,adjust
administer
administrate
administration,administer
administrative,administrate
admiration,admire
admire
admission,admit
admit
admix
admixture,admix
admonish
admonition,admonish
admonitory,admonish
adolesce
adolescence,adolesce
adolescent,adolesce
adopt
adoption,adopt
adoptive,adopt
adore
adorn
adornment,adorn
adroit,adroitness
adroitness
adsorb
adsorbent,adsorb
adsorption,adsorb
adsorptive,adsorb
adulterous
adultery,adulterous
advance
advancement,advance
advantage
advantageous,advantage
adventure
adventuristic,adventure
adventurous,adventure
adverb
adverbial,adverb
adverse
adversity,adverse
advert
advertence,advert
advertency,advert
advertent,advert
advertise,advertize
advertiser,advertizer
advertising,advertize
advertize
advertizer
advertizing,advertize
advise
advisement,advise
advisory,advise
advocacy,advocate
advocate
aegis,egis
aeon,eon
aerate
aeration,aerate
aerial,air
aerodynamic
aerodynamics,aerodynamic
aerosol,aerosolize
aerosolize
aesthetic,esthetic
aesthetics,esthetics
aether,ether
affect
affected
affectedness,affected
affection
affectional,affect
affectionate,affection
affiliate
affiliation,affiliate
affine,affinity
affinity
affirm
affirmation,affirm
affirmative,affirm
affirmatory,affirm
affix
affixation,affix
afflict
affliction,afflict
afflictive,afflict
affluence
affluent,affluence
afford
affront
afghan
afghanistan,afghan
age
aged
agedness,aged
agglomerate
agglomerative,agglomerate
agglutinate
agglutination,agglutinate
aggravate
aggravation,aggravate
aggregate
aggregative,aggregate
aggress
aggression,aggress
aggressive
aggressiveness,aggressive
agile
agility,agile
agitate
agitative,agitate
agonize
agony,agonize
agree
agreement,agree
aid
aides
aids
ail
ailment,ail
aim
aimless
aimlessness,aimless
air
airiness,airy
airs
airy
alarm
alaska
alaskan,alaska
albania,albanian
albanian
alchemize
alchemy,alchemize
alert
alertness,alert
algebra,algebraic
algebraic
algeria,algerian
algerian
algorithm,algorithmic
algorithmic
alien
alienate
alight
align
alignment,align
alike
alikeness,alike
alive
aliveness,alive
alkaline
alkalinity,alkaline
allegation,allege
allege
allegement,allege
allegiance
allegiant,allegiance
allegorize
allegory,allegorize
allergic
allergy,allergic
alleviate
alleviation,alleviate
alleviative,alleviate
alleviatory,alleviate
allies
alligator
allocate
allocation,allocate
allot
allow
allow for
allow in
allowance
alloy
allude
allusion,allude
ally
ally with
alone
aloneness,alone
aloof,aloofness
aloofness
alphabet,alphabetize
alphabetization,alphabetize
alphabetize
alter
alteration,alter
alternate
alternation,alternate
altitude
altitudinal,altitude
altitudinous,altitude
amass
amateurish,amateurishness
amateurishness
amaze
amazement,amaze
ambience
ambient,ambience
ambiguity,ambiguous
ambiguous
ambition
ambitious,ambition
amble
ambush
amend
amendatory,amend
amendment,amend
amends
american,americanize
americanize
amnesia,amnesic
amnesic
amnesty
amorous
amorousness,amorous
amount
ample
ampleness,ample
amplify
amputate
amputation,amputate
amuse
amusement,amuse
amusive,amuse
anachronic,anachronism
anachronism
anachronistic,anachronism
anaesthesia,anesthesia
analog
analogize
analogue,analog
analogy,analogize
analyse,analyze
analysis,analyze
analytic
analyticity,analytic
analyze
anarchical,anarchy
anarchy
anatomize
anatomy,anatomize
anchor
anchorage,anchor
ancient
ancientness,ancient
anecdotal,anecdote
anecdote
anecdotic,anecdote
anecdotical,anecdote
anemia
anemic,anemia
anesthesia
anesthetic,anesthesia
anger
angle,angulate
anglicize
anglophilia
anglophilic,anglophilia
angola,angolan
angolan
angry,anger
anguish
angular
angularity,angular
angulate
animal,animalize
animalize
animate
animateness,animate
animize
annalistic,annals
annals
annex
annexation
annexational,annexation
annihilate
annihilation,annihilate
annihilative,annihilate
annotate
annotation,annotate
announce
announcement,announce
annoy
annunciatory,announce
anomalous
anomalousness,anomalous
anomaly,anomalous
anomic,anomie
anomie
anonymity,anonymous
anonymous
anorectic,anorexia
anorexia
anorexic,anorexia
answer
antagonise,antagonize
antagonism,antagonize
antagonize
ante
antecede
antecedent,antecede
anterior
anteriority,anterior
anthologize
anthology,anthologize
anthropological,anthropology
anthropology
antic
anticipate
anticipatory,anticipate
antipathetic,antipathy
antipathetical,antipathy
antipathy
antique
antiquity,antique
antisepsis,antiseptic
antiseptic
antithesis
antithetic,antithesis
antithetical,antithesis
anxious
anxiousness,anxious
apathetic,apathy
apathy
ape
apery,ape
apex
apical,apex
apocalypse,apocalyptic
apocalyptic
apologise,apologize
apologize
apology,apologize
appal,appall
appalachia,appalachian
appalachian
appall
apparel
apparent,appear
appeal
appealing
appealingness,appealing
appear
appearance,appear
appease
appellant,appeal
append
appendant,append
applaud
applause,applaud
application,apply
applicative,apply
applicatory,apply
apply
appoint
appointive,appoint
apportion
apportionment,apportion
appraisal,appraise
appraise
appreciate
appreciative,appreciate
apprehend
apprehension,apprehend
apprehensive,apprehend
apprentice
approach
approbation,approve
approbative,approve
approbatory,approve
appropriate
appropriateness,appropriate
appropriative,appropriate
approval,approve
approve
approximate
approximative,approximate
apt
aptitude
aptitudinal,aptitude
aptness,apt
arabia,arabian
arabian
arbitrament,arbitrate
arbitrariness,arbitrary
arbitrary
arbitrate
arbitration,arbitrate
arbitrative,arbitrate
arbitrement,arbitrate
arbor
arbour,arbor
arc
arch
archaeological,archeological
archaeologist,archeologist
archaeology,archeology
archaism,archaize
archaize
archeologic,archeology
archeological
archeologist
archeology
archive
archives
arcuate,arc
arduous
arduousness,arduous
area
areal,area
argentina,argentinian
argentinian
argive
argos,argive
argue
argument,argue
argumentation,argue
argumentative,argue
arid,aridity
aridity
arise
arithmetic
arithmetical,arithmetic
arm
armament,arm
armenia,armenian
armenian
armor
armour,armor
arms
aroma,aromatize
aromatize
arousal,arouse
arouse
arraign
arraignment,arraign
arrange
arrangement,arrange
array
arrest
arrival,arrive
arrive
arrive at
arrogance,arrogant
arrogant
arrogate
arthritic,arthritis
arthritis
article
articulate
articulateness,articulate
articulation,articulate
articulative,articulate
articulatory,articulate
artifact
artifactual,artifact
artificial
artificiality,artificial
ascend
ascendant,ascend
ascension,ascend
ascensive,ascend
ascent,ascend
ascertain
ascribe
ascription,ascribe
ash
ask
ask for
ask out
asphalt
aspiration,aspire
aspire
assail
assassinate
assassination,assassinate
assault
assaultive,assault
assay
assemblage,assemble
assemble
assent
assentient,assent
assert
assert oneself
assertion,assert
assertive,assertiveness
assertiveness
assess
assessment,assess
assiduity
assiduous,assiduity
assign
assignation,assign
assignment,assign
assimilate
assimilation,assimilate
assist
assistance,assist
assistive,assist
associate
association,associate
associative,associate
associatory,associate
assort
assortment,assort
assume
assumption,assume
assumptive,assume
assurance,assure
assure
assured
assuredness,assured
asthma,asthmatic
asthmatic
astonish
astonishment,astonish
astound
astringence,astringent
astringency,astringent
astringent
astrological,astrology
astrology
astronomical
astronomy,astronomical
astrophysical,astrophysics
astrophysics
astute
astuteness,astute
asymmetric
asymmetry,asymmetric
asymptote,asymptotic
asymptotic
atheism,atheistic
atheistic
athenian,athens
athens
athletic
athletics,athletic
atmosphere
atmospheric,atmosphere
atmospherical,atmosphere
atone
atonement,atone
atrocious
atrocity,atrocious
attach
attach to
attack
attain
attainment,attain
attempt
attend
attend to
attendance,attend
attentive
attentiveness,attentive
attest
attestation,attest
attire
attitude,attitudinize
attitudinize
attract
attraction,attract
attractive,attract
attractor,attract
attribute
attune
atypical
atypicality,atypical
auction
audacious,audacity
audacity
audit
audition
augment
augmentation,augment
augmentative,augment
augur
aurora
auroral,aurora
aurorean,aurora
auspicate
auspice,auspicate
auspices
austere
austereness,austere
austerity,austere
australia
australian,australia
austria,austrian
austrian
authentic
authenticate
authentication,authenticate
authenticity,authentic
author
authorisation,authorization
authorise,authorize
authorised,authorized
authorization
authorize
authorized
autism,autistic
autistic
autobiographical
autobiography,autobiographical
autofluorescence
autofluorescent,autofluorescence
autograph
automate
automatic,automatize
automation,automate
automatize
automobile
autonomous,autonomy
autonomy
autopsy
autumn
autumnal,autumn
avail
avalanche
avarice
avaricious,avarice
avenge
average
average out
averageness,average
aversion,avert
avert
aviate
aviation,aviate
avid
avidity,avid
avidness,avid
avoid
avoidance,avoid
await
awake
awaken
awakening,awaken
award
aware
awareness,aware
away
awayness,away
awe
awful
awfulness,awful
awkward
awkwardness,awkward
ax
axe
axial,axis
axiom,axiomatic
axiomatic
axis
azimuth
azimuthal,azimuth
azure
babble
babbling,babble
baby
babylon,babylonian
babylonian
bach
bachelor
back
back away
back down
back off
back out
back up
backdown,back down
backfire
background
backgrounder,background
backing,back
backlash
backlog
backpack
backstitch
bad
badge
badger
badness,bad
baffle
bafflement,baffle
bag
bahamas,bahamian
bahamian
bail
bail out
bailment,bail
bailout,bail out
bait
bake
baking,bake
balance
bald
baldness,bald
bale
baleful
balefulness,baleful
balk
balkanize
balkiness
balky,balkiness
ball
ballet
balletic,ballet
ballistic,ballistics
ballistics
balloon
ballot
ban
band
band together
bandage
bandy
bang
banish
banishment,banish
bank
banking,bank
bankrupt
bankruptcy,bankrupt
banks
banquet
banter
baptised,baptized
baptism,baptize
baptize
baptized
bar
barb
barbadian,barbados
barbados
barbaric
barbarity,barbaric
barbecue
barber
bard
bare
bareness,bare
bargain
bargaining,bargain
barge
barge in
bark
baroque
baroqueness,baroque
barrack
barrage
barrel
barrels
barren
barrenness,barren
barricade
bars
basal,base
base
bash
bashful
bashfulness,bashful
bask
basophilia,basophilic
basophilic
baste
bat
batch
bathe
bathing,bathe
batter
batting,bat
battle
bavaria
bavarian,bavaria
bawdiness,bawdy
bawdy
bawl
bay
be
be after
be born
be due
be intimate
be on
be quiet
be well
beach
beacon
bead
beads
beady,bead
beak
beam
beamy,beam
bean
beaner,bean
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
beast
beastly,beast
beat
beat out
beating,beat
beats
beautification,beautify
beautify
beauty,beautify
beaver
beckon
become
becoming
becomingness,becoming
bed
bed down
bedamn
bedding
beef
beef up
beep
beethoven
beethovenian,beethoven
beetle
befall
befit
befog
befriend
befuddle
befuddlement,befuddle
beg
beget
beggar
beggary,beg
begin
beginning,begin
beguile
beguilement,beguile
behave
behavior
behaviour,behavior
behead
behold
behoove
belabor
belarus,belarusian
belarusian
belch
belgian
belgium,belgian
belie
belief,believe
believe
believe in
bell
belligerence,belligerent
belligerency,belligerent
belligerent
bellow
bellowing,bellow
belly
belong
belong to
belongings,belong
belt
belt out
bemoan
bench
bend
bender,bend
bends
benefice
beneficent,benefit
beneficial,benefit
beneficiary,benefice
benefit
benevolence,benevolent
benevolent
benign
benignancy,benign
benignity,benign
berate
bereave
bereavement,bereave
berry
berth
beseech
beset
besiege
besmirch
bespeak
best
bestial,bestialize
bestialize
bestow
bestowal,bestow
bestowment,bestow
bet
bet on
bethink
betray
betrayal,betray
better
betterment,better
bevel
bewail
beware
bewilder
bewilderment,bewilder
bewitch
bewitchery,bewitch
bias
bible
biblical,bible
bibliographical,bibliography
bibliography
bicker
bicycle
bid
bidding,bid
bide
bifurcate
big
bigness,big
bike
bilateral
bilaterality,bilateral
bilk
bill
billow
bin
bind
bind off
binding,bind
binge
biochemical
biochemistry,biochemical
biographical,biography
biography
biological
biology,biological
biomedical,biomedicine
biomedicine
birch
bird
birdie
birefringence
birefringent,birefringence
birth,be born
bisexual
bisexuality,bisexual
bit
bitch
bitchery,bitch
bitchy,bitch
bite
bite off
bite out
bitter
bitterness,bitter
bitters
bitty,bit
bizarre
bizarreness,bizarre
blab
black
black out
blackberry
blacken
blackmail
blackness,black
blackout,black out
blame
blameworthy,blame
blanch
bland,blandness
blandness
blank
blanket
blankness,blank
blare
blaspheme
blasphemous,blasphemy
blasphemy
blast
blatancy,blatant
blatant
blaze
blaze away
blaze out
bleach
bleak
bleakness,bleak
bleat
bleed
bleeding,bleed
blend
bless
blessing,bless
blight
blind
blindness,blind
blink
blinking,blink
blissful
blissfulness,blissful
blister
blitz
bloat
block
block off
block out
blockade
blockage,block
blocking,block
blog
blond
blondness,blond
blood
bloodiness,bloody
bloodthirstiness,bloodthirsty
bloodthirsty
bloody
bloom
blossom
blot out
blotch
blotchy,blotch
blow
blow off
blow out
blow up
blowout,blow out
blowup,blow up
blubber
blue
blueness,blue
blueprint
blues
bluff
bluffness,bluff
bluing,blue
blunder
blunt
bluntness,blunt
blur
blurry,blur
blurt
blush
bluster
board
boards
boast
boastful
boastfulness,boastful
boat
boating,boat
bob
bode
body
boeotia,boeotian
boeotian
bog
bog down
bogey
boggle
bohemia,bohemian
bohemian
boil
boil down
boisterous
boisterousness,boisterous
bold
boldness,bold
bolivia,bolivian
bolivian
bolster
bolt
bolt out
bomb
bombard
bombardment,bombard
bombast
bombastic,bombast
bombing,bomb
bond
bone
bones
bong
boniness,bony
bonnet
bony
bonyness,bony
boo
boob
boogie
book
booking,book
booklet,book
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
boring
boringness,boring
borrow
bosnia
bosnian,bosnia
boss
botanize
botany,botanize
bother
botheration,bother
bottle
bottom
bottomless
bottomlessness,bottomless
bounce
bounce back
bounce out
bound
boundary,bound
bounded
boundedness,bounded
boundless
boundlessness,boundless
bounds
bounteous,bounty
bounty
bow
bow down
bowl
bowls
box
box in
boxing,box
boycott
boyish
boyishness,boyish
brace
braces
bracing
bracket
brad
brag
braggy,brag
braid
brain
brainy,brain
brake
brakes
branch
branch out
branchy,branch
brand
brandish
brash
brashness,brash
brave
braveness,brave
bravo
brawl
bray
brazen
brazenness,brazen
brazil,brazilian
brazilian
breach
bread
break
break away
break camp
break down
break even
break in
break into
break loose
break off
break one's back
break open
break out
break through
break up
break with
breakage,break
breakdown,break down
breakfast
breakout,break out
breakup,break up
breast
breastfeed
breathe
breathe in
breathing,breathe
breathless
breathlessness,breathless
breed
breeding,breed
breeze
breezy,breeze
brevity,brief
brew
bribe
bribery,bribe
bridge
bridges
brief
briefing,brief
briefness,brief
briefs
brigade
bright
brighten
brightness,bright
brilliance,brilliant
brilliancy,brilliant
brilliant
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
briskness,brisk
bristle
bristle at
britain
britannic,britain
brittle
brittleness,brittle
broad
broadcast
broaden
broadness,broad
broil
broker
bronze
brood
brook
brooks
broom
browbeat
brown
brownness,brown
browse
browser,browse
bruise
bruit
brunch
brush
brush aside
brush on
brush up
brushup,brush up
brutal,brutalize
brutalize
bubble
bubble over
bubbliness,bubbly
bubbly
buck
buck up
bucket
buckle
bud
buddhism
buddhistic,buddhism
budge
budget
budgetary,budget
buff
buffalo
buffer
buffet
bug
bug out
bugginess,buggy
buggy
build
build on
build up
building
buildup,build up
bulgaria
bulgarian,bulgaria
bulge
bulgy,bulge
bulk
bulky,bulk
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
bumpy,bump
bunch
bundle
bunk
bunker
buoy
buoy up
buoyant,buoy
burden
burgeon
burglarize
burglary,burglarize
burial,bury
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
bury
bus
bush
bushwhack
bust
bustle
bustle about
busy
busyness,busy
butcher
butchery,butcher
butt
butt against
butter
butterfly
button
buy
buy it
buy out
buy time
buy up
buying,buy
buyout,buy out
buzz
bypass
cab
cabbage
cabin
cable
cache
cackle
cackly,cackle
cage
cake
calamitous,calamity
calamity
calcification,calcify
calcify
calculate
calculation,calculate
calcutta,calcuttan
calcuttan
calendar
calendric,calendar
caliber
calibrate
calibration,calibrate
calibre,caliber
california
californian,california
call
call back
call for
call in
call off
call on
call out
call up
callback,call back
callosity,callous
callous
callousness,callous
calm
calm down
calmness,calm
caloric,calorie
calorie
calorimetric
calorimetry,calorimetric
calumniate
calumny,calumniate
cambodia
cambodian,cambodia
cameroon,cameroonian
cameroonian
camouflage
camp
camp out
campaign
camping,camp
can
canada
canadian,canada
canal
canalization,canal
cancel
cancel out
cancellation,cancel
cancer
cancerous,cancer
candid
candidness,candid
candle
candor
candour,candor
candy
cane
caning
cannon
canoe
canonization,canonize
canonize
canopy
cant
canter
canton
canvas
canvass
cap
capacitate
capacity,capacitate
caper
capital,capitalize
capitalise,capitalize
capitalization,capitalize
capitalize
capitulate
capitulation,capitulate
capsule
captain
caption
captious,caption
captivate
captivation,captivate
captive
captivity,captive
capture
caravan
carbonate
carbonation,carbonate
card
cards
care
care a hang
care for
careen
career
carefree
carefreeness,carefree
careful
carefulness,careful
careless
carelessness,careless
caress
caricature
caring,care
carnal,carnalize
carnalize
carol
carpenter
carpentry,carpenter
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
cartage,cart
cartoon
carve
carving,carve
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
castigate
castigation,castigate
castle
castling,castle
casual
casualness,casual
cat
catalan
catalog
catalogue,catalog
catalonia,catalan
catalysis,catalytic
catalytic
catapult
catatonia,catatonic
catatonic
catch
catch a glimpse
catch a wink
catch fire
catch it
catch on
catch one's breath
catch up
catch up with
catchy,catch
catechism,catechize
catechize
categorise,categorize
categorised,categorized
categorization,categorize
categorize
categorized
category,categorize
cater
catharsis
cathartic,catharsis
catholicism,catholicize
catholicize
caucasia,caucasian
caucasian
caucasic,caucasus
caucasus
caucus
causal,cause
causation,cause
causative,cause
cause
caution
cautionary,caution
cautious,caution
cave
cave in
cavort
caw
cease
ceaseless
ceaselessness,ceaseless
celebrate
celebration,celebrate
celebratory,celebrate
cell
cellular,cell
cement
censor
census
center
center on
center punch
centering,center
centimeter
centimetre,centimeter
central,center
centralise,centralize
centralised,centralized
centralization,centralize
centralize
centralized
centre,center
centric,center
centrical,center
centrifugation,centrifuge
centrifuge
ceramic
ceramics,ceramic
cerebrate
cerebration,cerebrate
ceremonial,ceremony
ceremonious,ceremony
ceremony
certificate,certify
certification,certify
certificatory,certify
certify
cessation,cease
chad
chadian,chad
chafe
chaff
chain
chains
chair
chairman
chalk
chalk up
chalky,chalk
challenge
chamber
chambers
champ
champion
chance
chandelle
change
change over
channel,channelize
channelize
channels
chant
chanting,chant
chaos
chaotic,chaos
chap
char
character,characterize
characterisation,characterization
characterise,characterize
characterization
characterize
charcoal
charge
chariot
charisma
charismatic,charisma
charleston
charm
chart
charter
chase
chaste,chastity
chastise
chastisement,chastise
chastity
chat
chatter
chattering,chatter
chatty,chat
cheap
cheapness,cheap
cheat
cheating,cheat
check
check in
check into
check out
checker
checkout,check out
cheek
cheekiness,cheeky
cheeky
cheer
cheerful
cheerfulness,cheerful
cheering,cheer
cheese
chemical
chemistry,chemical
chemotherapeutic,chemotherapy
chemotherapeutical,chemotherapy
chemotherapy
cheque,check
cherish
chevy
chew
chew over
chewing,chew
chewy,chew
chic
chicness,chic
chide
chiding,chide
childish
childishness,childish
chile,chilean
chilean
chill
chilling,chill
chilly,chill
chime
chin
chin up
chip
chipping,chip
chips
chirp
chivalrous,chivalry
chivalry
chivy
choice,choose
choir
choke
choke off
choking,choke
cholera,choleraic
choleraic
choose
choose up
chop
chop down
choppy,chop
choral,chorus
chord
chordal,chord
choreograph
chortle
chorus
christen
christening,christen
chromatographical,chromatography
chromatography
chrome
chronicle
chronologize
chronology,chronologize
chubbiness,chubby
chubby
chuck
chuckle
chuff
chug
chunk
chunking,chunk
church
churn
cinema,cinematic
cinematic
cipher
circle
circuit
circular,circularize
circularize
circulate
circulation,circulate
circulative,circulate
circumcise
circumcision,circumcise
circumscribe
circumscription,circumscribe
circumstance
circumstances
circumstantial,circumstance
citation,cite
cite
citify
citrate
city,citify
civil
civilisation,civilize
civilised,civilized
civility,civil
civilization,civilize
civilize
civilized
claim
clairvoyance
clairvoyant,clairvoyance
clam
clamber
clamminess,clammy
clammy
clamor
clamoring,clamor
clamorous,clamor
clamp
clang
clanger,clang
clangor,clang
clank
clannish
clannishness,clannish
clap
clapping,clap
clarification,clarify
clarify
clarity,clear
clash
clasp
class
classification,classify
classificatory,classify
classify
clatter
clausal,clause
clause
claw
clean
clean out
clean up
cleaning,clean
cleanliness
cleanly,cleanliness
cleanness,clean
cleanse
cleansing,cleanse
cleanup,clean up
clear
clear out
clear up
clearing,clear
clearness,clear
cleave
cleft,cleave
clemency,clement
clement
clench
clerk
clerking,clerk
clever
cleverness,clever
click
click off
click open
climactic,climax
climate,acclimatize
climax
climb
climb down
climb on
climb up
climbing,climb
clinch
cling
cling to
clinic,clinical
clinical
clink
clip
clipping,clip
cloak
clobber
clock
clocking,clock
clocks
clog
clomp
clone
clonic
clonus,clonic
close
close in
close off
closeness,close
closet
closing,close
closure,close
clot
clothe
clothes
clothing
clotting,clot
cloud
cloud over
cloudiness,cloudy
clouding,cloud
cloudy
clout
clown
clowning,clown
club
cluck
clue
clumsiness,clumsy
clumsy
cluster
clutch
clutches
clutter
coach
coaching,coach
coagulate
coagulation,coagulate
coal
coalesce
coalescence,coalesce
coalescency,coalesce
coalition,coalesce
coarse
coarseness,coarse
coast
coat
coating,coat
coax
coaxing,coax
cock
cockiness,cocky
cocky
cod
coddle
code,codify
codification,codify
codify
coerce
coercion,coerce
coercive,coerce
coexist
coexistence,coexist
coexistent,coexist
coffin
cognitive,cognize
cognizance,cognize
cognize
cohere
coherence,cohere
coherency,cohere
coherent,cohere
cohesion,cohere
cohesive,cohere
coil
coin
coinage,coin
coincide
coincident,coincide
coke
cold
coldness,cold
collaborate
collaboration,collaborate
collaborative,collaborate
collapse
collar
collate
collation,collate
collect
collecting,collect
collection,collect
collide
collide with
collision,collide
collude
collusion,collude
colombia,colombian
colombian
colonisation,colonize
colonization,colonize
colonize
color,colorize
colorful
coloring
colorize
colors
colour,colorize
colourful,colorful
colouring,coloring
colours
column
columnar,column
comb
combat
combatant,combat
combative,combat
combinative,combine
combine
combing,comb
combining,combine
combust
combustion,combust
come
come about
come across
come after
come alive
come along
come around
come away
come back
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
comeback,come back
comedy
comfort
comforts
comic,comedy
comical,comedy
coming,come
command
commandeer
commandment,command
commemorate
commemoration,commemorate
commemorative,commemorate
commence
commencement,commence
commend
commendation,commend
commensurate
commensurateness,commensurate
comment
commentary,comment
commerce,commercial
commercial
commercialization,commercialize
commercialize
commiserate
commiseration,commiserate
commiserative,commiserate
commission
commit
commitment,commit
committal,commit
committed
committedness,committed
common
commonality,common
commonness,common
commonplace
commonplaceness,commonplace
communal,communalize
communalize
commune
communicate
communicating,communicate
communication,communicate
communications
communicative,communicate
communicatory,communicate
communion,commune
communism,communize
communization,communize
communize
commutation,commute
commute
commuting,commute
compact
compaction,compact
compactness,compact
companion
company
comparative,compare
compare
comparing,compare
comparison,compare
compass
compassion,compassionate
compassionate
compassionateness,compassionate
compel
compensate
compensation,compensate
compete
competence,competent
competency,competent
competent
competition,compete
competitive,compete
competitory,compete
compilation,compile
compile
compiling,compile
complain
complaint,complain
complaisance
complaisant,complaisance
complement
complementarity,complementary
complementary
complete
completeness,complete
completion,complete
complex
complexify
complexion
complexity,complexify
complexness,complex
compliance,comply
compliancy,comply
compliant,comply
complicate
complicated
complicatedness,complicated
complication,complicate
compliment
complimentary,compliment
compliments
comply
component,compose
comport
comportment,comport
compose
composing,compose
composition,compose
compost
compound
compounding,compound
comprehend
comprehension,comprehend
comprehensive
comprehensiveness,comprehensive
compress
compressing,compress
compression,compress
comprise
compromise
compulsion,compel
compulsive
compulsiveness,compulsive
compulsivity,compulsive
computation,compute
compute
con
concave
concaveness,concave
concavity,concave
conceal
concealing,conceal
concealment,conceal
concede
conceding,concede
conceive
conceive of
concentrate
concentrate on
concentration,concentrate
concept,conceptualize
conception,conceive
conceptual,conceptualize
conceptualization,conceptualize
conceptualize
concern
concert,concertize
concertize
concession,concede
concessive,concede
conciliate
conciliation,conciliate
conciliative,conciliate
conciliatory,conciliate
concise,conciseness
conciseness
conclude
conclusion,conclude
conclusive,conclude
concoct
concoction,concoct
concord
concordance,concord
concrete
concreteness,concrete
concretion,concrete
concretism,concretistic
concretistic
concur
concurrence,concur
concurrent,concur
concuss
concussion,concuss
condemn
condemnation,condemn
condemnatory,condemn
condensate,condense
condensation,condense
condense
condensing,condense
condescending
condescendingness,condescending
condition
conditional
conditionality,conditional
conditioning,condition
conditions
condole
condolence,condole
condonation,condone
condone
conduce
conducive,conduce
conduct
conducting,conduct
conductive,conductivity
conductivity
cone
confederate
confederation,confederate
confederative,confederate
confer
confer with
conference,confer
conferment,confer
conferral,confer
confess
confession,confess
confide
confidence
confident,confidence
confidential,confidence
configuration,configure
configure
confine
confines
confirm
confirmation,confirm
confirmative,confirm
confirmatory,confirm
confiscate
confiscation,confiscate
conflict
confluence,confluent
confluent
conform
conform to
conformance,conform
conformation,conform
confound
confront
confrontation,confront
confuse
confused
confusedness,confused
confusion,confuse
congeal
congelation,congeal
congest
congestion,congest
congestive,congest
conglomerate
conglomeration,conglomerate
congratulate
congratulation,congratulate
congratulations
congratulatory,congratulate
congregate
congregating,congregate
conjectural,conjecture
conjecture
conjoin
conjugate
conjunctive,conjoin
conjure up
conn
connect
connected
connectedness,connected
connective,connect
connexion,connect
connotation,connote
connote
conquer
conquering,conquer
conquest,conquer
conscience
conscientious,conscience
conscious,consciousness
consciousness
conscript
conscription,conscript
consensual,consensus
consensus
consent
consentaneous,consent
consequence
consequent,consequence
consequential,consequence
conservation,conserve
conserve
consider
considerate
considerateness,considerate
consideration,consider
consign
consignment,consign
consist
consolation,console
consolatory,console
console
consolidate
consolidation,consolidate
consolidative,consolidate
consonant
consonantal,consonant
consort
conspicuous
conspicuousness,conspicuous
conspiracy,conspire
conspirative,conspire
conspire
constancy,constant
constant
constellate
constellation,constellate
constituent,constitute
constitute
constitution,constitutionalize
constitutional,constitutionalize
constitutionalize
constrain
constrict
constriction,constrict
construal,construe
construct
construction,construct
constructive
constructiveness,constructive
construe
consult
consultation,consult
consultative,consult
consultatory,consult
consultive,consult
consume
consummate
consummation,consummate
consumption,consume
consumptive,consume
contact
contagion
contagious,contagion
contain
contaminate
contamination,contaminate
contaminative,contaminate
contemplate
contemplation,contemplate
contemplative,contemplate
contempt
contemptuous,contempt
contend
content
contented
contentedness,contented
contention,contend
contentious
contentiousness,contentious
contentment,content
contents
contest
contestation,contest
context
contextual,context
contiguity,contiguous
contiguous
contiguousness,contiguous
continence,continent
continency,continent
continent
continental,continent
contingency,contingent
contingent
continuance,continue
continuation,continue
continue
continuity,continuous
continuous
continuousness,continuous
continuum,continuous
contort
contortion,contort
contour
contract
contracting,contract
contraction,contract
contractual,contract
contracture,contract
contradict
contradictory,contradict
contradistinction,contradistinguish
contradistinguish
contrast
contrastive,contrast
contribute
contribution,contribute
contributive,contribute
contributory,contribute
contrive
control
controversial,controversy
controversy
convect
convection,convect
convene
convenience,convenient
convenient
convening,convene
conventional
conventionality,conventional
conventionalization,conventionalize
conventionalize
converge
convergence,converge
convergency,converge
convergent,converge
converging,converge
conversation,converse
converse
conversion,convert
convert
convex,convexity
convexity
convey
conveyance,convey
convict
conviction,convict
convince
convivial
conviviality,convivial
convoy
convulse
convulsion,convulse
convulsive,convulse
coo
cook
cook up
cookery,cook
cooking,cook
cool
cool off
cooling,cool
coolness,cool
cooper
cooperate
cooperation,cooperate
cooperative,cooperate
coordinate
coordination,coordinate
cop
cope
coping
copper
copy
copying,copy
copyright
cord
cordial
cordiality,cordial
cords
core
cork
corn
corner
coronate
coronation,coronate
corporeal
corporeality,corporeal
corpulence
corpulent,corpulence
corral
correct
correction,correct
corrections
correctness,correct
correlate
correlation,correlate
correlative,correlate
correspond
correspondence,correspond
corroborate
corroboration,corroborate
corroborative,corroborate
corroboratory,corroborate
corrode
corroding,corrode
corrosion,corrode
corrosive,corrode
corrupt
corruptive,corrupt
corruptness,corrupt
cosiness,cosy
cosponsor
cost
costly,cost
costs
costume
cosy
cotton
couch
cough
coughing,cough
counsel
counseling,counsel
counselling,counsel
count
count on
counter
counteract
counteraction,counteract
counteractive,counteract
counterattack
counterbalance
counterchallenge
counterfeit
counterpoint
counting,count
countless
countlessness,countless
couple
coupling
courage
courageous,courage
course
coursing,course
court
courting,court
covenant
cover
coverage,cover
covert
covertness,covert
covet
cow
cowardliness,cowardly
cowardly
cower
cows
cox
coy,coyness
coyness
coziness,cozy
cozy
crab
crabs
crack
crack down
crack up
crackdown,crack down
cracking,crack
crackle
crackling,crackle
cradle
craft
craftiness,crafty
crafty
cram
crammer,cram
cramp
crane
crank
crap
crappy,crap
crash
crass,crassness
crassness
crate
crave
craven
cravenness,craven
craving,crave
crawl
crawling,crawl
crayon
craze,crazy
craziness,crazy
crazy
creak
creaking,creak
cream
creaminess,creamy
creamy
crease
create
creation,create
creative,create
creature,create
credal,creed
credit
credits
creed
creedal,creed
creep
creep up
creepiness,creepy
creeping,creep
creeps
creepy
cremate
cremation,cremate
crest
crew
crib
cricket
crime,incriminate
criminal
criminality,criminal
criminalness,criminal
crimson
cringe
cripple
crisis,critical
crisp
crispiness,crispy
crispness,crisp
crispy
crisscross
criterial,criterion
criterion
criterional,criterion
critical
criticality,critical
criticalness,critical
criticise,criticize
criticism,criticize
criticize
critique
croak
croaking,croak
croatia,croatian
croatian
crochet
crocheting,crochet
crook
crooked
crookedness,crooked
croon
crooning,croon
crop
crop up
cross
cross off
crossing,cross
crossness,cross
crotchet,crotchety
crotchetiness,crotchety
crotchety
crouch
crow
crowd
crowd together
crowding,crowd
crowing,crow
crown
crucial
cruciality,crucial
crucifixion,crucify
crucify
crude
crudeness,crude
crudity,crude
cruel
cruelness,cruel
cruise
crumb
crumble
crumple
crunch
crusade
crush
crushing,crush
crust
crusty,crust
cry
cry out
cry out for
crying,cry
crystallization,crystallize
crystallize
crystallizing,crystallize
cub
cuba
cuban,cuba
cube
cubic,cube
cubical,cube
cuboidal,cube
cuddle
cuddling,cuddle
cuddly,cuddle
cue
cuff
culminate
culmination,culminate
cultivate
cultivation,cultivate
culture,acculturate
cumbersome
cumbersomeness,cumbersome
cumulate
cumulative,cumulate
cup
curative,cure
curb
cure
curiosity,curious
curious
curiousness,curious
curl
curl up
curliness,curly
curly
current
currentness,current
curricular,curriculum
curriculum
curry
curse
curt,curtness
curtail
curtain
curtness
curvature,curve
curve
cushion
cushioning
cuss
custodial,custody
custody
custom,customary
customary
customise,customize
customize
customs
cut
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
cutback,cut back
cute
cuteness,cute
cutting,cut
cycle
cyclic,cycle
cyclical,cycle
cycling,cycle
cyclonal,cyclone
cyclone
cyclonic,cyclone
cyclonical,cyclone
cylinder
cylindric,cylinder
cylindrical
cylindricality,cylindrical
cylindricalness,cylindrical
cyprian
cyprus,cyprian
cyst
cystic,cyst
czechoslovakia
czechoslovakian,czechoslovakia
dab
dabble
daemon,demon
daft,daftness
daftness
daily,day
daintiness,dainty
dainty
dam
damage
damages
damn
damnation,damn
damnatory,damn
damp
dampen
dampening,dampen
damper,damp
dampness,damp
dance
dancing,dance
danger
dangerous,danger
dangle
dangling,dangle
dank
dankness,dank
dapper
dapperness,dapper
dare
daring,dare
dark
darken
darkening,darken
darkness,dark
darn
darning,darn
dart
darts
dash
date
date back
date from
dating,date
daunt
dauntless
dauntlessness,dauntless
dawn
dawning,dawn
day
daydream
daydreaming,daydream
days
dazzle
dead
deaden
deadliness,deadly
deadly
deadness,dead
deaf
deafness,deaf
deal
dealing,deal
dealings,deal
death,die
debate
debilitate
debilitation,debilitate
debilitative,debilitate
debility,debilitate
debit
debunk
debunking,debunk
debut
decay
deceive
decelerate
deceleration,decelerate
decency,decent
decent
decentralised,decentralized
decentralization,decentralize
decentralize
decentralized
deception,deceive
deceptive,deceive
decertify
decide
deciding,decide
decimal,decimalize
decimalize
decision,decide
decisive
decisiveness,decisive
deck
deck out
declaim
declamation,declaim
declaration,declare
declarative,declare
declaratory,declare
declare
declension,decline
declination,decline
decline
decompose
decorate
decoration,decorate
decorative,decorate
decorous,decorum
decorum
decrease
decree
decry
dedicate
dedication,dedicate
deduce
deduct
deduction,deduce
deductive,deduce
deem
deep
deepen
deepness,deep
defamation,defame
defame
default
defeat
defecate
defecation,defecate
defect
defection,defect
defective
defectiveness,defective
defence,defense
defend
defense
defensive,defend
defer
deference,defer
deferent,defer
deferment,defer
deferral,defer
defiant,defy
deficiency
deficient,deficiency
define
definition,define
deflect
deflection,deflect
deflective,deflect
deflexion,deflect
deforest
deforestation,deforest
deform
deformation,deform
deformed
deformity,deformed
defraud
defray
defrayal,defray
defrayment,defray
defrost
defunct
defunctness,defunct
defy
degas
degenerate
degeneration,degenerate
degenerative,degenerate
deglycerolize
degradation,degrade
degrade
dehydrate
dehydration,dehydrate
deign
deject
dejection,deject
delay
delegacy,delegate
delegate
delegating,delegate
delegation,delegate
delete
deletion,delete
deliberate
deliberateness,deliberate
deliberation,deliberate
deliberative,deliberate
delight
delimit
delineate
delineation,delineate
delirious,delirium
delirium
deliver
delivery,deliver
delude
delusion,delude
delusive,delude
delusory,delude
delve
demagog
demagogue,demagog
demand
demarcate
demarcation,demarcate
demean
demeanor
demeanour,demeanor
demise
demo
democracy,democratize
democratize
demolish
demolishing,demolish
demolition,demolish
demon
demonstrate
demonstration,demonstrate
demonstrative,demonstrate
demoralization,demoralize
demoralize
demote
demotion,demote
demur
demure
demureness,demure
demurrer,demur
demythologization,demythologize
demythologize
denial,deny
denotation,denote
denotative,denote
denote
denotive,denote
denounce
denouncement,denounce
dense,density
density
dent
denunciative,denounce
deny
depart
departure,depart
depend
depend on
depend upon
dependant,depend
dependent,depend
depersonalization,depersonalize
depersonalize
depict
depicting,depict
depiction,depict
depictive,depict
deplete
depletion,deplete
deplore
deploy
deployment,deploy
deport
deportation,deport
deportment,deport
depose
deposit
deposition,depose
depravation,deprave
deprave
depravity,deprave
deprecate
deprecatory,deprecate
depreciate
depreciation,depreciate
depress
depressant,depress
deprivation,deprive
deprive
derail
derailment,derail
deride
derision,deride
derisive,deride
derisory,deride
derivation,derive
derivative,derive
derive
deriving,derive
derogate
derogatory,derogate
descend
descent,descend
describe
descriptive,describe
desecrate
desecration,desecrate
desert
desertion,desert
deserve
deserving
deservingness,deserving
design
designate
designation,designate
designative,designate
designing,design
desire
desolate
desolation,desolate
desorb
desorption,desorb
despair
despatch
desperation,despair
despisal,despise
despise
despising,despise
despoil
despoilment,despoil
despoliation,despoil
despond
despondency,despond
despondent,despond
destination,destine
destine
destroy
destruction,destroy
destructive,destroy
desynchronize
desynchronizing,desynchronize
detach
detachment,detach
detail
detailing,detail
details
detain
detect
detecting,detect
detection,detect
detention,detain
deter
deterge
detergency,deterge
detergent,deterge
deteriorate
deterioration,deteriorate
determent,deter
determinant,determine
determinate
determinateness,determinate
determination,determine
determine
determiner,determine
deterrence,deter
deterrent,deter
detest
detestation,detest
detonate
detonation,detonate
detonative,detonate
detour
detox
detract
detraction,detract
detractive,detract
detribalization,detribalize
detribalize
detriment,detrimental
detrimental
devastate
devastation,devastate
develop
development,develop
deviant,deviate
deviate
deviation,deviate
devil
devilment,devil
devilry,devil
deviltry,devil
devious
deviousness,devious
devisal,devise
devise
devising,devise
devote
devoted
devotedness,devoted
devotion,devote
devour
devout
devoutness,devout
dexterity,dextrous
dextrous
diabetes,diabetic
diabetic
diachronic
diachrony,diachronic
diagnose
diagnosing,diagnose
diagnosis,diagnose
diagram
diagramming,diagram
dial
dialect
dialectal,dialect
dialectic
dialectical,dialectic
dialog
dialogue,dialog
dialysis,dialyze
dialyze
diameter
diametral,diameter
diametric,diameter
diametrical,diameter
diarrhea
diarrheal,diarrhea
diarrhetic,diarrhea
diarrhoea,diarrhea
dice
dictate
dictation,dictate
die
die away
die out
diet
dieting,diet
differ
difference,differentiate
different,differ
differentiate
differentiation,differentiate
difficult
difficultness,difficult
diffidence,diffident
diffident
diffract
diffraction,diffract
diffuse
diffuseness,diffuse
diffusive,diffuse
dig
dig in
dig into
dig up
digest
digestion,digest
digestive,digest
digging,dig
digit,digitize
digitalization,digitalize
digitalize
digitize
dignify
dignity,dignify
digress
digression,digress
digressive,digress
digs
dike
dilatation,dilate
dilate
dilation,dilate
diligence
diligent,diligence
dilute
dilution,dilute
dim
dimension
dimensional
dimensionality,dimensional
diminish
diminution,diminish
diminutive
diminutiveness,diminutive
dimness,dim
din
dine
ding
dinge
dingy,dinge
dining,dine
diocesan
diocese,diocesan
dip
diplomacy,diplomatic
diplomatic
direct
directional
directionality,directional
directive,direct
directness,direct
dirt
dirty,dirt
disability,disabled
disable
disabled
disablement,disable
disabuse
disadvantage
disadvantageous,disadvantage
disagree
disagreement,disagree
disallow
disappear
disappearance,disappear
disappearing,disappear
disappoint
disappointment,disappoint
disapproval,disapprove
disapprove
disarm
disarmament,disarm
disarming,disarm
disassemble
disaster
disastrous,disaster
disband
disbandment,disband
disbelieve
disbursal,disburse
disburse
disbursement,disburse
discard
discern
discernment,discern
discharge
disciplinary,discipline
discipline
disclaim
disclaimer,disclaim
disclose
disclosure,disclose
disco
disconnect
disconnected
disconnectedness,disconnected
disconnection,disconnect
discontent
discontented
discontentedness,discontented
discontentment,discontent
discontinuance,discontinue
discontinuation,discontinue
discontinue
discontinuity
discontinuous,discontinuity
discord
discordance,discord
discordant,discord
discount
discourage
discouragement,discourage
discourse
discover
discovery,discover
discredit
discreet
discreetness,discreet
discrepancy
discrepant,discrepancy
discrete
discreteness,discrete
discretion
discretionary,discretion
discriminate
discrimination,discriminate
discriminative,discriminate
discriminatory,discriminate
discuss
discussion,discuss
disdain
disdainful
disdainfulness,disdainful
disenfranchise
disenfranchisement,disenfranchise
disengage
disengagement,disengage
disentangle
disentanglement,disentangle
disgrace
disgraceful
disgracefulness,disgraceful
disguise
disgust
disgusting
disgustingness,disgusting
dish
dish up
dishearten
disheartenment,dishearten
dishonor
dishonour,dishonor
disillusion
disillusionment,disillusion
disintegrate
disintegration,disintegrate
disintegrative,disintegrate
disinter
disinterested
disinterestedness,disinterested
disinterment,disinter
disjointed
disjointedness,disjointed
disk
dislike
dislocate
dislocation,dislocate
dislodge
dismantle
dismantlement,dismantle
dismantling,dismantle
dismay
dismember
dismemberment,dismember
dismiss
dismissal,dismiss
dismissive,dismiss
dismount
disobedience,disobey
disobedient,disobey
disobey
disorder
disorderliness,disorderly
disorderly
disown
disowning,disown
disownment,disown
disparage
disparagement,disparage
disparate
disparateness,disparate
disparity,disparate
dispassionate
dispassionateness,dispassionate
dispatch
dispel
dispensation,dispense
dispense
dispense with
disperse
dispersion,disperse
dispersive,disperse
displace
display
displease
displeasure,displease
disposal,dispose
dispose
dispose of
disposition,dispose
dispossess
dispossession,dispossess
disprove
disputation,dispute
disputatious,dispute
disputative,dispute
dispute
disqualification,disqualify
disqualify
disregard
disrespect
disrobe
disrupt
disruption,disrupt
disruptive,disrupt
dissatisfaction,dissatisfy
dissatisfactory,dissatisfy
dissatisfy
dissect
dissection,dissect
dissemble
dissembling,dissemble
disseminate
dissemination,disseminate
disseminative,disseminate
dissension,dissent
dissent
dissentient,dissent
dissentious,dissent
dissertate
dissertation,dissertate
dissidence,dissident
dissident
dissimilar
dissimilarity,dissimilar
dissipate
dissipation,dissipate
dissociate
dissociation,dissociate
dissolution,dissolve
dissolve
dissolving,dissolve
dissuade
dissuasion,dissuade
dissuasive,dissuade
distance
distend
distension,distend
distil,distill
distill
distillation,distill
distillment,distill
distinct
distinction,distinguish
distinctive
distinctiveness,distinctive
distinctness,distinct
distinguish
distort
distortion,distort
distract
distraction,distract
distress
distribute
distribution,distribute
distributive,distribute
district
distrust
disturb
disturbance,disturb
ditch
ditto
dive
diverge
divergence,diverge
divergency,diverge
divergent,diverge
diverse
diverseness,diverse
diversification,diversify
diversify
diversion,divert
diversity,diversify
divert
divest
divestiture,divest
divide
divination,divine
divinatory,divine
divine
diving,dive
division,divide
divorce
divorcement,divorce
divulge
divulgement,divulge
divulgence,divulge
dizziness,dizzy
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
docile
docility,docile
dock
docket
docking,dock
doctor
doctoral,doctorate
doctorate
doctorial,doctorate
doctrine,indoctrinate
document
documental,document
documentary,document
documentation,document
dodge
dodging,dodge
dodgy,dodge
dog
dogged
doggedness,dogged
dogma,dogmatize
dogmatize
dole out
doleful
dolefulness,doleful
domestic
domesticity,domestic
dominance,dominate
dominant,dominate
dominate
domination,dominate
domineer
domineering
domineeringness,domineering
dominick
dominion,dominate
dominique,dominick
don
donate
donation,donate
dong
doodle
doom
dope
dormancy,dormant
dormant
dos
dosage,dose
dose
dot
double
double bogey
double cross
double over
double up
doubles
doubling,double
doubt
doubtful
doubtfulness,doubtful
douche
dovetail
down
downgrade
downing
download
downright
downrightness,downright
doze
drab
drabness,drab
draft
drafting,draft
drafty,draft
drag
drag a bunt
drag one's feet
drag out
drag through the mud
drain
drainage,drain
drama,dramatize
dramatization,dramatize
dramatize
drape
draw
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
drawing,draw
drawl
dread
dreadful
dreadfulness,dreadful
dream
dream up
dreaming,dream
dreamy,dream
dreariness,dreary
dreary
dredge
dress
dress up
dressing,dress
dribble
drift
driftage,drift
drifting,drift
drill
drilling,drill
drink
drink up
drinking,drink
drip
drippy,drip
drive
drive around
drive away
drive in
drive off
drive out
drive up
driving,drive
drizzle
drizzly,drizzle
drone
droning,drone
drool
droop
drop
drop back
drop behind
drop by
drop dead
drop in
drop off
drop out
droplet,drop
drown
drown out
drowse
drowsy,drowse
drug
drugging,drug
drum
drum out
drumming,drum
drunken
drunkenness,drunken
dry
dry out
dry up
dryness,dry
dub
dubious
dubiousness,dubious
duck
ducking,duck
duel
dull
dullness,dull
dumb
dumbness,dumb
dummy
dump
dumps
dumpy,dump
dun
dung
dunk
dupe
dupery,dupe
duplicate
dusk
dusky,dusk
dust
dustiness,dusty
dusty
duteous,duty
duty
dwarf
dwell
dwell on
dwelling
dwindle
dwindling,dwindle
dye
dyeing,dye
dying
dyke
dynamic
dynamics,dynamic
dynamite
dysfunction,dysfunctional
dysfunctional
eager
eagerness,eager
eagle
eagre,eager
earliness,early
early
earn
earnest
earnestness,earnest
earnings,earn
earth
earthing,earth
ease
ease up
easement,ease
easiness,easy
easing,ease
easter
easterly,easter
easy
eat
eat on
eat up
eating,eat
eats
ebb
ebbing,ebb
ebonize
ebony,ebonize
ebullience,ebullient
ebullient
eccentric
eccentricity,eccentric
echo
eclectic
eclecticism,eclectic
eclipse
ecologic,ecology
ecological,ecology
ecology
economize
economy,economize
ecstasy
ecstatic,ecstasy
ecuador,ecuadorian
ecuadorian
eddy
edema
edematous,edema
edge
edge up
edginess,edgy
edgy
edification,edify
edify
edit
edit out
editing,edit
editorial,editorialize
editorialize
educate
education,educate
educative,educate
eff
efface
effect,effectuate
effective
effectiveness,effective
effectivity,effective
effects
effectuate
effectuation,effectuate
efficacious,efficacy
efficacy
efficiency
efficient,efficiency
effloresce
efflorescence,effloresce
efflorescent,effloresce
effortless
effortlessness,effortless
egg
egg on
eggs
egis
egotism
egotistic,egotism
egypt
egyptian,egypt
ejaculate
ejaculation,ejaculate
eject
ejection,eject
eke out
elaborate
elaborateness,elaborate
elaboration,elaborate
elapse
elastic
elasticity,elastic
elate
elation,elate
elbow
elbowing,elbow
elect
election,elect
elective,elect
electricity,electrify
electrify
electrolysis
electrolytic,electrolysis
electromagnetic
electromagnetism,electromagnetic
electronic,electronics
electronics
electrophoresis
electrophoretic,electrophoresis
electrostatic
electrostatics,electrostatic
elegance
elegant,elegance
elevate
elevation,elevate
elicit
elicitation,elicit
eliminate
elimination,eliminate
ellipse,elliptical
ellipsoid
ellipsoidal,ellipsoid
elliptical
elocute
elongate
elongation,elongate
eloquent,elocute
elucidate
elucidation,elucidate
elucidative,elucidate
elude
eluding,elude
elusion,elude
elusive,elude
elute
elution,elute
email
emanate
emanation,emanate
emancipate
emancipation,emancipate
emancipative,emancipate
emasculate
emasculation,emasculate
embargo
embark
embark on
embarkment,embark
embarrass
embarrassment,embarrass
embed
embellish
embellishment,embellish
embezzle
embezzlement,embezzle
embitter
embitterment,embitter
emblem
emblematic,emblem
emblematical,emblem
embody
embolden
emboss
embrace
embracement,embrace
embracing,embrace
embroider
embroidery,embroider
embroil
embroilment,embroil
embryology,embryonic
embryonic
emerge
emergence,emerge
emergency
emergent,emergency
emersion,emerge
emigrate
emigration,emigrate
eminence
eminent,eminence
emission,emit
emit
emote
emotion,emote
emotional
emotionality,emotional
empathize
empathy,empathize
emphasis,emphasize
emphasise,emphasize
emphasised,emphasized
emphasize
emphasized
emphasizing,emphasize
emphysema
emphysematous,emphysema
empire
empirical
empiricism,empirical
employ
employment,employ
empower
empowerment,empower
emptiness,empty
empty
emptying,empty
emulate
emulation,emulate
enable
enact
enactment,enact
enamel
encamp
encampment,encamp
encase
encasement,encase
enchant
enchantment,enchant
encipher
enclose
enclosing,enclose
enclosure,enclose
encode
encoding,encode
encompass
encompassment,encompass
encore
encounter
encourage
encouragement,encourage
encroach
encroach upon
encroachment,encroach
encrust
encrypt
encryption,encrypt
encyclopaedia,encyclopedia
encyclopedia
end
end up
endanger
endear
endearment,endear
endeavor
endeavour,endeavor
ending,end
endless
endlessness,endless
endorse
endorsement,endorse
endow
endowment,endow
endurance,endure
endure
enduring
enduringness,enduring
energize
energizing,energize
energy,energize
enervate
enervation,enervate
enforce
enforcement,enforce
engage
engender
engineer
engineering,engineer
english,anglicize
engrave
engraving,engrave
engross
engrossment,engross
engulf
enhance
enhancement,enhance
enhancer,enhance
enhancive,enhance
enigma,enigmatic
enigmatic
enjoin
enjoining,enjoin
enjoinment,enjoin
enjoy
enjoyment,enjoy
enlarge
enlargement,enlarge
enlighten
enlightenment,enlighten
enlist
enlistment,enlist
enliven
enmesh
enormity,enormous
enormous
enormousness,enormous
enquire
enquiry,enquire
enrage
enragement,enrage
enrich
enrichment,enrich
enrol,enroll
enroll
enrollment,enroll
enrolment,enroll
ensconce
enshrine
ensue
ensure
entail
entailment,entail
enter
entering,enter
enterprising
enterprisingness,enterprising
entertain
entertainment,entertain
enthrall
enthrallment,enthrall
enthrone
enthronement,enthrone
enthusiasm
enthusiastic,enthusiasm
entice
enticement,entice
entire
entireness,entire
entitle
entitlement,entitle
entomb
entombment,entomb
entrance,enter
entrench
entrust
entry,enter
enumerate
enumeration,enumerate
enunciate
enunciation,enunciate
envelop
envelopment,envelop
envious,envy
environment
environmental,environment
envisage
envision
envisioning,envision
envy
eon
ephemera,ephemeral
ephemeral
ephemerality,ephemeral
ephemeralness,ephemeral
epic
epical,epic
epidemiologic,epidemiology
epidemiological,epidemiology
epidemiology
epigram
epigrammatic,epigram
epilepsy,epileptic
epileptic
epistemological,epistemology
epistemology
epitome,epitomize
epitomize
epoch
epochal,epoch
epos,epic
equal
equality,equal
equanimity
equanimous,equanimity
equate
equating,equate
equation,equate
equator
equatorial,equator
equilibrate
equilibrium,equilibrate
equip
equipping,equip
equivalence,equivalent
equivalent
equivocal
equivocalness,equivocal
eradicate
eradication,eradicate
erase
erasure,erase
erect
erecting,erect
erection,erect
erectness,erect
ergotropic
ergotropism,ergotropic
erode
eroding,erode
eros,erotic
erosion,erode
erosive,erode
erotic
err
errancy,err
errant,err
erroneous
erroneousness,erroneous
error,err
erudite
eruditeness,erudite
erupt
eruption,erupt
escalate
escalation,escalate
escape
escape from
eschew
escort
espousal,espouse
espouse
essay
essence,essential
essential
essentiality,essential
essentialness,essential
establish
establishment,establish
esteem
esthetic
esthetical,esthetics
esthetics
estimate
estimation,estimate
estonia,estonian
estonian
estrange
estrangement,estrange
estrogen
etch
etching,etch
eternal
eternity,eternal
ether
ethical
ethics,ethical
ethiopia,ethiopian
ethiopian
ethnic
ethnicity,ethnic
etymological
etymology,etymological
eugenic
eugenics,eugenic
eulogize
eulogy,eulogize
euphoric
euphory,euphoric
europeanization,europeanize
europeanize
evacuate
evacuation,evacuate
evade
evaluate
evaluation,evaluate
evaluative,evaluate
evangel,evangelical
evangelical
evaporate
evaporation,evaporate
evaporative,evaporate
evasion,evade
evasive
evasiveness,evasive
even
evening
evenness,even
eventuate
everlasting
everlastingness,everlasting
everyday
everydayness,everyday
evict
eviction,evict
evidence
evident,evidence
evidential,evidence
evidentiary,evidence
evil
evilness,evil
evocation,evoke
evocative,evoke
evoke
evolution,evolve
evolve
exacerbate
exacerbation,exacerbate
exact
exaction,exact
exactness,exact
exaggerate
exaggeration,exaggerate
exalt
exaltation,exalt
examination,examine
examine
example,exemplify
exasperate
exasperation,exasperate
excavate
excavation,excavate
exceed
exceedance,exceed
excel
excellence,excel
excellent,excel
except
exception,except
excerpt
excessive,exceed
exchange
excise
excision,excise
excitant,excite
excitation,excite
excitatory,excite
excite
excitement,excite
exclaim
exclaiming,exclaim
exclamation,exclaim
exclamatory,exclaim
exclude
exclusion,exclude
exclusive,exclude
excommunicate
excommunication,excommunicate
excoriate
excoriation,excoriate
excrete
excretion,excrete
excusatory,excuse
excuse
execute
executing,execute
execution,execute
executive,execute
exemplar
exemplary,exemplar
exemplification,exemplify
exemplify
exempt
exemption,exempt
exercise
exert
exhalation,exhale
exhale
exhaust
exhaustion,exhaust
exhibit
exhibition,exhibit
exhort
exhortation,exhort
exhumation,exhume
exhume
exigency
exigent,exigency
exile
exist
existence,exist
existent,exist
exit
exonerate
exoneration,exonerate
exonerative,exonerate
exorcise,exorcize
exorcize
exotic
exoticness,exotic
expand
expansive,expand
expect
expectant,expect
expectation,expect
expected
expectedness,expected
expedience,expedient
expedient
expedite
expedition
expeditionary,expedition
expel
expend
expending,expend
expenditure,expend
expense
expensive,expend
experience
experient,experience
experiential,experience
experiment
experimentation,experiment
expert
expertise,expert
expertness,expert
expiate
expiation,expiate
expiative,expiate
expiatory,expiate
expiration,expire
expire
explain
explanation,explain
explanatory,explain
explicit
explicitness,explicit
explode
exploit
exploitation,exploit
exploitative,exploit
exploitatory,exploit
exploitive,exploit
exploration,explore
explorative,explore
exploratory,explore
explore
explosion,explode
exponent
exponential,exponent
export
exportation,export
exporting,export
expose
exposit
exposition,exposit
expository,expound
exposure,expose
expound
expounding,expound
express
express emotion
expression,express
expressive,express
expulsion,expel
expunction,expunge
expunge
expunging,expunge
expurgate
expurgation,expurgate
extend
extend to
extension,extend
extensive,extend
extent,extend
extenuate
extenuation,extenuate
exterminate
external
externality,external
extinction,extinguish
extinguish
extirpate
extirpation,extirpate
extort
extortion,extort
extract
extraction,extract
extradite
extradition,extradite
extraneous
extraneousness,extraneous
extraordinariness,extraordinary
extraordinary
extrapolate
extrapolation,extrapolate
extravagance,extravagant
extravagant
extreme
extremity,extreme
extricate
extrication,extricate
extrude
extrusion,extrude
extrusive,extrude
exuberant,exuberate
exuberate
exudation,exude
exude
exult
exultant,exult
exultation,exult
eye
eyeball
eyes
eyewitness
fable,fabulous
fabricate
fabrication,fabricate
fabulous
face
face up
facetious
facetiousness,facetious
facilitate
facilitation,facilitate
facilitative,facilitate
facing
factor,factorize
factorize
factual
factuality,factual
factualness,factual
fad,faddy
faddy
fade
fade out
fadeout,fade out
fading,fade
faeces,feces
fag
faggot
fail
failure,fail
faint
faintness,faint
fair
fairness,fair
faithful
faithfulness,faithful
fake
fakery,fake
falcon
falconry,falcon
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
fallacious
fallacy,fallacious
fallback,fall back
falls
false
falseness,false
falsification,falsify
falsify
falsity,falsify
falter
faltering,falter
fame,famous
familiar
familiarity,familiar
famous
fan
fan out
fanatic
fanatism,fanatic
fancy
fantasize
fantasy,fantasize
far
farawayness,far
farce
farcical,farce
fare
farm
farm out
farness,far
fart
farting,fart
fascinate
fascination,fascinate
fascism
fascistic,fascism
fashion
fashioning,fashion
fast
fasten
fastening,fasten
fastidious
fastidiousness,fastidious
fasting,fast
fastness,fast
fat
fatal
fatality,fatal
fate
father
fathom
fatigue
fatness,fat
fatten
fattiness,fatty
fatty
fault
faulty,fault
favor
favorite
favour,favor
favourite,favorite
fax
faze
fear
fearful
fearfulness,fearful
fearless
fearlessness,fearless
feast
feasting,feast
feather
feature
feces
fecund,fecundity
fecundity
federalize
federate
federation,federate
fee
feeble
feebleness,feeble
feed
feed back
feed on
feed upon
feedback,feed back
feeding,feed
feel
feel for
feel like
feeling,feel
feelings,feel
feign
feigning,feign
feint
felicitate
felicitation,felicitate
felicity,felicitate
fell
felonious,felony
felony
felt
female
femaleness,female
feminine
feminineness,feminine
femininity,feminine
fence
fencing
fend
ferment,fermentation
fermentation
ferocious,ferocity
ferocity
ferret out
ferromagnetic
ferromagnetism,ferromagnetic
ferry
ferrying,ferry
fertile
fertiliser,fertilizer
fertility,fertile
fertilization,fertilize
fertilize
fertilizer
fervency,fervent
fervent
festive,festivity
festivity
fetal
fetch
fete
fetid
fetidness,fetid
fetish,fetishize
fetishize
fetus
feud
fever
feverous,fever
few
fewness,few
fiber
fibre,fiber
fiction,fictionalize
fictionalize
fiddle
fidget
field
fielding,field
fields
fierce
fierceness,fierce
fiery,fire
fight
fight back
fight down
fighting,fight
figure
figure out
fiji,fijian
fijian
file
file away
file out
filing,file
fill
fill in
fill out
fill up
filler,fill
filling,fill
film
filming,film
filter
filth,filthy
filthiness,filthy
filthy
filtration,filter
fin
final
finalise,finalize
finality,final
finalization,finalize
finalize
finance
finances
financial,finance
financing,finance
find
find oneself
find out
finding,find
findings
fine
fineness,fine
finger
fingering,finger
fingerprint
fingerprinting,fingerprint
finish
finish up
finishing,finish
finite
finiteness,finite
fire
firing,fire
firm
firmness,firm
fisc,fiscal
fiscal
fish
fishing,fish
fistfight
fit
fit in
fit out
fitness,fit
fitting,fit
fix
fix up
fixate
fixation,fixate
fixed
fixedness,fixed
fixing,fix
fixity,fixed
fixture,fix
fizzle
flag
flail
flake
flame
flame up
flaming,flame
flank
flap
flapping,flap
flaps
flare
flare up
flash
flashiness,flashy
flashing,flash
flashy
flat
flatness,flat
flats
flatten
flatter
flattery,flatter
flaunt
flavor
flavorous,flavor
flavour,flavor
flavourous,flavor
flaw
flawless
flawlessness,flawless
flee
fleece
fleet
fleeting
fleetingness,fleeting
fleetness,fleet
flesh
fleshiness,fleshy
fleshy
flex
flexure,flex
flick
flicker
flies
flight,fly
flimsiness,flimsy
flimsy
flinch
fling
flip
flirt
flirt with
flirtation,flirt
flirtatious,flirt
flirting,flirt
flit
float
floatation,float
floating,float
flocculate
flocculation,flocculate
flocculent,flocculate
flock
flog
flogging,flog
flood
flooding,flood
floor
flooring
flop
floppy,flop
flora,floral
floral
florid
floridness,florid
flotation,float
flounce
flounder
flour
flourish
flout
flow
flow from
flow out
flower
flowering,flower
flowing,flow
flub
fluctuate
fluctuation,fluctuate
fluency
fluent,fluency
fluff
fluffiness,fluffy
fluffy
fluid
fluidity,fluid
fluidness,fluid
fluoresce
fluorescence,fluoresce
fluorescent,fluoresce
flurry
flush
fluster
flute
flutter
fluttering,flutter
flux
fluxion,flux
fly
fly by
fly high
fly on
fly open
flying,fly
foam
focus
focus on
focusing,focus
focussing,focus
fodder
foetal,fetal
foetus,fetus
fog
foggy,fog
foil
foiling,foil
fold
fold up
folding,fold
follow
follow suit
following,follow
fond
fondness,fond
fool
fool around
foolhardiness,foolhardy
foolhardy
foolish
foolishness,foolish
foot
footnote
foppish
foppishness,foppish
forage
foraging,forage
forbid
forbiddance,forbid
forbidding,forbid
force
forceful
forcefulness,forceful
ford
fording,ford
forearm
forebode
foreboding,forebode
forecast
forecasting,forecast
foreclose
foreclosure,foreclose
forego
foreground
foreign
foreignness,foreign
foreknow
foresee
foreshorten
forest
forestall
forestalling,forestall
forestry,forest
forfeit
forfeiture,forfeit
forge
forgery,forge
forget
forgetful,forgetfulness
forgetfulness
forging,forge
forgive
forgiving
forgivingness,forgiving
forgo
fork,bifurcate
form
formal
formalism
formalistic,formalism
formality,formal
formalness,formal
format
formation,form
formatting,format
formula,formularize
formularize
formulate
formulation,formulate
forsake
forsaking,forsake
forswear
forswearing,forswear
fort
fort up
forthcoming
forthcomingness,forthcoming
forthright
forthrightness,forthright
fortification,fortify
fortify
fortnight,fortnightly
fortnightly
forward
forwarding,forward
foster
fosterage,foster
fostering,foster
foul
foul out
foul up
foulness,foul
found
founder
foundering,founder
founding,found
fox
fraction
fractionate
fractionation,fractionate
fracture
fragile
fragility,fragile
fragment
fragmentation,fragment
fragrance,fragrant
fragrant
frail
frailness,frail
frame
frame in
frame up
franchise
frank
frankness,frank
fraternisation,fraternize
fraternization,fraternize
fraternize
fraudulence
fraudulent,fraudulence
fray
freak
free
freeing,free
freelance
freeze
freeze down
freeze out
freezing,freeze
freight
freightage,freight
french
frequency
frequent,frequency
fresh
freshness,fresh
fret
friction
frictional,friction
friendliness,friendly
friendly
fries
fright
frighten
frighten away
frightening,frighten
frightful
frightfulness,frightful
frigid
frigidity,frigid
frigidness,frigid
fringe
fringy,fringe
frivolity,frivolous
frivolous
frivolousness,frivolous
frizzle
frog
frogmarch
frolic
front
frontal,front
frost
frosty,frost
frown
frown upon
fruit
fruitful,fruitfulness
fruitfulness
fruition,fruit
fruitless
fruitlessness,fruitless
frustrate
frustration,frustrate
frustrative,frustrate
fry
frying,fry
fuck
fuck up
fucking,fuck
fuckup,fuck up
fudge
fuel
fueling,fuel
fugal
fugue,fugal
fulfil,fulfill
fulfill
fulfillment,fulfill
fulfilment,fulfill
full
fullback
fullness,full
fulminate
fulmination,fulminate
fumble
fume
fumes
fun,funny
function
functional
functionality,functional
functioning,function
fund
funding,fund
fundraise
funds
funeral
funerary,funeral
funereal,funeral
funk
funky,funk
funnel
funniness,funny
funny
furious
furiousness,furious
furl
furlough
furnish
furnishing
furrow
further
furtherance,further
furtive
furtiveness,furtive
fury,infuriate
fuse
fusion,fuse
fuss
fussy,fuss
futile,futility
futility
future
futurism
futuristic,futurism
futurity,future
fuzziness,fuzzy
fuzzy
gabble
gag
gage
gain
gall
gallop
galloway
galvanic,galvanism
galvanism
galwegian,galloway
gamble
gambling,gamble
game
gameness,game
gaming,game
gang
gang up
gap
gape
garage
garden
gardening,garden
garland
garment
garner
garrison
gas,gasify
gas up
gaseous
gaseousness,gaseous
gash
gasify
gasp
gate
gates
gather
gather up
gathering,gather
gauche
gaucheness,gauche
gaudiness,gaudy
gaudy
gauge
gaunt
gauntness,gaunt
gawk
gaze
gazette
gear
gearing
gee
gel
genealogic,genealogy
genealogy
general
generalisation,generalize
generalised,generalized
generality,general
generalization,generalize
generalize
generalized
generate
generative,generate
generic,genus
generosity,generous
generous
generousness,generous
genetical
genetics,genetical
genial
geniality,genial
gentle
gentleness,gentle
genuine
genuineness,genuine
genus
geographical
geography,geographical
geological
geology,geological
geometric
geometry,geometric
georgia
georgian,georgia
germ,germinate
german
germanic,german
germinate
germination,germinate
gerund,gerundial
gerundial
gesticulate
gesticulation,gesticulate
gesture,gesticulate
get
get a look
get about
get across
get ahead
get along
get along with
get around
get around to
get at
get away
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
getaway,get away
getting,get
geyser
ghana
ghanaian,ghana
ghanian,ghana
ghastliness,ghastly
ghastly
ghetto,ghettoize
ghettoize
ghost
ghostliness,ghostly
ghostly
gi
gibraltar,gibraltarian
gibraltarian
giddiness
giddy,giddiness
gift
giggle
gild
gin
ginger
gird
girlish
girlishness,girlish
give
give and take
give away
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
giveaway,give away
given
givenness,given
giving,give
glacial
glaciation,glacial
glad
gladness,glad
glamor,glamorize
glamorize
glamour,glamorize
glance
glare
glasgow,glaswegian
glass
glasses
glaswegian
glaze
gleam
gleaming,gleam
glean
gleeful
gleefulness,gleeful
glib,glibness
glibness
glide
gliding,glide
glimmer
glimmery,glimmer
glimpse
glint
glisten
glitter
glittery,glitter
gloat
gloating,gloat
globalisation,globalize
globalization,globalize
globalize
glom
gloom
gloomy,gloom
glorification,glorify
glorify
glory,glorify
gloss
gloss over
glossiness,glossy
glossy
glottochronological
glottochronology,glottochronological
glow
glower
glue
glum
glumness,glum
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
goading,goad
gobble
godless
godlessness,godless
godliness,godly
godly
goiter
goitre,goiter
golf
golfing,golf
gong
good
goodness,good
goof
google
goose
gore
gorge
gossip
gossiping,gossip
gossipy,gossip
gouge
gout
gouty,gout
govern
governance,govern
governing,govern
gown
grab
grace
graceful
gracefulness,graceful
gracious,grace
gradation,grade
grade
grading,grade
gradual
graduality,gradual
gradualness,gradual
graduate
graduation,graduate
graft
grafting,graft
grain
graining,grain
gram
grammar,grammatic
grammatic
gramme,gram
grand
grandness,grand
granite
granitic,granite
grant
granular
granularity,granular
graph
graphical,graph
grapple
grappling,grapple
grasp
grasping,grasp
grass
grate
grateful
gratefulness,grateful
gratification,gratify
gratify
grating
grave
gravel
graveness,grave
graves
gravid
gravidity,gravid
gravidness,gravid
gravitate
gravitation,gravitational
gravitational
gravity,gravitate
gravure,engrave
gray
grayness,gray
graze
grazing,graze
grease
greasiness,greasy
greasy
great
greatness,great
greed,greedy
greediness,greedy
greedy
green
greening,green
greenness,green
greens
greet
greeting,greet
gregarious
gregariousness,gregarious
grey,gray
grief,grieve
grieve
grill
grilling,grill
grim
grimace
grime
grimness,grim
grimy,grime
grin
grind
grind out
grinding,grind
grinning,grin
grip
grit
gritty,grit
groan
grogginess,groggy
groggy
groin
groom
grooming,groom
groove
grooving,groove
grope
grope for
gross
grotesque
grotesqueness,grotesque
ground
ground out
group
grouping,group
grovel
grow
grow up
growing,grow
growl
growling,growl
growth,grow
grudge
gruesome
gruesomeness,gruesome
gruff
gruffness,gruff
grumble
grumbling,grumble
grumpiness,grumpy
grumpy
grunt
guarantee
guard
guatemala,guatemalan
guatemalan
guess
guessing,guess
guidance,guide
guide
guide on
guilt,guilty
guiltiness,guilty
guilty
guinea
guinean,guinea
gull
gulp
gulping,gulp
gum
gumminess,gummy
gumming,gum
gummy
gun
gun down
gush
gust
gusty,gust
gut
guts
gutsy,guts
gutter
guy
guzzle
guzzling,guzzle
gymnastic,gymnastics
gymnastics
gyrate
gyration,gyrate
habit,habituate
habituate
hack
haggle
haggling,haggle
hail
hairiness,hairy
hairless
hairlessness,hairless
hairy
haiti,haitian
haitian
hale
haleness,hale
hallucinate
hallucination,hallucinate
halt
ham
hammer
hammering,hammer
hamming,ham
hamper
hand
hand down
hand out
hand over
handcuff
handed,handedness
handedness
handicap
handiness,handy
handle
handling,handle
handover,hand over
hands
handshake,shake hands
handshaking,shake hands
handsome
handsomeness,handsome
handwrite
handwriting,handwrite
handy
hang
hang around
hang back
hang in
hang on
hang together
hang up
hanging,hang
hanker
hankering,hanker
happen
happen upon
happening,happen
happiness,happy
happy
harangue
harass
harassment,harass
harbor
harborage,harbor
harbour,harbor
harbourage,harbor
hard
harden
hardening,harden
hardiness,hardy
harding
hardness,hard
hardy
hare
harm
harmful,harmfulness
harmfulness
harmonious
harmoniousness,harmonious
harmonize
harmony,harmonize
harness
harp
harrow
harry
harsh
harshen
harshness,harsh
harvest
harvesting,harvest
hash
hassle
haste
hasten
hasty,haste
hat
hatch
hatchery,hatch
hatching,hatch
hate
hateful
hatefulness,hateful
haughtiness,haughty
haughty
haul
haul up
haulage,haul
hauling,haul
haunt
have
have a look
have got
have in mind
have on
hawaii
hawaiian,hawaii
hawk
hawking,hawk
hay
hayes
hazard
hazardous,hazard
haze
hazy,haze
head
head home
head off
head up
heading,head
headline
headquarter
headquarters
heal
healing,heal
health
healthful
healthfulness,healthful
healthy,health
heap
heaps
hear
heartiness,hearty
heartless
heartlessness,heartless
hearty
heat
heat up
heave
heaven,heavenly
heavenly
heavens
heaviness,heavy
heaving,heave
heavy
hebephrenia,hebephrenic
hebephrenic
hebraic,hebrew
hebrew
hector
hedge
hedging,hedge
hedonic,hedonism
hedonism
hedonistic,hedonism
heed
heedless
heedlessness,heedless
heel
heft
hefty,heft
heighten
heinous,heinousness
heinousness
heist
helm
help
help out
helpful
helpfulness,helpful
helping
helpless
helplessness,helpless
hem
hem in
hemisphere
hemispherical,hemisphere
hemolysis,hemolytic
hemolytic
hemorrhage
hemorrhagic,hemorrhage
herald
herd
here
hereditary,heredity
heredity
hereness,here
heresy
heretical,heresy
hesitancy,hesitate
hesitant,hesitate
hesitate
hesitation,hesitate
heterogeneity,heterogeneous
heterogeneous
heterogeneousness,heterogeneous
heterosexual
heterosexuality,heterosexual
heterozygosity,heterozygous
heterozygous
hex
hibachi
hibernate
hibernation,hibernate
hide
hide out
hideous
hideousness,hideous
hideout,hide out
high
highlight
highlighting,highlight
highness,high
hijack
hijacking,hijack
hike
hike up
hilarious,hilarity
hilarity
hill
hinder
hindrance,hinder
hinge
hinge on
hint
hire
hiss
hissing,hiss
histologic,histology
histological,histology
histology
historic,history
historical,history
history
histrionic,histrionics
histrionics
hit
hit it up
hit the deck
hit the dirt
hitch
hitch up
hitting,hit
hive
hoard
hoarse
hoarseness,hoarse
hoax
hobble
hock
hoe
hog
hoist
hold
hold back
hold down
hold in
hold off
hold on
hold out
hold over
hold still for
hold sway
hold up
holding,hold
holdout,hold out
holdup,hold up
hole
hole out
holiday
holiness,holy
holism,holistic
holistic
holler
holler out
hollering,holler
hollow
hollowness,hollow
holy
home
homeless
homelessness,homeless
homely,home
homer
homestead
homicidal,homicide
homicide
homogeneity,homogeneous
homogeneous
homogeneousness,homogeneous
homogenization,homogenize
homogenize
homogeny,homogeneous
homosexual
homosexuality,homosexual
homozygosity,homozygous
homozygous
hone
honest
honestness,honest
honey
honeymoon
honor
honorary,honor
honoring,honor
honour,honor
honours
hood
hook
hook up
hooking,hook
hooks
hoop
hoops
hoot
hoover
hop
hope
hopeful
hopefulness,hopeful
hopeless
hopelessness,hopeless
hops
horary,hour
horizontal
horizontality,horizontal
horn
horniness,horny
horny
horrid
horridness,horrid
horrify
horror,horrify
horse
hose
hospitalise,hospitalize
hospitalization,hospitalize
hospitalize
host
hostile
hostilities,hostile
hot
hotness,hot
hound
hour
hourly,hour
hours
house
housekeep
housekeeping,housekeep
housing
hover
howl
howling,howl
huckster
huddle
huddle together
hue
hug
hugging,hug
hulk
hull
hum
human
humane
humaneness,humane
humanities
humanity,human
humanization,humanize
humanize
humanness,human
humans
humble
humbleness,humble
humid,humidness
humidify
humidity,humidify
humidness
humiliate
humiliation,humiliate
humility,humble
humming,hum
humor
humoring,humor
humorous,humor
humour,humor
humourous,humor
hump
hunch
hunch over
hungarian,hungary
hungary
hunger
hungry,hunger
hunker down
hunt
hunt down
hunting,hunt
hurdle
hurdles
hurdling,hurdle
hurl
hurried
hurriedness,hurried
hurry
hurrying,hurry
hurt
hurting,hurt
hurtle
husband
hush
huskiness,husky
husky
hustle
hybrid,hybridize
hybridize
hydraulic
hydraulics,hydraulic
hydrophobic
hydrophobicity,hydrophobic
hygiene
hygienic,hygiene
hygienical,hygiene
hymn
hype
hyperbole,hyperbolic
hyperbolic
hyperemia
hyperemic,hyperemia
hypnosis,hypnotize
hypnotize
hypocrisy
hypocritical,hypocrisy
hypophysectomised,hypophysectomized
hypophysectomized
hypothesis,hypothesize
hypothesize
hysteria,hysterical
hysterical
ice
iciness,icy
icon
iconic,icon
icy
idea,ideate
ideal,idealize
idealization,idealize
idealize
ideate
identical
identicalness,identical
identification,identify
identify
identity,identify
ideologic,ideology
ideological,ideology
ideology
idiom
idiomatic,idiom
idiomatical,idiom
idiosyncrasy
idiosyncratic,idiosyncrasy
idle
idleness,idle
idling,idle
idol,idolize
idolization,idolize
idolize
idyll,idyllic
idyllic
ignite
ignition,ignite
ignorance,ignorant
ignorant
ignorantness,ignorant
ignore
ill
illegal
illegality,illegal
illicit
illicitness,illicit
illness,ill
illuminate
illumination,illuminate
illumine
illusion
illusional,illusion
illusory,illusion
illustrate
illustration,illustrate
illustrative,illustrate
illustrious
illustriousness,illustrious
image
imagery,image
imagination,imagine
imaginative,imagine
imagine
imaging,image
imbed
imbibe
imitate
imitation,imitate
imitative,imitate
immaculate
immaculateness,immaculate
immaterial
immateriality,immaterial
immature
immatureness,immature
immaturity,immature
immediate
immediateness,immediate
immense
immenseness,immense
immensity,immense
immerse
immersion,immerse
immigrate
immigration,immigrate
imminence,imminent
imminency,imminent
imminent
immobile,immobility
immobility
immoral
immorality,immoral
immortal,immortality
immortality
immune,immunity
immunity
impact
impaction,impact
impair
impairment,impair
impale
impalement,impale
impart
impartation,impart
impartial
impartiality,impartial
imparting,impart
impatience,impatient
impatient
impeach
impeachment,impeach
impede
impediment,impede
impel
imperative
imperativeness,imperative
imperfect
imperfectness,imperfect
imperial,empire
imperialism
imperialistic,imperialism
imperil
impersonate
impersonation,impersonate
impervious
imperviousness,impervious
impetuosity,impetuous
impetuous
impetuousness,impetuous
impinge
impinge on
impingement,impinge
impinging,impinge
impious
impiousness,impious
implant
implantation,implant
implement
implementation,implement
implicate
implication,imply
implicative,imply
implicit
implicitness,implicit
implore
imply
import
importance,important
important
importation,import
importing,import
impose
imposition,impose
impotence,impotent
impotency,impotent
impotent
impractical
impracticality,impractical
imprecate
imprecation,imprecate
imprecise
impreciseness,imprecise
impress
impression
impressionistic,impression
impressive,impress
imprint
imprinting,imprint
imprison
imprisonment,imprison
improper
improperness,improper
improve
improvement,improve
improvisation,improvize
improvise,improvize
improvize
impudence,impudent
impudent
impulsion,impel
impulsive,impel
imputation,impute
impute
inactive
inactivity,inactive
inadequate
inadequateness,inadequate
inappropriate
inappropriateness,inappropriate
inaugurate
inauguration,inaugurate
incandescence,incandescent
incandescent
incapacitate
incarcerate
incarceration,incarcerate
incarnate
incense
incest,incestuous
incestuous
inch
incipience
incipient,incipience
incise
incision,incise
incisive,incise
incisure,incise
incitation,incite
incite
incitement,incite
incitive,incite
inclination,incline
incline
inclose
include
inclusion,include
inclusive,include
incoherence,incoherent
incoherency,incoherent
incoherent
incompetence,incompetent
incompetency,incompetent
incompetent
incomplete
incompleteness,incomplete
inconsistency,inconsistent
inconsistent
inconvenience
incorporate
incorporation,incorporate
incorrect
incorrectness,incorrect
increase
increment
incremental,increment
incriminate
incubate
incubation,incubate
inculcate
inculcation,inculcate
incumbency,incumbent
incumbent
incur
incurrence,incur
incurring,incur
incursion,incur
indebted
indebtedness,indebted
indecency,indecent
indecent
indefinite
indefiniteness,indefinite
indefinity,indefinite
independence,independent
independent
indeterminate
indeterminateness,indeterminate
index
indexation,index
indexing,index
india
indian,india
indicant,indicate
indicate
indication,indicate
indicative,indicate
indicator,indicate
indict
indictment,indict
indifference,indifferent
indifferent
indigenous,indigenousness
indigenousness
indirect
indirectness,indirect
indistinct
indistinctness,indistinct
individual,individualize
individualism
individualistic,individualism
individualize
indoctrinate
indoctrination,indoctrinate
indolence,indolent
indolent
indonesia
indonesian,indonesia
indorse
indorsement,indorse
induce
inducement,induce
inducing,induce
inducive,induce
induct
induction,induct
indulge
indulgence,indulge
indulging,indulge
industrialization,industrialize
industrialize
industrious
industriousness,industrious
ineffective
ineffectiveness,ineffective
inefficiency,inefficient
inefficient
inept
ineptness,inept
inert
inertness,inert
inexpensive
inexpensiveness,inexpensive
inexperience
inexperient,inexperience
infamous
infamy,infamous
infatuate
infatuation,infatuate
infect
infection,infect
infective,infect
infer
inference,infer
inferior
inferiority,inferior
infernal
inferno,infernal
infertile
infertility,infertile
infest
infestation,infest
infiltrate
infiltration,infiltrate
infinite
infiniteness,infinite
infinitival,infinitive
infinitive
infinity,infinite
infirm,infirmity
infirmity
inflame
inflammation,inflame
inflammatory,inflame
inflate
inflation,inflate
inflect
inflection,inflect
inflexion,inflect
inflict
infliction,inflict
influence
influential,influence
inform
informal
informality,informal
information,inform
informative,inform
informatory,inform
informing,inform
infrequency,infrequent
infrequent
infringe
infringement,infringe
infuriate
infuriation,infuriate
infuse
infusion,infuse
ingenious,ingenuity
ingenuity
ingest
ingestion,ingest
inhabit
inhabitancy,inhabit
inhabitation,inhabit
inhalant,inhale
inhalation,inhale
inhale
inhere
inherent,inhere
inherit
inheritance,inherit
inhibit
inhibition,inhibit
inhibitory,inhibit
inhuman
inhumane
inhumaneness,inhumane
inhumanity,inhuman
initial
initiate
initiation,initiate
initiative,initiate
initiatory,initiate
inject
injunction,enjoin
injure
injury,injure
ink
inlay
innate
innateness,innate
innocence,innocent
innocent
innovate
innovation
innovational,innovation
innovative,innovate
inoculate
inoculation,inoculate
input
inquire
inquiring,inquire
inquiry,inquire
inquisitive,inquire
insane
insaneness,insane
insanity,insane
inscribe
insecure
insecureness,insecure
insecurity,insecure
insensitive
insensitiveness,insensitive
insensitivity,insensitive
insert
insertion,insert
insidious
insidiousness,insidious
insightful,insightfulness
insightfulness
insignificance,insignificant
insignificant
insinuate
insinuation,insinuate
insist
insistence,insist
insistency,insistent
insistent
insolence,insolent
insolent
insolubility,insoluble
insoluble
insouciance
insouciant,insouciance
inspect
inspiration,inspire
inspire
instal,install
install
installation,install
installing,install
installment,install
instalment,install
instance,instantiate
instancy,instant
instant
instantaneous,instant
instantiate
instigate
instigation,instigate
instigative,instigate
instill
instillation,instill
institute
institutionalize
instruct
instruction,instruct
instructions
instructive,instruct
instrument
instrumental,instrument
instrumentation,instrument
insubstantial
insubstantiality,insubstantial
insufficiency,insufficient
insufficient
insular,insularity
insularity
insulate
insulation,insulate
insult
insurance,insure
insure
insurgency,insurgent
insurgent
insurrection
insurrectional,insurrection
insurrectionary,insurrection
intact
intactness,intact
integral
integrality,integral
integrate
integrating,integrate
integration,integrate
integrative,integrate
intelligence,intelligent
intelligent
intend
intensification,intensify
intensifier,intensify
intensify
intensity,intensify
intensive
intensiveness,intensive
intent,intend
intention
intentional,intention
inter
interact
interaction,interact
interactive,interact
intercede
intercept
interception,intercept
intercession,intercede
interchange
interconnect
interconnected,interconnectedness
interconnectedness
interconnection,interconnect
interdepend
interdependence,interdepend
interdependent,interdepend
interest
interested
interestedness,interested
interesting
interestingness,interesting
interfere
interference,interfere
interior,interiorize
interiorize
interject
interjection,interject
interlace
interlock
intermarriage,intermarry
intermarry
intermediate
intermediation,intermediate
interment,inter
intermission,intermit
intermit
intermittence,intermittent
intermittency,intermittent
intermittent
intern
internalization,internalize
internalize
international
internationality,international
internment,intern
interpenetrate
interpenetration,interpenetrate
interpose
interposition,interpose
interpret
interpretation,interpret
interpretative,interpret
interpreting,interpret
interpretive,interpret
interrelate
interrelated
interrelatedness,interrelated
interrelation,interrelate
interrogate
interrogation,interrogate
interrupt
interruption,interrupt
intersect
intersectant,intersect
intertwine
intervene
intervention,intervene
interview
interweave
intimate
intimation,intimate
intimidate
intimidation,intimidate
intolerance
intolerant,intolerance
intonate
intonation,intonate
intone
intransigence
intransigent,intransigence
intrigue
introduce
introduction,introduce
introspect
introspective,introspect
intrude
intrusive,intrude
intrust
intuit
intuition,intuit
intuitive,intuit
inundate
inundation,inundate
inure
invade
invalid
invalidate
invalidation,invalidate
invalidity,invalid
invalidness,invalid
invariance,invariant
invariant
invasion,invade
invasive,invade
inveigh
invent
invention,invent
inventive,invent
inventory
inventorying,inventory
invert
invest
investigate
investigating,investigate
investigation,investigate
investigative,investigate
investigatory,investigate
investing,invest
investment,invest
invitation,invite
invitatory,invite
invite
invocation,invoke
invoice
invoke
involution,involve
involve
involvement,involve
inward
inwardness,inward
iodinate
iodination,iodize
iodize
iran
iranian,iran
ireland,irish
irish
iron
iron out
ironic,irony
ironical,irony
ironing,iron
irons
irony
irrational
irrationality,irrational
irregular,irregularity
irregularity
irrelevance,irrelevant
irrelevancy,irrelevant
irrelevant
irresolute
irresoluteness,irresolute
irreverence
irreverent,irreverence
irrigate
irrigation,irrigate
irritant,irritate
irritate
irritation,irritate
irritative,irritate
irrupt
irruption,irrupt
islam
islamic,islam
isolate
isolation,isolate
isotherm,isothermal
isothermal
isotropic
isotropy,isotropic
issue
issuing,issue
italian
italic,italicize
italicize
italy,italian
itch
itching,itch
itchy,itch
item,itemize
itemization,itemize
itemize
iterate
iteration,iterate
jab
jabber
jabbering,jabber
jabbing,jab
jack
jacket
jacks
jade
jagged
jaggedness,jagged
jail
jam
jamaica,jamaican
jamaican
jamming,jam
jangle
japan
jar
jauntiness,jaunty
jaunty
java
javan,java
jaw
jazz
jazzy,jazz
jeer
jeering,jeer
jelly
jeopardize
jeopardy,jeopardize
jerk
jerking,jerk
jerky,jerk
jest
jet
jewel
jig
jilt
jimmy
jingle
jingly,jingle
jive
job
jockey
jocose
jocoseness,jocose
jocosity,jocose
jocular,joke
jog
jogging,jog
joggle
join
join forces
joining,join
joint
joke
jolliness,jolly
jollity,jolly
jolly
jolt
jolty,jolt
jordan,jordanian
jordanian
josh
jostle
jostling,jostle
jot down
journalism
journalistic,journalism
journey
journeying,journey
jovial
joviality,jovial
joy
joyful
joyfulness,joyful
joyous,joy
jubilant,jubilate
jubilate
jubilee,jubilate
judaical,judaism
judaism
judge
judges
judging,judge
judgment,judge
jug
juggle
juggling,juggle
juiciness,juicy
juicy
jumble
jump
jump off
jump on
jump out
jumping,jump
jumpy,jump
junk
jurisdiction
jurisdictional,jurisdiction
jurisprudence
jurisprudential,jurisprudence
just
justification,justify
justificative,justify
justificatory,justify
justify
justness,just
jut out
juvenile
juvenility,juvenile
juxtapose
juxtaposition,juxtapose
kayak
keel over
keen
keenness,keen
keep
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
keeping,keep
kenya,kenyan
kenyan
key
keynote
kick
kick back
kick off
kick one's heels
kick up
kickback,kick back
kicking,kick
kickoff,kick off
kid
kidnap
kidnapping,kidnap
kill
kill off
killing,kill
kilometer
kilometre,kilometer
kind
kindle
kindliness,kindly
kindling,kindle
kindly
kindness,kind
kinesis,kinetic
kinesthesia,kinesthetic
kinesthesis,kinesthetic
kinesthetic
kinetic
kink
kinky,kink
kiss
kissing,kiss
kit
kite
kitten
knead
kneel
kneeling,kneel
knife
knight
knit
knitting,knit
knock
knock about
knock against
knock down
knock off
knock out
knock over
knockdown,knock down
knocking,knock
knockout,knock out
knot
knottiness,knotty
knotty
know
know the score
knowing,know
knowledge,know
knuckle
knuckle under
knuckles
koran,koranic
koranic
korea
korean,korea
label
labeled
labelled,labeled
labor
laborer
laborious,labor
labour,labor
labourer,laborer
lace
lacerate
laceration,lacerate
lack
ladder
laden
ladylike
ladylikeness,ladylike
lag
lagging
lam
lamb
lame
lameness,lame
lament
lamentation,lament
laminate
lamination,laminate
lampoon
lancaster,lancastrian
lancastrian
lance
land
landing,land
landscape
landscaping,landscape
languish
lankiness,lanky
lanky
laos
laotian,laos
lap
lapse
large
largeness,large
lash
lash together
last
lasting
lastingness,lasting
latch
late
latency,latent
lateness,late
latent
latitude
latitudinal,latitude
latitudinarian,latitude
latvia,latvian
latvian
laugh
laugh at
laugh off
laugh softly
launch
lavish
lavishness,lavish
lawful
lawfulness,lawful
lawless
lawlessness,lawless
lax
laxity,lax
laxness,lax
lay
lay claim
lay down
lay eyes on
lay off
lay out
lay over
lay to rest
layer
layoff,lay off
layover,lay over
laze
laziness,lazy
lazy
leach
lead
lead off
lead on
lead up
leading
leaf
league
leak
leak out
leakage,leak
leaky,leak
lean
lean against
lean back
lean on
leaner,lean
leanness,lean
leap
learn
learned
learnedness,learned
lease
leash
leather
leave
leave behind
leave off
leave out
lecture
lectureship,lecture
leer
legal
legalisation,legalize
legalise,legalize
legality,legal
legalization,legalize
legalize
legend
legendary,legend
legislate
legislation,legislate
legislative,legislate
legitimacy,legitimate
legitimate
legitimation,legitimate
legitimize
leisure
leisurely,leisure
lend
lend oneself
length
lengthen
lengthy,length
leprosy
leprous,leprosy
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
lethal
lethality,lethal
letter
letters
letup,let up
leukaemia,leukemia
leukemia
levant
level
level off
lever,leverage
leverage
levy
lewd
lewdness,lewd
lexical,lexicon
lexicon
lexicostatistic,lexicostatistics
lexicostatistics
libel
libellous,libel
libelous,libel
liberal
liberalism
liberalistic,liberalism
liberality,liberal
liberalization,liberalize
liberalize
liberalness,liberal
liberate
liberation,liberate
liberia,liberian
liberian
liberty,liberate
libya,libyan
libyan
licence,license
license
licentious,license
lick
lie
lie around
lie awake
lie dormant
lie down
lie in
lie in wait
lie low
lifeless
lifelessness,lifeless
lift
lift off
lift out
lift up
liftoff,lift off
light
light up
lighten
lighter
lighterage,lighter
lighthearted
lightheartedness,lighthearted
lightness,light
like
likeliness,likely
likely
likeness,like
lime
limit
limitation,limit
limitless
limitlessness,limitless
limp
limpness,limp
line
line up
linear
linearity,linear
linger
linguistic
linguistics,linguistic
lining,line
link
linkage,link
links
lionize
lipstick
liquid,liquify
liquidate
liquidation,liquidate
liquify
list
listen
listen in
listening,listen
listing,list
listless
listlessness,listless
liter
literal
literalness,literal
literary,literature
literature
lithe
litheness,lithe
lithuania,lithuanian
lithuanian
litigate
litigation,litigate
litre,liter
litter
little
littleness,little
live
live in
live it up
live out
live up to
liveliness,lively
lively
liverpool
liverpudlian,liverpool
livid
lividity,livid
lividness,livid
living,live
load
load up
loading
loads
loaf
loan
loathe
loathing,loathe
loathsome
loathsomeness,loathsome
lob
lobby
lobular,lobularity
lobularity
locale,localize
localisation,localize
localised,localized
localization,localize
localize
localized
locate
location,locate
lock
lock down
lock in
lock up
lockdown,lock down
lockup,lock up
locomote
locomotive,locomote
lodge
lodgement,lodge
lodging,lodge
lodgings
loft
loftiness,lofty
lofty
log
logarithm
logarithmic,logarithm
logging,log
logical
logicality,logical
logicalness,logical
logistic,logistics
logistical,logistics
logistics
loiter
loneliness,lonely
lonely
long
longing,long
longitude
longitudinal,longitude
longness,long
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
look out
look out on
look out over
look to
look up
look upon
lookout,look out
loom
loop
loopy,loop
loose
loosen
loosen up
looseness,loose
loosening,loosen
loot
looting,loot
lop off
lope
lord
lordliness,lordly
lordly
lose
loss,lose
losses
lot
lots
loud
loudness,loud
lounge
lounge about
louse up
lousiness,lousy
lousy
love
loveliness,lovely
lovely
loving
lovingness,loving
low
lower
lowering,lower
lowness,low
lucidity,elucidate
luck
luck into
lucky,luck
lug
lugubrious
lugubriousness,lugubrious
lukewarm
lukewarmness,lukewarm
lull
lumber
luminesce
luminescence,luminesce
luminescent,luminesce
luminosity,luminous
luminous
lump
lunacy,lunatic
lunatic
lunch
lunching,lunch
lunge
lurch
lure
lurid
luridness,lurid
lurk
lush
lushness,lush
lust
luster
lustre,luster
lusty,lust
luxembourg
luxembourgian,luxembourg
luxuriate
luxurious
luxuriousness,luxurious
luxury,luxuriate
lynch
lynching,lynch
lyophilization,lyophilize
lyophilize
lyric
lyrical
lyricality,lyrical
macedonia,macedonian
macedonian
machine
machine gun
mad
madagascan,madagascar
madagascar
madden
madness,mad
madrigal
magic
magical,magic
magnetization,magnetize
magnetize
magnification,magnify
magnificence,magnificent
magnificent
magnify
magnitude,magnify
mail
mail out
mailing,mail
maintain
maintenance,maintain
majestic
majesty,majestic
major
majority,major
majors
make
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
make over
make peace
make sense
make sure
make up
make up one's mind
make way
makeover,make over
makeup,make up
making,make
maladroit
maladroitness,maladroit
malaria
malarial,malaria
malawi,malawian
malawian
malayan
malaysia,malayan
male
maledict
malediction,maledict
maleness,male
malevolency
malevolent,malevolency
malfunction
mali,malian
malian
malicious,maliciousness
maliciousness
malignancy
malignant,malignancy
malinger
malingering,malinger
malt
maltreat
maltreatment,maltreat
man
manage
management,manage
manchester
mancunian,manchester
mandate
mandatory,mandate
maneuver
manful,manfulness
manfulness
mania
manic,mania
manifest
manifestation,manifest
manifold
manipulate
manipulation,manipulate
manipulative,manipulate
manliness,manly
manly
manner
mannerly,manner
manners
manoeuver,maneuver
manor
manorial,manor
mantle
manufacture
manumission,manumit
manumit
manure
map
map out
mar
marble
marbleize
marbleizing,marbleize
marbles
marcel
march
march on
marches
marching,march
margin
marginal,margin
marginalise,marginalize
marginalization,marginalize
marginalize
marinate
mark
mark off
marker,mark
market
marking,mark
marks
maroon
marriage,marry
marry
mars
marshal
marshals
martyr
marvel
marvellous,marvel
masculine
masculinity,masculine
mash
mask
masking,mask
masquerade
mass
massacre
massage
masses
massive
massiveness,massive
master
mastering,master
mastermind
masters
mastery,master
masturbate
masturbation,masturbate
mat
match
mate
material
materialism
materialistic,materialism
materiality,material
materialization,materialize
materialize
maternal
maternity,maternal
mates
mathematical,mathematics
mathematics
mating,mate
matriculate
matriculation,matriculate
matrimonial,matrimony
matrimony
matte
matter
matter to
matting
maturate
maturation,maturate
mature
maturement,mature
matureness,mature
maturity,mature
mauritian,mauritius
mauritius
maximise,maximize
maximization,maximize
maximize
maximum,maximize
meager
meagerness,meager
mean
meander
meaning,mean
meaningful
meaningfulness,meaningful
meaningless
meaninglessness,meaningless
meanness,mean
means
measure
measure up
measurement,measure
measuring,measure
mechanical
mechanics,mechanical
meddle
meddling,meddle
mediaeval,medieval
mediate
mediation,mediate
medicate
medication,medicate
medicine,medicate
medieval
mediocre,mediocrity
mediocrity
meditate
meditation,meditate
meditative,meditate
meek
meekness,meek
meet
meet up with
meeting,meet
megalomania
megalomaniacal,megalomania
megalomanic,megalomania
meliorate
melioration,meliorate
mellow
mellowing,mellow
mellowness,mellow
melodious
melodiousness,melodious
melodize
melodrama,melodramatic
melodramatic
melody,melodize
melt
melt off
melting,melt
memorial,memorialize
memorialize
memorise,memorize
memorization,memorize
memorize
memory,memorize
menace
mend
mendacious
mendacity,mendacious
mending,mend
mental
mentality,mental
mention
mentor
meow
merchandise
merchandising,merchandise
merciful
mercifulness,merciful
merciless
mercilessness,merciless
merge
merger,merge
merging,merge
meridian
meridional,meridian
merit
meritorious,merit
merriness,merry
merry
mesh
meshing,mesh
mesmerize
mess
mess around
mess up
message
messy,mess
metabolism,metabolize
metabolize
metal
metamorphose
metaphor
metaphoric,metaphor
metaphorical,metaphor
metaphysical
metaphysics,metaphysical
meteorological
meteorology,meteorological
meter
method
methodical,method
methodological,methodology
methodology
meticulosity,meticulous
meticulous
meticulousness,meticulous
metre,meter
metric,meter
metrical,meter
metrics
metropolis,metropolitan
metropolitan
mew
mexican
mexico,mexican
microscopic
microscopy,microscopic
microwave
middle
might,mighty
mightiness,mighty
mighty
migrate
migration,migrate
migratory,migrate
mild
mildness,mild
mile
miler,mile
militance,militant
militancy,militant
militant
militate
milk
mill
mill about
millenary,millennium
millennial,millennium
millennian,millennium
millennium
millimeter
millimetre,millimeter
milling
mills
mimesis
mimetic,mimesis
mimic
mince
mind
mindful
mindfulness,mindful
mindless
mindlessness,mindless
mine
mingle
mingling,mingle
minimise,minimize
minimization,minimize
minimize
minimum,minimize
mining,mine
minister
ministrant,minister
ministration,minister
minor
minority,minor
minors
mint
mintage,mint
minute
minuteness,minute
minutes
miracle
miraculous,miracle
mirror
misbehave
misbehavior,misbehave
miscalculate
miscalculation,miscalculate
miscarriage,miscarry
miscarry
miscegenate
miscegenation,miscegenate
mischief
mischievous,mischief
misconceive
misconception,misconceive
misconduct
misconstrual,misconstrue
misconstruction,misconstrue
misconstrue
misdemeanor
misdemeanour,misdemeanor
misfire
misgauge
misgive
misgiving,misgive
misinform
misinformation,misinform
misinterpret
misinterpretation,misinterpret
misjudge
mislay
mislead
mismanage
mismanagement,mismanage
misname
misogynic,misogyny
misogynous,misogyny
misogyny
misperceive
misplace
misplacement,misplace
misquotation,misquote
misquote
misread
misreading,misread
misrepresent
misrepresentation,misrepresent
miss
mist
mistake
mistaking,mistake
mistrust
misty,mist
misunderstand
misunderstanding,misunderstand
misuse
miter
mitigate
mitigation,mitigate
mitigative,mitigate
mitigatory,mitigate
mix
mix in
mixing,mix
mixture,mix
moan
mob
mobile
mobilisation,mobilize
mobilise,mobilize
mobility,mobile
mobilization,mobilize
mobilize
mock
mockery,mock
model
modeling,model
modelling,model
moderate
moderateness,moderate
moderation,moderate
modern
modernisation,modernize
modernity,modern
modernization,modernize
modernize
modernness,modern
modest
modestness,modest
modification,modify
modify
modulate
modulation,modulate
moist
moisten
moistening,moisten
moistness,moist
moisture,moisturize
moisturize
molal
molality,molal
mold
molding,mold
mole,molal
molest
molestation,molest
mollification,mollify
mollify
moment
momentaneous,moment
momentary,moment
momentous
momentousness,momentous
monacan
monaco,monacan
monetary,money
money
mongolia,mongolian
mongolian
monitor
monitoring,monitor
monkey
monologue,monologuize
monologuize
monopolization,monopolize
monopolize
monopoly,monopolize
monosyllabic,monosyllable
monosyllable
monotone
monotonic,monotone
monstrosity,monstrous
monstrous
month
monthly,month
moo
mood
moody,mood
moon
moon on
moonlight
moor
moorage,moor
mooring,moor
moot
mop
mop up
mopping,mop
moral,morality
moralistic,morality
morality
morals
morbid,morbidity
morbidity
moroccan,morocco
morocco
morose
moroseness,morose
morpheme,morphemic
morphemic
morphologic,morphology
morphological,morphology
morphology
morphophoneme,morphophonemic
morphophonemic
morphophonemics
mortal
mortality,mortal
mortar
mortgage
mortification,mortify
mortify
mother
motion,move
motionless
motionlessness,motionless
motivate
motivation,motivate
motivative,motivate
motivator,motivate
motive,motivate
motor
motorcycle
motorcycling,motorcycle
motoring,motor
mottle
mottling,mottle
mould,mold
mound
mound over
mount
mount up
mounting,mount
mourn
mournful
mournfulness,mournful
mourning,mourn
mouse
mouth
move
move around
move back
move in
move in on
move into
move on
move over
move up
movement,move
mow
mozambican
mozambique,mozambican
mozart
mozartean,mozart
much
muchness,much
muck
muck up
mud
muddiness,muddy
muddy
muffle
mug
mugging,mug
mull
multiple,multiplicity
multiplication,multiply
multiplicative,multiply
multiplicity
multiplier,multiply
multiply
multitude
multitudinous,multitude
mumble
mumbling,mumble
mundane
mundaneness,mundane
mundanity,mundane
municipal
municipality,municipal
munition
murder
murderous,murder
murk
murky,murk
murmur
murmuration,murmur
murmuring,murmur
murmurous,murmur
muscle
muscle into
muscular
muscularity,muscular
muse
mushroom
musical
musicalness,musical
musing,muse
musk
musky,musk
must
muster
musty,must
mutate
mutation,mutate
mute
muteness,mute
mutilate
mutilation,mutilate
mutinous,mutiny
mutiny
mutter
muttering,mutter
mutual
mutuality,mutual
mutualness,mutual
muzzle
mycenae,mycenaean
mycenaean
mystery,mystify
mystical
mysticism,mystical
mystification,mystify
mystifier,mystify
mystify
myth,mythologize
mythologize
mythology,mythologize
nab
nag
nail
nail down
naive
naiveness,naive
naked
nakedness,naked
name
namelessness,anonymous
names
namibia,namibian
namibian
naming,name
nap
naples,neapolitan
nappy,nap
narcissism,narcissistic
narcissistic
narcosis,narcotic
narcotic
narcotize
narrate
narration,narrate
narrative,narrate
narrow
narrow down
narrowing,narrow
narrowness,narrow
nasal
nasale
nasality,nasal
nastiness,nasty
nasty
national
nationalism
nationalistic,nationalism
nationality,national
nationalization,nationalize
nationalize
native
nativeness,native
natural
naturalization,naturalize
naturalize
naturalness,natural
naughtiness,naughty
naughty
nausea,nauseate
nauseate
navigate
navigation,navigate
neapolitan
near
nearness,near
nearsighted
nearsightedness,nearsighted
neatness,tidy
nebula
nebular,nebula
necessitate
necessity,necessitate
neck
necking,neck
necrosis
necrotic,necrosis
need
neediness,needy
needle
needy
negate
negative,negate
neglect
negligent,neglect
negotiate
negotiation,negotiate
neighbor
neighborliness
neighborly,neighborliness
neighbour,neighbor
nerve
nerveless
nervelessness,nerveless
nerves
nervous
nervousness,nervous
nervy,nerve
nest
nestle
nestling
net
netting,net
network
neurological
neurology,neurological
neuropsychiatric
neuropsychiatry,neuropsychiatric
neurosis
neurotic,neurosis
neutral
neutrality,neutral
neutralization,neutralize
neutralize
new
newness,new
news
nicaragua,nicaraguan
nicaraguan
nice
niceness,nice
nick
nickel
nickname
niger,nigerian
nigerian
night
nightly,night
nihilism
nihilistic,nihilism
nimble
nimbleness,nimble
nip
nippy,nip
nitrate
nobility,noble
noble
nod
noise
noisiness,noisy
noisy
nominate
nomination,nominate
nominative,nominate
nonchalance,nonchalant
nonchalant
nonequivalence,nonequivalent
nonequivalent
nonexistence,nonexistent
nonexistent
normal
normalise,normalize
normality,normal
normalization,normalize
normalize
norway
norwegian,norway
nose
nostalgia
nostalgic,nostalgia
notarize
notate
notation,notate
notch
note
notice
notification,notify
notify
notion
notional,notion
nourish
nourishment,nourish
novel
novelette,novel
nucleate
nude
nudeness,nude
nudge
nudity,nude
nuke
null
nullity,null
numb
number
numbering,number
numbers
numbness,numb
numerical,number
numerosity,numerous
numerous
numerousness,numerous
nurse
nursing,nurse
nurtural,nurture
nurturance,nurture
nurture
nut
nutrient,nourish
nutrify
nutrition,nutrify
nutritive
nutritiveness,nutritive
nuzzle
obedience,obey
obedient,obey
obeisance,obey
obese,obesity
obesity
obey
object
objectification,objectify
objectify
objection,object
objective
objectivity,objective
obligate
obligation,oblige
oblige
oblique
obliqueness,oblique
obliquity,oblique
obliterate
obliteration,obliterate
oblivion,oblivious
oblivious
obliviousness,oblivious
obnoxious
obnoxiousness,obnoxious
obscene
obscenity,obscene
obscure
obscureness,obscure
obscurity,obscure
obsequious
obsequiousness,obsequious
observance,observe
observant,observe
observation,observe
observe
obsess
obsession,obsess
obsessive,obsess
obsolesce
obsolescent,obsolesce
obsolete,obsoleteness
obsoleteness
obstruct
obstructive,obstruct
obtain
obtainment,obtain
obtention,obtain
obtrude upon
obtrusive,obtrusiveness
obtrusiveness
obvious
obviousness,obvious
occasion
occasions
occlude
occlusive,occlude
occult
occupancy,occupy
occupation,occupy
occupy
occur
occurrence,occur
odd
oddness,odd
odds
odious
odiousness,odious
odium,odious
odor,odorize
odorize
odour,odorize
oestrogen,estrogen
off
offence,offend
offend
offense,offend
offensive,offend
offer
office,officiate
officer
officiate
officiating,officiate
officiation,officiate
offsaddle
offset
ogle
ohm,ohmic
ohmic
oil
oiliness,oily
oily
okay
old
oldness,old
omen,ominous
ominous
omission,omit
omit
omniscience,omniscient
omniscient
oncologic,oncology
oncological,oncology
oncology
ooh
opacity,opaque
opalesce
opalescent,opalesce
opaque
opaqueness,opaque
open
open fire
open up
opening,open
opera
operant,operate
operate
operatic,opera
operation,operate
operations
operative,operate
opine
opinion,opine
opportune,opportunity
opportunism,opportunistic
opportunistic
opportunity
oppose
opposite
oppositeness,opposite
opposition,oppose
oppress
oppression,oppress
oppressive,oppress
opt
optative,opt
optical
optics,optical
optimisation,optimize
optimise,optimize
optimism,optimistic
optimistic
optimization,optimize
optimize
optimum,optimize
option,opt
opulence,opulent
opulent
oracle,oracular
oracular
orange
orangeness,orange
oratorical
oratory,oratorical
orb
orbit
orbital,orbit
orchestrate
orchestration,orchestrate
ordain
order
ordering
orderliness,orderly
orderly
ordinance,ordain
ordinariness,ordinary
ordinary
organisation,organize
organise,organize
organised,organized
organiser,organizer
organism
organismic,organism
organization,organize
organize
organized
organizer
orgiastic,orgy
orgy
orient
oriental,orient
origin,originate
original
originality,original
originate
originate in
origination,originate
originative,originate
ornament
ornamentation,ornament
orneriness,ornery
ornery
orphan
orphanage,orphan
orthographic,orthography
orthography
oscillate
oscillation,oscillate
ossify
ostentation,ostentatious
ostentatious
ostentatiousness,ostentatious
ostracism,ostracize
ostracize
oust
ousting,oust
out
outclass
outcry
outdistance
outdo
outdoors,outdoorsy
outdoorsy
outdraw
outface
outfight
outfit
outfitting,outfit
outgeneral
outgrow
outlaw
outlawry,outlaw
outline
outlive
outmaneuver
outmode
outnumber
outplay
output
outrage
outrageous
outrageousness,outrageous
outrun
outsmart
outsource
outspoken
outspokenness,outspoken
outstrip
outward
outwardness,outward
outweigh
overachieve
overachievement,overachieve
overactive
overactivity,overactive
overbearing
overbearingness,overbearing
overburden
overcome
overconfidence,overconfident
overconfident
overcrowd
overdose
overdrive
overeat
overeating,overeat
overemphasize
overestimate
overestimation,overestimate
overexpose
overexposure,overexpose
overfeed
overfeeding,overfeed
overfill
overflow
overhaul
overhear
overheat
overheating,overheat
overindulge
overindulgence,overindulge
overlap
overlapping
overlay
overload
overlook
overpay
overpayment,overpay
overpower
overproduce
overproduction,overproduce
overprotect
overprotection,overprotect
overrate
overrating,overrate
overreach
override
overrun
oversee
overshadow
overshoot
oversimplification,oversimplify
oversimplify
overstep
overstrain
overtake
overtaking,overtake
overthrow
overturn
overwhelm
overwork
owe
own
oxford
oxidate
oxidation,oxidate
oxidise,oxidize
oxidised,oxidized
oxidization,oxidize
oxidize
oxidized
oxonian,oxford
oyster
pace
pacification,pacify
pacify
pacing,pace
pack
pack on
package
packaging,package
packing,pack
pad
paddle
padlock
paean,pean
paediatric,pediatrics
paediatrics,pediatrics
paedophile,pedophile
page,paginate
paginate
pain
painful
painfulness,painful
pains
paint
paint a picture
painting,paint
pair
pairing,pair
pal
pale
paleness,pale
palestine
palestinian,palestine
pall
pallid
pallidness,pallid
pallor,pale
palm
palm off
palsy
pamper
pampering,pamper
pan
panama
panamanian,panama
panel
paneling
panic
panicky,panic
panorama,panoramic
panoramic
pant
panting,pant
pantomime
pants
paper
papering,paper
papers
papua,papuan
papuan
par
para
parable
parabolic,parable
parabolical,parable
parachute
parachuting,parachute
parade
paradigm
paradigmatic,paradigm
paradisal,paradise
paradise
paradisiacal,paradise
paradox
paradoxical,paradox
paragraph
paraguay,paraguayan
paraguayan
parallel
paralysis,paralytic
paralytic
paralyze
parameter
parametric,parameter
paraphrase
paraphrastic,paraphrase
parcel
parceling,parcel
parcellation,parcel
parch
pardon
pare
pare down
parent
parentage,parent
paris
parish
parisian,paris
park
parking,park
parks
parlay
parlor
parlour,parlor
parochial,parish
parody
parole
parous,para
paroxysm
paroxysmal,paroxysm
parrot
parry
part
partake
partial,part
participate
participation,participate
particular
particularism,particularistic
particularistic
particularity,particular
parting,part
partition
partitioning,partition
partner
parts
party
pass
pass away
pass by
pass off
pass on
pass out
pass over
pass through
pass up
pass water
passage,pass
passionate
passionateness,passionate
passive
passiveness,passive
passivity,passive
past
paste
paster,paste
pastness,past
pasture
pat
patch
patch up
patching,patch
patchy,patch
patency,patent
patent
paternal
paternalism,paternalistic
paternalistic
paternity,paternal
pathetic
pathological
pathology,pathological
pathos,pathetic
patience,patient
patient
patness,pat
patriotic
patriotism,patriotic
patristic
patristics,patristic
patrol
patronage
patronize
pattern
pause
pavage,pave
pave
paving,pave
paw
pawn
pay
pay off
pay out
payment,pay
peace,pacify
peach
peachy,peach
peak
peaky,peak
peal
pealing,peal
pean
pearl
pearly,pearl
peck
pedagogical
pedagogy,pedagogical
pedal
pedantic
pedantry,pedantic
peddle
peddling,peddle
pediatric,pediatrics
pediatrics
pedophile
pee
peeing,pee
peek
peel
peel off
peeling,peel
peep
peer
peevish
peevishness,peevish
peg
peg down
pelt
pelting,pelt
pen
penalization,penalize
penalize
penalty,penalize
pencil
penetrate
penetration,penetrate
penetrative,penetrate
penning,pen
pension
pensive
pensiveness,pensive
people
peoples
pep,peppy
pep up
pepper
peppy
perceive
perception,perceive
perceptive,perceive
perch
percipient,perceive
percuss
percussive,percuss
perfect
perform
performance,perform
performing,perform
perfume
perfuse
perfusion,perfuse
peril,perilous
perilous
perilousness,perilous
periodic
periodicity,periodic
peripheral,periphery
periphery
perish
perjure
perjury,perjure
perk
perk up
perkiness,perky
perky
permanence,permanent
permanency,permanent
permanent
permeant,permeate
permeate
permeation,permeate
permeative,permeate
permission,permit
permissive,permit
permit
perpendicular
perpendicularity,perpendicular
perpetrate
perpetration,perpetrate
perpetual
perpetuate
perpetuation,perpetuate
perpetuity,perpetual
perplexed
perplexity,perplexed
persecute
persecution,persecute
perseverance,persevere
perseveration,persevere
persevere
persia,persian
persian
persist
persist in
persistency,persist
persistent,persist
person
persona,impersonate
personalised,personalized
personalize
personalized
personhood,person
personify
persuade
persuasion,persuade
persuasive,persuade
pert
pertain
pertinence,pertain
pertinency,pertain
pertinent,pertain
pertness,pert
perturb
perturbation,perturb
peru
perusal,peruse
peruse
perusing,peruse
peruvian,peru
pervade
pervaporate
pervaporation,pervaporate
pervasion,pervade
pervasive,pervade
perverse
perverseness,perverse
perversion,pervert
perversive,pervert
pervert
pessimism
pessimistic,pessimism
pester
pestilence,pestilential
pestilential
pet
peter out
petite
petiteness,petite
petition
petitionary,petition
petrify
pettiness,petty
petting,pet
petty
petulance
petulant,petulance
pharmaceutic,pharmacy
pharmaceutical,pharmacy
pharmacological
pharmacology,pharmacological
pharmacy
phase
philanthropic
philanthropy,philanthropic
philological
philology,philological
philosophize
philosophizing,philosophize
philosophy,philosophize
phone
phoneme,phonemic
phonemic
phonemics
phonetic
phonetics,phonetic
phonologic
phonology,phonologic
phosphoresce
phosphorescent,phosphoresce
photograph
photographic
photography,photographic
phrasal,phrase
phrase
phrasing,phrase
physical
physicality,physical
physicalness,physical
physics,physical
physiological
physiology,physiological
pick
pick at
pick off
pick out
pick up
picket
picking,pick
pickle
picnic
picture
picturesque
picturesqueness,picturesque
picturing,picture
piece
pierce
piezoelectric
piezoelectricity,piezoelectric
pig
pigheaded
pigheadedness,pigheaded
pigment
pigmentation,pigment
pile
pile up
piles
pilfer
pilferage,pilfer
piling
pillory
pillow
pilot
pilotage,pilot
piloting,pilot
pimp
pimple
pimply,pimple
pin
pin down
pinch
pine
ping
pining,pine
pink,pinkify
pinkify
pinnacle
pinpoint
pioneer
pious,piousness
piousness
pip
pipage,pipe
pipe
pipe in
piping,pipe
piracy,pirate
pirate
piss
pissing,piss
pit
pitch
pitching,pitch
piteous,pity
pith
pithy,pith
pitiless
pitilessness,pitiless
pitting,pit
pity
pivot
place
placement,place
placid
placidity,placid
placidness,placid
plagiarism,plagiarize
plagiarize
plague
plaguey,plague
plain
plainness,plain
plan
planar,plane
plane
planeness,plane
plank
planking,plank
planning,plan
plant
plantal,plant
planting,plant
plaster
plaster over
plastering,plaster
plastic
plasticity,plastic
plat
plate
plating,plate
platitude,platitudinous
platitudinous
platonism
platonistic,platonism
play
play around
play back
play possum
play up
playact
playacting,playact
playback,play back
playful
playfulness,playful
playing,play
playlet,play
plead
pleading,plead
pleasant,please
please
pleasing,please
pleasure,please
pledge
plenteous,plenty
plentiful
plentifulness,plentiful
plenty
plethora,plethoric
plethoric
pliancy,pliant
pliant
pliantness,pliant
plight
plod
plodding,plod
plot
plough,plow
plow
plow ahead
plowing,plow
pluck
plucky,pluck
plug
plug in
plumb
plumbing
plummet
plump,plumpness
plump for
plumpness
plunder
plunge
plunk
plural,plurality
pluralism,pluralistic
pluralistic
plurality
ply
pneumonia
pneumonic,pneumonia
poach
poaching,poach
pocket
pod
podcast
poetic,poetry
poetical,poetry
poetry
poignance,poignant
poignancy,poignant
poignant
point
point out
point the way
point up
pointed
pointedness,pointed
pointer,point
pointless
pointlessness,pointless
poise
poison
poisoning,poison
poisonous,poison
poke
poke at
poke fun
poke into
poking,poke
polar,pole
polarisation,polarize
polarise,polarize
polarization,polarize
polarize
pole
polemic,polemical
polemical
police
polish
polish off
polishing,polish
polite
politeness,polite
political
politics,political
polka
poll
pollard
polls
pollute
pollution,pollute
polymerization,polymerize
polymerize
polytonal
polytonality,polytonal
pommel
pomp,pompous
pomposity,pompous
pompous
pompousness,pompous
ponder
ponderosity,ponderous
ponderous
ponderousness,ponderous
pooch
pool
poor
poorness,poor
pop
pop in
pop out
pop up
popping,pop
popular
popularity,popular
populate
pore
poriferous,pore
pornographic,pornography
pornography
porosity,porous
porous
porousness,porous
port
portend
portent,portend
porter
porterage,porter
portion
portrait,portray
portraiture,portray
portray
portrayal,portray
portraying,portray
pose
posing,pose
position
positioning,position
positive
positiveness,positive
positivism
positivistic,positivism
positivity,positive
possess
possession,possess
possessive,possess
post
poster,post
posterior
posteriority,posterior
posting,post
postpone
postponement,postpone
postulate
postulation,postulate
postural,posture
posture
pot
potency,potent
potent
potential
potentiality,potential
potter
pouch
pounce
pound
pounding,pound
pour
pour forth
pour out
powder
powderiness,powdery
powdery
power
powerful
powerfulness,powerful
powerless
powerlessness,powerless
practical,practice
practice
practise,practice
pragmatic
pragmatism,pragmatic
praise
prance
prank
prattle
pray
prayer,pray
preach
preaching,preach
preachment,preach
prearrange
prearrangement,prearrange
precarious
precariousness,precarious
precaution
precautionary,precaution
precede
precedence,precede
precedency,precede
precedent,precede
precession,precede
precious
preciousness,precious
precipitant,precipitate
precipitate
precipitation,precipitate
precise
preciseness,precise
preclude
preclusion,preclude
precocious
precociousness,precocious
precocity,precocious
preconceive
preconception,preconceive
precondition
predetermination,predetermine
predetermine
predicate
predicator,predicate
predict
prediction,predict
predictive,predict
predominance,predominate
predominant,predominate
predominate
predomination,predominate
preeminence,preeminent
preeminent
preempt
preemption,preempt
preemptive,preempt
preexist
preexistence,preexist
preexistent,preexist
preface
prefatorial,preface
prefer
preference,prefer
preferment,prefer
prefix
prefixation,prefix
pregnancy,pregnant
pregnant
prehistoric
prehistory,prehistoric
preisolate
prejudice
prejudicial,prejudice
prejudicious,prejudice
prelude
premature
prematureness,premature
prematurity,premature
premier
premiere
premise
premises
preoccupancy,preoccupy
preoccupation,preoccupy
preoccupy
preparation,prepare
preparative,prepare
preparatory,prepare
prepare
prepare for
prepared
preparedness,prepared
presage
prescribe
prescription,prescribe
prescriptive,prescribe
presence,present
present
presentation,present
presentment,present
presentness,present
preservation,preserve
preservative,preserve
preserve
preserves
preside
presidency,presidential
presidential
press
press down on
press on
press out
pressing,press
pressure,pressurize
pressurize
prestige
prestigious,prestige
presume
presumption,presume
presumptive,presume
presuppose
presupposition,presuppose
pretence,pretend
pretend
pretending,pretend
pretense,pretend
prettiness,pretty
pretty
prevail
prevalence,prevail
prevalent,prevail
prevent
preventative,prevent
prevention,prevent
preventive,prevent
preview
prey
price
priceless
pricelessness,priceless
pricey,price
pricing,price
prick
prick up
pricking,prick
pricy,price
pride
prime
primitive
primitiveness,primitive
primp
primping,primp
print
prioritise,prioritize
prioritize
priority,prioritize
prise,prize
prism,prismatic
prismatic
private
privateness,private
privatisation,privatize
privatization,privatize
privatize
privilege
prize
probabilistic,probability
probability
probate
probation,probate
probe
problem
problematic,problem
problematical,problem
procedure,proceed
proceed
proceeding,proceed
proceedings,proceed
proceeds
process
processing,process
procession,proceed
proclaim
proclamation,proclaim
procrastinate
procrastination,procrastinate
procreate
procreation,procreate
procreative,procreate
proctor
procural,procure
procurance,procure
procure
procurement,procure
prod
prodding,prod
prodigious
prodigy,prodigious
produce
production,produce
productive,productivity
productivity
profane
profaneness,profane
profanity,profane
profess
professing,profess
proffer
proficiency,proficient
proficient
profile
profit
profits
profound
profoundness,profound
profundity,profound
profuse
profuseness,profuse
prognosis,prognosticate
prognosticate
program
programing,program
programme,program
programming,program
progress
progress to
progression,progress
progressive
progressiveness,progressive
progressivity,progressive
prohibit
project
proliferate
proliferation,proliferate
prologize
prologue,prologize
prolong
prolongation,prolong
prominence,prominent
prominent
promise
promissory,promise
promote
promotion,promote
promotive,promote
prompt
prompting,prompt
promptness,prompt
promulgate
promulgation,promulgate
prone
proneness,prone
pronounce
pronouncement,pronounce
pronunciation,pronounce
proof,prove
prop
prop up
propaganda,propagandize
propagandize
propagate
propagation,propagate
propel
propellant,propel
propellent,propel
proper
properness,proper
prophecy
prophesy
prophetic,prophecy
prophetical,prophecy
propitious
propitiousness,propitious
proportion
proportionate
proportionateness,proportionate
proposal,propose
propose
proposition,propose
props
propulsion,propel
propulsive,propel
prosaic,prose
proscribe
proscription,proscribe
prose
prosecute
prosecution,prosecute
prospect
prosper
prosperity
prosperous,prosperity
prosthetic
prosthetics,prosthetic
prostitute,prostitution
prostitution
prostrate
prostration,prostrate
protect
protection,protect
protective,protect
proteolysis
proteolytic,proteolysis
protest
protestation,protest
prototypal,prototype
prototype
prototypic,prototype
prototypical,prototype
protrude
protrusion,protrude
protrusive,protrude
protuberance,protuberate
protuberate
prove
prove oneself
proverb
proverbial,proverb
proverbs
provide
providence
providential,providence
province,provincial
provincial
provision,provide
provisions
provocation,provoke
provocative,provoke
provoke
prowl
proximal
proximity,proximal
prudence
prudent,prudence
prudential,prudence
prurience,prurient
pruriency,prurient
prurient
prussia,prussian
prussian
pry
prying,pry
psalm
psalms
psyche,psychical
psychiatrical,psychiatry
psychiatry
psychical
psychological
psychology,psychological
psychopathic
psychopathy,psychopathic
psychopharmacological
psychopharmacology,psychopharmacological
psychosis,psychotic
psychotherapeutic,psychotherapy
psychotherapy
psychotic
pubertal,puberty
puberty
pubescence,pubescent
pubescent
publication,publish
publicise,publicize
publicised,publicized
publicize
publicized
publicizing,publicize
publish
publishing,publish
pucker
puckish
puckishness,puckish
puddle
puff
puff out
puff up
puffing,puff
puffy,puff
puke
puking,puke
pull
pull away
pull back
pull down
pull in
pull off
pull out
pull the leg of
pull together
pull up
pullback,pull back
pulling,pull
pullout,pull out
pulp
pulsate
pulsation,pulsate
pulse
pulsing,pulse
pulverization,pulverize
pulverize
pummel
pump
pun
punch
punch in
punctual,punctuality
punctuality
punctuate
punctuation,punctuate
puncture
puniness,puny
punish
punishment,punish
punitive,punish
punitory,punish
punning,pun
punt
punting,punt
puny
pup
pupate
purchase
purchasing,purchase
pure
pureness,pure
purgation,purge
purgatorial,purgatory
purgatory
purge
purging,purge
purification,purify
purify
purity,purify
purl
purloin
purple,purpurate
purport
purpose
purposeful
purposefulness,purposeful
purpurate
purse
pursuance,pursue
pursuant,pursue
pursue
pursuit,pursue
push
push around
push aside
push away
push back
push down
push through
push up
pushing,push
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
putoff,put off
putt
putter around
putting,putt
puzzle
puzzle out
puzzle over
puzzlement,puzzle
puzzler,puzzle
pyknosis,pyknotic
pyknotic
pyramid
pyramidal,pyramid
pyramidical,pyramid
quack
quackery,quack
quadruple
quadrupling,quadruple
quail
quaint
quaintness,quaint
quake
qualification,qualify
qualify
qualifying,qualify
quality,qualify
quantal,quantum
quantification,quantify
quantify
quantum
quarantine
quarrel
quarrelsome
quarrelsomeness,quarrelsome
quarry
quarrying,quarry
quarter
quarterback
quartering,quarter
quarters
quash
queen
queens
queer
queerness,queer
quell
quelling,quell
quench
querulous
querulousness,querulous
query
quest
question
questioning,question
queue
quick
quicken
quickening,quicken
quickness,quick
quickstep
quiescence,quiescent
quiescency,dormant
quiescent
quiet
quiet down
quietness,quiet
quilt
quip
quirk
quirky,quirk
quit
quiver
quivering,quiver
quiz
quotation,quote
quote
rabbit
race
racing,race
rack
rack up
racket
rackety,racket
radial,radius
radiance,radiate
radiancy,radiate
radiant,radiate
radiate
radiation,radiate
radio
radioactive
radioactivity,radioactive
radius
raft
rag
rage
ragged
raggedness,ragged
raid
rail
railing
railroad
railroading,railroad
rails
rain
rainy,rain
raise
raise hell
raise the roof
raise up
rake
rake up
rally
rallying,rally
ram
ramble
ramble on
ramification,ramify
ramify
ramp,rampage
rampage
rampageous,rampage
ranch
ranching,ranch
rancor
rancorous,rancor
random
randomised,randomized
randomization,randomize
randomize
randomized
randomness,random
range
rangy,range
rank
ranking,rank
rankness,rank
ransack
ransacking,ransack
ransom
rant
ranting,rant
rap
rape
rapid
rapidity,rapid
rapidness,rapid
rapture
rapturous,rapture
rare
rareness,rare
rarity,rare
rash
rashness,rash
rasp
raspy,rasp
rat
rate
rates
ratification,ratify
ratify
rating,rate
ratiocinate
ration
rational
rationale,ratiocinate
rationalism
rationalistic,rationalism
rationality,rational
rationalization,rationalize
rationalize
rationalness,rational
rationing,ration
rattle
rattling,rattle
rave
raven
raving,rave
raw
rawness,raw
ray
razor
reach
reach into
reach out
reaching,reach
react
reaction,react
reactivate
reactive,react
read
readapt
readiness,ready
reading,read
readjust
readjustment,readjust
ready
readying,ready
reaffirm
reaffirmation,reaffirm
real
realign
realisation,realize
realise,realize
realised,realized
reality,real
realization,realize
realize
realized
reap
reappear
reappearance,reappear
rear
rear back
rearing,rear
rearrange
rearrangement,rearrange
reason
reasoning,reason
reassail
reassemble
reassert
reassertion,reassert
reassign
reassignment,reassign
reassurance,reassure
reassure
reawaken
rebate
rebel
rebellion,rebel
rebellious
rebelliousness,rebellious
reboot
rebound
rebuff
rebuild
rebuilding,rebuild
rebuke
rebut
rebuttal,rebut
rebutter,rebut
recalculate
recalculation,recalculate
recall
recap
recapitulate
recapitulation,recapitulate
recapture
recede
receding,recede
receipt
receipts
receive
recency,recent
recent
recentness,recent
receptive,receive
recess
recession,recede
recharge
reciprocal
reciprocality,reciprocal
reciprocity,reciprocal
recission,rescind
recital,recite
recitation,recite
recite
reckless
recklessness,reckless
reckon
reckoning,reckon
reclaim
reclamation,reclaim
reclassify
recline
reclining,recline
recognise,recognize
recognised,recognized
recognition,recognize
recognize
recognized
recoil
recollect
recollection,recollect
recollective,recollect
recommend
recommendation,recommend
reconcile
reconciliation,reconcile
recondition
reconnaissance,reconnoiter
reconnoiter
reconnoitering,reconnoiter
reconsider
reconsideration,reconsider
reconstruct
reconstruction,reconstruct
reconvene
reconvert
recopy
record
recording,record
recount
recounting,recount
recoup
recover
recovery,recover
recreate
recreation,recreate
recruit
recruitment,recruit
rectangle,rectangular
rectangular
rectangularity,rectangular
recuperate
recuperation,recuperate
recur
recurrence,recur
recurrent,recur
recycle
recycling,recycle
red
redden
redecorate
rededicate
rededication,rededicate
redeem
redefine
redefinition,redefine
redemption,redeem
redemptive,redeem
redemptory,redeem
redeposit
redeposition,redeposit
redesign
redevelop
redevelopment,redevelop
redirect
rediscover
rediscovery,rediscover
redistribute
redistribution,redistribute
redness,red
redouble
redress
reduce
reduction,reduce
reductive,reduce
redundancy
redundant,redundancy
reecho
reef
reek
reel
reelect
reelection,reelect
reenact
reenactment,reenact
reenforce
reenforcement,reenforce
reestablish
reevaluate
reevaluation,reevaluate
reeve
reexamination,reexamine
reexamine
refashion
refer
referee
refereeing,referee
reference,refer
refill
refilling,refill
refinance
refine
refinement,refine
reflect
reflective,reflect
refocus
refocusing,refocus
reform
reformation,reform
reformative,reform
reformatory,reform
refrain
refresh
refresher,refresh
refreshment,refresh
refrigerate
refrigeration,refrigerate
refuel
refueling,refuel
refund
refurbish
refurbishment,refurbish
refusal,refuse
refuse
refutation,refute
refute
regain
regaining,regain
regale
regard
regard as
regency,regent
regenerate
regeneration,regenerate
regent
regiment
regimentation,regiment
register
registration,register
registry,register
regress
regression,regress
regret
regrets
regroup
regular
regularity,regular
regulate
regulating,regulate
regulation,regulate
regulatory,regulate
rehabilitate
rehabilitation,rehabilitate
rehabilitative,rehabilitate
reharmonization,reharmonize
reharmonize
rehash
rehearsal,rehearse
rehearse
reign
reimburse
reimbursement,reimburse
rein
rein in
reinforce
reinforcement,reinforce
reinforcer,reinforce
reinstall
reinstate
reinstatement,reinstate
reinterpret
reinterpretation,reinterpret
reissue
reiterate
reiteration,reiterate
reiterative,reiterate
reject
rejection,reject
rejective,reject
rejoice
rejoicing,rejoice
rejoin
relace
relapse
relapsing,relapse
relate
related
relatedness,related
relation,relate
relations
relativistic
relativity,relativistic
relax
relaxant,relax
relaxation,relax
relay
relearn
release
relegate
relegating,relegate
relegation,relegate
relent
relentless
relentlessness,relentless
relevance,relevant
relevancy,relevant
relevant
reliance,rely
reliant,rely
relief,relieve
relieve
relieve oneself
religion
religious,religion
relinquish
relinquishing,relinquish
relinquishment,relinquish
relish
relive
reliving,relive
reload
relocate
relocation,relocate
reluctance,reluctant
reluctant
rely
relyric
remain
remain firm
remainder,remain
remains
remake
remand
remark
remarriage,remarry
remarry
remedial,remedy
remedy
remember
remembering,remember
remembrance,remember
remind
reminder,remind
reminisce
reminiscence,reminisce
reminiscent,reminisce
remit
remitment,remit
remittal,remit
remittance,remit
remnant,remain
remodel
remonstrate
remote
remoteness,remote
remotion,remove
remount
removal,remove
remove
remunerate
remuneration,remunerate
remunerative,remunerate
rename
rend
render
rendering,render
rendezvous
renegade
renew
renewal,renew
renounce
renovate
renovation,renovate
rent
rent out
rental,rent
renting,rent
renunciation,renounce
reopen
reorder
reordering,reorder
reorganisation,reorganize
reorganization,reorganize
reorganize
reorient
reorientation,reorient
repair
reparation,repair
repay
repayment,repay
repeal
repeat
repeating,repeat
repel
repellant,repel
repellent,repel
repent
repentance,repent
repentant,repent
repercuss
repercussion,repercuss
repetition,repeat
repetitive,repeat
rephrase
rephrasing,rephrase
replace
replacement,replace
replacing,replace
replant
replay
replenish
replenishment,replenish
replicate
replication,replicate
reply
report
report out
repose
represent
representation,represent
repress
repression,repress
repressive,repress
reprimand
reprint
reprinting,reprint
reproach
reprobate
reproduce
reproduction,reproduce
repudiate
repudiation,repudiate
repudiative,repudiate
repugnance
repugnant,repugnance
repulse
repulsive,repel
reputation,repute
repute
request
require
requirement,require
requisite
requisiteness,requisite
requisition
reread
rerun
reschedule
rescind
rescission,rescind
rescue
reseal
research
resemblance,resemble
resemble
resent
resentment,resent
reservation,reserve
reserve
reserves
reset
resettle
resettlement,resettle
reshape
reside
residence,reside
residency,reside
residual,residue
residuary,residue
residue
resift
resign
resignation,resign
resile
resilience,resile
resilient,resile
resist
resistance,resist
resistant,resist
resistive,resist
resmudge
resolute
resoluteness,resolute
resolve
resonance,resonate
resonant,resound
resonate
resort
resound
resourceful,resourcefulness
resourcefulness
respect
respectful
respectfulness,respectful
respects
respiration,respire
respiratory,respire
respire
resplend
resplendent,resplend
respond
response,respond
responsive,respond
rest
rest on
restart
restate
restatement,restate
restive
restiveness,restive
restless
restlessness,restless
restock
restoration,restore
restorative,restore
restore
restrain
restrict
restriction,restrict
restrictive,restrict
result
resultant,result
resume
resumption,resume
resurge
resurgence,resurge
resurrect
resurrection,resurrect
resuspend
retail
retailing,retail
retain
retake
retaking,retake
retaliate
retaliation,retaliate
retaliatory,retaliate
retard
retardation,retard
retch
retention,retain
retentive,retain
rethink
retie
retire
retirement,retire
retort
retrace
retract
retraction,retract
retrain
retraining,retrain
retranslate
retreat
retrieval,retrieve
retrieve
retrogress
retrogressive,retrogress
retrospect,retrospective
retrospective
return
reunify
reunion,reunify
reunite
reuse
rev
revamp
reveal
revealing,reveal
revel
revelation,reveal
reveler
reveller,reveler
revelry,revel
revenge
reverberance,reverberate
reverberant,reverberate
reverberate
reverberation,reverberate
reverberative,reverberate
revere
reverence
reverent,revere
reverential,reverence
reversal,reverse
reverse
reversive,revert
revert
reverting,revert
review
revile
revilement,revile
revisal,revise
revise
revising,revise
revision,revise
revisit
revitalize
revival,revive
revive
revocation,revoke
revoke
revolt
revolution,revolutionize
revolutionize
revolve
revolve about
revolve around
reward
rewind
rewrite
rewriting,rewrite
rhetoric
rhetorical,rhetoric
rheumatic,rheumatism
rheumatism
rhyme
rhythm
rhythmic,rhythm
rhythmical,rhythm
rib
ribbing,rib
ribes
rice
rich
riches
richness,rich
rick
ricketiness,rickety
rickety
ricochet
rid
riddance,rid
riddle
ride
ride away
ride herd
ride off
ride the bench
ridge
ridicule
ridiculous,ridicule
riding,ride
riff
riffle
rifle
rig
rig up
rigging
right
righteous
righteousness,righteous
rightful
rightfulness,rightful
rightness,right
rigid
rigidity,rigid
rigidness,rigid
rigor
rigorous,rigor
rim
ring
ring out
ring up
ringing,ring
rings
rinse
rinsing,rinse
riot,riotous
riotous
rip
ripe
ripen
ripeness,ripe
ripening,ripen
ripple
rippling,ripple
rise
rise up
rising,rise
risk
risky,risk
ritual,ritualize
ritualize
ritz
ritzy,ritz
rival
rive
rivet
roach
roam
roar
roar off
roaring,roar
roast
roasting,roast
rob
robbery,rob
robe
robust
robustness,robust
rock
rocket
rocketry,rocket
rockies
rockiness,rocky
rocky
roleplay
roleplaying,roleplay
roll
roll out
roll over
roll up
rolling,roll
rollout,roll out
romance,romantic
romania,romanian
romanian
romantic
romanticism,romantic
romanticization,romanticize
romanticize
romp
roof
roofing,roof
room
rooms
roost
root
root out
rootage,root
rooting,root
roots
rope
roping,rope
rosiness,rosy
rosy
rot
rotate
rotation,rotate
rotten
rottenness,rotten
rotting,rot
rotund,rotundity
rotundity
rouge
rough
rough out
roughen
roughness,rough
round
round off
round out
round up
rounded
roundedness,rounded
roundness,round
roundup,round up
rouse
rout
rout out
route
rove
roving,rove
row
rowdiness,rowdy
rowdy
rowing,row
rub
rubber
rubbing,rub
rubbish
rubify
ruby,rubify
ruddiness,ruddy
ruddy
rude
rudeness,rude
rue
ruffle
rugged
ruggedness,rugged
ruin
ruination,ruin
ruining,ruin
ruinous,ruin
rule
rule in
rule out
rumania,rumanian
rumanian
rumble
rumbling,rumble
rummage
rumor
rumour,rumor
run
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
running,run
rupture
rural
rurality,rural
rush
rush off
rush out
rushing,rush
russia,russian
russian
rust
rustic
rusticity,rustic
rustiness,rusty
rustle
rustling,rustle
rusty
rut
ruthless,ruthlessness
ruthlessness
rutty,rut
sabbatarian,sabbath
sabbath
sabbatical,sabbath
saber
sabotage
sabre,saber
sack
sacking,sack
sacrament
sacramental,sacrament
sacred
sacredness,sacred
sacrifice
sacrilege
sacrilegious,sacrilege
sad
sadden
saddle
sadism
sadistic,sadism
sadness,sad
safe
safeguard
safeness,safe
sag
sag down
sagacious
sagaciousness,sagacious
sail
saint
salacious
salaciousness,salacious
salacity,salacious
sale,sell
sales
salience,salient
saliency,salient
salient
saline
salinity,saline
salivate
salivation,salivate
sallow
sallowness,sallow
salt
salt away
saltiness,salty
salting,salt
salty
salubrious
salubriousness,salubrious
salubrity,salubrious
salutation,salute
salute
salvage
salve,salvage
same
sameness,same
samoa,samoan
samoan
sample
sanction
sanctionative,sanction
sand
sandiness,sandy
sands
sandwich
sandy
sane
saneness,sane
sanguine,sanguineous
sanguineous
sanitariness,sanitary
sanitary
sanitate
sanitation,sanitate
sanity,sane
sap
sarcasm,sarcastic
sarcastic
sashay
sass
sassing,sass
sassy,sass
satellite
satiate
satiation,satiate
satire,satirize
satirize
satisfactory,satisfy
satisfy
saturate
saturation,saturate
sauce
saute
sauteing,saute
savage
savageness,savage
savagery,savage
save
savior
saviour,savior
savor
savoring,savor
savvy
saw
say
scab
scalage,scale
scale
scaling,scale
scalp
scam
scamper
scan
scandal,scandalize
scandalization,scandalize
scandalize
scandalous,scandalousness
scandalousness
scandinavia,scandinavian
scandinavian
scant
scantiness,scanty
scantness,scant
scanty
scar,scarify
scarce,scarceness
scarceness
scare
scare off
scarf
scarify
scary,scare
scatter
scattering,scatter
scene
scenic,scene
scent
sceptical,scepticism
scepticism
schedule
scheduling,schedule
schema,schematic
schematic
scheme
schism
schismatic,schism
schismatical,schism
schizophrenia,schizophrenic
schizophrenic
scholastic
scholasticism,scholastic
school
schooling,school
sciatic,sciatica
sciatica
sclerosis,sclerotic
sclerotic
scoff
scoffing,scoff
scold
scolding,scold
scoop
scoop out
scoop up
scoot
scopal,scope
scope
scorch
score
scores
scorn
scotch
scour
scouring,scour
scours
scout
scouting,scout
scowl
scramble
scrap
scrape
scrape up
scraping
scraps
scratch
scratchy,scratch
scrawl
scrawniness,scrawny
scrawny
scream
screaming,scream
screech
screeching,screech
screechy,screech
screen
screening,screen
screw
screw up
screwing,screw
scribble
scribe
scrimmage
script
scriptural,scripture
scripture
scroll
scrounge
scrub
scrubbing,scrub
scrubs
scrutinize
scrutiny,scrutinize
scud
scuff
sculpt
sculpture,sculpt
scum
scurry
scuttle
seal
seal off
seam
sear
search
season
seasoning,season
seat
seating,seat
seats
secede
secession,secede
seclude
seclusion,seclude
second
secondment,second
secrete
secretion,secrete
secretive,secrete
section
sector
sectorial,sector
secularization,secularize
secularize
secure
security,secure
sedate
sedateness,sedate
sediment
sedimentation,sediment
seduce
seduction,seduce
see
see eye to eye
see to it
seed
seeing,see
seek
seek out
seeking,seek
seem
seep
seepage,seep
segment
segmentation,segment
segregate
segregation,segregate
seism,seismic
seismic
seize
seizing,seize
seizure,seize
select
selection,select
selective,select
selfish
selfishness,selfish
selfless,selflessness
selflessness
sell
sell out
selling,sell
sellout,sell out
semantic
semantics,semantic
semester
semestral,semester
semestrial,semester
send
send away
send for
send in
send on
send out
send word
sending,send
senile
senility,senile
senior
seniority,senior
sensation,sense
sense
sensing,sense
sensitive,sense
sensitization,sensitize
sensitize
sensorial,sense
sensual,sensuality
sensuality
sensuous,sense
sentence
sentential,sentence
sentience,sentient
sentient
sentiment
sentimental,sentiment
sentimentalize
separate
separate out
separateness,separate
separation,separate
sepsis,septic
septic
sequence
sequential,sequence
sequester
sequestration,sequester
serbia,serbian
serbian
serenade
serious
seriousness,serious
sermon,sermonize
sermonize
serological
serology,serological
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
set back
set down
set forth
set in
set in motion
set off
set on fire
set out
set up
setback,set back
settle
settle down
settle on
settlement,settle
sever
severance,sever
severe
severeness,severe
severing,sever
severity,severe
sew
sewing,sew
sex
sexiness,sexy
sexual
sexuality,sexual
sexy
shabbiness,shabby
shabby
shack
shack up
shade
shades
shading,shade
shadow
shadowing,shadow
shadowy,shadow
shady,shade
shaft
shagginess,shaggy
shaggy
shake
shake hands
shake off
shake up
shakiness,shaky
shaking,shake
shaky
shallow
shallowness,shallow
sham
shamble
shambling,shamble
shame
shameful
shamefulness,shameful
shameless,shamelessness
shamelessness
shampoo
shanghai
shape
shapeless
shapelessness,shapeless
shapeliness,shapely
shapely
shaping,shape
share
sharing,share
shark
sharp
sharpen
sharpness,sharp
shatter
shattering,shatter
shave
shaving,shave
shear
shearing,shear
shed
shed light on
sheen,sheeny
sheeny
sheer
sheet
shell
shelling,shell
shelter
shelve
shepherd
shield
shielding,shield
shift
shifting,shift
shifty,shift
shimmy
shin
shine
shiny,shine
ship
shipment,ship
shipping,ship
shirk
shirking,shirk
shirt
shit
shitting,shit
shiver
shivering,shiver
shivery,shiver
shock
shoe
shoes
shoo away
shoot
shoot down
shoot up
shooting,shoot
shop
shop at
shopping,shop
shore
shore up
shoring,shore
short
shorten
shortlist
shortness,short
shorts
shortsighted
shortsightedness,shortsighted
shoulder
shoulder in
shout
shout out
shouting,shout
shove
shove along
shovel
show
show off
show up
shower
showing,show
showy,show
shred
shrewd
shrewdness,shrewd
shrewish
shrewishness,shrewish
shriek
shrieking,shriek
shrill
shrilling,shrill
shrillness,shrill
shrimp
shrine
shrink
shrink back
shrink from
shrinkage,shrink
shrinking,shrink
shroud
shrug
shrug off
shudder
shuffle
shuffling,shuffle
shun
shunning,shun
shunt
shut
shut down
shut off
shut out
shut up
shutdown,shut down
shutter
shutting,shut
shuttle
shy
shy away from
shyness,shy
siberia
siberian,siberia
sic
sicilian
sicily,sicilian
sick
sicken
sickening,sickeningness
sickeningness
sickness,sick
side
sideline
sidestep
siding
sidle
sift
sifting,sift
sigh
sight
sighted,sightedness
sightedness
sighting,sight
sights
sightsee
sightseeing,sightsee
sign
sign up
signal
signaling,signal
signature,sign
significant,signify
signification,signify
signifier,signify
signify
silence
silent,silence
silhouette
silkiness,silky
silky
silliness,silly
silly
silver
similar
similarity,similar
simmer
simmering,simmer
simple
simpleness,simple
simplicity,simple
simplification,simplify
simplify
simulate
simulation,simulate
simultaneity,simultaneous
simultaneous
simultaneousness,simultaneous
sin
sincere
sincerity,sincere
sinful,sinfulness
sinfulness
sing
singapore,singaporean
singaporean
singe
singing,sing
single
single out
singles
singsong
singular
singularity,singular
sink
sink in
sinking,sink
sinning,sin
sinuosity,sinuous
sinuous
sinuousness,sinuous
sinusoid
sinusoidal,sinusoid
sip
sire
sissiness,sissy
sissy
sit
sit back
sit by
sit down
sit out
sit up
site
sitting,sit
situate
size
size up
sizing
sizzle
skate
skate over
skateboard
skateboarding,skateboard
skating,skate
skedaddle
skeptical
skepticism,skeptical
sketch
sketchiness,sketchy
sketchy
skew
skewness,skew
ski
skid
skiing,ski
skillful
skillfulness,skillful
skim
skim off
skim over
skin
skinniness,skinny
skinny
skip
skipper
skirmish
skirt
skulk
skulking,skulk
sky
skylark
slack
slacken
slacking,slack
slackness,slack
slacks
slam
slam on
slander
slanderous,slander
slang
slangy,slang
slant
slap
slash
slat
slate
slaughter
slave
slaver
slay
slaying,slay
sled
sledding,sled
sleek
sleekness,sleek
sleep
sleep in
sleep off
sleep with
sleeping,sleep
sleepy,sleep
slender
slenderness,slender
slew
slice
slice up
slicing,slice
slick
slickness,slick
slide
slider,slide
slight
slightness,slight
slim
slime
slimness,slim
sling
slinging,sling
slink
slip
slip away
slip in
slip on
slippage,slip
slipperiness,slippery
slippery
slit
sloganeer
sloganeering,sloganeer
slop
slope
sloppiness,sloppy
sloppy
slot
slovakia,slovakian
slovakian
slovenia,slovenian
slovenian
slovenliness,slovenly
slovenly
slow
slow down
slow up
slowdown,slow down
slowing,slow
slowness,slow
slue
slug
sluggish
sluggishness,sluggish
sluice
slum
slumber
slumberous,slumber
slumbery,slumber
slumbrous,slumber
slummy,slum
slump
slur
slurp
sly
slyness,sly
smack
smacker,smack
smacking,smack
small
smallness,small
smart
smarting,smart
smartness,smart
smash
smashing,smash
smear
smell
smelling,smell
smelly,smell
smile
smiling,smile
smirk
smite
smoke
smoking,smoke
smoky,smoke
smolder
smooth
smooth out
smooth over
smoothness,smooth
smother
smug
smuggle
smuggling,smuggle
smugness,smug
snack
snag
snail
snake
snap
snap at
snap up
snappy,snap
snare
snarl
snatch
snatch up
sneak
sneak off
sneak out
sneak up
sneakiness,sneaky
sneaky
sneer
snicker
sniff
snigger
snivel
sniveling,snivel
snobbish
snobbishness,snobbish
snoop
snore
snoring,snore
snort
snorting,snort
snow
snowball
snub
snuff out
snug
snuggle
snuggling,snuggle
snugness,snug
soak
soakage,soak
soaker,soak
soaking,soak
soap
soar
soaring,soar
sob
sobbing,sob
sober
sober up
soberness,sober
social
socialism
socialistic,socialism
sociality,social
socialization,socialize
socialize
socializing,socialize
sociological
sociology,sociological
sock
sod
soft
soften
softness,soft
soil
soiling,soil
soilure,soil
solace
solacement,solace
solder
soldering,solder
soldier
soldiering,soldier
sole
solemn
solemness,solemn
solemnity,solemn
solicit
solicitation,solicit
solid,solidify
solidify
solitariness,solitary
solitary
solo
solubility,soluble
soluble
solubleness,soluble
solve
solvent,solve
solving,solve
somalia,somalian
somalian
somber
somberness,somber
somersault
somersaulting,somersault
somnolence,somnolent
somnolent
song,sing
sonority,sonorous
sonorous
sonorousness,sonorous
soothe
sophisticate,sophistication
sophistication
sorb
sordid
sordidness,sordid
sore
soreness,sore
sorption,sorb
sorriness,sorry
sorrow
sorrowful
sorrowfulness,sorrowful
sorry
sort
sort out
sorting,sort
sound
sound off
soundness,sound
soup
sour
source
souring,sour
sourness,sour
souse
sousing,souse
southern
southernness,southern
sow
sow one's oats
space
spacial,space
spacing,space
spacious,space
spade
spam
span
spang
spank
spanking,spank
spar
spare
spareness,spare
spark
sparkle
sparkler,sparkle
sparkling,sparkle
sparkly,sparkle
sparring,spar
sparse
sparseness,sparse
sparsity,sparse
sparta,spartan
spartan
spat
spatial,space
spatter
spattering,spatter
spawn
speak
speak for
speak up
speaking,speak
spear
spearhead
special
specialisation,specialize
specialise,specialize
specialised,specialized
specialization,specialize
specialize
specialized
specialness,special
specific
specification,specify
specificity,specific
specify
specter
spectral,spectrum
spectre,specter
spectroscopic,spectroscopy
spectroscopical,spectroscopy
spectroscopy
spectrum
speculate
speculation,speculate
speculative,speculate
speech,speak
speechless,speechlessness
speechlessness
speed
speed up
speeding,speed
speedup,speed up
speedy,speed
spell
spell out
spelling,spell
spend
spending,spend
spherical
sphericalness,spherical
spice
spice up
spicery,spice
spiciness,spicy
spicy
spike
spike out
spill
spill out
spill over
spillage,spill
spin
spin around
spineless
spinelessness,spineless
spiral
spirit,spiritize
spirited
spiritedness,spirited
spiritize
spirits
spiritual
spirituality,spiritual
spit
spit out
spite
spiteful
spitefulness,spiteful
spitting,spit
splash
splashing,splash
splashy,splash
splat
splatter,splat
splice
splicing
splinter
splintering,splinter
splinters
split
spoil
spoilage,spoil
spoiling,spoil
spoliation,spoil
sponge
sponge off
sponginess,spongy
spongy
sponsor
spontaneity,spontaneous
spontaneous
spoon
sport
spot
spot promote
spotless
spotlessness,spotless
spotlight
spots
spotting,spot
spout
sprain
sprawl
sprawling,sprawl
spray
spraying,spray
spread
spread out
spread over
spreading,spread
spree
sprightliness,sprightly
sprightly
spring
spring up
sprinkle
sprinkling,sprinkle
sprint
sprout
sprouting,sprout
spruce
spruceness,spruce
spur
spurn
spurring,spur
sputter
sputtering,sputter
spy
spying,spy
squall
square
square away
square up
squareness,square
squash
squat
squatness,squat
squatting,squat
squawk
squeak
squeaky,squeak
squeal
squeeze
squeeze out
squeezing,squeeze
squelch
squelcher,squelch
squint
squire
squirm
squirt
stab
stabilisation,stabilize
stabilise,stabilize
stabilised,stabilized
stabilization,stabilize
stabilize
stabilized
stable
stack
stacks
staff
stag
stage
stagger
staginess
staging,stage
stagnant,stagnate
stagnate
stagnation,stagnate
stagy,staginess
stain
stake
stakes
stale
staleness,stale
stalk
stall
stalling,stall
stalls
stammer
stamp
stamp down
stamp out
stampede
stance,stand
stand
stand back
stand by
stand for
stand guard
stand in
stand out
stand sentinel
stand still
stand up
stand watch
standard,standardize
standardised,standardized
standardization,standardize
standardize
standardized
standstill,stand still
staple
star
starch
stare
stark
starkness,stark
start
start out
start up
startle
startup,start up
starvation,starve
starve
starving,starve
stash
state
stateliness,stately
stately
statement,state
station
stationariness,stationary
stationary
stations
statistical
statistics,statistical
staunch
staunchness,staunch
stave off
stay
stay at
stay in place
stay on
stay put
stay together
stays
steadiness,steady
steady
steal
steal away
stealing,steal
stealth,stealthy
stealthiness,stealthy
stealthy
steam
steamer
steel
steep
steepness,steep
steer
steerage,steer
steering,steer
stem
stenographical,stenography
stenography
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
stereotypic,stereotype
stereotypical,stereotype
sterile
sterileness,sterile
sterility,sterile
sterilization,sterilize
sterilize
stern
sternness,stern
stew
stewing,stew
stick
stick in
stick out
stick to
stick together
sticker,stick
stickiness,sticky
sticky
stiff
stiffen
stiffening,stiffen
stiffness,stiff
stifle
stifling,stifle
stigma,stigmatize
stigmatize
still
stillness,still
stimulant,stimulate
stimulate
stimulation,stimulate
stimulative,stimulate
stimulus,stimulate
sting
stinger,sting
stink
stinky,stink
stint
stipulate
stipulation,stipulate
stipulatory,stipulate
stir
stir up
stitch
stitching,stitch
stock
stocking
stocks
stoical,stoicism
stoicism
stoke
stolid
stolidity,stolid
stolidness,stolid
stomach
stomp
stone
stoning,stone
stool
stoop
stoop to
stop
stop dead
stoppage,stop
stopping
stops
storage,store
store
storm
stormy,storm
stout
stoutness,stout
stow
stowage,stow
stowing,stow
straddle
strafe
straggle
straight
straighten
straighten out
straighten up
straightforward
straightforwardness,straightforward
straightness,straight
strain
straining,strain
strand
strange
strangeness,strange
strangle
strangling,strangle
strangulation,strangle
strap
strategic,strategy
strategical,strategy
strategy
stratification,stratify
stratify
stratum,stratify
straw
stray
streak
streaky,streak
stream
strengthen
strengthening,strengthen
strenuosity,strenuous
strenuous
strenuousness,strenuous
stress
stretch
stretch forth
stretch out
stretching,stretch
strew
strewing,strew
striate
striation,striate
strict
strictness,strict
stride
strike
strike a chord
strike home
strike out
strike up
striking,strike
string
string out
stringency
stringent,stringency
strings
strip
stripe
stripes
striping,stripe
strive
striving,strive
stroke
stroking,stroke
stroll
strop
structure
struggle
strum
strut
stub out
stubborn
stubbornness,stubborn
stud
studious,study
study
studying,study
stuff
stuffiness,stuffy
stuffing
stuffy
stumble
stump
stumper,stump
stun
stunt
stunting,stunt
stupid
stupidity,stupid
stupor
stuporous,stupor
sturdiness,sturdy
sturdy
stutter
style,stylize
stylish
stylishness,stylish
stylization,stylize
stylize
suave
suaveness,suave
suavity,suave
sub
subbing,sub
subconscious
subconsciousness,subconscious
subcontract
subdivide
subdivision,subdivide
subdue
subdued
subduedness,subdued
subject
subjection,subject
subjective
subjectiveness,subjective
subjectivity,subjective
subjugate
subjugation,subjugate
sublime
sublimity,sublime
submarine
submerge
submergence,submerge
submerging,submerge
submersion,submerge
submission,submit
submissive,submit
submit
subordinate
subordinateness,subordinate
subordination,subordinate
subpoena
subscribe
subscribe to
subscription,subscribe
subsequence,subsequent
subsequent
subsequentness,subsequent
subservient
subservientness,subservient
subside
subsidence,subside
subsidiarity,subsidiary
subsidiary
subsidise,subsidize
subsidised,subsidized
subsidization,subsidize
subsidize
subsidized
subsidy,subsidize
subsist
subsistence,subsist
substantiate
substantiation,substantiate
substantiative,substantiate
substantival,substantive
substantive
substitute
substituting,substitute
substitution,substitute
subtend
subtitle
subtract
subtraction,subtract
subtractive,subtract
suburban,suburbanize
suburbanize
subversion,subvert
subversive,subvert
subvert
succeed
success,succeed
successful
successfulness,successful
succession,succeed
successive,succeed
succumb
suck
suck in
suck up
sucking,suck
suction,suck
sudden
suddenness,sudden
sue
suffer
sufferance,suffer
suffering,suffer
suffice
sufficiency,suffice
sufficient,suffice
suffocate
suffocation,suffocate
suffuse
suffusion,suffuse
suffusive,suffuse
sugar
suggest
suggestion,suggest
suggestive,suggest
suicidal,suicide
suicide
suit
sulfur
sulk
sulky,sulk
sullen
sullenness,sullen
sulphur
sultriness,sultry
sultry
sum,summate
sum up
summarise,summarize
summarization,summarize
summarize
summary,summarize
summate
summation
summational,summation
summer,summerize
summerize
summit
summon
summoning,summon
summons
sumptuosity,sumptuous
sumptuous
sumptuousness,sumptuous
sun
sunder
sunniness,sunny
sunny
sup
supercilious
superciliousness,supercilious
superficial
superficiality,superficial
superimpose
superintend
superintendence,superintend
superior
superiority,superior
supernatural
supernaturalism
supernaturalistic,supernaturalism
supernaturalness,supernatural
supersede
supersedure,supersede
supersession,supersede
superstition
superstitious,superstition
supervise
supervising,supervise
supervision,supervise
supervisory,supervise
supping,sup
supplant
supplanting,supplant
supple
supplement
supplemental,supplement
supplementary,supplement
supplementation,supplement
suppleness,supple
supplicate
supplication,supplicate
supplicatory,supplicate
supply
supplying,supply
support
supporting,support
supportive,support
supposal,suppose
suppose
supposition,suppose
suppress
suppression,suppress
suppressive,suppress
sure
sureness,sure
surf
surface
surfacing,surface
surfeit
surfing,surf
surge
surgery
surgical,surgery
surliness,surly
surly
surmisal,surmise
surmise
surmount
surpass
surprisal,surprise
surprise
surprising
surprisingness,surprising
surrender
surround
surroundings,surround
survey
survival,survive
survive
suspect
suspend
suspension,suspend
suspicion,suspect
suspicious
suspiciousness,suspicious
sustain
sustainment,sustain
sustenance,sustain
swab
swabbing,swab
swagger
swallow
swallow up
swamp
swan
swap
swarm
swarthiness,swarthy
swarthy
swat
swathe
swathing
sway
swear
swear in
swear off
swear out
swearing,swear
sweat
sweating,sweat
sweep
sweep away
sweep over
sweep through
sweep under the rug
sweep up
sweeping,sweep
sweet
sweetness,sweet
swell
swelling,swell
swerve
swerving,swerve
swift
swiftness,swift
swim
swimming,swim
swindle
swing
swing around
swipe
swirl
swish
switch
switch off
switch on
switching,switch
swivel
swoon
swoop
swoop up
syllabic,syllabicity
syllabicate
syllabicity
syllable,syllabicate
symbol,symbolize
symbolise,symbolize
symbolization,symbolize
symbolize
symbolizing,symbolize
symmetrical
symmetricalness,symmetrical
symmetrize
symmetry,symmetrize
sympathize
sympathize with
sympathy,sympathize
symphonize
symphony,symphonize
symptom
symptomatic,symptom
sync
synchroneity,synchronous
synchronise,synchronize
synchronised,synchronized
synchronization,synchronize
synchronize
synchronized
synchronizing,synchronize
synchronous
synchrony,synchronize
syndicate
syndication,syndicate
synergetic,synergy
synergism,synergistic
synergistic
synergy
synonym
synonymous,synonym
synopsis,synoptic
synoptic
syntactic,syntax
syntactical,syntax
syntax
synthesis,synthesize
synthesise,synthesize
synthesize
syria,syrian
syrian
syringe
system,systemize
systematization,systematize
systematize
systemize
table
taboo
tabulate
tabulation,tabulate
tack
tack on
tacking,tack
tackle
tactic
tactical,tactic
tactics
tactile
tactility,tactile
tag
tahiti
tahitian,tahiti
tail
tailing,tail
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
take off
take on
take out
take over
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
takeoff,take off
takeover,take over
tale,tell
talk
talk about
talk down
talk into
talk of
talk over
talk shop
talk terms
talkative,talk
talking,talk
talks
tall
tallness,tall
tally
tame
tameness,tame
tamper
tampering,tamper
tan
tangency,tangent
tangent
tangential,tangent
tangle
tangle with
tango
tank
tankage,tank
tanning,tan
tantalization,tantalize
tantalize
tanzania,tanzanian
tanzanian
tap
tape
taper
taper off
tapering,taper
taping
taps
tar
target
tariff
tarnish
tarry
tart
tartness,tart
task
tasmania
tasmanian,tasmania
taste
tasteful
tastefulness,tasteful
tastiness,tasty
tasting,taste
tasty
tat
tatting,tat
tattoo
tatty,tat
taunt
taunting,taunt
taut
tautness,taut
tawdriness,tawdry
tawdry
tawniness,tawny
tawny
tax
taxation,tax
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
tease
teasing,tease
technical
technicality,technical
technological,technology
technology
tedious
tediousness,tedious
tedium,tedious
tee
teem
teeter
telecommunicate
telecommunication,telecommunicate
telegraph
telepathize
telepathy,telepathize
telephone
telescope
televise
television,televise
tell
tell apart
tell on
telling,tell
temerarious,temerity
temerity
temper
temperament
temperamental,temperament
temperance,temper
temperate
temperateness,temperate
tempering,temper
tempest
tempestuous,tempest
temporariness,temporary
temporary
tempt
temptation,tempt
tempting
temptingness,tempting
tenacious,tenacity
tenacity
tenant
tend
tendency,tend
tender,tenderize
tenderize
tense,tension
tension
tent
tentacle
tentacular,tentacle
tenting,tent
tenure
tepid
tepidity,tepid
tepidness,tepid
term
terminate
terminative,terminate
terminological,terminology
terminology
terminus,terminate
terms
terrace
terrify
territorial,territory
territory
terror,terrorize
terrorization,terrorize
terrorize
terse
terseness,terse
test
testament
testamentary,testament
testify
testimony,testify
testing,test
tether
texan,texas
texas
text
textual,text
thank
thankful,thankfulness
thankfulness
thanks
thaw
thawing,thaw
theater
theatre,theater
theatrical,theater
theft,steal
theism,theistic
theistic
thematic,theme
theme
theological,theology
theology
theorize
theory,theorize
therapeutic
therapeutics
therapy,therapeutic
thermodynamic
thermodynamics,thermodynamic
thermogravimetric
thermogravimetry,thermogravimetric
thermometric,thermometry
thermometry
thick
thicken
thickening,thicken
thickness,thick
thieve
thieving,thieve
thin
thin out
think
think about
think back
think of
think out
think over
think the world of
think twice
think up
thinking,think
thinness,thin
thirst
thirsty,thirst
thorough
thoroughness,thorough
thought,think
thoughtful
thoughtfulness,thoughtful
thoughtless
thoughtlessness,thoughtless
thrash
thrash about
thrash out
thrashing,thrash
thread
threads
threat,threaten
threaten
thresh
threshing,thresh
thrift,thrifty
thriftiness,thrifty
thrifty
thrill
thriller,thrill
thrive
throb
throbbing,throb
throne
throng
throttle
throttling,throttle
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
thrusting,thrust
thud
thumb
thump
thumping,thump
thunder
thunderous,thunder
thundery,thunder
thwart
thwarting,thwart
tibet,tibetan
tibetan
tick
ticket
ticking,tick
tickle
tickling,tickle
tidal,tide
tide
tidiness,tidy
tidy
tidy up
tie
tie in
tie up
tight
tighten
tighten up
tightening,tighten
tightness,tight
tights
tile
tiling,tile
till
tillage,till
tilling,till
tilt
timber
timbre,timber
time
timeless,timelessness
timelessness
timeliness,timely
timely
times
timid
timidity,timid
timidness,timid
timing,time
timorousness,timid
tin
ting
tingle
tingling,tingle
tininess,tiny
tinker
tinkle
tinkly,tinkle
tinning,tin
tint
tinting,tint
tiny
tip
tipsiness,tipsy
tipsy
tiptoe
tire
tire out
tired
tiredness,tired
tireless
tirelessness,tireless
tiresome
tiresomeness,tiresome
tissue
title
titrate
titration,titrate
titter
titular,title
toast
toasting,toast
tobago,tobagonian
tobagonian
toe
toe the line
together
togetherness,together
toil
tolerance,tolerate
tolerant,tolerate
tolerate
toleration,tolerate
toll
tonal
tonality,tonal
tone,intonate
tongue
tonic
tonicity,tonic
tool
tool around
top
topic
topical,topic
topographic,topography
topographical,topography
topography
topper,top
topping
topple
torch
torment
torpedo
torpid
torpidity,torpid
torpidness,torpid
torrent
torrential,torrent
tortuous
tortuousness,tortuous
torture
torturing,torture
torturous,torture
toss
toss away
toss back
tot up
total
totalism,totalistic
totalistic
totality,total
tote
totemic
totemism,totemic
totter
touch
touch down
touch off
touch on
touch up
touching,touch
tour
tours
tout
tow
towage,tow
towel
toweling
tower
town
township,town
toxic
toxicity,toxic
toy
toy with
toying,toy
trace
tracing,trace
track
track down
tracking,track
trade
trade in
trademark
tradition
traditional,tradition
traditionalism
traditionalistic,traditionalism
traffic
tragedy,tragic
tragic
tragicomedy,tragicomic
tragicomic
trail
trailing,trail
train
training,train
traitorous
traitorousness,traitorous
tram
tramp
trample
trampling,trample
trance
tranquil,tranquility
tranquility
transact
transaction,transact
transactions
transcend
transcendence,transcend
transcendency,transcend
transcendent,transcend
transcendental
transcendentalism,transcendental
transcribe
transcription,transcribe
transfer
transferral,transfer
transfix
transform
transformation,transform
transfuse
transfusion,transfuse
transgress
transgression,transgress
transience
transient,transience
transit,transition
transition
translate
translation,translate
translucence,translucent
translucency,translucent
translucent
transmission,transmit
transmit
transmittal,transmit
transmitting,transmit
transmutation,transmute
transmute
transparence,transparent
transparency,transparent
transparent
transparentness,transparent
transpirate
transpiration,transpire
transpire
transplant
transplantation,transplant
transplanting,transplant
transport
transportation,transport
transpose
trap
trapping
trash
trauma,traumatize
traumatize
travel
travel along
travel to
traveled
traveler
traveling,travel
travelled,traveled
traveller,traveler
travelling,travel
travelog
travelogue,travelog
traversal,traverse
traverse
treacherous,treachery
treachery
tread
tread on
treason
treasonous,treason
treasure
treat
treatment,treat
treble
tree
trek
tremble
trembling,tremble
trench
trend
trespass
triangle,triangulate
triangular
triangularity,triangular
triangulate
trick
trick out
trickery,trick
trickle
tricksy,trick
tricky,trick
trigger
trim
trim down
trimness,trim
trinidad,trinidadian
trinidadian
trip
trip up
triple
tripling,triple
trite
triteness,trite
triumph
triumphal,triumph
triumphant,triumph
trivial,trivialize
trivialize
trojan
troll
troop
troops
trophotropic
trophotropism,trophotropic
tropic,tropical
tropical
trot
trot out
trouble
trouble oneself
troublesome
troublesomeness,troublesome
troublous,trouble
troy,trojan
truck
truckage,truck
trucking,truck
truculence,truculent
truculency,truculent
truculent
trudge
true
trueness,true
trump
trump up
trumpet
trumping,trump
trundle
truss
trust
trusting,trustingness
trustingness
trustworthiness,trustworthy
trustworthy
trusty,trust
truthful
truthfulness,truthful
try
try for
try on
try out
tryout,try out
tube
tubercular,tuberculosis
tuberculosis
tubing
tuck
tucker
tug
tumble
tumor
tumour,tumor
tumult
tumultuous,tumult
tune
tune in
tuneful
tunefulness,tuneful
tuning,tune
tunisia
tunisian,tunisia
tunnel
turbulence,turbulent
turbulency,turbulent
turbulent
turf
turn
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
turndown,turn down
turning,turn
turnoff,turn off
turtle
tutelage,tutor
tutor
tweak
tweediness,tweedy
tweedy
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
twister,twist
twitch
twitching,twitch
twitter
tying,tie
type,typify
typewrite
typewriting,typewrite
typical
typicality,typical
typification,typify
typify
typographic,typography
typographical,typography
typography
tyrannic,tyranny
tyrannical,tyranny
tyranny
tyre,tire
ubiquitous
ubiquitousness,ubiquitous
ubiquity,ubiquitous
ugliness,ugly
ugly
ukraine,ukrainian
ukrainian
ulcer,ulcerate
ulcerate
ultimate
ultimateness,ultimate
ultracentrifugation
ultracentrifuge,ultracentrifugation
ultrasonic
ultrasound,ultrasonic
umpirage,umpire
umpire
unambiguity,unambiguous
unambiguous
unanimity,unanimous
unanimous
unattractive
unattractiveness,unattractive
unauthorised,unauthorized
unauthorized
unaware
unawareness,unaware
unbounded
unboundedness,unbounded
uncertain
uncertainness,uncertain
unclasp
unclean
uncleanness,unclean
unclear
unclearness,unclear
unclouded
uncloudedness,unclouded
uncommon
uncommonness,uncommon
unconscious
unconsciousness,unconscious
unconventional
unconventionality,unconventional
uncork
uncover
uncurl
underachieve
underachievement,underachieve
underestimate
underestimation,underestimate
undergo
underlie
underline
undermine
underpin
underrate
underrating,underrate
underscore
understand
understanding,understand
understate
understatement,understate
undertake
undertaking,undertake
underwrite
undo
undoing,undo
undress
undulate
unearth
uneasiness,uneasy
uneasy
uneven
unevenness,uneven
unexpected
unexpectedness,unexpected
unfair
unfairness,unfair
unfaithful
unfaithfulness,unfaithful
unfamiliar
unfamiliarity,unfamiliar
unfasten
unfastening,unfasten
unfit
unfitness,unfit
unfold
unfolding,unfold
ungainliness,ungainly
ungainly
ungodliness,ungodly
ungodly
ungrateful
ungratefulness,ungrateful
unhappiness,unhappy
unhappy
unhealthiness,unhealthy
unhealthy
unhitch
unholiness,unholy
unholy
unhurried
unhurriedness,unhurried
unification,unify
uniform
uniformity,uniform
uniformness,uniform
unify
unimportance,unimportant
unimportant
unique
uniqueness,unique
unit,unitize
unite
uniting,unite
unitize
universal,universalize
universalize
unjust
unjustness,unjust
unkind
unkindness,unkind
unlace
unlash
unlawful
unlawfulness,unlawful
unleash
unlike
unlikeliness,unlikely
unlikely
unlikeness,unlike
unload
unloading,unload
unlock
unmask
unmasking,unmask
unpack
unpleasant
unpleasantness,unpleasant
unpopular
unpopularity,unpopular
unprotected
unprotectedness,unprotected
unravel
unreal
unreality,unreal
unrelated
unrelatedness,unrelated
unresponsive
unresponsiveness,unresponsive
unruliness,unruly
unruly
unsatisfactoriness,unsatisfactory
unsatisfactory
unscramble
unscrew
unscrupulous
unscrupulousness,unscrupulous
unselfconscious,unselfconsciousness
unselfconsciousness
unselfish,unselfishness
unselfishness
unsettle
unsheathe
unsolder
unteach
unthaw
untie
unusual
unusualness,unusual
unveil
unveiling,unveil
unwilling,unwillingness
unwillingness
unwind
unwire
unwise
unwiseness,unwise
unworthiness,unworthy
unworthy
up
update
updating,update
upgrade
uphold
upholster
upholstery,upholster
uplift
uplifting,uplift
upload
upraise
upright
uprightness,upright
uproar
uproarious,uproar
uproot
upset
urban,urbanize
urbanization,urbanize
urbanize
urge
urgent,urge
urging,urge
uruguay,uruguayan
uruguayan
usage,use
use
use up
useless
uselessness,useless
usher
usher in
usual
usualness,usual
usurp
usurpation,usurp
utilisation,utilize
utilise,utilize
utilised,utilized
utility,utilize
utilization,utilize
utilize
utilized
utopia,utopian
utopian
utter
utterance,utter
vacant,vacate
vacate
vacation
vacationing,vacation
vaccinate
vaccinating,vaccinate
vaccination,vaccinate
vacuum
vague
vagueness,vague
vain
valiancy,valiant
valiant
valid,validity
validate
validation,validate
validatory,validate
validity
valor
valorous,valor
valour,valor
valuate
valuation,valuate
value,evaluate
valueless
valuelessness,valueless
values
vanish
vanishing,vanish
vanity,vain
vanquish
vapor,vaporize
vaporize
vapour,vaporize
variant,vary
variate,vary
variation,vary
varied
variedness,varied
vary
vascular,vascularize
vascularize
vast
vastness,vast
vault
vaulting,vault
veer
veering,veer
vegetate
vegetation,vegetate
veil
vein
vend
vending,vend
vendition,vend
venerate
veneration,venerate
venetian,venice
venezuela
venezuelan,venezuela
venice
venom,venomous
venomous
vent
ventilate
ventilation,ventilate
venting,vent
venture
venturous,venture
veracious,veracity
veracity
verb,verbify
verbify
verge
verification,verify
verificatory,verify
verify
versatile,versatility
versatility
verse,versify
versify
vertical
verticality,vertical
verticalness,vertical
vertiginous,vertigo
vertigo
vest
vet
veto
vex
vexation,vex
vibrate
vibration,vibrate
vice,vicious
vicinal,vicinity
vicinity
vicious
viciousness,vicious
victimization,victimize
victimize
victorious,victory
victory
vie
view
view as
vigilance
vigilant,vigilance
vigor,vigorous
vigorous
vile
vileness,vile
villainous
villainousness,villainous
vinaceous,wine
vindicate
vindication,vindicate
vindicatory,vindicate
vindictive
vindictiveness,vindictive
violate
violation,violate
violative,violate
violence
violent,violence
virgin
virginity,virgin
virile
virility,virile
virtue
virtuous,virtue
virulence
virulent,virulence
visa
viscosity
viscous,viscosity
vision
visionary,vision
visit
visitation,visit
visiting,visit
visualisation,visualize
visualise,visualize
visualization,visualize
visualize
vital,vitality
vitality
vitals
vivacious
vivacity,vivacious
vivid
vividness,vivid
vivification,vivify
vivify
vocal,vocalize
vocalization,vocalize
vocalize
voice
void
voidance,void
voiding,void
volatile,volatilize
volatilize
volition
volitional,volition
volley
volt,voltaic
voltaic
volume
voluminous,volume
volunteer
voluptuous
voluptuousness,voluptuous
vomit
vomiting,vomit
voodoo
vote
vote down
vote in
voting,vote
vouch
vouchsafe
vow
vowel,vowelize
vowelize
voyage
vulgar,vulgarize
vulgarize
wad
wade
wading,wade
wads
waffle
waft
wag
wage
wager
wages
waggle
wail
wailing,wail
wait
wait on
waiting,wait
waitress
waive
waiver,waive
wake
wake up
waking,wake
walk
walk about
walk around
walk off
walk on air
walk out
walk out of
walkabout,walk about
walking,walk
walkout,walk out
wall
wall up
wallop
walloping,wallop
wallow
wallpaper
waltz
wan
wander
wandering,wander
wane
wangle
wangling,wangle
waning,wane
wanness,wan
want
war
warble
ward
ware
warehouse
warehousing,warehouse
wariness,wary
warm
warm to
warm up
warming,warm
warmness,warm
warn
warning,warn
warp
warping,warp
warrant
wary
wash
wash down
wash out
wash up
washing,wash
washington
washingtonian,washington
washup,wash up
waste
wasteful
wastefulness,wasteful
watch
watch out
watch over
water
water down
water ski
watercolor
watercolour,watercolor
wateriness,watery
watering,water
waterproof
waterproofing,waterproof
waters
watery
wave
wave off
wavelet,wave
waver
wavering,waver
waviness,wavy
waving,wave
wavy
wax
waxing,wax
waylay
weak,weakness
weaken
weakening,weaken
weakness
wealth
wealthy,wealth
wean
weaning,wean
wear
wear down
wear off
wear on
wear out
wear thin
weariness,weary
wearing,wear
weary
weather
weatherstrip
weave
weaving,weave
web
wed
wedding,wed
wedge
wee
weed
weed out
weeds
week
weekend
weekly,week
weeness,wee
weep
weeping,weep
weigh
weigh anchor
weighing,weigh
weight
weight down
weightless,weightlessness
weightlessness
weighty,weight
weird
weirdness,weird
welch
welcome
weld
welding,weld
well
well up
wellness,well
wells
welsh
wend
western,westernize
westernize
wet
wetness,wet
wetting,wet
whack
whacking,whack
whale
wharf
wheedle
wheedling,wheedle
wheel
wheeling,wheel
wheeze
wheezy,wheeze
whet
whiff
while away
whimper
whine
whiney,whine
whinny
whiny,whine
whip
whip through
whipping,whip
whir
whirl
whirling,whirl
whirring,whir
whisk
whisk away
whisk by
whisper
whispering,whisper
whistle
whistling,whistle
white
whiten
whiteness,white
whitening,whiten
whiz
wholesale
wholesome
wholesomeness,wholesome
whoop
whoop it up
whore
wicked
wickedness,wicked
wide
widen
wideness,wide
widening,widen
widow
wield
wiggle
wiggly,wiggle
wild
wilderness,wild
wildness,wild
wile,wily
wiliness,wily
will
willing,will
wilt
wilted,wilt
wilting,wilt
wily
win
win back
wince
wind
wind up
windup,wind up
windy,wind
wine
wing
wings
wink
winning,win
winnings,win
winnow
winnowing,winnow
winter,winterize
winterize
wipe
wipe off
wipe out
wipe up
wipeout,wipe out
wire
wiriness,wiry
wiring
wiry
wise
wise up
wisecrack
wiseness,wise
wish
wishing,wish
wit
witch
witchery,witch
withdraw
withdrawal,withdraw
withdrawn
withdrawnness,withdrawn
wither
withhold
withholding,withhold
withstand
witness
wits
witty,wit
wobble
wobbly,wobble
woeful
woefulness,woeful
wolf
wonder
wonderful
wonderfulness,wonderful
wondrous,wonder
woo
woodiness,woody
woody
wooing,woo
woolgather
woolgathering,woolgather
word
wording,word
words
work
work at
work on
work out
work through
work up
working
workout,work out
works
worldliness,worldly
worldly
worm
worriment,worry
worry
worrying,worry
worsen
worsening,worsen
worship
worst
worth
worthless,worthlessness
worthlessness
worthwhile
worthwhileness,worthwhile
worthy,worth
wound
wounding,wound
wow
wrack
wrangle
wrangling,wrangle
wrap
wrap up
wrapping
wreak
wreathe
wreck
wrecking,wreck
wrench
wrestle
wretched
wretchedness,wretched
wriggle
wring
wrinkle
write
write about
write down
write of
write off
write on
write out
write up
writhe
writing,write
writings
wrong
wrongful
wrongfulness,wrongful
wrongness,wrong
yacht
yachting,yacht
yank
yap
yarn
yawn
yawning,yawn
year
yearly,year
yearn
yearning,yearn
years
yell
yelling,yell
yellow
yellowness,yellow
yelp
yelping,yelp
yen
yield
yield up
yoga
yogic,yoga
yogistic,yoga
young
youngness,young
youthful
youthfulness,youthful
yugoslavia
yugoslavian,yugoslavia
zambia,zambian
zambian
zeal
zealous,zeal
zenith
zenithal,zenith
zero
zero in
zest
zesty,zest
zigzag
zimbabwe,zimbabwean
zimbabwean
zinc
zip
zipper
zippy,zip
zodiac,zodiacal
zodiacal
zonary,zone
zone
zoom`;
/** Heads of families to the numbers of the common meanings that they have. */
export const SYNONYMS = `ab,0
abandoned,1
abasement,2
abashed,3
abc,4
abdomen,5
aberrant,6
abhor,7 8
abide,a b
abide by,9
abiding,c
abjection,2
ablaze,d
abode,e f
aboriginal,g h
aborigine,g
abrade,i
abraham,j
abreact,k
abridge,l
abroad,m
abrupt,n
absorbed,o
absorbing,p
abstruseness,q
abuse,r
accede,s
accelerate,t
accenting,u
accentuate,v
accept,w
accepted,x
access,y
accessibility,z
accessory,10 11 12
acclaim,13
accommodate,14 15 16
accompany,17
accompanying,18
accomplish,19 1a 1b
accomplished,1c
accord,1d
accost,1e
account,1f
accountant,1g
accouterment,10
accredited,1h
accrete,1i
accrued,1j
accumulate,1i 1k 1l
accumulated,1j
accuse,1m
accusing,1m
accustomed,1n
ace,1o 1p 1q
acetonemia,1r
ache,1s
achieve,19 1a
acid,1t
acknowledge,1u
acknowledgement,1v
acoustic,1w
acoustical,1w
acquaint,1x 1y
acquiesce,1z
acquire,20
acquit,21
acrobatics,22 23
act,1b 24 25 26
activate,27
activist,28
actuate,27
ad,29
adapt,14 2a
add,2c 2d
add up,2b
addict,2e
addlebrained,2f
address,2g
adept,2h 2i
adhd,2c
adherent,2j
adieu,2k
adios,2k
adjoin,2l
adjunct,11 2m
adjust,15 2n
admirer,2o
admit,1u
admonish,2p
ado,2q
adolesce,2r
adopt,w 2s 2t
adopted,2s
adored,2u
adorn,2v
adorned,2w
adroitness,2x
adult,2y 2z
adulthood,30
advance,31 32
advantage,33
advent,34
adventure,35 36
adversary,37
adverse,38
advert,29 39
advertisement,29
advertize,29 3a
advise,3b 3c
adviser,3d
advisor,3d
advocate,3e 3f
affair,3g
affect,3h
affecting,3i
affection,3j
affiliate,3k
affiliated,3l
affirm,3m
afflicted,3n
affluence,3o 3p
affront,3q
afire,3r
aflame,d
aflare,3r
afloat,3s
aforementioned,3t
aforesaid,3t
aftermath,3u
ag,3v
agape,3w
aged,3x 3y
ageing,3z
agency,40
agenda,41
aggravate,42 43
aggravated,44
aggregate,45 46
aggregation,47
aggressor,48
aghast,49
agile,4a
aging,3z
agitate,4b
agonize,4c
agrarian,4d
agree,4e
aid,4f
aided,4g
aides,4h
ail,4i
ailing,4j
aim,4k
aimless,3s
ain,4l
air,4m
aired,4n
airing,4o
airless,4p
airplane,4q
airs,4r
airy,4n
ak,4s
akin,4t
al,4u 4v
alabama,4u
alabaman,4w
alabamian,4w
alarm,4x 4y 4z
alaska,4s
alcoholic,50
alert,4x 51
alien,52 53
alienated,54
align,55
allegiance,56
allegorize,57
allen,58
alleviate,59 5a
alley,5b
alleyway,5b
alliance,5c
alligator,5d
allocate,5e 5f
allot,5g
allotment,5e
allow,5h 5i
almighty,5j
alphabetize,4
alt,5k
alter,2n 5l
altercation,5m
alternate,5n 5o
alternative,5n
altogether,5p
aluminium,4v
aluminum,4v
alumnus,5q
amass,1k
amateur,5r
amaze,5s 5t
amazed,5u
amazing,5v 5w
amber,5x
ambiance,5y
ambiguous,5z
ambition,60
ambuscade,61
ambush,61 62
amends,63
amenities,64
america,65
ammo,66
ammunition,66
amorphous,67
amount,68
amplification,69
amplify,6a
amused,6b
amusing,6c
analog,6d
analogous,6e
analyze,6f
anatomic,6g
anatomical,6g
ancestor,6h
ancestral,6i
ancestry,6j
anchor,6k
anger,6l
angered,6m
anguish,6n
anguished,6o
animalize,6p 6q
animate,6r
annihilate,6s 6t
annihilating,6u
annotate,6v
announce,6w
announced,6x
annoy,6y
annoyance,6z
annoyed,70
annoying,71
annual,72
anomie,54
answer,73
answering,74
antagonist,37
antagonistic,75
antagonize,76
antecede,6h
anthem,77
anthony,78
antic,79 7a
anticipate,7b
anticipated,7c
anticipation,7d
antipathy,7e
antique,7f
antony,78
any,7g
ape,7h
aplomb,7i
apogee,7j
apologize,7k
apothecary,7l
appall,4y 7m
appalled,49
appalling,7n
apparatus,7o
apparel,7p 7q
apparition,7r
appeal,7s
appear,7t 7u
appease,7v
applaud,7w
appliance,7x
applicability,7y
apply,7z
appointment,80
apportion,5f
appraise,81 82
appreciate,83
appreciated,84
appreciation,85
apprehend,86 87 88 89
apprehended,84
approach,8a
approaching,8b
appropriate,8c
approve,8d 8e
approving,8d
approximate,8f
approximation,8g
apr,8h
april,8h
apt,8i
aqua,8j
ar,8k
arab,8l
arabian,8l
arbitrate,8m
arc,8n
arch,8n 8o 8p
arched,8q
archer,8r
arching,8q
ardent,8s
ardor,8t
arduous,8u
arena,8v
argon,8k
argot,8w
argue,8x 8y
arguing,8x
arise,8z
aristocracy,90 91
arizona,92
arm,93
armistice,94
armored,95
armoured,95
arms,96
aromatize,97
arouse,98
aroused,99
array,9a
arrest,86
arresting,9b
arrive,9d
arrive at,9c
arrogate,9e
arrow,9f
arse,9g 9h
artificial,9i
artillery,9j
artilleryman,9k
artistry,9l
arts,9m
artwork,9n
ascend,9o
ascendancy,9p
ascertain,9q
ascribe,9r
ashen,9s
aside,9t
aspect,9u
aspirant,9v
aspirin,9w
ass,9g
assail,9x
assassin,9y
assault,9x
assemble,9z a0
assembling,a1
assent,1z
asserting,a2
assess,81 82
asset,a3
asshole,9h a4
assign,5g
assimilate,a5
assist,4f
assistant,2m a6
assisted,4g
associate,a7
assort,a8
assorted,a9
assume,aa ab
assumed,ac
assure,ad ae
astonish,5s 5t
astonished,5u
astonishing,5v
astound,5t
astronomical,af
astute,ag
asynchrony,ah
athlete,ai
athletic,aj
atmosphere,5y
atone,ak
atrophy,al
attach to,17
attached,3l
attack,am
attacker,48
attain,1a
attempt,an ao
attend,aq ar
attend to,ap
attendant,18
attending,aq as
attention,as
attest,at
attic,au
attire,av aw
attired,ax
attorney,ay
attract,az
attribute,9r b0
audacity,b1 b2
auditor,b3
aug,b4
augur,b5
august,b4 b6 b7
aunt,b8
auntie,b8
aurora,b9
auspices,ba
aussie,bb
australia,bb
author,bc
authorities,bd
authority,be
authorization,bf
authorship,bg
auto,bh
automatize,bi
automobile,bh
autonomy,bj bk
autopsy,bl
autumn,bm
auxiliary,bn
availability,z
avatar,bo
avenge,bp
average,bq
avert,7e br
avoid,br
awaited,7c
awake,bs
awaken,bs bt
award,bu
awarding,bu
aware,bv
awed,bw
awesome,5w
awestruck,bw
awry,bx
ax,by
axe,by
axiomatic,bz
az,92 c0
azimuth,c0
ba,0 c1
babe,c2
baby,c2 c3
bach,c4
bachelor,c4
back,c7 c8
back down,c5
back off,c5
back up,c5 c6
backbone,c9 ca
backfire,cb
backlash,cb cc
backpack,cd
backside,9g
backstage,ce
badger,cf
baffle,cg
baffled,ch
baffling,ci
baggage,cj
bait,ck
baked,cl
balancing,cm
ballad,cn
ballyhoo,co
balm,cp
balustrade,cq
bam,cr
ban,cs ct
band,cv
band together,cu
bang,cr cw cx
banging,cy
banish,cz
banister,cq
banned,d0
banquet,d1
banter,d2
bar,d3 d4
barb,d5
barbarian,d6 d7
barbaric,d6
barbed,d8
bare,d9 da
barium,c1
barkeep,db
barker,dc
baronial,dd
barrage,de
barren,df dg
barricade,d3
barrier,dh
bartender,db
basement,di
bash,cw dj
basic,dk
basics,dl
basis,dm
bask,dn
basketball,do
bastard,a4 dp
bathe,dq
bather,dr
bathtub,ds
bats,dt
batsman,du
batter,du dv
battle,dw dx
battlefield,dy
battlefront,dz
battleground,dy
bawdyhouse,e0
bawl,e1
bayer,9w
be,e7
be after,e2
be born,e3
be due,e4
be intimate,e5
be quiet,e6
beak,e8
bear down,e9
bear on,3h ea
bear upon,3h
bear witness,eb
beard,ec
bearded,ed
bearer,ee
beast,6p
beat,ef
beat out,ef
beau,eg
beckon,eh
bedamn,ei
bedrock,dl
beef,ek
beef up,ej
beefy,el
befog,em
beforehand,31
befuddle,en
beg,eo ep
beget,eq
begging,eo
begin,er
beginner,es
beguile,et
beguiling,eu
behave,24
behavior,ev
behavioral,ew
behavioural,ew
behind,9g
behold,ex
being,ey ez
belch,f0
belching,f0
belie,f1
believe,f2
believer,f3
bellow,e1 f4
belly,5
belong,f5
beloved,f6 f7
belowground,f8
belt,f9
belt out,f9
bemoan,fa
bend,fb
benefit,fc fd
benny,fe
bequest,ff
berate,fg
bereave,fh
berg,fi
beryllium,e7
beset,fj
besiege,fk
besmirch,fl
bespeak,fm
best,fn
bestialize,fo
bet,fq fr
bet on,fp
better,32 fs
bewail,fa
bewhiskered,ed
bewilder,cg ft
bewildered,ch
bewitch,et
bias,fu fv
bible,fw
bickering,fx
bicycle,fy fz
bid,g0
bide,a
big,g1
bigger,g2
bike,fy fz g3
biker,g4
bind,g5
binge,g6 g7
bingo,g8
birdie,g9
bitch,ek
bite,gb
bite off,ga
biting,d8
bitter,gc
bivouac,gd
bizarre,ge
blab,gf
black,gg
blacken,gg
blah,gh
blame,gi gj gk
blamed,gi
blanch,gl
blanched,9s
blanket,gm
blare,gn go
blaring,gn
blaspheme,gp
blast,go
blasted,gi
blatant,gq
blaze,gr gs
blaze away,gr
blazing,gs gt
bleached,gu
bleak,df
bleed,gv
blemish,gw
bless,8d
blight,gx
blinding,gt
blink,gy
blistering,1t
block,d3
blockade,gz
blocked,h0
bloke,h1
blond,h2
blonde,h2
bloodstained,h3
bloom,h4 h5
blooming,gy h4
blossom,h5 h6
blow out,h7
blow up,h8
blue,h9
bluish,h9
blunder,ha hb
blur,hc
blurred,hc
blurt,hd
blush,he hf
bluster,hg
bm,hh
board,hi
boast,hg hj hk
boastful,hl
boasting,hj
bode,b5
bodied,hm
body,hn
bodyguard,ho
bogus,dp
bohemian,hp
boisterous,hq
bold,hr
bolshevik,hs
bombard,de
bombast,gh
bombay,ht
bond,g5
boner,ha
bones,hu
bonus,hv
bony,hw
boob,hb hx hy
booby,hx
book,hz
boom,i0 i1
booming,i2 i3
boost,i4 i5
booster,2o
boot,i6
booty,i7
booze,i8
bop,dj
border,i9 ia
borderline,i9 ib
bore,ic
boring,id ie
boss,if ig ih
botanize,ii
bother,6y ij ik
bottleneck,il
bottom,im
boulder,in
bounce,io ip
bound,iq ir
boundless,is
bounds,iq
bouquet,it
bow down,iu
bowel,iv
bowlder,in
bowman,8r
box,iw ix
boxers,iy
boyfriend,eg
brace,iz
brag,hg if j0
bragging,hl j0
branched,j1
branching,j2
brant,j3
brash,j4
brave,j5 j6
bravery,j7
bravo,9y
brawl,j8 j9
breach,ja jb
breadth,jc
break down,jd
break loose,je
break off,jf
break one's back,jg
break out,jh
break up,ji
breakers,jj
breakthrough,jk
breathe,jm
breathe in,jl
breed,jn
brent,j3
brilliant,jo jp jq jr
brim over,js
bring back,jt
bring down,ju
bring forth,jv
bring forward,jw
bring on,jx
bring out,jy
bring up,jz
bringing,k0
brink,k1
brisk,k2 k3
britain,k4
british,k5
brits,k5
brittle,k6
broad,gm k7
broadside,k8
brochure,hz
broke,k9
bronc,ka
bronco,ka
bronze,kb
bronzed,kc
brood,kd
brooding,ke
brook,b kf
brothel,e0
brow,kg
browbeat,kh
brown,ki
brownish,ki
bruise,kj
bruit,kk
brush,kn
brush aside,kl
brush up,km
brutalize,ko
brute,fo
bs,kp
bubble over,kq
bubbling,kr
bubbly,kr ks
buck up,kt
bucket,ku
buddy,kv
buff,kw
buffet,dv
buffoon,kx
bug,cf
bug out,ky
buggy,dt
build,l1 l2
build on,kz
build up,l0
building,l3
built,l4
bulge,l5
bulging,l6
bulk,l7
bullet,l8
bullock,l9
bullshit,la
bully,kh lb lc
bullying,ld
bum,le lf
bump into,lg
bump off,lh
bunch,li lj
bundle,lk ll
bungalow,lm
buns,9g
buoy,ln
burden,lo lp
bureau,40
burger,lq
burly,el
burma,lr
burn,lt
burn up,ls
burrow,lu
bury,lv
bush,lw
bushwhack,62
bushwhacker,lx
bushy,ly
bust,k9
buster,lz
bustle,2q m0
bustle about,m0
busy,m1
butch,m2 m3
butcher,m4
butt,2l
butt against,2l
buttocks,9g
buy,m6 m7
buy out,m5
buy up,m5
buyer,m8
buzzer,m9
bye,2k
bygone,ma
bypass,mb
ca,mc md
cabaret,me
cabbage,mf
cable,mg
cache,mh
cad,mi
cadaver,mj
cadaverous,mk
cafe,ml
cagey,mm
calamity,mn
calcium,mc
calculate,mo mp mq
calculated,mr
calcuttan,ms
calif,mt
california,md
caliph,mt
call,mz
call back,mu
call for,mv mw
call off,mx
call out,my
call up,jw
calling,n0
calm,n2 n3 n4
calm down,n1
calumniate,fl n5
camouflage,n6
camp,gd n7 n8
camp out,n7
campaigning,n9
cancel,mx
candid,na
candidacy,n9
candidate,nb
cannabis,nc
canonize,nd
canonized,ne
canton,nf ng
canvass,nh
cap,ni
capacitor,nj
cape,nk
capitalize,nl
captivate,et
captive,nm nn no
caput,np
car,bh
cardinal,nq
care,nr
careen,ns
career,n0
careless,nt
careworn,nu
cargo,nv
caricature,7h
carlos,nw
carnage,nx
carnalize,6q
carousel,ny
carpet,nz
carry away,o0
carry on,o1
carry out,1b o2
carry through,1b
cart,o3
carved,o4
carven,o4
cascade,o5
cascade down,o5
case,o6
casebook,o7
casket,o8
cast aside,o9
cast down,oa
cast off,ob
castanets,hu
castle,oc
casual,od
cat,oe
catapult,of
catastrophe,mn
catastrophic,og
catch a glimpse,oh
catch a wink,oi
catch on,oj
catch one's breath,ok
catch up with,ol
catching,om
categorize,on
cater,oo
catharsis,k
cattle,op
caucasian,oq
caution,or
cavalryman,os
cave in,ot
cavity,ou
cavort,ov
cc,ow
cease,ox
celebrate,oy
celebrated,oz p0
celerity,p1
cellar,di
celtic,p2
cemetery,p3
censor,cs
centenary,p4
centennial,p4
center,nq p5 p6 p7 p8 p9
center on,p5
centimeter,pa
certify,at pb
chafe,pc
chaff,d2
chagrin,pd
chained,pe
chains,pf
chair,pg ph
chairman,pg
challenge,pi
challenger,pj
challenging,60
champ,pk
champagne,ks
champion,pk pl
chance,35 pm
chandelier,pn
change,5l
change over,po
chant,pp
chap,h1
char,pq
characteristic,pr
characterization,ps
charm,7s et
chartered,pt
chase,pu pv
chased,pw
chassis,px
chat,py
cheap,pz
cheat,q0
check,q1
check into,q1
check out,q1
checkup,q2
cheeky,j4
cheer,q3 q4 q5
cheery,q6
cheesy,le
cherished,q7
cherry,q8
chevron,q9
chevy,fj
chew over,qa
chi,qb
chide,fg
chief,qc
child,qd
childish,qe
chilean,qf
chili,qf
chill,qf qg qh qi
chilli,qf
chime,qj
chin,qk
chin up,qk
chip,ql
chipper,qm
chips,qn
chivy,fj
chlorine,qo
chocolate,qp
choke,qr
choke off,qq
choose,qs qt qu qv
chopped,qw
chore,qx
chortle,qy
chow,qz
christ,r0
christmas,r1 r2
chromium,r3
chronicle,1f
chubby,r4
chuck,r5
chuckle,qy
chump,r6
chunk,r7 r8
churchman,r9
churning,ra
chute,rb
cigarette,rc
cinch,rd
cinematography,re
cipher,rf
circle,cv
circuit,rg
circularize,k8 rh
circulate,ri
circumstances,rj
cite,rk rl
citify,rm
cl,qo
clad,rn
clairvoyance,ro
clamber,rp
clammy,rq
clamor,gn gq
clan,rr
clandestine,rs
clang,rt
clangoring,rt
clannish,ru
clap,7w cr
clarify,rv
clash,rt
class,on rw rx
classic,ry
classical,ry
classify,rw
classmate,rz
classroom,s0
classy,s1
clean,s3
clean up,s2
cleanse,s3
clear,s4 s5
clear up,rv
clergyman,s6
cleric,r9
clever,mm s7
cliche,s8
climax,s9
climb,9o sb sc
climb on,sa
climb up,sb
cling,sd
clique,se
cloak,sf
clock,sg
clod,r7 sh
clog,qq
clogged,si
close,sk sl
close off,sj
closet,sm
clot,sn
cloth,so
clothe,7p
clothed,rn
clothes,7q
clothing,sp
clotted,si
cloudburst,sq
cloudy,sr
clown,79 kx ss
club,st
clue,su
clump,li
clumsy,sv
cluster,li lj
clutch,sw sx
clutches,sw
clutter,sy
cluttered,sz
cm,pa
coach,t0
coagulate,sn
coal,pq
coalesce,55 t1
coarse,t2
coast,t3
coax,t4
cock,t5
cockeyed,bx
cocoa,qp
cod,ck t6 t7 t8
coddle,c3
coerce,t9
coffee,ta
coffeehouse,ml
coffin,o8
cognition,tb
cognize,bv
cohere,sd tc
cohesiveness,tc
coil,td
collaborate,te
collage,tf
collapse,ot
collar,86
collect,1l 47 a1 t6
collected,tg
collide,ti
collide with,th
colloquial,tj
colonist,tk
colony,tl
colored,tm tn
colors,to
colossal,tp
coloured,tm
colours,to
comb,tq
combat,dw tr
combine,ts
come,34 8b u5
come about,tt
come across,tu
come alive,bs
come away,tv
come back,tw
come by,tx ty
come close,8f
come down,tz
come forward,u0
come home,u1
come in,u2
come into,tx
come into being,u3
come near,8a
come off,tv
come on,8a u4
come out,u4
come to life,u3
come to the fore,u0
come up to,1e
come upon,tu
come with,17
comedian,u6
comedy,6c u6
comfort,u7
comforting,q3 u8
comforts,64
command,g0
commandant,u9
commandeer,ua
commander,u9
commanding,ub
commemorate,uc
commence,er ud
comment,ue uf
commentator,ug
commercial,uh
commercialism,uh
commie,ui
commiserate,uj
commission,uk
commissioned,1h
commit,56 ul um
committee,uk
common,un
commonplace,s8
commons,un
commonwealth,uo
communique,up
communist,ui uq
communistic,uq
comp,ur
companion,us ut
company,us
compass,uu
compassionate,uv
compel,uw
compensate,ux
compete,uy
competitor,pj
compile,1l uz
complain,4i v0
complementary,v1
complete,v2
completed,1c
completing,v1
complex,v3
compliment,v4
comply,9 v5
comport,v6
compose,v7
composite,v3
composure,n2
compound,ts v8
comprehend,87
comprehensive,ur
comprise,v9
compromising,va
compulsory,vb
compunction,vc
compute,mo mp
computing,mp
comrade,ut
con,vd
conceal,ve
concealed,vf
concede,vg
conceit,vh
conceive,f2 vj
conceive of,vi
concentrate on,p5
conceptualize,vj
concern,ea
concerted,vk
conciliate,7v va
conclude,vl
concluded,vm
concluding,vn
concord,1d
concur,4e vo
condemn,vp vq vr
condemning,vp
condense,vs
condenser,nj
condescending,8o
conduce,vt
conduct,ev o1 vu
conduction,vv
conductivity,vv
confederacy,vw
confederate,5c cu
confer with,vx
confidant,vy
confidence,ad
configure,vz w0
confine,w1
confining,w2
confirm,3m w3
confiscate,w4
conflict,w5 w6
confluent,w7
conform,2a
conformity,v5
confound,en
confuse,en w8
confused,ch
confusing,w9
conglomerate,1k
congratulate,v4 wa
congratulations,wb
conjecture,wc wd
conjure up,jz
connected,3l
connecticut,we
connote,wf
conquer,wg
conscript,wh
consequence,18 wi
conserve,wj
consider,wk
consist,wl
consistence,wm
consistency,wm
console,u7 wn
consolidated,wo
consoling,u8
consort,3k
consortium,wp
constant,wq
constantinople,wr
constellate,vz
consternation,4z
constitute,ws
constituted,wt
constrain,wu
constraining,w2
constrict,il
construct,l1 vj
construe,wv
consult,vx ww
consultant,3d
consume,wx wy
contagion,om
contain,v9
contaminate,wz x0
contaminated,x1
contemplate,ke x2
contemporaries,x3
contempt,x4 x5
contend,x6
contender,pj
content,x7 x8
contented,x7
contents,x8
continue,x9
contraband,xa
contradict,f1
contraption,7x
contrary,xb
contrast,xc
contribute,vt xd
contributing,vt
contrivance,7x
contrive,xe xf
control,xg
controller,1g
controversy,8x
contusion,kj
convention,xh
conversational,tj
converse,xi
convexity,l6
convulse,xj
cooccurring,vo
cook,xk
cool,7i qg
cool off,n1
cooperate,te vk
coordinate,xl
coordinated,xm
cop,86 xn
cope,xo xp
coping,xo
copper,xq
copy,xr xs
coquette,xt
cordial,xu
cords,xv
corduroys,xv
corn,xw
cornerstone,dm
corny,xx
corp,xy
corporal,hm xz
corporate,hm
corporation,xy
corporeal,y0
corpse,mj
corpulence,y1
correlate,y2
correlated,y2
correspond,y3
correspondent,6e y4
corroborate,3m
corrupt,y5
corsage,it
cosmetic,y6
cosmos,y7
cost,y8
cosy,y9
cottage,lm
couch,ya
cougar,yb
counsel,3b yc
count on,yd
countenance,ye
counter,75
counteract,76
counterbalance,ux
counterfeit,yf
counterpoint,xc
countless,yg
country,uo
coup,yh
couple,yi
coupled,yj
courage,j5 j7
courier,yk
court,yl ym
cover,yn
covert,yn
cowboy,yo
cower,yp
cowhand,yo
cowpuncher,yo
cows,op
cozy,y9
cps,yq
cr,r3
crack,1o lb
crackers,dt
craft,yr
crafter,ys
craftsman,ys
crafty,yt
craggy,yu
cramp,yv
crank,yw yx
cranky,yw
crap,la yy yz z0
crash,rt
crashing,gy
crave,z1
craved,z2
crawl,z3
crazed,z4
crazy,z5 z6 z7 z8
creak,z9
crease,za zb
create,6p
creativeness,zc
creativity,zc
creator,5j
credential,pb
credentials,pb
credo,zd
creed,zd
creek,kf
creep,z3 zf
creep up,ze
crest,ni
criminal,zg
crimson,he q8
cringe,zh zi
crippled,zj
crippling,zk
crisp,za zl
criterion,zm zn
critique,zo
croak,zp
crocked,zq
crony,kv
crook,fb zg
crop,zs
crop up,zr
cross,zu zv
cross off,zt
crossroads,zw
crotchety,zx
crouch,zy zz
crow,100
crowd,101
crude,102
cruel,ko
cruise,103
crumble,104
crummy,le
crumple,104
crusader,105
crush,106
crushed,107
cry,108 109 10a 10b 10c
cry out,my
cryptic,10d
ct,we
cu,xq
cub,10e
cuddle,10f
cue,10g
cuff,10h
culminate,7j s9
culprit,10i
cultural,10j
cum,u5
cunning,10k
cunt,10l
cupboard,sm
curate,10m
curb,xg
cure,10n
cured,10o
curious,10p
curl,10q 10r
curled,10s
curling,10s
curriculum,10t
curse,gp 10u
cursory,10v
curtail,10w
curtain,10x
curtness,n
curve,10y
curved,10z
curving,10z
cuss,gp h1 110
custodian,111
custody,112
customary,1n 113
cut across,zu
cut back,114
cut down,114
cut off,115
cut short,jf
cut through,zu
cute,10k
cyclist,g4
dab,116
dabbled,117
dad,118
daddy,118
daftness,dt
dais,119
dam,11a
damage,11b
damages,63
damaging,11c
damn,ei 11d 11e
damned,gi 11f
damp,11g 11h
dampen,11i
dandy,lb 11j
dank,rq
dapper,11k
dappled,11l
dare,hr 11m
daredevil,11n
darling,f6
darn,11d 11o
darned,gi
dart,11p
dash,11q 11r 11s
dashed,11t
date back,11u
date from,11u
daunt,11v
daunting,11w
dauntless,b1
dawn,b9 u1
daybreak,b9
daydream,11x
daylight,11y
daytime,11y
dazed,11z
deadlock,120
deafening,121
dealer,122
dear,f6 f7
dearest,f7
deathlike,123
deathly,123
debacle,124
debilitate,125
debris,126
debut,127
dec,128
deceased,129 12a
decedent,129
deceive,12b 12c
decelerate,12d 12e
december,128
decide,12f 12g
decimeter,12h
deck out,av
declaim,12i
declare,a2
decline,12j 12k
decorate,2v y6 12l
decorated,2w
decrease,12m 12n
decreased,12o
decree,12p
decry,vq
dedicate,ul
deduce,12q
deduct,12r
deem,12s
deepen,v8
defame,n5 12t
defeat,12u 12v
defeated,12w 12x
defecate,yy
defect,12y 12z
defective,130
defender,131
defer,s 132
deficiency,133 134
deficit,135
define,136
defining,137
deflect,br 138
deform,139
deformed,13a
defraud,vd
defy,13b
degenerate,13c 13d 13e
degraded,13c
degree,13f
deity,13g
delay,13h
deliberate,mr 13i 13j
delicious,13k
delight,13l 13m
delightful,13k
delimit,136
delineate,ps
delirium,13n
deliver,k0
deliverance,13o
delude,12b
deluxe,13p
delve,13q
demeanor,vu
demise,13r
demo,13s
demolish,13t
demolished,13u
demonic,13v
demonstrate,13s 13w
demote,13x
demur,13y
den,13z
denim,140 141
depart,142 143
departed,ma 129 12a
depend on,144
depend upon,144
dependence,145
dependency,145
depict,ps 146 147 148
depicted,149
deplete,14a
deposit,14b 14c
depot,14d
deprave,y5
deprecate,14e
deprecating,14e
depress,oa
deprive,14f 14g
deprived,14h
deranged,z4
deride,14i
derive,12q 14j
des,14k
descend,tz
descendant,14l
descendent,14l
describe,146 14m
desecrate,14n
desert,12y 14o
deserted,1
deserve,14p
deserving,14q
design,xe
desire,14r
desired,z2
desolate,df 14s
despairing,14t
despatch,14u
desperate,14t
despise,14v
despised,14w
despite,x4
despoil,14x
despoiler,14y
destine,14z
destiny,150
destroy,13t 151
destroyed,152
desynchronize,ah
detach,153
detailed,154
detain,112
detect,155 156 157
detector,158
deter,159
deteriorate,13d
determine,9q 15a
determining,12f
detest,15b
detonate,h8
detrimental,11c
devastate,14s
devastating,6u
develop,15c
developing,15d
deviate,6 15e 15f
devil,6y 15g 15h
devise,xf
devote,ul
devotee,kw
dexterous,15i
dextrous,15i
diagnostician,15j
diam,15k
diameter,15k
diaper,15l
diary,15m
dice,15n
dick,t5
dickhead,a4
dictate,15o
dictatorship,15p
dictum,15q
die,zp 15n
die away,15r
diethylstilbestrol,14k
differential,14j
differentiate,15s
difficult,15t
diffuse,15u 15v
dig,13q 15w
digest,uz
dignitary,15x
digs,15y
dike,m2 11a 15z
dilute,160
diluted,160
dim,161
dimension,b0
diminish,12j 12m
diminished,162
diminutive,163
din,gn i0 164
ding,165 166
dinge,167
dip,168
dipped,169
dire,16a
direct,16b
directing,16b
directional,16c
directivity,16c
director,16d
dirt,16e 16f 16g
disable,16h
disabled,16i 16j
disabling,zk
disadvantaged,14h
disagree,16k 16l
disallow,16m
disappear,16n
disappoint,16o
disappointed,12w
disapprobation,vr
disarray,w8
disassemble,16p
disassembly,16q
disaster,mn
disbelief,16r
disburse,16s
disc,16t
discard,o9
discern,16u
discharged,16v
disciple,2j
disclose,16w 16x
discomfited,12x
disconcerting,16y
disconnect,16z
disconnected,170
discontent,171
discontented,171
discontinue,ox
discord,172
discorporate,173
discount,kl
discourage,159
discouraged,174
discourse,175
discover,176
discovered,177
discredit,178
discrepancy,16k 179
discriminate,17a
discuss,175 17b
disdain,x4 14v 17c
disdainful,x5
diseased,17d
disembodied,173
disengage,153
disentangle,17e
disgrace,17f 17g
disgraceful,17h 17i
disguise,n6
disguised,17j
disgusting,17k
dish,17l
dish up,17l
disheartened,174
disheveled,17m
dishonor,17f
disjointed,17n
disk,17o
dislocate,jd
dismantle,16q 17p
dismantled,13u
dismay,4y 4z oa
dismayed,49
dismaying,7n
dismiss,kl
dismissed,16v
disorder,17q
disorderly,17r
dispatch,up 14u
dispel,17s
dispense,17t
disperse,17u
dispersed,17v
display,17w 17x
dispose,o9 17y
disposed,8i
dispossess,17z
dispossessed,180
dispute,pi 181
disqualify,182
disregard,kl 183 184
disrepute,178
disrobe,185
disrupt,115 186 187
dissemble,188
disseminate,4o
dissenter,189
dissenting,18a
dissident,189 18a
dissipate,ji
dissolve,18b
distance,18c
distaste,7e
distill,vs 18d
distinguish,15s
distort,139 18e
distorted,13a 18f
distressing,18g
distribute,17t
district,18h 18i
distrust,18j
disturb,18k
disturbing,18g
dive,18l
divers,18m
diverse,18m
divert,15e 18n
diverted,6b
divertimento,18o
divest,14f
divide,18p 18q
divine,5j 18r
divinity,13g
divulge,16w
dixie,vw
dizzy,18s
dm,12h
do,j8 18x
do away with,18t
do by,18u
do good,fc
do in,18v
do one's best,18w
doc,18y
doctor,18y
document,18z
dodge,yt
dog,pu
doggerel,190
doggy,dc
dogmatize,191
dole out,17t
domain,8v
dominate,9p 192
don,193
done,194
dong,165
donut,195
doom,14z
doomed,196
doorbell,m9
doorhandle,197
doorknob,197
doorman,198
dope,199
dorm,19a
dormitory,19a
dot,19b
dotted,11t 19c
double,19e 19f
double over,19d
double up,19d
doubled,19g
doubt,19h
doubtful,19i
doubting,19j
doughnut,195
downpour,sq
downright,19k
doze,19l
dozen,19m
dozens,19n
drab,19o
draft,19p
drag,o3
drag one's feet,19q
draining,19r
dramatist,19s
dramatize,19t
drape,10x
draped,19u
drapery,10x
draughty,19p
draw back,19v
draw close,10f
draw in,az
draw near,8a
draw out,19w
draw rein,19x
draw up,19y
drawers,iy 19z
drawn,nu
dread,88 16a 1a0
dreaded,16a
dreadful,16a
dream,11x
dream up,1a1
dreamlike,1a2
dreary,19o
dress up,av
dressed,ax
dribble,1a3
drift,1a4 1a5
drill,ic id
drip,1a6
drive away,17s
drive off,17s
drive out,17s
drool,1a7
droop,1a8
drop behind,1a9
drop by,ty
drop dead,zp
drop in,ty
drop off,1aa
drop out,1ab
droppings,1ac
dross,1ad
drowse,19l
drugstore,1ae
drum out,1af
drunk,1ag 1ah
drunkard,1ag
dry,1ai
dry out,1ai
dual,19e
dub,1aj
dubious,19i
dude,lz 11j
duet,1ak
dullard,1al
dumbass,1am
dun,1an
dung,1ac
dunk,168
duo,1ak
dupe,t7
duplicate,1ao 1ap
duplication,1ao
dusk,1aq 1ar 1as
duty,1at
dwarf,1au
dwell,kd
dweller,1av
dwelling,e
dying,13r
dyke,m2 11a 15z
earlier,1aw
earliest,1aw
earn,1ax 1ay 1az 1b0
earnest,1b1
earphone,1b2
earsplitting,121
earth,1b3
earthquake,1b4
ease up,1b5
eased,1b6
east,1b7 1b8
eastward,1b7
eat,1b9
eat up,14a
eats,r5
ebullient,1ba
ec,1bb
eccentric,ge 1bc
echo,1bd
eclipse,1be 1bf
economize,1bg
ecstasy,1bh
eddy,1bi
eden,1bj
edge,1bk
edgy,1bl
edifice,l3
edify,1bm
edo,1bn
eff,e5
effectuate,wi
effluent,1bo
effort,an
egg on,1bp
egis,ba
eight,1bq
einstein,1br
eisenhower,1bs
ejaculate,hd
el,5k 1bt
elaborate,69 154 1bu
elapse,1bv
elate,1bw
elderly,3x 3y
elect,1bx 1by
elected,1bx
elector,1bz
electrifying,1c0
element,v7
elementary,1c1
elevate,1c2
elevated,1bt
eleven,1c3
elf,1c4
elicit,98
eliminate,18t
elite,1by
elk,1c5
elliptical,1c6
elocute,1c7
elucidate,rv s4
elvis,1c8
emaciated,mk
emanate,1c9
emancipate,1ca
embarrassed,3
embed,1cb
embellish,1cc
emblem,1cd
embodied,hm
embodiment,bo
embody,1ce
embolden,q4
emboss,ig
embrace,1cf 1cg
embroil,1ch
eminence,1ci
emit,1c9 1cj
emotional,1ck
emotionalism,1ck
emphasize,u v
emphasized,1cl
emphatic,1cl
employ,7z
enact,1cm
encamp,n7
enchained,pe
enchant,1cn
encipher,rf
enclose,1co 1cp
encode,1cq
encompass,1cf
encompassing,gm 1cr
encounter,1cs 1ct
encourage,i4 1cu
encouraging,1cv
encroach,1cx 1cy
encroach upon,1cw
encrypt,rf 1cq
encumbrance,lo
end,1d0
end up,1cz
endanger,1d1 1d2
endeavor,an 1d3 1d4
ended,vm
endorse,c7
endow,1d5 1d6
endure,b
enduring,c
enervating,1d7
enforced,1d8
engage,1d9
engagement,dx
engender,jn
engineer,1da
engrave,1db
engraved,1dc
engross,1dd
engrossed,o
engrossing,p
engulf,1dd
enigmatic,1de 1df
enjoin,1dg
enjoy,dn
enlarge,1dh
enlarged,1di
enlighten,1bm
enliven,6r
enormous,1dj
enquire,1dk 1dl
enraged,6m
enroll,1dm 1dn
enshrine,1do
ensue,1dp
ensure,ae
entail,1dq
enter,et u2 1dr 1ds
enterprise,1d3
entertained,6b
enthrall,1cn
enthrone,1dt
entice,1du
entire,1dv 1dw
entirety,1dx
entomb,lv
entranceway,1dr
entrust,1dy
enumerate,1dz
enunciate,1e0
envelop,1co
environs,1e1
envisage,vi
envision,1e2
envisioned,1e3
envy,1e4
ephemeral,1e5
epic,1e6
epicure,1e7
epitomize,1e8 1e9
epoch,1ea
equal,1eb 1ec
equanimity,n2
equestrian,1ed
equip,1ee
equivalent,1eb
equivocal,5z
era,1ea
eradicate,6s
erode,1ef 1eg
eroded,1eh
err,1ei
erratic,1ej
erudite,1ek
erupt,jh
escalate,1el
escapade,36
escape,je
escape from,1em
eschew,1en
escort,ho
esp,ro
espouse,2t
essay,ao
essential,1eo
establish,1ep
established,wt
esteem,1eq
esteemed,1er
estimate,8g 1es
etched,1dc
eternal,1et 1eu
ethereal,4m
ethical,1ev
ethnic,10j
eu,1bb
evade,1ew
evaluate,82
evangelist,1ex
even,1ey
evening,1ey
everlasting,1et
everyday,1ez
evict,17z
evidence,7t at 1f0
evil,1f1
evildoer,1f2
evoke,98
evolve,15c
ex,7f
exacerbate,42
exaggerated,1f3
exalt,1f4
exalted,1f5
examine,6f 1f6
examiner,1f7
exasperate,43
exasperating,1f8
excavate,15w
exceed,1f9
exceeding,1fa
excel,1fb
except,13y 1fc
exceptional,1fa
excess,1fd 1fe
excise,1ff
excite,1fg
exclaim,my 1fh
exclude,1fc 1fi
exclusiveness,ru
excoriate,vq
excruciating,1fj
excursion,1fk
excursus,9t
excuse,1fl
execute,1fm
exemplar,1fn
exemplify,1fo
exercise,1fp 1fq 1fr
exercising,1fp
exert,1fq 1fs
exhaust,14a 1ft 1fu
exhausted,1fv
exhausting,19r
exhaustive,1fw
exhibit,17w 1fx
exist,ey
exit,1fy
exonerate,21
exotic,52
expanse,1fz
expansion,1dh
expect,7b 1g0
expectancy,7d
expel,1g1
experience,1g2
expert,2h
expiate,ak
expire,zp 1g3
expletive,10u
explode,h8
exploit,1g4 1g5
expo,1fx
expound,1bu
express,1g6
expunge,1ff
extended,1g7
extenuate,1g8
exterior,1g9
exterminate,1ga
extinguish,1gb
extra,1fd
extract,1gc
extrapolate,1gd
extreme,1ge 1gf
extremist,1gg
extremum,1ge
extricate,17e
exuberate,1ba
exult,1gh
eye,1gi 1gj
eyeball,1gi 1gk
eyelid,1gl
eyesight,1gm
fab,1gn
fabric,so
fabricate,1go
fabricated,1gp
fabulous,1gn
face,1gq
face up,1gq
facet,9u
facilitate,59
facility,1gr
factory,1gs
faculty,1gt
faddy,z5
fade out,18b
faded,gu
fag,rc 1gu
faggot,1gu
fail,1gv
failing,1gw
faint,161 1gx
fairy,1gy
faith,1gz
fake,dp yf 1h0
faker,1h1
fall,bm
fall asleep,1aa
fall in,ot
falloff,1h2
falls,1h3
falsify,18e 1h4
famed,oz
familial,1h5
familiar,1x
family,1h6
famine,1h7
famous,oz
fan out,15u
fancy,1e2 1h8
fanny,9g
fantastic,7a
fare,1h9
farm out,1ha 1hb
farmer,1hc
farming,4d 1hd
fart,1he
farther,1hf
fascinate,1hg 1hh
fascinated,1hi
fascinating,p
fashion,1hj
fat,1hk
fatal,1hl
fate,14z 150
fateful,1hl
father,eq
fatigue,1hm 1hn 1ho
fatigued,1fv
fatten,1hk
fault,gj 130 1ei
fauna,6p
faux,1hp
favored,1hq
favorite,1hq
fay,1gy
faze,1hr
fe,1hs
fear,1a0 1ht
fearless,1hu
feast,d1
feat,1g4
feature,pr
feb,1hv
february,1hv
feces,hh
fed,1hw
federal,1hw
fedora,1hx
feeble,125 1hy
feed,1b9
feed on,1hz
feed upon,1hz
feel for,uv
feign,188
felicitate,wa
fell,ko 1i0
fella,h1
fellow,h1
felon,zg
fence,1i1
fencing,1i1
fermentation,1i2
ferocity,1i3 1i4
fertile,1i5
fervent,8s
fetching,1i6
fete,oy
fetid,1i7
feverish,1i8
fiasco,124
fiat,12p
fictional,1gp
fictitious,ac 1gp
fictive,ac
fiddle,1i9 1ia
fiendish,13v
fierce,1i3 1i4 1ib
fifteen,1ic
fig,1id
fight,dx
fighter,tr
figure,yd 1id
figure out,1ie
figurine,1if
figuring,mq
filipino,1ig
fill,1ih
fill up,1ih
fillip,hv
film,re 1ii
filter,1ij
fin,1ik
final,vn
finance,1il 1im
finances,1in
find,jk 15a 176
find out,9q 1io
fine,1ip 1iq
finicky,1ir
finish,v2
finish up,1cz 1is
fire,8s 1it
fired,16v
fireplace,1iu
firm,1iv 1iw
fiscal,1il
fisher,1ix
fisherman,1ix
fishmonger,1iy
fishwife,1iy
fishy,1iz
fit,15 16 1j0 1j1
fit in,1d
fit out,1ee
five,1ik
fix,1j2
fixate,1j3
fizzle,1j4
fl,1j5
flail,1j6
flair,11q
flake,1j7
flame,gy
flame up,ls
flare,ls
flash,1j8 1j9
flashy,1j8 1ja
flat,1jb
flatus,1he
flaunt,1jc
flavor,1jd 1je
fleck,ql
flecked,19c
fledgling,1jf
fleece,1jg
fleet,11p 1jh
fleeting,1ji
flesh,px
fleshy,1jj
flicker,1jk
flinch,zh
flip,1jl 1jm
flirt,xt
flirt with,1jn
flit,11p
float,1a4
flog,1jo
flood,1jp 1jq
flooded,1jr
floor,1js 1jt
flooring,1js
floral,ii 1ju
florida,1j5
flounder,1jv
flourish,1jw
flourishing,i2
flow,1jx
flow from,e4
flower,h5 1jy
flu,1jz
flub,1k0
fluency,1c7
fluff,1k0
flurry,2q
flush,he hf 1k1
flutter,11p 1jk
flux,1jx
fly,1k2
flyer,k8
foam,1k3
focus,p6 p7
focus on,p5
fog,em
foible,1k4
foil,1k5
fold,zb 1k6
fold up,1k6
folder,hz
foliage,1k7
follow,1k8 1k9
followers,1k8
folly,1ka
fond,3j
food,1kb
fool,1kc
foolhardy,1kd
foolish,1ka
foot,1ke
footing,1kf
footnote,6v
footpath,1kg
forbid,16m
forbidden,1kh
force,t9
forebode,1ki
forecast,1kj
foreclose,1kk
forego,1kl
foreground,1km
forehead,kg
foreigner,53
foreknow,1kn
foreman,ih
foresee,1kn
foreshorten,l
forest,1ko
forestall,1kk
forfeit,w4
forgiveness,1kp
forgo,1kq
forked,j1
formative,1kr
former,1ks
formularize,1kt
forsake,14o
forswear,1ku
fort,1kv 1kw 1kx
fort up,1kv
forte,1ky
forthright,na
fortify,ej
fortress,1kw
fortune,1kz
forty,1l0 1l1
forward,1l2
foster,1l3 1l4
foul,wz 17k
foul up,1k0
found,1ep 1l5
four,1l6 1l7
fourteen,1l8
fowl,1l9
fox,1la
foyer,1lb
fracas,5m
fragmented,1lc
fragrant,1ld
frambesia,1le
frame,1lf
frame in,1lf
framework,1lg
frank,na
frat,1lh
fraternity,1lh
fray,1li
freak,1lj
freaky,ge
free,1lk 1ll
freelance,1lm
freeway,1ln
freeze,1lp
freeze down,1lo
freeze out,1lo
freight,nv
frenzied,1lq
frenzy,13n
frequency,1lr
fresh,1ls
freshman,1jf
fret,1lt 1lu
fri,1lv
friday,1lv
fries,qn
fright,1ht 1lw
frighten,16a 1lw
frighten away,11v
frightened,1lx 1ly
frightful,1lz
fringe,1m0
frog,1m1
frolic,ov
front,dz
frost,1m2 1m3
froth,1k3
frown,1m4
frowzled,17m
frozen,1m5
fruitless,1m6
fruity,dt
frustrate,1k5
frustrated,12w
ft,1ke
fuck,e5 gy 1m7
fuck up,1k0
fudge,1ew
fugitive,1ji
fulfill,1b
full,1dv
fumble,1m8
fume,1m9
fumes,1ft
function,1ma 1mb
fund,1im
fundamental,nq 1mc
fundamentals,dl
funds,1in
funk,zh 1i7
funny,6c 10p 1md
furious,6m 1i3
furl,1me
furnish,1mf
furor,z5
furrow,1mg
further,1hf 1l3
furtive,1mh
fuse,t1 1mi
fused,wo
fuss,1lt 1mj
futility,1m6 1mk
fuzzed,1ml
fuzzy,hc 1ml
gabble,1mm
gadfly,110
gadget,7x
gaelic,p2
gag,1mn
gaga,1mo
gage,fp 199 1mp
gaiety,1mq
gain,1mr
gainful,1ms
gait,1mt
gal,1mu
galactic,af
gall,pc
gallant,11j
gallantry,1mv
galling,71
gallon,1mu
galvanism,1mw
gamble,35 1mx
game,fp zj 1mx
gang,1my
gang up,1my
gap,ja
gape,1mz
gaping,3w
garb,aw
garbage,1n0
garbed,ax
garbled,17n
garment,7p
garner,1ax 1n1
garrison,1kx
gasoline,1n2
gasp,1n3
gastrointestinal,1n4
gather,9z 1n6
gather up,1n5
gathered,tg
gator,5d
gaudy,1j8 1ja
gauge,1es 1mp
gaunt,mk
gawk,1mz
gay,q6 1n7
gaze,1n8
gc,1n9
ge,1na
geek,1bc
gem,1nb
generalize,1gd
generate,jv
generation,x3
genetic,1h5
genial,xu
genius,1br
gentile,1nc
gentle,7v
gentry,90
geographic,1nd
geographical,1nd
geologic,1ne
geological,1ne
germanium,1na
germinal,1nf
germinate,1ng
gesticulate,1nh
get,20
get a look,oh
get across,u1 1ni
get along,1h9 1nj
get along with,1nj
get around,mb
get at,y
get away,je 1nk
get back,1nl
get behind,1a9
get by,xp
get in,u2
get into,1nm
get it,oj
get married,1nn
get on,1nj
get onto,oj
get out,1fy
get over,zu
get the picture,87
get through,1is
get to,1no
get up,1np
get word,1io
get worse,1nq
ghastly,1nr
ghost,1ns
ghostlike,1nt
ghostly,1nt
ghz,1n9
gi,1n4 1nu
giant,1nv
gibelike,14i
giddiness,18s
gift,1d5
gifted,1nw
gigantic,1nx
giggle,1ny
gilbert,1nu
gilded,1nz
gilt,1nz
ginmill,d4
gird,93
girl,1o0
girlish,1o1
git,lf
give,1o5
give away,16w
give birth,e3
give ear,39
give in,s
give out,1cj 1o2
give thanks,1o3
give vent,1o4
give way,1b5
given,1o6 1o7
glamorize,1o8
glance,1o9 1oa
glare,jo 1ob
glaring,gt
glasses,1oc
glassy,1od
glazed,1od
gleam,1oe 1of
glean,1og
glee,1oh
gleeful,1oi
glimmer,1oe
glimpse,1o9
glint,1of 1oj
glinting,1ok
glisten,1of
glistening,1ol
glitter,1of
glittering,1ok
gloat,100
global,1om
globe,1b3
glom,xn
glorified,ne
glorify,1f4
gloss over,1on
glove,1oo
glower,1ob
glowering,1op
glowing,1oq
glue,1or
glued,1os
glut,g6
glycerine,1ot
glycerol,1ot
gm,1ou
gmt,1ov
gnaw,1ef
gnaw at,1ef
go,1p8
go about,1ow
go after,pu
go against,1ox
go ahead,1oy
go all out,18w
go along,x9
go around,ri
go away,142 1oz
go back,11u
go by,1bv 1p0
go deep,1p1
go down,tz
go far,1p1
go forward,1p2
go home,1p3
go in,u2
go into,u2
go off,1p4
go on,x9
go out,1fy
go past,1p0
go through,1g2
go to,ar
go to bed,1p5
go to sleep,1p5
go to war,1p6
go up,1p7
go with,17
go wrong,1gv
goad,1p9 1pa
goalie,1pb
goalkeeper,1pb
goddam,gi
goddamn,11e
goddamned,gi
godforsaken,1pc
godly,18r
going,143
gold,5x 1nz
golden,1nz
gone,12a
gong,qj
goo,1pd
goodbye,2k
goody,1pe
goof,hb
goofy,1pf
goon,sh 1pg
gorge,g6
gory,h3
gospel,1ph
gospeler,1ex
gospels,1ph
gossip,py
gourmet,1e7
govern,1pi 1pj
government,bd
grab,1pk 1pl
grace,2v
gracie,58
grad,5q
grade,rx 1pm 1pn
graded,1po
graduate,5q 1pp
graffiti,1pq
graffito,1pq
graft,1pr
grain,1ps
gram,1ou
grammatic,1pt
grammatical,1pt
gran,1pu
granary,1n1
grand,1pv
grandeur,jp
grandfather,1pw
grandma,1pu
grandmother,1pu
grandpa,1pw
granger,1hc
granny,1pu
granted,1o6
granular,1px
grapevine,1py
graphics,9n
grapple,xp 1pz
grasp,85 87 1q0 1q1
grateful,1q2
grave,1db 1q3 1q4 1q5
gravel,6y
graveyard,p3
graze,1q6
greasy,1q7
greatcoat,1q8
greatest,1q9
grecian,1qa
greedy,1q0
greek,1qa 1qb
grievance,1qc
grieve,1qd 1qe
grieving,1qf
grievous,1q3
grim,1nr 1qg
grime,167 16e
grin,1qh
grind,1qi
grinder,1qj
grip,sw
gripping,p
grit,c9 1px
groan,1qk
groggy,11z
groom,1ql
groove,1mg 1qm
grope,1m8
gross,1qn
grotesque,7a
ground,6k
groundbreaking,1qo
groundless,1qp
grounds,1f0
groundwork,dm
grouped,1qq
grovel,zi
grow,1qr
grown,2y
grownup,2z
grub,r5
grudge,1qc
gruesome,1nr
gruff,1qs
grumble,1qt
grumpy,1mj
gu,1qu
guam,1qu
guangzhou,nf
guarantee,1qv
guard,1qw
guardian,131
guerrilla,1qx
guess,1qy 1qz
guide,yc 1r0 1r1
guiding,16b
guild,st
guise,1r2
gulf,16z
gull,t7 1kc
gulp,1r3
gummy,1r4
gunfire,1r5
gunman,1r6
gunner,9k
gunplay,1r7
gunshot,1r5
gunslinger,1r6
gush,1r8
gusto,1r9
gut,iv
guts,c9
guy,1ra
gymnastics,22
gyrate,td
habitual,1n
habituate,1rb
hackneyed,1rc
hades,4h
haggard,mk nu
hail,13
hairdo,1rd
haired,1re
hairstyle,1rd
hairy,1re
hale,o3 t9
halfway,p8
hall,1rf
hallmark,1rg
hallway,1rf
halt,zj 1rh
hamburger,lq
hamlet,zw
hamper,1ri
hand,1rj 1rk
hand out,1o2
handbag,1rl
handclasp,1rm
handcuff,10h
handgun,1rn
handicap,16i 1ro
handicapped,16j
handsome,1o5
hang,1rs
hang around,1rp
hang back,1a9
hang in,1rq
hang on,1rq 1rr
hangout,1rt
hanker,1ru
hapless,1rv
happen,tt 1rw
happen upon,tu
harangue,1rx
harass,fj
harassed,1ry
hard,15t
hardship,38 1rz
hardworking,1s0
hardy,1s1
harm,1s2
harmonious,1s3
harrow,17o
harry,fj
harsh,1s4
harvest,zs 1og
hassle,fj ij 1s5
hasten,1s6
hate,15b 1s7
hated,14w
hatred,1s7
haughty,1s8
haul,o3 1sa
haul up,1s9
haunt,1rt 1sb
haunted,1sc
have,1sf
have a look,1sd
have got,1sf
have on,1se
haven,1sg
haversack,cd
havoc,1sh
hawk,1si 1sj
hawker,1sk
hayfield,1sl
haystack,1sm
hazard,1sn 1so 1sp
haze,1sq
hb,1sr
he,1ss
head,np 1st
head home,1p3
head off,br
headache,1su
header,1st
headmaster,1sv
headphone,1b2
heal,1sw
healed,10o
healer,1sx
health,1sy
heap,1sz
heaps,19n
hearer,b3
heartache,1qd
heartbeat,1t0
heartbreak,1qd
hearth,1iu
heater,1t1
heating,1t2
heavenly,1bj
hectic,1i8
hector,kh
hedge,1ew
hedgehog,1t3
heedless,1t4
heist,1t5
helium,1ss
hell,1t6
hellenic,1qb
hello,1t7
help,4f
helper,a6
helping,1t8
hem in,fk
hemoglobin,1sr
hemorrhage,gv
hemorrhoid,1t9
herald,13
herd,101
heredity,6i 1h5
hermit,1ta
heroic,1e6
heroism,1mv
hesitate,1tb 1tc 1td
hesitating,1tb
heterosexual,1te
hex,1o8
heyday,1k1
hg,1tf
hi,1t7
hick,1tg 1th
hidden,vf
hide,ve 1i0
hide out,1ti
hideaway,1ti
hideous,1tj
highland,1tk
highlight,1km
highwayman,1tl
hijack,ua
hijacker,1tl
hike,i5 1tn
hike up,1tm
hiking,1tn
hilarity,1oh
hillbilly,lx
hillock,1to
hind,1tp
hinder,1tp 1tq
hindi,1tr
hindu,1tr
hinge on,144
hint,su
hippie,1ts
hipster,1ts
hispanic,1tt
histrionics,1tu
hit,1tw
hit the deck,1tv
hit the dirt,1tv
hitch up,1tm
hitman,1r6
hitter,du
hoard,1l mh 1tx
hoarse,1qs
hobble,1ty
hock,1tz
hold,sw 1u1
hold in,xg 1cp
hold on,1q1
hold out,1u0
hold up,1t5
hole,1u2
hole out,1u2
holiday,1u3
holland,1u4
holler,f4 108 1u5
holler out,1u5
holy,1u6
home,e
homeland,1u7
homeless,180
homeowner,1u8
homework,1u9
homicide,1ua
homo,1n7 1ub
homosexual,1n7
hone,1uc
honey,f7
honkytonk,18l
honor,1ud 1ue
honored,1er
hood,1pg
hoops,do
hoover,1uf
hopeful,9v
horizon,1ug
horny,1uh
horrendous,16a
horrific,16a 1tj
horrifying,1lz
horseman,1ed
horsepower,1ui
hospital,1uj
hostel,1uk
hostelry,1uk
hotshot,2i
hound,mi
hour,1ul
household,1h6
householder,1u8
housekeep,1um
housework,1um
housing,1un
howl,1uo 1up
hp,1ui
hr,1ul
hubby,1uq
huckster,1si
huddle,yp 1ur 1us
huddle together,1ur
hug,1cg 1ut
huge,1uu
hulk,1uv 1uw
human,1ub
humanities,9m
humans,1ux
humble,1uy 1uz
humbled,107
humiliate,pd 1uy
humiliated,107
humor,1v0 1v1
hump,e5 l5 1v2
hunch,1v2 1v3
hunch over,1v2
hunker down,zy
hunt,1v4
hunt down,1v4
hurler,1v5
hurry,1v6
hurt,1s2 1v7 1v8 1v9
hurtle,1va
husband,1bg 1uq
husbandry,1hd
hush,1vb
husky,el
hussein,1vc
hustle,2q
hydrated,1vd
hydrous,1vd
hymn,77
hype,co
hyperbolic,1ve
hypertrophied,1di
hypocrite,1vf
hypothesize,wc
hysterical,13n
hz,yq
ibrahim,j
ice,1m2
iceberg,fi
icebox,1vg
icy,1m3
id,1vh
idaho,1vh
ideate,1vi
identical,1vj
idiom,1vk
idiosyncrasy,1k4
idiot,1vl
idle,1vm
idolize,1vn
idolized,2u
ignited,1vo
ignorant,1vp
ignore,kl 183
ignored,1vq
ii,1vr
iii,1vs 1vt
ike,1bs
il,1vu
ilk,1vv
ill,4i 1vw 1vx
illegitimate,1vy
illinois,1vu
illiterate,1vp
illuminate,1vz 1w0
illuminated,1w1
illuminating,1w2
illumine,1vz
illustrate,1fo
illustrious,oz
image,1e2 1w3
imagine,vi 1w3 1w4
imbalance,1w5
imbecile,1vl
imbed,1cb
imbibe,1w6
imitate,xr 1hp
immaculate,1w7
immense,1uu
immerse,1dd 1w8
imminent,1w9
immortality,13g
imp,1c4
impact,3h
impair,11b 1wa
impasse,120
impassioned,8s
impede,1tq 1wb
impending,1w9
imperfect,1wc
imperil,1d1
impetus,1a5
impinge,1wd 1we
impinge on,th
implant,1cb
implanted,1wf
implemented,1d8
implike,8p
implore,ep
imply,wf
impose,wu 1wg
imposing,dd
impoverished,1wh
imprecate,ei 1wi
impression,1wj
imprimatur,1wk
imprison,1wl
imprisoned,nm
improve,32 fs
improvised,1wm
impudent,1jl 1wn
impulse,1wo
impurity,1ad
impute,9r
in,1wp
inadequate,1wq
inadvertence,1wr
inaugural,1ws
incapacitate,16h
incarcerate,nn 1wl
incarnate,hm
incarnation,bo
incense,1wt
incensed,1wu
incentive,1wv
incertain,1ww
inch,1bk 1wp
incipience,1wx
incipiency,1wx
incise,1wy
incite,1wz 1x0
incline,1x1 1x2 1x3
incoming,1ds
incompatibility,1x4
inconsistent,1x4
inconvenience,1x5 1x6
incorporate,1x7 1x8
incorporated,1x7
incorrect,1x9
increase,1mr
inculcate,1xa
indecent,1xb
indecision,1xc
independent,1lm
index,1xd
indicate,fm 1xd 1xe
indignant,1wu
indignation,1xf
individualism,1xg
individuality,1xg
individualize,1xh 1xi
individualized,1xj
indoctrinate,1xk
indolent,1xl
indorse,c7
induce,jx 1wv
induct,1xm
industrious,1s0
inert,1xn
inexpensive,pz
infamous,1xo
infant,c2
infantile,qe
infect,1xp
infected,1xq
infer,12q
infernal,1t6
infertile,1xr
infest,1xs
infinite,1eu 1xt
infirmary,1uj
infirmity,125
inflated,1ve
inflect,1xu
inflict,1wg
inflow,1xv
influence,1xw
influenza,1jz
influx,1xv
info,1xx
inform,1w2 1xx
infringe,w5 1cx 1xy
infuriate,1wt 1xz
infuriating,1f8
infuse,1gc 1xa
ingenuity,s7
ingest,a5 wx
inglorious,17h
ingroup,se
inhabit,1y0
inhabitant,1av
inhale,jl
inhere,1y1
inherited,1h5
inhibit,1y2
initiate,es 1ws 1xm
injure,1s2 1y3
inn,1uk
innovate,1qo
innovation,1y4
innovator,1y5
inoculate,1y6
inquire,1dk 1dl 1y7
inscribe,1db
inscription,1y8
inside,1y9
insignificant,1ya
insist,1yb
insistent,109 1yc
insisting,1yb
insolent,1jl
inspire,6r
install,1gr
instant,1yd
instantiate,o6 1fo
instigate,1wz
institute,1l5
instruct,1ye
instructor,1yf
instrumentalist,1yg
insularity,1yh
insulate,1yh 1yi
insult,3q
insulting,x5
insure,ae 1yj
insurgent,1qx 1yk
insurrection,1yl
intake,wy
integral,1y1
integrate,1x8
integrated,1x7
integrity,1ym
intend,o 4k 1yn
intensify,1el
intention,4k
inter,lv
interact,1yo
intercede,8m
interchange,1yp
interconnectedness,xm 1yq
interfering,1yr
interim,1ys
interiorize,1y9
interlace,1yt
interlock,1yu
interlocking,1yv
intermediary,1yw
intermediate,8m
intern,1yx
interne,1yx
internet,1yy
interpret,wv
interpreted,1yz
interrelate,1z0
interrelated,1yq
interrelationship,1z0
interrogate,1z1
interrogative,1z1
interrupt,115 186
intertwine,1yt
intervene,1z2
interview,ww
interweave,1z3
interwoven,1yv
intestine,iv
intimate,vy
intimidate,ld
intimidating,11w
intonate,1z4
intone,pp 1z4
intoxicated,1ah
intrigue,1hg
introduce,1y 127
intrusion,1cy
intrust,1dy
inundate,1jp
invade,1cw
invalid,1ro
invalidate,1z5
inveigh,1z6
invent,xf 1w4 1y4
investigate,1z7 1z8
investigator,1z9
invoke,jz
involve,1za
iran,1zb
ire,6l
irksome,ie
iron,1hs
iron out,1zc
irons,pf
irony,1zd 1ze
irregularity,1qx
irresolution,1xc
irrigate,1zf
irritability,1zg
irritate,6y 6z
irritated,70
irritating,71
islam,1zh
ism,1xk
isolate,1yi
isolated,1zi
issuance,1zj
issue,1zj
istanbul,wr
italia,1zk
italian,1zk
itemize,1dz
itinerary,1zl
iv,1l6 1l7
ix,1zm
jab,1zn
jabber,1zo
jackass,1zp
jade,1hm 1hn
jaded,1zq
jaguar,1zr
jail,1wl
jailed,nm
jam,1zs
jammed,1zt
jan,1zu
jangle,1zv
january,1zu
jar,ti 1zw
jargon,8w
jaunty,qm 11k
java,ta
jaw,py
jazz,e5
jealous,1e4
jean,140
jeans,141
jeep,1zx
jeer,1zy
jeopardize,1d1 1sn 1zz
jerk,200 201
jerry,202
jersey,203
jest,1mn 204
jesus,r0
jet,205
jewellery,206
jewelry,206
jfk,207
jibe,d5
jimdandy,208
jimhickey,208
jimmy,209
jingle,190 1zv
job,20a
jock,ai
jockey,q0
jocose,20b
jog,20c
joggle,20d
john,20e
johnny,20f
join forces,te
joke,1mn 204 20b
joking,20b
jolly,d2 20g
jolt,1zw 200
jolted,20h
josh,d2
journal,15m
joust,20i
jovial,20g
joy,20j
joyful,1oi
jubilate,1gh
juda,20k
judah,20k
judas,20l
jude,20l
jug,1wl
jumble,sy
jumbled,17r
jumbo,1nv
jump,ir 1bl
jump on,sa
jump out,20m
juncture,20n
junk,126 20o
junkie,2e
just,20p
justify,20q
jut out,20r
jutting,20s
kale,20t
kansas,20u
keen,1wy 20v 20w
keep,210 211
keep an eye on,20x
keep company,us
keep guard,20y
keep out,20z
keeper,111
keepsake,212
kennedy,207
kentucky,213
ketosis,1r
key,nq
keystone,ca
kg,214
ki,qb
kick off,ud
kid,qd 215
kill off,1ga
killer,216
kilo,214
kilogram,214
kilometer,217
kin,rr
kind,218
kindled,1vo
kindred,4t
king,219
kingdom,21a
kink,10q 21b
kiss,1ut
km,217
knack,1rs
knapsack,cd
knife,21c
knock about,dv
knock against,lg
knock down,21d
knock off,18v
knock out,21e 21f
knoll,1to
knotty,ci
know,tb
knuckle under,21g
ko,21e
kolkata,ms
koranic,21h
krauthead,202
ks,20u
kudos,wb
ky,213
lab,21i
labeled,21j
labor,21k 21l
laboratory,21i
labyrinth,21m
lace,1yt
lack,133
lacking,134
lad,h1
laden,21n 21o
ladened,21n
laggard,21p
lagoon,21q
laguna,21q
lair,13z
lam,1j6 1nk 21r
lame,zj 1hy
lament,20v 21s
lance,21t
landrover,1zx
lanky,21u
lappet,21v
lapsed,21w
large,g1
larger,g2
lash,1jo
lashing,21x
last,sk
lasting,21y
lather,21z
latino,1tt
laugh,220
laugh at,1ra
laugh softly,qy
laughter,220
launch,1ep
laurels,1ud
lavatory,20e
lavender,221
lavish,222
lawyer,ay
lay,cn 224
lay claim,9e
lay eyes on,ex
lay off,ox
lay out,9a
lay over,223
lay to rest,lv
layman,225
laze,1vm
lazy,1xl
lb,226
lea,227
leadership,228
leading,228 229
leaf,1k7 22a
leak,22b
lean,22d 22e
lean against,22c
lean on,22c
leaning,22f
leap,io ir
leaping,io
learn,1io
learned,1ek
lease,22g 22h
leased,pt
leash,22i
leave,1oz
leave off,1fc
leave out,1fc
leaving,143
leftover,22j 22k
legacy,ff
legalize,22l
legion,22m
legitimate,22l
legitimize,22l
lemon,22n
lend,xd 22o
length,1g7
lengthening,22p
lens,22q
lense,22q
lessen,12m
lessened,162
lessening,12n
let,5h
let down,ju
let drive,22r
let fly,22r
let go,22s
let go of,22s
let loose,22t
let on,16w
let out,16w 22t
let up,15r
letdown,16o
letter,22u
lettering,1y8
letting,22g
lettuce,20t
level,13f 1jb
leverage,209
levi,22v
lewd,22w
li,22x
liberal,22y
liberate,bj 1ca 1lk
libertine,22z
license,230
licensed,1h
licking,12u
lid,1gl
lie in,wl
lie in wait,62
lien,231
lieu,232
lifelike,233
lifespan,234
lifetime,234
lift out,235
lift up,1bw 1n5
lifted,236
light,1vz
light up,1vz
lighted,1w1
like,1vv 237 238
lilac,221
limbo,239
limit,w1 23a
limiting,w2 23b
limo,23c
limousine,23c
limp,1ty
line,23d
lineage,6j
linear,2d
lingual,23e
linguistic,23e
link,a7 23f
linked,yj
liquidate,18v
liquidity,23g
liquify,23g
liquor,i8
listener,b3
lit,1w1
literal,23h
lithium,22x
littered,sz
little,23i
live,1y0
live up to,23j
livelihood,210
livid,9s
load,21o 23k
load up,21o
loaded,21n
loading,23k
loads,19n
loaf,23l
loan,22o
loathe,7
loathsome,17k 23m
lobby,1lb
lobscouse,23n
lobscuse,23n
locality,23o
localize,23p 23q
locate,23r
located,23s
locating,23p 23t
lock in,23u
lock up,23u
loco,dt
lodge,1un
lodgings,15y
loft,au
lofty,1ci 1f5
loiter,1rp
lone,23v 23w
lonely,23v
long,1ru 23x
look,1g6 243
look across,23y
look for,23z
look into,1z7
look out,240 241
look out on,23y
look out over,23y
look upon,242
looking,243 244
loose,1ll
loot,i7 20t 245
lord,5j
lordly,b6
lost,196
lot,17t 246
lots,19n
lotto,g8
lounge,ya
lounge about,23l
louse up,1k0
lousy,yz
low,247
lower,ju
lowly,1uz 248
lucifer,15g
luck,rj 1kz
lug,249
luggage,cj
lukewarm,24a
lulu,21f
lumber,24b
luminary,24c
lummox,sh
lump,r7 r8
lunatic,11n 24d
lunch,24e
luncheon,24e
lunge,1va
lunkhead,1am
lurch,ns 24f
lure,1du
lurid,24g
lurk,24h
luscious,24i
lush,50 24j
lust,z1
luster,jq 24k
lyon,24l
lyons,24l
ma,24m
mac,24n
macabre,1nr
machinelike,bi
machinist,24o
macho,m3
mack,24n
mad,z6
madden,z7
maddened,6m
maddening,1f8
madman,24d
madonna,24p
maestro,24q
mag,24r
magazine,24r
magic,24s
magnify,6a
maiden,1ws
maimed,24t
main,qc
maine,24u
maintain,211 24v
maize,xw 22n
major,l7
make,18x
make bold,11m
make do,xp
make for,24w
make fun,1ra
make happy,24x
make love,e5
make noise,24y
make out,16u
make over,24z
make up,ws
make up one's mind,12g
makeshift,1wm
malady,1vw
male,250
maledict,1wi
malevolency,251
malformed,13a
malice,251 252
malinger,253
mall,254
maltreat,r
mama,24m
mamma,24m
mammoth,1nx
manager,t0 16d
mandate,bf vb
maneuver,1r0
mangled,255
mania,1lq
maniac,24d 256
maniacal,256
manifest,7t at
mankind,1ux
manly,257
manner,1hj
manpower,258
manse,259
mansion,259
mantrap,21f
manufacture,1go
mapping,1ma
mar,gw 1wa 25a
march,25a
march on,25b
margin,ib 25c
marijuana,nc
mariner,25d
maritime,25e
marked,25f
market,25g
marketer,25h
marketing,25i
marketplace,25g 25j
maroon,25k
marquee,25l
marry,1nn 25m
mart,25j
marvel,1uo 25n
marvelous,1uo
marxist,hs
mary,24p
masculine,250
mash,25o
mask,sf
masked,17j
mass,45
massacre,nx 25p
master,qc 24q
masterly,25q
mastermind,1br 1da
mat,25r 25s
match,y3
matching,1ap
mate,25t
material,25u
maternal,25v
math,25w
mathematics,25w
maths,25w
matrimony,25m
matt,25r 25x
matte,25r 25s 25x
matter,3g
matthew,22v
maturate,1qr 25y
mature,30 25z
matured,25z
maverick,260
maxim,bz
maximal,261
maximize,261
maxwell,262
mayhem,1sh
mayo,263
mayonnaise,263
maze,21m
mc,264
me,24u
meadow,1sl
mean,bq 1dq
meander,265
meandering,266
meantime,1ys
meanwhile,1ys
measure,268
measure up,267
mechanic,24o
meddle,1yr 269
mediate,8m
mediator,1yw
medical,q2
meditate,ke qa
meg,26a
melee,26b
melodious,26c
melodize,26d
melt,26f
melt off,26e
memo,26g
memorandum,26g
memorialize,uc
men,258
menace,1d1 26h
menacing,26i
mend,11o 1j2 26j
mental,26k
mention,rk
meow,26l
merchandise,25i 26m 26n
mercurial,1ej
mercury,1tf
merge,w7 26o 26p
merged,1x7
meridian,26q
merit,14p 26r
merriment,1md 1mq
merry,20g
mesh,1yu
mess around,26s
mess up,1k0
messenger,yk
metal,26t
metallic,26t
metro,26u
metropolitan,rm
mew,26l
mg,26v
mhz,264
mic,26w
mick,26x
mickey,26x
microphone,26w
midday,26y
middle,p8 p9
midget,163 1au
midst,26z
midway,p8
mien,v6
migrant,270
migrate,270
mike,26w
milieu,271
militant,28 272
militia,273
mill,1gs
mill about,1rp
milligram,26v
milliliter,ow
millimeter,274
million,26a
milquetoast,275
min,276
mind,277
mindset,26k
minimal,278
minimize,278
minister,10m 279
minnesota,27a
minor,qd
mint,246
minute,276
minutes,27b
misbehave,27c
miscarry,1gv
miscellaneous,a9
mischief,8p 15h
misconduct,27d
misconstrue,27e
misdeed,27c
misdemeanor,1xy
misery,27f
misgive,27g
misinterpret,27h
mislay,27i
mismanage,27d
misplace,27i
misrepresent,12c
miss,1o0
missive,22u
missy,1o0
mist,1sq
mistake,1ei 27h
mister,27j
mistrust,18j
misunderstand,27e 27h
mitigate,1g8
mitt,1oo 1rj
mix,t1 27k
mixed,a9
mixer,27l
ml,ow
mm,274
mn,27a
mo,27m
moan,1qk
mob,1zs 27n
mobile,27o
mock,27p
mocking,14i
mode,1hj
model,1fn 1lg 27q 27r
moderate,ph
modernize,27s
modesty,27t
modifier,27u
modify,2n
module,1gt
mohammad,27v
mohammed,27v
moist,11g
moisten,11i
moisturize,27w
mold,27q
molded,27x
mollify,7v
mom,24m
moment,1ji 27m
momma,24m
mommy,24m
mon,27y
monarch,27z
monday,27y
monitor,280
monkey,26s 281
mono,282
monophonic,282
monstrous,1lj
montage,tf
moo,247
mood,1op 1v0
moose,1c5
moot,13i
mop,283
mop up,283
morality,1ev
morals,1ev
moron,1vl
morose,1op
morsel,gb
mortal,1xh
mortician,284
mortify,pd
motherfucker,a4
motherland,1u7
motionless,285
motivate,1x0
motorcar,bh
motorcycle,g3
motorway,1ln
mottled,11l
motto,286
mount,sc
mount up,sa
mountainous,yu
mourn,fh 1qf
mouse,287
moustache,288
mouth,289
move,1nh 1p8
move back,19v
move into,u2
move on,25b
move over,1b5
move up,1p7
moved,28a
movie,1ii
mr,27j
msc,28b
muck up,1k0
muddle,sy
muddleheaded,2f
muffle,28c
muhammad,27v
mull,qa
multiply,28d
multitude,yg 28e
mum,28f
mumbai,ht
mumble,28g
mummy,24m
mundane,1ez
munition,96
murder,lh 1ua 28h
murmur,28i
murphy,28j
muse,qa x2
musician,1yg
muslim,1zh
mustache,288
muster,wh
mutant,28k
mutate,28k
mute,11h 28l
muted,28m
mutter,28g 28i
mx,262
myanmar,lr
myofibril,28n
myofibrilla,28n
myriad,yg
mysterious,10d
mystic,28o
mystify,cg 1de
mythical,28p
mythological,28p
na,28q
nab,86
nagging,28r
nail down,28s
naked,d9 28t
name,80 mz
nameless,28u
nanny,28v
nap,oi
napkin,15l 28w
napoli,28x
narrate,28y
narrator,28z
narrow down,290
nasal,291
nation,uo
nationalism,292
nationalist,293
native,g
naught,294
naughty,295
nauseated,296
nautical,25e
navigate,297
ne,298
neapolitan,28x
near,8a 299
nebulous,sr
necessary,1eo
necessitate,mv 1eo
necktie,29a
necropsy,bl
need,mv
needed,29b
needy,1wh
negate,29c
neglect,184
neglected,1vq
negligence,nt
negotiate,29d 29e
negro,tn
neighborhood,23o
neighbourhood,23o
neon,298
nerd,1qi
nerve,29f
ness,nk
nestle,10f
net,1yy
netherlands,1u4
nettlesome,71
neural,29g
neuronal,29g
neutral,1xn
nevada,29h
newbie,1jf
newcomer,1jf
news,29i
newsman,29j
newspaperman,y4
next,1k9
nexus,23f
ni,29k
nicety,20p
nick,166
nickel,29k
nickname,1aj
nigh,299
night,29l
nightclub,me
nightfall,1aq
nighttime,29l
nil,294
nimble,4a
nine,1zm
nip,29m
nipple,29n
nj,203
noble,91 dd
noel,r1
noise,24y
nomenclature,29o
nominal,29p
nominee,nb
nonchalant,od
nonchurchgoing,21w
noon,26y
nordic,29q
normal,xh
norse,29r 29s
northbound,29t
northeast,29u
northeastern,29u
northward,29t
northwest,29v
northwestern,29v
norway,29r
nose,29w
notable,24c
note,29x 29y
noted,oz
nothing,294
notice,155 29x
notify,3c 29z
notion,1wj
notorious,1xo
nourish,1kb 2a0 2a1
nov,2a2
novelty,1ls
november,2a2
novice,es
nowadays,2a3
nuance,2a4
nude,d9 28t
nudge,2a5
null,294 2a6
number,2a7
numerous,22m
nurse,28v
nurture,2a8 2a9
nutritive,2a0
nuts,dt
nuzzle,10f
nv,29h
oasis,1sg
oath,10u
object,2aa
obligate,uw
oblige,uw 1at
obliterate,6t
oblivious,239
obscure,q em 2ab
observe,155 2ac
observed,177
observer,ug
obsess,1sb
obsessed,1sc
obstruct,gz 1wb
obtrude upon,1cw
occasion,20n
occlude,1wb
occluded,2ad
occult,1be 28o 2ae
occupant,2af
occupy,m1 20a 2ag
occur,tt 1rw
oct,2ah
october,2ah
ocular,2ai
odorize,97
off,lh
offbeat,2aj
offer,2ak
offering,2ak
offset,ud
offstage,ce
oh,2al
ohio,2al
oily,1q7
ok,1ip 2am 2an
okay,8e 1ip 2am
oklahoma,2an
older,3y
ominous,26i
omit,1fc 2ao
one,1p
onetime,1ks
onrush,am
onslaught,am
open,s5 2ap 2aq
open fire,1it
open up,2ap
operate,1mb 2ar
opine,2as
opponent,37 2at
opportunity,pm
oppose,2au
opposing,2at
oppress,106
opt,2av
optic,1gj 2ai 2aw
optical,2aw
optimal,2ax
optimize,2ax
opulent,13p
or,2ay
oracular,2az
oral,2b0
orator,2b1
orb,1gk 2b2
orbit,2b2
ordain,1cm 2b3
order,1dg
ordnance,9j
oregon,2ay
organisational,2b4
organism,ez
organizational,2b4
organize,xl 1pi
orgy,g7
orient,1b8
originate,8z 2b5
ornament,2v 12l
ornamental,y6
ornery,zx
orthophosphate,2b6
ostracize,cz
oust,1af
outcry,my 10a
outdistance,18c
outdo,2b7
outdoorsy,2aq
outfit,1ee
outflow,22b
outing,1fk
outlaw,zg 1vy
outlawed,1vy
outlay,2b8
outline,2b9
outlook,1g0 26k
outmoded,7f
outrage,7m 1xf
outraged,1wu
outrageous,1tj
outset,ud
outside,1g9
outstanding,2ba
outstrip,2b7
oval,1c6
over,vm
overcoat,1q8
overcome,12v
overdone,1f3
overeat,g6
overestimate,2bb
overflow,js
overflowing,1jr
overhaul,27s 2bc 2bd
overindulge,g6
overlooked,2be
overlooking,ub
overpower,2bf
overrate,2bb
overriding,2bg
overrun,1xs
overseas,m
oversee,2bh
overshadow,1bf
oversight,1wr
overtake,ol 2bc
overthrow,2bi
overweight,y1 1jj
overwhelm,2bf
own,4l
owner,2bj
ownership,2bk
oxen,op
pa,118
pace,1mt 2bl
pacify,7v
pack,iw 28e
package,ix lk 2bm
packed,1zt
packet,lk
pact,2bn
pad,1cc
paddy,26x
pagan,1nc
pail,ku
pain,1v7
pains,2bo
pair,yi 25t
pal,kv
palace,oc
pale,gl
pallid,2bp
palsy,2bq
pamper,c3
pamphlet,hz
pander,2br
pang,2bs
panic,2bt
panicked,1lx
panoramic,2bu
pant,1n3
panther,1zr
pants,19z
papa,118
paper,2bv
papers,18z
par,1eb
para,2bw
parable,57
parachute,rb
parade,2bx
paradise,1bj
parallel,6d
paralytic,2bq
paramount,2bg
paranoiac,2by
paranoid,2by
paraphrase,2bz
parcel,2bm
parched,cl
pardner,2c0
pardon,1fl 1kp
pare,2c1
pare down,2c1
parity,2bw
parlance,1vk
parson,10m
part,2c2
participate,1za 2c3
particular,2c4 2c5
partition,2c6
partner,2c0 2c7
pass away,zp
pass by,1p0
pass on,1rk
pass out,1gx
pass over,2c8
pass through,2c9
pass up,2ca
pass water,2cb
passing,1e5
past,2cc
paste,1or
pasted,1os
pastelike,2cd
pastor,10m
pasture,1q6 227
pasty,1r4 2cd
pat,116 2ce
patch,2cf
patent,7t
pathetic,1rv 2cg
pathogenic,1xp
pathologic,17d
pathologist,15j
pathway,1kg
patio,2ch
patriot,293
patriotic,292
patrol,2ci
patronage,c8
patronize,2cj
patronizing,8o
pattern,27r 2ck
paul,2cl
pause,1tc
pavilion,25l
pawn,1tz
pay,1ay
pay out,16s
payback,2cm
paying,1ms 2cn
payload,nv 2co
peach,gf
peaked,4j
peal,2cp
peanut,1ya
peasant,2cq
peck,e8 246
pecs,2cr
pectoral,2cr
pectoralis,2cr
peculiar,10p 2c4
pedal,fz
peddle,1si
peddler,1sk
pedigree,6j
pee,2cb 2cs 2ct
peek,1oa 2cu
peel,2cv
peep,2cu
peer,1ec
peg,28s
pellet,2cw
pelt,2cx
pen,2cy
penalize,2cz
penance,2d0
pendant,pn
penetrating,1wy
pensive,ke
pepper,2cx
peptidase,2d1
perceived,2d2
percent,2d3
percentage,2d3
perch,2d4
perfect,1uc
perform,25
perfume,1ld
perfunctory,10v
perilous,1d1 1d2 1sn
perimeter,25c
periodic,2d5
periodical,2d5
periphery,1m0
perish,zp
perk,2d6
perk up,2d6
perky,ln
permanent,21y
permeate,15v
permit,5h 5i 230
perpetrate,um
perpetrator,10i
perpetual,1et
perpetuate,22p
perplexing,w9
persevere,1rq 2d7
persian,1zb
persist,1rq 2d7 2d8
person,1xh
personalized,1xj
personify,hn 1ce
perspective,2d9
perspiration,2da
persuade,2as
pertain,7y ea
perturb,17q 2db
peruse,2dc
pervade,15v
pervert,y5 13e
pest,2dd
pester,cf
pestered,1ry
pestering,71
pet,1hq 1ut
peter out,1j4
petite,163
petition,2de
petrol,1n2
petroleum,102
petty,248
petulance,1zg
phantasy,1h8
phantom,7r
pharmacist,7l
pharmacy,1ae
phase,2df
philippine,1ig
philosophic,2dg
philosophical,2dg
philosophize,1xk
phoebe,1ik
phone,2dh
phonemics,2di
phonologic,2di
phony,dp 1vf
phosphate,2b6
photo,2dj
photograph,2dj
phrase,2dk
phraseology,2dl
physical,y0
physician,18y
physiognomy,2dm
physique,l2
piazza,2dn
pic,1ii 2dj
pick,qs
pick off,2do
pick out,qt 16u
pick up,1n5
picket,240
picky,1ir
picnic,rd
picture,147 1e2
pictured,1e3
piece,2cf
pier,2dp
pierced,2dq
piercing,1wy 2dr
pike,1ln
pile,1sz
pile up,1k
piles,19n 1t9
pilfer,mf
piling,2ds
pimp,2br
pin down,290
pinch,29m
pinched,mk 291
pine,1s
pinpoint,2dt
pioneer,1y5
pipe,2du
pipeline,1py
pirate,ua 2dv
piss,2cb 2cs 2ct
pissed,70 zq
pistol,1rn
pit,ou
pitch,2dw
pitcher,1v5
pitiful,2cg
pitiless,2dx
pity,uj uv 1rv
pivot,2dy
pixie,1c4
place,224 2dz
placed,23s
placid,2e0
plagiarize,2dv
plague,gx 2dd
plain,7t v0
plan,e2 2e1
plane,4q 1jb
plank,hi
plant,1ju 2e2
planted,1wf
plaster,2e3
plaster over,2e3
platinum,2e4
platitudinous,xx
platter,16t
play,19t
play back,2e5
play up,1km
playact,25
playwright,19s
plaza,254 2dn
please,13l
pledge,2e6
pledged,2e7
plenitude,2e8
plenty,2e8
plight,2e6 2e9
plod,2ea
plow ahead,1oy
ploy,2eb
pluck,2do
plugged,h0
plump for,c7
plumpness,r4
plunder,i7 245
plunge,1w8
plus,a3
plutonium,2ec
ply,oo
pm,bl
pod,t8
podium,119
poetry,2ed
poignant,3i
point,9f 1xe
point out,ue
poke,1zn 29w
poke at,2a5
poke fun,1ra
pol,2ee
police,2ci
polish,2ef
polish off,1is
politician,2ee
poll,nh
polluted,x1
pommel,2eg
ponder,qa
poop,z0
poor,1rv
poorly,4j
pop,ky 118
pop up,zr
populace,2eh
populate,1y0
porcupine,1t3
pore,p7
porn,2ei
porno,2ei
pornography,2ei
portend,b5
porter,198
portion,5g 2c2
portray,148
portrayed,149
pose,4r 2ej 2ek
posh,s1
position,224 23t
possess,2bk
posterior,9g
postgraduate,1pp
postpone,132
postscript,2el
postulate,x6
posture,2ej
pot,2em
potato,28j
potent,be
potpourri,a8
potter,26s
potty,2em
poultry,1l9
pounce,2en
pound,226 2eo
pour forth,2ep
powder,2eq
powdered,2er
powdery,2er
power,2es
powerful,2es
powwow,1us
practice,1fr 2ck 2et
practiced,2h
praise,wb
prance,2eu
prank,ss
prattle,1mm
preach,2ev
precaution,2ew
precede,1kl 2ex
precious,q7
preclude,1kk
predatory,2ey
predetermine,fu
predicament,2e9
predilection,2ez
predominate,192 2bg 2f0
prefer,2av 2ez 2f1
pregnant,25v
prejudice,fv 11c
preliminary,2f2
prelude,2f2
premier,2f3 2f4
premiere,2f3
premise,aa
premix,27k
premonition,1ki
preoccupied,1sc
prep,1u9
prepare,2f5
prepared,2f6
preposterous,2f7
presage,b5
prescribe,15o
present,13s 29z 2a3
preserve,2f8
preserves,wj
press,2fa
press down on,e9
press out,2f9
pressurize,t9
prestige,1er
presume,ab 1o7
pretend,188 1r2 2fb
pretended,ac
pretension,2fb
prevail,192 2f0
prevailing,2f0
prevent,1kk
prey,2fc
price,y8
prick,a4
prima,229
primal,h nq
prime,2f4
primed,1j0
primeval,h
principal,qc
print,2fd
prioritize,2ex
prisoner,no
privacy,2fe
privy,20e 2ff
prize,qu 209 2fg
prizewinning,pl
probe,1z8
probing,2fh
problem,ci
proceed,1p2 2fi
proceeds,2fj
process,2fi
proclaim,6w 1fh
proclaimed,6x
procrastinate,19q
procreate,2fk
proctor,280
procure,2fl
procurer,2br
prod,1bp 1p9 2a5 2fm
prodigious,tp
product,26m
prof,2fn
professor,2fn
proficient,2h
profit,fd 1az
profits,1az
profuse,24j
profusion,2fo
prognosticate,1kj
program,2e1 2fp
progress to,1no
progressive,1wc 22y
prohibit,16m
prohibited,d0 1kh
prohibition,ct
project,2fq
projected,20s
projecting,20s
proletariat,21k
prolific,1i5
prolong,19w 22p
prolonged,1g7
prominent,2ba
promo,2fr
promote,1cu 2fr
prompt,1x0
promulgate,1fh
pronounce,15q 1e0
pronounced,25f
prop,2fs
prop up,2fs
propagate,28d
property,f5
prophet,2az
proponent,3e
propose,2ft
proprietary,2fu
proprietor,2bj
proprietorship,2fu
proscribe,16m
prosody,1xu
prostitution,2fv
prostrate,iu
protagonist,2o
protease,2d1
protector,131
protester,189
prototype,1e8
protracted,1g7
protrude,20r
protuberate,l5
prove,13w 2fw
proved,2fx
proven,2fx
proverb,2fy
provide,1mf 2fz
provider,2g0
provincial,2cq 2g1
provisional,2g2
proviso,2fz
provoke,98
provoked,44
prowess,9l
prurient,2g3
pry,209
ps,2el
pseudo,1h1
psychiatrist,2g4
psychic,2g5
psychical,277 2g5 2g6
psycho,2g7
psychotic,2g7
pt,2e4
pu,2ec
public,2eh
publicity,2fr
publicize,3a
publish,2fd
puckish,8p
puff,2g9
puff out,2g8
puff up,2g8
puke,lf oe
pull away,19v
pull back,19v
pull down,17p
pull in,az
pull off,2do
pull the leg of,215
pull together,1n6
pull up,1s9
pulpit,119
pulsate,2ga 2gb
pulse,1t0 2ga 2gb
pulverize,2eq
pulverized,2er
puma,yb
pummel,2eg
puncher,yo
punctured,2dq
punish,2cz
punishing,8u
punk,le 1pg
pupil,2gc
purchase,m6
purchaser,m8
purify,18d
purl,1bi
purloin,mf
purport,1yn
purpose,4k
purpurate,2gd
purse,1rl
pursue,pv 1d9 2ge
pursued,pw
push around,kh
push aside,2gf
push away,2gf
push back,2gg
push down,21d
pussy,10l
put,224
put away,23u
put in,2gh
put off,132
put on,193
put out,1x5
put over,1ni
put through,o2
put to death,1fm
put together,a0
puzzle,cg ft
puzzle out,1ie
puzzling,w9 1df
qi,qb
quail,zh
quake,1b4 2gi
qualifier,27u
qualify,qu 23b 267
qualm,27g
quarrel,181 2gj
quarry,2fc
quarter,ng
quartet,1l7
quash,2gk
queer,10p 1d2 1gu 1k5
quell,2gl
query,1dl
quest,2ge
question,1dl
quick,2x 2gm
quicken,t
quicksilver,1ej
quiet,n3 2gn
quiet down,2gn
quirk,2aj
quit,ox
quiver,qh 2gi
quote,rl
quran,21h
rabble,27n
race,1s6
rack up,2go
racket,24x
radiate,1oq 2gp
radical,1gg 2gq
radio,2gr
rag,1an
rage,1xz 2gs
raider,14y
raiding,2ey
rail,1z6 2gt
railing,2gt
railroad,2gu
rails,2gv
railway,2gu
rain,2gw
rainfall,2gw
raising,1c2
raja,2gx
rajah,2gx
rake,2gy
ramble,20c
ramble on,20c
rambling,2gz
ramify,j2
rampage,1x1 2gs
rancor,gc
randy,1uh
range,uu 21u
rank,1pm
ranked,1po
ransack,tq 14x
rant,gh 1rx 1zo
rap,gk
raped,2h0
rapid,p1
rapture,1bh
rascal,2h1
rash,1kd
rate,1pm 2h2
ratify,2h3
rationalize,7k
rattle,k2 1uo
rattler,2h4
rattlesnake,2h4
raucous,2h5
raw,5p
reach,9c 9d
react,2h6
reactivity,2h7
ready,xk 2f5 2f6
real,2h8
realism,2h8
realize,1b0
realized,1c
realm,21a
reap,1og
rear,2a8 2a9 2h9
rearward,2h9
reason,8y vl 2ha
reb,20f
rebel,1yl 20f
reboot,i6
rebound,cc ip
rebuff,2hb
rebuke,fg
rebut,2hc
recall,mu
recap,2hd
recapitulate,2hd
recede,19v
receipts,1qn
recharge,2he
recipe,1kt
recite,12i 2hf
reckless,1kd
reckon,mq 1qy
reclaimed,2hg
recluse,1ta
recognize,1v
recognized,x
recoil,zh
recollect,mu 2hh
recommend,3f
reconcile,cm
reconnoiter,2hi
record,16t
recover,2hj
recovered,10o
recreate,18n 2hk
recreational,5r
recruit,1dm
rector,10m
recur,2hl
recycle,2hm
red,q8
redden,he
reddish,q8
redeem,2hn
redevelop,2bd
redhead,2ho
redheader,2ho
redress,63 2hp
reduce,114
reduced,12o
redundancy,1fd
reeking,2hq
reel,ns 2hr
reenforce,2hs
reexamine,2ht
ref,2hu
refashion,24z
refer,rk
referee,2hu 2hv
refill,2hw
reflect,ke
reflection,x2
reformer,105
refresh,km
refreshing,k3
refrigerator,1vg
refund,2hx
refuse,1n0
refute,2hc
regain,2hj
regard,wk 2hy
regard as,242
regime,bd 2hz
regimen,2hz
register,1dn
regress,1j3
regret,2i0
regulate,1pj 2b3
rehearse,2et
reigning,2i1
rein,19x
reinforce,2hs
reinforced,l4 2i2
reissue,2i3
reiterate,2i4
reject,2ca
rejoice,1gh 20j
relapse,1nq
relate,a7
release,22s
relegate,13x
relentless,1qg 2d8
relieve,5a
relieve oneself,2cb
relieved,1b6
religion,1gz 2i5
relish,dn 1r9
reload,2he
remain,22j 2i6 2i7
remaining,22k
remake,24z
remark,uf 29y
rematch,2i8
remedy,10n
remember,mu 2hh
remind,10g
remonstrance,2aa
remorse,vc
remorseless,2dx
remunerate,1ay 2cn
rend,2i9
render,1mf 2ia
rending,2ib
rendition,2ia
renovate,2bd
renowned,oz
rent,22g 22h
rent out,1ha
repair,1j2 26j
repay,2hx
repeal,2ic
repeat,1yc 2i4
repeated,2hl
repel,8 2gg
repent,2d0
repercuss,cc
rephrase,2bz
replace,2id
replay,2e5 2i8
replenish,2hw
reply,73
report,14m
reporter,29j
repress,1y2 2gk
reprieve,2ie
reprint,2i3
reproductive,2fk
repugnance,2if
repulsion,2if
repute,242
request,mw 2de
require,mv 1eo
required,29b
requisite,1eo 29b
rescind,2ic
rescue,13o
rescued,2hg
researcher,1z9
resent,gc
reserve,8c 27t
reserves,273
reside,f 2ig
resident,2af
residue,2i6
resign,2ih 2ii
resist,2au
resolve,1iv
resound,2ij 2ik
resounding,2ij
respect,1eq 2hy
respective,2il
respite,2ie
resplend,2im
respond,2h6
respondent,74 2in
responder,2in
responsibility,1at
responsiveness,2h7
rest,2i6
rest on,kz 22c
restart,2io
restate,2i4
restive,1bl
restrict,10w 23a
restricting,w2
result,18 wi 1dp
resume,2io 2ip
resurge,2iq
resurrect,2ir
retain,1u1
retaliate,bp 2is
retard,12d 1vl
retch,oe
retort,tw
retract,1ku
retreat,19v
retrieve,2hj
reuse,2hm
rev,2it
reveal,jy 16w 16x 2iu
revel,13m
revenge,bp 2is
revenue,1qn
reverberate,1bd 2ik
revere,1vn 2iv
revered,b7
reverence,2iv
reverend,s6
reverie,2iw
reverse,xb
reversed,xi
revery,2iw
review,zo 2ht
revive,2hk 2iq
revoke,2ic
revolt,1yl
revolutionary,2gq 2ix
revolve,2b2 2iy
revolve about,p5
revolve around,p5
revulsion,2if
reward,1ue 2iz
rex,219
rhetorician,2b1
rhino,2j0
rhinoceros,2j0
rhyme,2j1
rib,1ra
rich,2fo
rick,1sm 21b 2j2
rickety,2j3
ricochet,ip
ride away,2j4
ride off,2j4
ridicule,1ra 2f7
riff,22a
rifle,14x
right,2hp
rigor,1rz 2j5 2j6
rinse,2j7
riotous,187 24j
rip,2gy 2i9
ripen,25y
ripped,1ah
ripping,2ib
ripple,2j8
rise,1yl
rise up,2j9
risk,1sn 1so
rite,2ja
ritualize,2ja
rival,pj
rive,2i9
riverbank,2jb
riverside,2jb
rivet,p7
roadblock,dh
roadside,2jc
roam,2jd
roar,i1 i2
roast,2je
roasted,2je
rob,1jg
robotic,bi
rock,2jf 2jg
rocky,2jh
rogue,2h1
roiling,ra
roll,2cp
roll up,1me
roma,hp 2ji
romanian,2jj
romantic,yl
rome,2ji
romp,h7 ov
rookie,10e
rooms,2jk
roost,2d4
rooted,1m5
rope,22i
rostrum,119
rotary,2jl
rotate,2iy
rotten,yz
rough,2jm
rough out,2jm
roughneck,lc
round,rh
roundabout,ny 2jl
rounder,22z
rousing,2jn
rout,27n
route,1zl
routine,1ez
rove,2jd
rover,2jo
rowdy,lc 2h5
rpm,2it
rub,2jp
rubberlike,2jq
rubbery,2jq
rubbish,2jr
rubble,126
rubify,q8
rudderless,3s
rudimentary,1mc
rue,2i0
ruffian,lc
ruffle,2j8
rug,nz
ruin,og 151 2js
ruined,152
ruling,2i1
rum,10p
rumanian,2jj
rumble,1qt
rumor,kk
rumpus,164
run,2ju
run a risk,35
run across,1cs
run along,23d
run around,ov
run away,21r
run off,1p4
run through,2jt
runaway,h7
rundown,2jv
runner,2jw
runway,2gv
rupture,2jx
rush,1s6 2jy
rushed,2jy
russian,2jz
rustic,1tg
rustle,2k0
rut,1qm
ruthlessness,2dx
sabotage,2k1
sacked,2h0
sacrilege,14n
sad,2k2
saddam,1vc
safeguard,2ew
sag,1a8
said,3t
sail,103
saint,nd
salacious,22w 2g3
salary,1ay
salesgirl,2k3
saleslady,2k3
salient,2ba
sallow,2k4
saloon,d4
salt away,2k5
saltwater,2k6
salvage,cp 2k7
salvation,2hn
salvo,2k8
same,2k9
sami,2k9
sanchez,nw
sanction,8e 1wk
sanctity,1u6
sander,2ka
sarcastic,1zd
sashay,2kb
sass,1wn
sat,2kc
satan,15g
satanic,13v
satiric,2kd
satirical,2kd
satirize,1zd
satisfy,23j
satisfying,q3
saturday,2kc
saul,2cl
savage,d7 ko
save,2k7
savior,r0
savor,dn
savvy,87 89
saw,2fy
say,2ke
sb,kp
scale,1pn
scam,vd
scamper,2kf
scandalize,7m
scandalousness,17i
scandinavian,29q 29s
scanty,da
scare,qi 11v 1lw
scare off,11v
scared,1ly
scarlet,q8
scatter,ji 2kg
scent,1ld
schedule,41 2fp
scheme,2kh
schoolgirlish,1o1
schoolmarm,2ki
schoolmaster,1sv
schoolmate,rz
schoolmistress,2ki
schoolroom,s0
scoff,1zy 27p
scold,fg
scoop,fn 235
scoop up,235
scoot,11r
scope,uu
scorch,2kj
scorched,cl
score,2go
scores,19n
scorn,x4 14v 17c
scornful,x5
scot,2kk
scotch,1k5 2kl
scotchman,2kk
scots,2kl 2km
scottish,2kl 2km
scoundrel,2kn
scour,2ko
scoured,1eh
scout,240 2hi
scowl,1m4
scrap,ql 20o
scrape,2kp
scraping,2kp
scraps,1n0
scratch,i 1li
scratchiness,1s4
scratching,2kp
scrawny,hw
scream,108 2kq
screech,z9 2kq 2kr
screen,2ks
screw,e5 1m7
scrimmage,26b
scripture,fw
scroll,10r
scrub,2ko
scrutinize,1f6 2kt
scud,11r
scuffle,1s5
scurry,2kf
scurrying,1v6
scuttle,2kf
se,2ku
seacoast,t3
seafarer,25d
seahorse,2kv
seal,2kw
seal off,2kw
sealing,2kx
seaman,25d
sear,2kj
search,23z
searching,2fh
season,1jd
seasoned,2ky
seat,2kz
seated,2l0
seats,2kz
seawater,2k6
sec,2l1
secede,2l2
secluded,2ff
second,2l1
secrecy,2fe
section,2l3
secular,225
secure,2fl
sediment,14b
see,1gm
see to it,1yj
seek,23z
seem,7u
seer,2l4
segment,2l3
seize,sx
select,qt qu qv
sell,25i
seller,25h
semen,u5
semi,2l5
semifinal,2l5
seminal,1nf
send on,1l2
send word,3c
sender,2l6
senile,1mo
sens,199
sensational,9b
sense,156
sensed,2d2
sensor,158
sensuality,6q
sentiment,2as
sentinel,240
sentry,240
sep,2l7
separate out,1ij
sept,2l7
september,2l7
septic,1xq
sequence,2l8
serb,2l9
serbian,2l9
serenade,18o
serene,n4
serenity,2la
serial,2l8
serious,1b1
sermonize,2ev
serpent,2lb
serve up,17l
server,2lc
serviette,28w
serving,1t8
sesame,fe
set,1j0
set ablaze,2ld
set about,1ow
set aside,8c
set back,132
set down,2le
set off,27
set on fire,2ld
set out,er
set up,1ep
settle,tl
settle down,2lf
settler,tk
setup,7o
seven,2lg
sew,2lh
shack,2ig 2li
shackle,1ri
shades,2lj
shadow,2lk
shadowed,2lk
shaft,d5 q0
shaggy,ly
shake hands,1rm
shake off,ob 1em
shaken,20h
shaky,2j3
shallow,2ll
sham,ac 188 1h0
shamble,2lm
shame,17f 17g
shameful,17h
shanty,2li
shape,w0 137 1kr 1xw
shaped,27x
shapeless,67
shareholder,2ln
sharp,20w
shatter,2lo
shaved,2lp
shaven,2lp
sheaf,ll
shed,ob 2ep
shed light on,1w0
shedding,2cv
sheeny,24k
sheer,10y 19k
sheik,11j 2lq
sheikh,2lq
shelve,132
shenanigan,15h 2lr
sherlock,2ar
shibboleth,286
shift,po
shin,rp
shine,1ol 2gp
shining,2ef
ship,nv
shirk,1i9
shit,la yy z0 2ls
shite,z0
shitty,yz
shiver,2lt 2lu
shock,7m 1jt 2lv
shocked,49
shocking,24g
shoelace,2lw
shoestring,2lw
shoot,2lx
shootout,1r7
shop,2ly
shop at,1lr
shopkeeper,2lz
shore up,2fs
shortage,135 1h7
shortcoming,12z
shorten,l
shorts,iy 2m0
shot,2cw 2lx
shout,q5 108 10a 2m1
shout out,108
shouted,2m2
show,13s 17x 2ks
show off,1jc
show up,u4
shower,222
showtime,ud
shred,2m3
shredded,qw
shrewd,ag
shrewish,28r
shriek,2du 2kq
shrill,2du
shrine,1do
shrink,2g4 2m4
shrink from,1i9
shrub,lw
shucks,11d
shudder,2lt
shuffle,2lm
shun,1en
shut,sl
shut off,sj
shut out,20z
shut up,e6
shuttle,g9
shy,2m5
si,2m6
siamese,2m7
sick,oe 1vw 1vx 296
sickeningness,23m
sickish,296
sickly,2k4
sidekick,kv
sidestep,1ew
sidle,2kb
sign,2h3
signal,fm
silence,28f 2m8
silicon,2m6
silly,1pf
silver,3v 2m9
silvery,2m9
similitude,237
simulate,xr
simulated,1hp
simultaneous,vo
sin,2ma
sincere,1b1
sinfulness,2ma 2mb
sing,2mc
singer,2md
single,1xi
single out,17a
singular,2me
sinister,26i
sink in,u1
sinner,1f2
sire,eq
sis,2mf
sissy,275
sister,2mf
sit,2ek 2l0
sit back,2mg
situate,23r
situated,23s
six,2mh
sixteen,2mi
size up,2kt
skate over,1on
skeptical,16r 19j
skew,2mj
skewed,2mj
skillful,2h
skin,rp
skinny,hw
skip,2ao 2c8
skirmish,1ct
skirt,1ew
skulk,24h 253
skunk,lf
sky,2dw
skylark,ov
skyline,1ug
slacken,2mk
slam,cx
slander,fl 12t
slang,8w
slant,2ml
slanted,2mm
slanting,2mm
slap,2mn
slaughter,m4 25p
slave,jg
slaver,1a7
slay,lh 28h
slayer,216
sleek,2mo
sleep,2mp
sleep with,e5
slender,2mq
slew,10y 246 2mr
slice,2ms
sliced,qw
slick,2mo
slide,2mr
slight,2hb
slim,26e 2mq
slime,1pd
sling,of
slip away,1bv 2mt
slip in,2mu
slit,2ms
slogan,286
slop,2mv
slope,1x2
sloping,2mm
slow,12d 12e
slow down,12e
slow up,2mk
slue,10y 2mr
slug,l8
slugger,du
slumber,2mp
slump,1h2
sly,yt
sm,28b
smack,2mn
small,23i
smart,1v8
smash,cw lb 2lo
smashed,zq
smell,97 1i7
smile,1qh
smitten,2mw
smoke,1m9
smooth over,1on
smoother,2ka
smothered,2mx
smothering,2my
smuggled,xa
smuggler,2jw
snake,2lb
snap,1pk 2mz
snap at,ga
snare,2n0
snarl,2mz
snatch,2n1
snatch up,2n1
sneak,1mh 287
sneak off,2mt
sneak out,2mt
sneak up,ze
sneaky,1mh 2n2
snicker,2n3
sniff,2n4
snigger,2n3
snip,2n5
snippet,2n5
snoop,2n6
snow,2n7
snowfall,2n7
snowflake,1j7
snub,183
snuff out,1gb
snuggle,10f
soaked,zq
soapsuds,21z
soar,2n8
sober,1q4
social,27l 2n9
socialism,2na
socialist,2na
societal,2n9
sock,dj
sod,2nb
sodium,28q
sofa,ya
soil,16e 16f
soiled,16g
solace,u7 wn
soldiery,2nc
sole,1fi
solemn,1q4
solitary,1ta 23w
solve,1ie
somatic,xz
somebody,1xh
someone,1xh
somersault,1jm
somerset,1jm
sometime,1ks
sonorous,2nd
soothe,u7
sooty,205
soprano,2ne
sorbed,2ad
sorrow,1qe
sort,rw 218
sort out,rw 1w0
sorted,1qq
soul,2g6
sound off,2nf
sounding,244
source,2b5
southeast,2ku 2ng
southeastern,2ng
southwest,2nh 2ni
southwestern,2nh
souvenir,212
sovereign,bk 27z
space,1xt
spaceship,2nj
spank,k2
spare,2nk
spark,27 1oj 2nl
sparkle,2nl
spasm,yv
spasmodic,xj
spat,fx
spatter,2nm
spawn,jn
speak,289 2nn
speak up,2nf
spear,21t
spec,2no
special,2c4
specialty,1ky
specific,2c5
specify,2no 2np
speck,2dt
speckled,19c
specs,1oc
spectacles,1oc
spectacular,2nq
spectator,2nr
specter,7r 1ns
spectrum,1nt
speculate,wc wd 1qz
speed,1s6 2gm 2ns
speed up,t
spell,2nt
spellbound,1hi
spend,2b8
spent,1fv
sphere,8v
spic,1w7
spicy,295
spill,2mv
spill over,kq
spin,2hr
spin around,2hr
spiral,td
spire,2nu
spiritize,1je
spirits,i8
spiritual,2i5
spite,252
spiteful,2nv
splat,2nm
splattered,117
spleen,231
splendid,2im
splendor,jp jq
splinter,2l2
split,18p 1lc
splitting,2ib
splutter,2nm
spoil,1k0
sponsor,2cj
sport,aj hk
sportsman,2nw
sportswoman,2nw
spot,157 2dz 2nx 2ny
spotless,1w7
spotlight,1km
spouse,2c7
spout,1r8 1zo
sprain,2j2
spread,17v
spread out,15u
spring,ir 2nz
spring up,8z
springtime,2nz
sprinkle,17u 2kg
sprint,11s
sprout,1ng
spruce,11k
spur,1pa 2fm
spurn,17c
sputter,2nm
spy,2n6 2nx
squabble,fx
squad,2o0
squall,108
square,2o1
square away,s2
square up,2o1
squash,25o
squat,zy
squeak,z9 2kr
squeeze,25o
squelch,2gl
squirm,2o2
stab,21c 2bs
stabbing,2dr
stable,2o3
staccato,170
stacks,19n
stage,2df
stagger,ns 1jv 24f
staggering,2o4
staining,2ny
staircase,2o5
stairs,2o6
stairway,2o5
stake,fp 1zz
stakes,fq
stall,19q
stallion,1dw
stalls,2o3
stamina,2o7
stammer,2o8
stamp,2o9
stamp down,wg
stand for,2oa
stand guard,20y
stand in,2ob
stand out,1fb 20m
stand sentinel,20y
stand still,120
stand up,1np
stand watch,20y
standardize,zm zn
standpoint,2oc
staple,dk
star,229
stare,1n8
staring,2od
starring,229
starship,2nj
start,er
start out,er
starve,2oe
starved,2oe
stash,mh 1tx
state,2g1 2ke
stately,dd
static,285
statuette,1if
stave off,br
stay,2i7
stay together,2of
stead,232
steady,iz 2og
steal,m7 2oh
steal away,2mt
stealthy,1mh
steam,2oi
steamer,2oi
steel,29f
steep,1dd
steeple,2nu
steer,l9 1r0 1r1
stellar,229
stentorian,i3
step,268
step forward,u0
step in,1z2
step on,2oj
step to the fore,u0
step up,1el
steps,2o6
stereo,2ok
stereophonic,2ok
sterile,1xr
sterling,1q9
stetson,1hx
stew,1lu
stick,14c
stick in,2gh 2mu
stick out,20r
stick to,g5
stick together,2of
sticking,20s
sticky,1r4
stifle,28c
still,n3 1vb 285 2m8
stilt,2ds
stilted,9i
stimulate,1fg
stimulated,99
stinking,yz
stipulate,2np
stir up,4b
stirred,28a
stirring,2jn
stitch,2lh
stock,1rc
stockholder,2ln
stoic,2ol
stoicism,2ol
stomach,b 2om
stomp,2o9
stone,2jf
stony,2jh
stoop,zz
stop,ox 1rh
stop dead,1lp
store,2k5 2ly
storekeeper,2lz
storied,p0
storm,2gs
story,28y
storyteller,28z
straggling,2gz
straight,1te
straighten out,1zc
straighten up,19y
strain,2on
strand,25k
strangle,qr 2oo
strangled,2mx
stratagem,2eb
strategy,2kh
stratified,1po
straw,2op
stray,1zi 2jd
streetcar,2oq
strengthen,ej
strengthened,2i2
stress,v
stretch forth,1u0
strew,2op
stricken,3n
strict,2j5
stride,2or
strife,172
strike,1tw 1wd 2nq
strike out,zt
stringency,2j6
stringy,2os
strip,14f
stripes,q9
strive,1d4 2bo 2on
struck,2mw
struggle,w6
strut,2eu
stub out,2f9
stud,19b
student,2gc
study,6f 2dc 2ot
stuff,25u
stuffy,4p
stumble,24f 2ou
stung,70
stunned,5u
stunning,9b
stupefying,2o4
stupendous,tp
stupid,1al
stupor,2lv
sturdy,1s1
stutter,2o8
stylemark,1rg
stylize,1hj
sub,1qj 2ob 2ov
subcontract,1hb
subdue,wg 2gk
subdued,28m
subject,2ow
subjugate,2gk
submarine,2ov 2ox
submerged,2oy
subordinate,2oz
subsidiary,bn 2oz
substantiate,3m
substitute,1yp 2p0
subtlety,2a4
subtract,12r
subvert,1yk 2bi 2ix
subway,26u
succeed,2l8
succor,279
succumb,21g
suck up,1w6
sucker,r6
suds,21z
sue,26
suffer,4c
suffocating,2my
suggest,2ft
suit,16
suite,2jk
sulfur,2p1
sullen,1op
sulphur,2p1
sum up,2p2
summarize,2p2
summate,2b 68
summation,2jv
summerize,2p3
summertime,2p3
summit,26q
summon,2p4
summons,2p4
sumptuous,13p
sunbaked,cl
sundown,2p5
sundry,a9
sunglasses,2lj
sunlight,2p6
sunny,q6
sunrise,b9
sunset,2p5
sunshine,2p6
suntanned,kc
sup,2p7
super,1o
superb,jr
supercilious,1s8
superficial,2ll
superhighway,1ln
superimpose,223
superintend,2bh
superlative,1q9
superman,1c8 2p8
supernatural,2ae
supersede,2id
superstar,2i
supervise,2bh
supplant,2id
supplement,12 bn
supplier,2g0
supply,1mf
support,c6 1cv
supporter,2o
suppose,1qy
suppress,wg
sur,2p9
surf,jj
surface,2j9
surmise,1qz 2pa
surpass,1fb 2b7
surplus,1fd 1fe
surreal,1a2
surrender,2ih 2pb
surrogate,5o 1l4
surround,ia 1e1 271
surrounding,1cr
survey,2ip 2ot
suspect,1iz 1v3 2pa
sustain,2a1
sw,2ni
swagger,2eu
swaggering,1s8
swallow,2p7
swamp,1jq
sward,2nb
swarm,2pc
swart,1ar
swarthy,1ar
swashbuckler,11n
sway,2jg
swaybacked,169
swear,gp 10u
sweat,2da
sweep,1fz
sweep over,2bf
sweep through,1q
sweep up,1ch
sweetheart,2og
sweetie,2og
swell,lb
swerve,10y
swift,1jh
swig,1r3
swimmer,dr
swindle,vd
swing around,2pd
swinging,2pe
swingy,2pe
swirl,1bi 2pf 2pg
switch off,2ph
switch on,2pi
swivel,2dy
swollen,2pj
swoon,1gx
swoop,2en
sworn,2e7
syllabus,10t
symbolic,1cd
symbolize,2oa
symmetric,2pk
symmetrical,1s3 2pk
sympathize with,uv
sync,2pl
synchronism,2pm
synchronize,2pl 2pm
syndicate,wp
synergistic,1yo 2pn
synergy,2pn
synoptic,2b9
table,132 2po
taboo,1kh
tabulate,2po
tack on,1rr
tactile,2pp
tactual,2pp
tagged,21j
tai,2pq
tail,pu
taint,x0
take,2fj
take a breath,jm
take a breather,ok
take a chance,35
take a look,1sd
take aback,1jt
take account,83
take advantage,nl
take apart,16p
take away,o0
take back,jt
take chances,35
take charge,2pr
take down,ju
take for,12s
take for granted,ab
take form,2ps
take heart,kt
take hold,2pr
take hold of,1pl
take issue,16l
take it easy,2mg
take over,yh 2pt
take part,2c3
take place,tt
take root,2lf
take shape,2ps
take stock,2kt
take the stand,eb
take to be,242
take to heart,ap
take up arms,1p6
taken,1yz
taking,1i6
takings,2fj
talent,1d6
talented,1nw
talk,2nn 2pu
talk about,175
talk over,17b
talk terms,29d
talks,29e
talky,2pu
tally,y3 2ju
tam,2pv
tammy,2pv
tamper,269 281
tan,kb lt
tangle,1ch
tangle with,1nm
tanned,kc
tantalize,ck
tantalizing,2pw
tantrum,1j1
tap,2ce
taper off,1j4
tarry,1rp
tart,2fv
task,qx 2fq
taste,2f1
taunt,ck 14i
taurus,nw
tawdry,1j8
teach,1ye
teacher,1yf
team,2o0 2px
team up,2px
tear,2jx
tear apart,2py
tear down,17p
tearing,1ib 2pz
tears,10b
tease,cf
teaspoon,2q0
teaspoonful,2q0
teat,29n
tedious,ie
teem,2pc
teen,2r 2q1
teenage,2q1
teenager,2r
teensy,2q2
telecom,2q3
telecommunicate,2q3
telegraph,mg
telephone,2dh
televise,2q4
tell,28y 2iu 2ke
tell apart,16u
tell on,2ls
telltale,2iu
temerity,b2
temp,2q5
temperament,17y
tempo,2bl
temporary,2q5
tempt,1du
tempting,eu 2pw
tenacity,2d7
tenancy,2ag
tend,1x3
tending,8i nr
tenet,191
tennessee,2q6
tent,n7 n8
tentative,2g2
tepid,24a
teresa,2q7
terminal,14d
terminate,1d0
terminated,vm
termination,1g3
terminology,29o
terms,1kf
terrace,2ch
terrific,1uo
terrified,1lx
territory,18h
terrorize,2bt
terry,2q8
terrycloth,2q8
tertiary,2q9
test,2qa
tested,2qb
tester,1f7
testify,eb
testimonial,2qc
texas,2qd
textbook,o7
textile,so
th,2qe
thai,2m7 2pq
thank,1o3
thankfulness,1q2
thaw,26f 2qf 2qg
theater,1tu
theme,2ow
theorize,wc
therapeutic,10n 1sw
therapist,1sx
theresa,2q7
thick,26z
thicket,kn
thieve,2oh
thin,22d
think,f2 1qy 1vi 2ha
think over,qa
think up,1a1
third,2q9
thirst,z1
thirteen,2qh
thirty,2qi
thoriated,2qj
thorough,1fw
thoroughgoing,1fw
thou,1pv
thousand,1pv
thrash,1j6
thrash about,2qk
thread,265 2ql
threadbare,1rc
threaten,1d1 26h
threatening,26i
three,1vs 1vt
threesome,1vt
thresh,2qk
thrilling,1c0
thrive,1jw
thriving,i2
throb,2eo 2gb
throng,1zs
throttle,w1 2oo
through,194
throw away,o9
throw back,2qm
throw in the towel,1ab
throw off,ob
throw out,o9 1g1
throw up,oe
thruway,1ln
thud,2qn
thug,1pg
thump,2qn
thunder,i1 121
thursday,2qe
thwart,1k5
thyroid,2qo
thyroidal,2qo
thyrotrophin,2qp
ti,2qq
ticket,1iq
tidings,29i
tidy,s2
tidy up,s2
tie,29a
tilt,20i 22e
tilted,22f
timber,24b
time,sg
timeworn,1rc
timid,or
ting,2qr
tinker,26s
tinkle,2qr
tiny,163
tire,1hm 1hn 2p9
tire out,1hn
tiresome,ie
tiring,2qs
tissue,2qt
tit,hy
titanium,2qq
titter,1ny
tittering,2qj
titty,hy
tn,2q6
toad,1m1
toast,zl
toffee,k6
toil,21l
toilet,20e 2em
token,29p
tokenish,29p
tokyo,1bn
tolerate,b
tomb,1q5
tons,19n
tool,2qu
tool around,2qu
topic,2ow
topnotch,1o
topple,2qv
tops,1o
torment,2qw
tormented,6o
torn,255
torpedo,1r6
torrent,sq
torture,6n 1fj 2qw
tortured,6o
toss,2dw
toss away,o9
toss back,2qm
tot up,2b
total,46 1dv 1dx 2a7
tote,249
toter,ee
touch,3i
touch off,27
touchstone,zn
toughness,2o7
tour,rg
tousled,17m
tout,hg
tower,1uv
towering,1ci
toy with,1jn
track,2qx
track down,1v4
trade,yr 26n 2qy
trade in,2qy
trademark,1rg
trader,122
tradesman,2lz
tradition,113
tragic,mn
trail,1a9 2qx
trailer,21p
train,1ql
trample,2qz
trance,et 2nt
tranquility,2e0 2la
transactions,27b
transcend,1f9
transcript,xs
transfer,2r0
transfix,1hh
transform,2r1
transgress,jb
transience,1e5
transition,2c9
transmitted,1h5
transmitter,2l6
transmute,2r1
transplant,1pr
transport,2r0
transverse,zv
trap,2n0
trash,20o 2jr 2py
traumatize,1s2
travel,1p8
travel to,2r2
traverse,zu
tread,2or 2qz
tread on,2oj
treasure,1nb 2fg
treasured,q7
treat,18u 1pe
treaty,2bn
treble,2ne 2r3
tremble,2lu
tremendous,1dj 1uo
trench,1we
trend,10y
trey,1vt
triad,1vt
tribunal,ym
tributary,3o
tribute,2qc
trichrome,2r4
trick,1la
trick out,av
trickle,1a3 1a6
tricolor,2r4
tried,2qb
trigger,27
trim,2nk
trim down,114
trinity,1vt
trio,1vt
trip,2ou
triple,2r3
tripping,2pe
trite,1rc
triumph,1gh 2r5
trolley,2oq
troop,2bx
trooper,os
troops,2nc
trouble,18k
trouble oneself,ik
troubled,187
troubling,18g
truce,94
truck,1sa
trudge,2ea
trunks,2m0
try,an ao
try out,2qa
tsh,2qp
tub,ds
tube,2r6
tubing,2r6
tucker,1fu
tumble,2qv
tumbling,23
tummy,2om
tumult,187 2r7
tune,26d
tuneful,26c
tunnel,lu
turbulent,ra 187
turf,2nb
turn,fb
turn around,2pd
turn down,2ca
turn off,2ph
turn on,2pi
turn out,2fw
turn over,1rk
turn to,2g
turn up,u4
turquoise,8j
tv,2q4
twain,1ak
twat,10l 1zp
tweet,29m
twelve,19m
twenty,2r8
twiddle,2pf
twilight,1aq 1as
twin,1ap
twine,1yt
twinge,2bs
twinkle,1j9
twinkling,1yd
twirl,2pf
twist,2o2
twisted,18f
twisting,2r9
two,1vr
twofold,19f 19g
twoscore,1l0
tx,2qd
typewrite,2ra
typify,1e9
typing,2ra
typo,23h
tyranny,15p
ubermensch,2p8
uk,k4
ulcerate,2rb
ulceration,2rb
ultra,1gg
ultraviolet,2rc
umpire,2hv
unafraid,1hu
unanswered,2rd
unavailing,1mk
unbalance,1w5
unbeaten,2re
unbounded,is
uncanny,2rf
uncertain,1ww
uncertainty,19h
unclean,16g
unconquered,2re
underbrush,2rg
undercover,rs
underdeveloped,15d
underground,f8 26u
underhanded,2n2
underline,2rh
underling,2oz
undermine,2k1
underscore,2rh
undersea,2ox
underside,im
understand,89
undertake,2fq
undertaker,284
underwater,2oy
underwood,2rg
undress,185
undulate,2j8
uneconomical,2ri
unending,1et
unequal,1wq
unfair,2rj
unfaltering,1iw
unfertile,1xr
unfit,182
unfold,h6 1jy
unfounded,1qp
ungainly,sv
ungodly,2mb
unhappy,2k2
unheeded,1vq
unheeding,1t4
unholy,13v
unhurt,2rk
unidentified,28u
unified,1x7
unify,1mi 26o
unique,2me 2rl
unite,26o 26p
unity,1ym
universe,y7
unjust,2rj
unlace,2rm
unlovely,2rn
unmarked,2be
unnamed,28u
unnecessary,2ro
unneeded,2ro
unnumbered,yg
unorthodox,260
unparalleled,2rl
unpicturesque,2rn
unproblematic,1c1
unredeemed,11f
unreflective,2rp
unrequited,2rd
unresolved,2rq
unrest,1i2
unruly,hq
unscathed,2rk
unsettle,1hr
unshaved,2rr
unshaven,2rr
unsloped,2rs
unsolved,2rq
unspoken,28l
unsure,1ww 2m5
untested,2rt
unthaw,2qf
unthinking,2rp
untie,2rm
untoward,1xb
untried,2rt
untruth,1h4
unvarying,wq
unveil,127
unwavering,1iw
upbeat,2ru
upbringing,2a9
upcoming,8b
upgrade,9o
uphold,2f8
upkeep,24v
upland,1tk
uplift,1bw
upraise,2ir
upraised,236
upright,2rs 2rv
uprising,1yl
uproar,2r7
upset,2db 2rw
upsetting,16y
upshot,wi
uptake,wy
urge,1wo 2fa 2fm
urine,2ct
us,65
usa,65
use,7z 2rx
use up,14a
using,1g5
ussr,2jz
usurp,2pt
ut,1ov
uterus,2ry
utilize,7z 2p0 2rx
utmost,1gf
utter,2od
uv,2rc
va,2rz
vacate,2ii
vacation,1u3
vaccinate,1y6
vacuum,1uf
vague,2ab
vain,vh 1m6 2pj
vale,2s0
valley,2s0
valor,1mv
valuate,2h2
vanish,16n
vanquish,ef
vantage,33
variance,179
variety,a8
various,2il
vary,15f 179
vast,1uu
veer,10y
veg,2s1
vegetable,2s1
vegetate,ii
veggie,2s1
vehement,1ib
velocity,2ns
velour,2s2
velours,2s2
velvet,2s3
velvety,2s3
vend,1si 1sj
vendor,25h
venerate,2iv
vengeance,2cm
venomous,252
vent,1o4
venture,1sp
venue,23q
veranda,2s4
verandah,2s4
verge,k1
verify,w3
vermont,2s5
vernacular,8w
vernal,2s6
versify,2ed 2j1
vertical,2rv
verve,2s7
very,1vj
vest,1dt
vestibule,1lb
vet,2s8
veteran,2ky
veterinary,2s8
veto,16m 29c
vex,6y
vi,2mh
vibrancy,2nd
vibrant,2s9
vicinity,23o
vicious,ko
victory,2r5 2sa
vie,uy
view,wk 2d9
view as,12s
viewer,2nr
viewing,2ks
viewpoint,2oc
vigilance,51 2sb
vii,2lg
viii,1bq
villain,2kn
vindicate,20q
vindictive,2nv
violate,jb 1ox 1xy
violet,2gd
violin,1ia
vip,15x
virginia,2rz
virile,257
virtue,26r
virtuoso,2i 25q
visage,ye 2dm
vision,2l4
visit,2r2
vista,2bu
visual,2aw
visualize,1e2
vitality,2s7
viva,2b0
vivacious,2s9
vivid,233
vivify,2hk
vocalist,2md
vocalize,2mc
vocation,n0
vociferous,gq
voice,2sc
void,1z5 2a6
volition,2sd
volley,2k8
voltaic,1mw
voluntary,2se
volunteer,2se
voluptuous,24i
vomit,oe
vortex,2pg
voter,1bz
vox,2sc
voyage,297
vt,2s5
vulgarize,t2
wacky,1pf
wads,19n
waffle,1td
wag,2sf
wage,1ay
wager,fr
wages,2iz
waggle,2sf
wail,1up 21s
wait,13h
waiter,2lc
waive,1kq
wake,3u
wake up,bs bt
wakeful,2sb
walk about,2sg
walk around,2sg
wallop,cy 2sh
wallpaper,2bv
walrus,2kv
wan,2bp
wander,266 27o 2jd
wanderer,2jo
wannabe,9v
want,14g 14r
wanted,q7
wanting,134
war,2si
ward,1qw
ware,26m
warfare,2si
warhead,2co
warlike,272
warm,1t2 2qg
warmer,1t1
warn,2p
warp,138 18e
warranty,1qv
wash,2j7
wash up,dq
washbasin,2sj
washbowl,2sj
waste,1pc
wasteful,2ri
wasteland,dg
wastewater,1bo
wasting,al
watch,20x
watch out,241
watch over,20x
watcher,2nr
watching,2ac
water,1zf 2pz
waterfall,1h3
waterproof,2kx
watershed,18q
watery,2hq
wattle,21v
wave,eh
waver,1td
way,1hj
waylay,62
wayside,2jc
wb,2sk
weaken,1d7
weakened,162
weakness,1gw
wealth,3p
weaponry,96
wear,1eg 1se 2qs
wear down,1hn
wear off,2sl
wear out,1hn
wear thin,2sl
wearable,sp
wearied,1zq
wearisome,ie
weary,1hn 1ho
wearying,2qs
weather,j6
weave,1z3 2qt
weber,2sk
wed,1nn 2sm
wedge,14c
wednesday,2sm
wee,2cb 2q2
weep,10b
weigh,13j
weight,lp 2ml
weight down,lp
weird,2rf
weirdo,z8 zf
welch,2sn
well,1sy
wellbeing,2ru
welsh,2sn
welter,sy
wet,27w
whack,2sh
whale,1uw
wharf,2dp
whatever,7g
whatsoever,7g
wheedle,t4
whiff,2g9 2n4
whip,1jo 21x
whir,2so
whirl,2pf
whiskered,ed
whiskers,ec
whiskey,2sp
whisky,2sp
whisper,2k0
whit,2m3
white,oq 2sq
whiten,2sq
whiz,2i 2so
whoop it up,24x
whopping,cy
whore,2fv
whorl,10r
wi,2sr
wicked,1f1
wide,k7
width,jc
wield,1fs
wiggle,20d
wild,1i4
will,2sd
wily,yt 2lr
win,2sa
win back,1nl
wince,zh
wind,265
wind up,1cz
winding,266 2r9
wing,1k2
wink,1yd
winterize,2ss
wintertime,2ss
wipe,2jp
wipe out,6s 14a
wipe up,283
wire,mg
wireless,2gr
wiry,2os
wisconsin,2sr
wish,238
wit,1v1
witch,1o8
withdraw,19v
wither,2m4
withering,6u
withstand,13b
wizard,2i 24s
wobble,2j3
womb,2ry
wonder,1uo 25n
wonderful,1uo
wondering,1y7
wont,1rb
woo,yl
wood,1ko
woodgraining,1ps
woods,1ko
wool,2st
woolen,2st
woolgather,11x
word,2dk 2dl
work at,2su
work on,2su
work out,1fp
work through,2jt
work up,l0
workforce,258
works,2e2
world,1om
worm,2o2
worn,nu
worried,2rw
worry,18g 1su 1x6
worsen,12k
worship,1vn
worshipped,2u
worshipper,f3
worth,14q
wound,1y3
wounded,1v9 24t
wrack,2sv
wrangle,j9 2gj
wrap,2sw
wrap up,2sw
wrapped,o 19u
wreak,24w
wreck,2js 2sv
wrestle,1pz
wrestling,1pz
wretched,27f
wriggle,2o2
write,bg 2cy
write about,2sx
write down,2le
write of,2sx
write on,2sx
writer,bc
writhe,2o2
wrong,1x9
wrought,27x
wry,1ze
xi,1c3
xii,19m
xiii,2qh
xiv,1l8
xl,1l0 1l1
xmas,r2
xv,1ic
xvi,2mi
xx,2r8
xxx,2qi
yahoo,1th
yank,201 2sy
yankee,2sy
yap,2sz
yarn,2hf 2ql
yaws,1le
year,72 2t0
yearbook,72
yearn,1ru 23x
yell,108 10a 10c 2m1
yelled,2m2
yellow,2t1
yellowish,2t1
yelp,2sz
yen,1s
yesteryear,2cc
yielding,vg 2pb
yokel,1th
youngster,qd
youthful,2s6
yr,2t0
zeal,8t
zero,294
zest,1r9
zhou,qz
zigzag,yx
zip,294 2t2
zipper,2t2
zone,18i 2c6
zoom,2n8`;
/** Heads of families to the numbers of the pairs of opposites that they are in. */
export const ANTONYMS = `ability,0
abnormality,1
abolish,2
abound,3 4
absence,5
absolute,6
abstain,7
abstract,8
accelerate,9
accept,a b
accompanied,c
accuracy,d
accurate,e
acidic,f
acquaint,g
acquit,h
act,i j
activity,k l
actualize,m
acute,n
add,o
adequacy,p
adequate,q
adjective,r
adjusted,s
admit,t
adopted,u
adult,v
advance,w x
advantage,y
aerobic,z
affected,10
affirm,11
afraid,12
aft,13
agitate,14
agree,15
align,16
alive,17
alkaline,f
all,18 19
allow,1a 1b
ambiguous,1c
ample,1d
anaerobic,z
analog,1e
analyze,1f
ancestor,1g
anglican,1h
angular,1i
anhydrous,1j
animate,1k
annual,1l 1m
anode,1n
answer,1o
anterior,1p
anti,1q
antiseptic,1r
appear,1s
applaud,1t
appropriate,1u
approve,1v
arise,1w 1x
arm,1y
armed,1z
arrive,20
artificial,21
ascend,22
ascending,23
asleep,24
assemble,25
assembly,26
assent,27
asset,28
asymmetric,29
atrophied,2a
attach,2b
attack,2c
attend,2e
attend to,2d
attract,2f 2g 2h
atypical,2i
aunt,2j
authorized,2k
automatize,2l
avoid,2m
awake,24
aware,2n
away,2o
awkward,2p
back,w 2q
background,2r
backward,2s
bad,2t
balance,2u
balanced,2v
basic,2w
be born,2x
beautiful,2y
beautify,2z
begin,30 31
believe,32
bend,33
benign,34 35
best,36
better,37 38
biennial,1l 39
big,3a
bisexual,3b 3c
black,3d
blacken,3e
blessed,3f
blind,3g
blur,3h
boil,3i
bold,3j
boo,1t
bore,3k
born,3l
borrow,3m
borrower,3n
bottom,3o 3p
boy,3q
boycott,3r
brave,3s 3t
break even,3u
breathe,3v
breathless,3v
bright,3w
broken,3x
brother,3y
busy,3z
buttoned,40
buy,41
calm,14
capitalistic,42
careful,43
careless,43
cathode,1n
center,44
centralize,45
centralized,46
cerebral,47
certain,48
certainty,49
certified,4a
certify,4b
change,4c
changed,4d
charged,4e
cheap,4f
check in,4g
check out,4g
cheerful,4h
child,4i
chronic,n
civilian,4j
claim,4k
clasp,4l
clean,4m
clear,4n 4o
clergy,4p
clergyman,4q
close,4r 4s
closed,4t
coastal,4u
cohere,4v
cold,4w
comedy,4x
comfort,4y
commissioned,4z
common,50 51
compact,52
compete,53 54
competent,55
complete,56
complex,57
complexify,58
complicate,59
comply,5a
compromising,5b
con,5c
concave,5d
conceive,5e
concentrate,5f
concentrated,5g
concerned,5h
concrete,8
conditional,5i
confined,5j
conform,5l
conform to,5k
confront,2m
connect,5m
consciousness,5n
conservative,5o
conserve,5p
consistency,5q
consistent,5r
consonant,5s 5t
constitutionalize,5u
construct,5v
constructive,5w
consume,7
content,5x
contented,5y
continual,5z
continue,60
continued,61
continuous,62
contracted,63
controlled,64
convenient,65
conventional,66
converge,67
convexity,5d
convict,h
convincing,68
cool,69 6a
cooperate,53 6b
correct,6c
cosmopolitan,6d 6e
counterfeit,6f
courage,6g
courteous,6h
cover,6i
covert,6j
cowardice,6g
cowardly,3s
credit,6k
critical,6l
criticize,6m
crooked,6n
cry,6o
cube,6p 6q
curly,6r
cursed,3f
cut,6s
damaged,6t
danger,6u 6v
dark,6w
daughter,6x
day,6y
dead,17 6z
deaf,70
debit,6k
decelerate,9
decentralize,45
decentralized,46
decertify,4b
declared,71
decline,72
decrease,73
decreased,74
decreasing,75
deep,76
defeat,77
defeated,78
defend,2c 79
defendant,7a
defense,7b
definite,7c
defy,5a 7d
deglycerolize,7e
delicate,7f
demand,7g
demote,7h
deny,t 1a
depend,7i
depersonalize,7j
depress,7k
depressing,4h
depression,7l
descend,22
descendant,1g
descending,23
despair,7m
destroy,5w
destroyed,7n
detach,2b
determinate,7o
developed,7p
deviate,5l
die,2x
differ,7q 7r
differentiate,7s
differentiated,7t
difficult,7u
difficulty,7v
digital,1e
diligence,7w
diluted,7x
direct,7y
dirt,4m
disable,7z
disadvantage,y
disagree,15
disallow,1b
disappear,1s
disapprove,1v
disarm,1y
disassemble,25
disassembly,26
disbelieve,32
discomfort,4y
disconnect,5m
discontent,5x
discontented,5y
discontinue,60
discontinued,61
discontinuity,62
discourage,80
discouraging,81
discourteous,6h
dishonest,82
dishonor,83
disintegrate,84
dislike,85 86
disliked,87
dislodge,88
disloyalty,89
disobey,8a
disorder,8b
disorderly,8c
disorganized,8d
displeased,8e
disproportionate,8f
disprove,8g
disqualify,8h
disrepute,8i
disrespect,8j
disrespectful,8k
dissatisfy,8l 8m
dissent,27
disservice,8n
dissimilar,8o
dissuade,8p
distal,8q
distant,4r
distinct,8r
distribute,5f
distributed,5g
distrust,8s
diverge,67
divide,8t 8u
divided,8v
docile,8w
documented,8x
domestic,8y
dominate,8z
domineering,90
dove,91
down,92
downgrade,93
download,94
downstairs,95
downstream,96
downtown,97
dress,98
driver,99
drop out,9a
dry,9b
due,9c
dull,3w 9d
early,9e 9f
earthly,9g
ease,7v
east,9h
eastern,9i
easy,7u
ebb,9j
educated,9k
effective,9l
efficiency,9m
elate,7k 7l
emotional,47
empirical,9n
employ,9o
employed,9p
employee,9q
employer,9q
empty,9r 9s
enable,7z
encourage,80
encouraging,81
end,30 9t
endemic,6d 9u
enforce,9v
enter,9a 9w
enthusiasm,9x
epidemic,9u
equal,7q 9y 9z
establish,2
ethical,a0
even,a1 a2
evil,a3
exclude,a4
exempt,9v
exhale,a5
exist,a6
exit,9w
expanded,63
expected,a7
expend,4f
experience,a8
experienced,a9
explicit,aa
export,ab
express,ac
extant,ad
exterior,ae
external,af
extinct,ad
extraordinary,ag
fail,ah
fair,ai
faithful,aj
fall,am
fall asleep,ak
fall short of,al
falling,an
false,ao
falsify,ap
familiar,aq
far,ar
fast,as
fasten,at
fastened,au
fat,av
father,aw
fauna,ax
feed,ay
female,az
feminine,b0
fertile,b1
few,b2
fewer,b3
fidelity,b4
fill,9r
finished,b5
finite,b6
first,b7
fit,b8
float,b9
floral,ax
focus,3h
follower,ba
folly,bb
foolish,bc
forbid,bd
forceful,be
forceless,be
fore,13
foreground,2r
foreign,8y bf
forfeit,4k
forget,bg
formal,bh
formalism,bi
former,bj
forte,bk
fortunate,bl
forward,2s
found,bm
fractional,bn
frail,bo
freeze,3i
frequency,bp
fresh,bq
friendly,br
frivolous,bs
front,2q bt
frozen,bu
full,9s
function,bv
functional,bw
future,bx by
gaseous,bz c0
gather,c1
general,c2
generalist,c3
genuine,6f
get off,c4
get on,c4
get up,c5
girl,3q
glad,c6
glycerolize,7e
go to bed,c5
good,2t a3
graceful,2p
gradual,c7
grateful,c8
gratitude,c9
greater,ca
gross,cb
guilty,cc
hairless,cd
hairy,cd
handedness,ce
handless,ce
happy,cf cg
hard,ch
harmfulness,ci
harmless,ci
hate,cj
have,ck
hawk,91
headed,cl
headless,cl
health,cm
hearing,70
heat,69
heavenly,9g
heavy,cn
here,co
heterogeneous,cp
heterosexual,3b cq
heterozygous,cr
hide,cs
high,ct
highland,cu
hitch,cv
hold,cw
hollow,cx
holy,cy
home,2o
homogeneous,cp
homosexual,3c cq
homozygous,cr
honest,82
honor,83
hope,7m
hopeful,cz
hopeless,cz
horizontal,d0
host,d1
hostile,br
hot,4w
humane,d2
humble,d3 d4
hunger,d5
hurried,d6
husband,d7
hydrophilic,d8
hydrophobic,d8
hydrous,1j
hypertrophied,2a
idle,3z d9
ignore,da
ill,db
illegal,dc
illegitimate,dd
illiterate,de
imbalance,2u
imitate,bi
immaterial,df
immature,dg
immoral,dh
immortality,di
impaired,dj
impartial,dk
impatient,dl
imperfect,dm
imperfection,dn
impersonal,do
impious,dp
implicit,aa
import,ab
important,dq
impotent,dr
impractical,ds
imprecise,dt
impress,du
improper,dv
impropriety,dw
improve,72
improved,dx
impurity,dy
inability,0
inaccuracy,d
inaccurate,e
inaction,i
inactive,k
inadequacy,p
inadequate,q
inanimate,1k
inappropriate,1u
incidental,2w
include,a4
incoherent,4v
incoming,dz
incompetent,55
incomplete,56
inconsistent,5q 5r
inconvenient,65
incorrect,6c
increase,73
increased,74
increasing,75
indefinite,7c
independent,7i
indeterminate,7o
indirect,7y
indistinct,8r
individualize,50
indoor,e0
induced,e1
ineffective,9l
inefficient,9m
inequality,9y
inexperience,a8
inexperienced,a9
inferior,e2
infidelity,b4
infield,e3
infinite,b6
informal,bh
infrequent,bp
ingratitude,c9
inhale,a5
inhumane,d2
initiate,e4
injustice,e5
inland,4u
inner,e6
innocent,cc
inorganic,e7
insane,e8
insecure,e9
insensitive,ea
inside,eb
insignificant,ec
insoluble,ed
instability,ee
instrument,ef
insufficient,eg
insured,eh
integrate,84 ei
intelligent,ej ek
intended,el
intense,em
interdepartmental,en
interest,3k
interfere,eo
interiorize,ae
intermediate,ep
internal,af
international,eq
intolerance,er
intoxicated,es
intradepartmental,en
invade,5j
invalid,et
invalidate,eu
involuntary,ev
involved,ew
inward,ex
irrational,ey
irregularity,ez
irrelevant,f0
irresolute,f1
irresponsibility,f2
irreverence,f3
irritate,f4
joint,f5
joy,f6
joyful,f7
junior,f8
just,f9
justice,e5
juvenile,v
kind,fa
king,fb
known,fc
lack,ck
laity,4p
large,fd
last,b7
late,9e fe
latter,bj
laugh,6o
lawful,ff
lax,fg
layman,4q
leader,ba
least,fh
leave,20
left,fi
legal,dc
legalize,fj
legitimate,dd
lend,3m
lend oneself,7d
lender,3n
lengthen,fk
less,fl
lesser,ca
let,fm
let go of,cw
liability,28
liberal,5o
lie,fn fo
lie down,1w
light,6w cn
like,85 fp
liked,87
likely,fq
liking,86
limited,fr
linear,6p fs ft
linger,fu
linguistic,fv
liquify,bz fw
literate,de
little,3a fx
live,6z fy
lively,9d
loaded,fz
local,ac
lock,g0
lodge,88
long,g1
loose,52 g2
loosen,g3
lose,g4
loser,g5
lost,bm g6 g7
loud,g8
love,cj
low,ct
lower,g9
lowered,ga
lowland,cu
loyalty,89
luck,gb
major,gc
make peace,gd
male,az
malfunction,bv
maliciousness,ge
malign,34
malignancy,35
man,gf
manned,gg
manual,2l
many,b2
married,gh
masculine,b0
material,df
maternal,gi
mature,dg
maxi,gj gk
maximal,gl
maximize,gm
meager,1d
meaningful,gn
meaningless,gn
medical,go
mental,gp
merciful,gq
merciless,gq
metallic,gr
middle,31 9f 9t fe
midi,gj gs
mild,em
mini,gk gs
minimal,gl
minimize,gm
minor,gc
minus,gt
misconceive,5e
misconstrue,5v
miss,2e
mistrust,gu
misused,gv
morality,dh
more,b3 fl
mortal,di
most,fh
mother,aw
move,gw
moved,gx
much,fx
multilateral,gy
multiply,8t
naive,gz
narrow,h0 h1
nasty,h2
national,eq
native,u bf
natural,21 h3
nay,h4
near,ar
necessary,h5
negate,11 h6
negativity,h7
neglect,2d 7w
nephew,h8
net,cb
new,h9
nice,h2
niece,h8
night,6y
no,18 ha hb
noisy,hc
noncommissioned,4z
noncompetitive,54
nonconformist,1h
nondriver,99
nonexistent,a6
nonfunctional,bw
noninterference,eo
nonlinear,fs
nonlinguistic,fv
nonmetallic,gr
nonparticulate,hd
nonpolitical,he
nonresident,hf
nonspecific,hg
nonvolatile,hh
normal,1
north,hi
northern,hj
notice,da
noticed,hk
obey,8a
objective,hl
obligatory,hm
oblique,hn ho
obscure,4n hp
occupied,hq
odd,a1
off,hr
offend,79 7b
official,hs
old,h9 ht
oleophilic,hu
oleophobic,hu
on,hr
open,4s 4t hv
opposed,hw
optimistic,hx
optional,hm
order,8b
orderly,8c
ordinary,ag
organic,e7
organized,8d
orthodox,hy
other,hz
outdoor,e0
outer,e6
outfield,e3
outgoing,dz
outlaw,fj
outside,eb
outward,ex
overachieve,i0
overestimate,i1
overhead,i2 i3
overt,6j
pacify,i4
pack,i5
paid,i6
pain,i7
parallel,hn i8
parasite,d1
parent,4i
part,dk
particulate,hd
passive,l
past,bx i9
paternal,gi
patient,dl
patriotic,ia
patronize,3r
paved,ib
perennial,1m 39
perfect,dm
perfection,dn
periphery,44
permit,bd
perpendicular,ho i8
personal,do
personalize,7j
persuade,8p
pessimism,hx
physical,gp
piano,bk
piousness,dp
plaintiff,7a
plane,6q ft
please,i7 ic
pleased,8e
plurality,id
plus,gt
pointed,ie
pointless,ie
political,he
poor,if
popular,ig
porous,ih
positive,h6 h7
posterior,1p
postwar,ii
potent,dr
potential,m
poverty,ij
powerful,ik
powerless,ik
practice,ds
praise,6m
precede,il
preceding,im
precise,dt
precocious,in
prepared,io
present,5 by i9
preserved,7n
prevent,fm
prewar,ii
pride,d3
primary,ip
private,iq
privileged,ir
pro,1q 5c
professional,is
profit,3u
profound,it
prominent,hp
promote,7h
proper,dv
proportionate,8f
propriety,dw
prospective,iu
protected,iv
proud,d4
prove,8g
provincial,6e
proximal,8q
proximate,iw
public,iq
publicized,ix
published,iy
pull,iz
punished,j0
purify,dy
push,iz
qualified,j1
qualify,8h
qualitative,j2
quantitative,j2
queen,fb
question,1o
quiet,hc
raise,g9
raised,ga
rational,ey
ready,j3
real,j4
realistic,j5
rear,bt
reassure,j6
recede,x
reconstructed,j7
recorded,fy
refrain,j
refresh,j8
refuse,a
regular,ez
reject,b
related,j9
relative,6
relax,ja
relaxed,jb
relevant,f0
remember,bg
repel,2f
repulsion,2g
repute,8i
resident,hf
resist,jc
resolute,f1
respect,8j
respectful,8k
respond,jd
responsibility,f2
rested,je
restricted,jf
retail,jg
retarded,in
retrospective,iu
reverence,f3
rich,if
ride,jh
right,fi ji
rise,am an
robust,bo
rough,jj
roughen,jk
round,jl
rounded,1i
rugged,7f
run,jm
rural,jn
rush,fu
sad,c6 cf
safe,6u
safety,6v
same,7r 7s hz
sane,e8
satisfaction,8l
satisfy,8m al jo
saturated,jp
saved,g6
scarceness,3
scarcity,4
scientific,jq
screw,jr
secondary,ip
secure,e9
segregate,ei
selfish,js
sell,41
senior,f8
sense,ea
separate,f5
septic,1r
serious,bs
service,8n
serviceman,4j
settled,jt
shallow,76
shaven,ju
short,g1
shorten,fk
shout,jv
show,cs
shut,hv
side,3o jw
sightedness,3g
signed,jx
significance,ec
silence,jy
similar,8o
simple,57 58
simplify,59
singular,id
sink,b9
sister,3y
sit,fn jz
sit down,1x
skew,16
sleep,k0
slow,as
small,fd
smart,k1
smooth,jj jk
sober,es
socialism,42
soft,ch g8
sold,k2
solidify,c0 cx fw
solidity,ih
soluble,ed
solved,k3
some,19 ha
son,6x
sonic,k4
soothe,f4
sophisticated,gz
sorrow,f6
sorrowful,f7
sound,jy
sour,k5
south,hi
southern,hj
specialist,c3
specific,c2 hg
specified,k6
spoken,k7
spontaneous,e1
sporadic,5z
spread,c1
square,jl
stability,ee
stained,k8
stale,bq
stand,fo jz
stand still,gw
standing,jm
starve,ay
stay,4c
stay in place,k9
sterile,b1
stiffen,g3
stifle,ka
stimulate,ka
straight,6n 6r
straighten,33
stranger,g
strengthen,kb
stressed,kc
strong,kd
structured,ke
stubborn,8w
stupid,ej k1
subjective,hl
submit,90
subordinate,8z
substantive,r
subsurface,i2 kf
succeed,ah il
succeeding,im
successful,kg
sudden,c7
suffice,eg
sunrise,kh
sunset,kh
superficial,it
superior,e2
supersonic,k4
supply,7g
suppressed,ix
sure,ki
surface,i3 kf
surgery,go
surrender,jc
sweet,k5
switch off,kj
switch on,kj
symmetrize,29
sympathetic,kk
synthesize,1f
take away,o
tame,kl
tenderize,km
tension,fg ja jb
terminal,ep
theme,kn
theoretical,9n
there,co
thick,ko
thicken,kp
thin,av ko kp
thirst,d5
thoughtful,kq
thoughtless,kq
thrifty,kr
tide,9j
tie,ks
tight,g2
timid,3j 3t
tire,j8
tired,je
tolerate,er
top,3p jw
topless,kt
topped,kt
tough,km
tragic,4x
travel,k9
treated,ku
true,ao
trust,8s gu
truth,ap
typical,2i
ugly,2y 2z
ultimate,iw
unaccompanied,c
unadjusted,s
unaffected,10
unafraid,12
unambiguous,1c
unarmed,1z
unattractive,2h
unauthorized,2k
unaware,2n
unbalanced,2v
unborn,3l
unbroken,3x
unbuttoned,40
uncertain,48
uncertainty,49
uncertified,4a
unchanged,4d
uncharged,4e
unclasp,4l
uncle,2j
unclear,4o
uncommon,51
uncompromising,5b
unconcerned,5h
unconditional,5i
unconscious,5n
unconstitutional,5u
uncontrolled,64
unconventional,66
unconvincing,68
uncooperative,6b
uncover,6i
uncritical,6l
uncut,6s
undamaged,6t
undeclared,71
undefeated,78
underachieve,i0
underestimate,i1
underprivileged,ir
undeveloped,7p
undifferentiated,7t
undiluted,7x
undocumented,8x
undress,98
undue,9c
uneducated,9k
unemployed,9p
unemployment,9o
unenthusiastic,9x
unequal,9z
unethical,a0
uneven,a2
unexpected,a7
unfair,ai
unfaithful,aj
unfamiliar,aq
unfasten,at
unfastened,au
unfinished,b5
unfit,b8
unfortunate,bl
unfrozen,bu
ungrateful,c8
unhappy,cg
unhealthy,cm
unhitch,cv
unholy,cy
unhurried,d6
unilateral,gy
unimpaired,dj
unimportant,dq
unimpressive,du
unimproved,dx
uninitiate,e4
uninsured,eh
unintelligent,ek
unintended,el
uninvolved,ew
unite,8u
united,8v
unjust,f9
unkind,fa
unknown,fc
unlawful,ff
unlike,fp
unlikely,fq
unlimited,fr
unloaded,fz
unlock,g0
unlucky,gb
unmalicious,ge
unmanned,gg
unmarried,gh
unmoved,gx
unnatural,h3
unnecessary,h5
unnoticed,hk
unoccupied,hq
unofficial,hs
unopposed,hw
unorthodox,hy
unpack,i5
unpaid,i6
unpatriotic,ia
unpaved,ib
unpleasant,ic
unpopular,ig
unprepared,io
unprofessional,is
unprotected,iv
unpublished,iy
unpunished,j0
unqualified,j1
unready,j3
unreal,j4
unrealistic,j5
unreconstructed,j7
unrelated,j9
unresponsive,jd
unrestricted,jf
unsatisfactory,jo
unsaturated,jp
unscientific,jq
unscrew,jr
unselfishness,js
unsettled,jt
unshaven,ju
unsigned,jx
unsold,k2
unsolved,k3
unspecified,k6
unstained,k8
unstressed,kc
unstructured,ke
unsuccessful,kg
unsure,ki
unsympathetic,kk
unthematic,kn
untie,ks
untreated,ku
unusual,kv
unveil,kw
unveiled,kx
unwanted,ky
unwelcome,kz
unwillingness,l0 l1
unwind,l2
unwire,l3
unworthy,l4
up,92
upgrade,93
upload,94
upstairs,95
upstream,96
uptown,97
urbanize,jn
used,gv
useful,l5
usefulness,l6
useless,l5 l6
usual,kv
validate,eu
validity,et
veil,kw
veiled,kx
vertical,d0
victory,77
violate,5k
virtue,l7
vocalic,5s
vocalize,ef
volatilize,hh
voluntary,ev
vowelize,5t
wake,k0
wake up,ak
walk,jh
wane,l8
wanted,ky
war,gd i4
warm,6a
waste,5p
wasteful,kr
wax,l8
weaken,kb
weakness,kd
wealth,ij
welcome,kz
well,db
west,9h
westernize,9i
wet,9b
whisper,jv
white,3d
whiten,3e
whole,bn
wholesale,jg
wicked,l7
wide,h0
widen,h1
wife,d7
wild,kl
will,l0
willingness,l1
win,g4
wind,l2
winner,g5
wire,l3
wired,l9
wireless,l9
wisdom,bb
wise,bc
woman,gf
won,g7
work,d9
worry,j6
worse,37
worsen,38
worst,36
worth,l4 la
worthlessness,la
written,k7
wrong,ji
yang,lb
yea,h4
yes,hb
yin,lb
young,ht`;
