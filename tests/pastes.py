"""Invented pastes whose lines carry their roles: one file holds both the text of a paste and the right answer.

A paste begins with `=== name`; `@published 2021-06-09` and `@dateline place|date|agency` give fields.
Every other line is a tag, a bar and a line of the paste. Tags: T title, S standfirst, D date, Y byline ("line => name"),
F dateline, C caption, I image, L link, H heading, P paragraph (its dateline ends at ‖), * list item,
+ goes on with the line before, # boilerplate. A blank line parts paragraphs and headings from the line before, unless `@tight`
says that the page was copied without any; a line without a tag is a blank line.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import field, frozen

FIXTURES = Path(__file__).parent / "fixtures"
_BLOCKS = frozenset("P*H")


@frozen
class Paste:
    """A paste and what its fields are."""

    name: str
    text: str
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    published: str | None = None
    dateline: tuple[str | None, ...] = (None, None, None)
    images: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    meta: dict[str, str] = field(factory=dict[str, str])


def pastes(path: Path) -> Iterator[Paste]:
    """The pastes of a file, in its order."""
    for block in path.read_text(encoding="utf-8").split("=== ")[1:]:
        name, *lines = block.splitlines()
        yield _paste(name, lines)


def _paste(name: str, lines: list[str]) -> Paste:
    meta = dict(line[1:].partition(" ")[::2] for line in lines if line[:1] == "@")
    rows = [(line[:1], line[2:]) for line in lines if line[:1] != "@"]
    text: list[str] = []
    of: dict[str, list[str]] = {}
    before = ""
    for tag, row in rows:
        if not tag:
            text.append("")
            continue
        printed, _, value = row.partition(" => ")
        if tag == "+":
            of[before][-1] += f" {printed}"
        else:
            _, cut, tail = printed.partition("‖")
            of.setdefault(tag if tag != "*" else "P", []).append(tail if cut else value or printed)
            before = tag if tag != "*" else "P"
            if text and tag in _BLOCKS and "tight" not in meta:
                text.append("")
        text.append(printed.replace("‖", ""))
    place = [part or None for part in meta.get("dateline", "||").split("|")]
    title, standfirst, byline = (of.get(tag, [None])[0] for tag in "TSY")
    return Paste(
        name,
        "\n".join(text),
        (title or "").strip("# ") or None,
        standfirst,
        meta.get("byline") or byline,
        meta.get("published"),
        tuple(place),
        tuple(of.get("I", ())),
        tuple(of.get("P", ())),
        tuple(of.get("#", ())),
        meta,
    )
