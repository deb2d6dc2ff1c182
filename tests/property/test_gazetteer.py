"""Laws of names: what a keyboard or a style guide does to a name does not matter to its look-up."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from conflictnews.gazetteer import canonical, gazetteer
from conflictnews.gazetteer.likeness import likeness
from conflictnews.gazetteer.spelling import skeleton, sound

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=8)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
KNOWN = st.sampled_from(["Deir ez-Zor", "Maarat al-Numan", "Sana'a", "Port Sudan", "Nagorno-Karabakh", "Al-Bab", "Kryvyi Rih"])


@given(st.text())
def test_canonical_is_idempotent(name: str) -> None:
    assert canonical(canonical(name)) == canonical(name)


@given(st.text())
def test_any_text_may_be_looked_up(name: str) -> None:
    gazetteer().candidates(name)
    gazetteer().reach(name)
    gazetteer().place(name)
    assert sound(canonical(name)) is not None
    assert skeleton(canonical(name)) is not None


@given(NAMES)
def test_case_does_not_matter(name: str) -> None:
    assert canonical(name.upper()) == canonical(name.title()) == canonical(name)


@given(NAMES, st.sampled_from("\u0300\u0301\u0304\u0327\u0331"), st.data())
def test_diacritics_do_not_matter(name: str, mark: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name)))
    marked = name[:at] + mark + name[at:] if name[at - 1] != " " else name

    assert canonical(marked) == canonical(unicodedata.normalize("NFC", marked)) == canonical(name)


@given(NAMES, st.sampled_from("'\u2019\u2018\u02bf\u02be`"), st.data())
def test_apostrophes_do_not_matter(name: str, mark: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name)))

    assert canonical(name[:at] + mark + name[at:]) == canonical(name)


@given(NAMES, st.sampled_from(["-", "\u2010", "\u2011", "\u2013", "\u00a0", "  ", "\u202f", "_"]))
def test_hyphens_and_spaces_do_not_matter(name: str, joint: str) -> None:
    assert canonical(name.replace(" ", joint)) == canonical(name)


@given(NAMES, st.sampled_from(["al-", "Al ", "el-", "EL "]))
def test_the_article_does_not_matter(name: str, article: str) -> None:
    assert canonical(article + name) == canonical(name)


@given(
    KNOWN,
    st.sampled_from([str.upper, str.lower, lambda name: name.replace("-", " "), lambda name: name.replace("'", "\u2019")]),
)
def test_damage_does_not_change_the_places(name: str, damage: object) -> None:
    assert callable(damage)
    assert {p.id for p in gazetteer().named(damage(name))} == {p.id for p in gazetteer().named(name)}


@given(KNOWN)
def test_reach_covers_every_name(name: str) -> None:
    words = canonical(name).split(" ")

    assert gazetteer().reach(words[0]) >= len(words)


@given(NAMES, NAMES)
def test_likeness_is_symmetric_and_between_nought_and_one(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1
