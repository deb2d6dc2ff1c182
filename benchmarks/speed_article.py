"""A whole paste, read by `parse_article`."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews import parse_article

ours = parse_article


def peers() -> dict[str, Callable[[str], object]]:
    """No other library reads a paste."""
    return {}
