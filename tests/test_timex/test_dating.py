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
        ("On Sunday, the last day of 2017, boats came from the sea.", dt.date(2017, 12, 31)),
        ("Three weeks ago today, on 6 June 2018, it began. On Friday it was quiet.", dt.date(2018, 6, 27)),
        ("Tomorrow, 4 May 2020, the court will meet.", dt.date(2020, 5, 3)),
        ("Today is the sixth anniversary of 11 June 2013, when the levee broke.", dt.date(2019, 6, 11)),
        (
            "The depot burnt on Tuesday night, 12 June 2018. The mayor, speaking on Wednesday, blamed a cable.",
            dt.date(2018, 6, 13),
        ),
        (
            "Five years after the dam burst on 2 April 2016, a union met. It said on Friday, the fifth anniversary, it lives.",
            dt.date(2021, 4, 2),
        ),
        (
            "The port will recall on Sunday the third anniversary of 8 May 2019, its council said on Friday.",
            dt.date(2022, 5, 6),
        ),
        (
            "Guns were heard on Sunday, the day after the raid on a depot. It was raided on Saturday, 8 June 2019.",
            dt.date(2019, 6, 9),
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
        ("A ferryman said yesterday that he was never warned.", {"date-unknown"}),
        ("In June 2015 she rowed across the lake.", set()),
        ("Log, Tuesday, 17 October. The ferry was quiet.", {"date-open"}),
        ("Entry A (2 May 2018): fog. Entry B (6 May 2019): rain.", set()),
        ("Published 05/06/2019. Ten carts were held.", {"date-ambiguous"}),
        ("Today, 3 May 2020, it began. Yesterday, 9 September 2022, it ended.", {"date-contradiction"}),
        ("The truce was sealed on 8 June 2019 and broken in 2020.", set()),
        ("On Sunday, the last day of 2017, boats came. They came again on Monday.", {"date-open"}),
        ("On Sunday, 3 May 2020, it rained; on Saturday, the day after a flood, it did not.", {"date-unknown"}),
    ],
)
def test_what_does_not_settle_one_day_settles_none(text, codes):
    result = dated(text)

    assert result.published is None
    assert {notice.code for notice in result.notices} == codes


def test_a_known_date_is_kept():
    known = Published(dt.date(2020, 5, 3), PublishedHow.GIVEN)

    assert dated("Yesterday, 9 September 2022, it rained.", known).published == known


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("On Friday, 8 May 2020, the ferry sank.", False),
        ("The ferry sank on 8 May 2020, he wrote.", False),
        ("On Monday, 4 May 2020, the ferry sank.", True),
        ("The ferry will sail on 8 May 2020.", True),
        ("The office said a vote on 8 May 2020 was near.", True),
        ("The ferry sank on 2 May 2020.", True),
    ],
)
def test_a_printed_date_that_the_text_contradicts_is_none(text, kept):
    known = Published(dt.date(2020, 5, 3), PublishedHow.STATED)
    result = dated(text, known)

    assert result.published == (known if kept else None)
    assert [notice.code for notice in result.notices] == ([] if kept else ["date-contradiction"])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "GAO, 18 March (Desert Post) - Bakers shut their ovens on Tuesday. The mill burned in January 2025.",
            dt.date(2025, 3, 18),
        ),
        (
            "Osh, Tuesday, 14 May\n\nThe square was empty. The stalls came in 2022, the fountain in the autumn of 2023.",
            dt.date(2024, 5, 14),
        ),
        ("Two years after the landslide of 9 July 2021, boats came back to the lake on Sunday.", dt.date(2023, 7, 9)),
        ("Six months after the fire of 8 January 2020, the mill reopened on Wednesday.", dt.date(2020, 7, 8)),
        ("A week before the deadline of 1 June 2022, millers received on Wednesday a letter.", dt.date(2022, 5, 25)),
        ("Three days after the count of 14 May 2023, clerks looked for a box on Wednesday.", dt.date(2023, 5, 17)),
        ("The pass is shut, a guide said on Saturday. It opened last Tuesday, 21 February 2023.", dt.date(2023, 2, 25)),
        ("Night note 2021-08-16 21:40\n\nThe line is dead. We file again tomorrow.", dt.date(2021, 8, 16)),
    ],
)
def test_an_equation_with_the_head_or_a_count_gives_the_day(text, day):
    result = dated(text)

    assert result.published.date == day
    assert result.published.evidence


@pytest.mark.parametrize(
    "text",
    [
        "GAO, 18 March (Desert Post) - Bakers shut their ovens on Tuesday.",
        "GAO, 18 March (Desert Post) - Bakers will shut their ovens on Tuesday. The mill burned in January 2025.",
        "Osh, Friday, 20 August\n\nThe square was empty.",
        "Osh, Monday, 29 February\n\nThe square was empty. The fountain came in 2001.",
        "Three days after the count of 14 May 2023, clerks looked for a box on Friday.",
        "The museum will open its doors on 1 September 2025.",
        "A stone of 2021-08-16 21:40 lay there.\n\nIt was cold.",
    ],
)
def test_what_only_bounds_the_day_does_not_give_it(text):
    assert dated(text).published is None


@pytest.mark.parametrize("text", ["It rained on 29 February 2023.", "It rained in 2021-W53.", "It rained on 31 June."])
def test_a_day_that_the_calendar_does_not_have_is_unresolved_with_a_notice(text):
    result = dated(text)

    assert [mention.date.value for mention in result.dates] == [None]
    assert "date-impossible" in {notice.code for notice in result.notices}


def test_history_is_not_dated():
    text = "In May 1921 it rose. In 1922 it fell. On Monday, 5 March 1923, it ended."

    assert dated(text).published is None
