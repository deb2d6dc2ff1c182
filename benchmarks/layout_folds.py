"""How well the layout's features read pastes on which their weights were not fitted.

Run `python -m benchmarks.layout_folds` from the project's root, with files of pastes as arguments or without: then the
development corpora are read where they stand beside the project, and the invented pastes of the tests where they don't. The
pastes are parted into five; for each part the weights of `layout.weights` are fitted on the four others, from weights of
one with the signs of the table until none of them moves any more, and the part is read with them. The features themselves
and the tables of words were made with all the pastes in view, so that the figure tells of the weights alone. A file is JSON
lines with `text` and `gold`, or it has the form of `tests/pastes.py`.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from attrs import frozen

from conflictnews.layout import Layout, segment, weights
from conflictnews.models import PROSE, PublishedHow
from conflictnews.text import Text
from tests.pastes import FIXTURES, pastes

CORPORA = Path(__file__).parents[2] / "shared" / "bench" / "data"
FOLDS = 5
STEPS = (1.6, 0.6)
"""By how much a weight is moved to see whether the others read better with it."""

ROUNDS = 5
"""Weights are tried again as often at most: the first round moves none farther than by one step from a weight of one."""

TABLES = (weights.BODY, weights.TITLE, weights.STANDFIRST)
FIELDS = ("title", "standfirst", "byline", "dateline", "published", "first", "last", "paragraphs")

COMPARED = 50
"""So many characters of the first and the last paragraph are compared."""

_FILED = "~"
"""Stands behind a day that comes from the dateline alone."""

_MARKS = str.maketrans("“”„«»’‘–—", '"""""\'\'--')
_SIGNING = re.compile(r"(?:by|from|via|par|von)\s+", re.IGNORECASE)


@frozen
class Row:
    """A paste and what each field of it is."""

    text: Text
    gold: dict[str, object]


def plain(text: object) -> str:
    """A text without what makes no difference."""
    folded = unicodedata.normalize("NFKC", str(text or "")).translate(_MARKS)
    return " ".join(folded.split()).lower().rstrip(".")


def fields_of(
    head: tuple[object, object, object], filed: Iterable[object], published: str | None, body: Sequence[str]
) -> dict[str, object]:
    """The fields that are compared; *head*: title, standfirst and byline."""
    return {
        "title": plain(head[0]),
        "standfirst": plain(head[1]),
        "byline": plain(_SIGNING.sub("", str(head[2] or ""), count=1)),
        "dateline": [plain(str(part or "").replace("XXXX", "-")) for part in filed],
        "published": published,
        "first": plain(body[0]) if body else "",
        "last": plain(body[-1]) if body else "",
        "paragraphs": len(body),
    }


def read(layout: Layout) -> dict[str, object]:
    """The fields that are read from a paste."""
    filed, published = layout.dateline, layout.published
    date = filed.date.value if filed and filed.date else None
    return fields_of(
        (layout.title, layout.standfirst, layout.byline),
        (filed.place, date, filed.agency) if filed else (None, None, None),
        f"{published.date.isoformat()}{_FILED * (published.how is PublishedHow.DATELINE)}" if published else None,
        [block.text for block in layout.blocks if block.role in PROSE],
    )


def rows(path: Path) -> Iterator[Row]:
    """The pastes of a file."""
    if path.suffix == ".jsonl":
        yield from map(_of_corpus, path.read_text("utf-8").splitlines())
        return
    for paste in pastes(path):
        head = (paste.title, paste.standfirst, paste.byline)
        yield Row(Text.of(paste.text), fields_of(head, paste.dateline, paste.published, paste.body))


def _of_corpus(line: str) -> Row:
    """A paste of a corpus."""
    row = json.loads(line)
    gold, filed = row["gold"], row["gold"]["dateline"] or {}
    count = gold["n_body_paragraphs"]
    body = [gold["body_first"], *[""] * (count - 2), gold["body_last"]][:count]
    fields = fields_of(
        (gold["title"], gold["dek"], gold["byline"]),
        (filed.get("place"), filed.get("date"), filed.get("agency")),
        gold["published"] and gold["published"][:10],
        body,
    )
    fields["first"] = [fields["first"], plain(gold["body_first_after_dateline"])]
    if count == 1:
        fields["last"] = fields["first"]
    return Row(Text.of(row["text"]), fields)


def right(row: Row) -> list[bool]:
    """Which fields of a paste are read right."""
    got = read(segment(row.text))
    return [_same(got[name], row.gold[name], name) for name in FIELDS]


def _same(got: object, gold: object, name: str) -> bool:
    """Whether a field is the same: of the first and the last paragraph the beginning, of a printed date the day."""
    if name == "published":
        day, filed, _ = str(got or "").partition(_FILED)
        return day == (gold or "") or (not gold and filed != "")
    if name in ("first", "last"):
        options = gold if isinstance(gold, list) else [gold]
        return str(got)[:COMPARED] in [str(option)[:COMPARED] for option in options]
    return got == gold


def score(pastes_read: Sequence[Row]) -> float:
    """How many fields are right, a paste without a mistake counting as two more."""
    return sum(sum(found) + 2 * all(found) for found in map(right, pastes_read))


def fit(training: Sequence[Row]) -> None:
    """Move the weights, one after the other, to where the training pastes are read best, until none moves any more."""
    best = score(training)
    for _ in range(ROUNDS):
        before = best
        for table in TABLES:
            for name in table:
                best = _move(table, name, training, best)
        if best == before:
            break


def _move(table: dict[str, float], name: str, training: Sequence[Row], best: float) -> float:
    """The best score after one weight was moved, or left."""
    kept = table[name]
    for step in STEPS:
        table[name] = kept * step
        found = score(training)
        if found > best:
            return found
        table[name] = kept
    return best


def fold(every: Sequence[Row], number: int) -> list[list[bool]]:
    """Which fields of a fifth of the pastes are right with the weights that the four others give."""
    kept = [dict(table) for table in TABLES]
    try:
        for table in TABLES:
            table.update({name: float((value > 0) - (value < 0)) for name, value in table.items()})
        fit([row for i, row in enumerate(every) if i % FOLDS != number])
        return [right(row) for row in every[number::FOLDS]]
    finally:
        for table, before in zip(TABLES, kept, strict=True):
            table.update(before)


def shown(found: Sequence[Sequence[bool]]) -> str:
    """The figures of some pastes in per cent."""
    shares = {name: 100 * sum(row[i] for row in found) / len(found) for i, name in enumerate(FIELDS)}
    shares = {"all fields": 100 * sum(map(all, found)) / len(found)} | shares
    return "  ".join(f"{name} {share:.1f}" for name, share in shares.items())


def main() -> None:
    """Print the figures of the table, and of weights that are fitted without the fold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, help="JSON lines or files in the form of tests/pastes.py")
    parser.add_argument("--table", action="store_true", help="only read the pastes with the weights of the table")
    options = parser.parse_args()
    paths = options.files or sorted(CORPORA.glob("layout.*.jsonl")) or sorted(FIXTURES.glob("pastes_*.txt"))
    every = [row for path in paths for row in rows(path)]
    print(f"{len(every)} pastes")
    print("weights of the table:", shown([right(row) for row in every]))
    if not options.table:
        print("fitted without the fold:", shown([found for number in range(FOLDS) for found in fold(every, number)]))


if __name__ == "__main__":
    main()
