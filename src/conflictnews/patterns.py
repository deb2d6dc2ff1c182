r"""Patterns: each is compiled when it is first used, so that importing the package compiles none.

>>> WORD = lazy(r"\w+")
>>> WORD.findall("Shells fell.")
['Shells', 'fell']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, AnyStr, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    import regex

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")
_VALUES = ("flags", "groupindex", "groups", "pattern")


class _Ready:
    """Stands for a compiled pattern: its slots hold the pattern's own methods."""

    __slots__ = ("_make", *_METHODS, *_VALUES)

    def __init__(self, make: Callable[[], object]) -> None:
        self._make: Callable[[], object] = make


class _Lazy(_Ready):
    """Stands for a pattern; the first question compiles it.

    Every attribute of a class that has `__getattr__` takes five times as long to get; so what is compiled changes its class.
    """

    __slots__ = ()

    def __getattr__(self: _Ready, name: str) -> object:
        if name not in _Ready.__slots__:
            raise AttributeError(name, name=name, obj=self)
        compiled = self._make()
        for slot in (*_METHODS, *_VALUES):
            setattr(self, slot, getattr(compiled, slot))
        self.__class__ = _Ready
        return getattr(self, name)


def lazy(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Return a pattern of `regex`, whose letters have their combining marks, and which knows properties."""

    def make() -> object:
        import regex  # noqa: PLC0415 - imported where it is first used, as what it compiles

        return regex.compile(pattern, flags)

    return cast("regex.Pattern[str]", _Lazy(make))


def lazy_re(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern of the standard library, which compiles and matches faster."""
    return cast("re.Pattern[AnyStr]", _Lazy(lambda: re.compile(pattern, flags)))
