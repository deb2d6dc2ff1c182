"""How fast dates are found, beside other finders of dates in English text where they are installed.

`python -m benchmarks dates` measures `ours` and `peers()` in one run.
"""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Callable

from benchmarks.peers import installed
from conflictnews import find_dates

REFERENCE = dt.date(2023, 5, 11)
"""A day of writing, so that what is counted from it is resolved: the dearest case."""


def ours(text: str) -> object:
    """What is measured."""
    return find_dates(text, reference=REFERENCE)


def peers() -> dict[str, Callable[[str], object]]:
    """The other finders of dates that are installed here, by name."""
    return installed(_PEERS)


def _dateparser() -> Callable[[str], object]:
    search = importlib.import_module("dateparser.search").search_dates
    settings = {"RELATIVE_BASE": dt.datetime.combine(REFERENCE, dt.time(12))}
    return lambda text: search(text, languages=["en"], settings=settings)


def _datefinder() -> Callable[[str], object]:
    find = importlib.import_module("datefinder").find_dates
    return lambda text: list(find(text, index=True))


def _parsedatetime() -> Callable[[str], object]:
    calendar = importlib.import_module("parsedatetime").Calendar()
    base = dt.datetime.combine(REFERENCE, dt.time(12))
    return lambda text: calendar.nlp(text, sourceTime=base)


def _timexy() -> Callable[[str], object]:
    spacy = importlib.import_module("spacy")
    importlib.import_module("timexy")
    pipe = spacy.blank("en")
    pipe.add_pipe("timexy", config={"kb_id_type": "timex3", "label": "timexy", "overwrite": False})
    return lambda text: list(pipe(text).ents)


def _recognizers() -> Callable[[str], object]:
    recognize = importlib.import_module("recognizers_date_time").recognize_datetime
    culture = importlib.import_module("recognizers_text").Culture.English
    base = dt.datetime.combine(REFERENCE, dt.time(12))
    return lambda text: recognize(text, culture, reference=base)


_PEERS: dict[str, Callable[[], Callable[[str], object]]] = {
    "dateparser": _dateparser,
    "datefinder": _datefinder,
    "parsedatetime": _parsedatetime,
    "timexy": _timexy,
    "recognizers-text": _recognizers,
}
