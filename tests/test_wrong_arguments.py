"""What a caller may pass by mistake: the error quotes it and says what is expected."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from conflictnews import (
    DateInterval,
    Harm,
    Mention,
    NormalisationError,
    NumberKind,
    Place,
    PlaceKind,
    Quantity,
    Span,
    TollPolicy,
    VagueCounts,
    explain,
    find_actors,
    find_casualties,
    find_dates,
    find_numbers,
    find_places,
    find_quotes,
    match_place,
    normalise_date,
    normalise_number,
    normalise_place,
    parse_article,
    read_article,
    read_corpus,
    split_articles,
)
from conflictnews.errors import shown
from conflictnews.export.annotators import to_doccano, to_label_studio
from conflictnews.export.brat import to_brat
from conflictnews.export.corrections import corrected, read_corrections
from conflictnews.export.events import event_rows
from conflictnews.export.geojson import to_geojson
from conflictnews.export.json import document, from_json, read_lines, structure, to_json
from conflictnews.export.records import records, rows
from conflictnews.export.schema import columns
from conflictnews.export.timex3 import to_timex3
from conflictnews.export.web_annotation import to_web_annotations
from conflictnews.gazetteer import Gazetteer
from conflictnews.show.corpus import corpus_table
from conflictnews.show.html import article_html
from conflictnews.show.report import report_html

ARTICLE = parse_article("Nine men were killed in Goma on 4 May 2023, the army said.")
OTHER = parse_article("The army said on Monday that two villages near Masisi had been shelled.")
NONE: Any = None
FIVE: Any = 5


@pytest.mark.parametrize("wrong", [NONE, FIVE, ()])
def test_what_is_no_mention_has_no_sentence_and_no_block(wrong: Any) -> None:
    for ask in (ARTICLE.sentence, ARTICLE.block):
        with pytest.raises(TypeError, match="expected a mention, not"):
            ask(wrong)


def test_a_mention_of_another_article_has_no_sentence() -> None:
    for ask in (ARTICLE.sentence, ARTICLE.block):
        with pytest.raises(ValueError, match="does not have 'Masisi' at"):
            ask(OTHER.places[-1])
        with pytest.raises(ValueError, match="at 10000 to 10001"):
            ask(Mention(Span(10_000, 10_001), "."))


def test_every_own_mention_has_a_sentence() -> None:
    assert all(ARTICLE.sentence(mention) for mention in ARTICLE.mentions())
    assert ARTICLE.sentence(Mention(Span(24, 28), "Goma")) is not None


@pytest.mark.parametrize("wrong", [NONE, FIVE, b"a.txt"])
def test_a_corpus_is_of_paths_or_records(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"expected paths or records, not {wrong!r}"):
        read_corpus(wrong)
    with pytest.raises(TypeError, match=f"expected a path or a record, not {wrong!r}"):
        list(read_corpus([wrong]))


class Frame:
    """What a data frame of pandas or polars looks like: iterating over it yields the names of its columns."""

    def __iter__(self) -> Iterator[str]:
        return iter(("id", "text"))

    def to_dict(self, _orient: str) -> list[dict[str, str]]:
        return [{"id": "a", "text": "Goma fell."}]


def test_the_columns_of_a_data_frame_are_not_taken_for_files() -> None:
    with pytest.raises(TypeError, match=r"not a data frame: pass its rows, as frame.to_dict\('records'\)"):
        read_corpus(Frame())
    assert [result.id for result in read_corpus(Frame().to_dict("records"))] == ["a"]


@pytest.mark.parametrize("wrong", [NONE, FIVE])
def test_a_table_is_of_articles_or_results(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"expected an article, a result or several of them, not {wrong!r}"):
        list(rows(wrong, "dates"))
    with pytest.raises(TypeError, match=f"expected an article or a result, not {wrong!r}"):
        list(rows([wrong], "dates"))


def test_a_span_is_of_whole_numbers() -> None:
    a: Any = "a"

    with pytest.raises(TypeError, match="not from 'a' to 3"):
        Span(a, 3)
    with pytest.raises(TypeError, match="not from 0 to None"):
        Span(0, NONE)


def test_a_harm_that_is_none_is_told_which_there_are() -> None:
    with pytest.raises(ValueError, match="no such harm: 'x'; the harms are killed, ") as caught:
        ARTICLE.toll("x")

    assert all(harm.value in str(caught.value) for harm in Harm)


def test_only_events_and_mentions_are_explained() -> None:
    with pytest.raises(TypeError, match="expected an event or a mention, not 5"):
        explain(ARTICLE, FIVE)


TEXT = "Dozens of people were killed in Goma on Friday, the army said."
EVENT = ARTICLE.events[0]
NAN: Any = float("nan")
BYTES: Any = b"x"
HUGE: Any = 10**5_000
WRONG_TEXTS: list[Any] = [None, 5, NAN, BYTES, [TEXT], HUGE]
WRONG_DAYS: list[Any] = ["2023-05-08", 5, NAN, BYTES, dt.time(1), (2023, 5, 8), HUGE]
WRONG_COUNTRIES: list[Any] = ["ZZ", "Congo", "", "٣٣", 5, NAN, BYTES, ["CD"], HUGE]
WRONG_COUNTS: list[Any] = [None, 5, "acled", VagueCounts, {}, NAN]
WRONG_POLICIES: list[Any] = [None, 5, "UCDP", "", NAN, BYTES, TollPolicy, HUGE]
WRONG_DATES = ["2021-W53", "29 February 2023", "31 April 2020", "2021-13-01", "2021-366", "week 60 of 2020", "", "9" * 5_000]
READERS: list[Callable[[Any], object]] = [
    parse_article,
    split_articles,
    find_numbers,
    find_dates,
    find_places,
    find_actors,
    find_quotes,
    find_casualties,
    normalise_number,
    normalise_date,
    normalise_place,
    match_place,
]


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_what_is_no_text_is_told_its_type(read: Callable[[Any], object]) -> None:
    for wrong in WRONG_TEXTS:
        with pytest.raises(TypeError, match=f"expected text as str, not {type(wrong).__name__}"):
            read(wrong)


@pytest.mark.parametrize("read", [parse_article, split_articles, find_casualties, find_dates])
def test_what_is_no_day_is_quoted(read: Callable[..., object]) -> None:
    name = "published" if "articles" in read.__name__ or read is parse_article else "reference"
    for wrong in WRONG_DAYS:
        with pytest.raises(TypeError, match=re.escape(f"expected a datetime.date, not {shown(wrong)}")):
            read(TEXT, **{name: wrong})


@pytest.mark.parametrize("read", [parse_article, split_articles, find_places, normalise_place, match_place])
def test_what_is_no_country_is_quoted(read: Callable[..., object]) -> None:
    for wrong in WRONG_COUNTRIES:
        with pytest.raises(NormalisationError, match=re.escape(f"not a country code: {shown(wrong)}")):
            read("Goma", country=wrong)


@pytest.mark.parametrize("read", [parse_article, split_articles, find_numbers, find_casualties, normalise_number])
def test_what_are_no_counts_is_quoted(read: Callable[..., object]) -> None:
    for wrong in WRONG_COUNTS:
        with pytest.raises(TypeError, match=re.escape(f"not {shown(wrong)}")):
            read("dozens", vague=wrong)


def test_a_corpus_has_no_other_counts() -> None:
    with pytest.raises(TypeError, match="not 'acled'"):
        read_corpus([{"text": TEXT}], vague="acled")


@pytest.mark.parametrize("ask", [partial(ARTICLE.toll, "killed"), EVENT.ucdp, EVENT.acled])
def test_what_is_no_policy_is_quoted(ask: Callable[..., object]) -> None:
    for wrong in WRONG_POLICIES:
        with pytest.raises(ValueError, match=re.escape(f"not {shown(wrong)}")):
            ask(policy=wrong)


@pytest.mark.parametrize("ask", [EVENT.ucdp, EVENT.acled])
def test_what_is_no_option_of_a_row_is_quoted(ask: Callable[..., object]) -> None:
    for wrong in (5, "x", "", NAN, BYTES, True, dt.date(2020, 1, 1)):
        with pytest.raises(ValueError, match=re.escape(f"undated is None or 'published', not {shown(wrong)}")):
            ask(undated=wrong)
    with pytest.raises(TypeError, match="names as a mapping, not 5"):
        ask(names=5)


def test_what_is_no_language_is_quoted() -> None:
    wrong: Any
    for wrong in ("fr", 5, BYTES, NAN, [5]):
        with pytest.raises(TypeError, match=re.escape(f"ISO 639-1 codes, not {shown(wrong)}")):
            normalise_date("3 mai 2020", languages=wrong)
    with pytest.raises(NormalisationError, match="not a language code"):
        normalise_date("3 brumaire", languages=("tlh",))


@pytest.mark.parametrize("wrong", WRONG_DATES)
def test_what_the_calendar_has_not_is_no_date(wrong: str) -> None:
    with pytest.raises(NormalisationError, match=re.escape(repr(wrong)[:60])):
        normalise_date(wrong)


@pytest.mark.parametrize("wrong", ["29 February 2023", "2021-W53", "31 April 2020"])
def test_an_article_says_of_a_day_that_the_calendar_has_not_that_it_is_open(wrong: str) -> None:
    article = parse_article(f"Goma fell on {wrong}, the army said.")

    assert [(mention.text, mention.date.value) for mention in article.dates] == [(wrong, None)]
    assert [notice.code for notice in article.notices if notice.span == article.dates[0].span] == ["date-impossible"]


@pytest.mark.parametrize("wrong", [5, NAN, BYTES, ["North Kivu"]])
def test_what_is_no_name_of_a_unit_is_quoted(wrong: Any) -> None:
    for unit in ("admin1", "admin2"):
        with pytest.raises(TypeError, match=re.escape(f"{unit} is a name, not {shown(wrong)}")):
            match_place("Goma", **{unit: wrong})


@pytest.mark.parametrize(
    ("make", "quoted"),
    [
        (lambda: VagueCounts(dozens=-1), "dozens is at least 0, not -1"),
        (lambda: VagueCounts(few=NAN), "few is a whole number, not nan"),
        (lambda: TollPolicy(plural=-1), "plural is a whole number of people, not -1"),
        (lambda: TollPolicy(rivals="middle"), "rivals is 'lowest', 'highest' or 'first', not 'middle'"),
        (lambda: TollPolicy(enemy_claims=FIVE), "enemy_claims is True or False, not 5"),
        (lambda: Span(NAN, NAN), "not from nan to nan"),
        (lambda: Place("a", "b", "x"), "the kind of a is a PlaceKind, not 'x'"),
        (lambda: Place("a", "b", PlaceKind.CAMP, latitude=NAN), "latitude nan of a is not between -90 and 90 degrees"),
        (lambda: Place("a", "b", PlaceKind.CAMP, longitude=BYTES), "longitude of a is in degrees, not b'x'"),
        (lambda: Place("a", "b", PlaceKind.CAMP, longitude=181), "longitude 181 of a is not between -180 and 180"),
        (lambda: Quantity(NumberKind.CARDINAL, NAN), "a Fraction that is finite, not nan"),
        (lambda: Quantity(NumberKind.CARDINAL, Decimal("NaN")), "a Fraction that is finite, not Decimal('NaN')"),
        (lambda: Quantity(NumberKind.CARDINAL, 5, high=BYTES), "a Fraction that is finite, not b'x'"),
        (lambda: DateInterval(NONE, NONE), "an interval runs between two dates, not from None to None"),
        (lambda: ARTICLE.replace(ARTICLE.places[0], place="Gao"), "place of a place is Place | None, not 'Gao'"),
        (lambda: ARTICLE.replace(ARTICLE.places[0], confidence=NAN), "a confidence lies between 0 and 1, not at nan"),
        (lambda: ARTICLE.replace(ARTICLE.places[0], text="Gao"), "does not have 'Gao' at 24 to 28"),
        (lambda: ARTICLE.replace(ARTICLE.casualties[0], best=BYTES), "best of a casualty is int | None, not b'x'"),
        (lambda: ARTICLE.replace(ARTICLE.dates[0], anchor=FIVE), "anchor of a date is Span | None, not 5"),
        (lambda: ARTICLE.replace(NONE), "the article has no such mention: None"),
        (lambda: read_article("a\0b"), "no path of a file: 'a\\x00b'"),
    ],
)
def test_what_a_value_cannot_be_is_quoted(make: Callable[[], object], quoted: str) -> None:
    with pytest.raises((ValueError, TypeError, OSError), match=re.escape(quoted)):
        make()


def test_what_has_no_form_of_its_own_is_quoted_by_its_type() -> None:
    class Odd:
        def __repr__(self) -> str:
            raise RuntimeError

    assert shown(Odd()) == "an object of type Odd"
    assert shown(HUGE) == "an object of type int"
    assert shown("ab" * 50) == repr("ab" * 50)[:80]


class Unsettled:
    """What pandas puts for a missing cell: not equal to itself, and NA does not answer whether it is."""

    def __ne__(self, other: object) -> Any:
        return self

    def __eq__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise TypeError("the truth of a missing value is not known")

    __hash__ = None  # type: ignore[assignment] # as a list has none


class Never(dt.datetime):
    """The NaT of pandas: a moment by its class, without a day of its own, not equal to itself."""

    def date(self) -> Any:
        return self

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = dt.datetime.__hash__


class Lines:
    """A table: its form runs over several lines, and it is neither true nor false."""

    def __repr__(self) -> str:
        return "0    a\n1    b"

    def __bool__(self) -> bool:
        raise ValueError("the truth value is ambiguous")


NAT = Never(2020, 1, 1)
CARELESS: list[Any] = [NAN, {5}, Unsettled(), NAT, Lines(), str, dt.date(2020, 1, 1), 1 + 2j]
"""What is neither an article nor text, bytes, a mapping, a list, a whole number or the name of anything."""


@pytest.mark.parametrize("missing", [None, "", NAN, NAT, Unsettled()], ids=["None", "empty", "NaN", "NaT", "NA"])
def test_a_cell_of_a_record_that_says_nothing_is_no_value(missing: Any) -> None:
    record = dict.fromkeys(("id", "source", "published", "country"), missing)
    (plain,) = read_corpus([{"text": TEXT}])
    (result,) = read_corpus([{"text": TEXT} | record])

    assert (result.error, result.id, result.source) == (None, plain.id, "record 1")
    (nothing,) = read_corpus([{"text": missing}])
    assert nothing.error == ("nothing to read" if isinstance(missing, str) else "no text under 'text'")


def test_a_day_of_pandas_that_is_none_is_quoted() -> None:
    for read in (parse_article, split_articles):
        with pytest.raises(TypeError, match=r"expected a datetime\.date, not "):
            read(TEXT, published=NAT)
    with pytest.raises(TypeError, match=r"expected a datetime\.date, not "):
        find_dates("on Friday", reference=NAT)


@pytest.mark.parametrize(
    "use",
    [
        to_json,
        document,
        to_brat,
        to_timex3,
        to_web_annotations,
        to_geojson,
        records,
        article_html,
        lambda wrong: to_doccano([wrong]),
        lambda wrong: to_label_studio([wrong]),
        to_doccano,
        to_label_studio,
        lambda wrong: list(rows([wrong], "dates")),
        lambda wrong: corrected(wrong, {}),
        lambda wrong: corpus_table([wrong]),
        lambda wrong: report_html([wrong]),
        lambda wrong: report_html([("a", wrong)]),
        lambda wrong: explain(wrong, EVENT, "best"),
    ],
)
def test_what_is_no_article_is_quoted(use: Callable[[Any], object]) -> None:
    for wrong in CARELESS:
        with pytest.raises(TypeError, match=r"^expected .*, not ") as caught:
            use(wrong)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "use",
    [
        lambda wrong: to_json(ARTICLE, indent=wrong),
        from_json,
        lambda wrong: list(read_lines([wrong])),
        lambda wrong: read_corrections([wrong]),
        lambda wrong: corrected(ARTICLE, wrong),
        lambda wrong: structure(wrong, type(ARTICLE)),
        lambda wrong: structure({}, wrong),
        lambda wrong: to_web_annotations(ARTICLE, source=wrong),
        lambda wrong: find_places(TEXT, demonyms=wrong),
        lambda wrong: explain(ARTICLE, EVENT, wrong),
        lambda wrong: read_corpus([{"text": TEXT}], jsonl=wrong),
        lambda wrong: read_corpus([{"text": TEXT}], corrections=wrong),
        Gazetteer.open,
    ],
)
def test_what_is_no_option_is_quoted(use: Callable[[Any], object]) -> None:
    for wrong in CARELESS:
        with pytest.raises(TypeError, match=r"^expected [\w', .`]+, not "):
            use(wrong)


@pytest.mark.parametrize(
    "use",
    [
        columns,
        lambda wrong: to_geojson(ARTICLE, wrong),
        lambda wrong: records(ARTICLE, tables=[wrong]),
        lambda wrong: list(event_rows(ARTICLE, wrong)),
        lambda wrong: to_json(ARTICLE, fields=[wrong]),
        lambda wrong: read_corpus([{"text": TEXT}], on_error=wrong),
        lambda wrong: read_corpus([{"text": TEXT}], published_from=wrong),
        lambda wrong: read_corpus([{"text": TEXT}], jobs=wrong),
        lambda wrong: EVENT.ucdp(undated=wrong),
    ],
)
def test_what_is_no_name_of_a_table_or_way_is_quoted(use: Callable[[Any], object]) -> None:
    for wrong in CARELESS:
        with pytest.raises(ValueError, match=r"^[\w' ]+.*, not |no (table|data set|field)"):
            use(wrong)


@pytest.mark.parametrize(
    ("make", "quoted"),
    [
        (lambda: Mention(FIVE, "a"), "a mention has a Span and its text, not 5 and 'a'"),
        (lambda: Mention(Span(0, 1), FIVE), "a mention has a Span and its text, not Span(start=0, end=1) and 5"),
        (lambda: Quantity(NAN, 5), "the kind of a quantity is a NumberKind, not nan"),
        (lambda: DateInterval(dt.date(2023, 5, 4), NAT), "an interval runs between two dates, not from"),
        (lambda: DateInterval(dt.datetime(2023, 5, 4), dt.datetime(2023, 5, 5)), "an interval runs between two dates"),
        (lambda: DateInterval(dt.date(2023, 5, 4), dt.date(2023, 5, 3)), "an interval runs forward, not from 2023-05-04 to"),
        (lambda: Quantity(NumberKind.CARDINAL, 5, low=6), "low <= value <= high does not hold for 6, 5, None"),
        (lambda: Span(5, 4), "a span runs forward from 0 or later, not from 5 to 4"),
        (lambda: Span(-1, 4), "a span runs forward from 0 or later, not from -1 to 4"),
    ],
)
def test_a_model_of_the_wrong_parts_is_quoted(make: Callable[[], object], quoted: str) -> None:
    with pytest.raises((ValueError, TypeError), match=re.escape(quoted)):
        make()


def test_the_ends_of_the_calendar_are_days() -> None:
    texts = ("Goma fell last week.", "Goma will fall next year, two years after the truce.", "Goma fell on 31 December.")

    for day in (dt.date.min, dt.date.max):
        assert all(parse_article(text, published=day).published for text in texts)
