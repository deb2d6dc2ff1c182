"""Corpora in XML: TimeML (TempEval), toponyms as LGL and TR-News have them, attributions as PARC 3.0 has them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from conflictnews.evaluate.gold import Document, EvaluationError, GoldDate, GoldPlace, GoldQuotation
from conflictnews.models import Span

_ROOTS = {"TimeML": "timeml", "articles": "toponyms", "root": "parc"}
_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": "“", "''": "”"}
"""What the Penn Treebank writes for brackets and quotation marks."""


def kind(file: Path) -> str | None:
    """Return the format of an XML file by its first element, None where that is no format that is known."""
    try:
        with file.open("rb") as stream:
            _, root = next(iter(ET.iterparse(stream, events=("start",))))  # noqa: S314 # the user's own files; expat bounds the growth of entities
    except (ET.ParseError, StopIteration):
        return None
    return _ROOTS.get(str(root.tag))


def _root(file: Path) -> ET.Element:
    try:
        return ET.parse(file).getroot()  # noqa: S314 # as above
    except ET.ParseError as error:
        raise EvaluationError(str(file), f"no well-formed XML: {error}") from None


def timeml(file: Path) -> Iterator[Document]:
    """Yield the document of a TimeML file: its text with the TIMEX3 elements, its creation time as the reference."""
    root = _root(file)
    body = root.find("TEXT")
    if body is None:
        raise EvaluationError(str(file), "no element TEXT")
    pieces: list[str] = []
    dates: list[GoldDate] = []
    _flatten(body, pieces, dates)
    created = root.find("DCT/TIMEX3")
    yield Document(file.stem, "".join(pieces), _day(created), dates=tuple(dates))


def _flatten(element: ET.Element, pieces: list[str], dates: list[GoldDate]) -> None:
    """Add an element's characters to the pieces, and its TIMEX3 elements to the dates, the outer ones first."""
    pieces.append(element.text or "")
    for child in element:
        start, place = sum(map(len, pieces)), len(dates)
        _flatten(child, pieces, dates)
        end = sum(map(len, pieces))
        if child.tag == "TIMEX3" and end > start:
            dates.insert(place, GoldDate(Span(start, end), child.get("type"), child.get("value")))
        pieces[:] = ["".join(pieces), child.tail or ""]


def _day(element: ET.Element | None) -> dt.date | None:
    try:
        return None if element is None else dt.date.fromisoformat((element.get("value") or "")[:10])
    except ValueError:
        return None


def toponyms(file: Path) -> Iterator[Document]:
    """Yield the articles of a file such as LGL's: each with its text and its toponyms, most with coordinates."""
    for number, article in enumerate(_root(file).iter("article"), start=1):
        text = article.findtext("text") or ""
        places: list[GoldPlace] = []
        misplaced = 0
        for element in (*article.iter("toponym"), *article.iter("location")):
            place = _toponym(element, text)
            if place is None:
                misplaced += 1
            else:
                places.append(place)
        yield Document(article.get("docid") or str(number), text, demonyms=True, places=tuple(places), misplaced=misplaced)


def _toponym(element: ET.Element, text: str) -> GoldPlace | None:
    start, end = int(element.findtext("start", "0")), int(element.findtext("end", "0"))
    phrase = element.findtext("phrase") or element.findtext("name") or text[start:end]
    if not 0 <= start < end <= len(text) or text[start:end].casefold() != phrase.casefold():
        return None
    return GoldPlace(Span(start, end), _degrees(element, "lat"), _degrees(element, "lon"))


def _degrees(element: ET.Element, name: str) -> float | None:
    return next((float(inner.text) for inner in element.iter(name) if inner.text), None)


def parc(file: Path) -> Iterator[Document]:
    """Yield the article of a PARC 3.0 file: words with the attributions that they are part of; blanks as the offsets say."""
    pieces: list[str] = []
    roles: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    length = 0
    for word, gap in _spaced(_root(file)):
        written = _BRACKETS.get(word.attrib["text"], word.attrib["text"])
        span = Span(length + len(gap), length + len(gap) + len(written))
        pieces += (gap, written)
        length = span.end
        for attribution in word.iter("attribution"):
            for role in attribution.iter("attributionRole"):
                roles[attribution.attrib["id"]][role.attrib["roleValue"]].append(span)
    text = "".join(pieces)
    quotations = (_quotation(parts, text) for parts in roles.values() if parts["content"])
    yield Document(file.stem, text, quotations=tuple(sorted(quotations, key=lambda told: told.content)))


def _spaced(root: ET.Element) -> Iterator[tuple[ET.Element, str]]:
    """Yield the words of an article, each with the blank or the line ends before it; without offsets a blank."""
    last: int | None = None
    for word in root.iter("WORD"):
        first, _, end = word.get("ByteCount", "").partition(",")
        start = int(first) if first else (last or 0) + 1
        gap = "" if last is None or start <= last else " " if start == last + 1 else "\n\n"
        yield word, gap
        last = int(end) if end else start + 1


def _quotation(parts: dict[str, list[Span]], text: str) -> GoldQuotation:
    source, cue = joined(parts["source"], text), joined(parts["cue"], text)
    name = " ".join(text[span.start : span.end] for span in source) or None
    return GoldQuotation(joined(parts["content"], text), name, cue[0] if cue else None)


def joined(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Return spans with those made one that only blanks divide.

    >>> joined([Span(0, 1), Span(2, 3), Span(5, 6)], "a b, c")
    (Span(start=0, end=3), Span(start=5, end=6))
    """
    out: list[Span] = []
    for span in sorted(spans):
        if out and not text[out[-1].end : span.start].strip():
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
