"""Words that hold clauses and lists together, each group with what it does."""

from __future__ import annotations

from conflictnews.languages.en.function_words import IRREGULAR

MODAL_NAMES = frozenset("may will might can".split())
"""Modals that are names or months with a capital."""

PLURAL_AUXILIARIES = frozenset("are were have do".split())
"""Auxiliaries of a plural subject."""

NO_PREPOSITIONS = frozenset("up down out".split())
"""Prepositions that are rather particles before a phrase."""

HEDGE_PREPOSITIONS = frozenset("around about over under between up as near close at another".split())
"""Prepositions that may stand before a number: "killed around 20"."""

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
        "+",
        "/",
        "followed by",
    )
)
"""What stands between two members of a list."""

JOIN_HEDGES = frozenset("some about around at least almost nearly over more than up to another an a only estimated".split())
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
        ", with",
        ", of which",
    )
)
"""What stands between a group and a part of it."""

ADDITIVE = (
    ("in", "addition", "to"),
    ("apart", "from"),
    ("aside", "from"),
    ("besides",),
    ("not", "counting"),
    ("other", "than"),
    ("as", "well", "as"),
    ("along", "with"),
    ("together", "with"),
)
"""Phrases that add one group to another: "in addition to the attacker, seven people"."""

CONDITIONS = frozenset("if unless whether".split())
"""Words that make a clause a condition."""

DONE = frozenset("managed able continued forced went on left live enough proceeded began started".split())
"""Words before "to" with a base form that tell what was done: "managed to flee"."""

CONTINUES = frozenset("and or , but then before after & while - / without nor".split())
"""What stands before a verb that shares the subject of the one before it."""

CLAUSE_VERBS = frozenset("said says say believe believes believed thinks added adds".split())
"""Verbs whose object is a clause."""

OBJECT_RELATIVES = frozenset("whom which that".split())
"""Relative pronouns that may be the object of their clause."""

REPORTED = frozenset("reported recorded confirmed feared registered announced expected counted noted".split())
"""Participles that say that something is there: "deaths were reported"."""

ING_NOUN_AFTER = frozenset("the a an of his her their its this that".split())
"""Words after which an -ing form is a noun."""

STRONG_PASTS = frozenset(word.split()[0] for word in IRREGULAR.values()) | frozenset(
    "became began bent bound bought broke brought built came chose clung crept dealt dug drew drank drove ate felt "
    "fought flew forgot forgave froze gave went grew hid kept knew lay led left lent lit made meant met paid rode "
    "ran rang rose said saw sought sold sent shook shone shrank sank sat slept slid slipped spoke spent sprang stood "
    "stole stuck swam swept swore took taught tore thought threw told trod understood woke wore won wrote found put "
    "set wrested got had".split()
)
"""Pasts without -ed."""

STRONG_PARTICIPLES = frozenset(word.split()[-1] for word in IRREGULAR.values()) | frozenset(
    "broken chosen drawn driven eaten fallen flown forgotten frozen given gone grown hidden known lain ridden risen "
    "seen shaken shown spoken stolen sworn taken torn thrown woken worn written".split()
)
"""Past participles without -ed."""
