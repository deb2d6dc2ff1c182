"""A page as it is read: its lines, each with its form, and what a line has in common with the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import Factory, field, frozen

from conflictnews.kept import kept
from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed
from conflictnews.layout.said import Said
from conflictnews.layout.stated import Stated
from conflictnews.layout.unit import Unit
from conflictnews.layout.wording import ends, heads_summary
from conflictnews.models import Role
from conflictnews.patterns import lazy_re


@frozen
class Form:
    """What a unit is by its own form: its kind, its role where the form settles it, and the fields that it fills."""

    kind: str
    role: Role | None = None
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    source: str | None = None
    when: Stated | None = None
    filed: Filed | None = None


@frozen(slots=False)
class Line:
    """A unit of a page, what it is, and what its words say."""

    unit: Unit
    form: Form
    said: Said = field(eq=False, repr=False, default=Factory(lambda it: Said(it.unit.text, it.unit.mark), takes_self=True))

    @kept
    def text(self) -> str:
        """The words of the line."""
        return self.unit.text

    @kept
    def kind(self) -> str:
        """The kind that the form says."""
        return self.form.kind

    @property
    def signer(self) -> str:
        """Who signs in it, as it is printed; "" for all other lines."""
        return self.form.byline or (fields.unsigned(self.text) if self.kind == "byline" else "")

    def as_(self, form: Form) -> Line:
        """The line in another form: what its words say stays."""
        return Line(self.unit, form, self.said)


@frozen(slots=False)
class Page:
    """The lines of a page."""

    lines: tuple[Line, ...]

    def __len__(self) -> int:
        return len(self.lines)

    @kept
    def keys(self) -> list[str]:
        """What makes each line the same as another."""
        return [line.said.key for line in self.lines]

    @kept
    def _repeats(self) -> Counter[str]:
        return Counter(line.said.key for line in self.lines if len(line.text) <= LONGEST_REPEAT)

    @kept
    def sums_up(self) -> bool:
        """Whether one of the lines is the heading of what sums an article up."""
        return any(map(heads_summary, self.texts))

    @kept
    def speakers(self) -> frozenset[str]:
        """The names before a colon with which several sentences begin: those who speak in an interview."""
        heads = Counter(m[1] for line in self.lines if (m := _SPEAKER.match(line.text)) and ends(line.text))
        return frozenset(name for name, count in heads.items() if count > 1)

    def speaks(self, i: int) -> bool:
        """Whether a line is what somebody says in an interview."""
        m = _SPEAKER.match(self.lines[i].text)
        return m is not None and m[1] in self.speakers

    @kept
    def _told(self) -> Counter[str]:
        """In how many lines of running text a stem stands."""
        return Counter(stem for line in self.lines if line.kind == "prose" for stem in line.said.stems)

    def echo(self, i: int) -> float:
        """The share of a line's stems that other lines of running text have as well."""
        line = self.lines[i]
        own = int(line.kind == "prose")
        return sum(self._told[stem] > own for stem in line.said.stems) / (len(line.said.stems) + 1)

    def stems(self, at: Iterable[int]) -> frozenset[str]:
        """The stems of some of its lines."""
        return frozenset[str]().union(*(self.lines[i].said.stems for i in at))

    @kept
    def signers(self) -> frozenset[str]:
        """The names of those who sign, word by word, without their places and offices."""
        signers = (line.signer.partition(",")[0] for line in self.lines if line.signer)
        words = (word for signer in signers for name in fields.persons(signer) for word in name.split())
        return frozenset(word.lower() for word in words if word[0].isupper() and len(word) >= SHORTEST_NAME)

    def copies(self, i: int) -> int:
        """How many other lines of the page are the same."""
        return self._repeats[self.lines[i].said.key] - 1 if len(self.lines[i].text) <= LONGEST_REPEAT else 0

    @kept
    def kinds(self) -> list[str]:
        """The kind of every line; "" for the few places beyond either end of the page."""
        return [*(line.kind for line in self.lines), *BEYOND]

    @kept
    def texts(self) -> list[str]:
        """The words of every line; "" for the few places beyond either end of the page."""
        return [*(line.text for line in self.lines), *BEYOND]

    def of_kind(self, *kinds: str) -> list[int]:
        """The lines of some kinds."""
        return [i for i, kind in enumerate(self.kinds) if kind in kinds]

    def said(self, i: int) -> Said:
        """What a line says."""
        return self.lines[i].said

    def parted(self, i: int, at: int, head: Form, tail: Form) -> Page:
        """The page with one line in two, at a position of its text."""
        first, second = self.lines[i].unit.cut(at)
        return Page((*self.lines[:i], Line(first, head), Line(second, tail), *self.lines[i + 1 :]))

    def with_unit(self, i: int, unit: Unit) -> Page:
        """The page with another unit in one of its lines."""
        return Page((*self.lines[:i], Line(unit, self.lines[i].form), *self.lines[i + 1 :]))


_SPEAKER = lazy_re(r"([^\W\d_][^:.!?\n]{0,30}):\s+[^\W\d_a-z\"“«]")

BEYOND = ("",) * 5
"""What stands beyond the ends of a page, where no line is asked for that is farther; negative places are before its first."""

SHORTEST_NAME = 3
"""No name of a person has fewer letters."""

LONGEST_REPEAT = 200
"""Longer lines are not looked for a second time."""
