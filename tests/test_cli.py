"""The command line: what is printed and written, what is complained of, and that nobody ever sees a traceback."""

import csv
import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conflictnews import __version__, parse_article, read_corpus
from conflictnews.cli import main, parse
from conflictnews.cli.options import COMMANDS, read_options
from conflictnews.cli.progress import Progress
from conflictnews.export.json import from_json
from conflictnews.export.records import rows
from conflictnews.export.schema import TABLES, columns

PASTE = """Shells fall on Masisi

At least 12 civilians, three of them children, were killed in Masisi on 28 May 2024, said the mayor of Goma.
"""
POSIX = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs devices and pipes as POSIX has them")


@pytest.fixture
def paste(tmp_path):
    path = tmp_path / "paste.txt"
    path.write_text(PASTE, "utf-8")
    return str(path)


@pytest.fixture
def folder(tmp_path):
    inputs = tmp_path / "pastes"
    inputs.mkdir()
    for i in range(6):
        (inputs / f"2024-05-{i + 10}.txt").write_text(
            f"{i + 2} soldiers were killed in Masisi yesterday, police said.", "utf-8"
        )
    (inputs / "bad.pdf").write_bytes(b"%PDF-1.7")
    return str(inputs)


class Stdin:
    def __init__(self, data):
        self.buffer = io.BytesIO(data)


def run(*arguments, **options):
    """The command in a process of its own."""
    return subprocess.run([sys.executable, "-m", "conflictnews", *arguments], capture_output=True, check=False, **options)


# ------------------------------------------------------------------ for people


@pytest.mark.parametrize("command", [[], ["show"]])
def test_a_paste_is_summed_up(paste, capsys, command):
    assert main([*command, paste]) == 0

    out, err = capsys.readouterr()
    assert out.startswith("Shells fall on Masisi\n\nFields\n")
    for words in ("28 May 2024", "2024-05-28", "12 or more", "Goma", "part of “12 civilians", "geonames:209477"):
        assert words in out
    assert err == ""


def test_the_ids_that_explain_takes_are_shown(tmp_path, capsys):
    twice = tmp_path / "twice.txt"
    twice.write_text(PASTE.split("\n\n")[1] + "\nFive soldiers died.\nFive soldiers died.\nFive men fell ill.\n", "utf-8")

    assert main([str(twice)]) == 0
    shown = [line.split()[0] for line in capsys.readouterr().out.split("Casualties\n")[1].splitlines()[1:] if line.strip()]
    harms = shown[: shown.index("Events")]
    for name in harms:
        assert main(["explain", str(twice), name]) == 0
    assert harms[:2] == ["c1", "c2"]
    assert "e1" in shown


