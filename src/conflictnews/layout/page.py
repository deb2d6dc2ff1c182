"""A page as it is read: its lines, each with its form, and what a line has in common with the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import evolve, frozen

from conflictnews.kept import kept
from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed, filed_in
from conflictnews.layout.stated import Stated
from conflictnews.layout.unit import Unit
from conflictnews.layout.wording import ends, key, reports, stems, talk, words_of
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
    """A unit of a page and its form, and what its words say, found once."""

    unit: Unit
    form: Form

    @kept
    def key(self) -> str:
        """What makes this line and another the same."""
        return key(self.text)

    @kept
    def words(self) -> list[str]:
        """Its words in small letters."""
        return words_of(self.text)

    @kept
    def stems(self) -> frozenset[str]:
        """The stems of its longer words."""
        return stems(self.words)

    @kept
    def talk(self) -> float:
        """How much it speaks to the reader of the page: 1 where it does so beyond doubt."""
        return talk(self.text, self.words)

    @property
    def to_reader(self) -> bool:
        """Whether it speaks to the reader of the page."""
        return self.talk >= 1

    @kept
    def reports(self) -> bool:
        """Whether it is a whole sentence that reports."""
        return reports(self.text, self.words) and not self.to_reader

    @kept
    def filed(self) -> Filed | None:
        """The dateline at its head."""
        return filed_in(self.text)

    @property
    def signer(self) -> str:
        """Who signs in it, as it is printed; "" for all other lines."""
        return self.form.byline or (fields.unsigned(self.text) if self.kind == "byline" else "")

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.unit.text

    @property
    def kind(self) -> str:
        """The kind that the form says."""
        return self.form.kind


@frozen(slots=False)
class Page:
    """The lines of a page."""

    lines: tuple[Line, ...]

    def __len__(self) -> int:
        return len(self.lines)

    @kept
    def _repeats(self) -> Counter[str]:
        return Counter(line.key for line in self.lines if len(line.text) <= LONGEST_REPEAT)

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
        return Counter(stem for line in self.lines if line.kind == "prose" for stem in line.stems)

    def echo(self, i: int) -> float:
        """The share of a line's stems that other lines of running text have as well."""
        line = self.lines[i]
        own = int(line.kind == "prose")
        return sum(self._told[stem] > own for stem in line.stems) / (len(line.stems) + 1)

    def stems(self, at: Iterable[int]) -> frozenset[str]:
        """The stems of some of its lines."""
        return frozenset(stem for i in at for stem in self.lines[i].stems)

    @kept
    def signers(self) -> frozenset[str]:
        """The names of those who sign, word by word, without their places and offices."""
        signers = (line.signer.partition(",")[0] for line in self.lines if line.signer)
        words = (word for signer in signers for name in fields.persons(signer) for word in name.split())
        return frozenset(word.lower() for word in words if word[0].isupper() and len(word) >= SHORTEST_NAME)

    def copies(self, i: int) -> int:
        """How many other lines of the page are the same."""
        return self._repeats[self.lines[i].key] - 1 if len(self.lines[i].text) <= LONGEST_REPEAT else 0

    @kept
    def _kinds(self) -> tuple[str, ...]:
        return tuple(line.form.kind for line in self.lines)

    def kind(self, i: int) -> str:
        """The kind of a line; "" beyond the ends of the page."""
        return self._kinds[i] if 0 <= i < len(self._kinds) else ""

    def text(self, i: int) -> str:
        """The words of a line; "" beyond the ends of the page."""
        return self.lines[i].unit.text if 0 <= i < len(self.lines) else ""

    def parted(self, i: int, at: int, head: Form, tail: Form) -> Page:
        """The page with one line in two, at a position of its text."""
        first, second = self.lines[i].unit.cut(at)
        return Page((*self.lines[:i], Line(first, head), Line(second, tail), *self.lines[i + 1 :]))

    def with_unit(self, i: int, unit: Unit) -> Page:
        """The page with another unit in one of its lines."""
        return Page((*self.lines[:i], evolve(self.lines[i], unit=unit), *self.lines[i + 1 :]))


_SPEAKER = lazy_re(r"([^\W\d_][^:.!?\n]{0,30}):\s+[^\W\d_a-z\"“«]")

SHORTEST_NAME = 3
"""No name of a person has fewer letters."""

LONGEST_REPEAT = 200
"""Longer lines are not looked for a second time."""
