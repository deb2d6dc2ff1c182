"""Fuzz the library: news fragments with mutations, each held against the laws of `tests/laws.py`.

Run `python -m tests.fuzz [--rooms | --single] [--minutes N | --texts N] [--seed N]` from the project's root. With `--rooms`
each text is one line or sentence, which every `find_*` and `normalise_*` reads by itself: more readings in a minute. With
`--single` one of them reads it, each in turn: more texts in a minute. With `--guided` and atheris installed, coverage guides
the choice of texts. It ends with a line that counts the texts and the failures.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Callable
from functools import partial
from random import Random
from time import monotonic

from tests.fragments import fragment, scrap
from tests.laws import broken
from tests.room_laws import ROOMS, broken_in_rooms

EVERY = 10_000
"""Texts after which a line tells how far it is."""


def failures(text: str, laws: Callable[[str], list[str]] = broken) -> list[str]:
    """Return what is wrong with a text, exceptions included."""
    try:
        return laws(text)
    except Exception:  # an exception of any kind is what is looked for
        return [traceback.format_exc(limit=-3)]


def run(texts: int | None, minutes: float, seed: int, readers: int = 0) -> int:
    """Try texts until the count or the time is reached; return how many failed.

    So many *readers* among the rooms read each text, in turn; none of them, and it is read as an article.
    """
    start, tried, failed, rooms = monotonic(), 0, 0, tuple(ROOMS)
    while tried < texts if texts is not None else monotonic() - start < 60 * minutes:
        random = Random(seed + tried)  # noqa: S311 - texts, not secrets
        at = tried * readers % len(rooms)
        text = scrap(random) if readers else fragment(random)
        laws = partial(broken_in_rooms, rooms=rooms[at : at + readers]) if readers else broken
        if wrong := failures(text, laws):
            failed += 1
            print(f"seed {seed + tried}: {text!r}\n  " + "\n  ".join(wrong), flush=True)
        tried += 1
        if tried % EVERY == 0:
            print(f"{tried:,} tried, {failed:,} failed, {monotonic() - start:.0f} s", flush=True)
    print(
        f"{tried - failed} passed, {failed} failed" + (f"; each was read by {readers} of {len(rooms)} rooms" if readers else "")
    )
    return failed


def guided(minutes: float) -> None:
    """Let atheris choose the texts by the lines that they reach; it ends the process at the first failure."""
    import atheris  # noqa: PLC0415 # only where it is installed

    def one(data: bytes) -> None:
        text = atheris.FuzzedDataProvider(data).ConsumeUnicode(2_000)
        if wrong := failures(text):
            raise AssertionError(text, wrong)

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], f"-max_total_time={int(60 * minutes)}"], one)
    atheris.Fuzz()


def main() -> int:
    """Read the options and fuzz."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--texts", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rooms", dest="readers", action="store_const", const=len(ROOMS), default=0)
    parser.add_argument("--single", dest="readers", action="store_const", const=1)
    parser.add_argument("--guided", action="store_true")
    options = parser.parse_args()
    if options.guided:
        guided(options.minutes)
    return min(run(options.texts, options.minutes, options.seed, options.readers), 1)


if __name__ == "__main__":
    sys.exit(main())
