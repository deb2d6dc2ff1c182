"""Counts the work of a call, so that a test can say how work grows without a clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def lines_run(call: Callable[[], object]) -> int:
    """Return how many lines of the package a call runs; another run of the same call gives the same count.

    What the engines of regular expressions do inside one match is not seen: `benchmarks/growth.py` measures that in seconds.
    """
    count = 0

    def on_line(_frame: FrameType, _event: str, _argument: object) -> object:
        nonlocal count
        count += 1
        return on_line

    def on_call(frame: FrameType, _event: str, _argument: object) -> object:
        return on_line if "conflictnews" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(on_call)
    try:
        call()
    finally:
        sys.settrace(before)
    return count
