"""Many texts: what is read, in which order, what bad ones become, and which tell the same."""

import datetime as dt
import io
import json
import os
import sys
from collections.abc import Generator
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import CorpusError, NormalisationError, Result, parse_article, read_corpus
from conflictnews.corpus.duplicates import FEWEST_RUNS, LEAST_SHARE, SHINGLE, Register, fingerprint, likeness
from conflictnews.corpus.processes import mapped
from conflictnews.corpus.sources import day_in_name
from conflictnews.export.corrections import CorrectionError
from conflictnews.export.json import from_json, to_json
from conflictnews.text.decoding import binary_kind

STORY = (
    "Gunmen attacked a market in the town of Sake on Tuesday and killed nine traders before the army arrived. Residents said "
    "the attackers came from the hills in the west, burned a dozen stalls and left on motorcycles towards Minova at dusk."
)


@pytest.fixture
def folder(tmp_path):
    for name, content in {
        "b/2.txt": b"Goma fell.",
        "b/1.txt": b"Sake fell.",
        "a.txt": b"Minova fell.",
        ".hidden/x.txt": b"Masisi fell.",
        "b/.hidden": b"Masisi fell.",
        "c.pdf": b"%PDF-1.7",
        "d.txt": b" \n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return tmp_path


def shape(results):
    return [(os.path.basename(r.source), r.article.places[0].text if r.article else r.error) for r in results]


READ = [
    ("a.txt", "Minova"),
    ("1.txt", "Sake"),
    ("2.txt", "Goma"),
    ("c.pdf", "a PDF document, not text"),
    ("d.txt", "nothing to read"),
]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_folder_is_read_in_order_and_a_bad_file_stops_nothing(folder, jobs):
    assert shape(read_corpus(folder, jobs=jobs)) == READ
    assert shape(read_corpus([folder / "b", str(folder / "*.pdf")], jobs=jobs)) == [*READ[1:3], READ[3]]


def test_one_process_and_two_give_the_same(folder):
    assert list(read_corpus(folder)) == list(read_corpus(folder, jobs=2))


def test_results_are_lazy(folder):
    results = read_corpus([folder / "a.txt", *[{"text": "x"}] * 3, {"text": 1 / 3}])

    assert next(results).article.text == "Minova fell."


def test_the_caller_chooses_what_becomes_of_an_error(folder):
    assert shape(read_corpus(folder, on_error="skip")) == READ[:3]
    with pytest.raises(CorpusError, match=r"c\.pdf: a PDF document, not text"):
        list(read_corpus(folder, on_error="raise"))


@pytest.mark.parametrize("name", ["missing.txt", "no*such.txt", "new\nline", "nul\0"])
def test_a_path_without_a_file_is_a_result_with_an_error(tmp_path, name):
    (result,) = read_corpus(str(tmp_path / name))

    assert result.source == str(tmp_path / name)
    assert result.error


def test_a_file_whose_name_looks_like_a_glob_is_read(tmp_path):
    path = tmp_path / "odd [1]*.txt"
    path.write_text("Goma fell.", "utf-8")

    assert shape(read_corpus(str(path))) == [("odd [1]*.txt", "Goma")]


@pytest.mark.parametrize(
    "options", [{"on_error": "ignore"}, {"published_from": "clock"}, {"jobs": 0}, {"country": "Congo"}], ids=str
)
def test_an_option_that_is_none_is_refused_at_once(options):
    with pytest.raises((ValueError, NormalisationError)):
        read_corpus([], **options)


def test_records_bring_their_id_day_and_country():
    record = {
        "id": 7,
        "source": "db",
        "text": "The convoy left Victoria on Monday.",
        "published": "2024-05-29T10:00",
        "country": "sc",
    }
    (result,) = read_corpus(record)

    assert (result.id, result.source) == ("7", "db")
    assert result.article == parse_article(str(record["text"]), published=dt.date(2024, 5, 29), country="SC")


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        ({}, "no text under 'text'"),
        ({"text": None}, "no text under 'text'"),
        ({"text": 3}, "the text is int, not str"),
        ({"text": "x", "published": "yesterday"}, "not a day in ISO 8601"),
        ({"text": "x", "country": "Congo"}, "not a country code"),
        ({"text": b"\x00\x01\x02\x03\x04\x05"}, "a binary file, not text"),
    ],
)
def test_a_bad_record_is_a_result_with_an_error(record, complaint):
    (result,) = read_corpus([record])

    assert complaint in result.error
    assert (result.id, result.article) == ("record 1", None)


