"""The data model: what a paste is read into.

Every model is an immutable `attrs` class with slots: equal by value, hashable, picklable. A `Span` is half-open, counts code
points, and always indexes the text that the caller passed in: `text[span.start:span.end] == mention.text`.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

from attrs import field, frozen

Exact: TypeAlias = int | Decimal | Fraction
"""A number without rounding: whole numbers as `int`, decimals as `Decimal`, fractions as `Fraction`."""


# ------------------------------------------------------------------ places in the text


@frozen(order=True)
class Span:
    """A half-open stretch of the caller's text, in code points.

    >>> span = Span(4, 9)
    >>> "the Baghuz region"[span.start:span.end]
    'Baghu'
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0 or later, not from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        """Whether *other* lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


@frozen
class Mention:
    """A stretch of text that names something: the characters, and where they stand."""

    span: Span
    text: str


# ------------------------------------------------------------------ numbers


class NumberKind(StrEnum):
    """What a number counts or measures."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    FRACTION = "fraction"
    DURATION = "duration"


@frozen
class Quantity:
    """A number with its uncertainty.

    `value` is the number that the text gives, or None where it gives only bounds. `low` and `high` are the least and the
    most that the text allows; None is open. `unit` is the unit's name in the singular ("kilometre", "USD", "week").

    >>> Quantity(NumberKind.CARDINAL, 12, low=12)              # at least 12
    Quantity(cardinal 12, 12..)
    >>> Quantity(NumberKind.CARDINAL, 346, approximate=True)   # some 346
    Quantity(cardinal ~346, ..)
    """

    kind: NumberKind
    value: Exact | None
    low: Exact | None = None
    high: Exact | None = None
    approximate: bool = False
    unit: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.low is self.value is self.high:  # the common case, and by far the cheapest to see
            return
        known = [x for x in (self.low, self.value, self.high) if x is not None]
        if any(a > b for a, b in pairwise(known)):
            raise ValueError(f"low <= value <= high does not hold for {self.low}, {self.value}, {self.high}")

    @property
    def exact(self) -> bool:
        """Whether the text leaves no doubt: one value, which is both bounds."""
        return self.value is not None and self.value == self.low == self.high and not self.approximate

    def __repr__(self) -> str:
        about = "~" if self.approximate else ""
        value = "" if self.value is None else f" {about}{self.value}"
        bounds = "" if self.exact else f", {'' if self.low is None else self.low}..{'' if self.high is None else self.high}"
        return f"Quantity({self.kind.value}{value or ' ' + about}{bounds}{'' if self.unit is None else ' ' + self.unit})"


@frozen
class VagueCounts:
    """What words that leave a number open say at least: the low bound of "dozens" is `dozens`, and so on.

    The default reads a plural as two of what it names ("dozens": two dozen; "tens of thousands": 20,000), and "several",
    "a few" and "a handful" as three, the least that is neither one nor a couple. `couple` is a value, not a bound.

    >>> VagueCounts.acled().dozens, VagueCounts().dozens
    (12, 24)
    """

    couple: int = 2
    few: int = 3
    several: int = 3
    handful: int = 3
    tens: int = 20
    dozens: int = 24
    scores: int = 40
    hundreds: int = 200
    thousands: int = 2000

    @classmethod
    def ucdp(cls) -> VagueCounts:
        """As the Uppsala Conflict Data Program counts: conservatively, the least that a plural allows.

        The UCDP GED codebook (24.1) asks for conservative figures and gives no list of words; two of what a plural names is
        the least that it allows, and so is two for "several" and "a few".
        """
        return cls(few=2, several=2, handful=2)

    @classmethod
    def acled(cls) -> VagueCounts:
        """As the Armed Conflict Location and Event Data Project counts: "several" and "a few" 3, "dozens" 12, "hundreds" 100.

        Source: ACLED Codebook (2023), section on fatalities; the words that it does not name follow the same way, one of
        what the plural names.
        """
        return cls(tens=10, dozens=12, scores=20, hundreds=100, thousands=1000)


@frozen
class NumberMention:
    """A number in the text."""

    span: Span
    text: str
    quantity: Quantity
    rule: str


# ------------------------------------------------------------------ dates


class TimexType(StrEnum):
    """The four types of TIMEX3 (ISO-TimeML, ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(StrEnum):
    """The modifiers of TIMEX3 (ISO-TimeML, ISO 24617-1)."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class DatePrecision(StrEnum):
    """How exactly a date is known, from the finest to the coarsest."""

    TIME = "time"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


