"""Events: what happened, when, where, by whom, to whom, with how many dead."""

from __future__ import annotations

from conflictnews.events.cells import Filler
from conflictnews.events.grouping import grouped
from conflictnews.events.reading import Reader
from conflictnews.models import Article, Event
from conflictnews.text import Text


def events_in(prose: Text, article: Article) -> tuple[Event, ...]:
    """Return the events of an article whose mentions are known, in text order."""
    scenes = Reader(prose, article).scenes()
    drafts = grouped(scenes)
    filler = Filler(prose, article, scenes, drafts)
    return tuple(event for draft in drafts for event in filler.events(draft))
