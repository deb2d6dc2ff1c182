"""One number in, one quantity out, or an error that quotes what came in."""

import random
from decimal import Decimal
from fractions import Fraction

import pytest
from num2words import num2words

from conflictnews import NormalisationError, NumberKind, VagueCounts, find_numbers, normalise_number
from conflictnews.models import Quantity
from conflictnews.numerals import cardinal, ordinal
from conflictnews.numerals.digits import exact, tidy


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("400", 400),
        (" 1,100 ", 1100),
        ("2014", 2014),
        ("0042", 42),
        ("T-72", None),
        ("35m", 35_000_000),
        ("12 March", None),
        ("- 10 k", -10_000),
        ("minus five point five", Decimal("-5.5")),
        ("two thirds", Fraction(2, 3)),
        ("20/100", Fraction(1, 5)),
        ("-4/5", Fraction(-4, 5)),
        ("point 77", Decimal("0.77")),
        ("a couple", 2),
        ("single", 1),
        ("a hundred", 100),
        ("1e3", 1000),
        ("one", 1),
        ("9/11", Fraction(9, 11)),
        ("10,000-strong", 10_000),
        ("1.2bn", 1_200_000_000),
        ("½", Fraction(1, 2)),
        ("70-odd", 70),
        ("100+", 100),
        ("a 3:1 ratio", None),
    ],
)
def test_a_number_by_itself_is_taken_at_its_word(text, value):
    if value is None:
        with pytest.raises(NormalisationError):
            normalise_number(text)
    else:
        assert normalise_number(text).value == value


@pytest.mark.parametrize("text", ["banana", "", "5 and 6", "12 people", "²", "two or", "\ud800", "1.2.3.4"])
def test_what_is_not_one_number_is_quoted(text):
    with pytest.raises(NormalisationError, match="not a number") as raised:
        normalise_number(text)

    assert repr(text) in str(raised.value)


def test_an_error_says_what_is_wrong():
    with pytest.raises(NormalisationError, match="it holds 2"):
        normalise_number("5 and 6")
    with pytest.raises(NormalisationError, match="it says more: 'people'"):
        normalise_number("12 people")


def test_bounds_belong_to_the_number():
    assert normalise_number("at least 12") == Quantity(NumberKind.CARDINAL, 12, low=12)
    assert normalise_number("40 or more") == Quantity(NumberKind.CARDINAL, 40, low=40)
    assert normalise_number("between 20 and 30") == Quantity(NumberKind.CARDINAL, None, 20, 30)
    assert normalise_number("dozens", vague=VagueCounts.acled()).low == 12


def test_only_text_has_numbers():
    with pytest.raises(TypeError, match="expected text as str, not int"):
        normalise_number(12)
    with pytest.raises(TypeError, match="expected text as str, not bytes"):
        find_numbers(b"12")


def sweep():
    chosen = random.Random(1)  # noqa: S311 - a fixed sample, no secret
    return [*range(1100), *(chosen.randrange(10 ** chosen.randrange(4, 16)) for _ in range(700))]


def test_words_agree_with_num2words_both_ways():
    for number in sweep():
        words = num2words(number)

        assert normalise_number(words).value == number, words
        assert cardinal(words) == cardinal(words.replace("-", " ")) == number


def test_ranks_agree_with_num2words():
    for number in sweep()[1:600]:
        words = num2words(number, to="ordinal")

        assert ordinal(words) == ordinal(num2words(number, to="ordinal_num")) == number, words
        assert normalise_number(words) == Quantity(NumberKind.ORDINAL, number, number, number), words


@pytest.mark.parametrize(
    "words",
    [
        "ten five",
        "two hundred hundred",
        "thousand thousand",
        "twenty and three",
        "one hundred and",
        "fifty zero",
        "several",
        "hundred and thousand",
        "zero million",
        "",
        "and",
    ],
)
def test_words_that_are_no_whole_number_have_no_value(words):
    assert cardinal(words) is None


def test_other_rooms_read_small_numbers_by_the_same_words():
    assert all(cardinal(num2words(n)) == n for n in range(1, 100))
    assert cardinal("first") is ordinal("one") is None
    assert cardinal("an hundred") == 100


def test_arithmetic_does_not_round():
    assert exact(5, -2) == 500
    assert tidy(Fraction(1, 3)) == Fraction(1, 3)
    assert normalise_number("0.1234567890123456789012345678901").value == Decimal("0.1234567890123456789012345678901")
    assert normalise_number("1.2345678901234567 million").value == Decimal("1234567.8901234567")
