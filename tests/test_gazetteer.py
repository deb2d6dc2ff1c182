from __future__ import annotations

import pickle
from math import inf
from pathlib import Path
from typing import Any

import pytest

from conflictnews import MatchKind, NormalisationError, find_places, match_place, normalise_place, parse_article
from conflictnews.gazetteer import Candidate, Gazetteer, GazetteerError, canonical, contains, country_code, gazetteer
from conflictnews.gazetteer.alone import LEAST_CONFIDENCE, without_kind
from conflictnews.gazetteer.distance import kilometres, kilometres_between
from conflictnews.gazetteer.likeness import likeness
from conflictnews.gazetteer.own import OwnNames, aliases, own_place
from conflictnews.gazetteer.spelling import has_article, skeleton, sound
from conflictnews.models import Place, PlaceKind
from conflictnews.tables.conflict_regions import AT_WAR, CONFLICT_REGIONS, HEARTS
from conflictnews.tables.countries import COUNTRIES, COUNTRY_CODES
from conflictnews.tables.embattled import EMBATTLED
from conflictnews.tables.place_aliases import PLACE_ALIASES, PlaceAlias
from conflictnews.tables.place_words import AFTER, BEFORE, COMPASS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sana'a", "SANA\u2019A"),
        ("Deir ez-Zor", "Deir Ez Zor"),
        ("al-Bab", "Bab"),
        ("Ar-Raqqah", "Raqqah"),
        ("Ménaka", "Menaka"),
        ("Kobanî", "kobani"),
        ("U.A.E.", "UAE"),
        ("D.R. Congo", "DR Congo"),
        ("Port\u00a0Sudan", "Port  Sudan"),
        ("Ma‘arrat an Nu‘mān", "Maarrat al-Numan"),
        ("Часів Яр", "ЧАСІВ-ЯР"),
        ("الرقّة", "الرقة"),
        ("Łódź", "Lodz"),
    ],
)
def test_spellings_of_one_name_have_one_canonical_form(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize("name", ["", "'", "- -", "...", "al", "Al Al", "as", "\ud800", "٣", "北京", "ရန်ကုန်"])
def test_canonical_takes_any_name(name: str) -> None:
    assert canonical(canonical(name)) == canonical(name)


@pytest.mark.parametrize("marks", [1, 32, 33, 50_000])
def test_canonical_drops_marks_however_many_are_piled_up(marks: int) -> None:
    assert canonical("Goma" + "\u0315\u0300" * marks + "n") == "goman"


def test_burmese_vowel_signs_stay() -> None:
    assert canonical("ရန်ကုန်") == "ရန်ကုန်"


def test_only_the_article_of_the_next_word_is_dropped() -> None:
    assert canonical("as Suwayda") == "suwayda"
    assert canonical("as Raqqah") == "as raqqah"
    assert canonical("Bourg-en-Bresse") == "bourg en bresse"


def test_has_article() -> None:
    assert has_article("Al-Bab")
    assert has_article("El Salvador")
    assert not has_article("Albania")
    assert not has_article("")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Khan Shaykhun", "Khan Sheikhoun"),
        ("Hasakah", "Hassakeh"),
        ("Deir ez-Zor", "Deir Ezzor"),
        ("Qandil", "Kandil"),
        ("Douma", "Duma"),
        ("Chernihiv", "Tchernihiv"),
        ("Djibo", "Jibo"),
        ("Junaynah", "Geneina"),
    ],
)
def test_romanisations_share_a_skeleton_and_sound_alike(one: str, other: str) -> None:
    one, other = canonical(one), canonical(other)

    assert skeleton(one) == skeleton(other)
    assert likeness(one, other) > 0.75


def test_likeness_is_one_for_the_same_sound_and_small_for_other_names() -> None:
    assert likeness("hasakeh", "hasaka") == 1
    assert likeness("mosul", "marsila") < 0.7
    assert likeness("", "") == 1
    assert sound("h") == "h"


# ------------------------------------------------------------------ the file that comes with the package


