"""Dates that say it all: every spelling of a day, a month, a year and what is longer."""

import datetime as dt

import pytest

from conflictnews import find_dates

REFERENCE = dt.date(2021, 6, 16)


def found(text, reference=REFERENCE):
    return [(m.text, m.date.value, m.date.mod.value if m.date.mod else None) for m in find_dates(text, reference=reference)]


def value(text, reference=REFERENCE):
    """The value of the only date in a text."""
    ((_, only, _),) = found(text, reference)
    return only


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left Hajin on 23 March 2019.", "2019-03-23"),
        ("They left Hajin on March 23rd, 2019.", "2019-03-23"),
        ("They left Hajin on Saturday, 23 March 2019.", "2019-03-23"),
        ("They left Hajin on the 21st of June, 2019.", "2019-06-21"),
        ("They left Hajin on the twenty-third of March 2019.", "2019-03-23"),
        ("They left Hajin on 23-Mar-2019.", "2019-03-23"),
        ("They left Hajin on 23.03.2019.", "2019-03-23"),
        ("They left Hajin on 2019-03-23.", "2019-03-23"),
        ("They left Hajin on 2019/03/23.", "2019-03-23"),
        ("They left Hajin on 23/03/2019.", "2019-03-23"),
        ("They left Hajin in March 2019.", "2019-03"),
        ("They left Hajin in March of 2019.", "2019-03"),
        ("They left Hajin in March '19.", "2019-03"),
        ("They left Hajin in 2019.", "2019"),
        ("They left Hajin in the spring of 2019.", "2019-SP"),
        ("They left Hajin in summer 2019.", "2019-SU"),
        ("They left Hajin in the first half of 2019.", "2019-H1"),
        ("They left Hajin in Q3 2019.", "2019-Q3"),
        ("They left Hajin within the fourth quarter of 2019.", "2019-Q4"),
        ("The well was dug in the 1990s.", "199"),
        ("The well was dug in the '90s.", "199"),
        ("The well was dug in the nineties.", "199"),
        ("The well was dug in the 19th century.", "18"),
        ("The well was dug in the fourth century BC.", "BC03"),
        ("The well was dug in 490 BC.", "BC0490"),
        ("The well was dug in the year 1950.", "1950"),
        ("The budget of fiscal year 2019 was spent.", "2019"),
    ],
)
def test_a_full_date_is_read_in_every_spelling(text, expected):
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("early May 2020", ("2020-05", "START")),
        ("mid-2020", ("2020", "MID")),
        ("the late 1980s", ("198", "END")),
        ("the end of 2020", ("2020", "END")),
        ("the beginning of June 2020", ("2020-06", "START")),
        ("the first week of June 2020", ("2020-06", "START")),
        ("about 1910", ("1910", "APPROX")),
        ("around March 1981", ("1981-03", "APPROX")),
    ],
)
def test_a_piece_of_a_period_keeps_its_value_and_names_the_piece(text, expected):
    ((whole, value, mod),) = found(f"It was built {'in ' if text[0] != 'a' else ''}{text}.")

    assert (whole, (value, mod)) == (text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raids on 9-10 February 2019.", [("9", "2019-02-09"), ("10 February 2019", "2019-02-10")]),
        ("Raids from 9 to 12 May 2019.", [("9", "2019-05-09"), ("12 May 2019", "2019-05-12")]),
        ("Raids on May 3 and 4, 2019.", [("May 3", "2019-05-03"), ("4, 2019", "2019-05-04")]),
        ("Raids on 6, 7 and 9 May 2019.", [("6", "2019-05-06"), ("7", "2019-05-07"), ("9 May 2019", "2019-05-09")]),
        ("From December 27 to January 8, 2019.", [("December 27", "2018-12-27"), ("January 8, 2019", "2019-01-08")]),
        ("Between March and May 2019.", [("March", "2019-03"), ("May 2019", "2019-05")]),
        ("The war of 1941-45.", [("1941", "1941"), ("45", "1945")]),
        ("Graves from 2013-2016.", [("2013", "2013"), ("2016", "2016")]),
        ("The wars of 499-449 BC.", [("499", "BC0499"), ("449 BC", "BC0449")]),
    ],
)
def test_a_range_is_two_dates_and_what_is_said_once_holds_for_both(text, expected):
    assert [(span, value) for span, value, _ in found(text)] == expected


def test_a_list_of_days_does_not_swallow_a_count():
    assert found("On May 6 and 7 soldiers died.") == [("May 6", "2021-05-06", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0430 GMT", "2021-06-15T04:30"),
        ("4:30 a.m.", "2021-06-15T04:30"),
        ("4.30pm", "2021-06-15T16:30"),
        ("16:30", "2021-06-15T16:30"),
        ("noon", "2021-06-15T12:00"),
        ("5 o'clock", "2021-06-15T05:00"),
        ("5 in the afternoon", "2021-06-15T17:00"),
    ],
)
def test_a_clock_time_takes_the_day_that_follows_it(text, expected):
    assert found(f"The siren sounded at {text} on Tuesday.")[0][:2] == (text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the early hours of Saturday", ("2021-06-12TMO", "START")),
        ("Sunday morning", ("2021-06-13TMO", None)),
        ("the evening of 3 June", ("2021-06-03TEV", None)),
        ("the night of June 3-4", ("2021-06-03TNI", None)),
        ("the night between Monday and Tuesday", ("2021-06-14TNI", None)),
        ("19:20, 6 Feb 2020", ("2020-02-06T19:20", None)),
        ("2020-05-07T16:00", ("2020-05-07T16:00", None)),
    ],
)
def test_a_part_of_a_day_belongs_to_its_day(text, expected):
    ((whole, value, mod),) = found(f"Shells fell, {text}.")

    assert (whole, (value, mod)) == (text, expected)


