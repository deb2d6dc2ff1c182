"""Tables: rows, their columns, and every format of them opened by its own tool."""

import csv
import datetime as dt
import io
import sys

import attrs
import pytest
from hypothesis import given

from conflictnews import (
    ActorMention,
    Article,
    Casualty,
    DateMention,
    Event,
    Mention,
    Notice,
    NumberMention,
    PlaceMention,
    Quote,
    Result,
    Span,
    parse_article,
    testing,
)
from conflictnews.export.extras import MissingExtraError
from conflictnews.export.files import write_csv, write_excel, write_parquet
from conflictnews.export.frames import arrow_schema, to_arrow, to_frame, to_polars
from conflictnews.export.records import cell, meaning, records, rows
from conflictnews.export.schema import TABLES, Type, columns

PASTE = """Shells fall on Masisi

At least 12 civilians, including three children, were killed in Masisi on 28 May 2024, said the mayor of Goma. "We found them at
dawn," he said. Some 40 were wounded.

The M23 denied it.
"""
ARTICLE = parse_article(PASTE, published=dt.date(2024, 5, 30))
PYTHON = {Type.TEXT: str, Type.INTEGER: int, Type.NUMBER: float, Type.TRUTH: bool, Type.DAY: dt.date}
PANDAS = {
    Type.TEXT: "string",
    Type.INTEGER: "Int64",
    Type.NUMBER: "Float64",
    Type.TRUTH: "boolean",
    Type.DAY: "datetime64[s]",
}
MENTION_TABLES = [name for name, columns in TABLES.items() if any(column.name == "text" for column in columns)]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_each_column_once_and_says_what_it_holds(table):
    names = [column.name for column in columns(table)]

    assert len(names) == len(set(names))
    assert names[:2] == ["article", "source"]
    assert table not in {column.name for column in columns("articles")}, "a batch has a column for each table beside these"
    assert all(column.description for column in columns(table))


@given(testing.results() | testing.articles() | testing.pastes().map(parse_article))
def test_every_cell_has_its_columns_type_or_is_empty(item):
    for table, found in records(item).items():
        for record in found:
            assert list(record) == [column.name for column in columns(table)]
            for column in columns(table):
                value = record[column.name]
                assert value is None or type(value) is PYTHON[column.type]
                if isinstance(value, str):
                    value.encode("utf-8")


@given(testing.pastes().map(parse_article))
def test_every_mention_has_a_row_that_leads_back_to_the_text(article):
    tables = records(article)

    assert len(tables["mentions"]) == len(article.mentions())
    assert {row["mention"] for row in tables["mentions"]} == {
        row["mention"] for name in MENTION_TABLES if name != "mentions" for row in tables[name]
    }
    for row in tables["mentions"]:
        assert article.text[row["start"] : row["end"]] == row["text"]
        assert article.blocks[row["block"]].role.value == row["role"]


def test_a_statement_names_the_statement_that_it_is_part_of():
    whole, part = records(ARTICLE)["casualties"][:2]

    assert (whole["mention"], whole["best"], whole["part_of"]) == ("c1", 12, None)
    assert (part["mention"], part["best"], part["part_of"]) == ("c2", 3, "c1")


def test_a_statement_has_the_place_and_the_days_of_its_event():
    statement, event = records(ARTICLE)["casualties"][0], records(ARTICLE)["events"][0]

    assert (statement["event"], statement["place"]) == (event["mention"], event["place"]) == ("e1", "Masisi")
    assert statement["day_first"] == event["day_first"] == dt.date(2024, 5, 28)
    assert (event["killed"], event["civilian_targeting"]) == (12, True)


def test_a_title_and_a_part_belong_to_the_event_of_the_statement_that_they_repeat():
    article = parse_article(
        "Gunmen kill nine\n\nGunmen killed nine people in Masisi on 28 May 2024. Four of the dead were women."
    )
    found = records(article)["casualties"]

    assert [(row["best"], row["event"], row["place"]) for row in found] == [
        (9, "e1", "Masisi"),
        (9, "e1", "Masisi"),
        (4, "e1", "Masisi"),
    ]


def test_a_sentence_stands_on_one_line():
    (row,) = [row for row in records(ARTICLE)["quotes"] if row["kind"] == "direct"]

    assert row["sentence"] == '"We found them at dawn," he said.'


def test_a_result_without_an_article_is_one_row_with_its_error():
    tables = records(Result("a", "a.pdf", error="a PDF document, not text"))

    assert tables.pop("articles") == [
        dict.fromkeys(column.name for column in columns("articles"))
        | {"article": "a", "source": "a.pdf", "error": "a PDF document, not text"}
    ]
    assert set(map(len, tables.values())) == {0}


def test_notices_have_rows():
    article = attrs.evolve(ARTICLE, notices=(Notice("odd", "It is odd."),))

    assert records(article)["notices"] == [
        {"article": article.id, "source": None, "code": "odd", "message": "It is odd.", "start": None, "end": None}
    ]
    assert records(article)["articles"][0]["notice_codes"] == "odd"


def test_a_lone_surrogate_is_replaced_and_the_spans_still_fit():
    row = records(parse_article("\ud800 Goma fell."))["places"][0]

    assert (row["start"], row["sentence"]) == (2, "\ufffd Goma fell.")


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (2**63 - 1, Type.INTEGER, 2**63 - 1),
        (2**63, Type.INTEGER, None),
        (-(2**63), Type.INTEGER, -(2**63)),
        (-(2**63) - 1, Type.INTEGER, None),
        (10**400, Type.NUMBER, None),
        (float("inf"), Type.NUMBER, None),
        (1, Type.NUMBER, 1.0),
        (None, Type.TRUTH, None),
    ],
)
def test_a_cell_that_its_type_cannot_hold_is_empty(value, kind, expected):
    assert cell(value, kind) == expected


