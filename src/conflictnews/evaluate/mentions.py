"""Scores of what stands at a place of the text: names of places, dates, quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from conflictnews.evaluate.figures import Tally, assigned
from conflictnews.evaluate.gold import Document, GoldDate, GoldPlace, GoldQuotation
from conflictnews.gazetteer.distance import kilometres_between
from conflictnews.models import DateMention, Mention, PlaceMention, Quote, Span
from conflictnews.speech import find_quotes
from conflictnews.timex import find_dates
from conflictnews.toponyms import find_places

NEAR = 161.0
"""Kilometres (100 miles) within which the literature on toponyms counts a place as right."""
NEARER = 25.0
"""Kilometres within which a place is that very place."""
LIKE = 0.5
"""Share of two contents that must be common to both for a quotation to be found."""


class _Placed(Protocol):
    """Whatever has a span."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...


G = TypeVar("G", bound=_Placed)
M = TypeVar("M", bound=Mention)


def _met(gold: Sequence[G], answers: Sequence[M]) -> list[tuple[G, M]]:
    """Return pairs of right answers and disjoint answers that share characters, each used once, in text order."""
    starts = [mention.span.start for mention in answers]
    used: set[int] = set()
    out: list[tuple[G, M]] = []
    for one in gold:
        at = max(bisect_left(starts, one.span.start) - 1, 0)
        while at < len(answers) and answers[at].span.start < one.span.end:
            if at not in used and answers[at].span.meets(one.span):
                used.add(at)
                out.append((one, answers[at]))
                break
            at += 1
    return out


def score_places(document: Document, tally: Tally) -> None:
    """Count names found, names of the same extent, and places within 161 and 25 km."""
    gold = [place for place in document.places or () if not place.neutral]
    answers = _held(document, gold)
    pairs = _met(gold, answers)
    tally.add("places.found", len(pairs), len(answers), len(gold))
    tally.add("places.exact", sum(one.span == mention.span for one, mention in pairs), len(answers), len(gold))
    _miss(document, "places.found", (gold, answers), pairs, tally)
    _score_distances(document, (gold, answers), pairs, tally)


def _score_distances(
    document: Document,
    both: tuple[Sequence[GoldPlace], Sequence[PlaceMention]],
    pairs: Sequence[tuple[GoldPlace, PlaceMention]],
    tally: Tally,
) -> None:
    """Count the places near the right ones; a name whose place the corpus leaves out asks for none."""
    gold, answers = both
    unasked = {mention.span for one, mention in pairs if one.latitude is None}
    distances = [(one, mention, _apart(one, mention)) for one, mention in pairs if mention.span not in unasked]
    given = sum(mention.place is not None and mention.span not in unasked for mention in answers)
    near = sum(distance <= NEAR for *_, distance in distances)
    tally.add("places.found and within 161 km", near, given, sum(one.latitude is not None for one in gold))
    _ask_distances(document, distances, tally)


def _held(document: Document, gold: Sequence[GoldPlace]) -> list[PlaceMention]:
    """Return the names that are read in a text, without those that only meet a neutral one."""
    found = find_places(document.text, demonyms=document.demonyms)
    neutral = [place for place in document.places or () if place.neutral]
    aside = {mention.span for _, mention in _met(neutral, found)} - {mention.span for _, mention in _met(gold, found)}
    return [mention for mention in found if mention.span not in aside]


def _ask_distances(document: Document, distances: Iterable[tuple[GoldPlace, PlaceMention, float]], tally: Tally) -> None:
    for one, mention, distance in distances:
        wanted = f"{mention.text} at {one.latitude}, {one.longitude}"
        for limit in (NEAR, NEARER):
            name = f"places.within {limit:.0f} km, of those found"
            tally.ask(document.id, name, right=distance <= limit, wanted=wanted, read=mention.place)


def _apart(gold: GoldPlace, mention: PlaceMention) -> float:
    place = mention.place
    if place is None or place.latitude is None or place.longitude is None or gold.latitude is None or gold.longitude is None:
        return float("inf")
    return kilometres_between((gold.latitude, gold.longitude), (place.latitude, place.longitude))


