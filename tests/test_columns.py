"""Numbers are packed until they are read, and nobody sees a difference but in memory."""

import copy
import pickle

import attrs
import pytest

from conflictnews import Article, NumberMention, find_numbers, parse_article, read_article
from conflictnews.models.columns import Numbers

TEXT = "Nine men and some 12 women were killed in Goma on 4 May 2023; 5 km away a third of the shops burned."
SLOT = vars(Article)["numbers"].slot


def held(article):
    return SLOT.__get__(article, Article)


def test_the_numbers_of_an_article_are_packed_until_they_are_read():
    article = parse_article(TEXT)

    assert isinstance(held(article), Numbers)
    assert article.numbers == find_numbers(TEXT)
    assert isinstance(article.numbers, tuple)
    assert article.numbers is article.numbers is held(article)
    assert all(type(mention) is NumberMention for mention in article.numbers)


def test_an_article_from_bytes_has_packed_numbers_too():
    assert isinstance(held(read_article(TEXT.encode())), Numbers)


@pytest.mark.parametrize(
    "again",
    [
        copy.copy,
        copy.deepcopy,
        lambda article: pickle.loads(pickle.dumps(article)),
        lambda article: attrs.evolve(article, host=None),
        lambda article: Article(**{field.name: getattr(article, field.name) for field in attrs.fields(Article)}),
    ],
)
def test_a_copy_has_the_same_numbers(again):
    article, packed = parse_article(TEXT), parse_article(TEXT)

    assert again(packed) == article
    assert hash(packed) == hash(article)
    assert again(packed).numbers == find_numbers(TEXT)


def test_numbers_stay_frozen():
    article = parse_article(TEXT)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(article, "numbers", ())  # noqa: B010 # a type checker knows that it is frozen
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(article, "numbers")
    assert Article("").numbers == ()
