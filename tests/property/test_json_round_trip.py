"""structure(unstructure(model)) == model, and through JSON text."""

import json

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import parse_article, testing
from conflictnews.export.json import from_json, structure, to_json, unstructure

TAKES_AN_ARGUMENT = {"damaged"}
TEXT = {"pastes", "texts", "stretches"}
MODELS = sorted(set(testing.__all__) - TAKES_AN_ARGUMENT - TEXT)


@pytest.mark.parametrize("strategy", MODELS)
@given(data=st.data())
def test_every_model_comes_back(strategy, data):
    model = data.draw(getattr(testing, strategy)())

    assert structure(unstructure(model), type(model)) == model
    assert structure(json.loads(to_json(model)), type(model)) == model


@given(testing.articles() | testing.pastes().map(parse_article))
def test_an_article_comes_back_from_json(article):
    text = to_json(article)

    text.encode("utf-8")
    assert "\n" not in text
    assert from_json(text) == article


@given(testing.articles())
def test_plain_data_is_plain(article):
    def kinds(data):
        yield type(data)
        for item in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
            yield from kinds(item)

    assert set(kinds(unstructure(article))) <= {dict, list, str, int, float, bool, type(None)}
    assert list(unstructure(article)) == [field.name for field in attrs.fields(type(article))]
