"""Events: what a text tells, and the rows of the two datasets."""

import datetime as dt

import pytest

from conflictnews import EventType, Inter, SubEventType, parse_article
from conflictnews.events.acts import acts_in, parties_in
from conflictnews.languages.en.acts import ACTS
from conflictnews.languages.en.parties import PARTIES
from conflictnews.tables.datasets import DATASET_COUNTRIES
from conflictnews.tables.event_types import DISORDER_OF, TYPE_OF

PUBLISHED = dt.date(2023, 5, 10)


def only(text, **given):
    (event,) = parse_article(text, published=PUBLISHED, **given).events
    return event


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.phrase)
def test_an_act_is_found_in_its_phrase(act):
    words = act.phrase.lower().split()

    assert act.kind in {found.kind for found in acts_in(words, 0, len(words))}


@pytest.mark.parametrize("party", PARTIES, ids=lambda party: party.phrase)
def test_a_party_is_found_in_its_phrase(party):
    words = party.phrase.split()

    assert party.kind in {found.kind for found in parties_in(words, 0, len(words))}


def test_every_sub_event_type_has_a_type_and_a_disorder_type():
    assert set(TYPE_OF) == set(DISORDER_OF) == set(SubEventType)
    assert set(TYPE_OF.values()) == set(EventType)


def test_the_countries_of_the_datasets_have_their_codes():
    assert all(code == country.code for code, country in DATASET_COUNTRIES.items())
    assert DATASET_COUNTRIES["CD"].ged == "DR Congo (Zaire)"
    assert DATASET_COUNTRIES["MM"].ged_government == "Government of Myanmar (Burma)"


def test_an_attack_on_civilians():
    event = only("On 4 May 2023, gunmen attacked a village near Gao, Mali, killing seven farmers and wounding three.")

    assert event.sub_type is SubEventType.ATTACK
    assert (event.date_start, event.date_prec, event.time_precision) == (dt.date(2023, 5, 4), 1, 1)
    assert event.place is not None
    assert event.place.country == "ML"
    assert event.killed is not None
    assert event.killed.best == 7
    assert {actor.inter for actor in event.actors} == {Inter.POLITICAL_MILITIA, Inter.CIVILIANS}


def test_a_row_of_acled():
    row = only("On 4 May 2023, gunmen attacked a village near Gao, Mali, killing seven farmers.").acled()

    assert row["event_type"] == "Violence against civilians"
    assert row["actor1"] == "Unidentified Armed Group (Mali)"
    assert row["fatalities"] == 7
    assert row["interaction"] == "Political militia-Civilians"


def test_a_row_of_ged_needs_a_death():
    assert only("Rebels clashed with soldiers in Gao on 4 May 2023. No one was killed.").ucdp() is None


def test_a_text_without_an_event_gives_none():
    assert parse_article("The ministry published its budget for health on Monday.").events == ()


def test_an_undated_event_keeps_its_date_open_unless_the_caller_asks():
    event = only("Gunmen shot dead two traders in Gao.")

    assert event.date_start is None
    assert event.acled()["event_date"] is None
    assert event.acled(undated="published")["event_date"] == PUBLISHED


def test_an_unknown_policy_is_a_clear_error():
    event = only("Gunmen shot dead two traders in Gao.")

    with pytest.raises(ValueError, match="'ucdp', 'acled'"):
        event.acled(policy="none")
