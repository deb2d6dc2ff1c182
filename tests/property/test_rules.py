"""The matching engine's laws, for rules made up on the spot and for the rules of every room."""

import importlib
import pkgutil
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import conflictnews
from conflictnews.language.rules import Found, Grammar, Rule, select
from conflictnews.testing import pastes, texts
from conflictnews.text import Text

PHRASES = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map(tuple)
TEXTS = st.lists(st.sampled_from("abcd"), max_size=20).map(" ".join)


def rule(phrase):
    """A rule that finds a phrase of one-letter words."""
    pattern = r"\b{}\b".format(" ".join(phrase))
    return Rule("".join(phrase), phrase[0], pattern, lambda match: match[0], examples=())


def rules(min_size=0):
    return st.sets(PHRASES, min_size=min_size, max_size=6).map(lambda phrases: tuple(map(rule, sorted(phrases))))


def house_grammars():
    names = [m.name for m in pkgutil.walk_packages(conflictnews.__path__, "conflictnews.") if not m.name.endswith("__main__")]
    return {
        f"{name.removeprefix('conflictnews.')}.{attribute}": value
        for name in names
        for attribute, value in vars(importlib.import_module(name)).items()
        if isinstance(value, Grammar)
    }


HOUSE = house_grammars()
every_grammar = pytest.mark.parametrize("grammar", HOUSE.values(), ids=list(HOUSE))


def clusters(found):
    """Matches in groups, none of which overlaps another."""
    groups: list[list[Found[object]]] = []
    for one in sorted(found, key=lambda f: (f.start, f.end)):
        if groups and one.start < max(other.end for other in groups[-1]):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


@given(rules(), TEXTS, st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(some, text, random):
    shuffled = list(some)
    random.shuffle(shuffled)

    assert Grammar(shuffled).scan(Text.of(text)) == Grammar(some).scan(Text.of(text))


@every_grammar
@given(text=pastes() | texts(), random=st.randoms(use_true_random=False))
def test_the_order_of_a_rooms_rules_does_not_matter(grammar, text, random):
    shuffled = list(grammar.rules)
    random.shuffle(shuffled)

    assert Grammar(shuffled).scan(Text.of(text)) == grammar.scan(Text.of(text))


@every_grammar
@given(text=pastes() | texts())
def test_a_match_is_a_stretch_of_the_text(grammar, text):
    read = Text.of(text)

    for found in grammar.scan(read):
        span = read.span(found.start, found.end)
        assert 0 <= found.start < found.end <= len(read.clean)
        assert text[span.start : span.end] == read.source_of(found.start, found.end)


@given(rules(), TEXTS)
def test_selected_matches_are_disjoint_and_selecting_again_changes_nothing(some, text):
    found = Grammar(some).scan(Text.of(text))

    assert all(one.end <= two.start for one, two in pairwise(found))
    assert select(found) == found


@given(rules(), PHRASES, TEXTS)
def test_a_new_rule_changes_only_the_clusters_that_it_joins(some, phrase, text):
    read, new = Text.of(text), rule(phrase)
    before, after = Grammar(some).scan(read), Grammar((*some, new)).scan(read)

    for cluster in clusters(Grammar((*some, new)).candidates(read)):
        if all(found.rule != new.name for found in cluster):
            assert [f for f in before if f in cluster] == [f for f in after if f in cluster]


@every_grammar
@given(one=pastes(), two=pastes())
def test_texts_with_a_blank_line_between_them_are_read_apart(grammar, one, two):
    first, second = Text.of(one.strip()), Text.of(two.strip())
    together = grammar.scan(Text.of(f"{first.clean}\n\n{second.clean}"))
    shift = len(first.clean) + 2
    shifted = [Found(f.start + shift, f.end + shift, f.value, f.rule) for f in grammar.scan(second)]

    assert together == grammar.scan(first) + shifted
