"""Work grows as the text does, also where the text is hostile: twice the text takes at most 2.2 times as many lines of code.

A text that doubles may become another kind of page once; so it doubles twice, and one of the two steps must hold.
"""

from functools import partial
from itertools import pairwise

import pytest

from conflictnews import parse_article
from tests.shapes import HEADS, SHAPES
from tests.work import lines_run

SIZES = (800, 1_600, 3_200)
GROWTH = 2.2
STEADY = 1_500
"""Lines that any text takes, however short; they hide no growth in texts of these sizes."""


def grows(head, unit):
    texts = [head + unit * (size // len(unit)) for size in SIZES]
    for text in texts:
        parse_article(text)  # what is made on first use is made
    work = [lines_run(partial(parse_article, text)) for text in texts]
    return [(round((twice - STEADY) / once, 2), once, twice) for once, twice in pairwise(work)]


@pytest.mark.parametrize("unit", SHAPES.values(), ids=list(SHAPES))
def test_twice_the_text_takes_twice_the_work(unit):
    assert min(grows(HEADS[unit.startswith("<")], unit))[0] <= GROWTH


@pytest.mark.parametrize("unit", ["1.2.3.4 seven people killed in ", "5 soldiers were killed, ", "“No, ", "Goma, "])
def test_twice_the_text_takes_twice_the_work_under_a_headline(unit):
    assert min(grows(HEADS[2], unit))[0] <= GROWTH
