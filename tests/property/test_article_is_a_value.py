"""An article is a value: it can be hashed, pickled and sent to another process; every model likewise."""

import copy
import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import parse_article
from conflictnews.testing import articles, pastes


@given(articles() | pastes().map(parse_article))
def test_an_article_survives_pickling(article):
    again = pickle.loads(pickle.dumps(article))

    assert again == article
    assert hash(again) == hash(article)
    assert copy.deepcopy(article) == article


@given(articles(), st.data())
def test_an_article_does_not_change(article, data):
    name = data.draw(st.sampled_from([field.name for field in attrs.fields(type(article))]))

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(article, name, None)


@given(articles())
def test_no_model_takes_other_attributes(article):
    with pytest.raises((AttributeError, attrs.exceptions.FrozenInstanceError)):
        article.colour = "red"
