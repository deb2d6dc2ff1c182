"""The one matching engine: rules are tried where one of their cue words stands, and the longest of the leftmost wins.

A rule is one value: a name, the words with which a match begins, a pattern, a pure production, and its own examples and
counter-examples, which generic tests run. The cost of a scan does not grow with the number of rules: a text is read once, word
by word, and a rule's pattern is tried only at its cues.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from attrs import field, frozen

from conflictnews.kept import kept
from conflictnews.patterns import lazy_re
from conflictnews.text import Text

if TYPE_CHECKING:
    import regex

T = TypeVar("T")

DIGIT = "#"
"""The cue of a rule that begins with a digit of any script."""
FEW_DIGITS, FOUR_DIGITS, DIGITS_AND_MORE = "##", "####", "#x"
"""Cues for words of one or two digits, of four, and for other words that begin with a digit; `DIGIT` stands for all three."""


_SHAPES = frozenset({FEW_DIGITS, FOUR_DIGITS, DIGITS_AND_MORE})
FARTHEST = 24
"""How many words from its cue on a rule may look through for a word that it needs."""


def shape_of(word: str) -> str:
    """The cue of a word that begins with a digit."""
    if len(word) <= 4 and word.isdigit():
        return FEW_DIGITS if len(word) <= 2 else FOUR_DIGITS if len(word) == 4 else DIGITS_AND_MORE
    return DIGITS_AND_MORE


class Match:
    """What a rule's pattern matched: its groups by name, of several with one name that which took part."""

    __slots__ = ("_groups", "_match", "_texts", "string")

    def __init__(self, match: re.Match[str] | regex.Match[str], groups: _Groups) -> None:
        self.string: str = match.string
        self._match: re.Match[str] | regex.Match[str] = match
        self._groups: _Groups = groups
        self._texts: dict[str, str] | None = None

    def _number(self, name: str) -> int:
        """The number of the group of a name that took part, of several the last; -1 where the pattern has none."""
        numbers = self._groups.numbers.get(name, _NO_GROUP)
        if len(numbers) == 1:
            return numbers[0]
        return next((number for number in reversed(numbers) if self._match.start(number) >= 0), numbers[0])

    def __getitem__(self, name: str | int) -> Any:
        """The text of a group; None where it took no part."""
        return self._match[self._number(name) if isinstance(name, str) else name]

    def took(self, name: str) -> bool:
        """Whether a group of a name took part."""
        number = self._number(name)
        return number >= 0 and self._match.start(number) >= 0

    def begin(self) -> int:
        """Where the match begins: at its cue, or at the symbols before it that the pattern looked back for."""
        return self.start("head") if self.took("head") else self.start()

    def start(self, name: str = "") -> int:
        """Where the match, or a group, begins; -1 for a group that took no part."""
        return self._match.start(self._number(name) if name else 0)

    def end(self, name: str = "") -> int:
        """Where the match, or a group, ends; -1 for a group that took no part."""
        return self._match.end(self._number(name) if name else 0)

    def span(self, name: str = "") -> tuple[int, int]:
        """Where the match, or a group, begins and ends."""
        return self._match.span(self._number(name) if name else 0)

    def found(self) -> dict[str, str]:
        """The text of each group that holds any, by its name."""
        if self._texts is None:
            self._texts = {name: text for name, text in zip(self._groups.names, self._match.groups(""), strict=True) if text}
        return self._texts


class _Groups(NamedTuple):
    """The name of each group of a pattern, and the numbers of the groups of each name."""

    names: list[str]
    numbers: dict[str, list[int]]


_NO_GROUP = [-1]


def _groups_of(pattern: re.Pattern[str] | regex.Pattern[str]) -> _Groups:
    groups = _Groups([""] * pattern.groups, {})
    for unique, number in pattern.groupindex.items():
        name = unique.partition(_COUNTED)[0]
        groups.names[number - 1] = name
        groups.numbers.setdefault(name, []).append(number)
    return groups


_NAMED = lazy_re(r"(\(\?P[<=]|\(\?\()([a-z_]\w*)")
"""Where a pattern gives a group its name, or asks for the group of a name."""
_COUNTED = "__"


