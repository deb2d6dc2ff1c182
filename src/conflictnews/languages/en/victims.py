"""Words for people, and which kind of victim each is.

Singular forms; a plural is made by rule (`-s`, `-es`, `-ies`, `-men`) unless `PLURALS` has it.
"""

from __future__ import annotations

from conflictnews.languages.en import clause_words
from conflictnews.models import Harm, VictimKind

_NATIONS = (
    "yemeni syrian iraqi afghan palestinian israeli lebanese ukrainian russian somali nigerian malian ethiopian "
    "sudanese congolese burundian rwandan ugandan kenyan pakistani indian bangladeshi colombian mexican haitian "
    "filipino indonesian egyptian libyan tunisian algerian moroccan turk iranian saudi chinese japanese korean american "
    "briton frenchman german italian spaniard canadian australian jordanian bedouin kurd arab chadian nigerien "
    "burkinabe cameroonian senegalese ivorian ghanaian togolese beninese mozambican tanzanian angolan armenian "
    "azerbaijani azeri georgian serb albanian kosovar tajik kyrgyz uzbek turkmen nepali nepalese burmese thai "
    "vietnamese cambodian malaysian venezuelan ecuadorian peruvian salvadoran guatemalan honduran brazilian"
)
NATIONS = frozenset(_NATIONS.split())
"""Nouns for members of a nation: they leave it open whether these bear arms."""