def test_a_pipe_gets_every_cell_in_full(paste, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")

    assert main([paste]) == 0
    assert "…" not in capsys.readouterr().out


def test_a_narrow_terminal_cuts_what_does_not_fit(paste, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr("conflictnews.cli.show._for_people", lambda: True)

    assert main([paste]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines()[1:])) <= 60


def test_what_would_drive_a_terminal_is_not_printed(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", Stdin("Title\x1b[2J of a \u202epaste\n\nGoma fell.\n".encode()))

    assert main(["-"]) == 0
    assert not {"\x1b", "\u202e"} & set(capsys.readouterr().out)


def test_the_origin_of_a_value_is_told(paste, capsys):
    start = PASTE.index("Masisi on")

    assert main(["explain", paste, f"{start}:{start + 6}"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-4].endswith(f"place  'Masisi' at {start}:{start + 6}")
    assert lines[-3] == "    means  geonames:209477"
    assert "in [Masisi] on 28 May 2024" in lines[-1]


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("c1", "c1  casualty"),
        ("c1.best", "c1  casualty"),
        ("e1", "    place  Masisi, North Kivu, CD  from 'Masisi' at"),
        ("e1.place", "    place  Masisi, North Kivu, CD\n    rule   events.where.sentence: the place is"),
        ("e1.actor2", "    actor2  Civilians (Democratic Republic of Congo)\n"),
        ("e1.killed_low", "    killed_low  12\n    rule   events.deaths.sum: "),
    ],
)
def test_a_row_or_a_cell_can_be_asked_for(paste, capsys, where, words):
    assert main(["explain", paste, where]) == 0
    assert words in capsys.readouterr().out


def test_without_a_question_everything_is_explained(paste, capsys):
    assert main(["explain", paste]) == 0

    out = capsys.readouterr().out
    assert out.count("    rule   ") == len(parse_article(PASTE).mentions())
    assert "e1  event" in out


@pytest.mark.parametrize("where", ["0:1", "c99", "e0", "e9", "somewhere", "99999"])
def test_a_question_without_an_answer_is_one_line_that_says_what_there_is(paste, capsys, where):
    assert main(["explain", paste, where]) == 2
    rows = "c1 to c2, d1, e1, n1 to n2, p1 to p3, q1"
    assert capsys.readouterr().err == f"conflictnews: {paste}: nothing is found at {where!r}: there are {rows}\n"


@pytest.mark.parametrize(
    ("where", "complaint"),
    [
        ("e1.colour", "an event has no cell 'colour': it has "),
        ("e1.plase", "an event has no cell 'plase': did you mean 'place'?"),
        ("c1.colour", "c1 has no column 'colour': it has article, source, "),
    ],
)
def test_a_cell_that_is_none_is_one_line(paste, capsys, where, complaint):
    assert main(["explain", paste, where]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"conflictnews: {paste}: {complaint}")
    assert err.count("\n") == 1


def test_a_text_without_values_has_nothing_to_explain(tmp_path, capsys):
    bare = tmp_path / "bare.txt"
    bare.write_text("Quiet.", "utf-8")

    assert main(["explain", str(bare), "c1"]) == 2
    assert capsys.readouterr().err == f"conflictnews: {bare}: nothing is found at 'c1': nothing was read in this text\n"


def test_the_schema_and_the_columns_are_printed(capsys):
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Article"
    assert main(["schema", "casualties"]) == 0
    assert "fewest victims" in capsys.readouterr().out


# ------------------------------------------------------------------ JSON Lines and tables


def test_each_article_is_a_line_of_json(paste, capsys):
    assert main(["parse", paste, paste]) == 0

    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["source"], first["text"], first["duplicate_of"]) == (paste, PASTE, None)
    assert (second["id"], second["duplicate_of"]) == (first["id"] + "-2", first["id"])
    assert from_json(json.dumps(first)) == parse_article(PASTE)


def test_a_dash_is_standard_input(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", Stdin(PASTE.encode()))

    assert main(["parse", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "-"


def test_the_callers_date_country_and_fields_are_used(paste, capsys):
    assert main(["parse", paste, "--published", "2024-05-30", "--country", "cd", "--fields", "published,title"]) == 0

    data = json.loads(capsys.readouterr().out)
    assert data["published"] == {"date": "2024-05-30", "how": "given", "evidence": []}
    assert list(data)[-2:] == ["title", "published"]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_goes_to_standard_output_as_csv(paste, capsys, table):
    assert main(["parse", paste, "--table", table]) == 0

    head, *body = csv.reader(io.StringIO(capsys.readouterr().out))
    assert head == [column.name for column in columns(table)]
    assert len(body) == len(list(rows(parse_article(PASTE), table)))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_folder_becomes_several_files(folder, tmp_path, capsys, jobs):
    names = ["casualties.csv", "ged.csv", "acled.csv", "events.geojson", "articles.jsonl", "articles.csv"]
    outputs = [str(tmp_path / name) for name in names]
    arguments = [part for path in outputs for part in ("--output", path)]

    assert main(["parse", folder, "--published-from", "name", "--jobs", jobs, *arguments]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[0] == f"conflictnews: {folder}/bad.pdf: a PDF document, not text"
    assert err.splitlines()[1].startswith("conflictnews: 6 articles, 0 repeated stories, 1 error; wrote ")
    tables = {name: Path(path).read_text("utf-8") for name, path in zip(names, outputs, strict=True)}
    harm = list(csv.DictReader(io.StringIO(tables["casualties.csv"])))
    assert [(row["best"], row["day_first"]) for row in harm] == [(str(i + 2), f"2024-05-{i + 9:02}") for i in range(6)]
    assert [row["best"] for row in csv.DictReader(io.StringIO(tables["ged.csv"]))] == [row["best"] for row in harm]
    assert len(list(csv.DictReader(io.StringIO(tables["acled.csv"])))) == 6
    assert len(json.loads(tables["events.geojson"])["features"]) == 6
    assert len(tables["articles.jsonl"].splitlines()) == 6
    assert [row["error"] for row in csv.DictReader(io.StringIO(tables["articles.csv"]))].count("") == 6
    assert sorted(os.listdir(tmp_path)) == sorted([*names, "pastes"])


def test_parquet_and_excel_hold_the_table(folder, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    openpyxl = pytest.importorskip("openpyxl")
    outputs = [str(tmp_path / name) for name in ("casualties.parquet", "casualties.xlsx")]

    assert main(["parse", folder, "-o", outputs[0], "-o", outputs[1]]) == 2
    expected = list(rows(read_corpus(folder), "casualties"))
    assert parquet.read_table(outputs[0]).to_pylist() == expected
    assert openpyxl.load_workbook(outputs[1])["casualties"].max_row == len(expected) + 1


def test_lines_of_json_are_read_and_corrected(tmp_path, capsys):
    lines, corrections = tmp_path / "in.jsonl", tmp_path / "corrections.jsonl"
    lines.write_text(json.dumps({"key": "k1", "body": "Shells fell on Hajin."}) + "\n{\n", "utf-8")
    span = {"start": 15, "end": 20}
    corrections.write_text(json.dumps({"article": "k1", "table": "places", **span, "field": "place", "value": None}), "utf-8")

    arguments = ["parse", str(lines), "--jsonl", "body", "--id", "key", "--corrections", str(corrections), "--table", "places"]
    assert main(arguments) == 2
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["article"], row["text"], row["place"], row["rule"]) == ("k1", "Hajin", "", "correction")


@pytest.mark.parametrize("command", ["parse", "report"])
def test_whoever_forgets_the_day_of_publication_is_told_how_to_give_it(folder, tmp_path, capsys, command):
    output = ["--output", str(tmp_path / ("ged.csv" if command == "parse" else "page.html"))]

    assert main([command, folder, *output]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "conflictnews: 6 texts count days from their own (as in 'on Thursday'), which nothing tells: "
        "give it with --published or --published-from"
    )
    assert main([command, folder, *output, "--published-from", "name"]) == 2
    assert "--published" not in capsys.readouterr().err


# ------------------------------------------------------------------ what goes wrong


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--published", "tomorrow"], "argument --published: not a day written like 2023-03-24: 'tomorrow'"),
        (["--published", "2024-02-30"], "argument --published: not a day written like 2023-03-24: '2024-02-30'"),
        (["--country", "Syria"], "argument --country: not a two-letter country code as SY: 'Syria' (did you mean SY?)"),
        (["--country", "Homs"], "argument --country: not a two-letter country code as SY: 'Homs'"),
        (["--country", "٣٣"], "argument --country: not a two-letter country code"),
        (["--colour"], "unrecognized arguments: --colour"),
        (["--jobs", "-1"], "argument --jobs: not a number of processes: '-1'"),
        (["--jobs", "257"], "argument --jobs: not a number of processes from 0 to 256: '257'"),
        (["--jobs", "9" * 5000], "argument --jobs: not a number of processes from 0 to 256: '999"),
        (["--output", ""], "argument -o/--output: an empty name"),
        ([""], "argument PATH: an empty name"),
        (["--fields", "title,colour"], "argument --fields: an article has no field 'colour'"),
        (["--corrections", "missing.jsonl"], "argument --corrections: no such file: 'missing.jsonl'"),
        (["--table", "deaths"], "argument --table: invalid choice: 'deaths'"),
    ],
)
def test_a_wrong_option_is_one_clear_line(paste, capsys, arguments, complaint):
    with pytest.raises(SystemExit, match="2"):
        main(["parse", paste, *arguments])

    assert complaint in capsys.readouterr().err.splitlines()[-1]


def test_as_many_processes_as_are_allowed_are_taken():
    assert read_options(["parse", "x.txt", "--jobs", "256"]).jobs == 256


@pytest.mark.parametrize("content", [b"article,table\n4f,dates\n", b"\xff\xfe\x00", b'{"article": 1}\n'])
def test_a_wrong_file_of_corrections_is_told_once_and_nothing_is_written(paste, tmp_path, capsys, content):
    wrong, output = tmp_path / "corr.csv", tmp_path / "dates.csv"
    wrong.write_bytes(content)

    with pytest.raises(SystemExit, match="2"):
        main(["parse", paste, paste, "--corrections", str(wrong), "--output", str(output)])

    err = capsys.readouterr().err
    assert err.count("corr.csv") == 1
    assert f"argument --corrections: {wrong}: " in err
    assert not output.exists()


@pytest.mark.parametrize(
    ("word", "complaint"),
    [
        ("prase", "'prase' is no file and no command (did you mean parse?)"),
        ("xylophone", "'xylophone' is no file and no command"),
    ],
)
def test_a_word_that_is_neither_command_nor_file(paste, capsys, word, complaint):
    with pytest.raises(SystemExit, match="2"):
        main([word, paste])

    assert capsys.readouterr().err.splitlines()[-1].endswith(complaint)


def test_a_file_may_be_called_nearly_as_a_command(tmp_path, monkeypatch, capsys):
    (tmp_path / "prase").write_text(PASTE, "utf-8")
    monkeypatch.chdir(tmp_path)

    assert main(["prase"]) == 0
    assert capsys.readouterr().out.startswith("Shells fall on Masisi")


@pytest.mark.parametrize("command", [[], ["show"], ["explain"], ["parse"], ["report", "--output", "-"]])
def test_a_folder_without_a_text_is_one_clear_line(tmp_path, capsys, command):
    empty = tmp_path / "empty"
    (empty / "sub").mkdir(parents=True)
    (empty / ".hidden").touch()

    assert main([*command, str(empty)]) == 2
    assert capsys.readouterr().err == f"conflictnews: {empty}: no text in this folder\n"


@POSIX
@pytest.mark.parametrize("options", [[], ["--jsonl", "text"]])
@pytest.mark.parametrize("name", ["/dev/zero", "pipe"])
def test_what_is_no_regular_file_is_refused(tmp_path, monkeypatch, capsys, name, options):
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe")

    assert main(["parse", name, *options]) == 2
    assert capsys.readouterr().err == f"conflictnews: {name}: a device or a pipe, not a file\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--output", "x.doc"], "'x.doc' ends in none of .jsonl, .csv, .parquet, .xlsx, .geojson"),
        (["--output", "x.csv"], "'x.csv' names no table: add --table, one of articles, casualties"),
        (["--output", "ged.parquet"], "ged is written as .csv only"),
        (["--output", "dates.geojson"], "dates has no places for a map; these tables have: events, casualties, places"),
        (["--resume"], "--resume needs --output"),
    ],
)
def test_an_output_that_cannot_be_made_is_one_clear_line(paste, capsys, arguments, complaint):
    assert main(["parse", paste, *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"conflictnews: {complaint}")


@pytest.mark.parametrize(("suffix", "package", "extra"), [("parquet", "pyarrow", "arrow"), ("xlsx", "openpyxl", "excel")])
def test_a_missing_extra_is_told_before_the_work_begins(capsys, monkeypatch, suffix, package, extra):
    monkeypatch.setitem(sys.modules, package, None)

    assert main(["parse", "missing.txt", "--output", f"dates.{suffix}"]) == 2
    assert capsys.readouterr().err == f"conflictnews: this needs {package}: pip install 'conflictnews[{extra}]'\n"


def test_an_output_in_a_folder_that_is_not_there_is_not_written(paste, tmp_path, capsys):
    folder = tmp_path / "no"
    told = f"No such file or directory: there is no folder {str(folder)!r}\n"

    for command, name in (("parse", "dates.csv"), ("report", "page.html")):
        assert main([command, paste, "--output", str(folder / name)]) == 74
        assert capsys.readouterr().err == f"conflictnews: {folder / name}: {told}"


def test_without_a_word_the_commands_are_told(capsys):
    with pytest.raises(SystemExit, match="2"):
        main([])

    assert capsys.readouterr().err.splitlines()[-1].endswith("name a file, or a command: parse, show, explain, report, schema")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_usage_is_so_short_that_the_complaint_stays_in_sight(capsys, command):
    with pytest.raises(SystemExit, match="2"):
        main([command, "--colour"])

    assert len(capsys.readouterr().err.splitlines()) <= 3


@POSIX
def test_a_device_is_not_replaced_by_a_file(paste, capsys):
    assert main(["parse", paste, "--output", "/dev/full", "--table", "dates"]) == 2
    assert Path("/dev/full").is_char_device()


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])

    assert capsys.readouterr().out == f"conflictnews {__version__}\n"


