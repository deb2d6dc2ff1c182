"""The laws of events: what stays the same when paragraphs are added, and what follows from what."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from conflictnews import EventType, Inter, parse_article, testing
from conflictnews.events.sides import ONE_SIDED
from conflictnews.tables.event_types import DISORDER_OF, TYPE_OF

PUBLISHED = dt.date(2023, 5, 20)
PLACES = (("Maiduguri", "NG"), ("Kidal", "ML"), ("Baidoa", "SO"), ("Taiz", "YE"), ("Kharkiv", "UA"))
SENTENCES = (
    "On {day} May 2023, gunmen shot dead {count} traders in {place}.",
    "On {day} May 2023, a roadside bomb killed {count} soldiers near {place}.",
    "On {day} May 2023, {count} villagers were abducted by gunmen in {place}.",
    "On {day} May 2023, students marched through {place} to demand water.",
)


@st.composite
def told(draw):
    """An event's sentence with its day, place and count, as `(text, day, place)`."""
    place, _ = draw(st.sampled_from(PLACES))
    day, count = draw(st.integers(3, 18)), draw(st.integers(2, 40))
    return draw(st.sampled_from(SENTENCES)).format(day=day, count=count, place=place), dt.date(2023, 5, day), place


def cells(event):
    return event.sub_type, event.date_start, event.place and event.place.id, event.killed


@given(told())
def test_an_event_is_read_back(event):
    text, day, place = event
    (found,) = parse_article(text, published=PUBLISHED).events

    assert found.date_start == day
    assert found.place.name == place
    assert found.spans("date")
    assert found.spans("place")


@given(told(), told())
def test_another_place_and_day_in_a_new_paragraph_add_an_event_and_change_none(one, other):
    if one[2] == other[2] or one[1] == other[1]:
        return
    alone = parse_article(one[0], published=PUBLISHED).events
    together = parse_article(f"{one[0]}\n\n{other[0]}", published=PUBLISHED).events

    assert cells(together[0]) == cells(alone[0])
    assert len(together) == len(alone) + 1


@given(testing.pastes() | testing.texts())
def test_the_cells_of_an_event_agree(text):
    for event in parse_article(text, published=PUBLISHED).events:
        assert event.type is TYPE_OF[event.sub_type]
        assert event.disorder is DISORDER_OF[event.sub_type]
        deaths = (event.deaths_a, event.deaths_b, event.deaths_civilians, event.deaths_unknown)
        if event.killed is not None:
            assert sum(deaths) == event.killed.best
            assert event.killed.low <= event.killed.best <= (event.killed.high or event.killed.best)
        else:
            assert deaths == (None,) * 4
        assert (event.date_start is None) == (event.date_end is None)
        assert event.date_start is None or event.date_start <= event.date_end


@given(testing.pastes() | testing.texts())
def test_the_rows_have_the_columns_of_the_datasets(text):
    for event in parse_article(text, published=PUBLISHED).events:
        row, ged = event.acled(undated="published"), event.ucdp()
        assert row["event_date"] is not None
        assert row["fatalities"] >= 0
        if ged is not None:
            assert ged["low"] <= ged["best"] <= ged["high"]
            assert ged["high"] > 0


@given(testing.events())
def test_a_row_follows_from_the_event_alone(event):
    assert event.acled() == event.acled()
    assert event.acled()["sub_event_type"] == event.sub_type.value
    ged = event.ucdp()
    assert (ged is None) == (not (event.killed and event.killed.best))


@given(testing.pastes() | testing.texts())
def test_civilians_are_targeted_where_unarmed_people_take_part(text):
    for event in parse_article(text, published=PUBLISHED).events:
        unarmed = any(party.inter in {Inter.CIVILIANS, Inter.PROTESTERS} for party in event.actors)
        assert unarmed or not event.civilian_targeting
        assert event.type is not EventType.BATTLES or event.type_of_violence != ONE_SIDED


@given(testing.pastes() | testing.texts(), testing.row_policies())
def test_a_policy_only_takes_cells_away(text, policy):
    """But for the dead, which another way to count may change, and for who then stands in whose place."""
    for event in parse_article(text, published=PUBLISHED).events:
        row, whole = event.acled(policy=policy), event.acled()
        assert all(row[name] in {None, whole[name]} for name in row if name not in COUNTED_OR_MOVED)
        assert {row["actor1"], row["actor2"]} <= {None, *(party.name for party in event.actors)}


COUNTED_OR_MOVED = {"fatalities", "interaction", *(f"{cell}{n}" for cell in ("actor", "inter", "assoc_actor_") for n in (1, 2))}


@given(st.lists(told(), min_size=2, max_size=4, unique_by=(lambda event: event[1], lambda event: event[2])))
def test_each_event_of_a_summary_has_the_cells_that_it_has_alone(summary):
    """A law for articles whose events are known: each in its own paragraph, on its own day, at its own place."""
    text = "\n\n".join(sentence for sentence, _, _ in summary)
    alone = [parse_article(sentence, published=PUBLISHED).events[0] for sentence, _, _ in summary]

    assert list(map(cells, parse_article(text, published=PUBLISHED).events)) == list(map(cells, alone))
