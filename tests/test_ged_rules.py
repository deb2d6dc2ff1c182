"""UCDP GED's own rules of time, place and death (codebook 22.1, appendices 1 to 3, sections 2, 3 and 5) in its rows."""

import datetime as dt

import pytest

from conflictnews import parse_article

REPORT = dt.date(2023, 6, 14)
"""A Wednesday."""


def rows(text, published=REPORT, **options):
    return [event.ucdp(**options) for event in parse_article(text, published=published).events]


def row(text, published=REPORT, **options):
    (only,) = rows(text, published, **options)
    return only


# ---------------------------------------------------------------- time (appendix 2)

TIMES = [
    ("on 4 June", "2023-06-04", "2023-06-04", 1),
    ("today", "2023-06-14", "2023-06-14", 1),
    ("yesterday", "2023-06-13", "2023-06-13", 1),
    ("last Tuesday", "2023-06-13", "2023-06-13", 1),
    ("at 6 a.m. on Tuesday", "2023-06-13", "2023-06-13", 1),
    ("a few hours ago", "2023-06-14", "2023-06-14", 1),
    ("on Monday night", "2023-06-12", "2023-06-12", 1),
    ("last night", "2023-06-13", "2023-06-13", 1),
    ("the other day", "2023-06-13", "2023-06-13", 1),
    ("recently", "2023-06-11", "2023-06-13", 2),
    ("in recent days", "2023-06-11", "2023-06-13", 2),
    ("in the past few days", "2023-06-11", "2023-06-13", 2),
    ("around 2 June", "2023-06-01", "2023-06-03", 2),
    ("over the weekend", "2023-06-10", "2023-06-11", 2),
    ("this week", "2023-06-12", "2023-06-14", 2),
    ("since the beginning of the week", "2023-06-12", "2023-06-14", 2),
    ("since Monday", "2023-06-12", "2023-06-14", 2),
    ("in the night between Sunday and Monday", "2023-06-11", "2023-06-12", 2),
    ("in the past 24 hours", "2023-06-13", "2023-06-14", 2),
    ("in the last 48 hours", "2023-06-12", "2023-06-14", 2),
    ("in the past 72 hours", "2023-06-12", "2023-06-14", 2),
    ("in the past two days", "2023-06-12", "2023-06-13", 2),
    ("between 3 and 6 June", "2023-06-03", "2023-06-06", 2),
    ("on 3 or 4 June", "2023-06-03", "2023-06-04", 2),
    ("in the last six days of May", "2023-05-26", "2023-05-31", 2),
    ("late last week", "2023-06-09", "2023-06-11", 2),
    ("last week", "2023-06-05", "2023-06-11", 3),
    ("in the past week", "2023-06-08", "2023-06-14", 3),
    ("in the first week of May", "2023-05-01", "2023-05-07", 3),
    ("in early May", "2023-05-01", "2023-05-10", 4),
    ("in mid-May", "2023-05-10", "2023-05-20", 4),
    ("in late May", "2023-05-15", "2023-05-31", 4),
    ("in mid-June", "2023-06-10", "2023-06-14", 4),
    ("in May", "2023-05-01", "2023-05-31", 4),
    ("in recent weeks", "2023-05-25", "2023-06-14", 4),
    ("several weeks ago", "2023-05-25", "2023-06-14", 4),
    ("earlier this month", "2023-06-01", "2023-06-13", 4),
    ("last month", "2023-05-01", "2023-05-31", 4),
    ("a fortnight ago", "2023-05-31", "2023-06-14", 4),
    ("two weeks ago", "2023-05-31", "2023-06-14", 4),
    ("in 2021", "2021-01-01", "2021-12-31", 5),
    ("last year", "2022-01-01", "2022-12-31", 5),
    ("in the past year", "2023-01-01", "2023-06-14", 5),
    ("in early 2021", "2021-01-01", "2021-04-30", 5),
    ("in mid-2021", "2021-05-01", "2021-08-31", 5),
    ("in late 2021", "2021-09-01", "2021-12-31", 5),
    ("in the past three months", "2023-03-16", "2023-06-14", 5),
    ("in the past few months", "2023-03-16", "2023-06-14", 5),
]
"""What a text says, and the days and the precision that GED codes on the day of the report."""


