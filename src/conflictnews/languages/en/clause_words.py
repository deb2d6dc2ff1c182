"""Words that hold clauses and lists together, each group with what it does."""

from __future__ import annotations

from conflictnews.languages.en.function_words import IRREGULAR
from conflictnews.languages.en.harm_phrases import BODY
from conflictnews.languages.en.predicate_records import STATE, HarmNoun, Predicate
from conflictnews.models import Harm

BODIES = frozenset("body bodies corpse corpses".split())
"""Nouns for the dead, who are known where the noun is definite: "The body was found"."""

FOUND = frozenset("found recovered discovered retrieved dumped exhumed identified".split())
"""Participles of what is done to them."""

INFLICTS = frozenset("inflict inflicts inflicted inflicting".split())
"""Forms of the verb with which wounds go on those who suffer them: "inflicted injuries on a clerk"."""

INFLICTED_ON = frozenset(("on", "upon"))
"""Prepositions before them."""

EXTENTS = frozenset("degree degrees kind kinds extent extents level levels".split())
"""Nouns that only say how much of what stands after "of": "various degrees of injury"."""

MODAL_NAMES = frozenset("may will might can".split())
"""Modals that are names or months with a capital."""

BEING = "being"
"""The auxiliary of those who undergo something: "ended with two men being killed"."""

PLURAL_AUXILIARIES = frozenset("are were have do".split())
"""Auxiliaries of a plural subject."""

SINGULAR_AUXILIARIES = frozenset("is was has".split())
"""Auxiliaries of a singular subject."""

NO_PREPOSITIONS = frozenset("up down out".split())
"""Prepositions that are rather particles before a phrase."""

JOINS = frozenset(
    (
        "and",
        ",",
        ", and",
        "or",
        ", or",
        "nor",
        "&",
        "plus",
        ", plus",
        "as well as",
        ", as well as",
        "along with",
        ", along with",
        "together with",
        ", together with",
        "alongside",
        "and also",
        ", and also",
        ", then",
        "but also",
        ", but also",
        "+",
        "/",
        "followed by",
    )
)
"""What stands between two members of a list."""

ALSO = "also"
"""The adverb that, after "but", joins two groups: "not only a clerk but also two nurses were hit"."""

JOIN_HEDGES = frozenset(
    "no fewer than up to some about around at least almost nearly over more another an a only estimated".split()
)
"""Words before a member of a list that belong to its number."""

PARTS = frozenset(
    (
        ", among them",
        "among them",
        ", among whom",
        "among whom",
        "( among them",
        ", among which",
        ", notably",
        ", in particular",
        ", of whom",
        ", of which",
    )
)
"""What stands between a group and a part of it."""

COUNTED_IN = (("included",), ("in", "that", "number"), ("of", "that", "number"), ("in", "the", "count"))
"""What stands behind a part of those before: "12 people, a nun included"."""

SPEECH_MARK = '"'
"""The mark around what somebody says."""

RESULTING = frozenset("resulting leading ending culminating".split())
"""Forms in -ing behind a comma and before a preposition that tell what came of an act: ", resulting in six dead"."""

HAVING_DONE = frozenset("claimed claims claim claiming reported said confirmed known".split())
"""Words before "to have" that tell what was done: "claimed to have killed two guards"."""

BODY_PARTS = frozenset(f"{BODY} heads throats mouths wrists bodies".split())
"""Nouns of asides on how people were found: "six men, their hands tied behind their backs, were"."""

WHOSE = frozenset(("whose",))
"""The relative pronoun before what belongs to those before it."""

WHOM = frozenset(("whom", "which"))
"""Relative pronouns after "of" by which a number is a part: "31 injured, of whom three did not survive"."""

COUNTED_PARTS = frozenset((", with",))
"""What stands between a group and a number of them: "20 people, with three in hospital"."""

ADDITIVE = (
    ("in", "addition", "to"),
    ("apart", "from"),
    ("aside", "from"),
    ("besides",),
    ("as", "well", "as"),
    ("along", "with"),
    ("together", "with"),
)
"""Phrases that add one group to another: "in addition to the attacker, seven people"."""

EXCLUDING = (("not", "counting"), ("other", "than"), ("not", "including"), ("excluding",), ("without", "counting"), ("except",))
"""Phrases that leave a group out of the count: "not counting the bombers"."""

QUALIFIERS = frozenset("mostly mainly largely chiefly predominantly all most majority".split())
"""Words before a noun that says who most of the people before are: "40 villagers, mostly women"."""

LEAVES = frozenset("leave leaves left leaving".split())
"""Forms of the verb that adjectives complete: "was left fighting for his life"."""

