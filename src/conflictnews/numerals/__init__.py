"""Numbers: every quantity of a text, with its bounds.

Where to read, from the whole to its parts:

- `reader` goes through a text word by word; `shortcut` reads the plain half of its numbers.
- `parts` finds an amount with its measure at a word; `ranges` ties two parts, `hedges` bounds one.
- Amounts: `amounts` (words and scales) over `words` and `digits`; `shares` (fractions, dozens), `vague` ("dozens of"),
  `ones` ("a week", "one"), `suffixes` ("35m", "155mm"). Measures: `measures`.
- What has digits and is no quantity: `names` asks `calendar` (dates, years, times) and `codes` (telephones, versions),
  and knows named things itself; `nouns` tells what a number counts.
- `tokens` is what all of them see of the text. Words, units and named things are records in `tables`.

Other rooms may import `cardinal` and `ordinal` (words or digits to a whole number) and `SMALL_NUMBER` (a pattern for the
number words from one to ninety-nine) from here.
"""

from __future__ import annotations

from conflictnews.errors import NormalisationError
from conflictnews.models import NumberMention, Quantity, VagueCounts
from conflictnews.numerals.reader import read
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import cardinal, ordinal
from conflictnews.text import Text

__all__ = ["cardinal", "find_numbers", "normalise_number", "numbers_in", "ordinal"]

_DEFAULT = VagueCounts()


def find_numbers(text: str, *, vague: VagueCounts = _DEFAULT) -> tuple[NumberMention, ...]:
    """The quantities of a text, in order, each with its unit and its bounds.

    *vague* says what words such as "dozens" are taken to mean. A span covers the number and its unit, and words after it
    that bound it ("100 or more"); words before it ("at least") are outside, and their bounds are kept.
    Years, dates, clock times and whatever a number only names (T-72, Resolution 2254) are not quantities.

    >>> [m.quantity for m in find_numbers("At least 12 people were killed and dozens fled the 5 km to Azaz.")]
    [Quantity(cardinal 12, 12..), Quantity(cardinal ~, 24..), Quantity(measure 5 kilometre)]
    """
    return numbers_in(Text.of(text), vague=vague)


def normalise_number(text: str, *, vague: VagueCounts = _DEFAULT) -> Quantity:
    """The one number that a text is, with the words that bound it and its unit ("at least 12 km", "10,000-strong").

    `NormalisationError`, quoting the text, where it is no number, more than one, or says more than a number. A text that is
    nothing but a number is taken at its word: "2014" is a number here, and a year to `find_numbers`.

    >>> normalise_number("up to 3,000"), normalise_number("two and a half million").value
    (Quantity(cardinal 3000, ..3000), 2500000)
    >>> normalise_number("banana")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a number: 'banana'
    """
    source = Text.of(text)
    tokens = Tokens(source)
    found = read(tokens, vague, alone=True)
    if not found:
        raise NormalisationError("number", text)
    if len(found) > 1:
        raise NormalisationError("number", text, f"it holds {len(found)}")
    rest = tokens.flat[: found[0].outer_start] + tokens.flat[max(found[0].end, found[0].outer_end) :]
    rest = rest.removesuffix("-strong").strip(" .,;:!?()\"'")
    if rest:
        raise NormalisationError("number", text, f"it says more: {rest!r}")
    return found[0].quantity


def numbers_in(text: Text, *, vague: VagueCounts = _DEFAULT) -> tuple[NumberMention, ...]:
    """The quantities of a `Text` that other rooms read too, as `find_numbers` gives them."""
    source = text.source
    mentions: list[NumberMention] = []
    for found in read(Tokens(text), vague):
        span = text.span(found.start, found.end)
        mentions.append(NumberMention(span, source[span.start : span.end], found.quantity, rule=f"numerals.{found.rule}"))
    return tuple(mentions)
