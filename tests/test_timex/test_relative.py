"""Dates that are counted from the day of writing, or from a date that the text spoke of."""

import datetime as dt

import pytest

from conflictnews import find_dates
from conflictnews.models import DatePrecision, TimexType

WEDNESDAY = dt.date(2021, 6, 16)


def values(text, reference=WEDNESDAY):
    return [m.date.value for m in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday the road was open.", "2021-06-15"),
        ("The day before yesterday the road was open.", "2021-06-14"),
        ("Tomorrow morning the road will be open.", "2021-06-17TMO"),
        ("Last night the road was shelled.", "2021-06-15TNI"),
        ("Overnight the road was shelled.", "2021-06-15TNI"),
        ("Tonight the road will be shelled.", "2021-06-16TNI"),
        ("This week two graves were found.", "2021-W24"),
        ("Last month two graves were found.", "2021-05"),
        ("Next year two graves will be opened.", "2022"),
        ("Last Friday two graves were found.", "2021-06-11"),
        ("Next Tuesday two graves will be opened.", "2021-06-22"),
        ("This Friday two graves will be opened.", "2021-06-18"),
        ("Two graves were found over the weekend.", "2021-W23-WE"),
        ("Two graves were found last March.", "2021-03"),
        ("Two graves were found last summer.", "2020-SU"),
        ("Two graves were found ten days ago.", "2021-06-06"),
        ("Two graves were found three weeks ago.", "2021-W21"),
        ("Two graves were found six months ago.", "2020-12"),
        ("Two graves were found a decade ago.", "2011"),
        ("Two graves were found earlier this month.", "2021-06"),
        ("Two graves were found late last month.", "2021-05"),
        ("Two graves were found in the last quarter.", "2021-Q1"),
        ("Two weeks ago today two graves were found.", "2021-06-02"),
    ],
)
def test_a_date_is_counted_from_the_day_of_writing(text, expected):
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor spoke on Monday.", "2021-06-14"),
        ("The mayor spoke on Wednesday.", "2021-06-16"),
        ("The mayor will speak on Monday.", "2021-06-21"),
        ("The bridge stays closed until Friday.", "2021-06-18"),
        ("The bridge fell in October.", "2020-10"),
        ("The bridge will open in October.", "2021-10"),
        ("The bridge fell on 3 November.", "2020-11-03"),
        ("The bridge is expected to open on 3 November.", "2021-11-03"),
        ("The bridge fell on 20 June.", "2020-06-20"),
        ("The bridge opened on Tuesday, 1 June.", "2021-06-01"),
        ("The bridge opened on 29 February.", "2020-02-29"),
    ],
)
def test_the_verb_decides_on_which_side_of_the_day_of_writing_a_date_lies(text, expected):
    reference = WEDNESDAY

    assert values(text, reference) == [expected]


def test_a_date_nearby_needs_no_verb():
    assert values("Officials wanted the camps closed by 14 June; they are open.") == ["2021-06-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell on 27 April 2017; two days earlier it was safe.", ["2017-04-27", "2017-04-25"]),
        ("Samples were taken on 22 May and flown out the next day.", ["2021-05-22", "2021-05-23"]),
        ("A raid came on May 26. The same day a second one failed.", ["2021-05-26", "2021-05-26"]),
        ("Crowds met on May 10; that night masked men opened fire.", ["2021-05-10", "2021-05-10TNI"]),
        ("Daraa was encircled in May 2018, and emptied the following month.", ["2018-05", "2018-06"]),
        ("He fled in 2011 and came back later that year.", ["2011", "2011"]),
        ("The siege began in 2014. April of that year was the worst.", ["2014", "2014-04"]),
        ("He came on Sunday, turned back the previous Thursday.", ["2021-06-13", "2021-06-10"]),
        ("They returned on May 12, seven weeks later, with armour.", ["2021-05-12", "2021-05-12"]),
        ("Two days after 21 May the compound fell.", ["P2D", "2021-05-21"]),
        ("In May 2019 the deal was off. Two years later it was back.", ["2019-05", "2021"]),
    ],
)
def test_a_date_is_counted_from_what_the_text_spoke_of(text, expected):
    assert values(text) == expected


def test_a_date_that_was_counted_names_its_anchor():
    first, second = find_dates("Samples were taken on 22 May and flown out the next day.", reference=WEDNESDAY)

    assert second.anchor == first.span


