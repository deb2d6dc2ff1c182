"""Laws of places: total, disjoint, linear; a longer name wins; damage and far sentences change nothing."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conflictnews import find_places
from conflictnews.models import PlaceMention

PINNED = (
    ("Gunmen fought in Tripoli, in northern Lebanon.", "Tripoli"),
    ("A cafe in Paris, Texas, burned down.", "Paris"),
    ("Shells fell on Deir ez-Zor city in Syria.", "Deir ez-Zor"),
    ("Troops left Khan Yunis for Rafah, in the Gaza Strip.", "Rafah"),
    ("Rockets hit Sana'a, the capital of Yemen.", "Sana'a"),
    ("Two died in Ménaka, in northern Mali.", "Ménaka"),
    ("Drones struck Port Sudan and Al-Fashir in Sudan.", "Port Sudan"),
)
"""Sentences that leave no doubt about a place."""

FOREIGN = (
    "Libya's parliament met in Benghazi.",
    "A strike paralysed Lyon and Marseille, in France.",
    "In Nigeria, schools reopened in Kano and Maiduguri.",
    "Floods cut off Multan and Sukkur in Pakistan.",
    "Peru's president flew from Lima to Arequipa.",
)
"""Sentences about other countries."""

SENTENCES = ("Shells fell on {}.", "Fighting spread to {} overnight.", "In {}, markets closed.")

NESTED = (
    ("West Darfur", "Darfur"),
    ("South Kivu", "Kivu"),
    ("New York City", "York"),
    ("Gulf of Aden", "Aden"),
    ("Port Sudan", "Sudan"),
    ("Khan Yunis", "Yunis"),
    ("Gaza City", "Gaza"),
    ("Democratic Republic of the Congo", "Congo"),
    ("South Sudan", "Sudan"),
)
"""Names, and shorter names inside them."""

DAMAGE: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "soft hyphens": lambda text: text.replace("i", "i\u00ad"),
    "zero-width spaces": lambda text: text.replace("a", "a\u200b"),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "no diacritics": lambda text: "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)),
    "typographic apostrophes": lambda text: text.replace("'", "\u2019"),
    "other hyphens": lambda text: text.replace("-", "\u2011"),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
}
"""What a paste does to a text."""

WORDS = """
    Homs Aleppo al-Hol Deir ez-Zor St. Louis W. Va. U.S. Lake Road of the and in near 12 km north John Gen. said , . - ' ( #
    Syrian Iraqi border prison IN NEAR سوريا حلب Харькове www.x.org a@b The Street County City 東京
    """.split()
NEWSLIKE = st.lists(st.sampled_from([*WORDS, "\n", "\n\n"]), max_size=40).map(" ".join)


def places(text: str, name: str) -> list[str | None]:
    """The ids of a name's mentions, however the name is damaged."""
    plain = "".join(filter(str.isalpha, name.lower()))
    return [m.place.id if m.place else None for m in find_places(text) if _letters(m) == plain]


def _letters(mention: PlaceMention) -> str:
    return "".join(filter(str.isalpha, unicodedata.normalize("NFC", mention.text.replace("\u00ad", "")).lower()))


@given(st.one_of(st.text(), NEWSLIKE), st.booleans(), st.sampled_from([None, "SY", "ye"]))
@example("\ud800 In \udfff", False, None)
@example("A" * 5000, False, None)
@example("St. " * 500, True, "US")
@example("W. Va. W. Va.", True, None)
def test_any_text_gives_mentions_in_order(text: str, demonyms: bool, country: str | None) -> None:
    mentions = find_places(text, demonyms=demonyms, country=country)

    end = 0
    for mention in mentions:
        assert mention.text == text[mention.span.start : mention.span.end] != ""
        assert mention.span.start >= end
        assert 0 <= mention.confidence <= 1
        assert mention.place not in mention.alternatives
        end = mention.span.end


@given(NEWSLIKE)
def test_the_same_text_gives_the_same_places(text: str) -> None:
    assert find_places(text) == find_places(text)


@given(
    st.sampled_from(NESTED),
    st.sampled_from(["Shells fell on {}.", "Fighting spread to {} overnight.", "In {}, markets closed."]),
)
def test_a_longer_name_wins(names: tuple[str, str], sentence: str) -> None:
    longer, shorter = names
    found = [m.text for m in find_places(sentence.format(longer))]

    assert found == [longer]
    assert shorter not in found


@given(st.sampled_from(PINNED), st.sampled_from(sorted(DAMAGE)))
def test_damage_changes_nothing(pinned: tuple[str, str], damage: str) -> None:
    sentence, _ = pinned
    spoil = DAMAGE[damage]
    intact = [m.place for m in find_places(sentence)]

    assert [m.place for m in find_places(spoil(sentence))] == intact


@given(st.sampled_from(PINNED), st.lists(st.sampled_from(FOREIGN), min_size=1, max_size=2, unique=True), st.booleans())
def test_a_far_sentence_does_not_move_what_its_own_sentence_pins(
    pinned: tuple[str, str], foreign: list[str], before: bool
) -> None:
    sentence, name = pinned
    alone = places(sentence, name)
    paragraphs = [*foreign, sentence] if before else [sentence, *foreign]

    assert alone != []
    assert places("\n\n".join(paragraphs), name) == alone


def work(text: str) -> int:
    """How many calls finding places takes."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        find_places(text)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "piece",
    [
        "Shells hit Homs, Aleppo and Deir ez-Zor in Syria on Sunday, 12 km north of Hama. ",
        "Zorro Blanko, in Xyz Road near Qwerty Creek; ",
        "SHELLS HIT HOMS AND ALEPPO. ",
        "Alexandria Springfield Georgia ",
        "of the of the Republic of the ",
        "a@b www.x ://y ",
        "al-al-Al-",
        "U.S.U.S.",
        "Syrian-Iraqi-",
        "قصف حلب ",
        "\n",
    ],
)
def test_work_grows_with_the_text(piece: str) -> None:
    find_places(piece * 64)  # what is kept per process

    assert work(piece * 64) <= 2.3 * work(piece * 32) + 200
