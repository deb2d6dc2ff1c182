"""The data model: what a paste is read into.

Every model is an immutable `attrs` class with slots: equal by value, hashable, picklable. A `Span` is half-open, counts code
points, and always indexes the text that the caller passed in: `text[span.start:span.end] == mention.text`.
"""

from conflictnews.models.actors import Actor, ActorKind, ActorMention
from conflictnews.models.article import PROSE, Article, Block, Dateline, Notice, Published, PublishedHow, Role
from conflictnews.models.dates import DateInterval, DateMention, DatePrecision, DateValue, TimexMod, TimexType
from conflictnews.models.events import (
    ActorRole,
    Disorder,
    Event,
    EventActor,
    EventType,
    Evidence,
    Figure,
    Inter,
    Report,
    RowPolicy,
    SubEventType,
)
from conflictnews.models.harm import Casualty, Harm, Scope, Toll, TollPolicy, VictimKind
from conflictnews.models.numbers import Exact, NumberKind, NumberMention, Quantity, VagueCounts
from conflictnews.models.places import MatchKind, Offset, Place, PlaceKind, PlaceMatch, PlaceMention
from conflictnews.models.span import Mention, Span
from conflictnews.models.speech import Quote, SpeechKind

__all__ = [
    "PROSE",
    "Actor",
    "ActorKind",
    "ActorMention",
    "ActorRole",
    "Article",
    "Block",
    "Casualty",
    "DateInterval",
    "DateMention",
    "DatePrecision",
    "DateValue",
    "Dateline",
    "Disorder",
    "Event",
    "EventActor",
    "EventType",
    "Evidence",
    "Exact",
    "Figure",
    "Harm",
    "Inter",
    "MatchKind",
    "Mention",
    "Notice",
    "NumberKind",
    "NumberMention",
    "Offset",
    "Place",
    "PlaceKind",
    "PlaceMatch",
    "PlaceMention",
    "Published",
    "PublishedHow",
    "Quantity",
    "Quote",
    "Report",
    "Role",
    "RowPolicy",
    "Scope",
    "Span",
    "SpeechKind",
    "SubEventType",
    "TimexMod",
    "TimexType",
    "Toll",
    "TollPolicy",
    "VagueCounts",
    "VictimKind",
]
