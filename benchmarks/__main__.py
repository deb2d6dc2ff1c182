"""Speed of each room, as multiples of the least that any reader must do: one pass over the words.

Run `python -m benchmarks [ROOM ...] [--articles N] [--json FILE]` from the project's root. The room `cold` is what a new
process pays: imports, the first parse, texts never seen before, a wire in capitals. Times are those of the processor.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import regex

import benchmarks
import conflictnews
from benchmarks.news import articles

Reader = Callable[[str], object]

OURS: dict[str, Reader] = {
    "article": conflictnews.parse_article,
    "numbers": conflictnews.find_numbers,
    "dates": conflictnews.find_dates,
    "places": conflictnews.find_places,
    "actors": conflictnews.find_actors,
    "quotes": conflictnews.find_quotes,
    "casualties": conflictnews.find_casualties,
}

WORD = regex.compile(r"\w+")


def words(text: str) -> object:
    """The unit: where every word stands."""
    return [match.span() for match in WORD.finditer(text)]


def seconds(read: Reader, texts: list[str], rounds: int) -> float:
    """The least time of a few rounds over all texts, after one round to warm up (tables, caches)."""
    best = float("inf")
    for _ in range(rounds + 1):
        start = process_time()
        for text in texts:
            read(text)
        best = min(best, process_time() - start)
    return best


def cold(measure: str, rounds: int = 3) -> dict[str, float]:
    """What a measure of `benchmarks.cold` gives in a new process: the least of some."""
    least: dict[str, float] = {}
    for _ in range(rounds):
        command = [sys.executable, "-m", "benchmarks.cold", measure]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 # this very Python
        for name, value in json.loads(done.stdout).items():
            if value is not None:
                least[name] = min(value, least.get(name, value))
    return least


def measure_cold() -> dict[str, float]:
    """Print and return what a new process pays."""
    found = cold("first", rounds=5)
    for name, value in found.items():
        print(f"{name:<30} {value if name.endswith('MB') else 1000 * value:8.1f} {'' if name.endswith('MB') else 'ms'}")
    for name, told in (("fresh", "150 texts never seen before"), ("capitals", "150 in capitals")):
        found[name] = cold(name)["passes"]
        print(f"{told:<30} {found[name]:8.1f} passes")
    return found


def rooms() -> dict[str, tuple[Reader, dict[str, Reader]]]:
    """What is measured, by room: our reader, and those of other libraries where a `speed_<room>` module knows some."""
    found: dict[str, tuple[Reader, dict[str, Reader]]] = {room: (read, {}) for room, read in OURS.items()}
    for name in (m.name for m in pkgutil.iter_modules(benchmarks.__path__) if m.name.startswith("speed_")):
        module = importlib.import_module(f"benchmarks.{name}")
        if hasattr(module, "ours"):  # the others are programs of their own
            found[name.removeprefix("speed_")] = module.ours, module.peers()
    return found


def measure(chosen: list[str], number: int) -> dict[str, dict[str, float]]:
    """Seconds of every reader of every room; the unit, and what a new process pays, are rooms of their own."""
    texts = articles(number)
    size = sum(map(len, texts))
    unit = seconds(words, texts, rounds=5)
    print(f"{platform.python_implementation()} {platform.python_version()}; {number} articles, {size:,} characters")
    print(f"one pass over the words: {1e9 * unit / size:.0f} ns a character\n")
    print(f"{'room':<12} {'reader':<16} {'passes':>8} {'MB/s':>8}")
    found = {"unit": {"words": unit}}
    for room, (ours, peers) in rooms().items():
        if not chosen or room in chosen:
            found[room] = {}
            for name, read in {"conflictnews": ours, **peers}.items():
                found[room][name] = spent = seconds(read, texts, rounds=3 if name == "conflictnews" else 1)
                print(f"{room:<12} {name:<16} {spent / unit:8.1f} {size / spent / 1e6:8.2f}", flush=True)
    if not chosen or "cold" in chosen:
        print()
        found["cold"] = measure_cold()
    return found


def main() -> int:
    """Measure and print; write the seconds where a file is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", help="numbers, dates, …; all unless some are named")
    parser.add_argument("--articles", type=int, default=50, metavar="N", help="how many articles are read in each round")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the seconds there too")
    options = parser.parse_args()
    found = measure(options.rooms, options.articles)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
