"""Scores the library against corpora that you fetch yourself: toponyms, dates, quotations, casualties, events.

`python -m conflictnews.evaluate CORPUS` prints a table of figures, `evaluate(path)` returns them. No corpus comes with the
library, and nothing is downloaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from attrs import frozen

from conflictnews.evaluate.figures import Figure, Mistake, Tally
from conflictnews.evaluate.gold import Document, EvaluationError
from conflictnews.evaluate.harm import score_article
from conflictnews.evaluate.mentions import score_dates, score_places, score_quotations
from conflictnews.evaluate.readers import FORMATS, Options, read

__all__ = ["FORMATS", "EvaluationError", "Figure", "Mistake", "Scores", "evaluate"]


@frozen
class Scores:
    """What a corpus says of the library."""

    documents: int
    """Texts of the corpus."""
    misplaced: int
    """Annotations that do not lie where the corpus says; they are left out."""
    figures: tuple[Figure, ...]
    """Figures of all kinds that the corpus asks for."""
    mistakes: tuple[Mistake, ...] = ()
    """The first disagreements of each figure, as many as were asked for."""


def evaluate(path: str | PathLike[str], *, format: str | None = None, text: str | None = None, mistakes: int = 0) -> Scores:
    """Score the library against a corpus, a file or a folder.

    *format* is one of `FORMATS`; without it the files tell. *text* names the column of a table that holds the texts.
    *mistakes* is the number of disagreements to keep for each figure. Raises EvaluationError where the corpus cannot be read.
    """
    return _scores(read(Path(path), Options(format, text)), mistakes)


def _scores(documents: Iterable[Document], mistakes: int) -> Scores:
    tally = Tally(mistakes)
    count = misplaced = 0
    for document in documents:
        count += 1
        misplaced += document.misplaced
        if document.places is not None:
            score_places(document, tally)
        if document.dates is not None:
            score_dates(document, tally)
        if document.quotations is not None:
            score_quotations(document, tally)
        if document.casualties is not None or document.tolls is not None or document.events is not None:
            score_article(document, tally)
    kept = tuple(mistake for each in tally.mistakes.values() for mistake in each)
    return Scores(count, misplaced, tally.figures(), kept)
