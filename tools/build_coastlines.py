"""Make the coastlines and borders that the maps draw, from Natural Earth (public domain) as TopoJSON.

Usage: python tools/build_coastlines.py countries-50m.json. The file is that of the npm package world-atlas 2.0.2 (Natural Earth
4.1.0, 1:50 million). Lines are simplified (Visvalingam) and written as steps of a twentieth of a degree.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "src" / "conflictnews" / "show" / "coastlines.txt"
STEP = 20
"""Steps of the written lines in a degree."""
LEAST_AREA = 0.012
"""Square degrees of the least triangle that a point of a line must span with its neighbours."""
LEAST_LENGTH = 4
"""Points that a closed line of an island has at least."""

Point = tuple[float, float]


def arcs_of(topology: dict[str, Any]) -> list[list[Point]]:
    """Return every arc in degrees."""
    scale, offset = topology["transform"]["scale"], topology["transform"]["translate"]
    out: list[list[Point]] = []
    for arc in topology["arcs"]:
        x = y = 0
        line: list[Point] = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale[0] + offset[0], y * scale[1] + offset[1]))
        out.append(line)
    return out


def uses(topology: dict[str, Any]) -> Counter[int]:
    """Return how many countries each arc bounds: one for a coast, two for a border."""

    def indices(value: Any) -> Iterator[int]:
        if isinstance(value, int):
            yield value if value >= 0 else ~value
        else:
            for part in value:
                yield from indices(part)

    counts: Counter[int] = Counter()
    for country in topology["objects"]["countries"]["geometries"]:
        counts.update(set(indices(country.get("arcs", []))))
    return counts


def simplified(line: list[Point]) -> list[Point]:
    """Return a line without the points that hardly bend it; its ends stay."""
    line = list(line)
    while len(line) > 2:
        areas = [triangle(*line[i - 1 : i + 2]) for i in range(1, len(line) - 1)]
        least = min(areas)
        if least >= LEAST_AREA:
            break
        del line[areas.index(least) + 1]
    return line


def triangle(a: Point, b: Point, c: Point) -> float:
    """Return the area of a triangle."""
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def written(line: list[Point]) -> str:
    """Return a line as its first point and the steps from point to point: "x y dx dy dx dy …"."""
    points = [(round(x * STEP), round(y * STEP)) for x, y in line]
    steps = [points[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points) if a != b]
    return " ".join(f"{x} {y}" for x, y in steps)


def main(source: Path) -> None:
    """Write one line of text an arc: C for a coast or B for a border, and its points."""
    topology = json.loads(source.read_text("utf-8"))
    counts = uses(topology)
    with TARGET.open("w", encoding="utf-8", newline="\n") as out:
        for index, arc in enumerate(arcs_of(topology)):
            line = simplified(arc)
            if counts[index] > 1 or len(line) >= LEAST_LENGTH:
                print("B" if counts[index] > 1 else "C", written(line), file=out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
