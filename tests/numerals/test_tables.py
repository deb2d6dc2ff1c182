"""Every row of the tables is read where its phrase says it was met."""

import re
from decimal import Decimal

import pytest

from conflictnews import NumberKind, find_numbers, normalise_number
from conflictnews.languages.en import number_contexts, number_grammar, number_words, numbered_things
from conflictnews.numerals.hedges import bounded
from conflictnews.tables import units

SHARED = {"pound": "GBP", "degree": "degree", "bit": "bit"}


@pytest.mark.parametrize("hedge", number_words.HEDGES, ids=lambda h: h.words)
def test_a_hedge_bounds_the_number_after_it(hedge):
    low, high, approximate = bounded(5, (hedge.bound,), 5, 5)
    quantity = normalise_number(f"{hedge.words} 5")

    assert (quantity.value, quantity.low, quantity.high, quantity.approximate) == (5, low, high, approximate)
    assert hedge.words in hedge.phrase.lower()


@pytest.mark.parametrize("split", number_words.SPLIT_OFF, ids=lambda s: s.phrase)
def test_a_verb_takes_a_hedge_to_itself(split):
    first = next(verb for verb in split.verbs.split() if verb in split.phrase.split())
    for verb in split.verbs.split():
        assert find_numbers(split.phrase.replace(first, verb))[-1].quantity.exact, verb


@pytest.mark.parametrize("hedge", number_words.AFTER_HEDGES, ids=lambda h: h.words)
def test_a_hedge_bounds_the_number_before_it(hedge):
    low, high, approximate = bounded(5, (hedge.bound,), 5, 5)
    quantity = normalise_number(f"5 {hedge.words}")

    assert (quantity.value, quantity.low, quantity.high, quantity.approximate) == (5, low, high, approximate)
    assert hedge.words in hedge.phrase.replace(",", "")


@pytest.mark.parametrize("unit", units.UNITS, ids=lambda u: u.name)
def test_a_unit_is_read_in_every_form(unit):
    for form in (*unit.symbols, unit.name, *unit.names):
        quantity = normalise_number(f"7 {form}")

        assert (quantity.value, quantity.unit) == (7, unit.name), form
    assert unit.phrase
    assert unit.factor is None or unit.factor > 0
    assert unit.name.isascii()


@pytest.mark.parametrize("currency", units.CURRENCIES, ids=lambda c: c.code)
def test_a_currency_is_read_in_every_form(currency):
    for symbol in currency.symbols:
        found = [*find_numbers(f"It cost {symbol}7 then."), *find_numbers(f"It cost 7 {symbol} then.")]

        assert currency.code in [m.quantity.unit for m in found], symbol
    for name in currency.names:
        quantity = normalise_number(f"7 {name}")

        assert (quantity.kind, quantity.unit) == (NumberKind.MONEY, currency.code), name
    assert currency.phrase


@pytest.mark.parametrize(("noun", "phrase"), numbered_things.NAMED_BY_NUMBER.items())
def test_a_named_thing_is_no_quantity(noun, phrase):
    assert noun in phrase.lower()
    assert not find_numbers(f"They passed {noun} 12 again.")
    assert re.search(r"\d", phrase)


@pytest.mark.parametrize(("noun", "phrase"), numbered_things.SOMETIMES_NAMED_BY_NUMBER.items())
def test_a_noun_that_may_name_lets_its_number_count(noun, phrase):
    assert noun in phrase.lower()
    assert not find_numbers(f"They passed {noun} 12 again.")
    assert [m.text for m in find_numbers(f"Near the {noun} 12 people died.")] == ["12"]


@pytest.mark.parametrize(
    ("noun", "phrase"), [*numbered_things.SCHOOL_YEARS.items(), *numbered_things.SCHOOL_YEARS_OF_LEARNERS.items()]
)
def test_a_year_of_school_is_no_quantity(noun, phrase):
    assert noun in phrase.lower()
    assert not find_numbers(f"They took {phrase} away.")
    assert not find_numbers(f"They took {noun} 13 pupils away.")
    assert find_numbers(f"They took {noun} 14 pupils away.")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("In each class two were absent.", ["two"]),
        ("They form two lines.", ["two"]),
        ("In the class 20 pupils fainted.", ["20"]),
        ("Every class three windows were broken.", ["three"]),
        ("The standard eight hours of work.", ["eight hours"]),
        ("Two class nine girls and five boys were freed.", ["Two", "five"]),
        ("All grade 7 and 8 students stayed at home.", []),
        ("Grade 7 pupils at the school were abducted.", []),
        ("Class 10 exams were cancelled in 6 districts.", ["6"]),
        ("Operation 1027 began with raids on 12 posts.", ["12"]),
        ("In the operation 12 militants were killed.", ["12"]),
        ("Kilometre 21 is held by the army.", []),
        ("For the last kilometre 20 trucks burned.", ["20"]),
    ],
)
def test_numbers_of_schools_operations_and_roads_are_names(text, counted):
    assert [m.text for m in find_numbers(text)] == counted