@frozen(order=True)
class DateInterval:
    """The days that a date expression covers, both ends included."""

    first: dt.date
    last: dt.date

    def __attrs_post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"an interval runs forward, not from {self.first} to {self.last}")


@frozen
class DateValue:
    """A date expression's meaning.

    `value` is the TIMEX3 value ("2023-03-23", "2022-W09", "P6W", "XXXX-WXX-4" for a Thursday that nothing settles) or None;
    `interval` holds the days it covers, where they are known; `edtf` is the same in EDTF (ISO 8601-2:2019), where EDTF can
    say it.
    """

    type: TimexType
    value: str | None
    mod: TimexMod | None = None
    interval: DateInterval | None = None
    precision: DatePrecision | None = None
    edtf: str | None = None


@frozen
class DateMention:
    """A date, time, duration or set in the text; `anchor` is the expression that it was counted from, if the text has one."""

    span: Span
    text: str
    date: DateValue
    rule: str
    anchor: Span | None = None


# ------------------------------------------------------------------ places


class PlaceKind(StrEnum):
    """What a place is."""

    CONTINENT = "continent"
    COUNTRY = "country"
    ADMIN1 = "admin1"
    ADMIN2 = "admin2"
    ADMIN3 = "admin3"
    SETTLEMENT = "settlement"
    NEIGHBOURHOOD = "neighbourhood"
    REGION = "region"
    RIVER = "river"
    WATER = "water"
    MOUNTAIN = "mountain"
    ISLAND = "island"
    FACILITY = "facility"
    CAMP = "camp"
    ROAD = "road"
    BORDER = "border"


@frozen
class Place:
    """A place of the gazetteer. `id` names its source ("geonames:170654", "wof:…"); `country` is ISO 3166-1 alpha-2."""

    id: str
    name: str
    kind: PlaceKind
    country: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    wikidata: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.latitude is not None and not -90 <= self.latitude <= 90:
            raise ValueError(f"latitude {self.latitude} of {self.id} is not between -90 and 90 degrees")
        if self.longitude is not None and not -180 <= self.longitude <= 180:
            raise ValueError(f"longitude {self.longitude} of {self.id} is not between -180 and 180 degrees")

    def __repr__(self) -> str:
        return f"Place({self.name!r}, {self.kind.value}, {self.country}, {self.id})"


@frozen
class Offset:
    """Where something lies from a named place: "12 km north of X"."""

    span: Span
    text: str
    kilometres: float | None
    bearing: str | None


@frozen
class PlaceMention:
    """A place name in the text, the place that it is, and the other places that it might have been."""

    span: Span
    text: str
    place: Place | None
    confidence: float
    alternatives: tuple[Place, ...]
    rule: str
    offset: Offset | None = None

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence lies between 0 and 1, not at {self.confidence}")


# ------------------------------------------------------------------ actors


class ActorKind(StrEnum):
    """What an actor is."""

    ARMED_GROUP = "armed_group"
    STATE_FORCE = "state_force"
    COALITION = "coalition"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    MEDIA = "media"


@frozen
class Actor:
    """An armed group, a state's forces, a government body or an organisation."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = field(default=(), repr=False)


@frozen
class ActorMention:
    """An actor's name in the text."""

    span: Span
    text: str
    actor: Actor
    rule: str


# ------------------------------------------------------------------ quotations


@frozen
class Quote:
    """A quotation: the quoted words without their marks, who speaks, and whether both marks are there.

    `direct` is true for words between quotation marks, false for reported speech; `complete` is false where one of the marks
    is missing in the text.
    """

    span: Span
    text: str
    speaker: Span | None
    speaker_text: str | None
    cue: str | None
    direct: bool
    complete: bool
    rule: str


# ------------------------------------------------------------------ casualties and events


class Harm(StrEnum):
    """What happened to the victims; `casualties` is killed or wounded, undivided."""

    KILLED = "killed"
    WOUNDED = "wounded"
    CASUALTIES = "casualties"
    MISSING = "missing"
    CAPTURED = "captured"
    DISPLACED = "displaced"
    ESCAPED = "escaped"
    SURRENDERED = "surrendered"


class VictimKind(StrEnum):
    """Who the victims are."""

    CIVILIAN = "civilian"
    CHILD = "child"
    COMBATANT = "combatant"
    SECURITY_FORCE = "security_force"
    JOURNALIST = "journalist"
    AID_WORKER = "aid_worker"
    MEDIC = "medic"
    OFFICIAL = "official"
    PRISONER = "prisoner"
    RELIGIOUS = "religious"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class Scope(StrEnum):
    """What a figure covers: this event, a toll since replaced, a running total, or the history of the conflict."""

    EVENT = "event"
    SUPERSEDED = "superseded"
    CUMULATIVE = "cumulative"
    BACKGROUND = "background"


