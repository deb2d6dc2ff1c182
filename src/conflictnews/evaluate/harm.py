"""Scores of harm and events: statements, tolls, and the cells of UCDP GED and ACLED."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import TypeAlias

from conflictnews.article import parse_article
from conflictnews.evaluate.figures import Tally, assigned
from conflictnews.evaluate.gold import Document, GoldEvent
from conflictnews.gazetteer.distance import kilometres_between
from conflictnews.models import Article, Event, Harm, Scope
from conflictnews.patterns import lazy
from conflictnews.tables.countries import COUNTRIES

NEAR = 25.0
"""Kilometres within which the place of an event is right."""
MAIN = frozenset({"date", "place", "type", "type of violence", "killed"})
"""The cells by which an event is known again."""
_Told: TypeAlias = tuple[str | int | None, ...]
"""A statement: its harm, its best figure, and its bounds if they are asked."""
_YEARS = lazy(r"\s*\(\d{4}-(?:\d{4})?\)")
"""The years of office that ACLED writes behind a government's forces."""


def score_article(document: Document, tally: Tally) -> None:
    """Count statements, tolls and events of a document, whichever its corpus gives."""
    article = parse_article(document.text, published=document.reference)
    if document.casualties is not None:
        _statements(document, article, tally)
    for harm, count in document.tolls or ():
        read = article.toll(Harm(harm)).best
        tally.ask(document.id, f"tolls.{harm}", right=(read or 0) == count, wanted=count, read=read)
    if document.events is not None:
        _events(document, article, tally)


def _statements(document: Document, article: Article, tally: Tally) -> None:
    """Count statements of this event that are neither negated nor hypothetical, by harm and best figure, then with bounds."""
    told = [s for s in article.casualties if not s.negated and not s.hypothetical and s.scope is Scope.EVENT]
    gold = document.casualties or ()
    wanted = [(g.harm, g.best, g.low, g.high) for g in gold]
    read = [(s.harm.value, s.best, s.low, s.high) for s in told]
    _compare(document.id, "casualties.best", [each[:2] for each in wanted], [each[:2] for each in read], tally)
    _compare(document.id, "casualties.best and bounds", wanted, read, tally)


def _compare(document: str, name: str, wanted: Iterable[_Told], read: Iterable[_Told], tally: Tally) -> None:
    """Count statements that are equal; each counts as often as it stands there."""
    gold, answers = Counter(wanted), Counter(read)
    tally.add(name, (gold & answers).total(), answers.total(), gold.total())
    for item in (gold - answers).elements():
        tally.miss(document, name, item, None)
    for item in (answers - gold).elements():
        tally.miss(document, name, None, item)


def _events(document: Document, article: Article, tally: Tally) -> None:
    gold = document.events or ()
    pairs = assigned(gold, article.events, _agreement)
    found = [(one, event) for one, event in pairs if _found(one, event)]
    tally.add("events.found", len(found), len(article.events), len(gold))
    of = {id(one): event for one, event in pairs}
    for one in gold:
        event = of.get(id(one))
        cells = _cells(one, event)
        for name, (right, wanted, read) in cells.items():
            tally.ask(document.id, f"events.{name}", right=right, wanted=wanted, read=read)
        main = [right for name, (right, *_) in cells.items() if name in MAIN]
        if main:
            tally.ask(document.id, "events.all four together", right=all(main), wanted=one, read=event)


def _agreement(gold: GoldEvent, event: Event) -> float:
    """Return how many cells agree: date, place and killed count twice."""
    weights = {"date": 2, "place": 2, "killed": 2}
    return sum(weights.get(name, 1) for name, (right, *_) in _cells(gold, event).items() if right)


def _found(gold: GoldEvent, event: Event) -> bool:
    """Whether an event is the one that a corpus tells: day or place, and two of day, place, type and killed, agree."""
    right = {name for name, (agrees, *_) in _cells(gold, event).items() if agrees}
    asked = _cells(gold, None).keys() & MAIN
    least = min(2, len(asked))
    return len(right & asked) >= least and bool(right & {"date", "place"} or not asked & {"date", "place"})


