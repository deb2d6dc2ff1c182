"""What the command line accepts. Each option is checked once, before anything is read."""

from __future__ import annotations

import argparse
import datetime as dt
import os
from collections.abc import Sequence
from difflib import get_close_matches

import attrs

from conflictnews import __version__
from conflictnews.corpus.sources import Reading, corrections_of, names_something
from conflictnews.errors import ConflictNewsError
from conflictnews.export.schema import TABLES
from conflictnews.gazetteer import country_code
from conflictnews.models import Article, PlaceKind, VagueCounts
from conflictnews.toponyms import match_place

NOT_READ = 2
NOT_WRITTEN = 74
"""The code of `sysexits.h` for an error while writing."""
INTERRUPTED = 130

_MOST_JOBS = 256
"""More processes than this are a slip of the hand: each holds the tables."""

VAGUE = {"plain": VagueCounts(), "ucdp": VagueCounts.ucdp(), "acled": VagueCounts.acled()}
"""What --vague takes."""

COMMANDS = ("parse", "show", "explain", "report", "schema")

_CODES = """\
exit codes:
  0    everything was read and written
  2    a text could not be read, or an option is wrong; the other texts were read all the same
  74   the output could not be written
  130  interrupted (Ctrl-C); after `parse --output`, `--resume` goes on from there
"""

_EXAMPLES = """\
examples:
  conflictnews parse pastes/ --output casualties.csv
  conflictnews parse pastes/ --published-from name --output ged.csv --output events.geojson --jobs 4
  conflictnews parse dump.jsonl --jsonl body --output articles.jsonl --resume

A file's name says what it holds: NAME.jsonl articles; TABLE.csv, TABLE.parquet, TABLE.xlsx a table; ged.csv and acled.csv
events in the columns of these data sets; TABLE.geojson the points of a table with places, NAME.geojson those of the events.
"""

_QUESTIONS = """\
examples:
  conflictnews explain report.txt
  conflictnews explain report.txt c1
  conflictnews explain report.txt e1.deaths_civilians --published-from name

A cell is a column of the table of events, or of the rows of GED and ACLED. Read the text as the table was read, with the
same --published or --published-from: else a "Thursday" has another day, or none.
"""

_HELP = {
    "parse": ("[OPTION ...] PATH ...", "write what pastes say as JSON Lines, tables or maps", f"{_EXAMPLES}\n{_CODES}"),
    "show": ("[OPTION ...] FILE ...", "show what pastes say; the command may be left out: conflictnews FILE", _CODES),
    "explain": ("[OPTION ...] FILE [WHERE]", "tell where values come from", f"{_QUESTIONS}\n{_CODES}"),
    "report": ("[OPTION ...] PATH ...", "write one page with a map, a timeline and filters", _CODES),
    "schema": ("[TABLE]", "print the JSON Schema of an article, or the columns of a table", ""),
}
"""What each command takes, what it does, and what stands under its help."""


def read_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; without a command, the files are shown. A wrong option ends the program with one line."""
    parser = make_parser()
    if not arguments:
        parser.error(f"name a file, or a command: {', '.join(COMMANDS)}")
    if arguments[0] not in (*COMMANDS, "-h", "--help", "--version"):
        if slip := _slip(arguments[0]):
            parser.error(slip)
        arguments = ("show", *arguments)
    options = parser.parse_args(arguments)
    if options.command in ("parse", "show", "explain", "report"):
        options.reading = Reading(
            published=options.published,
            published_from=options.published_from,
            country=options.country,
            split=options.split,
            jsonl=options.jsonl,
            id_field=options.id,
            duplicates=options.command == "parse" and options.duplicates,
            corrections=options.corrections,
            vague=VAGUE[options.vague],
        )
    return options


def _slip(name: str) -> str | None:
    """What to say of a first word that is neither a command, nor an option, nor a file, nor looks like a file's name."""
    if not name or name.startswith("-") or os.path.splitext(name)[1] or os.path.dirname(name) or names_something(name):
        return None
    meant = get_close_matches(name, COMMANDS, n=1)
    return f"{name!r} is no file and no command" + (f" (did you mean {meant[0]}?)" if meant else "")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="conflictnews",
        usage="conflictnews COMMAND ...\n       conflictnews FILE ...",
        description="Read pasted conflict reporting: dates, numbers, places, actors, quotations, casualty figures and events.",
        epilog=_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"conflictnews {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    made = {name: _command(commands, name, *of) for name, of in _HELP.items()}
    _parse(made["parse"])
    _show(made["show"])
    _explain(made["explain"])
    _report(made["report"])
    _schema(made["schema"])
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage] # it has no other name
    name: str,
    takes: str,
    text: str,
    epilog: str,
) -> argparse.ArgumentParser:
    """Add a command. Its usage names no option: that of a wrong call must leave the complaint in sight."""
    return commands.add_parser(
        name,
        prog=f"conflictnews {name}",
        usage=f"conflictnews {name} {takes}",
        help=text,
        description=text,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _parse(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="+", type=_name, metavar="PATH", help="a text file, a folder, a glob, or - for standard input"
    )
    parser.add_argument(
        "-o",
        "--output",
        action="append",
        type=_name,
        metavar="FILE",
        help="a file to write; may be given several times; else JSON Lines",
    )
    parser.add_argument(
        "--table", choices=[*TABLES, "ged", "acled"], metavar="TABLE", help=f"table: {', '.join(TABLES)}, ged, acled"
    )
    parser.add_argument("--fields", type=_fields, metavar="NAMES", help="keep only these fields of the JSON, as title,events")
    parser.add_argument(
        "--undated", choices=["published"], help="in ged and acled let the article's date stand in for a missing one"
    )
    parser.add_argument("--resume", action="store_true", help="go on with a run that was stopped, by the same command")
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="number of processes; 0 is one for each processor")
    parser.add_argument("--no-duplicates", dest="duplicates", action="store_false", help="do not look for repeated stories")
    _reading(parser)


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=_name, metavar="FILE", help="a paste as a text file, or - for standard input")
    _reading(parser)


