"""Every rule of every room shows itself: its examples give their values, its counter-examples give nothing."""

import importlib
import pkgutil
import re

import pytest
from attrs import evolve

import conflictnews
from conflictnews.language.rules import FARTHEST, FEW_DIGITS, Found, Grammar, Match, Pattern, Rule, select
from conflictnews.text import Text


def grammars() -> list[Grammar[object]]:
    names = [m.name for m in pkgutil.walk_packages(conflictnews.__path__, "conflictnews.") if not m.name.endswith("__main__")]
    modules = [importlib.import_module(name) for name in names]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Grammar)]


RULES = {rule.name: rule for grammar in grammars() for rule in grammar.rules}


def found_by(rule: Rule[object], text: str) -> list[Found[object]]:
    return list(Grammar((rule,)).candidates(Text.of(text)))


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_reads_its_examples(rule):
    assert rule.examples
    for phrase, value in rule.examples:
        whole = [found.value for found in found_by(rule, phrase) if (found.start, found.end) == (0, len(phrase))]

        assert value in whole, phrase


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_leaves_its_counterexamples_alone(rule):
    for phrase in rule.counterexamples:
        assert not found_by(rule, phrase), phrase


PHRASES = [phrase for rule in RULES.values() for phrase, _ in rule.examples]


@pytest.mark.parametrize("lead", ["", "early on ", "the end of ", "the week of ", "three weeks and ", "the night of the "])
@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.near], ids=lambda rule: rule.name)
def test_a_rule_passes_over_no_match_for_want_of_a_word(rule, lead):
    tried_everywhere = evolve(rule, near=(), glance=None)

    for phrase in PHRASES:
        assert found_by(rule, lead + phrase) == found_by(tried_everywhere, lead + phrase), phrase


DAY = Pattern(r"(?P<day>\d+) (?P<month>may|june)|(?P<month>may|june) (?P<day>\d+)(?P<rest>)")


def matched(pattern: Pattern, text: str, at: int = 0) -> Match:
    found = pattern.match(text, at)
    assert found is not None
    return found


@pytest.mark.parametrize(("text", "day", "month"), [("3 May", (0, 1), (2, 5)), ("May 3", (4, 5), (0, 3))])
def test_of_several_groups_of_one_name_that_counts_which_took_part(text, day, month):
    found = matched(DAY, text)

    assert (found.span("day"), found.span("month"), found.span()) == (day, month, (0, 5))
    assert (found["day"], found["month"], found[0]) == ("3", "May", text)
    assert found.found() == {"day": "3", "month": "May"}
    assert (found.start("month"), found.end("month")) == month


def test_a_group_that_took_no_part_is_told_from_an_empty_one():
    first, second = matched(DAY, "3 May"), matched(DAY, "May 3")

    assert (first.took("rest"), first["rest"], first.start("rest")) == (False, None, -1)
    assert (second.took("rest"), second["rest"], second.start("rest")) == (True, "", 5)
    assert not first.took("year")


def test_who_asks_for_a_group_means_the_last_of_its_name():
    pattern = Pattern(r"(?P<a>\d)(?P<sep>-)\d(?P=sep)\d|(?P<a>\d)(?P<sep>/)\d(?P=sep)\d|x(?P<a>y)?(?(a)z|w)")

    assert matched(pattern, "1-2-3").span() == matched(pattern, "1/2/3").span() == (0, 5)
    assert pattern.match("1-2/3", 0) is None
    assert (matched(pattern, "xyz")[0], matched(pattern, "xw")[0]) == ("xyz", "xw")
    assert pattern.match("xyw", 0) is None


def test_a_pattern_looks_back_for_words_of_several_lengths():
    pattern = Pattern(r"(?<=(?P<head>(?:the )?last ))week")

    assert matched(pattern, "in the last week", 12).span("head") == (3, 12)
    assert matched(pattern, "In last Week", 8).span("head") == (3, 8)


def test_few_rules_need_the_engine_that_compiles_slowly():
    slow = {name for name, rule in RULES.items() if not isinstance(rule.compiled.compiled(), re.Pattern)}

    assert len(slow) <= 7, slow


def test_a_rule_is_tried_where_a_needed_word_is_within_reach():
    rule = Rule("test.truce", {"a"}, "a .*truce", lambda m: m[0], (("a truce", "a truce"),), near={"truce"}, reach=3)

    assert found_by(rule, "a long truce")
    assert not found_by(rule, "a very long truce")


def test_a_needed_word_may_be_a_figure():
    rule = Rule("test.camp", {"camp"}, r"camp \w+", lambda m: m[0], (("camp 12", "camp 12"),), near={FEW_DIGITS}, reach=2)

    assert found_by(rule, "camp 12")
    assert not found_by(rule, "camp 1200")


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_no_rule_looks_farther_than_words_are_kept_for_it(rule):
    assert 1 <= rule.reach <= FARTHEST


def test_the_longest_of_the_leftmost_wins():
    one, two, three = Found(0, 3, "a", "r"), Found(0, 5, "b", "r"), Found(4, 9, "c", "r")

    assert select([three, one, two]) == [two]
    assert select([three, one]) == [one, three]
