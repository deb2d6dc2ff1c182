"""Messages on standard error: one line each, whatever a file is called."""

from __future__ import annotations

import sys


def printable(text: str) -> str:
    """Return text in one line, without the characters that would drive a terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def escaped(name: str) -> str:
    r"""Return a file's name with its unprintable characters escaped.

    >>> print(escaped("a\nb"), escaped("a b"))
    a\nb a b
    """
    return name if name.isprintable() else repr(name)[1:-1]


def named(source: str) -> str:
    """Return what people call a source: its file's name, or standard input, which the command line writes as a dash."""
    return "standard input" if source == "-" else escaped(source)


def complain(name: str | None, message: str) -> None:
    """Print one line on standard error that names a file, if there is one, and the reason."""
    if sys.stderr is not None:
        where = "" if name is None else f"{named(name)}: "
        print(f"conflictnews: {where}{printable(message)}", file=sys.stderr)
