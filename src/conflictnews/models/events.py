"""Events: what happened, when, where, by whom, to whom, with how many dead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Literal

from attrs import field, frozen

from conflictnews.errors import is_a, shown
from conflictnews.models.actors import Actor
from conflictnews.models.dates import DateInterval
from conflictnews.models.harm import Casualty, TollPolicy
from conflictnews.models.places import Place
from conflictnews.models.span import Span


@frozen
class RowPolicy:
    """What the codebooks leave open where a row's cells are filled; as it stands it does what the data sets do.

    It goes wherever a row asks for a `policy`. Raises ValueError for what a field cannot be.

    >>> from conflictnews import parse_article
    >>> event = parse_article("A trader was shot dead in Gao on 4 May 2023.").events[0]
    >>> event.acled()["actor1"], event.acled(policy=RowPolicy(implied=False))["actor1"]
    ('Unidentified Armed Group (Mali)', None)
    """

    toll: TollPolicy | None = None
    """How vague and rival figures are counted; None for the data set's own way."""
    implied: bool = True
    """Whether parties stand in the row that no words name: a state that is attacked, an unidentified armed group."""
    borrowed: bool = True
    """Whether day and place may come from the lead, the title or the dateline, and the day from that of the telling."""
    shared: bool = True
    """Whether an event has its share of a figure that several places share; otherwise its deaths are not known."""

    def __attrs_post_init__(self) -> None:
        if self.toll is not None and not is_a(self.toll, TollPolicy):
            raise ValueError(f"toll is a TollPolicy or None, not {shown(self.toll)}")
        for name in ("implied", "borrowed", "shared"):
            if not is_a(value := getattr(self, name), bool):
                raise ValueError(f"{name} is True or False, not {shown(value)}")


Policy = RowPolicy | TollPolicy | str
"""A policy for rows: one of these, or the name of the data set whose own it is."""


class EventType(StrEnum):
    """ACLED's six event types (codebook 2023)."""

    BATTLES = "Battles"
    EXPLOSIONS = "Explosions/Remote violence"
    CIVILIANS = "Violence against civilians"
    PROTESTS = "Protests"
    RIOTS = "Riots"
    STRATEGIC = "Strategic developments"


class SubEventType(StrEnum):
    """ACLED's twenty-five sub-event types (codebook 2023)."""

    ARMED_CLASH = "Armed clash"
    GOVERNMENT_REGAINS = "Government regains territory"
    NON_STATE_OVERTAKES = "Non-state actor overtakes territory"
    CHEMICAL_WEAPON = "Chemical weapon"
    AIR_STRIKE = "Air/drone strike"
    SUICIDE_BOMB = "Suicide bomb"
    SHELLING = "Shelling/artillery/missile attack"
    EXPLOSIVE = "Remote explosive/landmine/IED"
    GRENADE = "Grenade"
    PEACEFUL_PROTEST = "Peaceful protest"
    PROTEST_WITH_INTERVENTION = "Protest with intervention"
    EXCESSIVE_FORCE = "Excessive force against protesters"
    VIOLENT_DEMONSTRATION = "Violent demonstration"
    MOB_VIOLENCE = "Mob violence"
    AGREEMENT = "Agreement"
    ARRESTS = "Arrests"
    CHANGE = "Change to group/activity"
    DISRUPTED_WEAPONS = "Disrupted weapons use"
    BASE_ESTABLISHED = "Headquarters or base established"
    LOOTING = "Looting/property destruction"
    NON_VIOLENT_TRANSFER = "Non-violent transfer of territory"
    OTHER = "Other"
    SEXUAL_VIOLENCE = "Sexual violence"
    ATTACK = "Attack"
    ABDUCTION = "Abduction/forced disappearance"


class Disorder(StrEnum):
    """ACLED's disorder types (columns of 2024)."""

    VIOLENCE = "Political violence"
    DEMONSTRATIONS = "Demonstrations"
    BOTH = "Political violence; Demonstrations"
    STRATEGIC = "Strategic developments"