@frozen
class Casualty:
    """One statement of harm: who, how many, who says so. `low <= best <= high`, as in UCDP GED; None is open or unknown.

    `part_of` is the span of the larger statement that these victims belong to ("including three children");
    `alternative_to` the span of another count of the same victims.
    """

    span: Span
    text: str
    harm: Harm
    quantity: Quantity | None
    low: int | None
    best: int | None
    high: int | None
    victims: Mention | None
    victim_kind: VictimKind
    victim_actor: Actor | None
    perpetrator: Mention | None
    claimed_by: Mention | None
    negated: bool
    hypothetical: bool
    scope: Scope
    part_of: Span | None
    alternative_to: Span | None
    rule: str

    def __attrs_post_init__(self) -> None:
        known = [x for x in (self.low, self.best, self.high) if x is not None]
        if any(a > b for a, b in pairwise(known)):
            raise ValueError(f"low <= best <= high does not hold for {self.low}, {self.best}, {self.high}")

    @property
    def background(self) -> bool:
        """Whether the figure is anything but the toll of the event that the text reports."""
        return self.scope is not Scope.EVENT


@frozen
class Event:
    """One event, as UCDP GED (codebook 24.1) and ACLED (codebook 2023) record it; `evidence` holds the spans it came from."""

    type: str
    date_start: dt.date | None
    date_end: dt.date | None
    date_prec: int | None
    place: Place | None
    where_prec: int | None
    latitude: float | None
    longitude: float | None
    side_a: Actor | None
    side_b: Actor | None
    killed: Quantity | None
    wounded: Quantity | None
    evidence: tuple[Span, ...]


# ------------------------------------------------------------------ the article


class Role(StrEnum):
    """What a block of the paste is."""

    HOST = "host"
    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    PUBLISHED = "published"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    IMAGE = "image"
    CAPTION = "caption"
    LINK = "link"
    BOILERPLATE = "boilerplate"


PROSE = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})
"""The roles that make up an article's body."""


@frozen
class Block:
    """A stretch of the paste with one role.

    `text` is the stretch as it stands in the paste; `clean` is the same to be read: characters repaired, lines of a
    hard-wrapped paragraph joined, markup removed.
    """

    span: Span
    text: str
    role: Role
    clean: str


@frozen
class Dateline:
    """Where, when and by which agency a report was filed: "BAGHDAD, Oct 31 (AFP) -"."""

    span: Span
    text: str
    place: str | None
    date: DateValue | None
    agency: str | None


class PublishedHow(StrEnum):
    """How an article's date is known: the caller's word, a line of the paste, its dateline, or agreement of its dates."""

    GIVEN = "given"
    STATED = "stated"
    DATELINE = "dateline"
    INFERRED = "inferred"


@frozen
class Published:
    """The day an article was published, how that is known, and the spans that say so."""

    date: dt.date
    how: PublishedHow
    evidence: tuple[Span, ...] = ()


@frozen
class Notice:
    """Something about a paste that its reader should know: `code` for programs, `message` for people."""

    code: str
    message: str
    span: Span | None = None


@frozen
class Article:
    """A paste, read."""

    text: str = field(repr=False)
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    host: str | None = None
    title: str | None = None
    standfirst: str | None = field(default=None, repr=False)
    byline: str | None = None
    dateline: Dateline | None = field(default=None, repr=False)
    published: Published | None = None
    images: tuple[Mention, ...] = field(default=(), repr=False)
    links: tuple[Mention, ...] = field(default=(), repr=False)
    dates: tuple[DateMention, ...] = field(default=(), repr=False)
    numbers: tuple[NumberMention, ...] = field(default=(), repr=False)
    places: tuple[PlaceMention, ...] = field(default=(), repr=False)
    actors: tuple[ActorMention, ...] = field(default=(), repr=False)
    quotes: tuple[Quote, ...] = field(default=(), repr=False)
    casualties: tuple[Casualty, ...] = field(default=(), repr=False)
    events: tuple[Event, ...] = field(default=(), repr=False)
    warnings: tuple[Notice, ...] = field(default=(), repr=False)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, list items and block quotations, in order, ready to be read."""
        return tuple(block.clean for block in self.blocks if block.role in PROSE)

    @property
    def body(self) -> str:
        """The paragraphs, with a blank line between them."""
        return "\n\n".join(self.paragraphs)

    def _repr_html_(self) -> str:
        """How a notebook shows the article."""
        from conflictnews.display import article_html  # noqa: PLC0415 # only a notebook needs it

        return article_html(self)
