"""The words of a line: how it ends, its stems, whether it reports, and whether it speaks to the reader of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.page_words import (
    AUXILIARIES,
    DETERMINERS,
    EXPLAINING,
    FINITE,
    PLURALS,
    REPORTED,
    SHOWN_PLURAL,
    SHOWN_SINGULAR,
    SUMMARIES,
)
from conflictnews.layout import fields
from conflictnews.layout.words import SHORTEST_LONG, words_of
from conflictnews.patterns import lazy_re
from conflictnews.tables.agencies import CREDITED_AGENCIES
from conflictnews.tables.boilerplate.readers import (
    ADDRESSES,
    ASKING,
    BEFORE_COMMENT,
    NEWS_COMMENT,
    OURSELVES,
    PAGE_MATTER,
    PAGE_RELATED,
    PAGE_STEMS,
    POLITE,
    URGING,
)
from conflictnews.tables.characters import STOPS_ABROAD

FEWEST_TOLD = 3
"""A sentence that reports has as many words."""

SHORTEST_QUOTING = 60
"""A line with fewer characters quotes nobody."""

LONGEST_ASKED = 160
"""A line that asks the reader for something, without a word of the page's own affairs, has no more characters."""

FEW_WORDS = 5
"""What a page asks for after a question is told in no more words."""

LONGEST_SUMMARY_HEADING = 40
"""The heading of what sums an article up has no more characters."""

SHORTEST_CAPTION, LONGEST_SHOWN = 5, 35
"""A caption in the present has no fewer and no more words."""

SHOWN_EARLY = 7
"""The verb of such a caption is among as many words."""

LONGEST_ADDRESS = 700
"""A line to the reader has no more characters."""

AGENCY = "|".join(CREDITED_AGENCIES)
"""Agencies as they stand in credits."""

_AFTERMATH = lazy_re(
    rf"(?<=[.!?…\"”»])(?:\s(?:(?:{AGENCY})"
    rf"|\((?:{AGENCY})[^()]{{0,20}}\)|(?i:\((?:[^()]{{2,60}} )?(?:by|with)\b[^()]{{2,80}}\))"
    r"|\([^\W\d_][^()]{1,40} / [^()]{2,30}\)|/\w{2,4}|[–—-] ?[A-Z][\w.-]+(?: [A-Z][\w.]+){0,3}"
    r"|(?:[A-Z]{2,4} ){0,4}[A-Z]{2,4}|\([A-Z]{2,6}\)|\d{1,2}/\d{0,2})){1,2}\Z"
)
"""What may follow the last full stop of a report: its agency, its editors."""

_TERMINAL = lazy_re(rf"[.!?…{STOPS_ABROAD}]['\"”’»)\]*_]*(?:\s?\[\d{{1,3}}\]){{0,5}}\Z")
_INNER_STOP = lazy_re(r"(?<=[^\W\d_]{3})[.!?…][\"'”’»)]? [^\W\d_a-z]")
_QUOTED = lazy_re(r"[\"“«„][^\"”»“]{0,400}[\"”»“]")
_OF_THE_PAGE = PAGE_MATTER | PAGE_RELATED
_TELLING = _OF_THE_PAGE | URGING
_STOPS = frozenset(".!?…")
_SPOKEN = ADDRESSES | OURSELVES
_OPENING = lazy_re(r"(?:(?<=[.!?:] )|\A)[\w'-]+(?: [\w'-]+)?")
_CLAUSE = lazy_re(r"(?:(?<=[.!?:,] )|\A)[\w'-]+(?: [\w'-]+)?")


def ends(text: str) -> bool:
    """Whether a text ends like a sentence."""
    if text[-1:] in _STOPS:
        return True
    tail = "".join(filter(str.isprintable, fields.without_emoji(text)[-160:]))
    return bool(_TERMINAL.search(_AFTERMATH.sub("", tail)))


def heads_summary(text: str) -> bool:
    """Whether a line is the heading of what sums an article up."""
    return len(text) <= LONGEST_SUMMARY_HEADING and text.lower().strip(" :") in SUMMARIES


def has_inner_stop(text: str) -> bool:
    """Whether a text has more than one sentence."""
    return bool(_INNER_STOP.search(text))


def inner_stops(text: str) -> int:
    """How many sentences end inside a text."""
    return len(_INNER_STOP.findall(text))


def shows(text: str) -> bool:
    """Whether a single sentence tells in the present what a picture shows ("Smoke rises from …"), and reports nothing."""
    words = [word.strip("\"'“”.,").lower() for word in text.split()]
    if not SHORTEST_CAPTION <= len(words) <= LONGEST_SHOWN or words[0] in EXPLAINING or has_inner_stop(text):
        return False
    return any(map(_shown, words, words[1:SHOWN_EARLY])) and (REPORTED | AUXILIARIES).isdisjoint(words)


def _shown(subject: str, verb: str) -> bool:
    """Whether two words are a subject and a verb in the present that goes with it."""
    if verb in SHOWN_PLURAL:
        return subject.endswith("s") or subject in PLURALS
    return verb in SHOWN_SINGULAR and subject not in DETERMINERS and not subject.endswith("s")


def key(text: str) -> str:
    """What makes two lines the same line."""
    return " ".join(fields.fold(text).lower().split()).strip(" .#*")


