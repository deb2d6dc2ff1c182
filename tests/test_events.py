"""Events: what a text tells, and the rows of the two datasets."""

import datetime as dt

import pytest

from conflictnews import (
    ActorRole,
    DateInterval,
    EventType,
    Figure,
    Inter,
    SubEventType,
    TollPolicy,
    explain,
    find_dates,
    parse_article,
)
from conflictnews.events import acled, ucdp
from conflictnews.events.acts import acts_in, parties_in
from conflictnews.events.deaths import part
from conflictnews.events.ged_days import ged_days
from conflictnews.events.scenes import Stretches
from conflictnews.events.when import shifted
from conflictnews.export.records import rows
from conflictnews.export.schema import columns
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
    words = act.phrase.lower().replace("-", " ").split()

    assert act.kind in {found.kind for found in acts_in(words, range(len(words)))}


@pytest.mark.parametrize("party", PARTIES, ids=lambda party: party.phrase)
def test_a_party_is_found_in_its_phrase(party):
    words = party.phrase.split()

    assert party.kind in {found.kind for found in parties_in(words, range(len(words)))}


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


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("On 3 May 2023, fighters of two militias clashed in Baidoa.", SubEventType.ARMED_CLASH),
        ("Soldiers and rebels fought house to house in Kutum on 4 May 2023.", SubEventType.ARMED_CLASH),
        ("Gunmen went from house to house in Kutum on 4 May 2023 and killed six people.", SubEventType.ATTACK),
        ("On 3 May 2023, the army retook the town of Baidoa from rebels.", SubEventType.GOVERNMENT_REGAINS),
        ("On 3 May 2023, rebels captured the town of Baidoa from the army.", SubEventType.NON_STATE_OVERTAKES),
        ("On 3 May 2023, chlorine was released over houses in Taiz.", SubEventType.CHEMICAL_WEAPON),
        ("On 3 May 2023, a drone strike hit a car in Taiz.", SubEventType.AIR_STRIKE),
        ("On 3 May 2023, a suicide bomber blew himself up in Kabul.", SubEventType.SUICIDE_BOMB),
        ("On 3 May 2023, the army shelled a village near Taiz.", SubEventType.SHELLING),
        ("On 3 May 2023, a roadside bomb hit a lorry near Gao.", SubEventType.EXPLOSIVE),
        ("On 3 May 2023, a man threw a grenade into a bar in Goma.", SubEventType.GRENADE),
        ("On 3 May 2023, nurses marched in Tunis over unpaid wages.", SubEventType.PEACEFUL_PROTEST),
        ("On 3 May 2023, police fired tear gas at a march of nurses in Tunis.", SubEventType.PROTEST_WITH_INTERVENTION),
        ("On 3 May 2023, police opened fire on protesters in Goma, killing two.", SubEventType.EXCESSIVE_FORCE),
        ("On 3 May 2023, protesters threw stones and burned tyres in Goma.", SubEventType.VIOLENT_DEMONSTRATION),
        ("On 3 May 2023, a mob lynched a suspected thief in Goma.", SubEventType.MOB_VIOLENCE),
        ("On 3 May 2023, both sides signed a truce in Goma.", SubEventType.AGREEMENT),
        ("On 3 May 2023, police arrested nine activists in Goma.", SubEventType.ARRESTS),
        ("On 3 May 2023, the army deployed 300 troops to Goma.", SubEventType.CHANGE),
        ("On 3 May 2023, sappers defused a bomb in Goma.", SubEventType.DISRUPTED_WEAPONS),
        ("On 3 May 2023, the army set up a new base in Goma.", SubEventType.BASE_ESTABLISHED),
        ("On 3 May 2023, gunmen looted a clinic in Goma.", SubEventType.LOOTING),
        ("On 3 May 2023, rebels entered Goma without resistance.", SubEventType.NON_VIOLENT_TRANSFER),
        ("On 3 May 2023, a mass grave was found near Goma.", SubEventType.OTHER),
        ("On 3 May 2023, soldiers raped two women in Goma.", SubEventType.SEXUAL_VIOLENCE),
        ("On 3 May 2023, gunmen shot dead a teacher in Goma.", SubEventType.ATTACK),
        ("On 3 May 2023, gunmen kidnapped two nurses in Goma.", SubEventType.ABDUCTION),
    ],
    ids=lambda value: value.name if isinstance(value, SubEventType) else "",
)
def test_every_sub_event_type_is_read(text, sub):
    assert only(text).sub_type is sub


