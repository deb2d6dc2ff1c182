"""Words around a figure that is given for a toll: "rose from 12 to 30", "put the dead at nine"."""

from __future__ import annotations

FIGURE_BEFORE = frozenset(
    "at to of : is was are were as reached hit passed exceeded topped above stands stood totalled totaled numbered past - = "
    "reaches".split()
)
"""Words right before the figure of a toll."""

FIGURE_FAR = frozenset(("to",))
"""Words right before a figure that stands far from its toll: "the toll from ... has climbed to 23"."""

REPLACED_BEFORE = frozenset("from not".split())
"""Words right before a figure that another replaces."""

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

NO_TOLL_BEFORE = frozenset("among of for and to from by with on".split())
"""Words before "the dead" where they are no toll: "among the dead"."""

PLURAL_TOLLS = frozenset("fatalities deaths injuries casualties arrests losses".split())
"""Plurals that are a toll where a verb follows: "fatalities increased to 30"."""

RISES = frozenset("rose rise rises fell climb climbs fall falls grew".split())
"""Verbs by which a toll changes."""

LABEL_ENDS = frozenset(": ) ; .".split())
"""Signs at which a label ends; only the colon is followed by its figures."""

CLAIM_WORDS = frozenset("of at least more than over nearly some about up to only as many around another".split())
"""Words between a verb of saying and a figure alone: "spoke of more than 40"."""

CLAIM_ENDS = frozenset(". ; , ) and while whereas but".split())
"""What follows a figure that stands alone."""