VICTIMS: dict[VictimKind, str] = {
    VictimKind.UNKNOWN: (
        "gang-member arrestee abductee person man victim individual deceased casualty human soul life comrade member "
        "element survivor companion suspect accused accomplice associate colleague attendee hostage captive martyr aide "
        + _NATIONS
    ),
    VictimKind.CIVILIAN: (
        "vet veterinarian apprentice digger panner lineman stewardess steward fireman firefighter spectator hawker "
        "peddler seller dealer owner tenant householder grower planter farmhand goatherd cowherd pastoralist "
        "herdswoman wayfarer walker jogger swimmer picnicker diner barmaid bartender waitress bouncer usher tutor "
        "headteacher undergraduate scholar academic carpenter mason bricklayer welder plumber builder painter roofer "
        "blacksmith goldsmith jeweller watchmaker weaver dyer potter tanner cobbler shoemaker dressmaker seamstress "
        "laundress maid nanny babysitter gardener janitor doorman concierge cashier teller banker broker notary "
        "solicitor attorney barrister paralegal translator interpreter surveyor geologist geophysicist scientist "
        "biologist chemist researcher analyst economist statistician architect designer programmer operator docker "
        "stevedore rickshaw-puller rider cabbie taxi-driver chauffeur bus-driver conductor ferryman deckhand "
        "fisherwoman boatwoman diver quarryman woodcutter lumberjack charcoal-burner trapper tracker brewer miller "
        "confectioner grocer greengrocer fishmonger stallholder bride bridegroom groom bridesmaid mourner celebrant "
        "dancer drummer actor actress comedian filmmaker rapper novelist librarian curator archivist sexton girlfriend "
        "boyfriend fiance fiancee partner spouse twin sibling stepson stepdaughter godson godmother kinsman kinswoman "
        "in-law tribeswoman townsman countryman compatriot emigrant immigrant asylum-seeker stowaway passer-by "
        "onlooker eyewitness witness bather camper guest-worker newcomer colonist campaigner unionist trade-unionist "
        "striker picketer influencer whistleblower informant informer collaborator layman laywoman congregant "
        "churchgoer mosque-goer chorister organist parishioner devotee godman astrologer healer herbalist "
        "fortune-teller wizard witch sorcerer sorceress beggar vagrant homeless drunkard addict burglar pickpocket "
        "rustler squatter gambler prostitute sex-worker lout hoodlum thug youth teen grandparent  "
        "great-grandson great-grandmother stepmother stepfather christian muslim hindu sikh shiite sunni "
        "yazidi jew druze alawite rohingya dalit adivasi civilian runner brother faithful woman resident villager "
        "local farmer fisherman shopkeeper trader merchant vendor driver passenger commuter pedestrian bystander "
        "protester protestor demonstrator marcher student teacher schoolteacher professor lecturer worker labourer "
        "laborer miner engineer tourist traveller traveler pilgrim worshipper worshiper refugee migrant herder "
        "herdsman shepherd pensioner settler family household couple mother father wife husband son daughter sister "
        "uncle aunt grandmother grandfather parent relative neighbour neighbor guest customer shopper patient employee "
        "staff clerk lawyer activist volunteer elder notable businessman businesswoman hunter gatherer sailor fisher "
        "seafarer crew cook cleaner mechanic technician electrician contractor loader porter waiter drinker patron "
        "reveller concertgoer fan footballer athlete climber hiker trekker townspeople islander national foreigner "
        "expatriate citizen journalist-fixer smuggler thief robber logger poacher artist musician singer writer poet "
        "blogger nomad inhabitant occupant evacuee returnee homeowner landowner rancher peasant campesino housewife "
        "widow orphan beekeeper baker butcher watchman guide scout nephew niece cousin headmaster foreman passerby "
        "boatman barber tailor trucker biker motorcyclist cyclist motorist dissident secretary receptionist "
        "accountant caretaker tribesman leader director supporter follower loyalist rival "
        "skipper bellboy chef barista hairdresser fitter plasterer auditor gamekeeper angler surfer picker harvester muleteer "
        "mahout dweller landlord widower veteran retiree amputee sweeper scavenger ragpicker wholesaler distiller sculptor "
        "headmistress invigilator enumerator treasurer blower puller stonecutter glazier"
    ),
    VictimKind.CHILD: (
        "grandchild grandson granddaughter "
        "child boy girl baby infant toddler teenager minor schoolchild pupil schoolboy schoolgirl youngster newborn "
        "kid adolescent"
    ),
    VictimKind.COMBATANT: (
        "maoist naxal naxalite "
        "hitman nationalist facilitator cadre sicario pandillero rioter arsonist mutineer looter cultist mobster "
        "takfiri dahalo fedayeen foe enemy occupier pirate assassin killer shooter warrior janjaweed khmer-rouge "
        "partisan resistance-fighter hardliner trafficker cartel-member assaulter perpetrator ringleader fighter "
        "militant rebel insurgent gunman terrorist jihadist militiaman guerrilla combatant mercenary attacker "
        "assailant bomber extremist separatist commander emir bandit raider kidnapper vigilante paramilitary "
        "hijacker irregular infiltrator spy operative warlord recruit sniper gangster outlaw jihadi islamist talib "
        "khawarij mujahid financier captor abductor aggressor subversive sarmachar "
        "criminal delinquent narco capo gunslinger marauder brigand moran dozo extortionist"
    ),
    VictimKind.SECURITY_FORCE: (
        "militiawoman escort detective inspector constable superintendent patrolman traffic-policeman "
        "coastguard customs-officer gunner infantryman tankman rifleman fusilier grenadier cavalryman sentry "
        "sentinel draftee midshipman seaman ensign petty-officer warrant-officer brigadier-general pfc cpl "
        "sgt lt capt maj col gen guardian serviceperson levy khasadar peshmerga asayish spahi askari tirailleur "
        "cossack border-guard watcher prison-officer soldier policeman policewoman police officer serviceman "
        "servicewoman trooper marine guard gendarme conscript peacekeeper paratrooper commando agent ranger cadet "
        "general colonel captain major lieutenant sergeant corporal private pilot airman sapper warden "
        "sepoy havildar naik subedar sub-inspector asi cop "
        "jailer bodyguard guardsman reservist legionnaire troop jawan auxiliary carabinero brigadier admiral handler "
        "deminer crewman warder"
    ),
    VictimKind.JOURNALIST: (
        "newsreader anchor anchorwoman stringer newscaster publisher soundman journalist reporter cameraman "
        "camerawoman photographer photojournalist correspondent editor broadcaster columnist videographer newsman "
        "producer fixer presenter"
    ),
    VictimKind.AID_WORKER: "aid-worker relief-worker humanitarian",
    VictimKind.MEDIC: (
        "health-worker ambulance-driver optician psychiatrist psychologist orderly stretcher-bearer radiologist "
        "gynaecologist paediatrician pediatrician anesthetist healthworker medic doctor nurse paramedic surgeon "
        "midwife pharmacist physician rescuer ambulanceman anaesthetist vaccinator dentist"
    ),
    VictimKind.OFFICIAL: (
        "alderman registrar headman village-head bailiff treasurer-general commissar parliamentarian congressman "
        "congresswoman assemblyman secretary-general premier vice-president ex-mayor clerk-of-court attache "
        "counsellor legate sarpanch prefect sub-prefect justice chieftain tax-collector inspector-general "
        "undersecretary commissioner spokesperson spokesman spokeswoman chairman chairwoman chairperson official head mayor "
        "governor minister judge lawmaker politician prosecutor councillor councilor councilman councilwoman senator deputy "
        "diplomat ambassador envoy candidate president magistrate legislator mp administrator consul chief "
        "councilmember delegate"
    ),
    VictimKind.PRISONER: "fugitive prisoner inmate detainee convict escapee pow",
    VictimKind.RELIGIOUS: (
        "marabout catechist deacon verger vicar curate chaplain abbot abbess prior novice reverend clergyman "
        "clergywoman cardinal lama guru pandit ayatollah mufti maulvi maulana qari catholicos metropolitan "
        "evangelist theologian theology-student priest imam monk nun cleric bishop pastor preacher rabbi missionary "
        "muezzin mullah archbishop nuncio jesuit seminarian sheikh friar"
    ),
}
"""The heads of noun phrases that name victims."""

