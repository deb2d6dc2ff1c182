"""What stands after a number: a noun that it counts, or something that it cannot count."""

from __future__ import annotations

from conflictnews.languages.en.number_contexts import ADJECTIVE_ENDINGS, COUNTED, FUNCTION_WORDS, NOT_COUNTED
from conflictnews.numerals.tokens import Tokens


def counted(tokens: Tokens, after: int, *, capitals: bool = False) -> bool:
    """Whether a noun that can be counted follows: within three words of one clause, the first in the plural.

    Nouns with a capital count only where *capitals* says so.
    """
    for j in range(after, min(after + 3, tokens.count)):
        if not tokens.joined(j):
            return False
        word = tokens.words[j]
        if word in COUNTED:
            return True
        if word in NOT_COUNTED or word in FUNCTION_WORDS:
            return False
        plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        if plural and (capitals or not tokens.capitalised(j)):
            return True
        if len(word) < 5 or not word.endswith(ADJECTIVE_ENDINGS):
            return False
    return False