class Inter(StrEnum):
    """ACLED's kinds of actors, in the order of their codes 1 to 8 (columns of 2024)."""

    STATE_FORCES = "State forces"
    REBEL_GROUP = "Rebel group"
    POLITICAL_MILITIA = "Political militia"
    IDENTITY_MILITIA = "Identity militia"
    RIOTERS = "Rioters"
    PROTESTERS = "Protesters"
    CIVILIANS = "Civilians"
    EXTERNAL_FORCES = "External/Other forces"


class ActorRole(StrEnum):
    """What an actor does in an event; `party` where the text does not tell who acts on whom."""

    AGENT = "agent"
    """Does the act."""
    TARGET = "target"
    """Undergoes it."""
    PARTY = "party"
    """Takes part; the text does not tell on which end."""


@frozen
class Figure:
    """A count of people with its bounds; None is open or unknown."""

    low: int | None
    """Fewest people that the sources allow, None if open."""
    best: int | None
    """Most likely number of people, None if unknown."""
    high: int | None
    """Most people that the sources allow, None if open."""


@frozen
class EventActor:
    """A party of an event."""

    actor: Actor | None
    """Actor of the tables, None where no table knows the party."""
    name: str
    """ACLED's name of the party ("Police Forces of Kenya", "Unidentified Armed Group (Mali)")."""
    inter: Inter
    """ACLED's kind of actor."""
    side: Literal["a", "b"] | None
    """UCDP's side, "a" or "b"; None where GED would have no row."""
    role: ActorRole
    """Whether the party acts, is acted on, or either."""
    span: Span | None
    """Where the text names the party, None where it only implies it."""


@frozen
class Evidence:
    """The words that gave a cell of an event."""

    cell: str
    """Field of the event that the words gave ("date", "place", "actors", "killed")."""
    spans: tuple[Span, ...]
    """The words that gave the cell, in text order."""
    rule: str
    """Dotted name of the rule that chose them ("events.where.sentence")."""
    passed: tuple[Span, ...] = ()
    """Next candidates, which the rule passed over."""


@frozen
class Report:
    """Facts about the article that the datasets' source columns need."""

    published: dt.date | None = None
    """Day of publication, None if unknown."""
    agency: str | None = None
    """Agency of the dateline, None without one."""
    host: str | None = None
    """Site that the paste was kept on, None without one."""
    title: str | None = None
    """Headline, None without one."""


