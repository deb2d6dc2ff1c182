"""Layout: what each stretch of a paste is."""

from __future__ import annotations

from attrs import frozen

from conflictnews.models import Block, Dateline, Mention, Notice, Published, Role
from conflictnews.text import Text

SILENT = frozenset({Role.HOST, Role.IMAGE, Role.LINK, Role.BOILERPLATE})
"""The roles whose words are not the article's: no mention is looked for there."""


@frozen
class Layout:
    """A paste in blocks, the fields that its blocks give, and its prose as the rooms read it.

    `prose` holds the blocks that are not silent, one blank line between them and no line end inside them.
    """

    prose: Text
    blocks: tuple[Block, ...]
    host: str | None = None
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    dateline: Dateline | None = None
    published: Published | None = None
    images: tuple[Mention, ...] = ()
    links: tuple[Mention, ...] = ()
    notices: tuple[Notice, ...] = ()


def segment(text: Text) -> Layout:
    """The blocks and fields of a paste."""
    return Layout(prose=text, blocks=())
