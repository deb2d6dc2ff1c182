"""The command line: what is printed, what is complained of, and that nobody ever sees a traceback."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conflictnews import __version__
from conflictnews.__main__ import main

PASTE = """Shells fall on Masisi

At least 12 civilians were killed in Masisi on 28 May 2024, said the mayor of Goma.
"""


@pytest.fixture
def paste(tmp_path):
    path = tmp_path / "paste.txt"
    path.write_text(PASTE, "utf-8")
    return str(path)


@pytest.fixture
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")


class Stdin:
    def __init__(self, data):
        self.buffer = io.BytesIO(data)


def run(*arguments, **options):
    """The command in a process of its own."""
    return subprocess.run([sys.executable, "-m", "conflictnews", *arguments], capture_output=True, check=False, **options)


def test_a_paste_is_summed_up(paste, capsys, wide):
    assert main([paste]) == 0

    out, err = capsys.readouterr()
    assert out.startswith("Shells fall on Masisi\n\nFields\n")
    for words in ("28 May 2024", "2024-05-28", "12 or more", "Goma"):
        assert words in out
    assert err == ""


def test_each_article_is_a_line_of_json(paste, capsys):
    assert main([paste, paste, "--json"]) == 0

    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == second
    assert (first["source"], first["text"]) == (paste, PASTE)


def test_a_dash_is_standard_input(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", Stdin(PASTE.encode()))

    assert main(["-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "-"


def test_the_callers_date_and_country_are_used(paste, capsys):
    assert main([paste, "--json", "--published", "2024-05-30", "--country", "cd"]) == 0
    assert json.loads(capsys.readouterr().out)["published"] == {"date": "2024-05-30", "how": "given", "evidence": []}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--published", "tomorrow"], "argument --published: not a day as 2023-03-24: 'tomorrow'"),
        (["--country", "Syria"], "argument --country: not a two-letter country code as SY: 'Syria'"),
        (["--country", "٣٣"], "argument --country: not a two-letter country code"),
        (["--colour"], "unrecognized arguments: --colour"),
    ],
)
def test_a_wrong_option_is_one_clear_line(paste, capsys, arguments, complaint):
    with pytest.raises(SystemExit, match="2"):
        main([paste, *arguments])

    assert complaint in capsys.readouterr().err.splitlines()[-1]


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


def test_a_folder_is_one_clear_line(tmp_path, capsys):
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("content", [b"", b" \n\n ", b"\xef\xbb\xbf"])
def test_an_empty_paste_is_one_clear_line(monkeypatch, capsys, content):
    monkeypatch.setattr(sys, "stdin", Stdin(content))

    assert main(["-"]) == 2
    assert capsys.readouterr() == ("", "conflictnews: -: nothing to read\n")


@pytest.mark.parametrize("content", [bytes(range(256)), b"\xff\xfe\x00", b"\x81\x8d caf\xe9 Goma", b"\0" * 99 + b"Goma"])
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_strange_bytes_end_in_an_article_or_a_complaint(monkeypatch, capsys, content, form):
    monkeypatch.setattr(sys, "stdin", Stdin(content))

    assert main(["-", *form]) in (0, 2)
    assert "Traceback" not in capsys.readouterr().err


def test_what_would_drive_a_terminal_is_not_printed(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", Stdin("Title\x1b[2J of a \u202epaste\n\nGoma fell.\n".encode()))

    assert main(["-"]) == 0
    assert not {"\x1b", "\u202e"} & set(capsys.readouterr().out)


def test_a_narrow_terminal_cuts_what_does_not_fit(paste, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")

    assert main([paste]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines()[1:])) <= 60


def test_the_module_runs_as_a_command(paste):
    done = run(paste)

    assert done.returncode == 0
    assert done.stdout.decode().startswith("Shells fall on Masisi")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_terminal_encoding_will_do(encoding):
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    done = run("-", input="Бахмут\n\n“حلب” \ud7ff was shelled.\n".encode(), env=environment)

    assert (done.returncode, done.stderr) == (0, b"")


def test_json_is_utf_8_whatever_the_terminal_speaks(tmp_path):
    done = run("-", "--json", input="Бахмут fell.".encode(), env=os.environ | {"PYTHONIOENCODING": "ascii"})

    assert json.loads(done.stdout.decode("utf-8"))["text"] == "Бахмут fell."


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a pipe that closes early, as POSIX has it")
def test_a_reader_that_goes_away_is_no_error(paste):
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as gone:
        done = subprocess.run([sys.executable, "-m", "conflictnews", paste], stdout=gone, stderr=subprocess.PIPE, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


def test_an_interrupt_ends_quietly(paste, monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("conflictnews.__main__.read_article", interrupted)

    assert main([paste]) == 130
    assert capsys.readouterr().err == ""