@pytest.mark.parametrize(
    ("name", "country", "kind", "place_id"),
    [
        ("Damascus", "SY", PlaceKind.SETTLEMENT, "geonames:170654"),
        ("Idlib", "SY", PlaceKind.SETTLEMENT, "geonames:169389"),
        ("Syria", "SY", PlaceKind.COUNTRY, "geonames:163843"),
        ("Georgia", "GE", PlaceKind.COUNTRY, "geonames:614540"),
        ("Texas", "US", PlaceKind.ADMIN1, "geonames:4736286"),
        ("Africa", None, PlaceKind.CONTINENT, "geonames:6255146"),
        ("دمشق", "SY", PlaceKind.SETTLEMENT, "geonames:170654"),
        ("Київ", "UA", PlaceKind.SETTLEMENT, "geonames:703448"),
    ],
)
def test_the_likeliest_bearer_of_a_name_comes_first(name: str, country: str | None, kind: PlaceKind, place_id: str) -> None:
    first = gazetteer().named(name)[0]

    assert (first.country, first.kind, first.id) == (country, kind, place_id)


def test_a_place_has_its_attributes() -> None:
    place = gazetteer().place("geonames:170654")

    assert place is not None
    assert place.name == "Damascus"
    assert (place.admin1, place.admin1_code, place.feature_code) == (
        "Damascus",
        "SY-DI",
        "PPLC",
    )
    assert (place.latitude, place.longitude) == pytest.approx((33.51, 36.29), abs=0.01)
    assert place.population is not None
    assert place.population > 1_000_000
    assert place.wikidata == "Q3766"


@pytest.mark.parametrize("place_id", ["geonames:1", "geonames:x", "wof:", "ne:river:nowhere", "", "geonames:٣"])
def test_an_unknown_id_has_no_place(place_id: str) -> None:
    assert gazetteer().place(place_id) is None


def test_ids_of_every_source_are_found() -> None:
    for name in ("Sumatra", "Rojava", "Rabieh"):
        for place in gazetteer().named(name):
            found = gazetteer().place(place.id)

            assert found == place


def test_reach_says_how_long_names_get() -> None:
    assert gazetteer().reach("khan") >= 2
    assert gazetteer().reach("rojava") >= 1
    assert gazetteer().reach("qwxzzyq") == 0


def test_a_main_name_is_told_from_another() -> None:
    first = gazetteer().candidates("Idlib")[0]
    other = gazetteer().candidates("Idleb Governorate")

    assert first.main
    assert not any(candidate.main for candidate in other)


def test_unknown_names_have_no_bearers() -> None:
    assert gazetteer().named("Qwxzzyq") == ()
    assert gazetteer().named("") == ()
    for name in ("Qwxzzyq", "", " , ", "-", "()"):
        assert gazetteer().match(name).place is None
        assert gazetteer().match(name, "SY").place is None


def test_loose_spellings_need_their_country() -> None:
    here = gazetteer().spelled_like("Deir Izzor", frozenset({"SY"}))
    elsewhere = gazetteer().spelled_like("Deir Izzor", frozenset({"FI"}))

    assert here[0].name == "Deir ez-Zor"
    assert elsewhere == ()


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Hasaka", None, "Al-Hasakah"),
        ("Donetsk oblast", "UA", "Donetsk Oblast"),
        ("province of Hatay", "TR", "Hatay"),
        ("Port Sudan", "SD", "Port Sudan"),
        ("Tel Tamer", "SY", "Tell Tamer"),
        ("Mosoul", "IQ", "Mosul"),
        ("Maroupol", "UA", "Mariupol"),
        ("Tripoli", "LB", "Tripoli"),
        ("Avdiyevka", None, "Avdiivka"),
        ("Jytomyr", "UA", "Zhytomyr"),
        ("Charkow", "UA", "Kharkiv"),
        ("Deir Ezzor province", "SY", "Deir ez-Zor Governorate"),
        ("Deir Ezzor governorate", None, "Deir ez-Zor Governorate"),
        ("Deir Ezzor city", "SY", "Deir ez-Zor"),
        ("Port Said", "EG", "Port Said"),
    ],
)
def test_a_name_alone_is_known_by_its_spelling_or_sound(name: str, country: str | None, expected: str) -> None:
    found = gazetteer().match(name, country).place

    assert found is not None
    assert found.name == expected


@pytest.mark.parametrize("country", ["LB", "ly", "GR"])
def test_a_country_is_never_left(country: str) -> None:
    for name in ("Tripoli", "Paris", "Khartoum"):
        found = gazetteer().match(name, country)
        assert {place.country for place in (found.place, *found.alternatives) if place} <= {country.upper()}


