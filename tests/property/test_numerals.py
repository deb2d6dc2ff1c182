"""Law: a number says the same in words, digits, grouped digits and other scripts, and its bounds never contradict it."""

import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from conflictnews import NumberKind, find_numbers, normalise_number
from conflictnews.languages.en import number_contexts, number_words, numbered_things
from conflictnews.models import VagueCounts
from conflictnews.numerals import reader
from conflictnews.numerals.tokens import Tokens
from conflictnews.tables import units
from conflictnews.text import Text

NUMBERS = st.integers(0, 10**15)
ZEROS = [z for z in map(chr, range(0x110000)) if unicodedata.decimal(z, None) == 0 and unicodedata.category(z) == "Nd"]


@given(NUMBERS)
def test_words_and_digits_say_the_same(number):
    words = num2words(number)

    assert normalise_number(words).value == number
    assert normalise_number(words.replace("-", " ").replace(",", "")).value == number
    assert normalise_number(str(number)).value == number


@given(st.integers(1000, 10**15), st.sampled_from([",", " ", "\u00a0", "\u2009", "\u202f", "'"]))
def test_groups_of_digits_are_one_number(number, separator):
    assert normalise_number(f"{number:,}".replace(",", separator)).value == number


@given(st.integers(0, 10**12), st.sampled_from(ZEROS))
def test_every_script_counts_alike(number, zero):
    digits = "".join(chr(ord(zero) + int(digit)) for digit in str(number))

    assert normalise_number(digits).value == number


@given(NUMBERS)
def test_a_rank_is_the_number_it_counts_to(number):
    rank = normalise_number(num2words(number + 1, to="ordinal"))

    assert (rank.kind, rank.value) == (NumberKind.ORDINAL, number + 1)


@given(st.integers(2, 10**9), st.integers(1, 10**6))
def test_bounds_move_with_the_number(number, more):
    smaller, larger = normalise_number(f"at least {number}"), normalise_number(f"at least {number + more}")

    assert (smaller.low, smaller.high) == (number, None)
    assert (larger.low, larger.high) == (number + more, None)
    assert normalise_number(f"between {number} and {number + more}").high == number + more


@given(st.integers(2, 10**9))
def test_qualifiers_give_different_quantities(number):
    said = ["", "at least ", "up to ", "nearly ", "about "]

    assert len({normalise_number(f"{words}{number}") for words in said}) == len(said)


WORDS = sorted(
    {
        *(word for hedge in number_words.HEDGES + number_words.AFTER_HEDGES for word in hedge.words.split()),
        *numbered_things.NAMED_BY_NUMBER,
        *numbered_things.MONTHS,
        *(symbol for unit in units.UNITS for symbol in (unit.name, *unit.symbols)),
        *"one two seven twelve twenty forty hundred thousand million dozen half third quarter second first".split(),
        *"and or to a of in point people killed In Homs the The US Al-Arabiya Six".split(),
        *"7 12 100 1,200 2014 0 3/4 5.5 9:30 20-30 $5 -3 737 & ( ) . , ; : - – \n\n".split(" "),
        *number_contexts.DETERMINERS,
        *"no none twice many number passed rose from by € % 61-38 12 7 9".split(),
    }
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).flatmap(
    lambda words: st.lists(st.sampled_from([" ", " ", " ", "-", "", "\n", ", "]), min_size=len(words), max_size=len(words)).map(
        lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    )
)


@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_any_text_gives_disjoint_quantities_with_bounds_that_hold(text):
    mentions = find_numbers(text)

    assert all(text[m.span.start : m.span.end] == m.text and m.text for m in mentions)
    assert all(a.span.end <= b.span.start for a, b in pairwise(mentions))
    assert all("\n\n" not in m.text for m in mentions)
    for q in (m.quantity for m in mentions):
        known = [x for x in (q.low, q.value, q.high) if x is not None]
        assert known == sorted(known)


@given(TEXTS)
def test_the_short_way_reads_what_the_long_way_reads(text):
    tokens = Tokens(Text.of(text))

    assert list(reader.read(tokens, VagueCounts())) == list(reader.read(tokens, VagueCounts(), shortcuts=False))


@given(TEXTS, TEXTS)
def test_paragraphs_are_read_apart(first, second):
    def said(text, at=0):
        return [(m.span.start + at, m.text, m.quantity) for m in find_numbers(text)]

    first, second = f"{first.strip()} They fled.", f"{second.strip()} They fled."

    assert said(f"{first}\n\n{second}") == said(first) + said(second, len(first) + 2)
