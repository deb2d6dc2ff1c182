"""Who takes part in an event on which side, and whether civilians are its target; the notes are invented."""

import pytest

from conflictnews import RowPolicy, SubEventType, TollPolicy, find_actors, parse_article
from conflictnews.export.events import event_rows


def only(text):
    (event,) = parse_article(text).events
    return event


def names(text):
    return [party.name for party in only(text).actors]


@pytest.mark.parametrize(
    ("text", "targeted"),
    [
        ("On 4 May 2022, a mine blew up a cart near Beledweyne, killing two farmers.", True),
        ("On 4 May 2022, a mine blew up an army lorry near Beledweyne, killing two soldiers.", False),
        ("On 4 May 2022, Turkish shells hit a house in Tell Rifaat; a girl was hurt.", True),
        ("On 4 May 2022, residents of Kitui lynched a man who had stolen a goat.", True),
        ("On 4 May 2022, rioters threw stones at police in Kitui.", False),
        ("On 4 May 2022, rebels and soldiers clashed near Bria; a trader was killed.", False),
    ],
)
def test_civilians_are_the_target_where_nobody_else_is(text, targeted):
    assert only(text).civilian_targeting is targeted


def test_a_battle_is_never_one_sided():
    event = only("On 4 May 2022, rebels clashed with Chadian soldiers near Kouri Bougoudi; a trader was killed.")

    assert event.type_of_violence is None


def test_a_state_that_only_speaks_harms_nobody():
    event = only("On 4 May 2022, armed men killed two farmers in Birnin Gwari, in what police called a reprisal.")

    assert (event.type_of_violence, event.ucdp()["side_a"]) == (None, "Government of Nigeria")


def test_those_who_retake_a_town_together_stand_on_one_side():
    event = only("On 4 May 2021, FACA and Wagner fighters recaptured Bambari from CPC rebels.")

    assert event.sub_type is SubEventType.GOVERNMENT_REGAINS
    assert event.place.name == "Bambari"
    assert [party.side for party in event.actors] == ["a", "a", "b"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "On 4 May 2022, Fatah members clashed with Islamist fighters in Sidon.",
            ["Fatah", "Islamist Militia (Lebanon)"],
        ),
        ("On 4 May 2022, rival factions of Fatah clashed in Sidon.", ["Fatah"]),
        ("On 4 May 2022, Fatah fighters clashed in Sidon.", ["Fatah", "Military Forces of Lebanon"]),
        ("On 4 May 2022, M23 fighters attacked the camp of soldiers in Kibumba. The gunmen left at dusk.", None),
    ],
)
def test_a_state_is_implied_only_where_nobody_else_is_the_other_side(text, parties):
    assert names(text) == (parties or ["M23: March 23 Movement", "Military Forces of the Democratic Republic of Congo"])


def test_the_arms_of_a_coalition_are_no_party_of_their_own():
    assert "Military Forces of Yemen" not in names(
        "On 4 May 2021, Saudi-led coalition warplanes struck Houthi posts in Sirwah."
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lou Nuer and Murle ethnic militias fought near Likuangole.", ["Lou Nuer", "Murle"]),
        ("Ngok Dinka youth raided a camp.", ["Ngok Dinka"]),
        ("A Murle clan militia raided a camp.", ["Murle"]),
        ("G9 gang members fought the G-Pep gang.", ["G9", "G-Pep"]),
        ("Enemy losses near Tessalit: 4 KIA.", []),
    ],
)
def test_peoples_and_gangs_are_named(text, found):
    assert [mention.actor.name for mention in find_actors(text)] == found


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("On 4 May 2021, soldiers took power in a coup in Bamako and detained the premier.", SubEventType.OTHER),
        (
            "On 4 May 2021, police detained nine people who protested against the coup in Bamako.",
            SubEventType.PROTEST_WITH_INTERVENTION,
        ),
        ("On 4 May 2021, a mine left from earlier fighting blew up near Sirte.", SubEventType.EXPLOSIVE),
        ("On 4 May 2021, M23 took the Bunagana post from FARDC.", SubEventType.NON_STATE_OVERTAKES),
        ("On 4 May 2021, demonstrators stormed the governor's residence in Osh.", SubEventType.VIOLENT_DEMONSTRATION),
        ("On 4 May 2021, army helicopters carried out two raids on Saraqib.", SubEventType.AIR_STRIKE),
        ("On 4 May 2021, relatives with rifles attacked a hamlet near Kutum, killing five.", SubEventType.ATTACK),
        ("On 4 May 2021, relatives with sticks attacked a driver near Kutum, killing him.", SubEventType.MOB_VIOLENCE),
    ],
)
def test_the_type_follows_from_who_did_it_with_what(text, sub):
    assert only(text).sub_type is sub