def test_a_file_that_is_not_there_is_one_clear_line_and_the_others_are_read(paste, tmp_path, capsys):
    missing = str(tmp_path / "missing.txt")

    assert main([missing, paste]) == 2

    out, err = capsys.readouterr()
    assert err == f"conflictnews: {missing}: No such file or directory\n"
    assert out.startswith("Shells fall on Masisi")


def test_an_odd_name_is_escaped(tmp_path, capsys):
    assert main(["parse", f"{tmp_path}/a\nb\x1b[2J.txt"]) == 2
    assert capsys.readouterr().err == f"conflictnews: {tmp_path}/a\\nb\\x1b[2J.txt: No such file or directory\n"


@pytest.mark.parametrize("content", [b"", b" \n\n ", b"\xef\xbb\xbf"])
def test_an_empty_paste_is_one_clear_line(monkeypatch, capsys, content):
    monkeypatch.setattr(sys, "stdin", Stdin(content))

    assert main(["-"]) == 2
    assert capsys.readouterr() == ("", "conflictnews: standard input: nothing to read\n")


@pytest.mark.parametrize("content", [bytes(range(256)), b"\xff\xfe\x00", b"\x81\x8d caf\xe9 Goma", b"\0" * 99 + b"Goma"])
@pytest.mark.parametrize("command", ["show", "parse", "explain"])
def test_strange_bytes_end_in_an_article_or_a_complaint(monkeypatch, capsys, content, command):
    monkeypatch.setattr(sys, "stdin", Stdin(content))

    assert main([command, "-"]) in (0, 2)
    assert "Traceback" not in capsys.readouterr().err


