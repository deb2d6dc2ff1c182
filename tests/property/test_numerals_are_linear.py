"""Law: the time to read numbers grows as the text does, and no text is too much to read.

Four times the text may take ten times as long; what grows with the square takes sixteen times as long, every time it is tried.
"""

from time import process_time

import pytest

from conflictnews import find_numbers

SIZE = 1_500
HOSTILE = (
    *("1,", "1.", "1 ", "1-1-", "1/", "1/2 ", "1:", "$1,", "$1-", "(1) ", "1. ", "1\n", "- 1", "1½ ", "0-", "+1 "),
    *("000 ", "010 ", "000,", "00,00,", "1.000.", "1'000", "1,000,", "1 000 000 ", "12,15,20,33,", "12, 15, 20, 33, "),
    *("١٢,", "٠٠٠٬", "1٣2३", "۱२٣४५,", "½", "1x", "1e", "2-fold "),
    *("one ", "one-", "one hundred ", "one and ", "one hundred and ", "one million, two hundred thousand, ", "zero "),
    *("one point ", "a ", "a half ", "half a million ", "thousands of ", "tens of ", "a few million ", "dozens of "),
    *("between ", "between 1 and ", "up to ", "up to 1 ", "at least one ", "about ", "or more ", "over 20 and under 30 and "),
    *("5 to ", "5 or ", "one or two or ", "3, 4, 5 and ", "1st to ", "1-to-2-to-", "one in ", "1 out of "),
    *("5% ", "no ", "no guns, no ", "many aid ", "none of ", "one of ", "passed 3-1 ", "rose from 1 to 2 ", "won 3-1, "),
    *("5 feet ", "5 ft 2 ", "1 dollar and ", "usd1", "May 1, ", "May 1 to 2 to ", "Article 1, 2, ", "Xx 12 ", "@1,"),
)


def seconds(text):
    start = process_time()
    find_numbers(text)
    return process_time() - start


@pytest.mark.parametrize("unit", HOSTILE)
def test_four_times_the_text_takes_about_four_times_as_long(unit):
    text = unit * (SIZE // len(unit))
    find_numbers(text[:100])

    assert any(seconds(text * 4) < 10 * max(seconds(text), 0.002) for _ in range(4))


@pytest.mark.parametrize("text", ["one point " + "one " * 6_000, "thousands of " * 3_000, "a few" + " million" * 3_000])
def test_no_number_grows_without_limit(text):
    assert all(len(repr(mention.quantity)) < 120 for mention in find_numbers(text))


@pytest.mark.parametrize("unit", ["5 feet ", "1 ft 2 ", "3 dollars 50 ", "one dollar and "])
def test_sums_do_not_nest(unit):
    assert find_numbers(unit * 2_000)