def _numbered(pattern: str) -> str:
    """A pattern in which each group has a name of its own; who asks for the group of a name means the last before."""
    counts: Counter[str] = Counter()

    def renamed(m: re.Match[str]) -> str:
        counts[m[2]] += m[1].endswith("<")
        return m[0] if counts[m[2]] < 2 else f"{m[0]}{_COUNTED}{counts[m[2]]}"

    return _NAMED.sub(renamed, pattern)


class Pattern:
    """A rule's pattern, which is compiled when it is first tried; it may have several groups of one name."""

    __slots__ = ("_groups", "_match", "_source")

    def __init__(self, source: str) -> None:
        self._source: str = source
        self._match: Callable[[str, int], re.Match[str] | regex.Match[str] | None] | None = None
        self._groups: _Groups = _Groups([], {})

    def compiled(self) -> re.Pattern[str] | regex.Pattern[str]:
        """The pattern: one of the standard library, whose engine compiles it in half the time, where that reads it.

        It does not look back for words of several lengths, as few patterns do. In theirs a second branch, which never matches,
        keeps `regex` from looking for a word that the pattern requires through the whole text, each time that it is tried.
        """
        source = _numbered(self._source)
        try:
            return re.compile(source, re.IGNORECASE)
        except re.error:
            import regex  # noqa: PLC0415 - imported where it is first used, as what it compiles

            return regex.compile(f"(?:{source}|(?!))", regex.IGNORECASE)

    def match(self, text: str, at: int) -> Match | None:
        """What the pattern matches at a position."""
        if self._match is None:
            compiled = self.compiled()
            self._match, self._groups = compiled.match, _groups_of(compiled)
        found = self._match(text, at)
        return None if found is None else Match(found, self._groups)


def _words(value: str | Iterable[str]) -> frozenset[str]:
    return frozenset(value.split() if isinstance(value, str) else value)