@pytest.mark.parametrize(
    ("name", "country", "admin1", "expected", "how"),
    [
        ("Kukawa", "NG", "Borno", ("Kukawa", "Borno"), MatchKind.EXACT),
        ("Kukawa", "NG", "Taraba State", ("Kukawa", "Taraba"), MatchKind.EXACT),
        ("Kukawa, Borno, Nigeria", None, None, ("Kukawa", "Borno"), MatchKind.EXACT),
        ("Goma, DRC", None, None, ("Goma", "North Kivu"), MatchKind.EXACT),
        ("Goma (North Kivu)", None, None, ("Goma", "North Kivu"), MatchKind.EXACT),
        ("Qwxzzyq, Goma, North Kivu", "CD", None, ("Goma", "North Kivu"), MatchKind.PARENT),
        ("Qwxzzyq", "CD", "North Kivu", ("North Kivu", "North Kivu"), MatchKind.PARENT),
        ("Mogadishu - Qwxzzyq", "SO", None, ("Mogadishu", "Banadir"), MatchKind.PARENT),
        ("Mogadishu-Qwxzzyq", "SO", None, ("Mogadishu", "Banadir"), MatchKind.PARENT),
        ("Mosoul", "IQ", None, ("Mosul", "Nineveh"), MatchKind.SPELLING),
        ("Qwxzzyq/Manbij", "SY", None, ("Manbij", "Aleppo"), MatchKind.EXACT),
        ("Zolote-1", "UA", None, ("Zolote", "Luhansk"), MatchKind.EXACT),
        ("Jabal Manbij", "SY", None, ("Manbij", "Aleppo"), MatchKind.PARENT),
        ("Manbij al-Gharbiyah", "SY", None, ("Manbij", "Aleppo"), MatchKind.PARENT),
        ("Upper Manbij", "SY", None, ("Manbij", "Aleppo"), MatchKind.PARENT),
        ("Zolote Forest Reserve", "UA", None, ("Zolote", "Luhansk"), MatchKind.PARENT),
    ],
)
def test_surroundings_settle_a_name_or_stand_for_it(
    name: str, country: str | None, admin1: str | None, expected: tuple[str, str], how: MatchKind
) -> None:
    found = match_place(name, country=country, admin1=admin1)

    assert found.place is not None
    assert (found.place.name, found.place.admin1) == expected
    assert (found.how, found.text) == (how, name)


def test_what_only_sounds_like_the_rest_of_a_name_is_no_whole_of_it() -> None:
    assert match_place("Menbege", country="SY").how is MatchKind.SPELLING
    assert match_place("Jabal Menbege", country="SY").place is None


@pytest.mark.parametrize(("word", "phrase"), [*(BEFORE | AFTER | COMPASS).items()])
def test_a_word_beside_a_name_stands_where_its_table_says(word: str, phrase: str) -> None:
    key, first, last = canonical(phrase), word in BEFORE | COMPASS, word in AFTER | COMPASS

    assert word == canonical(word)
    assert (first and key.startswith(f"{word} ")) or (last and key.endswith(f" {word}"))


def test_the_longer_a_name_the_less_does_another_spelling_count() -> None:
    towns = [
        (Place(f"mine:{name}", name, PlaceKind.SETTLEMENT, "SY", latitude=35.1, longitude=38.2), ())
        for name in ("Qwazrab", "Qwazrab Mishtanaq")
    ]
    book = gazetteer().with_places(towns)

    short, long = book.match("Qwazrub", "SY"), book.match("Qwazrub Mishtanaq", "SY")

    assert short.confidence < long.confidence


def test_a_name_that_more_places_share_is_less_sure() -> None:
    def sureness(count: int) -> float:
        towns = [
            (Place(f"mine:{i}", "Qwazrab", PlaceKind.SETTLEMENT, "SY", latitude=33 + i, longitude=38.2), ())
            for i in range(count)
        ]
        return gazetteer().with_places(towns).match("Qwazrab", "SY").confidence

    assert sureness(1) > 1.5 * sureness(2) > 2 * sureness(4)


def test_a_village_is_found_without_the_word_for_village_before_its_name() -> None:
    assert normalise_place("Nimrud", country="IQ").admin1 == "Nineveh"


def test_the_hearts_of_fighting_are_regions_of_conflict() -> None:
    assert {unit for unit in HEARTS if unit[0] not in AT_WAR} <= CONFLICT_REGIONS