@pytest.mark.parametrize(
    "text",
    [
        "The minister warned that rebels could attack Goma.",
        "Thousands fear an assault on Goma.",
        "The group often raids villages near Goma.",
        "He was convicted of the killing of a nun in Goma.",
        "In 2009, rebels shelled Goma. The market opened on 3 May 2023.",
    ],
)
def test_what_is_feared_usual_or_long_past_is_no_event(text):
    assert parse_article(text, published=PUBLISHED).events == ()


def test_the_day_on_which_somebody_spoke_is_not_the_events():
    event = only("Gunmen killed three herders in Gao on Monday, the governor said on Tuesday.")

    assert event.date_start == dt.date(2023, 5, 8)


def test_figures_by_side_in_a_battle():
    event = only("Soldiers clashed with M23 fighters in Goma on 3 May 2023. Two soldiers and five fighters were killed.")
    row = event.ucdp()

    assert row["type_of_violence"] == 1
    assert (row["side_a"], row["side_b"]) == ("Government of DR Congo (Zaire)", "M23")
    assert (row["deaths_a"], row["deaths_b"], row["best"]) == (2, 5, 7)


def test_a_group_that_rules_is_named_as_the_states_forces():
    event = only("Taliban fighters shot dead a farmer in Kabul on 3 May 2023.")

    assert event.actor1 == "Military Forces of Afghanistan"


def test_two_places_with_a_figure_each_are_two_events():
    events = parse_article(
        "Gunmen killed six people in Kidal and four people in Gao on 3 May 2023.", published=PUBLISHED
    ).events

    assert [(event.place.name, event.killed.best) for event in events] == [("Kidal", 6), ("Gao", 4)]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("07/09/2020: A bomb killed two guards in Gao.", dt.date(2020, 7, 10), dt.date(2020, 7, 9)),
        ("07/09/2020: A bomb killed two guards in Gao.", dt.date(2020, 9, 9), dt.date(2020, 9, 7)),
        ("09/09/2020: A bomb killed two guards in Gao.", dt.date(2020, 9, 9), dt.date(2020, 9, 9)),
    ],
)
def test_the_report_settles_the_order_of_day_and_month(text, published, day):
    (event,) = parse_article(text, published=published).events

    assert event.date_start == day


@pytest.mark.parametrize(
    ("words", "first", "last", "precision"),
    [
        ("around 2 May 2023", "2023-05-01", "2023-05-03", 2),
        ("recently", "2023-05-07", "2023-05-09", 2),
        ("the past 48 hours", "2023-05-08", "2023-05-10", 2),
        ("last week", "2023-05-01", "2023-05-07", 3),
        ("the past week", "2023-05-04", "2023-05-10", 3),
        ("early April 2023", "2023-04-01", "2023-04-10", 4),
        ("mid-April 2023", "2023-04-10", "2023-04-20", 4),
        ("late April 2023", "2023-04-15", "2023-04-30", 4),
        ("this week", "2023-05-08", "2023-05-10", 2),
        ("earlier this month", "2023-05-01", "2023-05-09", 4),
        ("recent weeks", "2023-04-20", "2023-05-10", 4),
        ("the past three months", "2023-02-09", "2023-05-10", 5),
        ("early 2022", "2022-01-01", "2022-04-30", 5),
        ("3 May 2023", "2023-05-03", "2023-05-03", 1),
    ],
)
def test_ged_codes_its_own_days(words, first, last, precision):
    mention = find_dates(f"It happened {words}.", reference=PUBLISHED)[0]
    coded = ged_days(mention, PUBLISHED)

    assert coded is not None
    assert (coded[0].first.isoformat(), coded[0].last.isoformat(), coded[1]) == (first, last, precision)


def test_the_past_months_stay_in_their_year():
    mention = find_dates("It happened in the past three months.", reference=dt.date(2023, 2, 1))[0]
    coded = ged_days(mention, dt.date(2023, 2, 1))

    assert coded is not None
    assert coded[0].first == dt.date(2023, 1, 1)


def test_an_explanation_names_sentence_words_and_rule():
    article = parse_article("Gunmen killed four farmers in Gao on 4 May 2023. Police came from Bamako.")
    place = explain(article, article.events[0], "where_coordinates")

    assert place.words == ("Gao",)
    assert place.rule == "events.where.sentence"
    assert place.sentences == ("Gunmen killed four farmers in Gao on 4 May 2023.",)
    assert "Gao" in str(explain(article, article.places[0]))
    with pytest.raises(ValueError, match="no cell 'colour'"):
        explain(article, article.events[0], "colour")
    assert explain(article, article.events[0], "priogrid_gid").rule == "events.dataset"


def test_a_correction_reaches_the_events():
    article = parse_article("Gunmen killed four farmers in Gao on 4 May 2023.")
    assert article.events[0].place.country == "ML"


