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
adherent,adhere
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
apparition,appear
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
aspirant,aspire
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
assistant,assist
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
calculus,calculate
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
continent,contain
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
correspondent,correspond
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
descendant,descend
descendants
descendent,descend
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
embodiment,embody
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
mutant,mutate
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
opponent,oppose
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
personification,personify
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
producer,produce
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
representative,represent
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
resident,reside
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
respondent,respond
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
successor,succeed
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
supplicant,supplicate
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
adhere,2j
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
appeal,7r
appear,7s 7t 7u
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
aspire,9v
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
assist,2m 4f a6
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
charm,7r et
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
correspond,6e y3 y4
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
describe,146 14l
desecrate,14m
desert,12y 14n
deserted,1
deserve,14o
deserving,14p
design,xe
desire,14q
desired,z2
desolate,df 14r
despairing,14s
despatch,14t
desperate,14s
despise,14u
despised,14v
despite,x4
despoil,14w
despoiler,14x
destine,14y
destiny,14z
destroy,13t 150
destroyed,151
desynchronize,ah
detach,152
detailed,153
detain,112
detect,154 155 156
detector,157
deter,158
deteriorate,13d
determine,9q 159
determining,12f
detest,15a
detonate,h8
detrimental,11c
devastate,14r
devastating,6u
develop,15b
developing,15c
deviate,6 15d 15e
devil,6y 15f 15g
devise,xf
devote,ul
devotee,kw
dexterous,15h
dextrous,15h
diagnostician,15i
diam,15j
diameter,15j
diaper,15k
diary,15l
dice,15m
dick,t5
dickhead,a4
dictate,15n
dictatorship,15o
dictum,15p
die,zp 15m
die away,15q
diethylstilbestrol,14k
differential,14j
differentiate,15r
difficult,15s
diffuse,15t 15u
dig,13q 15v
digest,uz
dignitary,15w
digs,15x
dike,m2 11a 15y
dilute,15z
diluted,15z
dim,160
dimension,b0
diminish,12j 12m
diminished,161
diminutive,162
din,gn i0 163
ding,164 165
dinge,166
dip,167
dipped,168
dire,169
direct,16a
directing,16a
directional,16b
directivity,16b
director,16c
dirt,16d 16e 16f
disable,16g
disabled,16h 16i
disabling,zk
disadvantaged,14h
disagree,16j 16k
disallow,16l
disappear,16m
disappoint,16n
disappointed,12w
disapprobation,vr
disarray,w8
disassemble,16o
disassembly,16p
disaster,mn
disbelief,16q
disburse,16r
disc,16s
discard,o9
discern,16t
discharged,16u
disciple,2j
disclose,16v 16w
discomfited,12x
disconcerting,16x
disconnect,16y
disconnected,16z
discontent,170
discontented,170
discontinue,ox
discord,171
discorporate,172
discount,kl
discourage,158
discouraged,173
discourse,174
discover,175
discovered,176
discredit,177
discrepancy,16j 178
discriminate,179
discuss,174 17a
disdain,x4 14u 17b
disdainful,x5
diseased,17c
disembodied,172
disengage,152
disentangle,17d
disgrace,17e 17f
disgraceful,17g 17h
disguise,n6
disguised,17i
disgusting,17j
dish,17k
dish up,17k
disheartened,173
disheveled,17l
dishonor,17e
disjointed,17m
disk,17n
dislocate,jd
dismantle,16p 17o
dismantled,13u
dismay,4y 4z oa
dismayed,49
dismaying,7n
dismiss,kl
dismissed,16u
disorder,17p
disorderly,17q
dispatch,up 14t
dispel,17r
dispense,17s
disperse,17t
dispersed,17u
display,17v 17w
dispose,o9 17x
disposed,8i
dispossess,17y
dispossessed,17z
dispute,pi 180
disqualify,181
disregard,kl 182 183
disrepute,177
disrobe,184
disrupt,115 185 186
dissemble,187
disseminate,4o
dissenter,188
dissenting,189
dissident,188 189
dissipate,ji
dissolve,18a
distance,18b
distaste,7e
distill,vs 18c
distinguish,15r
distort,139 18d
distorted,13a 18e
distressing,18f
distribute,17s
district,18g 18h
distrust,18i
disturb,18j
disturbing,18f
dive,18k
divers,18l
diverse,18l
divert,15d 18m
diverted,6b
divertimento,18n
divest,14f
divide,18o 18p
divine,5j 18q
divinity,13g
divulge,16v
dixie,vw
dizzy,18r
dm,12h
do,j8 18w
do away with,18s
do by,18t
do good,fc
do in,18u
do one's best,18v
doc,18x
doctor,18x
document,18y
dodge,yt
dog,pu
doggerel,18z
doggy,dc
dogmatize,190
dole out,17s
domain,8v
dominate,9p 191
don,192
done,193
dong,164
donut,194
doom,14y
doomed,195
doorbell,m9
doorhandle,196
doorknob,196
doorman,197
dope,198
dorm,199
dormitory,199
dot,19a
dotted,11t 19b
double,19d 19e
double over,19c
double up,19c
doubled,19f
doubt,19g
doubtful,19h
doubting,19i
doughnut,194
downpour,sq
downright,19j
doze,19k
dozen,19l
dozens,19m
drab,19n
draft,19o
drag,o3
drag one's feet,19p
draining,19q
dramatist,19r
dramatize,19s
drape,10x
draped,19t
drapery,10x
draughty,19o
draw back,19u
draw close,10f
draw in,az
draw near,8a
draw out,19v
draw rein,19w
draw up,19x
drawers,iy 19y
drawn,nu
dread,88 169 19z
dreaded,169
dreadful,169
dream,11x
dream up,1a0
dreamlike,1a1
dreary,19n
dress up,av
dressed,ax
dribble,1a2
drift,1a3 1a4
drill,ic id
drip,1a5
drive away,17r
drive off,17r
drive out,17r
drool,1a6
droop,1a7
drop behind,1a8
drop by,ty
drop dead,zp
drop in,ty
drop off,1a9
drop out,1aa
droppings,1ab
dross,1ac
drowse,19k
drugstore,1ad
drum out,1ae
drunk,1af 1ag
drunkard,1af
dry,1ah
dry out,1ah
dual,19d
dub,1ai
dubious,19h
dude,lz 11j
duet,1aj
dullard,1ak
dumbass,1al
dun,1am
dung,1ab
dunk,167
duo,1aj
dupe,t7
duplicate,1an 1ao
duplication,1an
dusk,1ap 1aq 1ar
duty,1as
dwarf,1at
dwell,kd
dweller,1au
dwelling,e
dying,13r
dyke,m2 11a 15y
earlier,1av
earliest,1av
earn,1aw 1ax 1ay 1az
earnest,1b0
earphone,1b1
earsplitting,121
earth,1b2
earthquake,1b3
ease up,1b4
eased,1b5
east,1b6 1b7
eastward,1b6
eat,1b8
eat up,14a
eats,r5
ebullient,1b9
ec,1ba
eccentric,ge 1bb
echo,1bc
eclipse,1bd 1be
economize,1bf
ecstasy,1bg
eddy,1bh
eden,1bi
edge,1bj
edgy,1bk
edifice,l3
edify,1bl
edo,1bm
eff,e5
effectuate,wi
effluent,1bn
effort,an
egg on,1bo
egis,ba
eight,1bp
einstein,1bq
eisenhower,1br
ejaculate,hd
el,5k 1bs
elaborate,69 153 1bt
elapse,1bu
elate,1bv
elderly,3x 3y
elect,1bw 1bx
elected,1bw
elector,1by
electrifying,1bz
element,v7
elementary,1c0
elevate,1c1
elevated,1bs
eleven,1c2
elf,1c3
elicit,98
eliminate,18s
elite,1bx
elk,1c4
elliptical,1c5
elocute,1c6
elucidate,rv s4
elvis,1c7
emaciated,mk
emanate,1c8
emancipate,1c9
embarrassed,3
embed,1ca
embellish,1cb
emblem,1cc
embodied,hm
embody,bo 1cd
embolden,q4
emboss,ig
embrace,1ce 1cf
embroil,1cg
eminence,1ch
emit,1c8 1ci
emotional,1cj
emotionalism,1cj
emphasize,u v
emphasized,1ck
emphatic,1ck
employ,7z
enact,1cl
encamp,n7
enchained,pe
enchant,1cm
encipher,rf
enclose,1cn 1co
encode,1cp
encompass,1ce
encompassing,gm 1cq
encounter,1cr 1cs
encourage,i4 1ct
encouraging,1cu
encroach,1cw 1cx
encroach upon,1cv
encrypt,rf 1cp
encumbrance,lo
end,1cz
end up,1cy
endanger,1d0 1d1
endeavor,an 1d2 1d3
ended,vm
endorse,c7
endow,1d4 1d5
endure,b
enduring,c
enervating,1d6
enforced,1d7
engage,1d8
engagement,dx
engender,jn
engineer,1d9
engrave,1da
engraved,1db
engross,1dc
engrossed,o
engrossing,p
engulf,1dc
enigmatic,1dd 1de
enjoin,1df
enjoy,dn
enlarge,1dg
enlarged,1dh
enlighten,1bl
enliven,6r
enormous,1di
enquire,1dj 1dk
enraged,6m
enroll,1dl 1dm
enshrine,1dn
ensue,1do
ensure,ae
entail,1dp
enter,et u2 1dq 1dr
enterprise,1d2
entertained,6b
enthrall,1cm
enthrone,1ds
entice,1dt
entire,1du 1dv
entirety,1dw
entomb,lv
entranceway,1dq
entrust,1dx
enumerate,1dy
enunciate,1dz
envelop,1cn
environs,1e0
envisage,vi
envision,1e1
envisioned,1e2
envy,1e3
ephemeral,1e4
epic,1e5
epicure,1e6
epitomize,1e7 1e8
epoch,1e9
equal,1ea 1eb
equanimity,n2
equestrian,1ec
equip,1ed
equivalent,1ea
equivocal,5z
era,1e9
eradicate,6s
erode,1ee 1ef
eroded,1eg
err,1eh
erratic,1ei
erudite,1ej
erupt,jh
escalate,1ek
escapade,36
escape,je
escape from,1el
eschew,1em
escort,ho
esp,ro
espouse,2t
essay,ao
essential,1en
establish,1eo
established,wt
esteem,1ep
esteemed,1eq
estimate,8g 1er
etched,1db
eternal,1es 1et
ethereal,4m
ethical,1eu
ethnic,10j
eu,1ba
evade,1ev
evaluate,82
evangelist,1ew
even,1ex
evening,1ex
everlasting,1es
everyday,1ey
evict,17y
evidence,7s at 1ez
evil,1f0
evildoer,1f1
evoke,98
evolve,15b
ex,7f
exacerbate,42
exaggerated,1f2
exalt,1f3
exalted,1f4
examine,6f 1f5
examiner,1f6
exasperate,43
exasperating,1f7
excavate,15v
exceed,1f8
exceeding,1f9
excel,1fa
except,13y 1fb
exceptional,1f9
excess,1fc 1fd
excise,1fe
excite,1ff
exclaim,my 1fg
exclude,1fb 1fh
exclusiveness,ru
excoriate,vq
excruciating,1fi
excursion,1fj
excursus,9t
excuse,1fk
execute,1fl
exemplar,1fm
exemplify,1fn
exercise,1fo 1fp 1fq
exercising,1fo
exert,1fp 1fr
exhaust,14a 1fs 1ft
exhausted,1fu
exhausting,19q
exhaustive,1fv
exhibit,17v 1fw
exist,ey
exit,1fx
exonerate,21
exotic,52
expanse,1fy
expansion,1dg
expect,7b 1fz
expectancy,7d
expel,1g0
experience,1g1
expert,2h
expiate,ak
expire,zp 1g2
expletive,10u
explode,h8
exploit,1g3 1g4
expo,1fw
expound,1bt
express,1g5
expunge,1fe
extended,1g6
extenuate,1g7
exterior,1g8
exterminate,1g9
extinguish,1ga
extra,1fc
extract,1gb
extrapolate,1gc
extreme,1gd 1ge
extremist,1gf
extremum,1gd
extricate,17d
exuberate,1b9
exult,1gg
eye,1gh 1gi
eyeball,1gh 1gj
eyelid,1gk
eyesight,1gl
fab,1gm
fabric,so
fabricate,1gn
fabricated,1go
fabulous,1gm
face,1gp
face up,1gp
facet,9u
facilitate,59
facility,1gq
factory,1gr
faculty,1gs
faddy,z5
fade out,18a
faded,gu
fag,rc 1gt
faggot,1gt
fail,1gu
failing,1gv
faint,160 1gw
fairy,1gx
faith,1gy
fake,dp yf 1gz
faker,1h0
fall,bm
fall asleep,1a9
fall in,ot
falloff,1h1
falls,1h2
falsify,18d 1h3
famed,oz
familial,1h4
familiar,1x
family,1h5
famine,1h6
famous,oz
fan out,15t
fancy,1e1 1h7
fanny,9g
fantastic,7a
fare,1h8
farm out,1h9 1ha
farmer,1hb
farming,4d 1hc
fart,1hd
farther,1he
fascinate,1hf 1hg
fascinated,1hh
fascinating,p
fashion,1hi
fat,1hj
fatal,1hk
fate,14y 14z
fateful,1hk
father,eq
fatigue,1hl 1hm 1hn
fatigued,1fu
fatten,1hj
fault,gj 130 1eh
fauna,6p
faux,1ho
favored,1hp
favorite,1hp
fay,1gx
faze,1hq
fe,1hr
fear,19z 1hs
fearless,1ht
feast,d1
feat,1g3
feature,pr
feb,1hu
february,1hu
feces,hh
fed,1hv
federal,1hv
fedora,1hw
feeble,125 1hx
feed,1b8
feed on,1hy
feed upon,1hy
feel for,uv
feign,187
felicitate,wa
fell,ko 1hz
fella,h1
fellow,h1
felon,zg
fence,1i0
fencing,1i0
fermentation,1i1
ferocity,1i2 1i3
fertile,1i4
fervent,8s
fetching,1i5
fete,oy
fetid,1i6
feverish,1i7
fiasco,124
fiat,12p
fictional,1go
fictitious,ac 1go
fictive,ac
fiddle,1i8 1i9
fiendish,13v
fierce,1i2 1i3 1ia
fifteen,1ib
fig,1ic
fight,dx
fighter,tr
figure,yd 1ic
figure out,1id
figurine,1ie
figuring,mq
filipino,1if
fill,1ig
fill up,1ig
fillip,hv
film,re 1ih
filter,1ii
fin,1ij
final,vn
finance,1ik 1il
finances,1im
find,jk 159 175
find out,9q 1in
fine,1io 1ip
finicky,1iq
finish,v2
finish up,1cy 1ir
fire,8s 1is
fired,16u
fireplace,1it
firm,1iu 1iv
fiscal,1ik
fisher,1iw
fisherman,1iw
fishmonger,1ix
fishwife,1ix
fishy,1iy
fit,15 16 1iz 1j0
fit in,1d
fit out,1ed
five,1ij
fix,1j1
fixate,1j2
fizzle,1j3
fl,1j4
flail,1j5
flair,11q
flake,1j6
flame,gy
flame up,ls
flare,ls
flash,1j7 1j8
flashy,1j7 1j9
flat,1ja
flatus,1hd
flaunt,1jb
flavor,1jc 1jd
fleck,ql
flecked,19b
fledgling,1je
fleece,1jf
fleet,11p 1jg
fleeting,1jh
flesh,px
fleshy,1ji
flicker,1jj
flinch,zh
flip,1jk 1jl
flirt,xt
flirt with,1jm
flit,11p
float,1a3
flog,1jn
flood,1jo 1jp
flooded,1jq
floor,1jr 1js
flooring,1jr
floral,ii 1jt
florida,1j4
flounder,1ju
flourish,1jv
flourishing,i2
flow,1jw
flow from,e4
flower,h5 1jx
flu,1jy
flub,1jz
fluency,1c6
fluff,1jz
flurry,2q
flush,he hf 1k0
flutter,11p 1jj
flux,1jw
fly,1k1
flyer,k8
foam,1k2
focus,p6 p7
focus on,p5
fog,em
foible,1k3
foil,1k4
fold,zb 1k5
fold up,1k5
folder,hz
foliage,1k6
follow,1k7 1k8
followers,1k7
folly,1k9
fond,3j
food,1ka
fool,1kb
foolhardy,1kc
foolish,1k9
foot,1kd
footing,1ke
footnote,6v
footpath,1kf
forbid,16l
forbidden,1kg
force,t9
forebode,1kh
forecast,1ki
foreclose,1kj
forego,1kk
foreground,1kl
forehead,kg
foreigner,53
foreknow,1km
foreman,ih
foresee,1km
foreshorten,l
forest,1kn
forestall,1kj
forfeit,w4
forgiveness,1ko
forgo,1kp
forked,j1
formative,1kq
former,1kr
formularize,1ks
forsake,14n
forswear,1kt
fort,1ku 1kv 1kw
fort up,1ku
forte,1kx
forthright,na
fortify,ej
fortress,1kv
fortune,1ky
forty,1kz 1l0
forward,1l1
foster,1l2 1l3
foul,wz 17j
foul up,1jz
found,1eo 1l4
four,1l5 1l6
fourteen,1l7
fowl,1l8
fox,1l9
foyer,1la
fracas,5m
fragmented,1lb
fragrant,1lc
frambesia,1ld
frame,1le
frame in,1le
framework,1lf
frank,na
frat,1lg
fraternity,1lg
fray,1lh
freak,1li
freaky,ge
free,1lj 1lk
freelance,1ll
freeway,1lm
freeze,1lo
freeze down,1ln
freeze out,1ln
freight,nv
frenzied,1lp
frenzy,13n
frequency,1lq
fresh,1lr
freshman,1je
fret,1ls 1lt
fri,1lu
friday,1lu
fries,qn
fright,1hs 1lv
frighten,169 1lv
frighten away,11v
frightened,1lw 1lx
frightful,1ly
fringe,1lz
frog,1m0
frolic,ov
front,dz
frost,1m1 1m2
froth,1k2
frown,1m3
frowzled,17l
frozen,1m4
fruitless,1m5
fruity,dt
frustrate,1k4
frustrated,12w
ft,1kd
fuck,e5 gy 1m6
fuck up,1jz
fudge,1ev
fugitive,1jh
fulfill,1b
full,1du
fumble,1m7
fume,1m8
fumes,1fs
function,1m9 1ma
fund,1il
fundamental,nq 1mb
fundamentals,dl
funds,1im
funk,zh 1i6
funny,6c 10p 1mc
furious,6m 1i2
furl,1md
furnish,1me
furor,z5
furrow,1mf
further,1he 1l2
furtive,1mg
fuse,t1 1mh
fused,wo
fuss,1ls 1mi
futility,1m5 1mj
fuzzed,1mk
fuzzy,hc 1mk
gabble,1ml
gadfly,110
gadget,7x
gaelic,p2
gag,1mm
gaga,1mn
gage,fp 198 1mo
gaiety,1mp
gain,1mq
gainful,1mr
gait,1ms
gal,1mt
galactic,af
gall,pc
gallant,11j
gallantry,1mu
galling,71
gallon,1mt
galvanism,1mv
gamble,35 1mw
game,fp zj 1mw
gang,1mx
gang up,1mx
gap,ja
gape,1my
gaping,3w
garb,aw
garbage,1mz
garbed,ax
garbled,17m
garment,7p
garner,1aw 1n0
garrison,1kw
gasoline,1n1
gasp,1n2
gastrointestinal,1n3
gather,9z 1n5
gather up,1n4
gathered,tg
gator,5d
gaudy,1j7 1j9
gauge,1er 1mo
gaunt,mk
gawk,1my
gay,q6 1n6
gaze,1n7
gc,1n8
ge,1n9
geek,1bb
gem,1na
generalize,1gc
generate,jv
generation,x3
genetic,1h4
genial,xu
genius,1bq
gentile,1nb
gentle,7v
gentry,90
geographic,1nc
geographical,1nc
geologic,1nd
geological,1nd
germanium,1n9
germinal,1ne
germinate,1nf
gesticulate,1ng
get,20
get a look,oh
get across,u1 1nh
get along,1h8 1ni
get along with,1ni
get around,mb
get at,y
get away,je 1nj
get back,1nk
get behind,1a8
get by,xp
get in,u2
get into,1nl
get it,oj
get married,1nm
get on,1ni
get onto,oj
get out,1fx
get over,zu
get the picture,87
get through,1ir
get to,1nn
get up,1no
get word,1in
get worse,1np
ghastly,1nq
ghost,1nr
ghostlike,1ns
ghostly,1ns
ghz,1n8
gi,1n3 1nt
giant,1nu
gibelike,14i
giddiness,18r
gift,1d4
gifted,1nv
gigantic,1nw
giggle,1nx
gilbert,1nt
gilded,1ny
gilt,1ny
ginmill,d4
gird,93
girl,1nz
girlish,1o0
git,lf
give,1o4
give away,16v
give birth,e3
give ear,39
give in,s
give out,1ci 1o1
give thanks,1o2
give vent,1o3
give way,1b4
given,1o5 1o6
glamorize,1o7
glance,1o8 1o9
glare,jo 1oa
glaring,gt
glasses,1ob
glassy,1oc
glazed,1oc
gleam,1od 1oe
glean,1of
glee,1og
gleeful,1oh
glimmer,1od
glimpse,1o8
glint,1oe 1oi
glinting,1oj
glisten,1oe
glistening,1ok
glitter,1oe
glittering,1oj
gloat,100
global,1ol
globe,1b2
glom,xn
glorified,ne
glorify,1f3
gloss over,1om
glove,1on
glower,1oa
glowering,1oo
glowing,1op
glue,1oq
glued,1or
glut,g6
glycerine,1os
glycerol,1os
gm,1ot
gmt,1ou
gnaw,1ee
gnaw at,1ee
go,1p7
go about,1ov
go after,pu
go against,1ow
go ahead,1ox
go all out,18v
go along,x9
go around,ri
go away,142 1oy
go back,11u
go by,1bu 1oz
go deep,1p0
go down,tz
go far,1p0
go forward,1p1
go home,1p2
go in,u2
go into,u2
go off,1p3
go on,x9
go out,1fx
go past,1oz
go through,1g1
go to,ar
go to bed,1p4
go to sleep,1p4
go to war,1p5
go up,1p6
go with,17
go wrong,1gu
goad,1p8 1p9
goalie,1pa
goalkeeper,1pa
goddam,gi
goddamn,11e
goddamned,gi
godforsaken,1pb
godly,18q
going,143
gold,5x 1ny
golden,1ny
gone,12a
gong,qj
goo,1pc
goodbye,2k
goody,1pd
goof,hb
goofy,1pe
goon,sh 1pf
gorge,g6
gory,h3
gospel,1pg
gospeler,1ew
gospels,1pg
gossip,py
gourmet,1e6
govern,1ph 1pi
government,bd
grab,1pj 1pk
grace,2v
gracie,58
grad,5q
grade,rx 1pl 1pm
graded,1pn
graduate,5q 1po
graffiti,1pp
graffito,1pp
graft,1pq
grain,1pr
gram,1ot
grammatic,1ps
grammatical,1ps
gran,1pt
granary,1n0
grand,1pu
grandeur,jp
grandfather,1pv
grandma,1pt
grandmother,1pt
grandpa,1pv
granger,1hb
granny,1pt
granted,1o5
granular,1pw
grapevine,1px
graphics,9n
grapple,xp 1py
grasp,85 87 1pz 1q0
grateful,1q1
grave,1da 1q2 1q3 1q4
gravel,6y
graveyard,p3
graze,1q5
greasy,1q6
greatcoat,1q7
greatest,1q8
grecian,1q9
greedy,1pz
greek,1q9 1qa
grievance,1qb
grieve,1qc 1qd
grieving,1qe
grievous,1q2
grim,1nq 1qf
grime,166 16d
grin,1qg
grind,1qh
grinder,1qi
grip,sw
gripping,p
grit,c9 1pw
groan,1qj
groggy,11z
groom,1qk
groove,1mf 1ql
grope,1m7
gross,1qm
grotesque,7a
ground,6k
groundbreaking,1qn
groundless,1qo
grounds,1ez
groundwork,dm
grouped,1qp
grovel,zi
grow,1qq
grown,2y
grownup,2z
grub,r5
grudge,1qb
gruesome,1nq
gruff,1qr
grumble,1qs
grumpy,1mi
gu,1qt
guam,1qt
guangzhou,nf
guarantee,1qu
guard,1qv
guardian,131
guerrilla,1qw
guess,1qx 1qy
guide,yc 1qz 1r0
guiding,16a
guild,st
guise,1r1
gulf,16y
gull,t7 1kb
gulp,1r2
gummy,1r3
gunfire,1r4
gunman,1r5
gunner,9k
gunplay,1r6
gunshot,1r4
gunslinger,1r5
gush,1r7
gusto,1r8
gut,iv
guts,c9
guy,1r9
gymnastics,22
gyrate,td
habitual,1n
habituate,1ra
hackneyed,1rb
hades,4h
haggard,mk nu
hail,13
hairdo,1rc
haired,1rd
hairstyle,1rc
hairy,1rd
hale,o3 t9
halfway,p8
hall,1re
hallmark,1rf
hallway,1re
halt,zj 1rg
hamburger,lq
hamlet,zw
hamper,1rh
hand,1ri 1rj
hand out,1o1
handbag,1rk
handclasp,1rl
handcuff,10h
handgun,1rm
handicap,16h 1rn
handicapped,16i
handsome,1o4
hang,1rr
hang around,1ro
hang back,1a8
hang in,1rp
hang on,1rp 1rq
hangout,1rs
hanker,1rt
hapless,1ru
happen,tt 1rv
happen upon,tu
harangue,1rw
harass,fj
harassed,1rx
hard,15s
hardship,38 1ry
hardworking,1rz
hardy,1s0
harm,1s1
harmonious,1s2
harrow,17n
harry,fj
harsh,1s3
harvest,zs 1of
hassle,fj ij 1s4
hasten,1s5
hate,15a 1s6
hated,14v
hatred,1s6
haughty,1s7
haul,o3 1s9
haul up,1s8
haunt,1rs 1sa
haunted,1sb
have,1se
have a look,1sc
have got,1se
have on,1sd
haven,1sf
haversack,cd
havoc,1sg
hawk,1sh 1si
hawker,1sj
hayfield,1sk
haystack,1sl
hazard,1sm 1sn 1so
haze,1sp
hb,1sq
he,1sr
head,np 1ss
head home,1p2
head off,br
headache,1st
header,1ss
headmaster,1su
headphone,1b1
heal,1sv
healed,10o
healer,1sw
health,1sx
heap,1sy
heaps,19m
hearer,b3
heartache,1qc
heartbeat,1sz
heartbreak,1qc
hearth,1it
heater,1t0
heating,1t1
heavenly,1bi
hectic,1i7
hector,kh
hedge,1ev
hedgehog,1t2
heedless,1t3
heist,1t4
helium,1sr
hell,1t5
hellenic,1qa
hello,1t6
help,4f
helper,a6
helping,1t7
hem in,fk
hemoglobin,1sq
hemorrhage,gv
hemorrhoid,1t8
herald,13
herd,101
heredity,6i 1h4
hermit,1t9
heroic,1e5
heroism,1mu
hesitate,1ta 1tb 1tc
hesitating,1ta
heterosexual,1td
hex,1o7
heyday,1k0
hg,1te
hi,1t6
hick,1tf 1tg
hidden,vf
hide,ve 1hz
hide out,1th
hideaway,1th
hideous,1ti
highland,1tj
highlight,1kl
highwayman,1tk
hijack,ua
hijacker,1tk
hike,i5 1tm
hike up,1tl
hiking,1tm
hilarity,1og
hillbilly,lx
hillock,1tn
hind,1to
hinder,1to 1tp
hindi,1tq
hindu,1tq
hinge on,144
hint,su
hippie,1tr
hipster,1tr
hispanic,1ts
histrionics,1tt
hit,1tv
hit the deck,1tu
hit the dirt,1tu
hitch up,1tl
hitman,1r5
hitter,du
hoard,1l mh 1tw
hoarse,1qr
hobble,1tx
hock,1ty
hold,sw 1u0
hold in,xg 1co
hold on,1q0
hold out,1tz
hold up,1t4
hole,1u1
hole out,1u1
holiday,1u2
holland,1u3
holler,f4 108 1u4
holler out,1u4
holy,1u5
home,e
homeland,1u6
homeless,17z
homeowner,1u7
homework,1u8
homicide,1u9
homo,1n6 1ua
homosexual,1n6
hone,1ub
honey,f7
honkytonk,18k
honor,1uc 1ud
honored,1eq
hood,1pf
hoops,do
hoover,1ue
hopeful,9v
horizon,1uf
horny,1ug
horrendous,169
horrific,169 1ti
horrifying,1ly
horseman,1ec
horsepower,1uh
hospital,1ui
hostel,1uj
hostelry,1uj
hotshot,2i
hound,mi
hour,1uk
household,1h5
householder,1u7
housekeep,1ul
housework,1ul
housing,1um
howl,1un 1uo
hp,1uh
hr,1uk
hubby,1up
huckster,1sh
huddle,yp 1uq 1ur
huddle together,1uq
hug,1cf 1us
huge,1ut
hulk,1uu 1uv
human,1ua
humanities,9m
humans,1uw
humble,1ux 1uy
humbled,107
humiliate,pd 1ux
humiliated,107
humor,1uz 1v0
hump,e5 l5 1v1
hunch,1v1 1v2
hunch over,1v1
hunker down,zy
hunt,1v3
hunt down,1v3
hurler,1v4
hurry,1v5
hurt,1s1 1v6 1v7 1v8
hurtle,1v9
husband,1bf 1up
husbandry,1hc
hush,1va
husky,el
hussein,1vb
hustle,2q
hydrated,1vc
hydrous,1vc
hymn,77
hype,co
hyperbolic,1vd
hypertrophied,1dh
hypocrite,1ve
hypothesize,wc
hysterical,13n
hz,yq
ibrahim,j
ice,1m1
iceberg,fi
icebox,1vf
icy,1m2
id,1vg
idaho,1vg
ideate,1vh
identical,1vi
idiom,1vj
idiosyncrasy,1k3
idiot,1vk
idle,1vl
idolize,1vm
idolized,2u
ignited,1vn
ignorant,1vo
ignore,kl 182
ignored,1vp
ii,1vq
iii,1vr 1vs
ike,1br
il,1vt
ilk,1vu
ill,4i 1vv 1vw
illegitimate,1vx
illinois,1vt
illiterate,1vo
illuminate,1vy 1vz
illuminated,1w0
illuminating,1w1
illumine,1vy
illustrate,1fn
illustrious,oz
image,1e1 1w2
imagine,vi 1w2 1w3
imbalance,1w4
imbecile,1vk
imbed,1ca
imbibe,1w5
imitate,xr 1ho
immaculate,1w6
immense,1ut
immerse,1dc 1w7
imminent,1w8
immortality,13g
imp,1c3
impact,3h
impair,11b 1w9
impasse,120
impassioned,8s
impede,1tp 1wa
impending,1w8
imperfect,1wb
imperil,1d0
impetus,1a4
impinge,1wc 1wd
impinge on,th
implant,1ca
implanted,1we
implemented,1d7
implike,8p
implore,ep
imply,wf
impose,wu 1wf
imposing,dd
impoverished,1wg
imprecate,ei 1wh
impression,1wi
imprimatur,1wj
imprison,1wk
imprisoned,nm
improve,32 fs
improvised,1wl
impudent,1jk 1wm
impulse,1wn
impurity,1ac
impute,9r
in,1wo
inadequate,1wp
inadvertence,1wq
inaugural,1wr
incapacitate,16g
incarcerate,nn 1wk
incarnate,hm
incarnation,bo
incense,1ws
incensed,1wt
incentive,1wu
incertain,1wv
inch,1bj 1wo
incipience,1ww
incipiency,1ww
incise,1wx
incite,1wy 1wz
incline,1x0 1x1 1x2
incoming,1dr
incompatibility,1x3
inconsistent,1x3
inconvenience,1x4 1x5
incorporate,1x6 1x7
incorporated,1x6
incorrect,1x8
increase,1mq
inculcate,1x9
indecent,1xa
indecision,1xb
independent,1ll
index,1xc
indicate,fm 1xc 1xd
indignant,1wt
indignation,1xe
individualism,1xf
individuality,1xf
individualize,1xg 1xh
individualized,1xi
indoctrinate,1xj
indolent,1xk
indorse,c7
induce,jx 1wu
induct,1xl
industrious,1rz
inert,1xm
inexpensive,pz
infamous,1xn
infant,c2
infantile,qe
infect,1xo
infected,1xp
infer,12q
infernal,1t5
infertile,1xq
infest,1xr
infinite,1et 1xs
infirmary,1ui
infirmity,125
inflated,1vd
inflect,1xt
inflict,1wf
inflow,1xu
influence,1xv
influenza,1jy
influx,1xu
info,1xw
inform,1w1 1xw
infringe,w5 1cw 1xx
infuriate,1ws 1xy
infuriating,1f7
infuse,1gb 1x9
ingenuity,s7
ingest,a5 wx
inglorious,17g
ingroup,se
inhabit,1xz
inhabitant,1au
inhale,jl
inhere,1y0
inherited,1h4
inhibit,1y1
initiate,es 1wr 1xl
injure,1s1 1y2
inn,1uj
innovate,1qn
innovation,1y3
innovator,1y4
inoculate,1y5
inquire,1dj 1dk 1y6
inscribe,1da
inscription,1y7
inside,1y8
insignificant,1y9
insist,1ya
insistent,109 1yb
insisting,1ya
insolent,1jk
inspire,6r
install,1gq
instant,1yc
instantiate,o6 1fn
instigate,1wy
institute,1l4
instruct,1yd
instructor,1ye
instrumentalist,1yf
insularity,1yg
insulate,1yg 1yh
insult,3q
insulting,x5
insure,ae 1yi
insurgent,1qw 1yj
insurrection,1yk
intake,wy
integral,1y0
integrate,1x7
integrated,1x6
integrity,1yl
intend,o 4k 1ym
intensify,1ek
intention,4k
inter,lv
interact,1yn
intercede,8m
interchange,1yo
interconnectedness,xm 1yp
interfering,1yq
interim,1yr
interiorize,1y8
interlace,1ys
interlock,1yt
interlocking,1yu
intermediary,1yv
intermediate,8m
intern,1yw
interne,1yw
internet,1yx
interpret,wv
interpreted,1yy
interrelate,1yz
interrelated,1yp
interrelationship,1yz
interrogate,1z0
interrogative,1z0
interrupt,115 185
intertwine,1ys
intervene,1z1
interview,ww
interweave,1z2
interwoven,1yu
intestine,iv
intimate,vy
intimidate,ld
intimidating,11w
intonate,1z3
intone,pp 1z3
intoxicated,1ag
intrigue,1hf
introduce,1y 127
intrusion,1cx
intrust,1dx
inundate,1jo
invade,1cv
invalid,1rn
invalidate,1z4
inveigh,1z5
invent,xf 1w3 1y3
investigate,1z6 1z7
investigator,1z8
invoke,jz
involve,1z9
iran,1za
ire,6l
irksome,ie
iron,1hr
iron out,1zb
irons,pf
irony,1zc 1zd
irregularity,1qw
irresolution,1xb
irrigate,1ze
irritability,1zf
irritate,6y 6z
irritated,70
irritating,71
islam,1zg
ism,1xj
isolate,1yh
isolated,1zh
issuance,1zi
issue,1zi
istanbul,wr
italia,1zj
italian,1zj
itemize,1dy
itinerary,1zk
iv,1l5 1l6
ix,1zl
jab,1zm
jabber,1zn
jackass,1zo
jade,1hl 1hm
jaded,1zp
jaguar,1zq
jail,1wk
jailed,nm
jam,1zr
jammed,1zs
jan,1zt
jangle,1zu
january,1zt
jar,ti 1zv
jargon,8w
jaunty,qm 11k
java,ta
jaw,py
jazz,e5
jealous,1e3
jean,140
jeans,141
jeep,1zw
jeer,1zx
jeopardize,1d0 1sm 1zy
jerk,1zz 200
jerry,201
jersey,202
jest,1mm 203
jesus,r0
jet,204
jewellery,205
jewelry,205
jfk,206
jibe,d5
jimdandy,207
jimhickey,207
jimmy,208
jingle,18z 1zu
job,209
jock,ai
jockey,q0
jocose,20a
jog,20b
joggle,20c
john,20d
johnny,20e
join forces,te
joke,1mm 203 20a
joking,20a
jolly,d2 20f
jolt,1zv 1zz
jolted,20g
josh,d2
journal,15l
joust,20h
jovial,20f
joy,20i
joyful,1oh
jubilate,1gg
juda,20j
judah,20j
judas,20k
jude,20k
jug,1wk
jumble,sy
jumbled,17q
jumbo,1nu
jump,ir 1bk
jump on,sa
jump out,20l
juncture,20m
junk,126 20n
junkie,2e
just,20o
justify,20p
jut out,20q
jutting,20r
kale,20s
kansas,20t
keen,1wx 20u 20v
keep,20z 210
keep an eye on,20w
keep company,us
keep guard,20x
keep out,20y
keeper,111
keepsake,211
kennedy,206
kentucky,212
ketosis,1r
key,nq
keystone,ca
kg,213
ki,qb
kick off,ud
kid,qd 214
kill off,1g9
killer,215
kilo,213
kilogram,213
kilometer,216
kin,rr
kind,217
kindled,1vn
kindred,4t
king,218
kingdom,219
kink,10q 21a
kiss,1us
km,216
knack,1rr
knapsack,cd
knife,21b
knock about,dv
knock against,lg
knock down,21c
knock off,18u
knock out,21d 21e
knoll,1tn
knotty,ci
know,tb
knuckle under,21f
ko,21d
kolkata,ms
koranic,21g
krauthead,201
ks,20t
kudos,wb
ky,212
lab,21h
labeled,21i
labor,21j 21k
laboratory,21h
labyrinth,21l
lace,1ys
lack,133
lacking,134
lad,h1
laden,21m 21n
ladened,21m
laggard,21o
lagoon,21p
laguna,21p
lair,13z
lam,1j5 1nj 21q
lame,zj 1hx
lament,20u 21r
lance,21s
landrover,1zw
lanky,21t
lappet,21u
lapsed,21v
large,g1
larger,g2
lash,1jn
lashing,21w
last,sk
lasting,21x
lather,21y
latino,1ts
laugh,21z
laugh at,1r9
laugh softly,qy
laughter,21z
launch,1eo
laurels,1uc
lavatory,20d
lavender,220
lavish,221
lawyer,ay
lay,cn 223
lay claim,9e
lay eyes on,ex
lay off,ox
lay out,9a
lay over,222
lay to rest,lv
layman,224
laze,1vl
lazy,1xk
lb,225
lea,226
leadership,227
leading,227 228
leaf,1k6 229
leak,22a
lean,22c 22d
lean against,22b
lean on,22b
leaning,22e
leap,io ir
leaping,io
learn,1in
learned,1ej
lease,22f 22g
leased,pt
leash,22h
leave,1oy
leave off,1fb
leave out,1fb
leaving,143
leftover,22i 22j
legacy,ff
legalize,22k
legion,22l
legitimate,22k
legitimize,22k
lemon,22m
lend,xd 22n
length,1g6
lengthening,22o
lens,22p
lense,22p
lessen,12m
lessened,161
lessening,12n
let,5h
let down,ju
let drive,22q
let fly,22q
let go,22r
let go of,22r
let loose,22s
let on,16v
let out,16v 22s
let up,15q
letdown,16n
letter,22t
lettering,1y7
letting,22f
lettuce,20s
level,13f 1ja
leverage,208
levi,22u
lewd,22v
li,22w
liberal,22x
liberate,bj 1c9 1lj
libertine,22y
license,22z
licensed,1h
licking,12u
lid,1gk
lie in,wl
lie in wait,62
lien,230
lieu,231
lifelike,232
lifespan,233
lifetime,233
lift out,234
lift up,1bv 1n4
lifted,235
light,1vy
light up,1vy
lighted,1w0
like,1vu 236 237
lilac,220
limbo,238
limit,w1 239
limiting,w2 23a
limo,23b
limousine,23b
limp,1tx
line,23c
lineage,6j
linear,2d
lingual,23d
linguistic,23d
link,a7 23e
linked,yj
liquidate,18u
liquidity,23f
liquify,23f
liquor,i8
listener,b3
lit,1w0
literal,23g
lithium,22w
littered,sz
little,23h
live,1xz
live up to,23i
livelihood,20z
livid,9s
load,21n 23j
load up,21n
loaded,21m
loading,23j
loads,19m
loaf,23k
loan,22n
loathe,7
loathsome,17j 23l
lobby,1la
lobscouse,23m
lobscuse,23m
locality,23n
localize,23o 23p
locate,23q
located,23r
locating,23o 23s
lock in,23t
lock up,23t
loco,dt
lodge,1um
lodgings,15x
loft,au
lofty,1ch 1f4
loiter,1ro
lone,23u 23v
lonely,23u
long,1rt 23w
look,1g5 242
look across,23x
look for,23y
look into,1z6
look out,23z 240
look out on,23x
look out over,23x
look upon,241
looking,242 243
loose,1lk
loot,i7 20s 244
lord,5j
lordly,b6
lost,195
lot,17s 245
lots,19m
lotto,g8
lounge,ya
lounge about,23k
louse up,1jz
lousy,yz
low,246
lower,ju
lowly,1uy 247
lucifer,15f
luck,rj 1ky
lug,248
luggage,cj
lukewarm,249
lulu,21e
lumber,24a
luminary,24b
lummox,sh
lump,r7 r8
lunatic,11n 24c
lunch,24d
luncheon,24d
lunge,1v9
lunkhead,1al
lurch,ns 24e
lure,1dt
lurid,24f
lurk,24g
luscious,24h
lush,50 24i
lust,z1
luster,jq 24j
lyon,24k
lyons,24k
ma,24l
mac,24m
macabre,1nq
machinelike,bi
machinist,24n
macho,m3
mack,24m
mad,z6
madden,z7
maddened,6m
maddening,1f7
madman,24c
madonna,24o
maestro,24p
mag,24q
magazine,24q
magic,24r
magnify,6a
maiden,1wr
maimed,24s
main,qc
maine,24t
maintain,210 24u
maize,xw 22m
major,l7
make,18w
make bold,11m
make do,xp
make for,24v
make fun,1r9
make happy,24w
make love,e5
make noise,24x
make out,16t
make over,24y
make up,ws
make up one's mind,12g
makeshift,1wl
malady,1vv
male,24z
maledict,1wh
malevolency,250
malformed,13a
malice,250 251
malinger,252
mall,253
maltreat,r
mama,24l
mamma,24l
mammoth,1nw
manager,t0 16c
mandate,bf vb
maneuver,1qz
mangled,254
mania,1lp
maniac,24c 255
maniacal,255
manifest,7s at
mankind,1uw
manly,256
manner,1hi
manpower,257
manse,258
mansion,258
mantrap,21e
manufacture,1gn
mapping,1m9
mar,gw 1w9 259
march,259
march on,25a
margin,ib 25b
marijuana,nc
mariner,25c
maritime,25d
marked,25e
market,25f
marketer,25g
marketing,25h
marketplace,25f 25i
maroon,25j
marquee,25k
marry,1nm 25l
mart,25i
marvel,1un 25m
marvelous,1un
marxist,hs
mary,24o
masculine,24z
mash,25n
mask,sf
masked,17i
mass,45
massacre,nx 25o
master,qc 24p
masterly,25p
mastermind,1bq 1d9
mat,25q 25r
match,y3
matching,1ao
mate,25s
material,25t
maternal,25u
math,25v
mathematics,25v
maths,25v
matrimony,25l
matt,25q 25w
matte,25q 25r 25w
matter,3g
matthew,22u
maturate,1qq 25x
mature,30 25y
matured,25y
maverick,25z
maxim,bz
maximal,260
maximize,260
maxwell,261
mayhem,1sg
mayo,262
mayonnaise,262
maze,21l
mc,263
me,24t
meadow,1sk
mean,bq 1dp
meander,264
meandering,265
meantime,1yr
meanwhile,1yr
measure,267
measure up,266
mechanic,24n
meddle,1yq 268
mediate,8m
mediator,1yv
medical,q2
meditate,ke qa
meg,269
melee,26a
melodious,26b
melodize,26c
melt,26e
melt off,26d
memo,26f
memorandum,26f
memorialize,uc
men,257
menace,1d0 26g
menacing,26h
mend,11o 1j1 26i
mental,26j
mention,rk
meow,26k
merchandise,25h 26l 26m
mercurial,1ei
mercury,1te
merge,w7 26n 26o
merged,1x6
meridian,26p
merit,14o 26q
merriment,1mc 1mp
merry,20f
mesh,1yt
mess around,26r
mess up,1jz
messenger,yk
metal,26s
metallic,26s
metro,26t
metropolitan,rm
mew,26k
mg,26u
mhz,263
mic,26v
mick,26w
mickey,26w
microphone,26v
midday,26x
middle,p8 p9
midget,162 1at
midst,26y
midway,p8
mien,v6
migrant,26z
migrate,26z
mike,26v
milieu,270
militant,28 271
militia,272
mill,1gr
mill about,1ro
milligram,26u
milliliter,ow
millimeter,273
million,269
milquetoast,274
min,275
mind,276
mindset,26j
minimal,277
minimize,277
minister,10m 278
minnesota,279
minor,qd
mint,245
minute,275
minutes,27a
misbehave,27b
miscarry,1gu
miscellaneous,a9
mischief,8p 15g
misconduct,27c
misconstrue,27d
misdeed,27b
misdemeanor,1xx
misery,27e
misgive,27f
misinterpret,27g
mislay,27h
mismanage,27c
misplace,27h
misrepresent,12c
miss,1nz
missive,22t
missy,1nz
mist,1sp
mistake,1eh 27g
mister,27i
mistrust,18i
misunderstand,27d 27g
mitigate,1g7
mitt,1on 1ri
mix,t1 27j
mixed,a9
mixer,27k
ml,ow
mm,273
mn,279
mo,27l
moan,1qj
mob,1zr 27m
mobile,27n
mock,27o
mocking,14i
mode,1hi
model,1fm 1lf 27p 27q
moderate,ph
modernize,27r
modesty,27s
modifier,27t
modify,2n
module,1gs
mohammad,27u
mohammed,27u
moist,11g
moisten,11i
moisturize,27v
mold,27p
molded,27w
mollify,7v
mom,24l
moment,1jh 27l
momma,24l
mommy,24l
mon,27x
monarch,27y
monday,27x
monitor,27z
monkey,26r 280
mono,281
monophonic,281
monstrous,1li
montage,tf
moo,246
mood,1oo 1uz
moose,1c4
moot,13i
mop,282
mop up,282
morality,1eu
morals,1eu
moron,1vk
morose,1oo
morsel,gb
mortal,1xg
mortician,283
mortify,pd
motherfucker,a4
motherland,1u6
motionless,284
motivate,1wz
motorcar,bh
motorcycle,g3
motorway,1lm
mottled,11l
motto,285
mount,sc
mount up,sa
mountainous,yu
mourn,fh 1qe
mouse,286
moustache,287
mouth,288
move,1ng 1p7
move back,19u
move into,u2
move on,25a
move over,1b4
move up,1p6
moved,289
movie,1ih
mr,27i
msc,28a
muck up,1jz
muddle,sy
muddleheaded,2f
muffle,28b
muhammad,27u
mull,qa
multiply,28c
multitude,yg 28d
mum,28e
mumbai,ht
mumble,28f
mummy,24l
mundane,1ey
munition,96
murder,lh 1u9 28g
murmur,28h
murphy,28i
muse,qa x2
musician,1yf
muslim,1zg
mustache,287
muster,wh
mute,11h 28j
muted,28k
mutter,28f 28h
mx,261
myanmar,lr
myofibril,28l
myofibrilla,28l
myriad,yg
mysterious,10d
mystic,28m
mystify,cg 1dd
mythical,28n
mythological,28n
na,28o
nab,86
nagging,28p
nail down,28q
naked,d9 28r
name,80 mz
nameless,28s
nanny,28t
nap,oi
napkin,15k 28u
napoli,28v
narrate,28w
narrator,28x
narrow down,28y
nasal,28z
nation,uo
nationalism,290
nationalist,291
native,g
naught,292
naughty,293
nauseated,294
nautical,25d
navigate,295
ne,296
neapolitan,28v
near,8a 297
nebulous,sr
necessary,1en
necessitate,mv 1en
necktie,298
necropsy,bl
need,mv
needed,299
needy,1wg
negate,29a
neglect,183
neglected,1vp
negligence,nt
negotiate,29b 29c
negro,tn
neighborhood,23n
neighbourhood,23n
neon,296
nerd,1qh
nerve,29d
ness,nk
nestle,10f
net,1yx
netherlands,1u3
nettlesome,71
neural,29e
neuronal,29e
neutral,1xm
nevada,29f
newbie,1je
newcomer,1je
news,29g
newsman,29h
newspaperman,y4
next,1k8
nexus,23e
ni,29i
nicety,20o
nick,165
nickel,29i
nickname,1ai
nigh,297
night,29j
nightclub,me
nightfall,1ap
nighttime,29j
nil,292
nimble,4a
nine,1zl
nip,29k
nipple,29l
nj,202
noble,91 dd
noel,r1
noise,24x
nomenclature,29m
nominal,29n
nominee,nb
nonchalant,od
nonchurchgoing,21v
noon,26x
nordic,29o
normal,xh
norse,29p 29q
northbound,29r
northeast,29s
northeastern,29s
northward,29r
northwest,29t
northwestern,29t
norway,29p
nose,29u
notable,24b
note,29v 29w
noted,oz
nothing,292
notice,154 29v
notify,3c 29x
notion,1wi
notorious,1xn
nourish,1ka 29y 29z
nov,2a0
novelty,1lr
november,2a0
novice,es
nowadays,2a1
nuance,2a2
nude,d9 28r
nudge,2a3
null,292 2a4
number,2a5
numerous,22l
nurse,28t
nurture,2a6 2a7
nutritive,29y
nuts,dt
nuzzle,10f
nv,29f
oasis,1sf
oath,10u
object,2a8
obligate,uw
oblige,uw 1as
obliterate,6t
oblivious,238
obscure,q em 2a9
observe,154 2aa
observed,176
observer,ug
obsess,1sa
obsessed,1sb
obstruct,gz 1wa
obtrude upon,1cv
occasion,20m
occlude,1wa
occluded,2ab
occult,1bd 28m 2ac
occupant,2ad
occupy,m1 209 2ae
occur,tt 1rv
oct,2af
october,2af
ocular,2ag
odorize,97
off,lh
offbeat,2ah
offer,2ai
offering,2ai
offset,ud
offstage,ce
oh,2aj
ohio,2aj
oily,1q6
ok,1io 2ak 2al
okay,8e 1io 2ak
oklahoma,2al
older,3y
ominous,26h
omit,1fb 2am
one,1p
onetime,1kr
onrush,am
onslaught,am
open,s5 2an 2ao
open fire,1is
open up,2an
operate,1ma 2ap
opine,2aq
opportunity,pm
oppose,37 2ar 2as
opposing,2ar
oppress,106
opt,2at
optic,1gi 2ag 2au
optical,2au
optimal,2av
optimize,2av
opulent,13p
or,2aw
oracular,2ax
oral,2ay
orator,2az
orb,1gj 2b0
orbit,2b0
ordain,1cl 2b1
order,1df
ordnance,9j
oregon,2aw
organisational,2b2
organism,ez
organizational,2b2
organize,xl 1ph
orgy,g7
orient,1b7
originate,8z 2b3
ornament,2v 12l
ornamental,y6
ornery,zx
orthophosphate,2b4
ostracize,cz
oust,1ae
outcry,my 10a
outdistance,18b
outdo,2b5
outdoorsy,2ao
outfit,1ed
outflow,22a
outing,1fj
outlaw,zg 1vx
outlawed,1vx
outlay,2b6
outline,2b7
outlook,1fz 26j
outmoded,7f
outrage,7m 1xe
outraged,1wt
outrageous,1ti
outset,ud
outside,1g8
outstanding,2b8
outstrip,2b5
oval,1c5
over,vm
overcoat,1q7
overcome,12v
overdone,1f2
overeat,g6
overestimate,2b9
overflow,js
overflowing,1jq
overhaul,27r 2ba 2bb
overindulge,g6
overlooked,2bc
overlooking,ub
overpower,2bd
overrate,2b9
overriding,2be
overrun,1xr
overseas,m
oversee,2bf
overshadow,1be
oversight,1wq
overtake,ol 2ba
overthrow,2bg
overweight,y1 1ji
overwhelm,2bd
own,4l
owner,2bh
ownership,2bi
oxen,op
pa,118
pace,1ms 2bj
pacify,7v
pack,iw 28d
package,ix lk 2bk
packed,1zs
packet,lk
pact,2bl
pad,1cb
paddy,26w
pagan,1nb
pail,ku
pain,1v6
pains,2bm
pair,yi 25s
pal,kv
palace,oc
pale,gl
pallid,2bn
palsy,2bo
pamper,c3
pamphlet,hz
pander,2bp
pang,2bq
panic,2br
panicked,1lw
panoramic,2bs
pant,1n2
panther,1zq
pants,19y
papa,118
paper,2bt
papers,18y
par,1ea
para,2bu
parable,57
parachute,rb
parade,2bv
paradise,1bi
parallel,6d
paralytic,2bo
paramount,2be
paranoiac,2bw
paranoid,2bw
paraphrase,2bx
parcel,2bk
parched,cl
pardner,2by
pardon,1fk 1ko
pare,2bz
pare down,2bz
parity,2bu
parlance,1vj
parson,10m
part,2c0
participate,1z9 2c1
particular,2c2 2c3
partition,2c4
partner,2by 2c5
pass away,zp
pass by,1oz
pass on,1rj
pass out,1gw
pass over,2c6
pass through,2c7
pass up,2c8
pass water,2c9
passing,1e4
past,2ca
paste,1oq
pasted,1or
pastelike,2cb
pastor,10m
pasture,1q5 226
pasty,1r3 2cb
pat,116 2cc
patch,2cd
patent,7s
pathetic,1ru 2ce
pathogenic,1xo
pathologic,17c
pathologist,15i
pathway,1kf
patio,2cf
patriot,291
patriotic,290
patrol,2cg
patronage,c8
patronize,2ch
patronizing,8o
pattern,27q 2ci
paul,2cj
pause,1tb
pavilion,25k
pawn,1ty
pay,1ax
pay out,16r
payback,2ck
paying,1mr 2cl
payload,nv 2cm
peach,gf
peaked,4j
peal,2cn
peanut,1y9
peasant,2co
peck,e8 245
pecs,2cp
pectoral,2cp
pectoralis,2cp
peculiar,10p 2c2
pedal,fz
peddle,1sh
peddler,1sj
pedigree,6j
pee,2c9 2cq 2cr
peek,1o9 2cs
peel,2ct
peep,2cs
peer,1eb
peg,28q
pellet,2cu
pelt,2cv
pen,2cw
penalize,2cx
penance,2cy
pendant,pn
penetrating,1wx
pensive,ke
pepper,2cv
peptidase,2cz
perceived,2d0
percent,2d1
percentage,2d1
perch,2d2
perfect,1ub
perform,25
perfume,1lc
perfunctory,10v
perilous,1d0 1d1 1sm
perimeter,25b
periodic,2d3
periodical,2d3
periphery,1lz
perish,zp
perk,2d4
perk up,2d4
perky,ln
permanent,21x
permeate,15u
permit,5h 5i 22z
perpetrate,um
perpetrator,10i
perpetual,1es
perpetuate,22o
perplexing,w9
persevere,1rp 2d5
persian,1za
persist,1rp 2d5 2d6
person,1xg
personalized,1xi
personify,hn 1cd
perspective,2d7
perspiration,2d8
persuade,2aq
pertain,7y ea
perturb,17p 2d9
peruse,2da
pervade,15u
pervert,y5 13e
pest,2db
pester,cf
pestered,1rx
pestering,71
pet,1hp 1us
peter out,1j3
petite,162
petition,2dc
petrol,1n1
petroleum,102
petty,247
petulance,1zf
phantasy,1h7
phantom,7t
pharmacist,7l
pharmacy,1ad
phase,2dd
philippine,1if
philosophic,2de
philosophical,2de
philosophize,1xj
phoebe,1ij
phone,2df
phonemics,2dg
phonologic,2dg
phony,dp 1ve
phosphate,2b4
photo,2dh
photograph,2dh
phrase,2di
phraseology,2dj
physical,y0
physician,18x
physiognomy,2dk
physique,l2
piazza,2dl
pic,1ih 2dh
pick,qs
pick off,2dm
pick out,qt 16t
pick up,1n4
picket,23z
picky,1iq
picnic,rd
picture,147 1e1
pictured,1e2
piece,2cd
pier,2dn
pierced,2do
piercing,1wx 2dp
pike,1lm
pile,1sy
pile up,1k
piles,19m 1t8
pilfer,mf
piling,2dq
pimp,2bp
pin down,28y
pinch,29k
pinched,mk 28z
pine,1s
pinpoint,2dr
pioneer,1y4
pipe,2ds
pipeline,1px
pirate,ua 2dt
piss,2c9 2cq 2cr
pissed,70 zq
pistol,1rm
pit,ou
pitch,2du
pitcher,1v4
pitiful,2ce
pitiless,2dv
pity,uj uv 1ru
pivot,2dw
pixie,1c3
place,223 2dx
placed,23r
placid,2dy
plagiarize,2dt
plague,gx 2db
plain,7s v0
plan,e2 2dz
plane,4q 1ja
plank,hi
plant,1jt 2e0
planted,1we
plaster,2e1
plaster over,2e1
platinum,2e2
platitudinous,xx
platter,16s
play,19s
play back,2e3
play up,1kl
playact,25
playwright,19r
plaza,253 2dl
please,13l
pledge,2e4
pledged,2e5
plenitude,2e6
plenty,2e6
plight,2e4 2e7
plod,2e8
plow ahead,1ox
ploy,2e9
pluck,2dm
plugged,h0
plump for,c7
plumpness,r4
plunder,i7 244
plunge,1w7
plus,a3
plutonium,2ea
ply,oo
pm,bl
pod,t8
podium,119
poetry,2eb
poignant,3i
point,9f 1xd
point out,ue
poke,1zm 29u
poke at,2a3
poke fun,1r9
pol,2ec
police,2cg
polish,2ed
polish off,1ir
politician,2ec
poll,nh
polluted,x1
pommel,2ee
ponder,qa
poop,z0
poor,1ru
poorly,4j
pop,ky 118
pop up,zr
populace,2ef
populate,1xz
porcupine,1t2
pore,p7
porn,2eg
porno,2eg
pornography,2eg
portend,b5
porter,197
portion,5g 2c0
portray,148
portrayed,149
pose,4r 2eh 2ei
posh,s1
position,223 23s
possess,2bi
posterior,9g
postgraduate,1po
postpone,132
postscript,2ej
postulate,x6
posture,2eh
pot,2ek
potato,28i
potent,be
potpourri,a8
potter,26r
potty,2ek
poultry,1l8
pounce,2el
pound,225 2em
pour forth,2en
powder,2eo
powdered,2ep
powdery,2ep
power,2eq
powerful,2eq
powwow,1ur
practice,1fq 2ci 2er
practiced,2h
praise,wb
prance,2es
prank,ss
prattle,1ml
preach,2et
precaution,2eu
precede,1kk 2ev
precious,q7
preclude,1kj
predatory,2ew
predetermine,fu
predicament,2e7
predilection,2ex
predominate,191 2be 2ey
prefer,2at 2ex 2ez
pregnant,25u
prejudice,fv 11c
preliminary,2f0
prelude,2f0
premier,2f1 2f2
premiere,2f1
premise,aa
premix,27j
premonition,1kh
preoccupied,1sb
prep,1u8
prepare,2f3
prepared,2f4
preposterous,2f5
presage,b5
prescribe,15n
present,13s 29x 2a1
preserve,2f6
preserves,wj
press,2f8
press down on,e9
press out,2f7
pressurize,t9
prestige,1eq
presume,ab 1o6
pretend,187 1r1 2f9
pretended,ac
pretension,2f9
prevail,191 2ey
prevailing,2ey
prevent,1kj
prey,2fa
price,y8
prick,a4
prima,228
primal,h nq
prime,2f2
primed,1iz
primeval,h
principal,qc
print,2fb
prioritize,2ev
prisoner,no
privacy,2fc
privy,20d 2fd
prize,qu 208 2fe
prizewinning,pl
probe,1z7
probing,2ff
problem,ci
proceed,1p1 2fg
proceeds,2fh
process,2fg
proclaim,6w 1fg
proclaimed,6x
procrastinate,19p
procreate,2fi
proctor,27z
procure,2fj
procurer,2bp
prod,1bo 1p8 2a3 2fk
prodigious,tp
product,26l
prof,2fl
professor,2fl
proficient,2h
profit,fd 1ay
profits,1ay
profuse,24i
profusion,2fm
prognosticate,1ki
program,2dz 2fn
progress to,1nn
progressive,1wb 22x
prohibit,16l
prohibited,d0 1kg
prohibition,ct
project,2fo
projected,20r
projecting,20r
proletariat,21j
prolific,1i4
prolong,19v 22o
prolonged,1g6
prominent,2b8
promo,2fp
promote,1ct 2fp
prompt,1wz
promulgate,1fg
pronounce,15p 1dz
pronounced,25e
prop,2fq
prop up,2fq
propagate,28c
property,f5
prophet,2ax
proponent,3e
propose,2fr
proprietary,2fs
proprietor,2bh
proprietorship,2fs
proscribe,16l
prosody,1xt
prostitution,2ft
prostrate,iu
protagonist,2o
protease,2cz
protector,131
protester,188
prototype,1e7
protracted,1g6
protrude,20q
protuberate,l5
prove,13w 2fu
proved,2fv
proven,2fv
proverb,2fw
provide,1me 2fx
provider,2fy
provincial,2co 2fz
provisional,2g0
proviso,2fx
provoke,98
provoked,44
prowess,9l
prurient,2g1
pry,208
ps,2ej
pseudo,1h0
psychiatrist,2g2
psychic,2g3
psychical,276 2g3 2g4
psycho,2g5
psychotic,2g5
pt,2e2
pu,2ea
public,2ef
publicity,2fp
publicize,3a
publish,2fb
puckish,8p
puff,2g7
puff out,2g6
puff up,2g6
puke,lf oe
pull away,19u
pull back,19u
pull down,17o
pull in,az
pull off,2dm
pull the leg of,214
pull together,1n5
pull up,1s8
pulpit,119
pulsate,2g8 2g9
pulse,1sz 2g8 2g9
pulverize,2eo
pulverized,2ep
puma,yb
pummel,2ee
puncher,yo
punctured,2do
punish,2cx
punishing,8u
punk,le 1pf
pupil,2ga
purchase,m6
purchaser,m8
purify,18c
purl,1bh
purloin,mf
purport,1ym
purpose,4k
purpurate,2gb
purse,1rk
pursue,pv 1d8 2gc
pursued,pw
push around,kh
push aside,2gd
push away,2gd
push back,2ge
push down,21c
pussy,10l
put,223
put away,23t
put in,2gf
put off,132
put on,192
put out,1x4
put over,1nh
put through,o2
put to death,1fl
put together,a0
puzzle,cg ft
puzzle out,1id
puzzling,w9 1de
qi,qb
quail,zh
quake,1b3 2gg
qualifier,27t
qualify,qu 23a 266
qualm,27f
quarrel,180 2gh
quarry,2fa
quarter,ng
quartet,1l6
quash,2gi
queer,10p 1d1 1gt 1k4
quell,2gj
query,1dk
quest,2gc
question,1dk
quick,2x 2gk
quicken,t
quicksilver,1ei
quiet,n3 2gl
quiet down,2gl
quirk,2ah
quit,ox
quiver,qh 2gg
quote,rl
quran,21g
rabble,27m
race,1s5
rack up,2gm
racket,24w
radiate,1op 2gn
radical,1gf 2go
radio,2gp
rag,1am
rage,1xy 2gq
raider,14x
raiding,2ew
rail,1z5 2gr
railing,2gr
railroad,2gs
rails,2gt
railway,2gs
rain,2gu
rainfall,2gu
raising,1c1
raja,2gv
rajah,2gv
rake,2gw
ramble,20b
ramble on,20b
rambling,2gx
ramify,j2
rampage,1x0 2gq
rancor,gc
randy,1ug
range,uu 21t
rank,1pl
ranked,1pn
ransack,tq 14w
rant,gh 1rw 1zn
rap,gk
raped,2gy
rapid,p1
rapture,1bg
rascal,2gz
rash,1kc
rate,1pl 2h0
ratify,2h1
rationalize,7k
rattle,k2 1un
rattler,2h2
rattlesnake,2h2
raucous,2h3
raw,5p
reach,9c 9d
react,2h4
reactivity,2h5
ready,xk 2f3 2f4
real,2h6
realism,2h6
realize,1az
realized,1c
realm,219
reap,1of
rear,2a6 2a7 2h7
rearward,2h7
reason,8y vl 2h8
reb,20e
rebel,1yk 20e
reboot,i6
rebound,cc ip
rebuff,2h9
rebuke,fg
rebut,2ha
recall,mu
recap,2hb
recapitulate,2hb
recede,19u
receipts,1qm
recharge,2hc
recipe,1ks
recite,12i 2hd
reckless,1kc
reckon,mq 1qx
reclaimed,2he
recluse,1t9
recognize,1v
recognized,x
recoil,zh
recollect,mu 2hf
recommend,3f
reconcile,cm
reconnoiter,2hg
record,16s
recover,2hh
recovered,10o
recreate,18m 2hi
recreational,5r
recruit,1dl
rector,10m
recur,2hj
recycle,2hk
red,q8
redden,he
reddish,q8
redeem,2hl
redevelop,2bb
redhead,2hm
redheader,2hm
redress,63 2hn
reduce,114
reduced,12o
redundancy,1fc
reeking,2ho
reel,ns 2hp
reenforce,2hq
reexamine,2hr
ref,2hs
refashion,24y
refer,rk
referee,2hs 2ht
refill,2hu
reflect,ke
reflection,x2
reformer,105
refresh,km
refreshing,k3
refrigerator,1vf
refund,2hv
refuse,1mz
refute,2ha
regain,2hh
regard,wk 2hw
regard as,241
regime,bd 2hx
regimen,2hx
register,1dm
regress,1j2
regret,2hy
regulate,1pi 2b1
rehearse,2er
reigning,2hz
rein,19w
reinforce,2hq
reinforced,l4 2i0
reissue,2i1
reiterate,2i2
reject,2c8
rejoice,1gg 20i
relapse,1np
relate,a7
release,22r
relegate,13x
relentless,1qf 2d6
relieve,5a
relieve oneself,2c9
relieved,1b5
religion,1gy 2i3
relish,dn 1r8
reload,2hc
remain,22i 2i4 2i5
remaining,22j
remake,24y
remark,uf 29w
rematch,2i6
remedy,10n
remember,mu 2hf
remind,10g
remonstrance,2a8
remorse,vc
remorseless,2dv
remunerate,1ax 2cl
rend,2i7
render,1me 2i8
rending,2i9
rendition,2i8
renovate,2bb
renowned,oz
rent,22f 22g
rent out,1h9
repair,1j1 26i
repay,2hv
repeal,2ia
repeat,1yb 2i2
repeated,2hj
repel,8 2ge
repent,2cy
repercuss,cc
rephrase,2bx
replace,2ib
replay,2e3 2i6
replenish,2hu
reply,73
report,14l
reporter,29h
repress,1y1 2gi
reprieve,2ic
reprint,2i1
reproductive,2fi
repugnance,2id
repulsion,2id
repute,241
request,mw 2dc
require,mv 1en
required,299
requisite,1en 299
rescind,2ia
rescue,13o
rescued,2he
researcher,1z8
resent,gc
reserve,8c 27s
reserves,272
reside,f 2ad 2ie
residue,2i4
resign,2if 2ig
resist,2as
resolve,1iu
resound,2ih 2ii
resounding,2ih
respect,1ep 2hw
respective,2ij
respite,2ic
resplend,2ik
respond,74 2h4 2il
responder,2il
responsibility,1as
responsiveness,2h5
rest,2i4
rest on,kz 22b
restart,2im
restate,2i2
restive,1bk
restrict,10w 239
restricting,w2
result,18 wi 1do
resume,2im 2in
resurge,2io
resurrect,2ip
retain,1u0
retaliate,bp 2iq
retard,12d 1vk
retch,oe
retort,tw
retract,1kt
retreat,19u
retrieve,2hh
reuse,2hk
rev,2ir
reveal,jy 16v 16w 2is
revel,13m
revenge,bp 2iq
revenue,1qm
reverberate,1bc 2ii
revere,1vm 2it
revered,b7
reverence,2it
reverend,s6
reverie,2iu
reverse,xb
reversed,xi
revery,2iu
review,zo 2hr
revive,2hi 2io
revoke,2ia
revolt,1yk
revolutionary,2go 2iv
revolve,2b0 2iw
revolve about,p5
revolve around,p5
revulsion,2id
reward,1ud 2ix
rex,218
rhetorician,2az
rhino,2iy
rhinoceros,2iy
rhyme,2iz
rib,1r9
rich,2fm
rick,1sl 21a 2j0
rickety,2j1
ricochet,ip
ride away,2j2
ride off,2j2
ridicule,1r9 2f5
riff,229
rifle,14w
right,2hn
rigor,1ry 2j3 2j4
rinse,2j5
riotous,186 24i
rip,2gw 2i7
ripen,25x
ripped,1ag
ripping,2i9
ripple,2j6
rise,1yk
rise up,2j7
risk,1sm 1sn
rite,2j8
ritualize,2j8
rival,pj
rive,2i7
riverbank,2j9
riverside,2j9
rivet,p7
roadblock,dh
roadside,2ja
roam,2jb
roar,i1 i2
roast,2jc
roasted,2jc
rob,1jf
robotic,bi
rock,2jd 2je
rocky,2jf
rogue,2gz
roiling,ra
roll,2cn
roll up,1md
roma,hp 2jg
romanian,2jh
romantic,yl
rome,2jg
romp,h7 ov
rookie,10e
rooms,2ji
roost,2d2
rooted,1m4
rope,22h
rostrum,119
rotary,2jj
rotate,2iw
rotten,yz
rough,2jk
rough out,2jk
roughneck,lc
round,rh
roundabout,ny 2jj
rounder,22y
rousing,2jl
rout,27m
route,1zk
routine,1ey
rove,2jb
rover,2jm
rowdy,lc 2h3
rpm,2ir
rub,2jn
rubberlike,2jo
rubbery,2jo
rubbish,2jp
rubble,126
rubify,q8
rudderless,3s
rudimentary,1mb
rue,2hy
ruffian,lc
ruffle,2j6
rug,nz
ruin,og 150 2jq
ruined,151
ruling,2hz
rum,10p
rumanian,2jh
rumble,1qs
rumor,kk
rumpus,163
run,2js
run a risk,35
run across,1cr
run along,23c
run around,ov
run away,21q
run off,1p3
run through,2jr
runaway,h7
rundown,2jt
runner,2ju
runway,2gt
rupture,2jv
rush,1s5 2jw
rushed,2jw
russian,2jx
rustic,1tf
rustle,2jy
rut,1ql
ruthlessness,2dv
sabotage,2jz
sacked,2gy
sacrilege,14m
sad,2k0
saddam,1vb
safeguard,2eu
sag,1a7
said,3t
sail,103
saint,nd
salacious,22v 2g1
salary,1ax
salesgirl,2k1
saleslady,2k1
salient,2b8
sallow,2k2
saloon,d4
salt away,2k3
saltwater,2k4
salvage,cp 2k5
salvation,2hl
salvo,2k6
same,2k7
sami,2k7
sanchez,nw
sanction,8e 1wj
sanctity,1u5
sander,2k8
sarcastic,1zc
sashay,2k9
sass,1wm
sat,2ka
satan,15f
satanic,13v
satiric,2kb
satirical,2kb
satirize,1zc
satisfy,23i
satisfying,q3
saturday,2ka
saul,2cj
savage,d7 ko
save,2k5
savior,r0
savor,dn
savvy,87 89
saw,2fw
say,2kc
sb,kp
scale,1pm
scam,vd
scamper,2kd
scandalize,7m
scandalousness,17h
scandinavian,29o 29q
scanty,da
scare,qi 11v 1lv
scare off,11v
scared,1lx
scarlet,q8
scatter,ji 2ke
scent,1lc
schedule,41 2fn
scheme,2kf
schoolgirlish,1o0
schoolmarm,2kg
schoolmaster,1su
schoolmate,rz
schoolmistress,2kg
schoolroom,s0
scoff,1zx 27o
scold,fg
scoop,fn 234
scoop up,234
scoot,11r
scope,uu
scorch,2kh
scorched,cl
score,2gm
scores,19m
scorn,x4 14u 17b
scornful,x5
scot,2ki
scotch,1k4 2kj
scotchman,2ki
scots,2kj 2kk
scottish,2kj 2kk
scoundrel,2kl
scour,2km
scoured,1eg
scout,23z 2hg
scowl,1m3
scrap,ql 20n
scrape,2kn
scraping,2kn
scraps,1mz
scratch,i 1lh
scratchiness,1s3
scratching,2kn
scrawny,hw
scream,108 2ko
screech,z9 2ko 2kp
screen,2kq
screw,e5 1m6
scrimmage,26a
scripture,fw
scroll,10r
scrub,2km
scrutinize,1f5 2kr
scud,11r
scuffle,1s4
scurry,2kd
scurrying,1v5
scuttle,2kd
se,2ks
seacoast,t3
seafarer,25c
seahorse,2kt
seal,2ku
seal off,2ku
sealing,2kv
seaman,25c
sear,2kh
search,23y
searching,2ff
season,1jc
seasoned,2kw
seat,2kx
seated,2ky
seats,2kx
seawater,2k4
sec,2kz
secede,2l0
secluded,2fd
second,2kz
secrecy,2fc
section,2l1
secular,224
secure,2fj
sediment,14b
see,1gl
see to it,1yi
seek,23y
seem,7u
seer,2l2
segment,2l1
seize,sx
select,qt qu qv
sell,25h
seller,25g
semen,u5
semi,2l3
semifinal,2l3
seminal,1ne
send on,1l1
send word,3c
sender,2l4
senile,1mn
sens,198
sensational,9b
sense,155
sensed,2d0
sensor,157
sensuality,6q
sentiment,2aq
sentinel,23z
sentry,23z
sep,2l5
separate out,1ii
sept,2l5
september,2l5
septic,1xp
sequence,2l6
serb,2l7
serbian,2l7
serenade,18n
serene,n4
serenity,2l8
serial,2l6
serious,1b0
sermonize,2et
serpent,2l9
serve up,17k
server,2la
serviette,28u
serving,1t7
sesame,fe
set,1iz
set ablaze,2lb
set about,1ov
set aside,8c
set back,132
set down,2lc
set off,27
set on fire,2lb
set out,er
set up,1eo
settle,tl
settle down,2ld
settler,tk
setup,7o
seven,2le
sew,2lf
shack,2ie 2lg
shackle,1rh
shades,2lh
shadow,2li
shadowed,2li
shaft,d5 q0
shaggy,ly
shake hands,1rl
shake off,ob 1el
shaken,20g
shaky,2j1
shallow,2lj
sham,ac 187 1gz
shamble,2lk
shame,17e 17f
shameful,17g
shanty,2lg
shape,w0 137 1kq 1xv
shaped,27w
shapeless,67
shareholder,2ll
sharp,20v
shatter,2lm
shaved,2ln
shaven,2ln
sheaf,ll
shed,ob 2en
shed light on,1vz
shedding,2ct
sheeny,24j
sheer,10y 19j
sheik,11j 2lo
sheikh,2lo
shelve,132
shenanigan,15g 2lp
sherlock,2ap
shibboleth,285
shift,po
shin,rp
shine,1ok 2gn
shining,2ed
ship,nv
shirk,1i8
shit,la yy z0 2lq
shite,z0
shitty,yz
shiver,2lr 2ls
shock,7m 1js 2lt
shocked,49
shocking,24f
shoelace,2lu
shoestring,2lu
shoot,2lv
shootout,1r6
shop,2lw
shop at,1lq
shopkeeper,2lx
shore up,2fq
shortage,135 1h6
shortcoming,12z
shorten,l
shorts,iy 2ly
shot,2cu 2lv
shout,q5 108 10a 2lz
shout out,108
shouted,2m0
show,13s 17w 2kq
show off,1jb
show up,u4
shower,221
showtime,ud
shred,2m1
shredded,qw
shrewd,ag
shrewish,28p
shriek,2ds 2ko
shrill,2ds
shrine,1dn
shrink,2g2 2m2
shrink from,1i8
shrub,lw
shucks,11d
shudder,2lr
shuffle,2lk
shun,1em
shut,sl
shut off,sj
shut out,20y
shut up,e6
shuttle,g9
shy,2m3
si,2m4
siamese,2m5
sick,oe 1vv 1vw 294
sickeningness,23l
sickish,294
sickly,2k2
sidekick,kv
sidestep,1ev
sidle,2k9
sign,2h1
signal,fm
silence,28e 2m6
silicon,2m4
silly,1pe
silver,3v 2m7
silvery,2m7
similitude,236
simulate,xr
simulated,1ho
simultaneous,vo
sin,2m8
sincere,1b0
sinfulness,2m8 2m9
sing,2ma
singer,2mb
single,1xh
single out,179
singular,2mc
sinister,26h
sink in,u1
sinner,1f1
sire,eq
sis,2md
sissy,274
sister,2md
sit,2ei 2ky
sit back,2me
situate,23q
situated,23r
six,2mf
sixteen,2mg
size up,2kr
skate over,1om
skeptical,16q 19i
skew,2mh
skewed,2mh
skillful,2h
skin,rp
skinny,hw
skip,2am 2c6
skirmish,1cs
skirt,1ev
skulk,24g 252
skunk,lf
sky,2du
skylark,ov
skyline,1uf
slacken,2mi
slam,cx
slander,fl 12t
slang,8w
slant,2mj
slanted,2mk
slanting,2mk
slap,2ml
slaughter,m4 25o
slave,jg
slaver,1a6
slay,lh 28g
slayer,215
sleek,2mm
sleep,2mn
sleep with,e5
slender,2mo
slew,10y 245 2mp
slice,2mq
sliced,qw
slick,2mm
slide,2mp
slight,2h9
slim,26d 2mo
slime,1pc
sling,of
slip away,1bu 2mr
slip in,2ms
slit,2mq
slogan,285
slop,2mt
slope,1x1
sloping,2mk
slow,12d 12e
slow down,12e
slow up,2mi
slue,10y 2mp
slug,l8
slugger,du
slumber,2mn
slump,1h1
sly,yt
sm,28a
smack,2ml
small,23h
smart,1v7
smash,cw lb 2lm
smashed,zq
smell,97 1i6
smile,1qg
smitten,2mu
smoke,1m8
smooth over,1om
smoother,2k8
smothered,2mv
smothering,2mw
smuggled,xa
smuggler,2ju
snake,2l9
snap,1pj 2mx
snap at,ga
snare,2my
snarl,2mx
snatch,2mz
snatch up,2mz
sneak,1mg 286
sneak off,2mr
sneak out,2mr
sneak up,ze
sneaky,1mg 2n0
snicker,2n1
sniff,2n2
snigger,2n1
snip,2n3
snippet,2n3
snoop,2n4
snow,2n5
snowfall,2n5
snowflake,1j6
snub,182
snuff out,1ga
snuggle,10f
soaked,zq
soapsuds,21y
soar,2n6
sober,1q3
social,27k 2n7
socialism,2n8
socialist,2n8
societal,2n7
sock,dj
sod,2n9
sodium,28o
sofa,ya
soil,16d 16e
soiled,16f
solace,u7 wn
soldiery,2na
sole,1fh
solemn,1q3
solitary,1t9 23v
solve,1id
somatic,xz
somebody,1xg
someone,1xg
somersault,1jl
somerset,1jl
sometime,1kr
sonorous,2nb
soothe,u7
sooty,204
soprano,2nc
sorbed,2ab
sorrow,1qd
sort,rw 217
sort out,rw 1vz
sorted,1qp
soul,2g4
sound off,2nd
sounding,243
source,2b3
southeast,2ks 2ne
southeastern,2ne
southwest,2nf 2ng
southwestern,2nf
souvenir,211
sovereign,bk 27y
space,1xs
spaceship,2nh
spank,k2
spare,2ni
spark,27 1oi 2nj
sparkle,2nj
spasm,yv
spasmodic,xj
spat,fx
spatter,2nk
spawn,jn
speak,288 2nl
speak up,2nd
spear,21s
spec,2nm
special,2c2
specialty,1kx
specific,2c3
specify,2nm 2nn
speck,2dr
speckled,19b
specs,1ob
spectacles,1ob
spectacular,2no
spectator,2np
specter,7t 1nr
spectrum,1ns
speculate,wc wd 1qy
speed,1s5 2gk 2nq
speed up,t
spell,2nr
spellbound,1hh
spend,2b6
spent,1fu
sphere,8v
spic,1w6
spicy,293
spill,2mt
spill over,kq
spin,2hp
spin around,2hp
spiral,td
spire,2ns
spiritize,1jd
spirits,i8
spiritual,2i3
spite,251
spiteful,2nt
splat,2nk
splattered,117
spleen,230
splendid,2ik
splendor,jp jq
splinter,2l0
split,18o 1lb
splitting,2i9
splutter,2nk
spoil,1jz
sponsor,2ch
sport,aj hk
sportsman,2nu
sportswoman,2nu
spot,156 2dx 2nv 2nw
spotless,1w6
spotlight,1kl
spouse,2c5
spout,1r7 1zn
sprain,2j0
spread,17u
spread out,15t
spring,ir 2nx
spring up,8z
springtime,2nx
sprinkle,17t 2ke
sprint,11s
sprout,1nf
spruce,11k
spur,1p9 2fk
spurn,17b
sputter,2nk
spy,2n4 2nv
squabble,fx
squad,2ny
squall,108
square,2nz
square away,s2
square up,2nz
squash,25n
squat,zy
squeak,z9 2kp
squeeze,25n
squelch,2gj
squirm,2o0
stab,21b 2bq
stabbing,2dp
stable,2o1
staccato,16z
stacks,19m
stage,2dd
stagger,ns 1ju 24e
staggering,2o2
staining,2nw
staircase,2o3
stairs,2o4
stairway,2o3
stake,fp 1zy
stakes,fq
stall,19p
stallion,1dv
stalls,2o1
stamina,2o5
stammer,2o6
stamp,2o7
stamp down,wg
stand for,2o8
stand guard,20x
stand in,2o9
stand out,1fa 20l
stand sentinel,20x
stand still,120
stand up,1no
stand watch,20x
standardize,zm zn
standpoint,2oa
staple,dk
star,228
stare,1n7
staring,2ob
starring,228
starship,2nh
start,er
start out,er
starve,2oc
starved,2oc
stash,mh 1tw
state,2fz 2kc
stately,dd
static,284
statuette,1ie
stave off,br
stay,2i5
stay together,2od
stead,231
steady,iz 2oe
steal,m7 2of
steal away,2mr
stealthy,1mg
steam,2og
steamer,2og
steel,29d
steep,1dc
steeple,2ns
steer,l9 1qz 1r0
stellar,228
stentorian,i3
step,267
step forward,u0
step in,1z1
step on,2oh
step to the fore,u0
step up,1ek
steps,2o4
stereo,2oi
stereophonic,2oi
sterile,1xq
sterling,1q8
stetson,1hw
stew,1lt
stick,14c
stick in,2gf 2ms
stick out,20q
stick to,g5
stick together,2od
sticking,20r
sticky,1r3
stifle,28b
still,n3 1va 284 2m6
stilt,2dq
stilted,9i
stimulate,1ff
stimulated,99
stinking,yz
stipulate,2nn
stir up,4b
stirred,289
stirring,2jl
stitch,2lf
stock,1rb
stockholder,2ll
stoic,2oj
stoicism,2oj
stomach,b 2ok
stomp,2o7
stone,2jd
stony,2jf
stoop,zz
stop,ox 1rg
stop dead,1lo
store,2k3 2lw
storekeeper,2lx
storied,p0
storm,2gq
story,28w
storyteller,28x
straggling,2gx
straight,1td
straighten out,1zb
straighten up,19x
strain,2ol
strand,25j
strangle,qr 2om
strangled,2mv
stratagem,2e9
strategy,2kf
stratified,1pn
straw,2on
stray,1zh 2jb
streetcar,2oo
strengthen,ej
strengthened,2i0
stress,v
stretch forth,1tz
strew,2on
stricken,3n
strict,2j3
stride,2op
strife,171
strike,1tv 1wc 2no
strike out,zt
stringency,2j4
stringy,2oq
strip,14f
stripes,q9
strive,1d3 2bm 2ol
struck,2mu
struggle,w6
strut,2es
stub out,2f7
stud,19a
student,2ga
study,6f 2da 2or
stuff,25t
stuffy,4p
stumble,24e 2os
stung,70
stunned,5u
stunning,9b
stupefying,2o2
stupendous,tp
stupid,1ak
stupor,2lt
sturdy,1s0
stutter,2o6
stylemark,1rf
stylize,1hi
sub,1qi 2o9 2ot
subcontract,1ha
subdue,wg 2gi
subdued,28k
subject,2ou
subjugate,2gi
submarine,2ot 2ov
submerged,2ow
subordinate,2ox
subsidiary,bn 2ox
substantiate,3m
substitute,1yo 2oy
subtlety,2a2
subtract,12r
subvert,1yj 2bg 2iv
subway,26t
succeed,2l6
succor,278
succumb,21f
suck up,1w5
sucker,r6
suds,21y
sue,26
suffer,4c
suffocating,2mw
suggest,2fr
suit,16
suite,2ji
sulfur,2oz
sullen,1oo
sulphur,2oz
sum up,2p0
summarize,2p0
summate,2b 68
summation,2jt
summerize,2p1
summertime,2p1
summit,26p
summon,2p2
summons,2p2
sumptuous,13p
sunbaked,cl
sundown,2p3
sundry,a9
sunglasses,2lh
sunlight,2p4
sunny,q6
sunrise,b9
sunset,2p3
sunshine,2p4
suntanned,kc
sup,2p5
super,1o
superb,jr
supercilious,1s7
superficial,2lj
superhighway,1lm
superimpose,222
superintend,2bf
superlative,1q8
superman,1c7 2p6
supernatural,2ac
supersede,2ib
superstar,2i
supervise,2bf
supplant,2ib
supplement,12 bn
supplier,2fy
supply,1me
support,c6 1cu
supporter,2o
suppose,1qx
suppress,wg
sur,2p7
surf,jj
surface,2j7
surmise,1qy 2p8
surpass,1fa 2b5
surplus,1fc 1fd
surreal,1a1
surrender,2if 2p9
surrogate,5o 1l3
surround,ia 1e0 270
surrounding,1cq
survey,2in 2or
suspect,1iy 1v2 2p8
sustain,29z
sw,2ng
swagger,2es
swaggering,1s7
swallow,2p5
swamp,1jp
sward,2n9
swarm,2pa
swart,1aq
swarthy,1aq
swashbuckler,11n
sway,2je
swaybacked,168
swear,gp 10u
sweat,2d8
sweep,1fy
sweep over,2bd
sweep through,1q
sweep up,1cg
sweetheart,2oe
sweetie,2oe
swell,lb
swerve,10y
swift,1jg
swig,1r2
swimmer,dr
swindle,vd
swing around,2pb
swinging,2pc
swingy,2pc
swirl,1bh 2pd 2pe
switch off,2pf
switch on,2pg
swivel,2dw
swollen,2ph
swoon,1gw
swoop,2el
sworn,2e5
syllabus,10t
symbolic,1cc
symbolize,2o8
symmetric,2pi
symmetrical,1s2 2pi
sympathize with,uv
sync,2pj
synchronism,2pk
synchronize,2pj 2pk
syndicate,wp
synergistic,1yn 2pl
synergy,2pl
synoptic,2b7
table,132 2pm
taboo,1kg
tabulate,2pm
tack on,1rq
tactile,2pn
tactual,2pn
tagged,21i
tai,2po
tail,pu
taint,x0
take,2fh
take a breath,jm
take a breather,ok
take a chance,35
take a look,1sc
take aback,1js
take account,83
take advantage,nl
take apart,16o
take away,o0
take back,jt
take chances,35
take charge,2pp
take down,ju
take for,12s
take for granted,ab
take form,2pq
take heart,kt
take hold,2pp
take hold of,1pk
take issue,16k
take it easy,2me
take over,yh 2pr
take part,2c1
take place,tt
take root,2ld
take shape,2pq
take stock,2kr
take the stand,eb
take to be,241
take to heart,ap
take up arms,1p5
taken,1yy
taking,1i5
takings,2fh
talent,1d5
talented,1nv
talk,2nl 2ps
talk about,174
talk over,17a
talk terms,29b
talks,29c
talky,2ps
tally,y3 2js
tam,2pt
tammy,2pt
tamper,268 280
tan,kb lt
tangle,1cg
tangle with,1nl
tanned,kc
tantalize,ck
tantalizing,2pu
tantrum,1j0
tap,2cc
taper off,1j3
tarry,1ro
tart,2ft
task,qx 2fo
taste,2ez
taunt,ck 14i
taurus,nw
tawdry,1j7
teach,1yd
teacher,1ye
team,2ny 2pv
team up,2pv
tear,2jv
tear apart,2pw
tear down,17o
tearing,1ia 2px
tears,10b
tease,cf
teaspoon,2py
teaspoonful,2py
teat,29l
tedious,ie
teem,2pa
teen,2r 2pz
teenage,2pz
teenager,2r
teensy,2q0
telecom,2q1
telecommunicate,2q1
telegraph,mg
telephone,2df
televise,2q2
tell,28w 2is 2kc
tell apart,16t
tell on,2lq
telltale,2is
temerity,b2
temp,2q3
temperament,17x
tempo,2bj
temporary,2q3
tempt,1dt
tempting,eu 2pu
tenacity,2d5
tenancy,2ae
tend,1x2
tending,8i nr
tenet,190
tennessee,2q4
tent,n7 n8
tentative,2g0
tepid,249
teresa,2q5
terminal,14d
terminate,1cz
terminated,vm
termination,1g2
terminology,29m
terms,1ke
terrace,2cf
terrific,1un
terrified,1lw
territory,18g
terrorize,2br
terry,2q6
terrycloth,2q6
tertiary,2q7
test,2q8
tested,2q9
tester,1f6
testify,eb
testimonial,2qa
texas,2qb
textbook,o7
textile,so
th,2qc
thai,2m5 2po
thank,1o2
thankfulness,1q1
thaw,26e 2qd 2qe
theater,1tt
theme,2ou
theorize,wc
therapeutic,10n 1sv
therapist,1sw
theresa,2q5
thick,26y
thicket,kn
thieve,2of
thin,22c
think,f2 1qx 1vh 2h8
think over,qa
think up,1a0
third,2q7
thirst,z1
thirteen,2qf
thirty,2qg
thoriated,2qh
thorough,1fv
thoroughgoing,1fv
thou,1pu
thousand,1pu
thrash,1j5
thrash about,2qi
thread,264 2qj
threadbare,1rb
threaten,1d0 26g
threatening,26h
three,1vr 1vs
threesome,1vs
thresh,2qi
thrilling,1bz
thrive,1jv
thriving,i2
throb,2em 2g9
throng,1zr
throttle,w1 2om
through,193
throw away,o9
throw back,2qk
throw in the towel,1aa
throw off,ob
throw out,o9 1g0
throw up,oe
thruway,1lm
thud,2ql
thug,1pf
thump,2ql
thunder,i1 121
thursday,2qc
thwart,1k4
thyroid,2qm
thyroidal,2qm
thyrotrophin,2qn
ti,2qo
ticket,1ip
tidings,29g
tidy,s2
tidy up,s2
tie,298
tilt,20h 22d
tilted,22e
timber,24a
time,sg
timeworn,1rb
timid,or
ting,2qp
tinker,26r
tinkle,2qp
tiny,162
tire,1hl 1hm 2p7
tire out,1hm
tiresome,ie
tiring,2qq
tissue,2qr
tit,hy
titanium,2qo
titter,1nx
tittering,2qh
titty,hy
tn,2q4
toad,1m0
toast,zl
toffee,k6
toil,21k
toilet,20d 2ek
token,29n
tokenish,29n
tokyo,1bm
tolerate,b
tomb,1q4
tons,19m
tool,2qs
tool around,2qs
topic,2ou
topnotch,1o
topple,2qt
tops,1o
torment,2qu
tormented,6o
torn,254
torpedo,1r5
torrent,sq
torture,6n 1fi 2qu
tortured,6o
toss,2du
toss away,o9
toss back,2qk
tot up,2b
total,46 1du 1dw 2a5
tote,248
toter,ee
touch,3i
touch off,27
touchstone,zn
toughness,2o5
tour,rg
tousled,17l
tout,hg
tower,1uu
towering,1ch
toy with,1jm
track,2qv
track down,1v3
trade,yr 26m 2qw
trade in,2qw
trademark,1rf
trader,122
tradesman,2lx
tradition,113
tragic,mn
trail,1a8 2qv
trailer,21o
train,1qk
trample,2qx
trance,et 2nr
tranquility,2dy 2l8
transactions,27a
transcend,1f8
transcript,xs
transfer,2qy
transfix,1hg
transform,2qz
transgress,jb
transience,1e4
transition,2c7
transmitted,1h4
transmitter,2l4
transmute,2qz
transplant,1pq
transport,2qy
transverse,zv
trap,2my
trash,20n 2jp 2pw
traumatize,1s1
travel,1p7
travel to,2r0
traverse,zu
tread,2op 2qx
tread on,2oh
treasure,1na 2fe
treasured,q7
treat,18t 1pd
treaty,2bl
treble,2nc 2r1
tremble,2ls
tremendous,1di 1un
trench,1wd
trend,10y
trey,1vs
triad,1vs
tribunal,ym
tributary,3o
tribute,2qa
trichrome,2r2
trick,1l9
trick out,av
trickle,1a2 1a5
tricolor,2r2
tried,2q9
trigger,27
trim,2ni
trim down,114
trinity,1vs
trio,1vs
trip,2os
triple,2r1
tripping,2pc
trite,1rb
triumph,1gg 2r3
trolley,2oo
troop,2bv
trooper,os
troops,2na
trouble,18j
trouble oneself,ik
troubled,186
troubling,18f
truce,94
truck,1s9
trudge,2e8
trunks,2ly
try,an ao
try out,2q8
tsh,2qn
tub,ds
tube,2r4
tubing,2r4
tucker,1ft
tumble,2qt
tumbling,23
tummy,2ok
tumult,186 2r5
tune,26c
tuneful,26b
tunnel,lu
turbulent,ra 186
turf,2n9
turn,fb
turn around,2pb
turn down,2c8
turn off,2pf
turn on,2pg
turn out,2fu
turn over,1rj
turn to,2g
turn up,u4
turquoise,8j
tv,2q2
twain,1aj
twat,10l 1zo
tweet,29k
twelve,19l
twenty,2r6
twiddle,2pd
twilight,1ap 1ar
twin,1ao
twine,1ys
twinge,2bq
twinkle,1j8
twinkling,1yc
twirl,2pd
twist,2o0
twisted,18e
twisting,2r7
two,1vq
twofold,19e 19f
twoscore,1kz
tx,2qb
typewrite,2r8
typify,1e8
typing,2r8
typo,23g
tyranny,15o
ubermensch,2p6
uk,k4
ulcerate,2r9
ulceration,2r9
ultra,1gf
ultraviolet,2ra
umpire,2ht
unafraid,1ht
unanswered,2rb
unavailing,1mj
unbalance,1w4
unbeaten,2rc
unbounded,is
uncanny,2rd
uncertain,1wv
uncertainty,19g
unclean,16f
unconquered,2rc
underbrush,2re
undercover,rs
underdeveloped,15c
underground,f8 26t
underhanded,2n0
underline,2rf
underling,2ox
undermine,2jz
underscore,2rf
undersea,2ov
underside,im
understand,89
undertake,2fo
undertaker,283
underwater,2ow
underwood,2re
undress,184
undulate,2j6
uneconomical,2rg
unending,1es
unequal,1wp
unfair,2rh
unfaltering,1iv
unfertile,1xq
unfit,181
unfold,h6 1jx
unfounded,1qo
ungainly,sv
ungodly,2m9
unhappy,2k0
unheeded,1vp
unheeding,1t3
unholy,13v
unhurt,2ri
unidentified,28s
unified,1x6
unify,1mh 26n
unique,2mc 2rj
unite,26n 26o
unity,1yl
universe,y7
unjust,2rh
unlace,2rk
unlovely,2rl
unmarked,2bc
unnamed,28s
unnecessary,2rm
unneeded,2rm
unnumbered,yg
unorthodox,25z
unparalleled,2rj
unpicturesque,2rl
unproblematic,1c0
unredeemed,11f
unreflective,2rn
unrequited,2rb
unresolved,2ro
unrest,1i1
unruly,hq
unscathed,2ri
unsettle,1hq
unshaved,2rp
unshaven,2rp
unsloped,2rq
unsolved,2ro
unspoken,28j
unsure,1wv 2m3
untested,2rr
unthaw,2qd
unthinking,2rn
untie,2rk
untoward,1xa
untried,2rr
untruth,1h3
unvarying,wq
unveil,127
unwavering,1iv
upbeat,2rs
upbringing,2a7
upcoming,8b
upgrade,9o
uphold,2f6
upkeep,24u
upland,1tj
uplift,1bv
upraise,2ip
upraised,235
upright,2rq 2rt
uprising,1yk
uproar,2r5
upset,2d9 2ru
upsetting,16x
upshot,wi
uptake,wy
urge,1wn 2f8 2fk
urine,2cr
us,65
usa,65
use,7z 2rv
use up,14a
using,1g4
ussr,2jx
usurp,2pr
ut,1ou
uterus,2rw
utilize,7z 2oy 2rv
utmost,1ge
utter,2ob
uv,2ra
va,2rx
vacate,2ig
vacation,1u2
vaccinate,1y5
vacuum,1ue
vague,2a9
vain,vh 1m5 2ph
vale,2ry
valley,2ry
valor,1mu
valuate,2h0
vanish,16m
vanquish,ef
vantage,33
variance,178
variety,a8
various,2ij
vary,15e 178
vast,1ut
veer,10y
veg,2rz
vegetable,2rz
vegetate,ii
veggie,2rz
vehement,1ia
velocity,2nq
velour,2s0
velours,2s0
velvet,2s1
velvety,2s1
vend,1sh 1si
vendor,25g
venerate,2it
vengeance,2ck
venomous,251
vent,1o3
venture,1so
venue,23p
veranda,2s2
verandah,2s2
verge,k1
verify,w3
vermont,2s3
vernacular,8w
vernal,2s4
versify,2eb 2iz
vertical,2rt
verve,2s5
very,1vi
vest,1ds
vestibule,1la
vet,2s6
veteran,2kw
veterinary,2s6
veto,16l 29a
vex,6y
vi,2mf
vibrancy,2nb
vibrant,2s7
vicinity,23n
vicious,ko
victory,2r3 2s8
vie,uy
view,wk 2d7
view as,12s
viewer,2np
viewing,2kq
viewpoint,2oa
vigilance,51 2s9
vii,2le
viii,1bp
villain,2kl
vindicate,20p
vindictive,2nt
violate,jb 1ow 1xx
violet,2gb
violin,1i9
vip,15w
virginia,2rx
virile,256
virtue,26q
virtuoso,2i 25p
visage,ye 2dk
vision,2l2
visit,2r0
vista,2bs
visual,2au
visualize,1e1
vitality,2s5
viva,2ay
vivacious,2s7
vivid,232
vivify,2hi
vocalist,2mb
vocalize,2ma
vocation,n0
vociferous,gq
voice,2sa
void,1z4 2a4
volition,2sb
volley,2k6
voltaic,1mv
voluntary,2sc
volunteer,2sc
voluptuous,24h
vomit,oe
vortex,2pe
voter,1by
vox,2sa
voyage,295
vt,2s3
vulgarize,t2
wacky,1pe
wads,19m
waffle,1tc
wag,2sd
wage,1ax
wager,fr
wages,2ix
waggle,2sd
wail,1uo 21r
wait,13h
waiter,2la
waive,1kp
wake,3u
wake up,bs bt
wakeful,2s9
walk about,2se
walk around,2se
wallop,cy 2sf
wallpaper,2bt
walrus,2kt
wan,2bn
wander,265 27n 2jb
wanderer,2jm
wannabe,9v
want,14g 14q
wanted,q7
wanting,134
war,2sg
ward,1qv
ware,26l
warfare,2sg
warhead,2cm
warlike,271
warm,1t1 2qe
warmer,1t0
warn,2p
warp,138 18d
warranty,1qu
wash,2j5
wash up,dq
washbasin,2sh
washbowl,2sh
waste,1pb
wasteful,2rg
wasteland,dg
wastewater,1bn
wasting,al
watch,20w
watch out,240
watch over,20w
watcher,2np
watching,2aa
water,1ze 2px
waterfall,1h2
waterproof,2kv
watershed,18p
watery,2ho
wattle,21u
wave,eh
waver,1tc
way,1hi
waylay,62
wayside,2ja
wb,2si
weaken,1d6
weakened,161
weakness,1gv
wealth,3p
weaponry,96
wear,1ef 1sd 2qq
wear down,1hm
wear off,2sj
wear out,1hm
wear thin,2sj
wearable,sp
wearied,1zp
wearisome,ie
weary,1hm 1hn
wearying,2qq
weather,j6
weave,1z2 2qr
weber,2si
wed,1nm 2sk
wedge,14c
wednesday,2sk
wee,2c9 2q0
weep,10b
weigh,13j
weight,lp 2mj
weight down,lp
weird,2rd
weirdo,z8 zf
welch,2sl
well,1sx
wellbeing,2rs
welsh,2sl
welter,sy
wet,27v
whack,2sf
whale,1uv
wharf,2dn
whatever,7g
whatsoever,7g
wheedle,t4
whiff,2g7 2n2
whip,1jn 21w
whir,2sm
whirl,2pd
whiskered,ed
whiskers,ec
whiskey,2sn
whisky,2sn
whisper,2jy
whit,2m1
white,oq 2so
whiten,2so
whiz,2i 2sm
whoop it up,24w
whopping,cy
whore,2ft
whorl,10r
wi,2sp
wicked,1f0
wide,k7
width,jc
wield,1fr
wiggle,20c
wild,1i3
will,2sb
wily,yt 2lp
win,2s8
win back,1nk
wince,zh
wind,264
wind up,1cy
winding,265 2r7
wing,1k1
wink,1yc
winterize,2sq
wintertime,2sq
wipe,2jn
wipe out,6s 14a
wipe up,282
wire,mg
wireless,2gp
wiry,2oq
wisconsin,2sp
wish,237
wit,1v0
witch,1o7
withdraw,19u
wither,2m2
withering,6u
withstand,13b
wizard,2i 24r
wobble,2j1
womb,2rw
wonder,1un 25m
wonderful,1un
wondering,1y6
wont,1ra
woo,yl
wood,1kn
woodgraining,1pr
woods,1kn
wool,2sr
woolen,2sr
woolgather,11x
word,2di 2dj
work at,2ss
work on,2ss
work out,1fo
work through,2jr
work up,l0
workforce,257
works,2e0
world,1ol
worm,2o0
worn,nu
worried,2ru
worry,18f 1st 1x5
worsen,12k
worship,1vm
worshipped,2u
worshipper,f3
worth,14p
wound,1y2
wounded,1v8 24s
wrack,2st
wrangle,j9 2gh
wrap,2su
wrap up,2su
wrapped,o 19t
wreak,24v
wreck,2jq 2st
wrestle,1py
wrestling,1py
wretched,27e
wriggle,2o0
write,bg 2cw
write about,2sv
write down,2lc
write of,2sv
write on,2sv
writer,bc
writhe,2o0
wrong,1x8
wrought,27w
wry,1zd
xi,1c2
xii,19l
xiii,2qf
xiv,1l7
xl,1kz 1l0
xmas,r2
xv,1ib
xvi,2mg
xx,2r6
xxx,2qg
yahoo,1tg
yank,200 2sw
yankee,2sw
yap,2sx
yarn,2hd 2qj
yaws,1ld
year,72 2sy
yearbook,72
yearn,1rt 23w
yell,108 10a 10c 2lz
yelled,2m0
yellow,2sz
yellowish,2sz
yelp,2sx
yen,1s
yesteryear,2ca
yielding,vg 2p9
yokel,1tg
youngster,qd
youthful,2s4
yr,2sy
zeal,8t
zero,292
zest,1r8
zhou,qz
zigzag,yx
zip,292 2t0
zipper,2t0
zone,18h 2c4
zoom,2n6`;
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
descend,1g 22
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
reside,hf
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
