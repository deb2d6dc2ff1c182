"""Where the body of a page begins and ends: the stretch of its lines with the highest sum of scores."""

from __future__ import annotations

from attrs import frozen

from conflictnews.layout import features
from conflictnews.layout.page import Page
from conflictnews.layout.weights import BODY

LONGEST_RUN = 5
"""So many lines without text in a row count against a body; a longer table counts no more."""


LONGEST_NOTICE = 4
"""A longer legal line in a newsletter's box is the box's own; a shorter one stands over what ends the page."""

LONGEST_STRANGE = 150
"""A sentence of a newsletter's box has no more characters."""


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
    state = State()
    scores: list[float] = []
    for i in range(len(page)):
        found, state = _read(page, i, state)
        scores.append(features.score(found, BODY) if state.run <= LONGEST_RUN else 0.0)
    return scores


@frozen
class State:
    """What was read before a line.

    Whether there was text, whether the opening of a list of links since, how many lines without text, and whether among them a
    newsletter's box.
    """

    begun: bool = False
    tail: bool = False
    run: int = 0
    box: bool = False

    def after(self, found: features.Features, kind: str, *, opens: bool) -> State:
        """What is known after a line with these features and of this kind; *opens*: it opens a list of links."""
        if is_text(found):
            return _BEGUN_AFTER_LINKS if self.tail and "teaser" in found else _BEGUN
        box = self.box or kind == "newsletter"
        return State(self.begun, self.tail or (self.begun and opens), 0 if "end" in found else self.run + 1, box)


_BEGUN, _BEGUN_AFTER_LINKS = State(begun=True), State(begun=True, tail=True)
"""What is known after text."""


def is_text(found: features.Features) -> bool:
    """Whether a line with these features is text."""
    return "prose" in found or "item" in found


def _read(page: Page, i: int, state: State) -> tuple[features.Features, State]:
    """The features of the next line, and what is known after it."""
    found = features.of_body(page, i, tail=state.tail)
    if state.box and (_is_long_notice(page, i) or (state.begun and is_text(found) and _is_strange(page, i))):
        found = {"page": 1.0}
    after = state.after(found, page.kinds[i], opens=features.opens_tail(page, i))
    return (_in_a_row(found, after) if state.run and after.run else found), after


def _is_long_notice(page: Page, i: int) -> bool:
    """Whether a line is a legal one of several words."""
    return page.kinds[i] == "legal" and len(page.texts[i].split()) > LONGEST_NOTICE


def _is_strange(page: Page, i: int) -> bool:
    """Whether a short sentence reports nothing, and none of its words stands in the text."""
    return len(page.texts[i]) <= LONGEST_STRANGE and not page.said(i).reports and page.echo(i) == 0


def _in_a_row(found: features.Features, after: State) -> features.Features:
    """The features of a line among others without text: only the first of them opens a list."""
    if after.tail:
        return {"listed": 1}
    return {"page": 1} if "related" in found else found
