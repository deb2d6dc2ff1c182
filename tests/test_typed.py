"""The public types, seen from a project that uses them."""

import subprocess
import sys
from pathlib import Path

import pytest

CLIENT = Path(__file__).parent / "typed" / "client.py"


def test_a_project_that_uses_the_tables_is_typed_strictly(tmp_path):
    for package in ("mypy", "pandas", "polars"):
        pytest.importorskip(package)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", str(CLIENT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.stdout.startswith("Success"), done.stdout + done.stderr


def test_the_project_runs():
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    done = subprocess.run([sys.executable, str(CLIENT)], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert "'Kyiv': 4" in done.stdout