COMPOUNDS: dict[str, VictimKind] = {
    "aid worker": VictimKind.AID_WORKER,
    "relief worker": VictimKind.AID_WORKER,
    "humanitarian worker": VictimKind.AID_WORKER,
    "un worker": VictimKind.AID_WORKER,
    "unrwa worker": VictimKind.AID_WORKER,
    "health worker": VictimKind.MEDIC,
    "medical worker": VictimKind.MEDIC,
    "hospital worker": VictimKind.MEDIC,
    "rescue worker": VictimKind.MEDIC,
    "ambulance driver": VictimKind.MEDIC,
    "media worker": VictimKind.JOURNALIST,
    "attorney general": VictimKind.OFFICIAL,
    "secretary general": VictimKind.OFFICIAL,
    "director general": VictimKind.OFFICIAL,
    "governor general": VictimKind.OFFICIAL,
    "solicitor general": VictimKind.OFFICIAL,
    "consul general": VictimKind.OFFICIAL,
    "village chief": VictimKind.OFFICIAL,
    "police commissioner": VictimKind.SECURITY_FORCE,
    "village volunteer": VictimKind.COMBATANT,
    "defence volunteer": VictimKind.SECURITY_FORCE,
    "defense volunteer": VictimKind.SECURITY_FORCE,
    "police chief": VictimKind.SECURITY_FORCE,
    "police officer": VictimKind.SECURITY_FORCE,
    "army officer": VictimKind.SECURITY_FORCE,
    "police commander": VictimKind.SECURITY_FORCE,
    "army commander": VictimKind.SECURITY_FORCE,
    "security guard": VictimKind.SECURITY_FORCE,
    "security personnel": VictimKind.SECURITY_FORCE,
    "security officer": VictimKind.SECURITY_FORCE,
    "security agent": VictimKind.SECURITY_FORCE,
    "border guard": VictimKind.SECURITY_FORCE,
    "prison guard": VictimKind.SECURITY_FORCE,
    "military personnel": VictimKind.SECURITY_FORCE,
    "government official": VictimKind.OFFICIAL,
    "displaced person": VictimKind.CIVILIAN,
    "tribal elder": VictimKind.CIVILIAN,
}
"""Heads whose kind the word before them settles."""

_IN_ESE = "lebanese sudanese congolese chinese japanese senegalese togolese beninese burmese nepalese vietnamese".split()
"""Nouns for members of a nation that are their own plural: "six Togolese"."""

