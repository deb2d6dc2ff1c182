"""Any text is read, every mention stands where it says, and twice the text takes no more than twice the work."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import find_dates
from conflictnews.errors import NormalisationError
from conflictnews.language.rules import Grammar, select
from conflictnews.text import Text
from conflictnews.timex import date_article, normalise_date
from conflictnews.timex.grammar import GRAMMAR, RULES

WORDS = st.sampled_from(
    (
        "the a an on in of May March 3 12 2019 1944 Monday early late end last next days weeks years ago later two first "
        "second night morning noon 5:30 p.m. - / , . and to until since about over more than BC 490 's now every \n \n\n '90s "
        "1990s 19th century quarter anniversary Christmas Eid 9/11 overnight "
        "quarter fiscal year year-earlier period full will be held was to would not said by until for twice a day nineteen "
        "ninety-four thousand midnight from 10/21-11/22/2017 21.03.-22.04.2017 17-NOV-14 03/2021 Operation Winter "
        "٢٠٢٥ марта 2023年3月23日 \ud800 \x00 ½ ² fall spring half GMT"
    ).split(" ")
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200) | st.lists(WORDS, max_size=40).map("".join)
ENDS = st.dates(dt.date.min, dt.date(2, 12, 31)) | st.dates(dt.date(9998, 1, 1), dt.date.max)
REFERENCES = st.none() | st.dates() | ENDS


@given(TEXTS, REFERENCES)
def test_any_text_is_read_and_every_mention_stands_where_it_says(text, reference):
    end = 0
    for mention in find_dates(text, reference=reference):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert text[mention.span.start : mention.span.end] == mention.text
        assert "\n\n" not in mention.text
        end = mention.span.end


@given(TEXTS, ENDS)
def test_at_both_ends_of_the_calendar_a_year_has_four_digits(text, reference):
    for mention in find_dates(text, reference=reference):
        value = mention.date.value or ""

        assert "-00-" not in value
        assert not value.startswith(("10000", "-"))
        assert mention.date.interval is None or mention.date.interval.first <= mention.date.interval.last


@given(TEXTS)
def test_any_text_is_dated_or_not(text):
    dated = date_article(Text.of(text), None)

    assert dated.published is None or dated.published.evidence


def quoted(text, reference):
    """What the error about a text quotes; the text itself where there is no error."""
    try:
        normalise_date(text, reference=reference)
    except NormalisationError as error:
        return error.text
    return text


@given(TEXTS, REFERENCES)
def test_any_text_is_one_date_or_an_error_that_quotes_it(text, reference):
    assert quoted(text, reference) == text


@given(st.lists(WORDS, max_size=15).map(" ".join), st.lists(WORDS, max_size=15).map(" ".join))
def test_a_blank_line_parts_two_texts(one, other):
    first, second, both = (
        [(f.start, f.end, f.rule) for f in GRAMMAR.scan(Text.of(text))] for text in (one, other, f"{one}\n\n{other}")
    )
    shift = len(Text.of(f"{one}\n\n").clean)

    assert both == first + [(a + shift, b + shift, rule) for a, b, rule in second]


HOSTILE = [
    "the ",
    "1 ",
    "a",
    "May ",
    "two ",
    "- ",
    "12/",
    "of the ",
    "early ",
    "9:",
    "first ",
    "s ",
    "3 and ",
    "about ",
    "1944-",
    "\n",
    "'",
    "۱",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_words_that_are_tried_grow_with_the_text(piece):
    def work(times):
        return sum(1 for _ in GRAMMAR._tries(Text.of(piece * times)))

    assert work(400) <= 2 * work(200) + 8


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_long_hostile_text_is_read(piece):
    assert isinstance(find_dates(piece * 3000, reference=dt.date(2020, 1, 1)), tuple)


PHRASES = st.sampled_from(sorted({word for rule in RULES for phrase, _ in rule.examples for word in phrase.split()}))


@given(st.lists(PHRASES | WORDS, max_size=12).map(" ".join))
def test_what_is_passed_over_would_not_have_been_chosen(text):
    whole = Text.of(text)

    assert GRAMMAR.scan(whole) == select(Grammar(RULES).candidates(whole))


@pytest.mark.parametrize(
    "piece",
    [
        "Today, 3 May 2020, it rained. On Sunday, the last day of 2017, it did not. ",
        "The third anniversary. Three years after 3 May 2020. On Monday, he said. ",
        "the third anniversary, Monday, the day after, 3 May 2020 ",
    ],
)
def test_a_long_article_with_many_clues_is_read(piece):
    assert date_article(Text.of(piece * 400), None).dates
