"""A function over many items, in order and in bounded memory, in this process or in several.

Worker processes are started afresh (`forkserver`, or `spawn` where there is none), so that threads of the caller do no harm. A
worker that dies takes nothing along: the items that it may have had are done again one by one, and only the one at which a
process dies again fails.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TypeVar

I = TypeVar("I")  # noqa: E741 # an item
R = TypeVar("R")

ITEMS_AT_ONCE = 8
"""Items sent to a worker together."""
_PENDING = 3
"""Pieces in work or waiting, for each process: enough to keep it busy, few enough to stay small."""


def mapped(work: Callable[[I], R], items: Iterable[I], *, jobs: int, died: Callable[[I], R]) -> Iterator[R]:
    """Yield work(item) for each item, in order; died(item) where the worker process did not survive the item.

    With more than one job, *work*, the items and the answers must be picklable.
    """
    if jobs == 1:
        yield from map(work, items)
        return
    rest = iter(items)
    pieces = iter(lambda: list(islice(rest, ITEMS_AT_ONCE)), [])
    pending: deque[tuple[list[I], Future[list[R]]]] = deque()
    pool = _pool(jobs)
    try:
        for piece in pieces:
            pending.append((piece, pool.submit(_each, work, piece)))
            if len(pending) >= _PENDING * jobs:
                pool, answers = _next(pool, pending, work, jobs, died)
                yield from answers
        while pending:
            pool, answers = _next(pool, pending, work, jobs, died)
            yield from answers
    finally:
        pool.shutdown(cancel_futures=True)


def _next(
    pool: ProcessPoolExecutor,
    pending: deque[tuple[list[I], Future[list[R]]]],
    work: Callable[[I], R],
    jobs: int,
    died: Callable[[I], R],
) -> tuple[ProcessPoolExecutor, list[R]]:
    """The answers of the piece that is next in order, and the pool that goes on."""
    piece, future = pending.popleft()
    try:
        return pool, future.result()
    except BrokenProcessPool:
        pool.shutdown(cancel_futures=True)
    answers = [_alone(work, item, died) for item in piece]
    fresh = _pool(jobs)
    for i, (waiting, _) in enumerate(pending):
        pending[i] = waiting, fresh.submit(_each, work, waiting)
    return fresh, answers


def _alone(work: Callable[[I], R], item: I, died: Callable[[I], R]) -> R:
    """The answer for one item from a process of its own."""
    with _pool(1) as pool:
        try:
            return pool.submit(work, item).result()
        except BrokenProcessPool:
            return died(item)


def _each(work: Callable[[I], R], items: list[I]) -> list[R]:
    return [work(item) for item in items]


def _pool(jobs: int) -> ProcessPoolExecutor:
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    return ProcessPoolExecutor(jobs, context, initializer=_prepare)


def _prepare() -> None:  # pragma: no cover # runs in the workers
    """Leave Ctrl-C to the parent, and end with it, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:  # pragma: no cover # runs in the workers
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