@frozen
class Event:
    """One use of force, demonstration or strategic development, as ACLED (codebook 2023) and UCDP GED (25.1) record it.

    A cell that the text does not give is None. `killed` and `wounded` are whole people; `deaths_a` to `deaths_unknown` sum to
    `killed.best`.
    """

    type: EventType
    """ACLED event type."""
    sub_type: SubEventType
    """ACLED sub-event type."""
    disorder: Disorder
    """ACLED disorder type."""
    date_start: dt.date | None = None
    """First day, None where the text tells none."""
    date_end: dt.date | None = None
    """Last day, the first day again for events of one day; None without a date."""
    date_prec: int | None = None
    """UCDP date precision: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer; None without a date."""
    ged_days: DateInterval | None = None
    """Days that UCDP GED codes for the date expression (codebook 22.1, appendix 2), None without a date."""
    time_precision: int | None = None
    """ACLED time precision: 1 the day, 2 the week, 3 the month; None without a date."""
    fresh: bool = False
    """Whether the text tells an undated event as the news of its own day, in the perfect: "monitors have documented"."""
    place: Place | None = None
    """Where it happened, None where the text tells none."""
    town: Place | None = None
    """Town of which the place is a quarter, in which UCDP GED sets the event; None where it is none, or none is named."""
    where_prec: int | None = None
    """UCDP precision: 1 the place, 2 near it, 3 district, 4 province, 5 region or road, 6 country, 7 sea; None if unknown."""
    geo_precision: int | None = None
    """ACLED precision: 1 town, 2 near it or a small area, 3 larger region; None for a country or without a place."""
    where_text: str | None = None
    """Words that tell the place ("12 km north of Gao"), None without them."""
    actors: tuple[EventActor, ...] = ()
    """Parties, the main ones first."""
    type_of_violence: int | None = None
    """UCDP type: 1 state-based, 2 non-state, 3 one-sided; None where it is not violence or stays open."""
    killed: Figure | None = None
    """Deaths, None where the text tells of none."""
    wounded: Figure | None = None
    """People wounded, None where the text tells of none."""
    deaths_a: int | None = None
    """Dead of UCDP's side a, in people; None without a death toll."""
    deaths_b: int | None = None
    """Dead of UCDP's side b, in people; None without a death toll."""
    deaths_civilians: int | None = None
    """Dead civilians, in people; None without a death toll."""
    deaths_unknown: int | None = None
    """Dead of unknown status, in people; None without a death toll."""
    civilian_targeting: bool = False
    """Whether civilians were the main or only target (ACLED)."""
    clarity: int | None = None
    """UCDP event clarity, 1 for an event told by itself; None if unknown."""
    shared: int = 1
    """Number of events that share the figures; 1 where they are the event's own."""
    share: int = 1
    """Which of the events that share the figures this is, in text order, from 1."""
    claims: tuple[Casualty, ...] = field(default=(), repr=False)
    """Statements of harm behind the figures."""
    sources: tuple[str, ...] = ()
    """Who tells of the event, as the text names them; empty where it names nobody."""
    summary: str | None = field(default=None, repr=False)
    """Sentence of the event, None where there is none."""
    evidence: tuple[Evidence, ...] = field(default=(), repr=False)
    """The words behind each cell."""
    report: Report = field(factory=Report, repr=False)
    """Facts about the article that GED and ACLED rows repeat."""

    @property
    def sub_event_type(self) -> SubEventType:
        """The sub-event type under ACLED's name of its column."""
        return self.sub_type

    @property
    def actor1(self) -> str | None:
        """ACLED's name of the first main party, None where the text tells none."""
        from conflictnews.events.acled import pair  # noqa: PLC0415 - models stand below the room that orders the parties

        first, _ = pair(self)
        return first.name if first else None

    @property
    def actor2(self) -> str | None:
        """ACLED's name of the second main party, None where there is only one."""
        from conflictnews.events.acled import pair  # noqa: PLC0415 - models stand below the room that orders the parties

        _, second = pair(self)
        return second.name if second else None

    def spans(self, cell: str) -> tuple[Span, ...]:
        """Return the spans that gave a cell; empty where the text gives none."""
        return next((found.spans for found in self.evidence if found.cell == cell), ())

    def ucdp(
        self,
        *,
        policy: Policy = "ucdp",
        undated: str | None = None,
        names: Mapping[str, str] | None = None,
    ) -> dict[str, Any] | None:
        """Return the event as a row with the columns of UCDP GED 25.1, or None where the text tells of no death.

        *policy* ("ucdp", "acled" or a `TollPolicy`) says how vague and rival figures are counted; a `RowPolicy` says what
        else the codebook leaves open. *undated* = "published" dates an event without a date: in the three days up to the
        article's date, or on that day if it is `fresh`.

        *names* are your own names of actors and countries, by an actor's id or by the name that the row would have.
        """
        from conflictnews.events.ucdp import row  # noqa: PLC0415 - models stand below the room that fills the cells

        return row(self, policy=policy, undated=undated, names={} if names is None else names)

    def acled(
        self,
        *,
        policy: Policy = "acled",
        undated: str | None = None,
        names: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Return the event as a row with ACLED's columns of 2024.

        *policy* ("acled", "ucdp" or a `TollPolicy`) says how vague and rival figures are counted; a `RowPolicy` says what
        else the codebook leaves open. *undated* = "published" gives an event without a date the article's, with time
        precision 2, or 1 if it is `fresh`.

        *names* are your own names of actors and countries, by an actor's id or by the name that the row would have.
        """
        from conflictnews.events.acled import row  # noqa: PLC0415 - models stand below the room that fills the cells

        return row(self, policy=policy, undated=undated, names={} if names is None else names)
