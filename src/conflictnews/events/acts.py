"""Finding the acts and the unnamed parties of a text by the phrases of the language's tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import compress, pairwise

from attrs import define, frozen

from conflictnews.language.inflection import inflected
from conflictnews.languages.en import acts as table
from conflictnews.languages.en.act_record import Act as Record
from conflictnews.languages.en.acts import ACTS
from conflictnews.languages.en.clause_grammar import FOR, OF, TO
from conflictnews.languages.en.parties import CROWDS, EARLIER, PARTIES, PartyKind
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.event_types import ActKind

GAP = 5
"""Words that `*` may stand for, at most."""

PLACE = "@"
"""Stands for the name of a place, in patterns and in the words that they are matched with."""

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
        return _forms(text[1:])
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


def matched(rest: Pattern, words: Sequence[str], at: int, end: int) -> int | None:
    """Return the index after the last word that the rest of a pattern matches from *at* on, or None."""
    gap = False
    for allowed in rest:
        if allowed is None:
            gap = True
            continue
        if gap:
            at = next((i for i in range(at, min(at + GAP + 1, end)) if words[i] in allowed), end)
            gap = False
        if at >= end or words[at] not in allowed:
            return None
        at += 1
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
def verb_forms() -> frozenset[str]:
    """Return every form of the acts' verbs."""
    return frozenset[str]().union(*map(_forms, _lemmas()))


def _forms(lemma: str) -> frozenset[str]:
    """Return every form of a verb, also those that only the table of acts has."""
    return frozenset(inflected(lemma)).union(table.EXTRA_FORMS.get(lemma, "").split())


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


_BEATING = ActKind.BEATING  # members of an enumeration take seven times as long to get as a name of a module (Python 3.11)
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


@cache
def _followers() -> dict[str, frozenset[str]]:
    """Return the words of which one must follow, for each word that begins only what goes on with known words."""
    after: dict[str, set[str]] = defaultdict(set)
    free = {*CROWDS, *adjectives()}
    for word, seconds in _seconds():
        if seconds is None or PLACE in seconds:
            free.add(word)
        else:
            after[word] |= seconds
    return {word: frozenset(seconds) for word, seconds in after.items() if word not in free}


def _seconds() -> Iterator[tuple[str, frozenset[str] | None]]:
    """Yield the first word of each act, idle phrase and party with the words that may be its second, None for any or none."""
    for word, rows in patterns().items():
        yield from ((word, pattern[1] if len(pattern) > 1 else None) for pattern, _ in rows)
    nouns = (noun for rows in _parties().values() for noun, _ in rows)
    for phrase in (*nouns, *(phrase for phrases in _idle().values() for phrase in phrases)):
        yield phrase[0], frozenset(phrase[1:2]) or None


