"""Nouns for parties that bear no name: gunmen, protesters, residents, soldiers, police."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen


class PartyKind(StrEnum):
    """Which of ACLED's unnamed actors a noun stands for."""

    ARMED = "Unidentified Armed Group"
    REBELS = "Unidentified Armed Group (rebels)"
    GANG = "Unidentified Gang"
    COMMUNAL = "Unidentified Communal Militia"
    VIGILANTES = "Vigilante Group"
    PROTESTERS = "Protesters"
    RIOTERS = "Rioters"
    CIVILIANS = "Civilians"
    MILITARY = "Military Forces"
    POLICE = "Police Forces"
    ISLAMISTS = "Islamist Militia"
    SETTLERS = "Settlers"
    PEACEKEEPERS = "UN: United Nations"


def _split(nouns: str) -> tuple[str, ...]:
    return tuple(" ".join(noun.split()) for noun in nouns.split(","))


@frozen
class Party:
    """Nouns for one kind of party, one of which stands in `phrase`."""

    kind: PartyKind
    nouns: tuple[str, ...] = field(converter=_split)
    phrase: str


PARTIES: tuple[Party, ...] = (
    Party(
        PartyKind.ARMED,
        """gunmen, gunman, assailant, assailants, attacker, attackers, armed men, armed man, unidentified men,
        unknown men, militants, militant, armed group, armed groups, perpetrators, fighters, raiders,
        bandits, bandit, robbers, terrorists, terrorist, jihadists, hooded men, masked men, armed persons,
        unknown persons, unidentified persons, unidentified individuals, armed individuals, unidentified assailants, bomber,
        kidnappers, abductors, captors, hitmen, hitman, killers, extremists, gunwomen, militiamen,
        armed elements, highwaymen, pirates, snipers, armed suspects, unknown perpetrators, mercenaries, arsonists""",
        "gunmen attacked a bus",
    ),
    Party(
        PartyKind.REBELS,
        """insurgents, insurgent, rebels, rebel, separatists, separatist, guerrillas, rebel fighters, opposition fighters,
        opposition factions, rebel factions, separatist fighters, separatists fighters, insurgent fighters, rebel groups""",
        "rebels shelled a base",
    ),
    Party(
        PartyKind.GANG,
        "gang, gangs, gang members, cartel, gangsters, drug gang, hooligans, sicarios, sicario, cartel members",
        "gang members shot two men",
    ),
    Party(
        PartyKind.COMMUNAL,
        """armed herders, armed herdsmen, armed pastoralists, armed youths, armed youth, cattle raiders, cattle rustlers,
        rustlers,
        ethnic militia, ethnic militias, ethnic militiamen, tribal militia, tribal militias, tribal militiamen,
        clan militia, clan militias, clan militiamen, communal militia, communal militiamen, armed tribesmen,
        tribal fighters, clan fighters, tribal gunmen, herdsmen militia""",
        "armed herders raided a farm",
    ),
    Party(
        PartyKind.VIGILANTES,
        "vigilantes, vigilante, vigilante group, self defence group, self defence members, self defence militia",
        "vigilantes shot a thief",
    ),
    Party(
        PartyKind.PROTESTERS,
        """protesters, protestors, protester, demonstrators, demonstrator, marchers, strikers, protest, protests,
        demonstration, demonstrations, marched, march, rally, rallied, sit in, vigil, protested""",
        "demonstrators marched",
    ),
    Party(
        PartyKind.RIOTERS,
        "rioters, mob, crowd, looters, riot, riots, angry residents, angry youths, lynch mob, rioting",
        "a mob beat a man",
    ),
    Party(
        PartyKind.MILITARY,
        """soldiers, soldier, troops, army, military, armed forces, the air force, navy, warplanes, paratroopers,
        commandos, marines, army base, border guards, conscripts, servicemen, government forces,
        security forces, regime forces, state forces, government troops, junta, junta troops, junta forces, paramilitaries""",
        "soldiers shot a driver",
    ),
    Party(
        PartyKind.POLICE,
        """police, policemen, policeman, police officers, police officer, riot police, constables, officers, constable,
        gendarmes, gendarmerie, gendarme, prison guards, jailers""",
        "police fired tear gas",
    ),
    Party(
        PartyKind.ISLAMISTS,
        """islamist militants, islamist insurgents, islamist fighters, islamist extremists, islamist gunmen, islamists,
        jihadist militants, jihadist fighters, islamist militia, islamist militiamen, jihadist insurgents,
        jihadi fighters, jihadi militants, islamist rebels,
        islamist terrorists, takfiris, jihadist gunmen, islamist attackers""",
        "islamist insurgents attacked a village",
    ),
    Party(
        PartyKind.SETTLERS,
        "israeli settlers, jewish settlers, israeli settler, masked settlers, armed settlers, settlers",
        "israeli settlers cut down olive trees",
    ),
    Party(
        PartyKind.PEACEKEEPERS,
        "peacekeepers, peacekeeper, un peacekeepers, un peacekeeper, un troops, blue helmets, un convoy, un patrol",
        "a peacekeeper was killed",
    ),
)
"""Every noun for a party without a name."""

