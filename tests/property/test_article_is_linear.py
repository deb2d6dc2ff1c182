"""Time grows as the text does, also where the text is hostile.

Four times the text may take ten times as long; what grows with the square takes sixteen times as long, every time it is tried.
"""

from time import process_time

import pytest

from conflictnews import parse_article

SIZE = 4_000
HOSTILE = {
    "letter": "a",
    "capital": "A",
    "digit": "1",
    "space": " ",
    "non-breaking space": "\u00a0",
    "line end": "\n",
    "open quote": "“",
    "quote": '"',
    "apostrophe": "'",
    "bracket": "(",
    "hyphen": "-",
    "comma": ",",
    "full stop": ".",
    "accent": "\u0301",
    "surrogate": "\ud800",
    "zero-width space": "\u200b",
    "grouped digits": "1,",
    "initials": "A. ",
    "numbers": "one hundred and ",
    "months": "May ",
    "weekdays": "on Thursday ",
    "relative dates": "two years after ",
    "places": "Syria, ",
    "place particles": "Al ",
    "actors": "ISIS ",
    "killed": "killed ",
    "casualties": "12 people killed, ",
    "quotations": "“No,” said the mayor. ",
    "sentences": "No. ",
    "paragraphs": "No.\n\n",
    "links": "https://",
    "images": "a.png\n\n",
}


def seconds(text):
    start = process_time()
    parse_article(text)
    return process_time() - start


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=list(HOSTILE))
def test_four_times_the_text_takes_about_four_times_as_long(unit):
    text = unit * (SIZE // len(unit))
    parse_article(text[:100])

    assert any(seconds(text * 4) < 10 * max(seconds(text), 0.002) for _ in range(3))