def to_reader(text: str, words: Sequence[str] | None = None) -> bool:
    """Whether a line speaks to the reader of the page or of the page's own affairs; *words*: its words, if known."""
    return talk(text, words) >= 1


def talk(text: str, words: Sequence[str] | None = None) -> float:
    """How much a line speaks to the reader of the page or of the page's own affairs: 1 where its words alone say so."""
    if len(text) > LONGEST_ADDRESS:
        return 0.0
    words = words_of(text) if words is None else words
    lower = text.lower().replace("’", "'")
    asked = len(text) <= LONGEST_ASKED and "? " in text
    if not words or not (asked or words[0] in ASKING or _tells_of_page(lower, words)):
        return 0.0
    lower, words = _unquoted(lower, words)
    return _talk(lower, words, asked=asked) if words else 0.0


def _talk(lower: str, words: Sequence[str], *, asked: bool) -> float:
    """How much a line speaks to the reader by what it says itself; *asked*: it asks something."""
    politely = ". " not in lower and _asks_politely(words)
    if (asked and (_you_and_we(words) or _asks_after_a_question(lower))) or politely or _urges(lower, words):
        return 1.0
    return _addresses(words, lower)


def _asks_after_a_question(lower: str) -> bool:
    """Whether a line asks for something in a few words after a question ("Was this sent to you? Sign up here.")."""
    asked = lower.rpartition("? ")[2].split()
    return 0 < len(asked) <= FEW_WORDS and asked[0] in ASKING


def _asks_politely(words: Sequence[str]) -> bool:
    """Whether a line begins by asking for something that is done with a page or a message ("Please share …")."""
    return words[0] in POLITE and len(words) > 1 and words[1] in ASKING


def _unquoted(lower: str, words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """A line in small letters without what it quotes, and its words."""
    unquoted = _QUOTED.sub(" ", lower) if len(lower) > SHORTEST_QUOTING else lower
    return (lower, words) if unquoted == lower else (unquoted, words_of(unquoted))


def _tells_of_page(lower: str, words: Sequence[str]) -> bool:
    """Whether a line has a word of a page's own affairs."""
    return not _TELLING.isdisjoint(words) or any(map(lower.__contains__, PAGE_STEMS))


def _urges(lower: str, words: Sequence[str]) -> bool:
    """Whether a clause begins with a form that urges the reader."""
    return not URGING.isdisjoint(words) and not URGING.isdisjoint(_opening(_CLAUSE, lower))


def _you_and_we(words: Sequence[str]) -> bool:
    """Whether a line speaks both of its reader and of those who write."""
    return not ADDRESSES.isdisjoint(words) and not OURSELVES.isdisjoint(words)


def _inflected(words: Iterable[str]) -> int:
    """How many words begin like those of a page's own affairs."""
    return sum(word.startswith(PAGE_STEMS) for word in words)


def _addresses(words: Sequence[str], lower: str) -> float:
    """How far the words of a line come together as those of a page do: 1 and more where they do so beyond doubt."""
    found = _OF_THE_PAGE.intersection(words) - _withheld(words)
    inflected = _inflected(words) if any(map(lower.__contains__, PAGE_STEMS)) else 0
    if not (found or inflected):
        return float(len(lower) <= LONGEST_ASKED and words[0] in ASKING and not _SPOKEN.isdisjoint(words))
    if found and words[0] in ASKING and FINITE.isdisjoint(words) and not _past(words):
        return 1.0
    opening = _opening(_OPENING, lower)
    needed = 1.9 + min(len(lower), 200) / 400
    return _points(words, opening, len(found & PAGE_MATTER) + inflected, len(found & PAGE_RELATED)) / needed


def _withheld(words: Sequence[str]) -> frozenset[str]:
    """The word for a comment where somebody gives none or was asked for one ("There was no immediate comment")."""
    if NEWS_COMMENT.isdisjoint(words):
        return frozenset()
    return NEWS_COMMENT if any(a in BEFORE_COMMENT and b in NEWS_COMMENT for a, b in pairwise(words)) else frozenset()


def _opening(heads: re.Pattern[str], lower: str) -> list[str]:
    """The first two words of each of the sentences or clauses of a line."""
    return [word for m in heads.finditer(lower) for word in m[0].split()]


def _points(words: Sequence[str], opening: Sequence[str], matter: int, related: int) -> float:
    """How much the words of a line speak to the reader: a point for each, half a one for those that the news has as well."""
    address, ours = not ADDRESSES.isdisjoint(words), not OURSELVES.isdisjoint(words)
    asking = not ASKING.isdisjoint(opening)
    return matter + 0.5 * min(3, related) + address + 0.5 * ours + 0.5 * (address and ours) + asking


def reports(text: str, words: Sequence[str]) -> bool:
    """Whether a line is a whole sentence with a finite verb and a full stop, which names neither the reader nor who writes."""
    if len(words) < FEWEST_TOLD or text[-1] == "?" or text[0].islower() or not _SPOKEN.isdisjoint(words):
        return False
    return _has_finite_verb(words) and ends(text)


def _has_finite_verb(words: Sequence[str]) -> bool:
    """Whether one of some words is a finite verb: a known one, or one with the ending of the past."""
    return not FINITE.isdisjoint(words) or _past(words)


def _past(words: Sequence[str]) -> bool:
    """Whether one of some words behind the first has the ending of the past."""
    return any(len(word) > SHORTEST_LONG and word.endswith(suffix.ED) for word in words[1:])
