"""Every mention is the caller's own characters, and lies inside one block; each kind's mentions are disjoint and in order."""

from itertools import pairwise

import pytest
from hypothesis import given

from conflictnews import parse_article
from conflictnews.testing import articles, damaged, pastes, texts

KINDS = ("images", "links", "dates", "numbers", "places", "actors", "quotes", "casualties")
read = (texts() | pastes() | pastes().flatmap(damaged)).map(parse_article)


@pytest.mark.parametrize("kind", ["blocks", *KINDS])
@given(article=read | articles())
def test_a_span_leads_back_to_the_text(kind, article):
    for mention in getattr(article, kind):
        assert article.text[mention.span.start : mention.span.end] == mention.text


@pytest.mark.parametrize("kind", KINDS)
@given(article=read | articles())
def test_a_mention_lies_inside_one_block(kind, article):
    for mention in getattr(article, kind):
        assert sum(mention.span in block.span for block in article.blocks) == 1, mention


@pytest.mark.parametrize("kind", ["blocks", *KINDS])
@given(article=read)
def test_mentions_of_one_kind_are_disjoint_and_in_order(kind, article):
    for one, two in pairwise(getattr(article, kind)):
        assert one.span.end <= two.span.start


@given(read)
def test_what_a_mention_refers_to_stands_in_the_text(article):
    whole = range(len(article.text) + 1)
    referred = [date.anchor for date in article.dates] + [quote.speaker for quote in article.quotes]
    referred += [
        span for statement in article.casualties for span in (statement.part_of, statement.alternative_to, statement.taken_from)
    ]
    referred += article.published.evidence if article.published else ()

    assert all(span.start in whole and span.end in whole for span in referred if span)
    for statement in article.casualties:
        for mention in (statement.victims, statement.perpetrator, statement.claimed_by):
            assert mention is None or article.text[mention.span.start : mention.span.end] == mention.text
