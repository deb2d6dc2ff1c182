"""News fragments, mutated: no text of them raises, and each article obeys the laws."""

from random import Random

import pytest

from tests.fragments import fragment, scrap
from tests.laws import broken
from tests.room_laws import broken_in_rooms


@pytest.mark.parametrize("seed", range(0, 1_000, 50))
def test_the_articles_of_fifty_fragments_obey_the_laws(seed):
    texts = [fragment(Random(seed + i)) for i in range(50)]  # noqa: S311 - texts, not secrets

    assert [(text, wrong) for text in texts if (wrong := broken(text))] == []


@pytest.mark.parametrize("seed", range(0, 1_000, 100))
def test_what_rooms_read_in_a_hundred_scraps_obeys_their_laws(seed):
    texts = [scrap(Random(seed + i)) for i in range(100)]  # noqa: S311 - texts, not secrets

    assert [(text, wrong) for text in texts if (wrong := broken_in_rooms(text))] == []