def test_a_list_under_a_toll_of_years_is_no_event():
    text = (
        "Gunmen shot dead a trader in Gao on 4 May 2023.\n\n"
        "Since early June 2019 these attacks claimed the lives of 567 people, as follows:\n\n"
        "- 158 civilians were killed\n\n- 251 soldiers were killed"
    )

    assert only(text).killed.best == 1


def test_a_place_of_passage_is_not_the_events():
    event = only("On 4 May 2023, gunmen shot at a bus from Gao to Bamako in Mopti, killing two passengers.")

    assert event.place.name == "Mopti"


def test_a_state_is_told_by_the_adjective_of_its_arms():
    event = only("Russian missiles struck Kharkiv on 4 May 2023, killing two residents.")

    assert event.actor1 == "Military Forces of Russia"
    assert event.ucdp()["side_a"] == "Government of Russia (Soviet Union)"


def test_a_group_is_a_party_by_its_claim_but_not_by_its_denial():
    told = "Gunmen shot dead a trader in Gao on 4 May 2023. JNIM {} responsibility."

    assert only(told.format("claimed")).actor1 == "JNIM: Group for Support of Islam and Muslims"
    assert only(told.format("denied")).actor1 == "Unidentified Armed Group (Mali)"


@pytest.mark.parametrize(
    ("at", "held"), [(0, False), (1, True), (3, True), (4, True), (8, True), (9, False), (11, False), (12, True), (13, False)]
)
def test_a_stretch_holds_its_positions_also_where_a_shorter_one_begins_later(at, held):
    assert Stretches([(12, 13), (1, 9), (3, 4)]).holds(at) is held
    assert not Stretches(()).holds(at)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Five soldiers of the Malian army were killed in an ambush by gunmen near Gao on 5 June 2024.", (5, 0, 0, 0)),
        ("Nine fighters of Boko Haram were killed near Damboa, Nigeria, on 5 June 2024.", (0, 9, 0, 0)),
        ("Nine people were killed in a blast in Gao, Mali, on 5 June 2024.", (0, 0, 0, 9)),
    ],
)
def test_the_dead_of_a_known_side_count_though_the_other_is_unknown(text, cells):
    (event,) = parse_article(text).events

    assert (event.deaths_a, event.deaths_b, event.deaths_civilians, event.deaths_unknown) == cells


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Locals say six men were shot dead on Monday in Gao.", True),
        ("Six men were shot dead in Gao, the mayor said on Monday.", False),
        ("JNIM claimed responsibility for Monday's attack on a base in Gao.", True),
        ("The council on Monday announced that gunmen had shot dead six men in Gao.", False),
        ("Rebels accused the army on Monday of shelling Gao.", False),
        ("The mayor, who spoke at length of the roads, said six men were shot dead in Gao on Monday.", True),
    ],
)
def test_a_day_belongs_to_the_act_or_to_the_telling(text, known):
    event = only(text)

    assert (event.date_start, event.date_prec, event.time_precision) == (dt.date(2023, 5, 8), *((1, 1) if known else (2, 2)))
    assert event.ged_days == DateInterval(dt.date(2023, 5, 8 if known else 6), dt.date(2023, 5, 8))


def test_a_truce_long_ago_does_not_date_the_event():
    event = only(
        "A year after the truce of 6 May 2022 was signed in Goma, rebels hold the road, monitors said on Monday.\n\n"
        "Four herders were killed when shells hit Masisi on 3 May."
    )

    assert (event.date_start, event.place.name) == (dt.date(2023, 5, 3), "Masisi")


def test_a_count_since_a_year_before_is_no_event():
    text = "Gunmen killed two farmers in Gao on 3 May. Since March 2021 monitors have counted 300 dead from 90 raids in Kidal."
    event = only(text)

    assert event.killed == Figure(2, 2, 2)


def test_a_place_that_somebody_went_to_or_speaks_at_is_not_the_events():
    fled = only("Shells killed nine people in Masisi on 3 May. Families fled towards Minova.")
    speaking = only("Nine people were killed in an airstrike in Marib province, a doctor at a hospital in Sanaa said.")

    assert fled.place.name == "Masisi"
    assert speaking.place.admin1 == "Marib"


def test_the_same_dead_are_of_the_same_event():
    event = only(
        "Nine rebels were killed in airstrikes in Marib province on 3 May.\n\nThe strikes hit Sirwah, killing the nine."
    )

    assert event.place.name == "Sirwah"
    assert event.killed == Figure(9, 9, 9)


def test_a_victim_that_dies_elsewhere_belongs_to_the_event():
    event = only(
        "A bomb killed three rangers in Kidal on 3 May.\n\nOne of them, a corporal, died at the hospital in Gao on 5 May."
    )

    assert (event.place.name, event.date_start) == ("Kidal", dt.date(2023, 5, 3))
    assert event.killed == Figure(3, 3, 3)