def _miss(
    document: Document,
    name: str,
    both: tuple[Sequence[_Placed], Sequence[Mention]],
    pairs: Sequence[tuple[_Placed, Mention]],
    tally: Tally,
) -> None:
    """Keep as mistakes what was not found, and what was found and is not there."""
    gold, answers = both
    met = {one.span for pair in pairs for one in pair}
    for one in gold:
        if one.span not in met:
            tally.miss(document.id, name, document.text[one.span.start : one.span.end], None)
    for mention in answers:
        if mention.span not in met:
            tally.miss(document.id, name, None, mention.text)


def score_dates(document: Document, tally: Tally) -> None:
    """Count dates as TempEval-3 does: found, of the same extent, and with the right type and value."""
    gold = document.dates or ()
    answers = find_dates(document.text, reference=document.reference)
    pairs = _met(gold, answers)
    _miss(document, "dates.found", (gold, answers), pairs, tally)
    right = {
        "dates.found": len(pairs),
        "dates.exact": sum(one.span == mention.span for one, mention in pairs),
        "dates.type": sum(one.type == mention.date.type.value for one, mention in pairs),
        "dates.value": sum(_same_value(one, mention) for one, mention in pairs),
    }
    for name, count in right.items():
        tally.add(name, count, len(answers), len(gold))
    for one, mention in pairs:
        if not _same_value(one, mention):
            tally.miss(document.id, "dates.value", f"{mention.text} = {one.value}", mention.date.value)


def _same_value(gold: GoldDate, mention: DateMention) -> bool:
    return (gold.value or "").casefold() == (mention.date.value or "").casefold()


def score_quotations(document: Document, tally: Tally) -> None:
    """Count quotations found, and of those the sources, cues and kinds that are right."""
    gold = list(document.quotations or ())
    answers = list(find_quotes(document.text))
    pairs = assigned(gold, answers, lambda one, quote: (like := _likeness(one, quote, document.text)) * (like >= LIKE))
    tally.add("quotations.found", len(pairs), len(answers), len(gold))
    met = [id(one) for one, _ in pairs]
    for one in gold:
        found = id(one) in met
        wanted = document.text[one.content[0].start : one.content[-1].end]
        if one.kind is not None:
            tally.ask(document.id, f"quotations.found, of the {one.kind}", right=found, wanted=wanted, read=None)
        if not found:
            tally.miss(document.id, "quotations.found", wanted, None)
    for one, quote in pairs:
        _ask_parts(document, one, quote, tally)


def _ask_parts(document: Document, gold: GoldQuotation, quote: Quote, tally: Tally) -> None:
    if gold.source is not None:
        right = _same_source(gold.source, quote, document.text)
        tally.ask(document.id, "quotations.source, of those found", right=right, wanted=gold.source, read=quote.speaker_text)
    if gold.cue is not None:
        right = quote.cue is not None and quote.cue.meets(gold.cue)
        wanted = document.text[gold.cue.start : gold.cue.end]
        tally.ask(document.id, "quotations.cue, of those found", right=right, wanted=wanted, read=quote.cue_text)
    if gold.kind is not None:
        tally.ask(
            document.id, "quotations.kind, of those found", right=gold.kind == quote.kind, wanted=gold.kind, read=quote.kind
        )


def _same_source(source: str, quote: Quote, text: str) -> bool:
    """Whether one of two names holds the other; a pronoun is right by itself or by the name that it stands for."""
    wanted = source.casefold()
    written = text[quote.speaker.start : quote.speaker.end].casefold() if quote.speaker else ""
    read = (quote.speaker_text or "").casefold()
    return any(name and (name in wanted or wanted in name) for name in (written, read))


def _likeness(gold: GoldQuotation, quote: Quote, text: str) -> float:
    """Return the share of the letters and digits of two contents that is common to both."""
    common = sum(
        _weight(text, max(one.start, part.start), min(one.end, part.end)) for one in gold.content for part in quote.parts
    )
    whole = sum(_weight(text, span.start, span.end) for span in (*gold.content, *quote.parts)) - common
    return common / whole if whole else 0.0


def _weight(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end])) if start < end else 0