def test_a_binary_file_is_refused(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", Stdin(bytes(range(256)) * 40))

    assert main(["-"]) == 2
    assert capsys.readouterr() == ("", "conflictnews: standard input: a binary file, not text\n")


def test_the_module_runs_as_a_command(paste):
    done = run(paste)

    assert done.returncode == 0
    assert done.stdout.decode().startswith("Shells fall on Masisi")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_terminal_encoding_will_do(encoding):
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    done = run("-", input="Бахмут\n\n“حلب” \ud7ff was shelled.\n".encode(), env=environment)

    assert (done.returncode, done.stderr) == (0, b"")


def test_json_is_utf_8_whatever_the_terminal_speaks():
    done = run("parse", "-", input="Бахмут fell.".encode(), env=os.environ | {"PYTHONIOENCODING": "ascii"})

    assert json.loads(done.stdout.decode("utf-8"))["text"] == "Бахмут fell."


@POSIX
@pytest.mark.parametrize("command", ["show", "parse"])
def test_a_reader_that_goes_away_is_no_error(paste, command):
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "conflictnews", command, paste], stdout=gone, stderr=subprocess.PIPE, check=False
        )

    assert (done.returncode, done.stderr) == (0, b"")


@POSIX
@pytest.mark.parametrize("command", ["show", "parse"])
def test_a_full_disk_is_one_line(paste, command):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "conflictnews", command, paste], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert (done.returncode, done.stderr) == (74, b"conflictnews: standard output: No space left on device\n")