def test_no_two_units_share_a_form():
    symbols = [symbol for unit in units.UNITS for symbol in unit.symbols]
    names = [name for unit in units.UNITS for name in unit.names]

    assert len(set(symbols)) == len(symbols)
    assert len(set(names)) == len(names)
    assert len({unit.name for unit in units.UNITS}) == len(units.UNITS)


def test_factors_are_those_of_the_standards():
    factors = {unit.name: unit.factor for unit in units.UNITS if unit.factor}

    assert factors["inch"] * 12 == factors["foot"]
    assert factors["foot"] * 5280 == factors["mile"]
    assert factors["nautical mile"] == 1852
    assert factors["pound"] == Decimal("0.45359237")
    assert factors["hectare"] == 100 * 100
    assert factors["week"] == 7 * factors["day"]


@pytest.mark.parametrize("cue", [*number_contexts.CHANGES, *number_contexts.TALLIES, *number_contexts.TALLY_NOUNS], ids=str)
def test_a_change_and_a_tally_are_two_numbers(cue):
    quantities = [mention.quantity for mention in find_numbers(cue.phrase)]

    assert len(quantities) == 2
    assert all(quantity.exact for quantity in quantities)
    assert set(cue.words.split()) & set(re.findall(r"\w+", cue.phrase.lower()))


@pytest.mark.parametrize("cue", number_contexts.NO_THINGS, ids=str)
def test_no_counts_after_a_verb(cue):
    assert [(mention.text, mention.quantity.value) for mention in find_numbers(cue.phrase)] == [("no", 0)]
    assert set(cue.words.split()) & set(cue.phrase.lower().split())


@pytest.mark.parametrize("cue", number_contexts.MANY, ids=str)
def test_many_people_are_several(cue):
    assert [mention.quantity.low for mention in find_numbers(cue.phrase)] == [3]
    assert cue.words in cue.phrase.lower()


@pytest.mark.parametrize("record", [*number_words.SCALE_WORDS, *number_words.COLLECTIVE_WORDS], ids=str)
def test_a_word_multiplies_the_number_before_it(record):
    assert {normalise_number(f"7 {word}").value for word in record.words.split()} == {7 * record.value}
    assert [mention.quantity.value % record.value for mention in find_numbers(record.phrase)] == [0]
    assert set(record.words.split()) & set(record.phrase.split())


@pytest.mark.parametrize("record", number_words.LETTERS, ids=str)
def test_letters_after_digits_multiply_them(record):
    assert [mention.quantity.value % record.value for mention in find_numbers(record.phrase)] == [0]
    assert record.phrase.split()[0].strip("0123456789.") in record.words.split()


@pytest.mark.parametrize(("letter", "row"), units.LETTER_CURRENCIES.items())
def test_a_letter_is_a_currency_before_large_numbers(letter, row):
    code, phrase = row

    assert [mention.quantity.unit for mention in find_numbers(phrase)] == [code]
    assert find_numbers(f"the {letter}7 road") == ()


@pytest.mark.parametrize("name", number_grammar.ROLES)
def test_each_word_of_a_role_is_read_in_a_phrase(name):
    words, phrases = number_grammar.ROLES[name]
    for phrase, said in phrases:
        assert "; ".join(repr(m.quantity)[len("Quantity(") : -1] for m in find_numbers(phrase)) == said
    assert all(re.search(word, phrase, re.IGNORECASE) for word in words for phrase, _ in phrases[:1]) or words <= {
        word for phrase, _ in phrases for word in re.findall(r"\w+", phrase.lower())
    }


@pytest.mark.parametrize("vague", number_contexts.VAGUE, ids=lambda v: v.word)
def test_a_word_leaves_the_number_open(vague):
    (mention,) = find_numbers(vague.phrase)

    assert vague.word in mention.text
    assert (mention.quantity.value is None) is vague.bound


@pytest.mark.parametrize("label", sorted(numbered_things.COUNT_LABELS))
def test_a_label_of_a_count_numbers_nothing(label):
    assert [m.text for m in find_numbers(f"It had (as confirmed), {label.upper()} 9 and left.")] == ["9"]
