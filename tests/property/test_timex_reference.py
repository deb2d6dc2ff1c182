"""A day-precise relative date moves with the day of writing, and depends on nothing else."""

import datetime as dt
import os
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import find_dates, normalise_date

REFERENCES = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
DAYS_AWAY = st.sampled_from(
    [
        ("yesterday", -1),
        ("today", 0),
        ("tomorrow", 1),
        ("the day before yesterday", -2),
        ("the day after tomorrow", 2),
        ("ten days ago", -10),
        ("three weeks ago today", -21),
        ("last night", -1),
        ("this morning", 0),
        ("tonight", 0),
        ("overnight", -1),
    ]
)


def day_of(phrase, reference):
    (mention,) = find_dates(f"They met {phrase}.", reference=reference)
    return dt.date.fromisoformat(mention.date.value[:10])


@given(REFERENCES, DAYS_AWAY)
def test_a_day_is_as_far_away_as_the_words_say(reference, phrase):
    words, distance = phrase

    assert day_of(words, reference) == reference + dt.timedelta(days=distance)


@given(REFERENCES, st.integers(-5000, 5000), DAYS_AWAY)
def test_moving_the_reference_moves_the_day(reference, days, phrase):
    step = dt.timedelta(days=days)

    assert day_of(phrase[0], reference + step) == day_of(phrase[0], reference) + step


@given(REFERENCES, st.integers(-500, 500), st.sampled_from(["on Monday", "last Friday", "next Sunday", "this Tuesday"]))
def test_moving_the_reference_by_weeks_moves_a_weekday(reference, weeks, phrase):
    step = dt.timedelta(weeks=weeks)

    assert day_of(phrase, reference + step) == day_of(phrase, reference) + step


@given(REFERENCES, st.sampled_from("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()))
def test_a_weekday_lies_in_the_last_seven_days_or_the_next_with_the_day_of_writing(reference, weekday):
    (past,) = find_dates(f"The mayor spoke on {weekday}.", reference=reference)
    (coming,) = find_dates(f"The mayor will speak on {weekday}.", reference=reference)

    assert 0 <= (reference - past.date.interval.first).days < 7
    assert 0 <= (coming.date.interval.first - reference).days < 7
    assert f"{past.date.interval.first:%A}" == f"{coming.date.interval.first:%A}" == weekday


@given(REFERENCES, st.dates(dt.date(2000, 1, 1), dt.date(2000, 12, 28)))
def test_a_past_day_of_the_year_is_no_later_than_the_day_of_writing(reference, day):
    (mention,) = find_dates(f"The bridge fell on {day.day} {day:%B}.", reference=reference)

    assert mention.date.interval.last <= reference


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
def test_neither_the_clock_nor_the_zone_matters(zone, monkeypatch):
    monkeypatch.setitem(os.environ, "TZ", zone)
    time.tzset()
    try:
        assert [m.date.value for m in find_dates("Yesterday at 23:50 the mayor spoke. He left in May.")] == [
            "XXXX-XX-XX",
            "XXXX-XX-XXT23:50",
            "XXXX-05",
        ]
        assert normalise_date("mardi 22 mars 2016 à 23h50").value == "2016-03-22"
        assert normalise_date("hier", languages=("fr",), reference=dt.date(2020, 3, 1)).value == "2020-02-29"
    finally:
        monkeypatch.undo()
        time.tzset()
