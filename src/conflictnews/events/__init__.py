"""Events: what happened, when, where, by whom, to whom, with how many dead."""

from __future__ import annotations

from conflictnews.events.cells import Filler
from conflictnews.events.grouping import grouped
from conflictnews.events.reading import Reader
from conflictnews.language.document import Document
from conflictnews.models import Article, Event


def events_in(document: Document, article: Article) -> tuple[Event, ...]:
    """Return the events of an article whose mentions are known, in text order.

    *document*, its running text, is closed as soon as the scenes are read: so the events of a long text have room.
    """
    scenes = Reader(document, article).scenes()
    document.close()
    drafts = grouped(scenes)
    filler = Filler(document.text, article, scenes, drafts)
    return tuple(event for draft in drafts for event in filler.events(draft))
