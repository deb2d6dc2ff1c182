"""What a process pays before its caches are warm: one measure in this very process, printed as JSON.

Run by `python -m benchmarks`, each measure in a process of its own: `python -m benchmarks.cold first|fresh|capitals`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from time import process_time

from benchmarks.news import article, articles

ONSETS = "b d f g h j k l m n r s t v z kh sh dr gh ny".split()
RHYMES = "a e i o u an ar em ir on ul ai".split()
TEMPLATES = (
    "{name}, a shopkeeper in {village}, said that gunmen on motorcycles had come at dawn and set fire to {n} houses.",
    "Police in {village} recovered {n} rifles and a drone from a cellar near the {name} school.",
    "A roadside bomb wounded {n} soldiers of the {name} battalion between {village} and {other}.",
    "The governor, {name}, told a local radio station that the attackers had crossed the river by canoe.",
    "Traders from {other} closed their stalls in protest against the killing of {name}, who was shot on Monday.",
    "Heavy rain kept rescuers from {village}, where {n} miners have been missing since the raid of 4 March 2022.",
)
"""Sentences whose names are met in no other text."""


def _names() -> Iterator[str]:
    """Yield invented names, no two alike."""
    for number in count(1):
        letters, rest = "", number * 7919
        for _ in range(3):
            rest, onset = divmod(rest, len(ONSETS))
            rest, rhyme = divmod(rest, len(RHYMES))
            letters += ONSETS[onset] + RHYMES[rhyme]
        yield letters.capitalize()


def fresh_articles(number: int) -> Iterator[str]:
    """Yield articles of which each has names of its own."""
    names, figures = _names(), count(3)
    for _ in range(number):
        told = [
            template.format(
                name=f"{next(names)} {next(names)}", village=next(names), other=next(names), n=next(figures) % 97 + 3
            )
            for template in TEMPLATES
        ]
        yield article(5).rstrip() + "\n\n" + " ".join(told[:3]) + "\n\n" + " ".join(told[3:]) + "\n"


def private_memory() -> float | None:
    """Return the megabytes that this process alone has written, mapped files apart; None where the system does not tell."""
    path = Path("/proc/self/smaps_rollup")
    if not path.exists():
        return None
    lines = (line.split() for line in path.read_text("ascii").splitlines())
    return sum(int(size) for name, size, *_ in lines if name == "Private_Dirty:") / 1024


def first() -> dict[str, float | None]:
    """Import the package, then parse one article: the time of each, over what `attrs` and `regex` take by themselves."""
    import attrs  # noqa: F401, PLC0415 - what is measured is the import
    import regex  # noqa: F401, PLC0415 - likewise

    text, start = articles(1)[0], process_time()
    import conflictnews  # noqa: PLC0415 - likewise

    imported = process_time()
    parse = conflictnews.parse_article
    ready = process_time()
    parse(text)
    return {
        "import": imported - start,
        "import of parse_article": ready - imported,
        "first parse": process_time() - ready,
        "private MB": private_memory(),
    }


def fresh(*, capitals: bool = False, number: int = 150) -> dict[str, float | None]:
    """Parse articles none of which was seen before, after one that opens the patterns; passes over the words."""
    import conflictnews  # noqa: PLC0415 - as in a new process
    from benchmarks.__main__ import seconds, words  # noqa: PLC0415 - it imports the package

    texts = [text.upper() if capitals else text for text in fresh_articles(number)]
    conflictnews.parse_article(articles(1)[0])
    start = process_time()
    for text in texts:
        conflictnews.parse_article(text)
    spent = process_time() - start
    return {"passes": spent / seconds(words, texts, rounds=5), "characters": float(sum(map(len, texts)))}


MEASURES: dict[str, Callable[[], dict[str, float | None]]] = {
    "first": first,
    "fresh": fresh,
    "capitals": lambda: fresh(capitals=True),
}

if __name__ == "__main__":
    print(json.dumps(MEASURES[sys.argv[1]]()))