PLURALS: dict[str, tuple[str, ...]] = {
    "person": ("people", "persons"),
    "child": ("children",),
    "schoolchild": ("schoolchildren",),
    "life": ("lives",),
    "passerby": ("passersby",),
    "thief": ("thieves",),
    "wife": ("wives",),
    "housewife": ("housewives",),
    "police": ("police", "personnel", "troops", "servicemen", "guardsmen"),
    "staff": ("staff",),
    "crew": ("crew",),
    "talib": ("taliban",),
    "hero": ("heroes",),
    "accused": ("accused",),
    "faithful": ("faithful",),
    "passer-by": ("passers-by",),
    "khawarij": ("khawarij", "kharijites"),
    "burkinabe": ("burkinabe",),
    **{nation: (nation,) for nation in _IN_ESE},
    "mujahid": ("mujahideen", "mujahedin", "mujahidin"),
}
"""Plurals that no rule gives, and collective nouns, which are plural as they stand."""

UNTIL = frozenset("before until till".split())
"""Words before a clause that tells how those who did something ended: "killed two before they were shot dead"."""

FAMILIES = frozenset("family families couple".split())
"""Nouns for groups of civilians: "a family of five"."""

PAIRS = {"parents": 2, "grandparents": 2}
"""Plurals that say how many they are where they are known: "the parents were killed"."""

WHOLE_GROUPS = {"couple": 2}
"""Nouns that say how many they are."""

REGULAR_IN_MAN = frozenset("human german roman talisman ottoman shaman".split())
"""Nouns in -man whose plural is regular."""

TAILS = tuple(
    "worker officer soldier guard guards fighter driver teacher keeper keepers holder maker rider herder farmer player".split()
)
"""Nouns that end compounds written as one word: "farmworker"."""

PEOPLE_PRONOUNS = frozenset(
    "he she they him her them their his himself herself themselves who whom us we i someone somebody everyone everybody those "
    "these none nobody no".split()
)
"""Pronouns that stand for people."""

NOBODY = frozenset("none nobody no".split())
"""Those of them that take up all told of before where they are said not to live: "None survived"."""

ONE_PRONOUNS = frozenset("he she him her his himself herself i me".split())
"""Pronouns that stand for one."""

PERSONAL = frozenset("he she him her himself herself themselves".split())
"""Pronouns that stand for people only: "blew himself up"."""

COLLECTIVES = frozenset(
    "group party crowd band pair trio quartet team gang squad family crew couple majority bulk rest one members "
    "third half score dozen number handful body bodies".split()
)
"""Nouns that take their people with "of"."""

PEACEFUL = frozenset(
    "gathered gathering building working farming praying sleeping shopping fishing grazing herding harvesting fetching "
    "queueing queuing celebrating attending worshipping voting playing selling bathing mourning eating dining dancing studying "
    "digging ploughing weeding washing collecting picking travelling commuting begging paving mending repairing painting "
    "plastering sowing reaping threshing milking cooking chopping hauling unloading swimming sweeping tending".split()
)
"""Verbs of what civilians do: "19 men who were building a bridge"."""

ARMING = frozenset("planting planted laying laid assembling assembled priming wiring transporting".split())
"""Verbs of those who make a bomb or lay it: "two men who were planting a mine"."""

EXPLOSIVES = frozenset("bomb bombs device devices ied ieds mine mines explosive explosives landmine landmines".split())
"""What they make or lay."""

ARMED_ACTS = frozenset("attack assault ambush fire clash shell strike".split())
"""Acts by which people are fighters: "two men who fired at a patrol"."""

MEMBERS = frozenset("member comrade".split())
"""Nouns for people of a party that a text has just named: "one further member died"."""

SIDE_NOUNS = frozenset("side ranks camp part".split())
"""Nouns for a party's people whose owner tells the party: "on the army's side", "in the ranks of the gendarmes"."""

LANDS, LANDS_ON = "fall", frozenset("on onto into upon near".split())
"""The verb of what comes down on something, which kills only where people are named: "one of them fell on a house"."""

NAMED, AS = frozenset("named identified".split()), "as"
"""Words between the dead and their names: "the dead were named as Cpl. Omar Said and a guide"."""

FROM_SIDE = frozenset("from among".split())
"""Prepositions before a party whose people were harmed: "11 from the brigade"."""

SUSPECTS = frozenset(("suspect",))
"""Nouns for those who are held or, where they bear arms, shot."""

