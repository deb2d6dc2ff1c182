"""The journal of a run: what has been read so far, beside the output, so that a stopped run can go on.

The first line names the run: versions, options, outputs. Each further line is one source, in order, with all that was read from
it. A line that was cut off is dropped. The outputs are made from the journal alone, so that a run that was stopped and resumed
writes the same bytes as one that was not.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import IO, Any

from attrs import define

from conflictnews.corpus.duplicates import Fingerprint
from conflictnews.errors import ConflictNewsError
from conflictnews.export.json import dumps


class JournalError(ConflictNewsError):
    """A journal belongs to another run; the message says what differs."""


@define
class Journal:
    """A journal file; `done` holds the names of the sources that it has."""

    path: str
    file: IO[bytes]
    done: list[str]

    @classmethod
    def begin(cls, path: str, run: dict[str, Any], *, resume: bool) -> Journal:
        """Open the journal of a run, a new one unless *resume* finds one. Raises JournalError for that of another run."""
        if resume and os.path.exists(path) and os.path.getsize(path):
            return cls._continued(path, run)
        journal = cls(path, open(path, "wb"), [])  # noqa: SIM115 # it stays open for the run
        journal.add(encoded(run))
        return journal

    @classmethod
    def _continued(cls, path: str, run: dict[str, Any]) -> Journal:
        done: list[str] = []
        whole = 0
        file = open(path, "r+b")  # noqa: SIM115 # it stays open for the run
        for line in file:
            if not line.endswith(b"\n"):
                break
            entry = json.loads(line)
            if whole:
                done.append(entry["source"])
            elif differing := _difference(entry, run):
                file.close()
                raise JournalError(f"{path!r} was begun with {differing}; leave out --resume")
            whole += len(line)
        file.seek(whole)
        file.truncate()
        journal = cls(path, file, done)
        if not whole:
            journal.add(encoded(run))
        return journal

    def add(self, line: bytes) -> None:
        """Write a line, at once."""
        self.file.write(line + b"\n")
        self.file.flush()

    def entries(self) -> Iterator[dict[str, Any]]:
        """Yield the line of each source, in order."""
        with open(self.path, "rb") as file:
            next(file, None)
            for line in file:
                yield json.loads(line)

    def close(self) -> None:
        """Close the journal; what it holds stays."""
        self.file.close()


def _difference(begun: dict[str, Any], run: dict[str, Any]) -> str | None:
    """The first thing in which the run that began a journal is another than this one, or None."""
    return next((f"{name} {begun.get(name)!r}, not {run[name]!r}" for name in run if begun.get(name) != run[name]), None)


def encoded(entry: dict[str, Any]) -> bytes:
    """Return an entry as a line, without the line end."""
    return dumps(entry).encode()


def mark_of(data: Any) -> Fingerprint | None:
    """Return the fingerprint that `mark_to` wrote."""
    return data and Fingerprint(bytes.fromhex(data[0]), bytes.fromhex(data[1]))


def mark_to(mark: Fingerprint | None) -> Any:
    """Return a fingerprint as plain data."""
    return mark and [mark.digest.hex(), mark.sketch.hex()]