def test_a_doubtful_town_outside_the_unit_beside_it_is_none():
    event = only("On 4 May 2021, Boko Haram fighters killed four farmers at Koshobe, Jere LGA, Borno.")

    assert (event.place.name, event.place.admin1) == ("Jere", "Borno")


def test_a_district_is_finer_than_its_province():
    event = only("On 4 May 2021, rebels ambushed a patrol in Nangarhar. The raid took place in Shirzad district.")

    assert event.place.name == "Shirzad"


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("On 4 May 2021, far-right supporters beat students at a rally in Osh.", SubEventType.MOB_VIOLENCE),
        ("On 4 May 2021, demonstrators looted a UN store in Uvira.", SubEventType.VIOLENT_DEMONSTRATION),
        ("On 4 May 2021, tear gas was fired at marchers in Osh.", SubEventType.PROTEST_WITH_INTERVENTION),
        ("On 4 May 2021, workers rallied in Osh and dispersed of their own accord.", SubEventType.PEACEFUL_PROTEST),
        ("On 4 May 2021, unions marched through Quito on the anniversary of the strike.", SubEventType.PEACEFUL_PROTEST),
        ("On 4 May 2021, army commandos fired at a lorry carrying miners near Mopti, killing six.", SubEventType.ATTACK),
    ],
)
def test_a_crowd_is_judged_by_what_it_does_and_meets(text, sub):
    assert only(text).sub_type is sub


def test_an_anniversary_on_another_day_is_none():
    assert not parse_article("On 4 May 2021, families recalled the massacre of 2014 on its anniversary.").events


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("On 4 May 2021, the Polisario Front accused Morocco of a drone strike near Tifariti.", ["Military Forces of Morocco"]),
        (
            "On 4 May 2021, a strike attributed to Hezbollah hit a house in Metula, killing a woman.",
            ["Hezbollah", "Civilians (Israel)"],
        ),
        (
            "On 4 May 2021, Al Shabaab executed a man accused of working for the CIA in Saakow.",
            ["Al Shabaab", "Civilians (Somalia)"],
        ),
        (
            "On 4 May 2021, HTS and Hurras al-Din clashed at a checkpoint in Idlib.",
            ["HTS: Hayat Tahrir al Sham", "Hurras al-Din"],
        ),
        (
            "On 4 May 2021, Amba boys kidnapped a teacher in Kumba.",
            ["Ambazonian Separatists (Cameroon)", "Civilians (Cameroon)"],
        ),
    ],
)
def test_who_blames_or_is_served_is_no_party(text, parties):
    assert names(text) == parties


def test_an_accusation_is_the_event_where_nothing_else_is_told():
    event = only(
        "The EPP is suspected of setting fire to a tractor in Horqueta, Paraguay, on 22 February 2021. Nobody was hurt."
    )

    assert (event.sub_type, event.actors[0].name) == (SubEventType.LOOTING, "Paraguayan People's Army")
    assert not parse_article("A court jailed a man accused of killing a nun in Gao on 3 May 2022.").events


def test_a_suicide_bomber_is_no_victim_of_his_bomb():
    event = only(
        "On 4 May 2021, two suicide bombers attacked the cathedral in Makassar; only the bombers died, 20 people were hurt."
    )

    assert event.civilian_targeting


def test_a_demonstration_begins_with_its_crowd():
    row = only("On 4 May 2021, police in Goma dispersed activists who held a sit-in outside MONUSCO offices.").acled()

    assert (row["inter1"], row["inter2"]) == ("Protesters", "State forces")


TOLD = "GAO, Mali - Gunmen shot dead two traders, the mayor said on 4 May 2023."


