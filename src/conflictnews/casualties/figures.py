"""Figures given for a toll: "the toll rose from 12 to 30", "Killed: 12. Injured: 30", "the number of injured is unclear"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from conflictnews.casualties.drafts import Draft, bounds
from conflictnews.casualties.people import Person, is_thing, noun
from conflictnews.language import lexicon as lx
from conflictnews.language.document import Sentence
from conflictnews.language.frames import entries, harm_nouns
from conflictnews.languages.en import figures as en
from conflictnews.languages.en import framing
from conflictnews.languages.en.function_words import NUMBER_HEDGES
from conflictnews.languages.en.predicates import TOLLS
from conflictnews.models import Harm, NumberKind, Quantity, VictimKind

_NEAR, _REACH = 18, 26
"""Maximum number of tokens between a toll and its figure: of any, and of one that it rises to."""
_OF = 7
"""Maximum number of tokens between "number of" and the word of harm."""
_LABEL = 4
"""Maximum number of tokens between a label and its colon."""
_HEDGES = 5
"""Maximum number of hedges before a figure."""
_ROW = 16
"""Maximum number of tokens in the list after a label."""


@cache
def _tolls() -> dict[str, tuple[tuple[tuple[str, ...], Harm], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Harm]]] = {}
    for row in sorted(TOLLS, key=lambda r: -len(r.forms)):
        words = tuple(row.forms.split())
        found.setdefault(words[0], []).append((words, row.harm))
    return {first: tuple(rows) for first, rows in found.items()}


def figures_in(sentence: Sentence) -> list[Draft]:
    """The figures of tolls and labels in a sentence."""
    words, out = sentence.words, list[Draft]()
    taken: set[int] = set()
    tolls = _tolls()
    for at, word in enumerate(words):
        if (
            word in en.NUMBER_OF
            and sentence.word(at + 1) == "of"
            and sentence.bit(at - 1) & (lx.DEFINITE | lx.POSSESSIVE | lx.SIGN)
        ):
            harm, last = _counted(sentence, at + 2)
            if harm is not None:
                out += _fresh(_number_of(sentence, at, last, harm), taken)
            continue
        if word == ":" and _cardinal(sentence, at + 1) is not None and (label := _label(sentence, at)) is not None:
            out += _fresh(_row(sentence, label[0], at, label[1]), taken)
            continue
        for phrase, harm in tolls.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase and _is_toll(sentence, at, len(phrase)):
                out += _fresh(_given(sentence, at, at + len(phrase) - 1, harm), taken)
                break
    return out


def claims_in(sentence: Sentence, harm: Harm | None) -> list[Draft]:
    """Figures given alone after a verb of saying, for the harm told last: "medics counted nine", "others say 12"."""
    out: list[Draft] = []
    if harm is None or not sentence.document.counts(sentence):
        return out
    for at, word in enumerate(sentence.words):
        if not (word in framing.REPORTS or sentence.bits[at] & lx.SAY):
            continue
        i = at + 1
        while i < at + 5 and (sentence.word(i) in en.CLAIM_WORDS or sentence.bit(i) & lx.ADVERB):
            i += 1
        if _cardinal(sentence, i) is not None and (i + 1 >= len(sentence.words) or sentence.words[i + 1] in en.CLAIM_ENDS):
            draft = _draft(sentence, harm, i, i, None)
            draft.rule = "casualties.claim"
            out.append(draft)
    return out


def _fresh(drafts: Iterator[Draft], taken: set[int]) -> Iterator[Draft]:
    for draft in drafts:
        if draft.last not in taken:
            taken.add(draft.last)
            yield draft


def _is_toll(sentence: Sentence, at: int, size: int) -> bool:
    """Whether a word stands for a toll: with a determiner before it, at the head of a line, or before a colon."""
    colon = any(sentence.word(i) == ":" for i in range(at + size, at + size + _LABEL))
    if colon and all(not sentence.bit(i) & (lx.NUMBER | lx.AUXILIARY) for i in range(at, at + size)):
        return sentence.bit(at - 1) & lx.SIGN != 0 or at == 0 or not sentence.bit(at - 1) & (lx.NUMBER | lx.AUXILIARY)
    before = sentence.bit(at - 1)
    if (before & (lx.DEFINITE | lx.POSSESSIVE) or sentence.word(at - 1) == "'s") and sentence.word(
        at - 2
    ) not in en.NO_TOLL_BEFORE:
        return sentence.word(at) not in en.PLURAL_TOLLS or not before & lx.POSSESSIVE
    if sentence.word(at) in en.PLURAL_TOLLS and sentence.word(at + size) in en.NOT_KNOWN and not before & lx.NUMBER:
        return True
    following = (
        sentence.bit(at + size) & (lx.AUXILIARY | lx.VERB)
        or sentence.word(at + size).endswith("ed")
        or sentence.word(at + size) in en.RISES
    )
    return not before & lx.NUMBER and (
        sentence.word(at) in {"toll", "death", "body"} or (sentence.word(at) in en.PLURAL_TOLLS and bool(following))
    )


def _label(sentence: Sentence, colon: int) -> tuple[int, Harm] | None:
    """The predicate that ends right before a colon: "taken prisoner: 4"; none where things have it: "houses burned: 4"."""
    for at in range(max(0, colon - 3), colon):
        if is_thing(sentence.word(at - 1)):
            continue
        for entry in entries().get(sentence.words[at], ()):
            fits = tuple(sentence.words[at:colon]) == entry.words and entry.form in {"past", "part", "state"}
            if fits and entry.record.harm is not None and not (len(entry.words) == 1 and sentence.words[at] in _tolls()):
                return at, entry.record.harm
    return None


def _counted(sentence: Sentence, at: int) -> tuple[Harm | None, int]:
    """The harm that "number of miners killed" counts, and where it stands."""
    for i in range(at, min(at + _OF, len(sentence.words))):
        if sentence.bit(i) & (lx.NUMBER | lx.AUXILIARY) or sentence.words[i] in {";", ":"}:
            break
        for phrase, harm in _tolls().get(sentence.words[i], ()):
            if len(phrase) == 1 and sentence.words[i] not in {"count"}:
                return harm, i
        found = entries().get(sentence.words[i], ())
        told = next((e.record.harm for e in found if len(e.words) == 1 and e.record.harm and e.form != "base"), None)
        if told is not None and noun(sentence.words[i]) is None:
            return told, i
    return None, at


def _number_of(sentence: Sentence, at: int, last: int, harm: Harm) -> Iterator[Draft]:
    """The figure of "the number of miners killed": before it ("to 17 the number of"), after it, or told to be unknown."""
    who = next((p for i in range(at + 2, last + 1) if (p := noun(sentence.words[i], sentence.words[i - 1])) is not None), None)
    before = at - 2
    if before >= 0 and _cardinal(sentence, before) is not None:
        yield _draft(sentence, harm, before, last, who)
        return
    found = list(_figures(sentence, last, harm, who))
    if found:
        yield from found
    elif _unknown(sentence, last + 1):
        draft = Draft(sentence, harm, None, at, last)
        draft.who, draft.rule = who, "casualties.number-of"
        yield draft


def _given(sentence: Sentence, at: int, last: int, harm: Harm) -> Iterator[Draft]:
    """The figures of a toll or a label."""
    colon = next((i for i in range(last + 1, last + 1 + _LABEL) if sentence.word(i) in en.LABEL_ENDS), None)
    if colon is not None and sentence.words[colon] == ":":
        yield from _row(sentence, at, colon, harm)
        return
    found = list(_figures(sentence, last, harm, None))
    if found:
        yield from found
    elif _unknown(sentence, last + 1) and not sentence.bit(at - 1) & lx.NUMBER:
        draft = Draft(sentence, harm, None, at, last)
        draft.rule = "casualties.toll"
        yield draft


def _row(sentence: Sentence, at: int, colon: int, harm: Harm) -> Iterator[Draft]:
    """The figures after a label: "Killed: 12", "Deaths by district: Taiz 12, Aden 7"."""
    first = True
    for i in range(colon + 1, min(colon + 1 + _ROW, len(sentence.words))):
        if sentence.words[i] in {";", "."} or sentence.bit(i) & lx.AUXILIARY:
            break
        if first and (sentence.words[i] in en.NOT_KNOWN or sentence.bit(i) & lx.NONE or sentence.words[i] == "0"):
            draft = Draft(sentence, harm, None, at, i)
            draft.negated = bool(sentence.bit(i) & lx.NONE) or sentence.words[i] == "0"
            draft.bounds = (0, 0, 0) if draft.negated else (None, None, None)
            draft.rule = "casualties.label"
            yield draft
            break
        if _cardinal(sentence, i) is None:
            continue
        if _harm_after(sentence, i) or sentence.words[i - 1] == "(" or (first and _told_before(sentence, colon, i)):
            break
        if is_thing(sentence.word(i + 1)) or is_thing(sentence.word(i + 2)):
            continue
        quantity = _cardinal(sentence, i)
        draft = _draft(sentence, harm, at if first else i, i, noun(sentence.word(i + 1)), quantity)
        draft.rule = "casualties.label"
        if quantity is not None and quantity.value == 0:
            draft.negated = True
        yield draft
        first = False


def _figures(sentence: Sentence, last: int, harm: Harm, who: Person | None) -> Iterator[Draft]:
    """The figures after a toll, and those that they replace: "climbed to 23 by Sunday, from 19"."""
    found = sentence.word(last + 1) == "of" and sentence.words[last] in harm_nouns()  # "the deaths of three" is a clause
    for i in range(last + 1, min(last + 1 + _REACH, len(sentence.words))):
        if sentence.words[i] in {";", "."}:
            return
        if sentence.words[i] in _tolls() and sentence.words[i] != "dead":
            return
        if _cardinal(sentence, i) is None:
            continue
        if i - last > _NEAR and sentence.words[i - 1] not in en.FIGURE_FAR:
            continue
        at = _hedged_from(sentence, i)
        before = sentence.words[at - 1]
        if before == "from" or (sentence.bit(at - 1) & lx.DEFINITE and sentence.word(at - 2) == "from"):
            draft = _draft(sentence, harm, i, i, who)
            draft.superseded = True
            yield draft
        elif before in en.FIGURE_BEFORE and not found and not _harm_after(sentence, i):
            found = True
            yield _draft(sentence, harm, last, i, who or noun(sentence.word(i + 1)))


def _hedged_from(sentence: Sentence, at: int) -> int:
    """Where the hedges before a number begin: "put the toll at [more than] 110"."""
    if sentence.word(at - 1) in en.FIGURE_FAR:
        return at  # "has gone up to 31"
    first = at
    while first > max(at - _HEDGES, 1) and sentence.words[first - 1] in NUMBER_HEDGES:
        first -= 1
    return first + 1 if first < at and sentence.words[first] in en.FIGURE_BEFORE else first


def _harm_after(sentence: Sentence, at: int) -> bool:
    """Whether a figure has a word of harm of its own: "3 killed", "5 soldiers dead"."""
    for i in range(at + 1, min(at + 4, len(sentence.words))):
        found = entries().get(sentence.words[i])
        if found and any(e.record.harm is not None and tuple(sentence.words[i : i + len(e.words)]) == e.words for e in found):
            return True
        if sentence.bit(i) & lx.SIGN:
            return False
    return False


def _told_before(sentence: Sentence, colon: int, at: int) -> bool:
    """Whether a verb of harm stands between a label and a figure: "Arrests: police detained 34"."""
    return any(
        entry.record.harm is not None and entry.form == "past"
        for i in range(colon + 2, at)
        for entry in entries().get(sentence.words[i], ())
    )


def _unknown(sentence: Sentence, at: int) -> bool:
    """Whether the words at a token say that the number is not known."""
    start = at
    while at < start + 3 and sentence.bit(at) & (lx.AUXILIARY | lx.ADVERB) and not sentence.bit(at) & lx.NEGATION:
        at += 1
    if sentence.word(at) in en.NOT_KNOWN:
        return True
    return any(
        tuple(sentence.words[at : at + len(p)]) == p or tuple(sentence.words[at - 1 : at - 1 + len(p)]) == p
        for p in en.NOT_KNOWN_PHRASES
    )


def _cardinal(sentence: Sentence, at: int) -> Quantity | None:
    number = sentence.tokens[at].number if 0 <= at < len(sentence.tokens) else None
    return number if number is not None and number.kind is NumberKind.CARDINAL else None


def _draft(  # noqa: PLR0913, PLR0917 # what a figure is made of
    sentence: Sentence, harm: Harm, first: int, last: int, who: Person | None, quantity: Quantity | None = None
) -> Draft:
    draft = Draft(sentence, harm, None, first, last)
    draft.quantity = quantity or _cardinal(sentence, last) or _cardinal(sentence, first)
    draft.bounds = bounds(draft.quantity, None)
    draft.who = who or Person(VictimKind.UNKNOWN, "", False, False)
    draft.trigger = first
    draft.rule = "casualties.toll"
    return draft
