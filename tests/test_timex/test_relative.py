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
        ("The well ran dry on the 3rd of this month.", "2021-06-03"),
        ("The well ran dry on the 28th of last month.", "2021-05-28"),
        ("The well ran dry on the 31st of last month.", "2021-05-31"),
        ("They pay on the 1st day of next month.", "2021-07-01"),
        ("They pay on the 31st of this month.", "2021-06-XX"),
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
        ("Three weeks ago today two graves were found.", "2021-05-26"),
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
        ("The tower leaned on 16 May 2018; two days earlier it was straight.", ["2018-05-16", "2018-05-14"]),
        ("A ship docked on 18 May and sailed the next day.", ["2021-05-18", "2021-05-19"]),
        ("Looters came on May 19. The same day they were driven off.", ["2021-05-19", "2021-05-19"]),
        ("Dockers met on May 17; that night their hall burnt.", ["2021-05-17", "2021-05-17TNI"]),
        ("Daraa was encircled in May 2018, and emptied the following month.", ["2018-05", "2018-06"]),
        ("He fled in 2011 and came back later that year.", ["2011", "2011"]),
        ("The siege began in 2014. April of that year was the worst.", ["2014", "2014-04"]),
        ("He left on Sunday, having come the previous Friday.", ["2021-06-13", "2021-06-11"]),
        ("They came back on May 20, six weeks later, by boat.", ["2021-05-20", "2021-05-20"]),
        ("Two days after 21 May the compound fell.", ["P2D", "2021-05-21"]),
        ("In May 2019 the deal was off. Two years later it was back.", ["2019-05", "2021"]),
    ],
)
def test_a_date_is_counted_from_what_the_text_spoke_of(text, expected):
    assert values(text) == expected


def test_a_date_that_was_counted_names_its_anchor():
    first, second = find_dates("A ship docked on 18 May and sailed the next day.", reference=WEDNESDAY)

    assert second.anchor == first.span


def test_hours_share_the_day_that_follows_them():
    assert values("Between 3 p.m. and 6 p.m. on Monday the guns fired.") == [
        "2021-06-14T15:00",
        "2021-06-14T18:00",
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
        ("It lasted at least 60 hours.", "at least 60 hours", "PT60H", "EQUAL_OR_MORE"),
        ("It rained more than a week.", "more than a week", "P1W", "MORE_THAN"),
        ("It lasted for up to a month.", "up to a month", "P1M", "EQUAL_OR_LESS"),
        ("It lasted for two and a half years.", "two and a half years", "P2Y6M", None),
        ("It went on an hour and a half.", "an hour and a half", "PT1H30M", None),
        ("It lasted for half an hour.", "half an hour", "PT30M", None),
        ("It lasted for a fortnight.", "a fortnight", "P2W", None),
        ("It lasted for a dozen days.", "a dozen days", "P12D", None),
        ("It lasted for months.", "months", "PXM", None),
        ("It lasted for several days.", "several days", "PXD", None),
        ("It lasted for decades.", "decades", "PXDE", None),
        ("Over the last nine weeks it grew.", "the last nine weeks", "P9W", None),
        ("In the past 36 hours it grew.", "the past 36 hours", "PT36H", None),
        ("In recent months it grew.", "recent months", "PXM", None),
        ("Over the past decade it grew.", "the past decade", "P1DE", None),
        ("It was a week-long battle.", "week-long", "P1W", None),
        ("It was five years or more.", "five years or more", "P5Y", "EQUAL_OR_MORE"),
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
    assert values("At the seventh anniversary of the 12 May 2009 floods envoys met.")[0] == "2016-05-12"


def test_an_anniversary_is_the_day_that_its_sentence_names():
    assert values("Vigils on Tuesday honoured the ninth anniversary of the flood.") == ["2021-06-15", "2021-06-15"]


def test_an_anniversary_of_nothing_known_is_of_the_year():
    assert values("Crowds met on the ninth anniversary of the flood.") == ["2021"]
    assert values("Crowds honoured the ninth anniversary of the flood.") == []
    assert values("Crowds honoured the ninth anniversary of the flood.", None) == ["XXXX"]


def test_an_anniversary_names_the_event_that_it_is_counted_from():
    text = "Five years after the dam burst on 2 April 2016, a union met. It spoke on Friday, the fifth anniversary."
    years, event, _, anniversary = find_dates(text, reference=dt.date(2021, 4, 2))

    assert years.anchor == anniversary.anchor == event.span
    anniversary, event = find_dates("Today is not the sixth anniversary of 11 June 2013.", reference=WEDNESDAY)[1:]
    assert anniversary.anchor == event.span


def test_less_than_a_year_later_is_before_that():
    (_, later) = find_dates("It began in 2014 and broke down less than a year later.", reference=WEDNESDAY)

    assert (later.date.value, later.date.mod.value, later.date.precision) == ("2015", "ON_OR_BEFORE", DatePrecision.YEAR)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council meets on Friday to vote.", "2021-06-18"),
        ("Ferries resume Sunday.", "2021-06-20"),
        ("A march was called for Saturday.", "2021-06-19"),
        ("They gave the squatters until Sunday to go.", "2021-06-20"),
        ("The curfew is due to end at 7 p.m. on Thursday.", "2021-06-17"),
        ("The strike begins on 8 August.", "2021-08-08"),
        ("The inquest is on September 20, a coroner said.", "2021-09-20"),
        ("The court is to rule in mid-December.", "2021-12"),
        ("The inquiry was adjourned to 10 July.", "2021-07-10"),
        ("Monday marks the third anniversary.", "2021-06-21"),
        ("They left after the truce ended on Sunday.", "2021-06-13"),
        ("A ferry was to sail on Monday but did not.", "2021-06-14"),
        ("They were blamed for Tuesday's fire.", "2021-06-15"),
    ],
)
def test_what_is_fixed_for_a_day_is_to_come(text, value):
    assert value in values(text)


