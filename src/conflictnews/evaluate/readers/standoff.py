"""Corpora in brat's standoff format: toponyms as GeoWebNews has them, attributions as PolNeAR has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from conflictnews.evaluate.gold import Document, EvaluationError, GoldPlace, GoldQuotation
from conflictnews.gazetteer import gazetteer
from conflictnews.models import Span

_NEUTRAL = frozenset({"Demonym", "Language", "Homonym", "Non_Toponym", "Literal_Expression", "Non_Lit_Expression"})
"""GeoWebNews' classes of words that are no names of places, or only the adjectives of such."""
_ROLES = frozenset({"Content", "Source", "Cue"})


@frozen
class _Bound:
    """A text-bound annotation: its class, its pieces, its words."""

    kind: str
    spans: tuple[Span, ...]
    words: str


def brat(file: Path) -> Iterator[Document]:
    """Yield the document of an `.ann` file, whose text is the `.txt` file beside it or in the folder `text` beside its own."""
    text = _text(file)
    rows = [row.split("\t") for row in file.read_text("utf-8").splitlines() if row.strip()]
    bounds = {row[0]: _bound(row) for row in rows if row[0].startswith("T")}
    placed = {key: bound for key, bound in bounds.items() if bound.spans[-1].end <= len(text)}
    if any(bound.kind in _ROLES for bound in bounds.values()):
        told = tuple(_quotations(rows, placed))
        yield Document(file.stem, text, quotations=told, misplaced=len(bounds) - len(placed))
    else:
        yield Document(file.stem, text, places=tuple(_places(rows, placed)), misplaced=len(bounds) - len(placed))


def _text(file: Path) -> str:
    """Return the text that an `.ann` file annotates; PolNeAR adds the annotator's number to the name."""
    names = (file.stem, file.stem.rpartition("_")[0])
    for folder in (file.parent, file.parent.parent / "text"):
        for name in names:
            if name and (folder / f"{name}.txt").is_file():
                return (folder / f"{name}.txt").read_bytes().decode("utf-8")
    raise EvaluationError(str(file), f"its text is not there: neither {names[0]}.txt nor text/{names[1] or names[0]}.txt")


def _bound(row: list[str]) -> _Bound:
    kind, _, offsets = row[1].partition(" ")
    spans = tuple(Span(*map(int, piece.split())) for piece in offsets.split(";"))
    return _Bound(kind, spans, row[2] if len(row) > 2 else "")


def _quotations(rows: list[list[str]], bounds: dict[str, _Bound]) -> Iterator[GoldQuotation]:
    """Yield the attributions: events such as `Attribution:T4 Content:T3 Cue:T2 Source:T1`."""
    for row in rows:
        if row[0].startswith("E"):
            parts = _parts(row[1], bounds)
            if content := sorted(span for bound in parts["Content"] for span in bound.spans):
                source = " ".join(bound.words for bound in parts["Source"]) or None
                yield GoldQuotation(tuple(content), source, parts["Cue"][0].spans[0] if parts["Cue"] else None)


def _parts(event: str, bounds: dict[str, _Bound]) -> dict[str, list[_Bound]]:
    """Return the parts of an event by their roles; brat numbers a role that comes again ("Content2")."""
    parts: dict[str, list[_Bound]] = defaultdict(list)
    for role, _, key in (part.partition(":") for part in event.split()):
        if key in bounds:
            parts[role.rstrip("0123456789")].append(bounds[key])
    return parts


def _places(rows: list[list[str]], bounds: dict[str, _Bound]) -> Iterator[GoldPlace]:
    """Yield the names; a note gives coordinates ("36.3, 43.1") or the number of a place in GeoNames."""
    notes = {row[1].split()[-1]: row[2] for row in rows if row[0].startswith("#") and len(row) > 2}
    adjectives = {row[1].split()[1] for row in rows if row[0].startswith("A") and row[1].endswith(" Adjective")}
    for key, bound in bounds.items():
        latitude, longitude = _point(notes.get(key, ""))
        span = Span(bound.spans[0].start, bound.spans[-1].end)
        neutral = latitude is None or bound.kind in _NEUTRAL or key in adjectives
        yield GoldPlace(span, latitude, longitude, neutral=neutral)


def _point(note: str) -> tuple[float | None, float | None]:
    if "," in note:
        latitude, longitude = note.split(",")[:2]
        return float(latitude), float(longitude)
    place = gazetteer().place(f"geonames:{note.strip()}") if note.strip().isdecimal() else None
    return (place.latitude, place.longitude) if place else (None, None)
