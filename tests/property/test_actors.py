"""The laws of actors: total, disjoint, true to their spans, and each paragraph for itself."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from conflictnews import find_actors
from conflictnews.tables.actors import ROWS

NAMES = st.sampled_from([name for row in ROWS for name in (row.name, *row.aliases)])
PIECES = st.one_of(
    NAMES,
    st.sampled_from([" ", "\n", "\n\n", " (", ") ", "'s ", ", ", "Turkish forces", "army of Mali", "US", "\ud800", "\u00ad"]),
)
NOISE = st.lists(PIECES, max_size=20).map("".join)


@given(st.one_of(st.text(), NOISE))
def test_any_text_gives_disjoint_actors_in_order(text):
    found = find_actors(text)

    for mention in found:
        assert text[mention.span.start : mention.span.end] == mention.text
        assert "\n\n" not in mention.text
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start


@given(st.lists(NAMES, max_size=6).map(" and ".join), st.lists(NAMES, max_size=6).map(" and ".join))
def test_paragraphs_are_read_each_for_itself(one, other):
    alone = [m.actor.id for m in (*find_actors(one), *find_actors(other))]

    assert [m.actor.id for m in find_actors(f"{one}\n\n{other}")] == alone


@given(NAMES)
def test_a_name_is_found_in_a_sentence(name):
    text = f"On Friday the {name} denied it."

    assert any(name in mention.text or mention.text in name for mention in find_actors(text))
