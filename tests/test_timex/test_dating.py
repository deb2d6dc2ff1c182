"""The date of an article that does not state it."""

import datetime as dt

import pytest

from conflictnews.models import Published, PublishedHow
from conflictnews.text import Text
from conflictnews.timex import date_article


def dated(text, published=None):
    return date_article(Text.of(text), published)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Yesterday, 9 September 2022, we drove into the town. Today it is quiet.", dt.date(2022, 9, 10)),
        ("Today, 3 May 2020, the camp was closed.", dt.date(2020, 5, 3)),
        ("On Monday, the first day of 2024, drones came from the sea.", dt.date(2024, 1, 1)),
        ("Two weeks ago today, on 7 May 2021, it began. On Friday it was quiet.", dt.date(2021, 5, 21)),
        ("Tomorrow, 4 May 2020, the court will meet.", dt.date(2020, 5, 3)),
        ("Today marks the tenth anniversary of 3 August 2014, when the gunmen came.", dt.date(2024, 8, 3)),
        (
            "Three years after it fell on 15 August 2021, a union met. It said on Thursday, the third anniversary, it goes on.",
            dt.date(2024, 8, 15),
        ),
        (
            "The town will mark on Saturday the second anniversary of 24 February 2022, its council said on Thursday.",
            dt.date(2024, 2, 22),
        ),
        (
            "Guns were heard on Friday, the day after the signing of a truce. It was signed on Thursday, 5 September 2019.",
            dt.date(2019, 9, 6),
        ),
    ],
)
def test_a_word_of_the_day_of_writing_that_the_text_equates_with_a_date_gives_the_day(text, day):
    result = dated(text)

    assert result.published.date == day
    assert result.published.how is PublishedHow.INFERRED
    assert result.published.evidence
    assert result.notices == ()


def test_the_evidence_is_in_the_text():
    text = "Yesterday, 9 September 2022, we drove into the town."

    assert [text[span.start : span.end] for span in dated(text).published.evidence] == ["Yesterday", "9 September 2022"]


def test_what_is_counted_from_the_day_is_resolved():
    result = dated("Yesterday, 9 September 2022, we drove into the town. On Sunday we shall leave.")

    assert [m.date.value for m in result.dates] == ["2022-09-09", "2022-09-09", "2022-09-11"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The drivers said yesterday that nobody had told them why.", {"date-unknown"}),
        ("In March 2017 I walked into the city.", set()),
        ("Dispatch, Monday, 26 December. The checkpoint was quiet.", {"date-open"}),
        ("Post one (4 June 2023): smoke. Post two (9 June 2024): quiet.", set()),
        ("Published 03/04/2021. Nine boats were held.", {"date-ambiguous"}),
        ("Today, 3 May 2020, it began. Yesterday, 9 September 2022, it ended.", {"date-contradiction"}),
        ("The truce was signed on 5 September 2019 and broken in 2020.", set()),
        ("On Monday, the first day of 2024, drones came. They came again on Tuesday.", {"date-open"}),
        ("On Sunday, 3 May 2020, it rained; on Saturday, the day after the flood, it did not.", {"date-unknown"}),
    ],
)
def test_what_does_not_settle_one_day_settles_none(text, codes):
    result = dated(text)

    assert result.published is None
    assert {notice.code for notice in result.notices} == codes


def test_a_known_date_is_kept():
    known = Published(dt.date(2020, 5, 3), PublishedHow.STATED)

    assert dated("Yesterday, 9 September 2022, it rained.", known).published == known


def test_history_is_not_dated():
    text = "In May 1921 it rose. In 1922 it fell. On Monday, 5 March 1923, it ended."

    assert dated(text).published is None
