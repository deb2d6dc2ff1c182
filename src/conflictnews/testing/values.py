"""Strategies for the values of the data model: spans, numbers, dates, places, actors, quotations."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy  # noqa: TC002 # a published signature can be inspected

from conflictnews.models import (
    Actor,
    ActorKind,
    ActorMention,
    DateInterval,
    DateMention,
    DatePrecision,
    DateValue,
    MatchKind,
    Mention,
    NumberKind,
    NumberMention,
    Offset,
    Place,
    PlaceKind,
    PlaceMatch,
    PlaceMention,
    Published,
    PublishedHow,
    Quantity,
    Quote,
    RowPolicy,
    Span,
    SpeechKind,
    TimexMod,
    TimexType,
    TollPolicy,
    VagueCounts,
)

Stretch = tuple[Span, str]
"""Where something stands, and the characters that stand there."""

NAMES = st.sampled_from(["Goma", "El Fasher", "Deir ez-Zor", "Chasiv Yar", "Al-Ḥasakah", "Şırnak", "Amina Yusuf", "M23", "حلب"])
RULES = st.sampled_from(["number.words", "number.digits", "date.day", "place.name", "quote.marks", "harm.passive"])
_COUNTRIES = st.sampled_from(["CD", "ET", "IQ", "ML", "MM", "SD", "SO", "SY", "UA", "YE"])
_BEARINGS = st.sampled_from(["N", "NE", "E", "SE", "S", "SW", "W", "NW"])
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
COUNTS = st.integers(0, 2_000_000)


# ------------------------------------------------------------------ places in the text


@st.composite
def spans(draw: DrawFn, *, within: Span | None = None) -> Span:
    """Spans, inside another where one is given."""
    low, high = (within.start, within.end) if within else (0, 10_000)
    start = draw(st.integers(low, high))
    return Span(start, draw(st.integers(start, high)))


@st.composite
def stretches(draw: DrawFn, *, text: str | None = None) -> Stretch:
    """Spans with their characters: of *text* where it is given, else of a text that nobody sees."""
    if text is None:
        words = draw(st.text(min_size=1, max_size=30))
        start = draw(st.integers(0, 10_000))
        return Span(start, start + len(words)), words
    span = draw(spans(within=Span(0, len(text))))
    return span, text[span.start : span.end]


ANYWHERE = stretches()


@st.composite
def mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> Mention:
    """Names without a value, such as an image's. *at* says where they and all the mentions below may stand."""
    return Mention(*draw(at))


# ------------------------------------------------------------------ numbers


_KINDS = st.sampled_from(NumberKind)
_EXACT: dict[NumberKind, SearchStrategy[Any]] = {
    NumberKind.FRACTION: st.fractions(0, 100, max_denominator=100),
    NumberKind.PERCENT: st.decimals(0, 1000, places=2),
    NumberKind.MONEY: st.decimals(0, 10**12, places=2),
    NumberKind.MEASURE: st.decimals(0, 10**6, places=3),
}


@st.composite
def quantities(draw: DrawFn, *, kinds: SearchStrategy[NumberKind] = _KINDS) -> Quantity:
    """Quantities of every shape: exact, approximate, bounded on one side, ranges with or without a value."""
    kind = draw(kinds)
    low, value, high = sorted(draw(st.lists(_EXACT.get(kind, COUNTS), min_size=3, max_size=3)))
    shapes = [(value, value, value), (None, value, None), (value, value, None), (None, value, value), (low, None, high)]
    shapes += [(low, None, None), (None, None, high), (low, value, high)]
    low_given, value_given, high_given = draw(st.sampled_from(shapes))
    unit = draw(st.sampled_from([None, "kilometre", "USD", "week", "barrel"]))
    return Quantity(kind, value_given, low_given, high_given, draw(st.booleans()), unit)


@st.composite
def number_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> NumberMention:
    """Numbers in a text."""
    return NumberMention(*draw(at), draw(quantities()), rule=draw(RULES))


def toll_policies() -> SearchStrategy[TollPolicy]:
    """Policies for tolls: those of the two data sets, and policies of a caller's own."""
    presets = st.sampled_from([TollPolicy.ucdp(), TollPolicy.acled()])
    own = st.builds(TollPolicy, st.integers(2, 9), st.sampled_from(("lowest", "highest")), st.booleans())
    return presets | own


def row_policies() -> SearchStrategy[RowPolicy]:
    """Policies for the rows of events, in every combination."""
    return st.builds(RowPolicy, st.none() | toll_policies(), st.booleans(), st.booleans(), st.booleans())


def vague_counts() -> SearchStrategy[VagueCounts]:
    """Policies for vague words: the presets, and policies of a caller's own."""
    presets = st.sampled_from([VagueCounts(), VagueCounts.ucdp(), VagueCounts.acled()])
    return presets | st.builds(VagueCounts, few=st.integers(2, 9), several=st.integers(2, 9), dozens=st.integers(12, 99))


# ------------------------------------------------------------------ dates


def date_intervals() -> SearchStrategy[DateInterval]:
    """Intervals of days, from a single day to two centuries."""
    return st.lists(DAYS, min_size=2, max_size=2).map(lambda days: DateInterval(*sorted(days)))