def test_a_country_alone_is_no_answer() -> None:
    assert match_place("Qwxzzyq, Mali").place is None
    assert match_place("Qwxzzyq", country="ML").place is None


@pytest.mark.parametrize("name", ["Springfield", "Victoria", "San Antonio"])
def test_what_nothing_settles_is_no_place(name: str) -> None:
    found = match_place(name)

    assert found.place is found.how is None
    assert found.confidence < LEAST_CONFIDENCE
    assert len(found.alternatives) > 1
    with pytest.raises(NormalisationError, match=name):
        normalise_place(name)


@pytest.mark.parametrize("code", ["ZZ", "EU", "UK", "SYR", "Syria", "", " SY"])
def test_what_is_no_country_code_is_one_clear_error(code: str) -> None:
    with pytest.raises(NormalisationError, match="not a country code"):
        normalise_place("Idlib", country=code)
    with pytest.raises(NormalisationError, match="not a country code"):
        find_places("Fighting in Idlib.", country=code)


@pytest.mark.parametrize("code", ["SY", "sy", "XK"])
def test_a_country_code_is_read_in_small_letters_too(code: str) -> None:
    assert country_code(code) == code.upper()


@pytest.mark.parametrize("code", ["XX", "xx"])
def test_the_seas_have_a_code_of_their_own_for_names_that_stand_alone(code: str) -> None:
    assert normalise_place("Red Sea", country=code).kind is PlaceKind.WATER
    with pytest.raises(NormalisationError, match="not a place"):
        normalise_place("Idlib", country=code)
    with pytest.raises(NormalisationError, match="not a country code"):
        find_places("Fighting in Idlib.", country=code)


def test_a_unit_contains_what_lies_in_it() -> None:
    mali, gao, region = (normalise_place(name, country="ML") for name in ("Mali", "Gao", "Gao Region"))

    assert contains(mali, gao)
    assert contains(region, gao)
    assert not contains(gao, region)
    assert not contains(region, region)
    assert not contains(mali, normalise_place("Niamey", country="NE"))


@pytest.mark.parametrize("country", ["Syria", "", "ZZ", "SYR", " SY", "UK", 7, b"SY"])
def test_what_is_no_country_code_is_quoted(country: Any) -> None:
    for look_up in (
        lambda: gazetteer().match("Homs", country),
        lambda: gazetteer().within([country]),
        lambda: normalise_place("Homs", country=country),
        lambda: find_places("Rain fell on Homs.", country=country),
        lambda: find_places("", country=country),
        lambda: parse_article("Rain fell on Homs.", country=country),
    ):
        with pytest.raises(NormalisationError, match="not a country code") as caught:
            look_up()
        assert repr(country) in str(caught.value)


def test_countries_have_codes_of_the_standard() -> None:
    assert {country.code for country in COUNTRIES} <= COUNTRY_CODES
    assert len(COUNTRY_CODES) == 250


def test_kind_words() -> None:
    assert without_kind("anbar province") == ("anbar", without_kind("x province")[1])
    assert without_kind("province of hatay")[0] == "hatay"
    assert without_kind("province of")[0] == "of"
    assert without_kind("mosul") == ("", ())


def test_within_knows_the_wanted_countries_only() -> None:
    syria = gazetteer().within(["sy"])

    assert {place.country for place in syria.named("Tripoli")} <= {"SY"}
    assert syria.named("Idlib")[0].country == "SY"
    assert syria.place("geonames:2210247") is None
    assert syria.named("Litani River") == ()
    assert syria.spelled_like("Mosoul", frozenset({"IQ"})) == ()


def test_with_places_adds_to_what_is_there() -> None:
    depot = Place("mine:1", "Depot Alpha", PlaceKind.FACILITY, "SY", latitude=35.1, longitude=38.2)
    mine = gazetteer().with_places([(depot, ["Raqqa", "Alpha Base", "", "Raqqa"])])

    assert mine.named("ALPHA-BASE") == (depot,)
    assert mine.place("mine:1") == depot
    assert {depot, gazetteer().named("Raqqa")[0]} <= set(mine.named("Raqqa"))
    assert mine.spelled_like("Depott Alfa", frozenset({"SY"})) == (depot,)
    assert mine.reach("depot") >= 2
    assert gazetteer().named("Alpha Base") == ()
    assert mine.within(["IQ"]).named("Alpha Base") == ()


