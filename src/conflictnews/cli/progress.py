"""Progress of long work on a terminal; nothing in a pipe."""

from __future__ import annotations

import sys
import time

from attrs import define, field

_BETWEEN = 0.2
"""Seconds between two lines of progress, and before the first."""


@define
class Progress:
    """How far a run is: texts done, of how many (None: nobody knows), and errors."""

    total: int | None
    skipped: int = 0
    done: int = 0
    errors: int = 0
    _began: float = field(factory=time.monotonic)
    _shown: float = field(factory=time.monotonic)
    _width: int = 0

    def step(self, errors: int) -> None:
        """Count one more text, and show the progress if it is time."""
        self.done += 1
        self.errors += errors
        now = time.monotonic()
        if now - self._shown >= _BETWEEN and _terminal():
            self._shown = now
            self._show(self.line(now - self._began))

    def line(self, seconds: float) -> str:
        """Return the progress after some seconds of work.

        >>> Progress(5000, skipped=1000, done=2000, errors=3).line(40)
        '3,000 of 5,000, 50 a second, 0:40 left, 3 errors'
        """
        rate = self.done / seconds if seconds else 0.0
        parts = [f"{self.skipped + self.done:,}" + (f" of {self.total:,}" if self.total else ""), f"{rate:.0f} a second"]
        if self.total and rate:
            left = int((self.total - self.skipped - self.done) / rate)
            hours, minutes, rest = left // 3600, left // 60 % 60, left % 60
            parts.append(f"{hours}:{minutes:02}:{rest:02} left" if hours else f"{minutes}:{rest:02} left")
        return ", ".join((*parts, f"{self.errors:,} error{'s' * (self.errors != 1)}"))

    def _show(self, line: str) -> None:
        print("\r" + line.ljust(self._width), end="", file=sys.stderr, flush=True)
        self._width = len(line)

    def clear(self) -> None:
        """Take the line of progress off the terminal."""
        if self._width:
            print("\r" + " " * self._width + "\r", end="", file=sys.stderr, flush=True)
            self._width = 0


def _terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
