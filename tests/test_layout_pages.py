"""Whole pages: every field of the invented pastes, in many styles and languages."""

import pytest

from conflictnews.layout import segment
from conflictnews.models import PROSE, PublishedHow
from conflictnews.text import Text
from tests.pastes import FIXTURES, pastes

PASTES = [paste for path in sorted(FIXTURES.glob("pastes_*.txt")) for paste in pastes(path)]


def plain(text):
    return " ".join(text.replace("**", "").split()).lower() if text else None


@pytest.mark.parametrize("paste", PASTES, ids=lambda paste: paste.name)
def test_every_field_of_a_page(paste):
    layout = segment(Text.of(paste.text))
    filed, published = layout.dateline, layout.published
    body = [block for block in layout.blocks if block.role in PROSE]
    stated = published.date.isoformat() if published and published.how is PublishedHow.STATED else None

    assert plain(layout.title) == plain(paste.title)
    assert plain(layout.standfirst) == plain(paste.standfirst)
    assert layout.byline == paste.byline
    assert stated == paste.published
    assert (filed and filed.place, filed and filed.date and filed.date.value, filed and filed.agency) == paste.dateline
    assert [image.text for image in layout.images] == list(paste.images)
    assert [block.clean[:30] for block in body] == [text.replace("**", "")[:30] for text in paste.body]
