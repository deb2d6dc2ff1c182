"""Corpora in JSON: the library's own lines with right answers, and documents with quotations as Citron has them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar, cast

from conflictnews.evaluate.gold import (
    Document,
    EvaluationError,
    GoldCasualty,
    GoldDate,
    GoldEvent,
    GoldPlace,
    GoldQuotation,
)
from conflictnews.models import Harm, Span

G = TypeVar("G")


def lines(file: Path) -> Iterator[Document]:
    """Yield the documents of JSON Lines: `text`, and any of `places`, `dates`, `quotations`, `casualties`, `toll`, `events`."""
    with file.open(encoding="utf-8") as stream:
        for number, line in enumerate(stream, start=1):
            if line.strip():
                yield _document(_object(line, file, number), f"{file.name}:{number}", file)


def _object(line: str, file: Path, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise EvaluationError(f"{file}:{number}", f"not a line of JSON: {error}") from None
    if not isinstance(row, dict) or not isinstance(cast("dict[str, Any]", row).get("text"), str):
        raise EvaluationError(f"{file}:{number}", "no object with a text")
    return cast("dict[str, Any]", row)


def _document(row: dict[str, Any], name: str, file: Path) -> Document:
    try:
        return Document(
            str(row.get("id", name)),
            row["text"],
            _day(row.get("published")),
            demonyms=bool(row.get("demonyms", False)),
            places=_each(row, "places", _place),
            dates=_each(row, "dates", _date),
            quotations=_each(row, "quotations", _quotation),
            casualties=_each(row, "casualties", _casualty),
            tolls=None if "toll" not in row else tuple((Harm(harm).value, int(count)) for harm, count in row["toll"].items()),
            events=_each(row, "events", _event),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EvaluationError(f"{file.parent / name}", f"not as the format asks: {type(error).__name__}: {error}") from None


def _each(row: dict[str, Any], key: str, make: Callable[[dict[str, Any]], G]) -> tuple[G, ...] | None:
    return None if row.get(key) is None else tuple(make(each) for each in row[key])


def _day(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value)


def _span(value: dict[str, Any]) -> Span:
    return Span(value["start"], value["end"])


def _place(value: dict[str, Any]) -> GoldPlace:
    return GoldPlace(_span(value), value.get("latitude"), value.get("longitude"), neutral=bool(value.get("neutral", False)))


def _date(value: dict[str, Any]) -> GoldDate:
    return GoldDate(_span(value), value.get("type"), value.get("value"))


def _quotation(value: dict[str, Any]) -> GoldQuotation:
    cue = value.get("cue")
    pieces = tuple(Span(start, end) for start, end in value["content"])
    return GoldQuotation(pieces, value.get("source"), Span(*cue) if cue else None, value.get("kind"))


def _casualty(value: dict[str, Any]) -> GoldCasualty:
    return GoldCasualty(Harm(value["harm"]).value, value.get("best"), value.get("low"), value.get("high"))


def _event(value: dict[str, Any]) -> GoldEvent:
    first = _day(value.get("date"))
    return GoldEvent(
        first=first,
        last=_day(value.get("date_end")) or first,
        latitude=value.get("latitude"),
        longitude=value.get("longitude"),
        country=value.get("country"),
        type=value.get("type"),
        sub_type=value.get("sub_type"),
        violence=value.get("type_of_violence"),
        actors=tuple(value.get("actors", ())),
        killed=value.get("killed"),
        low=value.get("low"),
        high=value.get("high"),
        policy="acled" if value.get("policy") == "acled" else "ucdp",
    )


def citron(file: Path) -> Iterator[Document]:
    """Yield the document of a file in Citron's format: `text` and `quotes` with `contents`, `sources` and `cue`."""
    row = _object(file.read_text("utf-8"), file, 1)
    if "quotes" not in row:
        raise EvaluationError(str(file), "no quotes: not a document in Citron's format")
    quotations = tuple(_citron_quotation(quote) for quote in row["quotes"])
    yield Document(file.stem, row["text"], quotations=quotations)


def _citron_quotation(quote: dict[str, Any]) -> GoldQuotation:
    sources = quote.get("coreferences") or quote.get("sources") or ()
    cue = quote.get("cue")
    return GoldQuotation(
        tuple(sorted(map(_span, quote["contents"]))),
        " ".join(source["text"] for source in sources) or None,
        _span(cue) if cue else None,
    )
