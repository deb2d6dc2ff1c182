"""Records of predicates: a verb, what came of an act, a verb with its noun, a noun of harm; and their frames."""

from __future__ import annotations

from typing import NamedTuple

from conflictnews.models import Harm

OBJECT, SUBJECT, PLACE, STATE = "object", "subject", "place", "state"
"""Frames: what is harmed or acted on is the verb's object, its subject, a place, either, or what an adjective is said of."""


class Predicate(NamedTuple):
    """What a verb or an adjective says.

    `lemma` may hold a particle ("gun down"). `harm` is None for an act. `means` marks the weaker of two verbs that share their
    people ("shot and killed"). `known` says that only a noun known to name people is harmed ("captured 12 villages").
    """

    lemma: str
    phrase: str
    harm: Harm | None = None
    act: str = ""
    frame: str = OBJECT
    means: bool = False
    known: bool = False


class Complement(NamedTuple):
    """Words after a verb, or after its object, that say what came of it: "clubbed to death", "took two pilots captive".

    `verbs` are the lemmas that take them, empty for any verb but those of `never`; `frame` is SUBJECT where the verb harms its
    own subject; `nouns` may stand in place of the last word, with words of their own ("hit in the left hand").
    """

    words: str
    harm: Harm
    phrase: str
    verbs: str = ""
    frame: str = OBJECT
    never: str = ""
    nouns: str = ""

    @property
    def known(self) -> bool:
        """Whether only a noun known to name people is harmed: "took the car away"."""
        bare = self.harm is Harm.WOUNDED and " " not in self.words
        return self.harm is not Harm.KILLED and not bare


class Light(NamedTuple):
    """A verb that harms only with its noun: "claimed 14 lives", "suffered a fracture".

    `whose` is "subject" for the subject, "number" where the noun's own number counts, "of" for whom the noun takes with "of".
    """

    verbs: str
    nouns: str
    harm: Harm
    whose: str
    phrase: str


class HarmNoun(NamedTuple):
    """A noun of harm. `of`: names the harmed after "of". `counted`: its number is the number of those harmed."""

    forms: str
    harm: Harm
    phrase: str
    of: bool = True
    counted: bool = True