@pytest.mark.parametrize(
    ("text", "policy", "cells"),
    [
        (TOLD, RowPolicy(), {"location": "Gao", "time_precision": 2, "year": 2023}),
        (TOLD, RowPolicy(borrowed=False), {"location": None, "time_precision": None, "year": None}),
        (
            "A trader was shot dead in Gao on 4 May 2023.",
            RowPolicy(implied=False),
            {"actor1": None, "actor2": "Civilians (Mali)"},
        ),
        ("On 4 May 2023, students marched in Gao.", RowPolicy(implied=False), {"actor1": "Protesters (Mali)"}),
        ("On 4 May 2023, gunmen killed ten people in Doma and Keffi.", RowPolicy(shared=False), {"fatalities": None}),
        ("On 4 May 2023, gunmen killed ten people in Doma.", RowPolicy(shared=False), {"fatalities": 10}),
        ("On 4 May 2023, farmers were killed in a raid in Doma.", RowPolicy(toll=TollPolicy(plural=7)), {"fatalities": 7}),
    ],
)
def test_a_policy_leaves_only_what_it_allows(text, policy, cells):
    row = parse_article(text).events[0].acled(policy=policy)

    assert {name: row[name] for name in cells} == cells


def test_a_policy_holds_for_both_rows_and_for_exports():
    article = parse_article("On 4 May 2023, gunmen killed ten people in Doma and Keffi.")
    policy = RowPolicy(shared=False)

    assert article.events[0].ucdp(policy=policy) is None
    assert list(event_rows(article, "ged", policy=policy)) == []
    assert [row["fatalities"] for row in event_rows(article, "acled", policy=policy)] == [None, None]
    assert [row["fatalities"] for row in event_rows(article, "acled")] == [5, 5]


def test_no_government_is_filled_in_without_words_for_it():
    event = only("On 4 May 2023, Fatah fighters clashed in Sidon, and two fighters died.")

    assert event.ucdp()["side_a"] == "Government of Lebanon"
    assert event.ucdp(policy=RowPolicy(implied=False))["side_a"] is None


@pytest.mark.parametrize(
    ("make", "quoted"),
    [
        (lambda: RowPolicy(toll="acled"), "toll is a TollPolicy or None, not 'acled'"),
        (lambda: RowPolicy(implied=1), "implied is True or False, not 1"),
        (lambda: RowPolicy(shared=None), "shared is True or False, not None"),
    ],
)
def test_what_a_policy_cannot_be_is_told(make, quoted):
    with pytest.raises(ValueError, match=quoted):
        make()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("On 4 May 2021, MSA-D fighters and Islamic State militants clashed in Ansongo.", ["MSA", "Islamic State (Mali)"]),
        ("On 4 May 2022, clashes between 400 Mawozo and Chen Mechan erupted in Ganthier.", ["400 Mawozo"]),
        (
            "On 4 May 2022, FAMa and Wagner fighters executed nine men in Moura.",
            ["Military", "Wagner Group", "Civilians (Mali)"],
        ),
        ("On 4 May 2022, Azerbaijani sappers defused nine mines near Fuzuli.", ["Military Forces of Azerbaijan"]),
    ],
)
def test_both_sides_of_a_fight_are_told_by_its_words(text, parties):
    found = names(text)

    assert len(found) == len(parties)
    assert all(name.startswith(party) for name, party in zip(found, parties, strict=True))


def test_those_who_kill_together_stand_on_one_side():
    event = only("On 4 May 2022, FAMa and Wagner fighters executed nine men in Moura.")

    assert [party.side for party in event.actors] == ["a", "a", "b"]
    assert event.ucdp()["side_a"] == "Government of Mali"


def test_the_dead_of_a_grave_did_not_die_that_day():
    event = only("On 4 May 2021, the authorities exhumed twelve bodies from a mass grave in Tarhuna.")

    assert (event.sub_type, event.killed) == (SubEventType.OTHER, None)


def test_what_a_comma_adds_after_a_list_is_where_it_lies():
    events = parse_article("On 4 May 2022, gunmen killed nine people in Doma and Keffi, Nasarawa.").events

    assert [(event.place.name, event.shared) for event in events] == [("Doma", 2), ("Keffi", 2)]


def test_the_hospitals_of_the_hurt_are_no_places_of_events():
    text = "On 4 May 2022, gunmen shot at a bar in Nueva Italia. Five men were taken to hospitals in Apatzingan and Uruapan."

    assert [event.place.name for event in parse_article(text).events] == ["Nueva Italia de Ruiz"]


def test_what_somebody_is_is_not_where_it_was():
    event = only("On 4 May 2021, the 400 Mawozo gang abducted nine missionaries of a US group in Ganthier.")

    assert event.place.country == "HT"
