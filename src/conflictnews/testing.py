"""Hypothesis strategies for tests of code that works with articles (needs the extra `testing`).

Three kinds of things can be drawn: values of the data model (`quantities`, `date_values`, `places` …), whole `articles`, whose
mentions stand where their spans say, and `pastes`, which are texts to be parsed, with `damaged` for what happens to them on the
way. Every invariant is built in: nothing is drawn and thrown away.

>>> from hypothesis import given
>>> from conflictnews import parse_article
>>> @given(pastes())
... def test_my_table_has_a_row_for_every_figure(paste):
...     article = parse_article(paste)
...     assert len(article.casualties) == len(list(article.casualties))
>>> test_my_table_has_a_row_for_every_figure()
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy  # noqa: TC002 # a published signature can be inspected

from conflictnews.corpus import Result
from conflictnews.events.explain import Explanation
from conflictnews.models import (
    Actor,
    ActorKind,
    ActorMention,
    ActorRole,
    Article,
    Block,
    Casualty,
    DateInterval,
    Dateline,
    DateMention,
    DatePrecision,
    DateValue,
    Event,
    EventActor,
    Evidence,
    Figure,
    Harm,
    Inter,
    MatchKind,
    Mention,
    Notice,
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
    Report,
    Role,
    Scope,
    Span,
    SpeechKind,
    SubEventType,
    TimexMod,
    TimexType,
    Toll,
    TollPolicy,
    VagueCounts,
    VictimKind,
)
from conflictnews.tables.event_types import DISORDER_OF, TYPE_OF

__all__ = [
    "actor_mentions",
    "actors",
    "articles",
    "blocks",
    "casualties",
    "damaged",
    "date_intervals",
    "date_mentions",
    "date_values",
    "datelines",
    "event_actors",
    "events",
    "evidence",
    "explanations",
    "figures",
    "mentions",
    "notices",
    "number_mentions",
    "offsets",
    "pastes",
    "place_matches",
    "place_mentions",
    "places",
    "published",
    "quantities",
    "quotes",
    "reports",
    "results",
    "spans",
    "stretches",
    "texts",
    "toll_policies",
    "tolls",
    "vague_counts",
]

T = TypeVar("T")

Stretch = tuple[Span, str]
"""Where something stands, and the characters that stand there."""

_NAMES = st.sampled_from(
    ["Goma", "El Fasher", "Deir ez-Zor", "Chasiv Yar", "Al-Ḥasakah", "Şırnak", "Amina Yusuf", "M23", "حلب"]
)
_RULES = st.sampled_from(["number.words", "number.digits", "date.day", "place.name", "quote.marks", "harm.passive"])
_COUNTRIES = st.sampled_from(["CD", "ET", "IQ", "ML", "MM", "SD", "SO", "SY", "UA", "YE"])
_BEARINGS = st.sampled_from(["N", "NE", "E", "SE", "S", "SW", "W", "NW"])
_DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
_COUNTS = st.integers(0, 2_000_000)
_IDS = st.text("0123456789abcdef", min_size=16, max_size=16)


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


_ANYWHERE = stretches()


@st.composite
def mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> Mention:
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
    low, value, high = sorted(draw(st.lists(_EXACT.get(kind, _COUNTS), min_size=3, max_size=3)))
    shapes = [(value, value, value), (None, value, None), (value, value, None), (None, value, value), (low, None, high)]
    shapes += [(low, None, None), (None, None, high), (low, value, high)]
    low_given, value_given, high_given = draw(st.sampled_from(shapes))
    unit = draw(st.sampled_from([None, "kilometre", "USD", "week", "barrel"]))
    return Quantity(kind, value_given, low_given, high_given, draw(st.booleans()), unit)


@st.composite
def number_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> NumberMention:
    """Numbers in a text."""
    return NumberMention(*draw(at), draw(quantities()), rule=draw(_RULES))


def toll_policies() -> SearchStrategy[TollPolicy]:
    """Policies for tolls: those of the two data sets, and policies of a caller's own."""
    presets = st.sampled_from([TollPolicy.ucdp(), TollPolicy.acled()])
    own = st.builds(TollPolicy, st.integers(2, 9), st.sampled_from(("lowest", "highest")), st.booleans())
    return presets | own


def vague_counts() -> SearchStrategy[VagueCounts]:
    """Policies for vague words: the presets, and policies of a caller's own."""
    presets = st.sampled_from([VagueCounts(), VagueCounts.ucdp(), VagueCounts.acled()])
    return presets | st.builds(VagueCounts, few=st.integers(2, 9), several=st.integers(2, 9), dozens=st.integers(12, 99))


