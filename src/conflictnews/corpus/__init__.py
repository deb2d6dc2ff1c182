"""Many texts: files, folders, lines of JSON and records, read one after the other or in several processes.

A bad file is a result with an error, and the others are read all the same. Results come lazily and in order. The memory that
a run needs does not depend on the number of texts, but for a kilobyte a text by which duplicates are found.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from operator import index
from os import PathLike
from typing import Literal, SupportsIndex

from attrs import frozen

from conflictnews.corpus.duplicates import Register
from conflictnews.corpus.sources import Input, PublishedFrom, Reading, corrections_of, died, each_source, read
from conflictnews.errors import ConflictNewsError, expect, is_a, is_one_of, shown
from conflictnews.gazetteer import country_code
from conflictnews.models import Article, VagueCounts
from conflictnews.numerals import counts_of
from conflictnews.timex import day

__all__ = ["CorpusError", "Input", "PublishedFrom", "Result", "read_corpus"]


class CorpusError(ConflictNewsError):
    """A text could not be read, and the caller asked to stop there; the message names the text and the reason."""


@frozen
class Result:
    """One text of a corpus: an `article`, or an `error` in one line.

    `id` is the record's own, else `Article.id`, which follows from the text. A repeated id gets "-2", "-3" and so on. `source`
    names the file as it was given, with ":17" for a line of JSON Lines and "#2" for the second article of a paste.
    `duplicate_of` is the id of an earlier article that tells the same in nearly the same words.
    """

    id: str
    source: str | None
    article: Article | None = None
    error: str | None = None
    duplicate_of: str | None = None

    def _repr_html_(self) -> str:
        """How a notebook shows the text: its article, or its error."""
        from conflictnews.show.html import article_html  # noqa: PLC0415 # only a notebook needs it
        from conflictnews.show.markup import isolated  # noqa: PLC0415 # likewise

        return article_html(self.article) if self.article else f"<p>{isolated(f'{self.source or self.id}: {self.error}')}</p>"


def read_corpus(  # noqa: PLR0913 # one argument for each option of the command line
    inputs: Input | Iterable[Input],
    *,
    published: dt.date | None = None,
    published_from: PublishedFrom = "none",
    country: str | None = None,
    split: bool = False,
    jsonl: str | None = None,
    jobs: int = 1,
    on_error: Literal["keep", "skip", "raise"] = "keep",
    duplicates: bool = True,
    corrections: str | PathLike[str] | None = None,
    vague: VagueCounts | None = None,
) -> Iterator[Result]:
    """Read many texts, lazily and in order.

    *inputs* are paths of files and folders (all files below, but hidden ones, in the order of their names), globs, and
    records: mappings with `text` (str or bytes) and, if need be, `id`, `source`, `published` (a date or ISO 8601), `country`.
    With *jsonl* files are JSON Lines, each line a record with its text under that key. *split* reads each article of a paste
    of several. *jobs* is the number of processes. *duplicates* marks texts that tell the same as an earlier one.
    *corrections* is a file of `export.corrections`. *vague* says what "dozens" and "several" count at least.

    A text that cannot be read gives a result with an error; `on_error="skip"` leaves it out, `on_error="raise"` raises a
    CorpusError. Raises at once ValueError for an unknown option, NormalisationError for a *country* that is none, OSError or
    CorrectionError for *corrections* that cannot be read, TypeError for *inputs* that are neither paths nor records.

    >>> from conflictnews import read_corpus
    >>> results = read_corpus([{"id": "a", "text": "Goma fell."}, {"id": "b", "text": b"%PDF-1.7"}])
    >>> [(result.id, result.article and result.article.places[0].text, result.error) for result in results]
    [('a', 'Goma', None), ('b', None, 'a PDF document, not text')]
    """
    if not is_one_of(on_error, ("keep", "skip", "raise")):
        raise ValueError(f"on_error is 'keep', 'skip' or 'raise', not {shown(on_error)}")
    if not is_one_of(published_from, ("none", "name", "mtime")):
        raise ValueError(f"published_from is 'none', 'name' or 'mtime', not {shown(published_from)}")
    _check_inputs(inputs)
    expect(jsonl, str | None, "jsonl to be the key of the text, or None")
    expect(corrections, str | PathLike | None, "the path of a file of corrections")
    country = None if country is None else country_code(country)
    if corrections is not None:
        corrections_of.cache_clear()  # the file may have changed since an earlier call
        corrections_of(os.fspath(corrections))
    options = Reading(
        day(published),
        published_from,
        country,
        split,
        jsonl,
        duplicates=duplicates,
        corrections=None if corrections is None else os.fspath(corrections),
        vague=VagueCounts() if vague is None else counts_of(vague),
    )
    return _results(inputs, options, _at_least_one(jobs), on_error)


def _check_inputs(inputs: object) -> None:
    """Raise TypeError for what are no paths and no records; of a data frame the columns' names would be taken for files."""
    if not is_a(inputs, str | PathLike | Iterable) or is_a(inputs, bytes | bytearray | memoryview):
        raise TypeError(f"expected paths or records, not {shown(inputs)}")
    if hasattr(inputs, "to_dict") and not is_a(inputs, Mapping):
        raise TypeError("expected paths or records, not a data frame: pass its rows, as frame.to_dict('records')")


def _at_least_one(jobs: object) -> int:
    """Return a number of processes as an int. Raises ValueError for what is no whole number, or is less than one."""
    if not isinstance(jobs, SupportsIndex) or (count := index(jobs)) < 1:
        raise ValueError(f"jobs is a whole number from 1, not {shown(jobs)}")
    return count


def _results(inputs: Input | Iterable[Input], options: Reading, jobs: int, on_error: str) -> Iterator[Result]:
    from conflictnews.corpus.processes import mapped  # noqa: PLC0415 # pools are heavy to import

    register = Register()
    for answers in mapped(partial(read, options=options), each_source(inputs, options), jobs=jobs, died=died):
        for one in answers:
            if one.error is not None and on_error == "raise":
                raise CorpusError(f"{one.source}: {one.error}")
            if one.error is None or on_error == "keep":
                unique, earlier = register.enter(one.id, one.mark)
                yield Result(unique, one.source, one.article, one.error, earlier)