def test_hours_share_the_day_that_follows_them():
    assert values("Between 2 p.m. and 5 p.m. on Monday the guns fired.") == [
        "2021-06-14T14:00",
        "2021-06-14T17:00",
        "2021-06-14",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday the mayor spoke.", "XXXX-XX-XX"),
        ("Last week the mayor spoke.", "XXXX-WXX"),
        ("Last month the mayor spoke.", "XXXX-XX"),
        ("Last year the mayor spoke.", "XXXX"),
        ("On Tuesday the mayor spoke.", "XXXX-WXX-2"),
        ("On May 1 the mayor spoke.", "XXXX-05-01"),
        ("In May the mayor spoke.", "XXXX-05"),
        ("In spring the mayor spoke.", "XXXX-SP"),
        ("At 5 p.m. the mayor spoke.", "XXXX-XX-XXT17:00"),
        ("On Christmas Day the mayor spoke.", "XXXX-12-25"),
        ("On Easter Monday the mayor spoke.", "XXXX-XX-XX"),
        ("Over the weekend the mayor spoke.", "XXXX-WXX-WE"),
        ("On Monday, 26 December the mayor spoke.", "XXXX-12-26"),
    ],
)
def test_without_a_day_of_writing_a_relative_date_stays_open(text, expected):
    (mention,) = find_dates(text)

    assert mention.date.value == expected
    assert mention.date.interval is None


@pytest.mark.parametrize(
    ("text", "whole", "value", "mod"),
    [
        ("The six-week battle cost lives.", "six-week", "P6W", None),
        ("It lasted for nearly two years.", "nearly two years", "P2Y", "LESS_THAN"),
        ("It lasted for about 20 minutes.", "about 20 minutes", "PT20M", "APPROX"),
        ("It lasted for at least 72 hours.", "at least 72 hours", "PT72H", "EQUAL_OR_MORE"),
        ("It lasted for more than a week.", "more than a week", "P1W", "MORE_THAN"),
        ("It lasted for up to a month.", "up to a month", "P1M", "EQUAL_OR_LESS"),
        ("It lasted for two and a half years.", "two and a half years", "P2.5Y", None),
        ("It lasted for an hour and a half.", "an hour and a half", "PT1H30M", None),
        ("It lasted for half an hour.", "half an hour", "PT30M", None),
        ("It lasted for a fortnight.", "a fortnight", "P2W", None),
        ("It lasted for a dozen days.", "a dozen days", "P12D", None),
        ("It lasted for months.", "months", "PXM", None),
        ("It lasted for several days.", "several days", "PXD", None),
        ("It lasted for decades.", "decades", "PXDE", None),
        ("Over the last two weeks it grew.", "the last two weeks", "P2W", None),
        ("In the past 24 hours it grew.", "the past 24 hours", "PT24H", None),
        ("In recent months it grew.", "recent months", "PXM", None),
        ("Over the past decade it grew.", "the past decade", "P1DE", None),
        ("It was a week-long battle.", "week-long", "P1W", None),
        ("He was 18 years old.", "18 years old", "P18Y", None),
    ],
)
def test_a_duration_keeps_its_degree(text, whole, value, mod):
    (mention,) = find_dates(text, reference=WEDNESDAY)

    assert mention.date.type is TimexType.DURATION
    assert (mention.text, mention.date.value, mention.date.mod and mention.date.mod.value) == (whole, value, mod)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("every Friday", "XXXX-WXX-5"),
        ("on Sundays", "XXXX-WXX-7"),
        ("on Monday nights", "XXXX-WXX-1TNI"),
        ("every evening", "XXXX-XX-XXTEV"),
        ("each night", "XXXX-XX-XXTNI"),
        ("every three days", "P3D"),
        ("every other week", "P2W"),
        ("every few minutes", "PTXM"),
        ("each May", "XXXX-05"),
        ("every weekend", "XXXX-WXX-WE"),
        ("on weekends", "XXXX-WXX-WE"),
        ("daily", "P1D"),
        ("per month", "P1M"),
    ],
)
def test_what_happens_again_is_a_set(text, value):
    (mention,) = find_dates(f"They gather {text}.", reference=WEDNESDAY)

    assert (mention.date.type, mention.date.value) == (TimexType.SET, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("now", "PRESENT_REF"), ("currently", "PRESENT_REF"), ("recently", "PAST_REF"), ("in the past", "PAST_REF"),
     ("in the near future", "FUTURE_REF"), ("weeks later", "FUTURE_REF"), ("years ago", "PAST_REF")],
)  # fmt: skip
def test_a_vague_reference_has_a_direction(text, value):
    (mention,) = find_dates(f"The road is cut {text}.", reference=WEDNESDAY)

    assert (mention.date.value, mention.date.interval, mention.date.precision) == (value, None, None)


def test_an_anniversary_is_counted_from_its_event():
    assert values("On the fifth anniversary of the 15 March 2011 protests envoys met.")[0] == "2016-03-15"


def test_an_anniversary_is_the_day_that_its_sentence_names():
    assert values("Vigils on Tuesday marked the fourth anniversary of the invasion.") == ["2021-06-15", "2021-06-15"]


def test_an_anniversary_of_nothing_known_is_of_the_year():
    assert values("Crowds marked the fourth anniversary of the invasion.") == ["2021"]
    assert values("Crowds marked the fourth anniversary of the invasion.", None) == ["XXXX"]


def test_less_than_a_year_later_is_before_that():
    (_, later) = find_dates("It began in 2014 and collapsed less than a year later.", reference=WEDNESDAY)

    assert (later.date.value, later.date.mod.value, later.date.precision) == ("2015", "ON_OR_BEFORE", DatePrecision.YEAR)
