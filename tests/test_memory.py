"""Memory stays in proportion to the text; `nox -s memory` measures a megabyte and 20,000 texts."""

import pytest

from tests.memory import FIGURES, PROSE, prose, taken


@pytest.mark.parametrize(("text", "limits"), [(prose(100_000), PROSE), ("1,1,1 " * 10_000, FIGURES)], ids=["prose", "figures"])
def test_a_long_text_takes_memory_in_proportion(text, limits):
    peak, kept = taken(text)

    assert peak <= limits[0]
    assert kept <= limits[1]
