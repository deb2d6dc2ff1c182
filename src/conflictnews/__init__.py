"""conflictnews: pasted conflict reporting in, typed and traceable records out."""

from importlib.metadata import version as _version

from conflictnews.actors import find_actors
from conflictnews.article import parse_article, read_article
from conflictnews.casualties import find_casualties
from conflictnews.errors import ConflictNewsError, NormalisationError
from conflictnews.models import (
    Actor,
    ActorKind,
    ActorMention,
    Article,
    Block,
    Casualty,
    DateInterval,
    Dateline,
    DateMention,
    DatePrecision,
    DateValue,
    Event,
    Harm,
    Mention,
    Notice,
    NumberKind,
    NumberMention,
    Offset,
    Place,
    PlaceKind,
    PlaceMention,
    Published,
    PublishedHow,
    Quantity,
    Quote,
    Role,
    Scope,
    Span,
    TimexMod,
    TimexType,
    VictimKind,
)
from conflictnews.numerals import find_numbers, normalise_number
from conflictnews.quotes import find_quotes
from conflictnews.timex import find_dates, normalise_date
from conflictnews.toponyms import find_places, normalise_place

__version__ = _version("conflictnews")

__all__ = [
    "Actor",
    "ActorKind",
    "ActorMention",
    "Article",
    "Block",
    "Casualty",
    "ConflictNewsError",
    "DateInterval",
    "DateMention",
    "DatePrecision",
    "DateValue",
    "Dateline",
    "Event",
    "Harm",
    "Mention",
    "NormalisationError",
    "Notice",
    "NumberKind",
    "NumberMention",
    "Offset",
    "Place",
    "PlaceKind",
    "PlaceMention",
    "Published",
    "PublishedHow",
    "Quantity",
    "Quote",
    "Role",
    "Scope",
    "Span",
    "TimexMod",
    "TimexType",
    "VictimKind",
    "__version__",
    "find_actors",
    "find_casualties",
    "find_dates",
    "find_numbers",
    "find_places",
    "find_quotes",
    "normalise_date",
    "normalise_number",
    "normalise_place",
    "parse_article",
    "read_article",
]
