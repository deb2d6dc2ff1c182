"""Cells: labels with one figure each, as notes and tables write them: "KIA 7, WIA 9", "Dead - 3; injured = 5"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from conflictnews.casualties.draft import Draft, cardinal, of_figure
from conflictnews.casualties.people import is_thing, noun
from conflictnews.language import lexicon as lx
from conflictnews.language.document import Sentence
from conflictnews.language.frames import entries
from conflictnews.languages.en import figures as en
from conflictnews.languages.en.harm_phrases import LABELS, TOLLS
from conflictnews.models import Harm

_NAMED = 3
"""Maximum number of words that say who is counted: "Killed - 5 aid workers"."""
_BRACKET = 5
"""Maximum number of tokens in a bracket between a label and its figure."""

_NO_NAMES = lx.FUNCTION | lx.SIGN | lx.NUMBER | lx.DATE


@cache
def _labels() -> dict[str, Harm]:
    """Every label of one word."""
    return {label.forms: label.harm for label in (*TOLLS, *LABELS) if " " not in label.forms}


@cache
def _bare() -> frozenset[str]:
    """The labels that need no sign before their figure."""
    return en.BARE_LABELS | {label.forms for label in LABELS}


@cache
def _words() -> frozenset[str]:
    return frozenset(_labels())


def cells_in(sentence: Sentence) -> Iterator[Draft]:
    """The figures of the labels of a sentence that stand in a cell of their own."""
    behind = 0
    for at in sentence.where(_words()):
        figure = _figure(sentence, at) if at == behind or _opens(sentence, at) else None
        if figure is None:
            continue
        alone = sentence.words[figure - 1] in en.LISTS_FOLLOW
        if _closes(sentence, figure + 1, 0 if alone else _NAMED):
            behind = figure + 1
            yield _draft(sentence, at, figure)


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a cell begins at a token: after a sign, which does not tie it to the word before, as in "half-dead"."""
    if not at:
        return True
    tied = sentence.words[at - 1] in en.JOINS_WORDS and sentence.ends[at - 1] == sentence.starts[at]
    return bool(sentence.bits[at - 1] & lx.SIGN) and not tied


def _figure(sentence: Sentence, at: int) -> int | None:
    """Where the figure of a label stands: right behind it, behind a sign, or behind a bracket and a sign."""
    after = at + 1
    if sentence.word(after) == "(":
        close = next((i for i in range(after + 1, after + _BRACKET) if sentence.word(i) == ")"), None)
        after = after if close is None else close + 1
    signed = sentence.word(after) in en.CELL_SIGNS
    if not signed and sentence.words[at] not in _bare():
        return None
    after += signed
    after += sentence.word(after) == "-"  # "Killed: -5"
    return after if cardinal(sentence, after) is not None else None


def _closes(sentence: Sentence, at: int, named: int) -> bool:
    """Whether a cell ends at a token, or behind a few words there that say who is counted."""
    end = next((i for i in range(at, at + named + 1) if _ends(sentence, i)), None)
    return end is not None and not any(_tells_more(sentence, i) for i in range(at, end))


def _ends(sentence: Sentence, at: int) -> bool:
    """Whether nothing more of a cell stands at a token: a sign, the next label, or the end."""
    return at >= len(sentence.words) or sentence.words[at] in en.CELL_ENDS or _is_label(sentence, at)


def _is_label(sentence: Sentence, at: int) -> bool:
    """Whether a label stands at a token: one that needs no sign, or one with a colon: "Killed: 5 Wounded: 6"."""
    word = sentence.words[at]
    return word in _bare() or (word in _words() and sentence.word(at + 1) in en.LISTS_FOLLOW)


def _tells_more(sentence: Sentence, at: int) -> bool:
    """Whether a word behind a figure is none that says who is counted."""
    word = sentence.words[at]
    return bool(sentence.bits[at] & _NO_NAMES) or is_thing(word) or _harms(word)


def _harms(word: str) -> bool:
    """Whether a word is one of harm: "Killed - 5 wounded soldiers" is no cell."""
    return any(entry.record.harm is not None for entry in entries().get(word, ()))


def _draft(sentence: Sentence, at: int, figure: int) -> Draft:
    draft = of_figure(sentence, _labels()[sentence.words[at]], (at, figure), noun(sentence.word(figure + 1)))
    draft.rule, draft.negated = "casualties.label", draft.best == 0
    return draft