COUNTED_STATES = {
    "dead": HarmNoun("dead", Harm.KILLED, "an unknown number of dead", of=False),
    "deceased": HarmNoun("deceased", Harm.KILLED, "an unknown number of deceased", of=False),
    "wounded": HarmNoun("wounded", Harm.WOUNDED, "an unknown number of wounded", of=False),
    "injured": HarmNoun("injured", Harm.WOUNDED, "an unknown number of injured", of=False),
    "missing": HarmNoun("missing", Harm.MISSING, "an unknown number of missing", of=False),
    "displaced": HarmNoun("displaced", Harm.DISPLACED, "an unknown number of displaced", of=False),
}
"""Adjectives that stand for those harmed after a number."""

CONDITIONS = frozenset("if unless whether lest".split())
"""Words that make a clause a condition."""

NO_CLAUSE: dict[str, tuple[tuple[str, ...], ...]] = {
    "if": tuple(("not", more) for more in "more dozens scores hundreds thousands".split()),
    "not": (("only",),),
}
"""By their first word, set words that open no clause and deny nothing: "five men, if not more, were hurt", "not only he"."""

DONE = frozenset("managed able continued forced went on left live enough proceeded began started".split())
"""Words before "to" with a base form that tell what was done: "managed to flee"."""

EVERYONE = frozenset("everyone everybody all".split())
"""Words for a whole whose people may be listed: "killing everyone inside - a driver and 13 passengers"."""

PRESENT = frozenset("inside aboard within there".split())
"""Words between them and the list."""

ACTS_AS = frozenset("acting acted serving served working worked posing posed disguised dressed employed".split())
"""Verbs after which "as" tells what somebody is, and opens no clause: "two men who were working as guards"."""

DASH = "-"
"""The sign around an aside; printed twice where a typewriter had no longer one."""

ABLE = frozenset("can could cannot".split())
"""Modals by which what is denied did not happen: "two nurses could not be traced"."""

FIGHTS = frozenset(
    "clash clashes battle battles firefight gunfight fighting combat shootout shoot-out confrontation confrontations encounter "
    "exchange skirmish skirmishes".split()
)
"""Nouns for what two sides do, behind which "with" tells the other side: "was hurt in clashes on Sunday with troops"."""

AT_ONCE = frozenset("spot scene instantly instantaneously outright immediately".split())
"""Words by which some died before others: "two died on the spot and five in hospital"."""

LIKEWISE_BEHIND = frozenset("too also likewise".split())
"""Words behind further people of whom the same is said: "two engineers died, five raiders too"."""

WHILE_IN = frozenset("while after before during when".split())
"""Words behind further people that tell when they suffered the same: "and another while being treated"."""

LIKEWISE = frozenset(("as", "so"))
"""Words before an auxiliary and those of whom the same is said: "a student died, as did his brother"."""

SO = "so"
"""The one of those words that opens a sentence as well: "So was a girl"."""

SO_WAS = frozenset("was were did".split())
"""Auxiliaries behind "so"."""

NOMINATIVE = frozenset("he she they we i".split())
"""Pronouns that are subjects only."""

BUT_FOR = frozenset("except but for".split())
"""Words between "no one" and an exception: "killed no one except the bomber"."""

JOIN_OR_EXCEPT = frozenset(("but",))
"""Those that join clauses as well."""

FROM_SIDES = frozenset("from on".split())
"""Prepositions before the sides that people belong to."""

HOW = frozenset("by from of with".split())
"""Prepositions after a bare number by which some of those before were harmed in a way of their own."""

WHERE = frozenset("to in into from inside under".split())
"""Prepositions before a place to which people come with their wounds: "was pulled from the rubble with fractures"."""

PARENTS = frozenset("mother father parent dad mum breadwinner".split())
"""Nouns after which "of" and a number tell of children: "a mother of four killed"."""

AGED_NOUNS = frozenset(
    "boy girl child schoolboy schoolgirl youth baby man woman student pupil toddler lad teenager son daughter nephew niece "
    "brother sister".split()
)
"""Nouns for one person after which "of" with a number tells an age: "a schoolboy of 15"."""

AWAY = frozenset("away off out home back".split())
"""Particles behind a verb of moving: "crawled off with burns"."""

IN_ALL = ("in", "all")
"""Words before a number that sums up: "in all three persons died"."""

HEADLINE_JOINS = frozenset(", and".split())
"""What stands between two participles of a headline: "Former mayor ambushed, killed"."""

TO_HOSPITAL = frozenset((("to", "hospital"), ("in", "hospital")))
"""Words behind a number of those hurt: "three dead, nine to hospital"."""

BEFORE_WOUNDS = frozenset("with to in".split())
"""Prepositions before a wound, or before the place where the hurt are treated."""

THOSE = frozenset(("those",))
"""Pronouns between "among" and who they are: "among those who burned to death"."""

HAVING = "having"
"""The auxiliary of what had been done to those named before it: "four men with signs of having been shot"."""

