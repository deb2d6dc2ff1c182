"""The smallest texts that once broke the library, one of each kind; what tests the whole kind is named beside each."""

import sys
from itertools import pairwise

import pytest

from conflictnews import (
    NormalisationError,
    find_casualties,
    find_numbers,
    normalise_date,
    parse_article,
    read_article,
)
from tests.laws import broken

PROSE = "Shells hit a market in Taiz on Monday, and nine people were hurt, the mayor said. "


@pytest.mark.parametrize(
    "text",
    [
        "31 December 9999\n\nCalm in Taiz\n\nThe talks go on next winter.",
        "1 January 0001\n\nCalm in Taiz\n\nIt was so last winter.",
    ],
)
def test_the_ends_of_the_calendar_give_no_exception(text: str) -> None:
    """The kind: `property/test_timex_is_total.py`."""
    assert broken(text) == []


@pytest.mark.parametrize("text", ["7 € 12", "2 $ 9 dollars", "£3 £ 4 pounds", "5 % 6 per cent", "€ 1 €"])
def test_a_sign_serves_one_number(text: str) -> None:
    """The kind: `property/test_numerals.py` and the laws of the fuzzer."""
    assert all(one.span.end <= other.span.start for one, other in pairwise(find_numbers(text)))


@pytest.mark.parametrize("text", ["Losses: Taiz -7 wounded", "-7 wounded in Taiz", "- 7 wounded", "Taiz \u2212 7 wounded"])
def test_a_dash_before_a_figure_is_a_dash(text: str) -> None:
    """The kind: `laws.py`, where no count is below 0."""
    assert [(statement.low, statement.best, statement.high) for statement in find_casualties(text)] == [(7, 7, 7)]


def test_a_label_with_a_number_below_nothing_counts_nobody() -> None:
    assert find_casualties("Wounded: -7") == ()


def test_links_lie_in_order() -> None:
    """The kind: `property/test_layout.py`."""
    page = "<p>Calm in Taiz.</p><a href='http://a.example/b'><img src='c.png'></a><a href='http://a.example/a'>d</a>"
    spans = [mention.span for mention in parse_article(page).links]

    assert spans == sorted(spans)
    assert spans


def test_one_bad_byte_spoils_one_character() -> None:
    """The kind: `test_decoding.py`."""
    data = ((PROSE + "A café burned. ") * 20).encode()
    article = read_article(data[:100] + b"\xff" + data[100:])

    assert article.text.count("\ufffd") == 1
    assert "café" in article.text


@pytest.mark.parametrize(
    "text",
    [
        '{"text": "Calm in Taiz.", "n": ' + "9" * 5_000 + "}",
        "[" * 700 + "]" * 700,
        '{"text": "Calm in Taiz.",}',
        '{"text": "<p>Calm',
    ],
    ids=["long number", "nested", "comma", "markup"],
)
def test_an_odd_record_reads_the_same_whatever_the_stack(text: str) -> None:
    """The kind: `test_markup.py`."""
    usual, limit = parse_article(text), sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(limit * 10)
        assert parse_article(text) == usual
    finally:
        sys.setrecursionlimit(limit)
    assert broken(text) == []


@pytest.mark.parametrize("text", ["2021-W53", "29 February 2023", "31 June 2020", "2019-02-29", "32 May 2020"])
def test_what_the_calendar_has_not_is_told(text: str) -> None:
    """The kind: `test_wrong_arguments.py`."""
    with pytest.raises(NormalisationError, match="not a date"):
        normalise_date(text)
