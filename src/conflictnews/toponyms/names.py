"""Names: the longest names of the gazetteer among the capitalised words of a text, the abbreviations and the peoples.

Nothing is decided here: a `Name` is a stretch of text and the places that bear it.
"""

from __future__ import annotations

from functools import cache, lru_cache

from conflictnews.gazetteer import gazetteer
from conflictnews.languages.en.clause_grammar import THE
from conflictnews.languages.en.peoples import PEOPLES
from conflictnews.languages.en.toponymy import FUNCTION_WORDS, JOINERS, JOINTS_OF_NAMES, LANGUAGE_VERBS, LANGUAGES, SPEECH
from conflictnews.models import PlaceKind
from conflictnews.patterns import lazy
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.us_states import ABBREVIATED, POSTAL, WORDLIKE
from conflictnews.text import Text
from conflictnews.toponyms.bearers import Bearers, bearers_of, reach_of, reach_of_two, state_of
from conflictnews.toponyms.words import POSSESSIVE, Word

_ARTICLE_FIRST = lazy(r"(?:[ae]l|a[rstnzd]|a[sdt]h|e[drsz]|u[lr])[- ]\p{Lu}")
_JOINTS = frozenset((" ", "-", "\n", "'s ", "' "))
"""What stands between the words of most names."""
_THE = f"{THE} "
_LONGEST_JOINT = 10
"""How many characters lie between two capitalised words of a name at most: " of the "."""


class Name:
    """A stretch of text that may name a place.

    `first` and `last` are its words; `key` is the same for names that mean the same; `kinds` are the kinds of place that a word
    beside it asks for, `within` the name of what it lies in ("X, Country"); `evidence` adds up to `logit`, the log odds that
    the name is a place's; `rule` says how it was found: name, demonym, border, road, kind (with its kind word), facility,
    unlisted, spelling.
    """

    __slots__ = ("bearers", "end", "evidence", "first", "key", "kinds", "last", "logit", "rule", "start", "within")

    bearers: Bearers
    end: int
    evidence: list[str]
    first: int
    key: str
    kinds: tuple[PlaceKind, ...]
    last: int
    logit: float
    rule: str
    start: int
    within: Name | None

    def __init__(self, span: tuple[int, int], bearers: Bearers, at: tuple[int, int], rule: str = "name", key: str = "") -> None:
        self.start, self.end = span
        self.bearers = bearers
        self.first, self.last = at
        self.rule = rule
        self.key = key or bearers.key
        self.evidence = []
        self.kinds = ()
        self.within = None
        self.logit = 0.0


def names_in(text: Text, words: list[Word]) -> list[Name]:
    """The longest names that begin at each capitalised word, disjoint."""
    names: list[Name] = []
    at, count = 0, len(words)
    while at < count:
        name = _name_at(text, words, at)
        if name is None:
            at += 1
            continue
        for covered in words[name.first : name.last + 1]:
            covered.name = name
        names.append(name)
        at = name.last + 1
    return names


def _name_at(text: Text, words: list[Word], at: int) -> Name | None:
    form = words[at].form
    name = _abbreviation(text, words, at) if form.abbreviation else None
    if name is None and (form.reach or text.folded.startswith(POSSESSIVE, words[at].end)):
        name = _longest(text.folded, words, at)
    if (name is None or name.first == name.last) and form.lower in _first_words():
        people = _demonym(text.folded, words, at)
        return people if people is not None or form.lower in _demonyms() else name
    return name


# ------------------------------------------------------------------ the gazetteer's names


def _longest(folded: str, words: list[Word], at: int) -> Name | None:
    """The longest name that begins at a word."""
    word = words[at]
    for last in reversed(_lasts(folded, words, at)):
        end = words[last].end
        for stop in _stops(folded, end):
            found = bearers_of(folded[word.start : stop])
            if found.candidates and found.key.startswith(word.form.key):
                return Name((word.start, stop), found, (at, last))
    if word.form.function or word.end - word.start < 2 or _goes_on(folded, words, at) or _goes_before(folded, words, at):
        return None
    found = bearers_of(folded[word.start : word.end])
    return Name((word.start, word.end), found, (at, at)) if found.candidates else None


def _stops(folded: str, end: int) -> tuple[int, ...]:
    """Where a name may stop whose last word ends here: its possessive may be part of it."""
    return (end + 2, end) if folded[end : end + 2] in POSSESSIVE else (end,)


def _lasts(folded: str, words: list[Word], at: int) -> list[int]:
    """The words with which a name of several words may end that begins at a word."""
    lasts: list[int] = []
    reach, last, count = words[at].form.reach, at, 1
    if folded.startswith(POSSESSIVE, words[at].end):  # "People's Republic of X"
        reach = max(reach, reach_of(folded[words[at].start : words[at].end + 2]))
    if reach > 1 and at + 1 < len(words) and words[at + 1].start - words[at].end <= _LONGEST_JOINT:
        reach = _reach_with_next(folded, words[at], words[at + 1])
    while count < reach and last + 1 < len(words):
        joint = folded[words[last].end : words[last + 1].start]
        if joint not in _JOINTS:
            if len(joint) > _LONGEST_JOINT or not _joins(joint):
                break
            count += 1
        last += 1
        count += 1
        lasts.append(last)
    return lasts


