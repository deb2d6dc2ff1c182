"""Actors: each row of the tables is found in its phrase, and what is no actor is left alone."""

import pytest

from conflictnews import ActorKind, find_actors
from conflictnews.actors.names import slug, ucdp_actors, ucdp_name
from conflictnews.languages.en import actor_words
from conflictnews.tables.actors import ROWS
from conflictnews.tables.countries import COUNTRIES


def ids(text):
    return [m.actor.id for m in find_actors(text)]


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_a_row_is_met_in_its_phrase(row):
    assert row.id in ids(row.phrase)


TABLES = (actor_words.FORCES, actor_words.POLICE, actor_words.GOVERNMENT)


@pytest.mark.parametrize(("noun", "phrase"), [pair for table in TABLES for pair in table.items()])
def test_a_common_noun_is_met_in_its_phrase(noun, phrase):
    found = find_actors(f"Nigeria counted its losses: {phrase}.")

    assert [bool(m.actor.country) for m in found if noun in m.text.lower()] == [True]


CODES = {country.code for country in COUNTRIES}
OF_A_COUNTRY = (actor_words.FORCES_OF_A_COUNTRY, actor_words.GOVERNMENT_OF_A_COUNTRY)


@pytest.mark.parametrize(("noun", "phrase"), [pair for table in OF_A_COUNTRY for pair in table.items()])
def test_a_noun_that_needs_a_country_is_met_in_its_phrase(noun, phrase):
    assert any(m.rule == "actors.country" and m.text.lower().endswith(noun) for m in find_actors(phrase))
    assert not any(m.rule == "actors.common-noun" for m in find_actors(f"Then the {noun} came."))


@pytest.mark.parametrize(("weapon", "phrase"), actor_words.WEAPONS.items())
def test_the_country_of_a_weapon_is_its_military(weapon, phrase):
    (mention,) = (m for m in find_actors(phrase) if m.rule == "actors.weapon")

    assert phrase[mention.span.end :].strip().startswith(weapon)
    assert mention.actor.kind is ActorKind.STATE_FORCE


@pytest.mark.parametrize(("noun", "row"), actor_words.GROUPS.items())
def test_a_noun_for_a_group_is_met_in_its_phrase(noun, row):
    sort, phrase = row
    mention = find_actors(f"On Friday {phrase} burned the market.")[-1]

    assert mention.rule != "actors.group" or (mention.text.lower().endswith(noun) and sort in mention.actor.kind.value)


@pytest.mark.parametrize(("row", "actor"), ucdp_actors(), ids=[row.number for row, _ in ucdp_actors()])
def test_an_actor_of_ucdps_list_has_its_name(row, actor):
    assert slug(actor.id) == actor.id
    assert ucdp_name(actor) in {other.names[0] for other, bearer in ucdp_actors() if bearer.id == actor.id}


@pytest.mark.parametrize(
    "row", [row for row, _ in ucdp_actors() if row.organisation == 1 and set(row.countries) & CODES], ids=lambda row: row.number
)
def test_a_formal_group_of_ucdps_list_is_found_where_its_country_is_spoken_of(row):
    country = next(country.name for country in COUNTRIES if country.code in row.countries)
    name = row.names[0].split(" (")[0].split(" [")[0]
    found = find_actors(f"In {country}, the {name} denied it.")

    assert name.lower() in actor_words.ORDINARY_NAMES or any(m.text in name or name in m.text for m in found)


def test_ids_are_slugs_and_each_belongs_to_one_row():
    assert len({row.id for row in ROWS}) == len(ROWS)
    assert all(slug(row.id) == row.id for row in ROWS)


def test_no_name_belongs_to_two_rows():
    names = [name for row in ROWS for name in {row.name, *row.aliases}]

    assert len(names) == len(set(names))