def test_the_gazetteer_says_what_it_is_made_of() -> None:
    assert [source["name"] for source in gazetteer().sources] == [
        "GeoNames",
        "Who's On First",
        "Natural Earth",
        "HDX Global P-Code List",
    ]
    assert len(gazetteer()) > 800_000


def test_candidates_are_values() -> None:
    candidate = gazetteer().candidates("Mosul")[0]

    assert isinstance(candidate, Candidate)
    assert pickle.loads(pickle.dumps(candidate)) == candidate


# ------------------------------------------------------------------ aliases


@pytest.mark.parametrize("row", PLACE_ALIASES, ids=lambda row: row.names[0])
def test_an_alias_finds_its_place_and_stands_in_its_phrase(row: PlaceAlias) -> None:
    place = own_place(row)
    place_id = place if isinstance(place, str) else place.id

    assert any(name.casefold() in row.met_in.casefold() for name in row.names)
    assert gazetteer().place(place_id) is not None
    for name in row.names:
        assert place_id in {bearer.id for bearer in gazetteer().named(name)}


SOURCES = Gazetteer(gazetteer()._file, OwnNames({}, {}, {}))
"""The file without our table."""


@pytest.mark.parametrize("row", [row for row in PLACE_ALIASES if row.place is not None], ids=lambda row: row.names[0])
def test_an_alias_renames_no_other_place(row: PlaceAlias) -> None:
    """Where another place of the country bears the first name as its own, the row points there."""
    assert row.place is not None
    target = SOURCES.place(row.place)
    assert target is not None
    if any(likeness(canonical(name), canonical(target.name)) >= 0.7 for name in row.names):
        return
    bearers = {bearer.place.id: bearer for bearer in SOURCES.candidates(row.names[0])}
    known = bearers.pop(target.id).importance if target.id in bearers else 0
    rightful = [
        bearer.place
        for bearer in bearers.values()
        if bearer.main and (bearer.place.country, bearer.place.kind) == (target.country, target.kind)
        if bearer.importance > known + 10 or kilometres(bearer.place, target) < 25
    ]

    assert rightful == []


@pytest.mark.parametrize("row", [row for row in PLACE_ALIASES if row.place is not None], ids=lambda row: row.names[0])
def test_no_name_of_an_alias_is_that_of_a_weightier_place(row: PlaceAlias) -> None:
    """No place of the country, of the same kind and more weight than the row's, bears one of the names as its own."""
    assert row.place is not None
    target = SOURCES.place(row.place)
    assert target is not None
    bearers = [bearer for name in row.names for bearer in SOURCES.candidates(name)]
    own = [*SOURCES.candidates(target.name), *bearers]
    weight = max((bearer.importance for bearer in own if bearer.place.id == target.id), default=0)
    weightier = {
        bearer.place.id
        for bearer in bearers
        if bearer.main and (bearer.place.country, bearer.place.kind) == (target.country, target.kind)
        if bearer.importance > weight + 10 and canonical(bearer.place.name) != canonical(target.name)
    }

    assert weightier == set()


@pytest.mark.parametrize(
    "row", [row for row in PLACE_ALIASES if row.kind is PlaceKind.SETTLEMENT], ids=lambda row: row.names[0]
)
def test_a_town_of_our_own_is_none_that_the_sources_know(row: PlaceAlias) -> None:
    place = own_place(row)
    assert isinstance(place, Place)
    known = [c.place for name in row.names for c in SOURCES.candidates(name) if c.place.kind is PlaceKind.SETTLEMENT]

    assert [other for other in known if other.country == place.country and kilometres(other, place) < 12] == []


@pytest.mark.parametrize("row", [row for row in PLACE_ALIASES if row.near is not None], ids=lambda row: row.names[0])
def test_a_place_of_our_own_takes_its_units_from_a_neighbour(row: PlaceAlias) -> None:
    place = own_place(row)
    assert isinstance(place, Place)
    assert row.near is not None
    neighbour, found = SOURCES.place(row.near), gazetteer().place(place.id)
    assert neighbour is not None
    assert found is not None

    assert neighbour.country == place.country
    assert kilometres(neighbour, place) < 60
    assert found.admin1 == neighbour.admin1 is not None
    assert [bearer.admin1 for bearer in gazetteer().named(row.names[0]) if bearer.id == place.id] == [found.admin1]


