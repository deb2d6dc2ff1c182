"""What the gazetteer costs: its file, opening it, its memory, a look-up.

python benchmarks/speed_gazetteer.py
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from conflictnews.gazetteer import Gazetteer, gazetteer
from conflictnews.gazetteer.lookup import DATA

NAMES = "Raqqa;Deir ez-Zor;Mosul;Port Sudan;Nagorno-Karabakh;Chasiv Yar;Georgia;San Jose;New York".split(";")
STRANGERS = "Michael;Ahmed Hassan;Reuters;Ministry;Spokesman Brown;Hilltop Seven;Wednesday;Xylophone;Zwqrtyx".split(";")

MEMORY = """
import re
from pathlib import Path
import conflictnews.gazetteer as module
def private():
    return sum(int(n) for n in re.findall(r"^Private_Dirty: +(\\d+)", Path("/proc/self/smaps_rollup").read_text(), re.M))
before = private()
places = module.gazetteer()
opened = private()
for name in {names!r}:
    places.named(name)
    places.match(name, "SY")
print(opened - before, private() - before)
"""


def best_of(function: Callable[[], object], times: int = 5, loops: int = 1) -> float:
    """The shortest of some runs, in seconds a loop."""
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        for _ in range(loops):
            function()
        spent.append((time.perf_counter() - start) / loops)
    return min(spent)


def first_look_ups(names: list[str]) -> float:
    """Microseconds for a name that no cache knows yet."""

    def run() -> None:
        places = Gazetteer.open(DATA)
        for name in names:
            places.candidates(name)

    return (best_of(run) - best_of(lambda: Gazetteer.open(DATA))) / len(names) * 1e6


def private_memory() -> tuple[str, str]:
    """Kilobytes that are no other process's: after opening, and after some look-ups. Linux only."""
    if not Path("/proc/self/smaps_rollup").exists():
        return "?", "?"
    command = [sys.executable, "-c", MEMORY.format(names=NAMES)]
    # Our own program in our own interpreter.
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 # this very Python
    opened, looked = done.stdout.split()
    return opened, looked


def main() -> None:
    """Print one line for each cost."""
    places = gazetteer()
    syria = frozenset(("SY",))
    opened, looked = private_memory()
    print(f"file                      {DATA.stat().st_size / 1e6:8.1f} MB, {len(places):,} places")
    print(f"opening                   {best_of(lambda: Gazetteer.open(DATA)) * 1e3:8.2f} ms")
    print(f"private memory            {opened:>8} kB opened, {looked} kB after {len(NAMES)} names and the aliases")
    print(f"reach, word met before    {best_of(lambda: places.reach('raqqa'), loops=10_000) * 1e9:8.0f} ns")
    print(f"known name, first time    {first_look_ups(NAMES):8.1f} us")
    print(f"unknown name, first time  {first_look_ups(STRANGERS):8.1f} us")
    print(f"known name, met before    {best_of(lambda: places.candidates('Mosul'), loops=10_000) * 1e9:8.0f} ns")
    print(f"loose, first time         {best_of(lambda: places.spelled_like('Deir Izzor', syria), times=1) * 1e6:8.1f} us")


if __name__ == "__main__":
    main()