@pytest.mark.parametrize(
    ("text", "days", "precision"),
    [
        ("Monitors have documented the death of a herder, shot by gunmen in Gao.", (10, 10), 1),
        ("A herder was shot dead by gunmen in Gao.", (8, 10), 2),
        ("A few hours ago gunmen shot dead a herder in Gao.", (10, 10), 1),
        ("Gunmen recently shot dead a herder in Gao.", (7, 9), 2),
        ("Gunmen shot dead two herders in Gao in the past 24 hours.", (9, 10), 2),
        ("Gunmen shot dead a herder in Gao on 4 May. Monitors have documented the death.", (4, 4), 1),
    ],
)
def test_days_counted_from_the_report(text, days, precision):
    row = only(text).ucdp(undated="published")

    assert (row["date_start"].day, row["date_end"].day, row["date_prec"]) == (*days, precision)


def test_news_of_the_day_stays_undated_unless_the_caller_asks():
    event = only("Monitors have documented the death of a herder, shot by gunmen in Gao.")

    assert event.date_start is None
    assert event.ucdp()["date_start"] is None
    assert event.acled(undated="published")["time_precision"] == 1


@pytest.mark.parametrize(
    ("policy", "killed"),
    [
        ("ucdp", 9),
        ("acled", 9),
        (TollPolicy(), 9),
        (TollPolicy(rivals="highest"), 12),
        (TollPolicy(rivals="first"), 9),
    ],
)
def test_a_policy_says_which_figure_counts(policy, killed):
    event = only("The army said nine rebels were killed in Gao on 4 May. Elders said 12 rebels died.")

    assert event.ucdp(policy=policy)["best"] == killed
    assert sum(event.ucdp(policy=policy)[f"deaths_{side}"] for side in ("a", "b", "civilians", "unknown")) == killed


def test_an_unknown_policy_of_a_row_is_a_clear_error():
    with pytest.raises(ValueError, match="TollPolicy"):
        only("Nine rebels were killed in Gao on 4 May.").ucdp(policy="median")


def test_shares_of_a_figure_are_as_even_as_whole_people_allow():
    assert [part(Figure(7, 7, None), which, 3) for which in (1, 2, 3)] == [
        Figure(3, 3, None),
        Figure(2, 2, None),
        Figure(2, 2, None),
    ]
    assert part(Figure(7, 7, 7), 1, 1) == Figure(7, 7, 7)
    assert part(None, 1, 2) is None


def sides(text, **given):
    row = only(text, **given).ucdp()
    return row["side_a"], row["side_b"], row["type_of_violence"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine Taliban fighters were killed in a clash near Kunduz on 4 May 2021.",
            ("Government of Afghanistan", "Taleban", 1),
        ),
        ("Russian jets killed nine ISIS members near Homs on 4 May 2023.", ("Government of Syria", "IS", 1)),
        (
            "Rebels killed two soldiers in an ambush near Idlib in Syria on 4 May 2023.",
            ("Government of Syria", "Syrian insurgents", 1),
        ),
        (
            "Nine Houthi fighters were killed in a Saudi-led airstrike in Marib on 4 May 2023.",
            ("Government of Yemen (North Yemen)", "Forces of the Presidential Leadership Council", 1),
        ),
        ("Turkish drones killed two PKK fighters near Duhok in Iraq on 4 May 2023.", ("Government of Turkey", "PKK", 1)),
    ],
)
def test_sides_have_the_names_of_ucdp(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Gunmen attacked an army base near Gao, Mali, on 4 May 2023.", "Military Forces of Mali", ActorRole.TARGET),
        ("Shells hit houses in Kharkiv, Ukraine, on 4 May 2023.", "Military Forces of Russia", ActorRole.AGENT),
        (
            "Gunmen killed nine farmers near Rann, Nigeria, on 4 May 2023.\n\nElders blamed Boko Haram. Boko Haram was silent.",
            "Boko Haram - Jamatu Ahli is-Sunnah lid-Dawatai wal-Jihad",
            ActorRole.PARTY,
        ),
    ],
)
def test_a_party_may_be_implied(text, name, role):
    assert (name, role) in {(party.name, party.role) for party in only(text).actors}


@pytest.mark.parametrize(
    "text",
    [
        "Shells hit houses in Goma on 4 May 2023.",
        "Gunmen killed nine farmers near Rann, Nigeria, on 4 May 2023. Boko Haram denied it. Boko Haram called for calm.",
        "Police shot dead a driver in Goma on 4 May 2023. M23 condemned it. M23 called for calm.",
    ],
)
def test_no_party_is_implied_where_another_may_have_done_it(text):
    assert not any(p.inter is Inter.REBEL_GROUP or p.name.startswith("Military") for p in only(text).actors)


