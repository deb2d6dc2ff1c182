"""Places in texts: which names are places, and which place each is."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from conflictnews import NormalisationError, find_places, normalise_place, parse_article
from conflictnews.languages.en import place_kinds, set_phrases, toponymy
from conflictnews.languages.en.common_words import COMMON_WORDS
from conflictnews.languages.en.ordinary_words import ORDINARY_WORDS
from conflictnews.languages.en.peoples import PEOPLES
from conflictnews.models import PlaceKind, PlaceMention
from conflictnews.tables.actors import ROWS
from conflictnews.tables.countries import COUNTRY_CODES
from conflictnews.tables.neighbours import NEIGHBOURS
from conflictnews.tables.other_languages import NUMBER_AND_DATE_WORDS
from conflictnews.tables.us_states import ABBREVIATED, POSTAL
from conflictnews.text import Text
from conflictnews.toponyms.bearers import bearers_of, state_of
from conflictnews.toponyms.homes import ACROSS_BORDERS
from conflictnews.toponyms.reading import LEAST_CONFIDENCE, candidates_in
from conflictnews.toponyms.weights import WEIGHTS
from conflictnews.toponyms.words import form_of

SYRIA, HOMS, HOMS_PROVINCE = "geonames:163843", "geonames:169577", "geonames:169575"


def names(text: str, **options: bool) -> list[str]:
    return [mention.text for mention in find_places(text, **options)]


def only(text: str, country: str | None = None) -> PlaceMention:
    (mention,) = find_places(text, country=country)
    return mention


def country_of(text: str, name: str) -> str | None:
    return next(m.place.country if m.place else None for m in find_places(text) if m.text == name)


# ------------------------------------------------------------------ names that are places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two shells landed near a mill in Homs.", ["Homs"]),
        ("The convoy left Gao, Kidal and Timbuktu.", ["Gao", "Kidal", "Timbuktu"]),
        ("MOGADISHU, 3 May (Agency) - A tea shop was hit.", ["MOGADISHU"]),
        ("#Aleppo is quiet tonight.", ["Aleppo"]),
        ("Fishermen on the Euphrates saw smoke.", ["Euphrates"]),
        ("A ferry sank in the Red Sea off Yemen.", ["Red Sea", "Yemen"]),
        ("Families fled to al-Hol camp in Syria.", ["al-Hol camp", "Syria"]),
        ("Guards fired at Evin prison in Tehran.", ["Evin prison", "Tehran"]),
        ("Trucks waited at the Torkham border crossing.", ["Torkham border crossing"]),
        ("The M4 highway near Saraqib was cut.", ["M4 highway", "Saraqib"]),
        ("Tanks were seen on Green Valley Road in Juba.", ["Green Valley Road", "Juba"]),
        ("They camped by Lake Zorgu in Chad.", ["Lake Zorgu", "Chad"]),
        ("Troops searched the village of Tarshiha al-Gharbia.", ["Tarshiha al-Gharbia"]),
        ("The Homs Police said so.", ["Homs"]),
        ("A Texas jury in Houston cleared him.", ["Texas", "Houston"]),
        ("He was born in Springfield, Ill., and lives in Reno, NV.", ["Springfield", "Ill.", "Reno", "NV"]),
        ("Sen. Smith, D-W. Va., was in Charleston.", ["W. Va.", "Charleston"]),
        ("REBELS SHELLED A BARRACKS IN CHALATENANGO NEAR THE BORDER WITH HONDURAS.", ["CHALATENANGO", "HONDURAS"]),
        ("Protesters marched in Port-au-Prince.", ["Port-au-Prince"]),
        ("He works for the Department of Corrections in Ohio.", ["Ohio"]),
        ("He saw a Baghdad airport hotel burn.", ["Baghdad"]),
        ("They shot at a Tripoli prison.", ["Tripoli"]),
        ("In St. Petersburg and in Queen Anne's County it rained.", ["St. Petersburg", "Queen Anne's County"]),
        ("Jonglei's Uror County was flooded.", ["Jonglei", "Uror County"]),
        ("Car parks in Cali were shut.", ["Cali"]),
        ("The CAR border was shut, Bangui said.", ["CAR", "Bangui"]),
        ("No lorry may pass, Juba said.", ["Juba"]),
        ("TADMUR: The museum reopened.", ["TADMUR"]),
        ("SAN SALVADOR, 3 MAY 91 (AGENCY) -- THE COFFEE HARVEST BEGAN.", ["SAN SALVADOR"]),
        ("Raiders attacked Bama. A shop burned, said Ibrahim Bama, a tailor.", ["Bama"]),
        ("Hakkari'de ve Ankara'dan ses geldi.", ["Hakkari", "Ankara"]),
        ("The Idlib Human Rights Network left Idlib.", ["Idlib"]),
        ("Umm Idlib left Afrin.", ["Afrin"]),
        ("Trinidad and Tobago's envoy went to Sharm el-Sheikh.", ["Trinidad and Tobago", "Sharm el-Sheikh"]),
    ],
)
def test_places_are_found_with_exact_bounds(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "President Lincoln thanked Mr Jordan and Gen. Houston.",
        "Chad Robertson and Israel Mutambo spoke first.",
        "The Jenin Battalion and the Al-Quds Brigades claimed it.",
        "The Geneva Conventions, the Oslo Accords and the Minsk protocol were cited.",
        "The Jerusalem Post and Radio Free Europe reported it.",
        "Traders offered Aleppo soap, Kerman carpets and Damascus steel.",
        "Most of them were Nice people, and Reading is fun.",
        "Of the five, two were released in March.",
        "The White House declined.",
        "The pilots of Khartoum Airlines went on strike.",
        "Al-Qaeda in the Arabian Peninsula took part.",
        "I'm sure it's Monday.",
        "See https://example.org/Aleppo/Homs or write to Paris@example.org",
        "Sunday Mass. Then lunch.",
    ],
)
def test_what_is_no_place_is_passed_over(text: str) -> None:
    assert names(text) == []


def test_a_surname_is_no_place_after_the_full_name() -> None:
    text = "Gen. Peter Houston spoke in Nairobi. Houston said that nobody was hurt."

    assert names(text) == ["Nairobi"]


def test_a_bare_mention_counts_once_another_is_sure() -> None:
    assert names("Clashes broke out near Baidoa. Baidoa Zorro stayed quiet.").count("Baidoa") == 2


# ------------------------------------------------------------------ peoples and borders


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Syrian and South Sudanese soldiers met Latin American envoys.", ["SY", "SS", None]),
        ("Kurds and Britons were there.", ["IQ", "GB"]),
        ("He speaks French, in Turkish.", []),
        ("It was late, French said. It cost US$5 million.", []),
        ("The French said so.", ["FR"]),
        ("French troops left.", ["FR"]),
        ("British Columbia is wet.", ["CA"]),
    ],
)
def test_peoples_stand_for_their_countries_on_request(text: str, found: list[str | None]) -> None:
    mentions = find_places(text, demonyms=True)

    assert [m.place.country if m.place else None for m in mentions] == found
    assert [m for m in find_places(text) if m.rule == "places.demonym"] == []


def test_a_border_lies_between_its_countries() -> None:
    text = "Two lorries burned out on the Iraqi-Syrian border."
    border = only(text)

    assert (border.text, border.rule, border.place and border.place.kind) == (
        "Iraqi-Syrian border",
        "places.border",
        PlaceKind.BORDER,
    )
    assert border.place is not None
    assert border.place.id == "border:IQ-SY"
    assert 33 <= (border.place.latitude or 0) <= 36
    assert names(text, demonyms=True) == ["Iraqi", "Syrian"]


# ------------------------------------------------------------------ which place it is


def test_a_kind_word_tells_the_town_from_the_province() -> None:
    town, province, governorate = find_places("It spread from Homs city to Homs province and all of Homs governorate.")

    assert town.place is not None
    assert town.place.id == HOMS
    assert province.place is not None
    assert governorate.place == province.place
    assert province.place.kind is PlaceKind.ADMIN1


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("A cafe in Paris, Texas, burned down.", "Paris", "US"),
        ("A cafe in Paris burned down.", "Paris", "FR"),
        ("She studied in London, Ontario.", "London", "CA"),
        ("Gunmen fought in Tripoli, in northern Lebanon.", "Tripoli", "LB"),
        ("Gunmen fought in Tripoli, and Libya closed its border.", "Tripoli", "LY"),
        ("A man from Georgia was held near Atlanta.", "Georgia", "US"),
        ("Georgia sent envoys to Tbilisi and Yerevan.", "Georgia", "GE"),
        ("Police on the Spanish island searched houses in Palma.", "Palma", "ES"),
        ("Insurgents took Palma; Mozambique sent troops to Pemba.", "Palma", "MZ"),
    ],
)
def test_the_rest_of_the_text_settles_namesakes(text: str, name: str, country: str) -> None:
    assert country_of(text, name) == country


def test_neighbours_settle_a_county_paper_s_towns() -> None:
    text = "The fire in Alexandria was seen in Brandon. Douglas County sent help, as did Fargo and Moorhead in Minnesota."
    found = {m.text: m.place for m in find_places(text)}

    assert found["Alexandria"] is not None
    assert found["Alexandria"].admin1 == "Minnesota"


def test_a_name_has_one_sense_in_a_text() -> None:
    text = "Shells hit Tripoli, Lebanon. Residents of Tripoli fled. In Tripoli, shops closed."
    first, *others = (m.place for m in find_places(text) if m.text == "Tripoli")

    assert others == [first, first]
    assert first is not None
    assert first.country == "LB"


def test_the_caller_s_country_counts() -> None:
    assert only("Shots were heard in Tripoli.", country="LB").place != only("Shots were heard in Tripoli.", country="LY").place
    assert only("Shots were heard in Tripoli.", country="lb").place == only("Shots were heard in Tripoli.", country="LB").place


def test_misspelt_names_are_found_in_the_article_s_countries() -> None:
    text = "In Syria, rockets struck the village of Ghweyran near Hasakah."
    mention = next(m for m in find_places(text) if m.text == "Ghweyran")

    assert mention.rule in {"places.spelling", "places.name"}
    assert mention.place is not None
    assert mention.place.country == "SY"


def test_a_small_name_takes_no_place_abroad() -> None:
    text = "In Colombia, gunmen attacked Argelia in Cauca. The killings took place in the hamlet of Komanda."
    mention = next(m for m in find_places(text) if m.text == "Komanda")

    assert mention.place is None
    assert only("The killings took place in the hamlet of Komanda.").place is not None


def test_a_spelling_at_home_beats_the_same_spelling_abroad() -> None:
    text = "A mine exploded in Raqqa province, Syria. Fighters hide in Resafa desert near Palmyra."
    mention = next(m for m in find_places(text) if m.text == "Resafa")

    assert mention.rule == "places.spelling"
    assert mention.place is not None
    assert mention.place.country == "SY"


def test_what_the_gazetteer_does_not_know_has_no_place() -> None:
    mention = only("They burned the village of Zzyrkwa al-Tumba.")

    assert mention.place is None
    assert mention.alternatives == ()
    assert mention.rule == "places.unlisted"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells hit the Sudan Kassala Airport on Monday.", ["Sudan", "Kassala Airport"]),
        ("Shells hit a Kassala airport on Monday.", ["Kassala"]),
        ("Shells hit an Omdurman hospital on Monday.", ["Omdurman"]),
    ],
)
def test_an_article_of_any_one_keeps_a_building_without_a_name(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in find_places(text)] == expected


def test_an_unknown_facility_is_placed_at_its_town() -> None:
    mention = only("Inmates rioted in Idlib prison.")

    assert mention.rule == "places.facility"
    assert mention.place is not None
    assert mention.place.kind is PlaceKind.FACILITY
    assert mention.place.id == "geonames:169389#facility"


def test_alternatives_and_confidence_come_with_a_doubtful_name() -> None:
    doubtful = only("A barn burned down in Springfield.")
    country = only("A barn burned down in Syria.")

    assert doubtful.alternatives
    assert doubtful.place not in doubtful.alternatives
    assert 0 < doubtful.confidence < country.confidence <= 1


# ------------------------------------------------------------------ offsets


@pytest.mark.parametrize(
    ("text", "offset", "kilometres", "bearing"),
    [
        ("A mine exploded 13 km west of Manbij.", "13 km west of", 13.0, "W"),
        (
            "A mine exploded some 30 miles (48 km) southeast of the town of Manbij.",
            "30 miles (48 km) southeast of the town of",
            48.28,
            "SE",
        ),
        ("A mine exploded ten kilometres from Manbij.", "ten kilometres from", 10.0, None),
        ("A mine exploded 15-km outside Manbij.", "15-km outside", 15.0, None),
        ("A mine exploded north-west of Manbij.", "north-west of", None, "NW"),
        ("A mine exploded many miles from Manbij.", "many miles from", None, None),
    ],
)
def test_an_offset_is_kept_on_the_mention(text: str, offset: str, kilometres: float | None, bearing: str | None) -> None:
    mention = only(text)

    assert mention.text == "Manbij"
    assert mention.offset is not None
    assert (mention.offset.text, mention.offset.kilometres, mention.offset.bearing) == (offset, kilometres, bearing)
    assert text[mention.offset.span.start : mention.offset.span.end] == offset


@pytest.mark.parametrize("text", ["The mayor of Manbij fled.", "He fled from Manbij.", "The port of Latakia burnt."])
def test_not_every_of_is_an_offset(text: str) -> None:
    assert only(text).offset is None


# ------------------------------------------------------------------ other scripts


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("انفجار في حلب", ["SY"]),
        ("قصف على مدينة إدلب في سوريا", ["SY", "SY"]),
        ("В Харькове слышны взрывы, сообщили в Киеве.", ["UA", "UA"]),
        ("Вибухи в Одесі.", ["UA"]),
    ],
)
def test_other_scripts_are_read_by_their_own_names(text: str, countries: list[str]) -> None:
    assert [m.place.country for m in find_places(text) if m.place] == countries


def test_an_arabic_particle_does_not_hide_a_name() -> None:
    assert bearers_of("وحلب").candidates == bearers_of("حلب").candidates
    assert bearers_of("لللاذقية").candidates == bearers_of("اللاذقية").candidates


# ------------------------------------------------------------------ a name by itself


@pytest.mark.parametrize("name", ["Atlantis", "Qqxzzv Qqxzzv", "", "!?"])
def test_normalising_what_is_no_place_quotes_it(name: str) -> None:
    with pytest.raises(NormalisationError) as caught:
        normalise_place(name)

    assert repr(name) in str(caught.value)


def test_a_fabled_name_needs_its_country() -> None:
    assert normalise_place("Atlantis", country="ZA").country == "ZA"


@pytest.mark.parametrize("name", ["Homs", " homs\u00a0", "Ho\u00adms", "HOMS"])
def test_normalising_undoes_damage(name: str) -> None:
    assert normalise_place(name).id == HOMS


@pytest.mark.parametrize("not_text", [b"Homs", None, 7])
def test_only_text_has_places(not_text: Any) -> None:
    with pytest.raises(TypeError):
        find_places(not_text)
    with pytest.raises(TypeError):
        normalise_place(not_text)


def test_an_article_carries_its_places() -> None:
    text = "Shells hit two schools in Homs on Sunday.\n\nThe army of Syria said that it knew nothing of it, and left for Idlib."
    article = parse_article(text, published=date(2024, 3, 4))

    assert {m.text for m in article.places} >= {"Syria", "Idlib"}
    assert all(text[m.span.start : m.span.end] == m.text for m in article.places)


# ------------------------------------------------------------------ tables


def test_vetoes_are_heavy() -> None:
    assert all(WEIGHTS[veto] <= -2 for veto in ("treaty", "armed", "media", "company", "product"))


@pytest.mark.parametrize("abbreviation", [*ABBREVIATED, *POSTAL])
def test_every_state_abbreviation_stands_for_a_state(abbreviation: str) -> None:
    assert state_of(abbreviation).candidates


@pytest.mark.parametrize("place", sorted(set(PEOPLES.values())))
def test_every_people_has_a_place(place: str) -> None:
    assert bearers_of(place).candidates


@pytest.mark.parametrize("phrase", set_phrases.NOT_PLACES)
def test_no_place_is_found_in_a_set_phrase(phrase: str) -> None:
    assert find_places(f"They spoke of {phrase.title()} again.") == ()


def test_tables_are_in_lower_case() -> None:
    listed = vars(toponymy) | vars(place_kinds)
    tables = [value for name, value in listed.items() if name.isupper() and isinstance(value, frozenset | dict)]

    assert tables
    assert all(word == word.lower() for table in tables for word in table)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two guards were shot in Porga, in northern Benin.", ["Porga", "Benin"]),
        ("Two guards were shot in Porga in northern Benin.", ["Porga", "Benin"]),
        ("Two guards met Porga in northern Benin.", ["Benin"]),
    ],
)
def test_a_village_where_something_happens_lies_in_what_is_said_to_hold_it(text: str, names: list[str]) -> None:
    assert [mention.text for mention in find_places(text)] == names


def test_evidence_is_kept_on_every_candidate() -> None:
    (name,) = (n for n in candidates_in(Text.of("Shots were fired near Homs city.")) if n.key == "homs")

    assert {"locative", "near", "kind_after"} <= set(name.evidence)
    assert name.logit > 0


def test_a_name_that_ends_like_a_turkish_case_is_whole() -> None:
    (prison,) = find_places("Gunmen held the yard of Sina’a Prison until dawn.")

    assert prison.text == "Sina’a Prison"


# ------------------------------------------------------------------ what the words around a name settle


RULES = [
    ("places.name", "Shells fell on Manbij.", "Manbij"),
    ("places.kind", "Two boys drowned in Kosti Creek.", "Kosti Creek"),
    ("places.road", "A car burned in Kosti Street.", "Kosti Street"),
    ("places.facility", "Riots broke out in Manbij prison.", "Manbij prison"),
    ("places.border", "Guards fired at the Iraqi-Syrian border.", "Iraqi-Syrian border"),
    ("places.unlisted", "They burned the village of Zzyrkwa.", "Zzyrkwa"),
    ("places.spelling", "A mine exploded in Raqqa province, Syria. Fighters hide in Resafa desert near Palmyra.", "Resafa"),
]


@pytest.mark.parametrize(("rule", "text", "name"), RULES)
def test_every_rule_has_a_dotted_name_and_a_phrase(rule: str, text: str, name: str) -> None:
    assert rule in {mention.rule for mention in find_places(text) if mention.text == name}


def test_the_reference_lists_the_rules() -> None:
    page = Path(__file__).parents[1] / "docs" / "reference" / "models.md"
    if not page.exists():
        pytest.skip("the pages are not part of the package")

    listed = set(re.findall(r"^\| `(places\.\w+)` \|", page.read_text("utf-8"), re.MULTILINE))

    assert listed == {rule for rule, _, _ in RULES} | {"places.demonym"}


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("Two were shot in Kindia, Guinea.", "Kindia", PlaceKind.SETTLEMENT, "GN"),
        ("Markets shut across Homs governorate.", "Homs", PlaceKind.ADMIN1, "SY"),
        ("The governor of Deir Ezzor province resigned.", "Deir Ezzor", PlaceKind.ADMIN1, "SY"),
        ("Schools shut in Kharkiv, Donetsk and Luhansk regions.", "Kharkiv", PlaceKind.ADMIN1, "UA"),
        ("A mine went off in Mazzeh, Damascus.", "Damascus", PlaceKind.SETTLEMENT, "SY"),
        ("Buses stood still in Somalia's Bay region.", "Bay", PlaceKind.ADMIN1, "SO"),
        ("The People's Republic of China protested.", "People's Republic of China", PlaceKind.COUNTRY, "CN"),
        ("He drove from Albany to Boston.", "Albany", PlaceKind.SETTLEMENT, "US"),
        ("Traders left the North East of Nigeria.", "North East", PlaceKind.REGION, "NG"),
        ("Congo closed its schools.", "Congo", PlaceKind.COUNTRY, "CD"),
        ("MALI\n- Menaka: two trucks were stolen.", "Menaka", PlaceKind.SETTLEMENT, "ML"),
        ("Tents stood in the Aleppo town of Azaz.", "Azaz", PlaceKind.SETTLEMENT, "SY"),
        ("Trucks from Lamu crossed the Somali border.", "Lamu", PlaceKind.SETTLEMENT, "KE"),
        ("Farmers of Tal Abyad trade with the Turkish town of Akcakale.", "Tal Abyad", PlaceKind.SETTLEMENT, "SY"),
        ("Van'da yollar kapandı.", "Van", PlaceKind.SETTLEMENT, "TR"),
    ],
)
def test_words_beside_a_name_settle_kind_and_country(text: str, name: str, kind: PlaceKind, country: str) -> None:
    place = next(mention.place for mention in find_places(text) if mention.text == name)

    assert place is not None
    assert (place.kind, place.country) == (kind, country)


@pytest.mark.parametrize(
    "text", ["Sightings of Al-Oslo were denied in Mosul, Iraq.", "They came from the North East.", "The convoy left Victoria."]
)
def test_what_nothing_settles_is_not_put_on_a_map(text: str) -> None:
    for mention in find_places(text):
        assert mention.place is None or mention.text in {"Mosul", "Iraq"}
        assert mention.place is None or mention.confidence >= LEAST_CONFIDENCE


@pytest.mark.parametrize("word", ["Salı", "Otuz", "Una", "Lundi", "Montag"])
def test_numbers_and_days_of_other_languages_are_no_places(word: str) -> None:
    assert word not in {mention.text for mention in find_places(f"{word}, 12 kişi, Manbij.")}


@pytest.mark.parametrize("word", sorted(NUMBER_AND_DATE_WORDS))
def test_a_word_of_another_language_speaks_against_a_place(word: str) -> None:
    assert word == word.lower()
    assert ("other_language" in form_of(word.capitalize()).evidence) is (word not in toponymy.SEATS)


def test_neighbours_are_mutual_and_have_codes() -> None:
    for country, others in NEIGHBOURS.items():
        assert others <= COUNTRY_CODES
        assert all(country in NEIGHBOURS[other] for other in others)
    assert "UA" in NEIGHBOURS["RU"]


def test_confidence_has_four_digits() -> None:
    for mention in find_places("Shells fell on Manbij, Marea and Azaz, in the province of Aleppo."):
        assert mention.confidence == round(mention.confidence, 4)


def test_a_town_and_its_district_count_together() -> None:
    first, second = (m for m in find_places("In Manbij, Syria, shops shut. Shells fell on Manbij.") if m.text == "Manbij")

    assert first.place == second.place
    assert min(first.confidence, second.confidence) > 0.8


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Four men were shot near Mopti on Friday.", ["Mopti"]),
        ("Seven recruits drowned. Twelve swam ashore.", []),
        ("Friday was calm in Zinder.", ["Zinder"]),
        ("March brought rain. May brought more.", []),
        ("Bare walls were left of the school.", []),
        ("Unknown men set fire to a shop in Kayes.", ["Kayes"]),
        ("Rebel shot near Ansongo", ["Ansongo"]),
        ("Massacre of herders alarms Kayes", ["Kayes"]),
        ("FOUR DIE AS REBELS RAID MARKET IN ZINDER", ["ZINDER"]),
        ("GRENADE ATTACK HURTS TEN", []),
        ("TALKS IN SOUTH SUDAN, SAYS THE US", ["SOUTH SUDAN", "US"]),
        ("Men with guns took the cattle.", []),
    ],
)
def test_ordinary_words_with_a_capital_are_no_places(text: str, places: list[str]) -> None:
    assert names(text) == places


def test_an_ordinary_word_is_written_small_and_is_no_common_one() -> None:
    assert not ORDINARY_WORDS & COMMON_WORDS
    for word in ORDINARY_WORDS:
        assert word == word.lower()
        assert form_of(word.capitalize()).ordinary


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("Shops shut in Maywand district of Kandahar.", "Kandahar", PlaceKind.ADMIN1, "AF"),
        ("Rain fell in Maywand district of Kandahar.", "Maywand", PlaceKind.ADMIN2, "AF"),
        ("Shops shut in the Karrada district of Baghdad.", "Baghdad", PlaceKind.SETTLEMENT, "IQ"),
        ("Wells dried up in Bint Jbeil district, Lebanon.", "Bint Jbeil", PlaceKind.ADMIN2, "LB"),
        ("Wells dried up in Bint Jbeil, Lebanon.", "Bint Jbeil", PlaceKind.SETTLEMENT, "LB"),
        ("Shops shut in the Syrian town of Manbij.", "Manbij", PlaceKind.SETTLEMENT, "SY"),
    ],
)
def test_a_unit_s_word_tells_what_lies_in_what(text: str, name: str, kind: PlaceKind, country: str) -> None:
    place = next(mention.place for mention in find_places(text) if mention.text == name)

    assert place is not None
    assert (place.kind, place.country) == (kind, country)


def test_a_district_that_nobody_knows_lies_where_its_town_does() -> None:
    district = find_places("Wells dried up in Dibis district, Iraq.")[0].place
    town = find_places("Wells dried up in Dibis, Iraq.")[0].place

    assert district is not None
    assert town is not None
    assert (district.kind, town.kind) == (PlaceKind.ADMIN2, PlaceKind.SETTLEMENT)


@pytest.mark.parametrize(
    ("text", "found"), [("Fog hid the Darya-e-Fathullah area.", []), ("Fog hid Mazar-e-Sharif.", ["Mazar-e-Sharif"])]
)
def test_the_pieces_of_an_unknown_name_are_no_places(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Rebels attacked the FACA position in Kouki.", "Kouki", "CF"),
        ("Gunmen ambushed a UPDF convoy at Adjumani.", "Adjumani", "UG"),
        ("Dan Na Ambassagou militiamen killed two herders in Bankass cercle.", "Bankass", "ML"),
        ("Al Shabaab fighters attacked a base in Garissa.", "Garissa", "KE"),  # a town that is known elsewhere
    ],
)
def test_the_home_of_a_force_tells_which_place_is_meant(text: str, name: str, country: str) -> None:
    found = {m.text: m.place and m.place.country for m in find_places(text)}
    assert found[name] == country
    assert not {"FACA", "UPDF", "Dan Na Ambassagou", "Al Shabaab"} & found.keys()


def test_a_group_that_crosses_borders_has_no_home() -> None:
    assert {row.id for row in ROWS} >= ACROSS_BORDERS
    assert not any(name.rule == "home" for name in candidates_in(Text.of("Boko Haram fighters raided Bosso.")))
    assert any(name.rule == "home" for name in candidates_in(Text.of("FARDC soldiers raided Bosso.")))


# ------------------------------------------------------------------ villages that the gazetteer does not know


@pytest.mark.parametrize(
    ("text", "container"),
    [
        ("Militants attacked Zzyrk (Bankass), killing 15.", "Bankass"),
        ("Herders died at Plaine Zzyrk (Djugu).", "Djugu"),
        ("Soldiers burned houses in Zzyrk Kar village, Gangaw.", "Gangaw"),
        ("Gunmen raided Zzyrkwa community, Batsari LGA, Katsina.", "Batsari"),
        ("They invaded Zzyrk community of Riyom Local Government Area.", "Riyom"),
        ("Bandits killed three in Kankara Local Government Area of Katsina State.", "Kankara"),
        ("Two farmers died in the village of Zzyrk (Bam, Centre-Nord).", "Bam"),
        ("A teacher was shot at Zzyrkwa (Jamrud, Khyber).", "Jamrud"),
    ],
)
def test_a_name_after_an_unknown_place_tells_where_that_lies(text: str, container: str) -> None:
    assert container in names(text)


@pytest.mark.parametrize("text", ["A man named Zzyrk (Bankass) died.", "He met Zzyrk (Gangaw Voice)."])
def test_a_bracket_behind_a_person_tells_no_place(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Soldiers torched houses in Namg Kar village.", "Kar"),
        ("They invaded Gako Ado community.", "Ado"),
        ("A suspect was shot in Kwa Njenga slum.", "Kwa"),
        ("A bomber struck at Tangi Zzyrk Baig.", "Tangi"),
    ],
)
def test_a_part_of_an_unknown_name_is_no_place(text: str, part: str) -> None:
    assert part not in names(text)


def test_a_town_beside_a_country_stays_one() -> None:
    assert names("Shells fell in Goma Congo.") == ["Goma", "Congo"]


@pytest.mark.parametrize("kind", sorted(place_kinds.PREPOSED))
def test_a_kind_word_stands_before_a_name_without_of(kind: str) -> None:
    assert kind in place_kinds.KIND_WORDS
    (name,) = (n for n in candidates_in(Text.of(f"Two men died in {kind} El Diamante.")) if n.rule == "name")
    assert "kind_of" in name.evidence
    (capital,) = (n for n in candidates_in(Text.of(f"Two men died in {kind.title()} El Diamante.")) if n.key == name.key)
    assert "kind_of" in capital.evidence


@pytest.mark.parametrize("phrase", sorted(place_kinds.UNIT_PHRASES))
def test_a_kind_of_two_words_follows_a_name(phrase: str) -> None:
    (name,) = (n for n in candidates_in(Text.of(f"Two men died in Riyom {phrase}.")) if n.rule == "name")
    assert "kind_after" in name.evidence
    assert name.kinds == place_kinds.UNIT_PHRASES[phrase]


@pytest.mark.parametrize("acronym", sorted(place_kinds.ACRONYMS_OF_UNITS))
def test_an_acronym_of_a_unit_is_a_kind_word(acronym: str) -> None:
    assert acronym in place_kinds.KIND_WORDS
    (name,) = (n for n in candidates_in(Text.of(f"Two men died in Riyom {acronym.upper()}.")) if n.rule == "name")
    assert "kind_after" in name.evidence


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fighting went on in Ad Dali on Monday.", ["Ad Dali"]),
        ("As Syria burned, they fled.", ["Syria"]),
        ("They stayed at Taiz for a day.", ["Taiz"]),
    ],
)
def test_an_article_takes_on_the_first_letter_of_its_noun(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_town_comes_before_a_country_that_other_languages_call_so() -> None:
    mention = only("An armed group attacked a mine in Fizi territory.")
    assert (mention.place.country if mention.place else None) == "CD"
    assert [m.place.name for m in find_places("The U.S. county fell to 18th.") if m.place] == ["United States"]
