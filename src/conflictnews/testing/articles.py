"""Strategies for casualties, events and whole articles, whose mentions stand where their spans say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy  # noqa: TC002 # a published signature can be inspected

from conflictnews.corpus import Result
from conflictnews.events.explain import Explanation
from conflictnews.models import (
    ActorRole,
    Article,
    Block,
    Casualty,
    Dateline,
    Event,
    EventActor,
    Evidence,
    Figure,
    Harm,
    Inter,
    Notice,
    NumberKind,
    Report,
    Role,
    Scope,
    Span,
    SubEventType,
    Toll,
    VictimKind,
)
from conflictnews.tables.event_types import DISORDER_OF, TYPE_OF
from conflictnews.testing.values import (
    ANYWHERE,
    COUNTS,
    DAYS,
    NAMES,
    RULES,
    Stretch,
    actor_mentions,
    actors,
    date_intervals,
    date_mentions,
    date_values,
    mentions,
    number_mentions,
    place_mentions,
    places,
    published,
    quantities,
    quotes,
    spans,
    stretches,
)

T = TypeVar("T")
_IDS = st.text("0123456789abcdef", min_size=16, max_size=16)


# ------------------------------------------------------------------ casualties


@st.composite
def casualties(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> Casualty:
    """Statements of harm, with low <= best <= high where they are given."""
    span, text = draw(at)
    quantity = draw(st.none() | quantities(kinds=st.just(NumberKind.CARDINAL)))
    low, best, high = (draw(st.none() | st.just(count)) for count in sorted(draw(st.lists(COUNTS, min_size=3, max_size=3))))
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
        taken_from=draw(st.none() | spans()),
        link_rule=draw(RULES),
        rule=draw(RULES),
    )


@st.composite
def tolls(draw: DrawFn) -> Toll:
    """Totals of one harm, with low <= best <= high where they are given."""
    low, best, high = (draw(st.none() | st.just(count)) for count in sorted(draw(st.lists(COUNTS, min_size=3, max_size=3))))
    return Toll(draw(st.sampled_from(Harm)), low, best, high, tuple(draw(st.lists(casualties(), max_size=2))))


# ------------------------------------------------------------------ events


@st.composite
def figures(draw: DrawFn) -> Figure:
    """Counts of people with their bounds, low <= best <= high."""
    low, best, high = (draw(st.none() | st.just(count)) for count in sorted(draw(st.lists(COUNTS, min_size=3, max_size=3))))
    return Figure(low, best, high)


def event_actors() -> SearchStrategy[EventActor]:
    """Parties of events, known and unknown."""
    return st.builds(
        EventActor,
        actor=st.none() | actors(),
        name=NAMES,
        inter=st.sampled_from(Inter),
        side=st.sampled_from(["a", "b", None]),
        role=st.sampled_from(ActorRole),
        span=st.none() | spans(),
    )


def evidence() -> SearchStrategy[Evidence]:
    """The words behind a cell of an event."""
    cells = st.sampled_from(["date", "place", "type", "killed"])
    some = st.lists(spans(), max_size=2).map(tuple)
    return st.builds(Evidence, cells, some, RULES, some)


def reports() -> SearchStrategy[Report]:
    """Facts about the article of an event."""
    return st.builds(Report, st.none() | DAYS, st.none() | st.just("AFP"), st.none() | NAMES, st.none() | st.text())


def explanations() -> SearchStrategy[Explanation]:
    """Explanations of cells."""
    some = st.lists(NAMES, max_size=2).map(tuple)
    return st.builds(
        Explanation,
        subject=st.sampled_from(["date_start", "place", "best"]),
        value=NAMES,
        words=some,
        spans=st.lists(spans(), max_size=2).map(tuple),
        sentences=some,
        rule=RULES,
        reason=NAMES,
        passed=some,
        passed_because=NAMES,
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
        where_text=draw(st.none() | NAMES),
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
        sources=tuple(draw(st.lists(NAMES, max_size=2))),
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
def datelines(draw: DrawFn, *, at: SearchStrategy[Stretch] = ANYWHERE) -> Dateline:
    """Datelines, with or without a place, a date, an agency."""
    agency = st.sampled_from(["AFP", "AP", "UPI"])
    place, date, agency_given = draw(st.none() | NAMES), draw(st.none() | date_values()), draw(st.none() | agency)
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
        host=draw(st.none() | NAMES),
        title=draw(st.none() | st.text()),
        standfirst=draw(st.none() | st.text()),
        byline=draw(st.none() | NAMES),
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