def test_parties_act_or_are_acted_on():
    event = only("Gunmen shot dead nine farmers near Gao on 4 May 2023.")
    clash = only("Fighters of two militias clashed with soldiers in Gao on 4 May 2023.")

    assert {party.name: party.role for party in event.actors} == {
        "Unidentified Armed Group (Mali)": ActorRole.AGENT,
        "Civilians (Mali)": ActorRole.TARGET,
    }
    assert {party.role for party in clash.actors} == {ActorRole.PARTY}


def test_the_caller_may_name_actors_and_countries():
    event = only("M23 fighters killed nine soldiers in Goma on 4 May 2023.")
    names = {"march-23-movement": "M23 (AFC)", "DR Congo (Zaire)": "DRC", "Democratic Republic of Congo": "DRC"}

    assert (event.ucdp(names=names)["side_b"], event.ucdp(names=names)["country"]) == ("M23 (AFC)", "DRC")
    assert "M23 (AFC)" in {event.acled(names=names)["actor1"], event.acled(names=names)["actor2"]}
    assert event.acled(names=names)["country"] == "DRC"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Gunmen killed an imam after evening prayer in Gao on 4 May and fled.", dt.date(2023, 5, 4)),
        ("At dawn, gunmen killed an imam in Gao.", PUBLISHED),
        ("Elders signed a peace accord in Bor, Jonglei State, on 4 May, with tears.", dt.date(2023, 5, 4)),
        ("A grenade thrown into a bar in Goma on the evening of 4 May claimed two lives.", dt.date(2023, 5, 4)),
    ],
)
def test_the_day_is_that_which_the_words_name(text, day):
    assert only(text).date_start == day


def test_a_daily_summary_is_dated_by_its_title():
    title = "All fronts: what happened on 9 May, morning of the 10th"
    event = only(f"{title}\n\nThis is what our stations sent.\n\nDuring the night shells hit Kupiansk, killing two women.")

    assert event.date_start == dt.date(2023, 5, 9)


def test_a_hospital_is_where_victims_are_taken():
    taken = only(
        "Gunmen shot nine traders near Bankass on 4 May. Three were taken to the hospital of Bandiagara, where one died."
    )
    hit = only("Gunmen attacked the hospital in Bankass on 4 May, killing nine patients.")

    assert taken.place.name == "Bankass"
    assert hit.place.name == "Bankass"


def test_a_reprisal_in_another_district_is_another_event():
    text = (
        "A farmer was shot dead by herders in Kabkabiya, North Darfur, on 3 May. Two days later relatives attacked a camp at "
        "Saraf Omra, where nine people died."
    )
    events = parse_article(text, published=PUBLISHED).events

    assert [(event.date_start.day, event.killed.best) for event in events] == [(3, 1), (5, 9)]


def test_a_paragraph_that_goes_on_may_hold_the_day():
    event = only(
        "Nine people were killed in a raid on Bankass.\n\nThe men came on Monday as families ate. They shot the elders."
    )

    assert event.date_start == dt.date(2023, 5, 8)


def test_one_figure_for_several_places_is_divided():
    text = (
        "Nine farmers were killed and four wounded in raids in Doma, Keffi and Wamba in Nasarawa State, Nigeria, on 4 May 2023."
    )
    events = parse_article(text, published=PUBLISHED).events

    assert [event.place.name for event in events] == ["Doma", "Keffi", "Wamba"]
    assert [event.killed.best for event in events] == [3, 3, 3]
    assert [event.wounded.best for event in events] == [2, 1, 1]
    assert {(event.shared, event.clarity) for event in events} == {(3, 2)}
    assert [event.share for event in events] == [1, 2, 3]
    assert [event.acled()["fatalities"] for event in events] == [3, 3, 3]


def test_fewer_dead_than_places_are_one_event_at_the_unit_that_holds_them():
    event = only("A farmer was killed in raids on Doma, Keffi and Wamba in Nasarawa State, Nigeria, on 4 May 2023.")

    assert (event.place.kind.value, event.where_prec, event.shared, event.clarity) == ("admin1", 4, 1, 2)


def test_the_shares_of_each_side_add_up():
    text = "Clashes in Doma, Keffi and Wamba, Nigeria, killed four soldiers and three Boko Haram fighters on 4 May 2023."
    events = parse_article(text, published=PUBLISHED).events

    assert len(events) == 3
    assert sum(event.deaths_a or 0 for event in events) == 4
    assert sum(event.deaths_b or 0 for event in events) == 3
    assert all(event.deaths_a + event.deaths_b == event.killed.best for event in events)