BLOWS_UP = frozenset(
    "blew blow blows blowing detonated detonates detonating exploded exploding explosives explosive vest belt bomb "
    "grenade".split()
)
"""Words of a sentence by which those who kill themselves are bombers."""

PARTIES = {
    "government": VictimKind.SECURITY_FORCE,
    "regime": VictimKind.SECURITY_FORCE,
    "junta": VictimKind.SECURITY_FORCE,
    "pro-government": VictimKind.SECURITY_FORCE,
    "loyalist": VictimKind.SECURITY_FORCE,
    "opposition": VictimKind.COMBATANT,
}
"""Words for a party before "side" or "forces", and the kind of its people."""

FAMILY_NAMES = frozenset(
    "baker miller weaver smith cook hunter fisher mason potter butcher taylor shepherd king bishop pope sheikh prior "
    "abbot monk priest parent page tailor turner marine constable barber german".split()
)
"""Nouns for people that are family names as well."""

PEOPLE_ENDINGS = (
    "ers",
    "ors",
    "ists",
    "ians",
    "eers",
    "ees",
    "men",
    "women",
    "ites",
    "ants",
    "ese",
    "folk",
)
"""Endings of plurals that name people."""

OWNS = frozenset("its their his".split())
"""Possessives of a party: "two of its men"."""

PARTY_OWNS = frozenset("its their".split())
"""Possessives of a party before its fighters: "the group said its fighters killed nine"."""

SUFFERS = frozenset(
    "suffer suffers suffered suffering sustain sustained lose lost acknowledge acknowledges acknowledged admit admits admitted "
    "concede conceded concedes mourned mourns mourn".split()
)
"""Verbs whose subject's own people are lost: "the army acknowledged four dead"."""

ARTICLE = frozenset(("the",))
"""The article by which a number takes up people told before: "of the 12 injured"."""

FIRST_PERSON = frozenset("we i".split())
"""Pronouns of a speaker."""

KIN = frozenset(
    "father mother parent wife husband son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother "
    "grandson granddaughter child relative brother-in-law sister-in-law fiance fiancee".split()
)
"""Nouns for those whom somebody bereaved has lost: "a butcher who lost an uncle and two cousins"."""

EACH, SIDES_TOLD = frozenset(("each",)), frozenset("side party camp faction family".split())
"""Words by which two sides have as many victims: "one person from each side"."""

BOTH = frozenset("neither both all".split())
"""Words for all those told of before."""

FELLOWS = frozenset("colleague comrade companion".split())
"""Nouns for people of the same kind as those told of before."""

DOWNS_THINGS = frozenset(("shoot down", "destroy", "take out", "obliterate", "annihilate", "intercept", "cut down"))
"""Verbs done to drones and vehicles as well, so that a number alone needs people before it: "five drones, four shot down"."""

OWN = frozenset(("own",))
"""Words that stand for a party's people: "lost two of its own"."""

REFLEXIVES = frozenset("himself herself themselves".split())
"""Pronouns for those who do the harm themselves: "blew himself up, killing himself and two guards"."""

AFTERWARDS = frozenset("later subsequently afterwards succumbed".split())
"""Words by which some of those hurt died after the event: "one later died"."""

REASONS = frozenset("because after as when since".split())
"""Words between a toll and those by whom it has grown."""

CAUSES = frozenset("after when from while".split())
"""Words between a death and what caused it: "died after being shot"."""

ONLY_PASSIVE = frozenset("admit hold".split())
"""Verbs that harm only in the passive, and take things as well: "40 were admitted", "12 were held"; not "held a vote"."""

TAKE = "take"
"""The verb that may only tell where people are brought: "was taken to a clinic"."""

BURIES = frozenset("bury inter".split())
"""Verbs that tell of the dead, and count them only where nothing else does."""

TREATS = frozenset(("treat",))
"""A verb for the care of the wounded, and for how anybody is met."""

TREATED_HOW = frozenset("well badly humanely kindly fairly as like with".split())
"""Words after such a verb by which nobody is wounded: "was treated well by his captors"."""

LIFE = "life"
"""The noun that, without an article or a number, counts nobody: "loss of life"."""

ANY = "any"
"""The determiner by which a denied statement counts nobody: "denied that any soldier was killed"."""

