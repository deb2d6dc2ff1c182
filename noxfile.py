#!/usr/bin/env -S uv run --script

# /// script
# dependencies = ["nox>=2024.10.9"]
# ///

"""Every check of the project, a session each; `nox -l` lists them.

`nox -s tests` is what must pass everywhere. The tests see only the built wheel, never `src`.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
WHEELS = Path("dist")
FORMATS = [f"tests/test_{name}.py" for name in ("json", "tables", "batch", "annotations", "cli", "typed")]

nox.needs_version = ">=2024.10.9"
nox.options.error_on_missing_interpreters = False  # also where CI is set: a Python that is not here is skipped
nox.options.sessions = ["tests", "lint", "types", "docs", "build"]


def install(session: nox.Session, *groups: str, wheel: bool = True) -> None:
    """Install dependency groups, read here so that any pip will do, and the wheel with its extras."""
    requirements = nox.project.dependency_groups(PYPROJECT, *groups)
    session.install(*requirements, *(f"{path}[json,testing]" for path in WHEELS.glob("*.whl") if wheel))


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the wheel that the other sessions install, unless it was built before."""
    if os.environ.get("CONFLICTNEWS_WHEEL_IS_BUILT"):
        return
    shutil.rmtree(WHEELS, ignore_errors=True)
    session.run("python", "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(WHEELS), ".")


@nox.session(python=PYTHONS, requires=["wheel"])
def tests(session: nox.Session) -> None:
    """Run the tests and the doctests on each Python that is found; the first reports coverage."""
    install(session, "test")
    coverage = ["--cov", "--cov-report=term"] if session.python == PYTHONS[0] else []
    paths = session.posargs or ["--pyargs", "conflictnews", "tests", "README.md"]
    session.run("pytest", "--numprocesses=2", *coverage, *paths)


@nox.session(name="property", requires=["wheel"])
def property_tests(session: nox.Session) -> None:
    """Run the laws with many more examples."""
    install(session, "test")
    session.run("pytest", "--numprocesses=2", *(session.posargs or ["tests/property"]), env={"HYPOTHESIS_PROFILE": "deep"})


@nox.session(requires=["wheel"])
def fuzz(session: nox.Session) -> None:
    """Try mutated news fragments for an hour; `-- --guided` lets coverage choose them, where atheris installs."""
    install(session, "test")
    if "--guided" in session.posargs:
        session.install("atheris")
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session(python=PYTHONS, requires=["wheel"])
def digest(session: nox.Session) -> None:
    """Read a hundred articles on each Python that is found, and compare the digests of their JSON."""
    install(session, "test")
    session.run("python", "-m", "tests.digest", "--keep", "digests", *session.posargs)


@nox.session(requires=["wheel"])
def memory(session: nox.Session) -> None:
    """Measure the memory of a long text, and of 20,000 texts."""
    install(session, "test")
    session.run("python", "-m", "tests.memory", *session.posargs)


@nox.session(requires=["wheel"])
def formats(session: nox.Session) -> None:
    """Open every table format with its own tool."""
    install(session, "test", "formats")
    session.run("pytest", "--numprocesses=2", *(session.posargs or FORMATS))


@nox.session(requires=["wheel"])
def engines(session: nox.Session) -> None:
    """Run the Arrow function on Spark (which needs Java 17), DuckDB and Polars, and the component in spaCy."""
    install(session, "test", "engines")
    session.run("pytest", *(session.posargs or ["tests/engines"]))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, common mistakes and security."""
    install(session, "lint", wheel=False)
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session(requires=["wheel"])
def types(session: nox.Session) -> None:
    """Check types, and that every public name has one."""
    install(session, "types", "test")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "conflictnews", "--ignoreexternal")


@nox.session(requires=["wheel"])
def docs(session: nox.Session) -> None:
    """Build the documentation; its notebooks and examples are run, and a warning is an error."""
    install(session, "docs")
    for builder in ("html", "doctest"):
        session.run("sphinx-build", "-W", "-n", "--keep-going", "-q", "-b", builder, "docs", f"docs/_build/{builder}")


@nox.session
def build(session: nox.Session) -> None:
    """Build what is released, and check it."""
    install(session, "build", wheel=False)
    shutil.rmtree(WHEELS, ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", str(WHEELS))
    session.run("twine", "check", "--strict", *map(str, WHEELS.iterdir()))
    session.run("check-wheel-contents", str(WHEELS))
    session.run("validate-pyproject", "pyproject.toml")


@nox.session(requires=["wheel"])
def bench(session: nox.Session) -> None:
    """Measure speed against one pass over the words, and against other libraries."""
    install(session, "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(requires=["wheel"])
def floors(session: nox.Session) -> None:
    """Check that no figure of the development corpora fell below its floor."""
    install(session)
    session.run("python", "-m", "benchmarks.check_floors", *session.posargs)


if __name__ == "__main__":
    nox.main()