DOERS = frozenset(
    "farmer herder herdsman shepherd goatherd trader vendor hawker teacher driver worker labourer laborer miner fisherman "
    "villager resident hunter baker butcher tailor shopkeeper pensioner passer-by pedestrian cyclist motorcyclist "
    "refugee peasant campesino widow grandmother grandfather mother father aunt uncle person soldier policeman guard "
    "sentry".split()
)
"""Further nouns for one person behind which an -ing form tells what that one was doing: "a farmer cutting grass"."""

TROUBLES = frozenset("problem problems difficulty difficulties trouble troubles distress infection infections attacks".split())
"""Nouns for what somebody suffers that a word before them tells: "breathing problems"."""

AND_THAT_OF = frozenset((("and", "that", "of"), ("and", "those", "of")))
"""Words behind a noun of harm and its people before others who suffered the same: "his body and that of a neighbour"."""

ALIASES = frozenset("alias aka a.k.a".split())
"""Words before another name of somebody."""

AIMS = frozenset(("shot",))
"""Pasts that are also done without an object."""

AIMED = frozenset("into towards toward".split())
"""Prepositions after a past by which it is the verb of its subject: "soldiers shot into a crowd"."""

CONTINUES = frozenset("and or , but then before after & while - / without nor".split())
"""What stands before a verb that shares the subject of the one before it."""

CLAUSE_VERBS = frozenset("said says say believe believes believed thinks added adds".split())
"""Verbs whose object is a clause."""

THINGS_ACTED_ON = frozenset(("it",))
"""Pronouns for things that a past has as its object: "a waiter kicked it under the stairs"."""

PRONOUNS_OF_ASIDES = frozenset("who whose which".split())
"""Relative pronouns with which an aside between commas begins."""

OF_PERSONS = frozenset(("who", "whom"))
"""Relative pronouns for people, never for a place."""

OBJECT_RELATIVES = frozenset("whom which that".split())
"""Relative pronouns that may be the object of their clause."""

REPORTED = frozenset("reported recorded confirmed feared registered announced expected counted noted".split())
"""Participles that say that something is there: "deaths were reported"."""

ING_NOUN_AFTER = frozenset("the a an of his her their its this that".split())
"""Words after which an -ing form is a noun."""

STRONG_PASTS = frozenset(word.split()[0] for word in IRREGULAR.values()) | frozenset(
    "axed became began bent bound bought broke brought built came chose clung crept dealt dug drew drank drove ate felt "
    "fought flew forgot forgave froze gave went grew hid kept knew lay led left lent lit made meant met paid rode "
    "ran rang rose said saw sought sold sent shook shone shrank sank sat slept slid slipped spoke spent sprang stood "
    "stole stuck swam swept swore took taught tore thought threw told trod understood woke wore won wrote found put "
    "set wrested got had".split()
)
"""Pasts without -ed."""

STRONG_PARTICIPLES = frozenset(word.split()[-1] for word in IRREGULAR.values()) | frozenset(
    "broken chosen drawn driven eaten fallen flown forgotten frozen given gone grown hidden known lain ridden risen "
    "seen shaken shown spoken stolen sworn taken tied torn thrown woken worn written".split()
)
"""Past participles without -ed."""

SETS_SCENE = frozenset("where when".split())
"""Words that open a clause on a place or a time, which begins with a subject of its own."""

AMONG_WHOLE = frozenset("among amongst".split())
"""Prepositions before a whole: "a colonel among six killed", "among the dead"."""

AMONG = AMONG_WHOLE | {"of"}
"""Prepositions that, with a pronoun, only point at a group."""

WOUNDS = frozenset(
    "wounds wound injuries injury burns fractures fracture cuts cut gash bruises bullet concussion lacerations arm leg "
    "scratch scratches graze grazes bruise jaw nose pelvis collarbone "
    "ribs spine skull".split()
)
"""Nouns that make people wounded after "with": "with gunshot wounds"."""

WITH_WOUNDS = Predicate("with wounds", "40 others with gunshot wounds", Harm.WOUNDED, frame=STATE)
"""The predicate of those phrases."""

NOUN_PASTS = frozenset("set cut put hit shot cost felt bit bound ground rose saw fell read".split())
"""Pasts that are nouns or other words as well."""

VERB_LINKS = frozenset("and who that which".split())
"""Words after which a base form may be a verb."""

SUFFERED = frozenset("suffered sustained received took incurred got had broke fractured lost required needed sought".split())
"""Pasts of verbs that harm with their noun: "and two sustained wounds"."""

FLOATING = frozenset("all both each".split())
"""Words between an auxiliary and its verb that count nobody anew: "were all injured"."""

COPULAS = frozenset(
    "remain remained remains stay stayed lay lie went left reported feared presumed believed listed declared".split()
)
"""Verbs before an adjective that says how people are: "six sailors remain untraced"."""
