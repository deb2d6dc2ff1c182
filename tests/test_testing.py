"""The published strategies: there is one for every model, and they cover what they promise."""

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import conflictnews
from conflictnews import NumberKind, Quantity, Span, TimexType, testing

NAMES = {
    "Casualty": "casualties",
    "Evidence": "evidence",
    "PlaceMatch": "place_matches",
    "Published": "published",
    "Quantity": "quantities",
    "RowPolicy": "row_policies",
    "TollPolicy": "toll_policies",
    "VagueCounts": "vague_counts",
}
"""Where the plural is not the name with an s."""


def strategy_of(model):
    words = "".join(f"_{c.lower()}" if c.isupper() else c for c in model.__name__)[1:]
    return getattr(testing, NAMES.get(model.__name__, f"{words}s"))


UNSHRUNK = settings(phases=[Phase.generate], max_examples=5000)

MODELS = [model for model in vars(conflictnews).values() if isinstance(model, type) and attrs.has(model)]


@pytest.mark.parametrize("model", MODELS)
@given(data=st.data())
def test_every_model_has_a_strategy(model, data):
    assert type(data.draw(strategy_of(model)())) is model


@pytest.mark.parametrize(
    "wanted",
    [
        lambda q: q.exact,
        lambda q: q.approximate and q.value is not None,
        lambda q: q.low is not None and q.high is None,
        lambda q: q.low is None and q.high is not None,
        lambda q: q.value is None and q.low != q.high,
        lambda q: q.kind is NumberKind.FRACTION,
    ],
)
def test_quantities_come_in_every_shape(wanted):
    assert isinstance(find(testing.quantities(), wanted, settings=UNSHRUNK), Quantity)


@pytest.mark.parametrize("kind", TimexType)
def test_date_values_come_in_every_type(kind):
    assert find(testing.date_values(), lambda value: value.type is kind, settings=UNSHRUNK).type is kind


@given(testing.spans(within=Span(10, 20)))
def test_a_span_stays_inside_another(span):
    assert span in Span(10, 20)


@given(testing.stretches(text="near Goma"))
def test_a_stretch_is_cut_from_its_text(stretch):
    span, words = stretch

    assert "near Goma"[span.start : span.end] == words


def test_texts_reach_lone_surrogates_and_news():
    assert find(testing.texts(), lambda text: any("\ud800" <= c <= "\udfff" for c in text), settings=UNSHRUNK)
    assert find(testing.texts(), lambda text: "Goma" in text, settings=UNSHRUNK)


@given(testing.pastes())
def test_a_paste_has_no_slot_left(paste):
    assert "{" not in paste
    assert paste == paste.strip() or paste.endswith("\n")


@given(testing.pastes(), st.data())
def test_damage_leaves_the_letters(paste, data):
    damaged = data.draw(testing.damaged(paste))

    assert [c for c in damaged if c.isalnum()] == [c for c in paste if c.isalnum()]
