"""What a caller may pass by mistake: the error quotes it and says what is expected."""

from __future__ import annotations

from typing import Any

import pytest

from conflictnews import Harm, Mention, Span, explain, parse_article, read_corpus
from conflictnews.export.records import rows

ARTICLE = parse_article("Nine men were killed in Goma on 4 May 2023, the army said.")
OTHER = parse_article("The army said on Monday that two villages near Masisi had been shelled.")
NONE: Any = None
FIVE: Any = 5


@pytest.mark.parametrize("wrong", [NONE, FIVE, ()])
def test_what_is_no_mention_has_no_sentence_and_no_block(wrong: Any) -> None:
    for ask in (ARTICLE.sentence, ARTICLE.block):
        with pytest.raises(TypeError, match="expected a mention, not"):
            ask(wrong)


def test_a_mention_of_another_article_has_no_sentence() -> None:
    for ask in (ARTICLE.sentence, ARTICLE.block):
        with pytest.raises(ValueError, match="does not have 'Masisi' at"):
            ask(OTHER.places[-1])
        with pytest.raises(ValueError, match="at 10000 to 10001"):
            ask(Mention(Span(10_000, 10_001), "."))


def test_every_own_mention_has_a_sentence() -> None:
    assert all(ARTICLE.sentence(mention) for mention in ARTICLE.mentions())
    assert ARTICLE.sentence(Mention(Span(24, 28), "Goma")) is not None


@pytest.mark.parametrize("wrong", [NONE, FIVE, b"a.txt"])
def test_a_corpus_is_of_paths_or_records(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"expected paths or records, not {wrong!r}"):
        read_corpus(wrong)
    with pytest.raises(TypeError, match=f"expected a path or a record, not {wrong!r}"):
        list(read_corpus([wrong]))


@pytest.mark.parametrize("wrong", [NONE, FIVE])
def test_a_table_is_of_articles_or_results(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"expected an article, a result or several of them, not {wrong!r}"):
        list(rows(wrong, "dates"))
    with pytest.raises(TypeError, match=f"expected an article or a result, not {wrong!r}"):
        list(rows([wrong], "dates"))


def test_a_span_is_of_whole_numbers() -> None:
    a: Any = "a"

    with pytest.raises(TypeError, match="not from 'a' to 3"):
        Span(a, 3)
    with pytest.raises(TypeError, match="not from 0 to None"):
        Span(0, NONE)


def test_a_harm_that_is_none_is_told_which_there_are() -> None:
    with pytest.raises(ValueError, match="no such harm: 'x'; the harms are killed, ") as caught:
        ARTICLE.toll("x")

    assert all(harm.value in str(caught.value) for harm in Harm)


def test_only_events_and_mentions_are_explained() -> None:
    with pytest.raises(TypeError, match="expected an event or a mention, not 5"):
        explain(ARTICLE, FIVE)
