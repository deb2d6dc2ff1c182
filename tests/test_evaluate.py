"""`conflictnews.evaluate`: each format is read, each figure counts what it says, and what cannot be read is one clear error."""

import json
from pathlib import Path

import pytest

from conflictnews.evaluate import FORMATS, EvaluationError, evaluate
from conflictnews.evaluate.__main__ import main
from conflictnews.evaluate.figures import Figure

CORPORA = Path(__file__).parents[1] / "examples" / "corpora"
EXAMPLES = {
    "timeml": "timeml",
    "toponyms": "toponyms.xml",
    "parc": "parc",
    "brat": "brat",
    "citron": "citron.json",
    "jsonl": "answers.jsonl",
    "ged": "ged.csv",
    "acled": "acled.csv",
}


def figures(path, **options):
    return {figure.name: figure for figure in evaluate(path, **options).figures}


def lines(path, *rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def test_every_format_has_an_example():
    assert tuple(EXAMPLES) == FORMATS


@pytest.mark.parametrize("name", FORMATS)
def test_an_example_is_read_by_itself_and_by_the_name_of_its_format(name):
    scores = evaluate(CORPORA / EXAMPLES[name])

    assert scores.figures
    assert scores.misplaced == 0
    assert scores == evaluate(CORPORA / EXAMPLES[name], format=name)
    assert all(figure.right == figure.asked for figure in scores.figures), scores


def test_attributions_in_standoff_are_read_with_their_texts_in_a_folder_beside_them():
    found = figures(CORPORA / "polnear")

    assert found["quotations.found"] == Figure("quotations.found", 2, 2, 2)
    assert found["quotations.source, of those found"].right == 2


@pytest.mark.parametrize(
    ("answers", "right", "given", "asked"),
    [([(19, 23)], 1, 1, 1), ([(19, 23), (0, 3)], 1, 1, 2), ([], 0, 1, 0), ([(17, 23)], 1, 1, 1)],
)
def test_names_are_found_where_they_meet(tmp_path, answers, right, given, asked):
    text = "Two people died in Goma."
    places = [{"start": start, "end": end} for start, end in answers]

    found = figures(lines(tmp_path / "a.jsonl", {"text": text, "places": places}))

    assert found["places.found"] == Figure("places.found", right, given, asked)
    assert found["places.exact"].right == sum(answer == (19, 23) for answer in answers)


def test_a_neutral_name_neither_counts_nor_costs(tmp_path):
    places = [{"start": 19, "end": 23, "neutral": True}]

    found = figures(lines(tmp_path / "a.jsonl", {"text": "Two people died in Goma.", "places": places}))

    assert found["places.found"] == Figure("places.found", 0, 0, 0)


@pytest.mark.parametrize(("latitude", "near", "nearer"), [(-1.68, 1, 1), (-2.68, 1, 0), (-3.68, 0, 0)])
def test_a_place_is_right_within_161_kilometres(tmp_path, latitude, near, nearer):
    places = [{"start": 19, "end": 23, "latitude": latitude, "longitude": 29.23}]

    found = figures(lines(tmp_path / "a.jsonl", {"text": "Two people died in Goma.", "places": places}))

    assert found["places.within 161 km, of those found"].right == near
    assert found["places.within 25 km, of those found"].right == nearer
    assert found["places.found and within 161 km"].f1 == 100 * near


def test_a_date_is_held_against_its_value(tmp_path):
    row = {"text": "Gao was shelled on Friday.", "published": "2024-06-08"}
    right = {"start": 19, "end": 25, "type": "DATE", "value": "2024-06-07"}
    wrong = right | {"value": "2024-06-14"}

    found = figures(lines(tmp_path / "a.jsonl", row | {"dates": [right]}, row | {"dates": [wrong]}))

    assert (found["dates.type"].right, found["dates.value"].right) == (2, 1)


@pytest.mark.parametrize(("content", "right"), [([[1, 13]], 1), ([[1, 13], [20, 38]], 0), ([[0, 14]], 1)])
def test_a_quotation_is_found_if_half_of_it_is_common(tmp_path, content, right):
    row = {"text": "“Nobody slept,” said a nurse in Bukavu.", "quotations": [{"content": content}]}

    assert figures(lines(tmp_path / "a.jsonl", row))["quotations.found"].right == right


def test_statements_count_as_often_as_they_stand_there(tmp_path):
    row = {"text": "Two soldiers were killed in Gao.", "casualties": [{"harm": "killed", "best": 2}] * 2}

    assert figures(lines(tmp_path / "a.jsonl", row))["casualties.best"] == Figure("casualties.best", 1, 1, 2)


def test_events_of_one_text_are_matched_one_to_one(tmp_path):
    text = "Two soldiers were killed in Gao, Mali, on 5 June 2024. A bomb killed nine civilians in Kidal, Mali, on 6 June 2024."
    gao = {"date": "2024-06-05", "latitude": 16.27, "longitude": -0.04, "killed": 2}
    kidal = {"date": "2024-06-06", "latitude": 18.44, "longitude": 1.41, "killed": 9}

    found = figures(lines(tmp_path / "a.jsonl", {"text": text, "events": [kidal, gao, gao]}))

    assert found["events.found"] == Figure("events.found", 2, 2, 3)
    assert (found["events.killed"].right, found["events.killed"].asked) == (2, 3)


def test_an_event_that_is_not_there_is_wrong_in_each_cell(tmp_path):
    event = {"date": "2024-06-05", "type": "Battles", "killed": 0, "low": 0, "high": 0, "actors": ["M23"], "country": "CD"}
    event |= {"latitude": 1, "longitude": 2, "sub_type": "Attack", "type_of_violence": 1}

    found = figures(lines(tmp_path / "a.jsonl", {"text": "Nothing happened.", "events": [event]}))

    assert {name: figure.right for name, figure in found.items() if figure.right} == {}


def test_mistakes_are_kept_as_many_as_asked(tmp_path):
    row = {"text": "Two people died in Goma and in Gao.", "places": [], "toll": {"killed": 3}}
    path = lines(tmp_path / "a.jsonl", row)

    assert evaluate(path).mistakes == ()
    assert len(evaluate(path, mistakes=1).mistakes) == 2  # one of the places, one of the tolls
    assert len(evaluate(path, mistakes=9).mistakes) == 3


def test_annotations_that_do_not_lie_where_they_say_are_counted_and_left_out(tmp_path):
    path = tmp_path / "a.xml"
    toponym = "<toponym><start>0</start><end>4</end><phrase>Goma</phrase></toponym>"
    path.write_text(f"<articles><article><text>In Goma.</text><toponyms>{toponym}</toponyms></article></articles>", "utf-8")

    scores = evaluate(path)

    assert scores.misplaced == 1
    assert scores.figures[0].asked == 0


def test_a_table_without_a_column_of_texts_says_so_and_takes_one_by_name(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text((CORPORA / "ged.csv").read_text("utf-8").replace(",text\n", ",story\n"), "utf-8")

    with pytest.raises(EvaluationError, match=r"no column 'text' or 'notes' or 'article': name .* \(--text\)"):
        evaluate(path)
    assert figures(path, text="story")["events.found"].right == 2


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.pdf", "%PDF", "no corpus format that is known: the formats are timeml, toponyms"),
        ("a.xml", "<html/>", "no corpus format that is known"),
        ("a.xml", "no xml", "no corpus format that is known"),
        ("a.csv", "a,b\n1,2\n", "no corpus format that is known"),
        ("a.tml", "<TimeML>", "no well-formed XML"),
        ("a.tml", "<TimeML/>", "no element TEXT"),
        ("a.json", "{}", "no object with a text"),
        ("a.json", '{"text": ""}', "no quotes"),
        ("a.jsonl", "[]", "no object with a text"),
        ("a.jsonl", '{"text": ', "not a line of JSON"),
        ("a.jsonl", '{"text": "", "places": [{"start": 3}]}', "not as the format asks: KeyError"),
        ("a.jsonl", '{"text": "", "casualties": [{"harm": "sunk"}]}', "not as the format asks: ValueError"),
        ("a.ann", "T1\tLiteral 0 4\tGoma\n", "its text is not there: neither a.txt nor text/a.txt"),
    ],
)
def test_what_is_no_corpus_is_one_clear_error(tmp_path, capsys, name, content, message):
    path = tmp_path / name
    path.write_text(content, "utf-8")

    with pytest.raises(EvaluationError, match=r"^\S*a\.\w+") as caught:
        evaluate(path)
    assert message in str(caught.value)
    assert main([str(path)]) == 2
    assert capsys.readouterr().err.startswith("conflictnews.evaluate: ")


def test_a_corpus_that_is_not_there_and_a_format_that_is_none_are_errors(tmp_path):
    with pytest.raises(EvaluationError, match="no such file or folder"):
        evaluate(tmp_path / "none")
    with pytest.raises(EvaluationError, match="no format 'muc': the formats are"):
        evaluate(CORPORA, format="muc")
    with pytest.raises(EvaluationError, match="no file of the format ged"):
        evaluate(CORPORA / "brat", format="ged")


def test_the_command_prints_a_table_with_mistakes(tmp_path, capsys):
    path = lines(tmp_path / "a.jsonl", {"id": "x", "text": "Two people died in Goma.", "toll": {"killed": 3}})

    assert main([str(path), "--errors", "1"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[:2] == ["1 texts", "figure        right  given  asked  precision  recall  F1"]
    assert table[-1] == "x: tolls.killed: wanted '3', read '2'"


def test_the_command_prints_json(capsys):
    assert main([str(CORPORA / "timeml"), "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["documents"] == 1
    assert told["figures"][0] == {
        "name": "dates.found",
        "right": 2,
        "given": 2,
        "asked": 2,
        "precision": 100.0,
        "recall": 100.0,
        "f1": 100.0,
    }
