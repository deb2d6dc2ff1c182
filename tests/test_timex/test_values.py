"""What a TIMEX3 value means: days, precision, EDTF."""

import datetime as dt
import zoneinfo

import pytest

from conflictnews import normalise_date
from conflictnews.language.rules import Grammar, select
from conflictnews.languages.en.holidays import FEASTS
from conflictnews.models import DateInterval, TimexMod, TimexType
from conflictnews.text import Text
from conflictnews.timex.calendars import from_islamic, islamic_year
from conflictnews.timex.grammar import GRAMMAR, RULES
from conflictnews.timex.values import date_value, edtf_of, interval_of


@pytest.mark.parametrize(
    ("value", "first", "last", "precision", "edtf"),
    [
        ("2023-03-23", "2023-03-23", "2023-03-23", "day", "2023-03-23"),
        ("2023-03-23TNI", "2023-03-23", "2023-03-23", "time", None),
        ("2023-03-23T04:30", "2023-03-23", "2023-03-23", "time", "2023-03-23T04:30:00"),
        ("2023-02", "2023-02-01", "2023-02-28", "month", "2023-02"),
        ("2023-02-XX", "2023-02-01", "2023-02-28", "month", "2023-02-XX"),
        ("2023", "2023-01-01", "2023-12-31", "year", "2023"),
        ("2023-XX-XX", "2023-01-01", "2023-12-31", "year", "2023-XX-XX"),
        ("2023-WXX", "2023-01-01", "2023-12-31", "year", "2023-01-01/2023-12-31"),
        ("2022-W09", "2022-02-28", "2022-03-06", "week", "2022-02-28/2022-03-06"),
        ("2022-W09-WE", "2022-03-05", "2022-03-06", "weekend", "2022-03-05/2022-03-06"),
        ("2023-Q3", "2023-07-01", "2023-09-30", "quarter", "2023-07-01/2023-09-30"),
        ("2023-H2", "2023-07-01", "2023-12-31", "half", "2023-07-01/2023-12-31"),
        ("2023-SU", "2023-06-01", "2023-08-31", "season", "2023-22"),
        ("2023-WI", "2023-12-01", "2024-02-29", "season", "2023-24"),
        ("199", "1990-01-01", "1999-12-31", "decade", "199X"),
        ("19", "1900-01-01", "1999-12-31", "century", "19XX"),
        ("2", "2000-01-01", "2999-12-31", "millennium", "2XXX"),
    ],
)
def test_a_value_covers_days(value, first, last, precision, edtf):
    date = date_value(TimexType.DATE, value)

    assert date.interval == DateInterval(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert (date.precision.value, date.edtf) == (precision, edtf)


@pytest.mark.parametrize(
    "value", ["XXXX-05-01", "XXXX-WXX-4", "XXXX-SP", "BC0490", "BC049", "XXXX", "PAST_REF", "2023-02-30", "9999-WI", "0000"]
)
def test_what_names_no_days_covers_none(value):
    assert interval_of(value) in {None, DateInterval(dt.date(1, 1, 1), dt.date(1, 12, 31))} or value == "0000"


@pytest.mark.parametrize(
    ("value", "mod", "edtf"),
    [
        ("2023", TimexMod.APPROX, "2023~"),
        ("2023", TimexMod.BEFORE, "../2023"),
        ("2023", TimexMod.ON_OR_AFTER, "2023/.."),
        ("2023", TimexMod.START, "2023"),
        ("BC0490", None, "-0489"),
        ("BC0001", None, None),
        ("BC04", None, None),
        ("XXXX-05-01", None, "XXXX-05-01"),
        ("XXXX-XX-XX", None, None),
        ("XXXX-WXX-4", None, None),
    ],
)
def test_edtf_says_what_it_can(value, mod, edtf):
    assert edtf_of(value, mod, None) == edtf


def test_a_duration_covers_no_days():
    assert date_value(TimexType.DURATION, "P6W").interval is None


def test_the_islamic_year_of_a_day_holds_the_day():
    for day in (dt.date(2024, 7, 6), dt.date(2024, 7, 7), dt.date(2023, 1, 1)):
        year = islamic_year(day)

        assert from_islamic(year, 1, 1) <= day < from_islamic(year + 1, 1, 1)


def test_the_gate_leaves_out_no_word_with_which_a_date_begins():
    phrases = [phrase for rule in RULES for phrase, _ in rule.examples]
    text = Text.of(". ".join(f"They came {phrase}" for phrase in phrases))

    assert GRAMMAR.scan(text) == select(Grammar(RULES).candidates(text))


def test_zone_data_is_not_needed():
    assert zoneinfo.ZoneInfo("UTC").key == "UTC"  # the tests change zones; the package never reads one


@pytest.mark.parametrize("feast", FEASTS, ids=lambda feast: feast.name)
def test_a_feast_is_found_in_the_phrase_in_which_it_was_met(feast):
    name = "timex.feast." + feast.name.lower().replace(" ", "-")
    rule = next(rule for rule in RULES if rule.name == name)

    assert Grammar((rule,)).scan(Text.of(feast.phrase))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nowruz 2024", "2024-03-20"),
        ("Nowruz 2023", "2023-03-21"),
        ("Newroz 2024", "2024-03-21"),
        ("Meskel 2022", "2022-09-27"),
        ("Meskel 2023", "2023-09-28"),
        ("Timkat 2021", "2021-01-19"),
        ("Timkat 2024", "2024-01-20"),
        ("Tabaski 2024", "2024-06-16"),
        ("Passover 2024", "2024-04-23"),
        ("Simchat Torah 2023", "2023-10-07"),
        ("Yom Kippur 2019", "2019-10-09"),
        ("Diwali 2023", "2023-11-12"),
        ("Diwali 1987", "1987-XX-XX"),
        ("Lunar New Year 2023", "2023-01-22"),
        ("Christmas in 2015", "2015-12-25"),
    ],
)
def test_a_feast_of_a_year(text, value):
    assert normalise_date(text).value == value
