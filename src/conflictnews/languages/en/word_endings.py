"""Endings by which an English word that no table holds tells its class.

`MET` has for each of them words in which it is met; a test reads them all.
"""

from __future__ import annotations

ING = "ing"
"""Ends a verb that goes on, or a noun made of one."""

ED = "ed"
"""Ends a regular past or participle."""

EED = "eed"
"""Ends no regular past, although it ends in -ed."""

PARTICIPLES = ("ed", "en", "wn")
"""End participles, which may follow their noun."""

ING_OR_ED = (ING, ED)
"""End forms of verbs that need no subject."""

S = "s"
"""Ends a plural, or a verb in the third person."""

SS = "ss"
"""Ends a singular, although it ends in -s."""

US = "us"
"""Ends a singular, although it ends in -s."""

NO_PLURALS = (SS, US, "is")
"""End singulars, although they end in -s."""

INFLECTED = (S, ED, ING)
"""End all forms of a regular verb but its base."""

MAN, MEN = "man", "men"
"""End a noun for a man, and its plural."""

LY = "ly"
"""Ends an adverb made of an adjective."""

UN = "un"
"""Opens a word that denies another."""

GENITIVE = "'s"
"""Ends the noun of an owner, or is a word of its own."""

APOSTROPHE = "'"
"""Ends the noun of owners in the plural."""

NOT = "n't"
"""Ends an auxiliary that is denied."""

MET: dict[str, str] = {
    "ING": "shelling adding",
    "ED": "shelled added",
    "EED": "need exceed",
    "PARTICIPLES": "shelled taken flown",
    "ING_OR_ED": "shelling shelled",
    "S": "shells says",
    "SS": "witness loss",
    "US": "virus campus",
    "NO_PLURALS": "witness virus crisis",
    "INFLECTED": "shells shelled shelling",
    "MAN": "gunman policeman",
    "MEN": "gunmen policemen",
    "LY": "badly reportedly",
    "UN": "unfair unproven",
    "GENITIVE": "mayor's Peru's",
    "APOSTROPHE": "rebels' guards'",
    "NOT": "didn't isn't",
}
"""For each name above words in which its endings are met."""
