"""Finding the acts and the unnamed parties of a text by the phrases of the language's tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import compress, pairwise

from attrs import define, frozen

from conflictnews.language.inflection import inflected
from conflictnews.languages.en import acts as table
from conflictnews.languages.en.act_record import Act as Record
from conflictnews.languages.en.acts import ACTS
from conflictnews.languages.en.clause_grammar import OF, TO
from conflictnews.languages.en.parties import CROWDS, EARLIER, PARTIES, PartyKind
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.event_types import ActKind

GAP = 5
"""Words that `*` may stand for, at most."""

Pattern = tuple[frozenset[str] | None, ...]
"""The words that each place of a pattern allows; None for up to `GAP` words."""


@define(eq=False)
class Act:
    """An act that the text tells, by the indices of its first word and of the word after its last."""

    first: int
    end: int
    kind: ActKind
    noun: bool
    weapon: bool


@define(eq=False)
class Party:
    """An unnamed party, by the indices of its first word and of the word after its last."""

    first: int
    end: int
    kind: PartyKind


def _place(text: str) -> frozenset[str] | None:
    if text == "*":
        return None
    return frozenset[str]().union(*map(_words, text.split("|")))


def _words(text: str) -> frozenset[str]:
    """Return the words that one alternative of a pattern stands for."""
    if text[0] == "~":
        return frozenset(inflected(text[1:])).union(table.EXTRA_FORMS.get(text[1:], "").split())
    return table.WORD_SETS[text[1:]] if text[0] == "&" else frozenset({text})


@cache
def patterns() -> dict[str, tuple[tuple[Pattern, Record], ...]]:
    """Return the patterns of every act by the words with which they begin, the longest first."""
    found: dict[str, list[tuple[Pattern, Record]]] = defaultdict(list)
    for act in ACTS:
        for text in act.patterns:
            pattern = tuple(map(_place, text.split()))
            for word in pattern[0] or ():
                found[word].append((pattern, act))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in found.items()}


@cache
def _idle() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in table.NO_ACTS:
        words = tuple(phrase.split())
        found[words[0]].append(words)
    return {word: tuple(phrases) for word, phrases in found.items()}


@cache
def _parties() -> dict[str, tuple[tuple[tuple[str, ...], PartyKind], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], PartyKind]]] = defaultdict(list)
    for party in PARTIES:
        for noun in party.nouns:
            words = tuple(noun.split())
            found[words[0]].append((words, party.kind))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in found.items()}


def matched(pattern: Pattern, words: Sequence[str], at: int, end: int, known: int) -> int | None:
    """Return the index after the last word of a match that begins at *at*, or None; the first *known* words do match."""
    index, at = known, at + known
    while index < len(pattern):
        allowed = pattern[index]
        if allowed is None:
            after = pattern[index + 1] or frozenset()
            at = next((i for i in range(at, min(at + GAP + 1, end)) if words[i] in after), end)
        elif at >= end or words[at] not in allowed:
            return None
        else:
            at += 1
        index += 1
    return at


@cache
def _participles() -> frozenset[str]:
    """Return the past forms of the acts' verbs, which before a noun tell no act: "a surrendered fighter"."""
    return frozenset(form for lemma in _lemmas() for form in inflected(lemma)[3:])


@cache
def ing_forms() -> frozenset[str]:
    """Return the forms of the acts' verbs that go on with an act before them: "killing", "wounding"."""
    return frozenset(inflected(lemma)[2] for lemma in _lemmas())


@cache
def _noun_forms() -> frozenset[str]:
    """Return the forms of the acts' verbs that are nouns as well: "attack", "raids"."""
    return frozenset(form for lemma in _lemmas() for form in inflected(lemma)[:2])


@cache
def _lemmas() -> frozenset[str]:
    """Return the verbs with which the patterns of acts begin."""
    return frozenset(
        alternative[1:]
        for act in ACTS
        for text in act.patterns
        for alternative in text.split()[0].split("|")
        if alternative[0] == "~"
    )


_BLOWS = frozenset({ActKind.ASSAULT, ActKind.KILLING, ActKind.BEATING, ActKind.BURNING, ActKind.LOOTING})
"""Acts whose agent settles the type of an event: a noun of them has none beside it."""


ACT, PARTY, CROWD, STATE = 1, 2, 4, 8
"""What a word may begin: an act, a noun for a party without a name or for people without arms, a country's adjective."""


