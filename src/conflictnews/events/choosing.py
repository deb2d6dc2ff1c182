"""Choosing the mentions that tell when and where an event was, each with the rule and with the candidates passed over."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Generic, TypeVar

from attrs import evolve, frozen

from conflictnews.events import when, where
from conflictnews.events.distances import FINENESS, TOWN
from conflictnews.events.ged_days import counted, gone_on
from conflictnews.events.grouping import Draft
from conflictnews.events.scenes import Placed, Scene, resumed, said_date
from conflictnews.events.scenes import day as day_of
from conflictnews.languages.en.settings import PROCESSES
from conflictnews.models import Article, DateInterval, DateMention, Evidence, Mention, PlaceKind, PlaceMention, Role, Span
from conflictnews.text import Text

M = TypeVar("M", bound=Mention)

_OWN = frozenset({"events.where.sentence", "events.where.resumed", "events.where.paragraph", "events.where.later"})
"""Rules by which a place comes from the event's own sentences."""
BORROWED = frozenset({"events.when.lead", "events.when.title", "events.when.told"})
"""Rules by which a day comes from elsewhere in the article."""
ELSEWHERE = frozenset({"events.where.lead", "events.where.title", "events.where.dateline"})
"""Rules by which a place comes from elsewhere in the article."""
_SETTING = 12
"""Scenes of the lead, and titles and datelines, that are searched for the day and the place of every event, at most."""
_LATELY = dt.timedelta(days=31)
"""How long before the report a day may lie from which on an event is told up to it: "since Monday"."""
_AFTER = 20
"""Characters after a length of time among which the fight stands that has gone on for it."""
_UNSURE = 0.6
"""Confidence below which a place says nothing of an article's country, and is no event's place if it lies in another."""
_BEST = 24
"""Dates and places of a scene that are looked at, the best first."""


@frozen
class Choice(Generic[M]):
    """A mention that gives a cell, the rule that chose it, and the next candidates that it passed over."""

    mention: M
    rule: str
    passed: tuple[M, ...] = ()

    def evidence(self, cell: str) -> Evidence:
        """Return the choice as the evidence of a cell."""
        return Evidence(cell, (self.mention.span,), self.rule, tuple(m.span for m in self.passed))


def first_of(draft: Draft) -> Scene:
    """Return the first live scene of an event."""
    for scene in draft.scenes:
        if scene.live:
            return scene
    return draft.scenes[0]


def _finer(best: Choice[PlaceMention] | None, rule: str, found: Sequence[PlaceMention]) -> Choice[PlaceMention]:
    """Return the finest of some places where none is chosen yet, or where it is a town or district inside the one that is."""
    finest = max(found, key=where.fineness)
    if best is None:
        return Choice(finest, rule, tuple(m for m in found if m is not finest)[:2])
    finer = where.fineness(finest) > where.fineness(best.mention) and where.fineness(finest) >= FINENESS[PlaceKind.ADMIN2]
    return Choice(finest, rule, (best.mention,)) if finer and where.inside(finest, best.mention) else best


def anchored(spot: Choice[PlaceMention] | None, date: Choice[DateMention] | None) -> bool:
    """True if an event's own sentences tell where or when it was: without that and without victims an act is only spoken of."""
    dated = date is not None and date.rule not in BORROWED
    return dated or (spot is not None and spot.rule in _OWN and where.fineness(spot.mention) >= FINENESS[PlaceKind.ADMIN1])


def _main_country(article: Article) -> str | None:
    """Return the country in which most places of an article lie; of two with as many the one whose places are surer."""
    known = [(m.place.country, m.confidence) for m in article.places if m.place is not None and m.place.country]
    countries, sure = Counter(code for code, _ in known), Counter(code for code, found in known if found >= _UNSURE)
    return max(countries, key=lambda code: (countries[code], sure[code]), default=None)


def _is_head(scene: Scene) -> bool:
    return scene.head


def _is_dateline(scene: Scene) -> bool:
    return scene.role is Role.DATELINE


