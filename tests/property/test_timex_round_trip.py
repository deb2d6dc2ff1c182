"""What is written as a date is read as that date, at every precision and in every spelling."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from conflictnews import find_dates, normalise_date
from conflictnews.models import DatePrecision

MONTHS = "January February March April May June July August September October November December".split()
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
DAYS = st.dates(dt.date(1800, 1, 1), dt.date(2099, 12, 31))
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def suffixed(day):
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


SPELLINGS = (
    lambda d: d.isoformat(),
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1][:3]}. {d.day}, {d.year}" if d.month != 5 else f"May {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {suffixed(d.day)}, {d.year}",
    lambda d: f"the {suffixed(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d:%A}, {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d.year}",
    lambda d: d.isoformat().translate(ARABIC),
    lambda d: f"{d.day} {RUSSIAN[d.month - 1]} {d.year} года",
    lambda d: f"{d.year}年{d.month}月{d.day}日",
)


@given(DAYS, st.sampled_from(SPELLINGS))
def test_a_day_comes_back(day, spell):
    value = normalise_date(spell(day))

    assert value.value == day.isoformat()
    assert (value.interval.first, value.interval.last, value.precision) == (day, day, DatePrecision.DAY)


@given(DAYS, st.sampled_from(SPELLINGS[:10]))
def test_a_day_is_found_where_it_stands(day, spell):
    text = f"The bridge fell on {spell(day)}, witnesses told a court."
    (mention,) = find_dates(text)

    assert mention.text == spell(day)
    assert mention.date.value == day.isoformat()


@given(DAYS, st.sampled_from(["{month} {year}", "{month}, {year}", "{month} of {year}", "the month of {month} {year}"]))
def test_a_month_comes_back(day, spelling):
    value = normalise_date(spelling.format(month=MONTHS[day.month - 1], year=day.year))

    assert (value.value, value.precision) == (f"{day:%Y-%m}", DatePrecision.MONTH)


@given(DAYS)
def test_a_year_a_decade_and_a_century_come_back(day):
    decade, century = day.year // 10, day.year // 100

    assert normalise_date(str(day.year)).value == str(day.year)
    assert normalise_date(f"the {decade}0s").value == str(decade)
    assert normalise_date(f"the {suffixed(century + 1)} century").value == str(century)


@given(st.dates(dt.date(1900, 1, 4), dt.date(2099, 12, 20)))
def test_a_week_a_quarter_a_half_and_a_season_come_back(day):
    year, week, _ = day.isocalendar()
    quarter, half = (day.month + 2) // 3, (day.month + 5) // 6

    assert normalise_date(f"{year}-W{week:02}").value == f"{year}-W{week:02}"
    assert normalise_date(f"Q{quarter} {day.year}").value == f"{day.year}-Q{quarter}"
    assert normalise_date(f"the {['first', 'second'][half - 1]} half of {day.year}").value == f"{day.year}-H{half}"
    for word, code in (("spring", "SP"), ("summer", "SU"), ("autumn", "FA"), ("winter", "WI")):
        assert normalise_date(f"the {word} of {day.year}").value == f"{day.year}-{code}"


@given(DAYS, st.integers(0, 23), st.integers(0, 59))
def test_a_time_comes_back(day, hour, minute):
    half = f"{(hour + 11) % 12 + 1}:{minute:02} {'a.m.' if hour < 12 else 'p.m.'}"
    for spelled in (
        f"{day.isoformat()}T{hour:02}:{minute:02}",
        f"{day.isoformat()} {half}",
        f"{half}, {day.day} {MONTHS[day.month - 1]} {day.year}",
    ):
        assert normalise_date(spelled).value == f"{day.isoformat()}T{hour:02}:{minute:02}"


@given(
    st.integers(2, 99),
    st.sampled_from([("days", "P{}D"), ("weeks", "P{}W"), ("months", "P{}M"), ("years", "P{}Y"), ("hours", "PT{}H")]),
)
def test_a_duration_comes_back(number, unit):
    word, value = unit

    assert normalise_date(f"{number} {word}").value == value.format(number)


@given(st.integers(1, 999))
def test_a_year_before_christ_comes_back(year):
    assert normalise_date(f"{year} BC").value == f"BC{year:04}"
