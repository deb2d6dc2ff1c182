"""What has digits and is not a number: codes, dates and names, each with the place where it ends."""

from __future__ import annotations

from conflictnews.numerals.calendar import Beside, end_of_date
from conflictnews.numerals.codes import end_of_code
from conflictnews.numerals.digits import Digits
from conflictnews.numerals.names import end_of_name, word_before
from conflictnews.numerals.tokens import Tokens


def refuse_digits(tokens: Tokens, k: int, number: Digits) -> int | None:
    """Where the name, date, time or code ends that the digits of word *k* begin or belong to; None for a number."""
    last = word_before(tokens, k, number.start)
    after = tokens.next(k, number.end)
    following = tokens.words[after] if after < tokens.count and tokens.starts[after] - number.end <= 2 else ""
    end = end_of_date(tokens, k, number, Beside(last, following, after))
    if end is None:
        end = end_of_code(tokens, k, number)
    if end is None and (number.bare or not isinstance(number.value, int)):
        end = end_of_name(tokens, k, number, last, after)
    return end