@pytest.mark.parametrize(("words", "first", "last", "precision"), TIMES)
def test_the_days_that_ged_codes_for_a_time(words, first, last, precision):
    cells = row(f"A roadside bomb killed three soldiers near Gao {words}.")

    assert (str(cells["date_start"]), str(cells["date_end"]), cells["date_prec"]) == (first, last, precision)
    assert cells["year"] == int(first[:4])


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("Troops and ISWAP fighters fought a night-long battle in Baga on Monday; nine died.", "2023-06-12", "2023-06-13", 2),
        ("A five-day offensive against al-Shabaab near Jowhar has killed 20 militants.", "2023-06-10", "2023-06-14", 2),
        ("The week-old offensive near Jowhar has killed 40 al-Shabaab militants.", "2023-06-08", "2023-06-14", 3),
    ],
)
def test_the_days_of_a_fight_that_goes_on(text, first, last, precision):
    cells = row(text)

    assert (str(cells["date_start"]), str(cells["date_end"]), cells["date_prec"]) == (first, last, precision)


def test_nothing_about_the_time_is_the_three_days_up_to_the_report_where_the_caller_asks():
    text = "Four soldiers were killed by a roadside bomb near Gao."

    assert [row(text)[cell] for cell in ("date_start", "date_end", "date_prec")] == [None, None, None]
    told = row(text, undated="published")
    assert (told["date_start"], told["date_end"], told["date_prec"]) == (dt.date(2023, 6, 12), REPORT, 2)


def test_an_act_of_long_ago_is_an_event_only_where_it_leads_and_the_text_tells_no_other():
    background = "Last month rebels killed nine soldiers in Gao."

    assert [cells["date_prec"] for cells in rows(background)] == [4]
    assert [c["best"] for c in rows(f"A mine killed two drivers near Menaka on Monday.\n\n{background}") if c] == [2]
    assert rows(f"The minister opened a school in Bamako.\n\n{background}") == []


# ---------------------------------------------------------------- place (section 5.4, appendix 3)


@pytest.mark.parametrize(
    ("where", "name", "precision"),
    [
        ("in Gao", "Gao town", 1),
        ("in Baghdad", "Baghdad city", 1),
        ("near Gao", "Gao town", 2),
        ("on the outskirts of Gao", "Gao town", 2),
        ("15 km north of Gao", "Gao town", 2),
        ("60 km north of Gao", "Gao town", 5),
        ("in Rutshuru territory", "Rutshuru", 3),
        ("in North Kivu province", "North Kivu", 4),
        ("in eastern Congo", "Democratic Republic of the Congo", 5),
        ("on the road between Gao and Ansongo", "Gao town", 5),
        ("on the Gao-Ansongo road", "Gao town", 5),
        ("in Mali", "Mali", 6),
    ],
)
def test_the_precision_of_a_place(where, name, precision):
    cells = row(f"Gunmen killed four traders {where} on 12 June.")

    assert (cells["where_coordinates"], cells["where_prec"]) == (name, precision)


def test_a_quarter_is_coded_as_its_town():
    (event,) = parse_article(
        "A car bomb killed six people in the Karrada district of Baghdad on 12 June.", published=REPORT
    ).events
    cells = event.ucdp()

    assert (event.place.name, event.town.name, event.where_text) == ("Karrada", "Baghdad", "Karrada")
    assert (cells["where_coordinates"], cells["where_description"], cells["where_prec"]) == ("Baghdad city", "Karrada", 1)
    assert (cells["latitude"], cells["longitude"]) == (event.town.latitude, event.town.longitude)
    assert event.acled()["location"] == "Karrada"