_Cells: TypeAlias = dict[str, tuple[bool, object, object]]
"""For each cell that is asked: whether it is right, what is wanted, what was read."""


def _cells(gold: GoldEvent, event: Event | None) -> _Cells:
    """Return the cells that a corpus gives, held against those of an event; without an event none is right."""
    cells: _Cells = {}
    if gold.first is not None:
        days = (event.date_start, event.date_end) if event else None
        cells["date"] = (days == (gold.first, gold.last), (gold.first, gold.last), days)
    if gold.latitude is not None and gold.longitude is not None:
        cells["place"] = (_near(gold, event), (gold.latitude, gold.longitude), event and event.place)
    if gold.country is not None:
        right = event is not None and _same_country(gold.country, event)
        cells["country"] = (right, gold.country, event and event.place and event.place.country)
    return cells | _types(gold, event) | _parties(gold, event) | _deaths(gold, event)


def _types(gold: GoldEvent, event: Event | None) -> _Cells:
    cells: _Cells = {}
    for name, wanted, read in (
        ("type of violence", gold.violence, event and event.type_of_violence),
        ("type", gold.type, event and event.type),
        ("sub type", gold.sub_type, event and event.sub_type),
    ):
        if wanted is not None:
            cells[name] = (read == wanted, wanted, read)
    return cells


def _parties(gold: GoldEvent, event: Event | None) -> _Cells:
    if not gold.actors:
        return {}
    names = tuple(_names(event)) if event else ()
    return {"actors": (all(_is_named(actor, names) for actor in gold.actors), gold.actors, names)}


def _deaths(gold: GoldEvent, event: Event | None) -> _Cells:
    if gold.killed is None:
        return {}
    killed = _killed(gold, event)
    cells: _Cells = {"killed": (killed == gold.killed, gold.killed, killed)}
    if gold.low is not None and gold.high is not None:
        within = killed is not None and gold.low <= killed <= gold.high
        cells["killed between low and high"] = (within, (gold.low, gold.high), killed)
    return cells


def _same_country(wanted: str, event: Event) -> bool:
    """Whether a country's code or name, as any of the tables writes it, is that of an event."""
    if event.place is None or event.place.country is None:
        return False
    code = event.place.country
    written = (name for country in COUNTRIES if country.code == code for name in (country.name, *country.aliases))
    return _is_named(wanted, (code, *written, str(event.acled()["country"]), str((event.ucdp() or {}).get("country"))))


def _near(gold: GoldEvent, event: Event | None) -> bool:
    place = event.place if event else None
    if place is None or place.latitude is None or place.longitude is None or gold.latitude is None or gold.longitude is None:
        return False
    return kilometres_between((gold.latitude, gold.longitude), (place.latitude, place.longitude)) <= NEAR


def _killed(gold: GoldEvent, event: Event | None) -> int | None:
    """Return the deaths of an event as the corpus's data set counts them; an event without deaths has none, which is 0."""
    if event is None:
        return None
    if gold.policy == "acled":
        return int(event.acled()["fatalities"] or 0)
    row = event.ucdp()
    return int(row["best"] or 0) if row else 0


def _names(event: Event) -> Iterable[str]:
    """Yield all names of an event's parties: as written in the tables, as ACLED and UCDP write them, and their aliases."""
    rows = (event.acled(), event.ucdp() or {})
    yield from (str(row[key]) for row in rows for key in ("actor1", "actor2", "side_a", "side_b") if row.get(key))
    for party in event.actors:
        yield party.name
        if party.actor is not None:
            yield party.actor.name
            yield from party.actor.aliases


def _is_named(wanted: str, names: Iterable[str]) -> bool:
    """Whether a party stands among names, but for case, accents and years of office."""
    return _folded(wanted) in set(map(_folded, names))


def _folded(name: str) -> str:
    bare = unicodedata.normalize("NFD", _YEARS.sub("", name))
    return "".join(char for char in bare if not unicodedata.combining(char)).casefold().strip()
