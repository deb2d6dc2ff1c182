"""Whether the confidence of places means something: how often mentions of each confidence are right.

python benchmarks/calibrate_places.py FILE.jsonl ...

Each row of a file has `text` and `toponyms` with `start`, `end`, `lat`, `lon`, perhaps `km` (a tolerance), `cc` (a country) and
`ignore` (neither right nor wrong). A mention is right where it overlaps a toponym and lies within the tolerance, or 161 km; a
country's point may lie anywhere in it.

A row without `toponyms` is a name that stands alone, with its country in `cc` and its point in `lat`, `lon`. What `match_place`
gives is right within 25 km; where it gives no place, the likeliest counts.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

from conflictnews import find_places, match_place
from conflictnews.models import PlaceKind, PlaceMention

TOLERANCE = 161.0
"""Kilometres (a hundred miles), as in the literature on geoparsing."""
NEAR = 25.0
"""Kilometres within which the place of a name that stands alone is right."""


def kilometres(a: float, b: float, c: float, d: float) -> float:
    """The great circle between two points."""
    a, b, c, d = map(radians, (a, b, c, d))
    return 12742 * asin(sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))


def judged(row: dict[str, Any]) -> Iterator[tuple[float, bool]]:
    """Yield the confidence of every resolved mention that can be judged, and whether it is right."""
    for mention in find_places(row["text"]):
        over = [t for t in row["toponyms"] if t["start"] < mention.span.end and mention.span.start < t["end"]]
        if mention.place is not None and not any(t.get("ignore") or t["lat"] is None for t in over):
            yield mention.confidence, any(right(mention, t) for t in over)


def alone(row: dict[str, Any]) -> Iterator[tuple[float, bool]]:
    """Yield the confidence of the likeliest place of a name that stands alone, and whether it is right."""
    match = match_place(row["text"], country=row["cc"])
    place = next((p for p in (match.place, *match.alternatives) if p is not None), None)
    if place is not None and place.latitude is not None and place.longitude is not None:
        yield match.confidence, kilometres(place.latitude, place.longitude, row["lat"], row["lon"]) <= NEAR


def right(mention: PlaceMention, toponym: dict[str, Any]) -> bool:
    """Whether a mention's place is the toponym's."""
    place = mention.place
    if place is None or place.latitude is None or place.longitude is None:
        return False
    if place.kind is PlaceKind.COUNTRY and place.country == toponym.get("cc"):
        return True
    far = kilometres(place.latitude, place.longitude, toponym["lat"], toponym["lon"])
    return far <= max(TOLERANCE, float(toponym.get("km", 0)))


def main() -> int:
    """Print the table."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for path in map(Path, sys.argv[1:]):
        for row in map(json.loads, path.read_text("utf-8").rstrip("\n").split("\n")):
            for confidence, correct in judged(row) if "toponyms" in row else alone(row):
                bins[min(9, int(10 * confidence))].append((confidence, correct))
    total = sum(map(len, bins.values()))
    gap = 0.0
    print("confidence   mentions   said   right")
    for low in sorted(bins):
        said = sum(confidence for confidence, _ in bins[low]) / len(bins[low])
        found = sum(correct for _, correct in bins[low]) / len(bins[low])
        gap += abs(said - found) * len(bins[low]) / max(total, 1)
        print(f"{low / 10:.1f} - {(low + 1) / 10:.1f}    {len(bins[low]):8}   {said:.2f}   {found:.2f}")
    print(f"mean gap {gap:.3f} over {total} mentions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
