"""`python -m conflictnews.evaluate CORPUS` prints the figures of the library on a corpus."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence

import attrs

from conflictnews.evaluate import FORMATS, EvaluationError, Scores, evaluate

NOT_READ = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Evaluate what the command line says; return 0, or 2 where the corpus cannot be read."""
    options = _parser().parse_args(arguments)
    try:
        scores = evaluate(options.corpus, format=options.format, text=options.text, mistakes=options.errors)
    except (EvaluationError, OSError) as error:
        print(f"conflictnews.evaluate: {error}", file=sys.stderr)
        return NOT_READ
    print(_json(scores) if options.json else "\n".join(_lines(scores)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m conflictnews.evaluate",
        description="Score the library against a corpus of texts with right answers, which you fetch yourself.",
    )
    parser.add_argument("corpus", metavar="CORPUS", help="a file or a folder")
    parser.add_argument("--format", metavar="FORMAT", help=f"{', '.join(FORMATS)}; without it the files tell")
    parser.add_argument("--text", metavar="COLUMN", help="the column of a table that holds the texts (text, notes, article)")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the first N mistakes of each figure")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _json(scores: Scores) -> str:
    told = attrs.asdict(scores) | {"figures": [figure.as_dict() for figure in scores.figures]}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _lines(scores: Scores) -> Iterator[str]:
    yield f"{scores.documents} texts"
    if scores.misplaced:
        yield f"{scores.misplaced} annotations do not lie where the corpus says, and are left out"
    rows: list[tuple[str, ...]] = [("figure", "right", "given", "asked", "precision", "recall", "F1")]
    for figure in scores.figures:
        given = "" if figure.given is None else str(figure.given)
        shares = ("" if value is None else f"{value:.1f}" for value in (figure.precision, figure.recall, figure.f1))
        rows.append((figure.name, str(figure.right), given, str(figure.asked), *shares))
    yield from _aligned(rows)
    for mistake in scores.mistakes:
        wanted, read = ("nothing" if value is None else repr(value) for value in (mistake.wanted, mistake.read))
        yield f"{mistake.document}: {mistake.figure}: wanted {wanted}, read {read}"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join((first.ljust(widths[0]), *cells)).rstrip()


if __name__ == "__main__":
    sys.exit(main())
