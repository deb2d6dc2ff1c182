"""Corners: what is seldom written, and what only looks like a date."""

import datetime as dt

import pytest

from conflictnews import find_dates, normalise_date
from conflictnews.models import TimexType
from conflictnews.text import Text
from conflictnews.timex import date_article
from conflictnews.timex.readings import Anniversary
from conflictnews.timex.resolve import resolve
from conflictnews.timex.story import Setting, When

WEDNESDAY = dt.date(2021, 6, 16)
HISTORY = "The mutiny broke out in 1921. In May 1922 the fort was lost. By 1923 the coast was quiet. "


def values(text, reference=WEDNESDAY):
    return [m.date.value for m in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met a year and a half ago.", ["2019-12"]),
        ("They met two and a half weeks ago.", ["2021-W22"]),
        ("They met a fortnight ago.", ["2021-W22"]),
        ("They met five hours later.", ["2021-06-16TXX"]),
        ("They met the following quarter.", ["2021-Q3"]),
        ("They meet next March.", ["2022-03"]),
        ("They meet this December.", ["2021-12"]),
        ("They met last December.", ["2020-12"]),
        ("They met last winter.", ["2020-WI"]),
        ("They will meet in spring.", ["2022-SP"]),
        ("They met in autumn.", ["2020-FA"]),
        ("They met in the past century.", ["P1CE"]),
        ("They will talk over the next year.", ["P1Y"]),
        ("It was the next day that they met.", ["2021-06-17"]),
        ("They met last Christmas.", ["2020-12-25"]),
        ("They meet next Easter.", ["2022-04-17"]),
        ("They met this Ramadan.", ["2021-04-12/2021-05-11"]),
        ("They met on Christmas night 1914.", ["1914-12-25TNI"]),
        ("They met on Christmas 490 BC.", [None]),
        ("They met at that time.", ["2021-06-16"]),
        ("They met in Ramadan. That night they left.", ["2021-04-12/2021-05-11", "2021-06-16TNI"]),
        ("They met in 2014. That night they left.", ["2014", "2014-XX-XXTNI"]),
        ("They met in May 2014. That night they left.", ["2014-05", "2014-05-XXTNI"]),
        ("They met on 31 April 2020.", [None]),
        ("They met on 2/30/2020.", [None]),
        ("They met on the last day of February 2020.", ["2020-02-29"]),
        ("They met in 1066 AD.", ["1066"]),
        ("They met at 13 p.m. on Monday.", ["2021-06-14"]),
        ("They met 3 and 4 May of that year.", ["2021-05-03", "2021-05-04"]),
        ("Later in May they met.", ["2021-05"]),
        ("About May they met.", ["2021-05"]),
        ("The $2000 fine and the #1999 tag.", []),
        ("They met for 5.30 hours and 1.5 years.", ["PT5.3H", "P1Y6M"]),
    ],
)
def test_rare_phrases(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met a decade later.", ["XXXX"]),
        ("They met the following quarter.", ["XXXX-QX"]),
        ("They met two weeks ago.", ["XXXX-WXX"]),
        ("They met five hours later.", ["XXXX-XX-XXTXX"]),
        ("They met at that time.", [None]),
        ("They met in the 1990s. They left nearly a year later.", ["199", "XXXX"]),
        ("They met on the 20th.", ["XXXX-XX-20"]),
        ("They met on 3 May. They left at noon.", ["XXXX-05-03", "XXXX-05-03T12:00"]),
    ],
)
def test_rare_phrases_with_nothing_to_count_from(text, expected):
    assert values(text, None) == expected


def test_a_story_has_its_own_feasts_weekdays_and_asides():
    assert values(HISTORY + "They met at Christmas.", None)[-1] == "1923-12-25"
    assert values(3 * HISTORY + "On 2 May 1923 they fled. On Monday they were back.", None)[-1] == "1923-05-07"
    assert values(HISTORY + "They fled in the 1990s. On 3 May they were back.", None)[-1] == "1923-05-03"
    assert values(HISTORY + "Next winter they fled.", None)[-1] == "1924-WI"


def test_dates_at_the_ends_of_the_calendar_do_not_overflow():
    for reference in (dt.date.min, dt.date.max):
        for phrase in (
            "tomorrow",
            "yesterday",
            "last week",
            "next week",
            "next month",
            "last year",
            "in May",
            "next Friday",
            "at Easter",
        ):
            assert values(f"They met {phrase}. They left {phrase}.", reference)


def test_an_anchor_that_is_no_day_has_no_date():
    assert When("2021", 2, 30).date is None
    assert When("199").date is None


def test_an_anniversary_is_resolved_by_its_neighbours_only():
    with pytest.raises(TypeError):
        resolve(Anniversary(4), Setting(None, None, narrative=False))


def test_an_anniversary_of_a_date_before_christ_has_no_year():
    assert values("The tenth anniversary of 6 June 490 BC was kept.")[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "Today is the fourth anniversary of 29 February 2020.",
        "On Sunday, the day after the flood, it rained, as on Saturday, 8 June 2019 and Saturday, 15 June 2019.",
        "Yesterday, 31 April 2020, it rained.",
        "On Monday, 3 May 2019, it rained; on Monday, 4 May 2020, it did not.",
        "A week ago, 4 May 2020, it rained.",
        "On Tuesday, the last day of 2017, it rained.",
        "The second anniversary was kept. Two years after the flood it rained.",
    ],
)
def test_what_does_not_add_up_dates_no_article(text):
    published = date_article(Text.of(text), None).published

    assert published is None or published.date == dt.date(2024, 2, 29)


def test_several_clues_must_agree():
    text = "Yesterday, 9 September 2022, it rained. Today, 10 September 2022, it does not. On Friday, 9 September 2022, it did."

    assert date_article(Text.of(text), None).published.date == dt.date(2022, 9, 10)


def test_a_weekday_is_settled_by_what_was_said_on_it():
    text = "Guns were heard on Monday, 1 January 2024 and on Wednesday. They will stop, a clerk said on Wednesday."
    on_sunday = "On Sunday, the last day of 2017, guns were heard. So they were on Wednesday, a clerk said on Wednesday."

    assert date_article(Text.of(text), None).published is None
    assert date_article(Text.of(on_sunday), None).published.date == dt.date(2018, 1, 3)


@pytest.mark.parametrize("line", ["٣٥", "½", "²", "00:00", "12:75", "31/31/2020", "0000-00-00", "5 mars 0000"])
def test_figures_that_are_no_date_raise_or_are_times(line):
    try:
        value = normalise_date(line)
    except ValueError:
        return
    assert value.type is TimexType.TIME


def test_a_line_that_dateparser_cannot_bear_is_no_date():
    for line in ("1" * 70, "- " * 40, "9999999 дней назад", "99999999999999999999 lat temu"):
        with pytest.raises(ValueError, match="not a date"):
            normalise_date(line, languages=("ru", "pl"), reference=WEDNESDAY)


def test_a_zone_is_named_by_its_town_and_not_by_any_word_before_time():
    assert find_dates("It began at 6:17 AM Kyiv time.")[0].text == "6:17 AM Kyiv time"
    assert find_dates("It began at 6:17 AM this time.")[0].text == "6:17 AM"


def test_numbered_things_are_no_years():
    assert values("Route 2010, Phase 2014 and model 1999 are names.") == []