@st.composite
def date_values(draw: DrawFn) -> DateValue:
    """Values of all four TIMEX3 types; dates come at every precision, with the interval that they cover."""
    kind, mod = draw(st.sampled_from(TimexType)), draw(st.none() | st.sampled_from(TimexMod))
    if kind is TimexType.DURATION:
        return DateValue(kind, f"P{draw(st.integers(1, 99))}{draw(st.sampled_from('YMWD'))}", mod)
    if kind is TimexType.SET:
        return DateValue(kind, draw(st.sampled_from(["P1D", "P1W", "XXXX-WXX-5"])), mod)
    first = draw(DAYS)
    if kind is TimexType.TIME:
        value = f"{first}T{draw(st.times()):%H:%M}"
        return DateValue(kind, value, mod, DateInterval(first, first), DatePrecision.TIME)
    precision = draw(st.sampled_from([DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR]))
    value = first.isoformat()[: {DatePrecision.DAY: 10, DatePrecision.MONTH: 7, DatePrecision.YEAR: 4}[precision]]
    return DateValue(kind, value, mod, _covered(first, precision), precision, value)


def _covered(day: dt.date, precision: DatePrecision) -> DateInterval:
    """The day, or the month or year that it lies in."""
    if precision is DatePrecision.DAY:
        return DateInterval(day, day)
    if precision is DatePrecision.MONTH:
        last = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
        return DateInterval(day.replace(day=1), last)
    return DateInterval(dt.date(day.year, 1, 1), dt.date(day.year, 12, 31))


@st.composite
def date_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> DateMention:
    """Dates in a text, some counted from another expression."""
    return DateMention(*draw(at), draw(date_values()), draw(st.none() | spans()), rule=draw(RULES))


def published() -> SearchStrategy[Published]:
    """Dates of articles."""
    return st.builds(Published, DAYS, st.sampled_from(PublishedHow), st.lists(spans(), max_size=3).map(tuple))


# ------------------------------------------------------------------ places


def places() -> SearchStrategy[Place]:
    """Places with and without a point, a population, a Wikidata item."""
    return st.builds(
        Place,
        id=st.integers(1, 10**8).map(lambda n: f"geonames:{n}"),
        name=NAMES,
        kind=st.sampled_from(PlaceKind),
        country=st.none() | _COUNTRIES,
        admin1=st.none() | NAMES,
        latitude=st.none() | st.floats(-90, 90),
        longitude=st.none() | st.floats(-180, 180),
        population=st.none() | st.integers(0, 10**9),
        wikidata=st.none() | st.integers(1, 10**8).map(lambda n: f"Q{n}"),
        admin1_code=st.none() | st.sampled_from(["SY-HA", "SD-DN", "UA-14"]),
        admin2=st.none() | NAMES,
        pcode=st.none() | st.sampled_from(["SY08", "SD01001", "UA14"]),
        feature_code=st.none() | st.sampled_from(["PPL", "PPLA2", "ADM1"]),
    )


@st.composite
def offsets(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> Offset:
    """Distances and directions from a place."""
    kilometres, bearing = draw(st.none() | st.floats(0, 1000)), draw(st.none() | _BEARINGS)
    return Offset(*draw(at), kilometres, bearing)


def place_matches() -> SearchStrategy[PlaceMatch]:
    """Names that stand alone, with the places that they mean."""
    found = st.builds(
        PlaceMatch,
        text=NAMES,
        place=places(),
        confidence=st.floats(0, 1),
        how=st.sampled_from(MatchKind),
        alternatives=st.lists(places(), max_size=2).map(tuple),
    )
    return found | st.builds(PlaceMatch, text=NAMES)


@st.composite
def place_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> PlaceMention:
    """Places in a text, resolved or not."""
    span, text = draw(at)
    return PlaceMention(
        span=span,
        text=text,
        place=draw(st.none() | places()),
        confidence=draw(st.floats(0, 1)),
        alternatives=draw(st.lists(places(), max_size=2).map(tuple)),
        rule=draw(RULES),
        offset=draw(st.none() | offsets(at=at)),
        part=draw(st.none() | mentions(at=at)),
    )


# ------------------------------------------------------------------ actors and quotations


def actors() -> SearchStrategy[Actor]:
    """Armed groups, state forces, organisations."""
    aliases = st.lists(st.sampled_from(["RSF", "FARDC", "M23", "AQAP"]), max_size=3, unique=True).map(tuple)
    identifiers = st.integers(1, 999).map("group-{}".format)
    return st.builds(Actor, identifiers, NAMES, st.sampled_from(ActorKind), st.none() | _COUNTRIES, aliases)


@st.composite
def actor_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> ActorMention:
    """Actors in a text."""
    return ActorMention(*draw(at), draw(actors()), rule=draw(RULES))


@st.composite
def quotes(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> Quote:
    """Direct, mixed and indirect speech, with and without a speaker, in one piece."""
    span, text = draw(at)
    speaker = draw(st.none() | spans())
    word = draw(st.none() | st.sampled_from(["said", "told", "warned"]))
    kind = draw(st.sampled_from(SpeechKind))
    marked = {
        SpeechKind.DIRECT: (span,),
        SpeechKind.MIXED: (Span(span.start, (span.start + span.end) // 2),),
        SpeechKind.INDIRECT: (),
    }
    return Quote(
        span=span,
        text=text,
        kind=kind,
        parts=(span,),
        marked=marked[kind],
        speaker=speaker,
        speaker_text=draw(NAMES) if speaker else None,
        speaker_actor=draw(st.none() | actors()) if speaker else None,
        cue=draw(spans()) if word else None,
        cue_text=word,
        complete=draw(st.booleans()),
        rule=draw(RULES),
    )
