"""The function from Arrow to Arrow: as many rows out as in, poison and all."""

import datetime as dt

import pytest

from conflictnews import parse_article
from conflictnews.export.batch import batch_schema, flatten, parse_batch, parse_batches
from conflictnews.export.frames import to_arrow
from conflictnews.export.schema import TABLES

pa = pytest.importorskip("pyarrow")

TEXT = "At least 12 civilians were killed in Masisi on Tuesday, said the mayor."
DAY = dt.date(2024, 5, 30)


def batch(**columns):
    return pa.RecordBatch.from_pydict(columns)


def test_a_batch_gives_as_many_rows_with_the_schema():
    given = batch(id=["a", "b", "c"], text=[TEXT, None, "x" * 101], published=[DAY, None, None], country=["CD", None, None])
    found = parse_batch(given, longest=100)

    assert isinstance(found, pa.RecordBatch)
    assert found.schema.equals(batch_schema())
    assert found.column("article").to_pylist() == ["a", "b", "c"]
    assert found.column("error").to_pylist() == [None, "no text under 'text'", "longer than 100 characters"]
    assert [len(row) for row in found.column("casualties").to_pylist()] == [1, 0, 0]


def test_a_text_of_the_greatest_length_is_read():
    assert parse_batch(batch(text=["x" * 100]), longest=100).column("error").to_pylist() == [None]


@pytest.mark.parametrize("table", sorted(set(TABLES) - {"articles"}))
def test_a_flattened_table_is_the_table_of_the_article(table):
    found = parse_batch(batch(text=[TEXT], published=[DAY]), tables=[table])

    assert flatten(found, table).equals(to_arrow(parse_article(TEXT, published=DAY), table))


@pytest.mark.parametrize(
    ("texts", "errors"),
    [
        (
            pa.array([b"Goma fell.", b"\x00\x01\x02", None], pa.binary()),
            [None, "a binary file, not text", "no text under 'text'"],
        ),
        (pa.array(["Goma fell.", ""], pa.large_string()), [None, "nothing to read"]),
        (pa.array([3], pa.int64()), ["the text is int, not str"]),
    ],
)
def test_poison_comes_back_with_its_error(texts, errors):
    assert parse_batch(pa.table({"text": texts})).column("error").to_pylist() == errors


def test_a_table_gives_a_table_and_an_empty_batch_an_empty_one():
    assert isinstance(parse_batch(pa.table({"text": [TEXT]})), pa.Table)
    assert [found.num_rows for found in parse_batches([batch(text=pa.array([], pa.string()))])] == [0]


def test_a_batch_without_the_column_is_refused():
    with pytest.raises(ValueError, match="no column 'text': its columns are body"):
        parse_batch(batch(body=[TEXT]))


def test_the_column_may_have_another_name():
    assert parse_batch(batch(body=[TEXT]), text="body", tables=[]).schema.names == [
        column.name for column in TABLES["articles"]
    ]
