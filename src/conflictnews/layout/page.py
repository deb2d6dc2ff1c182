"""A page being read: its units, the role that each has so far, and the fields found."""

from __future__ import annotations

from collections import Counter

from attrs import define, field

from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed
from conflictnews.layout.lines import Unit
from conflictnews.layout.stated import Stated
from conflictnews.models import PROSE, Role


@define
class Page:
    """What is known of a paste while it is read; `kinds` say what each unit is by its own form, `roles` what it is here."""

    units: list[Unit]
    roles: list[Role | None] = field(factory=list[Role | None])
    kinds: list[str] = field(factory=list[str])
    repeats: Counter[str] = field(factory=Counter[str])
    titles: dict[int, str] = field(factory=dict[int, str])
    dates: list[tuple[int, Stated]] = field(factory=list[tuple[int, Stated]])
    host: str | None = None
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    source: str | None = None
    filed: Filed | None = None
    dateline_at: int | None = None
    following: int | None = None
    listing: bool = False

    def set(self, i: int, role: Role, kind: str) -> None:
        """Settle what a unit is."""
        self.roles[i], self.kinds[i] = role, kind

    def part(self, i: int, at: int, role: Role, kind: str) -> None:
        """Part a unit at a position of its text: its head has a role and a kind of its own, its tail is prose."""
        head, tail = self.units[i].cut(at)
        self.units[i : i + 1] = [head, tail]
        self.roles[i : i + 1] = [role, self.roles[i]]
        self.kinds[i : i + 1] = [kind, "prose"]
        self.dates = [(at + (at > i), when) for at, when in self.dates]
        if self.dateline_at is not None and self.dateline_at > i:
            self.dateline_at += 1

    def published(self) -> tuple[int, Stated] | None:
        """The date that the page states: of the lines between title and body the first, else the nearest before, else any."""
        known = [(i, when) for i, when in self.dates if when.date is not None]
        title = next((i for i, role in enumerate(self.roles) if role is Role.TITLE), 0)
        body = next((i for i, role in enumerate(self.roles) if role in PROSE), len(self.roles))
        between = [date for date in known if title <= date[0] < body]
        before = [date for date in reversed(known) if date[0] < title]
        for dates in (between, before, known):
            if dates:
                return next((date for date in dates if not date[1].updated), dates[0])
        return None

    def repeated(self, i: int) -> bool:
        """Whether the page has a line more than once."""
        return self.repeats[key(self.units[i].text)] > 1


def key(text: str) -> str:
    """What makes two lines the same line."""
    return " ".join(fields.fold(text).lower().split()).strip(" .#*")
