"""Words that tell which of a sentence's places and days is that of its act."""

from __future__ import annotations

AT = "in at near outside around inside on across of within between by off"
"""Words before the place of an act: "killed in X", "between X and Y"."""

AWAY = "from to towards toward for and via"
"""Words before a place that somebody came from or went to."""

MOVED = frozenset("from to towards toward via".split())
"""Words before a place where somebody came from or was taken."""

TOWARDS = frozenset("towards toward".split())
"""Words before a place that somebody went to, near which nothing need have happened: "families fled towards X"."""

CARE = frozenset("hospital hospitals clinic clinics morgue morgues mortuary centre center dispensary".split())
"""Nouns for where victims are taken: "died at the hospital in X"."""

JOINS_PLACES = frozenset(("and", "or"))
"""Words between two places to which the same holds: "hospitals in X and Y"."""

CARE_BEFORE = frozenset("to at in from into".split())
"""Words before such a noun by which it is where victims were taken; "attacked the hospital in X" has a verb there."""

TAKEN_TO = frozenset(("to",))
"""Words before a place by which a hospital after it is where victims were taken: "taken to the X hospital"."""

ARTICLES = frozenset("a an the local district general nearby main central health medical trauma".split())
"""Words that may stand between the two."""

ONE_OF_SOME = frozenset(("a", "an"))
"""Articles before a name that tells what kind of place is meant: "[a] Luba hamlet"."""

LEAVING = frozenset("left leaving fled fleeing departed reached bound heading headed returned returning".split())
"""Verbs whose object is a place of departure or arrival: "the convoy had left X"."""

LAUNCHED = ["launched"]
"""The verb between a country and the attack that it made: "Russia launched a barrage"."""

HELD = frozenset("in at".split())
"""Words before a place that opens a sentence; those who speak there need not be where the act was."""

TAKEN_UP = frozenset("it this that these both the".split())
"""Words that open a sentence on an event told before: "it happened on Monday", "the attack took place in X"."""

THE = "the"
OF_THE_ACT = frozenset("victims dead deceased attackers assailants raiders killers survivors".split())
"""Nouns after "the" for people of an event told before: "most of the victims were asleep"."""

AMONG_THOSE = ("those", "who")
"""Two words by which a sentence on somebody's death takes up an event: "among those who passed away on Sunday"."""

ANOTHER = frozenset("second third fourth other another next separate latest last".split())
"""Words after "the" by which the sentence tells another event: "the second attack took place in Y"."""

HAPPENED = frozenset("happened occurred began started erupted unfolded ended lasted".split())
"""Verbs that only tell when and where something was."""

TOOK_PLACE = frozenset({("took", "place"), ("broke", "out")})
"""Two words that say the same."""

PARTICLES = frozenset(after for _, after in TOOK_PLACE)
"""The second of them."""

PROCESSES = frozenset(
    "protests fighting war clashes unrest violence siege conflict insurgency offensive blockade crisis uprising campaign "
    "hostilities rebellion crackdown".split()
)
"""What goes on for weeks: that it began long before the report is history."""

RECALLED = frozenset("similar previous deadliest worst bloodiest recall recalled recalls".split())
"""Words of a sentence on an earlier event, if its day lies more than a week before the others."""

DYING = frozenset("died succumbed passed pronounced".split())
"""Verbs of those who die later than the act: their day and place are not those of the act."""

HOSPITAL = frozenset("hospital clinic coma intensive surgery treatment evacuated evacuation admitted".split())
"""Words for where and how the wounded are cared for."""

WOUNDS = HOSPITAL | frozenset("wounds injuries wounded injured".split())
"""Words beside such a verb by which somebody died later: "died in hospital on Sunday", "one of the wounded died"."""

NOUNS_OF_SPEECH = frozenset("state states report reports note notes claim promise vow post demand demands order orders".split())
"""Verbs of saying that stand as nouns between a place and a day: "in Jonglei State, on 25 March"."""

JOINING = "and"
"""The word before the last of a list of places."""

LINKS = frozenset("and in at near the as well both".split())
"""Words between two places of a list: "in X and in Y"."""

LIST_AT = frozenset("in at near on across of".split())
"""Words before the first place of such a list."""

AREAS = frozenset("area outskirts vicinity region zone triangle".split())
"""Nouns before places that make one stretch of them: "in the area of X and Y"."""

ROADS = frozenset("road roads highway motorway route axis track".split())
"""Nouns for what leads from one place to another: "on the road between X and Y", "on the X-Y road"."""

CUSTODY = frozenset({("in", "custody"), ("police", "custody"), ("military", "custody"), ("in", "detention"), ("in", "jail")})
"""Two words by which the state holds somebody, whose death in its hands is no event of GED's."""

SEPARATE_INCIDENTS = frozenset(
    (a, b)
    for a in "separate different several various multiple unrelated".split()
    for b in "incidents attacks clashes raids strikes ambushes operations shootings bombings blasts assaults airstrikes".split()
)
"""Two words by which a figure covers several incidents: "killed in separate attacks"."""

SEVERAL_ACTS = frozenset(
    "attacks clashes raids strikes airstrikes ambushes incidents bombings skirmishes battles shootings".split()
)
"""Plurals of acts, which over several days are several events."""

COUNTS = frozenset("operations monthly quarterly annual statistics tallied tally recorded documented registered logged".split())
"""Words of a sentence that counts what happened over a time: "the group recorded 40 deaths in May"."""

WORKS = frozenset("film films documentary documentaries novel novels memoir memoirs".split())
"""Works that tell of history: "the film tells how soldiers shot villagers in 1981"."""

PEACE = frozenset(
    "ceasefire ceasefires cease truce truces peace prisoner prisoners hostage hostages captives captive detainees bodies arms "
    "weapons rifles guns disarm disarmament reconciliation reconcile reconciled feud clan clans tribe tribes tribal elders "
    "communities community ethnic conflict hostilities fighting violence blockade siege amnesty demobilisation demobilization "
    "barracks withdraw withdrawal withdrew herders farmers militia militias gangs gang blood hatchet war dialogue border "
    "surrender surrendered".split()
)
"""Words of a sentence on an agreement by which it is one between those who fight, and none on trade or fisheries."""

ARRIVALS = frozenset("arrive arrives arriving arrived convoy convoys column columns".split())
"""Words that tell an act only of those who bear arms: a minister who arrives, a convoy of flour change nothing."""

LOSSES = frozenset("killed died dead perished wounded injured hurt".split())
"""Forms of verbs that only tell that people were harmed, not how."""

RANGE_BEFORE = frozenset("between from".split())
"""Words before the first of two days that bound a range."""

RANGE_LINKS = frozenset("and to or until till".split())
"""Words between two days that bound a range, or of which either may be meant."""

OUT_OF_RANGE = frozenset("since until before till by".split())
"""Words before a date that bounds a stretch of time and is no day of an act."""