AGED = frozenset("aged under below".split())
"""Words between "were" and an age: "two of the dead were aged 15 and 16"."""

FRAIL = frozenset("elderly old disabled unarmed pregnant displaced homeless handicapped blind bedridden".split())
"""Adjectives by which people are civilians: "an elderly man"."""

FORMER = frozenset("former ex retired".split())
"""Adjectives by which somebody bears arms or holds an office no more: "a former mayor"."""

CAPTIVE = frozenset("captured captive abducted kidnapped detained imprisoned jailed".split())
"""Participles before a noun for fighters by which they can fight no more: "two captured soldiers"."""

ADHERENTS = frozenset(
    "supporter sympathiser sympathizer sympathisers sympathizers informer informers informant informants "
    "councillor councillors councilor councilors mp mps lawmaker lawmakers senator politician politicians candidate candidates "
    "activist activists".split()
)
"""Nouns after a group's name for people who bear no arms for it."""

OWN_FORCE = frozenset("fighter militiaman militant combatant volunteer".split())
"""Nouns for combatants that a state's own force may have as well: "fighters of the Fourth Division"."""

FATALLY = frozenset("fatally mortally".split())
"""Adverbs by which a part of those harmed died: "two men were shot, one fatally"."""

GENERAL = frozenset(
    "hero member element man woman comrade person people personnel commander leader director head deputy colleague deceased "
    "youth adult".split()
)
"""Nouns that say little of the side that people are on."""

SERVING = frozenset("officer official chief worker driver volunteer recruit agent staff employee guard force".split())
"""Nouns whose kind the noun before them tells: "hospital staff"."""

COMPOUND_KINDS: dict[str, VictimKind] = {
    **dict.fromkeys(
        "security defence defense army police military forces troops gendarmerie brigade regiment battalion division "
        "corps navy border coast patrol paramilitary intelligence marine infantry commando barracks peacekeeping "
        "prison guard unit garrison militia-police customs constabulary air-force unifil monusco minusma amisom atmis".split(),
        VictimKind.SECURITY_FORCE,
    ),
    **dict.fromkeys(
        "rebel militant militia insurgent jihadist guerrilla gang cartel separatist vigilante extremist terrorist self-defence "
        "self-defense faction cell opposition".split(),
        VictimKind.COMBATANT,
    ),
    **dict.fromkeys("hospital health medical ambulance clinic rescue nursing vaccination".split(), VictimKind.MEDIC),
    **dict.fromkeys("aid relief humanitarian ngo".split(), VictimKind.AID_WORKER),
    **dict.fromkeys("media news television radio".split(), VictimKind.JOURNALIST),
    **dict.fromkeys(
        "government council party ministry municipal commission cabinet parliament embassy electoral election".split(),
        VictimKind.OFFICIAL,
    ),
    **dict.fromkeys(
        "public family community congregation tribe household clan village civilian school".split(), VictimKind.CIVILIAN
    ),
    **dict.fromkeys("church".split(), VictimKind.RELIGIOUS),
}
"""What the noun before a general noun, or after its "of", says of the kind: "members of an army unit"."""

MINORS = frozenset("child children teenage schoolgirls schoolboys underage minor infant newborn".split())
"""Words in a noun phrase by which the victims are children."""

SMALL = frozenset("small little young".split())
"""Adjectives by which kin are children: "her three small daughters"."""

MASSES = frozenset(
    "police staff crew troop family household personnel force army militia patrol team squad convoy group public".split()
)
"""Singular nouns for more than one, whose number is not told."""

SELF_PRONOUNS = frozenset("himself herself themselves itself".split())
"""Pronouns for those who harm themselves."""

REFERRING = frozenset(
    "victim hostage captive man body deceased person officer woman boy girl child brother detainee survivor casualty two three "
    "prisoner".split()
)
"""Nouns that, with an article or "both", take up whoever was told of last."""

OF_WOUNDS = frozenset("hospital clinic wounds injuries".split())
"""Words after the verb by which people died of wounds: "died in hospital", "died of his wounds"."""

ON_THE_SPOT = frozenset("spot scene instantly instantaneously outright".split())
"""Words by which some of those killed died before others: "four died on the spot"."""

