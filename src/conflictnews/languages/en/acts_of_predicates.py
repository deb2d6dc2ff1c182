"""Acts that a verb tells by itself: the verbs of `predicates`, each known there once, by the kind of act that they tell.

What a verb tells only together with other words ("fired on", "took the town") is a pattern beside this module.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from conflictnews.languages.en.act_record import Act
from conflictnews.languages.en.predicate_records import OBJECT, Predicate
from conflictnews.languages.en.predicates import VERBS
from conflictnews.models import Harm
from conflictnews.tables.event_types import ActKind as K

OF_ACT: dict[str, K] = {
    "attack": K.ASSAULT,
    "assault": K.BEATING,
    "ambush": K.ASSAULT,
    "clash": K.CLASH,
    "shell": K.SHELLING,
    "explode": K.BOMB,
    "protest": K.PROTEST,
    "riot": K.RIOT,
    "loot": K.LOOTING,
    "take": K.CAPTURE,
    "withdraw": K.WITHDRAWAL,
    "agree": K.AGREEMENT,
    "defuse": K.DISRUPTED,
    "deploy": K.CHANGE,
}
"""Which kind of act the words for acts stand for."""

OF_HARM: dict[Harm, K] = {
    Harm.KILLED: K.KILLING,
    Harm.WOUNDED: K.BEATING,
    Harm.CAPTURED: K.ARREST,
    Harm.SURRENDERED: K.AGREEMENT,
}
"""Which kind of act it is to harm people."""

OWN: dict[K, frozenset[str]] = {
    K.ABDUCTION: frozenset(
        {
            *(
                "abduct",
                "kidnap",
                "spirit away",
                "whisk away",
                "whisk off",
                "lead away",
                "march off",
                "march away",
                "herd away",
            ),
            *("bundle away", "take hostage", "hold hostage", "take captive", "hold captive", "drag away", "drag off", "snatch"),
        }
    ),
    K.MOB: frozenset({"lynch"}),
    K.RAPE: frozenset({"rape", "gang-rape", "sexually assault"}),
    K.KILLING: frozenset({"shoot", "stab", "knife", "bludgeon", "machete", "execute", "hang", "finish off", "wipe out"}),
    K.BURNING: frozenset({"torch", "set fire", "set ablaze", "burn down"}),
    K.LOOTING: frozenset({"vandalise", "vandalize", "ransack"}),
    K.RECAPTURE: frozenset({"retake", "liberate", "wrest"}),
    K.CAPTURE: frozenset({"overrun", "take over", "take control"}),
    K.ASSAULT: frozenset({"open fire", "shoot at", "strafe", "rake", "spray", "snipe"}),
    K.DISPERSAL: frozenset({"disperse"}),
}
"""Verbs that tell another kind of act than their group, or tell an act though their group needs a noun for people."""

NOT_ALONE: frozenset[str] = frozenset(
    {
        # what happens to people without anybody's act
        *("freeze to death", "starve to death", "entomb", "hurt", "harm", "scald", "concuss", "bruise", "hospitalise", "drown"),
        *(
            "hospitalize",
            "lacerate",
            "traumatise",
            "trample",
            "gore",
            "maul",
            "electrocute",
            "suffocate",
            "asphyxiate",
            "smother",
        ),
        # told as an act only with their object or a particle
        *("ram", "besiege", "surround", "engage", "enter", "infiltrate", "target", "gather", "block", "blockade", "plant"),
        *("go off", "rob", "steal", "confiscate", "extort", "conquer", "occupy", "fall back", "sign", "agree", "dismantle"),
        *("rip through", "tear through", "capture", "run over", "take prisoner", "take prisoners", "go on strike", "recapture"),
        *(
            "rake",
            "spray",
            "retreat",
            "repel",
            "repulse",
            "battle",
            "fight",
            "mutilate",
            "eliminate",
            "neutralise",
            "neutralize",
        ),
        *(
            "hack off the hands of",
            "hack off the limbs of",
            "cut off the hands of",
            "cut off the ears of",
        ),
        *("shoot at close range", "shoot at point-blank range"),
        *("slit the throat of", "slit the throats of", "take out", "invade", "evacuate", "burn to death", "torture"),
    }
)
"""Verbs that are read as acts only in the patterns beside this module."""


class Taken(NamedTuple):
    """Verbs that tell an act together with a noun that they take, and a phrase; of a verb alone the nouns are empty."""

    kind: K
    verbs: str
    nouns: str
    phrase: str


WITH_NOUNS: tuple[Taken, ...] = (
    Taken(K.AGREEMENT, "sign", "", "the sides signed"),
    Taken(
        K.AGREEMENT,
        "sign negotiate ratify",
        "agreement deal accord pact declaration memorandum truce treaty charter document",
        "both sides signed a truce",
    ),
    Taken(K.AGREEMENT, "exchange swap", "prisoners detainees hostages bodies", "the armies exchanged prisoners"),
    Taken(K.AGREEMENT, "free release", "prisoners hostages captives detainees soldiers", "rebels freed ten captives"),
)
"""What verbs of the lexicon of predicates tell only with their object: a deal is signed, prisoners are exchanged."""


def _kind(verb: Predicate) -> K | None:
    """Return the kind of act that a verb tells by itself, None for none."""
    own = next((kind for kind, lemmas in OWN.items() if verb.lemma in lemmas), None)
    if own is not None or verb.lemma in NOT_ALONE:
        return own
    if verb.act:
        return OF_ACT.get(verb.act)
    harms = verb.harm is not None and verb.frame == OBJECT and not verb.known
    return OF_HARM.get(verb.harm) if harms and verb.harm is not None else None


def _pattern(lemma: str) -> str:
    """Return the words of a verb as a pattern: "~gun down", "summarily ~execute", "gang ~rape"."""
    first, *rest = lemma.replace("-", " ").split()
    leads = rest and (first.endswith("ly") or "-" in lemma)
    return " ".join((first, "~" + rest[0], *rest[1:]) if leads else ("~" + first, *rest))


def _acts() -> Iterator[Act]:
    told = set[str]()
    for verb in VERBS:
        kind = _kind(verb)
        if kind is not None and verb.lemma not in told:
            told.add(verb.lemma)
            yield Act(kind, _pattern(verb.lemma), verb.phrase)


def _taken(row: Taken) -> Act:
    verbs = "|".join(f"~{verb}" for verb in row.verbs.split())
    nouns = "|".join(row.nouns.split())
    return Act(row.kind, f"{verbs} * {nouns}" if nouns else verbs, row.phrase)


OF_PREDICATES: tuple[Act, ...] = (*_acts(), *map(_taken, WITH_NOUNS))
"""Every act that a verb tells by itself, or with a noun that it takes."""