# ------------------------------------------------------------------ dates


def date_intervals() -> SearchStrategy[DateInterval]:
    """Intervals of days, from a single day to two centuries."""
    return st.lists(_DAYS, min_size=2, max_size=2).map(lambda days: DateInterval(*sorted(days)))


@st.composite
def date_values(draw: DrawFn) -> DateValue:
    """Values of all four TIMEX3 types; dates come at every precision, with the interval that they cover."""
    kind, mod = draw(st.sampled_from(TimexType)), draw(st.none() | st.sampled_from(TimexMod))
    if kind is TimexType.DURATION:
        return DateValue(kind, f"P{draw(st.integers(1, 99))}{draw(st.sampled_from('YMWD'))}", mod)
    if kind is TimexType.SET:
        return DateValue(kind, draw(st.sampled_from(["P1D", "P1W", "XXXX-WXX-5"])), mod)
    first = draw(_DAYS)
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
def date_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> DateMention:
    """Dates in a text, some counted from another expression."""
    return DateMention(*draw(at), draw(date_values()), draw(st.none() | spans()), rule=draw(_RULES))


def published() -> SearchStrategy[Published]:
    """Dates of articles."""
    return st.builds(Published, _DAYS, st.sampled_from(PublishedHow), st.lists(spans(), max_size=3).map(tuple))


# ------------------------------------------------------------------ places


def places() -> SearchStrategy[Place]:
    """Places with and without a point, a population, a Wikidata item."""
    return st.builds(
        Place,
        id=st.integers(1, 10**8).map(lambda n: f"geonames:{n}"),
        name=_NAMES,
        kind=st.sampled_from(PlaceKind),
        country=st.none() | _COUNTRIES,
        admin1=st.none() | _NAMES,
        latitude=st.none() | st.floats(-90, 90),
        longitude=st.none() | st.floats(-180, 180),
        population=st.none() | st.integers(0, 10**9),
        wikidata=st.none() | st.integers(1, 10**8).map(lambda n: f"Q{n}"),
        admin1_code=st.none() | st.sampled_from(["SY-HA", "SD-DN", "UA-14"]),
        admin2=st.none() | _NAMES,
        pcode=st.none() | st.sampled_from(["SY08", "SD01001", "UA14"]),
        feature_code=st.none() | st.sampled_from(["PPL", "PPLA2", "ADM1"]),
    )


