"""The errors that conflictnews raises on purpose: one for all, one for values, one for files."""

from __future__ import annotations

from collections.abc import Collection
from types import UnionType

_LONGEST = 80


def shown(value: object) -> str:
    """Return a value as an error quotes it: its `repr` on one line, cut after 80 characters; its type where it has none.

    >>> shown(b"31 May"), len(shown("a" * 1_000_000)), shown(10**5_000)
    ("b'31 May'", 80, 'an object of type int')
    """
    short = value[: _LONGEST + 1] if isinstance(value, str | bytes | bytearray) else value
    try:
        return " ".join(repr(short).splitlines())[:_LONGEST]
    except Exception:  # the caller's object may raise what it likes, and whole numbers of 4,300 digits have no `repr`
        return f"an object of type {type(value).__name__}"


def is_a(value: object, kinds: type | UnionType) -> bool:
    """Return `isinstance(value, kinds)`, also where a type checker would call it needless: callers may not run one."""
    return isinstance(value, kinds)


def expect(value: object, kinds: type | UnionType, what: str) -> None:
    """Raise a TypeError that quotes a value which is of none of the *kinds*; *what* says in words what is expected.

    >>> expect(5, str, "a name")
    Traceback (most recent call last):
    ...
    TypeError: expected a name, not 5
    """
    if not isinstance(value, kinds):
        raise TypeError(f"expected {what}, not {shown(value)}")


def is_one_of(value: object, choices: Collection[str]) -> bool:
    """Whether a value is one of some words. What has no hash, or compares in a way of its own, is none.

    >>> is_one_of("skip", ("keep", "skip")), is_one_of(["skip"], {"keep": 1, "skip": 2})
    (True, False)
    """
    return isinstance(value, str) and value in choices


class ConflictNewsError(Exception):
    """Base of every error that conflictnews raises on purpose."""


class NormalisationError(ConflictNewsError, ValueError):
    """A `normalise_*` function was given text that is not one value of its kind.

    The message quotes the whole input, so that a log line is enough to find the row it came from.

    >>> raise NormalisationError("number", "banana")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a number: 'banana'
    """

    def __init__(self, kind: str, text: object, reason: str = "") -> None:
        self.kind = kind
        self.text = text
        self.reason = reason
        super().__init__(kind, text, reason)

    def __str__(self) -> str:
        quoted = repr(self.text) if isinstance(self.text, str) else shown(self.text)
        return f"not a {self.kind}: {quoted}" + (f" ({self.reason})" if self.reason else "")


class UnreadableError(ConflictNewsError, ValueError):
    """A file holds no text: a PDF, an office document, an image, an archive. Convert it to text first.

    >>> raise UnreadableError("a PDF document")
    Traceback (most recent call last):
    ...
    conflictnews.errors.UnreadableError: a PDF document, not text: convert it first
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(kind)

    def __str__(self) -> str:
        return f"{self.kind}, not text: convert it first"