def marks_in(words: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the indices of the words with which an act or a party may begin, and what each may begin."""
    marks, followers = _marks(), _followers()
    after = [*words[1:], ""]
    cues = compress(range(len(words)), map(marks.__contains__, words))
    found = [at for at in cues if (word := words[at]) not in followers or after[at] in followers[word]]
    return found, [marks[words[at]] for at in found]


Rest = tuple[Pattern, Record]
"""What follows the first words of a pattern, and the act that it tells."""


@frozen
class Shapes:
    """The patterns that begin with a word: by their second word, with a gap after the first, and the acts of the word alone."""

    by_second: dict[str, list[Rest]]
    gapped: list[Rest]
    alone: tuple[Record, ...]
    free: bool
    """Whether the second word may be any."""


@cache
def _shapes() -> dict[str, Shapes]:
    return {word: _shape(rows) for word, rows in patterns().items()}


def _shape(rows: Sequence[tuple[Pattern, Record]]) -> Shapes:
    alone, gapped = dict[ActKind, Record](), list[Rest]()
    by_second: dict[str, list[Rest]] = defaultdict(list)
    for pattern, row in rows:
        if len(pattern) == 1:
            alone.setdefault(row.kind, row)
        elif pattern[1] is None:
            gapped.append((pattern[1:], row))
        else:
            for word in pattern[1]:
                by_second[word].append((pattern[2:], row))
    return Shapes(dict(by_second), gapped, tuple(alone.values()), bool(gapped or alone))


def acts_in(words: Sequence[str], cues: Iterable[int]) -> list[Act]:
    """Return the acts that begin at the cues; at each the longest. A wound that a longer act names is none of its own."""
    nouns, told = _noun_forms(), 0
    found: list[Act] = []
    for at, after, rows in _acts_at(words, cues):
        noun = words[at] in nouns and at > 0 and words[at - 1] in table.NOUN_BEFORE
        for row in rows:
            if at >= told or row.kind is not _BEATING:
                found.append(Act(at, after, row.kind, row.noun or (noun and row.kind in _BLOWS), row.weapon))
        told = max(told, after)
    return found


def _acts_at(words: Sequence[str], cues: Iterable[int]) -> Iterator[tuple[int, int, Collection[Record]]]:
    """Yield where acts begin and end, and which they are, outside the phrases that tell none."""
    shapes, phrases, idle, end = _shapes(), _idle(), 0, len(words)
    for at in cues:
        word = words[at]
        if word in phrases:
            idle = max(idle, _idle_until(words, at, phrases[word]))
        shape = shapes.get(word)
        if at >= idle and shape is not None and (shape.free or (at + 1 < end and words[at + 1] in shape.by_second)):
            yield at, *_longest(shape, words, at)


def _idle_until(words: Sequence[str], at: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """Return where the phrase that begins at an index and tells no act ends, 0 without one."""
    return max((at + len(p) for p in phrases if tuple(words[at : at + len(p)]) == p), default=0)


def _longest(shape: Shapes, words: Sequence[str], at: int) -> tuple[int, Collection[Record]]:
    """Return where the longest of the acts that begin at an index end, and which they are: one of each kind."""
    end, longest = len(words), at + 1
    found: dict[ActKind, Record] = {}
    several = shape.by_second.get(words[longest], _NO_REST) if longest < end else _NO_REST
    for start, rests in ((at + 2, several), (at + 1, shape.gapped)):
        for rest, row in rests:
            after = matched(rest, words, start, end) if rest else start
            if after is not None and after >= longest:
                if after > longest:
                    longest, found = after, {}
                found.setdefault(row.kind, row)
    return (longest, found.values()) if found else (longest, shape.alone)


_NO_REST: list[Rest] = []


@cache
def _targets() -> dict[str, list[tuple[Pattern, bool]]]:
    """Return what follows the first words of the nouns for targets, and whether those are armed, by first word."""
    found: dict[str, list[tuple[Pattern, bool]]] = defaultdict(list)
    for nouns, armed in ((table.ARMED_TARGETS, True), (table.CIVIL_TARGETS, False)):
        for text in nouns.split(";"):
            first, *rest = map(_place, text.split())
            for word in first or ():
                found[word].append((tuple(rest), armed))
    return dict(found)


def armed_target(words: Sequence[str], start: int, end: int) -> bool | None:
    """Return whether the first target named among the words from *start* to *end* is armed, None where none is named."""
    targets = _targets()
    for at in range(start, end):
        if words[at] in targets:
            for rest, armed in targets[words[at]]:
                if matched(rest, words, at + 1, end) is not None:
                    return armed
    return None


def parties_in(words: Sequence[str], cues: Iterable[int]) -> list[Party]:
    """Return the unnamed parties that begin at the cues, the longest at each, none inside another."""
    rows, done, end = _parties(), 0, len(words)
    found: list[Party] = []
    for at in cues:
        if at < done:
            continue
        for noun, kind in rows.get(words[at], ()):
            if at + len(noun) <= end and tuple(words[at : at + len(noun)]) == noun:
                done = at + len(noun)
                found.append(Party(at, done, kind))
                break
    return found


def unreal(words: Sequence[str], act: Act) -> bool:
    """True if the words around an act say that it is feared, planned, denied, over, or the reason of another act."""
    before = words[max(0, act.first - 4) : act.first]
    if not before:
        return False
    if before[-1] == TO:
        return bool(table.UNDONE.intersection(before))
    if before[-1] in _NOT_DONE:
        return True
    return _led(before) or named_only(words, act)


def named_only(words: Sequence[str], act: Act) -> bool:
    """True if an act is none beside its "no", only tells what somebody is accused of, is over, or is another act's reason."""
    before = words[max(0, act.first - 4) : act.first]
    if not before:
        return False
    if before[-1] in _NOT_OF or (before[-1] in table.FEARED and words[act.first] in ing_forms()):
        return True
    return any(holds(words, act, before) for holds in _NAMED_ONLY)


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
    return OF in before and any(b == OF and a in table.OF_BEFORE for a, b in pairwise(before))


def suspected(words: Sequence[str], act: Act) -> bool:
    """True if an act is told as what somebody is suspected of: "is suspected of setting fire to"."""
    return any(b == OF and a in table.SUSPECTED for a, b in pairwise(words[max(0, act.first - 2) : act.first]))


_NAMED_ONLY = (_is_adjective, _is_over, _is_of_crowd, _is_named)
"""What keeps an act from being one, beside a word right before it."""

_SOON = 8
"""Words after an abduction among which the verb stands that ends it."""


def _led(before: Sequence[str]) -> bool:
    """True if the word before an article or an auxiliary keeps an act from having happened."""
    if len(before) < 2:
        return False
    word, last = before[-2:]
    if word == FOR and len(before) > 2:  # "called for the arrest of"
        word = before[-3]
    if last in table.BEFORE_NOUNS:
        return word in table.FEARED or (word in table.ABOUT and len(before) > 2)
    return last in table.VERB_GROUP and word in table.UNREAL


_NOT_OF = table.NO | table.ABOUT
"""Words right before a verb that keep its act from being one, whatever its clause says: "a bill against kidnapping"."""
_CROWD = frozenset({ActKind.MOB, ActKind.RIOT, ActKind.PROTEST})
_NOT_DONE = _NOT_OF | table.UNREAL | table.FEARED
"""Words right before an act that keep it from being one where no clause tells more."""