@pytest.mark.parametrize(
    ("text", "clarity"),
    [
        ("Nine farmers were killed in a raid on Doma on 4 May 2023.", 1),
        ("Nine farmers were killed in separate attacks in Nasarawa on 4 May 2023.", 2),
        ("Nine farmers were killed in raids around Doma between 3 and 6 May 2023.", 2),
        ("Nine farmers were killed in a raid on Doma in the night from 3 to 4 May 2023.", 1),
    ],
)
def test_a_total_of_several_incidents_is_unclear(text, clarity):
    assert only(text).clarity == clarity


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed on the road between Doma and Keffi in Nigeria on 4 May 2023.",
        "Six people were killed in Doma and four in Keffi in Nigeria on 4 May 2023.",
        "Nine people were killed in Doma, Nigeria, on 4 May 2023.",
        "Gunmen killed nine people in Doma on 4 May 2023 and fled towards Keffi and Wamba.",
    ],
)
def test_places_that_share_no_figure(text):
    assert {event.shared for event in parse_article(text, published=PUBLISHED).events} == {1}


def test_an_act_that_is_only_spoken_of_is_no_second_event():
    event = only(
        "Gunmen killed nine farmers in Doma on 4 May 2023.\n\nGuerrillas attack those who take over the land, he said."
    )

    assert event.killed.best == 9


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen killed two men in Harib, south of Marib city.", "Harib"),
        ("Two men were killed in Qabatiya, south of Jenin, on Monday.", "Qabāţīyah"),
        ("Two men were killed in Maywand district of Kandahar.", "Maywand"),
        ("Two men were killed in the Petare area of Caracas.", "Petare"),
        ("Gangs shot two men in Tarka, Benue State.", "Tarka"),
        ("Raid kills two\n\nKandahar (Pajhwok): Two men were killed in Maywand district.\n\nThe army said no more.", "Maywand"),
        ("Herders killed two men in Guma, Benue State, north of Makurdi.", "Guma"),
        ("Rebels killed two men in Rutshuru territory, 70 km north of Goma.", "Rutshuru"),
        ("Two men were killed 12 km south of Jenin.", "Jenin"),
    ],
)
def test_an_event_lies_where_it_is_put_and_not_where_that_lies(text: str, place: str) -> None:
    (event,) = parse_article(text).events

    assert event.place is not None
    assert event.place.name == place


def test_the_dead_count_on_the_side_of_their_party():
    houthi = only("Thirteen Houthi fighters were killed in a Saudi-led airstrike in Marib on 4 May 2023.").ucdp()
    rivals = only("Fighters of Boko Haram clashed with ISWAP in Rann, Nigeria, on 4 May. Nine Boko Haram fighters died.")

    assert (houthi["deaths_a"], houthi["deaths_b"]) == (13, 0)
    assert (rivals.type_of_violence, rivals.deaths_unknown) == (2, 0)


def test_a_group_that_is_bombed_at_home_has_its_government_against_it():
    event = only("Nine Taliban fighters were killed in an airstrike in Kunduz, Afghanistan, on 4 May 2021.")

    assert (event.ucdp()["side_a"], event.ucdp()["side_b"], event.type_of_violence) == (
        "Government of Afghanistan",
        "Taleban",
        1,
    )


def test_a_stretch_of_months_is_history():
    text = "Four militants were killed in Gao on 4 May. Over the past few months, militants have raided posts, leaving 24 dead."

    assert only(text).killed == Figure(4, 4, 4)


def test_a_place_that_opens_a_report_is_not_the_events():
    event = only("Sanaa: At least 43 rebels were killed in airstrikes in Marib province on 4 May.")

    assert event.place.admin1 == "Marib"


def test_the_first_sentence_dates_the_event_before_a_later_one():
    event = only("Nine rebels were killed in raids on Harib in the past 24 hours.\n\nLast week, rebels seized Rahabah.")

    assert event.ged_days == DateInterval(dt.date(2023, 5, 9), dt.date(2023, 5, 10))


def test_a_sentence_may_tell_two_events():
    text = "On 3 May gunmen murdered a farmer in Gao, and a day later a bomb planted by them wounded three soldiers in Kidal."
    one, two = parse_article(text, published=PUBLISHED).events

    assert (one.date_start, one.place.name, one.killed) == (dt.date(2023, 5, 3), "Gao", Figure(1, 1, 1))
    assert (two.date_start, two.place.name, two.wounded) == (dt.date(2023, 5, 4), "Kidal", Figure(3, 3, 3))


