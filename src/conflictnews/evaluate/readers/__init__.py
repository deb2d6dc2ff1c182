"""Readers of corpora: one module a family of formats, each from files to documents with their right answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from conflictnews.evaluate.gold import Document, EvaluationError
from conflictnews.evaluate.readers import jsonl, standoff, tables, xml

__all__ = ["FORMATS", "Options", "read"]

FORMATS = ("timeml", "toponyms", "parc", "brat", "citron", "jsonl", "ged", "acled")
"""The formats by their names on the command line."""

_SUFFIXES = {".tml": "timeml", ".xml": "xml", ".ann": "brat", ".json": "citron", ".jsonl": "jsonl", ".csv": "csv"}
_READERS = {"timeml": xml.timeml, "toponyms": xml.toponyms, "parc": xml.parc, "brat": standoff.brat, "citron": jsonl.citron}


@frozen
class Options:
    """What is told of a corpus: its format, else the files tell it; and the column of a table that holds the texts."""

    format: str | None = None
    text: str | None = None


def read(path: Path, options: Options) -> Iterator[Document]:
    """Yield the documents of a corpus, a file or a folder, in the order of the files' names. Raises EvaluationError."""
    if not path.exists():
        raise EvaluationError(str(path), "no such file or folder")
    if options.format is not None and options.format not in FORMATS:
        raise EvaluationError(str(path), f"no format {options.format!r}: the formats are {', '.join(FORMATS)}")
    kind, files = _files(path, options.format)
    if not files:
        raise EvaluationError(str(path), f"no file of the format {kind}")
    for file in files:
        yield from _documents(file, kind, options)


def _files(path: Path, kind: str | None) -> tuple[str, list[Path]]:
    """Return the format of a corpus and its files; of a folder all files below that have the format."""
    if path.is_file():
        return kind or _kind(path, [path]), [path]
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES)
    kind = kind or _kind(path, files)
    return kind, [file for file in files if _fits(file, kind)]


def _kind(path: Path, files: list[Path]) -> str:
    """Return the format that most files of a corpus have by their names and their first element or line."""
    for suffix in (".tml", ".ann", ".xml", ".jsonl", ".json", ".csv"):
        first = next((file for file in files if file.suffix.lower() == suffix), None)
        if first is not None:
            known = _SUFFIXES[suffix]
            found = xml.kind(first) if known == "xml" else tables.kind(first) if known == "csv" else known
            if found is not None:
                return found
    raise EvaluationError(str(path), f"no corpus format that is known: the formats are {', '.join(FORMATS)}")


def _fits(file: Path, kind: str) -> bool:
    known = _SUFFIXES.get(file.suffix.lower())
    if known == "xml":
        return xml.kind(file) == kind
    return known == kind or (known == "csv" and tables.kind(file) == kind)


def _documents(file: Path, kind: str, options: Options) -> Iterator[Document]:
    try:
        if kind in ("ged", "acled"):
            yield from tables.rows(file, kind, options.text)
        elif kind == "jsonl":
            yield from jsonl.lines(file)
        else:
            yield from _READERS[kind](file)
    except UnicodeDecodeError:
        raise EvaluationError(str(file), "not UTF-8") from None
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, EvaluationError):
            raise
        raise EvaluationError(str(file), f"not in the format {kind}: {type(error).__name__}: {error}") from None