@cache
def adjectives() -> dict[str, str]:
    """Return the countries' adjectives of one word, with the country of each."""
    return {word.lower(): country.code for country in COUNTRIES for word in country.adjectives if " " not in word}


@cache
def _marks() -> dict[str, int]:
    found: dict[str, int] = {}
    for words, mark in (
        (patterns(), ACT),
        (_idle(), ACT),
        (_parties(), PARTY),
        (CROWDS, CROWD),
        (adjectives(), STATE),
    ):
        for word in words:
            found[word] = found.get(word, mark) | mark
    return found


def marks_in(words: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the indices of the words with which an act or a party may begin, and what each may begin."""
    marks = _marks()
    found = list(compress(range(len(words)), map(marks.__contains__, words)))
    return found, [marks[words[at]] for at in found]


@frozen
class Shapes:
    """The patterns that begin with a word: by their second word, with a gap after the first, and the acts of the word alone."""

    by_second: dict[str, list[tuple[Pattern, Record]]]
    gapped: tuple[tuple[Pattern, Record], ...]
    alone: tuple[Record, ...]
    free: bool
    """Whether the second word may be any."""


@cache
def _shapes() -> dict[str, Shapes]:
    return {word: _shape(rows) for word, rows in patterns().items()}


def _shape(rows: Sequence[tuple[Pattern, Record]]) -> Shapes:
    alone, gapped = dict[ActKind, Record](), list[tuple[Pattern, Record]]()
    by_second: dict[str, list[tuple[Pattern, Record]]] = defaultdict(list)
    for pattern, row in rows:
        if len(pattern) == 1:
            alone.setdefault(row.kind, row)
        elif pattern[1] is None:
            gapped.append((pattern, row))
        else:
            for word in pattern[1]:
                by_second[word].append((pattern, row))
    return Shapes(dict(by_second), tuple(gapped), tuple(alone.values()), bool(gapped or alone))


def acts_in(words: Sequence[str], cues: Iterable[int]) -> Iterator[Act]:
    """Yield the acts that begin at the cues; at each the longest. A wound that a longer act names is none of its own."""
    nouns, told = _noun_forms(), 0
    for at, longest, rows in _acts_at(words, cues):
        noun = at > 0 and words[at] in nouns and words[at - 1] in table.NOUN_BEFORE
        for row in rows:
            if at >= told or row.kind is not ActKind.BEATING:
                yield Act(at, longest, row.kind, row.noun or (noun and row.kind in _BLOWS), row.weapon)
        told = max(told, longest)


def _acts_at(words: Sequence[str], cues: Iterable[int]) -> Iterator[tuple[int, int, Iterable[Record]]]:
    """Yield where acts begin and end, and which they are, outside the phrases that tell none."""
    shapes, phrases, idle, end = _shapes(), _idle(), 0, len(words)
    for at in cues:
        word = words[at]
        if word in phrases:
            idle = max(idle, _idle_until(words, at, phrases[word]))
        shape = shapes.get(word)
        if at >= idle and shape is not None and (shape.free or (at + 1 < end and words[at + 1] in shape.by_second)):
            yield at, *_longest(shape, words, at, end)


def _idle_until(words: Sequence[str], at: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """Return where the phrase that begins at an index and tells no act ends, 0 without one."""
    return max((at + len(p) for p in phrases if tuple(words[at : at + len(p)]) == p), default=0)


def _longest(shapes: Shapes, words: Sequence[str], at: int, end: int) -> tuple[int, Iterable[Record]]:
    """Return where the longest of the acts that begin at an index end, and which they are: one of each kind."""
    several = shapes.by_second.get(words[at + 1], ()) if at + 1 < end else ()
    if not (several or shapes.gapped):
        return at + 1, shapes.alone
    longest = at + 1
    found: dict[ActKind, Record] = {}
    for after, row in _acts_with_ends(several, shapes.gapped, words, at, end):
        if after > longest:
            longest, found = after, {}
        if after == longest:
            found.setdefault(row.kind, row)
    return longest, found.values() if longest > at + 1 else shapes.alone


def _acts_with_ends(
    several: Iterable[tuple[Pattern, Record]], gapped: Iterable[tuple[Pattern, Record]], words: Sequence[str], at: int, end: int
) -> Iterator[tuple[int, Record]]:
    """Yield the acts of several words that begin at an index, each with its end: those without a gap first."""
    for pattern, row in several:
        after = at + 2 if len(pattern) == 2 else matched(pattern, words, at, end, 2)
        if after is not None:
            yield after, row
    for pattern, row in gapped:
        after = matched(pattern, words, at, end, 1)
        if after is not None:
            yield after, row


def _by_first_word(patterns: str) -> dict[str, tuple[Pattern, ...]]:
    found: dict[str, list[Pattern]] = defaultdict(list)
    for text in patterns.split(";"):
        pattern = tuple(map(_place, text.split()))
        for word in pattern[0] or ():
            found[word].append(pattern)
    return {word: tuple(rows) for word, rows in found.items()}


@cache
def _targets() -> tuple[dict[str, tuple[Pattern, ...]], dict[str, tuple[Pattern, ...]]]:
    return _by_first_word(table.ARMED_TARGETS), _by_first_word(table.CIVIL_TARGETS)


def armed_target(words: Sequence[str], start: int, end: int) -> bool | None:
    """Return whether the first target named among the words from *start* to *end* is armed, None where none is named."""
    for at in range(start, end):
        for rows, armed in zip(_targets(), (True, False), strict=True):
            if any(matched(pattern, words, at, end, 1) is not None for pattern in rows.get(words[at], ())):
                return armed
    return None


def parties_in(words: Sequence[str], cues: Iterable[int]) -> Iterator[Party]:
    """Yield the unnamed parties that begin at the cues, the longest at each, none inside another."""
    rows, done, end = _parties(), 0, len(words)
    for at in cues:
        if at < done:
            continue
        for noun, kind in rows.get(words[at], ()):
            if at + len(noun) <= end and tuple(words[at : at + len(noun)]) == noun:
                done = at + len(noun)
                yield Party(at, done, kind)
                break


def unreal(words: Sequence[str], act: Act, start: int) -> bool:
    """True if the words around an act say that it is feared, planned, denied, over, or the reason of another act."""
    before = words[max(start, act.first - 4) : act.first]
    if not before:
        return False
    if before[-1] == TO:
        return bool(table.UNDONE.intersection(before))
    if before[-1] in _NOT_DONE:
        return True
    return any(holds(words, act, before) for holds in _UNREAL)


def _is_adjective(words: Sequence[str], act: Act, before: Sequence[str]) -> bool:
    """True if an act's participle only tells what a noun is: "a surrendered fighter"."""
    return before[-1] in table.BEFORE_NOUNS and words[act.first] in _participles()


def _is_over(words: Sequence[str], act: Act, before: Sequence[str]) -> bool:
    """True if those who were abducted are free again: "a trader kidnapped last week was freed"."""
    taken = act.kind is ActKind.ABDUCTION and words[act.first] in _participles()
    return taken and table.TOLD_ITSELF.isdisjoint(before[-2:]) and not table.FREED.isdisjoint(words[act.end : act.end + _SOON])


def _is_of_crowd(words: Sequence[str], act: Act, before: Sequence[str]) -> bool:
    """True if a crowd's act is the reason of another one or what a reporter covers: "a curfew after riots"."""
    return act.kind in _CROWD and not (table.CAUSES.isdisjoint(before[-3:]) and table.COVERING.isdisjoint(before))


def _is_named(words: Sequence[str], act: Act, before: Sequence[str]) -> bool:
    """True if a word before an act keeps it out of the event: "accused of the attack", "left from earlier fighting"."""
    if before[-1] in EARLIER and words[act.first] not in _participles():
        return True
    return _led(before) or (OF in before and any(b == OF and a in table.OF_BEFORE for a, b in pairwise(before)))


def suspected(words: Sequence[str], act: Act) -> bool:
    """True if an act is told as what somebody is suspected of: "is suspected of setting fire to"."""
    return any(b == OF and a in table.SUSPECTED for a, b in pairwise(words[max(0, act.first - 2) : act.first]))


_UNREAL = (_is_adjective, _is_over, _is_of_crowd, _is_named)
"""What keeps an act from being one, beside a word right before it."""
_SOON = 8
"""Words after an abduction among which the verb stands that ends it."""


def _led(before: Sequence[str]) -> bool:
    """True if the word before an article or an auxiliary keeps an act from having happened."""
    if len(before) < 2:
        return False
    word, last = before[-2:]
    if last in table.BEFORE_NOUNS:
        return word in table.FEARED or (word in table.ABOUT and len(before) > 2)
    return last in table.VERB_GROUP and word in table.UNREAL


_CROWD = frozenset({ActKind.MOB, ActKind.RIOT, ActKind.PROTEST})
_NOT_DONE = table.NO | table.UNREAL | table.ABOUT | table.FEARED