@st.composite
def offsets(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> Offset:
    """Distances and directions from a place."""
    kilometres, bearing = draw(st.none() | st.floats(0, 1000)), draw(st.none() | _BEARINGS)
    return Offset(*draw(at), kilometres, bearing)


def place_matches() -> SearchStrategy[PlaceMatch]:
    """Names that stand alone, with the places that they mean."""
    found = st.builds(
        PlaceMatch,
        text=_NAMES,
        place=places(),
        confidence=st.floats(0, 1),
        how=st.sampled_from(MatchKind),
        alternatives=st.lists(places(), max_size=2).map(tuple),
    )
    return found | st.builds(PlaceMatch, text=_NAMES)


@st.composite
def place_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> PlaceMention:
    """Places in a text, resolved or not."""
    span, text = draw(at)
    return PlaceMention(
        span=span,
        text=text,
        place=draw(st.none() | places()),
        confidence=draw(st.floats(0, 1)),
        alternatives=draw(st.lists(places(), max_size=2).map(tuple)),
        rule=draw(_RULES),
        offset=draw(st.none() | offsets(at=at)),
        part=draw(st.none() | mentions(at=at)),
    )


# ------------------------------------------------------------------ actors and quotations


def actors() -> SearchStrategy[Actor]:
    """Armed groups, state forces, organisations."""
    aliases = st.lists(st.sampled_from(["RSF", "FARDC", "M23", "AQAP"]), max_size=3, unique=True).map(tuple)
    identifiers = st.integers(1, 999).map("group-{}".format)
    return st.builds(Actor, identifiers, _NAMES, st.sampled_from(ActorKind), st.none() | _COUNTRIES, aliases)


@st.composite
def actor_mentions(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> ActorMention:
    """Actors in a text."""
    return ActorMention(*draw(at), draw(actors()), rule=draw(_RULES))


@st.composite
def quotes(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> Quote:
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
        speaker_text=draw(_NAMES) if speaker else None,
        speaker_actor=draw(st.none() | actors()) if speaker else None,
        cue=draw(spans()) if word else None,
        cue_text=word,
        complete=draw(st.booleans()),
        rule=draw(_RULES),
    )


# ------------------------------------------------------------------ casualties


@st.composite
def casualties(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> Casualty:
    """Statements of harm, with low <= best <= high where they are given."""
    span, text = draw(at)
    quantity = draw(st.none() | quantities(kinds=st.just(NumberKind.CARDINAL)))
    low, best, high = (draw(st.none() | st.just(count)) for count in sorted(draw(st.lists(_COUNTS, min_size=3, max_size=3))))
    someone = st.none() | mentions(at=at)
    return Casualty(
        span=span,
        text=text,
        harm=draw(st.sampled_from(Harm)),
        quantity=quantity,
        low=low,
        best=best,
        high=high,
        victims=draw(someone),
        victim_kind=draw(st.sampled_from(VictimKind)),
        victim_actor=draw(st.none() | actors()),
        perpetrator=draw(someone),
        perpetrator_actor=draw(st.none() | actors()),
        claimed_by=draw(someone),
        negated=draw(st.booleans()),
        hypothetical=draw(st.booleans()),
        scope=draw(st.sampled_from(Scope)),
        part_of=draw(st.none() | spans()),
        alternative_to=draw(st.none() | spans()),
        rule=draw(_RULES),
    )


@st.composite
def tolls(draw: DrawFn) -> Toll:
    """Totals of one harm, with low <= best <= high where they are given."""
    low, best, high = (draw(st.none() | st.just(count)) for count in sorted(draw(st.lists(_COUNTS, min_size=3, max_size=3))))
    return Toll(draw(st.sampled_from(Harm)), low, best, high, tuple(draw(st.lists(casualties(), max_size=2))))


# ------------------------------------------------------------------ events


@st.composite
def figures(draw: DrawFn) -> Figure:
    """Counts of people with their bounds, low <= best <= high."""
    low, best, high = (draw(st.none() | st.just(count)) for count in sorted(draw(st.lists(_COUNTS, min_size=3, max_size=3))))
    return Figure(low, best, high)


def event_actors() -> SearchStrategy[EventActor]:
    """Parties of events, known and unknown."""
    return st.builds(
        EventActor,
        actor=st.none() | actors(),
        name=_NAMES,
        inter=st.sampled_from(Inter),
        side=st.sampled_from(["a", "b", None]),
        role=st.sampled_from(ActorRole),
        span=st.none() | spans(),
    )


def evidence() -> SearchStrategy[Evidence]:
    """The words behind a cell of an event."""
    cells = st.sampled_from(["date", "place", "type", "killed"])
    some = st.lists(spans(), max_size=2).map(tuple)
    return st.builds(Evidence, cells, some, _RULES, some)


def reports() -> SearchStrategy[Report]:
    """Facts about the article of an event."""
    return st.builds(Report, st.none() | _DAYS, st.none() | st.just("AFP"), st.none() | _NAMES, st.none() | st.text())


def explanations() -> SearchStrategy[Explanation]:
    """Explanations of cells."""
    some = st.lists(_NAMES, max_size=2).map(tuple)
    return st.builds(
        Explanation,
        subject=st.sampled_from(["date_start", "place", "best"]),
        value=_NAMES,
        words=some,
        spans=st.lists(spans(), max_size=2).map(tuple),
        sentences=some,
        rule=_RULES,
        reason=_NAMES,
        passed=some,
        passed_because=_NAMES,
    )


@st.composite
def events(draw: DrawFn) -> Event:
    """Events of every sub-event type, whose deaths by side sum to the deaths."""
    sub = draw(st.sampled_from(SubEventType))
    days = draw(st.none() | date_intervals())
    by_side = draw(st.none() | st.lists(st.integers(0, 50), min_size=4, max_size=4))
    total = sum(by_side) if by_side is not None else None
    a, b, civilians, unknown = by_side if by_side is not None else (None,) * 4
    shared = draw(st.integers(1, 3))
    return Event(
        type=TYPE_OF[sub],
        sub_type=sub,
        disorder=DISORDER_OF[sub],
        date_start=days.first if days else None,
        date_end=days.last if days else None,
        date_prec=draw(st.integers(1, 5)) if days else None,
        ged_days=days,
        time_precision=draw(st.integers(1, 3)) if days else None,
        fresh=days is None and draw(st.booleans()),
        place=draw(st.none() | places()),
        where_prec=draw(st.none() | st.integers(1, 7)),
        geo_precision=draw(st.none() | st.integers(1, 3)),
        where_text=draw(st.none() | _NAMES),
        actors=tuple(draw(st.lists(event_actors(), max_size=3))),
        type_of_violence=draw(st.none() | st.integers(1, 3)),
        killed=Figure(total, total, total) if total is not None else None,
        wounded=draw(st.none() | figures()),
        deaths_a=a,
        deaths_b=b,
        deaths_civilians=civilians,
        deaths_unknown=unknown,
        civilian_targeting=draw(st.booleans()),
        clarity=draw(st.none() | st.integers(1, 2)),
        shared=shared,
        share=draw(st.integers(1, shared)),
        claims=tuple(draw(st.lists(casualties(), max_size=2))),
        sources=tuple(draw(st.lists(_NAMES, max_size=2))),
        summary=draw(st.none() | st.text()),
        evidence=tuple(draw(st.lists(evidence(), max_size=2))),
        report=draw(reports()),
    )


# ------------------------------------------------------------------ articles


@st.composite
def blocks(draw: DrawFn) -> Block:
    """Blocks of every role."""
    span, text = draw(stretches())
    return Block(span, text, draw(st.sampled_from(Role)), " ".join(text.split()))


@st.composite
def datelines(draw: DrawFn, *, at: SearchStrategy[Stretch] = _ANYWHERE) -> Dateline:
    """Datelines, with or without a place, a date, an agency."""
    agency = st.sampled_from(["AFP", "AP", "UPI"])
    place, date, agency_given = draw(st.none() | _NAMES), draw(st.none() | date_values()), draw(st.none() | agency)
    return Dateline(*draw(at), place, date, agency_given)


def notices() -> SearchStrategy[Notice]:
    """Warnings."""
    codes = st.sampled_from(["decoded", "no-date", "odd-characters"])
    return st.builds(Notice, codes, st.text(max_size=40), st.none() | spans())


@st.composite
def articles(draw: DrawFn) -> Article:
    """Articles with every field; each mention stands inside one block, and each kind's mentions are disjoint and in order."""
    parts = draw(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=4))
    text, cut = "\n\n".join(parts), _cut(parts)

    def placed(strategy: Callable[..., SearchStrategy[T]]) -> tuple[T, ...]:
        return tuple(draw(strategy(at=st.just(where))) for where in draw(_disjoint(text, cut)))

    def some(strategy: SearchStrategy[T]) -> tuple[T, ...]:
        return tuple(draw(st.lists(strategy, max_size=2)))

    return Article(
        text=text,
        blocks=tuple(
            Block(span, part, draw(st.sampled_from(Role)), part.strip()) for span, part in zip(cut, parts, strict=True)
        ),
        host=draw(st.none() | _NAMES),
        title=draw(st.none() | st.text()),
        standfirst=draw(st.none() | st.text()),
        byline=draw(st.none() | _NAMES),
        dateline=draw(st.none() | datelines(at=stretches(text=text))),
        published=draw(st.none() | published()),
        images=placed(mentions),
        links=placed(mentions),
        dates=placed(date_mentions),
        numbers=placed(number_mentions),
        places=placed(place_mentions),
        actors=placed(actor_mentions),
        quotes=placed(quotes),
        casualties=placed(casualties),
        events=some(events()),
        notices=some(notices()),
    )


@st.composite
def results(draw: DrawFn) -> Result:
    """Results of a corpus: an article, or an error in its place."""
    if draw(st.booleans()):
        return Result(draw(_IDS), draw(st.none() | st.text()), error=draw(st.text(min_size=1)))
    return Result(draw(_IDS), draw(st.none() | st.text()), draw(articles()), duplicate_of=draw(st.none() | _IDS))


def _cut(parts: list[str]) -> tuple[Span, ...]:
    """Where parts stand when a blank line joins them."""
    found: list[Span] = []
    start = 0
    for part in parts:
        found.append(Span(start, start + len(part)))
        start += len(part) + 2
    return tuple(found)


@st.composite
def _disjoint(draw: DrawFn, text: str, within: tuple[Span, ...]) -> tuple[Stretch, ...]:
    """At most one stretch in each of a few spans, in order."""
    found: list[Stretch] = []
    for span in within:
        if draw(st.booleans()):
            inside = draw(spans(within=span))
            found.append((inside, text[inside.start : inside.end]))
    return tuple(found)


# ------------------------------------------------------------------ pastes

_HOSTS = ("JustPaste.it", "Pastebin", "Telegram")
_BYLINES = ("By Amina Yusuf", "By Daniel Kovac and Leila Haddad")
_TITLES = (
    "Shelling resumes near {place} as truce falters",
    "{group} fighters leave {place} after a week of clashes",
    "Aid convoy reaches {place} for the first time since {month}",
)
_SENTENCES = (
    "{group} said on {weekday} that its fighters had entered {place}.",
    "At least {count} people were killed and some {count} wounded in {place} on {day}.",
    "Officials in {place} said that {count} families had fled since {month}.",
    "No one was hurt, said the governor of {place}.",
    "“We will not leave,” said a spokesman for {group}. “This is our town.",
    "Between {count} and {count} houses near {place} were damaged, according to the mayor.",
    "The fighting is the heaviest in more than three years.",
    "Residents said that dozens of soldiers had been captured two days earlier.",
)
_WORDS = {
    "place": ("Goma", "Mosul", "Kharkiv", "El Fasher", "Deir ez-Zor", "Taiz", "Kidal", "Baidoa"),
    "group": ("M23", "Al-Shabaab", "the Syrian Democratic Forces", "the Rapid Support Forces"),
    "weekday": ("Monday", "Thursday", "Sunday"),
    "month": ("January 2021", "last May", "2019"),
    "day": ("3 May 2023", "12 November 2020", "April 7"),
    "count": ("3", "seven", "12", "twenty-one", "346", "1,100"),
}
_IMAGES = ("0c9a31f27be84d5f.png", "IMG_2041.jpg")


@st.composite
def _filled(draw: DrawFn, templates: tuple[str, ...]) -> str:
    template = draw(st.sampled_from(templates))
    for slot, words in _WORDS.items():
        while f"{{{slot}}}" in template:
            template = template.replace(f"{{{slot}}}", draw(st.sampled_from(words)), 1)
    return template[0].upper() + template[1:]


def texts() -> SearchStrategy[str]:
    """Any text at all: every code point, lone surrogates included, and scraps of news in any order."""
    scraps = sorted({word for words in _WORDS.values() for word in words} | {*_SENTENCES, *_HOSTS, *_BYLINES, *_IMAGES})
    marks = [
        " ",
        "\n",
        "\n\n",
        "\u00a0",
        "“",
        "”",
        '"',
        "'",
        "(",
        ",",
        ".",
        "-",
        "–",
        "%",
        "$",
        "½",
        "²",
        "٣",
        "km",
        "killed",
        "by",
    ]
    characters = st.characters() | st.characters(categories=["Cs"])
    return st.text(characters) | st.lists(st.sampled_from(scraps + marks) | characters, max_size=25).map("".join)


@st.composite
def pastes(draw: DrawFn) -> str:
    """News reports as they are pasted: paragraphs, with or without a host line, a title (or two), a byline, an image's name."""
    title = draw(_filled(_TITLES))
    sentences = st.lists(_filled(_SENTENCES), min_size=1, max_size=4).map(" ".join)
    body = draw(st.lists(sentences, min_size=1, max_size=5))
    if draw(st.booleans()):
        body.insert(draw(st.integers(0, len(body))), draw(st.sampled_from(_IMAGES)))
    head = draw(st.lists(st.sampled_from(_HOSTS), max_size=1)) + [title] * draw(st.integers(0, 2))
    head += draw(st.lists(st.sampled_from(_BYLINES), max_size=1))
    return "\n\n".join((*head, *body)) + draw(st.sampled_from(["", "\n"]))


@st.composite
def damaged(draw: DrawFn, paste: str) -> str:
    """The same text with what copying does to it: other line ends, a byte order mark, other spaces, invisible characters."""
    if draw(st.booleans()):
        paste = paste.replace(" ", draw(st.sampled_from(["\u00a0", "\u202f"])))
    if draw(st.booleans()):
        invisible = draw(st.sampled_from(["\u200b", "\u00ad", "\u2060", "\ufeff"]))
        for at in sorted(draw(st.sets(st.integers(0, len(paste)), max_size=8)), reverse=True):
            paste = paste[:at] + invisible + paste[at:]
    if draw(st.booleans()):
        paste = paste.replace("\n", draw(st.sampled_from(["\r\n", "\r", "\u2028"])))
    return draw(st.sampled_from(["", "\ufeff"])) + paste