@frozen
class Rule(Generic[T]):
    """One way of saying something.

    `cues` are the lower-case words (or `DIGIT`) with which a match begins. `pattern` is matched, without regard to case,
    against the folded text from the cue on; it may look behind the cue for symbols that belong to the match ("$", "-") in a
    group named `head`. `produce` turns the match into a value, or None for "not this". `examples` are whole phrases with the
    value that each must give; in no `counterexample` may the rule find anything.
    """

    name: str
    cues: frozenset[str] = field(converter=_words)
    pattern: str = field(repr=False)
    produce: Callable[[Match], T | None] = field(repr=False)
    examples: tuple[tuple[str, object], ...] = field(repr=False)
    counterexamples: tuple[str, ...] = field(default=(), repr=False)
    figures: bool = field(default=False, repr=False)
    """Whether it matches figures and words for them that stand alone; such a rule only is tried where a gate sees no more."""

    glance: re.Pattern[str] | regex.Pattern[str] | None = field(default=None, repr=False)
    """A cheap pattern that matches at the cue wherever `pattern` does: else `pattern` is not tried, nor compiled."""
    near: frozenset[str] = field(default=frozenset(), converter=_words, repr=False)
    """Words, or cues of figures, of which every match holds one: where none is near, `pattern` is not tried, nor compiled."""
    reach: int = field(default=8, repr=False)
    """Among how many words, the cue's own the first, one of `near` must stand; at most `FARTHEST`."""

    # A plain attribute: a cached property would make all that is asked of a rule several times as slow.
    compiled: Pattern = field(init=False, eq=False, repr=False)
    """The pattern, compiled on first use."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "compiled", Pattern(self.pattern))


@frozen
class Found(Generic[T]):
    """What a rule made of a stretch of `Text.clean`."""

    start: int
    end: int
    value: T
    rule: str


class _Begun(NamedTuple, Generic[T]):
    """The rules that begin with one cue, all words that any of them needs near, and those of them that need none."""

    rules: tuple[Rule[T], ...]
    near: frozenset[str]
    free: tuple[Rule[T], ...]


_NONE_NEAR: frozenset[str] = frozenset()


def _begun(rules: list[Rule[T]]) -> _Begun[T]:
    near = _NONE_NEAR.union(*(rule.near for rule in rules))
    return _Begun(tuple(rules), near, tuple(rule for rule in rules if not rule.near))


class Grammar(Generic[T]):
    """Rules that are scanned for together.

    `gate` tells which of a text's words are worth a try, in order, where a glance at all of them can tell, and whether only
    figures stand there; it leaves out none with which a match begins.
    """

    def __init__(self, rules: Iterable[Rule[T]], gate: Callable[[list[str]], Iterable[tuple[int, bool]]] | None = None) -> None:
        self.rules: tuple[Rule[T], ...] = tuple(rules)
        self.gate: Callable[[list[str]], Iterable[tuple[int, bool]]] | None = gate

    @kept
    def _by_cue(self) -> dict[str, _Begun[T]]:
        return self._table(self.rules)

    @kept
    def _figures_by_cue(self) -> dict[str, _Begun[T]]:
        return self._table(rule for rule in self.rules if rule.figures)

    @staticmethod
    def _table(rules: Iterable[Rule[T]]) -> dict[str, _Begun[T]]:
        """The rules by each of their cues."""
        table: dict[str, list[Rule[T]]] = defaultdict(list)
        for rule in rules:
            for cue in rule.cues - {DIGIT} | (_SHAPES if DIGIT in rule.cues else _NONE_NEAR):
                table[cue].append(rule)
        return {cue: _begun(found) for cue, found in table.items()}

    def _tries(self, text: Text) -> Iterator[tuple[int, tuple[Rule[T], ...]]]:
        """Where a cue stands, and the rules that begin with it."""
        (words, starts), tables = text.words, (self._by_cue, self._figures_by_cue)
        for i, figures in ((i, False) for i in range(len(words))) if self.gate is None else self.gate(words):
            word = words[i]
            begun = tables[figures].get(shape_of(word) if word[0].isdigit() else word)
            if begun is not None and (rules := _likely(begun, words, i)):
                yield starts[i], rules

    def candidates(self, text: Text) -> Iterator[Found[T]]:
        """Everything that any rule matches, overlaps included."""
        for start, rules in self._tries(text):
            yield from _matches(rules, text.folded, start)

    def scan(self, text: Text) -> list[Found[T]]:
        """The matches that are left when the longest of the leftmost wins: `select` of all candidates, read in one go."""
        out: list[Found[T]] = []
        end, folded = 0, text.folded
        for start, rules in self._tries(text):
            if start < end:
                continue
            best: Found[T] | None = None
            for found in _matches(rules, folded, start):
                if best is None or (found.start, -found.end, found.rule) < (best.start, -best.end, best.rule):
                    best = found
            if best is not None and best.start >= end:
                out.append(best)
                end = best.end
        return out


def _likely(begun: _Begun[T], words: list[str], i: int) -> tuple[Rule[T], ...]:
    """The rules whose needed words, if they name any, stand near word *i*."""
    rules, near, free = begun
    if not near:
        return rules
    keys = words[i : i + FARTHEST]
    if not "".join(keys).isalpha():  # else no figure stands among them
        keys = [shape_of(word) if word[0].isdigit() else word for word in keys]
    if near.isdisjoint(keys):
        return free
    return tuple([rule for rule in rules if not rule.near or not rule.near.isdisjoint(keys[: rule.reach])])


def _matches(rules: tuple[Rule[T], ...], text: str, start: int) -> Iterator[Found[T]]:
    """What the rules make of the text at their cue."""
    for rule in rules:
        if rule.glance is not None and not rule.glance.match(text, start):
            continue
        match = rule.compiled.match(text, start)
        if match and match.end() > start and (value := rule.produce(match)) is not None:
            yield Found(match.begin(), match.end(), value, rule.name)


def select(found: Iterable[Found[T]]) -> list[Found[T]]:
    """Leftmost, then longest, then the rule's name: disjoint, in text order, whatever the order of *found*."""
    out: list[Found[T]] = []
    for candidate in sorted(found, key=lambda f: (f.start, -f.end, f.rule)):
        if not out or candidate.start >= out[-1].end:
            out.append(candidate)
    return out
