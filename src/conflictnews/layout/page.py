"""A page being read: its units, the role that each has so far, and the fields found."""

from __future__ import annotations

from collections import Counter

from attrs import define, field

from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed
from conflictnews.layout.lines import Unit
from conflictnews.layout.stated import Stated
from conflictnews.models import Role


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

    def repeated(self, i: int) -> bool:
        """Whether the page has a line more than once."""
        return self.repeats[key(self.units[i].text)] > 1


def key(text: str) -> str:
    """What makes two lines the same line."""
    return " ".join(fields.fold(text).lower().split()).strip(" .#*")
