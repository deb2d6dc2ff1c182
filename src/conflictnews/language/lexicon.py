"""Word classes: one dictionary from a word in lower case to the classes that it may belong to, as a bit mask.

>>> bool(classes("were") & BE), bool(classes("badly") & ADVERB), classes("beekeeper")
(True, True, 0)
"""

from __future__ import annotations

from functools import cache, lru_cache

from conflictnews.language.inflection import FORMS, verb_forms
from conflictnews.languages.en import function_words as table
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.saying import SAYINGS
from conflictnews.languages.en.speech_verbs import VERBS as SPEECH_VERBS

ONE = 1
DEFINITE = 1 << 1
POSSESSIVE = 1 << 2
NONE = 1 << 3
ALL = 1 << 4
MANY = 1 << 5
OTHER = 1 << 6
BE = 1 << 7
GET = 1 << 8
HAVE = 1 << 9
DO = 1 << 10
MODAL = 1 << 11
NEGATION = 1 << 12
PREPOSITION = 1 << 13
CONJUNCTION = 1 << 14
SUBORDINATOR = 1 << 15
CONDITION = 1 << 16
RELATIVE = 1 << 17
PRONOUN = 1 << 18
ADVERB = 1 << 19
TIME = 1 << 20
SUBSET = 1 << 21
SAY = 1 << 22
TELL = 1 << 23
JUDGE = 1 << 24
VERB = 1 << 25
NUMBER = 1 << 26
"""A token that is a number mention."""
DATE = 1 << 27
"""A token that is a date mention."""
SIGN = 1 << 28
"""A token that is no word."""

DETERMINER = ONE | DEFINITE | POSSESSIVE | NONE | ALL | MANY
AUXILIARY = BE | GET | HAVE | DO | MODAL
SAYING = SAY | TELL | JUDGE
FUNCTION = (
    DETERMINER | AUXILIARY | NEGATION | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | PRONOUN | ADVERB | TIME | SUBSET
)
"""Classes whose words never stand inside a noun phrase after its determiner."""

_BITS = {
    "one": ONE,
    "definite": DEFINITE,
    "possessive": POSSESSIVE,
    "none": NONE,
    "all": ALL,
    "many": MANY,
    "other": OTHER,
    "be": BE,
    "get": GET,
    "have": HAVE,
    "do": DO,
    "modal": MODAL,
    "negation": NEGATION,
    "preposition": PREPOSITION,
    "conjunction": CONJUNCTION,
    "subordinator": SUBORDINATOR,
    "condition": CONDITION,
    "relative": RELATIVE,
    "pronoun": PRONOUN,
    "adverb": ADVERB,
    "time": TIME,
    "subset": SUBSET,
}


@cache
def lexicon() -> dict[str, int]:
    """Every known word in lower case, and its classes."""
    found: dict[str, int] = {}
    for row in table.CLASSES:
        for word in row.words.split():
            found[word] = found.get(word, 0) | _BITS[row.name]
    groups = ((saying("say"), SAY), (saying("tell"), TELL), (saying("judge"), JUDGE), (table.VERBS, VERB))
    for words, bit in groups:
        for word in words:
            found[word] = found.get(word, 0) | bit
    return found


@lru_cache(maxsize=8)
def saying(role: str) -> frozenset[str]:
    """The words of the verbs that "say", "tell" or "judge", in the forms in which they are verbs."""
    told = {verb.lemma.split()[0]: verb.forms for verb in SPEECH_VERBS}
    return frozenset(
        word
        for row in SAYINGS
        if row.role == role
        for lemma in row.lemmas.split()
        for form, word in verb_forms(lemma, told[lemma])
        if form in {FORMS[name] for name in row.forms.split()}
    )


def classes(word: str) -> int:
    """The classes of a word in lower case; 0 for a word of the open classes."""
    known = lexicon().get(word)
    if known is not None:
        return known
    return ADVERB if word.endswith(suffix.LY) and len(word) > 4 and word not in table.NO_ADVERBS else 0
