"""The day, the place, the parties and the dead of an event that several sentences of an article tell."""

import datetime as dt

import pytest

from conflictnews import parse_article

PUBLISHED = dt.date(2023, 5, 10)


def events(text):
    return parse_article(text, published=PUBLISHED).events


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Gunmen shot dead two traders near Gao. The men fled.\n\nIt happened on Saturday 6 May, police said on Monday.", 6),
        ("Seven miners were killed when raiders stormed a pit.\n\nThe raid took place on 4 May near Bunia.", 4),
        ("Rebels killed three nurses in Goma.\n\nThe killings occurred on 3 May, the ministry said on Tuesday.", 3),
        ("On 4 May gunmen shot at a bus in Goma.\n\nOne of the wounded died in hospital on 7 May.", 4),
        ("Gunmen attacked a bar in Goma on Friday. A fourth man succumbed to his injuries on Monday.", 5),
        ("Police killed two men in Goma on 8 May. The protests began on 1 March, after a rise in prices.", 8),
    ],
)
def test_the_day_of_an_event_may_stand_in_a_later_sentence_but_is_no_day_of_a_late_death(text, day):
    assert events(text)[0].date_start == dt.date(2023, 5, day)


def test_a_second_attack_takes_no_event_up():
    first, second = events(
        "On 4 May gunmen attacked a village near Gao, killing two.\n\nThe second attack took place on 6 May in Mopti; six died."
    )

    assert (first.date_start, second.date_start) == (dt.date(2023, 5, 4), dt.date(2023, 5, 6))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen killed two traders on 4 May.\n\nThe attack took place in Bunia, in eastern Congo.", "Bunia"),
        ("Three died in a blast in Jalalabad on 4 May. Another is in intensive care in Kabul.", "Jalalabad"),
        ("A mob beat two men in Sylhet, Bangladesh, on 4 May.", "Sylhet"),
        ("A mob beat two men in Sylhet Division, Bangladesh, on 4 May.", "Sylhet Division"),
        ("A mob beat two men in Golapganj, Sylhet, Bangladesh, on 4 May.", "Golapganj"),
    ],
)
def test_the_place_of_an_event(text, place):
    assert events(text)[0].place.name == place


def test_who_speaks_in_another_town_opens_no_event_there():
    (event,) = events(
        "Police killed two gunmen near Mitrovica on 4 May.\n\nIn Belgrade, the president said that the two dead were brothers."
    )

    assert event.place.country == "XK"


def test_the_items_of_a_list_are_events_of_their_own():
    text = (
        "1. Loikaw. On 4 May gunmen shot dead a clerk.\n\n2. Demoso. On 4 May gunmen shot dead a teacher and her son.\n\n"
        "3. Hpasawng. On 6 May a farmer was killed by a landmine."
    )

    assert [event.killed.best for event in events(text)] == [1, 2, 1]


def test_a_total_of_several_events_is_counted_once():
    text = (
        "Nine people were killed in two attacks in Mali on 4 May, officials said.\n\nIn Gao, gunmen shot dead six traders.\n\n"
        "In Mopti, gunmen shot dead three herders."
    )

    assert sum(event.killed.best for event in events(text) if event.killed) == 9


def test_only_states_fly_aircraft():
    (event,) = events("Two jets dropped bombs on a village near Demoso, Myanmar, on 4 May, killing three farmers.")

    assert "Military Forces of Myanmar" in {party.name for party in event.actors}


def test_a_drone_may_be_anybodys():
    (event,) = events("A drone struck a market in El Obeid, Sudan, on 4 May, killing three traders.")

    assert "Military Forces of Sudan" not in {party.name for party in event.actors}


def test_the_only_group_of_an_article_is_that_of_its_unnamed_fighters():
    text = (
        "Gang members stormed a village above Port-au-Prince on 4 May and killed nine people. Viv Ansanm controls the capital."
    )

    assert "Viv Ansanm" in {party.name for party in events(text)[0].actors}


def test_a_helicopter_that_is_shot_at_attacks_nobody():
    (event,) = events("A police helicopter was shot at by gunmen near Tumaco, Colombia, on 4 May.")

    assert event.type.value != "Explosions/Remote violence"


def test_an_item_is_set_where_its_heading_says():
    text = (
        "Sudan: weekly update\n\nThe update covers two days of May 2023. Access remains blocked.\n\n"
        "EL FASHER\n\nOn 4 May artillery hit a market. Nine traders were killed.\n\n"
        "EL OBEID\n\nOn 5 May a drone hit a funeral. Six mourners were killed."
    )

    assert [(event.place.name, event.killed.best) for event in events(text)] == [("El Fasher", 9), ("El Obeid", 6)]


def test_a_country_that_acts_is_not_where_it_acts():
    (event,) = events("Russia launched a barrage of missiles overnight, killing two people in Kyiv, officials said on 5 May.")

    assert event.place.country == "UA"


def test_an_event_is_not_taken_back_to_one_that_is_told_only_roughly():
    text = (
        "Gunmen killed nine people in Mali on 4 May.\n\nIn Gao, gunmen shot dead four traders on 4 May.\n\n"
        "In Mopti, gunmen shot dead two herders on 4 May."
    )

    assert {event.place.name for event in events(text)} >= {"Gao", "Mopti"}


@pytest.mark.parametrize(
    "later",
    ["On Friday a doctor put the injured at nine.", "On Friday two of the injured died of their wounds at a clinic."],
)
def test_what_came_of_an_act_is_told_of_it_on_another_day(later):
    (event,) = events(f"On 3 May gunmen attacked a market in Gao, killing four traders and wounding seven.\n\n{later}")

    assert event.date_start == dt.date(2023, 5, 3)


def test_the_day_of_a_dateline_is_that_of_the_telling():
    (event,) = events("Belfast, 9 May 2023. Officers were pelted with stones by a group of youths. Three were hurt.")

    assert (event.date_start, event.time_precision) == (dt.date(2023, 5, 9), 2)
