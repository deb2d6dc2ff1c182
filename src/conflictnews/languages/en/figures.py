"""Words around a figure that is given for a toll: "rose from 12 to 30", "put the dead at nine"."""

from __future__ import annotations

FIGURE_BEFORE = frozenset(
    "at to of : is was are were as reached hit passed exceed "
    "exceeds exceeded topped above stands stood totalled totaled numbered number numbers past - = "
    "reaches hits hitting tops nears passes crosses crossed surpasses surpassed".split()
)
"""Words right before the figure of a toll."""

OF = frozenset(("of",))
"""The preposition after "the number"."""

FROM = frozenset(("from",))
"""The preposition before a figure that another replaces: "to 23 from 16"."""

DEAD = frozenset(("dead",))
"""A toll that may stand between another toll and its figure: "the count of the dead reached 17"."""

ZERO = frozenset(("0",))
"""How none is written in digits: "Killed: 0"."""

SINGLE_TOLLS = frozenset("toll death body".split())
"""First words of tolls that need no article: "Death toll rises to 30"."""

FIGURES_END = frozenset((";", "."))
"""Signs at which the figures of a toll end."""

LISTS_SOME = frozenset("include includes included including".split())
"""Verbs after a toll that list some of its people: "the dead include a monk of 78"."""

NUMBER_OF_ENDS = frozenset((";", ":"))
"""Signs at which what "the number of" counts ends."""

FIGURE_FAR = frozenset(("to",))
"""Words right before a figure that stands far from its toll: "the toll from ... has climbed to 23"."""

GIVEN = frozenset((("reported", "as"), ("estimated", "at"), ("estimated", "as")))
"""Participles and prepositions that give the figure of a toll, not hedges: "fatalities reported as 3"."""

NUMBER_OF = frozenset("number numbers count tally total".split())
"""Nouns that take those counted with "of"."""

NOT_KNOWN = frozenset("unknown unclear undetermined unspecified undisclosed unconfirmed disputed unavailable uncertain".split())
"""Adjectives by which a number is not told."""

NOT_KNOWN_PHRASES = (
    ("not", "known"),
    ("not", "available"),
    ("not", "clear"),
    ("not", "yet", "known"),
    ("not", "be", "verified"),
    ("not", "be", "established"),
    ("not", "immediately", "known"),
    ("not", "immediately", "clear"),
    ("not", "given"),
    ("not", "disclosed"),
)
"""Phrases by which a number is not told."""

OWNERS = frozenset(("'s", "own"))
"""Words right before a toll that say whose it is: "the army's dead", "own losses of three"."""

NO_TOLL_BEFORE = frozenset("among of for and to from by with on".split())
"""Words before "the dead" where they are no toll: "among the dead"."""

PLURAL_TOLLS = frozenset("fatalities martyrs deaths injuries casualties arrests losses".split())
"""Plurals that are a toll where a verb follows: "fatalities increased to 30"."""

RISES = frozenset("rose rise rises fell climb climbs fall falls grew".split())
"""Verbs by which a toll changes."""

LABEL_CLOSED = frozenset((")",))
"""A sign after a word of harm by which it belongs to what stands before."""

RISEN, TO = frozenset("risen rose climbed jumped grown increased soared".split()), "to"
"""Verbs, in the past, by which a toll comes to a figure, and the word before it: "has climbed to 31 dead"."""

LABEL_ENDS = frozenset(": ) ; .".split())
"""Signs at which a label ends; only the colon is followed by its figures."""

IT_AT = (("it", "at"), ("it", "to"), ("it", "down", "to"), ("it", "up", "to"), ("them", "at"))
"""Words between a verb and a figure that take up the toll told before: "the ministry revised it down to 15"."""

ROW_JOINS = frozenset(((",",), ("and",), (",", "and"), (";",), (";", "also"), (",", "also"), ("+",)))
"""What stands between the people whom a label lists."""

ROW_SIGNS = frozenset((":", "-", "--"))
"""Signs before such a list."""

OWNS = frozenset(("'s", "'"))
"""Signs behind the owner of a toll."""

CLAIMS_LIVES = frozenset("claim claims claimed claiming".split())
"""Verbs that take lives where their subject is an attack: "Blast at a market claims five"."""

GAP_JOINS = frozenset((",", "and", ";", "while", "but"))
"""What stands between a figure and a party whose verb is left out: "the army put it at four, the rebels at eleven"."""

GAP_BEFORE = frozenset("at to".split())
"""Prepositions before the figure of such a party."""

CLAIM_WORDS = frozenset("of at least more than over nearly some about up to only as many around another".split())
"""Words between a verb of saying and a figure alone: "spoke of more than 40"."""

CLAIM_ENDS = frozenset(". ; , ) and while whereas but".split())
"""What follows a figure that stands alone."""

BARE_LABELS = frozenset("dead deaths fatalities injuries casualties".split())
"""Tolls that are labels even without a sign: "Fatalities 4"."""

CELL_SIGNS = frozenset((":", "=", "-"))
"""Signs between a label and its figure: "Killed - 5"."""

CELL_ENDS = frozenset((".", ",", ";", "|", "/", ")", "]", "(", "[", "+", "and"))
"""What follows a figure that is all that its label has: "KIA 7, WIA 9"."""

JOINS_WORDS = frozenset(("'", "-", "'s"))
"""Signs that do not begin a label."""

LISTS_FOLLOW = frozenset((":",))
"""Signs behind a label that a whole list may follow: "Killed: 5 soldiers and their driver"."""
