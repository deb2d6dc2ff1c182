"""The spelling of English forms, in one place: plurals of nouns, and the five forms of verbs.

>>> inflected("rob"), inflected("shoot")
(('rob', 'robs', 'robbing', 'robbed', 'robbed'), ('shoot', 'shoots', 'shooting', 'shot', 'shot'))
>>> plural("army"), plural("witness"), plural("envoy"), third_person("go")
('armies', 'witnesses', 'envoys', 'goes')
"""

from __future__ import annotations

from conflictnews.languages.en import function_words as table
from conflictnews.languages.en import word_endings as suffix

BASE, THIRD, ING, PAST, PARTICIPLE = range(5)
"""Forms of a verb."""
FORMS = {"base": BASE, "third": THIRD, "ing": ING, "past": PAST, "participle": PARTICIPLE}
"""The same by the names that tables give them."""


def verb_forms(lemma: str, told: str = "") -> list[tuple[int, str]]:
    """Each form of a verb and its word; *told* are past, participle and further ones, where they are irregular.

    >>> verb_forms("go", "went gone")[:4]
    [(0, 'go'), (1, 'goes'), (2, 'going'), (3, 'went')]
    """
    base, third, ing, past, participle, *more = inflected(lemma)
    irregular = told.split()
    if irregular:
        past, participle, *others = irregular
        ing = next((other for other in others if other.endswith(suffix.ING)), ing)
        more = [*more, *others]
    forms = [(BASE, base), (THIRD, third), (ING, ing), (PAST, past), (PARTICIPLE, participle)]
    for word in more:
        forms += [(ING, word)] if word.endswith(suffix.ING) else [(PAST, word), (PARTICIPLE, word)]
    return forms


def is_plural(word: str) -> bool:
    """Whether a noun in lower case looks like a plural: by its ending, or as one of the plurals without -s."""
    return word in table.PLURALS_WITHOUT_S or (word.endswith(suffix.S) and not word.endswith(suffix.NO_PLURALS))


_VOWELS = frozenset("aeiou")
_DOUBLED = frozenset("bdgmnprtl")


def plural(noun: str) -> str:
    """Return the plural of a regular noun."""
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


def third_person(verb: str) -> str:
    """Return the third person of a verb in the present."""
    return verb + "es" if verb.endswith(("z", "o")) else plural(verb)


def inflected(lemma: str) -> tuple[str, ...]:
    """The forms of a verb: base, third person, -ing form, past, past participle, and a second participle where it has one."""
    past = table.IRREGULAR.get(lemma, "").split()
    if lemma.endswith("ie"):
        ing = lemma[:-2] + "ying"
    elif lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        ing = lemma[:-1] + "ing"
    else:
        ing = _doubled(lemma, past) + "ing"
    third = third_person(lemma)
    regular = lemma[:-1] + "ied" if third == lemma[:-1] + "ies" else lemma + ("d" if lemma.endswith("e") else "ed")
    return (lemma, third, ing, *(past or (regular, regular)))


def forms_of(lemmas: str) -> frozenset[str]:
    """All forms of some verbs, which are parted by blanks."""
    return frozenset(form for lemma in lemmas.split() for form in inflected(lemma))


def _doubled(lemma: str, past: list[str]) -> str:
    """The stem before -ing: a last consonant is doubled after one short vowel, or where the past doubles it."""
    short = len(lemma) == 3 and lemma[-1] in _DOUBLED and lemma[-2] in _VOWELS and lemma[-3] not in _VOWELS
    regular = bool(past) and past[0] == lemma + lemma[-1] + "ed"
    return lemma + lemma[-1] if short or regular or lemma in table.DOUBLED else lemma
