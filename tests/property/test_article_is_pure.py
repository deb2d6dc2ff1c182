"""The same text gives the same article: in this process, and in one with another hash order, zone and locale."""

import os
import pickle
import subprocess
import sys

from hypothesis import given

from conflictnews import parse_article
from conflictnews.testing import pastes, texts

PASTE = """El Fasher shelled again

At least 12 people were killed in El Fasher on Thursday, three years after the truce of 3 May 2021, officials said.

“Dozens of families fled,” said the governor of North Darfur.
"""
SCRIPT = "import pickle, sys, conflictnews; sys.stdout.buffer.write(pickle.dumps(conflictnews.parse_article(sys.argv[1])))"


@given(texts() | pastes())
def test_reading_twice_gives_equal_articles(text):
    assert parse_article(text) == parse_article(text)


def test_another_process_reads_the_same():
    environment = os.environ | {
        "PYTHONHASHSEED": "7",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONUTF8": "1",
    }
    done = subprocess.run([sys.executable, "-c", SCRIPT, PASTE], env=environment, capture_output=True, check=True)

    assert pickle.loads(done.stdout) == parse_article(PASTE)
