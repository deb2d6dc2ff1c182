"""JSON: what is written, and what is refused."""

import datetime as dt
import io
import json
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given

from conflictnews import Article, NumberKind, Published, PublishedHow, Quantity, Span, __version__, parse_article, testing
from conflictnews.export.extras import MissingExtraError
from conflictnews.export.json import (
    SCHEMA,
    SchemaError,
    from_json,
    read_lines,
    structure,
    to_json,
    unstructure,
    write_lines,
)
from conflictnews.export.json_schema import json_schema

ARTICLE = Article("On 3 May …", published=Published(dt.date(2023, 5, 3), PublishedHow.STATED, (Span(3, 8),)))


def test_a_date_an_enum_and_a_span_are_plain():
    assert unstructure(ARTICLE)["published"] == {
        "date": "2023-05-03",
        "how": "stated",
        "evidence": [{"start": 3, "end": 8}],
    }


@pytest.mark.parametrize(
    ("value", "written"),
    [(7, 7), (Decimal("2.50"), "2.50"), (Fraction(1, 3), "1/3"), (Fraction(2), "2/1"), (None, None)],
)
def test_a_number_keeps_its_kind(value, written):
    quantity = Quantity(NumberKind.MEASURE, value)
    data = unstructure(quantity)

    assert data["value"] == written
    assert type(structure(data, Quantity).value) is type(value)


def test_letters_stay_as_they_are_and_a_lone_surrogate_is_escaped():
    text = to_json(Article("حلب \ud800"))

    assert "حلب" in text
    assert "\\ud800" in text
    assert json.loads(text)["text"] == "حلب \ud800"


def test_json_can_be_laid_out_for_reading():
    assert to_json(ARTICLE, indent=2).startswith('{\n  "schema": 1,\n')
    assert from_json(to_json(ARTICLE, indent=2)) == ARTICLE


@pytest.mark.parametrize("value", ["text", 3, None, (ARTICLE,)])
def test_what_is_not_a_model_is_refused(value):
    with pytest.raises(TypeError, match="expected a model of conflictnews, not "):
        unstructure(value)


def test_writing_does_without_cattrs():
    code = "import sys; sys.modules['cattrs'] = None; from conflictnews import *; from conflictnews.export.json import *; "
    code += "print(to_json(Span(1, 2)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == '{"start": 1, "end": 2}\n'


def test_an_article_names_the_versions_that_made_it():
    data = json.loads(to_json(ARTICLE))

    assert (data["schema"], data["conflictnews"]) == (SCHEMA, __version__)
    assert len(data["gazetteer"]) == 16


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\n", "\r"])
def test_json_lines_stay_one_line_however_a_reader_divides_them(character):
    article = parse_article(f"Goma fell.{character}Sake did not.")
    file = io.StringIO()

    assert write_lines([article, article], file) == 2
    assert len(file.getvalue().splitlines()) == 2
    assert list(read_lines(file.getvalue().splitlines())) == [article, article]


def test_fields_keep_what_is_asked_for_in_the_articles_order():
    data = json.loads(to_json(ARTICLE, fields=["published", "text"]))

    assert list(data) == ["schema", "conflictnews", "gazetteer", "text", "published"]


def test_a_field_that_is_none_is_refused_with_those_that_are():
    with pytest.raises(ValueError, match="an article has no field 'colour': its fields are text, blocks"):
        to_json(ARTICLE, fields=["colour"])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('{"schema": 99, "text": ""}', "schema 99, and this version of conflictnews reads schema 1"),
        ('{"text": ""}', "schema None"),
        ('{"schema": 1, "title": "T"}', "no article: it has no text"),
        ("[]", "no article"),
    ],
)
def test_json_of_another_form_is_refused(text, complaint):
    with pytest.raises(SchemaError, match=complaint):
        from_json(text)


def test_reading_without_cattrs_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "cattrs", None)

    with pytest.raises(MissingExtraError, match=r"this needs cattrs: pip install 'conflictnews\[json\]'"):
        structure.__globals__["_converter"].__wrapped__()


def test_the_schema_describes_every_field_of_an_article():
    schema = json_schema()

    assert set(schema["required"]) == {"schema", "conflictnews", "gazetteer", *attrs.fields_dict(Article)}
    assert schema["$defs"]["Span"]["properties"] == {"start": {"type": "integer"}, "end": {"type": "integer"}}


@given(testing.articles() | testing.pastes().map(parse_article))
def test_articles_fit_the_schema(article):
    jsonschema = pytest.importorskip("jsonschema")

    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(to_json(article)))


def test_the_schema_is_a_schema_and_refuses_what_is_no_article():
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(json_schema())
    wrong = json.loads(to_json(ARTICLE)) | {"title": 3}

    assert [error.json_path for error in jsonschema.Draft202012Validator(json_schema()).iter_errors(wrong)] == ["$.title"]