def test_countries_have_their_own_codes():
    assert len({country.code for country in COUNTRIES}) == len(COUNTRIES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Somali troops and al-Shabab fought near Afgoye.", ["military-forces-of-somalia", "al-shabaab"]),
        ("The Afghan government blamed the Taliban.", ["government-of-afghanistan", "taliban"]),
        ("Burkina Faso's army lost two posts.", ["military-forces-of-burkina-faso"]),
        ("HOUTHI REBELS FIRED AT A SHIP", ["houthi-movement"]),
        ("Fighters of the People's Defense Forces held the bridge.", ["peoples-defence-force"]),
        ("the Norwegian Refugee Council (NRC)", ["norwegian-refugee-council", "norwegian-refugee-council"]),
        ("The Islamic\nState said", ["islamic-state"]),
        ("In Mali the army left Ber. Soldiers burned the post.", ["military-forces-of-mali", "military-forces-of-mali"]),
        ("Soldiers searched the house.", ["military-forces"]),
        ("U.S. forces and the Armed Forces of Kenya", ["military-forces-of-united-states", "military-forces-of-kenya"]),
        ("Nigeria's federal troops", ["military-forces-of-nigeria"]),
        ("In Mexico the EPR and the Viagras cartel fought.", ["epr", "los-viagras"]),
        ("Rwandan and Mozambican troops met.", ["military-forces-of-rwanda", "military-forces-of-mozambique"]),
        ("Turkana and Pokot herders fought.", ["turkana", "pokot"]),
        ("In Pakistan, the Rangers fired. In India, Maoists fled.", ["pakistan-rangers", "communist-party-of-india-maoist"]),
        ("Israel said troops left Jenin, West Bank.", ["military-forces-of-israel"]),
        ("A Russian missile hit Kharkiv.", ["military-forces-of-russia"]),
        ("Syrian rebels met Fulani herders.", ["syrian-rebels", "fulani"]),
        ("a military convoy and an army base in Kenya", ["military-forces-of-kenya", "military-forces-of-kenya"]),
        ("the Haskanita Defence Front (HDF). The HDF left.", ["haskanita-defence-front"] * 3),
        ("the Haskanita Defence Front (QXF). The QXF left.", []),
        ("Islamic State of West African Province (ISWAP)", ["islamic-state-west-africa-province"] * 2),
    ],
)
def test_an_actor_is_found(text, expected):
    assert ids(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A Turkish driver crossed the border.",
        "us forces of habit",
        "WHO IS IN COMMAND",
        "The Syrian-led talks failed.",
        "Islamic\n\nState",
        "killed in Al-Hirak town",
        "rebel soldiers and an army of volunteers",
        "a military coup and the military wing of the group",
        "government-held streets, a government building",
        "Armed youths and Islamist militants",
        "the Rangers won the match",
        "the EPR moved its headquarters",
        "Kurdish forces of habit",
        "",
    ],
)
def test_what_is_no_actor_is_left_alone(text):
    assert ids(text) == []


def test_an_abbreviation_in_brackets_is_known_from_there_on():
    found = find_actors("The Security Belt Forces (QBF) left Aden. The QBF denied it.")

    assert [m.text for m in found] == ["Security Belt Forces", "QBF", "QBF"]
    assert len({m.actor for m in found}) == 1


def test_state_forces_carry_their_country():
    (mention,) = find_actors("Kenyan soldiers")

    assert (mention.actor.kind, mention.actor.country) == (ActorKind.STATE_FORCE, "KE")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Troopers of the 62nd Infantry Battalion of the Philippines fought near Guihulngan.",
            "Military Forces of Philippines",
            "state_force",
        ),
        ("Armed youths from the Murle community attacked Bor.", "Murle", "communal_group"),
        ("Gunmen of the Nuer raided a camp.", "Nuer", "communal_group"),
    ],
)
def test_a_unit_is_the_states_and_youths_are_their_peoples(text, name, kind):
    assert (name, kind) in {(mention.actor.name, mention.actor.kind.value) for mention in find_actors(text)}


def test_youths_from_a_town_are_no_people():
    assert find_actors("Youths from Bor attacked a camp.") == ()
