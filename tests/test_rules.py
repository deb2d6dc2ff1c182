"""Every rule of every room shows itself: its examples give their values, its counter-examples give nothing."""

import importlib
import pkgutil

import pytest

import conflictnews
from conflictnews.language.rules import Found, Grammar, Rule, select
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


def test_the_longest_of_the_leftmost_wins():
    one, two, three = Found(0, 3, "a", "r"), Found(0, 5, "b", "r"), Found(4, 9, "c", "r")

    assert select([three, one, two]) == [two]
    assert select([three, one]) == [one, three]
