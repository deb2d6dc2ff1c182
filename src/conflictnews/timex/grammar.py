"""All rules for dates, scanned together, and the gate before them.

The gate takes a glance at all words at once, so that no rule is tried where no word of time is near. Each word is written as
one letter: T for a word of time, N for a figure, s for a word that may stand before one, and a full stop for any other. One
pattern over these letters finds the stretches in which a match can begin.
"""

from __future__ import annotations

from collections.abc import Iterator

from conflictnews.kept import kept
from conflictnews.language.rules import Grammar
from conflictnews.languages.en.calendar import DECADES, FREQUENCIES, MONTHS, NOW, PARTS, RELATIVE_DAYS, SEASONS, UNITS, WEEKDAYS
from conflictnews.languages.en.dates import COMMON_FEAST_WORDS, OTHER_TIME_WORDS, WORDS_BETWEEN
from conflictnews.languages.en.holidays import FEASTS
from conflictnews.languages.en.number_words import TEENS, TENS
from conflictnews.patterns import lazy, lazy_re
from conflictnews.timex import calendars, clock, counted, days, periods, pointed, reports, sets, weeks
from conflictnews.timex.calendars import MONTH_WORDS
from conflictnews.timex.readings import Reading

_STRETCH = lazy_re(r"(?<![sN])[sN]*+T[TNs]*+|(s{0,2}+N{2,}+[sN]*+)")
_FIGURES = lazy(r"[12]\d{3}|\d{2,4}s|\d+[a-z]{1,9}\d*|\d{4}年.*")


_MOST_WORDS = 1 << 13


class _Letters(dict[str, str]):
    """The letter of each word: "T" for a word of time, "N" for a number, "s" for one between them, "." for others.

    The first so many words that are no cues are kept beside them, to be looked up in one step.
    """

    def __missing__(self, word: str) -> str:
        letter = _figure(word) if word[0].isdigit() else "."
        if len(self) < _MOST_WORDS:
            self[word] = letter
        return letter


class Gate:
    """The indices of the words with which a match may begin, for rules with the given cues, and whether figures stand alone."""

    def __init__(self, cues: frozenset[str]) -> None:
        self.cues: frozenset[str] = cues

    @kept
    def _letters(self) -> _Letters:
        plurals = {word + "s" for word in (*UNITS, *PARTS, *WEEKDAYS, *SEASONS)}
        feasts = [
            word for feast in FEASTS for word in feast.cues.split() if word not in COMMON_FEAST_WORDS and not word.isdigit()
        ]
        spoken = dict.fromkeys((*TEENS, *TENS), "N") | {"thousand": "T"}
        times = (
            feasts,
            MONTH_WORDS,
            MONTHS,
            WEEKDAYS,
            SEASONS,
            UNITS,
            PARTS,
            RELATIVE_DAYS,
            FREQUENCIES,
            NOW,
            DECADES,
            plurals,
            OTHER_TIME_WORDS,
        )
        letters = dict.fromkeys([*self.cues, *WORDS_BETWEEN], "s")
        known = letters | spoken | {word: "T" for words in times for word in words}
        return _Letters({word: letter for word, letter in known.items() if not word[0].isdigit()})

    def __call__(self, words: list[str]) -> Iterator[tuple[int, bool]]:
        """Yield the indices, in order, each with whether no word of time is near."""
        text = "".join(map(self._letters.__getitem__, words))
        for stretch in _STRETCH.finditer(text):
            figures = stretch[1] is not None
            for index in range(*stretch.span()):
                yield index, figures


def _figure(word: str) -> str:
    if _FIGURES.fullmatch(word):
        return "T"
    return "N" if len(word) in {1, 2, 4} else "s"


_MODULES = (days, weeks, periods, clock, pointed, counted, sets, reports, calendars)
RULES = tuple(rule for module in _MODULES for rule in module.RULES)

GRAMMAR: Grammar[Reading] = Grammar(RULES, Gate(frozenset(cue for rule in RULES for cue in rule.cues)))
"""The grammar of English dates."""
