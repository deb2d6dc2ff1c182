"""The laws of casualties: total, true to their spans, and figures as they were written."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from conflictnews import Harm, find_casualties

PIECES = st.sampled_from(
    "killed wounded dead nine 12 1,100 people soldiers a the and or , . ; : including of whom were not from to toll rose "
    "number others herself policeman bodies in Mali since 2019 year at least dozens said by when gunmen stormed no one would "
    "\n \n\n \ud800 \u00ad \u00a0 ( ) girl 9 aged missing lost".split(" ")
)
NOISE = st.lists(PIECES, max_size=40).map(" ".join)


@given(st.one_of(st.text(), NOISE))
def test_any_text_gives_statements_that_point_at_it(text):
    found = find_casualties(text)
    spans = {c.span for c in found}

    for c in found:
        assert text[c.span.start : c.span.end] == c.text
        for mention in (c.victims, c.perpetrator, c.claimed_by):
            assert mention is None or text[mention.span.start : mention.span.end] == mention.text
        assert c.part_of is None or c.part_of in spans
        assert c.alternative_to is None or c.alternative_to in spans
        assert c.taken_from is None or c.taken_from in spans
        assert bool(c.link_rule) == (c.part_of is not None or c.alternative_to is not None)
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start


@given(NOISE)
def test_statements_are_the_same_each_time(text):
    assert find_casualties(text) == find_casualties(text)


VERBS = st.sampled_from([("killed", Harm.KILLED), ("wounded", Harm.WOUNDED), ("abducted", Harm.CAPTURED)])


@given(st.integers(2, 99_999), st.sampled_from(["herders", "soldiers", "nurses"]), VERBS, st.booleans())
def test_a_figure_is_read_as_it_was_written(number, noun, verb, active):
    word, harm = verb
    text = f"Raiders {word} {number:,} {noun}." if active else f"{number:,} {noun} were {word}."
    (found,) = find_casualties(text)

    assert (found.harm, found.low, found.best, found.high) == (harm, number, number, number)
    assert found.victims.text == noun