@pytest.mark.parametrize(
    ("text", "mention", "value"),
    [
        ("A barge sank on Tuesday of last week.", "Tuesday of last week", "2021-06-08"),
        ("They met Friday night last week.", "Friday night last week", "2021-06-11TNI"),
        ("They will meet Monday next week.", "Monday next week", "2021-06-21"),
        ("Clocks went back on the last Sunday of October.", "the last Sunday of October", "2020-10-25"),
        ("Polls opened on the second Friday in May 2019.", "the second Friday in May 2019", "2019-05-10"),
        ("It rained in the week of 4 March.", "the week of 4 March", "2021-W09"),
        ("He will be back in three weeks' time.", "three weeks' time", "2021-W27"),
        ("It closed the week before last.", "the week before last", "2021-W22"),
        ("It lasted 10-12 days.", "12 days", "P12D"),
        ("She left on the night of the 9th.", "the night of the 9th", "2021-06-09TNI"),
        ("It was meant for the 5th but put off.", "the 5th", "2021-06-05"),
        ("They met as recently as 2019.", "2019", "2019"),
        ("By New Year 1814 the ice was firm.", "1814", "1814"),
        ("It closed last\nmonth.", "last\nmonth", "2021-05"),
        ("The list of 16/06/2021 ran.", "16/06/2021", "2021-06-16"),
        ("The list of 06/05/2021 ran.", "06/05/2021", "2021-XX-XX"),
    ],
)
def test_weeks_and_their_days(text, mention, value):
    assert [(m.text, m.date.value) for m in find_dates(text, reference=WEDNESDAY)] == [(mention, value)]


def test_the_day_of_writing_settles_the_order_of_figures():
    (found,) = find_dates("Update 06/05/2021: two more barges.", reference=dt.date(2021, 5, 6))

    assert found.date.value == "2021-05-06"


def test_without_a_reference_the_parts_of_such_phrases_stay_open():
    text = "They met on Tuesday of last week, on the last Sunday of October, in the week of 4 March."

    assert values(text, None) == ["XXXX-WXX-2", "XXXX-10-XX", "XXXX-WXX"]


@pytest.mark.parametrize("text", ["It quotes Surah al-Anfal 8:12 twice.", "Black September is a name.", "The ratio was 1:30."])
def test_verses_ratios_and_epithets_are_no_times(text):
    assert find_dates(text, reference=WEDNESDAY) == ()


def test_a_feast_of_an_islamic_year():
    assert values("Prices rose in Ramadan 1445.") == ["2024-03-10/2024-04-08"]
    assert values("It was shelled on Eid al-Adha 1444.") == ["2023-06-28"]


def test_the_year_before_is_counted_from_what_the_text_spoke_of():
    assert values("It froze in 2014, as it had the year before.") == ["2014", "2013"]
    assert values("They came on 3 May; it rained the night before.") == ["2021-05-03", "2021-05-02TNI"]
    assert values("The year-old feud goes on.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell the Tuesday before last.", "2021-06-08"),
        ("The bridge fell the Wednesday before last.", "2021-06-02"),
        ("Two Fridays ago the bridge fell.", "2021-06-04"),
        ("The bridge opens three Sundays from now.", "2021-07-04"),
        ("The court sits a week on Friday.", "2021-06-25"),
        ("The court sits a week on Wednesday.", "2021-06-23"),
        ("The court sits two weeks from Monday in Kayes.", "2021-07-05"),
        ("The court sits Tuesday week.", "2021-06-29"),
        ("The court sits Friday fortnight.", "2021-07-02"),
        ("The bridge fell a week ago Sunday.", "2021-06-06"),
        ("The bridge fell a week last Friday.", "2021-06-04"),
        ("The court sits a week tomorrow.", "2021-06-24"),
        ("The bridge fell a week ago yesterday.", "2021-06-08"),
        ("Drones came at dawn today.", "2021-06-16TMO"),
    ],
)
def test_weekdays_counted_by_the_week(text, expected):
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was jailed for a week on Friday.", ["P1W", "2021-06-11"]),
        ("The camp was raided three times in as many weeks.", []),
        ("Fighters of the 23 March Movement left.", []),
        ("On 5 May Brigade 93 left.", ["2021-05-05"]),
    ],
)
def test_weekdays_and_days_that_only_look_counted(text, expected):
    assert values(text) == expected
