"""The benchmarks' own texts: those that stand for texts never seen before are met once only."""

from itertools import islice

from benchmarks import cold
from benchmarks.__main__ import cold as measured


def names(text):
    return {word.strip(".,") for line in text.splitlines()[-3:] for word in line.split() if word[0].isupper()}


def test_fresh_articles_have_names_of_their_own():
    one, two = islice(cold.fresh_articles(2), 2)

    assert len(names(one) - names(two)) > 8
    assert len(names(two) - names(one)) > 8


def test_invented_names_do_not_come_again():
    found = list(islice(cold._names(), 3000))

    assert len(set(found)) == len(found)
    assert all(name.isalpha() and name.istitle() for name in found)


def test_a_new_process_says_what_it_paid():
    found = measured("first", rounds=1)

    assert {"import", "import of parse_article", "first parse"} <= set(found)
    assert all(value > 0 for value in found.values())