def test_regions_of_conflict_are_units_of_the_gazetteer() -> None:
    for country, unit in CONFLICT_REGIONS:
        assert (country, unit) in {(c.place.country, c.place.admin1) for c in gazetteer().candidates(unit)}, unit


@pytest.mark.parametrize("country", sorted(EMBATTLED))
def test_embattled_towns_lie_where_the_gazetteer_has_them(country: str) -> None:
    for name, latitude, longitude in EMBATTLED[country]:
        points = [(p.latitude or 0.0, p.longitude or 0.0) for p in gazetteer().named(name) if p.country == country]
        assert min((kilometres_between(point, (latitude, longitude)) for point in points), default=inf) < 30, name


@pytest.mark.parametrize("country", ["ML", None])
def test_a_name_that_two_places_share_is_rather_the_one_near_an_embattled_town(country: str | None) -> None:
    quiet, near = (
        Place(f"mine:{i}", "Qwazrab", PlaceKind.SETTLEMENT, "ML", latitude=latitude, longitude=longitude)
        for i, (latitude, longitude) in enumerate([(11.0, -8.2), (14.3, -3.5)])
    )

    assert gazetteer().with_places([(quiet, ()), (near, ())]).match("Qwazrab", country).place == near


def test_of_two_places_that_nothing_else_tells_apart_the_one_spelled_just_so_is_meant() -> None:
    towns = [
        (Place("mine:1", "Qwazrab", PlaceKind.SETTLEMENT, "SY", latitude=33, longitude=38.2), ()),
        (Place("mine:2", "Al-Qwazrab", PlaceKind.SETTLEMENT, "SY", latitude=35, longitude=38.2), ()),
    ]
    book = gazetteer().with_places(towns)

    assert [(book.match(name, "SY").place or towns[0][0]).id for name in ("Qwazrab", "Al Qwazrab")] == ["mine:1", "mine:2"]


@pytest.mark.parametrize(("name", "country"), [("New York", "US"), ("London", "GB"), ("Moscow", "RU"), ("Nairobi", "KE")])
def test_a_great_city_is_meant_rather_than_a_village_at_war(name: str, country: str) -> None:
    assert normalise_place(name).country == country


def test_a_lake_is_no_country() -> None:
    assert match_place("Lake Chad", country="TD").place is None
    assert normalise_place("Lake Chad").kind is PlaceKind.WATER


def test_aliases_are_written_once() -> None:
    keys = [(canonical(name), own_place(row)) for row in PLACE_ALIASES for name in row.names]
    targets = [own_place(row) for row in PLACE_ALIASES]

    assert len(keys) == len(set(keys))
    assert len(targets) == len(set(targets))
    assert len(aliases().places) + len(aliases().names) == len(PLACE_ALIASES)


# ------------------------------------------------------------------ damage


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="no such file"):
        Gazetteer.open(tmp_path / "absent.gaz")


def test_the_packaged_file_is_whole() -> None:
    gazetteer().verify()


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Tikrit", "IQ", PlaceKind.SETTLEMENT),
        ("Tikrit district", "IQ", PlaceKind.ADMIN2),
        ("Gaza City", None, PlaceKind.SETTLEMENT),
    ],
)
def test_a_kind_word_asks_for_its_kind_also_where_it_is_part_of_a_name(name: str, country: str | None, kind: PlaceKind) -> None:
    assert normalise_place(name, country=country).kind is kind


@pytest.mark.parametrize(
    ("name", "country", "found", "how"),
    [
        ("Bambari airport", "CF", "Bambari", MatchKind.PARENT),
        ("Bria market", "CF", "Bria", MatchKind.PARENT),
        ("Ansongo III", "ML", "Ansongo", MatchKind.EXACT),
        ("Tondibi 2", "ML", "Tondibi", MatchKind.EXACT),
    ],
)
def test_what_is_built_at_a_town_lies_there(name: str, country: str, found: str, how: MatchKind) -> None:
    match = match_place(name, country=country)

    assert match.place is not None
    assert (match.place.name, match.how) == (found, how)


@pytest.mark.parametrize(
    ("name", "country"), [("Geneva", "CH"), ("Athens", "GR"), ("Paris", "FR"), ("Doha", "QA"), ("Silly", "BE"), ("Sake", "CD")]
)
def test_a_city_is_meant_wherever_it_lies(name: str, country: str) -> None:
    assert normalise_place(name).country == country
