"""`conflictnews parse`: many texts into files or onto standard output."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from typing import Any

import attrs

from conflictnews.cli.complaints import complain, complain_of_undated, counts_from_unknown
from conflictnews.cli.journal import Journal, JournalError, encoded, mark_of, mark_to
from conflictnews.cli.options import NOT_READ, NOT_WRITTEN
from conflictnews.cli.outputs import Entry, Output, OutputError
from conflictnews.cli.progress import Progress
from conflictnews.corpus import Result
from conflictnews.corpus.duplicates import Register
from conflictnews.corpus.processes import mapped
from conflictnews.corpus.sources import Read, Reading, Source, died, each_source, read
from conflictnews.export.json import versions

Line = dict[str, Any]
"""What was read from one source, as the journal holds it."""

_NOT_READ = b'{"kind": "error"'
"""The beginning of a text in a line that could not be read."""


def run(options: argparse.Namespace) -> int:
    """Read the texts and write them to the files that `--output` names, or to standard output; return the exit code."""
    if options.output is None:
        return _stream(options)
    outputs = [Output.of(path, options.table, options.fields, options.undated) for path in options.output]
    for output in outputs:
        output.check()
    return _files(options, outputs)


def _stream(options: argparse.Namespace) -> int:
    """Write JSON Lines, or a table as CSV, to standard output as the texts come."""
    if options.resume:
        raise OutputError("--resume needs --output")
    if sys.stdout is None:
        complain(None, "standard output is closed")
        return NOT_WRITTEN
    output = Output.of(None, options.table, options.fields, options.undated)
    lines = _read_all(each_source(options.paths, options.reading), options.reading, [output], options.jobs)
    seen = _Seen()
    output.stream(seen.entries(map(json.loads, lines), 0), sys.stdout)
    return NOT_READ if seen.errors else 0


def _files(options: argparse.Namespace, outputs: list[Output]) -> int:
    """Write files by way of a journal beside the first of them, which is deleted when they are written."""
    journal = Journal.begin(f"{outputs[0].path}.part", _identity(options), resume=options.resume)
    try:
        _fill(journal, options, outputs)
    finally:
        journal.close()
    written: list[str] = []
    seen = _Seen()
    for number, output in enumerate(outputs):
        seen = _Seen(quiet=number > 0)
        count = output.write(seen.entries(journal.entries(), number))
        written.append(f"{output.path} ({_counted(count, 'article' if output.suffix == '.jsonl' else 'row')})")
    os.unlink(journal.path)
    complain(None, f"{seen}; wrote {', '.join(written)}")
    complain_of_undated(seen.undated)
    return NOT_READ if seen.errors else 0


def _fill(journal: Journal, options: argparse.Namespace, outputs: list[Output]) -> None:
    """Read the sources that a journal does not have yet into it, and show the progress."""
    sources: Iterable[Source] = each_source(options.paths, options.reading)
    if options.jsonl is None:
        sources = list(sources)
    progress = Progress(len(sources) if isinstance(sources, list) else None, skipped=len(journal.done))
    try:
        for line in _read_all(_after(journal, iter(sources)), options.reading, outputs, options.jobs):
            journal.add(line)
            progress.step(line.count(_NOT_READ))
    except KeyboardInterrupt:
        progress.clear()
        complain(None, "interrupted; the same command with --resume goes on from here")
        raise
    progress.clear()


def _identity(options: argparse.Namespace) -> Line:
    """What a run must share with the one that it resumes."""
    reading = {name: str(value) for name, value in attrs.asdict(options.reading).items()}
    wanted = {name: getattr(options, name) for name in ("paths", "output", "table", "undated")}
    return versions() | wanted | reading | {"fields": options.fields and list(options.fields)}


def _after(journal: Journal, sources: Iterator[Source]) -> Iterator[Source]:
    """The sources that a journal does not have yet. Raises JournalError where the inputs are no longer those of the journal."""
    for name, source in zip(journal.done, islice(sources, len(journal.done)), strict=False):
        if name != source.name:
            raise JournalError(f"the inputs have changed: {source.name!r} stands where {name!r} was; leave out --resume")
    return sources


def _read_all(sources: Iterator[Source], reading: Reading, outputs: list[Output], jobs: int) -> Iterator[bytes]:
    """The journal's line of each source, read, rendered and encoded in as many processes as there are jobs."""
    return mapped(partial(_line, reading=reading, outputs=outputs), sources, jobs=jobs, died=partial(_dead, outputs=outputs))


def _line(source: Source, reading: Reading, outputs: list[Output]) -> bytes:
    return _encoded(source, read(source, reading), outputs)


def _dead(source: Source, outputs: list[Output]) -> bytes:
    return _encoded(source, died(source), outputs)


def _encoded(source: Source, reads: list[Read], outputs: list[Output]) -> bytes:
    return encoded({"source": source.name, "reads": [_rendered(one, outputs) for one in reads]})


def _rendered(one: Read, outputs: list[Output]) -> Line:
    result = Result(one.id, one.source, one.article, one.error)
    parts = [output.render(result) for output in outputs]
    return {
        "kind": "article" if one.error is None else "error",
        "id": one.id,
        "source": one.source,
        "error": one.error,
        "undated": one.article is not None and counts_from_unknown(one.article),
        "mark": mark_to(one.mark),
        "parts": parts,
    }


@attrs.define
class _Seen:
    """The texts of a run as they pass by: ids are made unique, errors are told and counted."""

    quiet: bool = False
    articles: int = 0
    errors: int = 0
    duplicates: int = 0
    undated: int = 0
    _register: Register = attrs.field(factory=Register)

    def entries(self, lines: Iterable[Line], number: int) -> Iterator[Entry]:
        """Yield the texts of lines with their rows for the output of a *number*."""
        for line in lines:
            for one in line["reads"]:
                unique, earlier = self._register.enter(one["id"], mark_of(one["mark"]))
                self.articles += one["error"] is None
                self.errors += one["error"] is not None
                self.duplicates += earlier is not None
                self.undated += one["undated"]
                if one["error"] is not None and not self.quiet:
                    complain(one["source"], one["error"])
                yield unique, one["source"], earlier, one["parts"][number]

    def __str__(self) -> str:
        counts = ((self.articles, "article"), (self.duplicates, "repeated story"), (self.errors, "error"))
        return ", ".join(_counted(count, name) for count, name in counts)


def _counted(count: int, name: str) -> str:
    """A count with its noun: "1 error", "2 repeated stories"."""
    plural = name[:-1] + "ies" if name.endswith("y") else name + "s"
    return f"{count:,} {name if count == 1 else plural}"