@POSIX
@pytest.mark.parametrize(
    ("redirection", "code", "complaint"),
    [
        ("- <&-", 2, "standard input: it is closed"),
        ("- --jsonl text <&-", 2, "standard input: it is closed"),
        ("{paste} >&-", 74, "standard output is closed"),
    ],
)
def test_a_closed_stream_is_one_line(paste, redirection, code, complaint):
    command = f"exec {sys.executable} -m conflictnews parse " + redirection.format(paste=paste)
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)

    assert (done.returncode, done.stdout, done.stderr.decode()) == (code, b"", f"conflictnews: {complaint}\n")


def test_an_interrupt_ends_quietly(paste, monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("conflictnews.cli.show.read", interrupted)

    assert main([paste]) == 130
    assert capsys.readouterr().err == ""


# ------------------------------------------------------------------ a run that is stopped


def command(folder, output, *more):
    return ["parse", folder, "--output", str(output), "--published-from", "name", *more]


@pytest.fixture
def halted(folder, monkeypatch, capsys):
    """A run that is interrupted after three texts."""

    def halt(output):
        line, count = parse._line, iter(range(3))

        def counting(*arguments, **options):
            if next(count, None) is None:
                raise KeyboardInterrupt
            return line(*arguments, **options)

        with monkeypatch.context() as patch:
            patch.setattr(parse, "_line", counting)
            assert main(command(folder, output)) == 130
        assert "the same command with --resume goes on from here" in capsys.readouterr().err

    return halt


@pytest.mark.parametrize("name", ["articles.jsonl", "casualties.csv", "events.geojson", "ged.csv"])
@pytest.mark.parametrize("damage", [b"", b'{"source": "cut'])
def test_a_resumed_run_writes_the_same_bytes(folder, tmp_path, halted, name, damage):
    whole, stopped = tmp_path / "whole" / name, tmp_path / "stopped" / name
    for path in (whole, stopped):
        path.parent.mkdir()
    main(command(folder, whole))
    halted(stopped)
    assert not stopped.exists()
    with Path(f"{stopped}.part").open("ab") as journal:
        journal.write(damage)

    assert main(command(folder, stopped, "--resume")) == 2
    assert stopped.read_bytes() == whole.read_bytes()
    assert os.listdir(stopped.parent) == [name]


def test_a_run_goes_on_only_where_it_is_the_same_run(folder, tmp_path, halted, capsys):
    output = tmp_path / "dates.csv"
    halted(output)

    assert main(command(folder, output, "--resume", "--country", "CD")) == 2
    assert "was begun with country 'None', not 'CD'; leave out --resume" in capsys.readouterr().err
    os.rename(f"{folder}/2024-05-10.txt", f"{folder}/2024-05-09.txt")
    assert main(command(folder, output, "--resume")) == 2
    assert "the inputs have changed" in capsys.readouterr().err
    assert main(command(folder, output)) == 2
    assert output.exists()


def test_without_a_journal_a_run_begins_anew(folder, tmp_path, capsys):
    output = tmp_path / "dates.csv"
    Path(f"{output}.part").write_bytes(b"")

    assert main(command(folder, output, "--resume")) == 2
    assert "6 articles" in capsys.readouterr().err


@POSIX
def test_a_killed_run_is_resumed_to_the_same_bytes(tmp_path):
    lines = tmp_path / "in.jsonl"
    lines.write_text("".join(json.dumps({"text": PASTE.replace("12", str(i + 5))}) + "\n" for i in range(150)), "utf-8")
    whole, stopped = tmp_path / "whole.jsonl", tmp_path / "stopped.jsonl"
    arguments = [sys.executable, "-m", "conflictnews", "parse", str(lines), "--jsonl", "text", "--output"]
    subprocess.run([*arguments, str(whole)], check=True, capture_output=True)
    with subprocess.Popen([*arguments, str(stopped), "--jobs", "2"]) as process:
        journal = Path(f"{stopped}.part")
        while not journal.exists() or journal.read_bytes().count(b"\n") < 30:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert not stopped.exists()
    subprocess.run([*arguments, str(stopped), "--resume"], check=True, capture_output=True)

    assert stopped.read_bytes() == whole.read_bytes()


# ------------------------------------------------------------------ progress, help


@pytest.mark.parametrize(
    ("progress", "seconds", "line"),
    [
        (Progress(None, done=10), 5, "10, 2 a second, 0 errors"),
        (Progress(100, done=10, errors=1), 5, "10 of 100, 2 a second, 0:45 left, 1 error"),
        (Progress(100_000, done=10), 5, "10 of 100,000, 2 a second, 13:53:15 left, 0 errors"),
        (Progress(100, skipped=10), 0, "10 of 100, 0 a second, 0 errors"),
    ],
)
def test_progress_tells_rate_time_left_and_errors(progress, seconds, line):
    assert progress.line(seconds) == line


def test_progress_is_shown_on_a_terminal_and_taken_away(capsys, monkeypatch):
    monkeypatch.setattr("conflictnews.cli.progress._terminal", lambda: True)
    monkeypatch.setattr("conflictnews.cli.progress._BETWEEN", 0)
    progress = Progress(2)
    progress.step(0)
    progress.step(1)
    progress.clear()

    shown = capsys.readouterr().err.split("\r")
    assert shown[1].startswith("1 of 2, ")
    assert shown[2].startswith("2 of 2, ")
    assert shown[2].rstrip().endswith("1 error")
    assert shown[3].strip() == shown[4] == ""


@POSIX
def test_a_pipe_sees_no_progress_and_a_terminal_the_summary(folder, tmp_path):
    quiet = run("parse", folder, "--output", str(tmp_path / "dates.csv"))
    assert b"\r" not in quiet.stderr

    master, terminal = pty.openpty()
    with os.fdopen(terminal, "wb") as stderr:
        arguments = [sys.executable, "-m", "conflictnews", "parse", folder, "--output", str(tmp_path / "dates.csv")]
        subprocess.run(arguments, stderr=stderr, check=False)
    assert b"wrote " in os.read(master, 10_000)
    os.close(master)


def test_every_command_is_helped_and_documented(capsys):
    page = (Path(__file__).parents[1] / "docs/reference/command-line.md").read_text("utf-8")
    for name in COMMANDS:
        with pytest.raises(SystemExit, match="0"):
            main([name, "--help"])
        assert capsys.readouterr().out.startswith(f"usage: conflictnews {name}")
        assert f'"{name}", "--help"' in page


@pytest.mark.parametrize(("vague", "low"), [("plain", "24"), ("ucdp", "24"), ("acled", "12")])
def test_vague_words_are_counted_as_asked(vague, low, tmp_path, capsys):
    paste = tmp_path / "gao.txt"
    paste.write_text("Dozens of herders were killed near Gao on Friday.", "utf-8")

    assert main(["parse", str(paste), "--table", "casualties", "--vague", vague]) == 0
    head, row = csv.reader(capsys.readouterr().out.splitlines())
    assert row[head.index("low")] == low
