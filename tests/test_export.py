"""JSON: what is written, and what is refused."""

import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

import pytest

from conflictnews import Article, NumberKind, Published, PublishedHow, Quantity, Span
from conflictnews.export.json import from_json, structure, to_json, unstructure

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
    assert to_json(ARTICLE, indent=2).startswith('{\n  "text": "On 3 May …"')
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
