"""Numbers: every quantity of a text, with its bounds.

Where to read, from the whole to its parts:

- `reader` reads a text word by word: ranges, bounds and what two numbers say together. `plain` reads the easy half.
- `parts` reads one amount with its measure; `hedges` gives its bounds.
- Amounts: `words` (number words, fractions) and `scaled` (scales after digits) over `digits`;
  `quantifiers` ("a week", "half of", "dozens", "no").
- `measures` reads units, currencies and letters beside a number ("35m", "155mm").
- Digits that are no quantity: `names` ("Resolution 2254", "the 5th Division") and `codes` (dates, times, telephones, scores).
- `tokens` is what all of them see of the text.

English words are records in `languages.en`: `number_words`, `number_contexts`, `numbered_things`. Units are in `tables.units`.
Other rooms may import `cardinal` and `ordinal` (words or digits to a whole number) from here.
"""

from __future__ import annotations

from sys import intern

from conflictnews.errors import NormalisationError, shown
from conflictnews.models import NumberMention, Quantity, VagueCounts
from conflictnews.models.columns import Numbers
from conflictnews.numerals.reader import read
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import cardinal, ordinal
from conflictnews.text import Text

__all__ = ["RULES", "cardinal", "counts_of", "find_numbers", "normalise_number", "numbers_in", "ordinal"]

_DEFAULT = VagueCounts()

RULES = {
    "numerals.digits": "killed 12 people",
    "numerals.words": "killed twelve people",
    "numerals.ordinal": "the fourth raid",
    "numerals.fraction": "half of the houses",
    "numerals.proportion": "one in ten houses",
    "numerals.dozens": "two dozen houses",
    "numerals.vague": "several houses",
    "numerals.single": "a single shell",
    "numerals.multiple": "sales rose tenfold",
    "numerals.zero": "found no bodies",
    "numerals.range": "20 to 30 houses",
    "numerals.times": "twice as many houses",
    "numerals.percent": "5 percent of it",
    "numerals.money": "a fine of $5",
    "numerals.measure": "a wall of 5 metres",
    "numerals.duration": "it took 5 days",
}
"""The rules that name mentions of numbers, each with a phrase that it reads. A measure names the rule of its number."""


def find_numbers(text: str, *, vague: VagueCounts = _DEFAULT) -> tuple[NumberMention, ...]:
    """Return the quantities of a text in text order, each with its unit and its bounds.

    *vague* says how words such as "dozens" are counted. A span covers the number, its unit, and words after it that bound
    it ("100 or more"). Words before it ("at least") stay outside the span, and their bounds are kept.
    "No" and "none" are 0 where something was counted ("found no bodies"); the pronoun "no one" is no number.
    Years, dates, clock times and numbers that are names (T-72, Resolution 2254) are not quantities.

    >>> [m.quantity for m in find_numbers("At least 12 people were killed and dozens fled the 5 km to Azaz.")]
    [Quantity(cardinal 12, 12..), Quantity(cardinal ~, 24..), Quantity(measure 5 kilometre)]
    """
    return tuple(numbers_in(Text.of(text), vague=vague))


def normalise_number(text: str, *, vague: VagueCounts = _DEFAULT) -> Quantity:
    """Return the one quantity that a text is, with its bounds and its unit ("at least 12 km", "10,000-strong").

    Raises NormalisationError, quoting the text, if it is no number, more than one, or says more than a number.
    "2014" is a number here, and a year to `find_numbers`.

    >>> normalise_number("up to 3,000"), normalise_number("two and a half million").value
    (Quantity(cardinal 3000, ..3000), 2500000)
    >>> normalise_number("banana")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a number: 'banana'
    """
    source = Text.of(text)
    vague = counts_of(vague)
    tokens = Tokens(source)
    found = list(read(tokens, vague, alone=True))
    if not found:
        raise NormalisationError("number", text)
    if len(found) > 1:
        raise NormalisationError("number", text, f"it holds {len(found)}")
    rest = tokens.flat[: found[0].outer_start] + tokens.flat[max(found[0].end, found[0].outer_end) :]
    rest = rest.removesuffix("-strong").strip(" .,;:!?()\"'")
    if rest:
        raise NormalisationError("number", text, f"it says more: {rest!r}")
    return found[0].quantity


def counts_of(vague: object) -> VagueCounts:
    """Return a caller's counts; a `TypeError` for what is none.

    >>> counts_of("acled")
    Traceback (most recent call last):
    ...
    TypeError: expected VagueCounts, such as VagueCounts.acled(), not 'acled'
    """
    if isinstance(vague, VagueCounts):
        return vague
    raise TypeError(f"expected VagueCounts, such as VagueCounts.acled(), not {shown(vague)}")


def numbers_in(text: Text, *, vague: VagueCounts = _DEFAULT) -> Numbers:
    """Return what `find_numbers` returns, packed, for a text that was read before."""
    numbers = Numbers(text.source)
    for found in read(Tokens(text), counts_of(vague)):
        span = text.span(found.start, found.end)
        numbers.add(span.start, span.end, found.quantity, intern(f"numerals.{found.rule}"))
    return numbers