def test_figures_in_no_settled_order_are_a_day_of_their_year():
    (mention,) = find_dates("A convoy was hit on 3/4/2024.")

    assert mention.date.value == "2024-XX-XX"
    assert mention.date.interval == find_dates("in 2024")[0].date.interval


def test_figures_follow_the_order_that_the_text_shows():
    assert [value for _, value, _ in found("From 03/28/2020 to 04/01/2020.")] == ["2020-03-28", "2020-04-01"]
    assert [value for _, value, _ in found("From 28/03/2020 to 01/04/2020.")] == ["2020-03-28", "2020-04-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Christmas Day", "2020-12-25"),
        ("on Easter Sunday 2019", "2019-04-21"),
        ("on Orthodox Easter 2022", "2022-04-24"),
        ("on Good Friday", "2021-04-02"),
        ("on Memorial Day", "2021-05-31"),
        ("on Thanksgiving 2023", "2023-11-23"),
        ("on Eid al-Adha 2024", "2024-06-16"),
        ("during Nowruz", "2021-03-21"),
        ("since 9/11", "2001-09-11"),
        ("before D-Day", "1944-06-06"),
        ("after the 7 October attack", "2023-10-07"),
        ("the September 11 hijackings", "2001-09-11"),
        ("the September 11 hearing was adjourned", "2020-09-11"),
        ("Ramadan 2024 began in hunger", "2024-03-10/2024-04-08"),
    ],
)
def test_a_named_day_is_found_in_its_year(text, expected):
    assert value(f"The guns were silent {text}.") == expected


def test_a_feast_that_waits_for_the_moon_is_approximate():
    assert found("On Eid al-Fitr three shells fell.")[0][1:] == ("2021-05-12", "APPROX")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Обстрел 14 марта 2013 года.", "2013-03-14"),
        ("Обстріл 24 лютого 2022 року.", "2022-02-24"),
        ("Le 1er août 2014, la ville est tombée.", "2014-08-01"),
        ("El 3 de mayo de 2019 hubo combates.", "2019-05-03"),
        ("Em 3 de março de 2019 houve combates.", "2019-03-03"),
        ("Am 6. Dezember 2023 fielen Schüsse.", "2023-12-06"),
        ("15 Temmuz 2016 gecesi.", "2016-07-15"),
        ("في ٢ نوفمبر ٢٠٢٥ سقطت قذائف", "2025-11-02"),
        ("در ۱۵ مهر ۱۴۰۲ حمله شد", "2023-10-07"),
        ("2023年3月23日", "2023-03-23"),
        ("Signed on 10 Muharram 1446 AH.", "2024-07-16"),
        ("Signed on 15 Mehr 1402.", "2023-10-07"),
    ],
)
def test_a_full_date_is_read_in_other_languages_and_calendars(text, expected):
    assert value(text, None) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rebels may march to Hajin if they are not paid.",
        "The sun rose and the men sat down to wait.",
        "The 22-year-old carried a radio.",
        "Three T-72 tanks of the 5th Division were lost.",
        "Delegates cited Resolution 2254.",
        "The clinic saw 2,013 people and 1,994 animals.",
        "Camp 1948 and Brigade 1807 are alike.",
        "The motion fell 11-9.",
        "The missile's serial number was 8720-2012/06.",
        "A loaf costs 2,013 rials.",
        "Some 1800 soldiers and 1500 men were there.",
        "Second Lieutenant Mark May stood beside Sergeant June Fall.",
        "The fall of a castle was slow.",
        "Call 1-800-555-0199 or visit 10.0.0.1.",
        "The file is named 20160322.",
        "The convoy drives at 60 km an hour.",
        "He asked for a second opinion, for the second time.",
        "The M4 highway at kilometre 30 is cut.",
        "",
    ],
)
def test_what_is_no_date_is_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("18:42", "T18:42"),
        ("around 13:00", "T13:00"),
        ("9/11", "2001-09-11"),
        ("19.03.22", "2022-03-19"),
        ("nineteen ninety-four", "1994"),
    ],
)
def test_figures_alone_may_be_a_date(text, value):
    assert [mention.date.value[-len(value) :] for mention in find_dates(f"It was {text}.")] == [value]


@pytest.mark.parametrize("text", ["12 13 14", "3, 4 and 5", "12-13", "40 20"])
def test_other_figures_alone_are_none(text):
    assert find_dates(f"It was {text}.") == ()
