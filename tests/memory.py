"""Measure memory: how much a text takes while it is read, how much its article keeps, and whether many texts leave anything.

`python -m tests.memory [--texts N]` prints the figures and ends with 1 where one is above its limit; `nox -s memory` runs it.
What Python allocates is counted, not the pages of the places file, which the system may drop at any time.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tracemalloc
from random import Random

from benchmarks.news import articles
from conflictnews import parse_article
from tests.fragments import fragment

MEGABYTE = 1_000_000
PROSE = 60, 30
"""Megabytes per megabyte of prose: at most while it is read, and at most kept by its article."""
FIGURES = 60, 30
"""The same for nothing but numbers ("1,1,1 "): half a million in a megabyte, packed until `article.numbers` is first read."""
FLAT = 3.0
"""Megabytes by which the second half of many texts may grow, at most."""


def prose(size: int) -> str:
    """Return invented articles under one another, of about so many characters."""
    return "\n\n".join(articles(max(size // 3_500, 1)))


def taken(text: str) -> tuple[float, float]:
    """Return the megabytes per megabyte of a text that reading it takes at most, and that its article keeps."""
    parse_article(text)  # what is made on first use is made, and caches are full
    gc.collect()
    tracemalloc.start()
    article = parse_article(text)
    peak = tracemalloc.get_traced_memory()[1]
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return peak / len(text), kept / len(article.text)


def growth(texts: int) -> float:
    """Return by how many megabytes memory grows over the second half of so many different texts."""
    tracemalloc.start()
    before = 0
    for seed in range(texts):
        parse_article(fragment(Random(seed)))  # noqa: S311 - texts, not secrets
        if seed == texts // 2:
            gc.collect()
            before = tracemalloc.get_traced_memory()[0]
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / MEGABYTE


def main() -> int:
    """Print the figures; return 1 where one is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=20_000)
    options = parser.parse_args()
    good = True
    for name, text, limits in (("prose", prose(MEGABYTE), PROSE), ("figures", "1,1,1 " * (MEGABYTE // 6), FIGURES)):
        peak, kept = taken(text)
        print(f"{name}: at most {peak:.0f} MB per MB while read (limit {limits[0]}), {kept:.0f} kept (limit {limits[1]})")
        good = good and peak <= limits[0] and kept <= limits[1]
    grown = growth(options.texts)
    print(f"{options.texts:,} texts: {grown:.1f} MB more after the second half (limit {FLAT})")
    return int(not (good and grown <= FLAT))


if __name__ == "__main__":
    sys.exit(main())