def test_a_town_that_is_called_a_quarter_of_another_is_coded_as_that_one():
    cells = row("Six people were killed in the Abobo quarter of Abidjan on 12 June.")

    assert (cells["where_coordinates"], cells["where_description"]) == ("Abidjan town", "Abobo")


def test_a_quarter_of_no_named_town_stays_itself():
    (event,) = parse_article("A car bomb killed six people in Karrada on 12 June.", published=REPORT).events

    assert event.town is None
    assert event.ucdp()["where_coordinates"] == "Karrada"


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Al-Shabaab gunmen killed nine villagers in Jowhar, Balcad and Afgooye on 12 June.", [3, 3, 3]),
        ("ADF fighters attacked the villages of Mangina, Oicha and Eringeti on 9 June, killing nine people.", [3, 3, 3]),
        ("ISWAP fighters attacked Baga, Monguno and Gubio on Sunday, killing ten soldiers.", [4, 3, 3]),
        ("Eight villagers were killed when ADF rebels raided Oicha and Eringeti on 9 June.", [4, 4]),
        ("ISWAP fighters killed ten soldiers in the area of Baga and Monguno on Sunday.", [10]),
        ("ISWAP fighters killed ten soldiers in Baga on Sunday and fled towards Monguno and Gubio.", [10]),
    ],
)
def test_one_figure_over_several_places_is_divided(text, shares):
    found = rows(text)

    assert [cells["best"] for cells in found] == shares
    assert {cells["event_clarity"] for cells in found} == ({2} if len(shares) > 1 else {1})


def test_fewer_dead_than_places_are_one_event_where_all_of_them_lie():
    cells = row("Al-Shabaab gunmen killed two villagers in attacks on Jowhar, Balcad and Afgooye in Somalia on 12 June.")

    assert (cells["best"], cells["where_coordinates"], cells["where_prec"]) == (2, "Somalia", 6)


# ---------------------------------------------------------------- violence and deaths (sections 2, 3, 5.5, 5.7, appendix 1)

SIDES = [
    (
        "Al-Shabaab gunmen assassinated the governor of Lower Shabelle in Afgooye on 12 June.",
        1, "Government of Somalia", "Al-Shabaab", (1, 0, 0, 0),
    ),
    (
        "Al-Shabaab fighters shot dead a mayor and his two bodyguards in Jowhar on 12 June.",
        1, "Government of Somalia", "Al-Shabaab", (3, 0, 0, 0),
    ),
    (
        "Al-Shabaab fighters beheaded three farmers in Jowhar on 12 June.",
        3, "Al-Shabaab", "Civilians", (0, 0, 3, 0),
    ),
    (
        "Al-Shabaab fighters killed a former mayor in Jowhar on 12 June.",
        3, "Al-Shabaab", "Civilians", (0, 0, 1, 0),
    ),
    (
        "Al-Shabaab executed two captured soldiers in Jowhar on 12 June.",
        3, "Al-Shabaab", "Civilians", (0, 0, 2, 0),
    ),
    (
        "Soldiers and al-Shabaab fighters clashed in Jowhar on 12 June. Five fighters, two soldiers and a bystander died.",
        1, "Government of Somalia", "Al-Shabaab", (2, 5, 1, 0),
    ),
    (
        "Shelling by M23 rebels on Sake killed four civilians on 12 June as the rebels fought the Congolese army.",
        1, "Government of DR Congo (Zaire)", "M23", (0, 0, 4, 0),
    ),
    (
        "An al-Shabaab suicide bomber blew himself up at a checkpoint in Jowhar on 12 June and killed three soldiers.",
        1, "Government of Somalia", "Al-Shabaab", (3, 1, 0, 0),
    ),
    (
        "Somali police shot dead five demonstrators in Mogadishu on 12 June.",
        3, "Government of Somalia", "Civilians", (0, 0, 5, 0),
    ),
    (
        "Members of the Popular Mobilization Forces fought Islamic State fighters near Hawija on 12 June; three PMF men died.",
        1, "Government of Iraq", "IS", (3, 0, 0, 0),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "violence", "a", "b", "cells"), SIDES)