ON_THE_WAY = frozenset("way route".split())
"""Words by which somebody died before he was counted among the wounded: "died on the way to hospital"."""

SUCCUMBS = frozenset(("succumb", "not be saved"))
"""Verbs that say as much by themselves: "two more succumbed"."""

EVERY = frozenset(("all",))
"""Words before a number of "them" who are as many as were told of: "all four of them"."""

INJURED = frozenset("wounded injured hurt".split())
"""Words for the wounded, some of whom may die."""

HELD = frozenset(
    "prisoner inmate detainee convict captive hostage suspect militant fighter rebel pow victim girl student "
    "schoolgirl pupil".split()
)
"""Nouns for those who may escape from custody."""

HELD_MANY = frozenset("prisoners inmates detainees captives hostages convicts".split())
"""Plurals of those held: "of the 400 inmates, 310 escaped"."""

CUSTODY = frozenset(
    "jail prison custody captivity cell cells captors kidnappers detention camp convoy barracks captor abductors".split()
)
"""Words after "escaped" by which it is an escape from custody."""

COURTS = frozenset("court courts judge judges tribunal jury magistrate".split())
"""Who jails people by a verdict."""

UNHURT = frozenset(
    "injury injuries unhurt unharmed unscathed uninjured with on death by without unmolested alive prosecution".split()
)
"""Words after "escaped" by which nobody escapes from custody."""

STATE_NOUNS = {
    "dead": Harm.KILLED,
    "deceased": Harm.KILLED,
    "slain": Harm.KILLED,
    "killed": Harm.KILLED,
    "victims": Harm.KILLED,
    "fatalities": Harm.KILLED,
    "wounded": Harm.WOUNDED,
    "injured": Harm.WOUNDED,
    "missing": Harm.MISSING,
    "arrested": Harm.CAPTURED,
    "detained": Harm.CAPTURED,
    "abducted": Harm.CAPTURED,
    "kidnapped": Harm.CAPTURED,
}
"""Words that, as nouns or before one, name those harmed: "four of the dead"."""

INCLUDES = frozenset("include includes included comprise comprised".split())
"""Verbs between the whole and its parts: "the dead included a nun"."""

LIST_JOINS = frozenset((",", "and", ", and"))
"""What stands between the parts."""

BODIES = clause_words.BODIES
"""Nouns for the dead that are found after a toll is feared."""

BODY = "body"
"""The first of them, by which "the bodies" take up the dead told of before."""

REMAINS = BODIES | frozenset("remains cadaver cadavers".split())
"""Nouns of harm that tell of somebody dead where a possessive owns them: "their remains were found"."""

TITLES = {
    "father": VictimKind.RELIGIOUS,
    "brother": VictimKind.RELIGIOUS,
    "sister": VictimKind.RELIGIOUS,
    "mother": VictimKind.RELIGIOUS,
    "rev": VictimKind.RELIGIOUS,
    "dr": VictimKind.MEDIC,
    "judge": VictimKind.OFFICIAL,
    "pfc": VictimKind.SECURITY_FORCE,
    "cpl": VictimKind.SECURITY_FORCE,
    "sgt": VictimKind.SECURITY_FORCE,
    "capt": VictimKind.SECURITY_FORCE,
    "lt": VictimKind.SECURITY_FORCE,
    "maj": VictimKind.SECURITY_FORCE,
    "col": VictimKind.SECURITY_FORCE,
    "asi": VictimKind.SECURITY_FORCE,
    "ssg": VictimKind.SECURITY_FORCE,
    "spc": VictimKind.SECURITY_FORCE,
    "insp": VictimKind.SECURITY_FORCE,
    "supt": VictimKind.SECURITY_FORCE,
    "hon": VictimKind.OFFICIAL,
    "gov": VictimKind.OFFICIAL,
    "sen": VictimKind.OFFICIAL,
    "fr": VictimKind.RELIGIOUS,
}
"""Titles before a name, and the kind of those who bear them."""

SIDES = {"enemy": VictimKind.COMBATANT, "friendly": VictimKind.SECURITY_FORCE, "own": VictimKind.SECURITY_FORCE}
"""Adjectives of losses in a soldier's report, and the kind of those lost."""
