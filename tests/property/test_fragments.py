"""News fragments, mutated: no text of them raises, and each article obeys the laws."""

from random import Random

import pytest

from tests.fragments import fragment
from tests.laws import broken


@pytest.mark.parametrize("seed", range(0, 1_000, 50))
def test_the_articles_of_fifty_fragments_obey_the_laws(seed):
    texts = [fragment(Random(seed + i)) for i in range(50)]  # noqa: S311 - texts, not secrets

    assert [(text, wrong) for text in texts if (wrong := broken(text))] == []
