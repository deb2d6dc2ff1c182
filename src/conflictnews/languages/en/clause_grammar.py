"""The small words by which English puts phrases and clauses together, each with a sentence in which it tells who was harmed.

`MET` has for each word sentences with the statements that are read in them; a test reads them all.
"""

from __future__ import annotations

OF = "of"
"""Joins a part and its whole, or a noun and those whom it tells."""

OUT_OF = ("out", "of")
"""Stands before those of whom a sentence goes on to count some."""

AND, OR, NOR, THEN = "and", "or", "nor", "then"
"""Join phrases, and verbs that share a subject or an object."""

TO = "to"
"""Stands before a base form, or before those who suffer something."""

BY = "by"
"""Stands before who acts."""

WITH = "with"
"""Stands before those who share a fate, and before wounds."""

WITHOUT = "without"
"""Stands before what was not done."""

HOW = "how"
"""Opens a question, in which nothing is told of the phrase behind it."""

THAT = "that"
"""Opens a relative clause where a verb follows it."""

BUT = "but"
"""Opens a clause of its own."""

NOT = "not"
"""Stands before those of whom something is not told."""

AMONG = "among"
"""Stands before those of whom others are a part."""

THAN = "than"
"""Makes "other" and "more" compare."""

THE = "the"
"""The article of one that is known."""

A = "a"
"""The article of any one, which opens a fraction too."""

FOR = "for"
"""Stands before where those who are moved are brought."""

ALL, BOTH, MOST = "all", "both", "most"
"""Tell that nobody, or few, of those meant are left out."""

NO, ONE = "no", "one"
"""Tell of nobody, and of a single person."""

HAD = "had"
"""The light verb of what was suffered."""

ADDING = frozenset("others more other".split())
"""Words for further people that stand for them without a noun."""

AS_WELL_AS = ("as", "well", "as")
"""Words of hedges that, in this order, rather join two groups."""

MET: dict[str, tuple[tuple[str, str], ...]] = {
    OF: (("Three of the nine guards were killed.", "killed 3"), ("The shelling caused the deaths of two nurses.", "killed 2")),
    AND: (("A guard and two nurses were killed.", "killed 1; killed 2"), ("Gunmen shot and killed a baker.", "killed 1")),
    OR: (("No guards or nurses were killed.", "no killed 0; no killed 0"),),
    NOR: (("Neither guards nor nurses were hurt.", "no wounded 0; no wounded 0"),),
    THEN: (("Gunmen shot then killed a baker.", "killed 1"),),
    TO: (("The mayor vowed to kill two guards.", "perhaps killed 2"),),
    BY: (("Two nurses were killed by a guard.", "killed 2"),),
    WITH: (("A guard was shot dead with two nurses.", "killed 1; killed 2"), ("Two nurses with burns lay there.", "wounded 2")),
    WITHOUT: (("They left without killing two guards.", "no killed 2"),),
    HOW: (("It is not clear how many nurses were killed.", ""),),
    THAT: (
        ("Gunmen that raided Gao killed two nurses.", "killed 2"),
        ("Two guards that resisted were killed.", "killed 2"),
    ),
    BUT: (("Nobody was killed but two nurses were hurt.", "no killed 0; wounded 2"),),
    NOT: (("Two guards were killed, but not the mayor.", "killed 2"),),
    AMONG: (("Among the dead were two nurses.", "killed 2"),),
    THAN: (("More than ten nurses were killed.", "killed 10"),),
    THE: (("The nurse was killed.", "killed 1"), ("The Armed Forces of Mali killed two nurses.", "killed 2")),
    A: (("A nurse was killed.", "killed 1"), ("A night watchman was killed.", "killed 1")),
    FOR: (("Two guards were held for ransom.", "captured 2"),),
    ALL: (("All nine guards were killed.", "killed 9"),),
    BOTH: (("Both were killed.", "killed 2"),),
    MOST: (("Most of the guards were killed.", "killed None"),),
    NO: (("No one was killed.", "no killed 0"),),
    ONE: (("One of them was killed.", "killed 1"),),
    HAD: (("Two guards had burns.", "wounded 2"),),
    "others": (("Two others were killed.", "killed 2"),),
    "more": (("Two more were killed.", "killed 2"),),
    "other": (("The other was killed.", "killed 1"),),
    " ".join(AS_WELL_AS): (("The blast killed two nurses as well as a guard.", "killed 2; killed 1"),),
}
"""Sentences in which each word was met, and what is read in them: the harm and the number, "no" before what is denied,
"perhaps" before what may not have happened."""
