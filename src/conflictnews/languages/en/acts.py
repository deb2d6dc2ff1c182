"""Words for acts: attacks, clashes, strikes, protests, arrests, deals, and how each is told.

A record's patterns are words in small letters, one blank between two of them. `~fire` stands for every form of a verb, `a|b`
for either, `*` for up to three words. `phrase` is one in which the act is met.
"""

from __future__ import annotations

import re

from attrs import field, frozen

from conflictnews.tables.event_types import ActKind as K

_LINE_END = re.compile(r"\|\s+")


def _split(patterns: str) -> tuple[str, ...]:
    return tuple(" ".join(pattern.split()) for pattern in "|".join(_LINE_END.split(patterns)).split(";"))


@frozen
class Act:
    """A way of telling an act: its kind, its patterns, and a phrase."""

    kind: K
    patterns: tuple[str, ...] = field(converter=_split)
    phrase: str
    noun: bool = False


IRREGULAR = {
    "blow": "blow blows blew blown blowing",
    "break": "break breaks broke broken breaking",
    "build": "build builds built building",
    "burn": "burn burns burned burnt burning",
    "drive": "drive drives drove driven driving",
    "fall": "fall falls fell fallen falling",
    "fight": "fight fights fought fighting",
    "find": "find finds found finding",
    "fire": "fire fires fired firing",
    "get": "get gets got getting",
    "give": "give gives gave given giving",
    "go": "go goes went gone going",
    "hit": "hit hits hitting",
    "hold": "hold holds held holding",
    "leave": "leave leaves left leaving",
    "overrun": "overrun overruns overran overrunning",
    "put": "put puts putting",
    "retake": "retake retakes retook retaken retaking",
    "set": "set sets setting",
    "shoot": "shoot shoots shot shooting",
    "sit": "sit sits sat sitting",
    "split": "split splits splitting",
    "steal": "steal steals stole stolen stealing",
    "strike": "strike strikes struck striking",
    "take": "take takes took taken taking",
    "throw": "throw throws threw thrown throwing",
    "withdraw": "withdraw withdraws withdrew withdrawn withdrawing",
    "win": "win wins won winning",
}
"""Forms of the verbs that no rule gives."""

DOUBLED = frozenset("stab plan gun rob drop stop shot repel expel shred lob pin club drag kidnap chop trap grab".split())
"""Verbs that double their last letter: "stabbed"."""


