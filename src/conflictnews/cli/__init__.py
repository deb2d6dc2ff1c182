"""The command line: `conflictnews parse`, `show`, `explain`, `report` and `schema`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from conflictnews.cli import explain, parse, report, schema, show
from conflictnews.cli.complaints import complain, missing_folder
from conflictnews.cli.options import INTERRUPTED, NOT_WRITTEN, read_options
from conflictnews.errors import ConflictNewsError

__all__ = ["main"]

_COMMANDS = {"parse": parse.run, "show": show.run, "explain": explain.run, "report": report.run, "schema": schema.run}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says, and return its exit code: 0, 2 (not read), 74 (not written), 130 (interrupted)."""
    options = read_options(sys.argv[1:] if arguments is None else arguments)
    _set_encodings(options.command)
    try:
        code = _COMMANDS[options.command](options)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()  # the reader has gone: nothing is wrong here
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _not_written(error)
    except ConflictNewsError as error:
        complain(None, str(error))
        return 2
    return code


def _set_encodings(command: str) -> None:
    """Let what people read keep the terminal's encoding, and write all else in UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if command in ("show", "explain") else "utf-8", errors="replace")


def _not_written(error: OSError) -> int:
    """Say what could not be written: a file, or else standard output, which is then left alone."""
    if error.filename is None:
        _drop_output()
    name = str(error.filename or "standard output")
    folder = missing_folder(name)
    lacking = "" if folder is None else f": there is no folder {folder!r}"
    complain(name, f"{error.strerror or error}{lacking}")
    return NOT_WRITTEN


def _drop_output() -> None:
    """Send what is still to be written to nowhere: Python would complain of it when it flushes at exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
