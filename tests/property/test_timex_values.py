"""Interval, precision and EDTF say what the TIMEX3 value says, for everything that is found."""

import datetime as dt

from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import find_dates
from conflictnews.models import DatePrecision, TimexType
from conflictnews.timex.values import date_value, interval_of

PHRASES = st.sampled_from(
    (
        "yesterday|last week|this weekend|next month|last summer|two years ago|ten days ago|early May|"
        "the end of 2016|mid-2019|Q3 2014|the first half of 1987|the 1990s|the 18th century|490 BC|Friday|"
        "last Friday|on 3 November|in October|that year|at 5 p.m. on Monday|the night of July 8-9|overnight|"
        "Christmas Day|Eid al-Fitr|Ramadan 2020|3/4/2024|about 1910|six weeks|less than a day later|the next day|"
        "every Friday|now|the winter of 1944|the fourth anniversary|February 29|a decade later|"
        "the fiscal year 2013|the following week|the 20th|the 21st century|more than two weeks ago|"
        "before 24 February 2022|31 April 2020"
    ).split("|")
)
REFERENCES = st.none() | st.dates(dt.date(1000, 1, 1), dt.date(3000, 12, 31))
WIDEST = {
    DatePrecision.TIME: 1, DatePrecision.DAY: 1, DatePrecision.WEEKEND: 2, DatePrecision.WEEK: 7, DatePrecision.MONTH: 31,
    DatePrecision.QUARTER: 92, DatePrecision.SEASON: 92, DatePrecision.HALF: 184, DatePrecision.YEAR: 366,
    DatePrecision.DECADE: 3653, DatePrecision.CENTURY: 36525, DatePrecision.MILLENNIUM: 365250,
}  # fmt: skip


@st.composite
def stories(draw):
    return " ".join(f"They met {phrase}." for phrase in draw(st.lists(PHRASES, min_size=1, max_size=6)))


@given(stories(), REFERENCES)
def test_interval_and_precision_agree_with_the_value(text, reference):
    for mention in find_dates(text, reference=reference):
        date = mention.date
        if date.type not in {TimexType.DATE, TimexType.TIME} or date.value is None:
            assert date.interval is date.precision is date.edtf is None
        elif date.interval is not None:
            assert date.interval.first <= date.interval.last
            assert date.interval == interval_of(date.value)
            assert (date.interval.last - date.interval.first).days < WIDEST[date.precision]


@given(stories(), REFERENCES)
def test_every_edtf_string_is_edtf(text, reference):
    for mention in find_dates(text, reference=reference):
        if mention.date.edtf is not None:
            assert str(parse_edtf(mention.date.edtf))


@given(st.dates(), st.sampled_from(["{:%Y-%m-%d}", "{:%Y-%m}", "{:%Y}"]))
def test_a_value_holds_the_day_that_it_was_made_of(day, form):
    date = date_value(TimexType.DATE, form.format(day).zfill(4 + 3 * form.count("-")))

    assert date.interval.first <= day <= date.interval.last
    assert parse_edtf(date.edtf).lower_strict()[:3] == date.interval.first.timetuple()[:3]
    assert parse_edtf(date.edtf).upper_strict()[:3] == date.interval.last.timetuple()[:3]


@given(st.text(max_size=12))
def test_a_strange_value_covers_nothing_or_days(value):
    interval = interval_of(value)

    assert interval is None or interval.first <= interval.last
