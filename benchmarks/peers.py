"""The libraries that a room is measured beside, where they are installed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Reader = Callable[[str], object]
"""What is measured: a function of a text."""


def installed(makers: Mapping[str, Callable[[], Reader]]) -> dict[str, Reader]:
    """The readers whose libraries are installed here, by name; a maker raises ImportError where its library is not."""
    found: dict[str, Reader] = {}
    for name, make in makers.items():
        try:
            found[name] = make()
        except ImportError:
            continue
    return found
