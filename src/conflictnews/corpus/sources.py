"""The texts that paths, folders, globs, lines of JSON and records name, and how one of them is read."""

from __future__ import annotations

import datetime as dt
import glob
import json
import math
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, TypeAlias, cast

from attrs import evolve, field, frozen

from conflictnews.article import parse_article, split_articles
from conflictnews.corpus.duplicates import Fingerprint, fingerprint
from conflictnews.errors import ConflictNewsError, expect, shown
from conflictnews.gazetteer import country_code
from conflictnews.models import Article, Notice, VagueCounts
from conflictnews.patterns import lazy
from conflictnews.text.decoding import binary_kind, bytes_of, decoded, opened

if TYPE_CHECKING:
    from conflictnews.export.corrections import Corrections

PublishedFrom: TypeAlias = Literal["none", "name", "mtime"]
"""What gives a file's day of publication: nothing, its name ("2023-03-24-baghuz.txt"), or its modification time (UTC)."""

Input: TypeAlias = str | PathLike[str] | Mapping[str, Any]
"""A path of a file or folder, a glob such as "pastes/**/*.txt", "-" for standard input, or a record with a `text`."""

STDIN = "-"
_DAY_IN_NAME = lazy(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_GLOB = frozenset("*?[")


@frozen
class Reading:
    """How texts are read; see `read_corpus`."""

    published: dt.date | None = None
    published_from: PublishedFrom = "none"
    country: str | None = None
    split: bool = False
    jsonl: str | None = None
    id_field: str = "id"
    published_field: str = "published"
    duplicates: bool = True
    corrections: str | None = None
    vague: VagueCounts = field(factory=VagueCounts)


@frozen
class Source:
    """A text that is still to be read: a path, or the text itself (`data`), or an error already."""

    name: str
    path: str | None = None
    data: str | bytes | None = field(default=None, repr=False)
    id: str | None = None
    published: dt.date | None = None
    country: str | None = None
    error: str | None = None


@frozen
class Read:
    """A text that has been read, or could not be, before it is compared with those before it."""

    source: str
    id: str
    article: Article | None = None
    error: str | None = None
    mark: Fingerprint | None = None


def each_source(inputs: Input | Iterable[Input], options: Reading) -> Iterator[Source]:
    """Yield the texts that the inputs name. Files are not opened yet, but JSON Lines, which are read line by line."""
    several = (cast("Input", inputs),) if isinstance(inputs, str | PathLike | Mapping) else inputs
    for number, each in enumerate(several, start=1):
        if isinstance(each, Mapping):
            yield of_record(each, f"record {number}", "text", options)
            continue
        expect(each, str | PathLike, "a path or a record")
        for path in paths(os.fspath(each)):
            if options.jsonl is None:
                yield Source(path, path)
            else:
                yield from _of_lines(path, options.jsonl, options)


def paths(given: str) -> Iterator[str]:
    """Yield the files that a path, folder or glob names, sorted; a path without a file comes back as it is.

    Of a folder all files below it are taken, but hidden ones; a folder without any comes back as it is.
    """
    if os.path.isdir(given):
        below = sorted(path for path in Path(given).rglob("*") if path.is_file())
        yield from [str(path) for path in below if not _hidden(path.relative_to(given))] or (given,)
    elif _GLOB & set(given) and not os.path.lexists(given):
        yield from sorted(filter(os.path.isfile, glob.glob(given, recursive=True))) or (given,)
    else:
        yield given


def names_something(given: str) -> bool:
    """Whether a path or glob names anything that is there, or is the dash of standard input."""
    return given == STDIN or os.path.lexists(given) or bool(_GLOB & set(given))


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _of_lines(path: str, key: str, options: Reading) -> Iterator[Source]:
    """The records of a file of JSON Lines."""
    try:
        with _stdin() if path == STDIN else opened(path) as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _of_line(line, f"{path}:{number}", key, options)
    except OSError as error:
        yield Source(path, error=_reason(error))


def _of_line(line: bytes, name: str, key: str, options: Reading) -> Source:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Source(name, error=f"not a line of JSON: {error}")
    if not isinstance(record, dict):
        return Source(name, error="not a JSON object")
    return of_record(cast("dict[str, Any]", record), name, key, options)


def of_record(record: Mapping[str, Any], name: str, key: str, options: Reading) -> Source:
    """A record's text with what it says of it; a record without a text is an error."""
    text = record.get(key)
    if isinstance(text, bytearray | memoryview):
        text = bytes(cast("bytearray", text))
    given, named = record.get(options.id_field), record.get("source")
    source = Source(name if _missing(named) else str(named), id=None if _missing(given) else str(given))
    if not isinstance(text, str | bytes):
        error = f"no text under {key!r}" if _missing(text) else f"the text is {type(text).__name__}, not str"
        return evolve(source, error=error)
    try:
        published, country = _day(record.get(options.published_field)), record.get("country")
        return evolve(
            source, data=text, published=published, country=None if _missing(country) else country_code(cast("str", country))
        )
    except (ValueError, TypeError, ConflictNewsError) as error:
        return evolve(source, error=str(error))


def _day(value: object) -> dt.date | None:
    """A record's day: a date, a datetime, or text that begins with a day in ISO 8601."""
    if _missing(value):
        return None
    if isinstance(value, dt.date):
        return value.date() if isinstance(value, dt.datetime) else value
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        raise ValueError(f"not a day in ISO 8601, such as 2024-05-28: {shown(value)}") from None


def _missing(value: object) -> bool:
    """Whether a cell of a record says nothing: None, no characters, or what pandas puts there (NaN, NaT, NA)."""
    if value is None or isinstance(value, str):
        return not value
    if isinstance(value, float):
        return math.isnan(value)
    differs: object = value != value  # noqa: PLR0124 # NaN and NaT differ from themselves, and NA answers NA
    return differs is True or differs is value


def day_in_name(path: str) -> dt.date | None:
    """Return the day that a file's name holds, or None.

    >>> day_in_name("pastes/goma_2024-05-28.txt")
    datetime.date(2024, 5, 28)
    """
    m = _DAY_IN_NAME.search(os.path.basename(path))
    try:
        return dt.date(int(m[1]), int(m[3]), int(m[4])) if m else None
    except ValueError:
        return None


def read(source: Source, options: Reading) -> list[Read]:
    """Read one text: one answer, or several where it holds several articles and these are to be split. Never raises."""
    try:
        return _read(source, options)
    except OSError as error:
        return [_failed(source, _reason(error))]
    except Exception as error:  # one text must not end the run of a million
        return [_failed(source, str(error) if isinstance(error, ConflictNewsError) else f"{type(error).__name__}: {error}")]


def _read(source: Source, options: Reading) -> list[Read]:
    if source.error is not None:
        return [_failed(source, source.error)]
    text, notice = _text(source)
    if not text.strip():
        return [_failed(source, "nothing to read")]
    published = source.published or options.published or _published(source, options.published_from)
    country = source.country or options.country
    if options.split:
        articles = split_articles(text, published=published, country=country, vague=options.vague)
    else:
        articles = (parse_article(text, published=published, country=country, vague=options.vague),)
    several = len(articles) > 1
    return [
        _done(source, evolve(article, notices=(*notice, *article.notices)), f"#{n}" if several else "", options)
        for n, article in enumerate(articles, start=1)
    ]


@lru_cache(maxsize=1)
def corrections_of(path: str) -> Corrections:
    """Return the corrections of a file, read once a process. Raises CorrectionError, which names the file and the line."""
    from conflictnews.export.corrections import (  # noqa: PLC0415 # a later room, which few runs need
        CorrectionError,
        read_corrections,
    )

    try:
        with Path(path).open(encoding="utf-8") as file:
            return read_corrections(file)
    except UnicodeDecodeError:
        raise CorrectionError(f"{path}: no text in UTF-8") from None
    except CorrectionError as error:
        raise CorrectionError(f"{path}: {error}") from None


def _text(source: Source) -> tuple[str, tuple[Notice, ...]]:
    """The characters of a text, with a notice where their encoding was guessed. Raises ConflictNewsError for no text."""
    data = source.data
    if isinstance(data, str):
        return data, ()
    if data is None:
        data = _stdin().read() if source.path == STDIN else bytes_of(source.path or "")
    if kind := binary_kind(data):
        raise ConflictNewsError(f"{kind}, not text")
    text, encoding = decoded(data)
    return text, () if encoding == "utf-8" else (Notice("decoded", f"the bytes were read as {encoding}"),)


def _stdin() -> IO[bytes]:
    """Standard input as bytes. Raises OSError where it is closed."""
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison] # so it is after `<&-`
        raise OSError("it is closed")
    return sys.stdin.buffer


def _published(source: Source, how: PublishedFrom) -> dt.date | None:
    if source.path is None or source.path == STDIN or how == "none":
        return None
    if how == "name":
        return day_in_name(source.path)
    return dt.datetime.fromtimestamp(Path(source.path).stat().st_mtime, dt.UTC).date()


def _done(source: Source, article: Article, number: str, options: Reading) -> Read:
    if options.corrections is not None:
        from conflictnews.export.corrections import corrected  # noqa: PLC0415 # a later room, which few runs need

        article = corrected(article, corrections_of(options.corrections), id=source.id)
    mark = fingerprint(article.body or article.text) if options.duplicates else None
    return Read(source.name + number, f"{source.id}{number}" if source.id else article.id, article, mark=mark)


def _failed(source: Source, error: str) -> Read:
    return Read(source.name, source.id or source.name, error=error)


def died(source: Source) -> list[Read]:
    """Return the answer for a text at which the process that read it ended."""
    return [_failed(source, "the process that read it ended")]


def _reason(error: OSError) -> str:
    """An error of the file system in words; of a folder only one without a text is opened."""
    if isinstance(error, IsADirectoryError):
        return "no text in this folder"
    return error.strerror or str(error)