@pytest.mark.parametrize("day", [dt.date(2024, 5, 29), dt.datetime(2024, 5, 29, 23), "2024-05-29"])
def test_a_records_day_may_be_a_day_a_time_or_text(day):
    (result,) = read_corpus({"text": bytearray(b"Goma fell."), "published": day})

    assert result.article.published.date == dt.date(2024, 5, 29)


def test_lines_of_json_are_articles_and_a_bad_line_is_an_error(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text('{"body": "Goma fell.", "id": "g"}\n\n{"body": \n[1]\n{"body": "Sake fell."}\n', "utf-8")
    results = list(read_corpus(path, jsonl="body"))

    assert [(r.source.removeprefix(str(path)), r.error and r.error[:22]) for r in results] == [
        (":1", None),
        (":3", "not a line of JSON: Ex"),
        (":4", "not a JSON object"),
        (":5", None),
    ]
    assert results[0].id == "g"
    assert results[3].id == results[3].article.id


def test_lines_of_a_file_that_is_not_there_are_one_error(tmp_path):
    assert [r.error for r in read_corpus(tmp_path / "no.jsonl", jsonl="text")] == ["No such file or directory"]


@pytest.mark.parametrize(("jsonl", "data"), [(None, "Goma fell."), ("text", '{"text": "Goma fell."}')])
def test_a_dash_is_standard_input(monkeypatch, jsonl, data):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    (result,) = read_corpus("-", jsonl=jsonl, published_from="mtime")

    assert result.article.text == "Goma fell."


def test_a_paste_of_several_articles_is_split_on_request():
    text = "TITLE: Truce holds\n\nQuiet in Goma.\n\nTITLE: Truce ends\n\nShells fell on Goma."
    whole = list(read_corpus({"text": text, "source": "s"}))
    split = list(read_corpus({"text": text, "source": "s", "id": "a"}, split=True))

    assert [r.source for r in whole] == ["s"]
    assert [(r.source, r.id, r.article.title) for r in split] == [("s#1", "a#1", "Truce holds"), ("s#2", "a#2", "Truce ends")]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2024-05-28.txt", dt.date(2024, 5, 28)),
        ("goma_20240528_v2.txt", dt.date(2024, 5, 28)),
        ("2024.05.28/goma.txt", None),
        ("2024-13-28.txt", None),
        ("2023-02-29.txt", None),
        ("120240528.txt", None),
        ("2024-0528.txt", None),
    ],
)
def test_a_day_is_read_from_a_files_name(name, day):
    assert day_in_name(name) == day


def test_a_files_day_comes_from_its_name_or_its_time(tmp_path):
    path = tmp_path / "goma-2024-05-28.txt"
    path.write_text("Goma fell yesterday.", "utf-8")
    os.utime(path, (0, 86_400 * 2))

    def published(how):
        (result,) = read_corpus(path, published_from=how)
        return result.article.published and result.article.published.date

    assert [published(how) for how in ("none", "name", "mtime")] == [None, dt.date(2024, 5, 28), dt.date(1970, 1, 3)]


