"""Where the body of a page begins and ends: the stretch of its lines with the highest sum of scores."""

from __future__ import annotations

from attrs import frozen

from conflictnews.layout import features
from conflictnews.layout.page import Page
from conflictnews.layout.weights import BODY

LONGEST_RUN = 5
"""So many lines without text in a row count against a body; a longer table counts no more."""


@frozen
class Extent:
    """The first line of the body and the last; a body without lines has its first after its last."""

    first: int
    last: int


def extent(scores: list[float]) -> Extent:
    """Where the body is, by the score of every line."""
    best = total = 0.0
    start, found = 0, Extent(len(scores), len(scores) - 1)
    for i, value in enumerate(scores):
        if total <= 0:
            start, total = i, 0.0
        total += value
        if value > 0 and total > best:
            best, found = total, Extent(start, i)
    return found


def values(page: Page) -> list[float]:
    """The score of every line as text of the article."""
    scores: list[float] = []
    tail = begun = False
    run = 0
    for i in range(len(page)):
        found = features.of_body(page, i, tail=tail)
        text = "prose" in found or "item" in found
        tail = (tail and not text) or (tail and "teaser" in found) or (begun and features.opens_tail(page, i))
        begun = begun or text
        if "related" in found and run:
            found = {"page": 1}
        if tail and not text and run and "end" not in found:
            found = {"listed": 1}
        run = 0 if text or "end" in found else run + 1
        scores.append(features.score(found, BODY) if run <= LONGEST_RUN else 0.0)
    return scores