class Chooser:
    """Chooses the day and the place of the events of an article."""

    def __init__(self, text: Text, article: Article, scenes: list[Scene], drafts: list[Draft]) -> None:
        self.text: Text = text
        self.scenes: list[Scene] = scenes
        self.drafts: list[Draft] = drafts
        self.country: str | None = _main_country(article)
        self.published: dt.date | None = article.published.date if article.published else None
        self.lead: list[Scene] = drafts[0].scenes[:_SETTING] if drafts else []
        self.titles: list[Scene] = list(islice(filter(_is_head, scenes), _SETTING))
        self.datelines: list[Scene] = list(islice(filter(_is_dateline, scenes), _SETTING))
        vague = [(*text.clean_of(d.span), d) for d in article.dates if d.date.interval is None]
        self.vague: Placed[DateMention] = Placed([row for row in vague if self._is_counted(*row[1:])])
        """Dates that only GED's table of report times gives days: "recently", "in the past 48 hours"."""
        self.titled: DateMention | None = self._titled()
        """The day before that of the report which a title names, as that of a daily summary does."""

    def _is_counted(self, end: int, mention: DateMention) -> bool:
        """True if GED's table gives a mention without days of its own some days: "recently", "the week-old offensive"."""
        if counted(mention, self.published) is not None:
            return True
        after = self.text.folded[end : end + _AFTER].split()
        return bool(after) and after[0] in PROCESSES and gone_on(mention, self.published) is not None

    def _titled(self) -> DateMention | None:
        named = (d for scene in self.titles for d in when.dates_of(scene) if not when.bare(d))
        return next((d for d in named if (day := day_of(d)) is not None and day != self.published), None)

    # ------------------------------------------------------------------ when

    def date(self, draft: Draft) -> Choice[DateMention] | None:
        """Return the day of an event: that which its first sentence names or counts from the report, else the next in reach."""
        first = first_of(draft)
        if not when.dates_of(first) and (counted := self._counted([first])) is not None:
            return counted
        return self._named(draft) or self._counted(draft.scenes) or self._since(draft.scenes) or self._told(draft)

    def _since(self, scenes: Iterable[Scene]) -> Choice[DateMention] | None:
        """Return the days from one shortly before the report up to it: "since Monday"."""
        for mention in (m for scene in scenes for m in when.since(scene)):
            days = mention.date.interval
            if self.published is not None and days is not None and dt.timedelta() < self.published - days.first <= _LATELY:
                span = DateInterval(days.first, self.published)
                return Choice(evolve(mention, date=evolve(mention.date, interval=span)), "events.when.report")
        return None

    def _named(self, draft: Draft) -> Choice[DateMention] | None:
        """Return the first day in reach of an event; for a bare hour of the report's day that of a daily summary's title."""
        for rule, scenes in self._days(draft):
            found = [d for scene in scenes if scene.dates for d in when.dates_of(scene)[:_BEST] if not self._to_come(d)]
            if not found:
                continue
            if self.titled is not None and when.bare(found[0]) and day_of(found[0]) == self.published:
                return Choice(self.titled, "events.when.title", tuple(found[:2]))
            return Choice(found[0], rule, tuple(found[1:3]))
        return None

    def _told(self, draft: Draft) -> Choice[DateMention] | None:
        """Return the day on which an event was told, where no words name a day of its own; else that of the dateline."""
        told = (d for scene in draft.scenes for d in when.told_on(scene))
        lines = (d for scene in self.datelines for _, _, d in scene.dates if day_of(d) is not None)
        found = next((d for d in (*told, *lines) if not self._to_come(d)), None)
        return Choice(found, "events.when.told") if found is not None else None

    def _to_come(self, mention: DateMention) -> bool:
        """True if a date lies after the report."""
        days = mention.date.interval
        return days is not None and self.published is not None and days.first > self.published

    def _days(self, draft: Draft) -> Iterator[tuple[str, Iterable[Scene]]]:
        """Yield the scenes that may name the day of an event, the nearest first, with the rule that each stands for."""
        first = first_of(draft)
        yield "events.when.sentence", [first]
        yield "events.when.resumed", filter(resumed, draft.scenes)
        yield "events.when.paragraph", first.before
        yield "events.when.sentence", draft.scenes
        yield "events.when.paragraph", draft.scenes[0].before
        own = set(map(id, draft.scenes))
        yield "events.when.later", (s for scene in draft.scenes[1:] for s in scene.before if id(s) not in own)
        if self.titled is not None:
            yield "events.when.title", self.titles
        if draft is not self.drafts[0]:
            yield "events.when.lead", self.lead
        yield "events.when.title", self.titles

    def _counted(self, scenes: Iterable[Scene]) -> Choice[DateMention] | None:
        """Return the first date of scenes that only GED's table counts from the report, and that dates no statement."""
        for scene in scenes:
            for start, end, mention in self.vague.within(scene.start, scene.end):
                if not said_date(scene, start, end):
                    return Choice(mention, "events.when.report")
        return None

    def news(self, draft: Draft) -> Span | None:
        """Return the words by which the first live scene of an event tells it as the news of the day."""
        first = first_of(draft)
        found = when.news(first)
        return self.text.span(first.starts[found[0]], first.after(found[1])) if found else None

    # ------------------------------------------------------------------ where

    def place(self, draft: Draft) -> Choice[PlaceMention] | None:
        """Return the finest place that the event may be set in; a place of passage only where no other is named."""
        found = self._found(draft, where.settings_of)
        if found is not None and where.fineness(found.mention) >= TOWN:
            return found
        passed = self._found(draft, where.places_of)
        if found is None or (passed is not None and where.fineness(passed.mention) >= TOWN and passed.rule in _OWN):
            return passed
        return found

    def _found(self, draft: Draft, places: Callable[[Scene], list[PlaceMention]]) -> Choice[PlaceMention] | None:
        """Return the finest place of the first of sentence, paragraph, lead, title and dateline that names one.

        A place of the event's own sentences that is no town gives way to a town inside it that stands further away. A doubtful
        one counts only where they name no other.
        """
        best: Choice[PlaceMention] | None = None
        for rule, scenes in self._settings(draft):
            if best is None and rule not in _OWN:
                best = self._doubtful_town(draft, places)
            found = list(self._surely(scenes, places))
            best = _finer(best, rule, found) if found else best
            if best is not None and where.fineness(best.mention) >= TOWN:
                return best
        return best

    def _surely(self, scenes: Iterable[Scene], places: Callable[[Scene], list[PlaceMention]]) -> Iterator[PlaceMention]:
        """Yield the places of scenes that are not doubtful, the best of each scene first."""
        for scene in scenes:
            if scene.places:
                yield from (m for m in places(scene)[:_BEST] if not where.doubtful(m, self.country))

    def _doubtful_town(self, draft: Draft, places: Callable[[Scene], list[PlaceMention]]) -> Choice[PlaceMention] | None:
        """Return the first town of the event's own sentence, though most places of the text lie in another country."""
        named = [m for m in places(first_of(draft))[:_BEST] if m.confidence >= _UNSURE and where.is_town(m)]
        return _finer(None, "events.where.sentence", named) if named else None

    def _settings(self, draft: Draft) -> Iterator[tuple[str, Iterable[Scene]]]:
        first = first_of(draft)
        yield "events.where.sentence", [first]
        yield "events.where.resumed", filter(resumed, draft.scenes)
        yield "events.where.paragraph", first.before
        if first.under is not None:
            yield "events.where.heading", [first.under]
        yield "events.where.later", [s for scene in draft.scenes if scene is not first for s in (scene, *scene.before)]
        if draft is not self.drafts[0]:
            yield "events.where.lead", self.lead
        else:
            yield "events.where.lead", list(takewhile(lambda scene: scene is not draft.scenes[0], self._body()))[-3:]
        yield "events.where.title", self.titles
        yield "events.where.dateline", self.datelines

    def _body(self) -> Iterator[Scene]:
        return (scene for scene in self.scenes if scene.body)
