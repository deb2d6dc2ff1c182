"""A map as inline SVG: points over the coastlines and borders around them, without a network.

Coastlines and borders are Natural Earth's (public domain), simplified; a map draws only those that it shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import cos, radians

from attrs import frozen

from conflictnews.show.markup import escaped

STEPS = 20
"""Steps of the stored lines in a degree."""
LEAST_DEGREES = 9.0
"""Degrees of latitude that a map shows at least."""
MOST_DEGREES = 90.0
"""Degrees of longitude of a map that still writes the countries' names, at most."""
FAR = 20.0
"""Degrees of longitude without a point, over which points are shown on maps of their own where one map would be too wide."""
MARGIN = 0.18
"""Share of the map's height and width that is kept free around the points, on each side."""
DEGREES_OF_A_CORNER = 60
"""A map draws every corner of a line up to so many degrees of width, every second up to twice as many, and so on."""
HALF_THE_WORLD = 180
"""Degrees; a step as long as this crosses the edge of the map."""
WIDTH, HEIGHT = 640, 400
"""Size of the drawing in its own units; the page scales it."""
LETTER, LINE = 7.0, 13.0
"""Width and height of a letter of a label, for leaving out labels that would lie on others."""

_Box = tuple[float, float, float, float]
"""Left, top, right and bottom of what lies in the drawing."""


@frozen
class Marker:
    """A point of a map: degrees, a label, the text shown when it is pointed at, and whether it stands for a doubtful place."""

    latitude: float
    longitude: float
    label: str
    hint: str
    doubtful: bool = False
    weight: int = 1
    """Number of people or events that the point stands for; the mark's area grows with it."""


@frozen
class Line:
    """A coastline or border: its corners in degrees and the box around it (west, south, east, north)."""

    border: bool
    points: tuple[tuple[float, float], ...]
    box: tuple[float, float, float, float]


@cache
def lines() -> tuple[Line, ...]:
    """Return all lines, read from the package on first use."""
    text = files("conflictnews.show").joinpath("coastlines.txt").read_text("utf-8")
    return tuple(_line(row) for row in text.splitlines())


def _line(row: str) -> Line:
    kind, *numbers = row.split()
    x = y = 0
    points: list[tuple[float, float]] = []
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + int(dx), y + int(dy)
        points.append((x / STEPS, y / STEPS))
    longitudes, latitudes = zip(*points, strict=True)
    return Line(kind == "B", tuple(points), (min(longitudes), min(latitudes), max(longitudes), max(latitudes)))


@cache
def country_names() -> tuple[tuple[str, float, float], ...]:
    """Return the name of each country with the latitude and longitude at which a map writes it."""
    text = files("conflictnews.show").joinpath("countries.tsv").read_text("utf-8")
    rows = (row.split("\t") for row in text.splitlines())
    return tuple((name, float(latitude), float(longitude)) for name, latitude, longitude in rows)


@frozen
class View:
    """The part of the world that a map shows, in degrees, and how it is projected (equirectangular, true at its middle)."""

    west: float
    south: float
    east: float
    north: float

    @classmethod
    def around(cls, markers: Sequence[Marker]) -> View:
        """Return the view that holds all markers, with the drawing's proportions."""
        south, north = min(m.latitude for m in markers), max(m.latitude for m in markers)
        west, east = min(m.longitude for m in markers), max(m.longitude for m in markers)
        middle, centre = (south + north) / 2, (west + east) / 2
        stretch = max(cos(radians(middle)), 0.1)
        height = max((north - south) / (1 - 2 * MARGIN), LEAST_DEGREES)
        width = max((east - west) / (1 - 2 * MARGIN), height * WIDTH / HEIGHT / stretch)
        height = max(height, width * stretch * HEIGHT / WIDTH)
        return cls(centre - width / 2, middle - height / 2, centre + width / 2, middle + height / 2)

    def x(self, longitude: float) -> float:
        """Return where a longitude lies in the drawing, from the left."""
        return (longitude - self.west) / (self.east - self.west) * WIDTH

    def y(self, latitude: float) -> float:
        """Return where a latitude lies in the drawing, from the top."""
        return (self.north - latitude) / (self.north - self.south) * HEIGHT

    def holds(self, box: tuple[float, float, float, float]) -> bool:
        """Return whether a box lies inside the view."""
        return self.west <= box[0] and box[2] <= self.east and self.south <= box[1] and box[3] <= self.north

    def shows(self, box: tuple[float, float, float, float]) -> bool:
        """Return whether a box reaches into the view."""
        return box[0] <= self.east and box[2] >= self.west and box[1] <= self.north and box[3] >= self.south


def apart(markers: Iterable[Marker]) -> list[list[Marker]]:
    """Return markers in one group, or in several for maps of their own where one map would be too wide to be read.

    They are divided where no marker lies for FAR degrees of longitude; the group that stands for the most comes first.

    >>> [len(group) for group in apart([Marker(0, -70, "A", ""), Marker(0, 30, "B", ""), Marker(5, 31, "C", "")])]
    [2, 1]
    """
    ordered = sorted(markers, key=lambda marker: marker.longitude)
    if not ordered:
        return []
    view = View.around(ordered)
    if view.east - view.west < MOST_DEGREES:
        return [ordered]
    groups = [[ordered[0]]]
    for before, marker in pairwise(ordered):
        if marker.longitude - before.longitude > FAR:
            groups.append([])
        groups[-1].append(marker)
    return sorted(groups, key=lambda group: -sum(marker.weight for marker in group))


