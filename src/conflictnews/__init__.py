"""conflictnews: pasted conflict reporting in, typed and traceable records out.

Importing the package imports no room: each is imported when one of its names is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conflictnews.actors import find_actors
    from conflictnews.article import parse_article, read_article, split_articles
    from conflictnews.casualties import find_casualties
    from conflictnews.corpus import CorpusError, Result, read_corpus
    from conflictnews.errors import ConflictNewsError, NormalisationError, UnreadableError
    from conflictnews.events.explain import Explanation, explain
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
        Disorder,
        Event,
        EventActor,
        EventType,
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
        RowPolicy,
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
    from conflictnews.numerals import find_numbers, normalise_number
    from conflictnews.speech import find_quotes
    from conflictnews.timex import find_dates, normalise_date
    from conflictnews.toponyms import find_places, match_place, normalise_place
__version__ = "0.1.0"

__all__ = [
    "Actor",
    "ActorKind",
    "ActorMention",
    "ActorRole",
    "Article",
    "Block",
    "Casualty",
    "ConflictNewsError",
    "CorpusError",
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
    "Explanation",
    "Figure",
    "Harm",
    "Inter",
    "MatchKind",
    "Mention",
    "NormalisationError",
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
    "Result",
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
    "UnreadableError",
    "VagueCounts",
    "VictimKind",
    "__version__",
    "explain",
    "find_actors",
    "find_casualties",
    "find_dates",
    "find_numbers",
    "find_places",
    "find_quotes",
    "match_place",
    "normalise_date",
    "normalise_number",
    "normalise_place",
    "parse_article",
    "read_article",
    "read_corpus",
    "split_articles",
]

_HOMES = {
    ".actors": "find_actors",
    ".article": "parse_article read_article split_articles",
    ".casualties": "find_casualties",
    ".corpus": "CorpusError Result read_corpus",
    ".errors": "ConflictNewsError NormalisationError UnreadableError",
    ".events.explain": "Explanation explain",
    ".numerals": "find_numbers normalise_number",
    ".speech": "find_quotes",
    ".timex": "find_dates normalise_date",
    ".toponyms": "find_places match_place normalise_place",
}
"""The public names that `models` does not define, by the module that does."""
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Import the module that a public name is defined in, and keep the name."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value: object = getattr(import_module(_HOME.get(name, ".models"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, imported or not."""
    return sorted({*globals(), *__all__})
