"""The laws of quotations: total, nested or apart, true to their spans, blind to what follows in another paragraph."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from conflictnews import find_quotes

MARKED = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "„",
        "‘",
        "’",
        "'",
        "«",
        "»",
        "``",
        "''",
        " ",
        " ",
        ", ",
        ". ",
        "\n",
        "\n\n",
        ": ",
        "[",
        "]",
        "é",
        "e\u0301",
    ]
)
SPOKEN = st.sampled_from(
    [
        "said",
        "the mayor",
        "He",
        "warned",
        "that",
        "Ihor Bondar",
        "the bridge is closed",
        "according to",
        "said:",
        "and",
        "\u00a0",
    ]
)
STRANGE = st.sampled_from(["[BEGIN RECORDING] ", " [END RECORDING]", "[ROJAS] ", "\u00ad", "\ud800", "\x00"])
NOISE = st.lists(MARKED | SPOKEN | STRANGE, max_size=40).map("".join)


@given(st.one_of(st.text(), NOISE))
def test_any_text_gives_attributions_that_nest_or_are_apart(text):
    found = find_quotes(text)

    for quote in found:
        assert text[quote.span.start : quote.span.end] == quote.text
        assert quote.text
        assert quote.speaker is None or quote.speaker.end <= len(text)
        assert quote.parts[0].start == quote.span.start
        assert quote.parts[-1].end == quote.span.end
        assert all(any(mark in part for part in quote.parts) for mark in quote.marked)
    for one, other in pairwise(found):
        assert one.span.start <= other.span.start
        assert one.span.end <= other.span.start or other.span in one.span


@given(NOISE)
def test_quotations_are_the_same_each_time(text):
    assert find_quotes(text) == find_quotes(text)


NAMES = st.sampled_from(["Ihor Bondar", "Colonel Awa Diop", "Mayor Lina Haddad", "Dr Sami Nasser"])
WORDS = st.lists(st.sampled_from("we hold the bridge and wait for bread in Izium".split()), min_size=3, max_size=8).map(
    " ".join
)
MARKS = st.sampled_from(["“%s”", '"%s"', "‘%s’", "«%s»", "« %s »", "„%s“", "``%s''"])


@given(WORDS, NAMES, MARKS)
def test_a_quotation_is_read_as_it_was_written(words, name, marks):
    (quote,) = find_quotes(f"{marks % (words + ',')} said {name}.")

    assert (quote.text, quote.speaker_text, quote.complete) == (words + ",", name, True)