def test_a_guessed_encoding_leaves_a_notice_and_utf_8_none(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Café in Goma".encode("cp1252"))

    codes = [[n.code for n in r.article.notices] for r in read_corpus([path, {"text": "Café in Goma".encode()}])]
    assert ["decoded" in found for found in codes] == [True, False]


def test_an_unforeseen_error_is_a_result(monkeypatch):
    def broken(*_, **__):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("conflictnews.corpus.sources.parse_article", broken)

    assert [r.error for r in read_corpus({"text": "x"})] == ["ZeroDivisionError: by zero"]


# ------------------------------------------------------------------ the same story twice


def copies(*texts, **options):
    return [(r.id, r.duplicate_of) for r in read_corpus([{"id": str(i), "text": t} for i, t in enumerate(texts)], **options)]


def test_a_text_that_tells_the_same_is_marked():
    near = STORY.replace("nine traders", "eleven traders")
    other = "The governor of Ituri opened a new bridge near Bunia on Friday with the bishop and a brass band from the capital."

    assert copies(STORY, other, STORY.upper(), near) == [("0", None), ("1", None), ("2", "0"), ("3", "0")]
    assert copies(STORY, STORY, duplicates=False) == [("0", None), ("1", None)]


def test_a_repeated_id_gets_a_number():
    results = list(read_corpus([{"text": "Goma fell."}] * 3))

    assert [r.id for r in results] == [results[0].id, results[0].id + "-2", results[0].id + "-3"]
    assert {r.duplicate_of for r in results[1:]} == {results[0].id}


@given(st.lists(st.sampled_from("abcdefgh"), max_size=60), st.lists(st.sampled_from("abcdefgh"), max_size=60))
def test_likeness_is_symmetric_and_bounded(a, b):
    x, y = fingerprint(" ".join(a)), fingerprint(" ".join(b))

    assert likeness(x, y) == likeness(y, x)
    assert 0 <= likeness(x, y) <= 1
    assert likeness(x, x) == 1


def test_a_short_text_is_compared_as_a_whole_only():
    words = [str(i) for i in range(FEWEST_RUNS + SHINGLE - 1)]

    assert len(fingerprint(" ".join(words)).hashes) == FEWEST_RUNS
    assert fingerprint(" ".join(words[1:])).hashes == ()


@pytest.mark.parametrize(("shared", "found"), [(80, "0"), (40, None)])
def test_a_text_is_a_near_copy_from_the_least_share_on(shared, found):
    words = [f"word{i}" for i in range(160)]
    other = words[:shared] + [f"other{i}" for i in range(160 - shared)] if shared < 80 else [*words[:150], *"uvwxyz"]
    register = Register()
    register.enter("0", fingerprint(" ".join(words)))
    like = likeness(fingerprint(" ".join(words)), fingerprint(" ".join(other)))

    assert (like >= LEAST_SHARE) is (found is not None)
    assert register.enter("1", fingerprint(" ".join(other))) == ("1", found)


def test_a_line_that_all_texts_share_does_not_fill_the_memory():
    register = Register()
    for i in range(200):
        register.enter(str(i), fingerprint(f"{i} " + " ".join(f"{i}-{j}" if j > 30 else f"w{j}" for j in range(80))))

    assert max(len(held) for held in register._near.values() if isinstance(held, list)) == 50


# ------------------------------------------------------------------ processes


def halve(number):
    if number == 13:
        os._exit(9)
    return number // 2


def test_a_process_that_dies_takes_only_its_item_along():
    answers = list(mapped(halve, range(30), jobs=2, died=lambda number: f"died at {number}"))

    assert answers == ["died at 13" if number == 13 else number // 2 for number in range(30)]


def test_a_reader_that_stops_early_leaves_no_process_waiting(folder):
    results = cast("Generator[Result]", read_corpus(folder, jobs=2))
    next(results)
    results.close()

    with pytest.raises(StopIteration):
        next(results)


# ------------------------------------------------------------------ what is no text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n", "an image"),
        (b"PK\x03\x04..", "a ZIP archive or office document"),
        (bytes(range(256)), "a binary file"),
        (b"x" * 98 + b"\x01\x02", None),
        (b"x" * 97 + b"\x01\x02\x03", "a binary file"),
        (b"", None),
        ("Goma fell".encode("utf-16-le"), None),
        ("Goma".encode("utf-8-sig"), None),
        (b"caf\xe9 \x93Goma\x94", None),
        (b"RIFFles were found in Goma", None),
        (b"BZh and Goma", None),
    ],
)
def test_a_binary_file_is_told_from_text(data, kind):
    assert binary_kind(data) == kind


def test_json_of_a_result_is_the_articles(folder):
    for result in read_corpus(folder, on_error="skip"):
        assert from_json(to_json(result.article)) == result.article
        assert json.loads(to_json(result.article))["text"] == result.article.text


def test_a_wrong_file_of_corrections_is_told_at_once_by_name(tmp_path):
    path = tmp_path / "corrections.jsonl"
    path.write_text("no JSON\n", "utf-8")

    with pytest.raises(CorrectionError, match=r"corrections\.jsonl: line 1 is no correction"):
        read_corpus([{"text": "Shells fell on Hajin."}], corrections=path)
    with pytest.raises(FileNotFoundError):
        read_corpus([{"text": "Shells fell on Hajin."}], corrections=tmp_path / "missing.jsonl")


def test_a_changed_file_of_corrections_is_read_anew(tmp_path):
    path = tmp_path / "corrections.jsonl"
    line = {"article": "a", "table": "places", "start": 15, "end": 20, "field": "place", "value": None}
    texts = [{"id": "a", "text": "Shells fell on Hajin."}]

    path.write_text("", "utf-8")
    (before,) = read_corpus(texts, corrections=path)
    path.write_text(json.dumps(line), "utf-8")
    (after,) = read_corpus(texts, corrections=path)

    assert before.article.places[0].rule != "correction"
    assert after.article.places[0].rule == "correction"