def test_sides_type_of_violence_and_deaths(text, violence, a, b, cells):
    found = row(text)

    assert (found["type_of_violence"], found["side_a"], found["side_b"]) == (violence, a, b)
    assert tuple(found[f"deaths_{side}"] for side in ("a", "b", "civilians", "unknown")) == cells
    assert found["best"] == sum(cells)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed four traders in Baga on 12 June.",
        "Israeli police shot dead a man in custody in Jerusalem on 12 June.",
    ],
)
def test_no_known_attacker_and_no_captive_of_a_state_make_a_type_of_violence(text):
    found = row(text)

    assert [found[cell] for cell in ("type_of_violence", "side_a", "side_b", "dyad_name")] == [None] * 4


@pytest.mark.parametrize(
    "text", ["Al-Shabaab fighters attacked a base near Jowhar on 12 June.", "Nobody died in the attack on Jowhar."]
)
def test_no_death_is_no_row(text):
    assert [cells for cells in rows(text) if cells is not None] == []


def test_low_best_and_high_span_what_the_sources_say():
    found = row("Between 12 and 19 people were killed when al-Shabaab bombed a hotel in Jowhar on 12 June.")

    assert (found["low"], found["best"], found["high"]) == (12, 12, 19)


@pytest.mark.parametrize(
    ("text", "clarity", "precision"),
    [
        ("Al-Shabaab killed 12 soldiers in separate attacks across Lower Shabelle last week.", 2, 3),
        ("Al-Shabaab killed 12 soldiers in an attack on Jowhar on 12 June.", 1, 1),
    ],
)
def test_a_total_of_several_incidents_over_days_is_unclear(text, clarity, precision):
    found = row(text)

    assert (found["event_clarity"], found["date_prec"]) == (clarity, precision)


# ---------------------------------------------------------------- what a text does not tell apart is no event

SUMMARIES = [
    "In October 45 people were killed in 12 attacks in Zamfara state, a monitoring network said.",
    "The UN mission documented the deaths of 212 civilians in Ituri in the third quarter of 2022.",
    "Violence in eastern Congo killed 340 civilians between July and September 2022, a quarterly report said.",
    "At least 52 people died in bandit raids across Katsina in September.",
    "A rights group recorded 27 killings by police in Kampala in October 2022.",
    "Some 900 civilians have been killed in Burkina Faso since January.",
    "The army said it had killed 120 militants in operations in North Waziristan in October.",
    "During October, 38 people were killed and 61 wounded in Deir ez-Zor province.",
    "The president will visit Gao next week. Trade with Algeria rose by four per cent in October.",
    "The ministry of health opened a clinic in Kidal on Tuesday. The minister praised the nurses.",
    "Mali won 3-1 in Bamako on Saturday; the striker hit the post twice.",
    "The government fears attacks during the elections and has promised to send more soldiers to Maiduguri.",
]


@pytest.mark.parametrize("text", SUMMARIES)
def test_a_total_of_months_and_a_text_without_an_event_give_none(text):
    assert parse_article(text, published=dt.date(2022, 11, 3)).events == ()


def test_the_events_that_a_summary_lists_are_told_one_by_one():
    text = (
        "The monitor counted 31 deaths in Cabo Delgado in October:\n\n"
        "- 15 October: insurgents beheaded four fishermen in Quissanga.\n"
        "- 28 October: insurgents killed two soldiers in Muidumbe."
    )
    found = parse_article(text, published=dt.date(2022, 11, 3)).events

    assert [(event.date_start, event.killed.best) for event in found] == [
        (dt.date(2022, 10, 15), 4),
        (dt.date(2022, 10, 28), 2),
    ]
