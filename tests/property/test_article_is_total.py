"""Any text gives an article; what is not text gives one clear error."""

import pytest
from hypothesis import given

from conflictnews import Article, parse_article
from conflictnews.testing import texts


@given(texts())
def test_any_text_gives_an_article(text):
    article = parse_article(text)

    assert isinstance(article, Article)
    assert article.text == text


@pytest.mark.parametrize(
    "text", ["", "\0", "\ud800", "\udfff\ud800", "\ufeff", "\n" * 99, "²", "½", "٣", "\u0301", "a\u200d" * 99]
)
def test_odd_texts_give_an_article(text):
    assert parse_article(text).text == text


@pytest.mark.parametrize(
    "text", ["soldiers, including $12 a mayor fired tear nearly", "Killed: to -5 29 February nearly", 'executed 12 "regime']
)
def test_a_text_that_breaks_off_inside_a_phrase_gives_an_article(text):
    assert parse_article(text).text == text


@pytest.mark.parametrize("value", [None, 3, b"text", ["text"], object()])
def test_what_is_not_text_is_one_clear_error(value):
    with pytest.raises(TypeError, match=r"^expected text as str, not \w+: decode bytes first, or call read_article$"):
        parse_article(value)