def map_svg(markers: Iterable[Marker], *, title: str = "Map") -> str:
    """Return a map of some points as SVG, empty where there are none.

    The marks differ by shape, not by colour: a filled disc, and a ring with "?" for a doubtful place.

    >>> svg = map_svg([Marker(-1.68, 29.23, "Goma", "Goma, CD")])
    >>> svg.startswith("<svg"), "Goma, CD" in svg
    (True, True)
    """
    shown = list(markers)
    if not shown:
        return ""
    view = View.around(shown)
    parts = [f'<svg class="map" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escaped(title)}">']
    for border, name in ((False, "coast"), (True, "border")):
        parts.append(f'<path class="{name}" d="{_path(view, border=border)}"/>')
    taken: list[_Box] = []
    marks = list(_marks(view, shown, taken))
    parts += [*_names(view, taken), *marks, "</svg>"]
    return "".join(parts)


def _names(view: View, taken: list[_Box]) -> Iterable[str]:
    """Yield the names of the countries whose middle a view shows, each at the first spot that is free."""
    if view.east - view.west >= MOST_DEGREES:
        return
    for name, latitude, longitude in country_names():
        if view.shows((longitude, latitude, longitude, latitude)):
            box = _first_free(_spots(view.x(longitude), view.y(latitude), LETTER * len(name) / 2), taken)
            if box:
                x, y = (box[0] + box[2]) / 2, box[3] - 2
                yield f'<text class="country" x="{x:.1f}" y="{y:.1f}" text-anchor="middle">{escaped(name)}</text>'


def _spots(x: float, y: float, half: float) -> Iterable[_Box]:
    """Yield where a country's name may stand: over its middle, above and below it, left and right of it; never cut off."""
    for right, down in ((0, 0), (0, -1), (0, 1), (-1, 0), (1, 0)):
        centre = min(max(x + right * half, half), WIDTH - half)
        middle = y + down * LINE
        yield centre - half, middle - LINE / 2, centre + half, middle + LINE / 2


def _path(view: View, *, border: bool) -> str:
    return "".join(_drawn(view, line) for line in lines() if line.border is border and view.shows(line.box))


def _drawn(view: View, line: Line) -> str:
    """Return the pieces of a line near the view, with fewer corners where the view is wide."""
    stride = 1 + int((view.east - view.west) // DEGREES_OF_A_CORNER)
    points = [*line.points[:-1:stride], line.points[-1]]
    whole = view.holds(line.box)
    out: list[str] = []
    pen_down = False
    for at, (longitude, latitude) in enumerate(points):
        near = points[max(0, at - 1) : at + 2]
        if whole or view.shows((min(near)[0], min(y for _, y in near), max(near)[0], max(y for _, y in near))):
            wraps = at > 0 and abs(longitude - points[at - 1][0]) > HALF_THE_WORLD
            out.append(f"{'L' if pen_down and not wraps else 'M'}{view.x(longitude):.0f} {view.y(latitude):.0f}")
            pen_down = True
        else:
            pen_down = False
    return "".join(out)


def _marks(view: View, markers: Sequence[Marker], taken: list[_Box]) -> Iterable[str]:
    """Yield the marks; a label that would lie on another mark or label is left out, and its words stay in the hint.

    What marks and labels take of the drawing is added to *taken*.
    """
    spots = [(view.x(marker.longitude), view.y(marker.latitude), _radius(marker)) for marker in markers]
    taken += [(x - radius, y - radius, x + radius, y + radius) for x, y, radius in spots]
    for marker, (x, y, radius) in zip(markers, spots, strict=True):
        label = marker.label + "?" * marker.doubtful
        width, right, left = LETTER * len(label), x + radius + 4, x - radius - 4
        sides = ((right, y - LINE / 2, right + width, y + LINE / 2), (left - width, y - LINE / 2, left, y + LINE / 2))
        box = _first_free(sides, taken)
        anchor, at = ("start", right) if box == sides[0] else ("end", left)
        text = f'<text x="{at:.1f}" y="{y + 4:.1f}" text-anchor="{anchor}">{escaped(label)}</text>' if box else ""
        yield (
            f'<g class="marker {"doubtful" if marker.doubtful else "sure"}" tabindex="0"><title>{escaped(marker.hint)}</title>'
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>{text}</g>'
        )


def _first_free(boxes: Iterable[_Box], taken: list[_Box]) -> _Box | None:
    """Return the first box that lies inside the drawing and on nothing that is taken, and take it; None if there is none."""
    for box in boxes:
        inside = box[0] >= 0 and box[1] >= 0 and box[2] <= WIDTH and box[3] <= HEIGHT
        if inside and not any(_meet(box, other) for other in taken):
            taken.append(box)
            return box
    return None


def _radius(marker: Marker) -> float:
    return min(5 + 2 * marker.weight**0.5, 18) if marker.weight > 1 else 6


def _meet(one: _Box, other: _Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
