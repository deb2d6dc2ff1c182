"""The benchmarks' own texts and judgements: texts never seen before are met once only, and what is right lies near."""

from itertools import islice

import pytest

from benchmarks import cold
from benchmarks.__main__ import cold as measured
from benchmarks.calibrate_places import NEAR, alone, judged
from conflictnews import normalise_place


def names(text):
    return {word.strip(".,") for line in text.splitlines()[-3:] for word in line.split() if word[0].isupper()}


def test_fresh_articles_have_names_of_their_own():
    one, two = islice(cold.fresh_articles(2), 2)

    assert len(names(one) - names(two)) > 8
    assert len(names(two) - names(one)) > 8


def test_invented_names_do_not_come_again():
    found = list(islice(cold._names(), 3000))

    assert len(set(found)) == len(found)
    assert all(name.isalpha() and name.istitle() for name in found)


def test_a_new_process_says_what_it_paid():
    found = measured("first", rounds=1)

    assert {"import", "import of parse_article", "first parse"} <= set(found)
    assert all(value > 0 for value in found.values())


DEGREE = 111.19
"""Kilometres of a degree of latitude, as the script counts them."""


@pytest.mark.parametrize(("far", "near"), [(NEAR - 0.1, True), (NEAR + 0.1, False)])
def test_a_name_that_stands_alone_is_right_within_twenty_five_kilometres(far, near):
    goma = normalise_place("Goma", country="CD")
    row = {"text": "Goma", "cc": "CD", "lat": goma.latitude + far / DEGREE, "lon": goma.longitude}

    assert [correct for _, correct in alone(row)] == [near]


def test_a_name_without_any_place_is_not_judged():
    assert list(alone({"text": "Qwxzzyq", "cc": "CD", "lat": 0.0, "lon": 0.0})) == []


def test_a_neutral_name_of_a_text_is_not_judged():
    goma = {"start": 14, "end": 18, "lat": -1.68, "lon": 29.22}
    row = {"text": "Shells hit in Goma.", "toponyms": [goma]}

    assert [correct for _, correct in judged(row)] == [True]
    assert list(judged(row | {"toponyms": [goma | {"ignore": True}]})) == []