CROWD_CONTROL = frozenset("teargas tear rubber batons baton pellets truncheons tasers".split())
"""Means of the police against a crowd, whoever is named: "tear gas", "rubber bullets"."""

GUNS = frozenset("rifle rifles guns firearms kalashnikov kalashnikovs ak ak47 gunshots gunfire".split())
"""Arms with which people are no crowd any more: "youths with rifles attacked the hamlet"."""

JOINED = frozenset("and alongside with by together".split())
"""Words that join two parties which act together: "the army and militiamen", "the army, backed by Rwandan troops"."""

APART = frozenset("against who which that when while after before where from killed attacked between as but said".split())
"""Words that part two parties: what one does stands between them."""

LAID_ON = frozenset((("attributed", "to"), ("blamed", "on"), ("pinned", "on")))
"""Two words before who is said to have done an act: "a strike attributed to the coalition"."""

LAID = frozenset(one for one, _ in LAID_ON)
"""The first of these words."""

BLAMING = frozenset("accused accuses accusing blamed blames blaming".split())
"""Verbs between who tells of an act and who is said to have done it: "the front accused Morocco of a strike"."""

BLAMED_FOR = frozenset("of for".split())
"""Words right after such a verb by which who stands before it is blamed himself: "the group, accused of the attack"."""

IN_SERVICE = frozenset(
    tuple(phrase.split())
    for phrase in (
        *("working for", "worked for", "spying for", "spied for", "spies for", "informing for", "informers for"),
        *("collaborating with", "collaborated with", "collaboration with", "cooperating with", "links to", "ties to"),
    )
)
"""What keeps a name from being a party: "killed a man whom it accused of working for the CIA"."""

AGAINST = frozenset("with against".split())
"""Words before the other side of a fight: "clashed with militiamen"."""

BETWEEN = frozenset(("between",))
"""Words before both sides of a fight: "clashes between M23 and militiamen"."""

RIVALS = frozenset("rival rivals factions faction infighting each".split())
"""Words by which the two sides of a fight are of one kind: "rival gangs of the coalition"."""

EARLIER = frozenset("earlier previous past former".split())
"""Words before a noun of act that make it another, earlier one: "a mine left from earlier fighting"."""

ARMS_OF_STATE = frozenset(
    "rocket rockets missile missiles artillery drone drones shelling airstrike airstrikes strike strikes jets warplane "
    "warplanes helicopter helicopters troops soldiers shells tanks navy fire bombardment gunboat gunboats mortars warship "
    "warships units forces aircraft plane planes bombs bomb side raid raids air mortar tank projectiles commandos attack "
    "attacks assault assaults offensive positions guards".split()
)
"""Nouns after the adjective of a country that make it the state's arms: "Russian rockets", "Turkish drones"."""

AIRCRAFT = frozenset(
    "jet jets warplane warplanes helicopter helicopters aircraft plane planes bomber bombers gunship gunships".split()
)
"""Manned aircraft, which only states fly."""

DRONES = frozenset("drone drones uav uavs quadcopter quadcopters unmanned".split())
"""Aircraft that anybody may fly: a strike without one of them from the air is a state's."""

UNOWNED = frozenset("unidentified unknown".split())
"""Words before aircraft of which nobody knows whose they are."""

HELD = "held"
"""The word after a party that only tells in whose hands a place is: "the rebel-held village"."""

REBEL_HELD = frozenset(
    (side, HELD)
    for side in "rebel opposition insurgent militant guerrilla separatist resistance jihadist islamist houthi taliban".split()
)
"""Two words for a place in the hands of a state's enemies, which the state shells: "the rebel-held village"."""

CLAIMS = frozenset(
    "claimed claims claim claiming responsibility blamed blame suspected accused behind attributed boasted presumed "
    "finger".split()
)
"""Words of a sentence that names who did it without telling the act again: "the group claimed responsibility"."""

PRONOUNS = frozenset("they them".split())
"""Pronouns that take up a group: "they murdered a clerk"."""

DENIALS = frozenset("denied denies denying rejected".split())
"""Words of a sentence that clears a group: "the group denied responsibility"."""

CROWDS = frozenset(
    "residents villagers onlookers locals youths youth students farmers workers inmates prisoners relatives migrants fans "
    "supporters activists teachers nurses drivers traders miners townspeople neighbours neighbors bystanders passersby "
    "worshippers "
    "families women mothers pensioners veterans parents refugees pupils herders fishermen vendors strikers employees "
    "doctors journalists lawyers growers truckers unionists parishioners monks detainees mourners thousands hundreds dozens "
    "people members crowd crowds mob mobs protesters protestors demonstrators marchers rioters looters gathering "
    "settlers".split()
)
"""Nouns for people without arms who act together."""