def test_a_table_that_is_none_is_refused_with_those_that_are():
    with pytest.raises(ValueError, match="no table 'deaths': the tables are articles, casualties"):
        list(rows(ARTICLE, "deaths"))


def test_a_plain_mention_means_nothing_by_itself():
    assert meaning(Mention(Span(0, 1), "S")) is None


@pytest.mark.parametrize("table", TABLES)
def test_csv_comes_back_from_the_standard_librarys_reader(table):
    file = io.StringIO(newline="")
    count = write_csv([ARTICLE, ARTICLE], table, file)
    head, *body = csv.reader(io.StringIO(file.getvalue(), newline=""))

    assert head == [column.name for column in columns(table)]
    assert len(body) == count == 2 * len(records(ARTICLE)[table])
    texts = {"": None, "true": True, "false": False}
    for written, record in zip(body, rows([ARTICLE, ARTICLE], table), strict=True):
        for text, value in zip(written, record.values(), strict=True):
            assert texts.get(text, text) == (value if isinstance(value, bool | None) else str(value))


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("articles", [[], [ARTICLE]], ids=["empty", "one"])
def test_pandas_has_the_columns_and_types_also_where_there_are_no_rows(table, articles):
    pytest.importorskip("pandas")
    frame = to_frame(articles, table)

    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == {c.name: PANDAS[c.type] for c in columns(table)}
    assert len(frame) == len(list(rows(articles, table)))


def test_pandas_holds_the_first_and_the_last_year():
    pandas = pytest.importorskip("pandas")
    frame = to_frame(ARTICLE, "dates")

    assert frame["first"][0] == pandas.Timestamp("2024-05-28")


@pytest.mark.parametrize("table", TABLES)
def test_polars_and_arrow_hold_the_same_rows(table):
    pytest.importorskip("polars")
    pytest.importorskip("pyarrow")
    expected = list(rows(ARTICLE, table))

    assert to_polars(ARTICLE, table).to_dicts() == expected
    assert to_arrow(ARTICLE, table).to_pylist() == expected
    assert to_arrow([], table).schema == arrow_schema(table)


def test_an_arrow_field_says_what_it_holds():
    pytest.importorskip("pyarrow")

    assert arrow_schema("casualties").field("low").metadata[b"description"].startswith(b"fewest victims")


@pytest.mark.parametrize("table", TABLES)
def test_parquet_comes_back_with_its_schema(table, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "table.parquet"
    count = write_parquet([ARTICLE, ARTICLE], table, path)

    read = parquet.read_table(path)
    assert read.schema.equals(arrow_schema(table))
    assert read.to_pylist() == list(rows([ARTICLE, ARTICLE], table))
    assert read.num_rows == count


def test_excel_comes_back_and_text_is_never_a_formula():
    openpyxl = pytest.importorskip("openpyxl")
    file = io.BytesIO()
    article = attrs.evolve(ARTICLE, title="=1+1", byline="bell\x07", standfirst="x" * 40_000)
    write_excel(article, ["articles", "casualties"], file)
    book = openpyxl.load_workbook(file)
    head, row = book["articles"].iter_rows()
    cells = {name.value: value for name, value in zip(head, row, strict=True)}

    assert book.sheetnames == ["articles", "casualties"]
    assert (cells["title"].value, cells["title"].data_type) == ("=1+1", "s")
    assert cells["byline"].value == "bell\ufffd"
    assert (len(cells["standfirst"].value), cells["standfirst"].value[-1]) == (32_767, "…")
    assert cells["published"].value == dt.datetime(2024, 5, 30)


@pytest.mark.parametrize(
    ("call", "package", "extra"),
    [
        (lambda: to_frame(ARTICLE, "dates"), "pandas", "pandas"),
        (lambda: to_polars(ARTICLE, "dates"), "polars", "polars"),
        (lambda: to_arrow(ARTICLE, "dates"), "pyarrow", "arrow"),
        (lambda: write_parquet(ARTICLE, "dates", "x"), "pyarrow", "arrow"),
        (lambda: write_excel(ARTICLE, ["dates"], "x"), "openpyxl", "excel"),
    ],
)
def test_a_missing_package_is_one_line_that_names_the_extra(monkeypatch, call, package, extra):
    monkeypatch.setitem(sys.modules, package, None)

    with pytest.raises(MissingExtraError) as raised:
        call()

    assert str(raised.value) == f"this needs {package}: pip install 'conflictnews[{extra}]'"


def test_an_articles_id_follows_from_its_text_alone():
    assert Article("Goma fell.").id == Article("Goma fell.", title="T").id != Article("Goma fell!").id


TOLD_OTHERWISE = {
    "span": "start, end",
    "quantity": "low, best, high",
    "alternatives": "their ids",
    "part": "the details of the words",
    "parts": "text",
    "marked": "words",
    "speaker": "the speaker's words",
    "cue": "the cue's words",
    "evidence": "`conflictnews explain`",
    "report": "the table of articles",
    "claims": "the event of a statement of harm",
    "actors": "agents, targets, parties",
    "town": "the location of the row of UCDP GED",
}
"""Fields that no path ends in, and what tells of them instead."""


@pytest.mark.parametrize(
    ("table", "model"),
    [
        ("casualties", Casualty),
        ("events", Event),
        ("places", PlaceMention),
        ("dates", DateMention),
        ("numbers", NumberMention),
        ("actors", ActorMention),
        ("quotes", Quote),
    ],
)
def test_every_field_of_a_model_has_a_column_or_is_told_otherwise(table, model):
    names = {name for column in columns(table) for name in column.path.split(".")}

    assert {field.name for field in attrs.fields(model)} - names - TOLD_OTHERWISE.keys() == set()
