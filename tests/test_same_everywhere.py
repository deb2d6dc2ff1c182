"""A hundred articles give the same JSON whatever the environment; `nox -s digest` compares Pythons in the same way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.digest import FRAGMENTS, compared, texts

ROOT = Path(__file__).parents[1]
ENVIRONMENTS = {
    "another hash seed, far in the east": {"PYTHONHASHSEED": "0", "TZ": "Pacific/Kiritimati"},
    "a third hash seed, far in the west": {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Midway"},
    "no locale": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "Turkish": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "no assertions": {"PYTHONOPTIMIZE": "1"},
    "no docstrings": {"PYTHONOPTIMIZE": "2"},
    "development mode": {"PYTHONDEVMODE": "1"},
    "shorter integers": {"PYTHONINTMAXSTRDIGITS": "640"},
}
WAYS = ("backwards", "threads", "processes", "forks")


PAIRS = """
from itertools import combinations
from conflictnews.layout.fields import boilerplate
from conflictnews.tables.boilerplate import CONTAINED
print([boilerplate(" ".join(pair)) for pair in combinations(CONTAINED, 2)])
"""
"""Prints what lines are that have two phrases of a page."""


def printed(*arguments, folder=ROOT, **variables):
    """Return what a Python of its own prints, with some variables set."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *map(os.path.abspath, sys.path)]), **variables}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def digest(*arguments, folder=ROOT, **variables):
    """Return the digest that a process of its own prints, with some variables set."""
    return printed("-m", "tests.digest", *arguments, folder=folder, **variables)


@pytest.fixture(scope="module")
def usual():
    return digest()


def test_a_hundred_articles_are_read():
    assert len(texts()) == 52 + FRAGMENTS > 100


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_environment_changes_nothing(usual, name):
    assert digest(**ENVIRONMENTS[name]) == usual


@pytest.mark.parametrize("way", WAYS)
def test_the_way_in_which_articles_are_read_changes_nothing(usual, way):
    assert digest("--way", way) == usual


def test_the_folder_changes_nothing(usual, tmp_path):
    assert digest(folder=tmp_path) == usual


def test_a_line_with_two_phrases_of_a_page_is_the_same_under_each_hash_seed():
    assert len({printed("-c", PAIRS, PYTHONHASHSEED=seed, PYTHONUTF8="1") for seed in "123"}) == 1


def test_digests_that_differ_are_told_with_the_first_article(tmp_path):
    (tmp_path / "digest-other.txt").write_text("a\nb\nc\n", "utf-8")

    assert compared(tmp_path, ["a", "x", "y"]) == ["digest-other.txt: article 1 differs"]
    assert compared(tmp_path / "own", ["a", "x", "y"]) == []