def test_the_hurt_of_one_day_are_of_the_same_event():
    event = only("On 3 May gunmen murdered a farmer in Gao and wounded three guards on the road to Kidal.")

    assert (event.killed, event.wounded) == (Figure(1, 1, 1), Figure(3, 3, 3))


def test_each_cell_says_why_this_and_not_the_next():
    article = parse_article(
        "Gunmen killed nine farmers in Doma, Nigeria, on 4 May 2023, the Nigerian army said on 5 May 2023. "
        "Elders put the dead at 12.",
        published=PUBLISHED,
    )
    told = {cell: explain(article, article.events[0], cell) for cell in ("type", "date", "place", "actors", "killed")}

    assert told["type"].rule == "events.type.civilians"
    assert "neither a battle" in told["type"].reason
    assert told["actors"].passed == ("Nigerian army",)
    assert told["killed"].passed
    assert all(cell.reason for cell in told.values())


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("Gang members attacked Liancourt on 3 May 2023, killing nine people.", SubEventType.ATTACK),
        ("Police cleared the drivers with tear gas in Freetown on 3 May 2023.", SubEventType.PROTEST_WITH_INTERVENTION),
        ("Arsonists torched two classrooms in Pattani on 3 May 2023.", SubEventType.LOOTING),
        ("Villagers set fire to a lorry near Gondar on 3 May 2023.", SubEventType.MOB_VIOLENCE),
        ('The army "neutralised" nine insurgents near Djibo on 3 May 2023.', SubEventType.ARMED_CLASH),
    ],
)
def test_who_acts_on_whom_decides_the_type(text, sub):
    assert only(text).sub_type is sub


def test_a_day_to_come_dates_no_event():
    event = only("Gunmen killed nine farmers in Doma, and tomorrow the governor will visit.")

    assert event.date_start is None


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        (dt.date(1, 1, 1), -2, dt.date(1, 1, 1)),
        (dt.date(1, 1, 3), -2, dt.date(1, 1, 1)),
        (dt.date(9999, 12, 30), 1, dt.date(9999, 12, 31)),
        (dt.date(9999, 12, 31), 1, dt.date(9999, 12, 31)),
    ],
)
def test_days_near_the_ends_of_the_calendar_stay_in_it(day: dt.date, days: int, expected: dt.date) -> None:
    assert shifted(day, days) == expected


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_events_of_the_first_and_the_last_year_have_days(year: str) -> None:
    text = f"GOMA, {year}-12-31 - Gunmen killed three traders.\n\nThe militia burned a market around 1 January {year}."
    assert all(event.ged_days is not None for event in parse_article(text).events if event.date_start is not None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On 5 May 2020, a roadside bomb killed two farmers near Jalalabad.", ["Unidentified Armed Group", "Civilians"]),
        (
            "On 5 May 2020, a mine killed two soldiers near Sévaré, Mali.",
            ["Unidentified Armed Group", "Military Forces of Mali"],
        ),
        ("On 2 March 2022, Russian forces shelled Okhtyrka.", ["Military Forces of Russia", "Military Forces of Ukraine"]),
        ("On 4 May 2021, armed tribesmen shot a trader in Kismayo.", ["Unidentified Communal Militia", "Civilians"]),
        ("On 9 May 2023, Malian soldiers and Wagner fighters executed three men in Sofara.", ["Military Forces", "Civilians"]),
    ],
)
def test_a_row_of_acled_has_an_attacker_and_whom_he_attacks(text: str, names: list[str]) -> None:
    row = parse_article(text).events[0].acled()
    assert all(row[cell].startswith(name) for cell, name in zip(("actor1", "actor2"), names, strict=True))


def test_a_suicide_bomber_is_no_aircraft() -> None:
    event = parse_article("On 9 May 2021, a suicide bomber blew himself up near a bakery in Garowe. Two people died.").events[0]
    assert [party.name for party in event.actors] == ["Unidentified Armed Group (Somalia)", "Civilians (Somalia)"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "On 5 May 2020, gunmen killed a former SDF fighter in Raqqa.",
            {"Unidentified Armed Group (Syria)", "Civilians (Syria)"},
        ),
        ("On 2 May 2022, the Ukrainian army shelled Horlivka, the DPR said.", {"Military Forces of Ukraine"}),
        ("On 2 May 2019, HTS and Jund al-Aqsa said that they had signed a truce in Idlib.", {"Liwa al-Aqsa", "HTS"}),
        ("On 3 May 2020, JNIM fighters stole 60 cows near Gao.", {"JNIM", "Civilians (Mali)"}),
        ("On 9 May 2020, JNIM ambushed a MINUSMA convoy near Gao.", {"JNIM", "United Nations Multidimensional"}),
        (
            "On 9 May 2023, a Russian missile hit a mill in Lubny, killing three people.",
            {"Military Forces of Russia", "Civ"},
        ),
    ],
)
def test_only_those_who_take_part_are_parties(text: str, names: set[str]) -> None:
    (event,) = parse_article(text).events
    assert {name for name in names if any(party.name.startswith(name) for party in event.actors)} == names
    assert len(event.actors) == len(names)


