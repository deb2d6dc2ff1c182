"""Precision: where_prec of UCDP GED and geo_precision of ACLED, from mentions."""

from __future__ import annotations

import pytest

from conflictnews import find_places
from conflictnews.languages.en.nearness import NEARNESS, NEARNESS_AFTER, PARTS_BEFORE
from conflictnews.models import Offset, Place, PlaceKind, PlaceMention, Span
from conflictnews.toponyms.precision import geo_precision, where_prec


def of(text: str, name: str) -> int | None:
    return next(where_prec(mention) for mention in find_places(text) if name in mention.text)


def mention(kind: PlaceKind, *, kilometres: float | None = None, country: str | None = "ML", feature: str | None = None):
    place = Place("mine:1", "X", kind, country, feature_code=feature)
    offset = None if kilometres is None else Offset(Span(0, 1), "a", kilometres, None)
    return PlaceMention(Span(0, 1), "X", place, 1.0, (), offset)


@pytest.mark.parametrize("phrase", NEARNESS.values())
def test_words_of_nearness_make_the_code_two(phrase: str) -> None:
    assert of(f"Officials spoke of {phrase} on Monday.", "Kidal") == 2


@pytest.mark.parametrize("phrase", NEARNESS_AFTER.values())
def test_nouns_of_nearness_make_the_code_two(phrase: str) -> None:
    assert of(f"Officials spoke of {phrase} on Monday.", "Kidal") == 2


@pytest.mark.parametrize("phrase", PARTS_BEFORE.values())
def test_a_part_of_a_country_is_no_country(phrase: str) -> None:
    assert of(f"Officials spoke of {phrase} on Monday.", "Mali") == 5


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Two were shot in Gao.", "Gao", 1),
        ("Two were shot 12 km north of Gao.", "Gao", 2),
        ("Two were shot north of Gao.", "Gao", 2),
        ("Two were shot 80 km north of Gao.", "Gao", 5),
        ("Buses burnt between Gao and Kidal.", "Gao", 2),
        ("Buses burnt between Gao and Kidal.", "Kidal", 2),
        ("Both Gao and Kidal were quiet.", "Kidal", 1),
        ("Floods hit Gao region.", "Gao", 4),
        ("Floods hit Mali.", "Mali", 6),
        ("Boats sank in the Red Sea.", "Red Sea", 7),
        ("Boats sank on the Niger River.", "Niger", 5),
        ("A curfew was set in Goz Beida and in northern Mali.", "Mali", 5),
    ],
)
def test_the_code_follows_from_kind_and_words(text: str, name: str, code: int) -> None:
    assert of(text, name) == code


@pytest.mark.parametrize(("kilometres", "code"), [(0.0, 2), (25.0, 2), (25.1, 5)])
def test_near_reaches_twenty_five_kilometres(kilometres: float, code: int) -> None:
    assert where_prec(mention(PlaceKind.SETTLEMENT, kilometres=kilometres)) == code


@pytest.mark.parametrize("kind", PlaceKind)
def test_every_kind_but_a_continent_has_a_code(kind: PlaceKind) -> None:
    assert (where_prec(mention(kind)) is None) == (kind is PlaceKind.CONTINENT)


def test_a_hill_is_a_point_and_a_range_an_area() -> None:
    assert where_prec(mention(PlaceKind.MOUNTAIN, feature="HLL")) == 1
    assert where_prec(mention(PlaceKind.MOUNTAIN, feature="MTS")) == 5


def test_a_mention_without_a_place_has_no_code() -> None:
    assert where_prec(PlaceMention(Span(0, 1), "X", None, 0.2, ())) is None


@pytest.mark.parametrize(
    ("code", "expected"), [(0, None), (1, 1), (2, 2), (3, 2), (4, 3), (5, 3), (6, None), (7, None), (8, None)]
)
def test_acled_has_three_levels(code: int, expected: int | None) -> None:
    assert geo_precision(code) == expected
