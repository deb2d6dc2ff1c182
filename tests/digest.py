"""Digest a hundred articles, so that two machines, Pythons or settings can be compared by one line.

`python -m tests.digest` prints a hash over the JSON of a hundred articles: the pastes of `examples/` and mutated fragments.
`--way` reads them in another way, which must make no difference. `--keep FOLDER` writes the hashes of the single articles to a
file named after this Python, and compares them with all others in the folder: `nox -s digest` does so for each Python. No
digest is stored in the repository, because each change of a rule changes it; what must not change is that all agree.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import platform
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from random import Random

from conflictnews import __version__, parse_article, read_article
from conflictnews.export.json import to_json
from tests.fragments import fragment

PASTES = Path(__file__).parents[1] / "examples"
FRAGMENTS = 50


def texts() -> list[str | Path]:
    """Return what is read: the paths of pastes, then fragments."""
    pastes: list[str | Path] = [PASTES / "sake.txt", PASTES / "el_obeid.txt", *sorted((PASTES / "pastes").glob("*.txt"))]
    return pastes + [fragment(Random(seed)) for seed in range(FRAGMENTS)]  # noqa: S311 - texts, not secrets


def one(text: str | Path) -> str:
    """Return the hash of an article's JSON."""
    article = parse_article(text) if isinstance(text, str) else read_article(text)
    return hashlib.sha256(to_json(article).encode()).hexdigest()


def in_turn(read: Sequence[str | Path]) -> list[str]:
    """Read one article after the other."""
    return list(map(one, read))


def backwards(read: Sequence[str | Path]) -> list[str]:
    """Read the last article first, so that no cache is filled in the same order."""
    return in_turn(read[::-1])[::-1]


def in_threads(read: Sequence[str | Path]) -> list[str]:
    """Read eight articles at a time in threads."""
    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(one, read))


def in_processes(read: Sequence[str | Path], method: str = "spawn") -> list[str]:
    """Read in two processes, which are started afresh unless *method* says otherwise."""
    with ProcessPoolExecutor(2, multiprocessing.get_context(method)) as pool:
        return list(pool.map(one, read, chunksize=10))


WAYS: dict[str, Callable[[Sequence[str | Path]], list[str]]] = {
    "turn": in_turn,
    "backwards": backwards,
    "threads": in_threads,
    "processes": in_processes,
    "forks": partial(in_processes, method="fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"),
}


def compared(folder: Path, hashes: list[str]) -> list[str]:
    """Write the hashes of this Python to a folder; return the files there, with the first article, that differ from it."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"digest-{__version__}-{platform.python_version()}-{platform.system()}.txt"
    (folder / name).write_text("\n".join(hashes) + "\n", "utf-8")
    return [told for other in sorted(folder.glob("digest-*.txt")) for told in _differing(other, hashes)]


def _differing(other: Path, hashes: list[str]) -> list[str]:
    pairs = zip(other.read_text("utf-8").split(), hashes, strict=True)
    return [f"{other.name}: article {n} differs" for n, (there, here) in enumerate(pairs) if there != here][:1]


def main() -> int:
    """Read the options and print the digest; return 1 where another digest differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--way", choices=WAYS, default="turn")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    hashes = WAYS[options.way](texts())
    print(hashlib.sha256("".join(hashes).encode()).hexdigest())
    differing = compared(options.keep, hashes) if options.keep else []
    print(*differing, sep="\n", end="\n" if differing else "", file=sys.stderr)
    return min(len(differing), 1)


if __name__ == "__main__":
    sys.exit(main())
