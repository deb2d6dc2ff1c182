"""Markup: a paste without its HTML, its JSON or its character references."""

from __future__ import annotations

from conflictnews.layout.hypertext import from_html, is_html, references
from conflictnews.layout.plain import Plain
from conflictnews.layout.records import from_json
from conflictnews.text import Text

__all__ = ["Plain", "plain"]


def plain(text: Text) -> Plain:
    """The text of a paste without its HTML or JSON."""
    clean = text.clean
    if clean[:200].lstrip()[:1] in ("{", "[") and (found := from_json(text)):
        return found
    if is_html(clean):
        return from_html(text)
    if "&" in clean and (edits := references(clean)):
        return Plain(text.edited(edits))
    return Plain(text)
