"""Laws of characters: total, idempotent, a monotone map in bounds, identity on clean text."""

import string
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from conflictnews.text import Text

CLEAN = st.text(string.ascii_letters + string.digits + " .,;:!?'\"()-\n’“”—éüñçøåßšğıĞКиївСирияدمشق")
TRICKY = (
    "\u200b\u200c\u200d\u00ad\ufeff\u2060\u202a\u200f\u00a0\u3000\t\r\n\u2028\x0b\x85\ud800\udfff\x00"
    "ÂÃâ€™œ\u009dÐžРСвЂβ“\u0301\u0308eoकाᄀ\u1161️👍🏽"
)
ANY = st.text(st.one_of(st.sampled_from(TRICKY), st.characters(exclude_categories=())), max_size=60)


@given(ANY)
def test_every_text_can_be_read(source):
    text = Text.of(source)

    assert text.source == source
    assert len(text.folded) == len(text.lower) == len(text.clean)


@given(ANY)
def test_repairing_twice_is_repairing_once(source):
    clean = Text.of(source).clean

    assert Text.of(clean).clean == clean


@given(ANY)
def test_the_map_is_monotone_and_in_bounds(source):
    text = Text.of(source)
    spans = [text.span(i, i + 1) for i in range(len(text.clean))]

    assert all(0 <= span.start <= span.end <= len(source) for span in spans)
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(spans))


@given(ANY, st.data())
def test_a_span_covers_the_spans_of_its_parts(source, data):
    text = Text.of(source)
    a = data.draw(st.integers(0, len(text.clean)))
    b = data.draw(st.integers(a, len(text.clean)))

    assert len(text.source_of(a, b)) == len(text.span(a, b))
    for i in range(a, b):
        assert text.span(i, i + 1) in text.span(a, b)


@given(CLEAN)
def test_clean_text_is_left_alone(source):
    assert Text.of(source).clean == source


@given(CLEAN, st.sampled_from(["cp1252", "latin-1"]))
def test_clean_text_never_becomes_other_words_by_being_read(source, encoding):
    damaged = source.encode().decode(encoding, "replace")
    text = Text.of(damaged)

    assert len(text.clean) <= len(damaged)
    assert text.source == damaged


@given(st.text(string.ascii_letters + " .’“”—", min_size=1))
def test_punctuation_comes_back(source):
    damaged = "".join(c.encode().decode("cp1252", "surrogateescape") if not c.isascii() and c != "”" else c for c in source)

    assert Text.of(damaged).clean == source


@given(
    st.text("abc ’—", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 3), st.text("xy\n", max_size=3)), max_size=6),
)
def test_edits_lead_back(source, raw):
    text = Text.of(source)
    edits, done = [], 0
    for start, length, new in sorted(raw):
        if done <= start <= len(text.clean):
            end = min(len(text.clean), start + length)
            edits.append((start, end, new))
            done = end
    edited = text.edited(edits)
    expected, at = "", 0
    for start, end, new in edits:
        expected += text.clean[at:start] + new
        at = end

    assert edited.clean == expected + text.clean[at:]
    assert edited.source == source