def test_a_feast_that_names_a_thing_is_no_day_of_an_event() -> None:
    text = "On 9 December 2021, a gunman opened fire at a Christmas market in Colmar, killing two people."
    assert parse_article(text).events[0].date_start == dt.date(2021, 12, 9)
    assert parse_article("Gunmen killed five people in Kaduna on Christmas Day 2018.").events[0].date_start == dt.date(
        2018, 12, 25
    )


TABLE = [column.name for column in columns("events") if column.name not in {"article", "mention"}]


@pytest.mark.parametrize("cell", [*acled.COLUMNS, *ucdp.COLUMNS, *TABLE])
def test_every_cell_of_a_row_is_explained(cell: str) -> None:
    article = parse_article("On 5 May 2020, JNIM fighters killed three soldiers near Gao, police said.")
    why = explain(article, article.events[0], cell)
    assert why.reason
    assert why.words or why.rule in {"events.report", "events.dataset", "events.none"}


def test_the_table_of_events_and_explain_have_the_same_values() -> None:
    article = parse_article("On 5 May 2020, JNIM fighters killed at least three soldiers near Gao, police said.")
    (row,) = rows(article, "events")
    for cell in set(TABLE) - {"source", "country"}:
        assert explain(article, article.events[0], cell).value.startswith(str(row[cell])), cell


def test_an_event_is_explained_cell_by_cell() -> None:
    article = parse_article("On 5 May 2020, JNIM fighters killed at least three soldiers near Gao, police said.")
    with pytest.raises(ValueError, match="cell by cell: name one"):
        explain(article, article.events[0])
    assert explain(article, article.casualties[0]).value == "killed: 3 (low 3, high None)"
    assert explain(article, article.events[0], "agents").words == ("JNIM",)


def test_an_implied_party_is_explained_as_one() -> None:
    article = parse_article("On 5 May 2020, a roadside bomb killed two farmers near Jalalabad.")
    first, second = (explain(article, article.events[0], cell) for cell in ("actor1", "actor2"))
    assert (first.rule, first.words) == ("events.who.implied", ())
    assert (second.rule, second.words) == ("events.who", ("farmers",))


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("A motorcycle packed with explosives went off near a market in Quetta, killing two.", SubEventType.EXPLOSIVE),
        ("A car laden with explosives blew up outside a hotel in Kabul, killing two.", SubEventType.EXPLOSIVE),
        ("A man drove a truck full of explosives into a gate in Kabul, killing two.", SubEventType.SUICIDE_BOMB),
        ("A bomber on a motorcycle packed with explosives blew himself up in Quetta.", SubEventType.SUICIDE_BOMB),
        ("A herder was killed by an antitank mine laid by rebels near Kidal on 3 May 2021.", SubEventType.EXPLOSIVE),
        ("Nurses on strike sang at the gate of the clinic in Nairobi on 3 May 2021.", SubEventType.PEACEFUL_PROTEST),
        ("On 3 May 2021, the army and the Houthis agreed with the UN to let grain into Hodeidah.", SubEventType.AGREEMENT),
        ("On 3 May 2021, 40 fighters of M23 gave up their rifles and joined the army in Goma.", SubEventType.CHANGE),
    ],
)
def test_how_something_is_told_settles_its_sub_type(text, sub):
    assert only(text).sub_type is sub


def test_an_hour_that_is_not_exact_leaves_the_day_exact():
    event = only("A bomb went off in Gao at about 6.40 a.m. on Tuesday, killing two.")

    assert (event.date_start, event.date_end, event.date_prec) == (dt.date(2023, 5, 9), dt.date(2023, 5, 9), 1)
    assert only("A bomb went off in Gao around 2 May 2023, killing two.").date_prec == 2


def test_acled_writes_places_in_plain_letters_and_ged_as_they_are():
    event = only("Gunmen shot dead two men in Medellin on 3 May 2023.")

    assert (event.acled()["location"], event.place.name) == ("Medellin", "Medellín")


def test_a_name_that_tells_what_a_hamlet_is_gives_way_to_the_town_beside_it():
    assert only("Gunmen hit a Luba hamlet close to Kalemie on 3 May 2023 and killed seven.").acled()["location"] == "Kalemie"
    assert only("Gunmen hit a Kabul suburb on 3 May 2023 and killed seven.").acled()["location"] == "Kabul"