def _reach_with_next(folded: str, word: Word, following: Word) -> int:
    """How many words the longest name has that begins with a word and the next one."""
    start, end = word.start, following.end
    if folded[end : end + 2] in POSSESSIVE:
        return max(reach_of_two(folded[start:end]), reach_of_two(folded[start : end + 2]))
    if word.form.plain and following.form.plain and following.start == word.end + 1:
        return gazetteer().reach(f"{word.form.key} {following.form.key}")
    return reach_of_two(folded[start:end])


@lru_cache(1 << 10)
def _joins(joint: str) -> bool:
    """Whether what stands between two capitalised words may stand inside a name: " of the ", "-e-", ". " as in "St. X"."""
    if joint == ". ":
        return True
    small = joint.replace("-", " ").split()
    return bool(small) and "\n\n" not in joint and all(word in JOINERS for word in small)


def _goes_on(folded: str, words: list[Word], at: int) -> bool:
    """Whether a name runs on behind a word: "Bab" of "Bab al-X", "Darya" of "Darya-e-X" are no names of their own."""
    if at + 1 == len(words):
        return False
    word, following = words[at], words[at + 1]
    if following.start == word.end + 1:
        return _ARTICLE_FIRST.match(folded, following.start) is not None
    return folded[word.end : following.start] in JOINTS_OF_NAMES


def _goes_before(folded: str, words: list[Word], at: int) -> bool:
    """Whether a name is the end of an unknown one: "al-X" of "Qasr al-X", X of "Darya-e-X"."""
    if not at:
        return False
    before = words[at - 1]
    if folded[before.end : words[at].start] in JOINTS_OF_NAMES:
        return before.name is None
    if not folded[words[at].start].islower():
        return False
    return before.end + 1 == words[at].start and before.name is None and before.form.unknown


# ------------------------------------------------------------------ abbreviations


def _abbreviation(text: Text, words: list[Word], at: int) -> Name | None:
    """A state's abbreviation: with its full stop anywhere, as two capitals after a comma only."""
    word, folded = words[at], text.folded
    surface = folded[word.start : word.end]
    stopped = surface if surface.endswith(".") else surface + "."
    before = folded[max(0, word.start - 2) : word.start]
    if stopped in WORDLIKE and before != ", " and before[-1:] not in ("-", "("):
        return None
    if stopped in ABBREVIATED and folded.startswith(stopped, word.start):
        return Name((word.start, word.start + len(stopped)), state_of(stopped), (at, at))
    if surface in ABBREVIATED or (surface in POSTAL and before == ", "):
        return Name((word.start, word.end), state_of(surface), (at, at))
    return _in_two_words(folded, words, at)


def _in_two_words(folded: str, words: list[Word], at: int) -> Name | None:
    """The one state whose abbreviation has two words: "W. Va.", with a blank or without."""
    start = words[at].start
    for written in ("W. Va.", "W.Va."):
        if folded.startswith(written, start):
            end = start + len(written)
            last = at + 1 if at + 1 < len(words) and words[at + 1].start < end else at
            return Name((start, end), state_of("W.Va."), (at, last))
    return None


# ------------------------------------------------------------------ peoples


@cache
def _demonyms() -> dict[str, str]:
    """What peoples and their adjectives stand for: "syrian", "syrians", "turks"."""
    adjectives = {a.lower(): country.name for country in COUNTRIES for a in country.adjectives if not a.isupper()}
    plurals = {f"{a}s": name for a, name in adjectives.items() if a.endswith(("n", "i"))}
    return adjectives | plurals | PEOPLES


@cache
def _first_words() -> frozenset[str]:
    """The words with which peoples' names begin."""
    return frozenset(demonym.split(" ")[0] for demonym in _demonyms())


def _demonym(folded: str, words: list[Word], at: int) -> Name | None:
    """The name of a people or its adjective: "Syrian", "South Sudanese"; it stands for the country or region."""
    table, word = _demonyms(), words[at]
    last, demonym = at, word.form.lower
    if at + 1 < len(words) and folded[word.end : words[at + 1].start] in (" ", "-"):
        two = f"{demonym} {words[at + 1].form.lower}"
        last, demonym = (at + 1, two) if two in table else (at, demonym)
    if demonym not in table or _is_speaker(folded, word) or (demonym in LANGUAGES and _is_language(folded, word)):
        return None
    found = bearers_of(table[demonym])
    if not found.candidates:
        return None
    return Name((word.start, words[last].end), found, (at, last), "demonym", f"demonym {found.key}")


def _is_speaker(folded: str, word: Word) -> bool:
    """Whether a people's adjective is somebody's surname: "X said", but not "the X said"."""
    after = folded[word.end : word.end + 12].split(None, 1)
    return (
        bool(after)
        and after[0].rstrip(".,:") in SPEECH
        and not folded[max(0, word.start - 4) : word.start].lower().endswith(_THE)
    )


def _is_language(folded: str, word: Word) -> bool:
    """Whether a people's adjective names their language: "in X", with no noun after it."""
    before = folded[max(0, word.start - 12) : word.start].rsplit(None, 1)
    if not before or before[-1].lower() not in LANGUAGE_VERBS:
        return False
    after = folded[word.end : word.end + 12].split(None, 1)
    return not after or folded[word.end] in ".,;:?!)" or after[0] in FUNCTION_WORDS
