"""Which sentences tell one event, which open another, and which tell none."""

import datetime as dt

import pytest

from conflictnews import parse_article
from conflictnews.events.grouping import JOINING, PARTING
from conflictnews.models import Role
from conflictnews.text import Text

PUBLISHED = dt.date(2023, 5, 10)


def told(text, published=PUBLISHED):
    return [
        (event.date_start and event.date_start.day, event.place and event.place.name, event.killed and event.killed.best)
        for event in parse_article(text, published=published).events
    ]


LEAD = "Rebels killed nine farmers in Bunia on 8 May 2023, elders said.\n\n"


@pytest.mark.parametrize(
    "more",
    [
        "Most of the victims were attacked with machetes at about 3 a.m., a nurse said.",
        "According to witnesses, the assailants arrived on motorcycles in the early afternoon.",
        "One of the farmers who were hit is fighting for her life in Goma.",
        "Two of them were treated at the health centre of Komanda.",
        "The minister of health arrived in Goma on Tuesday with a delegation.",
        "The group, which has been holding talks with the cabinet in Nairobi, made no comment.",
        "Last month rebels killed four traders in Komanda.",
        "A priest kidnapped in Goma last Thursday was freed, his bishop said.",
        "Prayers were said in Goma for the 12 villagers killed there in 2019.",
        "Among the dead was a surrendered fighter whose brother was killed by the army in 2015.",
        "Correction to yesterday's bulletin: the man killed in Goma was hit by a stray bullet.",
        "The army said rebels had attacked 27 times in the province in the past 24 hours.",
        "The army fears attacks in Goma.",
    ],
)
def test_what_is_told_beside_an_event_is_no_other_one(more):
    assert told(LEAD + more) == [(8, "Bunia", 9)]


@pytest.mark.parametrize(
    ("more", "other"),
    [
        ("In a separate incident, gunmen shot dead two traders in Goma on 9 May.", (9, "Goma", 2)),
        ("On 9 May, rebels burned down a clinic in Komanda.", (9, "Komanda", None)),
        ("Hundreds of women marched in Goma on 9 May to protest against the killings.", (9, "Goma", None)),
        ("A nun was shot 12 times in Goma on 9 May and died.", (9, "Goma", 1)),
        ("Gunmen kidnapped a priest in Goma on 9 May.", (9, "Goma", None)),
        ("A column of 200 soldiers arrived in Goma on 9 May.", (9, "Goma", None)),
    ],
)
def test_another_day_or_place_opens_an_event(more, other):
    assert told(LEAD + more) == [(8, "Bunia", 9), other]


def test_the_police_who_disperse_a_fight_make_no_demonstration_of_it():
    text = "Two clans fought with guns in Bunia on 8 May 2023, leaving nine dead.\n\nPolice fired tear gas in the evening."

    assert told(text) == [(8, "Bunia", 9)]


REASONS = [
    ("told-again", LEAD + "Nurses put the toll at eleven.", 1),
    ("some-of-them", LEAD + "Three of the dead were nurses.", 1),
    ("what-became", "Rebels wounded nine farmers in Bunia on 8 May 2023. One of them died in hospital in Goma on 9 May.", 1),
    ("next-item", "Bunia. On 8 May, rebels killed a miller.\n\nGoma. In the night, soldiers killed a baker.", 2),
    ("another-day", LEAD + "On 9 May, rebels shelled Bunia again.", 2),
    ("another-place", LEAD + "In Goma, four people were killed.", 2),
    ("another-class", LEAD + "Students marched in Bunia against the killings.", 2),
]


@pytest.mark.parametrize(("name", "text", "events"), REASONS)
def test_each_reason_joins_or_parts(name, text, events):
    assert len(told(text)) == events


def test_every_reason_has_its_sentences():
    assert [name for name, _, _ in REASONS] == [reason.name for reason in (*JOINING, *PARTING)]
    assert all(reason.phrase and reason.phrase == Text.of(reason.phrase).clean for reason in (*JOINING, *PARTING))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "An airstrike hit a market in Kutkai township in Shan State, Myanmar, on 8 May 2023, killing 11 civilians.",
            ["Military Forces of Myanmar", "Civilians (Myanmar)"],
        ),
        (
            "Shelling of the rebel-held town of Maarat al-Numan in Syria killed four civilians on 8 May 2023.",
            ["Military Forces of Syria", "Civilians (Syria)"],
        ),
        (
            "A drone strike killed three civilians in Bahir Dar, Ethiopia, on 8 May 2023.",
            ["Unidentified Armed Group (Ethiopia)", "Civilians (Ethiopia)"],
        ),
        (
            "An air strike by unidentified planes killed three civilians in Sirte, Libya, on 8 May 2023.",
            ["Military Forces of Libya", "Civilians (Libya)"],
        ),
        (
            "Gunmen shot dead a former policeman in Quetta, Pakistan, on 8 May 2023.",
            ["Unidentified Armed Group (Pakistan)", "Civilians (Pakistan)"],
        ),
        (
            "A bomb tore through a police van in Quetta, Pakistan, on 8 May 2023, killing four officers.",
            ["Unidentified Armed Group (Pakistan)", "Police Forces of Pakistan"],
        ),
    ],
)
def test_who_is_implied_where_nobody_is_named(text, names):
    (event,) = parse_article(text, published=PUBLISHED).events

    assert [event.acled()["actor1"], event.acled()["actor2"]] == names
    assert not (event.ucdp()["side_a"] or "").startswith("Unidentified")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("The two ministers signed an accord on fisheries in Nairobi on 8 May 2023.", 0),
        ("The two clans signed an accord in Garissa on 8 May 2023.", 1),
        ("The armies of Armenia and Azerbaijan exchanged prisoners on 8 May 2023.", 1),
    ],
)
def test_only_those_who_fight_come_to_an_agreement(text, events):
    assert len(told(text)) == events


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("Indian and Chinese troops threw stones at each other near Tawang on 8 May 2023.", "Armed clash"),
        ("Residents threw stones at troops in Goma on 8 May 2023.", "Violent demonstration"),
        ("A journalist covering a rally was beaten by police in Kampala on 8 May 2023.", "Attack"),
        ("Journalists covered a rally of teachers in Kampala on 8 May 2023.", "Peaceful protest"),
        ("Displacement: On 8 May 2023, around 2300 people left Sake for fear of fighting.", "Other"),
        ("Five people were killed and nine others wounded in Kismayo on 8 May 2023.", "Attack"),
    ],
)
def test_who_does_it_settles_the_type(text, sub):
    (event,) = parse_article(text, published=PUBLISHED).events

    assert event.sub_type == sub
    assert Role.PARAGRAPH in {block.role for block in parse_article(text).blocks}
