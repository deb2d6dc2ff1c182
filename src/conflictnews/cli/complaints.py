"""Messages on standard error: one line each, whatever a file is called."""

from __future__ import annotations

import os
import sys

from conflictnews.models import Article


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


def missing_folder(path: str) -> str | None:
    """Return the folder in which a file would stand, if there is no such folder, else None."""
    folder = os.path.dirname(path)
    return folder if folder and not os.path.isdir(folder) else None


def counts_from_unknown(article: Article) -> bool:
    """Return whether a text counts days from its own day ("on Thursday") and nothing tells that day."""
    return any(notice.code == "date-unknown" for notice in article.notices)


def complain_of_undated(count: int) -> None:
    """Say how to give the day of publication, if some texts lack it: else their events have no days, and nobody knows why."""
    if count:
        texts = "1 text counts days from its own" if count == 1 else f"{count:,} texts count days from their own"
        complain(None, f"{texts} (as in 'on Thursday'), which nothing tells: give it with --published or --published-from")
