"""The small words by which English reports what somebody says: that, to, by, as, according to whom.

`MET` has for each of them sentences in which it is met, with square brackets round what is reported; a test reads them all.
"""

from __future__ import annotations

THAT = "that"
"""Opens a reported clause, or goes on a noun."""

TO = "to"
"""Opens a reported infinitive."""

OF = "of"
"""Stands before what somebody is told of, or before the whole of a share."""

BY = "by"
"""Stands before who speaks in a passive."""

AS = "as"
"""Stands before what something is called, and before a source that notes it."""

AT = "at"
"""Stands before a number that somebody gives, or before "least"."""

IN = "in"
"""Stands before a year, or before a statement."""

ON = "on"
"""Stands before a day."""

AND = "and"
"""Joins clauses, verbs, nouns and years."""

IT = "it"
"""The subject that is nobody: "it was announced that"."""

SO = "so"
"""Stands for the sentence before, which somebody says."""

NO = "no"
"""Opens a clause of which it counts the subject."""

NOT = "not"
"""Stands before an infinitive that it denies."""

WHO = "who"
"""Opens the relative clause of a person."""

WHEN = "when"
"""Opens a question after what is not said, else a time."""

BEFORE = "before"
"""Opens a clause that only says when."""

EVEN = "even"
"""Stands before a conjunction with which the reporter goes on."""

SAYING = "saying"
"""Stands after "as" before the words of somebody who is quoted."""

HE = "he"
"""The pronoun of a man."""

THE = "the"
"""The article of one that is known."""

FOR = "for"
"""Stands before those whom somebody speaks for."""

ONE = "one"
"""Counts a single person who is not named."""

OPENERS = frozenset("that to".split())
"""Words that open what is reported, a clause or an infinitive."""

AND_OR = frozenset("and or".split())
"""Conjunctions that end a list."""

AND_BUT = frozenset("and but".split())
"""Conjunctions that join a second clause."""

JOINS = frozenset("and or nor &".split())
"""Conjunctions inside a noun phrase."""

PERSON_OR_THING = frozenset("who which".split())
"""Relative pronouns whose clause tells of the noun before them."""

OF_FOR = frozenset("of for".split())
"""Prepositions that tie any noun phrase to the noun before them."""

NO_TIME = frozenset("of in the".split())
"""Words before a time that belongs to the subject."""

SETTING = frozenset("on in".split())
"""Prepositions that after a reported noun phrase may say when or where."""

GOING_ON = frozenset("and but while".split())
"""Conjunctions between what one source reports and what the next does."""

MET: dict[str, tuple[str, ...]] = {
    "THAT": (
        "It was announced that [the road was shut].",
        "The mayor said on Monday that [the road was shut].",
        "She demanded [an apology that never came].",
    ),
    "TO": (
        "The guards vowed [to hold the bridge].",
        "[The clerk] is said [to have left].",
        "The mayor sent help to the town.",
    ),
    "OF": (
        "The aide warned of [a famine].",
        "The clerk was accused by his rivals of [theft].",
        "One of them said [the road was shut].",
    ),
    "BY": ("[The vote] was declared [invalid] by the court.", "The clerk was accused by his rivals of [theft]."),
    "AS": (
        "The mayor described [him as a quiet man].",
        "The pilot was quoted as saying [the road was shut].",
        "[The road is shut], as the mayor noted.",
    ),
    "AT": ("Organisers put [the crowd at 9,000].", "The agency reported [at least 19 dead]."),
    "IN": ("The mayor said in 2019 [the road was shut].", "The mayor denied [the charge] in a statement."),
    "ON": ("The mayor said on 3 May [the road was shut].", "The mayor announced [a curfew] on Monday."),
    "AND": (
        "[Police and medics fled], said the mayor.",
        "The mayor said [the road was shut] and added that [it was mined].",
        "The mayor and the envoy say [the road is shut].",
    ),
    "IT": ("It was announced that [the road was shut].", "[It was wrong], he said, [to sell the mill]."),
    "SO": ("[The wells were full.] So says the owner.",),
    "NO": ("The mayor said [no road was open].",),
    "NOT": ("The guards vowed [not to yield].",),
    "WHO": ("Ada Moss, who runs a mill, said [the road was shut].", "“[We left,]” said Ada Moss, who runs a mill."),
    "WHEN": ("The clerk did not say [when the road was shut].", "The clerk said when he fled."),
    "BEFORE": ("The mayor condemned [the raid] before he fled.",),
    "EVEN": ("The mayor said [the road was shut], even though he gave no proof.",),
    "SAYING": ("The pilot was quoted as saying [the road was shut].",),
    "HE": ("Ada Moss fled. Omar Sabri came. “[It is mined,]” he said.",),
    "THE": ("The mayor, Ada Moss, said [the road was shut].",),
    "FOR": ("A spokesman for Ada Moss, Omar Sabri, said [the road was shut].",),
    "ONE": ("“[The road is mined,]” one deminer said.",),
    "OPENERS": (
        "The promise that [the dam would be mended] came late.",
        "The pledge to [mend the dam] came late.",
    ),
    "AND_OR": (
        "The mayor denied [theft, fraud and arson].",
        "The mayor denied [theft, fraud or arson].",
    ),
    "AND_BUT": (
        "The mayor said [the road was shut] and added that [it was mined].",
        "The mayor announced [a curfew] but gave no hour.",
    ),
    "JOINS": (
        "The mayor and the envoy say [the road is shut].",
        "The mayor or the envoy said [the road was shut].",
        "Neither the mayor nor the envoy said [the road was shut].",
        "Moss & Reed said [the road was shut].",
    ),
    "PERSON_OR_THING": (
        "The nurse who fled said [the road was shut].",
        "The ministry, which runs the mine, said [the road was shut].",
    ),
    "OF_FOR": ("“[We left,]” said the head of a clinic.", "“[We left,]” said the head for a clinic."),
    "NO_TIME": (
        "The men of Friday said [the road was shut].",
        "The head of the Tuesday club said [the road was shut].",
        "The mayor in 2019 said [the road was shut].",
    ),
    "SETTING": ("The mayor denied [the charge] in a statement.", "The mayor announced [a curfew] on Monday."),
    "GOING_ON": (
        "“[We left,]” the mayor said, and [the well was dry], the envoy said.",
        "“[We left,]” the mayor said, but [the well was dry], the envoy said.",
        "“[We left,]” the mayor said, while [the well was dry], the envoy said.",
    ),
}
"""For each name above the sentences in which its words are met."""
