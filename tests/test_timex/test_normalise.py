"""One date out of a string that is nothing but a date."""

import datetime as dt

import pytest

from conflictnews import NormalisationError, normalise_date
from conflictnews.models import DatePrecision


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Oct 31", "XXXX-10-31"),
        ("May", "XXXX-05"),
        ("Tue Mar 22, 2016 17:00:33", "2016-03-22T17:00:33"),
        ("6. November 2023 / 09:18 Uhr", "2023-11-06T09:18"),
        ("March 22, 2016 at 5:00 pm", "2016-03-22T17:00"),
        ("Friday, 4 May 2018 10:22 GMT", "2018-05-04T10:22"),
        ("22 Mar 2016 | 17:00", "2016-03-22T17:00"),
        ("2013-05-06T10:00:00Z", "2013-05-06T10:00"),
        ("14.03.2013 12:30", "2013-03-14T12:30"),
        ("Sept. 5, 2014 4:05 p.m. ET", "2014-09-05T16:05"),
        ("14 марта 2013", "2013-03-14"),
        ("٢٠٢٥-١١-٠٢", "2025-11-02"),
        ("2022-W09", "2022-W09"),
        ("2016", "2016"),
        ("six weeks", "P6W"),
        ("on 3 May 2019.", "2019-05-03"),
        ("Tuesday 22 March 2016 (2016-03-22)", "2016-03-22"),
    ],
)
def test_a_line_is_read(line, value):
    assert normalise_date(line).value == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("mardi 22 mars 2016 à 17h00", "2016-03-22"),
        ("Dienstag, 22. März 2016", "2016-03-22"),
        ("Вторник, 14 марта 2013, 12:30", "2013-03-14"),
        ("الأحد 2 نوفمبر 2025", "2025-11-02"),
        ("15 Temmuz 2016 Cuma", "2016-07-15"),
    ],
)
def test_a_line_of_another_language_is_read(line, value):
    assert normalise_date(line).value == value


def test_a_relative_line_of_another_language_needs_a_reference():
    assert normalise_date("il y a 3 jours", languages=("fr",), reference=dt.date(2020, 5, 5)).value == "2020-05-02"
    with pytest.raises(NormalisationError):
        normalise_date("il y a 3 jours", languages=("fr",))


def test_a_relative_line_is_counted_from_the_reference():
    assert normalise_date("yesterday", reference=dt.date(2020, 3, 1)).value == "2020-02-29"


def test_figures_in_no_settled_order_are_not_a_day():
    value = normalise_date("05/04/2017")

    assert (value.value, value.precision, value.edtf) == ("2017-XX-XX", DatePrecision.YEAR, "2017-XX-XX")


@pytest.mark.parametrize(
    "line",
    [
        "",
        " ",
        "35",
        "may",
        "12",
        "1.5",
        "hello",
        "20160322",
        "banana 2016",
        "3 May 2019 in Aleppo",
        "3 May 2019 to 5 May 2019",
        "lundi",
        "99/99/9999",
        "x" * 500,
        "вчера",
        "\ud800",
        "la la la",
        "31 June",
        "30 February 2016",
        "2023-W53",
    ],
)
def test_what_is_not_one_date_is_quoted(line):
    with pytest.raises(NormalisationError) as caught:
        normalise_date(line)

    assert repr(line) in str(caught.value)


def test_what_is_no_text_is_a_type_error():
    with pytest.raises(TypeError):
        normalise_date(35)