def _explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs=1, type=_name, metavar="FILE", help="a paste as a text file, or - for standard input")
    parser.add_argument(
        "where",
        nargs="?",
        metavar="WHERE",
        help="a span such as 120:138, a row such as c1, or a cell of an event such as e1.place; all mentions if left out",
    )
    _reading(parser)


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="+", type=_name, metavar="PATH", help="a text file, a folder, a glob, or - for standard input"
    )
    parser.add_argument(
        "-o",
        "--output",
        default="report.html",
        type=_name,
        metavar="FILE",
        help="the page (default: report.html); - prints it",
    )
    parser.add_argument("--title", default="Report", help="the page's title (default: Report)")
    _reading(parser)


def _schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("table", nargs="?", choices=[*TABLES], metavar="TABLE", help=f"a table: {', '.join(TABLES)}")


def _reading(parser: argparse.ArgumentParser) -> None:
    """The options that say how a text is read."""
    group = parser.add_argument_group("reading")
    group.add_argument("--published", type=_day, metavar="DATE", help="the day the articles were published, as 2023-03-24")
    group.add_argument(
        "--published-from",
        choices=["none", "name", "mtime"],
        default="none",
        help="take that day from the file's name or from its modification time",
    )
    group.add_argument("--country", type=_country, metavar="CC", help="the country they are about, by its ISO 3166-1 code")
    group.add_argument("--split", action="store_true", help="read each article of a paste of several")
    group.add_argument("--jsonl", metavar="FIELD", help="the files are JSON Lines with the text under this key")
    group.add_argument("--id", default="id", metavar="FIELD", help="the key of a line's own id (default: id)")
    group.add_argument(
        "--vague",
        choices=VAGUE,
        default="plain",
        help="vague words: dozens are 24 and several 3 with plain (the default), 24 and 2 with ucdp, 12 and 3 with acled",
    )
    group.add_argument(
        "--corrections", type=_corrections, metavar="FILE", help="a file of corrections, applied to what is read"
    )


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a day written like 2023-03-24: {text!r}") from None


def _country(text: str) -> str:
    try:
        return country_code(text)
    except ConflictNewsError:
        place = match_place(text).place
        meant = f" (did you mean {place.country}?)" if place is not None and place.kind is PlaceKind.COUNTRY else ""
        raise argparse.ArgumentTypeError(f"not a two-letter country code as SY: {text!r}{meant}") from None


def _jobs(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"not a number of processes: {text!r}")
    if len(text) > len(str(_MOST_JOBS)) or int(text) > _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"not a number of processes from 0 to {_MOST_JOBS}: {text!r}")
    return int(text) or os.cpu_count() or 1


def _name(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("an empty name")
    return text


def _fields(text: str) -> tuple[str, ...]:
    names, known = tuple(text.split(",")), [field.name for field in attrs.fields(Article)]
    if unknown := sorted(set(names) - set(known)):
        raise argparse.ArgumentTypeError(f"an article has no field {unknown[0]!r}: its fields are {', '.join(known)}")
    return names


def _corrections(text: str) -> str:
    """Read a corrections file before anything else, so that a wrong one is told once and nothing is written."""
    if not os.path.isfile(text):
        raise argparse.ArgumentTypeError(f"no such file: {text!r}")
    try:
        corrections_of(text)
    except (OSError, ConflictNewsError) as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text
