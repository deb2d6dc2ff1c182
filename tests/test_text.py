"""Characters: what is repaired, what is left alone, and the way back."""

import subprocess
import sys

import pytest

from conflictnews.models import Span
from conflictnews.text import Text


def test_clean_text_is_its_own_repair():
    source = "At least nine people were killed in Kidal, officials said."

    text = Text.of(source)

    assert text.clean is source
    assert text.span(13, 17) == Span(13, 17)


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("itâ€™s", "it’s"),
        ("â€œNoâ€\u009d, he said", "“No”, he said"),
        ("cafÃ© in BogotÃ¡", "café in Bogotá"),
        ("30Â°C, Â£5Â\u00a0m", "30°C, £5 m"),
        ("BEIRUT вЂ” Two", "BEIRUT — Two"),
        ("itβ€™s β€“ so", "it’s – so"),
        ("Ø³ÙˆØ±ÙŠØ§", "سوريا"),
        ("ÐšÐ¸Ñ—Ð²", "Київ"),
        ("Ã¢â‚¬â„¢", "’"),
        ("ï»¿Kidal", "Kidal"),
        ("don\u00e2\u0080\u0099t", "don’t"),
        ("a\u00e2\u200b€™s", "a’s"),
    ],
)
def test_wrongly_decoded_text_is_decoded_again(damaged, clean):
    text = Text.of(damaged)

    assert text.clean == clean
    assert text.decoded


@pytest.mark.parametrize(
    "genuine",
    [
        "AT&T, R&D, £5, 5×10, −3°C",
        "São Paulo: CORAÇÃO, Ã, Â, ÑANDÚ «AÑO»",
        "L’été « là » – à Paris, naïve”",
        "Türk, Erdoğan, İstanbul, Đorđe, Škoda, Ärzte",
        "в США — “С”, РФ, Россия, Рівне, Світ",
        "اللغة “العربية”",
        "Ελλάδα «β»",
        "Tiếng Việt à”",
    ],
)
def test_genuine_characters_are_left_alone(genuine):
    text = Text.of(genuine)

    assert text.clean == genuine
    assert not text.decoded


def test_what_was_decoded_again_leads_back_to_the_damaged_text():
    source = "the cityâ€™s mayor"
    text = Text.of(source)

    assert text.clean == "the city’s mayor"
    assert text.source_of(4, 10) == "cityâ€™s"
    assert text.piece(4, 10) == (Span(4, 12), "cityâ€™s")
    assert text.decoded == (Span(8, 11),)
    assert source[8:11] == "â€™"


def test_an_undecodable_pair_is_left_as_it_is():
    assert Text.of("β€ξ").clean == "β€ξ"


def test_the_repair_of_encodings_is_loaded_only_for_damaged_text():
    code = "import sys; from conflictnews.text import Text; Text.of('L’été — “là”'); sys.exit('ftfy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_lost_characters_are_not_guessed():
    assert Text.of("the town\ufffds hospital").clean == "the town\ufffds hospital"


def test_anything_but_text_is_refused():
    with pytest.raises(TypeError, match="not bytes"):
        Text.of(b"Kidal")


def test_joiners_stay_in_words_that_join():
    assert Text.of("می\u200cخواهد").clean == "می\u200cخواهد"
    assert Text.of("Ki\u200cdal").clean == "Kidal"


def test_an_edit_of_nothing_is_the_text_itself():
    text = Text.of("Kidal")

    assert text.edited([]) is text


def test_a_span_of_nothing_stands_where_its_character_stands():
    text = Text.of("Ki\u00addal")

    assert text.span(2, 2) == Span(3, 3)
    assert text.span(5, 5) == Span(6, 6)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The U.S. Army left.", ["The U.S. Army left."]),
        ("They left the U.S. The army stayed.", ["They left the U.S.", "The army stayed."]),
        ("THE U.S. EMBASSY BURNED. IT FELL.", ["THE U.S. EMBASSY BURNED.", "IT FELL."]),
        ("It ended at 9 p.m. Gunmen came.", ["It ended at 9 p.m.", "Gunmen came."]),
        ("He reached Mt. Elgon. It rained.", ["He reached Mt. Elgon.", "It rained."]),
    ],
)
def test_acronyms_with_full_stops_end_sentences_before_an_opener_only(text, sentences):
    read = Text.of(text)
    assert [read.clean[start:end] for start, end in read.sentences] == sentences