def forms(lemma: str) -> frozenset[str]:
    """Return every form of a verb.

    >>> sorted(forms("stab"))
    ['stab', 'stabbed', 'stabbing', 'stabs']
    """
    if lemma in IRREGULAR:
        return frozenset(IRREGULAR[lemma].split())
    if lemma in DOUBLED:
        return frozenset({lemma, lemma + "s", lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"})
    if lemma.endswith("e"):
        return frozenset({lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"})
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return frozenset({lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"})
    ending = "es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"
    return frozenset({lemma, lemma + ending, lemma + "ed", lemma + "ing"})


_AREA = """
    town|towns|village|villages|city|cities|base|bases|district|area|areas|camp|hill|hills|post|posts|outpost|airport|
    bridge|capital|territory|position|positions|settlement|settlements|garrison|barracks|headquarters|crossing|mine|island|
    compound|region|province|neighbourhood|neighborhood|locality|stronghold|strongholds
"""
_ARMS = """
    weapons|weapon|arms|ammunition|explosives|explosive|cache|caches|rifles|munitions|bombs|grenades|detonators
"""
_GOODS = """
    cattle|cows|livestock|goats|sheep|camels|animals|motorcycles|motorbikes|vehicles|food|grain|medicine|medicines|goods|
    cash|supplies|fuel|herd|herds|donkeys|belongings|equipment|valuables
"""
_BUILDINGS = """
    house|houses|home|homes|school|schools|shop|shops|market|church|mosque|crops|farm|farms|huts|hut|vehicle|vehicles|truck|
    trucks|lorry|clinic|office|offices|building|buildings|bus|buses|station|tower|pylon|pylons|warehouse|granaries|stores|
    kiosks|fields|harvest|shrine|temple|property|pipeline|railway|dwellings|shelters|tents|tukuls|stalls|car|cars|
    motorbikes|motorcycles|ambulance|headquarters|village|villages|ballot
"""
_CROWD = """
    protesters|protestors|demonstrators|crowd|crowds|marchers|protest|demonstration|rally|rioters|march|students|sit
"""

ACTS: tuple[Act, ...] = (
    # ---- fighting
    Act(
        K.CLASH,
        """
        ~clash;~skirmish;clashes;clash;skirmish;skirmishes
        """,
        "fighters clashed with soldiers",
    ),
    Act(
        K.CLASH,
        """
        gun battle|battles;gunbattle;gunfight;gun fight;firefight;firefights;fire fight;shootout;shoot out;shootouts;
        gunfights;gunbattles
        """,
        "a gun battle broke out",
    ),
    Act(
        K.CLASH,
        """
        ~exchange * fire|gunfire|shots|shelling;exchange of fire|gunfire|shots;exchanges of fire|gunfire|shots;~trade fire|
        gunfire|shots;crossfire
        """,
        "the two sides exchanged fire",
    ),
    Act(
        K.CLASH,
        """
        fought;fighting;fight broke|breaks;battle;battles;~battle;armed confrontation|confrontations;hostilities;armed
        encounter;encounter with|between
        """,
        "rival units fought for two hours",
    ),
    Act(
        K.CLASH,
        """
        ~repel;~repulse;~beat back|off * attack|assault|attackers|raid|advance;~fend off;~return fire;~thwart * attack|
        assault;~push back * attack|assault
        """,
        "soldiers repelled an attack on their post",
    ),
    Act(
        K.ASSAULT,
        """
        ~attack;~raid;~storm;~assault;~ambush;~invade;~waylay
        """,
        "gunmen attacked a village",
    ),
    Act(
        K.ASSAULT,
        """
        attack|attacks;raid|raids;assault|assaults;ambush|ambushes;incursion|incursions;offensive;rampage;onslaught
        """,
        "an attack on a village",
        noun=True,
    ),
    Act(
        K.ASSAULT,
        """
        ~open fire;~fire on|at|upon|into;~shoot at;opening fire;~spray * bullets;~target;sniper|snipers;drive by
        """,
        "men opened fire on a bus",
    ),
    Act(
        K.KILLING,
        """
        ~kill;~murder;~slay;slain;~behead;~execute;~massacre;~slaughter;~assassinate;~decapitate;~hack;~stab;~gun down;
        ~shoot;shot dead;~strangle;~machete;killing;killings;massacre;murder;assassination;execution|executions;~mow down;
        ~put to death;~hang;~slit;~decapitate
        """,
        "gunmen shot a trader dead",
    ),
    Act(
        K.BEATING,
        """
        ~beat;~torture;~assault;~flog;~whip;~club;~maim;~injure;~wound;~manhandle;~rough up;~harass;~mistreat;~lash
        """,
        "soldiers beat a driver",
    ),
    # ---- explosions and remote violence
    Act(
        K.AIR_STRIKE,
        """
        airstrike|airstrikes;air strike|strikes|raid|raids|attack|attacks|bombardment|assault|campaign;aerial bombardment|
        bombing|bombings|attack|strike|strikes;drone|drones|uav|uavs strike|strikes|attack|attacks|raid
        """,
        "a drone strike hit the market",
    ),
    Act(
        K.AIR_STRIKE,
        """
        drone|drones|warplane|warplanes|jet|jets|aircraft|helicopter|helicopters|gunship|gunships|uav|uavs|plane|planes|
        bomber|bombers|quadcopter|paramotor|paramotors|paraglider|fpv * ~strike|~hit|~bomb|~target|~attack|~fire|~drop|
        ~pound|~kill|~destroy|~launch|~release|~crash
        """,
        "an army drone struck a fuel depot",
    ),
    Act(
        K.AIR_STRIKE,
        """
        barrel bomb|bombs;glide bomb|bombs;~drop * bomb|bombs|munitions|grenade|grenades|explosives|charges;kamikaze drone|
        drones;from the air;fpv drone|drones;by a|an|the drone|helicopter|jet|warplane;guided bomb|bombs;cluster bomb|bombs|
        munitions;~bomb * air|aircraft;loitering munition|munitions
        """,
        "helicopters dropped barrel bombs",
    ),
    Act(
        K.SHELLING,
        """
        ~shell;shelling;~mortar;mortar|mortars;~bombard;bombardment|bombardments;~rocket;artillery fire|shells|shell|strike|
        strikes|barrage|attack|attacks|rounds|round|bombardment|shelling|units|unit;howitzer|howitzers;~shell;shell|shells
        ~hit|~land|~fall|~strike|~explode|~kill
        """,
        "the army shelled the town",
    ),
    Act(
        K.SHELLING,
        """
        rocket|rockets|missile|missiles ~hit|~strike|~land|~fall|~kill|~target|~slam|~explode|~destroy|~crash;rocket|
        missile|missiles|rockets fire|attack|attacks|strike|strikes|barrage|salvo|launch|launches;~fire|~launch * rocket|
        rockets|missile|missiles|mortar|mortars|shell|shells|projectile|projectiles;ballistic missile|missiles;tank fire|
        shell|shells|round|rounds;artillery;~pound|~lob;rocket propelled grenade|grenades;rpg|rpgs;grad|katyusha|himars|
        iskander
        """,
        "militants fired rockets at the port",
    ),
    Act(
        K.BOMB,
        """
        ied|ieds;improvised explosive;roadside bomb|bombs|bombing|explosive|device|blast;landmine|landmines;land mine|mines;
        mine ~explode|~detonate|blast|explosion;car bomb|bombs|bombing;truck bomb|bombing;motorcycle|motorbike|bicycle|
        parcel|letter|sticky|magnetic|nail|pipe|time|remote bomb|bombs|bombing;vehicle borne;explosive device|devices|
        charge;booby trap|trapped|traps;anti personnel|tank mine|mines;~hit|~strike|~trigger * mine|landmine
        """,
        "an IED killed two soldiers",
    ),
    Act(
        K.BOMB,
        """
        bomb|bombs|explosives|mine|device ~explode|~detonate|~go|~blow|~kill|~injure|~wound|~rip|~tear|~hit|~strike|~damage|
        blast|attack|attacks|explosion|~destroy|~target|~shatter;~plant * bomb|explosive|explosives|device|mine|ied;~blow
        up;~bomb;bombing|bombings;unexploded;ordnance|uxo|erw;~detonate;planted;dynamite
        """,
        "a bomb exploded outside the court",
    ),
    Act(
        K.BOMB,
        """
        explosion|explosions;blast|blasts;~explode;bomb|bombs
        """,
        "an explosion tore through a bus",
        noun=True,
    ),
    Act(
        K.SUICIDE,
        """
        suicide bomb|bomber|bombers|bombing|bombings|attack|attacks|attacker|attackers|vest|vests|blast|car|truck|drone|
        explosion;~blow himself|herself|themselves up;~detonate * vest|belt|himself|herself;explosive|explosives vest|belt|
        laden;svbied|sbied|svest;suicide vehicle
        """,
        "a suicide bomber blew himself up",
    ),
    Act(
        K.GRENADE,
        """
        grenade|grenades;~throw|~hurl|~lob|~toss * grenade|grenades|explosive
        """,
        "two men threw a grenade into a bar",
    ),
    Act(
        K.CHEMICAL,
        """
        chlorine;sarin;chemical attack|attacks|weapon|weapons|agent|agents|munition|munitions;poison|poisonous|toxic|
        mustard|nerve gas|gases|agent;chloropicrin;phosgene
        """,
        "a barrel of chlorine was dropped",
    ),
    # ---- violence against civilians
    Act(
        K.ABDUCTION,
        """
        ~abduct;~kidnap;abduction|abductions;kidnapping|kidnappings;kidnap;~take * hostage|hostages|captive;~hold * hostage|
        captive;forcibly disappeared;enforced|forced disappearance|disappearances;hostage taking;~seize * passengers|
        villagers|workers|students|girls|women|staff;~whisk;~snatch;for ransom;unknown location|destination;~disappear after
        """,
        "gunmen abducted nine pupils",
    ),
    Act(
        K.RAPE,
        """
        ~rape;gang ~rape;~sexually assault|assaulted|abused;sexual violence|assault|assaults|abuse;rapes;rape
        """,
        "militiamen raped two women",
    ),
    # ---- demonstrations
    Act(
        K.PROTEST,
        """
        ~protest;protest|protests;demonstration|demonstrations;~demonstrate;~rally;rally|rallies;~march;march|marches;sit
        in|ins;~picket;vigil|vigils;human chain;take|took|takes|taking to the streets;poured into the streets;~gather|
        ~assemble|~converge * to|demanding|demand|against|outside;protesters|protestors|demonstrators|marchers;~block|
        ~blockade * road|roads|highway|street|streets|bridge|traffic|railway|entrance|route;~chant;road block|blockade;
        ~stage * protest|demonstration|walkout|sit|strike;placards|banners;~walk out;~hold * rally|protest|demonstration|
        gathering|march
        """,
        "teachers marched through the city",
    ),
    Act(
        K.DISPERSAL,
        """
        tear gas;teargas;teargassed;tear gassed;water cannon|cannons;~disperse;baton|batons;~baton;rubber bullets|bullet;
        pepper spray|sprayed;stun grenade|grenades;~fire * in the air;warning shots;~arrest|~detain * protesters|protestors|
        demonstrators|organisers|organizers|marchers|activists|students;~break up * protest|demonstration|rally|march|sit|
        gathering|crowd;pellets|pellet
        """,
        "police fired tear gas",
    ),
    Act(
        K.LIVE_FIRE,
        f"""
        live rounds|ammunition|fire|bullets|bullet;~open fire on|at|into * {_CROWD};~fire into|at|on * {_CROWD};~shoot *
        {_CROWD};~shoot into|at * {_CROWD}
        """,
        "police fired live rounds",
    ),
    Act(
        K.RIOT,
        """
        ~riot;riot|riots;rioting;rioters;~throw|~hurl|~pelt|~lob * stones|stone|rocks|rock|bottles|bricks|projectiles|
        petrol|molotov|firebombs|fireworks;~pelt;stone throwing|pelting;~stone;~burn|~set * tyres|tires;burning|burnt|burned
        tyres|tires;barricade|barricades;~barricade;petrol bomb|bombs;molotov|molotovs;~storm * parliament|offices|building|
        headquarters|station;unrest;~smash * windows|cars|shops;~tear down
        """,
        "demonstrators threw stones",
    ),
    Act(
        K.MOB,
        """
        mob|mobs;~lynch;lynching;mob justice|violence;jungle justice;angry residents|villagers|crowd|locals|youths|youth;
        crowd ~beat|~attack|~lynch|~set|~burn;residents|villagers|locals|youths|neighbours|neighbors|bystanders|relatives
        ~beat|~stone|~lynch|~assault|~chase|~attack;~beat * to death;brawl;~brawl;fistfight|fistfights;communal fight|brawl;
        supporters ~clash|~attack|~fight|~beat;supporters of * ~clash|~fight|~attack|~beat;sticks and|or;machetes and
        sticks;~burn * alive;street fight|fights;with sticks|stones|clubs|machetes
        """,
        "a crowd lynched a suspected thief",
    ),
    # ---- territory
    Act(
        K.CAPTURE,
        f"""
        ~capture|~seize|~take|~occupy|~conquer|~storm|~overrun * {_AREA};~seize|~take|~gain|~assume|~establish|~win|~claim *
        control;~overrun;took over;~take over;~fall to;fell into the hands;~advance into;taken over;fall of;capture of;
        seizure of;now control|controls|holds|hold;~capture;~occupy;~hoist * flag;~raise * flag
        """,
        "rebels captured the town",
    ),
    Act(
        K.RECAPTURE,
        f"""
        ~retake;~recapture;~regain;~reclaim;~liberate;~wrest;recaptured;~drive * out;~expel * from;~dislodge;~clear *
        {_AREA};~flush * out;~oust * from;~push * out of;retaking;recapture of;~recover control|{_AREA}
        """,
        "the army retook the town",
    ),
    Act(
        K.WITHDRAWAL,
        """
        ~withdraw;withdrawal;~pull out|back;~retreat;~vacate;~abandon * base|post|position|positions|camp|town|village|
        outpost|outposts|barracks;~hand over * base|town|camp|control|position|positions|airport|post;~cede;handover of;
        ~evacuate * base|post|positions|camp
        """,
        "the army withdrew from the town",
    ),
    Act(
        K.UNOPPOSED,
        """
        without resistance|fighting|opposition|firing;without a fight|shot;without any resistance|fighting;unopposed;met no
        resistance;no fighting was|took;peacefully|peaceful took|take|handed|entered|transfer|handover;peaceful handover;no
        shots|shot;with no resistance|fighting;without encountering;without meeting;bloodless;bloodlessly;no clashes
        """,
        "rebels entered without resistance",
    ),
    # ---- strategic developments
    Act(
        K.AGREEMENT,
        """
        ceasefire|ceasefires;cease fire;truce;truces;peace agreement|deal|accord|pact|talks|treaty|declaration|conference;
        ~sign * agreement|deal|accord|pact|declaration|memorandum|truce|treaty|charter|document;prisoner|prisoners|hostage|
        detainee exchange|swap;~exchange * prisoners|detainees|hostages|bodies;~swap * prisoners|detainees;~agree to * end|
        halt|cease|stop|suspend|withdraw|pause|disarm|open|lift|share|return|allow|free|release|join|integrate|merge;
        ~surrender;~lay down * arms|weapons;reconciliation;~reconcile;~hand over * weapons|arms;~turn * in|themselves in;
        laid down * arms;~conclude * agreement|deal;~reach * agreement|deal|understanding|accord;non aggression
        """,
        "both sides signed a truce",
    ),
    Act(
        K.ARREST,
        """
        ~arrest;~detain;~apprehend;~round up;arrest|arrests;detention|detentions;into custody;~nab;~jail
        """,
        "police arrested nine men",
    ),
    Act(
        K.CHANGE,
        """
        ~deploy;~redeploy;deployment;~merge;~recruit;recruitment;~defect;defection|defections;~reinforce;reinforcements;
        curfew;state of emergency|siege;martial law;security measures;~dissolve;~disband;~split from;~announce * formation|
        merger|creation;~form * alliance|coalition|group|front;new armed group;~relocate;troop movement|movements|buildup|
        build;convoy * arrived|entered;checkpoints;~rename;~appoint;conscription;~mobilise;~mobilize;~ban;~swear|~pledge
        allegiance;pledged;~impose * ban|curfew|blockade|siege;~close * border|borders|crossing;~dismiss;~besiege
        """,
        "the army deployed 300 troops",
    ),
    Act(
        K.DISRUPTED,
        f"""
        ~defuse;~diffuse;~intercept;~shoot|~bring|~take down * drone|drones|missile|missiles|uav|uavs|rocket|rockets|
        projectile|projectiles|quadcopter;~down * drone|drones|missile|missiles|uav|uavs;shot down|downed * drone|drones|
        missile|missiles|uav|uavs|by;~seize|~recover|~discover|~find|~uncover|~confiscate|~unearth|~impound|~intercept *
        {_ARMS};arms|weapons cache|caches|depot|depots|smuggling|shipment|factory|dump;~neutralise|~neutralize * device|
        bomb|ied|explosive|explosives|mine|ieds|devices|shell;~foil;controlled explosion|detonation;safely detonated|
        destroyed|removed;bomb|ordnance disposal|squad;exploded|detonated|went|blew prematurely;prematurely;failed to
        explode|detonate;did not explode|detonate;air defences|defenses|defence|defense;demining;~dismantle * ied|bomb|
        device|mine;~jam;laboratory|workshop
        """,
        "sappers defused a bomb",
    ),
    Act(
        K.BASE,
        """
        ~establish|~set|~open|~build|~erect|~construct|~install * base|bases|camp|camps|checkpoint|checkpoints|outpost|
        outposts|headquarters|position|positions|post|posts|barracks|garrison;new base|outpost|camp|checkpoint|barracks;
        ~establish themselves;~dig * trenches|in
        """,
        "the army set up a base",
    ),
    Act(
        K.LOOTING,
        f"""
        ~loot;looting;~steal * {_GOODS};~rustle;cattle rustling|rustlers|raid|raids|theft;~rob;~ransack;~pillage;~plunder;
        ~destroy|~damage|~demolish|~raze|~vandalise|~vandalize|~wreck|~bulldoze|~uproot * {_BUILDINGS};arson;arsonists;
        ~vandalise;~vandalize;~sabotage;sabotage;~seize|~take|~hijack|~drive * {_GOODS};robbery;theft of;~extort;
        ~confiscate;~plunder;property destruction;~cut * power|cable|cables|pipeline|line|lines;destruction of;~hijack;
        ~bulldoze;~uproot
        """,
        "gunmen looted a clinic",
    ),
    Act(
        K.BURNING,
        f"""
        ~burn|~torch|~incinerate|~firebomb * {_BUILDINGS};~set * fire|ablaze|alight|afire;~torch;~burn down;burnt|burned
        down;set fire to;houses|homes|shops|huts|vehicles|school * burned|burnt|torched;burning of;~raze
        """,
        "raiders burned nine houses",
    ),
    Act(
        K.OTHER,
        """
        mass grave|graves;coup;coup attempt;mutiny;~exhume;jailbreak;prison break;~escape from|prison;body|bodies|remains|
        corpse|corpses * found|discovered|recovered;decomposed|decomposing;unidentified body|bodies
        """,
        "a mass grave was found",
    ),
)  # fmt: skip
"""Every way of telling an act."""

UNREAL = frozenset("would could may might will shall must can if unless cannot".split())
"""Words before a verb that keep its act from having happened."""

UNDONE = frozenset(
    "threatened threatens threatening vowed vows planned plans planning plotted plotting prepared preparing feared fears "
    "ordered urged asked called warned intended intends attempted tried failed refused promised pledged wanted seeking ready "
    "able unable about likely expected set due aims aimed failing capable designed used supposed".split()
)
"""Words before "to" and a verb that keep its act from having happened."""

ABOUT = frozenset("over against about condemning condemned denouncing denounced demanding marking mark".split())
"""Words before a noun of act that make it the reason of another one: "a march over the killing of a student"."""

OF_BEFORE = frozenset(
    "accused suspected convicted guilty charged anniversary fear fears risk threat threats spate series wave "
    "investigation memory mastermind responsible wanted warned years possibility commemoration".split()
)
"""Words before "of" and an act that keep it out of the event: "accused of the attack"."""

SEPARATE = (
    "separately",
    "elsewhere",
    "in a separate",
    "in another",
    "in a second",
    "in a third",
    "in a different",
    "in an unrelated",
    "in a similar",
    "in a further",
    "in other incidents",
    "another attack",
    "a separate",
    "a second attack",
    "a second bomb",
    "hours later in",
)
"""Openings by which a sentence leaves the event before it."""
